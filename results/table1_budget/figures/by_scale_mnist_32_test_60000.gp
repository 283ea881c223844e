# Draws by_scale_mnist_32_test_60000.png, by_scale_mnist_32_test_60000.svg and by_scale_mnist_32_test_60000.pdf: gnuplot by_scale_mnist_32_test_60000.gp
set encoding utf8
$D0 << EOD
0 0 0 0.000693081 -0.36 0.36
0 1 0 0.000224723 0.64 1.3599999999999999
0 2 0 0.000290527 1.6400000000000001 2.36
EOD
$D1 << EOD
0.000693081 0 0.000693081 0.00133122 -0.36 0.36
0.000224723 1 0.000224723 0.00039868 0.64 1.3599999999999999
0.000290527 2 0.000290527 0.000521123 1.6400000000000001 2.36
EOD
$D2 << EOD
0.00133122 0 0.00133122 0.00197728 -0.36 0.36
0.00039868 1 0.00039868 0.000580339 0.64 1.3599999999999999
0.000521123 2 0.000521123 0.000755535 1.6400000000000001 2.36
EOD
$D3 << EOD
0.00197728 0 0.00197728 0.00251657 -0.36 0.36
0.000580339 1 0.000580339 0.000726349 0.64 1.3599999999999999
0.000755535 2 0.000755535 0.000947974 1.6400000000000001 2.36
EOD
$D4 << EOD
0.00251657 0 0.00251657 0.00387435 -0.36 0.36
0.000726349 1 0.000726349 0.00110768 0.64 1.3599999999999999
0.000947974 2 0.000947974 0.00145811 1.6400000000000001 2.36
EOD
$D5 << EOD
0.00387435 0 0.00387435 0.00530142 -0.36 0.36
0.00110768 1 0.00110768 0.00149606 0.64 1.3599999999999999
0.00145811 2 0.00145811 0.00196808 1.6400000000000001 2.36
EOD
$D6 << EOD
0.00530142 0 0.00530142 0.00593175 -0.36 0.36
0.00149606 1 0.00149606 0.00169746 0.64 1.3599999999999999
0.00196808 2 0.00196808 0.00223443 1.6400000000000001 2.36
EOD
$D7 << EOD
0.00593175 0 0.00593175 0.00691632 -0.36 0.36
0.00169746 1 0.00169746 0.00205631 0.64 1.3599999999999999
0.00223443 2 0.00223443 0.00276841 1.6400000000000001 2.36
EOD
$D8 << EOD
0.00691632 0 0.00691632 0.00791616 -0.36 0.36
0.00205631 1 0.00205631 0.00241208 0.64 1.3599999999999999
0.00276841 2 0.00276841 0.00329206 1.6400000000000001 2.36
EOD
$D9 << EOD
0.00791616 0 0.00791616 0.00808185 -0.36 0.36
0.00241208 1 0.00241208 0.00250268 0.64 1.3599999999999999
0.00329206 2 0.00329206 0.0034362 1.6400000000000001 2.36
EOD
$D10 << EOD
0.00804645 0 6.8928e-05
0.00248462 1 3.52534e-05
0.00341527 2 4.2896e-05
EOD
$D11 << EOD
0 0 0 0.00203926 -0.36 0.36
0 1 0 0.000784278 0.64 1.3599999999999999
0 2 0 0.00138115 1.6400000000000001 2.36
EOD
$D12 << EOD
0.00203926 0 0.00203926 0.00373498 -0.36 0.36
0.000784278 1 0.000784278 0.00136752 0.64 1.3599999999999999
0.00138115 2 0.00138115 0.00239407 1.6400000000000001 2.36
EOD
$D13 << EOD
0.00373498 0 0.00373498 0.00554144 -0.36 0.36
0.00136752 1 0.00136752 0.00198553 0.64 1.3599999999999999
0.00239407 2 0.00239407 0.003437 1.6400000000000001 2.36
EOD
$D14 << EOD
0.00554144 0 0.00554144 0.00684198 -0.36 0.36
0.00198553 1 0.00198553 0.00245271 0.64 1.3599999999999999
0.003437 2 0.003437 0.00420287 1.6400000000000001 2.36
EOD
$D15 << EOD
0.00684198 0 0.00684198 0.00957001 -0.36 0.36
0.00245271 1 0.00245271 0.00354495 0.64 1.3599999999999999
0.00420287 2 0.00420287 0.00590425 1.6400000000000001 2.36
EOD
$D16 << EOD
0.00957001 0 0.00957001 0.012521 -0.36 0.36
0.00354495 1 0.00354495 0.00466854 0.64 1.3599999999999999
0.00590425 2 0.00590425 0.0076281 1.6400000000000001 2.36
EOD
$D17 << EOD
0.012521 0 0.012521 0.0135106 -0.36 0.36
0.00466854 1 0.00466854 0.00513905 0.64 1.3599999999999999
0.0076281 2 0.0076281 0.00830069 1.6400000000000001 2.36
EOD
$D18 << EOD
0.0135106 0 0.0135106 0.0149247 -0.36 0.36
0.00513905 1 0.00513905 0.00589772 0.64 1.3599999999999999
0.00830069 2 0.00830069 0.00938287 1.6400000000000001 2.36
EOD
$D19 << EOD
0.0149247 0 0.0149247 0.016372 -0.36 0.36
0.00589772 1 0.00589772 0.00664599 0.64 1.3599999999999999
0.00938287 2 0.00938287 0.0104312 1.6400000000000001 2.36
EOD
$D20 << EOD
0.016372 0 0.016372 0.0165569 -0.36 0.36
0.00664599 1 0.00664599 0.00678608 0.64 1.3599999999999999
0.0104312 2 0.0104312 0.0106244 1.6400000000000001 2.36
EOD
$D21 << EOD
0.0164755 0 0.000158155
0.00672985 1 0.000110876
0.0105516 2 0.000147369
EOD
$D22 << EOD
0 0 0 0.00355484 -0.36 0.36
0 1 0 0.00171539 0.64 1.3599999999999999
0 2 0 0.00365562 1.6400000000000001 2.36
EOD
$D23 << EOD
0.00355484 0 0.00355484 0.00626582 -0.36 0.36
0.00171539 1 0.00171539 0.00295934 0.64 1.3599999999999999
0.00365562 2 0.00365562 0.00609526 1.6400000000000001 2.36
EOD
$D24 << EOD
0.00626582 0 0.00626582 0.00925403 -0.36 0.36
0.00295934 1 0.00295934 0.00428865 0.64 1.3599999999999999
0.00609526 2 0.00609526 0.00868557 1.6400000000000001 2.36
EOD
$D25 << EOD
0.00925403 0 0.00925403 0.0111834 -0.36 0.36
0.00428865 1 0.00428865 0.00523238 0.64 1.3599999999999999
0.00868557 2 0.00868557 0.0103269 1.6400000000000001 2.36
EOD
$D26 << EOD
0.0111834 0 0.0111834 0.0148918 -0.36 0.36
0.00523238 1 0.00523238 0.00724758 0.64 1.3599999999999999
0.0103269 2 0.0103269 0.0135986 1.6400000000000001 2.36
EOD
$D27 << EOD
0.0148918 0 0.0148918 0.0189363 -0.36 0.36
0.00724758 1 0.00724758 0.00933555 0.64 1.3599999999999999
0.0135986 2 0.0135986 0.0169184 1.6400000000000001 2.36
EOD
$D28 << EOD
0.0189363 0 0.0189363 0.0201159 -0.36 0.36
0.00933555 1 0.00933555 0.0100822 0.64 1.3599999999999999
0.0169184 2 0.0169184 0.0179558 1.6400000000000001 2.36
EOD
$D29 << EOD
0.0201159 0 0.0201159 0.0217601 -0.36 0.36
0.0100822 1 0.0100822 0.0112104 0.64 1.3599999999999999
0.0179558 2 0.0179558 0.0195202 1.6400000000000001 2.36
EOD
$D30 << EOD
0.0217601 0 0.0217601 0.0234506 -0.36 0.36
0.0112104 1 0.0112104 0.0123281 0.64 1.3599999999999999
0.0195202 2 0.0195202 0.0210334 1.6400000000000001 2.36
EOD
$D31 << EOD
0.0234506 0 0.0234506 0.0236422 -0.36 0.36
0.0123281 1 0.0123281 0.012497 0.64 1.3599999999999999
0.0210334 2 0.0210334 0.0212532 1.6400000000000001 2.36
EOD
$D32 << EOD
0.0235168 0 0.000240301
0.0123785 1 0.000232145
0.0211105 2 0.000281895
EOD
$D33 << EOD
0 0 0 0.00502077 -0.36 0.36
0 1 0 0.00300499 0.64 1.3599999999999999
0 2 0 0.00642227 1.6400000000000001 2.36
EOD
$D34 << EOD
0.00502077 0 0.00502077 0.00860491 -0.36 0.36
0.00300499 1 0.00300499 0.00511256 0.64 1.3599999999999999
0.00642227 2 0.00642227 0.0103456 1.6400000000000001 2.36
EOD
$D35 << EOD
0.00860491 0 0.00860491 0.0126397 -0.36 0.36
0.00511256 1 0.00511256 0.00739538 0.64 1.3599999999999999
0.0103456 2 0.0103456 0.0146744 1.6400000000000001 2.36
EOD
$D36 << EOD
0.0126397 0 0.0126397 0.0150441 -0.36 0.36
0.00739538 1 0.00739538 0.00890437 0.64 1.3599999999999999
0.0146744 2 0.0146744 0.0171024 1.6400000000000001 2.36
EOD
$D37 << EOD
0.0150441 0 0.0150441 0.019458 -0.36 0.36
0.00890437 1 0.00890437 0.0118848 0.64 1.3599999999999999
0.0171024 2 0.0171024 0.0216977 1.6400000000000001 2.36
EOD
$D38 << EOD
0.019458 0 0.019458 0.0242762 -0.36 0.36
0.0118848 1 0.0118848 0.0150215 0.64 1.3599999999999999
0.0216977 2 0.0216977 0.026371 1.6400000000000001 2.36
EOD
$D39 << EOD
0.0242762 0 0.0242762 0.0255679 -0.36 0.36
0.0150215 1 0.0150215 0.0160049 0.64 1.3599999999999999
0.026371 2 0.026371 0.027638 1.6400000000000001 2.36
EOD
$D40 << EOD
0.0255679 0 0.0255679 0.0273547 -0.36 0.36
0.0160049 1 0.0160049 0.0174324 0.64 1.3599999999999999
0.027638 2 0.027638 0.0295178 1.6400000000000001 2.36
EOD
$D41 << EOD
0.0273547 0 0.0273547 0.0291956 -0.36 0.36
0.0174324 1 0.0174324 0.018857 0.64 1.3599999999999999
0.0295178 2 0.0295178 0.0313404 1.6400000000000001 2.36
EOD
$D42 << EOD
0.0291956 0 0.0291956 0.0293904 -0.36 0.36
0.018857 1 0.018857 0.019042 0.64 1.3599999999999999
0.0313404 2 0.0313404 0.0315798 1.6400000000000001 2.36
EOD
$D43 << EOD
0.0292214 0 0.000321108
0.0188743 1 0.000337848
0.0313859 2 0.000371202
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
set output "by_scale_mnist_32_test_60000.".format
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
set label 'Error by scale and orientation: MNIST 32×32, test images' at screen 0.01084,0.94452 font ',28' left tc rgb '#000000'
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images.' at screen 0.01084,0.11161 font ',17' left tc rgb '#555555'
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
set xrange [0:0.00852115]
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
set xrange [0:0.0174654]
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
set xrange [0:0.0249449]
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
set xrange [0:0.033345]
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
