# Draws agreement_mnist_32.png, agreement_mnist_32.svg and agreement_mnist_32.pdf: gnuplot agreement_mnist_32.gp
set encoding utf8
$D0 << EOD
0 0 -0.48 0.48 -0.46 0.46 0xD5E1EB
1 0 0.52 1.48 -0.46 0.46 0xBCCEDF
0 1 -0.48 0.48 0.54 1.46 0xC2D3E2
1 1 0.52 1.48 0.54 1.46 0xA0BBD2
0 2 -0.48 0.48 1.54 2.46 0xC9D8E5
1 2 0.52 1.48 1.54 2.46 0xAFC6D9
0 3 -0.48 0.48 2.54 3.46 0xC9D8E5
1 3 0.52 1.48 2.54 3.46 0xAFC5D9
0 4 -0.48 0.48 3.54 4.46 0xC6D6E4
1 4 0.52 1.48 3.54 4.46 0xA9C1D6
1 5 0.52 1.48 4.54 5.46 0xA8C0D5
0 6 -0.48 0.48 5.54 6.46 0xB7CBDD
EOD
$D1 << EOD
0 0 -0.48 0.48 -0.46 0.46 0xA4BED4
1 0 0.52 1.48 -0.46 0.46 0x9CB8D0
0 1 -0.48 0.48 0.54 1.46 0x81A4C3
1 1 0.52 1.48 0.54 1.46 0x81A4C3
0 2 -0.48 0.48 1.54 2.46 0x8DADC9
1 2 0.52 1.48 1.54 2.46 0x8EAEC9
0 3 -0.48 0.48 2.54 3.46 0x8DADC9
1 3 0.52 1.48 2.54 3.46 0x8EAEC9
0 4 -0.48 0.48 3.54 4.46 0x8AAAC7
1 4 0.52 1.48 3.54 4.46 0x8AABC7
1 5 0.52 1.48 4.54 5.46 0x85A7C5
0 6 -0.48 0.48 5.54 6.46 0x8EAEC9
EOD
$D2 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x8FAEC9
1 0 0.52 1.48 -0.46 0.46 0x8DADC8
0 1 -0.48 0.48 0.54 1.46 0x618DB3
1 1 0.52 1.48 0.54 1.46 0x759CBD
0 2 -0.48 0.48 1.54 2.46 0x6C95B9
1 2 0.52 1.48 1.54 2.46 0x7DA1C0
0 3 -0.48 0.48 2.54 3.46 0x6C95B9
1 3 0.52 1.48 2.54 3.46 0x7DA1C0
0 4 -0.48 0.48 3.54 4.46 0x6A93B8
1 4 0.52 1.48 3.54 4.46 0x7A9FBF
1 5 0.52 1.48 4.54 5.46 0x739ABC
0 6 -0.48 0.48 5.54 6.46 0x789EBE
EOD
$D3 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x84A6C4
1 0 0.52 1.48 -0.46 0.46 0x84A6C4
0 1 -0.48 0.48 0.54 1.46 0x4C7EA9
1 1 0.52 1.48 0.54 1.46 0x6C95B9
0 2 -0.48 0.48 1.54 2.46 0x5585AE
1 2 0.52 1.48 1.54 2.46 0x7098BA
0 3 -0.48 0.48 2.54 3.46 0x5585AE
1 3 0.52 1.48 2.54 3.46 0x7098BA
0 4 -0.48 0.48 3.54 4.46 0x5484AD
1 4 0.52 1.48 3.54 4.46 0x6F97BA
1 5 0.52 1.48 4.54 5.46 0x6691B6
0 6 -0.48 0.48 5.54 6.46 0x6A94B8
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1656,543 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1656,543 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 17.2500in,5.6562in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set xrange [0:1656]
set yrange [0:543]
set label 'Agreement between methods: MNIST 32×32' at screen 0.01449,0.92081 font ',28' left tc rgb '#000000'
set label 'Agreement of a row''s method a with a column''s b: 1 − Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² over 200 images: 1 where both give the same, 0 where a is as far from b as the noisy' at screen 0.01449,0.15930 font ',17' left tc rgb '#555555'
set label 'image.' at screen 0.01449,0.11326 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 15,000 images, evaluated on 1,000 test images; 100 steps × batch 64: U-Net 4 blocks, CNN.' at screen 0.01449,0.06722 font ',17' left tc rgb '#555555'
plot NaN
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.15017
set rmargin at screen 0.23913
set bmargin at screen 0.31860
set tmargin at screen 0.78269
set label 'σ = 1' at screen 0.15017,0.82320 font ',22' left
set label '' at screen 0.19465,0.24309 font ',20' center
set label '' at screen 0.01932,0.55064 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [6.5:-0.5]
set xtics scale 0 ('A' 0, 'B' 1)
set ytics scale 0 ('BayesShrink' 0, 'Gaussian linear' 1, 'independent D=3' 2, 'band D=3' 3, 'local r=1 D=3' 4, 'U-Net 4 blocks   A' 5, 'CNN   B' 6)
set label '0.698' at 0,0 center font ',17' tc rgb '#222222' front
set label '0.851' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.820' at 0,1 center font ',17' tc rgb '#222222' front
set label '0.932' at 1,1 center font ',17' tc rgb '#222222' front
set label '0.783' at 0,2 center font ',17' tc rgb '#222222' front
set label '0.895' at 1,2 center font ',17' tc rgb '#222222' front
set label '0.784' at 0,3 center font ',17' tc rgb '#222222' front
set label '0.897' at 1,3 center font ',17' tc rgb '#222222' front
set label '0.801' at 0,4 center font ',17' tc rgb '#222222' front
set label '0.911' at 1,4 center font ',17' tc rgb '#222222' front
set label '0.915' at 1,5 center font ',17' tc rgb '#222222' front
set label '0.869' at 0,6 center font ',17' tc rgb '#222222' front
plot $D0 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.39292
set rmargin at screen 0.48188
set bmargin at screen 0.31860
set tmargin at screen 0.78269
set label 'σ = 2' at screen 0.39292,0.82320 font ',22' left
set label '' at screen 0.43740,0.24309 font ',20' center
set label '' at screen 0.26208,0.55064 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [6.5:-0.5]
set xtics scale 0 ('A' 0, 'B' 1)
set ytics scale 0 ('BayesShrink' 0, 'Gaussian linear' 1, 'independent D=3' 2, 'band D=3' 3, 'local r=1 D=3' 4, 'U-Net 4 blocks   A' 5, 'CNN   B' 6)
set label '0.923' at 0,0 center font ',17' tc rgb '#222222' front
set label '0.939' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.972' at 0,1 center font ',17' tc rgb '#222222' front
set label '0.972' at 1,1 center font ',17' tc rgb '#222222' front
set label '0.960' at 0,2 center font ',17' tc rgb '#222222' front
set label '0.959' at 1,2 center font ',17' tc rgb '#222222' front
set label '0.960' at 0,3 center font ',17' tc rgb '#222222' front
set label '0.959' at 1,3 center font ',17' tc rgb '#222222' front
set label '0.964' at 0,4 center font ',17' tc rgb '#222222' front
set label '0.963' at 1,4 center font ',17' tc rgb '#222222' front
set label '0.968' at 1,5 center font ',17' tc rgb '#222222' front
set label '0.959' at 0,6 center font ',17' tc rgb '#222222' front
plot $D1 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.63568
set rmargin at screen 0.72464
set bmargin at screen 0.31860
set tmargin at screen 0.78269
set label 'σ = 3' at screen 0.63568,0.82320 font ',22' left
set label '' at screen 0.68016,0.24309 font ',20' center
set label '' at screen 0.50483,0.55064 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [6.5:-0.5]
set xtics scale 0 ('A' 0, 'B' 1)
set ytics scale 0 ('BayesShrink' 0, 'Gaussian linear' 1, 'independent D=3' 2, 'band D=3' 3, 'local r=1 D=3' 4, 'U-Net 4 blocks   A' 5, 'CNN   B' 6)
set label '0.958' at 0,0 center font ',17' tc rgb '#222222' front
set label '0.960' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.989' at 0,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.980' at 1,1 center font ',17' tc rgb '#222222' front
set label '0.984' at 0,2 center font ',17' tc rgb '#222222' front
set label '0.975' at 1,2 center font ',17' tc rgb '#222222' front
set label '0.984' at 0,3 center font ',17' tc rgb '#222222' front
set label '0.975' at 1,3 center font ',17' tc rgb '#222222' front
set label '0.985' at 0,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.977' at 1,4 center font ',17' tc rgb '#222222' front
set label '0.981' at 1,5 center font ',17' tc rgb '#222222' front
set label '0.978' at 0,6 center font ',17' tc rgb '#222222' front
plot $D2 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.87843
set rmargin at screen 0.96739
set bmargin at screen 0.31860
set tmargin at screen 0.78269
set label 'σ = 4' at screen 0.87843,0.82320 font ',22' left
set label '' at screen 0.92291,0.24309 font ',20' center
set label '' at screen 0.74758,0.55064 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [6.5:-0.5]
set xtics scale 0 ('A' 0, 'B' 1)
set ytics scale 0 ('BayesShrink' 0, 'Gaussian linear' 1, 'independent D=3' 2, 'band D=3' 3, 'local r=1 D=3' 4, 'U-Net 4 blocks   A' 5, 'CNN   B' 6)
set label '0.969' at 0,0 center font ',17' tc rgb '#222222' front
set label '0.969' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.994' at 0,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.984' at 1,1 center font ',17' tc rgb '#222222' front
set label '0.992' at 0,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.983' at 1,2 center font ',17' tc rgb '#222222' front
set label '0.992' at 0,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.983' at 1,3 center font ',17' tc rgb '#222222' front
set label '0.992' at 0,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.983' at 1,4 center font ',17' tc rgb '#222222' front
set label '0.987' at 1,5 center font ',17' tc rgb '#FFFFFF' front
set label '0.985' at 0,6 center font ',17' tc rgb '#FFFFFF' front
plot $D3 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
unset multiplot
reset
set output
}
