# Draws degree_bars_mnist_32.png and degree_bars_mnist_32.svg: gnuplot degree_bars_mnist_32.gp
set encoding utf8
$D0 << EOD
-0.2800 0.0110904 -0.4032 -0.1568 2.48e-05
0.7200 0.0227062 0.5968 0.8432 5.37e-05
1.7200 0.0315467 1.5968 1.8432 7.75e-05
2.7200 0.0378883 2.5968 2.8432 9.67e-05
EOD
$D1 << EOD
-0.0000 0.0108288 -0.1232 0.1232 2.36e-05
1.0000 0.02232 0.8768 1.1232 5.19e-05
2.0000 0.0312197 1.8768 2.1232 7.63e-05
3.0000 0.0376359 2.8768 3.1232 9.6e-05
EOD
$D2 << EOD
0.2800 0.0107049 0.1568 0.4032 2.33e-05
1.2800 0.0221911 1.1568 1.4032 5.16e-05
2.2800 0.0311268 2.1568 2.4032 7.61e-05
3.2800 0.0375847 3.1568 3.4032 9.58e-05
EOD
$D3 << EOD
-0.46 0.00677886
0.46 0.00677886

0.54 0.0150017
1.46 0.0150017

1.54 0.0222785
2.46 0.0222785

2.54 0.0283098
3.46 0.0283098

EOD
$D4 << EOD
-0.2800 0.0110904 -0.4032 -0.1568 2.48e-05
0.7200 0.0227062 0.5968 0.8432 5.37e-05
1.7200 0.0315467 1.5968 1.8432 7.75e-05
2.7200 0.0378883 2.5968 2.8432 9.67e-05
EOD
$D5 << EOD
-0.0000 0.0107536 -0.1232 0.1232 2.34e-05
1.0000 0.0222291 0.8768 1.1232 5.16e-05
2.0000 0.0311467 1.8768 2.1232 7.61e-05
3.0000 0.0375829 2.8768 3.1232 9.58e-05
EOD
$D6 << EOD
0.2800 0.0105386 0.1568 0.4032 2.31e-05
1.2800 0.0219716 1.1568 1.4032 5.12e-05
2.2800 0.0309328 2.1568 2.4032 7.55e-05
3.2800 0.0374308 3.1568 3.4032 9.52e-05
EOD
$D7 << EOD
-0.46 0.00677886
0.46 0.00677886

0.54 0.0150017
1.46 0.0150017

1.54 0.0222785
2.46 0.0222785

2.54 0.0283098
3.46 0.0283098

EOD
$D8 << EOD
-0.2800 0.00957296 -0.4032 -0.1568 2.17e-05
0.7200 0.0202649 0.5968 0.8432 4.81e-05
1.7200 0.0289523 1.5968 1.8432 7.1e-05
2.7200 0.0355079 2.5968 2.8432 9e-05
EOD
$D9 << EOD
-0.0000 0.00897259 -0.1232 0.1232 2.05e-05
1.0000 0.0193057 0.8768 1.1232 4.64e-05
2.0000 0.0279371 1.8768 2.1232 6.95e-05
3.0000 0.0346033 2.8768 3.1232 8.88e-05
EOD
$D10 << EOD
0.2800 0.00865063 0.1568 0.4032 2.03e-05
1.2800 0.0189342 1.1568 1.4032 4.63e-05
2.2800 0.0276517 2.1568 2.4032 6.95e-05
3.2800 0.0344382 3.1568 3.4032 8.87e-05
EOD
$D11 << EOD
-0.46 0.00677886
0.46 0.00677886

0.54 0.0150017
1.46 0.0150017

1.54 0.0222785
2.46 0.0222785

2.54 0.0283098
3.46 0.0283098

EOD
$D12 << EOD
-0.2800 0.00687451 -0.4032 -0.1568 1.83e-05
0.7200 0.0152183 0.5968 0.8432 4.23e-05
1.7200 0.0226057 1.5968 1.8432 6.4e-05
2.7200 0.0287319 2.5968 2.8432 8.24e-05
EOD
$D13 << EOD
-0.0000 0.00650592 -0.1232 0.1232 1.76e-05
1.0000 0.0146427 0.8768 1.1232 4.16e-05
2.0000 0.0220709 1.8768 2.1232 6.42e-05
3.0000 0.0283662 2.8768 3.1232 8.35e-05
EOD
$D14 << EOD
0.2800 0.00640286 0.1568 0.4032 1.76e-05
1.2800 0.0146407 1.1568 1.4032 4.2e-05
2.2800 0.022229 2.1568 2.4032 6.48e-05
3.2800 0.0286766 3.1568 3.4032 8.45e-05
EOD
$D15 << EOD
-0.46 0.00677886
0.46 0.00677886

