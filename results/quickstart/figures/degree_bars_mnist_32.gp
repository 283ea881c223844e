# Draws degree_bars_mnist_32.png and degree_bars_mnist_32.svg: gnuplot degree_bars_mnist_32.gp
set encoding utf8
$D0 << EOD
-0.2800 0.0110096 -0.4032 -0.1568 7.99e-05
0.7200 0.0222704 0.5968 0.8432 0.000171
1.7200 0.0307061 1.5968 1.8432 0.000243
2.7200 0.0367002 2.5968 2.8432 0.000298
EOD
$D1 << EOD
-0.0000 0.0107231 -0.1232 0.1232 7.53e-05
1.0000 0.0218576 0.8768 1.1232 0.000164
2.0000 0.03037 1.8768 2.1232 0.000239
3.0000 0.0364619 2.8768 3.1232 0.000297
EOD
$D2 << EOD
0.2800 0.0105793 0.1568 0.4032 7.37e-05
1.2800 0.0217303 1.1568 1.4032 0.000163
2.2800 0.0302876 2.1568 2.4032 0.000239
3.2800 0.0364168 3.1568 3.4032 0.000297
EOD
$D3 << EOD
-0.46 0.00692626
0.46 0.00692626

0.54 0.0152034
1.46 0.0152034

1.54 0.0223981
2.46 0.0223981

2.54 0.0282836
3.46 0.0282836

EOD
$D4 << EOD
-0.2800 0.0110096 -0.4032 -0.1568 7.99e-05
0.7200 0.0222704 0.5968 0.8432 0.000171
1.7200 0.0307061 1.5968 1.8432 0.000243
2.7200 0.0367002 2.5968 2.8432 0.000298
EOD
$D5 << EOD
-0.0000 0.0106527 -0.1232 0.1232 7.49e-05
1.0000 0.0217689 0.8768 1.1232 0.000164
2.0000 0.0302997 1.8768 2.1232 0.000238
3.0000 0.0364138 2.8768 3.1232 0.000296
EOD
$D6 << EOD
0.2800 0.0104207 0.1568 0.4032 7.29e-05
1.2800 0.0215336 1.1568 1.4032 0.000162
2.2800 0.0301291 2.1568 2.4032 0.000237
3.2800 0.0362996 3.1568 3.4032 0.000295
EOD
$D7 << EOD
-0.46 0.00692626
0.46 0.00692626

0.54 0.0152034
1.46 0.0152034

1.54 0.0223981
2.46 0.0223981

2.54 0.0282836
3.46 0.0282836

EOD
$D8 << EOD
-0.2800 0.00953776 -0.4032 -0.1568 7.11e-05
0.7200 0.0199958 0.5968 0.8432 0.000155
1.7200 0.0283373 1.5968 1.8432 0.000225
2.7200 0.034567 2.5968 2.8432 0.000281
EOD
$D9 << EOD
-0.0000 0.00895307 -0.1232 0.1232 6.81e-05
1.0000 0.0191066 0.8768 1.1232 0.000152
2.0000 0.027417 1.8768 2.1232 0.000223
3.0000 0.0337657 2.8768 3.1232 0.000281
EOD
$D10 << EOD
0.2800 0.00868711 0.1568 0.4032 6.73e-05
1.2800 0.0188617 1.1568 1.4032 0.000151
2.2800 0.0273364 2.1568 2.4032 0.000224
3.2800 0.0338568 3.1568 3.4032 0.000283
EOD
$D11 << EOD
-0.46 0.00692626
0.46 0.00692626

0.54 0.0152034
1.46 0.0152034

1.54 0.0223981
2.46 0.0223981

2.54 0.0282836
3.46 0.0282836

EOD
$D12 << EOD
-0.2100 0.00868068 -0.3948 -0.0252 4.77e-05
0.7900 0.0161491 0.6052 0.9748 0.000123
1.7900 0.0247674 1.6052 1.9748 0.000207
2.7900 0.0321524 2.6052 2.9748 0.000277
EOD
$D13 << EOD
0.2100 0.00601548 0.0252 0.3948 5.63e-05
1.2100 0.0174594 1.0252 1.3948 0.000148
2.2100 0.0321688 2.0252 2.3948 0.000232
3.2100 0.045365 3.0252 3.3948 0.000307
EOD
$D14 << EOD
-0.46 0.00692626
0.46 0.00692626

