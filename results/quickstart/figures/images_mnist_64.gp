# Draws images_mnist_64.png, images_mnist_64.svg and images_mnist_64.pdf: gnuplot images_mnist_64.gp
set encoding utf8

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1130,770 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1130,770 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 11.7708in,8.0208in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "images_mnist_64.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.13274
set rmargin at screen 0.97876
set bmargin at screen 0.11169
set tmargin at screen 0.81558
unset border; unset tics; unset grid
set label 'Denoised images: MNIST 64×64' at screen 0.02124,0.94805 font ',28' left
set label 'clean' at screen 0.18938,0.84481 font ',19' center
set label 'noisy' at screen 0.31150,0.84481 font ',19' center
set label 'BayesShrink' at screen 0.43363,0.84481 font ',19' center
set label 'Gaussian' at screen 0.55575,0.87727 font ',19' center
set label 'linear' at screen 0.55575,0.84481 font ',19' center
set label 'independent' at screen 0.67788,0.87727 font ',19' center
set label 'D=3' at screen 0.67788,0.84481 font ',19' center
set label 'band D=3' at screen 0.80000,0.84481 font ',19' center
set label 'local r=1' at screen 0.92212,0.87727 font ',19' center
set label 'D=2' at screen 0.92212,0.84481 font ',19' center
set label 'σ = 1' at screen 0.11858,0.73247 font ',22' right
set label 'σ = 2' at screen 0.11858,0.55325 font ',22' right
set label 'σ = 3' at screen 0.11858,0.37403 font ',22' right
set label 'σ = 4' at screen 0.11858,0.19481 font ',22' right
set label 'MNIST 64×64: fitted on 15,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels. Rows: noise level σ' at screen 0.02124,0.07987 font ',17' left tc rgb '#555555'
set label '(standardized units).' at screen 0.02124,0.04740 font ',17' left tc rgb '#555555'
set xrange [-0.5:955.5]
set yrange [-0.5:541.5]
plot 'images_mnist_64_images.png' binary filetype=png with rgbimage

set output
}
