# Draws samples_mnist_64.png, samples_mnist_64.svg and samples_mnist_64.pdf: gnuplot samples_mnist_64.gp
set encoding utf8

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1970,971 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1970,971 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 20.5208in,10.1146in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "samples_mnist_64.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.15228
set rmargin at screen 0.98782
set bmargin at screen 0.06282
set tmargin at screen 0.90525
unset border; unset tics; unset grid
set label 'Samples from the same noise: MNIST 64×64' at screen 0.01218,0.95881 font ',28' left
set label 'Gaussian linear' at screen 0.14416,0.83934 font ',22' right
set label 'gaussian mixture' at screen 0.14416,0.69722 font ',22' right
set label 'independent D=3 (8 of' at screen 0.14416,0.56797 font ',22' right
set label '16 diverged)' at screen 0.14416,0.54222 font ',22' right
set label 'band D=3 (14 of 16' at screen 0.14416,0.42585 font ',22' right
set label 'diverged)' at screen 0.14416,0.40010 font ',22' right
set label 'local r=1 D=3 (11 of' at screen 0.14416,0.28373 font ',22' right
set label '16 diverged)' at screen 0.14416,0.25798 font ',22' right
set label 'U-Net 4 blocks' at screen 0.14416,0.12873 font ',22' right
set label 'Each column begins from the same noise, σ = 80 in [−1, 1] pixels; EDM''s deterministic sampler, 18 steps. MNIST 64×64: fitted on 20,000 images, evaluated on 2,000 test images; 300 steps × batch 64: U-Net 4 blocks.' at screen 0.01218,0.03759 font ',17' left tc rgb '#555555'
set xrange [-0.5:1645.5]
set yrange [-0.5:817.5]
plot 'samples_mnist_64_images.png' binary filetype=png with rgbimage

set output
}
