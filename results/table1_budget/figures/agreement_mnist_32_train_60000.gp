# Draws agreement_mnist_32_train_60000.png, agreement_mnist_32_train_60000.svg and agreement_mnist_32_train_60000.pdf: gnuplot agreement_mnist_32_train_60000.gp
set encoding utf8
$D0 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x9CB8D0
1 0 0.52 1.48 -0.46 0.46 0x99B6CE
1 1 0.52 1.48 0.54 1.46 0x5D8AB1
0 2 -0.48 0.48 1.54 2.46 0x5C8AB1
EOD
$D1 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x7FA2C1
1 0 0.52 1.48 -0.46 0.46 0x779DBE
1 1 0.52 1.48 0.54 1.46 0x5B89B1
0 2 -0.48 0.48 1.54 2.46 0x5B89B0
EOD
$D2 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x6691B6
1 0 0.52 1.48 -0.46 0.46 0x5D8AB1
1 1 0.52 1.48 0.54 1.46 0x5B89B0
0 2 -0.48 0.48 1.54 2.46 0x5B89B0
EOD
$D3 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x4F80AB
1 0 0.52 1.48 -0.46 0.46 0x4C7EA9
1 1 0.52 1.48 0.54 1.46 0x5383AD
0 2 -0.48 0.48 1.54 2.46 0x5383AD
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1530,1175 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1530,1175 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 15.9375in,12.2396in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "agreement_mnist_32_train_60000.".format
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
set xrange [0:1530]
set yrange [0:1175]
set label 'Agreement between methods: MNIST 32×32, training images' at screen 0.01569,0.96340 font ',28' left tc rgb '#000000'
set label 'Agreement of a row''s method a with a column''s b: 1 − Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² over 200 images: 1 where both give the same, 0 where a is as far from b as' at screen 0.01569,0.07362 font ',17' left tc rgb '#555555'
set label 'the noisy image.' at screen 0.01569,0.05234 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 training images.' at screen 0.01569,0.03106 font ',17' left tc rgb '#555555'
plot NaN
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.38383
set rmargin at screen 0.48039
set bmargin at screen 0.80847
set tmargin at screen 0.89957
set label 'σ = 1' at screen 0.38383,0.91830 font ',22' left
set label '' at screen 0.43211,0.53191 font ',20' center
set label '' at screen 0.02092,0.85402 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [2.5:-0.5]
set xtics scale 0 rotate by 35 right ('4blocks_noattn (budget: 9000 steps of 64)' 0, 'CNN, receptive field full (budget: 700 steps of 64)' 1)
set ytics scale 0 ('Gaussian linear' 0, '4blocks_noattn (budget: 9000 steps of 64)' 1, 'CNN, receptive field full (budget: 700 steps of 64)' 2)
set label '0.939' at 0,0 center font ',17' tc rgb '#222222' front
set label '0.944' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.990' at 1,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 0,2 center font ',17' tc rgb '#FFFFFF' front
plot $D0 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.86814
set rmargin at screen 0.96471
set bmargin at screen 0.80847
set tmargin at screen 0.89957
set label 'σ = 2' at screen 0.86814,0.91830 font ',22' left
set label '' at screen 0.91642,0.53191 font ',20' center
set label '' at screen 0.50523,0.85402 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [2.5:-0.5]
set xtics scale 0 rotate by 35 right ('4blocks_noattn (budget: 9000 steps of 64)' 0, 'CNN, receptive field full (budget: 700 steps of 64)' 1)
set ytics scale 0 ('Gaussian linear' 0, '4blocks_noattn (budget: 9000 steps of 64)' 1, 'CNN, receptive field full (budget: 700 steps of 64)' 2)
set label '0.974' at 0,0 center font ',17' tc rgb '#222222' front
set label '0.979' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.990' at 1,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 0,2 center font ',17' tc rgb '#FFFFFF' front
plot $D1 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.38383
set rmargin at screen 0.48039
set bmargin at screen 0.38890
set tmargin at screen 0.48000
set label 'σ = 3' at screen 0.38383,0.49872 font ',22' left
set label '' at screen 0.43211,0.11234 font ',20' center
set label '' at screen 0.02092,0.43445 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [2.5:-0.5]
set xtics scale 0 rotate by 35 right ('4blocks_noattn (budget: 9000 steps of 64)' 0, 'CNN, receptive field full (budget: 700 steps of 64)' 1)
set ytics scale 0 ('Gaussian linear' 0, '4blocks_noattn (budget: 9000 steps of 64)' 1, 'CNN, receptive field full (budget: 700 steps of 64)' 2)
set label '0.987' at 0,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 1,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 1,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 0,2 center font ',17' tc rgb '#FFFFFF' front
plot $D2 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.86814
set rmargin at screen 0.96471
set bmargin at screen 0.38890
set tmargin at screen 0.48000
set label 'σ = 4' at screen 0.86814,0.49872 font ',22' left
set label '' at screen 0.91642,0.11234 font ',20' center
set label '' at screen 0.50523,0.43445 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [2.5:-0.5]
set xtics scale 0 rotate by 35 right ('4blocks_noattn (budget: 9000 steps of 64)' 0, 'CNN, receptive field full (budget: 700 steps of 64)' 1)
set ytics scale 0 ('Gaussian linear' 0, '4blocks_noattn (budget: 9000 steps of 64)' 1, 'CNN, receptive field full (budget: 700 steps of 64)' 2)
set label '0.993' at 0,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 1,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.992' at 1,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.992' at 0,2 center font ',17' tc rgb '#FFFFFF' front
plot $D3 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
unset multiplot
reset
set output
}
