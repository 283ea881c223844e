# Draws degree_bars_mnist_32.png, degree_bars_mnist_32.svg and degree_bars_mnist_32.pdf: gnuplot degree_bars_mnist_32.gp
set encoding utf8
$D0 << EOD
-0.2800 0.0110096 -0.4032 -0.1568 0.0108554 0.0111704
0.7200 0.0222704 0.5968 0.8432 0.0219514 0.0226103
1.7200 0.0307061 1.5968 1.8432 0.0302577 0.0311895
2.7200 0.0367002 2.5968 2.8432 0.0361516 0.0373069
EOD
$D1 << EOD
-0.0000 0.0107231 -0.1232 0.1232 0.0105799 0.0108743
1.0000 0.0218576 0.8768 1.1232 0.0215545 0.0221765
2.0000 0.03037 1.8768 2.1232 0.0299325 0.0308509
3.0000 0.0364619 2.8768 3.1232 0.035928 0.0370619
EOD
$D2 << EOD
0.2800 0.0105793 0.1568 0.4032 0.0104418 0.0107242
1.2800 0.0217303 1.1568 1.4032 0.0214213 0.0220452
2.2800 0.0302876 2.1568 2.4032 0.02984 0.030769
3.2800 0.0364168 3.1568 3.4032 0.0358774 0.0370113
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
-0.2800 0.0110096 -0.4032 -0.1568 0.0108554 0.0111704
0.7200 0.0222704 0.5968 0.8432 0.0219514 0.0226103
1.7200 0.0307061 1.5968 1.8432 0.0302577 0.0311895
2.7200 0.0367002 2.5968 2.8432 0.0361516 0.0373069
EOD
$D5 << EOD
-0.0000 0.0106527 -0.1232 0.1232 0.0105092 0.0108043
1.0000 0.0217689 0.8768 1.1232 0.0214674 0.022084
2.0000 0.0302997 1.8768 2.1232 0.0298638 0.0307756
3.0000 0.0364138 2.8768 3.1232 0.0358881 0.0370096
EOD
$D6 << EOD
0.2800 0.0104207 0.1568 0.4032 0.0102823 0.0105672
1.2800 0.0215336 1.1568 1.4032 0.0212347 0.021849
2.2800 0.0301291 2.1568 2.4032 0.0296968 0.0306085
3.2800 0.0362996 3.1568 3.4032 0.0357559 0.0368975
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
-0.2800 0.00953776 -0.4032 -0.1568 0.00940555 0.00967845
0.7200 0.0199958 0.5968 0.8432 0.0197123 0.0203087
1.7200 0.0283373 1.5968 1.8432 0.0279267 0.0287866
2.7200 0.034567 2.5968 2.8432 0.0340468 0.0351322
EOD
$D9 << EOD
-0.0000 0.00895307 -0.1232 0.1232 0.00882895 0.00908719
1.0000 0.0191066 0.8768 1.1232 0.0188232 0.0194111
2.0000 0.027417 1.8768 2.1232 0.0270018 0.0278577
3.0000 0.0337657 2.8768 3.1232 0.0332293 0.0343257
EOD
$D10 << EOD
0.2800 0.00868711 0.1568 0.4032 0.00856482 0.00881626
1.2800 0.0188617 1.1568 1.4032 0.0185837 0.0191663
2.2800 0.0273364 2.1568 2.4032 0.0269108 0.027774
3.2800 0.0338568 3.1568 3.4032 0.0333141 0.0344299
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
-0.2100 0.00868068 -0.3948 -0.0252 0.00859036 0.00877529
0.7900 0.0161491 0.6052 0.9748 0.0159217 0.0163841
1.7900 0.0247674 1.6052 1.9748 0.0243916 0.025164
2.7900 0.0321524 2.6052 2.9748 0.0316414 0.0327291
EOD
$D13 << EOD
0.2100 0.00601548 0.0252 0.3948 0.00590694 0.00612513
1.2100 0.0174594 1.0252 1.3948 0.0171787 0.0177564
2.2100 0.0321688 2.0252 2.3948 0.0317393 0.0326366
3.2100 0.045365 3.0252 3.3948 0.0447909 0.0460023
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
50.0 232.0 32.0 68.0 222.0 242.0
EOD
$D16 << EOD
347.2 232.0 329.2 365.2 222.0 242.0
EOD
$D17 << EOD
644.4 232.0 626.4 662.4 222.0 242.0
EOD
$D18 << EOD
50.0 198.0 32.0 68.0 188.0 208.0
EOD
$D19 << EOD
347.2 198.0 329.2 365.2 188.0 208.0
EOD
$D20 << EOD
644.4 198.0 626.4 662.4 188.0 208.0
EOD
$D21 << EOD
50.0 164.0 32.0 68.0 154.0 174.0
EOD
$D22 << EOD
347.2 164.0 329.2 365.2 154.0 174.0
EOD
$D23 << EOD
644.4 164.0 626.4 662.4 154.0 174.0
EOD
$D24 << EOD
50.0 130.0 32.0 68.0 120.0 140.0
EOD
$D25 << EOD
347.2 130.0 329.2 365.2 120.0 140.0
EOD
$D26 << EOD
618.4 130.0
670.4 130.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1168,1219 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1168,1219 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 12.1667in,12.6979in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set yrange [0:1219]
set label 'Error by polynomial degree D: MNIST 32×32' at screen 0.02055,0.96473 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 100 steps × batch 64:' at screen 0.02055,0.07096 font ',17' left tc rgb '#555555'
set label 'U-Net 4 blocks, CNN.' at screen 0.02055,0.05045 font ',17' left tc rgb '#555555'
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
set label 'CNN' at screen 0.32808,0.10664 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.58253,0.10664 font ',20' left tc rgb '#222222'
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
set yrange [0:0.0487625]
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
set yrange [0:0.0487625]
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
set yrange [0:0.0487625]
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
set yrange [0:0.0487625]
set ytics 0.01
plot $D12 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D12 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D13 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D13 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D14 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
