# Draws mse_vs_sigma.png and mse_vs_sigma.svg: gnuplot mse_vs_sigma.gp
set encoding utf8
$D0 << EOD
1 0.00677886 1.82e-05
2 0.0150017 4.19e-05
3 0.0222785 6.33e-05
4 0.0283098 8.14e-05
EOD
$D1 << EOD
1 0.00862046 2.02e-05
2 0.018872 4.62e-05
3 0.0275657 6.93e-05
4 0.0343335 8.86e-05
EOD
$D2 << EOD
1 0.0076513 1.79e-05
2 0.017055 4.26e-05
3 0.025383 6.55e-05
4 0.0320825 8.48e-05
EOD
$D3 << EOD
1 0.00606962 1.71e-05
2 0.0139597 4.1e-05
3 0.0212311 6.31e-05
4 0.0273968 8.2e-05
EOD
$D4 << EOD
1 0.00482879 1.86e-05
2 0.00996496 4.15e-05
3 0.0147221 6.49e-05
4 0.0195253 9.05e-05
EOD
$D5 << EOD
1 0.00468462 1.91e-05
2 0.00936282 4.1e-05
3 0.0137753 6.38e-05
4 0.018534 9.02e-05
EOD
$D6 << EOD
1 0.00456686 1.84e-05
2 0.00919125 3.99e-05
3 0.0136111 6.24e-05
4 0.0184082 8.88e-05
EOD
$D7 << EOD
1 0.00465039 1.96e-05
2 0.00915248 4.16e-05
3 0.0134391 6.36e-05
4 0.0182349 9.03e-05
EOD
$D8 << EOD
1 0.00442169 1.75e-05
2 0.00897599 3.84e-05
3 0.0134481 6.1e-05
4 0.0184375 8.77e-05
EOD
$D9 << EOD
1 0.00421138 1.4e-05
2 0.0108428 3.78e-05
3 0.0184389 6.4e-05
4 0.0253413 8.66e-05
EOD
$D10 << EOD
1 0.00371202 1.46e-05
2 0.00823829 3.65e-05
3 0.0130049 6.22e-05
4 0.0181471 9.19e-05
EOD
$D11 << EOD
1 0.00326012 1.32e-05
2 0.00765568 3.57e-05
3 0.0125863 6.35e-05
4 0.0179306 9.37e-05
EOD
$D12 << EOD
1 0.00281353 7.39e-06
2 0.00682576 1.83e-05
3 0.0110071 3.02e-05
4 0.0150583 4.19e-05
EOD
$D13 << EOD
1 0.0038901 8.56e-06
2 0.00903642 2.08e-05
3 0.0142506 3.39e-05
4 0.0192174 4.69e-05
EOD
$D14 << EOD
1 0.00374028 8.38e-06
2 0.00873967 2.04e-05
3 0.0138596 3.32e-05
4 0.0187736 4.58e-05
EOD
$D15 << EOD
1 0.0034591 7.47e-06
2 0.00800116 1.85e-05
3 0.012731 3.07e-05
4 0.0173559 4.31e-05
EOD
$D16 << EOD
1 0.00226447 8.17e-06
2 0.00487078 1.85e-05
3 0.00749613 2.98e-05
4 0.0100184 4.13e-05
EOD
$D17 << EOD
1 0.00226579 8.8e-06
2 0.00471456 1.92e-05
3 0.00711426 3.01e-05
4 0.00939283 4.08e-05
EOD
$D18 << EOD
1 0.00223543 8.82e-06
2 0.0046574 1.92e-05
3 0.00703689 3e-05
4 0.00930381 4.06e-05
EOD
$D19 << EOD
1 0.00233742 9.41e-06
2 0.00478032 2.04e-05
3 0.00710146 3.13e-05
4 0.00929901 4.23e-05
EOD
$D20 << EOD
1 0.00144089 4.74e-06
2 0.00393322 1.29e-05
3 0.00724244 2.48e-05
4 0.0110922 3.87e-05
EOD
$D21 << EOD
1 0.00141199 5.32e-06
2 0.00340389 1.34e-05
3 0.0056989 2.42e-05
4 0.00812614 3.65e-05
EOD
$D22 << EOD
24.0 334.0
76.0 334.0
EOD
$D23 << EOD
50.0 334.0
EOD
$D24 << EOD
594.8 334.0
646.8 334.0
EOD
$D25 << EOD
620.8 334.0
EOD
$D26 << EOD
24.0 300.0
76.0 300.0
EOD
$D27 << EOD
50.0 300.0
EOD
$D28 << EOD
594.8 300.0
646.8 300.0
EOD
$D29 << EOD
620.8 300.0
EOD
$D30 << EOD
24.0 266.0
76.0 266.0
EOD
$D31 << EOD
50.0 266.0
EOD
$D32 << EOD
594.8 266.0
646.8 266.0
EOD
$D33 << EOD
620.8 266.0
EOD
$D34 << EOD
24.0 232.0
76.0 232.0
EOD
$D35 << EOD
50.0 232.0
EOD
$D36 << EOD
594.8 232.0
646.8 232.0
EOD
$D37 << EOD
620.8 232.0
EOD
$D38 << EOD
24.0 198.0
76.0 198.0
EOD
$D39 << EOD
50.0 198.0
EOD
$D40 << EOD
594.8 198.0
646.8 198.0
EOD
$D41 << EOD
620.8 198.0
EOD
$D42 << EOD
24.0 164.0
76.0 164.0
EOD
$D43 << EOD
50.0 164.0
EOD
$D44 << EOD
594.8 164.0
646.8 164.0
EOD
$D45 << EOD
620.8 164.0
EOD
$D46 << EOD
24.0 130.0
76.0 130.0
EOD
$D47 << EOD
50.0 130.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1608,1101 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,1101 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set yrange [0:1101]
set label 'Denoising error against noise level' at screen 0.01493,0.96094 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.07856 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.05586 font ',17' left tc rgb '#555555'
set label 'Of 14 methods, each family is shown by its best in that panel; all are in metrics.csv.' at screen 0.01493,0.03315 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.05348,0.30336 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3 Hermite' at screen 0.40846,0.30336 font ',20' left tc rgb '#222222'
set label 'union: local, parent, band' at screen 0.05348,0.27248 font ',20' left tc rgb '#222222'
set label 'union in 4 bases' at screen 0.40846,0.27248 font ',20' left tc rgb '#222222'
set label 'shared independent D=4 orthonormal Hermite' at screen 0.05348,0.24160 font ',20' left tc rgb '#222222'
set label 'mixture of 50' at screen 0.40846,0.24160 font ',20' left tc rgb '#222222'
set label 'mixture of 200' at screen 0.05348,0.21072 font ',20' left tc rgb '#222222'
set label 'mixture of 200 with EM' at screen 0.40846,0.21072 font ',20' left tc rgb '#222222'
set label 'mixture of 500 with EM' at screen 0.05348,0.17984 font ',20' left tc rgb '#222222'
set label 'mixture of 500 with shifts' at screen 0.40846,0.17984 font ',20' left tc rgb '#222222'
set label 'linear + cascade' at screen 0.05348,0.14896 font ',20' left tc rgb '#222222'
set label 'mixture + cascade' at screen 0.40846,0.14896 font ',20' left tc rgb '#222222'
set label 'mixture + 4 stages' at screen 0.05348,0.11807 font ',20' left tc rgb '#222222'
plot $D22 with lines lw 3 dt 1 lc rgb '#000000', \
  $D23 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D24 with lines lw 3 dt (16,9) lc rgb '#009E73', \
  $D25 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D26 with lines lw 3 dt 1 lc rgb '#9473B6', \
  $D27 with points pt 15 ps 0.9 lw 2 lc rgb '#9473B6', \
  $D28 with lines lw 3 dt 1 lc rgb '#9473B6', \
  $D29 with points pt 14 ps 0.9 lw 2 lc rgb '#9473B6', \
  $D30 with lines lw 3 dt (16,9) lc rgb '#854F6D', \
  $D31 with points pt 13 ps 0.9 lw 2 lc rgb '#854F6D', \
  $D32 with lines lw 3 dt 1 lc rgb '#B87A99', \
  $D33 with points pt 13 ps 0.9 lw 2 lc rgb '#B87A99', \
  $D34 with lines lw 3 dt 1 lc rgb '#9E4B75', \
  $D35 with points pt 12 ps 0.9 lw 2 lc rgb '#9E4B75', \
  $D36 with lines lw 3 dt 1 lc rgb '#852153', \
  $D37 with points pt 13 ps 0.9 lw 2 lc rgb '#852153', \
  $D38 with lines lw 3 dt 1 lc rgb '#681A41', \
  $D39 with points pt 12 ps 0.9 lw 2 lc rgb '#681A41', \
  $D40 with lines lw 3 dt 1 lc rgb '#4B132F', \
  $D41 with points pt 13 ps 0.9 lw 2 lc rgb '#4B132F', \
  $D42 with lines lw 3 dt 1 lc rgb '#857AB8', \
  $D43 with points pt 5 ps 0.9 lw 2 lc rgb '#857AB8', \
  $D44 with lines lw 3 dt 1 lc rgb '#322185', \
  $D45 with points pt 4 ps 0.9 lw 2 lc rgb '#322185', \
  $D46 with lines lw 3 dt 1 lc rgb '#1C134B', \
  $D47 with points pt 5 ps 0.9 lw 2 lc rgb '#1C134B'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08333
