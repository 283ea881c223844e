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
1 0.00320487 1.05e-05
2 0.00974785 3.6e-05
3 0.0194458 6.6e-05
4 0.0291096 8.61e-05
EOD
$D12 << EOD
1 0.0500456 1.72e-05
2 0.154848 4.22e-05
3 0.234447 5.72e-05
4 0.285318 6.63e-05
EOD
$D13 << EOD
1 0.0567445 0.000176
2 0.0567445 0.000176
3 0.0567445 0.000176
4 0.0567445 0.000176
EOD
$D14 << EOD
1 0.0216105 4.83e-05
2 0.0363783 8.74e-05
3 0.0445339 0.000112
4 0.0493578 0.000127
EOD
$D15 << EOD
1 0.0114999 2.72e-05
2 0.0256602 6.29e-05
3 0.0373435 9.43e-05
4 0.0453362 0.000116
EOD
$D16 << EOD
1 0.00606542 1.07e-05
2 0.013717 2.71e-05
3 0.0220822 4.58e-05
4 0.0304709 6.6e-05
EOD
$D17 << EOD
1 0.00281353 7.39e-06
2 0.00682576 1.83e-05
3 0.0110071 3.02e-05
4 0.0150583 4.19e-05
EOD
$D18 << EOD
1 0.00498867 1.03e-05
2 0.011122 2.42e-05
3 0.017094 3.85e-05
4 0.0225786 5.25e-05
EOD
$D19 << EOD
1 0.00490268 1.02e-05
2 0.0109571 2.4e-05
3 0.0168841 3.81e-05
4 0.0223546 5.19e-05
EOD
$D20 << EOD
1 0.0039039 8.6e-06
2 0.00906566 2.09e-05
3 0.0142969 3.4e-05
4 0.0192798 4.7e-05
EOD
$D21 << EOD
1 0.00294777 7.35e-06
2 0.00718362 1.86e-05
3 0.0116766 3.12e-05
4 0.0161147 4.39e-05
EOD
$D22 << EOD
1 0.00167854 4.13e-06
2 0.00406499 1.25e-05
3 0.00796263 2.61e-05
4 0.0127665 4.04e-05
EOD
$D23 << EOD
1 0.00182117 4.93e-06
2 0.00469467 1.46e-05
3 0.0091901 2.8e-05
4 0.0160707 4.35e-05
EOD
$D24 << EOD
24.0 198.0
76.0 198.0
EOD
$D25 << EOD
366.8 198.0
418.8 198.0
EOD
$D26 << EOD
709.6 198.0
761.6 198.0
EOD
$D27 << EOD
735.6 198.0
EOD
$D28 << EOD
1052.4 198.0
1104.4 198.0
EOD
$D29 << EOD
1078.4 198.0
EOD
$D30 << EOD
24.0 164.0
76.0 164.0
EOD
$D31 << EOD
50.0 164.0
EOD
$D32 << EOD
366.8 164.0
418.8 164.0
EOD
$D33 << EOD
392.8 164.0
EOD
$D34 << EOD
709.6 164.0
761.6 164.0
EOD
$D35 << EOD
735.6 164.0
EOD
$D36 << EOD
1052.4 164.0
1104.4 164.0
EOD
$D37 << EOD
1078.4 164.0
EOD
$D38 << EOD
24.0 130.0
76.0 130.0
EOD
$D39 << EOD
50.0 130.0
EOD
$D40 << EOD
366.8 130.0
418.8 130.0
EOD
$D41 << EOD
392.8 130.0
EOD
$D42 << EOD
709.6 130.0
761.6 130.0
EOD
$D43 << EOD
735.6 130.0
EOD
$D44 << EOD
1052.4 130.0
1104.4 130.0
EOD
$D45 << EOD
1078.4 130.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1608,965 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,965 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set yrange [0:965]
set label 'Denoising error against noise level' at screen 0.01493,0.95544 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels; 2,600 steps × batch 64: U-Net 4 blocks, CNN.' at screen 0.01493,0.08964 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels; 400 steps × batch 64: U-Net 4 blocks, CNN.' at screen 0.01493,0.06373 font ',17' left tc rgb '#555555'
set label 'Of 23 methods, each family is shown by its best in that panel; all are in metrics.csv.' at screen 0.01493,0.03782 font ',17' left tc rgb '#555555'
set label 'identity' at screen 0.05348,0.20518 font ',20' left tc rgb '#222222'
set label 'mean' at screen 0.26667,0.20518 font ',20' left tc rgb '#222222'
set label 'soft threshold' at screen 0.47985,0.20518 font ',20' left tc rgb '#222222'
set label 'hard threshold' at screen 0.69303,0.20518 font ',20' left tc rgb '#222222'
set label 'BayesShrink' at screen 0.05348,0.16995 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.26667,0.16995 font ',20' left tc rgb '#222222'
set label 'independent D=3' at screen 0.47985,0.16995 font ',20' left tc rgb '#222222'
set label 'band D=3' at screen 0.69303,0.16995 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3' at screen 0.05348,0.13472 font ',20' left tc rgb '#222222'
set label 'shared independent D=2' at screen 0.26667,0.13472 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.47985,0.13472 font ',20' left tc rgb '#222222'
set label 'CNN' at screen 0.69303,0.13472 font ',20' left tc rgb '#222222'
plot $D24 with lines lw 3 dt (7,9) lc rgb '#B0B0B0', \
  $D25 with lines lw 3 dt (7,9) lc rgb '#8C8C8C', \
  $D26 with lines lw 3 dt (14,9,1,9) lc rgb '#CBC266', \
  $D27 with points pt 5 ps 0.9 lw 2 lc rgb '#CBC266', \
  $D28 with lines lw 3 dt (14,9,1,9) lc rgb '#A49600', \
  $D29 with points pt 4 ps 0.9 lw 2 lc rgb '#A49600', \
  $D30 with lines lw 3 dt (14,9,1,9) lc rgb '#5C5500', \
  $D31 with points pt 5 ps 0.9 lw 2 lc rgb '#5C5500', \
  $D32 with lines lw 3 dt 1 lc rgb '#000000', \
  $D33 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D34 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D35 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D36 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D37 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D38 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D39 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D40 with lines lw 3 dt 1 lc rgb '#DA9FC0', \
  $D41 with points pt 13 ps 0.9 lw 2 lc rgb '#DA9FC0', \
  $D42 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D43 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00', \
  $D44 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D45 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08333
