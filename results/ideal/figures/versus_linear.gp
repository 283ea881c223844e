# Draws versus_linear.png and versus_linear.svg: gnuplot versus_linear.gp
set encoding utf8
$D0 << EOD
-0.0000 0.666474 -0.3696 0.3696
1.0000 0.61018 0.6304 1.3696
2.0000 0.614026 1.6304 2.3696
3.0000 0.657542 2.6304 3.3696
EOD
$D1 << EOD
50.0 130.0 32.0 68.0 120.0 140.0
EOD
$D2 << EOD
332.6 130.0
384.6 130.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 828,837 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 828,837 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set xrange [0:828]
set yrange [0:837]
set label 'Error relative to the linear denoiser' at screen 0.02899,0.94863 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 500 test images, clipped MSE in [0,' at screen 0.02899,0.10335 font ',17' left tc rgb '#555555'
set label '1] pixels.' at screen 0.02899,0.07348 font ',17' left tc rgb '#555555'
set label 'Each family by its best degree in that panel; below 1 is better than linear.' at screen 0.02899,0.04361 font ',17' left tc rgb '#555555'
set label 'gaussian mixture' at screen 0.10386,0.15532 font ',20' left tc rgb '#222222'
set label 'Gaussian linear = 1' at screen 0.47657,0.15532 font ',20' left tc rgb '#222222'
plot $D1 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D2 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.16184
set rmargin at screen 0.94686
set bmargin at screen 0.29032
set tmargin at screen 0.85902
set label 'MNIST 32×32' at screen 0.16184,0.88530 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.55435,0.21505 font ',20' center
set label 'MSE / MSE of linear' at screen 0.03865,0.57467 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set label "0.67" at -0.0000,0.653406 right rotate by 90 font ',19' front
set label "0.61" at 1.0000,0.598216 right rotate by 90 font ',19' front
set label "0.61" at 2.0000,0.601986 right rotate by 90 font ',19' front
set label "0.66" at 3.0000,0.644649 right rotate by 90 font ',19' front
set logscale y
set yrange [0.488144:1.25]
set ytics ('0.5' 0.5, '0.7' 0.7000000000000001, '1' 1)
plot $D0 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
