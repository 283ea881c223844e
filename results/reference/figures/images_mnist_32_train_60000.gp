# Draws images_mnist_32_train_60000.png and images_mnist_32_train_60000.svg: gnuplot images_mnist_32_train_60000.gp
set encoding utf8

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 716,845 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 716,845 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
set output "images_mnist_32_train_60000.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.20950
set rmargin at screen 0.96648
set bmargin at screen 0.10178
set tmargin at screen 0.74320
unset border; unset tics; unset grid
set label 'Denoised images: MNIST 32×32, training images' at screen 0.03352,0.95266 font ',28' left
set label 'clean' at screen 0.29888,0.76982 font ',19' center
set label 'noisy' at screen 0.49162,0.76982 font ',19' center
set label 'Gaussian' at screen 0.68436,0.79941 font ',19' center
set label 'linear' at screen 0.68436,0.76982 font ',19' center
set label 'Gaussian' at screen 0.87709,0.88817 font ',19' center
set label 'linear as' at screen 0.87709,0.85858 font ',19' center
set label 'published' at screen 0.87709,0.82899 font ',19' center
set label '(told' at screen 0.87709,0.79941 font ',19' center
set label '1.62σ)' at screen 0.87709,0.76982 font ',19' center
set label 'σ = 1' at screen 0.18715,0.66746 font ',22' right
set label 'σ = 2' at screen 0.18715,0.50414 font ',22' right
set label 'σ = 3' at screen 0.18715,0.34083 font ',22' right
set label 'σ = 4' at screen 0.18715,0.17751 font ',22' right
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 2,500 training images,' at screen 0.03352,0.07278 font ',17' left tc rgb '#555555'
set label 'clipped MSE in [0, 1] pixels. Rows: noise level σ (standardized units).' at screen 0.03352,0.04320 font ',17' left tc rgb '#555555'
set xrange [-0.5:541.5]
set yrange [-0.5:541.5]
plot 'images_mnist_32_train_60000_images.png' binary filetype=png with rgbimage

set output
}
