# Draws degree_bars_mnist_32.png, degree_bars_mnist_32.svg and degree_bars_mnist_32.pdf: gnuplot degree_bars_mnist_32.gp
set encoding utf8
$D0 << EOD
-0.2800 0.010973 -0.4032 -0.1568 0.0108621 0.0110877
0.7200 0.0221939 0.5968 0.8432 0.0219522 0.0224479
1.7200 0.0305831 1.5968 1.8432 0.0302534 0.0309406
2.7200 0.036511 2.5968 2.8432 0.0360925 0.0369482
EOD
$D1 << EOD
-0.0000 0.0106947 -0.1232 0.1232 0.0105873 0.0108037
1.0000 0.021793 0.8768 1.1232 0.0215671 0.0220241
2.0000 0.0302551 1.8768 2.1232 0.0299248 0.0306063
3.0000 0.0362735 2.8768 3.1232 0.0358605 0.0367054
EOD
$D2 << EOD
0.2800 0.0105518 0.1568 0.4032 0.0104457 0.0106568
1.2800 0.0216676 1.1568 1.4032 0.0214403 0.0218989
2.2800 0.0301797 2.1568 2.4032 0.0298476 0.0305331
3.2800 0.0362381 3.1568 3.4032 0.0358309 0.036663
EOD
$D3 << EOD
-0.46 0.00692342
0.46 0.00692342

0.54 0.015221
1.46 0.015221

1.54 0.0223999
2.46 0.0223999

2.54 0.0282269
3.46 0.0282269

EOD
$D4 << EOD
-0.2800 0.010973 -0.4032 -0.1568 0.0108621 0.0110877
0.7200 0.0221939 0.5968 0.8432 0.0219522 0.0224479
1.7200 0.0305831 1.5968 1.8432 0.0302534 0.0309406
2.7200 0.036511 2.5968 2.8432 0.0360925 0.0369482
EOD
$D5 << EOD
-0.0000 0.0106246 -0.1232 0.1232 0.010518 0.0107325
1.0000 0.0217063 0.8768 1.1232 0.0214759 0.0219375
2.0000 0.0301872 1.8768 2.1232 0.0298575 0.0305367
3.0000 0.0362277 2.8768 3.1232 0.035823 0.0366606
EOD
$D6 << EOD
0.2800 0.0103964 0.1568 0.4032 0.0102941 0.0104998
1.2800 0.0214745 1.1568 1.4032 0.0212513 0.0217042
2.2800 0.030021 2.1568 2.4032 0.0296969 0.0303712
3.2800 0.0361216 3.1568 3.4032 0.0357251 0.0365473
EOD
$D7 << EOD
-0.46 0.00692342
0.46 0.00692342

0.54 0.015221
1.46 0.015221

1.54 0.0223999
2.46 0.0223999

2.54 0.0282269
3.46 0.0282269

EOD
$D8 << EOD
-0.2800 0.00951086 -0.4032 -0.1568 0.00941591 0.00960926
0.7200 0.0199386 0.5968 0.8432 0.0197205 0.0201639
1.7200 0.0282217 1.5968 1.8432 0.0279143 0.0285393
2.7200 0.0343721 2.5968 2.8432 0.0339857 0.034779
EOD
$D9 << EOD
-0.0000 0.00892853 -0.1232 0.1232 0.00883844 0.00902037
1.0000 0.0190406 0.8768 1.1232 0.0188392 0.019254
2.0000 0.0272835 1.8768 2.1232 0.0269898 0.0276018
3.0000 0.0335429 2.8768 3.1232 0.0331522 0.0339493
EOD
$D10 << EOD
0.2800 0.00857015 0.1568 0.4032 0.00848338 0.00866103
1.2800 0.018645 1.1568 1.4032 0.0184407 0.0188563
2.2800 0.0269828 2.1568 2.4032 0.0266801 0.0272976
3.2800 0.0333477 3.1568 3.4032 0.0329545 0.0337534
EOD
$D11 << EOD
-0.46 0.00692342
0.46 0.00692342

0.54 0.015221
1.46 0.015221

1.54 0.0223999
2.46 0.0223999

2.54 0.0282269
3.46 0.0282269

