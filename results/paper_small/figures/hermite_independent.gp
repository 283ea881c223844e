# Draws hermite_independent.png, hermite_independent.svg and hermite_independent.pdf: gnuplot hermite_independent.gp
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
-0.2800 0.010973
0.7200 0.0221939
1.7200 0.0305831
2.7200 0.036511
-0.0000 0.0106947
1.0000 0.021793
2.0000 0.0302551
3.0000 0.0362735
0.2800 0.0105518
1.2800 0.0216676
2.2800 0.0301797
3.2800 0.0362381
EOD
$D4 << EOD
-0.2800 0.00522106 -0.4032 -0.1568 0.00517037 0.00527647
0.7200 0.0114475 0.5968 0.8432 0.0113274 0.0115693
1.7200 0.0173486 1.5968 1.8432 0.0171568 0.0175336
2.7200 0.0226105 2.5968 2.8432 0.0223542 0.022858
EOD
$D5 << EOD
-0.0000 0.00508254 -0.1232 0.1232 0.00503443 0.00513564
1.0000 0.0111461 0.8768 1.1232 0.0110321 0.0112592
2.0000 0.016927 1.8768 2.1232 0.0167509 0.0171005
3.0000 0.0221619 2.8768 3.1232 0.0219196 0.0223933
EOD
$D6 << EOD
0.2800 0.00497261 0.1568 0.4032 0.00492629 0.00502186
1.2800 0.0110051 1.1568 1.4032 0.0108929 0.0111168
2.2800 0.0167828 2.1568 2.4032 0.0166052 0.0169538
3.2800 0.0220377 3.1568 3.4032 0.0217956 0.0222649
EOD
$D7 << EOD
-0.2800 0.00522106
0.7200 0.0114475
1.7200 0.0173486
2.7200 0.0226105
-0.0000 0.00508254
1.0000 0.0111461
2.0000 0.016927
3.0000 0.0221619
0.2800 0.00497261
1.2800 0.0110051
2.2800 0.0167828
3.2800 0.0220377
EOD
$D8 << EOD
50.0 164.0 32.0 68.0 154.0 174.0
EOD
$D9 << EOD
461.2 164.0 443.2 479.2 154.0 174.0
EOD
$D10 << EOD
50.0 130.0 32.0 68.0 120.0 140.0
EOD
$D11 << EOD
461.2 130.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1608,791 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,791 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.7500in,8.2396in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "hermite_independent.".format
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
set xrange [0:1608]
set yrange [0:791]
set label 'Independent coefficients in the Hermite basis' at screen 0.01493,0.94564 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 20,000 images, evaluated on 2,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.10936 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 20,000 images, evaluated on 2,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.07775 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals.' at screen 0.01493,0.04614 font ',17' left tc rgb '#555555'
set label 'Hermite, D = 1' at screen 0.05348,0.20733 font ',20' left tc rgb '#222222'
set label 'Hermite, D = 2' at screen 0.30920,0.20733 font ',20' left tc rgb '#222222'
set label 'Hermite, D = 3' at screen 0.05348,0.16435 font ',20' left tc rgb '#222222'
set label 'monomials of the same degree' at screen 0.30920,0.16435 font ',20' left tc rgb '#222222'
plot $D8 with boxxyerror fs solid 1 noborder lc rgb '#F4D48C', \
  $D9 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D10 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D11 with points pt 6 ps 0.9 lw 2.5 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.35019
set tmargin at screen 0.85082
set label 'MNIST 32×32' at screen 0.09080,0.87863 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28918,0.27054 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.60051 font ',20' center rotate by 90
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
  $D3 with points pt 6 ps 0.9 lw 2.5 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.35019
set tmargin at screen 0.85082
set label 'MNIST 64×64' at screen 0.57587,0.87863 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.27054 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.60051 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0242295]
set ytics 0.005
plot $D4 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#F4D48C', \
  $D4 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D5 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D5 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D6 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D6 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D7 with points pt 6 ps 0.9 lw 2.5 lc rgb '#000000'
unset multiplot
reset
set output
}
