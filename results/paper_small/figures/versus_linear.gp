# Draws versus_linear.png, versus_linear.svg and versus_linear.pdf: gnuplot versus_linear.gp
set encoding utf8
$D0 << EOD
-0.3600 1.52407 -0.4128 -0.3072
0.6400 1.42354 0.5872 0.6928
1.6400 1.34732 1.5872 1.6928
2.6400 1.28381 2.5872 2.6928
EOD
$D1 << EOD
-0.2400 1.50163 -0.2928 -0.1872
0.7600 1.41085 0.7072 0.8128
1.7600 1.34023 1.7072 1.8128
2.7600 1.27969 2.7072 2.8128
EOD
$D2 << EOD
-0.1200 1.23785 -0.1728 -0.0672
0.8800 1.22496 0.8272 0.9328
1.8800 1.2046 1.8272 1.9328
2.8800 1.18142 2.8272 2.9328
EOD
$D3 << EOD
-0.0000 1.04198 -0.0528 0.0528
1.0000 1.04374 0.9472 1.0528
2.0000 1.04494 1.9472 2.0528
3.0000 1.04592 2.9472 3.0528
EOD
$D4 << EOD
0.1200 0.732962 0.0672 0.1728
1.1200 0.686275 1.0672 1.1728
2.1200 0.685912 2.0672 2.1728
3.1200 0.720249 3.0672 3.1728
EOD
$D5 << EOD
0.2400 0.430881 0.1872 0.2928
1.2400 0.53754 1.1872 1.2928
2.2400 0.675228 2.1872 2.2928
3.2400 0.796776 3.1872 3.2928
EOD
$D6 << EOD
0.3600 0.5233 0.3072 0.4128
1.3600 0.797979 1.3072 1.4128
2.3600 1.05507 2.3072 2.4128
3.3600 1.18872 3.3072 3.4128
EOD
$D7 << EOD
-0.3360 1.74165 -0.4099 -0.2621
0.6640 1.58271 0.5901 0.7379
1.6640 1.50088 1.5901 1.7379
2.6640 1.44693 2.5901 2.7379
EOD
$D8 << EOD
-0.1680 1.71245 -0.2419 -0.0941
0.8320 1.56075 0.7581 0.9059
1.8320 1.48435 1.7581 1.9059
2.8320 1.43451 2.7581 2.9059
EOD
$D9 << EOD
-0.0000 1.36115 -0.0739 0.0739
1.0000 1.29665 0.9261 1.0739
2.0000 1.26423 1.9261 2.0739
3.0000 1.2431 2.9261 3.0739
EOD
$D10 << EOD
0.1680 0.818551 0.0941 0.2419
1.1680 0.737125 1.0941 1.2419
2.1680 0.703597 2.0941 2.2419
3.1680 0.687897 3.0941 3.2419
EOD
$D11 << EOD
0.3360 0.612297 0.2621 0.4099
1.3360 0.582216 1.2621 1.4099
2.3360 0.672373 2.2621 2.4099
3.3360 0.790697 3.2621 3.4099
EOD
$D12 << EOD
50.0 189.0 32.0 68.0 179.0 199.0
EOD
$D13 << EOD
404.2 189.0 386.2 422.2 179.0 199.0
EOD
$D14 << EOD
758.4 189.0 740.4 776.4 179.0 199.0
EOD
$D15 << EOD
1112.6 189.0 1094.6 1130.6 179.0 199.0
EOD
$D16 << EOD
50.0 155.0 32.0 68.0 145.0 165.0
EOD
$D17 << EOD
404.2 155.0 386.2 422.2 145.0 165.0
EOD
$D18 << EOD
758.4 155.0 740.4 776.4 145.0 165.0
EOD
$D19 << EOD
1086.6 155.0
1138.6 155.0
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
set label 'MNIST 32×32: fitted on 20,000 images, evaluated on 2,000 test images, clipped MSE in [0, 1] pixels; 1,200 steps × batch 64: U-Net 4 blocks; 500 steps × batch 64: CNN,' at screen 0.01493,0.12444 font ',17' left tc rgb '#555555'
set label 'receptive field 31.' at screen 0.01493,0.09654 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 20,000 images, evaluated on 2,000 test images, clipped MSE in [0, 1] pixels; 300 steps × batch 64: U-Net 4 blocks.' at screen 0.01493,0.06864 font ',17' left tc rgb '#555555'
set label 'Each family by its best degree in that panel; below 1 is better than linear.' at screen 0.01493,0.04074 font ',17' left tc rgb '#555555'
set label 'independent D=3' at screen 0.05348,0.21094 font ',20' left tc rgb '#222222'
set label 'band D=3' at screen 0.27376,0.21094 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3' at screen 0.49403,0.21094 font ',20' left tc rgb '#222222'
set label 'shared independent D=1' at screen 0.71430,0.21094 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.05348,0.17299 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.27376,0.17299 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field 31' at screen 0.49403,0.17299 font ',20' left tc rgb '#222222'
set label 'Gaussian linear = 1' at screen 0.71430,0.17299 font ',20' left tc rgb '#222222'
plot $D12 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D13 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D14 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D15 with boxxyerror fs solid 1 noborder lc rgb '#E8C3D7', \
  $D16 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D17 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D18 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D19 with lines lw 3 dt 1 lc rgb '#000000'
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
set label "1.52" at -0.3600,1.55455 left rotate by 90 font ',19' front
set label "1.42" at 0.6400,1.45201 left rotate by 90 font ',19' front
set label "1.35" at 1.6400,1.37426 left rotate by 90 font ',19' front
set label "1.28" at 2.6400,1.30949 left rotate by 90 font ',19' front
set label "1.50" at -0.2400,1.53167 left rotate by 90 font ',19' front
set label "1.41" at 0.7600,1.43907 left rotate by 90 font ',19' front
set label "1.34" at 1.7600,1.36704 left rotate by 90 font ',19' front
set label "1.28" at 2.7600,1.30528 left rotate by 90 font ',19' front
set label "1.24" at -0.1200,1.26261 left rotate by 90 font ',19' front
set label "1.22" at 0.8800,1.24946 left rotate by 90 font ',19' front
set label "1.20" at 1.8800,1.22869 left rotate by 90 font ',19' front
set label "1.18" at 2.8800,1.20505 left rotate by 90 font ',19' front
set label "1.04" at -0.0000,1.06282 left rotate by 90 font ',19' front
set label "1.04" at 1.0000,1.06461 left rotate by 90 font ',19' front
set label "1.04" at 2.0000,1.06583 left rotate by 90 font ',19' front
set label "1.05" at 3.0000,1.06684 left rotate by 90 font ',19' front
set label "0.73" at 0.1200,0.71859 right rotate by 90 font ',19' front
set label "0.69" at 1.1200,0.672819 right rotate by 90 font ',19' front
set label "0.69" at 2.1200,0.672462 right rotate by 90 font ',19' front
set label "0.72" at 3.1200,0.706126 right rotate by 90 font ',19' front
set label "0.43" at 0.2400,0.422432 right rotate by 90 font ',19' front
set label "0.54" at 1.2400,0.527 right rotate by 90 font ',19' front
set label "0.68" at 2.2400,0.661989 right rotate by 90 font ',19' front
set label "0.80" at 3.2400,0.781153 right rotate by 90 font ',19' front
set label "0.52" at 0.3600,0.513039 right rotate by 90 font ',19' front
set label "0.80" at 1.3600,0.782332 right rotate by 90 font ',19' front
set label "1.06" at 2.3600,1.07617 left rotate by 90 font ',19' front
set label "1.19" at 3.3600,1.21249 left rotate by 90 font ',19' front
set logscale y
set yrange [0.344705:2.17706]
set ytics ('0.4' 0.4, '0.5' 0.5, '0.7' 0.7000000000000001, '1' 1, '1.5' 1.5, '2' 2)
plot $D0 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D1 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D2 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D3 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E8C3D7', \
  $D4 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D5 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D6 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
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
set label "1.74" at -0.3360,1.77648 left rotate by 90 font ',19' front
set label "1.58" at 0.6640,1.61436 left rotate by 90 font ',19' front
set label "1.50" at 1.6640,1.5309 left rotate by 90 font ',19' front
set label "1.45" at 2.6640,1.47587 left rotate by 90 font ',19' front
set label "1.71" at -0.1680,1.7467 left rotate by 90 font ',19' front
set label "1.56" at 0.8320,1.59197 left rotate by 90 font ',19' front
set label "1.48" at 1.8320,1.51403 left rotate by 90 font ',19' front
set label "1.43" at 2.8320,1.4632 left rotate by 90 font ',19' front
set label "1.36" at -0.0000,1.38837 left rotate by 90 font ',19' front
set label "1.30" at 1.0000,1.32258 left rotate by 90 font ',19' front
set label "1.26" at 2.0000,1.28951 left rotate by 90 font ',19' front
set label "1.24" at 3.0000,1.26796 left rotate by 90 font ',19' front
set label "0.82" at 0.1680,0.802501 right rotate by 90 font ',19' front
set label "0.74" at 1.1680,0.722672 right rotate by 90 font ',19' front
set label "0.70" at 2.1680,0.689801 right rotate by 90 font ',19' front
set label "0.69" at 3.1680,0.674409 right rotate by 90 font ',19' front
set label "0.61" at 0.3360,0.600292 right rotate by 90 font ',19' front
set label "0.58" at 1.3360,0.5708 right rotate by 90 font ',19' front
set label "0.67" at 2.3360,0.659189 right rotate by 90 font ',19' front
set label "0.79" at 3.3360,0.775193 right rotate by 90 font ',19' front
set logscale y
set yrange [0.344705:2.17706]
set ytics ('0.4' 0.4, '0.5' 0.5, '0.7' 0.7000000000000001, '1' 1, '1.5' 1.5, '2' 2)
plot $D7 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69F00', \
  $D8 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D9 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D10 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D11 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
