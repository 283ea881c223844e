# Draws distance_mnist_32.png, distance_mnist_32.svg and distance_mnist_32.pdf: gnuplot distance_mnist_32.gp
set encoding utf8
$D0 << EOD
1 0.302224 0.296924 0.307446
2 0.0768146 0.0749988 0.0786943
3 0.0420934 0.0410026 0.0432873
4 0.0305962 0.0296549 0.0315633
EOD
$D1 << EOD
1 0.180156 0.177794 0.18259
2 0.0281947 0.0276333 0.0287643
3 0.0113029 0.0110022 0.0116385
4 0.00636462 0.00616258 0.00657341
EOD
$D2 << EOD
1 0.216686 0.21288 0.220721
2 0.040196 0.0393256 0.0411865
3 0.0156348 0.0152644 0.0160387
4 0.00817483 0.00798027 0.00837839
EOD
$D3 << EOD
1 0.215572 0.211839 0.219512
2 0.0400601 0.0391693 0.0410782
3 0.0156326 0.0152452 0.0160635
4 0.00818121 0.00797998 0.0084071
EOD
$D4 << EOD
1 0.198841 0.195655 0.202249
2 0.0361366 0.035275 0.0370395
3 0.0147028 0.0142987 0.0151418
4 0.00796059 0.00773967 0.00819964
EOD
$D5 << EOD
1 0.130805 0.129259 0.1324
2 0.0408427 0.0402979 0.041415
3 0.0220705 0.0216679 0.0224593
4 0.0148711 0.0145519 0.0151687
EOD
$D6 << EOD
1 0.149033 0.14505 0.153158
2 0.0614054 0.0598522 0.0631056
3 0.0400181 0.0390935 0.041036
4 0.0306026 0.0298369 0.0314609
EOD
$D7 << EOD
1 0.0684331 0.0668964 0.0700204
2 0.0283869 0.0277741 0.0289871
3 0.0202318 0.0197585 0.0206973
4 0.0156315 0.0152373 0.0160233
EOD
$D8 << EOD
1 0.104829 0.102446 0.107508
2 0.0412042 0.0404078 0.0420791
3 0.0249607 0.0244964 0.0254637
4 0.0174883 0.0171547 0.017845
EOD
$D9 << EOD
1 0.103488 0.101137 0.10609
2 0.0410146 0.0401984 0.0419401
3 0.0249387 0.0244703 0.0254618
4 0.0174877 0.0171446 0.0178481
EOD
$D10 << EOD
1 0.0886365 0.0864712 0.0909941
2 0.0365021 0.0357484 0.0373394
3 0.0233232 0.0228458 0.0238287
4 0.0167824 0.0164385 0.0171328
EOD
$D11 << EOD
1 0.0850989 0.0843319 0.0858659
2 0.0318461 0.0314836 0.0322389
3 0.0189086 0.0185699 0.0192443
4 0.0133328 0.0130422 0.0136127
EOD
$D12 << EOD
24.0 139.0
76.0 139.0
EOD
$D13 << EOD
50.0 139.0
EOD
$D14 << EOD
287.0 139.0
339.0 139.0
EOD
$D15 << EOD
313.0 139.0
EOD
$D16 << EOD
550.0 139.0
602.0 139.0
EOD
$D17 << EOD
576.0 139.0
EOD
$D18 << EOD
813.0 139.0
865.0 139.0
EOD
$D19 << EOD
839.0 139.0
EOD
$D20 << EOD
24.0 105.0
76.0 105.0
EOD
$D21 << EOD
50.0 105.0
EOD
$D22 << EOD
287.0 105.0
339.0 105.0
EOD
$D23 << EOD
313.0 105.0
EOD
$D24 << EOD
550.0 105.0
602.0 105.0
EOD
$D25 << EOD
576.0 105.0
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
set label 'MNIST 32×32: fitted on 15,000 images, evaluated on 1,000 test images; 100 steps × batch 64: U-Net 4 blocks, CNN.' at screen 0.01493,0.04314 font ',17' left tc rgb '#555555'
set label 'BayesShrink' at screen 0.05348,0.16430 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.21704,0.16430 font ',20' left tc rgb '#222222'
set label 'independent D=3' at screen 0.38060,0.16430 font ',20' left tc rgb '#222222'
set label 'band D=3' at screen 0.54415,0.16430 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3' at screen 0.05348,0.12411 font ',20' left tc rgb '#222222'
set label 'CNN' at screen 0.21704,0.12411 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.38060,0.12411 font ',20' left tc rgb '#222222'
plot $D12 with lines lw 3 dt (14,9,1,9) lc rgb '#A89A00', \
  $D13 with points pt 5 ps 0.9 lw 2 lc rgb '#A89A00', \
  $D14 with lines lw 3 dt 1 lc rgb '#000000', \
  $D15 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D16 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D17 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D18 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D19 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D20 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D21 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D22 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D23 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D24 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D25 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
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
set yrange [0.0050917:0.37778]
set ytics ('0.01' 0.01, '0.02' 0.02, '0.05' 0.05, '0.1' 0.1, '0.2' 0.2)
plot $D0 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#A89A00', \
  $D0 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#A89A00', \
  $D0 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#A89A00', \
  $D1 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D1 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D1 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D2 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D2 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D3 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#56B4E9', \
  $D3 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D4 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#009E73', \
  $D4 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D5 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#0072B2', \
  $D5 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.29787
set tmargin at screen 0.86052
set label 'from CNN' at screen 0.57587,0.88652 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.22340 font ',20' center
set label '1 − agreement' at screen 0.50498,0.57920 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.0106662:0.186292]
set ytics ('0.02' 0.02, '0.05' 0.05, '0.1' 0.1)
plot $D6 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#A89A00', \
  $D6 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#A89A00', \
  $D6 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#A89A00', \
  $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D7 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D7 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D8 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D8 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D8 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D9 using 1:2 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D9 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#56B4E9', \
  $D9 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D10 using 1:2 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D10 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#009E73', \
  $D10 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D11 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D11 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D11 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
unset multiplot
reset
set output
}
