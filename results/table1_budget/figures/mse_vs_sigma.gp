# Draws mse_vs_sigma.png, mse_vs_sigma.svg and mse_vs_sigma.pdf: gnuplot mse_vs_sigma.gp
set encoding utf8
$D0 << EOD
1 0.00677886 0.00673995 0.00681515
2 0.0150017 0.014914 0.0150848
3 0.0222785 0.0221467 0.0224007
4 0.0283098 0.0281392 0.0284693
EOD
$D1 << EOD
1 0.00249329 0.00247524 0.00251045
2 0.00677322 0.00671704 0.00682783
3 0.0124847 0.0123663 0.0125984
4 0.0190317 0.018864 0.0192018
EOD
$D2 << EOD
1 0.00271132 0.00269243 0.00272941
2 0.00765855 0.00759766 0.00772109
3 0.0145924 0.0144736 0.0147111
4 0.022189 0.0220195 0.0223588
EOD
$D3 << EOD
1 0.00335605 0.00333545 0.00337611
2 0.010019 0.00995069 0.010087
3 0.0193992 0.0192638 0.019527
4 0.0284947 0.0283102 0.0286608
EOD
$D4 << EOD
1 0.00275736 0.00273795 0.00277546
2 0.00751503 0.0074566 0.00757459
3 0.0138669 0.0137489 0.0139796
4 0.0209174 0.0207436 0.0210916
EOD
$D5 << EOD
1 0.00321384 0.0031935 0.00323236
2 0.00818795 0.00812757 0.00824776
3 0.0146503 0.0145298 0.014762
4 0.021693 0.0215237 0.0218523
EOD
$D6 << EOD
1 0.00571331 0.0056841 0.00574214
2 0.0215147 0.0214145 0.0216074
3 0.0412374 0.0410234 0.041418
4 0.0557772 0.0554733 0.0560389
EOD
$D7 << EOD
1 0.00462347 0.00459572 0.00465294
2 0.0144829 0.0143994 0.0145654
3 0.0284687 0.0283248 0.0286115
4 0.0415258 0.0413035 0.0417219
EOD
$D8 << EOD
1 0.00374889 0.00372567 0.00377246
2 0.0121816 0.0121046 0.012263
3 0.0236568 0.0235147 0.0237955
4 0.0344636 0.034278 0.0346428
EOD
$D9 << EOD
1 0.00344435 0.00342391 0.00346549
2 0.011133 0.0110572 0.0112122
3 0.0220919 0.0219461 0.0222324
4 0.0321453 0.0319574 0.0323194
EOD
$D10 << EOD
1 0.00345429 0.00343327 0.00347665
2 0.0115172 0.0114424 0.0115991
3 0.0237144 0.0235502 0.0238659
4 0.0358631 0.0356406 0.0360718
EOD
$D11 << EOD
1 0.00339709 0.00337618 0.00341904
2 0.0105938 0.010521 0.0106683
3 0.0212134 0.0210706 0.0213528
4 0.0315167 0.0313226 0.031694
EOD
$D12 << EOD
1 0.0068138 0.00677657 0.00685141
2 0.0150408 0.014955 0.0151247
3 0.0222887 0.0221572 0.0224124
4 0.0282809 0.028113 0.0284422
EOD
$D13 << EOD
1 0.0024825 0.00246429 0.00249943
2 0.00673114 0.00667485 0.00678875
3 0.0123722 0.0122563 0.0124901
4 0.0189086 0.0187223 0.0190875
EOD
$D14 << EOD
1 0.00270269 0.00268257 0.00272175
2 0.00762875 0.00756753 0.00768915
3 0.0145599 0.0144312 0.0146782
4 0.0221283 0.0219416 0.0223038
EOD
$D15 << EOD
1 0.0033535 0.0033321 0.00337434
2 0.0100557 0.00998156 0.0101295
3 0.019462 0.0193298 0.0195981
4 0.0285231 0.0283515 0.0287089
EOD
$D16 << EOD
1 0.00275308 0.00273379 0.00277184
2 0.00748545 0.00742199 0.00754754
3 0.0138581 0.0137332 0.0139769
4 0.0208818 0.020699 0.02105
EOD
$D17 << EOD
1 0.00320747 0.00318696 0.00322762
2 0.00814783 0.00808482 0.00821092
3 0.0145911 0.0144704 0.0147067
4 0.0216044 0.0214214 0.0217689
EOD
$D18 << EOD
1 0.00574833 0.00571768 0.00577644
2 0.0215348 0.0214378 0.0216363
3 0.0410257 0.040844 0.0412337
4 0.055289 0.0550318 0.0555903
EOD
$D19 << EOD
1 0.0046592 0.00462872 0.00468832
2 0.0145721 0.0144873 0.0146562
3 0.0284647 0.0283148 0.0286167
4 0.0413347 0.041129 0.041553
EOD
$D20 << EOD
1 0.0037655 0.00374063 0.00378847
2 0.0122542 0.0121735 0.0123378
3 0.0237054 0.0235585 0.0238512
4 0.0343816 0.0341943 0.0345809
EOD
$D21 << EOD
1 0.0034556 0.00343229 0.00347745
2 0.0112098 0.011133 0.0112898
3 0.0221377 0.0219954 0.022284
4 0.0320846 0.0319056 0.0322751
EOD
$D22 << EOD
1 0.00346538 0.00344151 0.00348876
2 0.0115753 0.0114937 0.0116596
3 0.0237973 0.023636 0.0239591
4 0.0358382 0.0356193 0.0360705
EOD
$D23 << EOD
1 0.00340448 0.00338171 0.00342584
2 0.0106462 0.0105722 0.0107219
3 0.0212614 0.0211182 0.0214048
4 0.031454 0.0312621 0.031644
EOD
$D24 << EOD
24.0 325.0
76.0 325.0
EOD
$D25 << EOD
50.0 325.0
EOD
$D26 << EOD
788.6 325.0
840.6 325.0
EOD
$D27 << EOD
814.6 325.0
EOD
$D28 << EOD
24.0 291.0
76.0 291.0
EOD
$D29 << EOD
50.0 291.0
EOD
$D30 << EOD
788.6 291.0
840.6 291.0
EOD
$D31 << EOD
814.6 291.0
EOD
$D32 << EOD
24.0 257.0
76.0 257.0
EOD
$D33 << EOD
50.0 257.0
EOD
$D34 << EOD
788.6 257.0
840.6 257.0
EOD
$D35 << EOD
814.6 257.0
EOD
$D36 << EOD
24.0 223.0
76.0 223.0
EOD
$D37 << EOD
50.0 223.0
EOD
$D38 << EOD
788.6 223.0
840.6 223.0
EOD
$D39 << EOD
814.6 223.0
EOD
$D40 << EOD
24.0 189.0
76.0 189.0
EOD
$D41 << EOD
50.0 189.0
EOD
$D42 << EOD
788.6 189.0
840.6 189.0
EOD
$D43 << EOD
814.6 189.0
EOD
$D44 << EOD
24.0 155.0
76.0 155.0
EOD
$D45 << EOD
50.0 155.0
EOD
$D46 << EOD
788.6 155.0
840.6 155.0
EOD
$D47 << EOD
814.6 155.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1608,1092 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,1092 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.7500in,11.3750in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set yrange [0:1092]
set label 'Denoising error against noise level' at screen 0.01493,0.96062 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.10211 font ',17' left tc rgb '#555555'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 training images, clipped MSE in [0, 1] pixels.' at screen 0.01493,0.07921 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals.' at screen 0.01493,0.05632 font ',17' left tc rgb '#555555'
set label 'Not all 15 methods are shown: too many for a panel, they are those measured on all its images, and if need be the best of each family; all are in metrics.csv.' at screen 0.01493,0.03342 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.05348,0.29762 font ',20' left tc rgb '#222222'
set label '4blocks_noattn (budget: 9000 steps of 64)' at screen 0.52898,0.29762 font ',20' left tc rgb '#222222'
set label '2blocks_noattn (budget: 3000 steps of 64)' at screen 0.05348,0.26648 font ',20' left tc rgb '#222222'
set label '1block_noattn (budget: 1700 steps of 64)' at screen 0.52898,0.26648 font ',20' left tc rgb '#222222'
set label '4blocks_noattn_denser (budget: 2700 steps of 64)' at screen 0.05348,0.23535 font ',20' left tc rgb '#222222'
set label '4blocks_noattn_smalllr_longtrain (budget: 2700 steps of 64)' at screen 0.52898,0.23535 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field 3 (budget: 700 steps of 64)' at screen 0.05348,0.20421 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field 7 (budget: 700 steps of 64)' at screen 0.52898,0.20421 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field 15 (budget: 700 steps of 64)' at screen 0.05348,0.17308 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field 31 (budget: 700 steps of 64)' at screen 0.52898,0.17308 font ',20' left tc rgb '#222222'
set label 'CNN, circular padding (budget: 700 steps of 64)' at screen 0.05348,0.14194 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field full (budget: 700 steps of 64)' at screen 0.52898,0.14194 font ',20' left tc rgb '#222222'
plot $D24 with lines lw 3 dt 1 lc rgb '#000000', \
  $D25 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D26 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D27 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D28 with lines lw 3 dt 1 lc rgb '#E08842', \
  $D29 with points pt 10 ps 0.9 lw 2 lc rgb '#E08842', \
  $D30 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D31 with points pt 11 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D32 with lines lw 3 dt 1 lc rgb '#D05C00', \
  $D33 with points pt 10 ps 0.9 lw 2 lc rgb '#D05C00', \
  $D34 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D35 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D36 with lines lw 3 dt 1 lc rgb '#66AAD1', \
  $D37 with points pt 15 ps 0.9 lw 2 lc rgb '#66AAD1', \
  $D38 with lines lw 3 dt 1 lc rgb '#3B92C4', \
  $D39 with points pt 14 ps 0.9 lw 2 lc rgb '#3B92C4', \
  $D40 with lines lw 3 dt 1 lc rgb '#0F7AB7', \
  $D41 with points pt 15 ps 0.9 lw 2 lc rgb '#0F7AB7', \
  $D42 with lines lw 3 dt 1 lc rgb '#00659E', \
  $D43 with points pt 14 ps 0.9 lw 2 lc rgb '#00659E', \
  $D44 with lines lw 3 dt 1 lc rgb '#005280', \
  $D45 with points pt 15 ps 0.9 lw 2 lc rgb '#005280', \
  $D46 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D47 with points pt 14 ps 0.9 lw 2 lc rgb '#003F62'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.40110
