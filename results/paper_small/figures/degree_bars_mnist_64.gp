# Draws degree_bars_mnist_64.png, degree_bars_mnist_64.svg and degree_bars_mnist_64.pdf: gnuplot degree_bars_mnist_64.gp
set encoding utf8
$D0 << EOD
-0.2800 0.00522106 -0.4032 -0.1568 0.00517037 0.00527647
0.7200 0.0114475 0.5968 0.8432 0.0113274 0.0115693
1.7200 0.0173486 1.5968 1.8432 0.0171568 0.0175336
2.7200 0.0226105 2.5968 2.8432 0.0223542 0.022858
EOD
$D1 << EOD
-0.0000 0.00508254 -0.1232 0.1232 0.00503443 0.00513564
1.0000 0.0111461 0.8768 1.1232 0.0110321 0.0112592
2.0000 0.016927 1.8768 2.1232 0.0167509 0.0171005
3.0000 0.0221619 2.8768 3.1232 0.0219196 0.0223933
EOD
$D2 << EOD
0.2800 0.00497261 0.1568 0.4032 0.00492629 0.00502186
1.2800 0.0110051 1.1568 1.4032 0.0108929 0.0111168
2.2800 0.0167828 2.1568 2.4032 0.0166052 0.0169538
3.2800 0.0220377 3.1568 3.4032 0.0217956 0.0222649
EOD
$D3 << EOD
-0.46 0.00285512
0.46 0.00285512

0.54 0.0069533
1.46 0.0069533

1.54 0.011182
2.46 0.011182

2.54 0.0152306
3.46 0.0152306

EOD
$D4 << EOD
-0.2800 0.00522106 -0.4032 -0.1568 0.00517037 0.00527647
0.7200 0.0114475 0.5968 0.8432 0.0113274 0.0115693
1.7200 0.0173486 1.5968 1.8432 0.0171568 0.0175336
2.7200 0.0226105 2.5968 2.8432 0.0223542 0.022858
EOD
$D5 << EOD
-0.0000 0.00504052 -0.1232 0.1232 0.00499169 0.00509285
1.0000 0.0110707 0.8768 1.1232 0.0109593 0.0111827
2.0000 0.0168378 1.8768 2.1232 0.0166626 0.0170062
3.0000 0.0220749 2.8768 3.1232 0.0218354 0.0223015
EOD
$D6 << EOD
0.2800 0.00488924 0.1568 0.4032 0.00484261 0.00493762
1.2800 0.0108524 1.1568 1.4032 0.0107422 0.0109622
2.2800 0.0165979 2.1568 2.4032 0.0164195 0.0167711
3.2800 0.0218485 3.1568 3.4032 0.02161 0.0220743
EOD
$D7 << EOD
-0.46 0.00285512
0.46 0.00285512

0.54 0.0069533
1.46 0.0069533

1.54 0.011182
2.46 0.011182

2.54 0.0152306
3.46 0.0152306

EOD
$D8 << EOD
-0.2800 0.0044119 -0.4032 -0.1568 0.00436993 0.00445767
0.7200 0.00996385 0.5968 0.8432 0.00986377 0.01007
1.7200 0.0153494 1.5968 1.8432 0.0151873 0.0155172
2.7200 0.0202708 2.5968 2.8432 0.020047 0.0204952
EOD
$D9 << EOD
-0.0000 0.00411107 -0.1232 0.1232 0.00407083 0.00415538
1.0000 0.00936285 0.8768 1.1232 0.00926784 0.00946621
2.0000 0.0145374 1.8768 2.1232 0.0143837 0.0146926
3.0000 0.0193389 2.8768 3.1232 0.0191283 0.019545
EOD
$D10 << EOD
0.2800 0.00388625 0.1568 0.4032 0.0038475 0.00392706
1.2800 0.00901598 1.1568 1.4032 0.00892402 0.00911663
2.2800 0.0141366 2.1568 2.4032 0.0139902 0.0142892
3.2800 0.0189332 3.1568 3.4032 0.018724 0.019143
EOD
$D11 << EOD
-0.46 0.00285512
0.46 0.00285512

0.54 0.0069533
1.46 0.0069533

1.54 0.011182
2.46 0.011182

2.54 0.0152306
3.46 0.0152306

EOD
$D12 << EOD
-0.0000 0.00174818 -0.3696 0.3696 0.00173016 0.00176638
1.0000 0.00404833 0.6304 1.3696 0.00399515 0.00410106
2.0000 0.00751845 1.6304 2.3696 0.0074118 0.00762283
3.0000 0.0120428 2.6304 3.3696 0.0118602 0.0122264
EOD
$D13 << EOD
-0.46 0.00285512
0.46 0.00285512

