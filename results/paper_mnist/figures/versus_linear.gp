# Draws versus_linear.png and versus_linear.svg: gnuplot versus_linear.gp
set encoding utf8
$D0 << EOD
-0.3360 1.57916 -0.4099 -0.2621
0.6640 1.47924 0.5901 0.7379
1.6640 1.39717 1.5901 1.7379
2.6640 1.32762 2.5901 2.7379
EOD
$D1 << EOD
-0.1680 1.55462 -0.2419 -0.0941
0.8320 1.46461 0.7581 0.9059
1.8320 1.38846 1.7581 1.9059
2.8320 1.32219 2.7581 2.9059
EOD
$D2 << EOD
-0.0000 1.27612 -0.0739 0.0739
1.0000 1.26214 0.9261 1.0739
2.0000 1.24118 1.9261 2.0739
3.0000 1.21648 2.9261 3.0739
EOD
$D3 << EOD
0.1680 0.959736 0.0941 0.2419
1.1680 0.97607 1.0941 1.2419
2.1680 0.99068 2.0941 2.2419
3.1680 1.00199 3.0941 3.2419
EOD
$D4 << EOD
0.3360 0.418784 0.2621 0.4099
1.3360 0.527966 1.2621 1.4099
2.3360 0.664686 2.2621 2.4099
3.3360 0.789309 3.2621 3.4099
EOD
$D5 << EOD
50.0 198.0 32.0 68.0 188.0 208.0
EOD
$D6 << EOD
392.8 198.0 374.8 410.8 188.0 208.0
EOD
$D7 << EOD
50.0 164.0 32.0 68.0 154.0 174.0
EOD
$D8 << EOD
392.8 164.0 374.8 410.8 154.0 174.0
EOD
$D9 << EOD
50.0 130.0 32.0 68.0 120.0 140.0
EOD
$D10 << EOD
366.8 130.0
418.8 130.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 828,905 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 828,905 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set yrange [0:905]
set label 'Error relative to the linear denoiser' at screen 0.02899,0.95249 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in' at screen 0.02899,0.09558 font ',17' left tc rgb '#555555'
set label '[0, 1] pixels; 2,600 steps × batch 64: U-Net 4 blocks.' at screen 0.02899,0.06796 font ',17' left tc rgb '#555555'
set label 'Each family by its best degree in that panel; below 1 is better than linear.' at screen 0.02899,0.04033 font ',17' left tc rgb '#555555'
set label 'independent D=3' at screen 0.10386,0.21878 font ',20' left tc rgb '#222222'
set label 'band D=3' at screen 0.51787,0.21878 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3' at screen 0.10386,0.18122 font ',20' left tc rgb '#222222'
set label 'shared independent D=2' at screen 0.51787,0.18122 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.10386,0.14365 font ',20' left tc rgb '#222222'
set label 'Gaussian linear = 1' at screen 0.51787,0.14365 font ',20' left tc rgb '#222222'
plot $D5 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D6 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D7 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D8 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D9 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D10 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.16184
set rmargin at screen 0.94686
set bmargin at screen 0.34365
set tmargin at screen 0.86961
set label 'MNIST 32×32' at screen 0.16184,0.89392 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.55435,0.27403 font ',20' center
set label 'MSE / MSE of linear' at screen 0.03865,0.60663 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set label "1.58" at -0.3360,1.61074 left rotate by 90 font ',19' front
set label "1.48" at 0.6640,1.50883 left rotate by 90 font ',19' front
set label "1.40" at 1.6640,1.42511 left rotate by 90 font ',19' front
set label "1.33" at 2.6640,1.35417 left rotate by 90 font ',19' front
set label "1.55" at -0.1680,1.58572 left rotate by 90 font ',19' front
set label "1.46" at 0.8320,1.4939 left rotate by 90 font ',19' front
set label "1.39" at 1.8320,1.41623 left rotate by 90 font ',19' front
set label "1.32" at 2.8320,1.34863 left rotate by 90 font ',19' front
set label "1.28" at -0.0000,1.30164 left rotate by 90 font ',19' front
set label "1.26" at 1.0000,1.28738 left rotate by 90 font ',19' front
set label "1.24" at 2.0000,1.26601 left rotate by 90 font ',19' front
set label "1.22" at 3.0000,1.24081 left rotate by 90 font ',19' front
set label "0.96" at 0.1680,0.940917 right rotate by 90 font ',19' front
set label "0.98" at 1.1680,0.956932 right rotate by 90 font ',19' front
set label "0.99" at 2.1680,0.971255 right rotate by 90 font ',19' front
set label "1.00" at 3.1680,1.02203 left rotate by 90 font ',19' front
set label "0.42" at 0.3360,0.410573 right rotate by 90 font ',19' front
set label "0.53" at 1.3360,0.517614 right rotate by 90 font ',19' front
set label "0.66" at 2.3360,0.651653 right rotate by 90 font ',19' front
set label "0.79" at 3.3360,0.773832 right rotate by 90 font ',19' front
set logscale y
set yrange [0.335028:1.97395]
set ytics ('0.4' 0.4, '0.5' 0.5, '0.7' 0.7000000000000001, '1' 1, '1.5' 1.5)
plot $D0 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D1 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D2 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D3 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D4 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
