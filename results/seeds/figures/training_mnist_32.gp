# Draws training_mnist_32.png, training_mnist_32.svg and training_mnist_32.pdf: gnuplot training_mnist_32.gp
set encoding utf8
$D0 << EOD
3 1.9836
6 1.94915
9 1.72985
12 1.43045
16.5 1.32784
22.5 1.26424
28.5 1.11969
36 1.04957
45 0.97382
55.5 0.863408
69 0.789315
85.6667 0.721484
105 0.687231
127.5 0.609489
154.5 0.4976
187.667 0.369403
226.5 0.316084
273 0.297702
300 0.250215
EOD
$D1 << EOD
150 0.00442709
300 0.00172791
EOD
$D2 << EOD
150 0.00630274
300 0.00438729
EOD
$D3 << EOD
150 0.0144527
300 0.013261
EOD
$D4 << EOD
150 0.0414631
300 0.0369581
EOD
$D5 << EOD
3 1.90301
6 1.63726
9 1.36182
12 1.18976
16.5 1.10247
22.5 1.06099
28.5 0.960883
36 0.854782
45 0.769875
55.5 0.719902
69 0.674115
85.6667 0.590689
105 0.523811
127.5 0.409577
154.5 0.308243
187.667 0.237629
226.5 0.207594
273 0.194306
300 0.156609
EOD
$D6 << EOD
150 0.0032468
300 0.00159639
EOD
$D7 << EOD
150 0.00619945
300 0.0038552
EOD
$D8 << EOD
150 0.0132727
300 0.0101296
EOD
$D9 << EOD
150 0.030375
300 0.026713
EOD
$D10 << EOD
24.0 105.0
76.0 105.0
EOD
$D11 << EOD
50.0 105.0
EOD
$D12 << EOD
446.6 105.0
498.6 105.0
EOD
$D13 << EOD
472.6 105.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1668,1012 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1668,1012 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 17.3750in,10.5417in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "training_mnist_32.".format
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
set label 'Training: MNIST 32×32' at screen 0.01439,0.95751 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 5,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 300 steps × batch 64: CNN 4x32, 300 steps, U-Net 16 [1,2,3,4], 300 steps.' at screen 0.01439,0.06077 font ',17' left tc rgb '#555555'
set label 'Loss: EDM''s weighted loss, averaged over runs of steps that span a factor 1.2.' at screen 0.01439,0.03607 font ',17' left tc rgb '#555555'
set label 'CNN 4x32, 300 steps' at screen 0.05156,0.10375 font ',20' left tc rgb '#222222'
set label 'U-Net 16 [1,2,3,4], 300 steps' at screen 0.30492,0.10375 font ',20' left tc rgb '#222222'
plot $D10 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D11 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D12 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D13 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
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
set yrange [0.142372:2.18196]
set ytics ('0.2' 0.2, '0.5' 0.5, '1' 1, '2' 2)
set logscale x
set xrange [2.72727:330]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200)
plot $D0 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D5 with lines lw 3 dt 1 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.41127
set rmargin at screen 0.64988
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'validation, σ = 0.5' at screen 0.41127,0.90514 font ',22' left
set label 'optimizer step' at screen 0.53058,0.54842 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.00145126:0.0048698]
set ytics ('0.0015' 0.0015, '0.002' 0.002, '0.003' 0.003, '0.004' 0.004)
set logscale x
set xrange [2.72727:330]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200)
plot $D1 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D1 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D1 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D6 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D6 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D6 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.73501
set rmargin at screen 0.97362
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'validation, σ = 1' at screen 0.73501,0.90514 font ',22' left
set label 'optimizer step' at screen 0.85432,0.54842 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.00350473:0.00693301]
set ytics ('0.004' 0.004, '0.0045' 0.0045000000000000005, '0.005' 0.005, '0.0055' 0.0055, '0.006' 0.006, '0.0065' 0.006500000000000001)
set logscale x
set xrange [2.72727:330]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200)
plot $D2 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D2 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D2 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D7 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D7 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D7 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08753
set rmargin at screen 0.32614
set bmargin at screen 0.21542
set tmargin at screen 0.48814
set label 'validation, σ = 2' at screen 0.08753,0.50988 font ',22' left
set label 'optimizer step' at screen 0.20683,0.15316 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01918,0.35178 font ',20' center rotate by 90
set logscale y
set yrange [0.00920873:0.015898]
set ytics ('0.01' 0.01, '0.011' 0.011, '0.012' 0.012, '0.013' 0.013000000000000001, '0.014' 0.014, '0.015' 0.015)
set logscale x
set xrange [2.72727:330]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200)
plot $D3 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D3 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D3 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D8 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D8 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D8 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
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
set yrange [0.0242845:0.0456094]
set ytics ('0.025' 0.025, '0.03' 0.03, '0.035' 0.035, '0.04' 0.04, '0.045' 0.045)
set logscale x
set xrange [2.72727:330]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200)
plot $D4 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D4 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D4 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D9 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D9 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D9 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
unset multiplot
reset
set output
}
