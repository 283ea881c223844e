# Draws images_mnist_32.png, images_mnist_32.svg and images_mnist_32.pdf: gnuplot images_mnist_32.gp
set encoding utf8

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1406,770 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1406,770 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 14.6458in,8.0208in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "images_mnist_32.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.10669
set rmargin at screen 0.98293
set bmargin at screen 0.11169
set tmargin at screen 0.81558
unset border; unset tics; unset grid
set label 'Denoised images: MNIST 32×32' at screen 0.01707,0.94805 font ',28' left
set label 'clean' at screen 0.15220,0.84481 font ',19' center
set label 'noisy' at screen 0.25036,0.84481 font ',19' center
set label 'BayesShrink' at screen 0.34851,0.84481 font ',19' center
set label 'Gaussian' at screen 0.44666,0.87727 font ',19' center
set label 'linear' at screen 0.44666,0.84481 font ',19' center
set label 'independent' at screen 0.54481,0.87727 font ',19' center
set label 'D=3' at screen 0.54481,0.84481 font ',19' center
set label 'band D=3' at screen 0.64296,0.84481 font ',19' center
set label 'local r=1' at screen 0.74111,0.87727 font ',19' center
set label 'D=3' at screen 0.74111,0.84481 font ',19' center
set label 'U-Net 4' at screen 0.83926,0.87727 font ',19' center
set label 'blocks' at screen 0.83926,0.84481 font ',19' center
set label 'CNN' at screen 0.93741,0.84481 font ',19' center
set label 'σ = 1' at screen 0.09531,0.73247 font ',22' right
set label 'σ = 2' at screen 0.09531,0.55325 font ',22' right
set label 'σ = 3' at screen 0.09531,0.37403 font ',22' right
set label 'σ = 4' at screen 0.09531,0.19481 font ',22' right
set label 'MNIST 32×32: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 100 steps × batch 64: U-Net 4 blocks, CNN. Rows:' at screen 0.01707,0.07987 font ',17' left tc rgb '#555555'
set label 'noise level σ (standardized units).' at screen 0.01707,0.04740 font ',17' left tc rgb '#555555'
set xrange [-0.5:1231.5]
set yrange [-0.5:541.5]
plot 'images_mnist_32_images.png' binary filetype=png with rgbimage

set output
}
