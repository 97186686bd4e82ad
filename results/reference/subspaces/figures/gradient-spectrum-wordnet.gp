# 'wordnet: spectrum of the gradients during training'
# Reads gradient-spectrum-wordnet.tsv, draws gradient-spectrum-wordnet.svg and gradient-spectrum-wordnet.png:
#     gnuplot gradient-spectrum-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 524.0
# The lines of the table that belong to a series.
table = 'gradient-spectrum-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,524 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1048 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gradient-spectrum-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: spectrum of the gradients during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Singular values of the gradients relative to the largest, averaged over the linear weights and 3 seeds. One line per' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'observation, from light (early) to dark (late). The dashed line is rank 32. A steep line means that few directions carry the' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'gradient. Values above a tenth of the largest: Full rank 27 at the first observation, 26 at the last, GaLore 27 at the first' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'observation, 29 at the last.' at screen px(20), py(101) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Singular value relative to the largest' at screen px(20), py(130) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Index of the singular value' at screen px(380.1), py(504) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(310.2)
    set tmargin at screen py(166)
    set bmargin at screen py(466)
    unset logscale x
    set xrange [1.0:128.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('50' 50.0, '100' 100.0)
    set logscale y
    set yrange [0.00016402387950215251:1.7149065039126703]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1, '1e0' 1.0)
    set label 'Full rank' at screen px(58), py(154) left front font 'sans-serif,13' textcolor rgb '#000000'
    set arrow from screen px(119.6), py(166) to screen px(119.6), py(466) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
    set arrow from screen px(314.2), py(357.4) to screen px(323.2), py(357.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 0' at screen px(325.2), py(357.4) left front font 'sans-serif,11' textcolor rgb '#737373'
    set arrow from screen px(314.2), py(398.7) to screen px(323.2), py(392.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 450' at screen px(325.2), py(392.5) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(314.2), py(405.4) to screen px(323.2), py(406.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 300' at screen px(325.2), py(406.5) left front font 'sans-serif,11' textcolor rgb '#090909'
    set arrow from screen px(314.2), py(415.4) to screen px(323.2), py(420.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 200' at screen px(325.2), py(420.5) left front font 'sans-serif,11' textcolor rgb '#464646'
    set arrow from screen px(314.2), py(466) to screen px(323.2), py(466) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 100' at screen px(325.2), py(466) left front font 'sans-serif,11' textcolor rgb '#757575'
    plot table using "index":(only(1)*column("relative")) with lines linewidth 1.4 linecolor rgb '#bfbfbf', \
         table using "index":(only(2)*column("relative")) with lines linewidth 1.4 linecolor rgb '#a1a1a1', \
         table using "index":(only(3)*column("relative")) with lines linewidth 1.4 linecolor rgb '#838383', \
         table using "index":(only(4)*column("relative")) with lines linewidth 1.4 linecolor rgb '#646464', \
         table using "index":(only(5)*column("relative")) with lines linewidth 1.4 linecolor rgb '#464646', \
         table using "index":(only(6)*column("relative")) with lines linewidth 1.4 linecolor rgb '#272727', \
         table using "index":(only(7)*column("relative")) with lines linewidth 1.4 linecolor rgb '#090909', \
         table using "index":(only(8)*column("relative")) with lines linewidth 1.4 linecolor rgb '#000000', \
         table using "index":(only(9)*column("relative")) with lines linewidth 1.4 linecolor rgb '#000000', \
         table using "index":(only(10)*column("relative")) with lines linewidth 1.4 linecolor rgb '#000000'
    
    unset label
    unset arrow
    set lmargin at screen px(450)
    set rmargin at screen px(702.2)
    set tmargin at screen py(166)
    set bmargin at screen py(466)
    unset logscale x
    set xrange [1.0:128.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('50' 50.0, '100' 100.0)
    set logscale y
    set yrange [0.00016402387950215251:1.7149065039126703]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1, '1e0' 1.0)
    set label 'GaLore' at screen px(450), py(154) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set arrow from screen px(511.6), py(166) to screen px(511.6), py(466) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
    set arrow from screen px(706.2), py(357.4) to screen px(715.2), py(357.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 0' at screen px(717.2), py(357.4) left front font 'sans-serif,11' textcolor rgb '#697982'
    set arrow from screen px(706.2), py(419.9) to screen px(715.2), py(410) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 100' at screen px(717.2), py(410) left front font 'sans-serif,11' textcolor rgb '#55798d'
    set arrow from screen px(706.2), py(427.2) to screen px(715.2), py(424) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 450' at screen px(717.2), py(424) left front font 'sans-serif,11' textcolor rgb '#00507d'
    set arrow from screen px(706.2), py(433.8) to screen px(715.2), py(438) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 200' at screen px(717.2), py(438) left front font 'sans-serif,11' textcolor rgb '#387a9f'
    set arrow from screen px(706.2), py(443.2) to screen px(715.2), py(452) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 300' at screen px(717.2), py(452) left front font 'sans-serif,11' textcolor rgb '#0977b5'
    plot table using "index":(only(11)*column("relative")) with lines linewidth 1.4 linecolor rgb '#bfdcec', \
         table using "index":(only(12)*column("relative")) with lines linewidth 1.4 linecolor rgb '#a1cbe3', \
         table using "index":(only(13)*column("relative")) with lines linewidth 1.4 linecolor rgb '#83bad9', \
         table using "index":(only(14)*column("relative")) with lines linewidth 1.4 linecolor rgb '#64a9d0', \
         table using "index":(only(15)*column("relative")) with lines linewidth 1.4 linecolor rgb '#4699c7', \
         table using "index":(only(16)*column("relative")) with lines linewidth 1.4 linecolor rgb '#2788be', \
         table using "index":(only(17)*column("relative")) with lines linewidth 1.4 linecolor rgb '#0977b5', \
         table using "index":(only(18)*column("relative")) with lines linewidth 1.4 linecolor rgb '#0069a4', \
         table using "index":(only(19)*column("relative")) with lines linewidth 1.4 linecolor rgb '#005c90', \
         table using "index":(only(20)*column("relative")) with lines linewidth 1.4 linecolor rgb '#00507d'
    unset multiplot
    unset output
}
