# Draws versus_linear.png, versus_linear.svg and versus_linear.pdf: gnuplot versus_linear.gp
set encoding utf8
$D0 << EOD
-0.2100 0.367803 -0.3948 -0.0252
0.7900 0.451498 0.6052 0.9748
1.7900 0.560394 1.6052 1.9748
2.7900 0.672265 2.6052 2.9748
EOD
$D1 << EOD
0.2100 0.50113 0.0252 0.3948
1.2100 0.706174 1.0252 1.3948
2.2100 0.952191 2.0252 2.3948
3.2100 1.11328 3.0252 3.3948
EOD
$D2 << EOD
-0.2100 0.364334 -0.3948 -0.0252
0.7900 0.447526 0.6052 0.9748
1.7900 0.555086 1.6052 1.9748
2.7900 0.668601 2.6052 2.9748
EOD
$D3 << EOD
0.2100 0.499644 0.0252 0.3948
1.2100 0.70782 1.0252 1.3948
2.2100 0.953907 2.0252 2.3948
3.2100 1.1122 3.0252 3.3948
EOD
$D4 << EOD
50.0 164.0 32.0 68.0 154.0 174.0
EOD
$D5 << EOD
723.4 164.0 705.4 741.4 154.0 174.0
EOD
$D6 << EOD
24.0 130.0
76.0 130.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1608,871 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,871 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.7500in,9.0729in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "versus_linear.".format
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
set yrange [0:871]
set label 'Error relative to the linear denoiser' at screen 0.01493,0.95063 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.09931 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 training images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.07061 font ',17' left tc rgb '#555555'
set label 'Each family by its best degree in that panel; below 1 is better than linear.' at screen 0.01493,0.04191 font ',17' left tc rgb '#555555'
set label '4blocks_noattn (budget: 9000 steps of 64)' at screen 0.05348,0.18829 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field full (budget: 700 steps of 64)' at screen 0.47226,0.18829 font ',20' left tc rgb '#222222'
set label 'Gaussian linear = 1' at screen 0.05348,0.14925 font ',20' left tc rgb '#222222'
plot $D4 with boxxyerror fs solid 1 noborder lc rgb '#E69E66', \
  $D5 with boxxyerror fs solid 1 noborder lc rgb '#003F62', \
  $D6 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.31803
set tmargin at screen 0.86452
set label 'MNIST 32×32, test images' at screen 0.09080,0.88978 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28918,0.24569 font ',20' center
set label 'MSE / MSE of linear' at screen 0.01990,0.59127 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set label "0.37" at -0.2100,0.360591 right rotate by 90 font ',19' front
set label "0.45" at 0.7900,0.442645 right rotate by 90 font ',19' front
set label "0.56" at 1.7900,0.549406 right rotate by 90 font ',19' front
set label "0.67" at 2.7900,0.659084 right rotate by 90 font ',19' front
set label "0.50" at 0.2100,0.491304 right rotate by 90 font ',19' front
set label "0.71" at 1.2100,0.692328 right rotate by 90 font ',19' front
set label "0.95" at 2.2100,0.93352 right rotate by 90 font ',19' front
set label "1.11" at 3.2100,1.13554 left rotate by 90 font ',19' front
set logscale y
set yrange [0.291467:1.3916]
set ytics ('0.3' 0.30000000000000004, '0.4' 0.4, '0.5' 0.5, '0.7' 0.7000000000000001, '1' 1)
plot $D0 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69E66', \
  $D1 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#003F62', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.31803
set tmargin at screen 0.86452
set label 'MNIST 32×32, training images' at screen 0.57587,0.88978 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.24569 font ',20' center
set label 'MSE / MSE of linear' at screen 0.50498,0.59127 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set label "0.36" at -0.2100,0.35719 right rotate by 90 font ',19' front
set label "0.45" at 0.7900,0.438751 right rotate by 90 font ',19' front
set label "0.56" at 1.7900,0.544202 right rotate by 90 font ',19' front
set label "0.67" at 2.7900,0.655492 right rotate by 90 font ',19' front
set label "0.50" at 0.2100,0.489847 right rotate by 90 font ',19' front
set label "0.71" at 1.2100,0.693941 right rotate by 90 font ',19' front
set label "0.95" at 2.2100,0.935203 right rotate by 90 font ',19' front
set label "1.11" at 3.2100,1.13444 left rotate by 90 font ',19' front
set logscale y
set yrange [0.291467:1.3916]
set ytics ('0.3' 0.30000000000000004, '0.4' 0.4, '0.5' 0.5, '0.7' 0.7000000000000001, '1' 1)
plot $D2 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69E66', \
  $D3 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#003F62', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
