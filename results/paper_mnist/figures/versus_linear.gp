# Draws versus_linear.png and versus_linear.svg: gnuplot versus_linear.gp
set encoding utf8
$D0 << EOD
-0.3500 1.57916 -0.4116 -0.2884
0.6500 1.47924 0.5884 0.7116
1.6500 1.39717 1.5884 1.7116
2.6500 1.32762 2.5884 2.7116
EOD
$D1 << EOD
-0.2100 1.55462 -0.2716 -0.1484
0.7900 1.46461 0.7284 0.8516
1.7900 1.38846 1.7284 1.8516
2.7900 1.32219 2.7284 2.8516
EOD
$D2 << EOD
-0.0700 1.27612 -0.1316 -0.0084
0.9300 1.26214 0.8684 0.9916
1.9300 1.24118 1.8684 1.9916
2.9300 1.21648 2.8684 2.9916
EOD
$D3 << EOD
0.0700 0.959736 0.0084 0.1316
1.0700 0.97607 1.0084 1.1316
2.0700 0.99068 2.0084 2.1316
3.0700 1.00199 3.0084 3.1316
EOD
$D4 << EOD
0.2100 0.418784 0.1484 0.2716
1.2100 0.527966 1.1484 1.2716
2.2100 0.664686 2.1484 2.2716
3.2100 0.789309 3.1484 3.2716
EOD
$D5 << EOD
0.3500 0.472774 0.2884 0.4116
1.3500 0.649785 1.2884 1.4116
2.3500 0.872852 2.2884 2.4116
3.3500 1.02825 3.2884 3.4116
EOD
$D6 << EOD
-0.3500 1.7731 -0.4116 -0.2884
0.6500 1.62942 0.5884 0.7116
1.6500 1.553 1.5884 1.7116
2.6500 1.49941 2.5884 2.7116
EOD
$D7 << EOD
-0.2100 1.74254 -0.2716 -0.1484
0.7900 1.60526 0.7284 0.8516
1.7900 1.53393 1.7284 1.8516
2.7900 1.48454 2.7284 2.8516
EOD
$D8 << EOD
-0.0700 1.38754 -0.1316 -0.0084
0.9300 1.32815 0.8684 0.9916
1.9300 1.29888 1.8684 1.9916
2.9300 1.28035 2.8684 2.9916
EOD
$D9 << EOD
0.0700 1.04771 0.0084 0.1316
1.0700 1.05243 1.0084 1.1316
2.0700 1.06083 2.0084 2.1316
3.0700 1.07016 3.0084 3.1316
EOD
$D10 << EOD
0.2100 0.596596 0.1484 0.2716
1.2100 0.595537 1.1484 1.2716
2.2100 0.723409 2.1484 2.2716
3.2100 0.847811 3.1484 3.2716
EOD
$D11 << EOD
0.3500 0.64729 0.2884 0.4116
1.3500 0.687787 1.2884 1.4116
2.3500 0.834925 2.2884 2.4116
3.3500 1.06724 3.2884 3.4116
EOD
$D12 << EOD
50.0 164.0 32.0 68.0 154.0 174.0
EOD
$D13 << EOD
392.8 164.0 374.8 410.8 154.0 174.0
EOD
$D14 << EOD
735.6 164.0 717.6 753.6 154.0 174.0
EOD
$D15 << EOD
1078.4 164.0 1060.4 1096.4 154.0 174.0
EOD
$D16 << EOD
50.0 130.0 32.0 68.0 120.0 140.0
EOD
$D17 << EOD
392.8 130.0 374.8 410.8 120.0 140.0
EOD
$D18 << EOD
709.6 130.0
761.6 130.0
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
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels; 2,600 steps × batch 64: U-Net 4 blocks, CNN.' at screen 0.01493,0.09931 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels; 400 steps × batch 64: U-Net 4 blocks, CNN.' at screen 0.01493,0.07061 font ',17' left tc rgb '#555555'
set label 'Each family by its best degree in that panel; below 1 is better than linear.' at screen 0.01493,0.04191 font ',17' left tc rgb '#555555'
set label 'independent D=3' at screen 0.05348,0.18829 font ',20' left tc rgb '#222222'
set label 'band D=3' at screen 0.26667,0.18829 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3' at screen 0.47985,0.18829 font ',20' left tc rgb '#222222'
set label 'shared independent D=2' at screen 0.69303,0.18829 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.05348,0.14925 font ',20' left tc rgb '#222222'
set label 'CNN' at screen 0.26667,0.14925 font ',20' left tc rgb '#222222'
set label 'Gaussian linear = 1' at screen 0.47985,0.14925 font ',20' left tc rgb '#222222'
plot $D12 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D13 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D14 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D15 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D16 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D17 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D18 with lines lw 3 dt 1 lc rgb '#000000'
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
set label "1.58" at -0.3500,1.61074 left rotate by 90 font ',19' front
set label "1.48" at 0.6500,1.50883 left rotate by 90 font ',19' front
set label "1.40" at 1.6500,1.42511 left rotate by 90 font ',19' front
set label "1.33" at 2.6500,1.35417 left rotate by 90 font ',19' front
set label "1.55" at -0.2100,1.58572 left rotate by 90 font ',19' front
set label "1.46" at 0.7900,1.4939 left rotate by 90 font ',19' front
set label "1.39" at 1.7900,1.41623 left rotate by 90 font ',19' front
set label "1.32" at 2.7900,1.34863 left rotate by 90 font ',19' front
set label "1.28" at -0.0700,1.30164 left rotate by 90 font ',19' front
set label "1.26" at 0.9300,1.28738 left rotate by 90 font ',19' front
set label "1.24" at 1.9300,1.26601 left rotate by 90 font ',19' front
set label "1.22" at 2.9300,1.24081 left rotate by 90 font ',19' front
set label "0.96" at 0.0700,0.940917 right rotate by 90 font ',19' front
set label "0.98" at 1.0700,0.956932 right rotate by 90 font ',19' front
set label "0.99" at 2.0700,0.971255 right rotate by 90 font ',19' front
set label "1.00" at 3.0700,1.02203 left rotate by 90 font ',19' front
set label "0.42" at 0.2100,0.410573 right rotate by 90 font ',19' front
set label "0.53" at 1.2100,0.517614 right rotate by 90 font ',19' front
set label "0.66" at 2.2100,0.651653 right rotate by 90 font ',19' front
set label "0.79" at 3.2100,0.773832 right rotate by 90 font ',19' front
set label "0.47" at 0.3500,0.463504 right rotate by 90 font ',19' front
set label "0.65" at 1.3500,0.637044 right rotate by 90 font ',19' front
set label "0.87" at 2.3500,0.855737 right rotate by 90 font ',19' front
set label "1.03" at 3.3500,1.04882 left rotate by 90 font ',19' front
set logscale y
set yrange [0.335028:2.21638]
set ytics ('0.4' 0.4, '0.5' 0.5, '0.7' 0.7000000000000001, '1' 1, '1.5' 1.5, '2' 2)
plot $D0 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D1 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D2 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D3 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D4 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D5 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
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
set label "1.77" at -0.3500,1.80856 left rotate by 90 font ',19' front
set label "1.63" at 0.6500,1.662 left rotate by 90 font ',19' front
set label "1.55" at 1.6500,1.58406 left rotate by 90 font ',19' front
set label "1.50" at 2.6500,1.5294 left rotate by 90 font ',19' front
set label "1.74" at -0.2100,1.77739 left rotate by 90 font ',19' front
set label "1.61" at 0.7900,1.63736 left rotate by 90 font ',19' front
set label "1.53" at 1.7900,1.56461 left rotate by 90 font ',19' front
set label "1.48" at 2.7900,1.51423 left rotate by 90 font ',19' front
set label "1.39" at -0.0700,1.4153 left rotate by 90 font ',19' front
set label "1.33" at 0.9300,1.35472 left rotate by 90 font ',19' front
set label "1.30" at 1.9300,1.32486 left rotate by 90 font ',19' front
set label "1.28" at 2.9300,1.30596 left rotate by 90 font ',19' front
set label "1.05" at 0.0700,1.06867 left rotate by 90 font ',19' front
set label "1.05" at 1.0700,1.07348 left rotate by 90 font ',19' front
set label "1.06" at 2.0700,1.08204 left rotate by 90 font ',19' front
set label "1.07" at 3.0700,1.09156 left rotate by 90 font ',19' front
set label "0.60" at 0.2100,0.584898 right rotate by 90 font ',19' front
set label "0.60" at 1.2100,0.58386 right rotate by 90 font ',19' front
set label "0.72" at 2.2100,0.709224 right rotate by 90 font ',19' front
set label "0.85" at 3.2100,0.831187 right rotate by 90 font ',19' front
set label "0.65" at 0.3500,0.634598 right rotate by 90 font ',19' front
set label "0.69" at 1.3500,0.674301 right rotate by 90 font ',19' front
set label "0.83" at 2.3500,0.818554 right rotate by 90 font ',19' front
set label "1.07" at 3.3500,1.08858 left rotate by 90 font ',19' front
set logscale y
set yrange [0.335028:2.21638]
set ytics ('0.4' 0.4, '0.5' 0.5, '0.7' 0.7000000000000001, '1' 1, '1.5' 1.5, '2' 2)
plot $D6 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D7 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D8 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D9 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#DA9FC0', \
  $D10 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D11 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
