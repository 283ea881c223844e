# Draws by_scale_mnist_32_test_60000.png, by_scale_mnist_32_test_60000.svg and by_scale_mnist_32_test_60000.pdf: gnuplot by_scale_mnist_32_test_60000.gp
set encoding utf8
$D0 << EOD
0 0 0 0.000684283 -0.36 0.36
0 1 0 0.000478133 0.64 1.3599999999999999
0 2 0 0.000969072 1.6400000000000001 2.36
0 3 0 0.000874107 2.64 3.36
0 4 0 0.00210142 3.64 4.36
0 5 0 0.000270442 4.64 5.36
EOD
$D1 << EOD
0.000684283 0 0.000684283 0.00131136 -0.36 0.36
0.000478133 1 0.000478133 0.000887413 0.64 1.3599999999999999
0.000969072 2 0.000969072 0.00188325 1.6400000000000001 2.36
0.000874107 3 0.000874107 0.00169663 2.64 3.36
0.00210142 4 0.00210142 0.00367817 3.64 4.36
0.000270442 5 0.000270442 0.000488007 4.64 5.36
EOD
$D2 << EOD
0.00131136 0 0.00131136 0.00194836 -0.36 0.36
0.000887413 1 0.000887413 0.00132009 0.64 1.3599999999999999
0.00188325 2 0.00188325 0.00282445 1.6400000000000001 2.36
0.00169663 3 0.00169663 0.00252382 2.64 3.36
0.00367817 4 0.00367817 0.0053682 3.64 4.36
0.000488007 5 0.000488007 0.000714774 4.64 5.36
EOD
$D3 << EOD
0.00194836 0 0.00194836 0.00247917 -0.36 0.36
0.00132009 1 0.00132009 0.00167497 0.64 1.3599999999999999
0.00282445 2 0.00282445 0.0036546 1.6400000000000001 2.36
0.00252382 3 0.00252382 0.00329338 2.64 3.36
0.0053682 4 0.0053682 0.00661175 3.64 4.36
0.000714774 5 0.000714774 0.000901123 4.64 5.36
EOD
$D4 << EOD
0.00247917 0 0.00247917 0.00382794 -0.36 0.36
0.00167497 1 0.00167497 0.00259468 0.64 1.3599999999999999
0.0036546 2 0.0036546 0.00562441 1.6400000000000001 2.36
0.00329338 3 0.00329338 0.00488511 2.64 3.36
0.00661175 4 0.00661175 0.00952465 3.64 4.36
0.000901123 5 0.000901123 0.00139687 4.64 5.36
EOD
$D5 << EOD
0.00382794 0 0.00382794 0.00532259 -0.36 0.36
0.00259468 1 0.00259468 0.00361479 0.64 1.3599999999999999
0.00562441 2 0.00562441 0.00775195 1.6400000000000001 2.36
0.00488511 3 0.00488511 0.00654522 2.64 3.36
0.00952465 4 0.00952465 0.0124022 3.64 4.36
0.00139687 5 0.00139687 0.00193504 4.64 5.36
EOD
$D6 << EOD
0.00532259 0 0.00532259 0.00596346 -0.36 0.36
0.00361479 1 0.00361479 0.00409398 0.64 1.3599999999999999
0.00775195 2 0.00775195 0.00875284 1.6400000000000001 2.36
0.00654522 3 0.00654522 0.00737558 2.64 3.36
0.0124022 4 0.0124022 0.0135455 3.64 4.36
0.00193504 5 0.00193504 0.00221333 4.64 5.36
EOD
$D7 << EOD
0.00596346 0 0.00596346 0.00695006 -0.36 0.36
0.00409398 1 0.00409398 0.00486921 0.64 1.3599999999999999
0.00875284 2 0.00875284 0.0105188 1.6400000000000001 2.36
0.00737558 3 0.00737558 0.0088433 2.64 3.36
0.0135455 4 0.0135455 0.0153141 3.64 4.36
0.00221333 5 0.00221333 0.00276318 4.64 5.36
EOD
$D8 << EOD
0.00695006 0 0.00695006 0.00802196 -0.36 0.36
0.00486921 1 0.00486921 0.00569144 0.64 1.3599999999999999
0.0105188 2 0.0105188 0.0124781 1.6400000000000001 2.36
0.0088433 3 0.0088433 0.0104514 2.64 3.36
0.0153141 4 0.0153141 0.016984 3.64 4.36
0.00276318 5 0.00276318 0.00331704 4.64 5.36
EOD
$D9 << EOD
0.00802196 0 0.00802196 0.00817895 -0.36 0.36
0.00569144 1 0.00569144 0.00583701 0.64 1.3599999999999999
0.0124781 2 0.0124781 0.0126641 1.6400000000000001 2.36
0.0104514 3 0.0104514 0.0106345 2.64 3.36
0.016984 4 0.016984 0.0172466 3.64 4.36
0.00331704 5 0.00331704 0.00347988 4.64 5.36
EOD
$D10 << EOD
0.00807545 0 0.000212081
0.00571994 1 0.000245123
0.0125264 2 0.000288117
0.0105097 3 0.000262905
0.0165986 4 0.00129779
0.00341625 5 0.000133918
EOD
$D11 << EOD
0 0 0 0.00498605 -0.36 0.36
0 1 0 0.00334635 0.64 1.3599999999999999
0 2 0 0.00666997 1.6400000000000001 2.36
0 3 0 0.00617275 2.64 3.36
0 4 0 0.00324577 3.64 4.36
0 5 0 0.00418432 4.64 5.36
EOD
$D12 << EOD
0.00498605 0 0.00498605 0.00831005 -0.36 0.36
0.00334635 1 0.00334635 0.0055975 0.64 1.3599999999999999
0.00666997 2 0.00666997 0.0110657 1.6400000000000001 2.36
0.00617275 3 0.00617275 0.0102527 2.64 3.36
0.00324577 4 0.00324577 0.00547452 3.64 4.36
0.00418432 5 0.00418432 0.00691995 4.64 5.36
EOD
$D13 << EOD
0.00831005 0 0.00831005 0.0123153 -0.36 0.36
0.0055975 1 0.0055975 0.0082129 0.64 1.3599999999999999
0.0110657 2 0.0110657 0.0162438 1.6400000000000001 2.36
0.0102527 3 0.0102527 0.0149929 2.64 3.36
0.00547452 4 0.00547452 0.00788406 3.64 4.36
0.00691995 5 0.00691995 0.0100849 4.64 5.36
EOD
$D14 << EOD
0.0123153 0 0.0123153 0.0145966 -0.36 0.36
0.0082129 1 0.0082129 0.00990228 0.64 1.3599999999999999
0.0162438 2 0.0162438 0.0191452 1.6400000000000001 2.36
0.0149929 3 0.0149929 0.0178224 2.64 3.36
0.00788406 4 0.00788406 0.00957249 3.64 4.36
0.0100849 5 0.0100849 0.0120177 4.64 5.36
EOD
$D15 << EOD
0.0145966 0 0.0145966 0.0188994 -0.36 0.36
0.00990228 1 0.00990228 0.0131832 0.64 1.3599999999999999
0.0191452 2 0.0191452 0.0247959 1.6400000000000001 2.36
0.0178224 3 0.0178224 0.0229596 2.64 3.36
0.00957249 4 0.00957249 0.0129757 3.64 4.36
0.0120177 5 0.0120177 0.0158103 4.64 5.36
EOD
$D16 << EOD
0.0188994 0 0.0188994 0.0239428 -0.36 0.36
0.0131832 1 0.0131832 0.0169392 0.64 1.3599999999999999
0.0247959 2 0.0247959 0.0312332 1.6400000000000001 2.36
0.0229596 3 0.0229596 0.0286898 2.64 3.36
0.0129757 4 0.0129757 0.016613 3.64 4.36
0.0158103 5 0.0158103 0.0200535 4.64 5.36
EOD
$D17 << EOD
0.0239428 0 0.0239428 0.0252282 -0.36 0.36
0.0169392 1 0.0169392 0.0180344 0.64 1.3599999999999999
0.0312332 2 0.0312332 0.0327073 1.6400000000000001 2.36
0.0286898 3 0.0286898 0.0301173 2.64 3.36
0.016613 4 0.016613 0.0177667 3.64 4.36
0.0200535 5 0.0200535 0.0212324 4.64 5.36
EOD
$D18 << EOD
0.0252282 0 0.0252282 0.0270309 -0.36 0.36
0.0180344 1 0.0180344 0.0195962 0.64 1.3599999999999999
0.0327073 2 0.0327073 0.0348859 1.6400000000000001 2.36
0.0301173 3 0.0301173 0.0322508 2.64 3.36
0.0177667 4 0.0177667 0.0194855 3.64 4.36
0.0212324 5 0.0212324 0.022961 4.64 5.36
EOD
$D19 << EOD
0.0270309 0 0.0270309 0.0290218 -0.36 0.36
0.0195962 1 0.0195962 0.021275 0.64 1.3599999999999999
0.0348859 2 0.0348859 0.0372817 1.6400000000000001 2.36
0.0322508 3 0.0322508 0.0346048 2.64 3.36
0.0194855 4 0.0194855 0.021216 3.64 4.36
0.022961 5 0.022961 0.0248078 4.64 5.36
EOD
$D20 << EOD
0.0290218 0 0.0290218 0.0292066 -0.36 0.36
0.021275 1 0.021275 0.0214535 0.64 1.3599999999999999
0.0372817 2 0.0372817 0.0374717 1.6400000000000001 2.36
0.0346048 3 0.0346048 0.0347946 2.64 3.36
0.021216 4 0.021216 0.0214279 3.64 4.36
0.0248078 5 0.0248078 0.0250353 4.64 5.36
EOD
$D21 << EOD
0.0287688 0 0.000944943
0.0209183 1 0.0011055
0.0369332 2 0.00114286
0.0342646 3 0.00110389
0.020674 4 0.00154846
0.0245199 5 0.00108368
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
set output "by_scale_mnist_32_test_60000.".format
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
set label 'Error by scale and orientation: MNIST 32×32, test images, fitted on 60,000' at screen 0.01583,0.93475 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 1,000 test images; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01583,0.13126 font ',17' left tc rgb '#555555'
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
set xrange [0:0.0187912]
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
set xrange [0:0.0399799]
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
