# Draws distance_mnist_32_test_60000.png, distance_mnist_32_test_60000.svg and distance_mnist_32_test_60000.pdf: gnuplot distance_mnist_32_test_60000.gp
set encoding utf8
$D0 << EOD
1 0.0559686 0.0542349 0.0578055
4 0.00486713 0.00465598 0.00506605
EOD
$D1 << EOD
1 0.0355572 0.0335734 0.0375311
4 0.00512966 0.00487018 0.00545555
EOD
$D2 << EOD
1 0.10271 0.100054 0.105543
4 0.00854292 0.00821174 0.00891841
EOD
$D3 << EOD
1 0.0814958 0.0792164 0.083933
4 0.00730636 0.00703097 0.00762507
EOD
$D4 << EOD
1 0.163815 0.151539 0.17611
4 0.00889764 0.00826891 0.00962583
EOD
$D5 << EOD
24.0 223.0
76.0 223.0
EOD
$D6 << EOD
50.0 223.0
EOD
$D7 << EOD
309.8 223.0
361.8 223.0
EOD
$D8 << EOD
335.8 223.0
EOD
$D9 << EOD
24.0 189.0
76.0 189.0
EOD
$D10 << EOD
50.0 189.0
EOD
$D11 << EOD
309.8 189.0
361.8 189.0
EOD
$D12 << EOD
335.8 189.0
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
set output "distance_mnist_32_test_60000.".format
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
set label '32×32, test images, fitted on 60,000' at screen 0.02899,0.91632 font ',28' left tc rgb '#000000'
set label 'Σ|D_a(y) − D_b(y)|² / Σ|D_b(y) − y|² over 200 images, b the network: the lower, the' at screen 0.02899,0.11519 font ',17' left tc rgb '#555555'
set label 'more alike. Error bars: 95 % intervals.' at screen 0.02899,0.08936 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 1,000 test images; 600 steps ×' at screen 0.02899,0.06353 font ',17' left tc rgb '#555555'
set label 'batch 64: U-Net 4 blocks.' at screen 0.02899,0.03771 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.10386,0.23037 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.44903,0.23037 font ',20' left tc rgb '#222222'
set label 'independent D=2' at screen 0.10386,0.19525 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.44903,0.19525 font ',20' left tc rgb '#222222'
set label 'ideal (empirical)' at screen 0.10386,0.16012 font ',20' left tc rgb '#222222'
plot $D5 with lines lw 3 dt 1 lc rgb '#000000', \
  $D6 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D7 with lines lw 3 dt 1 lc rgb '#882255', \
  $D8 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D9 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D10 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D11 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D12 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D13 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D14 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A'
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
set xtics ('1' 1, '4' 4)
set logscale y
set yrange [0.0038937:0.204769]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05, '0.1' 0.1, '0.2' 0.2)
plot $D0 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D0 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D1 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D1 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D2 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#EDBA47', \
  $D2 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D3 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D3 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D4 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D4 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#7A7A7A', \
  $D4 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A'
unset multiplot
reset
set output
}
