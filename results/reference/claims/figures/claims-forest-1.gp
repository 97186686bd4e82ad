# 'Claims of the papers and results of these runs (1 of 8)'
# Reads claims-forest-1.tsv, draws claims-forest-1.svg and claims-forest-1.png:
#     gnuplot claims-forest-1.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 802.0
# The lines of the table that belong to a series.
table = 'claims-forest-1.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#009e73' linewidth 2 pointtype 7 pointsize 1.1  # holds
set style line 2 linecolor rgb '#7f7f7f' linewidth 2 pointtype 6 pointsize 1.1  # does not show at this scale
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1.1  # contradicted
set label 'Claims of the papers and results of these runs (1 of 8)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
set label 'galore-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'galore vs full-rank' at screen px(114.9), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+10.4 [+6.8, +14.2]' at screen px(655.3), py(145.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'galore-1-split' at screen px(20), py(164.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'galore vs adamw-split-8' at screen px(114.9), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+16.7 [+14.5, +18.9]' at screen px(655.3), py(164.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'galore-2' at screen px(20), py(183.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'galore vs low-rank' at screen px(114.9), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.3 [−1.0, +3.7]' at screen px(655.3), py(183.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'galore-2-xavier' at screen px(20), py(202.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'galore vs low-rank-xavier' at screen px(114.9), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−17.9 [−20.8, −14.9]' at screen px(655.3), py(202.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'galore-2-init' at screen px(20), py(221.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'low-rank vs low-rank-xavier' at screen px(114.9), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−19.0 [−22.7, −15.1]' at screen px(655.3), py(221.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'galore-3' at screen px(20), py(240.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'galore vs lora' at screen px(114.9), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+6.0 [+1.8, +10.5]' at screen px(655.3), py(240.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'galore-3-relora' at screen px(20), py(259.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'galore vs relora' at screen px(114.9), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−2.6 [−5.2, +0.1]' at screen px(655.3), py(259.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'galore-5' at screen px(20), py(278.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'galore vs galore-random' at screen px(114.9), py(278.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+3.9 [−1.2, +9.3]' at screen px(655.3), py(278.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'galore-6' at screen px(20), py(297.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'galore vs galore-never' at screen px(114.9), py(297.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.7 [−5.0, +6.6]' at screen px(655.3), py(297.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'galore-6-short' at screen px(20), py(316.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'galore vs galore-gap-10' at screen px(114.9), py(316.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−5.9 [−14.0, +3.0]' at screen px(655.3), py(316.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'qgalore-1' at screen px(20), py(345) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'q-galore vs galore' at screen px(114.9), py(345) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.3 [−1.6, +2.3]' at screen px(655.3), py(345) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(330.8) to screen px(780), py(330.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'qgalore-2' at screen px(20), py(364) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'q-galore vs q-galore-nearest' at screen px(114.9), py(364) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.5 [−3.6, +0.7]' at screen px(655.3), py(364) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'qgalore-3' at screen px(20), py(383) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'q-galore vs q-galore-proj-8' at screen px(114.9), py(383) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.5 [−3.4, +2.5]' at screen px(655.3), py(383) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'qgalore-4' at screen px(20), py(402) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'q-galore vs q-galore-eager, refreshes' at screen px(114.9), py(402) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−6.2 [−11.6, −0.9]' at screen px(655.3), py(402) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'qgalore-4-loss' at screen px(20), py(421) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'q-galore vs q-galore-eager' at screen px(114.9), py(421) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.3 [−1.3, +1.9]' at screen px(655.3), py(421) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'fira-1' at screen px(20), py(449.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fira vs galore' at screen px(114.9), py(449.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−13.7 [−17.1, −10.1]' at screen px(655.3), py(449.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(435.2) to screen px(780), py(435.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'fira-2' at screen px(20), py(468.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fira vs full-rank' at screen px(114.9), py(468.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−4.6 [−6.4, −2.9]' at screen px(655.3), py(468.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'fira-2-split' at screen px(20), py(487.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fira vs adamw-split-8' at screen px(114.9), py(487.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.7 [−2.7, +4.4]' at screen px(655.3), py(487.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'fira-2-parity' at screen px(20), py(506.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fira vs adamw-split-8' at screen px(114.9), py(506.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.7 [−2.7, +4.4]' at screen px(655.3), py(506.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'fira-3' at screen px(20), py(525.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fira vs fira-no-scaling' at screen px(114.9), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−10.7 [−15.9, −5.2]' at screen px(655.3), py(525.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'fira-4' at screen px(20), py(544.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fira vs fira-no-limiter' at screen px(114.9), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.3 [−3.0, +2.4]' at screen px(655.3), py(544.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'fira-5' at screen px(20), py(563.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fira vs fira-matrix' at screen px(114.9), py(563.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.7 [−3.8, +2.5]' at screen px(655.3), py(563.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'fira-6' at screen px(20), py(582.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fira-rank-4/fira vs galore-rank-4/galore' at screen px(114.9), py(582.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−19.9 [−32.0, −5.5]' at screen px(655.3), py(582.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'apollo-1' at screen px(20), py(611) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'apollo vs galore' at screen px(114.9), py(611) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−13.3 [−15.4, −11.1] !' at screen px(655.3), py(611) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(596.8) to screen px(780), py(596.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'apollo-3' at screen px(20), py(630) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'apollo-half-rank vs apollo' at screen px(114.9), py(630) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+2.5 [−3.3, +8.7]' at screen px(655.3), py(630) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'apollo-4' at screen px(20), py(649) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'apollo-svd vs apollo' at screen px(114.9), py(649) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.8 [−2.2, +3.8]' at screen px(655.3), py(649) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'apollo-5' at screen px(20), py(668) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'apollo vs apollo-tensor' at screen px(114.9), py(668) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−4.0 [−6.3, −1.7]' at screen px(655.3), py(668) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'apollo-2' at screen px(20), py(696.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'apollo-mini vs full-rank' at screen px(114.9), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.5 [−1.9, +5.0]' at screen px(655.3), py(696.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(682.2) to screen px(780), py(682.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'apollo-2-split' at screen px(20), py(715.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'apollo-mini vs adamw-split-8' at screen px(114.9), py(715.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+7.2 [+3.7, +10.9]' at screen px(655.3), py(715.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'apollo-2-parity' at screen px(20), py(734.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'apollo-mini vs adamw-split-8' at screen px(114.9), py(734.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+7.2 [+3.7, +10.9]' at screen px(655.3), py(734.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set lmargin at screen px(353.3)
set rmargin at screen px(637.3)
set tmargin at screen py(136)
set bmargin at screen py(744)
unset logscale x
set xrange [-67.2:67.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−50' -50.0, '−25' -25.0, '0' 0.0, '25' 25.0, '50' 50.0)
set yrange [32.0:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(495.3), py(782) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(495.3), py(134) to screen px(495.3), py(744) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '←' at screen px(350.3), py(189.6) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(350.3), py(208.6) right front font 'sans-serif,11' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,802 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1604 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-1.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
