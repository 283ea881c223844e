# Draws versus_linear.png, versus_linear.svg and versus_linear.pdf: gnuplot versus_linear.gp
set encoding utf8
$D0 << EOD
-0.3360 1.52742 -0.4099 -0.2621
0.6640 1.4293 0.5901 0.7379
1.6640 1.35224 1.5901 1.7379
2.6640 1.28756 2.5901 2.7379
EOD
$D1 << EOD
-0.3360 1.51351 1.5411
0.6640 1.41587 1.44356
1.6640 1.33927 1.36588
2.6640 1.27553 1.3002
EOD
$D2 << EOD
-0.1680 1.50452 -0.2419 -0.0941
0.8320 1.41636 0.7581 0.9059
1.8320 1.34516 1.7581 1.9059
2.8320 1.28341 2.7581 2.9059
EOD
$D3 << EOD
-0.1680 1.49125 1.5178
0.8320 1.40318 1.43018
1.8320 1.33239 1.35837
2.8320 1.27166 1.29572
EOD
$D4 << EOD
-0.0000 1.25423 -0.0739 0.0739
1.0000 1.24062 0.9261 1.0739
2.0000 1.22048 1.9261 2.0739
3.0000 1.19705 2.9261 3.0739
EOD
$D5 << EOD
-0.0000 1.24394 1.26543
1.0000 1.23064 1.25082
2.0000 1.21079 1.23057
3.0000 1.18687 1.20703
EOD
$D6 << EOD
0.1680 1.2533 0.0941 0.2419
1.1680 1.0622 1.0941 1.2419
2.1680 1.10578 2.0941 2.2419
3.1680 1.13679 3.0941 3.2419
EOD
$D7 << EOD
0.1680 1.23855 1.26725
1.1680 1.05131 1.07323
2.1680 1.09529 1.11693
3.1680 1.12603 1.14771
EOD
$D8 << EOD
0.3360 0.868504 0.2621 0.4099
1.3360 1.14838 1.2621 1.4099
2.3360 1.43623 2.2621 2.4099
3.3360 1.60393 3.2621 3.4099
EOD
$D9 << EOD
0.3360 0.856103 0.881292
1.3360 1.13254 1.16417
2.3360 1.41771 1.45323
3.3360 1.58444 1.62366
EOD
$D10 << EOD
-0.2800 1.73985 -0.4032 -0.1568
0.7200 1.58463 0.5968 0.8432
1.7200 1.50636 1.5968 1.8432
2.7200 1.45471 2.5968 2.8432
EOD
$D11 << EOD
-0.2800 1.72297 1.75673
0.7200 1.56994 1.60004
1.7200 1.49258 1.5212
2.7200 1.441 1.46892
EOD
$D12 << EOD
-0.0000 1.71071 -0.1232 0.1232
1.0000 1.56266 0.8768 1.1232
2.0000 1.48994 1.8768 2.1232
3.0000 1.44251 2.8768 3.1232
EOD
$D13 << EOD
-0.0000 1.69494 1.72692
1.0000 1.54894 1.57784
2.0000 1.47653 1.50384
3.0000 1.42957 1.45681
EOD
$D14 << EOD
0.2800 1.44082 0.1568 0.4032
1.2800 1.35051 1.1568 1.4032
2.2800 1.30563 2.1568 2.4032
3.2800 1.27637 3.1568 3.4032
EOD
$D15 << EOD
0.2800 1.42914 1.45162
1.2800 1.34016 1.36099
2.2800 1.29598 1.31573
3.2800 1.26667 1.28628
EOD
$D16 << EOD
50.0 189.0 32.0 68.0 179.0 199.0
EOD
$D17 << EOD
358.6 189.0 340.6 376.6 179.0 199.0
EOD
$D18 << EOD
667.2 189.0 649.2 685.2 179.0 199.0
EOD
$D19 << EOD
975.8 189.0 957.8 993.8 179.0 199.0
EOD
$D20 << EOD
50.0 155.0 32.0 68.0 145.0 165.0
EOD
$D21 << EOD
358.6 155.0 340.6 376.6 145.0 165.0
EOD
$D22 << EOD
641.2 155.0
693.2 155.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1608,896 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,896 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.7500in,9.3333in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set yrange [0:896]
set label 'Error relative to the linear denoiser' at screen 0.01493,0.95201 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 100 steps × batch 64: U-Net 4 blocks, CNN.' at screen 0.01493,0.12444 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.09654 font ',17' left tc rgb '#555555'
set label 'Each family by its best degree in that panel; below 1 is better than linear.' at screen 0.01493,0.06864 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals of the ratio, both on the same images.' at screen 0.01493,0.04074 font ',17' left tc rgb '#555555'
set label 'independent D=3' at screen 0.05348,0.21094 font ',20' left tc rgb '#222222'
set label 'band D=3' at screen 0.24540,0.21094 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3' at screen 0.43731,0.21094 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.62923,0.21094 font ',20' left tc rgb '#222222'
set label 'CNN' at screen 0.05348,0.17299 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.24540,0.17299 font ',20' left tc rgb '#222222'
set label 'Gaussian linear = 1' at screen 0.43731,0.17299 font ',20' left tc rgb '#222222'
plot $D16 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D17 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D18 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D19 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D20 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D21 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D22 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.33705
set tmargin at screen 0.86830
set label 'MNIST 32×32' at screen 0.09080,0.89286 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28918,0.26674 font ',20' center
set label 'MSE / MSE of linear' at screen 0.01990,0.60268 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set label "1.53" at -0.3360,1.57192 left rotate by 90 font ',19' front
set label "1.43" at 0.6640,1.47243 left rotate by 90 font ',19' front
set label "1.35" at 1.6640,1.3932 left rotate by 90 font ',19' front
set label "1.29" at 2.6640,1.32621 left rotate by 90 font ',19' front
set label "1.50" at -0.1680,1.54815 left rotate by 90 font ',19' front
set label "1.42" at 0.8320,1.45878 left rotate by 90 font ',19' front
set label "1.35" at 1.8320,1.38554 left rotate by 90 font ',19' front
set label "1.28" at 2.8320,1.32164 left rotate by 90 font ',19' front
set label "1.25" at -0.0000,1.29074 left rotate by 90 font ',19' front
set label "1.24" at 1.0000,1.27583 left rotate by 90 font ',19' front
set label "1.22" at 2.0000,1.25519 left rotate by 90 font ',19' front
set label "1.20" at 3.0000,1.23117 left rotate by 90 font ',19' front
set label "1.25" at 0.1680,1.2926 left rotate by 90 font ',19' front
set label "1.06" at 1.1680,1.09469 left rotate by 90 font ',19' front
set label "1.11" at 2.1680,1.13927 left rotate by 90 font ',19' front
set label "1.14" at 3.1680,1.17067 left rotate by 90 font ',19' front
set label "0.87" at 0.3360,0.839317 right rotate by 90 font ',19' front
set label "1.15" at 1.3360,1.18745 left rotate by 90 font ',19' front
set label "1.44" at 2.3360,1.48229 left rotate by 90 font ',19' front
set label "1.60" at 3.3360,1.65613 left rotate by 90 font ',19' front
set logscale y
set yrange [0.684882:2.19591]
set ytics ('0.7' 0.7000000000000001, '1' 1, '1.5' 1.5, '2' 2)
plot $D0 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D1 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D2 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D3 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D4 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D5 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D6 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D7 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D8 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D9 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.33705
set tmargin at screen 0.86830
set label 'MNIST 64×64' at screen 0.57587,0.89286 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.26674 font ',20' center
set label 'MSE / MSE of linear' at screen 0.50498,0.60268 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set label "1.74" at -0.2800,1.79186 left rotate by 90 font ',19' front
set label "1.58" at 0.7200,1.63204 left rotate by 90 font ',19' front
set label "1.51" at 1.7200,1.55162 left rotate by 90 font ',19' front
set label "1.45" at 2.7200,1.4983 left rotate by 90 font ',19' front
set label "1.71" at -0.0000,1.76146 left rotate by 90 font ',19' front
set label "1.56" at 1.0000,1.6094 left rotate by 90 font ',19' front
set label "1.49" at 2.0000,1.53391 left rotate by 90 font ',19' front
set label "1.44" at 3.0000,1.48595 left rotate by 90 font ',19' front
set label "1.44" at 0.2800,1.48066 left rotate by 90 font ',19' front
set label "1.35" at 1.2800,1.38821 left rotate by 90 font ',19' front
set label "1.31" at 2.2800,1.34204 left rotate by 90 font ',19' front
set label "1.28" at 3.2800,1.312 left rotate by 90 font ',19' front
set logscale y
set yrange [0.684882:2.19591]
set ytics ('0.7' 0.7000000000000001, '1' 1, '1.5' 1.5, '2' 2)
plot $D10 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D11 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D12 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D13 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D14 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D15 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
