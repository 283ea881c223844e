# Draws by_scale_mnist_32_train_100.png, by_scale_mnist_32_train_100.svg and by_scale_mnist_32_train_100.pdf: gnuplot by_scale_mnist_32_train_100.gp
set encoding utf8
$D0 << EOD
0 0 0 0.000507127 -0.36 0.36
0 1 0 0.000345313 0.64 1.3599999999999999
0 2 0 0.000986383 1.6400000000000001 2.36
0 3 0 0.000826896 2.64 3.36
0 4 0 8.87126e-15 3.64 4.36
0 5 0 0.000230212 4.64 5.36
EOD
$D1 << EOD
0.000507127 0 0.000507127 0.000930344 -0.36 0.36
0.000345313 1 0.000345313 0.000629831 0.64 1.3599999999999999
0.000986383 2 0.000986383 0.001903 1.6400000000000001 2.36
0.000826896 3 0.000826896 0.00156672 2.64 3.36
8.87126e-15 4 8.87126e-15 1.21983e-14 3.64 4.36
0.000230212 5 0.000230212 0.000421369 4.64 5.36
EOD
$D2 << EOD
0.000930344 0 0.000930344 0.00143876 -0.36 0.36
0.000629831 1 0.000629831 0.000960015 0.64 1.3599999999999999
0.001903 2 0.001903 0.00289771 1.6400000000000001 2.36
0.00156672 3 0.00156672 0.00236783 2.64 3.36
1.21983e-14 4 1.21983e-14 1.68045e-14 3.64 4.36
0.000421369 5 0.000421369 0.000615067 4.64 5.36
EOD
$D3 << EOD
0.00143876 0 0.00143876 0.00179811 -0.36 0.36
0.000960015 1 0.000960015 0.00117677 0.64 1.3599999999999999
0.00289771 2 0.00289771 0.00369836 1.6400000000000001 2.36
0.00236783 3 0.00236783 0.00304273 2.64 3.36
1.68045e-14 4 1.68045e-14 1.91898e-14 3.64 4.36
0.000615067 5 0.000615067 0.000768275 4.64 5.36
EOD
$D4 << EOD
0.00179811 0 0.00179811 0.00258327 -0.36 0.36
0.00117677 1 0.00117677 0.00160908 0.64 1.3599999999999999
0.00369836 2 0.00369836 0.00556951 1.6400000000000001 2.36
0.00304273 3 0.00304273 0.00438211 2.64 3.36
1.91898e-14 4 1.91898e-14 2.62327e-14 3.64 4.36
0.000768275 5 0.000768275 0.00119169 4.64 5.36
EOD
$D5 << EOD
0.00258327 0 0.00258327 0.00352164 -0.36 0.36
0.00160908 1 0.00160908 0.00215158 0.64 1.3599999999999999
0.00556951 2 0.00556951 0.00758003 1.6400000000000001 2.36
0.00438211 3 0.00438211 0.00584788 2.64 3.36
2.62327e-14 4 2.62327e-14 3.94172e-14 3.64 4.36
0.00119169 5 0.00119169 0.00164213 4.64 5.36
EOD
$D6 << EOD
0.00352164 0 0.00352164 0.00385027 -0.36 0.36
0.00215158 1 0.00215158 0.00232209 0.64 1.3599999999999999
0.00758003 2 0.00758003 0.0085526 1.6400000000000001 2.36
0.00584788 3 0.00584788 0.00662017 2.64 3.36
3.94172e-14 4 3.94172e-14 4.56774e-14 3.64 4.36
0.00164213 5 0.00164213 0.00186989 4.64 5.36
EOD
$D7 << EOD
0.00385027 0 0.00385027 0.00435433 -0.36 0.36
0.00232209 1 0.00232209 0.00257334 0.64 1.3599999999999999
0.0085526 2 0.0085526 0.0102592 1.6400000000000001 2.36
0.00662017 3 0.00662017 0.00795701 2.64 3.36
4.56774e-14 4 4.56774e-14 5.43757e-14 3.64 4.36
0.00186989 5 0.00186989 0.00234428 4.64 5.36
EOD
$D8 << EOD
0.00435433 0 0.00435433 0.00489376 -0.36 0.36
0.00257334 1 0.00257334 0.00283878 0.64 1.3599999999999999
0.0102592 2 0.0102592 0.0120977 1.6400000000000001 2.36
0.00795701 3 0.00795701 0.00945968 2.64 3.36
5.43757e-14 4 5.43757e-14 6.59055e-14 3.64 4.36
0.00234428 5 0.00234428 0.00281722 4.64 5.36
EOD
$D9 << EOD
0.00489376 0 0.00489376 0.00497282 -0.36 0.36
0.00283878 1 0.00283878 0.00287323 0.64 1.3599999999999999
0.0120977 2 0.0120977 0.012304 1.6400000000000001 2.36
0.00945968 3 0.00945968 0.00966187 2.64 3.36
6.59055e-14 4 6.59055e-14 6.88883e-14 3.64 4.36
0.00281722 5 0.00281722 0.00297388 4.64 5.36
EOD
$D10 << EOD
0.00482144 0 0.000315566
0.00275734 1 0.000234821
0.011862 2 0.00095409
0.00931421 3 0.000735014
0 4 1.91778e-13
0.00277375 5 0.000395203
EOD
$D11 << EOD
0 0 0 0.00400127 -0.36 0.36
0 1 0 0.00171289 0.64 1.3599999999999999
0 2 0 0.00644048 1.6400000000000001 2.36
0 3 0 0.00583243 2.64 3.36
0 4 0 9.07525e-05 3.64 4.36
0 5 0 0.0033014 4.64 5.36
EOD
$D12 << EOD
0.00400127 0 0.00400127 0.00679602 -0.36 0.36
0.00171289 1 0.00171289 0.00308926 0.64 1.3599999999999999
0.00644048 2 0.00644048 0.0111322 1.6400000000000001 2.36
0.00583243 3 0.00583243 0.00985687 2.64 3.36
9.07525e-05 4 9.07525e-05 0.000135231 3.64 4.36
0.0033014 5 0.0033014 0.00555332 4.64 5.36
EOD
$D13 << EOD
0.00679602 0 0.00679602 0.0102574 -0.36 0.36
0.00308926 1 0.00308926 0.00458482 0.64 1.3599999999999999
0.0111322 2 0.0111322 0.0164709 1.6400000000000001 2.36
0.00985687 3 0.00985687 0.0146202 2.64 3.36
0.000135231 4 0.000135231 0.000201469 3.64 4.36
0.00555332 5 0.00555332 0.00839111 4.64 5.36
EOD
$D14 << EOD
0.0102574 0 0.0102574 0.0122708 -0.36 0.36
0.00458482 1 0.00458482 0.00544991 0.64 1.3599999999999999
0.0164709 2 0.0164709 0.0195622 1.6400000000000001 2.36
0.0146202 3 0.0146202 0.0175337 2.64 3.36
0.000201469 4 0.000201469 0.000246315 3.64 4.36
0.00839111 5 0.00839111 0.010085 4.64 5.36
EOD
$D15 << EOD
0.0122708 0 0.0122708 0.0156267 -0.36 0.36
0.00544991 1 0.00544991 0.00702327 0.64 1.3599999999999999
0.0195622 2 0.0195622 0.0249333 1.6400000000000001 2.36
0.0175337 3 0.0175337 0.0223724 2.64 3.36
0.000246315 4 0.000246315 0.000322218 3.64 4.36
0.010085 5 0.010085 0.0131363 4.64 5.36
EOD
$D16 << EOD
0.0156267 0 0.0156267 0.0196272 -0.36 0.36
0.00702327 1 0.00702327 0.00895025 0.64 1.3599999999999999
0.0249333 2 0.0249333 0.031107 1.6400000000000001 2.36
0.0223724 3 0.0223724 0.0278324 2.64 3.36
0.000322218 4 0.000322218 0.000429417 3.64 4.36
0.0131363 5 0.0131363 0.0168038 4.64 5.36
EOD
$D17 << EOD
0.0196272 0 0.0196272 0.0206521 -0.36 0.36
0.00895025 1 0.00895025 0.00948639 0.64 1.3599999999999999
0.031107 2 0.031107 0.0325776 1.6400000000000001 2.36
0.0278324 3 0.0278324 0.0292726 2.64 3.36
0.000429417 4 0.000429417 0.000462528 3.64 4.36
0.0168038 5 0.0168038 0.0178797 4.64 5.36
EOD
$D18 << EOD
0.0206521 0 0.0206521 0.0220766 -0.36 0.36
0.00948639 1 0.00948639 0.0102293 0.64 1.3599999999999999
0.0325776 2 0.0325776 0.0346976 1.6400000000000001 2.36
0.0292726 3 0.0292726 0.031331 2.64 3.36
0.000462528 4 0.000462528 0.000507589 3.64 4.36
0.0178797 5 0.0178797 0.0194164 4.64 5.36
EOD
$D19 << EOD
0.0220766 0 0.0220766 0.023606 -0.36 0.36
0.0102293 1 0.0102293 0.0110278 0.64 1.3599999999999999
0.0346976 2 0.0346976 0.0369303 1.6400000000000001 2.36
0.031331 3 0.031331 0.0335306 2.64 3.36
0.000507589 4 0.000507589 0.000565727 3.64 4.36
0.0194164 5 0.0194164 0.0210107 4.64 5.36
EOD
$D20 << EOD
0.023606 0 0.023606 0.0237725 -0.36 0.36
0.0110278 1 0.0110278 0.0111205 0.64 1.3599999999999999
0.0369303 2 0.0369303 0.0371402 1.6400000000000001 2.36
0.0335306 3 0.0335306 0.0337403 2.64 3.36
0.000565727 4 0.000565727 0.000573846 3.64 4.36
0.0210107 5 0.0210107 0.0212434 4.64 5.36
EOD
$D21 << EOD
0.0225792 0 0.00237561
0.0102817 1 0.00173348
0.0353457 2 0.00358322
0.0321786 3 0.00314522
0.000135184 4 0.00111
0.019397 5 0.0035124
EOD
$D22 << EOD
50.0 198.0 32.0 68.0 188.0 208.0
EOD
$D23 << EOD
381.4 198.0 363.4 399.4 188.0 208.0
EOD
$D24 << EOD
712.8 198.0 694.8 730.8 188.0 208.0
EOD
$D25 << EOD
1044.2 198.0 1026.2 1062.2 188.0 208.0
EOD
$D26 << EOD
50.0 164.0 32.0 68.0 154.0 174.0
EOD
$D27 << EOD
381.4 164.0 363.4 399.4 154.0 174.0
EOD
$D28 << EOD
712.8 164.0 694.8 730.8 154.0 174.0
EOD
$D29 << EOD
1044.2 164.0 1026.2 1062.2 154.0 174.0
EOD
$D30 << EOD
50.0 130.0 32.0 68.0 120.0 140.0
EOD
$D31 << EOD
381.4 130.0 363.4 399.4 120.0 140.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1516,659 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1516,659 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 15.7917in,6.8646in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "by_scale_mnist_32_train_100.".format
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
set xrange [0:1516]
set yrange [0:659]
set label 'Error by scale and orientation: MNIST 32×32, training images, fitted on 100' at screen 0.01583,0.93475 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 100 images, evaluated on 100 training images; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01583,0.13126 font ',17' left tc rgb '#555555'
set label 'Each part of a bar is the squared error in one band of the db2 transform; they add up to the unclipped MSE.' at screen 0.01583,0.09332 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals.' at screen 0.01583,0.05539 font ',17' left tc rgb '#555555'
set label 'approximation' at screen 0.05673,0.30046 font ',20' left tc rgb '#222222'
set label 'horizontal 3' at screen 0.27533,0.30046 font ',20' left tc rgb '#222222'
set label 'vertical 3' at screen 0.49393,0.30046 font ',20' left tc rgb '#222222'
set label 'diagonal 3' at screen 0.71253,0.30046 font ',20' left tc rgb '#222222'
set label 'horizontal 2' at screen 0.05673,0.24886 font ',20' left tc rgb '#222222'
set label 'vertical 2' at screen 0.27533,0.24886 font ',20' left tc rgb '#222222'
set label 'diagonal 2' at screen 0.49393,0.24886 font ',20' left tc rgb '#222222'
set label 'horizontal 1 (finest)' at screen 0.71253,0.24886 font ',20' left tc rgb '#222222'
set label 'vertical 1 (finest)' at screen 0.05673,0.19727 font ',20' left tc rgb '#222222'
set label 'diagonal 1 (finest)' at screen 0.27533,0.19727 font ',20' left tc rgb '#222222'
plot $D22 with boxxyerror fs solid 1 noborder lc rgb '#333333', \
  $D23 with boxxyerror fs solid 1 noborder lc rgb '#006197', \
  $D24 with boxxyerror fs solid 1 noborder lc rgb '#B55000', \
  $D25 with boxxyerror fs solid 1 noborder lc rgb '#008662', \
  $D26 with boxxyerror fs solid 1 noborder lc rgb '#3992C3', \
  $D27 with boxxyerror fs solid 1 noborder lc rgb '#DE8239', \
  $D28 with boxxyerror fs solid 1 noborder lc rgb '#39B493', \
  $D29 with boxxyerror fs solid 1 noborder lc rgb '#99C7E0', \
  $D30 with boxxyerror fs solid 1 noborder lc rgb '#EEBF99', \
  $D31 with boxxyerror fs solid 1 noborder lc rgb '#99D8C7'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.15727
