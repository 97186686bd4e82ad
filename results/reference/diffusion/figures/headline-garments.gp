# 'garments: both garments'
# Reads headline-garments.tsv, draws headline-garments.svg and headline-garments.png:
#     gnuplot headline-garments.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 415.0
# The lines of the table that belong to a series.
table = 'headline-garments.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#387597' linewidth 2 pointtype 9 pointsize 1
set style line 2 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#f0c361' linewidth 2 pointtype 13 pointsize 1
set style line 4 linecolor rgb '#e69f00' linewidth 2 pointtype 5 pointsize 1
set style line 5 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 6 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1
set style line 7 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1
set style line 8 linecolor rgb '#966700' linewidth 2 pointtype 9 pointsize 1
set style line 9 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1
set style line 10 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1
set style line 11 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 12 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 13 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 14 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set label 'garments: both garments' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Higher is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(225.3)
set rmargin at screen px(675.6)
set tmargin at screen py(91)
set bmargin at screen py(357)
unset logscale x
set xrange [-0.25648646922917245:0.5377364692291724]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−0.2' -0.2, '0.0' 0.0, '0.2' 0.2, '0.4' 0.4)
set yrange [14.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'both garments' at screen px(450.5), py(395) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'CLoRA' at screen px(215.3), py(100.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '14.1 % ± 35.5 %' at screen px(685.6), py(100.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CLoRA, masks alone' at screen px(215.3), py(119.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '14.1 % ± 28.6 %' at screen px(685.6), py(119.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CMLoRA, cached' at screen px(215.3), py(138.5) right front font 'sans-serif,12' textcolor rgb '#966700'
set label '7.5 % ± 5.2 %' at screen px(685.6), py(138.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CMLoRA' at screen px(215.3), py(157.5) right front font 'sans-serif,12' textcolor rgb '#966700'
set label '7.3 % ± 4.7 %' at screen px(685.6), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AutoLoRA, gates' at screen px(215.3), py(176.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '7.3 % ± 11.5 %' at screen px(685.6), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA Composite' at screen px(215.3), py(195.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'
set label '6.2 % ± 3.4 %' at screen px(685.6), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA Switch' at screen px(215.3), py(214.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '6.1 % ± 2.7 %' at screen px(685.6), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CMLoRA, low frequencies first' at screen px(215.3), py(233.5) right front font 'sans-serif,12' textcolor rgb '#966700'
set label '5.2 % ± 3.4 %' at screen px(685.6), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Task arithmetic, 1.5' at screen px(215.3), py(252.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '3.8 % ± 8.6 %' at screen px(685.6), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Task arithmetic, 0.7' at screen px(215.3), py(271.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '3.6 % ± 8.5 %' at screen px(685.6), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Task arithmetic, 1' at screen px(215.3), py(290.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '3.0 % ± 2.0 %' at screen px(685.6), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, top 20 %, 1' at screen px(215.3), py(309.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '2.6 % ± 8.1 %' at screen px(685.6), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Average of the weights' at screen px(215.3), py(328.5) right front font 'sans-serif,12' textcolor rgb '#000000'
set label '1.9 % ± 4.9 %' at screen px(685.6), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Before fine-tuning' at screen px(215.3), py(347.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '0.0 %' at screen px(685.6), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,415 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,830 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-garments.'.kind
    plot for [i=1:14] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:14] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:14] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
