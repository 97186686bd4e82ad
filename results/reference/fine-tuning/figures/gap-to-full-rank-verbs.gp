# 'verbs: gap to full rank after training'
# Reads gap-to-full-rank-verbs.tsv, draws gap-to-full-rank-verbs.svg and gap-to-full-rank-verbs.png:
#     gnuplot gap-to-full-rank-verbs.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 357.0
# The lines of the table that belong to a series.
table = 'gap-to-full-rank-verbs.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA, rank 8'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GradNormLoRP, rank 8'
set style line 3 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'OwLore, uniform layers'
set style line 4 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'OwLore'
set style line 5 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore, the others'
set style line 6 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'WeLore'
set label 'verbs: gap to full rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Final loss minus that of Full rank with the same seed. Left of the line is better. Markers are means, bars 95 % intervals,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'small dots single seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'gradient projection' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'layer-wise training' at screen px(151.8), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(284.3), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set lmargin at screen px(191.9)
set rmargin at screen px(609.8)
set tmargin at screen py(131)
set bmargin at screen py(299)
unset logscale x
set xrange [-0.025520690243622406:0.4508655276373292]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.30000000000000004, '0.4' 0.4)
set yrange [6.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (nats per token)' at screen px(400.9), py(337) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'LoRA, rank 8' at screen px(181.9), py(145) right front font 'sans-serif,13' textcolor rgb '#008662'
set label '+0.0300 [+0.0100, +0.0501]' at screen px(619.8), py(145) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GradNormLoRP, rank 8' at screen px(181.9), py(173) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '+0.0624 [+0.0350, +0.0897]' at screen px(619.8), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'OwLore, uniform layers' at screen px(181.9), py(201) right front font 'sans-serif,13' textcolor rgb '#854f6d'
set label '+0.0721 [+0.0354, +0.1089]' at screen px(619.8), py(201) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'OwLore' at screen px(181.9), py(229) right front font 'sans-serif,13' textcolor rgb '#a36186'
set label '+0.0844 [+0.0248, +0.1439]' at screen px(619.8), py(229) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'WeLore, the others' at screen px(181.9), py(257) right front font 'sans-serif,13' textcolor rgb '#a36186'
set label '+0.1763 [+0.1052, +0.2474]' at screen px(619.8), py(257) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'WeLore' at screen px(181.9), py(285) right front font 'sans-serif,13' textcolor rgb '#a36186'
set label '+0.3238 [+0.2223, +0.4253]' at screen px(619.8), py(285) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(214.3), py(129) to screen px(214.3), py(299) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full rank' at screen px(214.3), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,357 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,714 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-full-rank-verbs.'.kind
    plot for [i=1:6] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:6] table using "difference":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:6] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
