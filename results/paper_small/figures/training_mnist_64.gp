# Draws training_mnist_64.png, training_mnist_64.svg and training_mnist_64.pdf: gnuplot training_mnist_64.gp
set encoding utf8
$D0 << EOD
3 1.90271
6 1.60196
9 1.31696
12 1.13264
16.5 1.03114
22.5 1.00084
28.5 0.92647
36 0.822855
45 0.718859
55.5 0.65604
69 0.598322
85.6667 0.513959
105 0.432594
127.5 0.30114
154.5 0.194345
187.667 0.146393
226.5 0.114092
273 0.105085
300 0.0907562
EOD
$D1 << EOD
150 0.003373
300 0.00175992
EOD
$D2 << EOD
150 0.00543704
300 0.00404772
EOD
$D3 << EOD
150 0.00939614
300 0.00744042
EOD
$D4 << EOD
150 0.0145139
300 0.0118309
EOD
$D5 << EOD
24.0 105.0
76.0 105.0
EOD
$D6 << EOD
50.0 105.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1668,1012 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1668,1012 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 17.3750in,10.5417in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "training_mnist_64.".format
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
set xrange [0:1668]
set yrange [0:1012]
set label 'Training: MNIST 64×64' at screen 0.01439,0.95751 font ',28' left tc rgb '#000000'
set label 'MNIST 64×64: fitted on 20,000 images, evaluated on 2,000 test images, clipped MSE in [0, 1] pixels; 300 steps × batch 64: U-Net 4 blocks.' at screen 0.01439,0.06077 font ',17' left tc rgb '#555555'
set label 'Loss: EDM''s weighted loss, averaged over runs of steps that span a factor 1.2.' at screen 0.01439,0.03607 font ',17' left tc rgb '#555555'
set label 'U-Net 4 blocks' at screen 0.05156,0.10375 font ',20' left tc rgb '#222222'
plot $D5 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D6 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08753
set rmargin at screen 0.32614
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'training loss' at screen 0.08753,0.90514 font ',22' left
set label 'optimizer step' at screen 0.20683,0.54842 font ',20' center
set label 'loss' at screen 0.01918,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.0825056:2.09298]
set ytics ('0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1, '2' 2)
set logscale x
set xrange [2.72727:330]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200)
plot $D0 with lines lw 3 dt 1 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.41127
set rmargin at screen 0.64988
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'validation, σ = 1' at screen 0.41127,0.90514 font ',22' left
set label 'optimizer step' at screen 0.53058,0.54842 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.00159993:0.0037103]
set ytics ('0.002' 0.002, '0.0025' 0.0025, '0.003' 0.003, '0.0035' 0.0035)
set logscale x
set xrange [2.72727:330]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200)
plot $D1 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D1 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D1 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.73501
set rmargin at screen 0.97362
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'validation, σ = 2' at screen 0.73501,0.90514 font ',22' left
set label 'optimizer step' at screen 0.85432,0.54842 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.00367975:0.00598074]
set ytics ('0.004' 0.004, '0.0045' 0.0045000000000000005, '0.005' 0.005, '0.0055' 0.0055)
set logscale x
set xrange [2.72727:330]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200)
plot $D2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08753
set rmargin at screen 0.32614
set bmargin at screen 0.21542
set tmargin at screen 0.48814
set label 'validation, σ = 3' at screen 0.08753,0.50988 font ',22' left
set label 'optimizer step' at screen 0.20683,0.15316 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01918,0.35178 font ',20' center rotate by 90
set logscale y
set yrange [0.00676402:0.0103358]
set ytics ('0.007' 0.007, '0.0075' 0.0075, '0.008' 0.008, '0.0085' 0.0085, '0.009' 0.009000000000000001, '0.0095' 0.0095, '0.01' 0.01)
set logscale x
set xrange [2.72727:330]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200)
plot $D3 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D3 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D3 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.41127
set rmargin at screen 0.64988
set bmargin at screen 0.21542
set tmargin at screen 0.48814
set label 'validation, σ = 4' at screen 0.41127,0.50988 font ',22' left
set label 'optimizer step' at screen 0.53058,0.15316 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.35178 font ',20' center rotate by 90
set logscale y
set yrange [0.0107554:0.0159653]
set ytics ('0.011' 0.011, '0.012' 0.012, '0.013' 0.013000000000000001, '0.014' 0.014, '0.015' 0.015)
set logscale x
set xrange [2.72727:330]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200)
plot $D4 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D4 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D4 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
unset multiplot
reset
set output
}
