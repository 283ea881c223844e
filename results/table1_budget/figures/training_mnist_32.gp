# Draws training_mnist_32.png, training_mnist_32.svg and training_mnist_32.pdf: gnuplot training_mnist_32.gp
set encoding utf8
$D0 << EOD
17 1.41783
34 0.949428
51 0.728633
68 0.612875
93.5 0.440266
127.5 0.290056
161.5 0.241856
204 0.207702
255 0.192586
314.5 0.186117
391 0.17951
484.667 0.174293
595 0.165865
722.5 0.163293
875.5 0.160993
1062.67 0.158355
1283.5 0.155198
1547 0.153011
1700 0.155945
EOD
$D1 << EOD
170 0.00445134
340 0.00380055
510 0.00366595
680 0.00357762
850 0.00350438
1020 0.00345173
1190 0.00340489
1360 0.0033643
1530 0.00333879
1700 0.0033053
EOD
$D2 << EOD
170 0.0131978
340 0.0116515
510 0.0111677
680 0.0109008
850 0.0106579
1020 0.0104958
1190 0.0103767
1360 0.0101975
1530 0.0100832
1700 0.00997036
EOD
$D3 << EOD
170 0.0246302
340 0.0224025
510 0.0213397
680 0.0208173
850 0.0203814
1020 0.0201459
1190 0.0199609
1360 0.019678
1530 0.0194578
1700 0.0192658
EOD
$D4 << EOD
170 0.0354563
340 0.0323252
510 0.0307499
680 0.0299835
850 0.0294425
1020 0.0291368
1190 0.0289122
1360 0.0286307
1530 0.0283768
1700 0.0282142
EOD
$D5 << EOD
30 1.2159
60 0.732045
90 0.533338
120 0.345016
165 0.238957
225 0.200857
285 0.184265
360 0.17564
450 0.166291
555 0.158594
690 0.15347
855.167 0.147609
1050 0.143128
1275 0.137187
1545 0.132396
1875.17 0.130262
2265 0.124532
2730 0.122426
3000 0.124061
EOD
$D6 << EOD
300 0.0036387
600 0.00325939
900 0.00308088
1200 0.00297332
1500 0.00288553
1800 0.00281973
2100 0.00277246
2400 0.00273697
2700 0.00270749
3000 0.00269074
EOD
$D7 << EOD
300 0.00981439
600 0.00884157
900 0.00840705
1200 0.00820608
1500 0.00799604
1800 0.00786823
2100 0.00774888
2400 0.00762659
2700 0.00754765
3000 0.00748099
EOD
$D8 << EOD
300 0.0181928
600 0.0166219
900 0.0158434
1200 0.0154906
1500 0.0151124
1800 0.0149181
2100 0.0147156
2400 0.0144881
2700 0.0143357
3000 0.0142196
EOD
$D9 << EOD
300 0.0265026
600 0.0247337
900 0.0237411
1200 0.0232664
1500 0.0227091
1800 0.0224701
2100 0.0222498
2400 0.0219207
2700 0.0217871
3000 0.0215809
EOD
$D10 << EOD
90 0.886574
180 0.411866
270 0.217458
360 0.184831
495 0.170871
675 0.152951
855 0.146054
1080 0.140635
1350 0.134403
1665 0.130251
2070 0.126784
2565.17 0.121149
3150 0.119109
3825 0.117231
4635 0.11496
5625.17 0.11162
6795 0.110523
8190 0.10782
9000 0.109062
EOD
$D11 << EOD
900 0.00312846
1800 0.00285921
2700 0.00273431
3600 0.00267023
4500 0.00261496
5400 0.00257617
6300 0.00254548
7200 0.00252074
8100 0.002498
9000 0.00248113
EOD
$D12 << EOD
900 0.00847838
1800 0.00769832
2700 0.00732434
3600 0.00707212
4500 0.00689814
5400 0.00677205
6300 0.00669399
7200 0.00664235
8100 0.00657755
9000 0.00652395
EOD
$D13 << EOD
900 0.0156054
1800 0.0141714
2700 0.0134145
3600 0.0129232
4500 0.0125699
5400 0.0123533
6300 0.012232
7200 0.0121125
8100 0.0119595
9000 0.0118928
EOD
$D14 << EOD
900 0.0231302
1800 0.0213768
2700 0.0203701
3600 0.0196125
4500 0.0190983
5400 0.018805
6300 0.0185983
7200 0.0185016
8100 0.0182507
9000 0.0182712
EOD
$D15 << EOD
27 1.26186
54 0.807739
81 0.683091
108 0.594652
148.5 0.40057
202.5 0.243164
256.5 0.209091
324 0.186068
405 0.177505
499.5 0.16613
621 0.153634
769.667 0.146754
945 0.141796
1147.5 0.139236
1390.5 0.134444
1687.67 0.129377
2038.5 0.126536
2457 0.121826
2700 0.120915
EOD
$D16 << EOD
270 0.00401538
540 0.00342891
810 0.00319875
1080 0.00306492
1350 0.00296324
1620 0.00289933
1890 0.00284568
2160 0.00280703
2430 0.00276875
2700 0.00273431
EOD
$D17 << EOD
270 0.0107565
540 0.00932283
810 0.00867658
1080 0.00832418
1350 0.00801799
1620 0.00780412
1890 0.00765271
2160 0.00755708
2430 0.00742486
2700 0.00732434
EOD
$D18 << EOD
270 0.0196626
540 0.0170504
810 0.0159648
1080 0.0153534
1350 0.0148306
1620 0.014375
1890 0.0140958
2160 0.0138804
2430 0.0136156
2700 0.0134145
EOD
$D19 << EOD
270 0.0280066
540 0.0249029
810 0.023626
1080 0.0227511
1350 0.0221872
1620 0.0215972
1890 0.0212895
2160 0.0209899
2430 0.0205801
2700 0.0203701
EOD
$D20 << EOD
90 0.886574
180 0.411866
270 0.217458
360 0.184831
495 0.170871
675 0.152951
855 0.146054
1080 0.140635
1350 0.134403
1665 0.130251
2070 0.126784
2565.17 0.121149
3150 0.119109
3825 0.117231
4635 0.11496
5625.17 0.11162
6795 0.110523
8190 0.10782
9000 0.109062
EOD
$D21 << EOD
900 0.00312846
1800 0.00285921
2700 0.00273431
3600 0.00267023
4500 0.00261496
5400 0.00257617
6300 0.00254548
7200 0.00252074
8100 0.002498
9000 0.00248113
EOD
$D22 << EOD
900 0.00847838
1800 0.00769832
2700 0.00732434
3600 0.00707212
4500 0.00689814
5400 0.00677205
6300 0.00669399
7200 0.00664235
8100 0.00657755
9000 0.00652395
EOD
$D23 << EOD
900 0.0156054
1800 0.0141714
2700 0.0134145
3600 0.0129232
4500 0.0125699
5400 0.0123533
6300 0.012232
7200 0.0121125
8100 0.0119595
9000 0.0118928
EOD
$D24 << EOD
900 0.0231302
1800 0.0213768
2700 0.0203701
3600 0.0196125
4500 0.0190983
5400 0.018805
6300 0.0185983
7200 0.0185016
8100 0.0182507
9000 0.0182712
EOD
$D25 << EOD
24.0 189.0
76.0 189.0
EOD
$D26 << EOD
50.0 189.0
EOD
$D27 << EOD
663.2 189.0
715.2 189.0
EOD
$D28 << EOD
689.2 189.0
EOD
$D29 << EOD
24.0 155.0
76.0 155.0
EOD
$D30 << EOD
50.0 155.0
EOD
$D31 << EOD
663.2 155.0
715.2 155.0
EOD
$D32 << EOD
689.2 155.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1668,1096 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1668,1096 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 17.3750in,11.4167in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
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
set yrange [0:1096]
set label 'Training: MNIST 32×32' at screen 0.01439,0.96077 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels; 1,700 steps × batch 64: 1block_noattn (budget: 1700 steps of 64); 3,000 steps' at screen 0.01439,0.10173 font ',17' left tc rgb '#555555'
set label '× batch 64: 2blocks_noattn (budget: 3000 steps of 64); 9,000 steps × batch 64: 4blocks_noattn (budget: 9000 steps of 64), 4blocks_noattn (budget: 9000 steps of 64); 2,700 steps ×' at screen 0.01439,0.07892 font ',17' left tc rgb '#555555'
set label 'batch 64: 4blocks_noattn_denser (budget: 2700 steps of 64).' at screen 0.01439,0.05611 font ',17' left tc rgb '#555555'
set label 'Loss: EDM''s weighted loss, averaged over runs of steps that span a factor 1.2.' at screen 0.01439,0.03330 font ',17' left tc rgb '#555555'
set label '1block_noattn (budget: 1700 steps of 64)' at screen 0.05156,0.17245 font ',20' left tc rgb '#222222'
set label '2blocks_noattn (budget: 3000 steps of 64)' at screen 0.43477,0.17245 font ',20' left tc rgb '#222222'
set label '4blocks_noattn (budget: 9000 steps of 64)' at screen 0.05156,0.14142 font ',20' left tc rgb '#222222'
set label '4blocks_noattn_denser (budget: 2700 steps of 64)' at screen 0.43477,0.14142 font ',20' left tc rgb '#222222'
plot $D25 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D26 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D27 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D28 with points pt 10 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D29 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D30 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D31 with lines lw 3 dt 1 lc rgb '#753400', \
  $D32 with points pt 10 ps 0.9 lw 2 lc rgb '#753400'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08753
