# Draws cost_mnist.png and cost_mnist.svg: gnuplot cost_mnist.gp
set encoding utf8
$D0 << EOD
32 0.543422
64 2.00727
128 9.14533
256 23.8878
EOD
$D1 << EOD
32 2.77111
64 13.1433
128 42.7367
256 175.468
EOD
$D2 << EOD
32 0.401175
64 1.50443
128 4.71304
256 22.3003
EOD
$D3 << EOD
32 2.18619
64 8.56816
128 32.1503
256 143.858
EOD
$D4 << EOD
32 0.418845
64 0.425726
128 0.430805
256 0.536924
EOD
$D5 << EOD
32 0.412758
64 0.449065
128 0.587612
256 0.953729
EOD
$D6 << EOD
32 0.446353
64 0.589873
128 0.596206
256 0.618865
EOD
$D7 << EOD
32 0.459903
64 0.643912
128 0.781844
256 1.36475
EOD
$D8 << EOD
32 0.0160908
64 0.0485837
128 0.215602
256 0.972316
EOD
$D9 << EOD
32 0.0194716
64 0.091608
128 0.288947
256 1.56221
EOD
$D10 << EOD
32 0.00724603
64 0.0191989
128 0.0792901
256 0.51329
EOD
$D11 << EOD
32 0.0159669
64 0.0509427
128 0.180038
256 1.428
EOD
$D12 << EOD
24.0 105.0
76.0 105.0
EOD
$D13 << EOD
50.0 105.0
EOD
$D14 << EOD
309.8 105.0
361.8 105.0
EOD
$D15 << EOD
335.8 105.0
EOD
$D16 << EOD
595.6 105.0
647.6 105.0
EOD
$D17 << EOD
621.6 105.0
EOD
$D18 << EOD
881.4 105.0
933.4 105.0
EOD
$D19 << EOD
907.4 105.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 2388,832 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 2388,832 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
set output "cost_mnist.".format
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
set xrange [0:2388]
set yrange [0:832]
set label 'Cost against resolution' at screen 0.01005,0.94832 font ',28' left tc rgb '#000000'
set label 'MNIST 256×256: fitted on 60,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01005,0.07392 font ',17' left tc rgb '#555555'
set label 'Peak memory is that of the whole program, the data set in memory included.' at screen 0.01005,0.04387 font ',17' left tc rgb '#555555'
set label 'stationary linear' at screen 0.03601,0.12620 font ',20' left tc rgb '#222222'
set label 'truncated linear' at screen 0.15570,0.12620 font ',20' left tc rgb '#222222'
set label 'independent D=3' at screen 0.27538,0.12620 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.39506,0.12620 font ',20' left tc rgb '#222222'
plot $D12 with lines lw 3 dt (14,9,1,9) lc rgb '#6E6E6E', \
  $D13 with points pt 9 ps 0.9 lw 2 lc rgb '#6E6E6E', \
  $D14 with lines lw 3 dt (14,9,1,9) lc rgb '#3F3F3F', \
  $D15 with points pt 5 ps 0.9 lw 2 lc rgb '#3F3F3F', \
  $D16 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D17 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D18 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D19 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.05611
set rmargin at screen 0.32831
set bmargin at screen 0.26202
set tmargin at screen 0.85817
set label 'Fit, all levels' at screen 0.05611,0.88462 font ',22' left
set label 'resolution (pixels a side)' at screen 0.19221,0.18630 font ',20' center
set label 'seconds' at screen 0.01340,0.56010 font ',20' center rotate by 90
set logscale x
set xrange [26.6667:307.2]
set xtics ('32' 32, '64' 64, '128' 128, '256' 256)
set logscale y
set yrange [0.308596:228.108]
set ytics ('0.5' 0.5, '1' 1, '2' 2, '5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200)
plot $D0 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#6E6E6E', \
  $D0 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#6E6E6E', \
  $D1 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#3F3F3F', \
  $D1 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#3F3F3F', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D2 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D3 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.38275
set rmargin at screen 0.65494
set bmargin at screen 0.26202
set tmargin at screen 0.85817
set label 'Fit, peak memory' at screen 0.38275,0.88462 font ',22' left
set label 'resolution (pixels a side)' at screen 0.51884,0.18630 font ',20' center
set label 'GB' at screen 0.34003,0.56010 font ',20' center rotate by 90
set logscale x
set xrange [26.6667:307.2]
set xtics ('32' 32, '64' 64, '128' 128, '256' 256)
set logscale y
set yrange [0.317506:1.77417]
set ytics ('0.4' 0.4, '0.5' 0.5, '0.7' 0.7000000000000001, '1' 1, '1.5' 1.5)
plot $D4 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#6E6E6E', \
  $D4 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#6E6E6E', \
  $D5 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#3F3F3F', \
  $D5 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#3F3F3F', \
  $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D6 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D7 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.70938
set rmargin at screen 0.98157
set bmargin at screen 0.26202
set tmargin at screen 0.85817
set label 'Denoise' at screen 0.70938,0.88462 font ',22' left
set label 'resolution (pixels a side)' at screen 0.84548,0.18630 font ',20' center
set label 'milliseconds per image' at screen 0.66667,0.56010 font ',20' center rotate by 90
set logscale x
set xrange [26.6667:307.2]
set xtics ('32' 32, '64' 64, '128' 128, '256' 256)
set logscale y
set yrange [0.00557387:2.03087]
set ytics ('0.01' 0.01, '0.02' 0.02, '0.05' 0.05, '0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1, '2' 2)
plot $D8 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#6E6E6E', \
  $D8 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#6E6E6E', \
  $D9 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#3F3F3F', \
  $D9 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#3F3F3F', \
  $D10 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D10 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D11 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D11 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A'
unset multiplot
reset
set output
}