set rmargin at screen 0.48681
set bmargin at screen 0.47193
set tmargin at screen 0.82094
set label 'σ = 1' at screen 0.15727,0.85432 font ',22' left
set label 'unclipped MSE ([0, 1] pixels)' at screen 0.32204,0.37633 font ',20' center
set label '' at screen 0.02111,0.64643 font ',20' center rotate by 90
unset grid
set grid xtics lt 1 lw 1 lc rgb '#e0e0e0'
set yrange [5.6:-0.6]
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=2' 2, 'local r=1 D=2' 3, 'ideal (empirical)' 4, 'U-Net 4 blocks' 5)
set xrange [0:0.0134569]
set xtics 0.005
plot $D0 with boxxyerror fs solid 1 noborder lc rgb '#333333', \
  $D1 with boxxyerror fs solid 1 noborder lc rgb '#006197', \
  $D2 with boxxyerror fs solid 1 noborder lc rgb '#B55000', \
  $D3 with boxxyerror fs solid 1 noborder lc rgb '#008662', \
  $D4 with boxxyerror fs solid 1 noborder lc rgb '#3992C3', \
  $D5 with boxxyerror fs solid 1 noborder lc rgb '#DE8239', \
  $D6 with boxxyerror fs solid 1 noborder lc rgb '#39B493', \
  $D7 with boxxyerror fs solid 1 noborder lc rgb '#99C7E0', \
  $D8 with boxxyerror fs solid 1 noborder lc rgb '#EEBF99', \
  $D9 with boxxyerror fs solid 1 noborder lc rgb '#99D8C7', \
  $D10 using 1:2:3:(0) with vectors nohead lw 2 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.64144
