# Draws mse_vs_sigma.png, mse_vs_sigma.svg and mse_vs_sigma.pdf: gnuplot mse_vs_sigma.gp
set encoding utf8
$D0 << EOD
1 0.050085 0.049891 0.050286
2 0.155179 0.154639 0.15571
3 0.234848 0.234139 0.235557
4 0.285737 0.284938 0.286581
EOD
$D1 << EOD
1 0.0544027 0.0534668 0.0555041
2 0.0544027 0.0534668 0.0555041
3 0.0544027 0.0534668 0.0555041
4 0.0544027 0.0534668 0.0555041
EOD
$D2 << EOD
1 0.0132953 0.0131231 0.0134715
2 0.0292968 0.0288706 0.0297033
3 0.0430716 0.0424473 0.0437204
4 0.05521 0.0543497 0.0560443
EOD
$D3 << EOD
1 0.00692626 0.00680868 0.00704253
2 0.0152034 0.0149529 0.0154757
3 0.0223981 0.0220215 0.0228143
4 0.0282836 0.0278153 0.0288275
EOD
$D4 << EOD
1 0.0105793 0.0104418 0.0107242
2 0.0217303 0.0214213 0.0220452
3 0.0302876 0.02984 0.030769
4 0.0364168 0.0358774 0.0370113
EOD
$D5 << EOD
1 0.0104207 0.0102823 0.0105672
2 0.0215336 0.0212347 0.021849
3 0.0301291 0.0296968 0.0306085
4 0.0362996 0.0357559 0.0368975
EOD
$D6 << EOD
1 0.00868711 0.00856482 0.00881626
2 0.0188617 0.0185837 0.0191663
3 0.0273364 0.0269108 0.027774
4 0.0338568 0.0333141 0.0344299
EOD
$D7 << EOD
1 0.00868068 0.00859036 0.00877529
2 0.0161491 0.0159217 0.0163841
3 0.0247674 0.0243916 0.025164
4 0.0321524 0.0316414 0.0327291
EOD
$D8 << EOD
1 0.00601548 0.00590694 0.00612513
2 0.0174594 0.0171787 0.0177564
3 0.0321688 0.0317393 0.0326366
4 0.045365 0.0447909 0.0460023
EOD
$D9 << EOD
1 0.0500918 0.0499946 0.0501938
2 0.155183 0.154935 0.155451
3 0.234942 0.234599 0.235293
4 0.285827 0.285423 0.286249
EOD
$D10 << EOD
1 0.0543828 0.0534621 0.0554622
2 0.0543828 0.0534621 0.0554622
3 0.0543828 0.0534621 0.0554622
4 0.0543828 0.0534621 0.0554622
EOD
$D11 << EOD
1 0.00603989 0.00597122 0.0061091
2 0.013676 0.0134928 0.013853
3 0.0218502 0.0215638 0.0221397
4 0.0299431 0.029545 0.0303565
EOD
$D12 << EOD
1 0.00286891 0.00282333 0.00291685
2 0.00697347 0.00686138 0.00709209
3 0.0112007 0.0110158 0.0113871
4 0.0152495 0.0149985 0.0155046
EOD
$D13 << EOD
1 0.00499147 0.00492734 0.00505398
2 0.0110503 0.0109027 0.0111949
3 0.0168723 0.0166424 0.0170988
4 0.0221836 0.0218724 0.0224959
EOD
$D14 << EOD
1 0.00490787 0.00484511 0.00497088
2 0.0108971 0.0107534 0.0110402
3 0.0166884 0.0164548 0.016915
4 0.0219976 0.0216859 0.0223031
EOD
$D15 << EOD
1 0.00413357 0.00407868 0.00418828
2 0.00941771 0.00929039 0.00954634
3 0.014624 0.0144176 0.0148321
4 0.019464 0.019179 0.0197488
EOD
$D16 << EOD
24.0 189.0
76.0 189.0
EOD
$D17 << EOD
287.0 189.0
339.0 189.0
EOD
$D18 << EOD
550.0 189.0
602.0 189.0
EOD
$D19 << EOD
576.0 189.0
EOD
$D20 << EOD
813.0 189.0
865.0 189.0
EOD
$D21 << EOD
839.0 189.0
EOD
$D22 << EOD
1076.0 189.0
1128.0 189.0
EOD
$D23 << EOD
1102.0 189.0
EOD
$D24 << EOD
24.0 155.0
76.0 155.0
EOD
$D25 << EOD
50.0 155.0
EOD
$D26 << EOD
287.0 155.0
339.0 155.0
EOD
$D27 << EOD
313.0 155.0
EOD
$D28 << EOD
550.0 155.0
602.0 155.0
EOD
$D29 << EOD
576.0 155.0
EOD
$D30 << EOD
813.0 155.0
865.0 155.0
EOD
$D31 << EOD
839.0 155.0
EOD
$D32 << EOD
1076.0 155.0
1128.0 155.0
EOD
$D33 << EOD
1102.0 155.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1608,956 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,956 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.7500in,9.9583in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "mse_vs_sigma.".format
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
set xrange [0:1608]
set yrange [0:956]
set label 'Denoising error against noise level' at screen 0.01493,0.95502 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 100 steps × batch 64: U-Net 4 blocks, CNN.' at screen 0.01493,0.11663 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.09048 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals.' at screen 0.01493,0.06433 font ',17' left tc rgb '#555555'
set label 'Not all 18 methods are shown: too many for a panel, they are those measured on all its images, and if need be the best of each family; all are in metrics.csv.' at screen 0.01493,0.03818 font ',17' left tc rgb '#555555'
set label 'identity' at screen 0.05348,0.19770 font ',20' left tc rgb '#222222'
set label 'mean' at screen 0.21704,0.19770 font ',20' left tc rgb '#222222'
set label 'BayesShrink' at screen 0.38060,0.19770 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.54415,0.19770 font ',20' left tc rgb '#222222'
set label 'independent D=3' at screen 0.70771,0.19770 font ',20' left tc rgb '#222222'
set label 'band D=3' at screen 0.05348,0.16213 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.21704,0.16213 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3' at screen 0.38060,0.16213 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.54415,0.16213 font ',20' left tc rgb '#222222'
set label 'CNN' at screen 0.70771,0.16213 font ',20' left tc rgb '#222222'
plot $D16 with lines lw 3 dt (7,9) lc rgb '#B0B0B0', \
  $D17 with lines lw 3 dt (7,9) lc rgb '#8C8C8C', \
  $D18 with lines lw 3 dt (14,9,1,9) lc rgb '#A89A00', \
  $D19 with points pt 5 ps 0.9 lw 2 lc rgb '#A89A00', \
  $D20 with lines lw 3 dt 1 lc rgb '#000000', \
  $D21 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D22 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D23 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D24 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D25 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D26 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D27 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D28 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D29 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D30 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D31 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00', \
  $D32 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D33 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.31590
