# Draws images_mnist_32_test_60000.png, images_mnist_32_test_60000.svg and images_mnist_32_test_60000.pdf: gnuplot images_mnist_32_test_60000.gp
set encoding utf8

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 854,870 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 854,870 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 8.8958in,9.0625in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "images_mnist_32_test_60000.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.17564
set rmargin at screen 0.97190
set bmargin at screen 0.09885
set tmargin at screen 0.72184
unset border; unset tics; unset grid
set label 'Denoised images: MNIST 32×32, test images' at screen 0.02810,0.95402 font ',28' left
set label 'clean' at screen 0.25059,0.74770 font ',19' center
set label 'noisy' at screen 0.41218,0.74770 font ',19' center
set label 'Gaussian' at screen 0.57377,0.77644 font ',19' center
set label 'linear' at screen 0.57377,0.74770 font ',19' center
set label '4blocks_' at screen 0.73536,0.86264 font ',19' center
set label 'noattn' at screen 0.73536,0.83391 font ',19' center
set label '(budget:' at screen 0.73536,0.80517 font ',19' center
set label '9000 steps' at screen 0.73536,0.77644 font ',19' center
set label 'of 64)' at screen 0.73536,0.74770 font ',19' center
set label 'CNN,' at screen 0.89696,0.89138 font ',19' center
set label 'receptive' at screen 0.89696,0.86264 font ',19' center
set label 'field full' at screen 0.89696,0.83391 font ',19' center
set label '(budget:' at screen 0.89696,0.80517 font ',19' center
set label '700 steps' at screen 0.89696,0.77644 font ',19' center
set label 'of 64)' at screen 0.89696,0.74770 font ',19' center
set label 'σ = 1' at screen 0.15691,0.64828 font ',22' right
set label 'σ = 2' at screen 0.15691,0.48966 font ',22' right
set label 'σ = 3' at screen 0.15691,0.33103 font ',22' right
set label 'σ = 4' at screen 0.15691,0.17241 font ',22' right
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0,' at screen 0.02810,0.07069 font ',17' left tc rgb '#555555'
set label '1] pixels. Rows: noise level σ (standardized units).' at screen 0.02810,0.04195 font ',17' left tc rgb '#555555'
set xrange [-0.5:679.5]
set yrange [-0.5:541.5]
plot 'images_mnist_32_test_60000_images.png' binary filetype=png with rgbimage

set output
}
