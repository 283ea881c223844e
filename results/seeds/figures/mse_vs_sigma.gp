# Draws mse_vs_sigma.png, mse_vs_sigma.svg and mse_vs_sigma.pdf: gnuplot mse_vs_sigma.gp
set encoding utf8
$D0 << EOD
0.5 0.00284137 0.00278833 0.00289614
1 0.00692524 0.00680388 0.00704464
2 0.0151848 0.0149258 0.0154492
4 0.0281788 0.0276811 0.0286878
EOD
$D1 << EOD
0.5 0.00257717 0.00251876 0.00264278
1 0.00563532 0.00549387 0.00578969
2 0.0114802 0.0111507 0.0118244
4 0.0216141 0.0208228 0.0224192
EOD
$D2 << EOD
0.5 0.00468631 0.00462368 0.00475288
1 0.0109866 0.01084 0.0111356
2 0.0222451 0.021944 0.0225574
4 0.0366273 0.0361094 0.0371562
EOD
$D3 << EOD
0.5 0.00455927 0.00449721 0.00462629
1 0.0107111 0.0105737 0.0108534
2 0.0218384 0.0215466 0.0221327
4 0.0363707 0.0358586 0.0368945
EOD
$D4 << EOD
0.5 0.00393552 0.00387884 0.00399421
1 0.00949518 0.00936584 0.00962892
2 0.0199292 0.0196429 0.0202152
4 0.0344265 0.0339461 0.0349394
EOD
$D5 << EOD
0.5 0.0036515 0.00359642 0.003712
1 0.00891093 0.00878438 0.00904106
2 0.0190067 0.018739 0.01927
4 0.0335342 0.0330697 0.0340084
EOD
$D6 << EOD
0.5 0.00174663 0.00163009 0.00186367
1 0.00450647 0.00426305 0.00475058
2 0.0137828 0.0129252 0.0146403
4 0.037143 0.0363601 0.0379426
EOD
$D7 << EOD
0.5 0.00155618 0.00149008 0.00162288
1 0.00384988 0.00370625 0.00399511
2 0.0104523 0.0100136 0.0108954
4 0.027447 0.026727 0.0281705
EOD
$D8 << EOD
24.0 393.0
76.0 393.0
EOD
$D9 << EOD
50.0 393.0
EOD
$D10 << EOD
24.0 359.0
76.0 359.0
EOD
$D11 << EOD
50.0 359.0
EOD
$D12 << EOD
24.0 325.0
76.0 325.0
EOD
$D13 << EOD
50.0 325.0
EOD
$D14 << EOD
24.0 291.0
76.0 291.0
EOD
$D15 << EOD
50.0 291.0
EOD
$D16 << EOD
24.0 257.0
76.0 257.0
EOD
$D17 << EOD
50.0 257.0
EOD
$D18 << EOD
24.0 223.0
76.0 223.0
EOD
$D19 << EOD
50.0 223.0
EOD
$D20 << EOD
24.0 189.0
76.0 189.0
EOD
$D21 << EOD
50.0 189.0
EOD
$D22 << EOD
24.0 155.0
76.0 155.0
EOD
$D23 << EOD
50.0 155.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 828,1160 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 828,1160 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 8.6250in,12.0833in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set yrange [0:1160]
set label 'Denoising error against noise level' at screen 0.02899,0.96293 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 5,000 images, evaluated on 1,000 test images, clipped MSE in' at screen 0.02899,0.09612 font ',17' left tc rgb '#555555'
set label '[0, 1] pixels; 300 steps × batch 64: CNN 4x32, 300 steps, U-Net 16 [1,2,3,4], 300' at screen 0.02899,0.07457 font ',17' left tc rgb '#555555'
set label 'steps.' at screen 0.02899,0.05302 font ',17' left tc rgb '#555555'
set label 'Means over 3 repetitions with other seeds; error bars: 95 % intervals.' at screen 0.02899,0.03147 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.10386,0.33879 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.10386,0.30948 font ',20' left tc rgb '#222222'
set label 'independent D=1' at screen 0.10386,0.28017 font ',20' left tc rgb '#222222'
set label 'independent D=2' at screen 0.10386,0.25086 font ',20' left tc rgb '#222222'
set label 'local r=1 D=1' at screen 0.10386,0.22155 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.10386,0.19224 font ',20' left tc rgb '#222222'
set label 'CNN 4x32, 300 steps' at screen 0.10386,0.16293 font ',20' left tc rgb '#222222'
set label 'U-Net 16 [1,2,3,4], 300 steps' at screen 0.10386,0.13362 font ',20' left tc rgb '#222222'
plot $D8 with lines lw 3 dt 1 lc rgb '#000000', \
  $D9 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D10 with lines lw 3 dt 1 lc rgb '#882255', \
  $D11 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D12 with lines lw 3 dt 1 lc rgb '#F4D48C', \
  $D13 with points pt 7 ps 0.9 lw 2 lc rgb '#F4D48C', \
  $D14 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D15 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D16 with lines lw 3 dt 1 lc rgb '#8CD3C0', \
  $D17 with points pt 9 ps 0.9 lw 2 lc rgb '#8CD3C0', \
  $D18 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D19 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D20 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D21 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D22 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D23 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.17633
set rmargin at screen 0.94686
set bmargin at screen 0.43621
set tmargin at screen 0.89828
set label 'MNIST 32×32' at screen 0.17633,0.91724 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.56159,0.38190 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.03865,0.66724 font ',20' center rotate by 90
set logscale x
set xrange [0.416667:4.8]
set xtics ('0.5' 0.5, '1' 1, '2' 2, '4' 4)
set logscale y
set yrange [0.00124494:0.0464287]
set ytics ('0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02)
plot $D0 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D0 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D1 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D1 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#F4D48C', \
  $D2 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#F4D48C', \
  $D2 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#F4D48C', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D3 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#EDBA47', \
  $D3 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#8CD3C0', \
  $D4 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#8CD3C0', \
  $D4 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#8CD3C0', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D5 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D5 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D6 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#0072B2', \
  $D6 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D7 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D7 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
unset multiplot
reset
set output
}
