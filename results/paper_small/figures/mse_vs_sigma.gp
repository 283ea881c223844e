# Draws mse_vs_sigma.png, mse_vs_sigma.svg and mse_vs_sigma.pdf: gnuplot mse_vs_sigma.gp
set encoding utf8
$D0 << EOD
1 0.0500452 0.0499098 0.0501794
2 0.154956 0.154602 0.155329
3 0.234541 0.234048 0.23501
4 0.285426 0.284879 0.285942
EOD
$D1 << EOD
1 0.0535245 0.052823 0.0542777
2 0.0535245 0.052823 0.0542777
3 0.0535245 0.052823 0.0542777
4 0.0535245 0.052823 0.0542777
EOD
$D2 << EOD
1 0.00692342 0.00684412 0.00700278
2 0.015221 0.0150323 0.0154049
3 0.0223999 0.0221215 0.0226745
4 0.0282269 0.0278709 0.0285692
EOD
$D3 << EOD
1 0.0050746 0.00498889 0.00516066
2 0.0104458 0.0102493 0.0106349
3 0.0153643 0.0150719 0.0156567
4 0.0203304 0.0199302 0.0207314
EOD
$D4 << EOD
1 0.0105518 0.0104457 0.0106568
2 0.0216676 0.0214403 0.0218989
3 0.0301797 0.0298476 0.0305331
4 0.0362381 0.0358309 0.036663
EOD
$D5 << EOD
1 0.0103964 0.0102941 0.0104998
2 0.0214745 0.0212513 0.0217042
3 0.030021 0.0296969 0.0303712
4 0.0361216 0.0357251 0.0365473
EOD
$D6 << EOD
1 0.00857015 0.00848338 0.00866103
2 0.018645 0.0184407 0.0188563
3 0.0269828 0.0266801 0.0272976
4 0.0333477 0.0329545 0.0337534
EOD
$D7 << EOD
1 0.00721409 0.00713003 0.00729556
2 0.0158867 0.0156966 0.0160722
3 0.0234064 0.0231318 0.023692
4 0.0295232 0.0291511 0.0298746
EOD
$D8 << EOD
1 0.00298317 0.00294049 0.00303134
2 0.00818187 0.00803751 0.00833632
3 0.015125 0.0148444 0.0154166
4 0.0224905 0.0221069 0.0228893
EOD
$D9 << EOD
1 0.00362303 0.00357469 0.00367849
2 0.012146 0.0119318 0.0123607
3 0.0236334 0.0232683 0.0239673
4 0.0335537 0.0331031 0.0339352
EOD
$D10 << EOD
1 0.0500607 0.0499861 0.0501352
2 0.155006 0.154824 0.155183
3 0.234731 0.234495 0.23497
4 0.28568 0.285388 0.285966
EOD
$D11 << EOD
1 0.0535192 0.0528264 0.0542516
2 0.0535192 0.0528264 0.0542516
3 0.0535192 0.0528264 0.0542516
4 0.0535192 0.0528264 0.0542516
EOD
$D12 << EOD
1 0.00285512 0.00282084 0.00288901
2 0.0069533 0.00687332 0.00703499
3 0.011182 0.0110508 0.0113127
4 0.0152306 0.0150453 0.0154136
EOD
$D13 << EOD
1 0.00233706 0.00229855 0.00237473
2 0.00512546 0.00504149 0.00521171
3 0.00786761 0.00773608 0.00799963
4 0.0104771 0.010302 0.0106611
EOD
$D14 << EOD
1 0.00497261 0.00492629 0.00502186
2 0.0110051 0.0108929 0.0111168
3 0.0167828 0.0166052 0.0169538
4 0.0220377 0.0217956 0.0222649
EOD
$D15 << EOD
1 0.00488924 0.00484261 0.00493762
2 0.0108524 0.0107422 0.0109622
3 0.0165979 0.0164195 0.0167711
4 0.0218485 0.02161 0.0220743
EOD
$D16 << EOD
1 0.00388625 0.0038475 0.00392706
2 0.00901598 0.00892402 0.00911663
3 0.0141366 0.0139902 0.0142892
4 0.0189332 0.018724 0.019143
EOD
$D17 << EOD
1 0.00174818 0.00173016 0.00176638
2 0.00404833 0.00399515 0.00410106
3 0.00751845 0.0074118 0.00762283
4 0.0120428 0.0118602 0.0122264
EOD
$D18 << EOD
24.0 248.0
76.0 248.0
EOD
$D19 << EOD
378.2 248.0
430.2 248.0
EOD
$D20 << EOD
732.4 248.0
784.4 248.0
EOD
$D21 << EOD
758.4 248.0
EOD
$D22 << EOD
1086.6 248.0
1138.6 248.0
EOD
$D23 << EOD
1112.6 248.0
EOD
$D24 << EOD
24.0 214.0
76.0 214.0
EOD
$D25 << EOD
50.0 214.0
EOD
$D26 << EOD
378.2 214.0
430.2 214.0
EOD
$D27 << EOD
404.2 214.0
EOD
$D28 << EOD
732.4 214.0
784.4 214.0
EOD
$D29 << EOD
758.4 214.0
EOD
$D30 << EOD
1086.6 214.0
1138.6 214.0
EOD
$D31 << EOD
1112.6 214.0
EOD
$D32 << EOD
24.0 180.0
76.0 180.0
EOD
$D33 << EOD
50.0 180.0
EOD
$D34 << EOD
378.2 180.0
430.2 180.0
EOD
$D35 << EOD
404.2 180.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1608,1015 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,1015 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.7500in,10.5729in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set yrange [0:1015]
set label 'Denoising error against noise level' at screen 0.01493,0.95764 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 20,000 images, evaluated on 2,000 test images, clipped MSE in [0, 1] pixels; 1,200 steps × batch 64: U-Net 4 blocks; 500 steps × batch 64: CNN,' at screen 0.01493,0.13448 font ',17' left tc rgb '#555555'
set label 'receptive field 31.' at screen 0.01493,0.10985 font ',17' left tc rgb '#555555'
set label 'MNIST 64×64: fitted on 20,000 images, evaluated on 2,000 test images, clipped MSE in [0, 1] pixels; 300 steps × batch 64: U-Net 4 blocks.' at screen 0.01493,0.08522 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals.' at screen 0.01493,0.06059 font ',17' left tc rgb '#555555'
set label 'Not all 22 methods are shown: too many for a panel, they are those measured on all its images, and if need be the best of each family; all are in metrics.csv.' at screen 0.01493,0.03596 font ',17' left tc rgb '#555555'
set label 'identity' at screen 0.05348,0.24433 font ',20' left tc rgb '#222222'
set label 'mean' at screen 0.27376,0.24433 font ',20' left tc rgb '#222222'
set label 'Gaussian linear' at screen 0.49403,0.24433 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.71430,0.24433 font ',20' left tc rgb '#222222'
set label 'independent D=3' at screen 0.05348,0.21084 font ',20' left tc rgb '#222222'
set label 'band D=3' at screen 0.27376,0.21084 font ',20' left tc rgb '#222222'
set label 'local r=1 D=3' at screen 0.49403,0.21084 font ',20' left tc rgb '#222222'
set label 'shared independent D=1' at screen 0.71430,0.21084 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.05348,0.17734 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field 31' at screen 0.27376,0.17734 font ',20' left tc rgb '#222222'
plot $D18 with lines lw 3 dt (7,9) lc rgb '#B0B0B0', \
  $D19 with lines lw 3 dt (7,9) lc rgb '#8C8C8C', \
  $D20 with lines lw 3 dt 1 lc rgb '#000000', \
  $D21 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D22 with lines lw 3 dt 1 lc rgb '#882255', \
  $D23 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D24 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D25 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D26 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D27 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D28 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D29 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D30 with lines lw 3 dt 1 lc rgb '#E8C3D7', \
  $D31 with points pt 13 ps 0.9 lw 2 lc rgb '#E8C3D7', \
  $D32 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D33 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00', \
  $D34 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D35 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.35567
