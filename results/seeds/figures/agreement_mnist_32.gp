# Draws agreement_mnist_32.png, agreement_mnist_32.svg and agreement_mnist_32.pdf: gnuplot agreement_mnist_32.gp
set encoding utf8
$D0 << EOD
0 0 -0.48 0.48 -0.46 0.46 0xB9CCDD
1 0 0.52 1.48 -0.46 0.46 0xB1C6D9
0 1 -0.48 0.48 0.54 1.46 0xB5CADC
1 1 0.52 1.48 0.54 1.46 0xABC3D7
0 2 -0.48 0.48 1.54 2.46 0xCBDAE6
1 2 0.52 1.48 1.54 2.46 0xC8D7E4
0 3 -0.48 0.48 2.54 3.46 0xCAD9E6
1 3 0.52 1.48 2.54 3.46 0xC6D6E4
0 4 -0.48 0.48 3.54 4.46 0xC5D5E3
1 4 0.52 1.48 3.54 4.46 0xC0D2E1
0 5 -0.48 0.48 4.54 5.46 0xC2D3E2
1 5 0.52 1.48 4.54 5.46 0xBCCFDF
1 6 0.52 1.48 5.54 6.46 0x8AAAC7
0 7 -0.48 0.48 6.54 7.46 0x8DADC8
EOD
$D1 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x9CB7CF
1 0 0.52 1.48 -0.46 0.46 0x98B5CE
0 1 -0.48 0.48 0.54 1.46 0x95B3CC
1 1 0.52 1.48 0.54 1.46 0x8FAEC9
0 2 -0.48 0.48 1.54 2.46 0xB0C6D9
1 2 0.52 1.48 1.54 2.46 0xAFC5D9
0 3 -0.48 0.48 2.54 3.46 0xAFC5D8
1 3 0.52 1.48 2.54 3.46 0xAEC4D8
0 4 -0.48 0.48 3.54 4.46 0xAAC2D6
1 4 0.52 1.48 3.54 4.46 0xA8C0D5
0 5 -0.48 0.48 4.54 5.46 0xA7C0D5
1 5 0.52 1.48 4.54 5.46 0xA5BED4
1 6 0.52 1.48 5.54 6.46 0x6F97BA
0 7 -0.48 0.48 6.54 7.46 0x6F97BA
EOD
$D2 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x769DBE
1 0 0.52 1.48 -0.46 0.46 0x749BBC
0 1 -0.48 0.48 0.54 1.46 0x769CBD
1 1 0.52 1.48 0.54 1.46 0x6B95B8
0 2 -0.48 0.48 1.54 2.46 0x89AAC6
1 2 0.52 1.48 1.54 2.46 0x8BABC7
0 3 -0.48 0.48 2.54 3.46 0x88A9C6
1 3 0.52 1.48 2.54 3.46 0x8AAAC7
0 4 -0.48 0.48 3.54 4.46 0x84A6C4
1 4 0.52 1.48 3.54 4.46 0x85A7C4
0 5 -0.48 0.48 4.54 5.46 0x82A5C3
1 5 0.52 1.48 4.54 5.46 0x82A5C3
1 6 0.52 1.48 5.54 6.46 0x5A88B0
0 7 -0.48 0.48 6.54 7.46 0x5987AF
EOD
$D3 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x5987AF
1 0 0.52 1.48 -0.46 0.46 0x4176A4
0 1 -0.48 0.48 0.54 1.46 0x628DB3
1 1 0.52 1.48 0.54 1.46 0x497CA8
0 2 -0.48 0.48 1.54 2.46 0x5E8BB2
1 2 0.52 1.48 1.54 2.46 0x5383AD
0 3 -0.48 0.48 2.54 3.46 0x5E8BB2
1 3 0.52 1.48 2.54 3.46 0x5383AC
0 4 -0.48 0.48 3.54 4.46 0x5B89B0
1 4 0.52 1.48 3.54 4.46 0x4F80AA
0 5 -0.48 0.48 4.54 5.46 0x5B89B0
1 5 0.52 1.48 4.54 5.46 0x4D7FAA
1 6 0.52 1.48 5.54 6.46 0x4D7FAA
0 7 -0.48 0.48 6.54 7.46 0x4D7FAA
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1160,994 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1160,994 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 12.0833in,10.3542in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set xrange [0:1160]
set yrange [0:994]
set label 'Agreement between methods: MNIST 32×32' at screen 0.02069,0.95674 font ',28' left tc rgb '#000000'
set label 'Agreement of a row''s method a with a column''s b: 1 − Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² over 200 images: 1 where both' at screen 0.02069,0.11217 font ',17' left tc rgb '#555555'
set label 'give the same, 0 where a is as far from b as the noisy image.' at screen 0.02069,0.08702 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 5,000 images, evaluated on 1,000 test images; 300 steps × batch 64: CNN 4x32, 300 steps, U-Net 16' at screen 0.02069,0.06187 font ',17' left tc rgb '#555555'
set label '[1,2,3,4], 300 steps.' at screen 0.02069,0.03672 font ',17' left tc rgb '#555555'
plot NaN
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.34705
set rmargin at screen 0.47414
set bmargin at screen 0.59155
set tmargin at screen 0.88129
set label 'σ = 0.5' at screen 0.34705,0.90342 font ',22' left
set label '' at screen 0.41059,0.55030 font ',20' center
set label '' at screen 0.02759,0.73642 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [7.5:-0.5]
set xtics scale 0 ('A' 0, 'B' 1)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=1' 2, 'independent D=2' 3, 'local r=1 D=1' 4, 'local r=1 D=2' 5, 'CNN 4x32, 300 steps   A' 6, 'U-Net 16 [1,2,3,4], 300 steps   B' 7)
set label '0.864' at 0,0 center font ',17' tc rgb '#222222' front
set label '0.892' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.877' at 0,1 center font ',17' tc rgb '#222222' front
set label '0.906' at 1,1 center font ',17' tc rgb '#222222' front
set label '0.769' at 0,2 center font ',17' tc rgb '#222222' front
set label '0.792' at 1,2 center font ',17' tc rgb '#222222' front
set label '0.777' at 0,3 center font ',17' tc rgb '#222222' front
set label '0.800' at 1,3 center font ',17' tc rgb '#222222' front
set label '0.808' at 0,4 center font ',17' tc rgb '#222222' front
set label '0.832' at 1,4 center font ',17' tc rgb '#222222' front
set label '0.824' at 0,5 center font ',17' tc rgb '#222222' front
set label '0.848' at 1,5 center font ',17' tc rgb '#222222' front
set label '0.964' at 1,6 center font ',17' tc rgb '#222222' front
set label '0.960' at 0,7 center font ',17' tc rgb '#222222' front
plot $D0 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.82636
set rmargin at screen 0.95345
set bmargin at screen 0.59155
set tmargin at screen 0.88129
set label 'σ = 1' at screen 0.82636,0.90342 font ',22' left
set label '' at screen 0.88991,0.55030 font ',20' center
set label '' at screen 0.50690,0.73642 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [7.5:-0.5]
set xtics scale 0 ('A' 0, 'B' 1)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=1' 2, 'independent D=2' 3, 'local r=1 D=1' 4, 'local r=1 D=2' 5, 'CNN 4x32, 300 steps   A' 6, 'U-Net 16 [1,2,3,4], 300 steps   B' 7)
set label '0.940' at 0,0 center font ',17' tc rgb '#222222' front
set label '0.946' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.950' at 0,1 center font ',17' tc rgb '#222222' front
set label '0.958' at 1,1 center font ',17' tc rgb '#222222' front
set label '0.893' at 0,2 center font ',17' tc rgb '#222222' front
set label '0.896' at 1,2 center font ',17' tc rgb '#222222' front
set label '0.897' at 0,3 center font ',17' tc rgb '#222222' front
set label '0.900' at 1,3 center font ',17' tc rgb '#222222' front
set label '0.910' at 0,4 center font ',17' tc rgb '#222222' front
set label '0.914' at 1,4 center font ',17' tc rgb '#222222' front
set label '0.917' at 0,5 center font ',17' tc rgb '#222222' front
set label '0.921' at 1,5 center font ',17' tc rgb '#222222' front
set label '0.983' at 1,6 center font ',17' tc rgb '#222222' front
set label '0.983' at 0,7 center font ',17' tc rgb '#222222' front
plot $D1 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.34705
set rmargin at screen 0.47414
set bmargin at screen 0.19920
set tmargin at screen 0.48893
set label 'σ = 2' at screen 0.34705,0.51107 font ',22' left
set label '' at screen 0.41059,0.15795 font ',20' center
set label '' at screen 0.02759,0.34406 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [7.5:-0.5]
set xtics scale 0 ('A' 0, 'B' 1)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=1' 2, 'independent D=2' 3, 'local r=1 D=1' 4, 'local r=1 D=2' 5, 'CNN 4x32, 300 steps   A' 6, 'U-Net 16 [1,2,3,4], 300 steps   B' 7)
set label '0.979' at 0,0 center font ',17' tc rgb '#222222' front
set label '0.981' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.979' at 0,1 center font ',17' tc rgb '#222222' front
set label '0.985' at 1,1 center font ',17' tc rgb '#222222' front
set label '0.965' at 0,2 center font ',17' tc rgb '#222222' front
set label '0.963' at 1,2 center font ',17' tc rgb '#222222' front
set label '0.966' at 0,3 center font ',17' tc rgb '#222222' front
set label '0.964' at 1,3 center font ',17' tc rgb '#222222' front
set label '0.970' at 0,4 center font ',17' tc rgb '#222222' front
set label '0.969' at 1,4 center font ',17' tc rgb '#222222' front
set label '0.971' at 0,5 center font ',17' tc rgb '#222222' front
set label '0.971' at 1,5 center font ',17' tc rgb '#222222' front
set label '0.991' at 1,6 center font ',17' tc rgb '#FFFFFF' front
set label '0.991' at 0,7 center font ',17' tc rgb '#FFFFFF' front
plot $D2 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.82636
set rmargin at screen 0.95345
set bmargin at screen 0.19920
set tmargin at screen 0.48893
set label 'σ = 4' at screen 0.82636,0.51107 font ',22' left
set label '' at screen 0.88991,0.15795 font ',20' center
set label '' at screen 0.50690,0.34406 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:1.5]
set yrange [7.5:-0.5]
set xtics scale 0 ('A' 0, 'B' 1)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=1' 2, 'independent D=2' 3, 'local r=1 D=1' 4, 'local r=1 D=2' 5, 'CNN 4x32, 300 steps   A' 6, 'U-Net 16 [1,2,3,4], 300 steps   B' 7)
set label '0.991' at 0,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.995' at 1,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.988' at 0,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 1,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.989' at 0,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.992' at 1,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 0,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.992' at 1,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 0,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.993' at 1,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 0,5 center font ',17' tc rgb '#FFFFFF' front
set label '0.993' at 1,5 center font ',17' tc rgb '#FFFFFF' front
set label '0.993' at 1,6 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 0,7 center font ',17' tc rgb '#FFFFFF' front
plot $D3 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
unset multiplot
reset
set output
}
