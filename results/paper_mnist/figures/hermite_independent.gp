# Draws hermite_independent.png and hermite_independent.svg: gnuplot hermite_independent.gp
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
-0.2800 0.0110904
0.7200 0.0227062
1.7200 0.0315467
2.7200 0.0378883
-0.0000 0.0108288
1.0000 0.02232
2.0000 0.0312197
3.0000 0.0376359
0.2800 0.0107049
1.2800 0.0221911
2.2800 0.0311268
3.2800 0.0375847
EOD
$D4 << EOD
-0.2800 0.00521185 -0.4032 -0.1568 1.1e-05
0.7200 0.0115392 0.5968 0.8432 2.57e-05
1.7200 0.0176379 1.5968 1.8432 4.08e-05
2.7200 0.023136 2.5968 2.8432 5.5e-05
EOD
$D5 << EOD
-0.0000 0.00508739 -0.1232 0.1232 1.07e-05
1.0000 0.0112524 0.8768 1.1232 2.45e-05
2.0000 0.0172353 1.8768 2.1232 3.88e-05
3.0000 0.0227107 2.8768 3.1232 5.27e-05
EOD
$D6 << EOD
0.2800 0.00498867 0.1568 0.4032 1.03e-05
1.2800 0.011122 1.1568 1.4032 2.42e-05
2.2800 0.017094 2.1568 2.4032 3.85e-05
3.2800 0.0225786 3.1568 3.4032 5.25e-05
EOD
$D7 << EOD
-0.2800 0.00521185
0.7200 0.0115392
1.7200 0.0176379
2.7200 0.023136
-0.0000 0.00508739
1.0000 0.0112524
2.0000 0.0172353
3.0000 0.0227107
0.2800 0.00498867
1.2800 0.011122
2.2800 0.017094
3.2800 0.0225786
EOD
$D8 << EOD
50.0 139.0 32.0 68.0 129.0 149.0
EOD
$D9 << EOD
461.2 139.0 443.2 479.2 129.0 149.0
EOD
$D10 << EOD
50.0 105.0 32.0 68.0 95.0 115.0
EOD
$D11 << EOD
461.2 105.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1608,766 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,766 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set yrange [0:766]
set label 'Independent coefficients in the Hermite basis' at screen 0.01493,0.94386 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.08029 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.04765 font ',17' left tc rgb '#555555'
set label 'Hermite, D = 1' at screen 0.05348,0.18146 font ',20' left tc rgb '#222222'
set label 'Hermite, D = 2' at screen 0.30920,0.18146 font ',20' left tc rgb '#222222'
set label 'Hermite, D = 3' at screen 0.05348,0.13708 font ',20' left tc rgb '#222222'
set label 'monomials of the same degree' at screen 0.30920,0.13708 font ',20' left tc rgb '#222222'
plot $D8 with boxxyerror fs solid 1 noborder lc rgb '#F4D48C', \
  $D9 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D10 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D11 with points pt 6 ps 0.9 lw 2.5 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08333
set rmargin at screen 0.48756
set bmargin at screen 0.32898
set tmargin at screen 0.84595
set label 'MNIST 32×32' at screen 0.08333,0.87467 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28545,0.24674 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.58747 font ',20' center rotate by 90
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
  $D3 with points pt 6 ps 0.9 lw 2.5 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.56841
set rmargin at screen 0.97264
set bmargin at screen 0.32898
set tmargin at screen 0.84595
set label 'MNIST 64×64' at screen 0.56841,0.87467 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77052,0.24674 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.58747 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0245824]
set ytics 0.005
plot $D4 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#F4D48C', \
  $D4 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D5 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D5 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D6 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D6 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D7 with points pt 6 ps 0.9 lw 2.5 lc rgb '#000000'
unset multiplot
reset
set output
}
