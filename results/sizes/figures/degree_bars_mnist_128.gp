# Draws degree_bars_mnist_128.png and degree_bars_mnist_128.svg: gnuplot degree_bars_mnist_128.gp
set encoding utf8
$D0 << EOD
-0.0000 0.00213005 -0.3696 0.3696 1.35e-05
1.0000 0.00500138 0.6304 1.3696 3.33e-05
2.0000 0.00802091 1.6304 2.3696 5.49e-05
3.0000 0.0110135 2.6304 3.3696 7.7e-05
EOD
$D1 << EOD
-0.0000 0.00176618 -0.3696 0.3696 1.23e-05
1.0000 0.00413685 0.6304 1.3696 2.99e-05
2.0000 0.00670479 1.6304 2.3696 4.92e-05
3.0000 0.00932646 2.6304 3.3696 6.91e-05
EOD
$D2 << EOD
50.0 80.0 32.0 68.0 70.0 90.0
EOD
$D3 << EOD
347.2 80.0 329.2 365.2 70.0 90.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1168,627 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1168,627 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
set output "degree_bars_mnist_128.".format
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
set yrange [0:627]
set label 'Error by polynomial degree D: MNIST 128×128' at screen 0.02055,0.93142 font ',28' left tc rgb '#000000'
set label 'MNIST 128×128: fitted on 60,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.02055,0.05821 font ',17' left tc rgb '#555555'
set label 'independent, D = 3' at screen 0.07363,0.12759 font ',20' left tc rgb '#222222'
set label 'local, D = 2' at screen 0.32808,0.12759 font ',20' left tc rgb '#222222'
plot $D2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D3 with boxxyerror fs solid 1 noborder lc rgb '#47B99A'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.11473
set rmargin at screen 0.48288
set bmargin at screen 0.30781
set tmargin at screen 0.81180
set label 'independent' at screen 0.11473,0.84689 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.29880,0.20734 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.02740,0.55981 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.011756]
set ytics 0.005
plot $D0 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D0 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.59418
set rmargin at screen 0.96233
set bmargin at screen 0.30781
set tmargin at screen 0.81180
set label 'local' at screen 0.59418,0.84689 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77825,0.20734 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50685,0.55981 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.011756]
set ytics 0.005
plot $D1 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D1 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222'
unset multiplot
reset
set output
}