set rmargin at screen 0.48756
set bmargin at screen 0.40599
set tmargin at screen 0.89282
set label 'MNIST 32×32' at screen 0.08333,0.91281 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28545,0.34877 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.64941 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00112959:0.0429168]
set ytics ('0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02)
plot $D0 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D0 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt (16,9) lc rgb '#009E73', \
  $D1 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#009E73', \
  $D1 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#9473B6', \
  $D2 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#9473B6', \
  $D2 using 1:2 with points pt 14 ps 0.9 lw 2 lc rgb '#9473B6', \
  $D3 using 1:2 with lines lw 3 dt (16,9) lc rgb '#854F6D', \
  $D3 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#854F6D', \
  $D3 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#854F6D', \
  $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#B87A99', \
  $D4 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#B87A99', \
  $D4 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#B87A99', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#9E4B75', \
  $D5 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#9E4B75', \
  $D5 using 1:2 with points pt 12 ps 0.9 lw 2 lc rgb '#9E4B75', \
  $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#852153', \
  $D6 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#852153', \
  $D6 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#852153', \
  $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#681A41', \
  $D7 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#681A41', \
  $D7 using 1:2 with points pt 12 ps 0.9 lw 2 lc rgb '#681A41', \
  $D8 using 1:2 with lines lw 3 dt 1 lc rgb '#4B132F', \
  $D8 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#4B132F', \
  $D8 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#4B132F', \
  $D9 using 1:2 with lines lw 3 dt 1 lc rgb '#857AB8', \
  $D9 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#857AB8', \
  $D9 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#857AB8', \
  $D10 using 1:2 with lines lw 3 dt 1 lc rgb '#322185', \
  $D10 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#322185', \
  $D10 using 1:2 with points pt 4 ps 0.9 lw 2 lc rgb '#322185', \
  $D11 using 1:2 with lines lw 3 dt 1 lc rgb '#1C134B', \
  $D11 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#1C134B', \
  $D11 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#1C134B'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.56841
set rmargin at screen 0.97264
set bmargin at screen 0.40599
set tmargin at screen 0.89282
set label 'MNIST 64×64' at screen 0.56841,0.91281 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77052,0.34877 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.64941 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00112959:0.0429168]
set ytics ('0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02)
plot $D12 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D12 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D12 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D13 using 1:2 with lines lw 3 dt (16,9) lc rgb '#009E73', \
  $D13 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#009E73', \
  $D13 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D14 using 1:2 with lines lw 3 dt 1 lc rgb '#9473B6', \
  $D14 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#9473B6', \
  $D14 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#9473B6', \
  $D15 using 1:2 with lines lw 3 dt 1 lc rgb '#9473B6', \
  $D15 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#9473B6', \
  $D15 using 1:2 with points pt 14 ps 0.9 lw 2 lc rgb '#9473B6', \
  $D16 using 1:2 with lines lw 3 dt 1 lc rgb '#B87A99', \
  $D16 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#B87A99', \
  $D16 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#B87A99', \
  $D17 using 1:2 with lines lw 3 dt 1 lc rgb '#9E4B75', \
  $D17 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#9E4B75', \
  $D17 using 1:2 with points pt 12 ps 0.9 lw 2 lc rgb '#9E4B75', \
  $D18 using 1:2 with lines lw 3 dt 1 lc rgb '#852153', \
  $D18 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#852153', \
  $D18 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#852153', \
  $D19 using 1:2 with lines lw 3 dt 1 lc rgb '#681A41', \
  $D19 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#681A41', \
  $D19 using 1:2 with points pt 12 ps 0.9 lw 2 lc rgb '#681A41', \
  $D20 using 1:2 with lines lw 3 dt 1 lc rgb '#857AB8', \
  $D20 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#857AB8', \
  $D20 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#857AB8', \
  $D21 using 1:2 with lines lw 3 dt 1 lc rgb '#322185', \
  $D21 using 1:($2-$3):(0):(2*$3) with vectors nohead lw 2 lc rgb '#322185', \
  $D21 using 1:2 with points pt 4 ps 0.9 lw 2 lc rgb '#322185'
unset multiplot
reset
set output
}