EOD
$D12 << EOD
-0.2100 0.00721409 -0.3948 -0.0252 0.00713003 0.00729556
0.7900 0.0158867 0.6052 0.9748 0.0156966 0.0160722
1.7900 0.0234064 1.6052 1.9748 0.0231318 0.023692
2.7900 0.0295232 2.6052 2.9748 0.0291511 0.0298746
EOD
$D13 << EOD
0.2100 0.00704628 0.0252 0.3948 0.00696474 0.00712554
1.2100 0.015796 1.0252 1.3948 0.0156081 0.0159777
2.2100 0.0236352 2.0252 2.3948 0.0233407 0.0239113
3.2100 0.0301606 3.0252 3.3948 0.0297774 0.0305114
EOD
$D14 << EOD
-0.46 0.00692342
0.46 0.00692342

0.54 0.015221
1.46 0.015221

1.54 0.0223999
2.46 0.0223999

2.54 0.0282269
3.46 0.0282269

EOD
$D15 << EOD
-0.2100 0.00721409 -0.3948 -0.0252 0.00713003 0.00729556
0.7900 0.0158867 0.6052 0.9748 0.0156966 0.0160722
1.7900 0.0234064 1.6052 1.9748 0.0231318 0.023692
2.7900 0.0295232 2.6052 2.9748 0.0291511 0.0298746
EOD
$D16 << EOD
0.2100 0.00721709 0.0252 0.3948 0.00713469 0.0073013
1.2100 0.0162682 1.0252 1.3948 0.0160667 0.0164534
2.2100 0.0244848 2.0252 2.3948 0.024183 0.0247771
3.2100 0.0313739 3.0252 3.3948 0.0309675 0.0317511
EOD
$D17 << EOD
-0.46 0.00692342
0.46 0.00692342

0.54 0.015221
1.46 0.015221

1.54 0.0223999
2.46 0.0223999

2.54 0.0282269
3.46 0.0282269

EOD
$D18 << EOD
-0.2100 0.00298317 -0.3948 -0.0252 0.00294049 0.00303134
0.7900 0.00818187 0.6052 0.9748 0.00803751 0.00833632
1.7900 0.015125 1.6052 1.9748 0.0148444 0.0154166
2.7900 0.0224905 2.6052 2.9748 0.0221069 0.0228893
EOD
$D19 << EOD
0.2100 0.00362303 0.0252 0.3948 0.00357469 0.00367849
1.2100 0.012146 1.0252 1.3948 0.0119318 0.0123607
2.2100 0.0236334 2.0252 2.3948 0.0232683 0.0239673
3.2100 0.0335537 3.0252 3.3948 0.0331031 0.0339352
EOD
$D20 << EOD
-0.46 0.00692342
0.46 0.00692342

0.54 0.015221
1.46 0.015221

1.54 0.0223999
2.46 0.0223999

2.54 0.0282269
3.46 0.0282269

