# Draws mse_vs_sigma.png, mse_vs_sigma.svg and mse_vs_sigma.pdf: gnuplot mse_vs_sigma.gp
set encoding utf8
$D0 << EOD
1 0.00677886 0.0067432 0.00681452
2 0.0150017 0.0149196 0.0150837
3 0.0222785 0.0221544 0.0224026
4 0.0283098 0.0281502 0.0284693
EOD
$D1 << EOD
1 0.00249329 0.00247526 0.00251132
2 0.00677322 0.00671657 0.00682988
3 0.0124847 0.0123695 0.0126
4 0.0190317 0.0188548 0.0192086
EOD
$D2 << EOD
1 0.00271132 0.00269249 0.00273016
2 0.00765855 0.00759758 0.00771953
3 0.0145924 0.0144719 0.0147129
4 0.022189 0.0220144 0.0223636
EOD
$D3 << EOD
1 0.00335605 0.00333519 0.00337691
2 0.010019 0.00994785 0.0100901
3 0.0193992 0.0192686 0.0195297
4 0.0284947 0.0283212 0.0286682
EOD
$D4 << EOD
1 0.00275736 0.00273828 0.00277645
2 0.00751503 0.00745439 0.00757567
3 0.0138669 0.0137482 0.0139855
4 0.0209174 0.0207422 0.0210926
EOD
$D5 << EOD
24.0 366.0
76.0 366.0
EOD
$D6 << EOD
50.0 366.0
EOD
$D7 << EOD
24.0 332.0
76.0 332.0
EOD
$D8 << EOD
50.0 332.0
EOD
$D9 << EOD
24.0 298.0
76.0 298.0
EOD
$D10 << EOD
50.0 298.0
EOD
$D11 << EOD
24.0 264.0
76.0 264.0
EOD
$D12 << EOD
50.0 264.0
EOD
$D13 << EOD
24.0 230.0
76.0 230.0
EOD
$D14 << EOD
50.0 230.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 828,1133 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 828,1133 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 8.6250in,11.8021in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set xrange [0:828]
set yrange [0:1133]
set label 'Denoising error against noise level' at screen 0.02899,0.96205 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in' at screen 0.02899,0.16461 font ',17' left tc rgb '#555555'
set label '[0, 1] pixels; 9,000 steps × batch 64: 4blocks_noattn (budget: 9000 steps of 64);' at screen 0.02899,0.14254 font ',17' left tc rgb '#555555'
set label '3,000 steps × batch 64: 2blocks_noattn (budget: 3000 steps of 64); 1,700 steps × batch' at screen 0.02899,0.12048 font ',17' left tc rgb '#555555'
set label '64: 1block_noattn (budget: 1700 steps of 64); 2,700 steps × batch 64:' at screen 0.02899,0.09841 font ',17' left tc rgb '#555555'
set label '4blocks_noattn_denser (budget: 2700 steps of 64).' at screen 0.02899,0.07635 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals.' at screen 0.02899,0.05428 font ',17' left tc rgb '#555555'
set label 'Of 6 methods, each family is shown by its best in that panel; all are in metrics.csv.' at screen 0.02899,0.03222 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.10386,0.32304 font ',20' left tc rgb '#222222'
set label '4blocks_noattn (budget: 9000 steps of 64)' at screen 0.10386,0.29303 font ',20' left tc rgb '#222222'
set label '2blocks_noattn (budget: 3000 steps of 64)' at screen 0.10386,0.26302 font ',20' left tc rgb '#222222'
set label '1block_noattn (budget: 1700 steps of 64)' at screen 0.10386,0.23301 font ',20' left tc rgb '#222222'
set label '4blocks_noattn_denser (budget: 2700 steps of 64)' at screen 0.10386,0.20300 font ',20' left tc rgb '#222222'
plot $D5 with lines lw 3 dt 1 lc rgb '#000000', \
  $D6 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D7 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D8 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D9 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D10 with points pt 10 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D11 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D12 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D13 with lines lw 3 dt 1 lc rgb '#753400', \
  $D14 with points pt 10 ps 0.9 lw 2 lc rgb '#753400'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.17633
set rmargin at screen 0.94686
set bmargin at screen 0.42277
set tmargin at screen 0.89585
set label 'MNIST 32×32' at screen 0.17633,0.91527 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.56159,0.36717 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.03865,0.65931 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00199463:0.0356184]
set ytics ('0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02)
plot $D0 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D0 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D1 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E69E66', \
  $D1 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D2 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#DA711E', \
  $D2 using 1:2 with points pt 10 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D3 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#B24E00', \
  $D3 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#753400', \
  $D4 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#753400', \
  $D4 using 1:2 with points pt 10 ps 0.9 lw 2 lc rgb '#753400'
unset multiplot
reset
set output
}
