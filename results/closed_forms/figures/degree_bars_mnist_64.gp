# Draws degree_bars_mnist_64.png and degree_bars_mnist_64.svg: gnuplot degree_bars_mnist_64.gp
set encoding utf8
$D0 << EOD
-0.0000 0.0038901 -0.3696 0.3696 8.56e-06
1.0000 0.00903642 0.6304 1.3696 2.08e-05
2.0000 0.0142506 1.6304 2.3696 3.39e-05
3.0000 0.0192174 2.6304 3.3696 4.69e-05
EOD
$D1 << EOD
-0.46 0.00281353
0.46 0.00281353

0.54 0.00682576
1.46 0.00682576

1.54 0.0110071
2.46 0.0110071

2.54 0.0150583
3.46 0.0150583

EOD
$D2 << EOD
-0.0000 0.00374028 -0.3696 0.3696 8.38e-06
1.0000 0.00873967 0.6304 1.3696 2.04e-05
2.0000 0.0138596 1.6304 2.3696 3.32e-05
3.0000 0.0187736 2.6304 3.3696 4.58e-05
EOD
$D3 << EOD
-0.46 0.00281353
0.46 0.00281353

0.54 0.00682576
1.46 0.00682576

1.54 0.0110071
2.46 0.0110071

2.54 0.0150583
3.46 0.0150583

EOD
$D4 << EOD
-0.0000 0.0034591 -0.3696 0.3696 7.47e-06
1.0000 0.00800116 0.6304 1.3696 1.85e-05
2.0000 0.012731 1.6304 2.3696 3.07e-05
3.0000 0.0173559 2.6304 3.3696 4.31e-05
EOD
$D5 << EOD
-0.46 0.00281353
0.46 0.00281353

0.54 0.00682576
1.46 0.00682576

1.54 0.0110071
2.46 0.0110071

2.54 0.0150583
3.46 0.0150583

EOD
$D6 << EOD
50.0 80.0 32.0 68.0 70.0 90.0
EOD
$D7 << EOD
575.2 80.0 557.2 593.2 70.0 90.0
EOD
$D8 << EOD
1074.4 80.0
1126.4 80.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1728,627 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1728,627 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set yrange [0:627]
set label 'Error by polynomial degree D: MNIST 64×64' at screen 0.01389,0.93142 font ',28' left tc rgb '#000000'
set label 'MNIST 64×64: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01389,0.05821 font ',17' left tc rgb '#555555'
set label 'local, D = 3' at screen 0.04977,0.12759 font ',20' left tc rgb '#222222'
set label 'local + parent + band(degree 1), D = 2' at screen 0.35370,0.12759 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.65764,0.12759 font ',20' left tc rgb '#222222'
plot $D6 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D7 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D8 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.07755
set rmargin at screen 0.32639
set bmargin at screen 0.30781
set tmargin at screen 0.81180
set label 'local' at screen 0.07755,0.84689 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.20197,0.20734 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01852,0.55981 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0204202]
set ytics 0.005
plot $D0 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D0 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D1 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.40162
set rmargin at screen 0.65046
set bmargin at screen 0.30781
set tmargin at screen 0.81180
set label 'local + parent + band(degree 1), cycle_spins 1' at screen 0.40162,0.84689 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.52604,0.20734 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34259,0.55981 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0204202]
set ytics 0.005
plot $D2 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D2 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D3 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.72569
set rmargin at screen 0.97454
set bmargin at screen 0.30781
set tmargin at screen 0.81180
set label 'local + parent + band(degree 1), cycle_spins 4' at screen 0.72569,0.84689 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.85012,0.20734 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.55981 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set yrange [0:0.0204202]
set ytics 0.005
plot $D4 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D4 using 1:($2-$5):(0):(2*$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D5 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
