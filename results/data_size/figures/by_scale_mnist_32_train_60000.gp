# Draws by_scale_mnist_32_train_60000.png, by_scale_mnist_32_train_60000.svg and by_scale_mnist_32_train_60000.pdf: gnuplot by_scale_mnist_32_train_60000.gp
set encoding utf8
$D0 << EOD
0 0 0 0.00068209 -0.36 0.36
0 1 0 0.000460084 0.64 1.3599999999999999
0 2 0 0.000976967 1.6400000000000001 2.36
0 3 0 0.000880948 2.64 3.36
0 4 0 6.49355e-07 3.64 4.36
0 5 0 0.000269589 4.64 5.36
EOD
$D1 << EOD
0.00068209 0 0.00068209 0.0013269 -0.36 0.36
0.000460084 1 0.000460084 0.000863534 0.64 1.3599999999999999
0.000976967 2 0.000976967 0.00190573 1.6400000000000001 2.36
0.000880948 3 0.000880948 0.0017092 2.64 3.36
6.49355e-07 4 6.49355e-07 8.67911e-07 3.64 4.36
0.000269589 5 0.000269589 0.000495465 4.64 5.36
EOD
$D2 << EOD
0.0013269 0 0.0013269 0.00197685 -0.36 0.36
0.000863534 1 0.000863534 0.00128075 0.64 1.3599999999999999
0.00190573 2 0.00190573 0.00285382 1.6400000000000001 2.36
0.0017092 3 0.0017092 0.00255043 2.64 3.36
8.67911e-07 4 8.67911e-07 1.4887e-06 3.64 4.36
0.000495465 5 0.000495465 0.000714818 4.64 5.36
EOD
$D3 << EOD
0.00197685 0 0.00197685 0.00250751 -0.36 0.36
0.00128075 1 0.00128075 0.00161646 0.64 1.3599999999999999
0.00285382 2 0.00285382 0.00371355 1.6400000000000001 2.36
0.00255043 3 0.00255043 0.00333734 2.64 3.36
1.4887e-06 4 1.4887e-06 1.71237e-06 3.64 4.36
0.000714818 5 0.000714818 0.000904104 4.64 5.36
EOD
$D4 << EOD
0.00250751 0 0.00250751 0.0038887 -0.36 0.36
0.00161646 1 0.00161646 0.00250671 0.64 1.3599999999999999
0.00371355 2 0.00371355 0.00578855 1.6400000000000001 2.36
0.00333734 3 0.00333734 0.00500055 2.64 3.36
1.71237e-06 4 1.71237e-06 2.25638e-06 3.64 4.36
0.000904104 5 0.000904104 0.00141918 4.64 5.36
EOD
$D5 << EOD
0.0038887 0 0.0038887 0.00530638 -0.36 0.36
0.00250671 1 0.00250671 0.00342523 0.64 1.3599999999999999
0.00578855 2 0.00578855 0.00790177 1.6400000000000001 2.36
0.00500055 3 0.00500055 0.00661612 2.64 3.36
2.25638e-06 4 2.25638e-06 3.48589e-06 3.64 4.36
0.00141918 5 0.00141918 0.00193866 4.64 5.36
EOD
$D6 << EOD
0.00530638 0 0.00530638 0.00595512 -0.36 0.36
0.00342523 1 0.00342523 0.00388461 0.64 1.3599999999999999
0.00790177 2 0.00790177 0.00898592 1.6400000000000001 2.36
0.00661612 3 0.00661612 0.00748256 2.64 3.36
3.48589e-06 4 3.48589e-06 3.98347e-06 3.64 4.36
0.00193866 5 0.00193866 0.0022198 4.64 5.36
EOD
$D7 << EOD
0.00595512 0 0.00595512 0.00695458 -0.36 0.36
0.00388461 1 0.00388461 0.00464485 0.64 1.3599999999999999
0.00898592 2 0.00898592 0.0108099 1.6400000000000001 2.36
0.00748256 3 0.00748256 0.00901011 2.64 3.36
3.98347e-06 4 3.98347e-06 4.52013e-06 3.64 4.36
0.0022198 5 0.0022198 0.00278004 4.64 5.36
EOD
$D8 << EOD
0.00695458 0 0.00695458 0.00791625 -0.36 0.36
0.00464485 1 0.00464485 0.00537491 0.64 1.3599999999999999
0.0108099 2 0.0108099 0.0126094 1.6400000000000001 2.36
0.00901011 3 0.00901011 0.0105512 2.64 3.36
4.52013e-06 4 4.52013e-06 6.36827e-06 3.64 4.36
0.00278004 5 0.00278004 0.00329885 4.64 5.36
EOD
$D9 << EOD
0.00791625 0 0.00791625 0.00808518 -0.36 0.36
0.00537491 1 0.00537491 0.00552659 0.64 1.3599999999999999
0.0126094 2 0.0126094 0.0128146 1.6400000000000001 2.36
0.0105512 3 0.0105512 0.0107531 2.64 3.36
6.36827e-06 4 6.36827e-06 6.63374e-06 3.64 4.36
0.00329885 5 0.00329885 0.00346715 4.64 5.36
EOD
$D10 << EOD
0.00798775 0 0.000192
0.00541495 1 0.000224895
0.0126643 2 0.000288011
0.0106227 3 0.000250948
1.21311e-06 4 1.27333e-05
0.00341022 5 0.000121731
EOD
$D11 << EOD
0 0 0 0.00479881 -0.36 0.36
0 1 0 0.0029081 0.64 1.3599999999999999
0 2 0 0.00659012 1.6400000000000001 2.36
0 3 0 0.00615635 2.64 3.36
0 4 0 0.00134668 3.64 4.36
0 5 0 0.00408508 4.64 5.36
EOD
$D12 << EOD
0.00479881 0 0.00479881 0.00829546 -0.36 0.36
0.0029081 1 0.0029081 0.00503369 0.64 1.3599999999999999
0.00659012 2 0.00659012 0.0113694 1.6400000000000001 2.36
0.00615635 3 0.00615635 0.0105537 2.64 3.36
0.00134668 4 0.00134668 0.00223204 3.64 4.36
0.00408508 5 0.00408508 0.00693629 4.64 5.36
EOD
$D13 << EOD
0.00829546 0 0.00829546 0.0122242 -0.36 0.36
0.00503369 1 0.00503369 0.00741288 0.64 1.3599999999999999
0.0113694 2 0.0113694 0.0165672 1.6400000000000001 2.36
0.0105537 3 0.0105537 0.0153338 2.64 3.36
0.00223204 4 0.00223204 0.00334767 3.64 4.36
0.00693629 5 0.00693629 0.00999002 4.64 5.36
EOD
$D14 << EOD
0.0122242 0 0.0122242 0.0146413 -0.36 0.36
0.00741288 1 0.00741288 0.00902765 0.64 1.3599999999999999
0.0165672 2 0.0165672 0.0198954 1.6400000000000001 2.36
0.0153338 3 0.0153338 0.0185094 2.64 3.36
0.00334767 4 0.00334767 0.00410712 3.64 4.36
0.00999002 5 0.00999002 0.0119979 4.64 5.36
EOD
$D15 << EOD
0.0146413 0 0.0146413 0.019208 -0.36 0.36
0.00902765 1 0.00902765 0.0122654 0.64 1.3599999999999999
0.0198954 2 0.0198954 0.0260469 1.6400000000000001 2.36
0.0185094 3 0.0185094 0.0240665 2.64 3.36
0.00410712 4 0.00410712 0.00553697 3.64 4.36
0.0119979 5 0.0119979 0.0159654 4.64 5.36
EOD
$D16 << EOD
0.019208 0 0.019208 0.0239379 -0.36 0.36
0.0122654 1 0.0122654 0.0156568 0.64 1.3599999999999999
0.0260469 2 0.0260469 0.0322625 1.6400000000000001 2.36
0.0240665 3 0.0240665 0.0297057 2.64 3.36
0.00553697 4 0.00553697 0.00718898 3.64 4.36
0.0159654 5 0.0159654 0.0199434 4.64 5.36
EOD
$D17 << EOD
0.0239379 0 0.0239379 0.0253283 -0.36 0.36
0.0156568 1 0.0156568 0.0167593 0.64 1.3599999999999999
0.0322625 2 0.0322625 0.0339404 1.6400000000000001 2.36
0.0297057 3 0.0297057 0.0313195 2.64 3.36
0.00718898 4 0.00718898 0.00774251 3.64 4.36
0.0199434 5 0.0199434 0.0211884 4.64 5.36
EOD
$D18 << EOD
0.0253283 0 0.0253283 0.0271626 -0.36 0.36
0.0167593 1 0.0167593 0.0182776 0.64 1.3599999999999999
0.0339404 2 0.0339404 0.03619 1.6400000000000001 2.36
0.0313195 3 0.0313195 0.0335278 2.64 3.36
0.00774251 4 0.00774251 0.00844442 3.64 4.36
0.0211884 5 0.0211884 0.0229357 4.64 5.36
EOD
$D19 << EOD
0.0271626 0 0.0271626 0.028928 -0.36 0.36
0.0182776 1 0.0182776 0.019742 0.64 1.3599999999999999
0.03619 2 0.03619 0.0383539 1.6400000000000001 2.36
0.0335278 3 0.0335278 0.0356615 2.64 3.36
0.00844442 4 0.00844442 0.0092059 3.64 4.36
0.0229357 5 0.0229357 0.0245872 4.64 5.36
EOD
$D20 << EOD
0.028928 0 0.028928 0.0291296 -0.36 0.36
0.019742 1 0.019742 0.0199327 0.64 1.3599999999999999
0.0383539 2 0.0383539 0.0385639 1.6400000000000001 2.36
0.0356615 3 0.0356615 0.0358712 2.64 3.36
0.0092059 4 0.0092059 0.00930656 3.64 4.36
0.0245872 5 0.0245872 0.024832 4.64 5.36
EOD
$D21 << EOD
0.0286475 0 0.000926708
0.0194263 1 0.0010116
0.0379683 2 0.00113264
0.0352998 3 0.00110778
0.00866817 4 0.00133103
0.024307 5 0.00107837
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
set output "by_scale_mnist_32_train_60000.".format
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
set label 'Error by scale and orientation: MNIST 32×32, training images, fitted on 60,000' at screen 0.01583,0.93475 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 1,000 training images; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01583,0.13126 font ',17' left tc rgb '#555555'
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
set xrange [0:0.0136]
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
set xrange [0:0.041056]
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
