# Draws images_mnist_32.png and images_mnist_32.svg: gnuplot images_mnist_32.gp
set encoding utf8

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1268,845 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1268,845 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
set output "images_mnist_32.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.11830
set rmargin at screen 0.98107
set bmargin at screen 0.10178
set tmargin at screen 0.74320
unset border; unset tics; unset grid
set label 'Denoised images: MNIST 32×32' at screen 0.01893,0.95266 font ',28' left
set label 'clean' at screen 0.16877,0.76982 font ',19' center
set label 'noisy' at screen 0.27760,0.76982 font ',19' center
set label 'Gaussian' at screen 0.38644,0.79941 font ',19' center
set label 'linear' at screen 0.38644,0.76982 font ',19' center
set label 'local r=1' at screen 0.49527,0.79941 font ',19' center
set label 'D=3 Hermite' at screen 0.49527,0.76982 font ',19' center
set label 'union in 4' at screen 0.60410,0.79941 font ',19' center
set label 'bases' at screen 0.60410,0.76982 font ',19' center
set label 'shared' at screen 0.71293,0.88817 font ',19' center
set label 'independent' at screen 0.71293,0.85858 font ',19' center
set label 'D=4' at screen 0.71293,0.82899 font ',19' center
set label 'orthonormal' at screen 0.71293,0.79941 font ',19' center
set label 'Hermite' at screen 0.71293,0.76982 font ',19' center
set label 'mixture of' at screen 0.82177,0.82899 font ',19' center
set label '500 with' at screen 0.82177,0.79941 font ',19' center
set label 'shifts' at screen 0.82177,0.76982 font ',19' center
set label 'mixture + 4' at screen 0.93060,0.79941 font ',19' center
set label 'stages' at screen 0.93060,0.76982 font ',19' center
set label 'σ = 1' at screen 0.10568,0.66746 font ',22' right
set label 'σ = 2' at screen 0.10568,0.50414 font ',22' right
set label 'σ = 3' at screen 0.10568,0.34083 font ',22' right
set label 'σ = 4' at screen 0.10568,0.17751 font ',22' right
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels. Rows: noise level σ (standardized' at screen 0.01893,0.07278 font ',17' left tc rgb '#555555'
set label 'units).' at screen 0.01893,0.04320 font ',17' left tc rgb '#555555'
set xrange [-0.5:1093.5]
set yrange [-0.5:541.5]
plot 'images_mnist_32_images.png' binary filetype=png with rgbimage

set output
}
