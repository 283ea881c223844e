# Draws training_mnist_32_test_60000.png, training_mnist_32_test_60000.svg and training_mnist_32_test_60000.pdf: gnuplot training_mnist_32_test_60000.gp
set encoding utf8
$D0 << EOD
6 1.29391
12 0.985895
18 0.975786
24 0.888522
33 0.738816
45 0.599568
57 0.462973
72 0.315601
90 0.23467
111 0.221531
138 0.20455
171.167 0.224184
210 0.182159
255 0.189337
309 0.180875
375.167 0.180272
453 0.163295
546 0.165802
600 0.157671
EOD
$D1 << EOD
600 0.0034531
EOD
$D2 << EOD
600 0.0106833
EOD
$D3 << EOD
600 0.0207392
EOD
$D4 << EOD
600 0.0299239
EOD
$D5 << EOD
9 1.2824
18 1.06585
27 0.932067
36 0.771851
49.5 0.691794
67.5 0.632341
85.5 0.442944
108 0.28723
135 0.224731
166.5 0.217027
207 0.196085
256.667 0.186389
315 0.182482
382.5 0.177337
463.5 0.164108
562.667 0.162616
679.5 0.156412
819 0.153449
900 0.156131
EOD
$D6 << EOD
450 0.00359741
900 0.00327902
EOD
$D7 << EOD
450 0.0105174
900 0.00962759
EOD
$D8 << EOD
450 0.0195164
900 0.0181621
EOD
$D9 << EOD
450 0.0278966
900 0.0264388
EOD
$D10 << EOD
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
$D11 << EOD
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
$D12 << EOD
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
$D13 << EOD
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
$D14 << EOD
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
$D15 << EOD
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
$D16 << EOD
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
$D17 << EOD
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
$D18 << EOD
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
$D19 << EOD
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
$D26 << EOD
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
$D27 << EOD
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
$D28 << EOD
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
$D29 << EOD
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
$D30 << EOD
27 1.80552
54 1.50519
81 1.29139
108 1.0816
148.5 0.873295
202.5 0.730901
256.5 0.640194
324 0.565465
405 0.5137
499.5 0.47612
621 0.415282
769.667 0.328584
945 0.26043
1147.5 0.21599
1390.5 0.186804
1687.67 0.170003
2038.5 0.159493
2457 0.150855
2700 0.145669
EOD
$D31 << EOD
270 0.0137179
540 0.00858898
810 0.00620227
1080 0.00466586
1350 0.0039334
1620 0.00360581
1890 0.00344512
2160 0.0033287
2430 0.00324867
2700 0.00318335
EOD
$D32 << EOD
270 0.024684
540 0.0136106
810 0.0110927
1080 0.00991283
1350 0.00920591
1620 0.00878726
1890 0.0085445
2160 0.00830791
2430 0.00815415
2700 0.00801967
EOD
$D33 << EOD
270 0.0321483
540 0.0200945
810 0.0179437
1080 0.016967
1350 0.0161663
1620 0.0155099
1890 0.015151
2160 0.014732
2430 0.014455
2700 0.01425
EOD
$D34 << EOD
270 0.0381245
540 0.0268977
810 0.0252033
1080 0.0243192
1350 0.0234884
1620 0.0226651
1890 0.0222413
2160 0.0217502
2430 0.0213416
2700 0.0211382
EOD
$D35 << EOD
7 1.89154
14 1.48867
21 1.34253
28 1.12568
38.5 1.03039
52.5 0.891076
66.5 0.797246
84 0.71272
108 0.705279
129.5 0.669366
161 0.61388
199.667 0.429706
243.625 0.248515
297.5 0.209243
360.5 0.192283
439.923 0.189275
528.5 0.179798
634.056 0.174496
700 0.176879
EOD
$D36 << EOD
117 0.010692
234 0.00482829
350 0.00385473
467 0.00360644
584 0.00349351
700 0.0033948
EOD
$D37 << EOD
117 0.0169695
234 0.0136357
350 0.0123105
467 0.0118412
584 0.0115395
700 0.0112426
EOD
$D38 << EOD
117 0.0284407
234 0.0261341
350 0.024545
467 0.0239987
584 0.0236755
700 0.0232899
EOD
$D39 << EOD
117 0.0408739
234 0.0388472
350 0.0369165
467 0.0360408
584 0.0356854
700 0.0353266
EOD
$D40 << EOD
7 1.92231
14 1.38152
21 1.26914
28 1.11989
38.5 0.991717
52.5 0.826877
66.5 0.756261
84 0.641532
108 0.531635
129.5 0.421311
161 0.416723
199.667 0.329532
243.625 0.271991
297.5 0.293422
360.5 0.221563
439.923 0.206398
528.5 0.188296
634.056 0.189069
700 0.191082
EOD
$D41 << EOD
117 0.00560265
234 0.00490783
350 0.00429627
467 0.00399256
584 0.00380391
700 0.00369784
EOD
$D42 << EOD
117 0.0153889
234 0.0137274
350 0.012993
467 0.0125288
584 0.0121766
700 0.0119573
EOD
$D43 << EOD
117 0.030232
234 0.0266853
350 0.0253117
467 0.0243004
584 0.0236366
700 0.0232199
EOD
$D44 << EOD
117 0.0440695
234 0.0388363
350 0.0369343
467 0.0354902
584 0.0344347
700 0.0338513
EOD
$D45 << EOD
7 1.96649
14 1.68989
21 1.3211
28 1.25656
38.5 1.17751
52.5 1.04797
66.5 0.919215
84 0.729901
108 0.603784
129.5 0.493759
161 0.433593
199.667 0.404095
243.625 0.358268
297.5 0.357681
360.5 0.299906
439.923 0.303367
528.5 0.269209
634.056 0.287388
700 0.27007
EOD
$D46 << EOD
117 0.00784506
234 0.00710936
350 0.00598696
467 0.00581835
584 0.00577104
700 0.005729
EOD
$D47 << EOD
117 0.0258219
234 0.0238522
350 0.0222874
467 0.021994
584 0.0217389
700 0.0214983
EOD
$D48 << EOD
117 0.045205
234 0.0427269
350 0.04141
467 0.0411593
584 0.0409334
700 0.0407906
EOD
$D49 << EOD
117 0.059525
234 0.0566776
350 0.0553398
467 0.0549791
584 0.0547811
700 0.0547207
EOD
$D50 << EOD
7 1.90225
14 1.45665
21 1.28968
28 1.11474
38.5 1.01123
52.5 0.881923
66.5 0.811457
84 0.728936
108 0.714014
129.5 0.661318
161 0.59391
199.667 0.43792
243.625 0.308261
297.5 0.288862
360.5 0.269157
439.923 0.197736
528.5 0.181093
634.056 0.174345
700 0.173442
EOD
$D51 << EOD
117 0.0105773
234 0.00455174
350 0.00380878
467 0.00357618
584 0.00346779
700 0.00339542
EOD
$D52 << EOD
117 0.0172909
234 0.0128525
350 0.0118615
467 0.0115276
584 0.0112101
700 0.0109384
EOD
$D53 << EOD
117 0.0295052
234 0.0246555
350 0.0231491
467 0.0227675
584 0.0221595
700 0.0217071
EOD
$D54 << EOD
117 0.0419683
234 0.0357677
350 0.0336933
467 0.0331713
584 0.0321878
700 0.0315701
EOD
$D55 << EOD
7 1.96151
14 1.55963
21 1.30347
28 1.21539
38.5 1.07504
52.5 0.944678
66.5 0.818653
84 0.702802
108 0.565546
129.5 0.43196
161 0.379513
199.667 0.316005
243.625 0.304101
297.5 0.274237
360.5 0.257666
439.923 0.23716
528.5 0.266509
634.056 0.23017
700 0.220074
EOD
$D56 << EOD
117 0.00591738
234 0.00530427
350 0.00500743
467 0.00477301
584 0.0046852
700 0.00454462
EOD
$D57 << EOD
117 0.0170084
234 0.0166055
350 0.0154767
467 0.0148577
584 0.0146618
700 0.0143742
EOD
$D58 << EOD
117 0.0324692
234 0.0319602
350 0.0302432
467 0.0292024
584 0.0288153
700 0.0282141
EOD
$D59 << EOD
117 0.0464297
234 0.0453603
350 0.0435031
467 0.0421819
584 0.0418551
700 0.0409866
EOD
$D60 << EOD
7 2.37831
14 1.57354
21 1.60881
28 1.50056
38.5 1.12271
52.5 0.970355
66.5 0.835012
84 0.744743
108 0.720621
129.5 0.680656
161 0.637875
199.667 0.38408
243.625 0.247573
297.5 0.220662
360.5 0.192338
439.923 0.188713
528.5 0.173367
634.056 0.170746
700 0.167937
EOD
$D61 << EOD
117 0.0109446
234 0.00465538
350 0.003778
467 0.0035375
584 0.00342623
700 0.00334767
EOD
$D62 << EOD
117 0.0190287
234 0.0126249
350 0.01147
467 0.0110325
584 0.0107172
700 0.0104576
EOD
$D63 << EOD
117 0.0314753
234 0.0235487
350 0.0223028
467 0.0218827
584 0.021196
700 0.0207968
EOD
$D64 << EOD
117 0.0439068
234 0.0339402
350 0.0324295
467 0.0321138
584 0.031148
700 0.03074
EOD
$D65 << EOD
24.0 334.0
76.0 334.0
EOD
$D66 << EOD
50.0 334.0
EOD
$D67 << EOD
788.6 334.0
840.6 334.0
EOD
$D68 << EOD
814.6 334.0
EOD
$D69 << EOD
24.0 300.0
76.0 300.0
EOD
$D70 << EOD
50.0 300.0
EOD
$D71 << EOD
788.6 300.0
840.6 300.0
EOD
$D72 << EOD
814.6 300.0
EOD
$D73 << EOD
24.0 266.0
76.0 266.0
EOD
$D74 << EOD
50.0 266.0
EOD
$D75 << EOD
788.6 266.0
840.6 266.0
EOD
$D76 << EOD
814.6 266.0
EOD
$D77 << EOD
24.0 232.0
76.0 232.0
EOD
$D78 << EOD
50.0 232.0
EOD
$D79 << EOD
788.6 232.0
840.6 232.0
EOD
$D80 << EOD
814.6 232.0
EOD
$D81 << EOD
24.0 198.0
76.0 198.0
EOD
$D82 << EOD
50.0 198.0
EOD
$D83 << EOD
788.6 198.0
840.6 198.0
EOD
$D84 << EOD
814.6 198.0
EOD
$D85 << EOD
24.0 164.0
76.0 164.0
EOD
$D86 << EOD
50.0 164.0
EOD
$D87 << EOD
788.6 164.0
840.6 164.0
EOD
$D88 << EOD
814.6 164.0
EOD
$D89 << EOD
24.0 130.0
76.0 130.0
EOD
$D90 << EOD
50.0 130.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1668,1241 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1668,1241 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 17.3750in,12.9271in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "training_mnist_32_test_60000.".format
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
set yrange [0:1241]
set label 'Training: MNIST 32×32, test images' at screen 0.01439,0.96535 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels; 1,000 images: 1block_wide128_noattn (budget: 600 steps of 16),' at screen 0.01439,0.06970 font ',17' left tc rgb '#555555'
set label '4blocks_wide64_noattn (budget: 900 steps of 16).' at screen 0.01439,0.04956 font ',17' left tc rgb '#555555'
set label 'Loss: EDM''s weighted loss, averaged over runs of steps that span a factor 1.2.' at screen 0.01439,0.02941 font ',17' left tc rgb '#555555'
set label '1block_wide128_noattn (budget: 600 steps of 16)' at screen 0.05156,0.26914 font ',20' left tc rgb '#222222'
set label '4blocks_wide64_noattn (budget: 900 steps of 16)' at screen 0.50995,0.26914 font ',20' left tc rgb '#222222'
set label '1block_noattn (budget: 1700 steps of 64)' at screen 0.05156,0.24174 font ',20' left tc rgb '#222222'
set label '2blocks_noattn (budget: 3000 steps of 64)' at screen 0.50995,0.24174 font ',20' left tc rgb '#222222'
set label '4blocks_noattn (budget: 9000 steps of 64)' at screen 0.05156,0.21434 font ',20' left tc rgb '#222222'
set label '4blocks_noattn_denser (budget: 2700 steps of 64)' at screen 0.50995,0.21434 font ',20' left tc rgb '#222222'
set label '4blocks_noattn_smalllr_longtrain (budget: 2700 steps of 64)' at screen 0.05156,0.18695 font ',20' left tc rgb '#222222'
set label 'CNN, circular padding (budget: 700 steps of 64)' at screen 0.50995,0.18695 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field 15 (budget: 700 steps of 64)' at screen 0.05156,0.15955 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field 3 (budget: 700 steps of 64)' at screen 0.50995,0.15955 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field 31 (budget: 700 steps of 64)' at screen 0.05156,0.13215 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field 7 (budget: 700 steps of 64)' at screen 0.50995,0.13215 font ',20' left tc rgb '#222222'
set label 'CNN, receptive field full (budget: 700 steps of 64)' at screen 0.05156,0.10475 font ',20' left tc rgb '#222222'
plot $D65 with lines lw 3 dt 1 lc rgb '#934100', \
  $D66 with points pt 10 ps 0.9 lw 2 lc rgb '#934100', \
  $D67 with lines lw 3 dt 1 lc rgb '#753400', \
  $D68 with points pt 11 ps 0.9 lw 2 lc rgb '#753400', \
  $D69 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D70 with points pt 11 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D71 with lines lw 3 dt 1 lc rgb '#E08842', \
  $D72 with points pt 10 ps 0.9 lw 2 lc rgb '#E08842', \
  $D73 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D74 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D75 with lines lw 3 dt 1 lc rgb '#D05C00', \
  $D76 with points pt 10 ps 0.9 lw 2 lc rgb '#D05C00', \
  $D77 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D78 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D79 with lines lw 3 dt 1 lc rgb '#005280', \
  $D80 with points pt 15 ps 0.9 lw 2 lc rgb '#005280', \
  $D81 with lines lw 3 dt 1 lc rgb '#0F7AB7', \
  $D82 with points pt 15 ps 0.9 lw 2 lc rgb '#0F7AB7', \
  $D83 with lines lw 3 dt 1 lc rgb '#66AAD1', \
  $D84 with points pt 15 ps 0.9 lw 2 lc rgb '#66AAD1', \
  $D85 with lines lw 3 dt 1 lc rgb '#00659E', \
  $D86 with points pt 14 ps 0.9 lw 2 lc rgb '#00659E', \
  $D87 with lines lw 3 dt 1 lc rgb '#3B92C4', \
  $D88 with points pt 14 ps 0.9 lw 2 lc rgb '#3B92C4', \
  $D89 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D90 with points pt 14 ps 0.9 lw 2 lc rgb '#003F62'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08753
