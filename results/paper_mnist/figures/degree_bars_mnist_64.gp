# Draws degree_bars_mnist_64.png and degree_bars_mnist_64.svg: gnuplot degree_bars_mnist_64.gp
set encoding utf8
$D0 << EOD
-0.2800 0.00521185 -0.4032 -0.1568 1.1e-05
0.7200 0.0115392 0.5968 0.8432 2.57e-05
1.7200 0.0176379 1.5968 1.8432 4.08e-05
2.7200 0.023136 2.5968 2.8432 5.5e-05
EOD
$D1 << EOD
-0.0000 0.00508739 -0.1232 0.1232 1.07e-05
1.0000 0.0112524 0.8768 1.1232 2.45e-05
2.0000 0.0172353 1.8768 2.1232 3.88e-05
3.0000 0.0227107 2.8768 3.1232 5.27e-05
EOD
$D2 << EOD
0.2800 0.00498867 0.1568 0.4032 1.03e-05
1.2800 0.011122 1.1568 1.4032 2.42e-05
2.2800 0.017094 2.1568 2.4032 3.85e-05
3.2800 0.0225786 3.1568 3.4032 5.25e-05
EOD
$D3 << EOD
-0.46 0.00281353
0.46 0.00281353

0.54 0.00682576
1.46 0.00682576

1.54 0.0110071
2.46 0.0110071

2.54 0.0150583
3.46 0.0150583

EOD
$D4 << EOD
-0.2800 0.00521185 -0.4032 -0.1568 1.1e-05
0.7200 0.0115392 0.5968 0.8432 2.57e-05
1.7200 0.0176379 1.5968 1.8432 4.08e-05
2.7200 0.023136 2.5968 2.8432 5.5e-05
EOD
$D5 << EOD
-0.0000 0.00504214 -0.1232 0.1232 1.06e-05
1.0000 0.0111725 0.8768 1.1232 2.43e-05
2.0000 0.0171388 1.8768 2.1232 3.85e-05
3.0000 0.0226132 2.8768 3.1232 5.23e-05
EOD
$D6 << EOD
0.2800 0.00490268 0.1568 0.4032 1.02e-05
1.2800 0.0109571 1.1568 1.4032 2.4e-05
2.2800 0.0168841 2.1568 2.4032 3.81e-05
3.2800 0.0223546 3.1568 3.4032 5.19e-05
EOD
$D7 << EOD
-0.46 0.00281353
0.46 0.00281353

0.54 0.00682576
1.46 0.00682576

1.54 0.0110071
2.46 0.0110071

2.54 0.0150583
3.46 0.0150583

EOD
$D8 << EOD
-0.2800 0.00441336 -0.4032 -0.1568 9.5e-06
0.7200 0.0100114 0.5968 0.8432 2.26e-05
1.7200 0.0155233 1.5968 1.8432 3.62e-05
2.7200 0.0206349 2.5968 2.8432 4.92e-05
EOD
$D9 << EOD
-0.0000 0.00411262 -0.1232 0.1232 8.97e-06
1.0000 0.00939049 0.8768 1.1232 2.13e-05
2.0000 0.0146713 1.8768 2.1232 3.43e-05
3.0000 0.0196559 2.8768 3.1232 4.71e-05
EOD
$D10 << EOD
0.2800 0.0039039 0.1568 0.4032 8.6e-06
1.2800 0.00906566 1.1568 1.4032 2.09e-05
2.2800 0.0142969 2.1568 2.4032 3.4e-05
3.2800 0.0192798 3.1568 3.4032 4.7e-05
EOD
$D11 << EOD
-0.46 0.00281353
0.46 0.00281353

0.54 0.00682576
1.46 0.00682576

1.54 0.0110071
2.46 0.0110071

2.54 0.0150583
3.46 0.0150583

EOD
$D12 << EOD
-0.2100 0.00299335 -0.3948 -0.0252 7.59e-06
0.7900 0.0072505 0.6052 0.9748 1.89e-05
1.7900 0.0116846 1.6052 1.9748 3.12e-05
2.7900 0.0159813 2.6052 2.9748 4.34e-05
EOD
$D13 << EOD
0.2100 0.00294777 0.0252 0.3948 7.35e-06
1.2100 0.00718362 1.0252 1.3948 1.86e-05
2.2100 0.0116766 2.0252 2.3948 3.12e-05
3.2100 0.0161147 3.0252 3.3948 4.39e-05
EOD
$D14 << EOD
-0.46 0.00281353
0.46 0.00281353

0.54 0.00682576
1.46 0.00682576

1.54 0.0110071
2.46 0.0110071

2.54 0.0150583
3.46 0.0150583

EOD
$D15 << EOD
-0.2100 0.00167854 -0.3948 -0.0252 4.13e-06
0.7900 0.00406499 0.6052 0.9748 1.25e-05
1.7900 0.00796263 1.6052 1.9748 2.61e-05
2.7900 0.0127665 2.6052 2.9748 4.04e-05
EOD
$D16 << EOD
0.2100 0.00182117 0.0252 0.3948 4.93e-06
1.2100 0.00469467 1.0252 1.3948 1.46e-05
2.2100 0.0091901 2.0252 2.3948 2.8e-05
3.2100 0.0160707 3.0252 3.3948 4.35e-05
EOD
$D17 << EOD
-0.46 0.00281353
0.46 0.00281353

0.54 0.00682576
1.46 0.00682576

1.54 0.0110071
2.46 0.0110071

2.54 0.0150583
3.46 0.0150583

