# 'wordnet: effective rank after training'
# Reads effective-rank-wordnet.tsv, draws effective-rank-wordnet.svg and effective-rank-wordnet.png:
#     gnuplot effective-rank-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 239.0
# The lines of the table that belong to a series.
table = 'effective-rank-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,239 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,478 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'effective-rank-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: effective rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'The effective rank of a matrix is the exponential of the entropy of its normalised singular values. Left: the final weights.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Right: their change during training. Both are averages over the linear weights. Markers are means and bars the range' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'over 3 seeds.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set lmargin at screen px(92.5)
    set rmargin at screen px(390)
    set tmargin at screen py(125)
    set bmargin at screen py(181)
    unset logscale x
    set xrange [0.0:79.91343013877007]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0, '60' 60.0)
    set yrange [2.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the weights' at screen px(241.2), py(219) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Full rank' at screen px(82.5), py(139) right front font 'sans-serif,13' textcolor rgb '#000000'
    set label '76.0' at screen px(400), py(139) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore' at screen px(82.5), py(167) right front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '72.2' at screen px(400), py(167) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(375.6), py(123) to screen px(375.6), py(181) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(375.6), py(116) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:2] table using (0):(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:2] table using "low":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:2] table using "mean":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN) with points linestyle i pointsize 1.3
    
    unset label
    unset arrow
    set lmargin at screen px(446.2)
    set rmargin at screen px(743.8)
    set tmargin at screen py(125)
    set bmargin at screen py(181)
    unset logscale x
    set xrange [0.0:74.2533531920035]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0, '60' 60.0)
    set yrange [2.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the change' at screen px(595), py(219) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '70.5' at screen px(753.8), py(139) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '64.2' at screen px(753.8), py(167) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(728.8), py(123) to screen px(728.8), py(181) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(728.8), py(116) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:2] table using (0):(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:2] table using "low":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:2] table using "mean":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN) with points linestyle i pointsize 1.3
    unset multiplot
    unset output
}
