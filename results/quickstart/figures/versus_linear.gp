# Draws versus_linear.png and versus_linear.svg: gnuplot versus_linear.gp
set encoding utf8
$D0 << EOD
-0.3360 1.52742 -0.4099 -0.2621
0.6640 1.4293 0.5901 0.7379
1.6640 1.35224 1.5901 1.7379
2.6640 1.28756 2.5901 2.7379
EOD
$D1 << EOD
-0.1680 1.50452 -0.2419 -0.0941
0.8320 1.41636 0.7581 0.9059
1.8320 1.34516 1.7581 1.9059
2.8320 1.28341 2.7581 2.9059
EOD
$D2 << EOD
-0.0000 1.25423 -0.0739 0.0739
1.0000 1.24062 0.9261 1.0739
2.0000 1.22048 1.9261 2.0739
3.0000 1.19705 2.9261 3.0739
EOD
$D3 << EOD
0.1680 1.2533 0.0941 0.2419
1.1680 1.0622 1.0941 1.2419
2.1680 1.10578 2.0941 2.2419
3.1680 1.13679 3.0941 3.2419
EOD
$D4 << EOD
0.3360 0.868504 0.2621 0.4099
1.3360 1.14838 1.2621 1.4099
2.3360 1.43623 2.2621 2.4099
3.3360 1.60393 3.2621 3.4099
EOD
$D5 << EOD
-0.2800 1.73985 -0.4032 -0.1568
0.7200 1.58463 0.5968 0.8432
1.7200 1.50636 1.5968 1.8432
2.7200 1.45471 2.5968 2.8432
EOD
$D6 << EOD
-0.0000 1.71071 -0.1232 0.1232
1.0000 1.56266 0.8768 1.1232
2.0000 1.48994 1.8768 2.1232
3.0000 1.44251 2.8768 3.1232
EOD
$D7 << EOD
0.2800 1.44082 0.1568 0.4032
1.2800 1.35051 1.1568 1.4032
2.2800 1.30563 2.1568 2.4032
3.2800 1.27637 3.1568 3.4032
EOD
$D8 << EOD
50.0 164.0 32.0 68.0 154.0 174.0
EOD
$D9 << EOD
358.6 164.0 340.6 376.6 154.0 174.0
EOD
$D10 << EOD
667.2 164.0 649.2 685.2 154.0 174.0
EOD
$D11 << EOD
975.8 164.0 957.8 993.8 154.0 174.0
EOD
$D12 << EOD
50.0 130.0 32.0 68.0 120.0 140.0
EOD
$D13 << EOD
358.6 130.0 340.6 376.6 120.0 140.0
EOD
$D14 << EOD
641.2 130.0
693.2 130.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1608,871 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,871 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set label 'MNIST 32×32: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 100 steps × batch 64: U-Net 4 blocks, CNN.' at screen 0.01493,0.09931 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.07061 font ',17' left tc rgb '#555555'
set label 'Each family by its best degree in that panel; below 1 is better than linear.' at screen 0.01493,0.04191 font ',17' left tc rgb '#555555'
set label 'independent D=3' at screen 0.05348,0.18829 font ',20' left tc rgb '#222222'
set label 'band D=3' at screen 0.24540,0.18829 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3' at screen 0.43731,0.18829 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.62923,0.18829 font ',20' left tc rgb '#222222'
set label 'CNN' at screen 0.05348,0.14925 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.24540,0.14925 font ',20' left tc rgb '#222222'
set label 'Gaussian linear = 1' at screen 0.43731,0.14925 font ',20' left tc rgb '#222222'
plot $D8 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D9 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D10 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D11 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D12 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D13 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D14 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08333
set rmargin at screen 0.48756
set bmargin at screen 0.31803
set tmargin at screen 0.86452
set label 'MNIST 32×32' at screen 0.08333,0.88978 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28545,0.24569 font ',20' center
set label 'MSE / MSE of linear' at screen 0.01990,0.59127 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set label "1.53" at -0.3360,1.55796 left rotate by 90 font ',19' front
set label "1.43" at 0.6640,1.45789 left rotate by 90 font ',19' front
set label "1.35" at 1.6640,1.37928 left rotate by 90 font ',19' front
set label "1.29" at 2.6640,1.31331 left rotate by 90 font ',19' front
set label "1.50" at -0.1680,1.53461 left rotate by 90 font ',19' front
set label "1.42" at 0.8320,1.44469 left rotate by 90 font ',19' front
set label "1.35" at 1.8320,1.37207 left rotate by 90 font ',19' front
set label "1.28" at 2.8320,1.30908 left rotate by 90 font ',19' front
set label "1.25" at -0.0000,1.27931 left rotate by 90 font ',19' front
set label "1.24" at 1.0000,1.26543 left rotate by 90 font ',19' front
set label "1.22" at 2.0000,1.24489 left rotate by 90 font ',19' front
set label "1.20" at 3.0000,1.22099 left rotate by 90 font ',19' front
set label "1.25" at 0.1680,1.27837 left rotate by 90 font ',19' front
set label "1.06" at 1.1680,1.08344 left rotate by 90 font ',19' front
set label "1.11" at 2.1680,1.1279 left rotate by 90 font ',19' front
set label "1.14" at 3.1680,1.15952 left rotate by 90 font ',19' front
set label "0.87" at 0.3360,0.851474 right rotate by 90 font ',19' front
set label "1.15" at 1.3360,1.17135 left rotate by 90 font ',19' front
set label "1.44" at 2.3360,1.46496 left rotate by 90 font ',19' front
set label "1.60" at 3.3360,1.63601 left rotate by 90 font ',19' front
set logscale y
set yrange [0.694803:2.17481]
set ytics ('0.7' 0.7000000000000001, '1' 1, '1.5' 1.5, '2' 2)
plot $D0 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D1 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D2 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D3 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D4 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.56841
set rmargin at screen 0.97264
set bmargin at screen 0.31803
set tmargin at screen 0.86452
set label 'MNIST 64×64' at screen 0.56841,0.88978 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77052,0.24569 font ',20' center
set label 'MSE / MSE of linear' at screen 0.50498,0.59127 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set label "1.74" at -0.2800,1.77464 left rotate by 90 font ',19' front
set label "1.58" at 0.7200,1.61632 left rotate by 90 font ',19' front
set label "1.51" at 1.7200,1.53648 left rotate by 90 font ',19' front
set label "1.45" at 2.7200,1.4838 left rotate by 90 font ',19' front
set label "1.71" at -0.0000,1.74492 left rotate by 90 font ',19' front
set label "1.56" at 1.0000,1.59391 left rotate by 90 font ',19' front
set label "1.49" at 2.0000,1.51974 left rotate by 90 font ',19' front
set label "1.44" at 3.0000,1.47137 left rotate by 90 font ',19' front
set label "1.44" at 0.2800,1.46963 left rotate by 90 font ',19' front
set label "1.35" at 1.2800,1.37752 left rotate by 90 font ',19' front
set label "1.31" at 2.2800,1.33174 left rotate by 90 font ',19' front
set label "1.28" at 3.2800,1.3019 left rotate by 90 font ',19' front
set logscale y
set yrange [0.694803:2.17481]
set ytics ('0.7' 0.7000000000000001, '1' 1, '1.5' 1.5, '2' 2)
plot $D5 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D6 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D7 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
