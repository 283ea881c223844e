# Draws agreement_mnist_64.png, agreement_mnist_64.svg and agreement_mnist_64.pdf: gnuplot agreement_mnist_64.gp
set encoding utf8
$D0 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x82A5C3
0 1 -0.48 0.48 0.54 1.46 0x799EBF
0 2 -0.48 0.48 1.54 2.46 0x97B4CD
0 3 -0.48 0.48 2.54 3.46 0x96B4CD
0 4 -0.48 0.48 3.54 4.46 0x8DADC8
EOD
$D1 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x6791B6
0 1 -0.48 0.48 0.54 1.46 0x5B88B0
0 2 -0.48 0.48 1.54 2.46 0x7DA1C0
0 3 -0.48 0.48 2.54 3.46 0x7CA1C0
0 4 -0.48 0.48 3.54 4.46 0x749BBC
EOD
$D2 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x5182AC
0 1 -0.48 0.48 0.54 1.46 0x477AA7
0 2 -0.48 0.48 1.54 2.46 0x6791B6
0 3 -0.48 0.48 2.54 3.46 0x6691B6
0 4 -0.48 0.48 3.54 4.46 0x5F8CB2
EOD
$D3 << EOD
0 0 -0.48 0.48 -0.46 0.46 0x3F74A3
0 1 -0.48 0.48 0.54 1.46 0x3B72A1
0 2 -0.48 0.48 1.54 2.46 0x5484AD
0 3 -0.48 0.48 2.54 3.46 0x5484AD
0 4 -0.48 0.48 3.54 4.46 0x4D7FAA
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1280,563 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1280,563 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 13.3333in,5.8646in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set xrange [0:1280]
set yrange [0:563]
set label 'Agreement between methods: MNIST 64×64' at screen 0.01875,0.92362 font ',28' left tc rgb '#000000'
set label 'Agreement of a row''s method a with a column''s b: 1 − Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² over 200 images: 1 where both give the same, 0' at screen 0.01875,0.15364 font ',17' left tc rgb '#555555'
set label 'where a is as far from b as the noisy image.' at screen 0.01875,0.10924 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 20,000 images, evaluated on 2,000 test images; 300 steps × batch 64: U-Net 4 blocks.' at screen 0.01875,0.06483 font ',17' left tc rgb '#555555'
plot NaN
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.17825
set rmargin at screen 0.23594
set bmargin at screen 0.40708
set tmargin at screen 0.79041
set label 'σ = 1' at screen 0.17825,0.82948 font ',22' left
set label '' at screen 0.20709,0.23446 font ',20' center
set label '' at screen 0.02500,0.59874 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:0.5]
set yrange [5.5:-0.5]
set xtics scale 0 rotate by 35 right ('U-Net 4 blocks' 0)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=3' 2, 'band D=3' 3, 'local r=1 D=3' 4, 'U-Net 4 blocks' 5)
set label '0.971' at 0,0 center font ',17' tc rgb '#222222' front
set label '0.978' at 0,1 center font ',17' tc rgb '#222222' front
set label '0.947' at 0,2 center font ',17' tc rgb '#222222' front
set label '0.948' at 0,3 center font ',17' tc rgb '#222222' front
set label '0.960' at 0,4 center font ',17' tc rgb '#222222' front
plot $D0 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.41887
set rmargin at screen 0.47656
set bmargin at screen 0.40708
set tmargin at screen 0.79041
set label 'σ = 2' at screen 0.41887,0.82948 font ',22' left
set label '' at screen 0.44772,0.23446 font ',20' center
set label '' at screen 0.26562,0.59874 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:0.5]
set yrange [5.5:-0.5]
set xtics scale 0 rotate by 35 right ('U-Net 4 blocks' 0)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=3' 2, 'band D=3' 3, 'local r=1 D=3' 4, 'U-Net 4 blocks' 5)
set label '0.986' at 0,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.990' at 0,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.975' at 0,2 center font ',17' tc rgb '#222222' front
set label '0.975' at 0,3 center font ',17' tc rgb '#222222' front
set label '0.981' at 0,4 center font ',17' tc rgb '#222222' front
plot $D1 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.65950
set rmargin at screen 0.71719
set bmargin at screen 0.40708
set tmargin at screen 0.79041
set label 'σ = 3' at screen 0.65950,0.82948 font ',22' left
set label '' at screen 0.68834,0.23446 font ',20' center
set label '' at screen 0.50625,0.59874 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:0.5]
set yrange [5.5:-0.5]
set xtics scale 0 rotate by 35 right ('U-Net 4 blocks' 0)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=3' 2, 'band D=3' 3, 'local r=1 D=3' 4, 'U-Net 4 blocks' 5)
set label '0.993' at 0,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.995' at 0,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.987' at 0,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.987' at 0,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.989' at 0,4 center font ',17' tc rgb '#FFFFFF' front
plot $D2 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.90013
set rmargin at screen 0.95781
set bmargin at screen 0.40708
set tmargin at screen 0.79041
set label 'σ = 4' at screen 0.90013,0.82948 font ',22' left
set label '' at screen 0.92897,0.23446 font ',20' center
set label '' at screen 0.74688,0.59874 font ',20' center rotate by 90
unset border
unset grid
set xrange [-0.5:0.5]
set yrange [5.5:-0.5]
set xtics scale 0 rotate by 35 right ('U-Net 4 blocks' 0)
set ytics scale 0 ('Gaussian linear' 0, 'gaussian mixture' 1, 'independent D=3' 2, 'band D=3' 3, 'local r=1 D=3' 4, 'U-Net 4 blocks' 5)
set label '0.996' at 0,0 center font ',17' tc rgb '#FFFFFF' front
set label '0.996' at 0,1 center font ',17' tc rgb '#FFFFFF' front
set label '0.992' at 0,2 center font ',17' tc rgb '#FFFFFF' front
set label '0.992' at 0,3 center font ',17' tc rgb '#FFFFFF' front
set label '0.993' at 0,4 center font ',17' tc rgb '#FFFFFF' front
plot $D3 using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable
unset multiplot
reset
set output
}
