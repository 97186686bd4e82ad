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
    set label 'observation, from light (early) to dark (late). The dashed line is rank 24. A steep line means that few directions carry the' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'gradient. Values above a tenth of the largest: Full rank 26 at the first observation, 52 at the last, GaLore 26 at the first' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'observation, 37 at the last.' at screen px(20), py(101) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Singular value relative to the largest' at screen px(20), py(130) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Index of the singular value' at screen px(376.7), py(504) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(303.4)
    set tmargin at screen py(166)
    set bmargin at screen py(466)
    unset logscale x
    set xrange [1.0:96.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('25' 25.0, '50' 50.0, '75' 75.0)
    set logscale y
    set yrange [0.0024758709718761566:1.4706683106303464]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3e-3' 0.003, '1e-2' 0.01, '3e-2' 0.03, '1e-1' 0.1, '3e-1' 0.3, '1e0' 1.0)
    set label 'Full rank' at screen px(58), py(154) left front font 'sans-serif,13' textcolor rgb '#000000'
    set arrow from screen px(117.4), py(166) to screen px(117.4), py(466) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
    set arrow from screen px(307.4), py(377.9) to screen px(316.4), py(366.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 1100' at screen px(318.4), py(366.3) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(307.4), py(382.8) to screen px(316.4), py(380.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 800' at screen px(318.4), py(380.3) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(307.4), py(391.1) to screen px(316.4), py(394.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 500' at screen px(318.4), py(394.3) left front font 'sans-serif,11' textcolor rgb '#434343'
    set arrow from screen px(307.4), py(400.6) to screen px(316.4), py(408.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 200' at screen px(318.4), py(408.3) left front font 'sans-serif,11' textcolor rgb '#717171'
    set arrow from screen px(307.4), py(419.1) to screen px(316.4), py(422.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 0' at screen px(318.4), py(422.3) left front font 'sans-serif,11' textcolor rgb '#737373'
    plot table using "index":(only(1)*column("relative")) with lines linewidth 1.4 linecolor rgb '#bfbfbf', \
         table using "index":(only(2)*column("relative")) with lines linewidth 1.4 linecolor rgb '#a6a6a6', \
         table using "index":(only(3)*column("relative")) with lines linewidth 1.4 linecolor rgb '#8e8e8e', \
         table using "index":(only(4)*column("relative")) with lines linewidth 1.4 linecolor rgb '#757575', \
         table using "index":(only(5)*column("relative")) with lines linewidth 1.4 linecolor rgb '#5c5c5c', \
         table using "index":(only(6)*column("relative")) with lines linewidth 1.4 linecolor rgb '#434343', \
         table using "index":(only(7)*column("relative")) with lines linewidth 1.4 linecolor rgb '#2a2a2a', \
         table using "index":(only(8)*column("relative")) with lines linewidth 1.4 linecolor rgb '#111111', \
         table using "index":(only(9)*column("relative")) with lines linewidth 1.4 linecolor rgb '#000000', \
         table using "index":(only(10)*column("relative")) with lines linewidth 1.4 linecolor rgb '#000000', \
         table using "index":(only(11)*column("relative")) with lines linewidth 1.4 linecolor rgb '#000000', \
         table using "index":(only(12)*column("relative")) with lines linewidth 1.4 linecolor rgb '#000000'
    
    unset label
    unset arrow
    set lmargin at screen px(450)
    set rmargin at screen px(695.4)
    set tmargin at screen py(166)
    set bmargin at screen py(466)
    unset logscale x
    set xrange [1.0:96.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('25' 25.0, '50' 50.0, '75' 75.0)
    set logscale y
    set yrange [0.0024758709718761566:1.4706683106303464]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3e-3' 0.003, '1e-2' 0.01, '3e-2' 0.03, '1e-1' 0.1, '3e-1' 0.3, '1e0' 1.0)
    set label 'GaLore' at screen px(450), py(154) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set arrow from screen px(509.4), py(166) to screen px(509.4), py(466) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
    set arrow from screen px(699.4), py(419.1) to screen px(708.4), py(414) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 0' at screen px(710.4), py(414) left front font 'sans-serif,11' textcolor rgb '#697982'
    set arrow from screen px(699.4), py(459.1) to screen px(708.4), py(428) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 800' at screen px(710.4), py(428) left front font 'sans-serif,11' textcolor rgb '#006fad'
    set arrow from screen px(699.4), py(466) to screen px(708.4), py(442) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 1100' at screen px(710.4), py(442) left front font 'sans-serif,11' textcolor rgb '#00507d'
    set arrow from screen px(699.4), py(466) to screen px(708.4), py(456) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 500' at screen px(710.4), py(456) left front font 'sans-serif,11' textcolor rgb '#36799f'
    set arrow from screen px(699.4), py(466) to screen px(708.4), py(470) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'update 200' at screen px(710.4), py(470) left front font 'sans-serif,11' textcolor rgb '#557384'
    plot table using "index":(only(13)*column("relative")) with lines linewidth 1.4 linecolor rgb '#bfdcec', \
         table using "index":(only(14)*column("relative")) with lines linewidth 1.4 linecolor rgb '#a6cee4', \
         table using "index":(only(15)*column("relative")) with lines linewidth 1.4 linecolor rgb '#8ec0dd', \
         table using "index":(only(16)*column("relative")) with lines linewidth 1.4 linecolor rgb '#75b3d5', \
         table using "index":(only(17)*column("relative")) with lines linewidth 1.4 linecolor rgb '#5ca5ce', \
         table using "index":(only(18)*column("relative")) with lines linewidth 1.4 linecolor rgb '#4397c6', \
         table using "index":(only(19)*column("relative")) with lines linewidth 1.4 linecolor rgb '#2a89bf', \
         table using "index":(only(20)*column("relative")) with lines linewidth 1.4 linecolor rgb '#117cb7', \
         table using "index":(only(21)*column("relative")) with lines linewidth 1.4 linecolor rgb '#006fad', \
         table using "index":(only(22)*column("relative")) with lines linewidth 1.4 linecolor rgb '#00659d', \
         table using "index":(only(23)*column("relative")) with lines linewidth 1.4 linecolor rgb '#005a8d', \
         table using "index":(only(24)*column("relative")) with lines linewidth 1.4 linecolor rgb '#00507d'
    unset multiplot
    unset output
}