0.54 0.0150017
1.46 0.0150017

1.54 0.0222785
2.46 0.0222785

2.54 0.0283098
3.46 0.0283098

EOD
$D16 << EOD
-0.2100 0.00283888 -0.3948 -0.0252 1e-05
0.7900 0.00792036 0.6052 0.9748 3.17e-05
1.7900 0.0148082 1.6052 1.9748 6.17e-05
2.7900 0.0223452 2.6052 2.9748 8.89e-05
EOD
$D17 << EOD
0.2100 0.00320487 0.0252 0.3948 1.05e-05
1.2100 0.00974785 1.0252 1.3948 3.6e-05
2.2100 0.0194458 2.0252 2.3948 6.6e-05
3.2100 0.0291096 3.0252 3.3948 8.61e-05
EOD
$D18 << EOD
-0.46 0.00677886
0.46 0.00677886

0.54 0.0150017
1.46 0.0150017

1.54 0.0222785
2.46 0.0222785

2.54 0.0283098
3.46 0.0283098

EOD
$D19 << EOD
50.0 148.0 32.0 68.0 138.0 158.0
EOD
$D20 << EOD
381.4 148.0 363.4 399.4 138.0 158.0
EOD
$D21 << EOD
712.8 148.0 694.8 730.8 138.0 158.0
EOD
$D22 << EOD
1044.2 148.0 1026.2 1062.2 138.0 158.0
EOD
$D23 << EOD
1375.6 148.0 1357.6 1393.6 138.0 158.0
EOD
$D24 << EOD
50.0 114.0 32.0 68.0 104.0 124.0
EOD
$D25 << EOD
381.4 114.0 363.4 399.4 104.0 124.0
EOD
$D26 << EOD
712.8 114.0 694.8 730.8 104.0 124.0
EOD
$D27 << EOD
1044.2 114.0 1026.2 1062.2 104.0 124.0
EOD
$D28 << EOD
1375.6 114.0 1357.6 1393.6 104.0 124.0
EOD
$D29 << EOD
50.0 80.0 32.0 68.0 70.0 90.0
EOD
$D30 << EOD
381.4 80.0 363.4 399.4 70.0 90.0
EOD
$D31 << EOD
712.8 80.0 694.8 730.8 70.0 90.0
EOD
$D32 << EOD
1044.2 80.0 1026.2 1062.2 70.0 90.0
EOD
$D33 << EOD
1349.6 80.0
1401.6 80.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1728,1135 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1728,1135 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
set output "degree_bars_mnist_32.".format
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
set label 'Error by polynomial degree D: MNIST 32×32' at screen 0.01389,0.96211 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels; 2,600 steps × batch 64: U-Net 4 blocks, CNN.' at screen 0.01389,0.03216 font ',17' left tc rgb '#555555'
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
set label 'shared readout, D = 3' at screen 0.24155,0.07048 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.43333,0.07048 font ',20' left tc rgb '#222222'
set label 'CNN' at screen 0.62512,0.07048 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.81690,0.07048 font ',20' left tc rgb '#222222'
plot $D19 with boxxyerror fs solid 1 noborder lc rgb '#F4D48C', \
  $D20 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D21 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D22 with boxxyerror fs solid 1 noborder lc rgb '#B3DDF5', \
  $D23 with boxxyerror fs solid 1 noborder lc rgb '#85C9EF', \
  $D24 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D25 with boxxyerror fs solid 1 noborder lc rgb '#8CD3C0', \
  $D26 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D27 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D28 with boxxyerror fs solid 1 noborder lc rgb '#E8C3D7', \
  $D29 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D30 with boxxyerror fs solid 1 noborder lc rgb '#CC79A7', \
  $D31 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D32 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D33 with lines lw 3 dt 1 lc rgb '#000000'
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
set yrange [0:0.040264]
set ytics 0.01
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
set yrange [0:0.040264]
set ytics 0.01
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
set yrange [0:0.040264]
set ytics 0.01
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
set yrange [0:0.040264]
set ytics 0.01
plot $D12 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#E8C3D7', \
  $D12 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D13 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D13 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D14 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#CC79A7', \
  $D14 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D15 with lines lw 3 dt 1 lc rgb '#000000'
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
set yrange [0:0.040264]
set ytics 0.01
plot $D16 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D16 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D17 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D17 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D18 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
