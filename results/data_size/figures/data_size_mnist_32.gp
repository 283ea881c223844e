# Draws data_size_mnist_32.png, data_size_mnist_32.svg and data_size_mnist_32.pdf: gnuplot data_size_mnist_32.gp
set encoding utf8
$D0 << EOD
100 0.00393069 0.00378897 0.00408241
300 0.00553153 0.00541443 0.00565936
1000 0.00635222 0.00625878 0.00643897
3000 0.00661267 0.00650722 0.00670689
10000 0.00673235 0.00662633 0.00683625
30000 0.0067768 0.00667103 0.00687655
60000 0.00677992 0.00667323 0.00688157
EOD
$D1 << EOD
100 0.0126292 0.0123286 0.0129598
300 0.0086092 0.00843671 0.00878751
1000 0.00753292 0.00739942 0.00767234
3000 0.00710385 0.00698225 0.00722951
10000 0.00694791 0.00682998 0.00706605
30000 0.00687641 0.00676246 0.00699021
60000 0.00687027 0.00675587 0.00698276
EOD
$D2 << EOD
100 0.00209848 0.00200188 0.00219388
300 0.00281156 0.00274336 0.00287196
1000 0.00337254 0.00332474 0.00342164
3000 0.0040395 0.00397545 0.00410563
10000 0.00455023 0.00445825 0.00463926
30000 0.00475692 0.00465829 0.00485629
60000 0.00474849 0.00464103 0.00485027
EOD
$D3 << EOD
100 0.0157524 0.0153393 0.016228
300 0.00922813 0.00900798 0.00945106
1000 0.00740166 0.00722954 0.0075803
3000 0.00613274 0.00599257 0.00628417
10000 0.00538535 0.00526867 0.00551223
30000 0.00511614 0.00499952 0.0052389
60000 0.00504141 0.00493329 0.00515856
EOD
$D4 << EOD
100 0.0104711 0.0100529 0.0109419
300 0.0107256 0.010468 0.0109944
1000 0.0108348 0.0106777 0.0109726
3000 0.0108628 0.0107102 0.0110014
10000 0.0108907 0.0107354 0.0110314
30000 0.0109097 0.0107551 0.0110507
60000 0.0109107 0.0107561 0.0110507
EOD
$D5 << EOD
100 0.0112064 0.0110492 0.0113891
300 0.0108734 0.0107236 0.0110284
1000 0.0108891 0.0107435 0.0110417
3000 0.0107783 0.0106358 0.0109297
10000 0.0107324 0.0105879 0.0108843
30000 0.0106958 0.010555 0.0108469
60000 0.0107001 0.0105597 0.0108504
EOD
$D6 << EOD
100 0.00808452 0.00774743 0.00842431
300 0.00858569 0.0083815 0.00881619
1000 0.00887226 0.0087452 0.00898432
3000 0.0089605 0.00883274 0.00907388
10000 0.00901497 0.00888483 0.00912988
30000 0.00904455 0.00891504 0.0091603
60000 0.00904298 0.00891305 0.00915819
EOD
$D7 << EOD
100 0.0104967 0.0103188 0.0107031
300 0.00940787 0.00926733 0.00955599
1000 0.00919044 0.00906006 0.00932948
3000 0.00901174 0.00888495 0.00914826
10000 0.00894153 0.00881603 0.00907772
30000 0.00889519 0.00877056 0.00902795
60000 0.00889353 0.00876836 0.00902776
EOD
$D8 << EOD
100 6.88883e-14 0 1.91778e-13
300 3.61831e-06 1.27055e-21 1.08549e-05
1000 1.36766e-06 1.26623e-09 4.40539e-06
3000 1.64765e-06 1.55082e-08 4.56893e-06
10000 2.17759e-06 5.83903e-08 5.3208e-06
30000 2.82689e-06 4.93871e-07 6.09549e-06
60000 6.63374e-06 1.21311e-06 1.39464e-05
EOD
$D9 << EOD
100 0.0460769 0.0448351 0.0474412
300 0.0385734 0.0374761 0.0397243
1000 0.0323742 0.0314028 0.0333415
3000 0.0266111 0.0257946 0.0274962
10000 0.0220681 0.0213302 0.0227913
30000 0.0189471 0.0182846 0.0196262
60000 0.0172466 0.0165986 0.0178963
EOD
$D10 << EOD
100 0.00287331 0.00267427 0.00306453
300 0.00319181 0.00308363 0.0033042
1000 0.00324754 0.00318912 0.00331293
3000 0.00334678 0.00328934 0.00341084
10000 0.00336499 0.00330627 0.00342977
30000 0.0033313 0.00327347 0.00339515
60000 0.00337042 0.00331375 0.0034339
EOD
$D11 << EOD
100 0.00366549 0.00358661 0.00375099
300 0.0034559 0.00338438 0.00353026
1000 0.00337589 0.00330956 0.0034455
3000 0.00341055 0.0033442 0.00348116
10000 0.00341112 0.00334383 0.00348162
30000 0.00334818 0.00328491 0.00341771
60000 0.0033844 0.0033218 0.00345421
EOD
$D12 << EOD
100 0.0224504 0.0212571 0.0236511
300 0.0261211 0.0253488 0.0270073
1000 0.0271251 0.0266276 0.0275709
3000 0.0276091 0.0271115 0.0280604
10000 0.027881 0.0273763 0.0283425
30000 0.0280364 0.0275298 0.0285058
60000 0.0280325 0.0275347 0.0285021
EOD
$D13 << EOD
100 0.0327816 0.0322045 0.0334334
300 0.0302123 0.0296927 0.0307956
1000 0.0295332 0.0290195 0.0301079
3000 0.0286411 0.0281494 0.0292158
10000 0.0283069 0.0278391 0.0288519
30000 0.0281072 0.0276425 0.0286405
60000 0.0281062 0.0276426 0.0286407
EOD
$D14 << EOD
100 0.0103218 0.00949231 0.0111907
300 0.0141456 0.0134622 0.0148583
1000 0.016816 0.0164098 0.0172433
3000 0.0184265 0.0179623 0.0189231
10000 0.0191593 0.0186647 0.0196778
30000 0.0196642 0.0191601 0.0201889
60000 0.0193981 0.0188923 0.0199011
EOD
$D15 << EOD
100 0.0339911 0.0331765 0.0349314
300 0.0282208 0.0275134 0.0289802
1000 0.0249857 0.0243666 0.0256352
3000 0.0225364 0.021964 0.0231713
10000 0.0213173 0.0207601 0.0219117
30000 0.0209472 0.0204034 0.0215188
60000 0.0208988 0.0203646 0.021476
EOD
$D16 << EOD
100 0.0359752 0.0341694 0.0377842
300 0.03705 0.0360398 0.0382196
1000 0.0372214 0.0366088 0.0377589
3000 0.0373006 0.036706 0.0378462
10000 0.037366 0.0367684 0.0379149
30000 0.0374496 0.0368541 0.0379877
60000 0.0374531 0.0368579 0.0379915
EOD
$D17 << EOD
100 0.0376181 0.0370275 0.0382669
300 0.0368285 0.0362754 0.0374379
1000 0.0370974 0.0365398 0.0377227
3000 0.0366364 0.0360828 0.0372466
10000 0.0364572 0.0359228 0.0370567
30000 0.0363163 0.0357759 0.0369148
60000 0.036331 0.035793 0.036933
EOD
$D18 << EOD
100 0.0323162 0.0307721 0.0339007
300 0.0335768 0.0326856 0.0345441
1000 0.0342136 0.0336643 0.0347345
3000 0.0343931 0.0338506 0.0349036
10000 0.0345205 0.0339706 0.0350473
30000 0.0346319 0.0340799 0.0351647
60000 0.0346325 0.0340789 0.03517
EOD
$D19 << EOD
100 0.0355342 0.0349455 0.0361725
300 0.034307 0.0337593 0.0348944
1000 0.0344175 0.0338733 0.0350007
3000 0.0338715 0.0333477 0.0344399
10000 0.0336603 0.0331277 0.0342286
30000 0.0335018 0.0329721 0.0340684
60000 0.0335162 0.032987 0.034084
EOD
$D20 << EOD
100 0.000573846 0.000135184 0.00124518
300 0.00111083 0.000710926 0.00161992
1000 0.00253882 0.00210743 0.002988
3000 0.00393029 0.00341743 0.00447888
10000 0.00608882 0.00550206 0.00675618
30000 0.00818388 0.00754997 0.00886042
60000 0.00930656 0.00866817 0.00999921
EOD
$D21 << EOD
100 0.0468347 0.0454933 0.0481986
300 0.040402 0.0391261 0.0417681
1000 0.0338181 0.0327394 0.0349388
3000 0.0289427 0.0280365 0.0299178
10000 0.0250908 0.0242481 0.025996
30000 0.0227539 0.0219535 0.0235765
60000 0.0214279 0.020674 0.0222225
EOD
$D22 << EOD
100 0.0211549 0.0193125 0.0228123
300 0.0232797 0.0224505 0.0242444
1000 0.0234757 0.0229821 0.0239926
3000 0.0244221 0.023908 0.0249585
10000 0.0243269 0.0238129 0.0248415
30000 0.0241006 0.0235993 0.0246401
60000 0.0247568 0.0242345 0.0253091
EOD
$D23 << EOD
100 0.0255711 0.0249797 0.0262743
300 0.0249866 0.0244328 0.0255933
1000 0.0247781 0.0242498 0.0253513
3000 0.025196 0.024671 0.0257605
10000 0.0248141 0.024292 0.0253637
30000 0.0244178 0.0238884 0.0249857
60000 0.0249642 0.02445 0.0255312
EOD
$D24 << EOD
24.0 189.0
76.0 189.0
EOD
$D25 << EOD
50.0 189.0
EOD
$D26 << EOD
309.8 189.0
361.8 189.0
EOD
$D27 << EOD
335.8 189.0
EOD
$D28 << EOD
595.6 189.0
647.6 189.0
EOD
$D29 << EOD
621.6 189.0
EOD
$D30 << EOD
24.0 155.0
76.0 155.0
EOD
$D31 << EOD
50.0 155.0
EOD
$D32 << EOD
309.8 155.0
361.8 155.0
EOD
$D33 << EOD
335.8 155.0
EOD
$D34 << EOD
595.6 155.0
647.6 155.0
EOD
$D35 << EOD
621.6 155.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1608,816 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1608,816 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.7500in,8.5000in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "data_size_mnist_32.".format
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
set yrange [0:816]
set label 'Error against the number of images fitted: MNIST 32×32' at screen 0.01493,0.94730 font ',28' left tc rgb '#000000'
set label 'σ = 1: errors below a hundredth of the largest are left out.' at screen 0.01493,0.13664 font ',17' left tc rgb '#555555'
set label 'Lines: other images than those fitted; dashed, with open marks: the images fitted. What lies between is the gap of generalisation.' at screen 0.01493,0.10600 font ',17' left tc rgb '#555555'
set label 'Networks hold up to a fifth of their images out for validation.' at screen 0.01493,0.07537 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals.' at screen 0.01493,0.04473 font ',17' left tc rgb '#555555'
set label 'Gaussian linear' at screen 0.05348,0.23162 font ',20' left tc rgb '#222222'
set label 'gaussian mixture' at screen 0.23122,0.23162 font ',20' left tc rgb '#222222'
set label 'independent D=2' at screen 0.40896,0.23162 font ',20' left tc rgb '#222222'
set label 'local r=1 D=2' at screen 0.05348,0.18995 font ',20' left tc rgb '#222222'
set label 'ideal (empirical)' at screen 0.23122,0.18995 font ',20' left tc rgb '#222222'
set label 'U-Net 4 blocks' at screen 0.40896,0.18995 font ',20' left tc rgb '#222222'
plot $D24 with lines lw 3 dt 1 lc rgb '#000000', \
  $D25 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D26 with lines lw 3 dt 1 lc rgb '#882255', \
  $D27 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D28 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D29 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D30 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D31 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D32 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D33 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A', \
  $D34 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D35 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09080
