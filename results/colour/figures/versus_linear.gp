# Draws versus_linear.png and versus_linear.svg: gnuplot versus_linear.gp
set encoding utf8
$D0 << EOD
-0.3150 1.28858 -0.4074 -0.2226
0.6850 1.31799 0.5926 0.7774
1.6850 1.33129 1.5926 1.7774
2.6850 1.33912 2.5926 2.7774
EOD
$D1 << EOD
-0.1050 1.11064 -0.1974 -0.0126
0.8950 1.11695 0.8026 0.9874
1.8950 1.11936 1.8026 1.9874
2.8950 1.11874 2.8026 2.9874
EOD
$D2 << EOD
0.1050 1.12477 0.0126 0.1974
1.1050 1.03379 1.0126 1.1974
2.1050 0.997739 2.0126 2.1974
3.1050 0.980008 3.0126 3.1974
EOD
$D3 << EOD
0.3150 0.939354 0.2226 0.4074
1.3150 0.941469 1.2226 1.4074
2.3150 0.946995 2.2226 2.4074
3.3150 0.952813 3.2226 3.4074
EOD
$D4 << EOD
-0.3150 1.57714 -0.4074 -0.2226
0.6850 1.61353 0.5926 0.7774
1.6850 1.61876 1.5926 1.7774
2.6850 1.60756 2.5926 2.7774
EOD
$D5 << EOD
-0.1050 1.27231 -0.1974 -0.0126
0.8950 1.3221 0.8026 0.9874
1.8950 1.32478 1.8026 1.9874
2.8950 1.30726 2.8026 2.9874
EOD
$D6 << EOD
0.1050 0.651701 0.0126 0.1974
1.1050 0.607709 1.0126 1.1974
2.1050 0.611569 2.0126 2.1974
3.1050 0.637258 3.0126 3.1974
EOD
$D7 << EOD
0.3150 0.609161 0.2226 0.4074
1.3150 0.592876 1.2226 1.4074
2.3150 0.606389 2.2226 2.4074
3.3150 0.634829 3.2226 3.4074
EOD
$D8 << EOD
50.0 130.0 32.0 68.0 120.0 140.0
EOD
$D9 << EOD
358.6 130.0 340.6 376.6 120.0 140.0
EOD
$D10 << EOD
667.2 130.0 649.2 685.2 120.0 140.0
EOD
$D11 << EOD
975.8 130.0 957.8 993.8 120.0 140.0
EOD
$D12 << EOD
1258.4 130.0
1310.4 130.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1608,837 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,837 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set yrange [0:837]
set label 'Error relative to the linear denoiser' at screen 0.01493,0.94863 font ',28' left tc rgb '#000000'
set label 'CIFAR-10 32×32: fitted on 50,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.10335 font ',17' left tc rgb '#555555'
set label 'Fashion-MNIST 32×32: fitted on 60,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.07348 font ',17' left tc rgb '#555555'
set label 'Each family by its best degree in that panel; below 1 is better than linear.' at screen 0.01493,0.04361 font ',17' left tc rgb '#555555'
set label 'independent D=3' at screen 0.05348,0.15532 font ',20' left tc rgb '#222222'
set label 'local + parent' at screen 0.24540,0.15532 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.43731,0.15532 font ',20' left tc rgb '#222222'
set label 'mixture + cascade' at screen 0.62923,0.15532 font ',20' left tc rgb '#222222'
set label 'Gaussian linear = 1' at screen 0.82114,0.15532 font ',20' left tc rgb '#222222'
plot $D8 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D9 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D10 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D11 with boxxyerror fs solid 1 noborder lc rgb '#332288', \
  $D12 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08333
set rmargin at screen 0.48756
set bmargin at screen 0.29032
set tmargin at screen 0.85902
set label 'CIFAR-10 32×32' at screen 0.08333,0.88530 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28545,0.21505 font ',20' center
set label 'MSE / MSE of linear' at screen 0.01990,0.57467 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set label "1.29" at -0.3150,1.31435 left rotate by 90 font ',19' front
set label "1.32" at 0.6850,1.34435 left rotate by 90 font ',19' front
set label "1.33" at 1.6850,1.35792 left rotate by 90 font ',19' front
set label "1.34" at 2.6850,1.36591 left rotate by 90 font ',19' front
set label "1.11" at -0.1050,1.13285 left rotate by 90 font ',19' front
set label "1.12" at 0.8950,1.13929 left rotate by 90 font ',19' front
set label "1.12" at 1.8950,1.14175 left rotate by 90 font ',19' front
set label "1.12" at 2.8950,1.14112 left rotate by 90 font ',19' front
set label "1.12" at 0.1050,1.14727 left rotate by 90 font ',19' front
set label "1.03" at 1.1050,1.05447 left rotate by 90 font ',19' front
set label "1.00" at 2.1050,0.978175 right rotate by 90 font ',19' front
set label "0.98" at 3.1050,0.960792 right rotate by 90 font ',19' front
set label "0.94" at 0.3150,0.920936 right rotate by 90 font ',19' front
set label "0.94" at 1.3150,0.923009 right rotate by 90 font ',19' front
set label "0.95" at 2.3150,0.928426 right rotate by 90 font ',19' front
set label "0.95" at 3.3150,0.93413 right rotate by 90 font ',19' front
set logscale y
set yrange [0.474301:2.02345]
set ytics ('0.5' 0.5, '0.7' 0.7000000000000001, '1' 1, '1.5' 1.5, '2' 2)
plot $D0 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D1 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D2 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D3 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#332288', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.56841
set rmargin at screen 0.97264
set bmargin at screen 0.29032
set tmargin at screen 0.85902
set label 'Fashion-MNIST 32×32' at screen 0.56841,0.88530 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77052,0.21505 font ',20' center
set label 'MSE / MSE of linear' at screen 0.50498,0.57467 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set label "1.58" at -0.3150,1.60868 left rotate by 90 font ',19' front
set label "1.61" at 0.6850,1.6458 left rotate by 90 font ',19' front
set label "1.62" at 1.6850,1.65114 left rotate by 90 font ',19' front
set label "1.61" at 2.6850,1.63971 left rotate by 90 font ',19' front
set label "1.27" at -0.1050,1.29776 left rotate by 90 font ',19' front
set label "1.32" at 0.8950,1.34854 left rotate by 90 font ',19' front
set label "1.32" at 1.8950,1.35128 left rotate by 90 font ',19' front
set label "1.31" at 2.8950,1.33341 left rotate by 90 font ',19' front
set label "0.65" at 0.1050,0.638923 right rotate by 90 font ',19' front
set label "0.61" at 1.1050,0.595793 right rotate by 90 font ',19' front
set label "0.61" at 2.1050,0.599578 right rotate by 90 font ',19' front
set label "0.64" at 3.1050,0.624763 right rotate by 90 font ',19' front
set label "0.61" at 0.3150,0.597217 right rotate by 90 font ',19' front
set label "0.59" at 1.3150,0.581251 right rotate by 90 font ',19' front
set label "0.61" at 2.3150,0.594499 right rotate by 90 font ',19' front
set label "0.63" at 3.3150,0.622381 right rotate by 90 font ',19' front
set logscale y
set yrange [0.474301:2.02345]
set ytics ('0.5' 0.5, '0.7' 0.7000000000000001, '1' 1, '1.5' 1.5, '2' 2)
plot $D4 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D5 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D6 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D7 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#332288', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