set tmargin at screen 0.89194
set label 'MNIST 32×32, test images' at screen 0.09080,0.91209 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.28918,0.34341 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.64652 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.001986:0.0697215]
set ytics ('0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D0 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D0 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D1 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E69E66', \
  $D1 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D2 using 1:2 with lines lw 3 dt 1 lc rgb '#E08842', \
  $D2 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E08842', \
  $D2 using 1:2 with points pt 10 ps 0.9 lw 2 lc rgb '#E08842', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D3 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#DA711E', \
  $D3 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D4 using 1:2 with lines lw 3 dt 1 lc rgb '#D05C00', \
  $D4 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D05C00', \
  $D4 using 1:2 with points pt 10 ps 0.9 lw 2 lc rgb '#D05C00', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D5 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#B24E00', \
  $D5 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D6 using 1:2 with lines lw 3 dt 1 lc rgb '#66AAD1', \
  $D6 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#66AAD1', \
  $D6 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#66AAD1', \
  $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#3B92C4', \
  $D7 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#3B92C4', \
  $D7 using 1:2 with points pt 14 ps 0.9 lw 2 lc rgb '#3B92C4', \
  $D8 using 1:2 with lines lw 3 dt 1 lc rgb '#0F7AB7', \
  $D8 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#0F7AB7', \
  $D8 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#0F7AB7', \
  $D9 using 1:2 with lines lw 3 dt 1 lc rgb '#00659E', \
  $D9 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#00659E', \
  $D9 using 1:2 with points pt 14 ps 0.9 lw 2 lc rgb '#00659E', \
  $D10 using 1:2 with lines lw 3 dt 1 lc rgb '#005280', \
  $D10 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#005280', \
  $D10 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#005280', \
  $D11 using 1:2 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D11 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#003F62', \
  $D11 using 1:2 with points pt 14 ps 0.9 lw 2 lc rgb '#003F62'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.40110
set tmargin at screen 0.89194
set label 'MNIST 32×32, training images' at screen 0.57587,0.91209 font ',22' left
set label 'noise level σ (standardized units)' at screen 0.77425,0.34341 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.64652 font ',20' center rotate by 90
set logscale x
set xrange [0.833333:4.8]
set xtics ('1' 1, '2' 2, '3' 3, '4' 4)
set logscale y
set yrange [0.001986:0.0697215]
set ytics ('0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D12 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D12 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D12 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D13 using 1:2 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D13 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E69E66', \
  $D13 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D14 using 1:2 with lines lw 3 dt 1 lc rgb '#E08842', \
  $D14 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#E08842', \
  $D14 using 1:2 with points pt 10 ps 0.9 lw 2 lc rgb '#E08842', \
  $D15 using 1:2 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D15 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#DA711E', \
  $D15 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D16 using 1:2 with lines lw 3 dt 1 lc rgb '#D05C00', \
  $D16 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D05C00', \
  $D16 using 1:2 with points pt 10 ps 0.9 lw 2 lc rgb '#D05C00', \
  $D17 using 1:2 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D17 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#B24E00', \
  $D17 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D18 using 1:2 with lines lw 3 dt 1 lc rgb '#66AAD1', \
  $D18 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#66AAD1', \
  $D18 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#66AAD1', \
  $D19 using 1:2 with lines lw 3 dt 1 lc rgb '#3B92C4', \
  $D19 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#3B92C4', \
  $D19 using 1:2 with points pt 14 ps 0.9 lw 2 lc rgb '#3B92C4', \
  $D20 using 1:2 with lines lw 3 dt 1 lc rgb '#0F7AB7', \
  $D20 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#0F7AB7', \
  $D20 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#0F7AB7', \
  $D21 using 1:2 with lines lw 3 dt 1 lc rgb '#00659E', \
  $D21 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#00659E', \
  $D21 using 1:2 with points pt 14 ps 0.9 lw 2 lc rgb '#00659E', \
  $D22 using 1:2 with lines lw 3 dt 1 lc rgb '#005280', \
  $D22 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#005280', \
  $D22 using 1:2 with points pt 15 ps 0.9 lw 2 lc rgb '#005280', \
  $D23 using 1:2 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D23 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#003F62', \
  $D23 using 1:2 with points pt 14 ps 0.9 lw 2 lc rgb '#003F62'
unset multiplot
reset
set output
}
