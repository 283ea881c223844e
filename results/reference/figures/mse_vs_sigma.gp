# Draws mse_vs_sigma.png and mse_vs_sigma.svg: gnuplot mse_vs_sigma.gp
set encoding utf8
$D0 << EOD
1 0.00676298 3.59e-05
2 0.0148782 8.19e-05
3 0.022039 0.000123
4 0.0279769 0.000158
EOD
$D1 << EOD
1 0.00866359 5.49e-05
2 0.0184832 0.000111
3 0.0265379 0.000154
4 0.0328091 0.000188
EOD
$D2 << EOD
1 0.00689072 4.27e-05
2 0.0151653 9.68e-05
3 0.0223231 0.000145
4 0.0281289 0.000185
EOD
$D3 << EOD
1 0.017364 0.000222
2 0.0177398 0.000233
3 0.0190304 0.000253
4 0.0218467 0.000283
EOD
$D4 << EOD
1 0.00521731 1.11e-05
2 0.0115426 2.57e-05
3 0.0176372 4.07e-05
4 0.023132 5.48e-05
EOD
$D5 << EOD
1 0.00499054 1.03e-05
2 0.0111203 2.41e-05
3 0.0170907 3.84e-05
4 0.0225753 5.24e-05
EOD
$D6 << EOD
1 0.00413038 9.05e-06
2 0.00942405 2.14e-05
3 0.014716 3.44e-05
4 0.0197103 4.73e-05
EOD
$D7 << EOD
24.0 198.0
76.0 198.0
EOD
$D8 << EOD
50.0 198.0
EOD
$D9 << EOD
583.4 198.0
635.4 198.0
EOD
$D10 << EOD
609.4 198.0
EOD
$D11 << EOD
24.0 164.0
76.0 164.0
EOD
$D12 << EOD
50.0 164.0
EOD
$D13 << EOD
583.4 164.0
635.4 164.0
EOD
$D14 << EOD
609.4 164.0
EOD
$D15 << EOD
24.0 130.0
76.0 130.0
EOD
$D16 << EOD
50.0 130.0
EOD
$D17 << EOD
583.4 130.0
635.4 130.0
EOD
$D18 << EOD
609.4 130.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1608,1625 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,1625 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set yrange [0:1625]
set label 'Denoising error against noise level' at screen 0.01493,0.97354 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 2,500 training images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.05323 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 2,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.03785 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 15,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.02246 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.05348,0.12185 font ',20' left tc rgb '#222222'
set label 'Gaussian linear as published (told 1.62σ)' at screen 0.40137,0.12185 font ',20' left tc rgb '#222222'
set label 'ideal (empirical)' at screen 0.05348,0.10092 font ',20' left tc rgb '#222222'
set label 'independent D=1' at screen 0.40137,0.10092 font ',20' left tc rgb '#222222'
set label 'independent D=3' at screen 0.05348,0.08000 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.40137,0.08000 font ',20' left tc rgb '#222222'
plot $D7 with lines lw 3 dt 1 lc rgb '#000000', \
  $D8 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D9 with lines lw 3 dt 1 lc rgb '#A6A6A6', \
  $D10 with points pt 6 ps 0.9 lw 2 lc rgb '#A6A6A6', \
  $D11 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D12 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A', \
  $D13 with lines lw 3 dt 1 lc rgb '#F4D48C', \
  $D14 with points pt 7 ps 0.9 lw 2 lc rgb '#F4D48C', \
  $D15 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D16 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D17 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D18 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08333
set rmargin at screen 0.48756
set bmargin at screen 0.59754
set tmargin at screen 0.92738
set label 'MNIST 32×32, training images' at screen 0.08333,0.94092 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28545,0.55877 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.76246 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00330431:0.0410114]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02)
plot $D0 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D0 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt 1 lc rgb '#A6A6A6', \
  $D1 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#A6A6A6', \
  $D1 using 1:2 with points pt 6 ps 0.9 lw 2 lc rgb '#A6A6A6'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.56841
set rmargin at screen 0.97264
set bmargin at screen 0.59754
set tmargin at screen 0.92738
set label 'MNIST 32×32, test images' at screen 0.56841,0.94092 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77052,0.55877 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.76246 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00330431:0.0410114]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02)
plot $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D2 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D2 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D3 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D3 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#7A7A7A', \
  $D3 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08333
set rmargin at screen 0.48756
set bmargin at screen 0.19138
set tmargin at screen 0.52123
set label 'MNIST 64×64' at screen 0.08333,0.53477 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28545,0.15262 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.35631 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00330431:0.0410114]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02)
plot $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#F4D48C', \
  $D4 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#F4D48C', \
  $D4 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#F4D48C', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D5 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D5 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D6 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D6 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A'
unset multiplot
reset
set output
}