set rmargin at screen 0.32614
set bmargin at screen 0.68251
set tmargin at screen 0.90492
set label 'training loss' at screen 0.08753,0.92264 font ',22' left
set label 'optimizer step' at screen 0.20683,0.63175 font ',20' center
set label 'loss' at screen 0.01918,0.79371 font ',20' center rotate by 90
set logscale y
set yrange [0.0980182:2.61614]
set ytics ('0.1' 0.1, '0.2' 0.2, '0.5' 0.5, '1' 1, '2' 2)
set logscale x
set xrange [5.45455:9900]
set xtics ('10' 10, '100' 100, '1000' 1000)
plot $D0 with lines lw 3 dt 1 lc rgb '#934100', \
  $D5 with lines lw 3 dt 1 lc rgb '#753400', \
  $D10 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D15 with lines lw 3 dt 1 lc rgb '#E08842', \
  $D20 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D25 with lines lw 3 dt 1 lc rgb '#D05C00', \
  $D30 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D35 with lines lw 3 dt 1 lc rgb '#005280', \
  $D40 with lines lw 3 dt 1 lc rgb '#0F7AB7', \
  $D45 with lines lw 3 dt 1 lc rgb '#66AAD1', \
  $D50 with lines lw 3 dt 1 lc rgb '#00659E', \
  $D55 with lines lw 3 dt 1 lc rgb '#3B92C4', \
  $D60 with lines lw 3 dt 1 lc rgb '#003F62'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.41127
