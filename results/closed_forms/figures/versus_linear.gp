# Draws versus_linear.png and versus_linear.svg: gnuplot versus_linear.gp
set encoding utf8
$D0 << EOD
-0.3360 1.27167 -0.4099 -0.2621
0.6640 1.258 0.5901 0.7379
1.6640 1.23732 1.5901 1.7379
2.6640 1.21278 2.5901 2.7379
EOD
$D1 << EOD
-0.1680 1.1287 -0.2419 -0.0941
0.8320 1.13688 0.7581 0.9059
1.8320 1.13935 1.7581 1.9059
2.8320 1.13327 2.7581 2.9059
EOD
$D2 << EOD
-0.0000 0.895374 -0.0739 0.0739
1.0000 0.930543 0.9261 1.0739
2.0000 0.952988 1.9261 2.0739
3.0000 0.96775 2.9261 3.0739
EOD
$D3 << EOD
0.1680 0.652277 0.0941 0.2419
1.1680 0.598333 1.0941 1.2419
2.1680 0.603638 2.0941 2.2419
3.1680 0.651276 3.0941 3.2419
EOD
$D4 << EOD
0.3360 0.480925 0.2621 0.4099
1.3360 0.510322 1.2621 1.4099
2.3360 0.564951 2.2621 2.4099
3.3360 0.633371 3.2621 3.4099
EOD
$D5 << EOD
-0.3150 1.38264 -0.4074 -0.2226
0.6850 1.32387 0.5926 0.7774
1.6850 1.29468 1.5926 1.7774
2.6850 1.27621 2.5926 2.7774
EOD
$D6 << EOD
-0.1050 1.22945 -0.1974 -0.0126
0.8950 1.1722 0.8026 0.9874
1.8950 1.15662 1.8026 1.9874
2.8950 1.15258 2.8026 2.9874
EOD
$D7 << EOD
0.1050 0.79453 0.0126 0.1974
1.1050 0.682327 1.0126 1.1974
2.1050 0.639305 2.0126 2.1974
3.1050 0.617855 3.0126 3.1974
EOD
$D8 << EOD
0.3150 0.501856 0.2226 0.4074
1.3150 0.498683 1.2226 1.4074
2.3150 0.517748 2.2226 2.4074
3.3150 0.539647 3.2226 3.4074
EOD
$D9 << EOD
50.0 232.0 32.0 68.0 222.0 242.0
EOD
$D10 << EOD
620.8 232.0 602.8 638.8 222.0 242.0
EOD
$D11 << EOD
50.0 198.0 32.0 68.0 188.0 208.0
EOD
$D12 << EOD
620.8 198.0 602.8 638.8 188.0 208.0
EOD
$D13 << EOD
50.0 164.0 32.0 68.0 154.0 174.0
EOD
$D14 << EOD
620.8 164.0 602.8 638.8 154.0 174.0
EOD
$D15 << EOD
50.0 130.0 32.0 68.0 120.0 140.0
EOD
$D16 << EOD
594.8 130.0
646.8 130.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1608,939 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,939 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set yrange [0:939]
set label 'Error relative to the linear denoiser' at screen 0.01493,0.95421 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.09212 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.06550 font ',17' left tc rgb '#555555'
set label 'Each family by its best degree in that panel; below 1 is better than linear.' at screen 0.01493,0.03887 font ',17' left tc rgb '#555555'
set label 'local r=1 D=3 Hermite' at screen 0.05348,0.24707 font ',20' left tc rgb '#222222'
set label 'union in 4 bases' at screen 0.40846,0.24707 font ',20' left tc rgb '#222222'
set label 'shared independent D=4 orthonormal Hermite' at screen 0.05348,0.21086 font ',20' left tc rgb '#222222'
set label 'mixture of 500 with shifts' at screen 0.40846,0.21086 font ',20' left tc rgb '#222222'
set label 'mixture + 4 stages' at screen 0.05348,0.17465 font ',20' left tc rgb '#222222'
set label 'mixture of 200 with EM' at screen 0.40846,0.17465 font ',20' left tc rgb '#222222'
set label 'mixture + cascade' at screen 0.05348,0.13845 font ',20' left tc rgb '#222222'
set label 'Gaussian linear = 1' at screen 0.40846,0.13845 font ',20' left tc rgb '#222222'
plot $D9 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D10 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D11 with boxxyerror fs solid 1 noborder lc rgb '#854F6D', \
  $D12 with boxxyerror fs solid 1 noborder lc rgb '#4B132F', \
  $D13 with boxxyerror fs solid 1 noborder lc rgb '#1C134B', \
  $D14 with boxxyerror fs solid 1 noborder lc rgb '#852153', \
  $D15 with boxxyerror fs solid 1 noborder lc rgb '#322185', \
  $D16 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08333
