# Draws mse_vs_sigma.png and mse_vs_sigma.svg: gnuplot mse_vs_sigma.gp
set encoding utf8
$D0 << EOD
1 0.010394 6.56e-05
2 0.0224362 0.000148
3 0.0315417 0.000226
4 0.0377957 0.000291
EOD
$D1 << EOD
1 0.0068751 5.86e-05
2 0.0151043 0.000133
3 0.022259 0.000199
4 0.0281066 0.000253
EOD
$D2 << EOD
1 0.0105584 7.37e-05
2 0.0216738 0.000163
3 0.0301885 0.000239
4 0.0362767 0.000297
EOD
$D3 << EOD
1 0.00889353 6.77e-05
2 0.0189804 0.000151
3 0.0272267 0.000223
4 0.0335162 0.00028
EOD
$D4 << EOD
1 0.00429126 2.49e-05
2 0.0104693 6.31e-05
3 0.0167866 0.000104
4 0.0225501 0.000146
EOD
$D5 << EOD
1 0.0028624 2.36e-05
2 0.00692325 5.73e-05
3 0.0111254 9.42e-05
4 0.0151544 0.000131
EOD
$D6 << EOD
1 0.00497798 3.25e-05
2 0.0110243 7.58e-05
3 0.0168313 0.000121
4 0.0221258 0.000166
EOD
$D7 << EOD
1 0.00410111 2.86e-05
2 0.00934698 6.76e-05
3 0.0145186 0.000108
4 0.0193255 0.000148
EOD
$D8 << EOD
1 0.00172338 9.36e-06
2 0.00428467 2.52e-05
3 0.00727477 4.39e-05
4 0.0104456 6.38e-05
EOD
$D9 << EOD
1 0.00113488 1.12e-05
2 0.00285001 2.42e-05
3 0.00481819 4.03e-05
4 0.00689369 5.79e-05
EOD
$D10 << EOD
1 0.00213005 1.35e-05
2 0.00500138 3.33e-05
3 0.00802091 5.49e-05
4 0.0110135 7.7e-05
EOD
$D11 << EOD
1 0.00176618 1.23e-05
2 0.00413685 2.99e-05
3 0.00670479 4.92e-05
4 0.00932646 6.91e-05
EOD
$D12 << EOD
1 0.000708542 3.45e-06
2 0.001728 9.33e-06
3 0.00293846 1.68e-05
4 0.00429656 2.55e-05
EOD
$D13 << EOD
1 0.000494413 7.49e-06
2 0.00113738 1.12e-05
3 0.00195011 1.71e-05
4 0.00285746 2.43e-05
EOD
$D14 << EOD
1 0.000915787 5.77e-06
2 0.00213542 1.38e-05
3 0.0035185 2.34e-05
4 0.00499363 3.39e-05
EOD
$D15 << EOD
1 0.000736655 5.02e-06
2 0.00176761 1.23e-05
3 0.00291136 2.09e-05
4 0.00412996 3.03e-05
EOD
$D16 << EOD
24.0 155.0
76.0 155.0
EOD
$D17 << EOD
50.0 155.0
EOD
$D18 << EOD
309.8 155.0
361.8 155.0
EOD
$D19 << EOD
335.8 155.0
EOD
$D20 << EOD
595.6 155.0
647.6 155.0
EOD
$D21 << EOD
621.6 155.0
EOD
$D22 << EOD
881.4 155.0
933.4 155.0
EOD
$D23 << EOD
907.4 155.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1608,1582 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,1582 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set yrange [0:1582]
set label 'Denoising error against noise level' at screen 0.01493,0.97282 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.07048 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 60,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.05468 font ',17' left tc rgb '#555555'
set label 'MNIST 128×128: fitted on 60,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.03887 font ',17' left tc rgb '#555555'
set label 'MNIST 256×256: fitted on 60,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.02307 font ',17' left tc rgb '#555555'
set label 'stationary linear' at screen 0.05348,0.09798 font ',20' left tc rgb '#222222'
set label 'truncated linear' at screen 0.23122,0.09798 font ',20' left tc rgb '#222222'
set label 'independent D=3' at screen 0.40896,0.09798 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.58669,0.09798 font ',20' left tc rgb '#222222'
plot $D16 with lines lw 3 dt (14,9,1,9) lc rgb '#6E6E6E', \
  $D17 with points pt 9 ps 0.9 lw 2 lc rgb '#6E6E6E', \
  $D18 with lines lw 3 dt (14,9,1,9) lc rgb '#3F3F3F', \
  $D19 with points pt 5 ps 0.9 lw 2 lc rgb '#3F3F3F', \
  $D20 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D21 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D22 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D23 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08333
set rmargin at screen 0.48756
set bmargin at screen 0.58660
set tmargin at screen 0.92541
set label 'MNIST 32×32' at screen 0.08333,0.93932 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28545,0.54678 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.75601 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00039553:0.0472446]
set ytics ('0.0005' 0.0005, '0.001' 0.001, '0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02)
plot $D0 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#6E6E6E', \
  $D0 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#6E6E6E', \
  $D0 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#6E6E6E', \
  $D1 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#3F3F3F', \
  $D1 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#3F3F3F', \
  $D1 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#3F3F3F', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D2 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D2 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D3 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D3 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.56841
set rmargin at screen 0.97264
set bmargin at screen 0.58660
set tmargin at screen 0.92541
set label 'MNIST 64×64' at screen 0.56841,0.93932 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77052,0.54678 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.75601 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00039553:0.0472446]
set ytics ('0.0005' 0.0005, '0.001' 0.001, '0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02)
plot $D4 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#6E6E6E', \
  $D4 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#6E6E6E', \
  $D4 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#6E6E6E', \
  $D5 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#3F3F3F', \
  $D5 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#3F3F3F', \
  $D5 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#3F3F3F', \
  $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D6 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D6 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D7 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D7 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08333
set rmargin at screen 0.48756
set bmargin at screen 0.16941
set tmargin at screen 0.50822
set label 'MNIST 128×128' at screen 0.08333,0.52212 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28545,0.12958 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.33881 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00039553:0.0472446]
set ytics ('0.0005' 0.0005, '0.001' 0.001, '0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02)
plot $D8 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#6E6E6E', \
  $D8 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#6E6E6E', \
  $D8 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#6E6E6E', \
  $D9 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#3F3F3F', \
  $D9 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#3F3F3F', \
  $D9 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#3F3F3F', \
  $D10 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D10 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D10 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D11 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D11 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D11 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.56841
set rmargin at screen 0.97264
set bmargin at screen 0.16941
set tmargin at screen 0.50822
set label 'MNIST 256×256' at screen 0.56841,0.52212 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77052,0.12958 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.33881 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00039553:0.0472446]
set ytics ('0.0005' 0.0005, '0.001' 0.001, '0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02)
plot $D12 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#6E6E6E', \
  $D12 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#6E6E6E', \
  $D12 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#6E6E6E', \
  $D13 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#3F3F3F', \
  $D13 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#3F3F3F', \
  $D13 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#3F3F3F', \
  $D14 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D14 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D14 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D15 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D15 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D15 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A'
unset multiplot
reset
set output
}