set rmargin at screen 0.64988
set bmargin at screen 0.68251
set tmargin at screen 0.90492
set label 'validation, σ = 1' at screen 0.41127,0.92264 font ',22' left
set label 'optimizer step' at screen 0.53058,0.63175 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.79371 font ',20' center rotate by 90
set logscale y
set yrange [0.00225557:0.0150897]
set ytics ('0.003' 0.003, '0.004' 0.004, '0.005' 0.005, '0.007' 0.007, '0.01' 0.01, '0.015' 0.015)
set logscale x
set xrange [5.45455:9900]
set xtics ('10' 10, '100' 100, '1000' 1000)
plot $D1 with lines lw 3 dt 1 lc rgb '#934100', \
  $D1 with lines lw 3 dt 1 lc rgb '#934100', \
  $D1 with points pt 10 ps 0.9 lw 2 lc rgb '#934100', \
  $D6 with lines lw 3 dt 1 lc rgb '#753400', \
  $D6 with lines lw 3 dt 1 lc rgb '#753400', \
  $D6 with points pt 11 ps 0.9 lw 2 lc rgb '#753400', \
  $D11 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D11 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D11 with points pt 11 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D16 with lines lw 3 dt 1 lc rgb '#E08842', \
  $D16 with lines lw 3 dt 1 lc rgb '#E08842', \
  $D16 with points pt 10 ps 0.9 lw 2 lc rgb '#E08842', \
  $D21 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D21 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D21 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D26 with lines lw 3 dt 1 lc rgb '#D05C00', \
  $D26 with lines lw 3 dt 1 lc rgb '#D05C00', \
  $D26 with points pt 10 ps 0.9 lw 2 lc rgb '#D05C00', \
  $D31 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D31 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D31 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D36 with lines lw 3 dt 1 lc rgb '#005280', \
  $D36 with lines lw 3 dt 1 lc rgb '#005280', \
  $D36 with points pt 15 ps 0.9 lw 2 lc rgb '#005280', \
  $D41 with lines lw 3 dt 1 lc rgb '#0F7AB7', \
  $D41 with lines lw 3 dt 1 lc rgb '#0F7AB7', \
  $D41 with points pt 15 ps 0.9 lw 2 lc rgb '#0F7AB7', \
  $D46 with lines lw 3 dt 1 lc rgb '#66AAD1', \
  $D46 with lines lw 3 dt 1 lc rgb '#66AAD1', \
  $D46 with points pt 15 ps 0.9 lw 2 lc rgb '#66AAD1', \
  $D51 with lines lw 3 dt 1 lc rgb '#00659E', \
  $D51 with lines lw 3 dt 1 lc rgb '#00659E', \
  $D51 with points pt 14 ps 0.9 lw 2 lc rgb '#00659E', \
  $D56 with lines lw 3 dt 1 lc rgb '#3B92C4', \
  $D56 with lines lw 3 dt 1 lc rgb '#3B92C4', \
  $D56 with points pt 14 ps 0.9 lw 2 lc rgb '#3B92C4', \
  $D61 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D61 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D61 with points pt 14 ps 0.9 lw 2 lc rgb '#003F62'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.73501
