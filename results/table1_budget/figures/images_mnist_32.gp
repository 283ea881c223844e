# Draws images_mnist_32.png, images_mnist_32.svg and images_mnist_32.pdf: gnuplot images_mnist_32.gp
set encoding utf8

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1130,920 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1130,920 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 11.7708in,9.5833in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "images_mnist_32.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.13274
set rmargin at screen 0.97876
set bmargin at screen 0.14783
set tmargin at screen 0.73696
unset border; unset tics; unset grid
set label 'Denoised images: MNIST 32×32' at screen 0.02124,0.95652 font ',28' left
set label 'clean' at screen 0.18938,0.76141 font ',19' center
set label 'noisy' at screen 0.31150,0.76141 font ',19' center
set label 'Gaussian' at screen 0.43363,0.78859 font ',19' center
set label 'linear' at screen 0.43363,0.76141 font ',19' center
set label '4blocks_' at screen 0.55575,0.87011 font ',19' center
set label 'noattn' at screen 0.55575,0.84293 font ',19' center
set label '(budget:' at screen 0.55575,0.81576 font ',19' center
set label '9000 steps' at screen 0.55575,0.78859 font ',19' center
set label 'of 64)' at screen 0.55575,0.76141 font ',19' center
set label '2blocks_' at screen 0.67788,0.87011 font ',19' center
set label 'noattn' at screen 0.67788,0.84293 font ',19' center
set label '(budget:' at screen 0.67788,0.81576 font ',19' center
set label '3000 steps' at screen 0.67788,0.78859 font ',19' center
set label 'of 64)' at screen 0.67788,0.76141 font ',19' center
set label '1block_' at screen 0.80000,0.87011 font ',19' center
set label 'noattn' at screen 0.80000,0.84293 font ',19' center
set label '(budget:' at screen 0.80000,0.81576 font ',19' center
set label '1700 steps' at screen 0.80000,0.78859 font ',19' center
set label 'of 64)' at screen 0.80000,0.76141 font ',19' center
set label '4blocks_' at screen 0.92212,0.89728 font ',19' center
set label 'noattn_' at screen 0.92212,0.87011 font ',19' center
set label 'denser' at screen 0.92212,0.84293 font ',19' center
set label '(budget:' at screen 0.92212,0.81576 font ',19' center
set label '2700 steps' at screen 0.92212,0.78859 font ',19' center
set label 'of 64)' at screen 0.92212,0.76141 font ',19' center
set label 'σ = 1' at screen 0.11858,0.66739 font ',22' right
set label 'σ = 2' at screen 0.11858,0.51739 font ',22' right
set label 'σ = 3' at screen 0.11858,0.36739 font ',22' right
set label 'σ = 4' at screen 0.11858,0.21739 font ',22' right
set label 'MNIST 32×32: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels; 9,000 steps × batch' at screen 0.02124,0.12120 font ',17' left tc rgb '#555555'
set label '64: 4blocks_noattn (budget: 9000 steps of 64); 3,000 steps × batch 64: 2blocks_noattn (budget: 3000 steps of 64); 1,700' at screen 0.02124,0.09402 font ',17' left tc rgb '#555555'
set label 'steps × batch 64: 1block_noattn (budget: 1700 steps of 64); 2,700 steps × batch 64: 4blocks_noattn_denser (budget: 2700' at screen 0.02124,0.06685 font ',17' left tc rgb '#555555'
set label 'steps of 64). Rows: noise level σ (standardized units).' at screen 0.02124,0.03967 font ',17' left tc rgb '#555555'
set xrange [-0.5:955.5]
set yrange [-0.5:541.5]
plot 'images_mnist_32_images.png' binary filetype=png with rgbimage

set output
}
