# Draws distance_mnist_32.png, distance_mnist_32.svg and distance_mnist_32.pdf: gnuplot distance_mnist_32.gp
set encoding utf8
$D0 << EOD
0.5 0.136494 0.109356 0.163623
1 0.0602643 0.056572 0.0640125
2 0.0209573 0.0190181 0.0229113
4 0.00910934 0.00857797 0.0096465
EOD
$D1 << EOD
0.5 0.123194 0.0941569 0.152258
1 0.0499076 0.0477628 0.0520158
2 0.0207618 0.0188977 0.0226429
4 0.0115805 0.0112663 0.0119209
EOD
$D2 << EOD
0.5 0.23061 0.204127 0.257231
1 0.106643 0.102931 0.110402
2 0.0354928 0.0326247 0.0383798
4 0.0105459 0.00966737 0.0114282
EOD
$D3 << EOD
0.5 0.222641 0.194085 0.251303
1 0.102894 0.0996437 0.106179
2 0.0343574 0.0315621 0.0371774
4 0.0103712 0.00958853 0.0111566
EOD
$D4 << EOD
0.5 0.191862 0.166521 0.217287
1 0.0903247 0.08678 0.0939132
2 0.0303663 0.0275787 0.0331655
4 0.00967927 0.00881643 0.0105453
EOD
$D5 << EOD
0.5 0.1759 0.148921 0.20294
1 0.083422 0.0808463 0.085995
2 0.0289935 0.0261983 0.0317972
4 0.00964985 0.00891064 0.0103947
EOD
$D6 << EOD
0.5 0.0397259 0.0113805 0.068072
1 0.0169336 0.0147494 0.0191186
2 0.00905527 0.00656123 0.011551
4 0.00649528 0.00558919 0.00739764
EOD
$D7 << EOD
0.5 0.108396 0.0963571 0.12044
1 0.0539315 0.0499301 0.0579663
2 0.019449 0.0176931 0.0211988
4 0.00454832 0.00429632 0.00480479
EOD
$D8 << EOD
0.5 0.0936716 0.0835804 0.103806
1 0.0416973 0.0385785 0.0448294
2 0.0153526 0.0140656 0.016664
4 0.00579619 0.00541818 0.00619578
EOD
$D9 << EOD
0.5 0.208195 0.195729 0.220808
1 0.103603 0.100765 0.106563
2 0.0372697 0.0354142 0.0391655
4 0.00777967 0.00721906 0.00835035
EOD
$D10 << EOD
0.5 0.200132 0.187271 0.213137
1 0.0998522 0.0974334 0.102422
2 0.036088 0.0344379 0.0377721
4 0.00761018 0.00709782 0.00813436
EOD
$D11 << EOD
0.5 0.167685 0.157488 0.177995
1 0.0858398 0.0824252 0.0892813
2 0.0313044 0.029368 0.0332534
4 0.00677202 0.00636772 0.00718195
EOD
$D12 << EOD
0.5 0.151535 0.141924 0.161242
1 0.0786683 0.0760831 0.0813015
2 0.0292469 0.0275505 0.0309558
4 0.00656848 0.00615122 0.00699283
EOD
$D13 << EOD
0.5 0.036083 0.0140528 0.0581131
1 0.0168729 0.0153303 0.0184157
2 0.00932024 0.00672148 0.0119202
4 0.00655299 0.00571293 0.00738838
EOD
$D14 << EOD
24.0 173.0
76.0 173.0
EOD
$D15 << EOD
50.0 173.0
EOD
$D16 << EOD
446.6 173.0
498.6 173.0
EOD
$D17 << EOD
472.6 173.0
EOD
$D18 << EOD
869.2 173.0
921.2 173.0
EOD
$D19 << EOD
895.2 173.0
EOD
$D20 << EOD
24.0 139.0
76.0 139.0
EOD
$D21 << EOD
50.0 139.0
EOD
$D22 << EOD
446.6 139.0
498.6 139.0
EOD
$D23 << EOD
472.6 139.0
EOD
$D24 << EOD
869.2 139.0
921.2 139.0
EOD
$D25 << EOD
895.2 139.0
EOD
$D26 << EOD
24.0 105.0
76.0 105.0
EOD
$D27 << EOD
50.0 105.0
EOD
$D28 << EOD
446.6 105.0
498.6 105.0
EOD
$D29 << EOD
472.6 105.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1608,880 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,880 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.7500in,9.1667in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set yrange [0:880]
set label 'How far methods are from the networks: MNIST 32×32' at screen 0.01493,0.95114 font ',28' left tc rgb '#000000'
set label 'Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² over 200 images, b the network: the lower, the more alike. Error bars: 95 % intervals.' at screen 0.01493,0.06989 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 5,000 images, evaluated on 1,000 test images; 300 steps × batch 64: CNN 4x32, 300 steps, U-Net 16 [1,2,3,4], 300 steps.' at screen 0.01493,0.04148 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.05348,0.19659 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.31629,0.19659 font ',20' left tc rgb '#222222'
set label 'independent D=1' at screen 0.57910,0.19659 font ',20' left tc rgb '#222222'
set label 'independent D=2' at screen 0.05348,0.15795 font ',20' left tc rgb '#222222'
set label 'local r=1 D=1' at screen 0.31629,0.15795 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.57910,0.15795 font ',20' left tc rgb '#222222'
set label 'U-Net 16 [1,2,3,4], 300 steps' at screen 0.05348,0.11932 font ',20' left tc rgb '#222222'
set label 'CNN 4x32, 300 steps' at screen 0.31629,0.11932 font ',20' left tc rgb '#222222'
plot $D14 with lines lw 3 dt 1 lc rgb '#000000', \
  $D15 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D16 with lines lw 3 dt 1 lc rgb '#882255', \
  $D17 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D18 with lines lw 3 dt 1 lc rgb '#F4D48C', \
  $D19 with points pt 7 ps 0.9 lw 2 lc rgb '#F4D48C', \
  $D20 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D21 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D22 with lines lw 3 dt 1 lc rgb '#8CD3C0', \
  $D23 with points pt 9 ps 0.9 lw 2 lc rgb '#8CD3C0', \
  $D24 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D25 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D26 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D27 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00', \
  $D28 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D29 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.32500
