# 'Claims of the papers and results of these runs (2 of 8)'
# Reads claims-forest-2.tsv, draws claims-forest-2.svg and claims-forest-2.png:
#     gnuplot claims-forest-2.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 868.5
# The lines of the table that belong to a series.
table = 'claims-forest-2.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#009e73' linewidth 2 pointtype 7 pointsize 1.1  # holds
set style line 2 linecolor rgb '#7f7f7f' linewidth 2 pointtype 6 pointsize 1.1  # does not show at this scale
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1.1  # contradicted
set label 'Claims of the papers and results of these runs (2 of 8)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Difference of the first row to the second in perplexity, or in the quantity named, paired by seed. Left of the line is better.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Bars are 95 % intervals. A grey tick is the limit up to which the claim holds, where it is not zero. An arrow (← →) marks' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'a value beyond the axis. An exclamation mark means that the effect is clearly larger than claimed.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label '' at screen px(25), py(106) front point pointtype 7 pointsize 1.1 linecolor rgb '#009e73'
set label 'holds' at screen px(36), py(106) left front font 'sans-serif,12' textcolor rgb '#222222'
set label '' at screen px(82.8), py(106) front point pointtype 6 pointsize 1.1 linecolor rgb '#7f7f7f'
set label 'does not show at this scale' at screen px(93.8), py(106) left front font 'sans-serif,12' textcolor rgb '#222222'
set label '' at screen px(280.6), py(106) front point pointtype 5 pointsize 1.1 linecolor rgb '#d55e00'
set label 'contradicted' at screen px(291.6), py(106) left front font 'sans-serif,12' textcolor rgb '#222222'
set label '' at screen px(383), py(106) front point pointtype 12 pointsize 1.1 linecolor rgb '#222222'
set label 'claimed by the paper, one per model size' at screen px(394), py(106) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'frugal-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'frugal vs galore' at screen px(125.3), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−8.0 [−10.4, −5.5]' at screen px(655.3), py(145.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'frugal-2' at screen px(20), py(164.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'frugal vs full-rank' at screen px(125.3), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.6 [−1.5, +4.8]' at screen px(655.3), py(164.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'frugal-2-split' at screen px(20), py(183.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'frugal vs adamw-split-8' at screen px(125.3), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+7.4 [+5.6, +9.2]' at screen px(655.3), py(183.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'frugal-3' at screen px(20), py(202.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'frugal vs frugal-no-sign' at screen px(125.3), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−26.0 [−39.1, −10.0]' at screen px(655.3), py(202.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'frugal-4' at screen px(20), py(221.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'frugal vs frugal-density-0' at screen px(125.3), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.0 [−4.5, +2.6]' at screen px(655.3), py(221.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'frugal-4-galore' at screen px(20), py(240.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'frugal-density-0 vs galore' at screen px(125.3), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−6.8 [−11.7, −1.5]' at screen px(655.3), py(240.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'frugal-4-adamw' at screen px(20), py(259.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full-rank vs frugal-density-0' at screen px(125.3), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.9 [−5.3, +1.7]' at screen px(655.3), py(259.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'frugal-6' at screen px(20), py(278.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'frugal-svd vs frugal' at screen px(125.3), py(278.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−6.8 [−7.8, −5.7]' at screen px(655.3), py(278.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'frugal-6-columns' at screen px(20), py(297.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'frugal-columns vs frugal' at screen px(125.3), py(297.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.7 [−7.3, +6.3]' at screen px(655.3), py(297.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'gnl-1' at screen px(20), py(326) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'gradnormlorp-rank-8 vs lora-rank-8' at screen px(125.3), py(326) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+3.3 [+0.7, +6.0]' at screen px(655.3), py(326) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(311.8) to screen px(780), py(311.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'dct-2' at screen px(20), py(354.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dct-adamw vs ldadam' at screen px(125.3), py(354.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+31.3 [+30.0, +32.6]' at screen px(655.3), py(354.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(340.2) to screen px(780), py(340.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'dct-3' at screen px(20), py(373.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full-rank vs dct-adamw' at screen px(125.3), py(373.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−19.9 [−22.1, −17.6] !' at screen px(655.3), py(373.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'relora-1' at screen px(20), py(402) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'relora vs relora-no-merge' at screen px(125.3), py(402) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+4.0 [+2.8, +5.3]' at screen px(655.3), py(402) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(387.8) to screen px(780), py(387.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'relora-4' at screen px(20), py(421) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'relora vs relora-cold' at screen px(125.3), py(421) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−13.9 [−33.2, +10.9]' at screen px(655.3), py(421) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'relora-5' at screen px(20), py(440) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'relora vs relora-keep-state, lossSpike' at screen px(125.3), py(440) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−4.4 [−7.4, −1.4]' at screen px(655.3), py(440) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'sltrain-1' at screen px(20), py(468.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sltrain vs low-rank' at screen px(125.3), py(468.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−9.6 [−11.6, −7.5]' at screen px(655.3), py(468.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(454.2) to screen px(780), py(454.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'sltrain-2' at screen px(20), py(487.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sltrain vs full-rank' at screen px(125.3), py(487.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.5 [−5.6, +2.9]' at screen px(655.3), py(487.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'sltrain-2-split' at screen px(20), py(506.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sltrain vs adamw-split-8' at screen px(125.3), py(506.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+4.1 [+1.2, +7.0]' at screen px(655.3), py(506.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'sltrain-6' at screen px(20), py(525.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sltrain vs sltrain-1' at screen px(125.3), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−11.1 [−14.1, −8.1]' at screen px(655.3), py(525.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'sltrain-6-dense' at screen px(20), py(544.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sltrain-10 vs sltrain' at screen px(125.3), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+2.1 [−10.1, +15.9]' at screen px(655.3), py(544.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lost-1' at screen px(20), py(573) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lost vs sltrain' at screen px(125.3), py(573) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+2.6 [−0.2, +5.5]' at screen px(655.3), py(573) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(558.8) to screen px(780), py(558.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lost-2' at screen px(20), py(592) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lost vs full-rank' at screen px(125.3), py(592) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.1 [−3.5, +6.0]' at screen px(655.3), py(592) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lost-2-split' at screen px(20), py(611) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lost vs adamw-split-8' at screen px(125.3), py(611) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+6.9 [+4.2, +9.6]' at screen px(655.3), py(611) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'lost-3' at screen px(20), py(630) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lost vs lost-random-columns' at screen px(125.3), py(630) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.4 [−4.9, +2.2]' at screen px(655.3), py(630) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lost-4' at screen px(20), py(649) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lost-gamma-09 vs cola' at screen px(125.3), py(649) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−4.0 [−8.6, +0.9]' at screen px(655.3), py(649) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lost-4-lora' at screen px(20), py(668) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lost-gamma-09 vs lora' at screen px(125.3), py(668) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−4.6 [−9.7, +0.8]' at screen px(655.3), py(668) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'cola-1' at screen px(20), py(696.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'cola vs full-rank' at screen px(125.3), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+4.6 [+1.3, +8.0]' at screen px(655.3), py(696.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(682.2) to screen px(780), py(682.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'cola-1-split' at screen px(20), py(715.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'cola vs adamw-split-8' at screen px(125.3), py(715.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+10.5 [+6.4, +14.8]' at screen px(655.3), py(715.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'cola-2' at screen px(20), py(734.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'cola vs low-rank' at screen px(125.3), py(734.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−4.0 [−8.8, +1.0]' at screen px(655.3), py(734.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'cola-2-xavier' at screen px(20), py(753.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'cola vs low-rank-xavier' at screen px(125.3), py(753.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−22.3 [−26.4, −17.9]' at screen px(655.3), py(753.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'loro-1' at screen px(20), py(782) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'loro vs low-rank-xavier' at screen px(125.3), py(782) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−10.6 [−14.1, −7.0]' at screen px(655.3), py(782) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(767.8) to screen px(780), py(767.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'loro-1-spectral' at screen px(20), py(801) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'loro vs low-rank' at screen px(125.3), py(801) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+10.4 [+5.3, +15.7]' at screen px(655.3), py(801) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set lmargin at screen px(360.7)
set rmargin at screen px(637.3)
set tmargin at screen py(136)
set bmargin at screen py(810.5)
unset logscale x
set xrange [-67.2:67.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−50' -50.0, '−25' -25.0, '0' 0.0, '25' 25.0, '50' 50.0)
set yrange [35.5:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(499), py(848.5) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(499), py(134) to screen px(499), py(810.5) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '←' at screen px(357.7), py(474.6) right front font 'sans-serif,11' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,868.5 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1737 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-2.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