set rmargin at screen 0.48756
set bmargin at screen 0.32228
set tmargin at screen 0.87772
set label 'MNIST 32×32' at screen 0.08333,0.90052 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28545,0.25699 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.60000 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00134283:0.0777613]
set ytics ('0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
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
  $D10 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00', \
  $D11 using 1:2 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D11 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#0072B2', \
  $D11 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.56841
set rmargin at screen 0.97264
set bmargin at screen 0.32228
set tmargin at screen 0.87772
set label 'MNIST 64×64' at screen 0.56841,0.90052 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77052,0.25699 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.60000 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00134283:0.0777613]
set ytics ('0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D12 using 1:2 with lines lw 3 dt (7,9) lc rgb '#B0B0B0', \
  $D13 using 1:2 with lines lw 3 dt (7,9) lc rgb '#8C8C8C', \
  $D14 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#CBC266', \
  $D14 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#CBC266', \
  $D14 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#CBC266', \
  $D15 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#A49600', \
  $D15 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#A49600', \
  $D15 using 1:2 with points pt 4 ps 0.9 lw 2 lc rgb '#A49600', \
  $D16 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#5C5500', \
  $D16 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#5C5500', \
  $D16 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#5C5500', \
  $D17 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D17 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D17 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D18 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D18 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D18 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D19 using 1:2 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D19 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#56B4E9', \
  $D19 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D20 using 1:2 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D20 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#009E73', \
  $D20 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D21 using 1:2 with lines lw 3 dt 1 lc rgb '#DA9FC0', \
  $D21 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#DA9FC0', \
  $D21 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#DA9FC0', \
  $D22 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D22 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D22 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00', \
  $D23 using 1:2 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D23 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#0072B2', \
  $D23 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2'
unset multiplot
reset
set output
}
