# Draws noise_mnist_32.png, noise_mnist_32.svg and noise_mnist_32.pdf: gnuplot noise_mnist_32.gp
set encoding utf8

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 728,770 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 728,770 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 7.5833in,8.0208in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "noise_mnist_32.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.03297
set rmargin at screen 0.96703
set bmargin at screen 0.11169
set tmargin at screen 0.81558
unset border; unset tics; unset grid
set label 'Noise levels: MNIST 32×32' at screen 0.03297,0.94805 font ',28' left
set label 'clean' at screen 0.12088,0.84481 font ',19' center
set label 'σ = 1' at screen 0.31044,0.87727 font ',19' center
set label '(0.616)' at screen 0.31044,0.84481 font ',19' center
set label 'σ = 2' at screen 0.50000,0.87727 font ',19' center
set label '(1.23)' at screen 0.50000,0.84481 font ',19' center
set label 'σ = 3' at screen 0.68956,0.87727 font ',19' center
set label '(1.85)' at screen 0.68956,0.84481 font ',19' center
set label 'σ = 4' at screen 0.87912,0.87727 font ',19' center
set label '(2.46)' at screen 0.87912,0.84481 font ',19' center
set label 'σ in standardized units, in brackets in [−1, 1] pixels. Shown as clipped to' at screen 0.03297,0.07987 font ',17' left tc rgb '#555555'
set label 'the range of pixels.' at screen 0.03297,0.04740 font ',17' left tc rgb '#555555'
set xrange [-0.5:679.5]
set yrange [-0.5:541.5]
plot 'noise_mnist_32_images.png' binary filetype=png with rgbimage

set output
}
