# Draws mse_vs_sigma.png, mse_vs_sigma.svg and mse_vs_sigma.pdf: gnuplot mse_vs_sigma.gp
set encoding utf8
$D0 << EOD
1 0.0126292 0.0123286 0.0129598
4 0.0327816 0.0322045 0.0334334
EOD
$D1 << EOD
1 0.0157524 0.0153393 0.016228
4 0.0339911 0.0331765 0.0349314
EOD
$D2 << EOD
1 0.0112064 0.0110492 0.0113891
4 0.0376181 0.0370275 0.0382669
EOD
$D3 << EOD
1 0.0104967 0.0103188 0.0107031
4 0.0355342 0.0349455 0.0361725
EOD
$D4 << EOD
1 0.0460769 0.0448351 0.0474412
4 0.0468347 0.0454933 0.0481986
EOD
$D5 << EOD
1 0.00366549 0.00358661 0.00375099
4 0.0255711 0.0249797 0.0262743
EOD
$D6 << EOD
1 0.00687027 0.00675587 0.00698276
4 0.0281062 0.0276426 0.0286407
EOD
$D7 << EOD
1 0.00504141 0.00493329 0.00515856
4 0.0208988 0.0203646 0.021476
EOD
$D8 << EOD
1 0.0107001 0.0105597 0.0108504
4 0.036331 0.035793 0.036933
EOD
$D9 << EOD
1 0.00889353 0.00876836 0.00902776
4 0.0335162 0.032987 0.034084
EOD
$D10 << EOD
1 0.0172466 0.0165986 0.0178963
4 0.0214279 0.020674 0.0222225
EOD
$D11 << EOD
1 0.0033844 0.0033218 0.00345421
4 0.0249642 0.02445 0.0255312
EOD
$D12 << EOD
1 0.00393069 0.00378897 0.00408241
4 0.0224504 0.0212571 0.0236511
EOD
$D13 << EOD
1 0.00209848 0.00200188 0.00219388
4 0.0103218 0.00949231 0.0111907
EOD
$D14 << EOD
1 0.0104711 0.0100529 0.0109419
4 0.0359752 0.0341694 0.0377842
EOD
$D15 << EOD
1 0.00808452 0.00774743 0.00842431
4 0.0323162 0.0307721 0.0339007
EOD
$D16 << EOD
1 6.88883e-14 0 1.91778e-13
4 0.000573846 0.000135184 0.00124518
EOD
$D17 << EOD
1 0.00287331 0.00267427 0.00306453
4 0.0211549 0.0193125 0.0228123
EOD
$D18 << EOD
1 0.00677992 0.00667323 0.00688157
4 0.0280325 0.0275347 0.0285021
EOD
$D19 << EOD
1 0.00474849 0.00464103 0.00485027
4 0.0193981 0.0188923 0.0199011
EOD
$D20 << EOD
1 0.0109107 0.0107561 0.0110507
4 0.0374531 0.0368579 0.0379915
EOD
$D21 << EOD
1 0.00904298 0.00891305 0.00915819
4 0.0346325 0.0340789 0.03517
EOD
$D22 << EOD
1 6.63374e-06 1.21311e-06 1.39464e-05
4 0.00930656 0.00866817 0.00999921
EOD
$D23 << EOD
1 0.00337042 0.00331375 0.0034339
4 0.0247568 0.0242345 0.0253091
EOD
$D24 << EOD
24.0 214.0
76.0 214.0
EOD
$D25 << EOD
50.0 214.0
EOD
$D26 << EOD
309.8 214.0
361.8 214.0
EOD
$D27 << EOD
335.8 214.0
EOD
$D28 << EOD
595.6 214.0
647.6 214.0
EOD
$D29 << EOD
621.6 214.0
EOD
$D30 << EOD
24.0 180.0
76.0 180.0
EOD
$D31 << EOD
50.0 180.0
EOD
$D32 << EOD
309.8 180.0
361.8 180.0
EOD
$D33 << EOD
335.8 180.0
EOD
$D34 << EOD
595.6 180.0
647.6 180.0
EOD
$D35 << EOD
621.6 180.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1608,1641 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,1641 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.7500in,17.0938in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set yrange [0:1641]
set label 'Denoising error against noise level' at screen 0.01493,0.97380 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 100 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01493,0.08318 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01493,0.06795 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 100 images, evaluated on 100 training images, clipped MSE in [0, 1] pixels; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01493,0.05271 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 1,000 training images, clipped MSE in [0, 1] pixels; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01493,0.03748 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals.' at screen 0.01493,0.02224 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.05348,0.13041 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.23122,0.13041 font ',20' left tc rgb '#222222'
set label 'independent D=2' at screen 0.40896,0.13041 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.05348,0.10969 font ',20' left tc rgb '#222222'
set label 'ideal (empirical)' at screen 0.23122,0.10969 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.40896,0.10969 font ',20' left tc rgb '#222222'
plot $D24 with lines lw 3 dt 1 lc rgb '#000000', \
  $D25 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D26 with lines lw 3 dt 1 lc rgb '#882255', \
  $D27 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D28 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D29 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D30 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D31 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D32 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D33 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A', \
  $D34 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D35 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.60146
