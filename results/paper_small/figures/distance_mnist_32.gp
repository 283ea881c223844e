# Draws distance_mnist_32.png, distance_mnist_32.svg and distance_mnist_32.pdf: gnuplot distance_mnist_32.gp
set encoding utf8
$D0 << EOD
1 0.0580311 0.056166 0.0599964
2 0.0236655 0.0227884 0.0244839
3 0.0110184 0.01059 0.0114386
4 0.0053904 0.0051506 0.0056129
EOD
$D1 << EOD
1 0.0343844 0.0323549 0.036295
2 0.0125038 0.0117134 0.01334
3 0.00645632 0.00603809 0.00692781
4 0.00403119 0.00375655 0.00434433
EOD
$D2 << EOD
1 0.103229 0.100531 0.106164
2 0.0415577 0.0401896 0.0429736
3 0.0197162 0.0189637 0.0204939
4 0.00991997 0.00949508 0.0103863
EOD
$D3 << EOD
1 0.101598 0.0988563 0.104471
2 0.0411393 0.0397748 0.0425381
3 0.0195849 0.0188427 0.0203856
4 0.00987055 0.00944506 0.0103276
EOD
$D4 << EOD
1 0.0790636 0.0767808 0.0814454
2 0.0336334 0.0325218 0.0347582
3 0.0163942 0.0157731 0.0169991
4 0.00841322 0.00806933 0.00877132
EOD
$D5 << EOD
1 0.0625022 0.0604908 0.0645909
2 0.0259757 0.0250344 0.0268781
3 0.0124954 0.01203 0.012948
4 0.00641299 0.00616128 0.00666263
EOD
$D6 << EOD
1 0.00925281 0.0087349 0.00982609
2 0.010002 0.00916344 0.0108885
3 0.0093846 0.00876582 0.00998275
4 0.00716441 0.006814 0.00751562
EOD
$D7 << EOD
1 0.0556074 0.0537889 0.0574926
2 0.0217722 0.020962 0.0225502
3 0.0116147 0.0111477 0.012087
4 0.0073144 0.00699182 0.00763637
EOD
$D8 << EOD
1 0.0369942 0.0350797 0.038883
2 0.018071 0.0171186 0.0190603
3 0.0134235 0.0128009 0.0140719
4 0.0100379 0.00954857 0.0105141
EOD
$D9 << EOD
1 0.100271 0.0977113 0.103104
2 0.0365087 0.0354333 0.0376375
3 0.0169389 0.0164344 0.0174988
4 0.00910432 0.0088213 0.0094305
EOD
$D10 << EOD
1 0.0987538 0.0961028 0.101504
2 0.0362043 0.0351113 0.0374019
3 0.0168766 0.0163606 0.0174575
4 0.00909079 0.00880737 0.00942258
EOD
$D11 << EOD
1 0.0770333 0.0748046 0.0793759
2 0.0302336 0.0292916 0.031292
3 0.0148562 0.0143762 0.0154083
4 0.00833349 0.00805037 0.00863646
EOD
$D12 << EOD
1 0.0601361 0.0582128 0.0620636
2 0.0240024 0.0231699 0.0248197
3 0.0130305 0.0125205 0.0135223
4 0.00830444 0.00797271 0.00864224
EOD
$D13 << EOD
1 0.00935073 0.00882551 0.00993431
2 0.00997486 0.00914074 0.0108601
3 0.00937933 0.00876379 0.00997468
4 0.00718176 0.00682748 0.00753501
EOD
$D14 << EOD
24.0 139.0
76.0 139.0
EOD
$D15 << EOD
50.0 139.0
EOD
$D16 << EOD
378.2 139.0
430.2 139.0
EOD
$D17 << EOD
404.2 139.0
EOD
$D18 << EOD
732.4 139.0
784.4 139.0
EOD
$D19 << EOD
758.4 139.0
EOD
$D20 << EOD
1086.6 139.0
1138.6 139.0
EOD
$D21 << EOD
1112.6 139.0
EOD
$D22 << EOD
24.0 105.0
76.0 105.0
EOD
$D23 << EOD
50.0 105.0
EOD
$D24 << EOD
378.2 105.0
430.2 105.0
EOD
$D25 << EOD
404.2 105.0
EOD
$D26 << EOD
732.4 105.0
784.4 105.0
EOD
$D27 << EOD
758.4 105.0
EOD
$D28 << EOD
1086.6 105.0
1138.6 105.0
EOD
$D29 << EOD
1112.6 105.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1608,846 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,846 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.7500in,8.8125in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "distance_mnist_32.".format
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
set yrange [0:846]
set label 'How far methods are from the networks: MNIST 32×32' at screen 0.01493,0.94917 font ',28' left tc rgb '#000000'
set label 'Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² over 200 images, b the network: the lower, the more alike. Error bars: 95 % intervals.' at screen 0.01493,0.07270 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 20,000 images, evaluated on 2,000 test images; 1,200 steps × batch 64: U-Net 4 blocks; 500 steps × batch 64: CNN, receptive field 31.' at screen 0.01493,0.04314 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.05348,0.16430 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.27376,0.16430 font ',20' left tc rgb '#222222'
set label 'independent D=3' at screen 0.49403,0.16430 font ',20' left tc rgb '#222222'
set label 'band D=3' at screen 0.71430,0.16430 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3' at screen 0.05348,0.12411 font ',20' left tc rgb '#222222'
set label 'shared independent D=1' at screen 0.27376,0.12411 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field 31' at screen 0.49403,0.12411 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.71430,0.12411 font ',20' left tc rgb '#222222'
plot $D14 with lines lw 3 dt 1 lc rgb '#000000', \
  $D15 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D16 with lines lw 3 dt 1 lc rgb '#882255', \
  $D17 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D18 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D19 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D20 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D21 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D22 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D23 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D24 with lines lw 3 dt 1 lc rgb '#E8C3D7', \
  $D25 with points pt 13 ps 0.9 lw 2 lc rgb '#E8C3D7', \
  $D26 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D27 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D28 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D29 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.29787
set tmargin at screen 0.86052
set label 'from U-Net 4 blocks' at screen 0.09080,0.88652 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28918,0.22340 font ',20' center
set label '1 − agreement' at screen 0.01990,0.57920 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00322495:0.129036]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05, '0.1' 0.1)
plot $D0 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D0 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D1 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D1 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D2 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D2 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D3 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#56B4E9', \
  $D3 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D4 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#009E73', \
  $D4 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#E8C3D7', \
  $D5 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E8C3D7', \
  $D5 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#E8C3D7', \
  $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D6 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#0072B2', \
  $D6 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.29787
set tmargin at screen 0.86052
set label 'from CNN, receptive field 31' at screen 0.57587,0.88652 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.22340 font ',20' center
set label '1 − agreement' at screen 0.50498,0.57920 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00574541:0.125338]
set ytics ('0.01' 0.01, '0.02' 0.02, '0.05' 0.05, '0.1' 0.1)
plot $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D7 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D7 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D8 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D8 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D8 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D9 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D9 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D9 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D10 using 1:2 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D10 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#56B4E9', \
  $D10 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D11 using 1:2 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D11 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#009E73', \
  $D11 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D12 using 1:2 with lines lw 3 dt 1 lc rgb '#E8C3D7', \
  $D12 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E8C3D7', \
  $D12 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#E8C3D7', \
  $D13 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D13 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D13 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
unset multiplot
reset
set output
}
