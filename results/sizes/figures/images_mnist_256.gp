# Draws images_mnist_256.png and images_mnist_256.svg: gnuplot images_mnist_256.gp
set encoding utf8

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1760,1232 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1760,1232 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
set output "images_mnist_256.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08523
set rmargin at screen 0.98636
set bmargin at screen 0.04951
set tmargin at screen 0.90503
unset border; unset tics; unset grid
set label 'Denoised images: MNIST 256×256' at screen 0.01364,0.96753 font ',28' left
set label 'clean' at screen 0.15795,0.92330 font ',19' center
set label 'noisy' at screen 0.30909,0.92330 font ',19' center
set label 'stationary linear' at screen 0.46023,0.92330 font ',19' center
set label 'truncated linear' at screen 0.61136,0.92330 font ',19' center
set label 'independent D=3' at screen 0.76250,0.92330 font ',19' center
set label 'local r=1 D=2' at screen 0.91364,0.92330 font ',19' center
set label 'σ = 1' at screen 0.07614,0.80114 font ',22' right
set label 'σ = 2' at screen 0.07614,0.58523 font ',22' right
set label 'σ = 3' at screen 0.07614,0.36932 font ',22' right
set label 'σ = 4' at screen 0.07614,0.15341 font ',22' right
set label 'MNIST 256×256: fitted on 60,000 images, evaluated on 1,000 test images, clipped MSE in [0, 1] pixels. Rows: noise level σ (standardized units).' at screen 0.01364,0.02963 font ',17' left tc rgb '#555555'
set xrange [-0.5:1585.5]
set yrange [-0.5:1053.5]
plot 'images_mnist_256_images.png' binary filetype=png with rgbimage

set output
}
