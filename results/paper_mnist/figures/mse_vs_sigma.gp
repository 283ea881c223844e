# Draws mse_vs_sigma.png and mse_vs_sigma.svg: gnuplot mse_vs_sigma.gp
set encoding utf8
$D0 << EOD
1 0.0499969 3.26e-05
2 0.154729 8.43e-05
3 0.234286 0.000111
4 0.285115 0.000125
EOD
$D1 << EOD
1 0.0567616 0.000178
2 0.0567616 0.000178
3 0.0567616 0.000178
4 0.0567616 0.000178
EOD
$D2 << EOD
1 0.0337922 8.2e-05
2 0.0475404 0.000121
3 0.0548106 0.000139
4 0.0618582 0.000155
EOD
$D3 << EOD
1 0.0231566 5.77e-05
2 0.0429658 0.00011
3 0.0539182 0.000136
4 0.0622091 0.000155
EOD
$D4 << EOD
1 0.0133677 2.67e-05
2 0.0299921 6.59e-05
3 0.0444401 0.000103
4 0.0570148 0.000135
EOD
$D5 << EOD
1 0.00677886 1.82e-05
2 0.0150017 4.19e-05
3 0.0222785 6.33e-05
4 0.0283098 8.14e-05
EOD
$D6 << EOD
1 0.0107049 2.33e-05
2 0.0221911 5.16e-05
3 0.0311268 7.61e-05
4 0.0375847 9.58e-05
EOD
$D7 << EOD
1 0.0105386 2.31e-05
2 0.0219716 5.12e-05
3 0.0309328 7.55e-05
4 0.0374308 9.52e-05
EOD
$D8 << EOD
1 0.00865063 2.03e-05
2 0.0189342 4.63e-05
3 0.0276517 6.95e-05
4 0.0344382 8.87e-05
EOD
$D9 << EOD
1 0.00650592 1.76e-05
2 0.0146427 4.16e-05
3 0.0220709 6.42e-05
4 0.0283662 8.35e-05
EOD
$D10 << EOD
1 0.00283888 1e-05
2 0.00792036 3.17e-05
3 0.0148082 6.17e-05
4 0.0223452 8.89e-05
EOD
$D11 << EOD
24.0 300.0
76.0 300.0
EOD
$D12 << EOD
366.8 300.0
418.8 300.0
EOD
$D13 << EOD
24.0 266.0
76.0 266.0
EOD
$D14 << EOD
50.0 266.0
EOD
$D15 << EOD
366.8 266.0
418.8 266.0
EOD
$D16 << EOD
392.8 266.0
EOD
$D17 << EOD
24.0 232.0
76.0 232.0
EOD
$D18 << EOD
50.0 232.0
EOD
$D19 << EOD
366.8 232.0
418.8 232.0
EOD
$D20 << EOD
392.8 232.0
EOD
$D21 << EOD
24.0 198.0
76.0 198.0
EOD
$D22 << EOD
50.0 198.0
EOD
$D23 << EOD
366.8 198.0
418.8 198.0
EOD
$D24 << EOD
392.8 198.0
EOD
$D25 << EOD
24.0 164.0
76.0 164.0
EOD
$D26 << EOD
50.0 164.0
EOD
$D27 << EOD
366.8 164.0
418.8 164.0
EOD
$D28 << EOD
392.8 164.0
EOD
$D29 << EOD
24.0 130.0
76.0 130.0
EOD
$D30 << EOD
50.0 130.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 828,1067 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 828,1067 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set yrange [0:1067]
set label 'Denoising error against noise level' at screen 0.02899,0.95970 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in' at screen 0.02899,0.08107 font ',17' left tc rgb '#555555'
set label '[0, 1] pixels; 2,600 steps × batch 64: U-Net 4 blocks.' at screen 0.02899,0.05764 font ',17' left tc rgb '#555555'
set label 'Of 22 methods, each family is shown by its best in that panel; all are in metrics.csv.' at screen 0.02899,0.03421 font ',17' left tc rgb '#555555'
set label 'identity' at screen 0.10386,0.28116 font ',20' left tc rgb '#222222'
set label 'mean' at screen 0.51787,0.28116 font ',20' left tc rgb '#222222'
set label 'soft threshold' at screen 0.10386,0.24930 font ',20' left tc rgb '#222222'
set label 'hard threshold' at screen 0.51787,0.24930 font ',20' left tc rgb '#222222'
set label 'BayesShrink' at screen 0.10386,0.21743 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.51787,0.21743 font ',20' left tc rgb '#222222'
set label 'independent D=3' at screen 0.10386,0.18557 font ',20' left tc rgb '#222222'
set label 'band D=3' at screen 0.51787,0.18557 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3' at screen 0.10386,0.15370 font ',20' left tc rgb '#222222'
set label 'shared independent D=2' at screen 0.51787,0.15370 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.10386,0.12184 font ',20' left tc rgb '#222222'
plot $D11 with lines lw 3 dt (7,9) lc rgb '#B0B0B0', \
  $D12 with lines lw 3 dt (7,9) lc rgb '#8C8C8C', \
  $D13 with lines lw 3 dt (14,9,1,9) lc rgb '#CBC266', \
  $D14 with points pt 5 ps 0.9 lw 2 lc rgb '#CBC266', \
  $D15 with lines lw 3 dt (14,9,1,9) lc rgb '#A49600', \
  $D16 with points pt 4 ps 0.9 lw 2 lc rgb '#A49600', \
  $D17 with lines lw 3 dt (14,9,1,9) lc rgb '#5C5500', \
  $D18 with points pt 5 ps 0.9 lw 2 lc rgb '#5C5500', \
  $D19 with lines lw 3 dt 1 lc rgb '#000000', \
  $D20 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D21 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D22 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D23 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D24 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D25 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D26 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D27 with lines lw 3 dt 1 lc rgb '#DA9FC0', \
  $D28 with points pt 13 ps 0.9 lw 2 lc rgb '#DA9FC0', \
  $D29 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D30 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.16184
set rmargin at screen 0.94686
set bmargin at screen 0.38707
set tmargin at screen 0.88941
set label 'MNIST 32×32' at screen 0.16184,0.91003 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.55435,0.32802 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.03865,0.63824 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00227111:0.0777613]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D0 using 1:2 with lines lw 3 dt (7,9) lc rgb '#B0B0B0', \
  $D1 using 1:2 with lines lw 3 dt (7,9) lc rgb '#8C8C8C', \
  $D2 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#CBC266', \
  $D2 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#CBC266', \
  $D2 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#CBC266', \
  $D3 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#A49600', \
  $D3 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#A49600', \
  $D3 using 1:2 with points pt 4 ps 0.9 lw 2 lc rgb '#A49600', \
  $D4 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#5C5500', \
  $D4 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#5C5500', \
  $D4 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#5C5500', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D5 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D5 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D6 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D6 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D7 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#56B4E9', \
  $D7 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D8 using 1:2 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D8 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#009E73', \
  $D8 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D9 using 1:2 with lines lw 3 dt 1 lc rgb '#DA9FC0', \
  $D9 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#DA9FC0', \
  $D9 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#DA9FC0', \
  $D10 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D10 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D10 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
unset multiplot
reset
set output
}
