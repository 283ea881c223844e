# Draws degree_bars_mnist_32_test_60000.png, degree_bars_mnist_32_test_60000.svg and degree_bars_mnist_32_test_60000.pdf: gnuplot degree_bars_mnist_32_test_60000.gp
set encoding utf8
$D0 << EOD
-0.0000 0.0107001 -0.3696 0.3696 0.0105597 0.0108504
1.0000 0.036331 0.6304 1.3696 0.035793 0.036933
EOD
$D1 << EOD
-0.46 0.00687027
0.46 0.00687027

0.54 0.0281062
1.46 0.0281062

EOD
$D2 << EOD
-0.0000 0.00889353 -0.3696 0.3696 0.00876836 0.00902776
1.0000 0.0335162 0.6304 1.3696 0.032987 0.034084
EOD
$D3 << EOD
-0.46 0.00687027
0.46 0.00687027

0.54 0.0281062
1.46 0.0281062

EOD
$D4 << EOD
-0.0000 0.0033844 -0.3696 0.3696 0.0033218 0.00345421
1.0000 0.0249642 0.6304 1.3696 0.02445 0.0255312
EOD
$D5 << EOD
-0.46 0.00687027
0.46 0.00687027

0.54 0.0281062
1.46 0.0281062

EOD
$D6 << EOD
50.0 105.0 32.0 68.0 95.0 115.0
EOD
$D7 << EOD
347.2 105.0 329.2 365.2 95.0 115.0
EOD
$D8 << EOD
644.4 105.0 626.4 662.4 95.0 115.0
EOD
$D9 << EOD
915.6 105.0
967.6 105.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1728,652 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1728,652 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 18.0000in,6.7917in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "degree_bars_mnist_32_test_60000.".format
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
set xrange [0:1728]
set yrange [0:652]
set label 'Error by polynomial degree D: MNIST 32×32, test images, fitted on 60,000' at screen 0.01389,0.93405 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01389,0.09433 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals.' at screen 0.01389,0.05598 font ',17' left tc rgb '#555555'
set label 'independent, D = 2' at screen 0.04977,0.16104 font ',20' left tc rgb '#222222'
set label 'local, D = 2' at screen 0.22176,0.16104 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.39375,0.16104 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.56574,0.16104 font ',20' left tc rgb '#222222'
plot $D6 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D7 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D8 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D9 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08449
set rmargin at screen 0.32639
set bmargin at screen 0.33436
set tmargin at screen 0.81902
set label 'independent' at screen 0.08449,0.85276 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.20544,0.23773 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01852,0.57669 font ',20' center rotate by 90
set xrange [-0.6:1.6]
set xtics scale 0
set xtics ('1' 0, '4' 1)
set yrange [0:0.0391489]
set ytics 0.01
plot $D0 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#EDBA47', \
  $D0 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D1 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.40856
set rmargin at screen 0.65046
set bmargin at screen 0.33436
set tmargin at screen 0.81902
set label 'local' at screen 0.40856,0.85276 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.52951,0.23773 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34259,0.57669 font ',20' center rotate by 90
set xrange [-0.6:1.6]
set xtics scale 0
set xtics ('1' 0, '4' 1)
set yrange [0:0.0391489]
set ytics 0.01
plot $D2 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#47B99A', \
  $D2 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D3 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.73264
set rmargin at screen 0.97454
set bmargin at screen 0.33436
set tmargin at screen 0.81902
set label 'trained' at screen 0.73264,0.85276 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.85359,0.23773 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.57669 font ',20' center rotate by 90
set xrange [-0.6:1.6]
set xtics scale 0
set xtics ('1' 0, '4' 1)
set yrange [0:0.0391489]
set ytics 0.01
plot $D4 using 1:(0):3:4:(0):2 with boxxyerror fs solid 1 noborder lc rgb '#D55E00', \
  $D4 using 1:5:(0):($6-$5) with vectors nohead lw 2 lc rgb '#222222', \
  $D5 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
