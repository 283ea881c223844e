# Draws atoms_mnist_64.png, atoms_mnist_64.svg and atoms_mnist_64.pdf: gnuplot atoms_mnist_64.gp
set encoding utf8

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 972,1001 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 972,1001 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 10.1250in,10.4271in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "atoms_mnist_64.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.15432
set rmargin at screen 0.97531
set bmargin at screen 0.08591
set tmargin at screen 0.88312
unset border; unset tics; unset grid
set label 'db2 atoms: MNIST 64×64' at screen 0.02469,0.96004 font ',28' left
set label 'approximation' at screen 0.25309,0.90559 font ',19' center
set label 'horizontal' at screen 0.46091,0.90559 font ',19' center
set label 'vertical' at screen 0.66872,0.90559 font ',19' center
set label 'diagonal' at screen 0.87654,0.90559 font ',19' center
set label 'scale 4' at screen 0.13786,0.78721 font ',22' right
set label 'scale 3' at screen 0.13786,0.58541 font ',22' right
set label 'scale 2' at screen 0.13786,0.38362 font ',22' right
set label 'scale 1' at screen 0.13786,0.18182 font ',22' right
set label 'The atom in the middle of each band, blue below zero and red above, each to its own largest value;' at screen 0.02469,0.06144 font ',17' left tc rgb '#555555'
set label 'periodic at the edges. Scale 1 is the finest.' at screen 0.02469,0.03646 font ',17' left tc rgb '#555555'
set xrange [-0.5:797.5]
set yrange [-0.5:797.5]
plot 'atoms_mnist_64_images.png' binary filetype=png with rgbimage

set output
}
