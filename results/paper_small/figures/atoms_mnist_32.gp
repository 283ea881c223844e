# Draws atoms_mnist_32.png, atoms_mnist_32.svg and atoms_mnist_32.pdf: gnuplot atoms_mnist_32.gp
set encoding utf8

do for [format in "png svg pdf"] {
if (format eq "png") { set terminal pngcairo size 972,799 font 'DejaVu Sans,20' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }
if (format eq "svg") { set terminal svg size 972,799 font 'DejaVu Sans,20' rounded noenhanced background '#ffffff' }
if (format eq "pdf") { set terminal pdfcairo size 10.1250in,8.3229in font 'DejaVu Sans,20' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }
set output "atoms_mnist_32.".format
reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen 0.15432
set rmargin at screen 0.97531
set bmargin at screen 0.10763
set tmargin at screen 0.85357
unset border; unset tics; unset grid
set label 'db2 atoms: MNIST 32×32' at screen 0.02469,0.94994 font ',28' left
set label 'approximation' at screen 0.25309,0.88173 font ',19' center
set label 'horizontal' at screen 0.46091,0.88173 font ',19' center
set label 'vertical' at screen 0.66872,0.88173 font ',19' center
set label 'diagonal' at screen 0.87654,0.88173 font ',19' center
set label 'scale 3' at screen 0.13786,0.73342 font ',22' right
set label 'scale 2' at screen 0.13786,0.48060 font ',22' right
set label 'scale 1' at screen 0.13786,0.22778 font ',22' right
set label 'The atom in the middle of each band, blue below zero and red above, each to its own largest value;' at screen 0.02469,0.07697 font ',17' left tc rgb '#555555'
set label 'periodic at the edges. Scale 1 is the finest.' at screen 0.02469,0.04568 font ',17' left tc rgb '#555555'
set xrange [-0.5:797.5]
set yrange [-0.5:595.5]
plot 'atoms_mnist_32_images.png' binary filetype=png with rgbimage

set output
}
