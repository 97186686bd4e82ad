# 'garments: denoising loss of composed predictions'
# Reads curves-denoisingloss-garments.tsv, draws curves-denoisingloss-garments.svg and curves-denoisingloss-garments.png:
#     gnuplot curves-denoisingloss-garments.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 455.0
# The lines of the table that belong to a series.
table = 'curves-denoisingloss-garments.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 2 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1
set style line 5 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1
set style line 6 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 7 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1
set style line 8 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1
set style line 9 linecolor rgb '#e69f00' linewidth 2 pointtype 5 pointsize 1
set style line 10 linecolor rgb '#966700' linewidth 2 pointtype 9 pointsize 1
set style line 11 linecolor rgb '#f0c361' linewidth 2 pointtype 13 pointsize 1
set style line 12 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1
set style line 13 linecolor rgb '#387597' linewidth 2 pointtype 9 pointsize 1
set style line 14 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set label 'garments: denoising loss of composed predictions' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Denoising loss of composed predictions' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Level of noise' at screen px(324.9), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'curves-denoisingloss-garments.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(587.8)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    set logscale x
    set xrange [83.47494668860543:1078.1678044759417]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1e2' 100.0, '2e2' 200.0, '3e2' 300.0, '5e2' 500.0, '1e3' 1000.0)
    set logscale y
    set yrange [0.0003240615475461813:2.4563778188485292]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1, '1e0' 1.0)
    set arrow from screen px(554.7), py(334.5) to screen px(600.8), py(303) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Before fine-tuning' at screen px(602.8), py(303) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(554.7), py(212.9) to screen px(600.8), py(212.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Average of the weights' at screen px(602.8), py(212.9) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(554.7), py(284) to screen px(600.8), py(284) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Task arithmetic, 1' at screen px(602.8), py(284) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(554.7), py(242.7) to screen px(600.8), py(246.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Task arithmetic, 0.7' at screen px(602.8), py(246.3) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(554.7), py(235.9) to screen px(600.8), py(232.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Task arithmetic, 1.5' at screen px(602.8), py(232.3) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(554.7), py(162.7) to screen px(600.8), py(162.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'TIES, top 20 %, 1' at screen px(602.8), py(162.7) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(554.7), py(364.2) to screen px(600.8), py(373) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'LoRA Switch' at screen px(602.8), py(373) left front font 'sans-serif,11' textcolor rgb '#a36186'
    set arrow from screen px(554.7), py(365.1) to screen px(600.8), py(387) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'LoRA Composite' at screen px(602.8), py(387) left front font 'sans-serif,11' textcolor rgb '#854f6d'
    set arrow from screen px(554.7), py(363) to screen px(600.8), py(345) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'CMLoRA' at screen px(602.8), py(345) left front font 'sans-serif,11' textcolor rgb '#966700'
    set arrow from screen px(554.7), py(366.3) to screen px(600.8), py(401) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'CMLoRA, low frequencies first' at screen px(602.8), py(401) left front font 'sans-serif,11' textcolor rgb '#966700'
    set arrow from screen px(554.7), py(363) to screen px(600.8), py(359) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'CMLoRA, cached' at screen px(602.8), py(359) left front font 'sans-serif,11' textcolor rgb '#966700'
    set arrow from screen px(554.7), py(351.7) to screen px(600.8), py(317) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'CLoRA, masks alone' at screen px(602.8), py(317) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(554.7), py(351.7) to screen px(600.8), py(331) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'CLoRA' at screen px(602.8), py(331) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(554.7), py(263.2) to screen px(600.8), py(263.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'AutoLoRA, gates' at screen px(602.8), py(263.2) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    plot for [i=1:14] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:14] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:14] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
