# Draws images_mnist_64.png and images_mnist_64.svg: gnuplot images_mnist_64.gp
set encoding utf8

do for [format in "png svg"] {
if (format eq "png") { set terminal pngcairo size 1820,795 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1820,795 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
set output "images_mnist_64.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.08242
set rmargin at screen 0.98681
set bmargin at screen 0.07673
set tmargin at screen 0.75849
unset border; unset tics; unset grid
set label 'Denoised images: MNIST 64×64' at screen 0.01319,0.94969 font ',28' left
set label 'clean' at screen 0.11758,0.78679 font ',19' center
set label 'noisy' at screen 0.19341,0.78679 font ',19' center
set label 'Gaussian' at screen 0.26923,0.81824 font ',19' center
set label 'linear' at screen 0.26923,0.78679 font ',19' center
set label 'local r=1' at screen 0.34505,0.81824 font ',19' center
set label 'D=3 Hermite' at screen 0.34505,0.78679 font ',19' center
set label 'union:' at screen 0.42088,0.88113 font ',19' center
set label 'local,' at screen 0.42088,0.84969 font ',19' center
set label 'parent,' at screen 0.42088,0.81824 font ',19' center
set label 'band' at screen 0.42088,0.78679 font ',19' center
set label 'union in 4' at screen 0.49670,0.81824 font ',19' center
set label 'bases' at screen 0.49670,0.78679 font ',19' center
set label 'mixture of' at screen 0.57253,0.81824 font ',19' center
set label '50' at screen 0.57253,0.78679 font ',19' center
set label 'mixture of' at screen 0.64835,0.81824 font ',19' center
set label '200' at screen 0.64835,0.78679 font ',19' center
set label 'mixture of' at screen 0.72418,0.81824 font ',19' center
set label '200 with EM' at screen 0.72418,0.78679 font ',19' center
set label 'mixture of' at screen 0.80000,0.81824 font ',19' center
set label '500 with EM' at screen 0.80000,0.78679 font ',19' center
set label 'linear +' at screen 0.87582,0.81824 font ',19' center
set label 'cascade' at screen 0.87582,0.78679 font ',19' center
set label 'mixture +' at screen 0.95165,0.81824 font ',19' center
set label 'cascade' at screen 0.95165,0.78679 font ',19' center
set label 'σ = 1' at screen 0.07363,0.67799 font ',22' right
set label 'σ = 2' at screen 0.07363,0.50440 font ',22' right
set label 'σ = 3' at screen 0.07363,0.33082 font ',22' right
set label 'σ = 4' at screen 0.07363,0.15723 font ',22' right
set label 'MNIST 64×64: fitted on 60,000 images, evaluated on 10,000 test images, clipped MSE in [0, 1] pixels. Rows: noise level σ (standardized units).' at screen 0.01319,0.04591 font ',17' left tc rgb '#555555'
set xrange [-0.5:1645.5]
set yrange [-0.5:541.5]
plot 'images_mnist_64_images.png' binary filetype=png with rgbimage

set output
}