0.54 0.0069533
1.46 0.0069533

1.54 0.011182
2.46 0.011182

2.54 0.0152306
3.46 0.0152306

EOD
$D14 << EOD
50.0 232.0 32.0 68.0 222.0 242.0
EOD
$D15 << EOD
347.2 232.0 329.2 365.2 222.0 242.0
EOD
$D16 << EOD
644.4 232.0 626.4 662.4 222.0 242.0
EOD
$D17 << EOD
50.0 198.0 32.0 68.0 188.0 208.0
EOD
$D18 << EOD
347.2 198.0 329.2 365.2 188.0 208.0
EOD
$D19 << EOD
644.4 198.0 626.4 662.4 188.0 208.0
EOD
$D20 << EOD
50.0 164.0 32.0 68.0 154.0 174.0
EOD
$D21 << EOD
347.2 164.0 329.2 365.2 154.0 174.0
EOD
$D22 << EOD
644.4 164.0 626.4 662.4 154.0 174.0
EOD
$D23 << EOD
50.0 130.0 32.0 68.0 120.0 140.0
EOD
$D24 << EOD
321.2 130.0
373.2 130.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1168,1219 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1168,1219 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 12.1667in,12.6979in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set xrange [0:1168]
set yrange [0:1219]
set label 'Error by polynomial degree D: MNIST 64×64' at screen 0.02055,0.96473 font ',28' left tc rgb '#000000'
set label 'MNIST 64×64: fitted on 20,000 images, evaluated on 2,000 test images, clipped MSE in [0, 1] pixels; 300 steps × batch 64:' at screen 0.02055,0.07096 font ',17' left tc rgb '#555555'
set label 'U-Net 4 blocks.' at screen 0.02055,0.05045 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals.' at screen 0.02055,0.02994 font ',17' left tc rgb '#555555'
set label 'independent, D = 1' at screen 0.07363,0.19032 font ',20' left tc rgb '#222222'
set label 'independent, D = 2' at screen 0.32808,0.19032 font ',20' left tc rgb '#222222'
set label 'independent, D = 3' at screen 0.58253,0.19032 font ',20' left tc rgb '#222222'
set label 'band, D = 1' at screen 0.07363,0.16243 font ',20' left tc rgb '#222222'
set label 'band, D = 2' at screen 0.32808,0.16243 font ',20' left tc rgb '#222222'
set label 'band, D = 3' at screen 0.58253,0.16243 font ',20' left tc rgb '#222222'
set label 'local, D = 1' at screen 0.07363,0.13454 font ',20' left tc rgb '#222222'
set label 'local, D = 2' at screen 0.32808,0.13454 font ',20' left tc rgb '#222222'
set label 'local, D = 3' at screen 0.58253,0.13454 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.07363,0.10664 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.32808,0.10664 font ',20' left tc rgb '#222222'
plot $D14 with boxxyerror fs solid 1 noborder lc rgb '#F4D48C', \
  $D15 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D16 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D17 with boxxyerror fs solid 1 noborder lc rgb '#B3DDF5', \
  $D18 with boxxyerror fs solid 1 noborder lc rgb '#85C9EF', \
  $D19 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D20 with boxxyerror fs solid 1 noborder lc rgb '#8CD3C0', \
  $D21 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D22 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D23 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D24 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.12500
set rmargin at screen 0.48288
set bmargin at screen 0.64397
set tmargin at screen 0.90320
set label 'independent' at screen 0.12500,0.92125 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.30394,0.59229 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.02740,0.77358 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0242295]
set ytics 0.005
plot $D0 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#F4D48C', \
  $D0 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D1 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D1 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D2 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D2 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D3 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.60445
set rmargin at screen 0.96233
set bmargin at screen 0.64397
set tmargin at screen 0.90320
set label 'band' at screen 0.60445,0.92125 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.78339,0.59229 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50685,0.77358 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0242295]
set ytics 0.005
plot $D4 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#B3DDF5', \
  $D4 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D5 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#85C9EF', \
  $D5 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D6 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D6 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D7 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.12500
set rmargin at screen 0.48288
set bmargin at screen 0.28302
set tmargin at screen 0.54225
set label 'local' at screen 0.12500,0.56030 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.30394,0.23134 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.02740,0.41263 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0242295]
set ytics 0.005
plot $D8 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#8CD3C0', \
  $D8 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D9 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D9 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D10 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D10 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D11 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.60445
set rmargin at screen 0.96233
set bmargin at screen 0.28302
set tmargin at screen 0.54225
set label 'trained' at screen 0.60445,0.56030 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.78339,0.23134 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50685,0.41263 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0242295]
set ytics 0.005
plot $D12 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D12 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D13 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