EOD
$D18 << EOD
50.0 148.0 32.0 68.0 138.0 158.0
EOD
$D19 << EOD
381.4 148.0 363.4 399.4 138.0 158.0
EOD
$D20 << EOD
712.8 148.0 694.8 730.8 138.0 158.0
EOD
$D21 << EOD
1044.2 148.0 1026.2 1062.2 138.0 158.0
EOD
$D22 << EOD
1375.6 148.0 1357.6 1393.6 138.0 158.0
EOD
$D23 << EOD
50.0 114.0 32.0 68.0 104.0 124.0
EOD
$D24 << EOD
381.4 114.0 363.4 399.4 104.0 124.0
EOD
$D25 << EOD
712.8 114.0 694.8 730.8 104.0 124.0
EOD
$D26 << EOD
1044.2 114.0 1026.2 1062.2 104.0 124.0
EOD
$D27 << EOD
1375.6 114.0 1357.6 1393.6 104.0 124.0
EOD
$D28 << EOD
50.0 80.0 32.0 68.0 70.0 90.0
EOD
$D29 << EOD
381.4 80.0 363.4 399.4 70.0 90.0
EOD
$D30 << EOD
712.8 80.0 694.8 730.8 70.0 90.0
EOD
$D31 << EOD
1018.2 80.0
1070.2 80.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1728,1135 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1728,1135 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
set output "degree_bars_mnist_64.".format
set multiplot
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.00000
set rmargin at screen 1.00000
set bmargin at screen 0.00000
set tmargin at screen 1.00000
unset border; unset tics; unset grid
set xrange [0:1728]
set yrange [0:1135]
set label 'Error by polynomial degree D: MNIST 64×64' at screen 0.01389,0.96211 font ',28' left tc rgb '#000000'
set label 'MNIST 64×64: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels; 400 steps × batch 64: U-Net 4 blocks, CNN.' at screen 0.01389,0.03216 font ',17' left tc rgb '#555555'
set label 'independent, D = 1' at screen 0.04977,0.13040 font ',20' left tc rgb '#222222'
set label 'independent, D = 2' at screen 0.24155,0.13040 font ',20' left tc rgb '#222222'
set label 'independent, D = 3' at screen 0.43333,0.13040 font ',20' left tc rgb '#222222'
set label 'band, D = 1' at screen 0.62512,0.13040 font ',20' left tc rgb '#222222'
set label 'band, D = 2' at screen 0.81690,0.13040 font ',20' left tc rgb '#222222'
set label 'band, D = 3' at screen 0.04977,0.10044 font ',20' left tc rgb '#222222'
set label 'local, D = 1' at screen 0.24155,0.10044 font ',20' left tc rgb '#222222'
set label 'local, D = 2' at screen 0.43333,0.10044 font ',20' left tc rgb '#222222'
set label 'local, D = 3' at screen 0.62512,0.10044 font ',20' left tc rgb '#222222'
set label 'shared readout, D = 1' at screen 0.81690,0.10044 font ',20' left tc rgb '#222222'
set label 'shared readout, D = 2' at screen 0.04977,0.07048 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.24155,0.07048 font ',20' left tc rgb '#222222'
set label 'CNN' at screen 0.43333,0.07048 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.62512,0.07048 font ',20' left tc rgb '#222222'
plot $D18 with boxxyerror fs solid 1 noborder lc rgb '#F4D48C', \
  $D19 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D20 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D21 with boxxyerror fs solid 1 noborder lc rgb '#B3DDF5', \
  $D22 with boxxyerror fs solid 1 noborder lc rgb '#85C9EF', \
  $D23 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D24 with boxxyerror fs solid 1 noborder lc rgb '#8CD3C0', \
  $D25 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D26 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D27 with boxxyerror fs solid 1 noborder lc rgb '#E8C3D7', \
  $D28 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D29 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D30 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D31 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.07755
set rmargin at screen 0.32639
set bmargin at screen 0.61762
set tmargin at screen 0.89604
set label 'independent' at screen 0.07755,0.91542 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.20197,0.56211 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01852,0.75683 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0245824]
set ytics 0.005
plot $D0 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#F4D48C', \
  $D0 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D1 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D1 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D2 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D2 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D3 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.40162
set rmargin at screen 0.65046
set bmargin at screen 0.61762
set tmargin at screen 0.89604
set label 'band' at screen 0.40162,0.91542 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.52604,0.56211 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34259,0.75683 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0245824]
set ytics 0.005
plot $D4 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#B3DDF5', \
  $D4 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D5 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#85C9EF', \
  $D5 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D6 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D6 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D7 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.72569
set rmargin at screen 0.97454
set bmargin at screen 0.61762
set tmargin at screen 0.89604
set label 'local' at screen 0.72569,0.91542 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.85012,0.56211 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.75683 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0245824]
set ytics 0.005
plot $D8 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#8CD3C0', \
  $D8 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D9 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D9 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D10 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D10 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D11 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.07755
set rmargin at screen 0.32639
set bmargin at screen 0.22996
set tmargin at screen 0.50837
set label 'shared readout' at screen 0.07755,0.52775 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.20197,0.17445 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01852,0.36916 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0245824]
set ytics 0.005
plot $D12 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#E8C3D7', \
  $D12 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D13 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D13 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D14 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.40162
set rmargin at screen 0.65046
set bmargin at screen 0.22996
set tmargin at screen 0.50837
set label 'trained' at screen 0.40162,0.52775 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.52604,0.17445 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34259,0.36916 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0245824]
set ytics 0.005
plot $D15 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D15 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D16 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D16 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D17 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
