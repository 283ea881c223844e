# Draws contexts_mnist_64.png, contexts_mnist_64.svg and contexts_mnist_64.pdf: gnuplot contexts_mnist_64.gp
set encoding utf8
$D0 << EOD
4.5 12.5 4.06 4.9399999999999995 12.06 12.94
EOD
$D1 << EOD
12.5 4.5 12.06 12.94 4.06 4.9399999999999995
12.5 12.5 12.06 12.94 12.06 12.94
EOD
$D2 << EOD
4.5 12.5 4.06 4.9399999999999995 12.06 12.94
EOD
$D3 << EOD
3.5 11.5 3.06 3.94 11.06 11.94
4.5 11.5 4.06 4.9399999999999995 11.06 11.94
5.5 11.5 5.06 5.9399999999999995 11.06 11.94
3.5 12.5 3.06 3.94 12.06 12.94
5.5 12.5 5.06 5.9399999999999995 12.06 12.94
3.5 13.5 3.06 3.94 13.06 13.94
4.5 13.5 4.06 4.9399999999999995 13.06 13.94
5.5 13.5 5.06 5.9399999999999995 13.06 13.94
EOD
$D4 << EOD
4.5 12.5 4.06 4.9399999999999995 12.06 12.94
EOD
$D5 << EOD
2.5 6.5 2.06 2.94 6.06 6.9399999999999995
EOD
$D6 << EOD
4.5 12.5 4.06 4.9399999999999995 12.06 12.94
EOD
$D7 << EOD
50.0 105.0 32.0 68.0 95.0 115.0
EOD
$D8 << EOD
529.6 105.0 511.6 547.6 95.0 115.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1568,614 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1568,614 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.3333in,6.3958in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "contexts_mnist_64.".format
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
set xrange [0:1568]
set yrange [0:614]
set label 'What the estimate of a coefficient looks at: MNIST 64×64' at screen 0.01531,0.92997 font ',28' left tc rgb '#000000'
set label 'The wavelet plane: A the approximation; H, V, D the horizontal, vertical and diagonal details of each scale, 1 the finest; the coarsest 3 of 4 scales are drawn. Bands' at screen 0.01531,0.10016 font ',17' left tc rgb '#555555'
set label 'are periodic. Independent, band and local are the paper''s families, parent is not.' at screen 0.01531,0.05945 font ',17' left tc rgb '#555555'
set label 'the coefficient itself' at screen 0.05485,0.17101 font ',20' left tc rgb '#222222'
set label 'what its estimate looks at besides' at screen 0.36071,0.17101 font ',20' left tc rgb '#222222'
plot $D7 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D8 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.02168
set rmargin at screen 0.25128
set bmargin at screen 0.22150
set tmargin at screen 0.80782
set label 'independent' at screen 0.02168,0.84365 font ',22' left
set label '' at screen 0.13648,0.25244 font ',20' center
set label '' at screen 0.02041,0.51466 font ',20' center rotate by 90
unset border; unset tics; unset grid
set xrange [-0.2:32.2]
set yrange [32.2:-0.2]
set arrow from 0,0 to 0,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,0 to 32,0 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 1,0 to 1,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,1 to 32,1 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 2,0 to 2,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,2 to 32,2 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 3,0 to 3,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,3 to 32,3 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 4,0 to 4,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,4 to 32,4 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 5,0 to 5,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,5 to 32,5 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 6,0 to 6,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,6 to 32,6 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 7,0 to 7,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,7 to 32,7 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 8,0 to 8,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,8 to 32,8 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 9,0 to 9,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,9 to 32,9 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 10,0 to 10,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,10 to 32,10 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 11,0 to 11,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,11 to 32,11 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 12,0 to 12,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,12 to 32,12 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 13,0 to 13,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,13 to 32,13 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 14,0 to 14,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,14 to 32,14 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 15,0 to 15,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,15 to 32,15 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 16,0 to 16,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,16 to 32,16 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 17,0 to 17,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,17 to 32,17 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 18,0 to 18,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,18 to 32,18 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 19,0 to 19,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,19 to 32,19 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 20,0 to 20,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,20 to 32,20 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 21,0 to 21,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,21 to 32,21 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 22,0 to 22,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,22 to 32,22 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 23,0 to 23,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,23 to 32,23 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 24,0 to 24,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,24 to 32,24 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 25,0 to 25,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,25 to 32,25 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 26,0 to 26,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,26 to 32,26 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 27,0 to 27,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,27 to 32,27 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 28,0 to 28,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,28 to 32,28 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 29,0 to 29,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,29 to 32,29 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 30,0 to 30,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,30 to 32,30 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 31,0 to 31,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,31 to 32,31 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 32,0 to 32,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,32 to 32,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 16,0 to 16,32 nohead lw 2 lc rgb '#777777' back
set arrow from 0,16 to 32,16 nohead lw 2 lc rgb '#777777' back
set label 'H2' at 0.3,17 left font ',17' tc rgb '#777777' front
set label 'V2' at 16.3,1 left font ',17' tc rgb '#777777' front
set label 'D2' at 16.3,17 left font ',17' tc rgb '#777777' front
set arrow from 8,0 to 8,16 nohead lw 2 lc rgb '#777777' back
set arrow from 0,8 to 16,8 nohead lw 2 lc rgb '#777777' back
set label 'H3' at 0.3,9 left font ',17' tc rgb '#777777' front
set label 'V3' at 8.3,1 left font ',17' tc rgb '#777777' front
set label 'D3' at 8.3,9 left font ',17' tc rgb '#777777' front
set arrow from 4,0 to 4,8 nohead lw 2 lc rgb '#777777' back
set arrow from 0,4 to 8,4 nohead lw 2 lc rgb '#777777' back
set label 'H4' at 0.3,5 left font ',17' tc rgb '#777777' front
set label 'V4' at 4.3,1 left font ',17' tc rgb '#777777' front
set label 'D4' at 4.3,5 left font ',17' tc rgb '#777777' front
set label 'A' at 0.3,1 left font ',17' tc rgb '#777777' front
set arrow from 0,0 to 0,32 nohead lw 2 lc rgb '#777777' back
set arrow from 0,0 to 32,0 nohead lw 2 lc rgb '#777777' back
set arrow from 32,0 to 32,32 nohead lw 2 lc rgb '#777777' back
set arrow from 0,32 to 32,32 nohead lw 2 lc rgb '#777777' back
plot $D0 with boxxyerror fs solid 1 noborder lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.26403
set rmargin at screen 0.49362
set bmargin at screen 0.22150
set tmargin at screen 0.80782
set label 'band' at screen 0.26403,0.84365 font ',22' left
set label '' at screen 0.37883,0.25244 font ',20' center
set label '' at screen 0.26276,0.51466 font ',20' center rotate by 90
unset border; unset tics; unset grid
set xrange [-0.2:32.2]
set yrange [32.2:-0.2]
set arrow from 0,0 to 0,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,0 to 32,0 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 1,0 to 1,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,1 to 32,1 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 2,0 to 2,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,2 to 32,2 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 3,0 to 3,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,3 to 32,3 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 4,0 to 4,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,4 to 32,4 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 5,0 to 5,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,5 to 32,5 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 6,0 to 6,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,6 to 32,6 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 7,0 to 7,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,7 to 32,7 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 8,0 to 8,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,8 to 32,8 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 9,0 to 9,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,9 to 32,9 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 10,0 to 10,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,10 to 32,10 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 11,0 to 11,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,11 to 32,11 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 12,0 to 12,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,12 to 32,12 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 13,0 to 13,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,13 to 32,13 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 14,0 to 14,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,14 to 32,14 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 15,0 to 15,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,15 to 32,15 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 16,0 to 16,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,16 to 32,16 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 17,0 to 17,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,17 to 32,17 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 18,0 to 18,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,18 to 32,18 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 19,0 to 19,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,19 to 32,19 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 20,0 to 20,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,20 to 32,20 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 21,0 to 21,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,21 to 32,21 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 22,0 to 22,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,22 to 32,22 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 23,0 to 23,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,23 to 32,23 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 24,0 to 24,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,24 to 32,24 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 25,0 to 25,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,25 to 32,25 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 26,0 to 26,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,26 to 32,26 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 27,0 to 27,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,27 to 32,27 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 28,0 to 28,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,28 to 32,28 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 29,0 to 29,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,29 to 32,29 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 30,0 to 30,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,30 to 32,30 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 31,0 to 31,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,31 to 32,31 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 32,0 to 32,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,32 to 32,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 16,0 to 16,32 nohead lw 2 lc rgb '#777777' back
set arrow from 0,16 to 32,16 nohead lw 2 lc rgb '#777777' back
set label 'H2' at 0.3,17 left font ',17' tc rgb '#777777' front
set label 'V2' at 16.3,1 left font ',17' tc rgb '#777777' front
set label 'D2' at 16.3,17 left font ',17' tc rgb '#777777' front
set arrow from 8,0 to 8,16 nohead lw 2 lc rgb '#777777' back
set arrow from 0,8 to 16,8 nohead lw 2 lc rgb '#777777' back
set label 'H3' at 0.3,9 left font ',17' tc rgb '#777777' front
set label 'V3' at 8.3,1 left font ',17' tc rgb '#777777' front
set label 'D3' at 8.3,9 left font ',17' tc rgb '#777777' front
set arrow from 4,0 to 4,8 nohead lw 2 lc rgb '#777777' back
set arrow from 0,4 to 8,4 nohead lw 2 lc rgb '#777777' back
set label 'H4' at 0.3,5 left font ',17' tc rgb '#777777' front
set label 'V4' at 4.3,1 left font ',17' tc rgb '#777777' front
set label 'D4' at 4.3,5 left font ',17' tc rgb '#777777' front
set label 'A' at 0.3,1 left font ',17' tc rgb '#777777' front
set arrow from 0,0 to 0,32 nohead lw 2 lc rgb '#777777' back
set arrow from 0,0 to 32,0 nohead lw 2 lc rgb '#777777' back
set arrow from 32,0 to 32,32 nohead lw 2 lc rgb '#777777' back
set arrow from 0,32 to 32,32 nohead lw 2 lc rgb '#777777' back
plot $D1 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.50638
set rmargin at screen 0.73597
set bmargin at screen 0.22150
set tmargin at screen 0.80782
set label 'local, r = 1' at screen 0.50638,0.84365 font ',22' left
set label '' at screen 0.62117,0.25244 font ',20' center
set label '' at screen 0.50510,0.51466 font ',20' center rotate by 90
unset border; unset tics; unset grid
set xrange [-0.2:32.2]
set yrange [32.2:-0.2]
set arrow from 0,0 to 0,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,0 to 32,0 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 1,0 to 1,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,1 to 32,1 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 2,0 to 2,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,2 to 32,2 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 3,0 to 3,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,3 to 32,3 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 4,0 to 4,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,4 to 32,4 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 5,0 to 5,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,5 to 32,5 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 6,0 to 6,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,6 to 32,6 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 7,0 to 7,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,7 to 32,7 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 8,0 to 8,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,8 to 32,8 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 9,0 to 9,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,9 to 32,9 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 10,0 to 10,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,10 to 32,10 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 11,0 to 11,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,11 to 32,11 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 12,0 to 12,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,12 to 32,12 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 13,0 to 13,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,13 to 32,13 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 14,0 to 14,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,14 to 32,14 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 15,0 to 15,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,15 to 32,15 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 16,0 to 16,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,16 to 32,16 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 17,0 to 17,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,17 to 32,17 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 18,0 to 18,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,18 to 32,18 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 19,0 to 19,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,19 to 32,19 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 20,0 to 20,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,20 to 32,20 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 21,0 to 21,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,21 to 32,21 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 22,0 to 22,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,22 to 32,22 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 23,0 to 23,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,23 to 32,23 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 24,0 to 24,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,24 to 32,24 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 25,0 to 25,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,25 to 32,25 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 26,0 to 26,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,26 to 32,26 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 27,0 to 27,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,27 to 32,27 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 28,0 to 28,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,28 to 32,28 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 29,0 to 29,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,29 to 32,29 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 30,0 to 30,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,30 to 32,30 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 31,0 to 31,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,31 to 32,31 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 32,0 to 32,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,32 to 32,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 16,0 to 16,32 nohead lw 2 lc rgb '#777777' back
set arrow from 0,16 to 32,16 nohead lw 2 lc rgb '#777777' back
set label 'H2' at 0.3,17 left font ',17' tc rgb '#777777' front
set label 'V2' at 16.3,1 left font ',17' tc rgb '#777777' front
set label 'D2' at 16.3,17 left font ',17' tc rgb '#777777' front
set arrow from 8,0 to 8,16 nohead lw 2 lc rgb '#777777' back
set arrow from 0,8 to 16,8 nohead lw 2 lc rgb '#777777' back
set label 'H3' at 0.3,9 left font ',17' tc rgb '#777777' front
set label 'V3' at 8.3,1 left font ',17' tc rgb '#777777' front
set label 'D3' at 8.3,9 left font ',17' tc rgb '#777777' front
set arrow from 4,0 to 4,8 nohead lw 2 lc rgb '#777777' back
set arrow from 0,4 to 8,4 nohead lw 2 lc rgb '#777777' back
set label 'H4' at 0.3,5 left font ',17' tc rgb '#777777' front
set label 'V4' at 4.3,1 left font ',17' tc rgb '#777777' front
set label 'D4' at 4.3,5 left font ',17' tc rgb '#777777' front
set label 'A' at 0.3,1 left font ',17' tc rgb '#777777' front
set arrow from 0,0 to 0,32 nohead lw 2 lc rgb '#777777' back
set arrow from 0,0 to 32,0 nohead lw 2 lc rgb '#777777' back
set arrow from 32,0 to 32,32 nohead lw 2 lc rgb '#777777' back
set arrow from 0,32 to 32,32 nohead lw 2 lc rgb '#777777' back
plot $D3 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D4 with boxxyerror fs solid 1 noborder lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.74872
set rmargin at screen 0.97832
set bmargin at screen 0.22150
set tmargin at screen 0.80782
set label 'parent' at screen 0.74872,0.84365 font ',22' left
set label '' at screen 0.86352,0.25244 font ',20' center
set label '' at screen 0.74745,0.51466 font ',20' center rotate by 90
unset border; unset tics; unset grid
set xrange [-0.2:32.2]
set yrange [32.2:-0.2]
set arrow from 0,0 to 0,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,0 to 32,0 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 1,0 to 1,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,1 to 32,1 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 2,0 to 2,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,2 to 32,2 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 3,0 to 3,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,3 to 32,3 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 4,0 to 4,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,4 to 32,4 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 5,0 to 5,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,5 to 32,5 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 6,0 to 6,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,6 to 32,6 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 7,0 to 7,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,7 to 32,7 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 8,0 to 8,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,8 to 32,8 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 9,0 to 9,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,9 to 32,9 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 10,0 to 10,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,10 to 32,10 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 11,0 to 11,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,11 to 32,11 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 12,0 to 12,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,12 to 32,12 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 13,0 to 13,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,13 to 32,13 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 14,0 to 14,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,14 to 32,14 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 15,0 to 15,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,15 to 32,15 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 16,0 to 16,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,16 to 32,16 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 17,0 to 17,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,17 to 32,17 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 18,0 to 18,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,18 to 32,18 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 19,0 to 19,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,19 to 32,19 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 20,0 to 20,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,20 to 32,20 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 21,0 to 21,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,21 to 32,21 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 22,0 to 22,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,22 to 32,22 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 23,0 to 23,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,23 to 32,23 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 24,0 to 24,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,24 to 32,24 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 25,0 to 25,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,25 to 32,25 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 26,0 to 26,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,26 to 32,26 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 27,0 to 27,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,27 to 32,27 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 28,0 to 28,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,28 to 32,28 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 29,0 to 29,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,29 to 32,29 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 30,0 to 30,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,30 to 32,30 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 31,0 to 31,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,31 to 32,31 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 32,0 to 32,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 0,32 to 32,32 nohead lw 0.5 lc rgb '#e4e4e4' back
set arrow from 16,0 to 16,32 nohead lw 2 lc rgb '#777777' back
set arrow from 0,16 to 32,16 nohead lw 2 lc rgb '#777777' back
set label 'H2' at 0.3,17 left font ',17' tc rgb '#777777' front
set label 'V2' at 16.3,1 left font ',17' tc rgb '#777777' front
set label 'D2' at 16.3,17 left font ',17' tc rgb '#777777' front
set arrow from 8,0 to 8,16 nohead lw 2 lc rgb '#777777' back
set arrow from 0,8 to 16,8 nohead lw 2 lc rgb '#777777' back
set label 'H3' at 0.3,9 left font ',17' tc rgb '#777777' front
set label 'V3' at 8.3,1 left font ',17' tc rgb '#777777' front
set label 'D3' at 8.3,9 left font ',17' tc rgb '#777777' front
set arrow from 4,0 to 4,8 nohead lw 2 lc rgb '#777777' back
set arrow from 0,4 to 8,4 nohead lw 2 lc rgb '#777777' back
set label 'H4' at 0.3,5 left font ',17' tc rgb '#777777' front
set label 'V4' at 4.3,1 left font ',17' tc rgb '#777777' front
set label 'D4' at 4.3,5 left font ',17' tc rgb '#777777' front
set label 'A' at 0.3,1 left font ',17' tc rgb '#777777' front
set arrow from 0,0 to 0,32 nohead lw 2 lc rgb '#777777' back
set arrow from 0,0 to 32,0 nohead lw 2 lc rgb '#777777' back
set arrow from 32,0 to 32,32 nohead lw 2 lc rgb '#777777' back
set arrow from 0,32 to 32,32 nohead lw 2 lc rgb '#777777' back
plot $D5 with boxxyerror fs solid 1 noborder lc rgb '#56B4E9', \
  $D6 with boxxyerror fs solid 1 noborder lc rgb '#D55E00'
unset multiplot
reset
set output
}