set rmargin at screen 0.32614
set bmargin at screen 0.64051
set tmargin at screen 0.89234
set label 'training loss' at screen 0.08753,0.91241 font ',22' left
set label 'optimizer step' at screen 0.20683,0.58303 font ',20' center
set label 'loss' at screen 0.01918,0.76642 font ',20' center rotate by 90
set logscale y
set yrange [0.0980182:1.55961]
set ytics ('0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1)
set logscale x
set xrange [15.4545:9900]
set xtics ('20' 20, '50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000, '2000' 2000, '5000' 5000)
plot $D0 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D5 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D10 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D15 with lines lw 3 dt 1 lc rgb '#753400', \
  $D20 with lines lw 3 dt 1 lc rgb '#E69E66'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.41127
set rmargin at screen 0.64988
set bmargin at screen 0.64051
set tmargin at screen 0.89234
set label 'validation, σ = 1' at screen 0.41127,0.91241 font ',22' left
set label 'optimizer step' at screen 0.53058,0.58303 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.76642 font ',20' center rotate by 90
set logscale y
set yrange [0.00225557:0.00489647]
set ytics ('0.0025' 0.0025, '0.003' 0.003, '0.0035' 0.0035, '0.004' 0.004, '0.0045' 0.0045000000000000005)
set logscale x
set xrange [15.4545:9900]
set xtics ('20' 20, '50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000, '2000' 2000, '5000' 5000)
plot $D1 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D1 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D1 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D6 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D6 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D6 with points pt 10 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D11 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D11 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D11 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D16 with lines lw 3 dt 1 lc rgb '#753400', \
  $D16 with lines lw 3 dt 1 lc rgb '#753400', \
  $D16 with points pt 10 ps 0.9 lw 2 lc rgb '#753400', \
  $D21 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D21 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D21 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.73501
set rmargin at screen 0.97362
set bmargin at screen 0.64051
set tmargin at screen 0.89234
set label 'validation, σ = 2' at screen 0.73501,0.91241 font ',22' left
set label 'optimizer step' at screen 0.85432,0.58303 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.76642 font ',20' center rotate by 90
set logscale y
set yrange [0.00593086:0.0145176]
set ytics ('0.006' 0.006, '0.008' 0.008, '0.01' 0.01, '0.012' 0.012, '0.014' 0.014)
set logscale x
set xrange [15.4545:9900]
set xtics ('20' 20, '50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000, '2000' 2000, '5000' 5000)
plot $D2 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D2 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D2 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D7 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D7 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D7 with points pt 10 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D12 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D12 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D12 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D17 with lines lw 3 dt 1 lc rgb '#753400', \
  $D17 with lines lw 3 dt 1 lc rgb '#753400', \
  $D17 with points pt 10 ps 0.9 lw 2 lc rgb '#753400', \
  $D22 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D22 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D22 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08753
set rmargin at screen 0.32614
set bmargin at screen 0.27555
set tmargin at screen 0.52737
set label 'validation, σ = 3' at screen 0.08753,0.54745 font ',22' left
set label 'optimizer step' at screen 0.20683,0.21807 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01918,0.40146 font ',20' center rotate by 90
set logscale y
set yrange [0.0108116:0.0270932]
set ytics ('0.015' 0.015, '0.02' 0.02, '0.025' 0.025)
set logscale x
set xrange [15.4545:9900]
set xtics ('20' 20, '50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000, '2000' 2000, '5000' 5000)
plot $D3 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D3 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D3 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D8 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D8 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D8 with points pt 10 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D13 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D13 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D13 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D18 with lines lw 3 dt 1 lc rgb '#753400', \
  $D18 with lines lw 3 dt 1 lc rgb '#753400', \
  $D18 with points pt 10 ps 0.9 lw 2 lc rgb '#753400', \
  $D23 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D23 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D23 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.41127
set rmargin at screen 0.64988
set bmargin at screen 0.27555
set tmargin at screen 0.52737
set label 'validation, σ = 4' at screen 0.41127,0.54745 font ',22' left
set label 'optimizer step' at screen 0.53058,0.21807 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.40146 font ',20' center rotate by 90
set logscale y
set yrange [0.0165915:0.0390019]
set ytics ('0.02' 0.02, '0.025' 0.025, '0.03' 0.03, '0.035' 0.035)
set logscale x
set xrange [15.4545:9900]
set xtics ('20' 20, '50' 50, '100' 100, '200' 200, '500' 500, '1000' 1000, '2000' 2000, '5000' 5000)
plot $D4 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D4 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D4 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D9 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D9 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D9 with points pt 10 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D14 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D14 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D14 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D19 with lines lw 3 dt 1 lc rgb '#753400', \
  $D19 with lines lw 3 dt 1 lc rgb '#753400', \
  $D19 with points pt 10 ps 0.9 lw 2 lc rgb '#753400', \
  $D24 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D24 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D24 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66'
unset multiplot
reset
set output
}
