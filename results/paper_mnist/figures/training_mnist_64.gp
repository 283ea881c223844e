# Draws training_mnist_64.png and training_mnist_64.svg: gnuplot training_mnist_64.gp
set encoding utf8
$D0 << EOD
4 1.86084
8 1.46096
12 1.22721
16 1.15101
22 1.0903
30 0.952916
38 0.785705
48 0.722743
60 0.671575
74 0.560245
92 0.439377
114.167 0.307391
139.25 0.236148
170 0.178972
206 0.151601
251.462 0.132628
302 0.125289
364 0.112651
400 0.109666
EOD
$D1 << EOD
134 0.00302568
267 0.00197103
400 0.00179608
EOD
$D2 << EOD
134 0.00629968
267 0.004663
400 0.00464945
EOD
$D3 << EOD
134 0.0120426
267 0.0089776
400 0.00918554
EOD
$D4 << EOD
134 0.0203074
267 0.0154977
400 0.0160537
EOD
$D5 << EOD
4 1.84959
8 1.47566
12 1.1428
16 1.02145
22 1.04553
30 0.842851
38 0.763972
48 0.693613
60 0.671633
74 0.600918
92 0.572442
114.167 0.472507
139.25 0.337753
170 0.214248
206 0.140547
251.462 0.119968
302 0.107446
364 0.100411
400 0.0962089
EOD
$D6 << EOD
134 0.00398422
267 0.00189623
400 0.00167112
EOD
$D7 << EOD
134 0.00586203
267 0.00423585
400 0.00403029
EOD
$D8 << EOD
134 0.00957939
267 0.00803447
400 0.0079487
EOD
$D9 << EOD
134 0.0144093
267 0.0131319
400 0.0127934
EOD
$D10 << EOD
24.0 105.0
76.0 105.0
EOD
$D11 << EOD
50.0 105.0
EOD
$D12 << EOD
275.6 105.0
327.6 105.0
EOD
$D13 << EOD
301.6 105.0
EOD

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1668,1012 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1668,1012 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
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
set label 'MNIST 64×64: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels; 400 steps × batch 64: CNN, U-Net 4 blocks.' at screen 0.01439,0.06077 font ',17' left tc rgb '#555555'
set label 'Loss: EDM''s weighted loss, averaged over runs of steps that span a factor 1.2.' at screen 0.01439,0.03607 font ',17' left tc rgb '#555555'
set label 'CNN' at screen 0.05156,0.10375 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.20240,0.10375 font ',20' left tc rgb '#222222'
plot $D10 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D11 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2', \
  $D12 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D13 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08034
set rmargin at screen 0.32614
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'training loss' at screen 0.08034,0.90514 font ',22' left
set label 'optimizer step' at screen 0.20324,0.54842 font ',20' center
set label 'loss' at screen 0.01918,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.0874626:2.04692]
set ytics ('0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1, '2' 2)
set logscale x
set xrange [3.63636:440]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200)
plot $D0 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D5 with lines lw 3 dt 1 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.40408
set rmargin at screen 0.64988
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'validation, σ = 1' at screen 0.40408,0.90514 font ',22' left
set label 'optimizer step' at screen 0.52698,0.54842 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.0015192:0.00438264]
set ytics ('0.002' 0.002, '0.003' 0.003, '0.004' 0.004)
set logscale x
set xrange [3.63636:440]
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
set lmargin at screen 0.72782
set rmargin at screen 0.97362
set bmargin at screen 0.61067
set tmargin at screen 0.88340
set label 'validation, σ = 2' at screen 0.72782,0.90514 font ',22' left
set label 'optimizer step' at screen 0.85072,0.54842 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.74704 font ',20' center rotate by 90
set logscale y
set yrange [0.0036639:0.00692965]
set ytics ('0.004' 0.004, '0.005' 0.005)
set logscale x
set xrange [3.63636:440]
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
set lmargin at screen 0.08034
set rmargin at screen 0.32614
set bmargin at screen 0.21542
set tmargin at screen 0.48814
set label 'validation, σ = 3' at screen 0.08034,0.50988 font ',22' left
set label 'optimizer step' at screen 0.20324,0.15316 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01918,0.35178 font ',20' center rotate by 90
set logscale y
set yrange [0.00722609:0.0132469]
set ytics ('0.01' 0.01)
set logscale x
set xrange [3.63636:440]
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
set lmargin at screen 0.40408
set rmargin at screen 0.64988
set bmargin at screen 0.21542
set tmargin at screen 0.48814
set label 'validation, σ = 4' at screen 0.40408,0.50988 font ',22' left
set label 'optimizer step' at screen 0.52698,0.15316 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.35178 font ',20' center rotate by 90
set logscale y
set yrange [0.0116304:0.0223381]
set ytics ('0.015' 0.015, '0.02' 0.02)
set logscale x
set xrange [3.63636:440]
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
