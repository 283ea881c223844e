# Draws hermite_independent.png, hermite_independent.svg and hermite_independent.pdf: gnuplot hermite_independent.gp
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
-0.2800 0.0110096
0.7200 0.0222704
1.7200 0.0307061
2.7200 0.0367002
-0.0000 0.0107231
1.0000 0.0218576
2.0000 0.03037
3.0000 0.0364619
0.2800 0.0105793
1.2800 0.0217303
2.2800 0.0302876
3.2800 0.0364168
EOD
$D4 << EOD
-0.2800 0.00524323 -0.4032 -0.1568 0.00517568 0.00531032
0.7200 0.0114977 0.5968 0.8432 0.0113367 0.0116547
1.7200 0.0174441 1.5968 1.8432 0.0171943 0.0176923
2.7200 0.0227566 2.5968 2.8432 0.0224203 0.0230813
EOD
$D5 << EOD
-0.0000 0.00509899 -0.1232 0.1232 0.00503596 0.00516309
1.0000 0.0111907 0.8768 1.1232 0.0110439 0.0113363
2.0000 0.0170172 1.8768 2.1232 0.016782 0.0172448
3.0000 0.0223079 2.8768 3.1232 0.0219949 0.0226255
EOD
$D6 << EOD
0.2800 0.00499147 0.1568 0.4032 0.00492734 0.00505398
1.2800 0.0110503 1.1568 1.4032 0.0109027 0.0111949
2.2800 0.0168723 2.1568 2.4032 0.0166424 0.0170988
3.2800 0.0221836 3.1568 3.4032 0.0218724 0.0224959
EOD
$D7 << EOD
-0.2800 0.00524323
0.7200 0.0114977
1.7200 0.0174441
2.7200 0.0227566
-0.0000 0.00509899
1.0000 0.0111907
2.0000 0.0170172
3.0000 0.0223079
0.2800 0.00499147
1.2800 0.0110503
2.2800 0.0168723
3.2800 0.0221836
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
set label 'MNIST 32×32: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.10936 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.07775 font ',17' left tc rgb '#555555'
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
set yrange [0:0.0395453]
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
set yrange [0:0.0244661]
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
