# Draws mse_vs_sigma.png and mse_vs_sigma.svg: gnuplot mse_vs_sigma.gp
set encoding utf8
$D0 << EOD
1 0.050085 0.000104
2 0.155179 0.00027
3 0.234848 0.000355
4 0.285737 0.000399
EOD
$D1 << EOD
1 0.0544027 0.000517
2 0.0544027 0.000517
3 0.0544027 0.000517
4 0.0544027 0.000517
EOD
$D2 << EOD
1 0.0132953 8.96e-05
2 0.0292968 0.000215
3 0.0430716 0.000325
4 0.05521 0.000418
EOD
$D3 << EOD
1 0.00692626 5.9e-05
2 0.0152034 0.000133
3 0.0223981 0.000199
4 0.0282836 0.000254
EOD
$D4 << EOD
1 0.0105793 7.37e-05
2 0.0217303 0.000163
3 0.0302876 0.000239
4 0.0364168 0.000297
EOD
$D5 << EOD
1 0.0104207 7.29e-05
2 0.0215336 0.000162
3 0.0301291 0.000237
4 0.0362996 0.000295
EOD
$D6 << EOD
1 0.00868711 6.73e-05
2 0.0188617 0.000151
3 0.0273364 0.000224
4 0.0338568 0.000283
EOD
$D7 << EOD
1 0.00868068 4.77e-05
2 0.0161491 0.000123
3 0.0247674 0.000207
4 0.0321524 0.000277
EOD
$D8 << EOD
1 0.00601548 5.63e-05
2 0.0174594 0.000148
3 0.0321688 0.000232
4 0.045365 0.000307
EOD
$D9 << EOD
1 0.0500918 5.3e-05
2 0.155183 0.000133
3 0.234942 0.000184
4 0.285827 0.000215
EOD
$D10 << EOD
1 0.0543828 0.000512
2 0.0543828 0.000512
3 0.0543828 0.000512
4 0.0543828 0.000512
EOD
$D11 << EOD
1 0.00603989 3.52e-05
2 0.013676 8.97e-05
3 0.0218502 0.000151
4 0.0299431 0.000211
EOD
$D12 << EOD
1 0.00286891 2.35e-05
2 0.00697347 5.77e-05
3 0.0112007 9.47e-05
4 0.0152495 0.000131
EOD
$D13 << EOD
1 0.00499147 3.26e-05
2 0.0110503 7.61e-05
3 0.0168723 0.000121
4 0.0221836 0.000166
EOD
$D14 << EOD
1 0.00490787 3.24e-05
2 0.0108971 7.54e-05
3 0.0166884 0.00012
4 0.0219976 0.000165
EOD
$D15 << EOD
1 0.00413357 2.9e-05
2 0.00941771 6.82e-05
3 0.014624 0.000109
4 0.019464 0.000149
EOD
$D16 << EOD
24.0 164.0
76.0 164.0
EOD
$D17 << EOD
287.0 164.0
339.0 164.0
EOD
$D18 << EOD
550.0 164.0
602.0 164.0
EOD
$D19 << EOD
576.0 164.0
EOD
$D20 << EOD
813.0 164.0
865.0 164.0
EOD
$D21 << EOD
839.0 164.0
EOD
$D22 << EOD
1076.0 164.0
1128.0 164.0
EOD
$D23 << EOD
1102.0 164.0
EOD
$D24 << EOD
24.0 130.0
76.0 130.0
EOD
$D25 << EOD
50.0 130.0
EOD
$D26 << EOD
287.0 130.0
339.0 130.0
EOD
$D27 << EOD
313.0 130.0
EOD
$D28 << EOD
550.0 130.0
602.0 130.0
EOD
$D29 << EOD
576.0 130.0
EOD
$D30 << EOD
813.0 130.0
865.0 130.0
EOD
$D31 << EOD
839.0 130.0
EOD
$D32 << EOD
1076.0 130.0
1128.0 130.0
EOD
$D33 << EOD
1102.0 130.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1608,931 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,931 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set yrange [0:931]
set label 'Denoising error against noise level' at screen 0.01493,0.95381 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 100 steps × batch 64: U-Net 4 blocks, CNN.' at screen 0.01493,0.09291 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.06606 font ',17' left tc rgb '#555555'
set label 'Of 18 methods, each family is shown by its best in that panel; all are in metrics.csv.' at screen 0.01493,0.03921 font ',17' left tc rgb '#555555'
set label 'identity' at screen 0.05348,0.17615 font ',20' left tc rgb '#222222'
set label 'mean' at screen 0.21704,0.17615 font ',20' left tc rgb '#222222'
set label 'BayesShrink' at screen 0.38060,0.17615 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.54415,0.17615 font ',20' left tc rgb '#222222'
set label 'independent D=3' at screen 0.70771,0.17615 font ',20' left tc rgb '#222222'
set label 'band D=3' at screen 0.05348,0.13963 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.21704,0.13963 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3' at screen 0.38060,0.13963 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.54415,0.13963 font ',20' left tc rgb '#222222'
set label 'CNN' at screen 0.70771,0.13963 font ',20' left tc rgb '#222222'
plot $D16 with lines lw 3 dt (7,9) lc rgb '#B0B0B0', \
  $D17 with lines lw 3 dt (7,9) lc rgb '#8C8C8C', \
  $D18 with lines lw 3 dt (14,9,1,9) lc rgb '#A89A00', \
  $D19 with points pt 5 ps 0.9 lw 2 lc rgb '#A89A00', \
  $D20 with lines lw 3 dt 1 lc rgb '#000000', \
  $D21 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D22 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D23 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D24 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D25 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D26 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D27 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D28 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D29 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D30 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D31 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00', \
  $D32 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D33 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08333
set rmargin at screen 0.48756
set bmargin at screen 0.29753
set tmargin at screen 0.87325
set label 'MNIST 32×32' at screen 0.08333,0.89689 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28545,0.22986 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.58539 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00229513:0.0690125]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D0 using 1:2 with lines lw 3 dt (7,9) lc rgb '#B0B0B0', \
  $D1 using 1:2 with lines lw 3 dt (7,9) lc rgb '#8C8C8C', \
  $D2 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#A89A00', \
  $D2 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#A89A00', \
  $D2 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#A89A00', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D3 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D3 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D4 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D4 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D5 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#56B4E9', \
  $D5 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D6 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#009E73', \
  $D6 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D7 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D7 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00', \
  $D8 using 1:2 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D8 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#0072B2', \
  $D8 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.56841
set rmargin at screen 0.97264
set bmargin at screen 0.29753
set tmargin at screen 0.87325
set label 'MNIST 64×64' at screen 0.56841,0.89689 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77052,0.22986 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.58539 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00229513:0.0690125]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D9 using 1:2 with lines lw 3 dt (7,9) lc rgb '#B0B0B0', \
  $D10 using 1:2 with lines lw 3 dt (7,9) lc rgb '#8C8C8C', \
  $D11 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#A89A00', \
  $D11 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#A89A00', \
  $D11 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#A89A00', \
  $D12 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D12 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D12 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D13 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D13 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D13 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D14 using 1:2 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D14 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#56B4E9', \
  $D14 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D15 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D15 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D15 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A'
unset multiplot
reset
set output
}