set tmargin at screen 0.86591
set label 'from CNN 4x32, 300 steps' at screen 0.09080,0.89091 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28918,0.25341 font ',20' center
set label '1 − agreement' at screen 0.01990,0.59545 font ',20' center rotate by 90
set logscale x
set xrange [0.416667:4.8]
set xtics ('0.5' 0.5, '1' 1, '2' 2, '4' 4)
set logscale y
set yrange [0.00519622:0.288262]
set ytics ('0.01' 0.01, '0.02' 0.02, '0.05' 0.05, '0.1' 0.1, '0.2' 0.2)
plot $D0 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D0 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D1 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D1 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#F4D48C', \
  $D2 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#F4D48C', \
  $D2 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#F4D48C', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D3 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#EDBA47', \
  $D3 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#8CD3C0', \
  $D4 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#8CD3C0', \
  $D4 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#8CD3C0', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D5 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D5 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D6 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D6 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.32500
set tmargin at screen 0.86591
set label 'from U-Net 16 [1,2,3,4], 300 steps' at screen 0.57587,0.89091 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.25341 font ',20' center
set label '1 − agreement' at screen 0.50498,0.59545 font ',20' center rotate by 90
set logscale x
set xrange [0.416667:4.8]
set xtics ('0.5' 0.5, '1' 1, '2' 2, '4' 4)
set logscale y
set yrange [0.00363866:0.260244]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05, '0.1' 0.1, '0.2' 0.2)
plot $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D7 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D7 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D8 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D8 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D8 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D9 using 1:2 with lines lw 3 dt 1 lc rgb '#F4D48C', \
  $D9 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#F4D48C', \
  $D9 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#F4D48C', \
  $D10 using 1:2 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D10 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#EDBA47', \
  $D10 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D11 using 1:2 with lines lw 3 dt 1 lc rgb '#8CD3C0', \
  $D11 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#8CD3C0', \
  $D11 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#8CD3C0', \
  $D12 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D12 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D12 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D13 using 1:2 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D13 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#0072B2', \
  $D13 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2'
unset multiplot
reset
set output
}
