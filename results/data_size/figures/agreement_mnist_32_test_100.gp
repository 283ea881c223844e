# Draws agreement_mnist_32_test_100.png, agreement_mnist_32_test_100.svg and agreement_mnist_32_test_100.pdf: gnuplot agreement_mnist_32_test_100.gp
set encoding utf8
$D0 << EOD
0 0 -0.48 0.48 -0.46 0.46 0xB1C7DA
0 1 -0.48 0.48 0.54 1.46 0xBACDDE
0 2 -0.48 0.48 1.54 2.46 0xB1C6D9
0 3 -0.48 0.48 2.54 3.46 0xADC4D7
0 4 -0.48 0.48 3.54 4.46 0xE2EAF1
EOD
$D1 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x5081AB
0 1 -0.48 0.48 0.54 1.46 0x5685AE
0 2 -0.48 0.48 1.54 2.46 0x5B88B0
0 3 -0.48 0.48 2.54 3.46 0x5786AE
0 4 -0.48 0.48 3.54 4.46 0x7098BB
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 704,595 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 704,595 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 7.3333in,6.1979in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "agreement_mnist_32_test_100.".format
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
set xrange [0:704]
set yrange [0:595]
set label 'Agreement between methods: MNIST 32×32,' at screen 0.03409,0.92773 font ',28' left tc rgb '#000000'
set label 'test images, fitted on 100' at screen 0.03409,0.86387 font ',28' left tc rgb '#000000'
set label 'Agreement of a row''s method a with a column''s b: 1 − Σ|D_a(y) − D_b(y)|²' at screen 0.03409,0.22941 font ',17' left tc rgb '#555555'
set label '/ Σ|D_b(y) − y|² over 200 images: 1 where both give the same, 0 where a' at screen 0.03409,0.18739 font ',17' left tc rgb '#555555'
set label 'is as far from b as the noisy image.' at screen 0.03409,0.14538 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 100 images, evaluated on 1,000 test images; 600' at screen 0.03409,0.10336 font ',17' left tc rgb '#555555'
set label 'steps × batch 64: U-Net 4 blocks.' at screen 0.03409,0.06134 font ',17' left tc rgb '#555555'
plot NaN
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.35324
set rmargin at screen 0.45739
set bmargin at screen 0.37479
set tmargin at screen 0.73782
set label 'σ = 1' at screen 0.35324,0.77479 font ',22' left
set label '' at screen 0.40531,0.30588 font ',20' center
set label '' at screen 0.04545,0.55630 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:0.5]
set yrange [5.5:-0.5]
set xtics scale 0 ('A' 0)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=2' 2, 'local r=1 D=2' 3, 'ideal (empirical)' 4, 'U-Net 4 blocks   A' 5)
set label '0.889' at 0,0 center font ',17' tc rgb '#222222' front
set label '0.858' at 0,1 center font ',17' tc rgb '#222222' front
set label '0.892' at 0,2 center font ',17' tc rgb '#222222' front
set label '0.903' at 0,3 center font ',17' tc rgb '#222222' front
set label '0.566' at 0,4 center font ',17' tc rgb '#222222' front
plot $D0 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.81915
set rmargin at screen 0.92330
set bmargin at screen 0.37479
set tmargin at screen 0.73782
set label 'σ = 4' at screen 0.81915,0.77479 font ',22' left
set label '' at screen 0.87122,0.30588 font ',20' center
set label '' at screen 0.51136,0.55630 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:0.5]
set yrange [5.5:-0.5]
set xtics scale 0 ('A' 0)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=2' 2, 'local r=1 D=2' 3, 'ideal (empirical)' 4, 'U-Net 4 blocks   A' 5)
set label '0.993' at 0,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.992' at 0,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 0,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.991' at 0,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.982' at 0,4 center font ',17' tc rgb '#222222' front
plot $D1 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
unset multiplot
reset
set output
}
