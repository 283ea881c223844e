# Draws samples_mnist_32.png, samples_mnist_32.svg and samples_mnist_32.pdf: gnuplot samples_mnist_32.gp
set encoding utf8

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 1586,910 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 1586,910 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 16.5208in,9.4792in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "samples_mnist_32.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.18916
set rmargin at screen 0.98487
set bmargin at screen 0.09451
set tmargin at screen 0.89890
unset border; unset tics; unset grid
set label 'Samples from the same noise: MNIST 32×32' at screen 0.01513,0.95604 font ',28' left
set label 'Gaussian linear' at screen 0.17907,0.84615 font ',22' right
set label 'gaussian mixture' at screen 0.17907,0.72967 font ',22' right
set label 'independent D=3 (7 of' at screen 0.17907,0.62692 font ',22' right
set label '16 diverged)' at screen 0.17907,0.59945 font ',22' right
set label 'band D=3 (9 of 16' at screen 0.17907,0.51044 font ',22' right
set label 'diverged)' at screen 0.17907,0.48297 font ',22' right
set label 'local r=1 D=3 (8 of' at screen 0.17907,0.39396 font ',22' right
set label '16 diverged)' at screen 0.17907,0.36648 font ',22' right
set label 'U-Net 4 blocks' at screen 0.17907,0.26374 font ',22' right
set label 'CNN, receptive field' at screen 0.17907,0.16099 font ',22' right
set label '31' at screen 0.17907,0.13352 font ',22' right
set label 'Each column begins from the same noise, σ = 80 in [−1, 1] pixels; EDM''s deterministic sampler, 18 steps. MNIST 32×32: fitted on 20,000 images, evaluated on 2,000 test' at screen 0.01513,0.06758 font ',17' left tc rgb '#555555'
set label 'images; 1,200 steps × batch 64: U-Net 4 blocks; 500 steps × batch 64: CNN, receptive field 31.' at screen 0.01513,0.04011 font ',17' left tc rgb '#555555'
set xrange [-0.5:1261.5]
set yrange [-0.5:731.5]
plot 'samples_mnist_32_images.png' binary filetype=png with rgbimage

set output
}
