# Draws training_mnist_32.png and training_mnist_32.svg: gnuplot training_mnist_32.gp
set encoding utf8
$D0 << EOD
26 1.3323
52 0.857068
78 0.682539
104 0.508108
143 0.324972
195 0.259377
247 0.230415
312 0.216866
390 0.198975
481 0.193046
598 0.177423
741.167 0.170151
910 0.166145
1105 0.163919
1339 0.159329
1625.17 0.154631
1963 0.151429
2366 0.147099
2600 0.146292
EOD
$D1 << EOD
260 0.0040818
520 0.00383976
780 0.00351662
1040 0.00336729
1300 0.00329514
1560 0.00326635
1820 0.00324804
2080 0.0032369
2340 0.00320844
2600 0.00315732
EOD
$D2 << EOD
260 0.0125914
520 0.0119217
780 0.0113895
1040 0.0108974
1300 0.0103434
1560 0.0101688
1820 0.00996305
2080 0.0100579
2340 0.00991888
2600 0.00952459
EOD
$D3 << EOD
260 0.024678
520 0.0236173
780 0.0228736
1040 0.0217579
1300 0.0205126
1560 0.0201801
1820 0.0196345
2080 0.0200596
2340 0.0194217
2600 0.018953
EOD
$D4 << EOD
260 0.0363552
520 0.0348621
780 0.0340482
1040 0.0318693
1300 0.0301814
1560 0.0298339
1820 0.0292612
2080 0.0303844
2340 0.0285676
2600 0.0285034
EOD
$D5 << EOD
26 1.27461
52 0.817467
78 0.695305
104 0.59556
143 0.398767
195 0.245079
247 0.211544
312 0.188308
390 0.174586
481 0.167154
598 0.154999
741.167 0.149031
910 0.14203
1105 0.139519
1339 0.134756
1625.17 0.130137
1963 0.12711
2366 0.122552
2600 0.121783
EOD
$D6 << EOD
260 0.00402733
520 0.00340824
780 0.00332691
1040 0.00320476
1300 0.00305401
1560 0.00302734
1820 0.00292826
2080 0.00285711
2340 0.00285767
2600 0.00280938
EOD
$D7 << EOD
260 0.0108526
520 0.00930271
780 0.00907199
1040 0.00866786
1300 0.00824415
1560 0.00831574
1820 0.00790247
2080 0.00792383
2340 0.00774191
2600 0.00770255
EOD
$D8 << EOD
260 0.0196164
520 0.0169163
780 0.0168217
1040 0.0158342
1300 0.0152286
1560 0.0152776
1820 0.0146811
2080 0.0145894
2340 0.0143554
2600 0.0142451
EOD
$D9 << EOD
260 0.0278805
520 0.0247717
780 0.0249804
1040 0.0234129
1300 0.0227137
1560 0.0227361
1820 0.0225116
2080 0.0217133
2340 0.0216508
2600 0.0215939
EOD
$D10 << EOD
24.0 105.0
76.0 105.0
EOD
$D11 << EOD
50.0 105.0
EOD
$D12 << EOD
275.6 105.0
327.6 105.0
EOD
$D13 << EOD
301.6 105.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1668,1012 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1668,1012 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
set output "training_mnist_32.".format
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
set xrange [0:1668]
set yrange [0:1012]
set label 'Training: MNIST 32×32' at screen 0.01439,0.95751 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels; 2,600 steps × batch 64: CNN, U-Net 4 blocks.' at screen 0.01439,0.06077 font ',17' left tc rgb '#555555'
set label 'Loss: EDM''s weighted loss, averaged over runs of steps that span a factor 1.2.' at screen 0.01439,0.03607 font ',17' left tc rgb '#555555'
set label 'CNN' at screen 0.05156,0.10375 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.20240,0.10375 font ',20' left tc rgb '#222222'
plot $D10 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D11 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D12 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D13 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08034
set rmargin at screen 0.32614
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'training loss' at screen 0.08034,0.90514 font ',22' left
set label 'optimizer step' at screen 0.20324,0.54842 font ',20' center
set label 'loss' at screen 0.01918,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.110712:1.46553]
set ytics ('0.2' 0.2, '0.5' 0.5, '1' 1)
set logscale x
set xrange [23.6364:2860]
set xtics ('50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000, '2000' 2000)
plot $D0 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D5 with lines lw 3 dt 1 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.40408
set rmargin at screen 0.64988
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'validation, σ = 1' at screen 0.40408,0.90514 font ',22' left
set label 'optimizer step' at screen 0.52698,0.54842 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.00255398:0.00448998]
set ytics ('0.003' 0.003, '0.004' 0.004)
set logscale x
set xrange [23.6364:2860]
set xtics ('50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000, '2000' 2000)
plot $D1 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D1 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D1 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D6 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D6 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D6 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.72782
set rmargin at screen 0.97362
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'validation, σ = 2' at screen 0.72782,0.90514 font ',22' left
set label 'optimizer step' at screen 0.85072,0.54842 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.00700232:0.0138505]
set ytics ('0.01' 0.01)
set logscale x
set xrange [23.6364:2860]
set xtics ('50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000, '2000' 2000)
plot $D2 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D2 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D2 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D7 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D7 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D7 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08034
set rmargin at screen 0.32614
set bmargin at screen 0.21542
set tmargin at screen 0.48814
set label 'validation, σ = 3' at screen 0.08034,0.50988 font ',22' left
set label 'optimizer step' at screen 0.20324,0.15316 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01918,0.35178 font ',20' center rotate by 90
set logscale y
set yrange [0.0129501:0.0271458]
set ytics ('0.015' 0.015, '0.02' 0.02)
set logscale x
set xrange [23.6364:2860]
set xtics ('50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000, '2000' 2000)
plot $D3 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D3 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D3 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D8 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D8 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D8 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.40408
set rmargin at screen 0.64988
set bmargin at screen 0.21542
set tmargin at screen 0.48814
set label 'validation, σ = 4' at screen 0.40408,0.50988 font ',22' left
set label 'optimizer step' at screen 0.52698,0.15316 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.35178 font ',20' center rotate by 90
set logscale y
set yrange [0.0196308:0.0399907]
set ytics ('0.02' 0.02, '0.03' 0.03)
set logscale x
set xrange [23.6364:2860]
set xtics ('50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000, '2000' 2000)
plot $D4 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D4 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D4 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D9 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D9 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D9 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
unset multiplot
reset
set output
}
