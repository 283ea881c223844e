# Draws versus_linear.png, versus_linear.svg and versus_linear.pdf: gnuplot versus_linear.gp
set encoding utf8
$D0 << EOD
-0.3360 1.6046 -0.4099 -0.2621
0.6640 1.54668 0.5901 0.7379
1.6640 1.43817 1.5901 1.7379
2.6640 1.29071 2.5901 2.7379
EOD
$D1 << EOD
-0.3360 1.5885 1.61993
0.6640 1.53095 1.5613
1.6640 1.42414 1.45261
2.6640 1.27704 1.30528
EOD
$D2 << EOD
-0.1680 1.28512 -0.2419 -0.0941
0.8320 1.28673 0.7581 0.9059
1.8320 1.25169 1.7581 1.9059
2.8320 1.19005 2.7581 2.9059
EOD
$D3 << EOD
-0.1680 1.27487 1.29545
0.8320 1.27606 1.29676
1.8320 1.2419 1.26102
2.8320 1.17852 1.20154
EOD
$D4 << EOD
-0.0000 0.907017 -0.0739 0.0739
1.0000 0.813736 0.9261 1.0739
2.0000 0.756031 1.9261 2.0739
3.0000 0.767033 2.9261 3.0739
EOD
$D5 << EOD
-0.0000 0.894805 0.919873
1.0000 0.802395 0.825496
2.0000 0.742241 0.769854
3.0000 0.748423 0.786329
EOD
$D6 << EOD
0.1680 0.614715 0.0941 0.2419
1.1680 0.650731 1.0941 1.2419
2.1680 0.907666 2.0941 2.2419
3.1680 1.31812 3.0941 3.2419
EOD
$D7 << EOD
0.1680 0.574266 0.660621
1.1680 0.617291 0.68755
2.1680 0.859265 0.960961
3.1680 1.29543 1.34141
EOD
$D8 << EOD
0.3360 0.547685 0.2621 0.4099
1.3360 0.55592 1.2621 1.4099
2.3360 0.68834 2.2621 2.4099
3.3360 0.97403 3.2621 3.4099
EOD
$D9 << EOD
0.3360 0.528399 0.56823
1.3360 0.538527 0.574432
2.3360 0.665084 0.713026
3.3360 0.952407 0.996638
EOD
$D10 << EOD
50.0 350.0 32.0 68.0 340.0 360.0
EOD
$D11 << EOD
50.0 316.0 32.0 68.0 306.0 326.0
EOD
$D12 << EOD
50.0 282.0 32.0 68.0 272.0 292.0
EOD
$D13 << EOD
50.0 248.0 32.0 68.0 238.0 258.0
EOD
$D14 << EOD
50.0 214.0 32.0 68.0 204.0 224.0
EOD
$D15 << EOD
24.0 180.0
76.0 180.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 828,1057 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 828,1057 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 8.6250in,11.0104in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set yrange [0:1057]
set label 'Error relative to the linear denoiser' at screen 0.02899,0.95932 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 5,000 images, evaluated on 1,000 test images, clipped MSE in' at screen 0.02899,0.12914 font ',17' left tc rgb '#555555'
set label '[0, 1] pixels; 300 steps × batch 64: CNN 4x32, 300 steps, U-Net 16 [1,2,3,4], 300' at screen 0.02899,0.10549 font ',17' left tc rgb '#555555'
set label 'steps.' at screen 0.02899,0.08184 font ',17' left tc rgb '#555555'
set label 'Each family by its best degree in that panel; below 1 is better than linear.' at screen 0.02899,0.05818 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals of the ratio, both on the same images.' at screen 0.02899,0.03453 font ',17' left tc rgb '#555555'
set label 'independent D=2' at screen 0.10386,0.33113 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.10386,0.29896 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.10386,0.26679 font ',20' left tc rgb '#222222'
set label 'CNN 4x32, 300 steps' at screen 0.10386,0.23463 font ',20' left tc rgb '#222222'
set label 'U-Net 16 [1,2,3,4], 300 steps' at screen 0.10386,0.20246 font ',20' left tc rgb '#222222'
set label 'Gaussian linear = 1' at screen 0.10386,0.17029 font ',20' left tc rgb '#222222'
plot $D10 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D11 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D12 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D13 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D14 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D15 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.17633
set rmargin at screen 0.94686
set bmargin at screen 0.43803
set tmargin at screen 0.88836
set label 'MNIST 32×32' at screen 0.17633,0.90918 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.56159,0.37843 font ',20' center
set label 'MSE / MSE of linear' at screen 0.03865,0.66320 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('0.5' 0, '1' 1, '2' 2, '4' 3)
set label "1.60" at -0.3360,1.65233 left rotate by 90 font ',19' front
set label "1.55" at 0.6640,1.59253 left rotate by 90 font ',19' front
set label "1.44" at 1.6640,1.48167 left rotate by 90 font ',19' front
set label "1.29" at 2.6640,1.33138 left rotate by 90 font ',19' front
set label "1.29" at -0.1680,1.32135 left rotate by 90 font ',19' front
set label "1.29" at 0.8320,1.32269 left rotate by 90 font ',19' front
set label "1.25" at 1.8320,1.28624 left rotate by 90 font ',19' front
set label "1.19" at 2.8320,1.22557 left rotate by 90 font ',19' front
set label "0.91" at -0.0000,0.87726 right rotate by 90 font ',19' front
set label "0.81" at 1.0000,0.786661 right rotate by 90 font ',19' front
set label "0.76" at 2.0000,0.727687 right rotate by 90 font ',19' front
set label "0.77" at 3.0000,0.733748 right rotate by 90 font ',19' front
set label "0.61" at 0.1680,0.563006 right rotate by 90 font ',19' front
set label "0.65" at 1.1680,0.605187 right rotate by 90 font ',19' front
set label "0.91" at 2.1680,0.842417 right rotate by 90 font ',19' front
set label "1.32" at 3.1680,1.36824 left rotate by 90 font ',19' front
set label "0.55" at 0.3360,0.518039 right rotate by 90 font ',19' front
set label "0.56" at 1.3360,0.527967 right rotate by 90 font ',19' front
set label "0.69" at 2.3360,0.652043 right rotate by 90 font ',19' front
set label "0.97" at 3.3360,0.933732 right rotate by 90 font ',19' front
set logscale y
set yrange [0.42272:2.02491]
set ytics ('0.5' 0.5, '0.7' 0.7000000000000001, '1' 1, '1.5' 1.5, '2' 2)
plot $D0 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D1 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D2 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D3 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D4 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#882255', \
  $D5 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D6 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#0072B2', \
  $D7 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  $D8 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D9 using 1:2:(0):($3-$2) with vectors nohead lw 2 lc rgb '#222222', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
