# Draws images_mnist_32_test_100.png, images_mnist_32_test_100.svg and images_mnist_32_test_100.pdf: gnuplot images_mnist_32_test_100.gp
set encoding utf8

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1268,494 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1268,494 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 13.2083in,5.1458in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "images_mnist_32_test_100.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.11830
set rmargin at screen 0.98107
set bmargin at screen 0.17409
set tmargin at screen 0.71255
unset border; unset tics; unset grid
set label 'Denoised images: MNIST 32×32, test images, fitted on 100' at screen 0.01893,0.91903 font ',28' left
set label 'clean' at screen 0.16877,0.75810 font ',19' center
set label 'noisy' at screen 0.27760,0.75810 font ',19' center
set label 'Gaussian' at screen 0.38644,0.80870 font ',19' center
set label 'linear' at screen 0.38644,0.75810 font ',19' center
set label 'gaussian' at screen 0.49527,0.80870 font ',19' center
set label 'mixture' at screen 0.49527,0.75810 font ',19' center
set label 'independent' at screen 0.60410,0.80870 font ',19' center
set label 'D=2' at screen 0.60410,0.75810 font ',19' center
set label 'local r=1' at screen 0.71293,0.80870 font ',19' center
set label 'D=2' at screen 0.71293,0.75810 font ',19' center
set label 'ideal' at screen 0.82177,0.80870 font ',19' center
set label '(empirical)' at screen 0.82177,0.75810 font ',19' center
set label 'U-Net 4' at screen 0.93060,0.80870 font ',19' center
set label 'blocks' at screen 0.93060,0.75810 font ',19' center
set label 'σ = 1' at screen 0.10568,0.58300 font ',22' right
set label 'σ = 4' at screen 0.10568,0.30364 font ',22' right
set label 'MNIST 32×32: fitted on 100 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 600 steps × batch 64: U-Net 4 blocks.' at screen 0.01893,0.12449 font ',17' left tc rgb '#555555'
set label 'Rows: noise level σ (standardized units).' at screen 0.01893,0.07389 font ',17' left tc rgb '#555555'
set xrange [-0.5:1093.5]
set yrange [-0.5:265.5]
plot 'images_mnist_32_test_100_images.png' binary filetype=png with rgbimage

set output
}