set rmargin at screen 0.97098
set bmargin at screen 0.47193
set tmargin at screen 0.82094
set label 'σ = 4' at screen 0.64144,0.85432 font ',22' left
set label 'unclipped MSE ([0, 1] pixels)' at screen 0.80621,0.37633 font ',20' center
set label '' at screen 0.50528,0.64643 font ',20' center rotate by 90
unset grid
set grid xtics lt 1 lw 1 lc rgb '#e0e0e0'
set yrange [5.6:-0.6]
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=2' 2, 'local r=1 D=2' 3, 'ideal (empirical)' 4, 'U-Net 4 blocks' 5)
set xrange [0:0.0408753]
set xtics 0.01
plot $D11 with boxxyerror fs solid 1 noborder lc rgb '#333333', \
  $D12 with boxxyerror fs solid 1 noborder lc rgb '#006197', \
  $D13 with boxxyerror fs solid 1 noborder lc rgb '#B55000', \
  $D14 with boxxyerror fs solid 1 noborder lc rgb '#008662', \
  $D15 with boxxyerror fs solid 1 noborder lc rgb '#3992C3', \
  $D16 with boxxyerror fs solid 1 noborder lc rgb '#DE8239', \
  $D17 with boxxyerror fs solid 1 noborder lc rgb '#39B493', \
  $D18 with boxxyerror fs solid 1 noborder lc rgb '#99C7E0', \
  $D19 with boxxyerror fs solid 1 noborder lc rgb '#EEBF99', \
  $D20 with boxxyerror fs solid 1 noborder lc rgb '#99D8C7', \
  $D21 using 1:2:3:(0) with vectors nohead lw 2 lc rgb '#000000'
unset multiplot
reset
set output
}
