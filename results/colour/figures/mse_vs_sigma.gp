# Draws mse_vs_sigma.png and mse_vs_sigma.svg: gnuplot mse_vs_sigma.gp
set encoding utf8
$D0 << EOD
1 0.00547559 5.05e-05
2 0.0101955 9.91e-05
3 0.0139995 0.000142
4 0.0172199 0.00018
EOD
$D1 << EOD
1 0.00595793 5.12e-05
2 0.0111479 0.000102
3 0.0152903 0.000147
4 0.0187688 0.000188
EOD
$D2 << EOD
1 0.00705574 5.61e-05
2 0.0134377 0.000113
3 0.0186374 0.000162
4 0.0230595 0.000207
EOD
$D3 << EOD
1 0.00608139 5.33e-05
2 0.0113879 0.000106
3 0.0156704 0.000152
4 0.0192646 0.000194
EOD
$D4 << EOD
1 0.00615879 7.08e-05
2 0.0105401 0.000117
3 0.0139678 0.000154
4 0.0168756 0.000188
EOD
$D5 << EOD
1 0.00514352 5.05e-05
2 0.00959879 9.69e-05
3 0.0132574 0.000137
4 0.0164073 0.000175
EOD
$D6 << EOD
1 0.00872191 0.000101
2 0.0155809 0.000181
3 0.0212041 0.00025
4 0.0261485 0.000314
EOD
$D7 << EOD
1 0.0117206 0.000101
2 0.0214002 0.000201
3 0.029034 0.000288
4 0.035305 0.000363
EOD
$D8 << EOD
1 0.0137556 0.000111
2 0.0251402 0.000215
3 0.0343244 0.000305
4 0.0420353 0.00039
EOD
$D9 << EOD
1 0.011097 0.000102
2 0.0205995 0.000195
3 0.0280908 0.000277
4 0.0341829 0.00035
EOD
$D10 << EOD
1 0.00568408 9.96e-05
2 0.00946865 0.000155
3 0.0129678 0.000208
4 0.0166633 0.00027
EOD
$D11 << EOD
1 0.00531305 8.99e-05
2 0.00923754 0.00015
3 0.0128579 0.000205
4 0.0165998 0.00027
EOD
$D12 << EOD
24.0 139.0
76.0 139.0
EOD
$D13 << EOD
50.0 139.0
EOD
$D14 << EOD
309.8 139.0
361.8 139.0
EOD
$D15 << EOD
335.8 139.0
EOD
$D16 << EOD
595.6 139.0
647.6 139.0
EOD
$D17 << EOD
621.6 139.0
EOD
$D18 << EOD
24.0 105.0
76.0 105.0
EOD
$D19 << EOD
50.0 105.0
EOD
$D20 << EOD
309.8 105.0
361.8 105.0
EOD
$D21 << EOD
335.8 105.0
EOD
$D22 << EOD
595.6 105.0
647.6 105.0
EOD
$D23 << EOD
621.6 105.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1608,906 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,906 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
set output "mse_vs_sigma.".format
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
set yrange [0:906]
set label 'Denoising error against noise level' at screen 0.01493,0.95254 font ',28' left tc rgb '#000000'
set label 'CIFAR-10 32×32: fitted on 50,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.06788 font ',17' left tc rgb '#555555'
set label 'Fashion-MNIST 32×32: fitted on 60,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.04029 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.05348,0.15342 font ',20' left tc rgb '#222222'
set label 'stationary linear' at screen 0.23122,0.15342 font ',20' left tc rgb '#222222'
set label 'independent D=3' at screen 0.40896,0.15342 font ',20' left tc rgb '#222222'
set label 'local + parent' at screen 0.05348,0.11589 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.23122,0.11589 font ',20' left tc rgb '#222222'
set label 'mixture + cascade' at screen 0.40896,0.11589 font ',20' left tc rgb '#222222'
plot $D12 with lines lw 3 dt 1 lc rgb '#000000', \
  $D13 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D14 with lines lw 3 dt (14,9,1,9) lc rgb '#6E6E6E', \
  $D15 with points pt 9 ps 0.9 lw 2 lc rgb '#6E6E6E', \
  $D16 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D17 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D18 with lines lw 3 dt 1 lc rgb '#9473B6', \
  $D19 with points pt 15 ps 0.9 lw 2 lc rgb '#9473B6', \
  $D20 with lines lw 3 dt 1 lc rgb '#882255', \
  $D21 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D22 with lines lw 3 dt 1 lc rgb '#332288', \
  $D23 with points pt 5 ps 0.9 lw 2 lc rgb '#332288'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08333
set rmargin at screen 0.48756
set bmargin at screen 0.27815
set tmargin at screen 0.86976
set label 'CIFAR-10 32×32' at screen 0.08333,0.89404 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28545,0.20861 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.57395 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00411481:0.0525441]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D0 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D0 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#6E6E6E', \
  $D1 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#6E6E6E', \
  $D1 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#6E6E6E', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D2 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D2 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#9473B6', \
  $D3 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#9473B6', \
  $D3 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#9473B6', \
  $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D4 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D4 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#332288', \
  $D5 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#332288', \
  $D5 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#332288'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.56841
set rmargin at screen 0.97264
set bmargin at screen 0.27815
set tmargin at screen 0.86976
set label 'Fashion-MNIST 32×32' at screen 0.56841,0.89404 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77052,0.20861 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.57395 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00411481:0.0525441]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D6 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D6 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D7 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#6E6E6E', \
  $D7 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#6E6E6E', \
  $D7 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#6E6E6E', \
  $D8 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D8 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D8 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D9 using 1:2 with lines lw 3 dt 1 lc rgb '#9473B6', \
  $D9 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#9473B6', \
  $D9 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#9473B6', \
  $D10 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D10 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D10 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D11 using 1:2 with lines lw 3 dt 1 lc rgb '#332288', \
  $D11 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#332288', \
  $D11 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#332288'
unset multiplot
reset
set output
}
