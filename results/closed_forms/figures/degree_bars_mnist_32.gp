# Draws degree_bars_mnist_32.png and degree_bars_mnist_32.svg: gnuplot degree_bars_mnist_32.gp
set encoding utf8
$D0 << EOD
-0.0000 0.00862046 -0.3696 0.3696 2.02e-05
1.0000 0.018872 0.6304 1.3696 4.62e-05
2.0000 0.0275657 1.6304 2.3696 6.93e-05
3.0000 0.0343335 2.6304 3.3696 8.86e-05
EOD
$D1 << EOD
-0.46 0.00677886
0.46 0.00677886

0.54 0.0150017
1.46 0.0150017

1.54 0.0222785
2.46 0.0222785

2.54 0.0283098
3.46 0.0283098

EOD
$D2 << EOD
-0.0000 0.00835129 -0.3696 0.3696 1.96e-05
1.0000 0.0184026 0.6304 1.3696 4.51e-05
2.0000 0.0270312 1.6304 2.3696 6.82e-05
3.0000 0.0337962 2.6304 3.3696 8.75e-05
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
-0.0000 0.0076513 -0.3696 0.3696 1.79e-05
1.0000 0.017055 0.6304 1.3696 4.26e-05
2.0000 0.025383 1.6304 2.3696 6.55e-05
3.0000 0.0320825 2.6304 3.3696 8.48e-05
EOD
$D5 << EOD
-0.46 0.00677886
0.46 0.00677886

0.54 0.0150017
1.46 0.0150017

1.54 0.0222785
2.46 0.0222785

2.54 0.0283098
3.46 0.0283098

EOD
$D6 << EOD
-0.2100 0.00632499 -0.3948 -0.0252 1.73e-05
0.7900 0.0142291 0.6052 0.9748 4.08e-05
1.7900 0.0214367 1.6052 1.9748 6.29e-05
2.7900 0.0275362 2.6052 2.9748 8.17e-05
EOD
$D7 << EOD
0.2100 0.00606962 0.0252 0.3948 1.71e-05
1.2100 0.0139597 1.0252 1.3948 4.1e-05
2.2100 0.0212311 2.0252 2.3948 6.31e-05
3.2100 0.0273968 3.0252 3.3948 8.2e-05
EOD
$D8 << EOD
-0.46 0.00677886
0.46 0.00677886

0.54 0.0150017
1.46 0.0150017

1.54 0.0222785
2.46 0.0222785

2.54 0.0283098
3.46 0.0283098

EOD
$D9 << EOD
50.0 148.0 32.0 68.0 138.0 158.0
EOD
$D10 << EOD
575.2 148.0 557.2 593.2 138.0 158.0
EOD
$D11 << EOD
50.0 114.0 32.0 68.0 104.0 124.0
EOD
$D12 << EOD
575.2 114.0 557.2 593.2 104.0 124.0
EOD
$D13 << EOD
24.0 80.0
76.0 80.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1168,1135 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1168,1135 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set yrange [0:1135]
set label 'Error by polynomial degree D: MNIST 32×32' at screen 0.02055,0.96211 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.02055,0.03216 font ',17' left tc rgb '#555555'
set label 'local, D = 3' at screen 0.07363,0.13040 font ',20' left tc rgb '#222222'
set label 'local + parent + band(degree 1), D = 2' at screen 0.52329,0.13040 font ',20' left tc rgb '#222222'
set label 'shared readout, D = 2' at screen 0.07363,0.10044 font ',20' left tc rgb '#222222'
set label 'shared readout, D = 4' at screen 0.52329,0.10044 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.07363,0.07048 font ',20' left tc rgb '#222222'
plot $D9 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D10 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D11 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D12 with boxxyerror fs solid 1 noborder lc rgb '#854F6D', \
  $D13 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.11473
set rmargin at screen 0.48288
set bmargin at screen 0.61762
set tmargin at screen 0.89604
set label 'local' at screen 0.11473,0.91542 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.29880,0.56211 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.02740,0.75683 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0364874]
set ytics 0.01
plot $D0 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D0 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D1 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.59418
set rmargin at screen 0.96233
set bmargin at screen 0.61762
set tmargin at screen 0.89604
set label 'local + parent + band(degree 1), cycle_spins 1' at screen 0.59418,0.91542 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77825,0.56211 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50685,0.75683 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0364874]
set ytics 0.01
plot $D2 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D2 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D3 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.11473
set rmargin at screen 0.48288
set bmargin at screen 0.22996
set tmargin at screen 0.50837
set label 'local + parent + band(degree 1), cycle_spins 4' at screen 0.11473,0.52775 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.29880,0.17445 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.02740,0.36916 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0364874]
set ytics 0.01
plot $D4 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D4 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D5 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.59418
set rmargin at screen 0.96233
set bmargin at screen 0.22996
set tmargin at screen 0.50837
set label 'shared readout' at screen 0.59418,0.52775 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77825,0.17445 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50685,0.36916 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0364874]
set ytics 0.01
plot $D6 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D6 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D7 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#854F6D', \
  $D7 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D8 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