set rmargin at screen 0.97362
set bmargin at screen 0.68251
set tmargin at screen 0.90492
set label 'validation, σ = 2' at screen 0.73501,0.92264 font ',22' left
set label 'optimizer step' at screen 0.85432,0.63175 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.66667,0.79371 font ',20' center rotate by 90
set logscale y
set yrange [0.00593086:0.0284041]
set ytics ('0.007' 0.007, '0.01' 0.01, '0.015' 0.015, '0.02' 0.02)
set logscale x
set xrange [5.45455:9900]
set xtics ('10' 10, '100' 100, '1000' 1000)
plot $D2 with lines lw 3 dt 1 lc rgb '#934100', \
  $D2 with lines lw 3 dt 1 lc rgb '#934100', \
  $D2 with points pt 10 ps 0.9 lw 2 lc rgb '#934100', \
  $D7 with lines lw 3 dt 1 lc rgb '#753400', \
  $D7 with lines lw 3 dt 1 lc rgb '#753400', \
  $D7 with points pt 11 ps 0.9 lw 2 lc rgb '#753400', \
  $D12 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D12 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D12 with points pt 11 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D17 with lines lw 3 dt 1 lc rgb '#E08842', \
  $D17 with lines lw 3 dt 1 lc rgb '#E08842', \
  $D17 with points pt 10 ps 0.9 lw 2 lc rgb '#E08842', \
  $D22 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D22 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D22 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D27 with lines lw 3 dt 1 lc rgb '#D05C00', \
  $D27 with lines lw 3 dt 1 lc rgb '#D05C00', \
  $D27 with points pt 10 ps 0.9 lw 2 lc rgb '#D05C00', \
  $D32 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D32 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D32 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D37 with lines lw 3 dt 1 lc rgb '#005280', \
  $D37 with lines lw 3 dt 1 lc rgb '#005280', \
  $D37 with points pt 15 ps 0.9 lw 2 lc rgb '#005280', \
  $D42 with lines lw 3 dt 1 lc rgb '#0F7AB7', \
  $D42 with lines lw 3 dt 1 lc rgb '#0F7AB7', \
  $D42 with points pt 15 ps 0.9 lw 2 lc rgb '#0F7AB7', \
  $D47 with lines lw 3 dt 1 lc rgb '#66AAD1', \
  $D47 with lines lw 3 dt 1 lc rgb '#66AAD1', \
  $D47 with points pt 15 ps 0.9 lw 2 lc rgb '#66AAD1', \
  $D52 with lines lw 3 dt 1 lc rgb '#00659E', \
  $D52 with lines lw 3 dt 1 lc rgb '#00659E', \
  $D52 with points pt 14 ps 0.9 lw 2 lc rgb '#00659E', \
  $D57 with lines lw 3 dt 1 lc rgb '#3B92C4', \
  $D57 with lines lw 3 dt 1 lc rgb '#3B92C4', \
  $D57 with points pt 14 ps 0.9 lw 2 lc rgb '#3B92C4', \
  $D62 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D62 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D62 with points pt 14 ps 0.9 lw 2 lc rgb '#003F62'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08753
