# Draws by_scale_mnist_32_test_100.png, by_scale_mnist_32_test_100.svg and by_scale_mnist_32_test_100.pdf: gnuplot by_scale_mnist_32_test_100.gp
set encoding utf8
$D0 << EOD
0 0 0 0.00109854 -0.36 0.36
0 1 0 0.00156982 0.64 1.3599999999999999
0 2 0 0.000997542 1.6400000000000001 2.36
0 3 0 0.00100856 2.64 3.36
0 4 0 0.00794452 3.64 4.36
0 5 0 0.000301176 4.64 5.36
EOD
$D1 << EOD
0.00109854 0 0.00109854 0.00217544 -0.36 0.36
0.00156982 1 0.00156982 0.00293144 0.64 1.3599999999999999
0.000997542 2 0.000997542 0.00192493 1.6400000000000001 2.36
0.00100856 3 0.00100856 0.00200529 2.64 3.36
0.00794452 4 0.00794452 0.0128102 3.64 4.36
0.000301176 5 0.000301176 0.00055545 4.64 5.36
EOD
$D2 << EOD
0.00217544 0 0.00217544 0.00324572 -0.36 0.36
0.00293144 1 0.00293144 0.00439412 0.64 1.3599999999999999
0.00192493 2 0.00192493 0.00290184 1.6400000000000001 2.36
0.00200529 3 0.00200529 0.00304406 2.64 3.36
0.0128102 4 0.0128102 0.0188418 3.64 4.36
0.00055545 5 0.00055545 0.000811199 4.64 5.36
EOD
$D3 << EOD
0.00324572 0 0.00324572 0.00414498 -0.36 0.36
0.00439412 1 0.00439412 0.00554614 0.64 1.3599999999999999
0.00290184 2 0.00290184 0.00374673 1.6400000000000001 2.36
0.00304406 3 0.00304406 0.00390199 2.64 3.36
0.0188418 4 0.0188418 0.0222295 3.64 4.36
0.000811199 5 0.000811199 0.00101993 4.64 5.36
EOD
$D4 << EOD
0.00414498 0 0.00414498 0.00658966 -0.36 0.36
0.00554614 1 0.00554614 0.00851446 0.64 1.3599999999999999
0.00374673 2 0.00374673 0.00582442 1.6400000000000001 2.36
0.00390199 3 0.00390199 0.00584002 2.64 3.36
0.0222295 4 0.0222295 0.029012 3.64 4.36
0.00101993 5 0.00101993 0.00157422 4.64 5.36
EOD
$D5 << EOD
0.00658966 0 0.00658966 0.00915486 -0.36 0.36
0.00851446 1 0.00851446 0.0116235 0.64 1.3599999999999999
0.00582442 2 0.00582442 0.00809577 1.6400000000000001 2.36
0.00584002 3 0.00584002 0.00780917 2.64 3.36
0.029012 4 0.029012 0.0370118 3.64 4.36
0.00157422 5 0.00157422 0.00216003 4.64 5.36
EOD
$D6 << EOD
0.00915486 0 0.00915486 0.0102695 -0.36 0.36
0.0116235 1 0.0116235 0.0128782 0.64 1.3599999999999999
0.00809577 2 0.00809577 0.00911648 1.6400000000000001 2.36
0.00780917 3 0.00780917 0.00869416 2.64 3.36
0.0370118 4 0.0370118 0.0390925 3.64 4.36
0.00216003 5 0.00216003 0.00245557 4.64 5.36
EOD
$D7 << EOD
0.0102695 0 0.0102695 0.0119638 -0.36 0.36
0.0128782 1 0.0128782 0.014818 0.64 1.3599999999999999
0.00911648 2 0.00911648 0.0109244 1.6400000000000001 2.36
0.00869416 3 0.00869416 0.0102673 2.64 3.36
0.0390925 4 0.0390925 0.0422402 3.64 4.36
0.00245557 5 0.00245557 0.00303263 4.64 5.36
EOD
$D8 << EOD
0.0119638 0 0.0119638 0.0137112 -0.36 0.36
0.014818 1 0.014818 0.0168457 0.64 1.3599999999999999
0.0109244 2 0.0109244 0.0129407 1.6400000000000001 2.36
0.0102673 3 0.0102673 0.0120028 2.64 3.36
0.0422402 4 0.0422402 0.0457292 3.64 4.36
0.00303263 5 0.00303263 0.00360521 4.64 5.36
EOD
$D9 << EOD
0.0137112 0 0.0137112 0.0139691 -0.36 0.36
0.0168457 1 0.0168457 0.0171377 0.64 1.3599999999999999
0.0129407 2 0.0129407 0.0131289 1.6400000000000001 2.36
0.0120028 3 0.0120028 0.0121888 2.64 3.36
0.0457292 4 0.0457292 0.0460769 3.64 4.36
0.00360521 5 0.00360521 0.00376506 4.64 5.36
EOD
$D10 << EOD
0.0136663 0 0.000628401
0.0167163 1 0.000916921
0.0129702 2 0.000336955
0.0119997 3 0.000394739
0.0448351 4 0.00260613
0.00368569 5 0.000166195
EOD
$D11 << EOD
0 0 0 0.00565605 -0.36 0.36
0 1 0 0.0058902 0.64 1.3599999999999999
0 2 0 0.00693384 1.6400000000000001 2.36
0 3 0 0.00667712 2.64 3.36
0 4 0 0.00860938 3.64 4.36
0 5 0 0.00428251 4.64 5.36
EOD
$D12 << EOD
0.00565605 0 0.00565605 0.00946929 -0.36 0.36
0.0058902 1 0.0058902 0.00980108 0.64 1.3599999999999999
0.00693384 2 0.00693384 0.0114627 1.6400000000000001 2.36
0.00667712 3 0.00667712 0.0110836 2.64 3.36
0.00860938 4 0.00860938 0.0137426 3.64 4.36
0.00428251 5 0.00428251 0.00715052 4.64 5.36
EOD
$D13 << EOD
0.00946929 0 0.00946929 0.0141718 -0.36 0.36
0.00980108 1 0.00980108 0.0144437 0.64 1.3599999999999999
0.0114627 2 0.0114627 0.0169177 1.6400000000000001 2.36
0.0110836 3 0.0110836 0.0162389 2.64 3.36
0.0137426 4 0.0137426 0.0201394 3.64 4.36
0.00715052 5 0.00715052 0.0103742 4.64 5.36
EOD
$D14 << EOD
0.0141718 0 0.0141718 0.0168494 -0.36 0.36
0.0144437 1 0.0144437 0.0171486 0.64 1.3599999999999999
0.0169177 2 0.0169177 0.0199207 1.6400000000000001 2.36
0.0162389 3 0.0162389 0.0192228 2.64 3.36
0.0201394 4 0.0201394 0.0236933 3.64 4.36
0.0103742 5 0.0103742 0.0123437 4.64 5.36
EOD
$D15 << EOD
0.0168494 0 0.0168494 0.0219221 -0.36 0.36
0.0171486 1 0.0171486 0.0223638 0.64 1.3599999999999999
0.0199207 2 0.0199207 0.0257099 1.6400000000000001 2.36
0.0192228 3 0.0192228 0.0245894 2.64 3.36
0.0236933 4 0.0236933 0.0305387 3.64 4.36
0.0123437 5 0.0123437 0.016262 4.64 5.36
EOD
$D16 << EOD
0.0219221 0 0.0219221 0.0277598 -0.36 0.36
0.0223638 1 0.0223638 0.0283286 0.64 1.3599999999999999
0.0257099 2 0.0257099 0.0324158 1.6400000000000001 2.36
0.0245894 3 0.0245894 0.0306758 2.64 3.36
0.0305387 4 0.0305387 0.0384558 3.64 4.36
0.016262 5 0.016262 0.0206211 4.64 5.36
EOD
$D17 << EOD
0.0277598 0 0.0277598 0.0292642 -0.36 0.36
0.0283286 1 0.0283286 0.0298655 0.64 1.3599999999999999
0.0324158 2 0.0324158 0.0339051 1.6400000000000001 2.36
0.0306758 3 0.0306758 0.0321286 2.64 3.36
0.0384558 4 0.0384558 0.0404344 3.64 4.36
0.0206211 5 0.0206211 0.0218145 4.64 5.36
EOD
$D18 << EOD
0.0292642 0 0.0292642 0.0313734 -0.36 0.36
0.0298655 1 0.0298655 0.0320705 0.64 1.3599999999999999
0.0339051 2 0.0339051 0.0361143 1.6400000000000001 2.36
0.0321286 3 0.0321286 0.0342965 2.64 3.36
0.0404344 4 0.0404344 0.0433305 3.64 4.36
0.0218145 5 0.0218145 0.0235673 4.64 5.36
EOD
$D19 << EOD
0.0313734 0 0.0313734 0.0336816 -0.36 0.36
0.0320705 1 0.0320705 0.0344846 0.64 1.3599999999999999
0.0361143 2 0.0361143 0.0385619 1.6400000000000001 2.36
0.0342965 3 0.0342965 0.036708 2.64 3.36
0.0433305 4 0.0433305 0.0465259 3.64 4.36
0.0235673 5 0.0235673 0.0254482 4.64 5.36
EOD
$D20 << EOD
0.0336816 0 0.0336816 0.0338993 -0.36 0.36
0.0344846 1 0.0344846 0.0347171 0.64 1.3599999999999999
0.0385619 2 0.0385619 0.0387541 1.6400000000000001 2.36
0.036708 3 0.036708 0.0368999 2.64 3.36
0.0465259 4 0.0465259 0.0468347 3.64 4.36
0.0254482 5 0.0254482 0.0256741 4.64 5.36
EOD
$D21 << EOD
0.0333538 0 0.00118886
0.0338932 1 0.00177648
0.038162 2 0.00124699
0.0363079 3 0.00123444
0.0454933 4 0.00270532
0.0250807 5 0.00129858
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
set output "by_scale_mnist_32_test_100.".format
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
set label 'Error by scale and orientation: MNIST 32×32, test images, fitted on 100' at screen 0.01583,0.93475 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 100 images, evaluated on 1,000 test images; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01583,0.13126 font ',17' left tc rgb '#555555'
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
set xrange [0:0.0498133]
set xtics 0.01
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
set xrange [0:0.0506086]
set xtics 0.02
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
