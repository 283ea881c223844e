# Draws images_mnist_32.png and images_mnist_32.svg: gnuplot images_mnist_32.gp
set encoding utf8

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1682,795 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1682,795 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
set output "images_mnist_32.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08918
set rmargin at screen 0.98573
set bmargin at screen 0.10818
set tmargin at screen 0.78994
unset border; unset tics; unset grid
set label 'Denoised images: MNIST 32×32' at screen 0.01427,0.94969 font ',28' left
set label 'clean' at screen 0.12723,0.81824 font ',19' center
set label 'noisy' at screen 0.20927,0.81824 font ',19' center
set label 'soft' at screen 0.29132,0.84969 font ',19' center
set label 'threshold' at screen 0.29132,0.81824 font ',19' center
set label 'hard' at screen 0.37337,0.84969 font ',19' center
set label 'threshold' at screen 0.37337,0.81824 font ',19' center
set label 'BayesShrink' at screen 0.45541,0.81824 font ',19' center
set label 'Gaussian' at screen 0.53746,0.84969 font ',19' center
set label 'linear' at screen 0.53746,0.81824 font ',19' center
set label 'independent' at screen 0.61950,0.84969 font ',19' center
set label 'D=3' at screen 0.61950,0.81824 font ',19' center
set label 'band D=3' at screen 0.70155,0.81824 font ',19' center
set label 'local r=1' at screen 0.78359,0.84969 font ',19' center
set label 'D=3' at screen 0.78359,0.81824 font ',19' center
set label 'shared' at screen 0.86564,0.88113 font ',19' center
set label 'independent' at screen 0.86564,0.84969 font ',19' center
set label 'D=2' at screen 0.86564,0.81824 font ',19' center
set label 'U-Net 4' at screen 0.94768,0.84969 font ',19' center
set label 'blocks' at screen 0.94768,0.81824 font ',19' center
set label 'σ = 1' at screen 0.07967,0.70943 font ',22' right
set label 'σ = 2' at screen 0.07967,0.53585 font ',22' right
set label 'σ = 3' at screen 0.07967,0.36226 font ',22' right
set label 'σ = 4' at screen 0.07967,0.18868 font ',22' right
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels; 2,600 steps × batch 64: U-Net 4 blocks. Rows: noise level σ (standardized' at screen 0.01427,0.07736 font ',17' left tc rgb '#555555'
set label 'units).' at screen 0.01427,0.04591 font ',17' left tc rgb '#555555'
set xrange [-0.5:1507.5]
set yrange [-0.5:541.5]
plot 'images_mnist_32_images.png' binary filetype=png with rgbimage

set output
}
