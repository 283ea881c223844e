# Draws training_mnist_32.png, training_mnist_32.svg and training_mnist_32.pdf: gnuplot training_mnist_32.gp
set encoding utf8
$D0 << EOD
1 1.79094
2 2.01467
3 1.96255
4 1.71558
5.5 1.51704
7.5 1.46538
9.5 1.26327
12 1.26251
15 1.19217
18.5 1.16235
23 1.09623
28.4 1.01118
35 0.846904
42.5 0.818243
51.5 0.755062
63.5 0.711035
77 0.580101
92.5 0.499911
EOD
$D1 << EOD
20 0.0329092
40 0.016464
60 0.0126852
80 0.00843585
100 0.0056793
EOD
$D2 << EOD
20 0.0704004
40 0.0207348
60 0.0199276
80 0.0158941
100 0.0165282
EOD
$D3 << EOD
20 0.090539
40 0.0346566
60 0.0329255
80 0.028998
100 0.0310414
EOD
$D4 << EOD
20 0.101997
40 0.0528075
60 0.0462553
80 0.0422399
100 0.0444308
EOD
$D5 << EOD
1 1.79093
2 1.99494
3 1.91992
4 1.69673
5.5 1.59757
7.5 1.43139
9.5 1.2412
12 1.15467
15 1.10478
18.5 1.08604
23 1.03506
28.4 0.949797
35 0.834247
42.5 0.763837
51.5 0.714305
63.5 0.684637
77 0.605188
92.5 0.549716
EOD
$D6 << EOD
20 0.0261528
40 0.017596
60 0.011166
80 0.0096666
100 0.00843537
EOD
$D7 << EOD
20 0.047779
40 0.0304084
60 0.0185453
80 0.0167976
100 0.0156393
EOD
$D8 << EOD
20 0.0581073
40 0.0386884
60 0.0266879
80 0.0251796
100 0.0243656
EOD
$D9 << EOD
20 0.0647785
40 0.04511
60 0.0340528
80 0.0327007
100 0.0320386
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

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1668,1012 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1668,1012 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 17.3750in,10.5417in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set label 'MNIST 32×32: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 100 steps × batch 64: CNN, U-Net 4 blocks.' at screen 0.01439,0.06077 font ',17' left tc rgb '#555555'
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
set lmargin at screen 0.08753
set rmargin at screen 0.32614
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'training loss' at screen 0.08753,0.90514 font ',22' left
set label 'optimizer step' at screen 0.20683,0.54842 font ',20' center
set label 'loss' at screen 0.01918,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.454464:2.21614]
set ytics ('0.5' 0.5, '0.7' 0.7000000000000001, '1' 1, '1.5' 1.5, '2' 2)
set logscale x
set xrange [0.909091:110]
set xtics ('1' 1, '2' 2, '5' 5, '10' 10, '20' 20, '50' 50, '100' 100)
plot $D0 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D5 with lines lw 3 dt 1 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.41127
set rmargin at screen 0.64988
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'validation, σ = 1' at screen 0.41127,0.90514 font ',22' left
set label 'optimizer step' at screen 0.53058,0.54842 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.005163:0.0362001]
set ytics ('0.007' 0.007, '0.01' 0.01, '0.015' 0.015, '0.02' 0.02, '0.03' 0.03)
set logscale x
set xrange [0.909091:110]
set xtics ('1' 1, '2' 2, '5' 5, '10' 10, '20' 20, '50' 50, '100' 100)
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
set lmargin at screen 0.73501
set rmargin at screen 0.97362
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'validation, σ = 2' at screen 0.73501,0.90514 font ',22' left
set label 'optimizer step' at screen 0.85432,0.54842 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.0142175:0.0774404]
set ytics ('0.015' 0.015, '0.02' 0.02, '0.03' 0.03, '0.04' 0.04, '0.05' 0.05, '0.07' 0.07)
set logscale x
set xrange [0.909091:110]
set xtics ('1' 1, '2' 2, '5' 5, '10' 10, '20' 20, '50' 50, '100' 100)
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
set lmargin at screen 0.08753
set rmargin at screen 0.32614
set bmargin at screen 0.21542
set tmargin at screen 0.48814
set label 'validation, σ = 3' at screen 0.08753,0.50988 font ',22' left
set label 'optimizer step' at screen 0.20683,0.15316 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01918,0.35178 font ',20' center rotate by 90
set logscale y
set yrange [0.0221505:0.0995929]
set ytics ('0.03' 0.03, '0.04' 0.04, '0.05' 0.05, '0.07' 0.07)
set logscale x
set xrange [0.909091:110]
set xtics ('1' 1, '2' 2, '5' 5, '10' 10, '20' 20, '50' 50, '100' 100)
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
set lmargin at screen 0.41127
set rmargin at screen 0.64988
set bmargin at screen 0.21542
set tmargin at screen 0.48814
set label 'validation, σ = 4' at screen 0.41127,0.50988 font ',22' left
set label 'optimizer step' at screen 0.53058,0.15316 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.35178 font ',20' center rotate by 90
set logscale y
set yrange [0.029126:0.112197]
set ytics ('0.03' 0.03, '0.04' 0.04, '0.05' 0.05, '0.07' 0.07, '0.1' 0.1)
set logscale x
set xrange [0.909091:110]
set xtics ('1' 1, '2' 2, '5' 5, '10' 10, '20' 20, '50' 50, '100' 100)
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