0.54 0.0152034
1.46 0.0152034

1.54 0.0223981
2.46 0.0223981

2.54 0.0282836
3.46 0.0282836

EOD
$D15 << EOD
50.0 207.0 32.0 68.0 197.0 217.0
EOD
$D16 << EOD
347.2 207.0 329.2 365.2 197.0 217.0
EOD
$D17 << EOD
644.4 207.0 626.4 662.4 197.0 217.0
EOD
$D18 << EOD
50.0 173.0 32.0 68.0 163.0 183.0
EOD
$D19 << EOD
347.2 173.0 329.2 365.2 163.0 183.0
EOD
$D20 << EOD
644.4 173.0 626.4 662.4 163.0 183.0
EOD
$D21 << EOD
50.0 139.0 32.0 68.0 129.0 149.0
EOD
$D22 << EOD
347.2 139.0 329.2 365.2 129.0 149.0
EOD
$D23 << EOD
644.4 139.0 626.4 662.4 129.0 149.0
EOD
$D24 << EOD
50.0 105.0 32.0 68.0 95.0 115.0
EOD
$D25 << EOD
347.2 105.0 329.2 365.2 95.0 115.0
EOD
$D26 << EOD
618.4 105.0
670.4 105.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1168,1194 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1168,1194 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set xrange [0:1168]
set yrange [0:1194]
set label 'Error by polynomial degree D: MNIST 32×32' at screen 0.02055,0.96399 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 100 steps × batch 64:' at screen 0.02055,0.05151 font ',17' left tc rgb '#555555'
set label 'U-Net 4 blocks, CNN.' at screen 0.02055,0.03057 font ',17' left tc rgb '#555555'
set label 'independent, D = 1' at screen 0.07363,0.17337 font ',20' left tc rgb '#222222'
set label 'independent, D = 2' at screen 0.32808,0.17337 font ',20' left tc rgb '#222222'
set label 'independent, D = 3' at screen 0.58253,0.17337 font ',20' left tc rgb '#222222'
set label 'band, D = 1' at screen 0.07363,0.14489 font ',20' left tc rgb '#222222'
set label 'band, D = 2' at screen 0.32808,0.14489 font ',20' left tc rgb '#222222'
set label 'band, D = 3' at screen 0.58253,0.14489 font ',20' left tc rgb '#222222'
set label 'local, D = 1' at screen 0.07363,0.11642 font ',20' left tc rgb '#222222'
set label 'local, D = 2' at screen 0.32808,0.11642 font ',20' left tc rgb '#222222'
set label 'local, D = 3' at screen 0.58253,0.11642 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.07363,0.08794 font ',20' left tc rgb '#222222'
set label 'CNN' at screen 0.32808,0.08794 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.58253,0.08794 font ',20' left tc rgb '#222222'
plot $D15 with boxxyerror fs solid 1 noborder lc rgb '#F4D48C', \
  $D16 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D17 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D18 with boxxyerror fs solid 1 noborder lc rgb '#B3DDF5', \
  $D19 with boxxyerror fs solid 1 noborder lc rgb '#85C9EF', \
  $D20 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D21 with boxxyerror fs solid 1 noborder lc rgb '#8CD3C0', \
  $D22 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D23 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D24 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D25 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D26 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.11473
set rmargin at screen 0.48288
set bmargin at screen 0.63652
set tmargin at screen 0.90117
set label 'independent' at screen 0.11473,0.91960 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.29880,0.58375 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.02740,0.76884 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0484126]
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
set lmargin at screen 0.59418
set rmargin at screen 0.96233
set bmargin at screen 0.63652
set tmargin at screen 0.90117
set label 'band' at screen 0.59418,0.91960 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77825,0.58375 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50685,0.76884 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0484126]
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
set lmargin at screen 0.11473
set rmargin at screen 0.48288
set bmargin at screen 0.26801
set tmargin at screen 0.53266
set label 'local' at screen 0.11473,0.55109 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.29880,0.21524 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.02740,0.40034 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0484126]
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
set lmargin at screen 0.59418
set rmargin at screen 0.96233
set bmargin at screen 0.26801
set tmargin at screen 0.53266
set label 'trained' at screen 0.59418,0.55109 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77825,0.21524 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50685,0.40034 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0484126]
set ytics 0.01
plot $D12 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D12 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D13 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D13 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D14 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
