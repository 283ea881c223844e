# Draws training_mnist_32.png, training_mnist_32.svg and training_mnist_32.pdf: gnuplot training_mnist_32.gp
set encoding utf8
$D0 << EOD
5 1.97615
10 1.65484
15 1.32706
20 1.30755
27.5 1.09532
37.5 1.01567
47.5 0.918292
60 0.81668
75 0.732264
92.5 0.723075
115 0.694907
142.667 0.643716
175 0.535644
212.5 0.37362
257.5 0.315439
312.667 0.276524
377.5 0.235284
455 0.191005
500 0.178935
EOD
$D1 << EOD
125 0.0103375
250 0.00461962
375 0.00384162
500 0.00359256
EOD
$D2 << EOD
125 0.0169889
250 0.0129823
375 0.0120934
500 0.0116741
EOD
$D3 << EOD
125 0.0297497
250 0.0246814
375 0.0235865
500 0.0229738
EOD
$D4 << EOD
125 0.0434337
250 0.0367
375 0.0350853
500 0.0341863
EOD
$D5 << EOD
12 1.52268
24 1.0857
36 0.959667
48 0.821889
66 0.711461
90 0.599266
114 0.49704
144 0.356079
180 0.25336
222 0.213503
276 0.190977
342.167 0.175451
420 0.168756
510 0.157902
618 0.150647
750.167 0.143621
906 0.13925
1092 0.135483
1200 0.129253
EOD
$D6 << EOD
120 0.00798985
240 0.00419282
360 0.00363103
480 0.00340951
600 0.00326821
720 0.00316824
840 0.0030871
960 0.00303405
1080 0.00298212
1200 0.00294253
EOD
$D7 << EOD
120 0.015048
240 0.0111374
360 0.009988
480 0.00937431
600 0.00901332
720 0.00871567
840 0.00849967
960 0.00837157
1080 0.00822823
1200 0.00810816
EOD
$D8 << EOD
120 0.0240621
240 0.020459
360 0.0184661
480 0.017343
600 0.0167729
720 0.016211
840 0.0158193
960 0.0156167
1080 0.0153338
1200 0.015185
EOD
$D9 << EOD
120 0.0326851
240 0.0295091
360 0.0272663
480 0.0256538
600 0.0249483
720 0.0241558
840 0.0236107
960 0.0234256
1080 0.0230086
1200 0.0228187
EOD
$D10 << EOD
24.0 130.0
76.0 130.0
EOD
$D11 << EOD
50.0 130.0
EOD
$D12 << EOD
378.2 130.0
430.2 130.0
EOD
$D13 << EOD
404.2 130.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1668,1037 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1668,1037 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 17.3750in,10.8021in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set yrange [0:1037]
set label 'Training: MNIST 32×32' at screen 0.01439,0.95853 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 20,000 images, evaluated on 2,000 test images, clipped MSE in [0, 1] pixels; 500 steps × batch 64: CNN, receptive field 31; 1,200 steps × batch 64: U-Net 4' at screen 0.01439,0.08341 font ',17' left tc rgb '#555555'
set label 'blocks.' at screen 0.01439,0.05931 font ',17' left tc rgb '#555555'
set label 'Loss: EDM''s weighted loss, averaged over runs of steps that span a factor 1.2.' at screen 0.01439,0.03520 font ',17' left tc rgb '#555555'
set label 'CNN, receptive field 31' at screen 0.05156,0.12536 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.26391,0.12536 font ',20' left tc rgb '#222222'
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
set bmargin at screen 0.62006
set tmargin at screen 0.88621
set label 'training loss' at screen 0.08753,0.90743 font ',22' left
set label 'optimizer step' at screen 0.20683,0.55931 font ',20' center
set label 'loss' at screen 0.01918,0.75313 font ',20' center rotate by 90
set logscale y
set yrange [0.117503:2.17377]
set ytics ('0.2' 0.2, '0.5' 0.5, '1' 1, '2' 2)
set logscale x
set xrange [4.54545:1320]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000)
plot $D0 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D5 with lines lw 3 dt 1 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.41127
set rmargin at screen 0.64988
set bmargin at screen 0.62006
set tmargin at screen 0.88621
set label 'validation, σ = 1' at screen 0.41127,0.90743 font ',22' left
set label 'optimizer step' at screen 0.53058,0.55931 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.75313 font ',20' center rotate by 90
set logscale y
set yrange [0.00267503:0.0113713]
set ytics ('0.003' 0.003, '0.004' 0.004, '0.005' 0.005, '0.007' 0.007, '0.01' 0.01)
set logscale x
set xrange [4.54545:1320]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000)
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
set bmargin at screen 0.62006
set tmargin at screen 0.88621
set label 'validation, σ = 2' at screen 0.73501,0.90743 font ',22' left
set label 'optimizer step' at screen 0.85432,0.55931 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.75313 font ',20' center rotate by 90
set logscale y
set yrange [0.00737105:0.0186878]
set ytics ('0.008' 0.008, '0.01' 0.01, '0.012' 0.012, '0.014' 0.014, '0.016' 0.016, '0.018' 0.018000000000000002)
set logscale x
set xrange [4.54545:1320]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000)
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
set bmargin at screen 0.23433
set tmargin at screen 0.50048
set label 'validation, σ = 3' at screen 0.08753,0.52170 font ',22' left
set label 'optimizer step' at screen 0.20683,0.17358 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01918,0.36741 font ',20' center rotate by 90
set logscale y
set yrange [0.0138045:0.0327247]
set ytics ('0.015' 0.015, '0.02' 0.02, '0.03' 0.03)
set logscale x
set xrange [4.54545:1320]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000)
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
set bmargin at screen 0.23433
set tmargin at screen 0.50048
set label 'validation, σ = 4' at screen 0.41127,0.52170 font ',22' left
set label 'optimizer step' at screen 0.53058,0.17358 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.36741 font ',20' center rotate by 90
set logscale y
set yrange [0.0207443:0.0477771]
set ytics ('0.025' 0.025, '0.03' 0.03, '0.035' 0.035, '0.04' 0.04, '0.045' 0.045)
set logscale x
set xrange [4.54545:1320]
set xtics ('5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000)
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
