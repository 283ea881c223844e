# Draws versus_linear.png, versus_linear.svg and versus_linear.pdf: gnuplot versus_linear.gp
set encoding utf8
$D0 << EOD
-0.3150 0.367803 -0.4074 -0.2226
0.6850 0.451498 0.5926 0.7774
1.6850 0.560394 1.5926 1.7774
2.6850 0.672265 2.5926 2.7774
EOD
$D1 << EOD
-0.1050 0.399967 -0.1974 -0.0126
0.8950 0.510514 0.8026 0.9874
1.8950 0.655001 1.8026 1.9874
2.8950 0.783793 2.8026 2.9874
EOD
$D2 << EOD
0.1050 0.495076 0.0126 0.1974
1.1050 0.667859 1.0126 1.1974
2.1050 0.870758 2.0126 2.1974
3.1050 1.00653 3.0126 3.1974
EOD
$D3 << EOD
0.3150 0.406759 0.2226 0.4074
1.3150 0.500947 1.2226 1.4074
2.3150 0.622433 2.2226 2.4074
3.3150 0.738877 3.2226 3.4074
EOD
$D4 << EOD
50.0 341.0 32.0 68.0 331.0 351.0
EOD
$D5 << EOD
50.0 307.0 32.0 68.0 297.0 317.0
EOD
$D6 << EOD
50.0 273.0 32.0 68.0 263.0 283.0
EOD
$D7 << EOD
50.0 239.0 32.0 68.0 229.0 249.0
EOD
$D8 << EOD
24.0 205.0
76.0 205.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 828,1048 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 828,1048 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 8.6250in,10.9167in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "versus_linear.".format
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
set yrange [0:1048]
set label 'Error relative to the linear denoiser' at screen 0.02899,0.95897 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in' at screen 0.02899,0.15410 font ',17' left tc rgb '#555555'
set label '[0, 1] pixels; 9,000 steps × batch 64: 4blocks_noattn (budget: 9000 steps of 64);' at screen 0.02899,0.13025 font ',17' left tc rgb '#555555'
set label '3,000 steps × batch 64: 2blocks_noattn (budget: 3000 steps of 64); 1,700 steps × batch' at screen 0.02899,0.10639 font ',17' left tc rgb '#555555'
set label '64: 1block_noattn (budget: 1700 steps of 64); 2,700 steps × batch 64:' at screen 0.02899,0.08254 font ',17' left tc rgb '#555555'
set label '4blocks_noattn_denser (budget: 2700 steps of 64).' at screen 0.02899,0.05868 font ',17' left tc rgb '#555555'
set label 'Each family by its best degree in that panel; below 1 is better than linear.' at screen 0.02899,0.03483 font ',17' left tc rgb '#555555'
set label '4blocks_noattn (budget: 9000 steps of 64)' at screen 0.10386,0.32538 font ',20' left tc rgb '#222222'
set label '2blocks_noattn (budget: 3000 steps of 64)' at screen 0.10386,0.29294 font ',20' left tc rgb '#222222'
set label '1block_noattn (budget: 1700 steps of 64)' at screen 0.10386,0.26050 font ',20' left tc rgb '#222222'
set label '4blocks_noattn_denser (budget: 2700 steps of 64)' at screen 0.10386,0.22805 font ',20' left tc rgb '#222222'
set label 'Gaussian linear = 1' at screen 0.10386,0.19561 font ',20' left tc rgb '#222222'
plot $D4 with boxxyerror fs solid 1 noborder lc rgb '#E69E66', \
  $D5 with boxxyerror fs solid 1 noborder lc rgb '#DA711E', \
  $D6 with boxxyerror fs solid 1 noborder lc rgb '#B24E00', \
  $D7 with boxxyerror fs solid 1 noborder lc rgb '#753400', \
  $D8 with lines lw 3 dt 1 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.17633
set rmargin at screen 0.94686
set bmargin at screen 0.43321
set tmargin at screen 0.88740
set label 'MNIST 32×32' at screen 0.17633,0.90840 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.56159,0.37309 font ',20' center
set label 'MSE / MSE of linear' at screen 0.03865,0.66031 font ',20' center rotate by 90
set xrange [-0.6:3.6]
set xtics scale 0
set xtics ('1' 0, '2' 1, '3' 2, '4' 3)
set label "0.37" at -0.3150,0.360591 right rotate by 90 font ',19' front
set label "0.45" at 0.6850,0.442645 right rotate by 90 font ',19' front
set label "0.56" at 1.6850,0.549406 right rotate by 90 font ',19' front
set label "0.67" at 2.6850,0.659084 right rotate by 90 font ',19' front
set label "0.40" at -0.1050,0.392125 right rotate by 90 font ',19' front
set label "0.51" at 0.8950,0.500504 right rotate by 90 font ',19' front
set label "0.66" at 1.8950,0.642158 right rotate by 90 font ',19' front
set label "0.78" at 2.8950,0.768425 right rotate by 90 font ',19' front
set label "0.50" at 0.1050,0.485368 right rotate by 90 font ',19' front
set label "0.67" at 1.1050,0.654763 right rotate by 90 font ',19' front
set label "0.87" at 2.1050,0.853684 right rotate by 90 font ',19' front
set label "1.01" at 3.1050,1.02666 left rotate by 90 font ',19' front
set label "0.41" at 0.3150,0.398783 right rotate by 90 font ',19' front
set label "0.50" at 1.3150,0.491124 right rotate by 90 font ',19' front
set label "0.62" at 2.3150,0.610228 right rotate by 90 font ',19' front
set label "0.74" at 3.3150,0.724389 right rotate by 90 font ',19' front
set logscale y
set yrange [0.294243:1.25817]
set ytics ('0.3' 0.30000000000000004, '0.4' 0.4, '0.5' 0.5, '0.7' 0.7000000000000001, '1' 1)
plot $D0 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#E69E66', \
  $D1 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#DA711E', \
  $D2 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#B24E00', \
  $D3 using 1:(1):3:4:(1):2 with boxxyerror fs solid 1 noborder lc rgb '#753400', \
  1 with lines lw 3 dt 1 lc rgb '#000000'
unset multiplot
reset
set output
}
