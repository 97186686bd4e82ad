# 'truncation: gap to full rank after training'
# Reads gap-to-full-rank-truncation.tsv, draws gap-to-full-rank-truncation.svg and gap-to-full-rank-truncation.png:
#     gnuplot gap-to-full-rank-truncation.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 222.0
# The lines of the table that belong to a series.
table = 'gap-to-full-rank-truncation.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'One threshold'
set style line 2 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'Uniform ranks'
set label 'truncation: gap to full rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Final loss minus that of Not truncated with the same seed. Left of the line is better. Markers are means, bars 95 %' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'intervals, small dots single seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(127.2)
set rmargin at screen px(589.4)
set tmargin at screen py(108)
set bmargin at screen py(164)
unset logscale x
set xrange [-0.0008394897226741616:0.014830985100576857]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.000' 0.0, '0.005' 0.005, '0.010' 0.01)
set yrange [2.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (nats per token)' at screen px(358.3), py(202) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'One threshold' at screen px(117.2), py(122) right front font 'sans-serif,13' textcolor rgb '#a36186'
set label '+0.00587 [+0.00525, +0.00650]' at screen px(599.4), py(122) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Uniform ranks' at screen px(117.2), py(150) right front font 'sans-serif,13' textcolor rgb '#854f6d'
set label '+0.01053 [+0.00706, +0.01399]' at screen px(599.4), py(150) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(151.9), py(106) to screen px(151.9), py(164) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Not truncated' at screen px(151.9), py(99) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,222 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,444 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-full-rank-truncation.'.kind
    plot for [i=1:2] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:2] table using "difference":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:2] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
