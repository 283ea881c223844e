# Draws distance_mnist_64.png, distance_mnist_64.svg and distance_mnist_64.pdf: gnuplot distance_mnist_64.gp
set encoding utf8
$D0 << EOD
1 0.0290197 0.0282266 0.0298397
2 0.0135493 0.0131506 0.0139827
3 0.00727482 0.00705137 0.007509
4 0.00431176 0.00417949 0.00444712
EOD
$D1 << EOD
1 0.0224604 0.0215169 0.0234745
2 0.00951899 0.00906914 0.0100643
3 0.00546756 0.00521545 0.00576946
4 0.00393304 0.0037658 0.00411836
EOD
$D2 << EOD
1 0.0528602 0.0516243 0.0541797
2 0.024917 0.0242551 0.0255844
3 0.0134371 0.0130583 0.0138133
4 0.00796801 0.00773749 0.00821128
EOD
$D3 << EOD
1 0.0518206 0.0505502 0.0531549
2 0.0245322 0.023863 0.0252014
3 0.0132767 0.0129004 0.0136482
4 0.00789701 0.00766648 0.00813805
EOD
$D4 << EOD
1 0.0399024 0.0389616 0.0410323
2 0.0194888 0.0189555 0.0200706
3 0.0107847 0.0104776 0.0111039
4 0.00654668 0.00635162 0.00675739
EOD
$D5 << EOD
24.0 223.0
76.0 223.0
EOD
$D6 << EOD
50.0 223.0
EOD
$D7 << EOD
298.4 223.0
350.4 223.0
EOD
$D8 << EOD
324.4 223.0
EOD
$D9 << EOD
24.0 189.0
76.0 189.0
EOD
$D10 << EOD
50.0 189.0
EOD
$D11 << EOD
298.4 189.0
350.4 189.0
EOD
$D12 << EOD
324.4 189.0
EOD
$D13 << EOD
24.0 155.0
76.0 155.0
EOD
$D14 << EOD
50.0 155.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 828,968 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 828,968 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 8.6250in,10.0833in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "distance_mnist_64.".format
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
set yrange [0:968]
set label 'How far methods are from the networks: MNIST' at screen 0.02899,0.95558 font ',28' left tc rgb '#000000'
set label '64×64' at screen 0.02899,0.91632 font ',28' left tc rgb '#000000'
set label 'Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² over 200 images, b the network: the lower, the' at screen 0.02899,0.11519 font ',17' left tc rgb '#555555'
set label 'more alike. Error bars: 95 % intervals.' at screen 0.02899,0.08936 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 20,000 images, evaluated on 2,000 test images; 300 steps ×' at screen 0.02899,0.06353 font ',17' left tc rgb '#555555'
set label 'batch 64: U-Net 4 blocks.' at screen 0.02899,0.03771 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.10386,0.23037 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.43527,0.23037 font ',20' left tc rgb '#222222'
set label 'independent D=3' at screen 0.10386,0.19525 font ',20' left tc rgb '#222222'
set label 'band D=3' at screen 0.43527,0.19525 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3' at screen 0.10386,0.16012 font ',20' left tc rgb '#222222'
plot $D5 with lines lw 3 dt 1 lc rgb '#000000', \
  $D6 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D7 with lines lw 3 dt 1 lc rgb '#882255', \
  $D8 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D9 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D10 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D11 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D12 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D13 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D14 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.17633
set rmargin at screen 0.94686
set bmargin at screen 0.34711
set tmargin at screen 0.83884
set label 'from U-Net 4 blocks' at screen 0.17633,0.86157 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.56159,0.28202 font ',20' center
set label '1 − agreement' at screen 0.03865,0.59298 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00314643:0.0660752]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D0 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D0 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D1 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D1 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D2 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D2 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D3 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#56B4E9', \
  $D3 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D4 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#009E73', \
  $D4 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73'
unset multiplot
reset
set output
}
