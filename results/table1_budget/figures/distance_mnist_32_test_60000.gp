# Draws distance_mnist_32_test_60000.png, distance_mnist_32_test_60000.svg and distance_mnist_32_test_60000.pdf: gnuplot distance_mnist_32_test_60000.gp
set encoding utf8
$D0 << EOD
1 0.061611 0.059577 0.0636088
2 0.026405 0.0254391 0.0273177
3 0.0133018 0.0127724 0.0138196
4 0.00683724 0.00655473 0.00715075
EOD
$D1 << EOD
1 0.0102855 0.00975047 0.0108765
2 0.0109057 0.0100557 0.0118168
3 0.0106463 0.00997707 0.0112512
4 0.00810252 0.00772567 0.00847185
EOD
$D2 << EOD
1 0.0575963 0.0556839 0.0594795
2 0.0219041 0.0210918 0.0227241
3 0.0104664 0.0100415 0.0109119
4 0.00629569 0.0060084 0.00657805
EOD
$D3 << EOD
1 0.0104294 0.00988391 0.0110289
2 0.0109573 0.0101037 0.0118705
3 0.0106457 0.00997856 0.0112505
4 0.00808027 0.00770136 0.00844852
EOD
$D4 << EOD
24.0 139.0
76.0 139.0
EOD
$D5 << EOD
50.0 139.0
EOD
$D6 << EOD
697.4 139.0
749.4 139.0
EOD
$D7 << EOD
723.4 139.0
EOD
$D8 << EOD
24.0 105.0
76.0 105.0
EOD
$D9 << EOD
50.0 105.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1608,846 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,846 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.7500in,8.8125in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "distance_mnist_32_test_60000.".format
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
set yrange [0:846]
set label 'How far methods are from the networks: MNIST 32×32, test images' at screen 0.01493,0.94917 font ',28' left tc rgb '#000000'
set label 'Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² over 200 images, b the network: the lower, the more alike. Error bars: 95 % intervals.' at screen 0.01493,0.07270 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images.' at screen 0.01493,0.04314 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.05348,0.16430 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field full (budget: 700 steps of 64)' at screen 0.47226,0.16430 font ',20' left tc rgb '#222222'
set label '4blocks_noattn (budget: 9000 steps of 64)' at screen 0.05348,0.12411 font ',20' left tc rgb '#222222'
plot $D4 with lines lw 3 dt 1 lc rgb '#000000', \
  $D5 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D6 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D7 with points pt 14 ps 0.9 lw 2 lc rgb '#003F62', \
  $D8 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D9 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.29787
set tmargin at screen 0.86052
set label 'from 4blocks_noattn (budget: 9000 steps of 64)' at screen 0.09080,0.88652 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28918,0.22340 font ',20' center
set label '1 − agreement' at screen 0.01990,0.57920 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00546979:0.0770137]
set ytics ('0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D0 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D0 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D1 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#003F62', \
  $D1 using 1:2 with points pt 14 ps 0.9 lw 2 lc rgb '#003F62'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.29787
set tmargin at screen 0.86052
set label 'from CNN, receptive field full (budget: 700 steps of 64)' at screen 0.57587,0.88652 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.22340 font ',20' center
set label '1 − agreement' at screen 0.50498,0.57920 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00503655:0.0719954]
set ytics ('0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D2 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D2 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D3 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E69E66', \
  $D3 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66'
unset multiplot
reset
set output
}
