# Draws versus_linear.png, versus_linear.svg and versus_linear.pdf: gnuplot versus_linear.gp
set encoding utf8
$D0 << EOD
-0.3150 0.887336 -0.4074 -0.2226
0.6850 1.14754 0.5926 0.7774
EOD
$D1 << EOD
-0.3150 0.873686 0.900368
0.6850 1.13673 1.15855
EOD
$D2 << EOD
-0.1050 0.831145 -0.1974 -0.0126
0.8950 1.08397 0.8026 0.9874
EOD
$D3 << EOD
-0.1050 0.820615 0.841313
0.8950 1.07548 1.09344
EOD
$D4 << EOD
0.1050 1.24729 0.0126 0.1974
1.1050 1.0369 1.0126 1.1974
EOD
$D5 << EOD
0.1050 1.23768 1.25704
1.1050 1.02462 1.04926
EOD
$D6 << EOD
0.3150 0.290238 0.2226 0.4074
1.3150 0.780044 1.2226 1.4074
EOD
$D7 << EOD
0.3150 0.284005 0.297038
1.3150 0.767649 0.791114
EOD
$D8 << EOD
-0.3150 1.55744 -0.4074 -0.2226
0.6850 1.29263 0.5926 0.7774
EOD
$D9 << EOD
-0.3150 1.54343 1.57129
0.6850 1.28019 1.30491
EOD
$D10 << EOD
-0.1050 1.2945 -0.1974 -0.0126
0.8950 1.19248 0.8026 0.9874
EOD
$D11 << EOD
-0.1050 1.28407 1.30428
0.8950 1.18283 1.20203
EOD
$D12 << EOD
0.1050 0.7338 0.0126 0.1974
1.1050 0.743564 1.0126 1.1974
EOD
$D13 << EOD
0.1050 0.723212 0.744096
1.1050 0.729851 0.756672
EOD
$D14 << EOD
0.3150 0.492615 0.2226 0.4074
1.3150 0.888209 1.2226 1.4074
EOD
$D15 << EOD
0.3150 0.485384 0.50021
1.3150 0.877716 0.89839
EOD
$D16 << EOD
-0.3150 2.66393 -0.4074 -0.2226
0.6850 1.60243 0.5926 0.7774
EOD
$D17 << EOD
-0.3150 2.55537 2.78538
0.6850 1.54348 1.66277
EOD
$D18 << EOD
-0.1050 2.05677 -0.1974 -0.0126
0.8950 1.43945 0.8026 0.9874
EOD
$D19 << EOD
-0.1050 1.97636 2.14544
0.8950 1.39382 1.48678
EOD
$D20 << EOD
0.1050 0.533871 0.0126 0.1974
1.1050 0.45976 1.0126 1.1974
EOD
$D21 << EOD
0.1050 0.521854 0.547231
1.1050 0.426441 0.496655
EOD
$D22 << EOD
0.3150 0.730994 0.2226 0.4074
1.3150 0.942297 1.2226 1.4074
EOD
$D23 << EOD
0.3150 0.68053 0.780757
1.3150 0.892789 0.990857
EOD
$D24 << EOD
-0.3150 1.60926 -0.4074 -0.2226
0.6850 1.33606 0.5926 0.7774
EOD
$D25 << EOD
-0.3150 1.59454 1.62264
0.6850 1.32178 1.3491
EOD
$D26 << EOD
-0.1050 1.33379 -0.1974 -0.0126
0.8950 1.23544 0.8026 0.9874
EOD
$D27 << EOD
-0.1050 1.32409 1.34258
0.8950 1.22432 1.2463
EOD
$D28 << EOD
0.1050 0.700376 0.0126 0.1974
1.1050 0.691985 1.0126 1.1974
EOD
$D29 << EOD
0.1050 0.691993 0.710254
1.1050 0.680693 0.704151
EOD
$D30 << EOD
0.3150 0.497118 0.2226 0.4074
1.3150 0.883148 1.2226 1.4074
EOD
$D31 << EOD
0.3150 0.490716 0.504357
1.3150 0.872929 0.894319
EOD
$D32 << EOD
50.0 205.0 32.0 68.0 195.0 215.0
EOD
$D33 << EOD
358.6 205.0 340.6 376.6 195.0 215.0
EOD
$D34 << EOD
667.2 205.0 649.2 685.2 195.0 215.0
EOD
$D35 << EOD
975.8 205.0 957.8 993.8 195.0 215.0
EOD
$D36 << EOD
1258.4 205.0
1310.4 205.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1608,1512 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,1512 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.7500in,15.7500in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set yrange [0:1512]
set label 'Error relative to the linear denoiser' at screen 0.01493,0.97156 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 100 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01493,0.10681 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01493,0.09028 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 100 images, evaluated on 100 training images, clipped MSE in [0, 1] pixels; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01493,0.07374 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 1,000 training images, clipped MSE in [0, 1] pixels; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01493,0.05721 font ',17' left tc rgb '#555555'
set label 'Each family by its best degree in that panel; below 1 is better than linear.' at screen 0.01493,0.04067 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals of the ratio, both on the same images.' at screen 0.01493,0.02414 font ',17' left tc rgb '#555555'
set label 'independent D=2' at screen 0.05348,0.13558 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.24540,0.13558 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.43731,0.13558 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.62923,0.13558 font ',20' left tc rgb '#222222'
set label 'Gaussian linear = 1' at screen 0.82114,0.13558 font ',20' left tc rgb '#222222'
plot $D32 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D33 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D34 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D35 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D36 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.60714
set tmargin at screen 0.92196
set label 'MNIST 32×32, test images, fitted on 100' at screen 0.09080,0.93651 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28918,0.56548 font ',20' center
set label 'MSE / MSE of linear' at screen 0.01990,0.76455 font ',20' center rotate by 90
set xrange [-0.6:1.6]
set xtics scale 0
set xtics ('1' 0, '4' 1)
set label "0.89" at -0.3150,0.856555 right rotate by 90 font ',19' front
set label "1.15" at 0.6850,1.18172 left rotate by 90 font ',19' front
set label "0.83" at -0.1050,0.804524 right rotate by 90 font ',19' front
set label "1.08" at 0.8950,1.11531 left rotate by 90 font ',19' front
set label "1.25" at 0.1050,1.28219 left rotate by 90 font ',19' front
set label "1.04" at 1.1050,1.07025 left rotate by 90 font ',19' front
set label "0.29" at 0.3150,0.278436 right rotate by 90 font ',19' front
set label "0.78" at 1.3150,0.752597 right rotate by 90 font ',19' front
set logscale y
set yrange [0.227204:3.48172]
set ytics ('0.5' 0.5, '1' 1, '2' 2)
plot $D0 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D1 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D2 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D3 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D4 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D5 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D6 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D7 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.60714
set tmargin at screen 0.92196
set label 'MNIST 32×32, test images, fitted on 60,000' at screen 0.57587,0.93651 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.56548 font ',20' center
set label 'MSE / MSE of linear' at screen 0.50498,0.76455 font ',20' center rotate by 90
set xrange [-0.6:1.6]
set xtics scale 0
set xtics ('1' 0, '4' 1)
set label "1.56" at -0.3150,1.60272 left rotate by 90 font ',19' front
set label "1.29" at 0.6850,1.33101 left rotate by 90 font ',19' front
set label "1.29" at -0.1050,1.33036 left rotate by 90 font ',19' front
set label "1.19" at 0.8950,1.22607 left rotate by 90 font ',19' front
set label "0.73" at 0.1050,0.709032 right rotate by 90 font ',19' front
set label "0.74" at 1.1050,0.715541 right rotate by 90 font ',19' front
set label "0.49" at 0.3150,0.475866 right rotate by 90 font ',19' front
set label "0.89" at 1.3150,0.860506 right rotate by 90 font ',19' front
set logscale y
set yrange [0.227204:3.48172]
set ytics ('0.5' 0.5, '1' 1, '2' 2)
plot $D8 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D9 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D10 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D11 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D12 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D13 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D14 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D15 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.21032
set tmargin at screen 0.52513
set label 'MNIST 32×32, training images, fitted on 100' at screen 0.09080,0.53968 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28918,0.16865 font ',20' center
set label 'MSE / MSE of linear' at screen 0.01990,0.36772 font ',20' center rotate by 90
set xrange [-0.6:1.6]
set xtics scale 0
set xtics ('1' 0, '4' 1)
set label "2.66" at -0.3150,2.84108 left rotate by 90 font ',19' front
set label "1.60" at 0.6850,1.69603 left rotate by 90 font ',19' front
set label "2.06" at -0.1050,2.18835 left rotate by 90 font ',19' front
set label "1.44" at 0.8950,1.51651 left rotate by 90 font ',19' front
set label "0.53" at 0.1050,0.511622 right rotate by 90 font ',19' front
set label "0.46" at 1.1050,0.41808 right rotate by 90 font ',19' front
set label "0.73" at 0.3150,0.667186 right rotate by 90 font ',19' front
set label "0.94" at 1.3150,0.875283 right rotate by 90 font ',19' front
set logscale y
set yrange [0.227204:3.48172]
set ytics ('0.5' 0.5, '1' 1, '2' 2)
plot $D16 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D17 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D18 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D19 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D20 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D21 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D22 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D23 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.21032
set tmargin at screen 0.52513
set label 'MNIST 32×32, training images, fitted on 60,000' at screen 0.57587,0.53968 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.16865 font ',20' center
set label 'MSE / MSE of linear' at screen 0.50498,0.36772 font ',20' center rotate by 90
set xrange [-0.6:1.6]
set xtics scale 0
set xtics ('1' 0, '4' 1)
set label "1.61" at -0.3150,1.65509 left rotate by 90 font ',19' front
set label "1.34" at 0.6850,1.37608 left rotate by 90 font ',19' front
set label "1.33" at -0.1050,1.36943 left rotate by 90 font ',19' front
set label "1.24" at 0.8950,1.27123 left rotate by 90 font ',19' front
set label "0.70" at 0.1050,0.678425 right rotate by 90 font ',19' front
set label "0.69" at 1.1050,0.667346 right rotate by 90 font ',19' front
set label "0.50" at 0.3150,0.481094 right rotate by 90 font ',19' front
set label "0.88" at 1.3150,0.855813 right rotate by 90 font ',19' front
set logscale y
set yrange [0.227204:3.48172]
set ytics ('0.5' 0.5, '1' 1, '2' 2)
plot $D24 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D25 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D26 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D27 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D28 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D29 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D30 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D31 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