set rmargin at screen 0.48756
set bmargin at screen 0.37010
set tmargin at screen 0.85539
set label 'σ = 1' at screen 0.09080,0.88235 font ',22' left
set label 'images fitted' at screen 0.28918,0.29289 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01990,0.61275 font ',20' center rotate by 90
set logscale x
set xrange [86.9565:69000]
set xtics ('100' 100, '300' 300, '3000' 3000, '10000' 10000, '60000' 60000)
set logscale y
set yrange [0.000400669:0.0529885]
set ytics ('0.0005' 0.0005, '0.001' 0.001, '0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D0 using 1:2 with lines lw 3 dt (7,7) lc rgb '#000000', \
  $D0 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D0 using 1:2 with points pt 6 ps 0.8 lw 2 lc rgb '#000000', \
  $D1 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D1 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D1 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D2 using 1:2 with lines lw 3 dt (7,7) lc rgb '#882255', \
  $D2 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D2 using 1:2 with points pt 6 ps 0.8 lw 2 lc rgb '#882255', \
  $D3 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D3 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D3 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D4 using 1:2 with lines lw 3 dt (7,7) lc rgb '#EDBA47', \
  $D4 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#EDBA47', \
  $D4 using 1:2 with points pt 6 ps 0.8 lw 2 lc rgb '#EDBA47', \
  $D5 using 1:2 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D5 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#EDBA47', \
  $D5 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D6 using 1:2 with lines lw 3 dt (7,7) lc rgb '#47B99A', \
  $D6 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D6 using 1:2 with points pt 6 ps 0.8 lw 2 lc rgb '#47B99A', \
  $D7 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D7 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D7 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D8 using 1:2 with lines lw 3 dt (7,7) lc rgb '#7A7A7A', \
  $D8 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#7A7A7A', \
  $D8 using 1:2 with points pt 6 ps 0.8 lw 2 lc rgb '#7A7A7A', \
  $D9 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D9 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#7A7A7A', \
  $D9 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A', \
  $D10 using 1:2 with lines lw 3 dt (7,7) lc rgb '#D55E00', \
  $D10 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D10 using 1:2 with points pt 6 ps 0.8 lw 2 lc rgb '#D55E00', \
  $D11 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D11 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D11 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.57587
set rmargin at screen 0.97264
set bmargin at screen 0.37010
set tmargin at screen 0.85539
set label 'σ = 4' at screen 0.57587,0.88235 font ',22' left
set label 'images fitted' at screen 0.77425,0.29289 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.50498,0.61275 font ',20' center rotate by 90
set logscale x
set xrange [86.9565:69000]
set xtics ('100' 100, '300' 300, '3000' 3000, '10000' 10000, '60000' 60000)
set logscale y
set yrange [0.000498996:0.0538599]
set ytics ('0.0005' 0.0005, '0.001' 0.001, '0.002' 0.002, '0.005' 0.005, '0.01' 0.01, '0.02' 0.02, '0.05' 0.05)
plot $D12 using 1:2 with lines lw 3 dt (7,7) lc rgb '#000000', \
  $D12 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D12 using 1:2 with points pt 6 ps 0.8 lw 2 lc rgb '#000000', \
  $D13 using 1:2 with lines lw 3 dt 1 lc rgb '#000000', \
  $D13 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#000000', \
  $D13 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#000000', \
  $D14 using 1:2 with lines lw 3 dt (7,7) lc rgb '#882255', \
  $D14 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D14 using 1:2 with points pt 6 ps 0.8 lw 2 lc rgb '#882255', \
  $D15 using 1:2 with lines lw 3 dt 1 lc rgb '#882255', \
  $D15 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#882255', \
  $D15 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#882255', \
  $D16 using 1:2 with lines lw 3 dt (7,7) lc rgb '#EDBA47', \
  $D16 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#EDBA47', \
  $D16 using 1:2 with points pt 6 ps 0.8 lw 2 lc rgb '#EDBA47', \
  $D17 using 1:2 with lines lw 3 dt 1 lc rgb '#EDBA47', \
  $D17 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#EDBA47', \
  $D17 using 1:2 with points pt 7 ps 0.9 lw 2 lc rgb '#EDBA47', \
  $D18 using 1:2 with lines lw 3 dt (7,7) lc rgb '#47B99A', \
  $D18 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D18 using 1:2 with points pt 6 ps 0.8 lw 2 lc rgb '#47B99A', \
  $D19 using 1:2 with lines lw 3 dt 1 lc rgb '#47B99A', \
  $D19 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#47B99A', \
  $D19 using 1:2 with points pt 9 ps 0.9 lw 2 lc rgb '#47B99A', \
  $D20 using 1:2 with lines lw 3 dt (7,7) lc rgb '#7A7A7A', \
  $D20 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#7A7A7A', \
  $D20 using 1:2 with points pt 6 ps 0.8 lw 2 lc rgb '#7A7A7A', \
  $D21 using 1:2 with lines lw 3 dt (14,9,1,9) lc rgb '#7A7A7A', \
  $D21 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#7A7A7A', \
  $D21 using 1:2 with points pt 13 ps 0.9 lw 2 lc rgb '#7A7A7A', \
  $D22 using 1:2 with lines lw 3 dt (7,7) lc rgb '#D55E00', \
  $D22 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D22 using 1:2 with points pt 6 ps 0.8 lw 2 lc rgb '#D55E00', \
  $D23 using 1:2 with lines lw 3 dt 1 lc rgb '#D55E00', \
  $D23 using 1:3:(0):($4-$3) with vectors nohead lw 2 lc rgb '#D55E00', \
  $D23 using 1:2 with points pt 11 ps 0.9 lw 2 lc rgb '#D55E00'
unset multiplot
reset
set output
}
