# Draws mse_vs_sigma.png and mse_vs_sigma.svg: gnuplot mse_vs_sigma.gp
set encoding utf8
$D0 << EOD
1 0.0068119 8.37e-05
2 0.0149192 0.000188
3 0.0219686 0.000282
4 0.0277342 0.000361
EOD
$D1 << EOD
1 0.016814 0.000434
2 0.017091 0.000457
3 0.0185295 0.000494
4 0.0211167 0.000549
EOD
$D2 << EOD
1 0.00311156 5.33e-05
2 0.00844753 0.000168
3 0.0151051 0.000312
4 0.0214388 0.000467
EOD
$D3 << EOD
1 0.00365887 5.93e-05
2 0.0103978 0.00019
3 0.0195625 0.000352
4 0.0259548 0.000478
EOD
$D4 << EOD
1 0.00453996 8.09e-05
2 0.00910339 0.000175
3 0.0134893 0.000269
4 0.0182364 0.000387
EOD
$D5 << EOD
24.0 173.0
76.0 173.0
EOD
$D6 << EOD
50.0 173.0
EOD
$D7 << EOD
309.8 173.0
361.8 173.0
EOD
$D8 << EOD
335.8 173.0
EOD
$D9 << EOD
24.0 139.0
76.0 139.0
EOD
$D10 << EOD
50.0 139.0
EOD
$D11 << EOD
309.8 139.0
361.8 139.0
EOD
$D12 << EOD
335.8 139.0
EOD
$D13 << EOD
24.0 105.0
76.0 105.0
EOD
$D14 << EOD
50.0 105.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 828,940 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 828,940 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set yrange [0:940]
set label 'Denoising error against noise level' at screen 0.02899,0.95426 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 500 test images, clipped MSE in [0,' at screen 0.02899,0.06543 font ',17' left tc rgb '#555555'
set label '1] pixels.' at screen 0.02899,0.03883 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.10386,0.18404 font ',20' left tc rgb '#222222'
set label 'ideal (empirical)' at screen 0.44903,0.18404 font ',20' left tc rgb '#222222'
set label 'ideal local' at screen 0.10386,0.14787 font ',20' left tc rgb '#222222'
set label 'ideal equivariant' at screen 0.44903,0.14787 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.10386,0.11170 font ',20' left tc rgb '#222222'
plot $D5 with lines lw 3 dt 1 lc rgb '#000000', \
  $D6 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D7 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D8 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A', \
  $D9 with lines lw 3 dt (14,9,1,9) lc rgb '#5F7A8A', \
  $D10 with points pt 11 ps 0.9 lw 2 lc rgb '#5F7A8A', \
  $D11 with lines lw 3 dt (14,9,1,9) lc rgb '#8A6F5F', \
  $D12 with points pt 15 ps 0.9 lw 2 lc rgb '#8A6F5F', \
  $D13 with lines lw 3 dt 1 lc rgb '#882255', \
  $D14 with points pt 13 ps 0.9 lw 2 lc rgb '#882255'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.16184
set rmargin at screen 0.94686
set bmargin at screen 0.30426
set tmargin at screen 0.87447
set label 'MNIST 32×32' at screen 0.16184,0.89787 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.55435,0.23723 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.03865,0.58936 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00248925:0.0346677]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02)
plot $D0 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D0 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D1 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#7A7A7A', \
  $D1 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A', \
  $D2 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#5F7A8A', \
  $D2 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#5F7A8A', \
  $D2 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#5F7A8A', \
  $D3 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#8A6F5F', \
  $D3 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#8A6F5F', \
  $D3 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#8A6F5F', \
  $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D4 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D4 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255'
unset multiplot
reset
set output
}