set tmargin at screen 0.92809
set label 'MNIST 32×32, test images, fitted on 100' at screen 0.09080,0.94150 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28918,0.56307 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.76478 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '4' 4)
set logscale y
set yrange [5.51106e-14:0.0585434]
set ytics ('1e-13' 1e-13, '1e-12' 1e-12, '1e-11' 1e-11, '1e-10' 1e-10, '1e-09' 1e-09, '1e-08' 1e-08, '1e-07' 1e-07, '1e-06' 1e-06, '1e-05' 1e-05, '0.0001' 0.0001, '0.001' 0.001, '0.01' 0.01)
plot $D0 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D0 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D1 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D1 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D2 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#EDBA47', \
  $D2 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D3 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D3 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D4 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D4 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#7A7A7A', \
  $D4 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D5 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D5 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.60146
set tmargin at screen 0.92809
set label 'MNIST 32×32, test images, fitted on 60,000' at screen 0.57587,0.94150 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.56307 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.76478 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '4' 4)
set logscale y
set yrange [5.51106e-14:0.0585434]
set ytics ('1e-13' 1e-13, '1e-12' 1e-12, '1e-11' 1e-11, '1e-10' 1e-10, '1e-09' 1e-09, '1e-08' 1e-08, '1e-07' 1e-07, '1e-06' 1e-06, '1e-05' 1e-05, '0.0001' 0.0001, '0.001' 0.001, '0.01' 0.01)
plot $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D6 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D6 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D7 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D7 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D8 using 1:2 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D8 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#EDBA47', \
  $D8 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D9 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D9 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D9 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D10 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D10 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#7A7A7A', \
  $D10 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A', \
  $D11 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D11 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D11 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.19927
set tmargin at screen 0.52590
set label 'MNIST 32×32, training images, fitted on 100' at screen 0.09080,0.53931 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28918,0.16088 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.36258 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '4' 4)
set logscale y
set yrange [5.51106e-14:0.0585434]
set ytics ('1e-13' 1e-13, '1e-12' 1e-12, '1e-11' 1e-11, '1e-10' 1e-10, '1e-09' 1e-09, '1e-08' 1e-08, '1e-07' 1e-07, '1e-06' 1e-06, '1e-05' 1e-05, '0.0001' 0.0001, '0.001' 0.001, '0.01' 0.01)
plot $D12 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D12 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D12 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D13 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D13 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D13 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D14 using 1:2 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D14 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#EDBA47', \
  $D14 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D15 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D15 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D15 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D16 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D16 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#7A7A7A', \
  $D16 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A', \
  $D17 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D17 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D17 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.19927
set tmargin at screen 0.52590
set label 'MNIST 32×32, training images, fitted on 60,000' at screen 0.57587,0.53931 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.16088 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.36258 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '4' 4)
set logscale y
set yrange [5.51106e-14:0.0585434]
set ytics ('1e-13' 1e-13, '1e-12' 1e-12, '1e-11' 1e-11, '1e-10' 1e-10, '1e-09' 1e-09, '1e-08' 1e-08, '1e-07' 1e-07, '1e-06' 1e-06, '1e-05' 1e-05, '0.0001' 0.0001, '0.001' 0.001, '0.01' 0.01)
plot $D18 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D18 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D18 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D19 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D19 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D19 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D20 using 1:2 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D20 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#EDBA47', \
  $D20 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D21 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D21 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D21 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D22 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D22 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#7A7A7A', \
  $D22 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A', \
  $D23 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D23 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D23 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
unset multiplot
reset
set output
}
