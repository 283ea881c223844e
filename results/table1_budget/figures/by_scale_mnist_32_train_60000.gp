# Draws by_scale_mnist_32_train_60000.png, by_scale_mnist_32_train_60000.svg and by_scale_mnist_32_train_60000.pdf: gnuplot by_scale_mnist_32_train_60000.gp
set encoding utf8
$D0 << EOD
0 0 0 0.000693226 -0.36 0.36
0 1 0 0.000219483 0.64 1.3599999999999999
0 2 0 0.000288441 1.6400000000000001 2.36
EOD
$D1 << EOD
0.000693226 0 0.000693226 0.00133342 -0.36 0.36
0.000219483 1 0.000219483 0.000388262 0.64 1.3599999999999999
0.000288441 2 0.000288441 0.000515303 1.6400000000000001 2.36
EOD
$D2 << EOD
0.00133342 0 0.00133342 0.00198092 -0.36 0.36
0.000388262 1 0.000388262 0.000565917 0.64 1.3599999999999999
0.000515303 2 0.000515303 0.000748502 1.6400000000000001 2.36
EOD
$D3 << EOD
0.00198092 0 0.00198092 0.00251691 -0.36 0.36
0.000565917 1 0.000565917 0.000710956 0.64 1.3599999999999999
0.000748502 2 0.000748502 0.00094028 1.6400000000000001 2.36
EOD
$D4 << EOD
0.00251691 0 0.00251691 0.00389046 -0.36 0.36
0.000710956 1 0.000710956 0.00109535 0.64 1.3599999999999999
0.00094028 2 0.00094028 0.00145522 1.6400000000000001 2.36
EOD
$D5 << EOD
0.00389046 0 0.00389046 0.00531429 -0.36 0.36
0.00109535 1 0.00109535 0.00148119 0.64 1.3599999999999999
0.00145522 2 0.00145522 0.00196313 1.6400000000000001 2.36
EOD
$D6 << EOD
0.00531429 0 0.00531429 0.00595324 -0.36 0.36
0.00148119 1 0.00148119 0.00168407 0.64 1.3599999999999999
0.00196313 2 0.00196313 0.00223266 1.6400000000000001 2.36
EOD
$D7 << EOD
0.00595324 0 0.00595324 0.00695364 -0.36 0.36
0.00168407 1 0.00168407 0.00204774 0.64 1.3599999999999999
0.00223266 2 0.00223266 0.00277498 1.6400000000000001 2.36
EOD
$D8 << EOD
0.00695364 0 0.00695364 0.00795209 -0.36 0.36
0.00204774 1 0.00204774 0.0024012 0.64 1.3599999999999999
0.00277498 2 0.00277498 0.00329829 1.6400000000000001 2.36
EOD
$D9 << EOD
0.00795209 0 0.00795209 0.0081196 -0.36 0.36
0.0024012 1 0.0024012 0.00249181 0.64 1.3599999999999999
0.00329829 2 0.00329829 0.00344372 1.6400000000000001 2.36
EOD
$D10 << EOD
0.00808452 0 7.07624e-05
0.00247349 1 3.53038e-05
0.00342097 2 4.41979e-05
EOD
$D11 << EOD
0 0 0 0.0020382 -0.36 0.36
0 1 0 0.00076342 0.64 1.3599999999999999
0 2 0 0.0013824 1.6400000000000001 2.36
EOD
$D12 << EOD
0.0020382 0 0.0020382 0.00373622 -0.36 0.36
0.00076342 1 0.00076342 0.0013341 0.64 1.3599999999999999
0.0013824 2 0.0013824 0.00239556 1.6400000000000001 2.36
EOD
$D13 << EOD
0.00373622 0 0.00373622 0.00553314 -0.36 0.36
0.0013341 1 0.0013341 0.00193694 0.64 1.3599999999999999
0.00239556 2 0.00239556 0.00343824 1.6400000000000001 2.36
EOD
$D14 << EOD
0.00553314 0 0.00553314 0.00682258 -0.36 0.36
0.00193694 1 0.00193694 0.00240069 0.64 1.3599999999999999
0.00343824 2 0.00343824 0.00420756 1.6400000000000001 2.36
EOD
$D15 << EOD
0.00682258 0 0.00682258 0.00957942 -0.36 0.36
0.00240069 1 0.00240069 0.00349878 0.64 1.3599999999999999
0.00420756 2 0.00420756 0.00593238 1.6400000000000001 2.36
EOD
$D16 << EOD
0.00957942 0 0.00957942 0.0125169 -0.36 0.36
0.00349878 1 0.00349878 0.00461025 0.64 1.3599999999999999
0.00593238 2 0.00593238 0.0076419 1.6400000000000001 2.36
EOD
$D17 << EOD
0.0125169 0 0.0125169 0.0135257 -0.36 0.36
0.00461025 1 0.00461025 0.00508725 0.64 1.3599999999999999
0.0076419 2 0.0076419 0.00832486 1.6400000000000001 2.36
EOD
$D18 << EOD
0.0135257 0 0.0135257 0.0149718 -0.36 0.36
0.00508725 1 0.00508725 0.00585884 0.64 1.3599999999999999
0.00832486 2 0.00832486 0.00943074 1.6400000000000001 2.36
EOD
$D19 << EOD
0.0149718 0 0.0149718 0.0164174 -0.36 0.36
0.00585884 1 0.00585884 0.006603 0.64 1.3599999999999999
0.00943074 2 0.00943074 0.010481 1.6400000000000001 2.36
EOD
$D20 << EOD
0.0164174 0 0.0164174 0.0166053 -0.36 0.36
0.006603 1 0.006603 0.00674422 0.64 1.3599999999999999
0.010481 2 0.010481 0.0106769 1.6400000000000001 2.36
EOD
$D21 << EOD
0.0165223 0 0.000158821
0.00668787 1 0.000114055
0.010603 2 0.000149401
EOD
$D22 << EOD
0 0 0 0.00355049 -0.36 0.36
0 1 0 0.00167304 0.64 1.3599999999999999
0 2 0 0.00364315 1.6400000000000001 2.36
EOD
$D23 << EOD
0.00355049 0 0.00355049 0.00626052 -0.36 0.36
0.00167304 1 0.00167304 0.00289086 0.64 1.3599999999999999
0.00364315 2 0.00364315 0.00608182 1.6400000000000001 2.36
EOD
$D24 << EOD
0.00626052 0 0.00626052 0.0092178 -0.36 0.36
0.00289086 1 0.00289086 0.00418612 0.64 1.3599999999999999
0.00608182 2 0.00608182 0.00866319 1.6400000000000001 2.36
EOD
$D25 << EOD
0.0092178 0 0.0092178 0.0111327 -0.36 0.36
0.00418612 1 0.00418612 0.005116 0.64 1.3599999999999999
0.00866319 2 0.00866319 0.0103027 1.6400000000000001 2.36
EOD
$D26 << EOD
0.0111327 0 0.0111327 0.0148724 -0.36 0.36
0.005116 1 0.005116 0.0071279 0.64 1.3599999999999999
0.0103027 2 0.0103027 0.0136146 1.6400000000000001 2.36
EOD
$D27 << EOD
0.0148724 0 0.0148724 0.0188925 -0.36 0.36
0.0071279 1 0.0071279 0.00919115 0.64 1.3599999999999999
0.0136146 2 0.0136146 0.0169046 1.6400000000000001 2.36
EOD
$D28 << EOD
0.0188925 0 0.0188925 0.0200978 -0.36 0.36
0.00919115 1 0.00919115 0.0099503 0.64 1.3599999999999999
0.0169046 2 0.0169046 0.0179627 1.6400000000000001 2.36
EOD
$D29 << EOD
0.0200978 0 0.0200978 0.0217819 -0.36 0.36
0.0099503 1 0.0099503 0.0111004 0.64 1.3599999999999999
0.0179627 2 0.0179627 0.0195652 1.6400000000000001 2.36
EOD
$D30 << EOD
0.0217819 0 0.0217819 0.0234689 -0.36 0.36
0.0111004 1 0.0111004 0.0122134 0.64 1.3599999999999999
0.0195652 2 0.0195652 0.0210779 1.6400000000000001 2.36
EOD
$D31 << EOD
0.0234689 0 0.0234689 0.023664 -0.36 0.36
0.0122134 1 0.0122134 0.0123847 0.64 1.3599999999999999
0.0210779 2 0.0210779 0.0213012 1.6400000000000001 2.36
EOD
$D32 << EOD
0.0235431 0 0.000240579
0.0122688 1 0.000233961
0.021158 2 0.000286391
EOD
$D33 << EOD
0 0 0 0.0050111 -0.36 0.36
0 1 0 0.00294029 0.64 1.3599999999999999
0 2 0 0.00639126 1.6400000000000001 2.36
EOD
$D34 << EOD
0.0050111 0 0.0050111 0.00859026 -0.36 0.36
0.00294029 1 0.00294029 0.00501477 0.64 1.3599999999999999
0.00639126 2 0.00639126 0.0103086 1.6400000000000001 2.36
EOD
$D35 << EOD
0.00859026 0 0.00859026 0.0125695 -0.36 0.36
0.00501477 1 0.00501477 0.0072634 0.64 1.3599999999999999
0.0103086 2 0.0103086 0.0145776 1.6400000000000001 2.36
EOD
$D36 << EOD
0.0125695 0 0.0125695 0.0149607 -0.36 0.36
0.0072634 1 0.0072634 0.00875192 0.64 1.3599999999999999
0.0145776 2 0.0145776 0.0169987 1.6400000000000001 2.36
EOD
$D37 << EOD
0.0149607 0 0.0149607 0.0194018 -0.36 0.36
0.00875192 1 0.00875192 0.0117416 0.64 1.3599999999999999
0.0169987 2 0.0169987 0.0216196 1.6400000000000001 2.36
EOD
$D38 << EOD
0.0194018 0 0.0194018 0.0241863 -0.36 0.36
0.0117416 1 0.0117416 0.0148469 0.64 1.3599999999999999
0.0216196 2 0.0216196 0.0262366 1.6400000000000001 2.36
EOD
$D39 << EOD
0.0241863 0 0.0241863 0.0255079 -0.36 0.36
0.0148469 1 0.0148469 0.0158487 0.64 1.3599999999999999
0.0262366 2 0.0262366 0.0275324 1.6400000000000001 2.36
EOD
$D40 << EOD
0.0255079 0 0.0255079 0.0273385 -0.36 0.36
0.0158487 1 0.0158487 0.0173085 0.64 1.3599999999999999
0.0275324 2 0.0275324 0.0294553 1.6400000000000001 2.36
EOD
$D41 << EOD
0.0273385 0 0.0273385 0.0291738 -0.36 0.36
0.0173085 1 0.0173085 0.0187308 0.64 1.3599999999999999
0.0294553 2 0.0294553 0.0312737 1.6400000000000001 2.36
EOD
$D42 << EOD
0.0291738 0 0.0291738 0.0293725 -0.36 0.36
0.0187308 1 0.0187308 0.0189191 0.64 1.3599999999999999
0.0312737 2 0.0312737 0.031517 1.6400000000000001 2.36
EOD
$D43 << EOD
0.0292142 0 0.000312482
0.0187327 1 0.000365244
0.0313251 2 0.000381784
EOD
$D44 << EOD
50.0 164.0 32.0 68.0 154.0 174.0
EOD
$D45 << EOD
381.4 164.0 363.4 399.4 154.0 174.0
EOD
$D46 << EOD
712.8 164.0 694.8 730.8 154.0 174.0
EOD
$D47 << EOD
1044.2 164.0 1026.2 1062.2 154.0 174.0
EOD
$D48 << EOD
1375.6 164.0 1357.6 1393.6 154.0 174.0
EOD
$D49 << EOD
50.0 130.0 32.0 68.0 120.0 140.0
EOD
$D50 << EOD
381.4 130.0 363.4 399.4 120.0 140.0
EOD
$D51 << EOD
712.8 130.0 694.8 730.8 120.0 140.0
EOD
$D52 << EOD
1044.2 130.0 1026.2 1062.2 120.0 140.0
EOD
$D53 << EOD
1375.6 130.0 1357.6 1393.6 120.0 140.0
EOD

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 2214,775 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 2214,775 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 23.0625in,8.0729in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "by_scale_mnist_32_train_60000.".format
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
set xrange [0:2214]
set yrange [0:775]
set label 'Error by scale and orientation: MNIST 32×32, training images' at screen 0.01084,0.94452 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 training images.' at screen 0.01084,0.11161 font ',17' left tc rgb '#555555'
set label 'Each part of a bar is the squared error in one band of the db2 transform; they add up to the unclipped MSE.' at screen 0.01084,0.07935 font ',17' left tc rgb '#555555'
set label 'Error bars: 95 % intervals.' at screen 0.01084,0.04710 font ',17' left tc rgb '#555555'
set label 'approximation' at screen 0.03884,0.21161 font ',20' left tc rgb '#222222'
set label 'horizontal 3' at screen 0.18853,0.21161 font ',20' left tc rgb '#222222'
set label 'vertical 3' at screen 0.33821,0.21161 font ',20' left tc rgb '#222222'
set label 'diagonal 3' at screen 0.48790,0.21161 font ',20' left tc rgb '#222222'
set label 'horizontal 2' at screen 0.63758,0.21161 font ',20' left tc rgb '#222222'
set label 'vertical 2' at screen 0.03884,0.16774 font ',20' left tc rgb '#222222'
set label 'diagonal 2' at screen 0.18853,0.16774 font ',20' left tc rgb '#222222'
set label 'horizontal 1 (finest)' at screen 0.33821,0.16774 font ',20' left tc rgb '#222222'
set label 'vertical 1 (finest)' at screen 0.48790,0.16774 font ',20' left tc rgb '#222222'
set label 'diagonal 1 (finest)' at screen 0.63758,0.16774 font ',20' left tc rgb '#222222'
plot $D44 with boxxyerror fs solid 1 noborder lc rgb '#333333', \
  $D45 with boxxyerror fs solid 1 noborder lc rgb '#006197', \
  $D46 with boxxyerror fs solid 1 noborder lc rgb '#B55000', \
  $D47 with boxxyerror fs solid 1 noborder lc rgb '#008662', \
  $D48 with boxxyerror fs solid 1 noborder lc rgb '#3992C3', \
  $D49 with boxxyerror fs solid 1 noborder lc rgb '#DE8239', \
  $D50 with boxxyerror fs solid 1 noborder lc rgb '#39B493', \
  $D51 with boxxyerror fs solid 1 noborder lc rgb '#99C7E0', \
  $D52 with boxxyerror fs solid 1 noborder lc rgb '#EEBF99', \
  $D53 with boxxyerror fs solid 1 noborder lc rgb '#99D8C7'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.26525