EOD
$D21 << EOD
50.0 207.0 32.0 68.0 197.0 217.0
EOD
$D22 << EOD
404.2 207.0 386.2 422.2 197.0 217.0
EOD
$D23 << EOD
758.4 207.0 740.4 776.4 197.0 217.0
EOD
$D24 << EOD
1112.6 207.0 1094.6 1130.6 197.0 217.0
EOD
$D25 << EOD
50.0 173.0 32.0 68.0 163.0 183.0
EOD
$D26 << EOD
404.2 173.0 386.2 422.2 163.0 183.0
EOD
$D27 << EOD
758.4 173.0 740.4 776.4 163.0 183.0
EOD
$D28 << EOD
1112.6 173.0 1094.6 1130.6 163.0 183.0
EOD
$D29 << EOD
50.0 139.0 32.0 68.0 129.0 149.0
EOD
$D30 << EOD
404.2 139.0 386.2 422.2 129.0 149.0
EOD
$D31 << EOD
758.4 139.0 740.4 776.4 129.0 149.0
EOD
$D32 << EOD
1112.6 139.0 1094.6 1130.6 129.0 149.0
EOD
$D33 << EOD
50.0 105.0 32.0 68.0 95.0 115.0
EOD
$D34 << EOD
378.2 105.0
430.2 105.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1728,1194 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1728,1194 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 18.0000in,12.4375in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set yrange [0:1194]
set label 'Error by polynomial degree D: MNIST 32×32' at screen 0.01389,0.96399 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 20,000 images, evaluated on 2,000 test images, clipped MSE in [0, 1] pixels; 1,200 steps × batch 64: U-Net 4 blocks; 500 steps × batch 64: CNN, receptive field 31.' at screen 0.01389,0.05151 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals.' at screen 0.01389,0.03057 font ',17' left tc rgb '#555555'
set label 'independent, D = 1' at screen 0.04977,0.17337 font ',20' left tc rgb '#222222'
set label 'independent, D = 2' at screen 0.25475,0.17337 font ',20' left tc rgb '#222222'
set label 'independent, D = 3' at screen 0.45972,0.17337 font ',20' left tc rgb '#222222'
set label 'band, D = 1' at screen 0.66470,0.17337 font ',20' left tc rgb '#222222'
set label 'band, D = 2' at screen 0.04977,0.14489 font ',20' left tc rgb '#222222'
set label 'band, D = 3' at screen 0.25475,0.14489 font ',20' left tc rgb '#222222'
set label 'local, D = 1' at screen 0.45972,0.14489 font ',20' left tc rgb '#222222'
set label 'local, D = 2' at screen 0.66470,0.14489 font ',20' left tc rgb '#222222'
set label 'local, D = 3' at screen 0.04977,0.11642 font ',20' left tc rgb '#222222'
set label 'shared readout, D = 1' at screen 0.25475,0.11642 font ',20' left tc rgb '#222222'
set label 'shared readout, D = 2' at screen 0.45972,0.11642 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.66470,0.11642 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field 31' at screen 0.04977,0.08794 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.25475,0.08794 font ',20' left tc rgb '#222222'
plot $D21 with boxxyerror fs solid 1 noborder lc rgb '#F4D48C', \
  $D22 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D23 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D24 with boxxyerror fs solid 1 noborder lc rgb '#B3DDF5', \
  $D25 with boxxyerror fs solid 1 noborder lc rgb '#85C9EF', \
  $D26 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D27 with boxxyerror fs solid 1 noborder lc rgb '#8CD3C0', \
  $D28 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D29 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D30 with boxxyerror fs solid 1 noborder lc rgb '#E8C3D7', \
  $D31 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D32 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D33 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D34 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08449
set rmargin at screen 0.32639
set bmargin at screen 0.63652
set tmargin at screen 0.90117
set label 'independent' at screen 0.08449,0.91960 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.20544,0.58375 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01852,0.76884 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0391651]
set ytics 0.01
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
set bmargin at screen 0.63652
set tmargin at screen 0.90117
set label 'band' at screen 0.40856,0.91960 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.52951,0.58375 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34259,0.76884 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0391651]
set ytics 0.01
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
set bmargin at screen 0.63652
set tmargin at screen 0.90117
set label 'local' at screen 0.73264,0.91960 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.85359,0.58375 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.76884 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0391651]
set ytics 0.01
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
set lmargin at screen 0.08449
set rmargin at screen 0.32639
set bmargin at screen 0.26801
set tmargin at screen 0.53266
set label 'shared readout, family independent, terms all' at screen 0.08449,0.55109 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.20544,0.21524 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01852,0.40034 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0391651]
set ytics 0.01
plot $D12 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#E8C3D7', \
  $D12 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D13 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D13 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D14 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.40856
set rmargin at screen 0.65046
set bmargin at screen 0.26801
set tmargin at screen 0.53266
set label 'shared readout, family band, terms with_target' at screen 0.40856,0.55109 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.52951,0.21524 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34259,0.40034 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0391651]
set ytics 0.01
plot $D15 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#E8C3D7', \
  $D15 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D16 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D16 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D17 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.73264
set rmargin at screen 0.97454
set bmargin at screen 0.26801
set tmargin at screen 0.53266
set label 'trained' at screen 0.73264,0.55109 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.85359,0.21524 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.40034 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0391651]
set ytics 0.01
plot $D18 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D18 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D19 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D19 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D20 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
