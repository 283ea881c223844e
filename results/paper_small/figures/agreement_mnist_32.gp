# Draws agreement_mnist_32.png, agreement_mnist_32.svg and agreement_mnist_32.pdf: gnuplot agreement_mnist_32.gp
set encoding utf8
$D0 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x9AB6CF
1 0 0.52 1.48 -0.46 0.46 0x99B5CE
0 1 -0.48 0.48 0.54 1.46 0x88A9C6
1 1 0.52 1.48 0.54 1.46 0x8BABC7
0 2 -0.48 0.48 1.54 2.46 0xAFC5D9
1 2 0.52 1.48 1.54 2.46 0xAEC4D8
0 3 -0.48 0.48 2.54 3.46 0xAEC5D8
1 3 0.52 1.48 2.54 3.46 0xADC4D8
0 4 -0.48 0.48 3.54 4.46 0xA5BED4
1 4 0.52 1.48 3.54 4.46 0xA4BED4
0 5 -0.48 0.48 4.54 5.46 0x9DB8D0
1 5 0.52 1.48 4.54 5.46 0x9CB7CF
1 6 0.52 1.48 5.54 6.46 0x5A88B0
0 7 -0.48 0.48 6.54 7.46 0x5A88B0
EOD
$D1 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x7BA0C0
1 0 0.52 1.48 -0.46 0.46 0x789DBE
0 1 -0.48 0.48 0.54 1.46 0x648FB5
1 1 0.52 1.48 0.54 1.46 0x7199BB
0 2 -0.48 0.48 1.54 2.46 0x8FAEC9
1 2 0.52 1.48 1.54 2.46 0x8AABC7
0 3 -0.48 0.48 2.54 3.46 0x8EAEC9
1 3 0.52 1.48 2.54 3.46 0x8AAAC7
0 4 -0.48 0.48 3.54 4.46 0x87A9C6
1 4 0.52 1.48 3.54 4.46 0x83A6C4
0 5 -0.48 0.48 4.54 5.46 0x7EA2C1
1 5 0.52 1.48 4.54 5.46 0x7BA0C0
1 6 0.52 1.48 5.54 6.46 0x5C8AB1
0 7 -0.48 0.48 6.54 7.46 0x5C8AB1
EOD
$D2 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x608CB3
1 0 0.52 1.48 -0.46 0.46 0x628DB4
0 1 -0.48 0.48 0.54 1.46 0x4D7FAA
1 1 0.52 1.48 0.54 1.46 0x6791B6
0 2 -0.48 0.48 1.54 2.46 0x749BBC
1 2 0.52 1.48 1.54 2.46 0x6F97BA
0 3 -0.48 0.48 2.54 3.46 0x749BBC
1 3 0.52 1.48 2.54 3.46 0x6F97BA
0 4 -0.48 0.48 3.54 4.46 0x6E96B9
1 4 0.52 1.48 3.54 4.46 0x6A94B8
0 5 -0.48 0.48 4.54 5.46 0x648FB5
1 5 0.52 1.48 4.54 5.46 0x6690B5
1 6 0.52 1.48 5.54 6.46 0x5A88B0
0 7 -0.48 0.48 6.54 7.46 0x5A88B0
EOD
$D3 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x477AA7
1 0 0.52 1.48 -0.46 0.46 0x5182AC
0 1 -0.48 0.48 0.54 1.46 0x3C73A2
1 1 0.52 1.48 0.54 1.46 0x5C8AB1
0 2 -0.48 0.48 1.54 2.46 0x5C89B1
1 2 0.52 1.48 1.54 2.46 0x5987AF
0 3 -0.48 0.48 2.54 3.46 0x5C89B1
1 3 0.52 1.48 2.54 3.46 0x5987AF
0 4 -0.48 0.48 3.54 4.46 0x5685AE
1 4 0.52 1.48 3.54 4.46 0x5685AE
0 5 -0.48 0.48 4.54 5.46 0x4D7EA9
1 5 0.52 1.48 4.54 5.46 0x5685AE
1 6 0.52 1.48 5.54 6.46 0x5181AB
0 7 -0.48 0.48 6.54 7.46 0x5181AB
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1860,665 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1860,665 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 19.3750in,6.9271in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "agreement_mnist_32.".format
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
set xrange [0:1860]
set yrange [0:665]
set label 'Agreement between methods: MNIST 32×32' at screen 0.01290,0.93534 font ',28' left tc rgb '#000000'
set label 'Agreement of a row''s method a with a column''s b: 1 − Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² over 200 images: 1 where both give the same, 0 where a is as far from b as the noisy image.' at screen 0.01290,0.09248 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 20,000 images, evaluated on 2,000 test images; 1,200 steps × batch 64: U-Net 4 blocks; 500 steps × batch 64: CNN, receptive field 31.' at screen 0.01290,0.05489 font ',17' left tc rgb '#555555'
plot NaN
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.16128
set rmargin at screen 0.24032
set bmargin at screen 0.39036
set tmargin at screen 0.82256
set label 'σ = 1' at screen 0.16128,0.85564 font ',22' left
set label '' at screen 0.20080,0.16090 font ',20' center
set label '' at screen 0.01720,0.60646 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [7.5:-0.5]
set xtics scale 0 rotate by 35 right ('U-Net 4 blocks' 0, 'CNN, receptive field 31' 1)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=3' 2, 'band D=3' 3, 'local r=1 D=3' 4, 'shared independent D=1' 5, 'U-Net 4 blocks' 6, 'CNN, receptive field 31' 7)
set label '0.942' at 0,0 center font ',17' tc rgb '#222222' front
set label '0.944' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.966' at 0,1 center font ',17' tc rgb '#222222' front
set label '0.963' at 1,1 center font ',17' tc rgb '#222222' front
set label '0.897' at 0,2 center font ',17' tc rgb '#222222' front
set label '0.900' at 1,2 center font ',17' tc rgb '#222222' front
set label '0.898' at 0,3 center font ',17' tc rgb '#222222' front
set label '0.901' at 1,3 center font ',17' tc rgb '#222222' front
set label '0.921' at 0,4 center font ',17' tc rgb '#222222' front
set label '0.923' at 1,4 center font ',17' tc rgb '#222222' front
set label '0.937' at 0,5 center font ',17' tc rgb '#222222' front
set label '0.940' at 1,5 center font ',17' tc rgb '#222222' front
set label '0.991' at 1,6 center font ',17' tc rgb '#FFFFFF' front
set label '0.991' at 0,7 center font ',17' tc rgb '#FFFFFF' front
plot $D0 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.40483
set rmargin at screen 0.48387
set bmargin at screen 0.39036
set tmargin at screen 0.82256
set label 'σ = 2' at screen 0.40483,0.85564 font ',22' left
set label '' at screen 0.44435,0.16090 font ',20' center
set label '' at screen 0.26075,0.60646 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [7.5:-0.5]
set xtics scale 0 rotate by 35 right ('U-Net 4 blocks' 0, 'CNN, receptive field 31' 1)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=3' 2, 'band D=3' 3, 'local r=1 D=3' 4, 'shared independent D=1' 5, 'U-Net 4 blocks' 6, 'CNN, receptive field 31' 7)
set label '0.976' at 0,0 center font ',17' tc rgb '#222222' front
set label '0.978' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.987' at 0,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.982' at 1,1 center font ',17' tc rgb '#222222' front
set label '0.958' at 0,2 center font ',17' tc rgb '#222222' front
set label '0.963' at 1,2 center font ',17' tc rgb '#222222' front
set label '0.959' at 0,3 center font ',17' tc rgb '#222222' front
set label '0.964' at 1,3 center font ',17' tc rgb '#222222' front
set label '0.966' at 0,4 center font ',17' tc rgb '#222222' front
set label '0.970' at 1,4 center font ',17' tc rgb '#222222' front
set label '0.974' at 0,5 center font ',17' tc rgb '#222222' front
set label '0.976' at 1,5 center font ',17' tc rgb '#222222' front
set label '0.990' at 1,6 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 0,7 center font ',17' tc rgb '#FFFFFF' front
plot $D1 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.64838
set rmargin at screen 0.72742
set bmargin at screen 0.39036
set tmargin at screen 0.82256
set label 'σ = 3' at screen 0.64838,0.85564 font ',22' left
set label '' at screen 0.68790,0.16090 font ',20' center
set label '' at screen 0.50430,0.60646 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [7.5:-0.5]
set xtics scale 0 rotate by 35 right ('U-Net 4 blocks' 0, 'CNN, receptive field 31' 1)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=3' 2, 'band D=3' 3, 'local r=1 D=3' 4, 'shared independent D=1' 5, 'U-Net 4 blocks' 6, 'CNN, receptive field 31' 7)
set label '0.989' at 0,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.988' at 1,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 0,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.987' at 1,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.980' at 0,2 center font ',17' tc rgb '#222222' front
set label '0.983' at 1,2 center font ',17' tc rgb '#222222' front
set label '0.980' at 0,3 center font ',17' tc rgb '#222222' front
set label '0.983' at 1,3 center font ',17' tc rgb '#222222' front
set label '0.984' at 0,4 center font ',17' tc rgb '#222222' front
set label '0.985' at 1,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.988' at 0,5 center font ',17' tc rgb '#FFFFFF' front
set label '0.987' at 1,5 center font ',17' tc rgb '#FFFFFF' front
set label '0.991' at 1,6 center font ',17' tc rgb '#FFFFFF' front
set label '0.991' at 0,7 center font ',17' tc rgb '#FFFFFF' front
plot $D2 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.89192
set rmargin at screen 0.97097
set bmargin at screen 0.39036
set tmargin at screen 0.82256
set label 'σ = 4' at screen 0.89192,0.85564 font ',22' left
set label '' at screen 0.93145,0.16090 font ',20' center
set label '' at screen 0.74785,0.60646 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [7.5:-0.5]
set xtics scale 0 rotate by 35 right ('U-Net 4 blocks' 0, 'CNN, receptive field 31' 1)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=3' 2, 'band D=3' 3, 'local r=1 D=3' 4, 'shared independent D=1' 5, 'U-Net 4 blocks' 6, 'CNN, receptive field 31' 7)
set label '0.995' at 0,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.993' at 1,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.996' at 0,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 1,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 0,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.991' at 1,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 0,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.991' at 1,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.992' at 0,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.992' at 1,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 0,5 center font ',17' tc rgb '#FFFFFF' front
set label '0.992' at 1,5 center font ',17' tc rgb '#FFFFFF' front
set label '0.993' at 1,6 center font ',17' tc rgb '#FFFFFF' front
set label '0.993' at 0,7 center font ',17' tc rgb '#FFFFFF' front
plot $D3 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
unset multiplot
reset
set output
}