set rmargin at screen 0.49097
set bmargin at screen 0.68258
set tmargin at screen 0.84774
set label 'σ = 1' at screen 0.26525,0.87613 font ',22' left
set label 'unclipped MSE ([0, 1] pixels)' at screen 0.37811,0.60129 font ',20' center
set label '' at screen 0.01445,0.76516 font ',20' center rotate by 90
unset grid
set grid xtics lt 1 lw 1 lc rgb '#e0e0e0'
set yrange [2.6:-0.6]
set ytics scale 0 ('Gaussian linear' 0, '4blocks_noattn (budget: 9000 steps of 64)' 1, 'CNN, receptive field full (budget: 700 steps of 64)' 2)
set xrange [0:0.00856304]
set xtics 0.002
plot $D0 with boxxyerror fs solid 1 noborder lc rgb '#333333', \
  $D1 with boxxyerror fs solid 1 noborder lc rgb '#006197', \
  $D2 with boxxyerror fs solid 1 noborder lc rgb '#B55000', \
  $D3 with boxxyerror fs solid 1 noborder lc rgb '#008662', \
  $D4 with boxxyerror fs solid 1 noborder lc rgb '#3992C3', \
  $D5 with boxxyerror fs solid 1 noborder lc rgb '#DE8239', \
  $D6 with boxxyerror fs solid 1 noborder lc rgb '#39B493', \
  $D7 with boxxyerror fs solid 1 noborder lc rgb '#99C7E0', \
  $D8 with boxxyerror fs solid 1 noborder lc rgb '#EEBF99', \
  $D9 with boxxyerror fs solid 1 noborder lc rgb '#99D8C7', \
  $D10 using 1:2:3:(0) with vectors nohead lw 2 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.75441