set rmargin at screen 0.32614
set bmargin at screen 0.36019
set tmargin at screen 0.58259
set label 'validation, σ = 3' at screen 0.08753,0.60032 font ',22' left
set label 'optimizer step' at screen 0.20683,0.30943 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.01918,0.47139 font ',20' center rotate by 90
set logscale y
set yrange [0.0108116:0.0497255]
set ytics ('0.015' 0.015, '0.02' 0.02, '0.03' 0.03, '0.04' 0.04)
set logscale x
set xrange [5.45455:9900]
set xtics ('10' 10, '100' 100, '1000' 1000)
plot $D3 with lines lw 3 dt 1 lc rgb '#934100', \
  $D3 with lines lw 3 dt 1 lc rgb '#934100', \
  $D3 with points pt 10 ps 0.9 lw 2 lc rgb '#934100', \
  $D8 with lines lw 3 dt 1 lc rgb '#753400', \
  $D8 with lines lw 3 dt 1 lc rgb '#753400', \
  $D8 with points pt 11 ps 0.9 lw 2 lc rgb '#753400', \
  $D13 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D13 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D13 with points pt 11 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D18 with lines lw 3 dt 1 lc rgb '#E08842', \
  $D18 with lines lw 3 dt 1 lc rgb '#E08842', \
  $D18 with points pt 10 ps 0.9 lw 2 lc rgb '#E08842', \
  $D23 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D23 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D23 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D28 with lines lw 3 dt 1 lc rgb '#D05C00', \
  $D28 with lines lw 3 dt 1 lc rgb '#D05C00', \
  $D28 with points pt 10 ps 0.9 lw 2 lc rgb '#D05C00', \
  $D33 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D33 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D33 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D38 with lines lw 3 dt 1 lc rgb '#005280', \
  $D38 with lines lw 3 dt 1 lc rgb '#005280', \
  $D38 with points pt 15 ps 0.9 lw 2 lc rgb '#005280', \
  $D43 with lines lw 3 dt 1 lc rgb '#0F7AB7', \
  $D43 with lines lw 3 dt 1 lc rgb '#0F7AB7', \
  $D43 with points pt 15 ps 0.9 lw 2 lc rgb '#0F7AB7', \
  $D48 with lines lw 3 dt 1 lc rgb '#66AAD1', \
  $D48 with lines lw 3 dt 1 lc rgb '#66AAD1', \
  $D48 with points pt 15 ps 0.9 lw 2 lc rgb '#66AAD1', \
  $D53 with lines lw 3 dt 1 lc rgb '#00659E', \
  $D53 with lines lw 3 dt 1 lc rgb '#00659E', \
  $D53 with points pt 14 ps 0.9 lw 2 lc rgb '#00659E', \
  $D58 with lines lw 3 dt 1 lc rgb '#3B92C4', \
  $D58 with lines lw 3 dt 1 lc rgb '#3B92C4', \
  $D58 with points pt 14 ps 0.9 lw 2 lc rgb '#3B92C4', \
  $D63 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D63 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D63 with points pt 14 ps 0.9 lw 2 lc rgb '#003F62'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.41127
