# Draws degree_bars_cifar10_32.png and degree_bars_cifar10_32.svg: gnuplot degree_bars_cifar10_32.gp
set encoding utf8
$D0 << EOD
-0.0000 0.00705574 -0.3696 0.3696 5.61e-05
1.0000 0.0134377 0.6304 1.3696 0.000113
2.0000 0.0186374 1.6304 2.3696 0.000162
3.0000 0.0230595 2.6304 3.3696 0.000207
EOD
$D1 << EOD
-0.46 0.00547559
0.46 0.00547559

0.54 0.0101955
1.46 0.0101955

1.54 0.0139995
2.46 0.0139995

2.54 0.0172199
3.46 0.0172199

EOD
$D2 << EOD
-0.0000 0.00608139 -0.3696 0.3696 5.33e-05
1.0000 0.0113879 0.6304 1.3696 0.000106
2.0000 0.0156704 1.6304 2.3696 0.000152
3.0000 0.0192646 2.6304 3.3696 0.000194
EOD
$D3 << EOD
-0.46 0.00547559
0.46 0.00547559

0.54 0.0101955
1.46 0.0101955

1.54 0.0139995
2.46 0.0139995

2.54 0.0172199
3.46 0.0172199

EOD
$D4 << EOD
50.0 148.0 32.0 68.0 138.0 158.0
EOD
$D5 << EOD
50.0 114.0 32.0 68.0 104.0 124.0
EOD
$D6 << EOD
24.0 80.0
76.0 80.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1168,695 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1168,695 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
set output "degree_bars_cifar10_32.".format
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
set yrange [0:695]
set label 'Error by polynomial degree D: CIFAR-10 32×32' at screen 0.02055,0.93813 font ',28' left tc rgb '#000000'
set label 'CIFAR-10 32×32: fitted on 50,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.02055,0.05252 font ',17' left tc rgb '#555555'
set label 'independent, D = 3' at screen 0.07363,0.21295 font ',20' left tc rgb '#222222'
set label 'local(degree 1) + independent + parent, D = 2' at screen 0.07363,0.16403 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.07363,0.11511 font ',20' left tc rgb '#222222'
plot $D4 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D5 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D6 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.11473
set rmargin at screen 0.48288
set bmargin at screen 0.37554
set tmargin at screen 0.83022
set label 'independent' at screen 0.11473,0.86187 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.29880,0.28489 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.02740,0.60288 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0246627]
set ytics 0.005
plot $D0 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D0 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D1 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.59418
set rmargin at screen 0.96233
set bmargin at screen 0.37554
set tmargin at screen 0.83022
set label 'local(degree 1) + independent + parent' at screen 0.59418,0.86187 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77825,0.28489 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50685,0.60288 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0246627]
set ytics 0.005
plot $D2 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D2 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D3 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