set rmargin at screen 0.98013
set bmargin at screen 0.68258
set tmargin at screen 0.84774
set label 'σ = 2' at screen 0.75441,0.87613 font ',22' left
set label 'unclipped MSE ([0, 1] pixels)' at screen 0.86727,0.60129 font ',20' center
set label '' at screen 0.50361,0.76516 font ',20' center rotate by 90
unset grid
set grid xtics lt 1 lw 1 lc rgb '#e0e0e0'
set yrange [2.6:-0.6]
set ytics scale 0 ('Gaussian linear' 0, '4blocks_noattn (budget: 9000 steps of 64)' 1, 'CNN, receptive field full (budget: 700 steps of 64)' 2)
set xrange [0:0.0175152]
set xtics 0.005
plot $D11 with boxxyerror fs solid 1 noborder lc rgb '#333333', \
  $D12 with boxxyerror fs solid 1 noborder lc rgb '#006197', \
  $D13 with boxxyerror fs solid 1 noborder lc rgb '#B55000', \
  $D14 with boxxyerror fs solid 1 noborder lc rgb '#008662', \
  $D15 with boxxyerror fs solid 1 noborder lc rgb '#3992C3', \
  $D16 with boxxyerror fs solid 1 noborder lc rgb '#DE8239', \
  $D17 with boxxyerror fs solid 1 noborder lc rgb '#39B493', \
  $D18 with boxxyerror fs solid 1 noborder lc rgb '#99C7E0', \
  $D19 with boxxyerror fs solid 1 noborder lc rgb '#EEBF99', \
  $D20 with boxxyerror fs solid 1 noborder lc rgb '#99D8C7', \
  $D21 using 1:2:3:(0) with vectors nohead lw 2 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.26525
