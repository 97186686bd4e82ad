# 'truncation: effective rank after training'
# Reads effective-rank-truncation.tsv, draws effective-rank-truncation.svg and effective-rank-truncation.png:
#     gnuplot effective-rank-truncation.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 267.0
# The lines of the table that belong to a series.
table = 'effective-rank-truncation.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Not truncated'
set style line 2 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'Uniform ranks'
set style line 3 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'One threshold'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,267 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,534 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'effective-rank-truncation.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'truncation: effective rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'The effective rank of a matrix is the exponential of the entropy of its normalised singular values. Left: the final weights.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Right: their change during training. Both are averages over the linear weights. Markers are means and bars the range' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'over 3 seeds.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set lmargin at screen px(127.2)
    set rmargin at screen px(404)
    set tmargin at screen py(125)
    set bmargin at screen py(209)
    unset logscale x
    set xrange [0.0:100.93205299879133]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50' 50.0, '100' 100.0)
    set yrange [3.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the weights' at screen px(265.6), py(247) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Not truncated' at screen px(117.2), py(139) right front font 'sans-serif,13' textcolor rgb '#000000'
    set label '95.7' at screen px(414), py(139) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Uniform ranks' at screen px(117.2), py(167) right front font 'sans-serif,13' textcolor rgb '#854f6d'
    set label '55.9' at screen px(414), py(167) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'One threshold' at screen px(117.2), py(195) right front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '57.6' at screen px(414), py(195) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(389.8), py(123) to screen px(389.8), py(209) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Not truncated' at screen px(389.8), py(116) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:3] table using (0):(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:3] table using "low":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:3] table using "mean":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN) with points linestyle i pointsize 1.3
    
    unset label
    unset arrow
    set lmargin at screen px(460.2)
    set rmargin at screen px(737)
    set tmargin at screen py(125)
    set bmargin at screen py(209)
    unset logscale x
    set xrange [0.0:19.468661897204388]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '5' 5.0, '10' 10.0, '15' 15.0)
    set yrange [3.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the change' at screen px(598.6), py(247) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '17.9' at screen px(747), py(139) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.135' at screen px(747), py(167) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.104' at screen px(747), py(195) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(715), py(123) to screen px(715), py(209) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Not truncated' at screen px(715), py(116) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:3] table using (0):(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:3] table using "low":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:3] table using "mean":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN) with points linestyle i pointsize 1.3
    unset multiplot
    unset output
}
