# Draws agreement_mnist_64.png, agreement_mnist_64.svg and agreement_mnist_64.pdf: gnuplot agreement_mnist_64.gp
set encoding utf8
$D0 << EOD
1 0 0.52 1.48 -0.46 0.46 0x97B4CD
2 0 1.52 2.48 -0.46 0.46 0x7DA1C1
3 0 2.52 3.48 -0.46 0.46 0x7EA2C1
4 0 3.52 4.48 -0.46 0.46 0x8BABC7
0 1 -0.48 0.48 0.54 1.46 0x98B4CD
2 1 1.52 2.48 0.54 1.46 0x87A8C5
3 1 2.52 3.48 0.54 1.46 0x87A8C5
4 1 3.52 4.48 0.54 1.46 0x799FBF
0 2 -0.48 0.48 1.54 2.46 0x7CA0C0
1 2 0.52 1.48 1.54 2.46 0x86A8C5
3 2 2.52 3.48 1.54 2.46 0x10538C
4 2 3.52 4.48 1.54 2.46 0x6892B7
0 3 -0.48 0.48 2.54 3.46 0x7DA1C1
1 3 0.52 1.48 2.54 3.46 0x86A7C5
2 3 1.52 2.48 2.54 3.46 0x10538D
4 3 3.52 4.48 2.54 3.46 0x6993B7
0 4 -0.48 0.48 3.54 4.46 0x8AABC7
1 4 0.52 1.48 3.54 4.46 0x799EBF
2 4 1.52 2.48 3.54 4.46 0x6892B7
3 4 2.52 3.48 3.54 4.46 0x6A93B7
EOD
$D1 << EOD
1 0 0.52 1.48 -0.46 0.46 0x7EA2C1
2 0 1.52 2.48 -0.46 0.46 0x6892B6
3 0 2.52 3.48 -0.46 0.46 0x6993B7
4 0 3.52 4.48 -0.46 0.46 0x729ABC
0 1 -0.48 0.48 0.54 1.46 0x7EA2C1
2 1 1.52 2.48 0.54 1.46 0x6A93B7
3 1 2.52 3.48 0.54 1.46 0x6A93B7
4 1 3.52 4.48 0.54 1.46 0x5E8BB2
0 2 -0.48 0.48 1.54 2.46 0x6791B6
1 2 0.52 1.48 1.54 2.46 0x6993B7
3 2 2.52 3.48 1.54 2.46 0x0B4F8A
4 2 3.52 4.48 1.54 2.46 0x497CA8
0 3 -0.48 0.48 2.54 3.46 0x6892B7
1 3 0.52 1.48 2.54 3.46 0x6993B7
2 3 1.52 2.48 2.54 3.46 0x0B4F8A
4 3 3.52 4.48 2.54 3.46 0x4B7DA9
0 4 -0.48 0.48 3.54 4.46 0x7299BB
1 4 0.52 1.48 3.54 4.46 0x5D8AB2
2 4 1.52 2.48 3.54 4.46 0x497CA8
3 4 2.52 3.48 3.54 4.46 0x4B7DA9
EOD
$D2 << EOD
1 0 0.52 1.48 -0.46 0.46 0x7098BB
2 0 1.52 2.48 -0.46 0.46 0x5E8BB2
3 0 2.52 3.48 -0.46 0.46 0x5F8BB2
4 0 3.52 4.48 -0.46 0.46 0x6691B6
0 1 -0.48 0.48 0.54 1.46 0x7098BB
2 1 1.52 2.48 0.54 1.46 0x5786AE
3 1 2.52 3.48 0.54 1.46 0x5785AE
4 1 3.52 4.48 0.54 1.46 0x4C7EA9
0 2 -0.48 0.48 1.54 2.46 0x5D8AB1
1 2 0.52 1.48 1.54 2.46 0x5685AE
3 2 2.52 3.48 1.54 2.46 0x0B4F8A
4 2 3.52 4.48 1.54 2.46 0x366E9E
0 3 -0.48 0.48 2.54 3.46 0x5E8BB2
1 3 0.52 1.48 2.54 3.46 0x5685AE
2 3 1.52 2.48 2.54 3.46 0x0B4F8A
4 3 3.52 4.48 2.54 3.46 0x376F9F
0 4 -0.48 0.48 3.54 4.46 0x6690B5
1 4 0.52 1.48 3.54 4.46 0x4C7EA9
2 4 1.52 2.48 3.54 4.46 0x366E9E
3 4 2.52 3.48 3.54 4.46 0x376F9F
EOD
$D3 << EOD
1 0 0.52 1.48 -0.46 0.46 0x6791B6
2 0 1.52 2.48 -0.46 0.46 0x5786AF
3 0 2.52 3.48 -0.46 0.46 0x5886AF
4 0 3.52 4.48 -0.46 0.46 0x5E8BB2
0 1 -0.48 0.48 0.54 1.46 0x6791B6
2 1 1.52 2.48 0.54 1.46 0x487BA7
3 1 2.52 3.48 0.54 1.46 0x487BA7
4 1 3.52 4.48 0.54 1.46 0x3E74A2
0 2 -0.48 0.48 1.54 2.46 0x5786AE
1 2 0.52 1.48 1.54 2.46 0x487BA7
3 2 2.52 3.48 1.54 2.46 0x0B4F8A
4 2 3.52 4.48 1.54 2.46 0x266397
0 3 -0.48 0.48 2.54 3.46 0x5786AF
1 3 0.52 1.48 2.54 3.46 0x477BA7
2 3 1.52 2.48 2.54 3.46 0x0B4F8A
4 3 3.52 4.48 2.54 3.46 0x286498
0 4 -0.48 0.48 3.54 4.46 0x5D8AB2
1 4 0.52 1.48 3.54 4.46 0x3E73A2
2 4 1.52 2.48 3.54 4.46 0x266397
3 4 2.52 3.48 3.54 4.46 0x286498
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1316,753 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1316,753 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 13.7083in,7.8438in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "agreement_mnist_64.".format
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
set xrange [0:1316]
set yrange [0:753]
set label 'Agreement between methods: MNIST 64×64' at screen 0.01824,0.94290 font ',28' left tc rgb '#000000'
set label 'Agreement of a row''s method a with a column''s b: 1 − Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² over 200 images: 1 where both give the same, 0' at screen 0.01824,0.11487 font ',17' left tc rgb '#555555'
set label 'where a is as far from b as the noisy image.' at screen 0.01824,0.08167 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 15,000 images, evaluated on 1,000 test images.' at screen 0.01824,0.04847 font ',17' left tc rgb '#555555'
plot NaN
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.19676
set rmargin at screen 0.47720
set bmargin at screen 0.60425
set tmargin at screen 0.84329
set label 'σ = 1' at screen 0.19676,0.87251 font ',22' left
set label '' at screen 0.33698,0.54980 font ',20' center
set label '' at screen 0.02432,0.72377 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:4.5]
set yrange [4.5:-0.5]
set xtics scale 0 ('A' 0, 'B' 1, 'C' 2, 'D' 3, 'E' 4)
set ytics scale 0 ('BayesShrink   A' 0, 'Gaussian linear   B' 1, 'independent D=3   C' 2, 'band D=3   D' 3, 'local r=1 D=2   E' 4)
set label '0.947' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.975' at 2,0 center font ',17' tc rgb '#222222' front
set label '0.974' at 3,0 center font ',17' tc rgb '#222222' front
set label '0.963' at 4,0 center font ',17' tc rgb '#222222' front
set label '0.946' at 0,1 center font ',17' tc rgb '#222222' front
set label '0.967' at 2,1 center font ',17' tc rgb '#222222' front
set label '0.967' at 3,1 center font ',17' tc rgb '#222222' front
set label '0.977' at 4,1 center font ',17' tc rgb '#222222' front
set label '0.976' at 0,2 center font ',17' tc rgb '#222222' front
set label '0.968' at 1,2 center font ',17' tc rgb '#222222' front
set label '0.999' at 3,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.986' at 4,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.975' at 0,3 center font ',17' tc rgb '#222222' front
set label '0.968' at 1,3 center font ',17' tc rgb '#222222' front
set label '0.999' at 2,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.986' at 4,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.963' at 0,4 center font ',17' tc rgb '#222222' front
set label '0.978' at 1,4 center font ',17' tc rgb '#222222' front
set label '0.986' at 2,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.985' at 3,4 center font ',17' tc rgb '#FFFFFF' front
plot $D0 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.67853
set rmargin at screen 0.95897
set bmargin at screen 0.60425
set tmargin at screen 0.84329
set label 'σ = 2' at screen 0.67853,0.87251 font ',22' left
set label '' at screen 0.81875,0.54980 font ',20' center
set label '' at screen 0.50608,0.72377 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:4.5]
set yrange [4.5:-0.5]
set xtics scale 0 ('A' 0, 'B' 1, 'C' 2, 'D' 3, 'E' 4)
set ytics scale 0 ('BayesShrink   A' 0, 'Gaussian linear   B' 1, 'independent D=3   C' 2, 'band D=3   D' 3, 'local r=1 D=2   E' 4)
set label '0.974' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.986' at 2,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.986' at 3,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.981' at 4,0 center font ',17' tc rgb '#222222' front
set label '0.974' at 0,1 center font ',17' tc rgb '#222222' front
set label '0.985' at 2,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.985' at 3,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 4,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.986' at 0,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.986' at 1,2 center font ',17' tc rgb '#FFFFFF' front
set label '1.000' at 3,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 4,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.986' at 0,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.986' at 1,3 center font ',17' tc rgb '#FFFFFF' front
set label '1.000' at 2,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 4,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.982' at 0,4 center font ',17' tc rgb '#222222' front
set label '0.990' at 1,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 2,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 3,4 center font ',17' tc rgb '#FFFFFF' front
plot $D1 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.19676
set rmargin at screen 0.47720
set bmargin at screen 0.22975
set tmargin at screen 0.46879
set label 'σ = 3' at screen 0.19676,0.49801 font ',22' left
set label '' at screen 0.33698,0.17530 font ',20' center
set label '' at screen 0.02432,0.34927 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:4.5]
set yrange [4.5:-0.5]
set xtics scale 0 ('A' 0, 'B' 1, 'C' 2, 'D' 3, 'E' 4)
set ytics scale 0 ('BayesShrink   A' 0, 'Gaussian linear   B' 1, 'independent D=3   C' 2, 'band D=3   D' 3, 'local r=1 D=2   E' 4)
set label '0.982' at 1,0 center font ',17' tc rgb '#222222' front
set label '0.990' at 2,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.989' at 3,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.987' at 4,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.982' at 0,1 center font ',17' tc rgb '#222222' front
set label '0.991' at 2,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.992' at 3,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 4,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 0,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.992' at 1,2 center font ',17' tc rgb '#FFFFFF' front
set label '1.000' at 3,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.997' at 4,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.989' at 0,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.992' at 1,3 center font ',17' tc rgb '#FFFFFF' front
set label '1.000' at 2,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.997' at 4,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.987' at 0,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 1,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.997' at 2,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.996' at 3,4 center font ',17' tc rgb '#FFFFFF' front
plot $D2 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.67853
set rmargin at screen 0.95897
set bmargin at screen 0.22975
set tmargin at screen 0.46879
set label 'σ = 4' at screen 0.67853,0.49801 font ',22' left
set label '' at screen 0.81875,0.17530 font ',20' center
set label '' at screen 0.50608,0.34927 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:4.5]
set yrange [4.5:-0.5]
set xtics scale 0 ('A' 0, 'B' 1, 'C' 2, 'D' 3, 'E' 4)
set ytics scale 0 ('BayesShrink   A' 0, 'Gaussian linear   B' 1, 'independent D=3   C' 2, 'band D=3   D' 3, 'local r=1 D=2   E' 4)
set label '0.987' at 1,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.991' at 2,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.991' at 3,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 4,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.987' at 0,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 2,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 3,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.996' at 4,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.991' at 0,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 1,2 center font ',17' tc rgb '#FFFFFF' front
set label '1.000' at 3,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.998' at 4,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.991' at 0,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.994' at 1,3 center font ',17' tc rgb '#FFFFFF' front
set label '1.000' at 2,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.998' at 4,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 0,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.996' at 1,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.998' at 2,4 center font ',17' tc rgb '#FFFFFF' front
set label '0.998' at 3,4 center font ',17' tc rgb '#FFFFFF' front
plot $D3 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
unset multiplot
reset
set output
}