set rmargin at screen 0.48756
set bmargin at screen 0.36741
set tmargin at screen 0.87433
set label 'MNIST 32×32' at screen 0.08333,0.89776 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28545,0.30032 font ',20' center
set label 'MSE / MSE of linear' at screen 0.01990,0.62087 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set label "1.27" at -0.3360,1.2971 left rotate by 90 font ',19' front
set label "1.26" at 0.6640,1.28316 left rotate by 90 font ',19' front
set label "1.24" at 1.6640,1.26207 left rotate by 90 font ',19' front
set label "1.21" at 2.6640,1.23703 left rotate by 90 font ',19' front
set label "1.13" at -0.1680,1.15127 left rotate by 90 font ',19' front
set label "1.14" at 0.8320,1.15961 left rotate by 90 font ',19' front
set label "1.14" at 1.8320,1.16214 left rotate by 90 font ',19' front
set label "1.13" at 2.8320,1.15593 left rotate by 90 font ',19' front
set label "0.90" at -0.0000,0.877817 right rotate by 90 font ',19' front
set label "0.93" at 1.0000,0.912297 right rotate by 90 font ',19' front
set label "0.95" at 2.0000,0.934302 right rotate by 90 font ',19' front
set label "0.97" at 3.0000,0.948774 right rotate by 90 font ',19' front
set label "0.65" at 0.1680,0.639487 right rotate by 90 font ',19' front
set label "0.60" at 1.1680,0.586601 right rotate by 90 font ',19' front
set label "0.60" at 2.1680,0.591802 right rotate by 90 font ',19' front
set label "0.65" at 3.1680,0.638506 right rotate by 90 font ',19' front
set label "0.48" at 0.3360,0.471495 right rotate by 90 font ',19' front
set label "0.51" at 1.3360,0.500316 right rotate by 90 font ',19' front
set label "0.56" at 2.3360,0.553873 right rotate by 90 font ',19' front
set label "0.63" at 3.3360,0.620952 right rotate by 90 font ',19' front
set logscale y
set yrange [0.38474:1.7283]
set ytics ('0.4' 0.4, '0.5' 0.5, '0.7' 0.7000000000000001, '1' 1, '1.5' 1.5)
plot $D0 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D1 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D2 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#854F6D', \
  $D3 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#4B132F', \
  $D4 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#1C134B', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.56841
set rmargin at screen 0.97264
set bmargin at screen 0.36741
set tmargin at screen 0.87433
set label 'MNIST 64×64' at screen 0.56841,0.89776 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77052,0.30032 font ',20' center
set label 'MSE / MSE of linear' at screen 0.50498,0.62087 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set label "1.38" at -0.3150,1.41029 left rotate by 90 font ',19' front
set label "1.32" at 0.6850,1.35035 left rotate by 90 font ',19' front
set label "1.29" at 1.6850,1.32057 left rotate by 90 font ',19' front
set label "1.28" at 2.6850,1.30173 left rotate by 90 font ',19' front
set label "1.23" at -0.1050,1.25404 left rotate by 90 font ',19' front
set label "1.17" at 0.8950,1.19564 left rotate by 90 font ',19' front
set label "1.16" at 1.8950,1.17975 left rotate by 90 font ',19' front
set label "1.15" at 2.8950,1.17563 left rotate by 90 font ',19' front
set label "0.79" at 0.1050,0.778951 right rotate by 90 font ',19' front
set label "0.68" at 1.1050,0.668948 right rotate by 90 font ',19' front
set label "0.64" at 2.1050,0.626769 right rotate by 90 font ',19' front
set label "0.62" at 3.1050,0.60574 right rotate by 90 font ',19' front
set label "0.50" at 0.3150,0.492015 right rotate by 90 font ',19' front
set label "0.50" at 1.3150,0.488904 right rotate by 90 font ',19' front
set label "0.52" at 2.3150,0.507596 right rotate by 90 font ',19' front
set label "0.54" at 3.3150,0.529065 right rotate by 90 font ',19' front
set logscale y
set yrange [0.38474:1.7283]
set ytics ('0.4' 0.4, '0.5' 0.5, '0.7' 0.7000000000000001, '1' 1, '1.5' 1.5)
plot $D5 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#009E73', \
  $D6 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#9473B6', \
  $D7 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#852153', \
  $D8 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#322185', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
