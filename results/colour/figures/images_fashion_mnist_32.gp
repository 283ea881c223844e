# Draws images_fashion_mnist_32.png and images_fashion_mnist_32.svg: gnuplot images_fashion_mnist_32.gp
set encoding utf8

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1268,770 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1268,770 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
set output "images_fashion_mnist_32.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.11830
set rmargin at screen 0.98107
set bmargin at screen 0.11169
set tmargin at screen 0.81558
unset border; unset tics; unset grid
set label 'Denoised images: Fashion-MNIST 32×32' at screen 0.01893,0.94805 font ',28' left
set label 'clean' at screen 0.16877,0.84481 font ',19' center
set label 'noisy' at screen 0.27760,0.84481 font ',19' center
set label 'Gaussian' at screen 0.38644,0.87727 font ',19' center
set label 'linear' at screen 0.38644,0.84481 font ',19' center
set label 'stationary' at screen 0.49527,0.87727 font ',19' center
set label 'linear' at screen 0.49527,0.84481 font ',19' center
set label 'independent' at screen 0.60410,0.87727 font ',19' center
set label 'D=3' at screen 0.60410,0.84481 font ',19' center
set label 'local +' at screen 0.71293,0.87727 font ',19' center
set label 'parent' at screen 0.71293,0.84481 font ',19' center
set label 'gaussian' at screen 0.82177,0.87727 font ',19' center
set label 'mixture' at screen 0.82177,0.84481 font ',19' center
set label 'mixture +' at screen 0.93060,0.87727 font ',19' center
set label 'cascade' at screen 0.93060,0.84481 font ',19' center
set label 'σ = 1' at screen 0.10568,0.73247 font ',22' right
set label 'σ = 2' at screen 0.10568,0.55325 font ',22' right
set label 'σ = 3' at screen 0.10568,0.37403 font ',22' right
set label 'σ = 4' at screen 0.10568,0.19481 font ',22' right
set label 'Fashion-MNIST 32×32: fitted on 60,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels. Rows: noise level σ' at screen 0.01893,0.07987 font ',17' left tc rgb '#555555'
set label '(standardized units).' at screen 0.01893,0.04740 font ',17' left tc rgb '#555555'
set xrange [-0.5:1093.5]
set yrange [-0.5:541.5]
plot 'images_fashion_mnist_32_images.png' binary filetype=png with rgbimage

set output
}
