# Draws images_mnist_32.png, images_mnist_32.svg and images_mnist_32.pdf: gnuplot images_mnist_32.gp
set encoding utf8

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1544,795 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1544,795 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.0833in,8.2812in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "images_mnist_32.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.09715
set rmargin at screen 0.98446
set bmargin at screen 0.10818
set tmargin at screen 0.78994
unset border; unset tics; unset grid
set label 'Denoised images: MNIST 32×32' at screen 0.01554,0.94969 font ',28' left
set label 'clean' at screen 0.13860,0.81824 font ',19' center
set label 'noisy' at screen 0.22798,0.81824 font ',19' center
set label 'Gaussian' at screen 0.31736,0.84969 font ',19' center
set label 'linear' at screen 0.31736,0.81824 font ',19' center
set label 'gaussian' at screen 0.40674,0.84969 font ',19' center
set label 'mixture' at screen 0.40674,0.81824 font ',19' center
set label 'independent' at screen 0.49611,0.84969 font ',19' center
set label 'D=1' at screen 0.49611,0.81824 font ',19' center
set label 'independent' at screen 0.58549,0.84969 font ',19' center
set label 'D=2' at screen 0.58549,0.81824 font ',19' center
set label 'local r=1' at screen 0.67487,0.84969 font ',19' center
set label 'D=1' at screen 0.67487,0.81824 font ',19' center
set label 'local r=1' at screen 0.76425,0.84969 font ',19' center
set label 'D=2' at screen 0.76425,0.81824 font ',19' center
set label 'CNN 4x32,' at screen 0.85363,0.84969 font ',19' center
set label '300 steps' at screen 0.85363,0.81824 font ',19' center
set label 'U-Net 16' at screen 0.94301,0.88113 font ',19' center
set label '[1,2,3,4],' at screen 0.94301,0.84969 font ',19' center
set label '300 steps' at screen 0.94301,0.81824 font ',19' center
set label 'σ = 0.5' at screen 0.08679,0.70943 font ',22' right
set label 'σ = 1' at screen 0.08679,0.53585 font ',22' right
set label 'σ = 2' at screen 0.08679,0.36226 font ',22' right
set label 'σ = 4' at screen 0.08679,0.18868 font ',22' right
set label 'MNIST 32×32: fitted on 5,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels; 300 steps × batch 64: CNN 4x32, 300 steps, U-Net 16 [1,2,3,4], 300' at screen 0.01554,0.07736 font ',17' left tc rgb '#555555'
set label 'steps. Rows: noise level σ (standardized units).' at screen 0.01554,0.04591 font ',17' left tc rgb '#555555'
set xrange [-0.5:1369.5]
set yrange [-0.5:541.5]
plot 'images_mnist_32_images.png' binary filetype=png with rgbimage

set output
}