set rmargin at screen 0.49097
set bmargin at screen 0.35742
set tmargin at screen 0.52258
set label 'σ = 3' at screen 0.26525,0.55097 font ',22' left
set label 'unclipped MSE ([0, 1] pixels)' at screen 0.37811,0.27613 font ',20' center
set label '' at screen 0.01445,0.44000 font ',20' center rotate by 90
unset grid
set grid xtics lt 1 lw 1 lc rgb '#e0e0e0'
set yrange [2.6:-0.6]
set ytics scale 0 ('Gaussian linear' 0, '4blocks_noattn (budget: 9000 steps of 64)' 1, 'CNN, receptive field full (budget: 700 steps of 64)' 2)
set xrange [0:0.0249728]
set xtics 0.005
plot $D22 with boxxyerror fs solid 1 noborder lc rgb '#333333', \
  $D23 with boxxyerror fs solid 1 noborder lc rgb '#006197', \
  $D24 with boxxyerror fs solid 1 noborder lc rgb '#B55000', \
  $D25 with boxxyerror fs solid 1 noborder lc rgb '#008662', \
  $D26 with boxxyerror fs solid 1 noborder lc rgb '#3992C3', \
  $D27 with boxxyerror fs solid 1 noborder lc rgb '#DE8239', \
  $D28 with boxxyerror fs solid 1 noborder lc rgb '#39B493', \
  $D29 with boxxyerror fs solid 1 noborder lc rgb '#99C7E0', \
  $D30 with boxxyerror fs solid 1 noborder lc rgb '#EEBF99', \
  $D31 with boxxyerror fs solid 1 noborder lc rgb '#99D8C7', \
  $D32 using 1:2:3:(0) with vectors nohead lw 2 lc rgb '#000000'
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.75441
set rmargin at screen 0.98013
set bmargin at screen 0.35742
set tmargin at screen 0.52258
set label 'σ = 4' at screen 0.75441,0.55097 font ',22' left
set label 'unclipped MSE ([0, 1] pixels)' at screen 0.86727,0.27613 font ',20' center
set label '' at screen 0.50361,0.44000 font ',20' center rotate by 90
unset grid
set grid xtics lt 1 lw 1 lc rgb '#e0e0e0'
set yrange [2.6:-0.6]
set ytics scale 0 ('Gaussian linear' 0, '4blocks_noattn (budget: 9000 steps of 64)' 1, 'CNN, receptive field full (budget: 700 steps of 64)' 2)
set xrange [0:0.0332922]
set xtics 0.01
plot $D33 with boxxyerror fs solid 1 noborder lc rgb '#333333', \
  $D34 with boxxyerror fs solid 1 noborder lc rgb '#006197', \
  $D35 with boxxyerror fs solid 1 noborder lc rgb '#B55000', \
  $D36 with boxxyerror fs solid 1 noborder lc rgb '#008662', \
  $D37 with boxxyerror fs solid 1 noborder lc rgb '#3992C3', \
  $D38 with boxxyerror fs solid 1 noborder lc rgb '#DE8239', \
  $D39 with boxxyerror fs solid 1 noborder lc rgb '#39B493', \
  $D40 with boxxyerror fs solid 1 noborder lc rgb '#99C7E0', \
  $D41 with boxxyerror fs solid 1 noborder lc rgb '#EEBF99', \
  $D42 with boxxyerror fs solid 1 noborder lc rgb '#99D8C7', \
  $D43 using 1:2:3:(0) with vectors nohead lw 2 lc rgb '#000000'
unset multiplot
reset
set output
}
