# 'clothes: accuracy'
# Reads headline-clothes.tsv, draws headline-clothes.svg and headline-clothes.png:
#     gnuplot headline-clothes.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 453.0
# The lines of the table that belong to a series.
table = 'headline-clothes.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1
set style line 2 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 3 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1
set style line 4 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1
set style line 5 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1
set style line 6 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 7 linecolor rgb '#61c3a8' linewidth 2 pointtype 4 pointsize 1
set style line 8 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1
set style line 9 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1
set style line 10 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 11 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1
set style line 12 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1
set style line 13 linecolor rgb '#009e73' linewidth 2 pointtype 8 pointsize 1
set style line 14 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1
set style line 15 linecolor rgb '#00674b' linewidth 2 pointtype 12 pointsize 1
set style line 16 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set label 'clothes: accuracy' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Higher is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(165.9)
set rmargin at screen px(675.6)
set tmargin at screen py(91)
set bmargin at screen py(395)
unset logscale x
set xrange [0.4116905909717116:0.9531915871162498]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.5' 0.5, '0.6' 0.6000000000000001, '0.7' 0.7000000000000001, '0.8' 0.8, '0.9' 0.9)
set yrange [16.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'accuracy' at screen px(420.8), py(433) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Task arithmetic, 0.35' at screen px(155.9), py(100.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '73.2 % ± 11.0 %' at screen px(685.6), py(100.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Average' at screen px(155.9), py(119.5) right front font 'sans-serif,12' textcolor rgb '#000000'
set label '73.0 % ± 10.5 %' at screen px(685.6), py(119.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Task arithmetic, 0.5' at screen px(155.9), py(138.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '72.5 % ± 13.8 %' at screen px(685.6), py(138.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'OPCM' at screen px(155.9), py(157.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '72.0 % ± 12.4 %' at screen px(685.6), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, untrimmed, 0.5' at screen px(155.9), py(176.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '71.5 % ± 12.9 %' at screen px(685.6), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, top 20 %, 0.5' at screen px(155.9), py(195.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '71.3 % ± 8.8 %' at screen px(685.6), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, untrimmed, 1' at screen px(155.9), py(214.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '70.5 % ± 12.1 %' at screen px(685.6), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Task arithmetic, 0.7' at screen px(155.9), py(233.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '70.3 % ± 18.3 %' at screen px(685.6), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, top 20 %, 1' at screen px(155.9), py(252.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '69.9 % ± 22.5 %' at screen px(685.6), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Task arithmetic, 0.2' at screen px(155.9), py(271.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '69.8 % ± 10.9 %' at screen px(685.6), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Task arithmetic, 1' at screen px(155.9), py(290.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '67.4 % ± 9.0 %' at screen px(685.6), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, top 20 %, 1.5' at screen px(155.9), py(309.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '65.0 % ± 15.7 %' at screen px(685.6), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, untrimmed, 1.5' at screen px(155.9), py(328.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '64.8 % ± 19.8 %' at screen px(685.6), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, top 20 %, 2' at screen px(155.9), py(347.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '60.3 % ± 13.3 %' at screen px(685.6), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, untrimmed, 2' at screen px(155.9), py(366.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '59.3 % ± 15.3 %' at screen px(685.6), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Before fine-tuning' at screen px(155.9), py(385.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '47.6 % ± 2.6 %' at screen px(685.6), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,453 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,906 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-clothes.'.kind
    plot for [i=1:16] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:16] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:16] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
