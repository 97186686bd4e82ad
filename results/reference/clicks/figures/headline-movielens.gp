# 'movielens: AUC'
# Reads headline-movielens.tsv, draws headline-movielens.svg and headline-movielens.png:
#     gnuplot headline-movielens.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 396.0
# The lines of the table that belong to a series.
table = 'headline-movielens.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 2 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1
set style line 3 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 4 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 5 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 6 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1
set style line 7 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1
set style line 8 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1
set style line 9 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1
set style line 10 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1
set style line 11 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1
set style line 12 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1
set style line 13 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1
set label 'movielens: AUC' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Higher is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(180.7)
set rmargin at screen px(676.7)
set tmargin at screen py(91)
set bmargin at screen py(338)
unset logscale x
set xrange [0.772661798543:0.7847789492693839]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.7750' 0.775, '0.7775' 0.7775, '0.7800' 0.78, '0.7825' 0.7825)
set yrange [13.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'AUC' at screen px(428.7), py(376) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Dense network, width 7' at screen px(170.7), py(100.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.7812 ± 0.0008' at screen px(686.7), py(100.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Dense network, width 5' at screen px(170.7), py(119.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '0.7806 ± 0.0035' at screen px(686.7), py(119.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Dense network' at screen px(170.7), py(138.5) right front font 'sans-serif,12' textcolor rgb '#000000'
set label '0.7804 ± 0.0035' at screen px(686.7), py(138.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 50 %' at screen px(170.7), py(157.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '0.7803 ± 0.0032' at screen px(686.7), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AFM, 50 %' at screen px(170.7), py(176.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '0.7802 ± 0.0024' at screen px(686.7), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AFM, 33 %' at screen px(170.7), py(195.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '0.7798 ± 0.0026' at screen px(686.7), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Dense network, width 3' at screen px(170.7), py(214.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.7796 ± 0.0013' at screen px(686.7), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 33 %' at screen px(170.7), py(233.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '0.7796 ± 0.0046' at screen px(686.7), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AFM, 20 %' at screen px(170.7), py(252.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '0.7792 ± 0.0018' at screen px(686.7), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 20 %' at screen px(170.7), py(271.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '0.7790 ± 0.0037' at screen px(686.7), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Dense network, width 2' at screen px(170.7), py(290.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.7764 ± 0.0021' at screen px(686.7), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AFM, 10 %' at screen px(170.7), py(309.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '0.7744 ± 0.0011' at screen px(686.7), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 10 %' at screen px(170.7), py(328.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '0.7744 ± 0.0005' at screen px(686.7), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,396 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,792 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-movielens.'.kind
    plot for [i=1:13] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:13] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:13] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