set tmargin at screen 0.87657
set label 'MNIST 32×32' at screen 0.09080,0.89958 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28918,0.25000 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.59623 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00229513:0.0690125]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D0 using 1:2 with lines lw 3 dt (7,9) lc rgb '#B0B0B0', \
  $D1 using 1:2 with lines lw 3 dt (7,9) lc rgb '#8C8C8C', \
  $D2 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#A89A00', \
  $D2 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#A89A00', \
  $D2 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#A89A00', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D3 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D3 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D4 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D4 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D5 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#56B4E9', \
  $D5 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D6 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#009E73', \
  $D6 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D7 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D7 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00', \
  $D8 using 1:2 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D8 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#0072B2', \
  $D8 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.31590
set tmargin at screen 0.87657
set label 'MNIST 64×64' at screen 0.57587,0.89958 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.25000 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.59623 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00229513:0.0690125]
set ytics ('0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D9 using 1:2 with lines lw 3 dt (7,9) lc rgb '#B0B0B0', \
  $D10 using 1:2 with lines lw 3 dt (7,9) lc rgb '#8C8C8C', \
  $D11 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#A89A00', \
  $D11 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#A89A00', \
  $D11 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#A89A00', \
  $D12 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D12 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D12 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D13 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D13 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D13 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D14 using 1:2 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D14 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#56B4E9', \
  $D14 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D15 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D15 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D15 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A'
unset multiplot
reset
set output
}