set rmargin at screen 0.64988
set bmargin at screen 0.36019
set tmargin at screen 0.58259
set label 'validation, σ = 4' at screen 0.41127,0.60032 font ',22' left
set label 'optimizer step' at screen 0.53058,0.30943 font ',20' center
set label 'MSE ([0, 1] pixels)' at screen 0.34293,0.47139 font ',20' center rotate by 90
set logscale y
set yrange [0.0165915:0.0654775]
set ytics ('0.02' 0.02, '0.03' 0.03, '0.04' 0.04, '0.05' 0.05)
set logscale x
set xrange [5.45455:9900]
set xtics ('10' 10, '100' 100, '1000' 1000)
plot $D4 with lines lw 3 dt 1 lc rgb '#934100', \
  $D4 with lines lw 3 dt 1 lc rgb '#934100', \
  $D4 with points pt 10 ps 0.9 lw 2 lc rgb '#934100', \
  $D9 with lines lw 3 dt 1 lc rgb '#753400', \
  $D9 with lines lw 3 dt 1 lc rgb '#753400', \
  $D9 with points pt 11 ps 0.9 lw 2 lc rgb '#753400', \
  $D14 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D14 with lines lw 3 dt 1 lc rgb '#DA711E', \
  $D14 with points pt 11 ps 0.9 lw 2 lc rgb '#DA711E', \
  $D19 with lines lw 3 dt 1 lc rgb '#E08842', \
  $D19 with lines lw 3 dt 1 lc rgb '#E08842', \
  $D19 with points pt 10 ps 0.9 lw 2 lc rgb '#E08842', \
  $D24 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D24 with lines lw 3 dt 1 lc rgb '#E69E66', \
  $D24 with points pt 11 ps 0.9 lw 2 lc rgb '#E69E66', \
  $D29 with lines lw 3 dt 1 lc rgb '#D05C00', \
  $D29 with lines lw 3 dt 1 lc rgb '#D05C00', \
  $D29 with points pt 10 ps 0.9 lw 2 lc rgb '#D05C00', \
  $D34 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D34 with lines lw 3 dt 1 lc rgb '#B24E00', \
  $D34 with points pt 11 ps 0.9 lw 2 lc rgb '#B24E00', \
  $D39 with lines lw 3 dt 1 lc rgb '#005280', \
  $D39 with lines lw 3 dt 1 lc rgb '#005280', \
  $D39 with points pt 15 ps 0.9 lw 2 lc rgb '#005280', \
  $D44 with lines lw 3 dt 1 lc rgb '#0F7AB7', \
  $D44 with lines lw 3 dt 1 lc rgb '#0F7AB7', \
  $D44 with points pt 15 ps 0.9 lw 2 lc rgb '#0F7AB7', \
  $D49 with lines lw 3 dt 1 lc rgb '#66AAD1', \
  $D49 with lines lw 3 dt 1 lc rgb '#66AAD1', \
  $D49 with points pt 15 ps 0.9 lw 2 lc rgb '#66AAD1', \
  $D54 with lines lw 3 dt 1 lc rgb '#00659E', \
  $D54 with lines lw 3 dt 1 lc rgb '#00659E', \
  $D54 with points pt 14 ps 0.9 lw 2 lc rgb '#00659E', \
  $D59 with lines lw 3 dt 1 lc rgb '#3B92C4', \
  $D59 with lines lw 3 dt 1 lc rgb '#3B92C4', \
  $D59 with points pt 14 ps 0.9 lw 2 lc rgb '#3B92C4', \
  $D64 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D64 with lines lw 3 dt 1 lc rgb '#003F62', \
  $D64 with points pt 14 ps 0.9 lw 2 lc rgb '#003F62'
unset multiplot
reset
set output
}