set tmargin at screen 0.88374
set label 'MNIST 32×32' at screen 0.09080,0.90542 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28918,0.29360 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.61970 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00139855:0.0669057]
set ytics ('0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D0 using 1:2 with lines lw 3 dt (7,9) lc rgb '#B0B0B0', \
  $D1 using 1:2 with lines lw 3 dt (7,9) lc rgb '#8C8C8C', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D2 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D2 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D3 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D3 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D4 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D4 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D5 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#56B4E9', \
  $D5 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D6 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#009E73', \
  $D6 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#E8C3D7', \
  $D7 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E8C3D7', \
  $D7 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#E8C3D7', \
  $D8 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D8 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D8 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00', \
  $D9 using 1:2 with lines lw 3 dt 1 lc rgb '#0072B2', \
  $D9 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#0072B2', \
  $D9 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#0072B2'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.35567
set tmargin at screen 0.88374
set label 'MNIST 64×64' at screen 0.57587,0.90542 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.29360 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.61970 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.00139855:0.0669057]
set ytics ('0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D10 using 1:2 with lines lw 3 dt (7,9) lc rgb '#B0B0B0', \
  $D11 using 1:2 with lines lw 3 dt (7,9) lc rgb '#8C8C8C', \
  $D12 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D12 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D12 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D13 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D13 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D13 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D14 using 1:2 with lines lw 3 dt 1 lc rgb '#E69F00', \
  $D14 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E69F00', \
  $D14 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#E69F00', \
  $D15 using 1:2 with lines lw 3 dt 1 lc rgb '#56B4E9', \
  $D15 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#56B4E9', \
  $D15 using 1:2 with points pt 5 ps 0.9 lw 2 lc rgb '#56B4E9', \
  $D16 using 1:2 with lines lw 3 dt 1 lc rgb '#009E73', \
  $D16 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#009E73', \
  $D16 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#009E73', \
  $D17 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D17 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D17 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
unset multiplot
reset
set output
}
