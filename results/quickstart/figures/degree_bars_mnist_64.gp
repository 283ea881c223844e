# Draws degree_bars_mnist_64.png, degree_bars_mnist_64.svg and degree_bars_mnist_64.pdf: gnuplot degree_bars_mnist_64.gp
set encoding utf8
$D0 << EOD
-0.2800 0.00524323 -0.4032 -0.1568 0.00517568 0.00531032
0.7200 0.0114977 0.5968 0.8432 0.0113367 0.0116547
1.7200 0.0174441 1.5968 1.8432 0.0171943 0.0176923
2.7200 0.0227566 2.5968 2.8432 0.0224203 0.0230813
EOD
$D1 << EOD
-0.0000 0.00509899 -0.1232 0.1232 0.00503596 0.00516309
1.0000 0.0111907 0.8768 1.1232 0.0110439 0.0113363
2.0000 0.0170172 1.8768 2.1232 0.016782 0.0172448
3.0000 0.0223079 2.8768 3.1232 0.0219949 0.0226255
EOD
$D2 << EOD
0.2800 0.00499147 0.1568 0.4032 0.00492734 0.00505398
1.2800 0.0110503 1.1568 1.4032 0.0109027 0.0111949
2.2800 0.0168723 2.1568 2.4032 0.0166424 0.0170988
3.2800 0.0221836 3.1568 3.4032 0.0218724 0.0224959
EOD
$D3 << EOD
-0.46 0.00286891
0.46 0.00286891

0.54 0.00697347
1.46 0.00697347

1.54 0.0112007
2.46 0.0112007

2.54 0.0152495
3.46 0.0152495

EOD
$D4 << EOD
-0.2800 0.00524323 -0.4032 -0.1568 0.00517568 0.00531032
0.7200 0.0114977 0.5968 0.8432 0.0113367 0.0116547
1.7200 0.0174441 1.5968 1.8432 0.0171943 0.0176923
2.7200 0.0227566 2.5968 2.8432 0.0224203 0.0230813
EOD
$D5 << EOD
-0.0000 0.0050564 -0.1232 0.1232 0.00499278 0.00512009
1.0000 0.0111136 0.8768 1.1232 0.0109669 0.0112597
2.0000 0.0169267 1.8768 2.1232 0.0166929 0.0171529
3.0000 0.0222213 2.8768 3.1232 0.0219061 0.0225314
EOD
$D6 << EOD
0.2800 0.00490787 0.1568 0.4032 0.00484511 0.00497088
1.2800 0.0108971 1.1568 1.4032 0.0107534 0.0110402
2.2800 0.0166884 2.1568 2.4032 0.0164548 0.016915
3.2800 0.0219976 3.1568 3.4032 0.0216859 0.0223031
EOD
$D7 << EOD
-0.46 0.00286891
0.46 0.00286891

0.54 0.00697347
1.46 0.00697347

1.54 0.0112007
2.46 0.0112007

2.54 0.0152495
3.46 0.0152495

EOD
$D8 << EOD
-0.2100 0.00443181 -0.3948 -0.0252 0.00437243 0.00449103
0.7900 0.0100051 0.6052 0.9748 0.00986883 0.0101434
1.7900 0.0154155 1.6052 1.9748 0.0151969 0.0156308
2.7900 0.0203701 2.6052 2.9748 0.0200623 0.0206555
EOD
$D9 << EOD
0.2100 0.00413357 0.0252 0.3948 0.00407868 0.00418828
1.2100 0.00941771 1.0252 1.3948 0.00929039 0.00954634
2.2100 0.014624 2.0252 2.3948 0.0144176 0.0148321
3.2100 0.019464 3.0252 3.3948 0.019179 0.0197488
EOD
$D10 << EOD
-0.46 0.00286891
0.46 0.00286891

0.54 0.00697347
1.46 0.00697347

1.54 0.0112007
2.46 0.0112007

2.54 0.0152495
3.46 0.0152495

EOD
$D11 << EOD
50.0 139.0 32.0 68.0 129.0 149.0
EOD
$D12 << EOD
347.2 139.0 329.2 365.2 129.0 149.0
EOD
$D13 << EOD
644.4 139.0 626.4 662.4 129.0 149.0
EOD
$D14 << EOD
941.6 139.0 923.6 959.6 129.0 149.0
EOD
$D15 << EOD
1238.8 139.0 1220.8 1256.8 129.0 149.0
EOD
$D16 << EOD
50.0 105.0 32.0 68.0 95.0 115.0
EOD
$D17 << EOD
347.2 105.0 329.2 365.2 95.0 115.0
EOD
$D18 << EOD
644.4 105.0 626.4 662.4 95.0 115.0
EOD
$D19 << EOD
915.6 105.0
967.6 105.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1728,686 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1728,686 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 18.0000in,7.1458in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set yrange [0:686]
set label 'Error by polynomial degree D: MNIST 64×64' at screen 0.01389,0.93732 font ',28' left tc rgb '#000000'
set label 'MNIST 64×64: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01389,0.08965 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals.' at screen 0.01389,0.05321 font ',17' left tc rgb '#555555'
set label 'independent, D = 1' at screen 0.04977,0.20262 font ',20' left tc rgb '#222222'
set label 'independent, D = 2' at screen 0.22176,0.20262 font ',20' left tc rgb '#222222'
set label 'independent, D = 3' at screen 0.39375,0.20262 font ',20' left tc rgb '#222222'
set label 'band, D = 1' at screen 0.56574,0.20262 font ',20' left tc rgb '#222222'
set label 'band, D = 2' at screen 0.73773,0.20262 font ',20' left tc rgb '#222222'
set label 'band, D = 3' at screen 0.04977,0.15306 font ',20' left tc rgb '#222222'
set label 'local, D = 1' at screen 0.22176,0.15306 font ',20' left tc rgb '#222222'
set label 'local, D = 2' at screen 0.39375,0.15306 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.56574,0.15306 font ',20' left tc rgb '#222222'
plot $D11 with boxxyerror fs solid 1 noborder lc rgb '#F4D48C', \
  $D12 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D13 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D14 with boxxyerror fs solid 1 noborder lc rgb '#B3DDF5', \
  $D15 with boxxyerror fs solid 1 noborder lc rgb '#85C9EF', \
  $D16 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D17 with boxxyerror fs solid 1 noborder lc rgb '#8CD3C0', \
  $D18 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D19 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08449
set rmargin at screen 0.32639
set bmargin at screen 0.36735
set tmargin at screen 0.82799
set label 'independent' at screen 0.08449,0.86006 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.20544,0.27551 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01852,0.59767 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0244661]
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
set lmargin at screen 0.40856
set rmargin at screen 0.65046
set bmargin at screen 0.36735
set tmargin at screen 0.82799
set label 'band' at screen 0.40856,0.86006 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.52951,0.27551 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34259,0.59767 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0244661]
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
set lmargin at screen 0.73264
set rmargin at screen 0.97454
set bmargin at screen 0.36735
set tmargin at screen 0.82799
set label 'local' at screen 0.73264,0.86006 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.85359,0.27551 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.59767 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0244661]
set ytics 0.005
plot $D8 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#8CD3C0', \
  $D8 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D9 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D9 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D10 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
