# Draws distance_mnist_32_train_60000.png, distance_mnist_32_train_60000.svg and distance_mnist_32_train_60000.pdf: gnuplot distance_mnist_32_train_60000.gp
set encoding utf8
$D0 << EOD
1 0.0609392 0.0591228 0.0628138
2 0.0264035 0.0254946 0.0273012
3 0.0132687 0.0127848 0.0137814
4 0.00683474 0.00654727 0.00714278
EOD
$D1 << EOD
1 0.00998057 0.00964136 0.0103405
2 0.0096471 0.00898866 0.0103082
3 0.00967865 0.00916163 0.0102386
4 0.00776904 0.00741639 0.00813828
EOD
$D2 << EOD
1 0.0562038 0.0544159 0.0581042
2 0.0211918 0.0203792 0.0220857
3 0.0101895 0.00973594 0.0107371
4 0.00623916 0.00593695 0.00659184
EOD
$D3 << EOD
1 0.0101346 0.00977775 0.0105015
2 0.00970932 0.0090472 0.0103677
3 0.00969122 0.00917265 0.0102548
4 0.0077543 0.00739761 0.00812422
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
set output "distance_mnist_32_train_60000.".format
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
set label 'How far methods are from the networks: MNIST 32×32, training images' at screen 0.01493,0.94917 font ',28' left tc rgb '#000000'
set label 'Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² over 200 images, b the network: the lower, the more alike. Error bars: 95 % intervals.' at screen 0.01493,0.07270 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 training images.' at screen 0.01493,0.04314 font ',17' left tc rgb '#555555'
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
set yrange [0.00546779:0.0761739]
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
set yrange [0.00499133:0.0702548]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
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
