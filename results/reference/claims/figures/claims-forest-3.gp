# 'Claims of the papers and results of these runs (3 of 8)'
# Reads claims-forest-3.tsv, draws claims-forest-3.svg and claims-forest-3.png:
#     gnuplot claims-forest-3.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 916.0
# The lines of the table that belong to a series.
table = 'claims-forest-3.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#009e73' linewidth 2 pointtype 7 pointsize 1.1  # holds
set style line 2 linecolor rgb '#7f7f7f' linewidth 2 pointtype 6 pointsize 1.1  # does not show at this scale
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1.1  # contradicted
set label 'Claims of the papers and results of these runs (3 of 8)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
set label 'sst-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sst-rank-8 vs lora-rank-8' at screen px(128.5), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−2.6 [−8.7, +3.9]' at screen px(662.7), py(145.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'sst-1-relora' at screen px(20), py(164.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sst-rank-8 vs relora-rank-8' at screen px(128.5), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−8.5 [−16.7, +0.6]' at screen px(662.7), py(164.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'sst-4' at screen px(20), py(183.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sst vs sst-top' at screen px(128.5), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−2.3 [−6.9, +2.5]' at screen px(662.7), py(183.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'dr-rl-1' at screen px(20), py(212) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dr-rl, fixedLikeness against likeness' at screen px(128.5), py(212) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.5 [−5.9, +2.9]' at screen px(662.7), py(212) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(197.8) to screen px(780), py(197.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'dr-rl-2' at screen px(20), py(231) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dr-rl, energyLikeness against likeness' at screen px(128.5), py(231) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.3 [−1.1, +0.6]' at screen px(662.7), py(231) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'less-attention-1' at screen px(20), py(259.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'less-attention, error against plainError' at screen px(128.5), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−26.5 [−44.0, −9.1]' at screen px(662.7), py(259.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(245.2) to screen px(780), py(245.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'ofa-1' at screen px(20), py(288) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ofa, error against sortedError' at screen px(128.5), py(288) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−20.4 [−48.5, +7.8]' at screen px(662.7), py(288) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(273.8) to screen px(780), py(273.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'ofa-2' at screen px(20), py(307) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ofa, error against ownError' at screen px(128.5), py(307) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+5.9 [−0.1, +11.9]' at screen px(662.7), py(307) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'ofa-3' at screen px(20), py(326) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ofa, sortedError against cutError' at screen px(128.5), py(326) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−20.1 [−47.6, +7.3]' at screen px(662.7), py(326) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'projection-head-1' at screen px(20), py(354.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'projection-head, behindAccuracy aga…' at screen px(128.5), py(354.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−4.4 [−13.9, +5.1]' at screen px(662.7), py(354.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(340.2) to screen px(780), py(340.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'projection-head-2' at screen px(20), py(373.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'projection-head, accuracy against re…' at screen px(128.5), py(373.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+54.2 [+34.9, +73.5]' at screen px(662.7), py(373.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 's4-ptd-1' at screen px(20), py(402) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 's4-ptd, error against s4dError' at screen px(128.5), py(402) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+354 [−137, +845]' at screen px(662.7), py(402) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(387.8) to screen px(780), py(387.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 's4-ptd-2' at screen px(20), py(421) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 's4-ptd, condition against hippoCondit…' at screen px(128.5), py(421) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−83.7 [−88.1, −79.3]' at screen px(662.7), py(421) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'owlore-1' at screen px(20), py(449.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'owlore vs owlore-uniform' at screen px(128.5), py(449.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.2 [−4.4, +7.2]' at screen px(662.7), py(449.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(435.2) to screen px(780), py(435.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'welore-1' at screen px(20), py(478) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'welore-adaptive vs welore-uniform' at screen px(128.5), py(478) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.5 [−0.8, −0.2]' at screen px(662.7), py(478) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(463.8) to screen px(780), py(463.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'welore-2' at screen px(20), py(497) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'welore vs welore-others' at screen px(128.5), py(497) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+15.9 [−2.3, +37.4]' at screen px(662.7), py(497) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'dora-1' at screen px(20), py(525.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dora vs lora, loss' at screen px(128.5), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.5 [−20.1, +19.0]' at screen px(662.7), py(525.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(511.2) to screen px(780), py(511.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lora-1' at screen px(20), py(554) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full vs lora, accuracy' at screen px(128.5), py(554) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.6 [+0.7, +2.4]' at screen px(662.7), py(554) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(539.8) to screen px(780), py(539.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lora-1-text' at screen px(20), py(573) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora-rank-8 vs full-rank' at screen px(128.5), py(573) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+3.0 [+1.0, +5.1]' at screen px(662.7), py(573) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lora-learn' at screen px(20), py(592) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full vs lora, loss' at screen px(128.5), py(592) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−15.8 [−37.0, +5.4]' at screen px(662.7), py(592) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lora-forget' at screen px(20), py(611) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full vs lora, retention' at screen px(128.5), py(611) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−36.6 [−157, +84.2]' at screen px(662.7), py(611) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lora-ga-1' at screen px(20), py(639.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora-ga vs lora, loss' at screen px(128.5), py(639.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−9.8 [−28.4, +8.9]' at screen px(662.7), py(639.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(625.2) to screen px(780), py(625.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'pissa-1' at screen px(20), py(668) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'pissa vs lora, loss' at screen px(128.5), py(668) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+2.1 [+0.7, +3.6]' at screen px(662.7), py(668) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(653.8) to screen px(780), py(653.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'qlora-1' at screen px(20), py(696.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'qlora vs lora, accuracy' at screen px(128.5), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.4 [−4.8, +2.1]' at screen px(662.7), py(696.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(682.2) to screen px(780), py(682.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'qlora-2' at screen px(20), py(715.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'qlora vs full, accuracy' at screen px(128.5), py(715.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−2.9 [−6.4, +0.6]' at screen px(662.7), py(715.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'adalora-1' at screen px(20), py(744) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'adalora vs lora, loss' at screen px(128.5), py(744) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−2.4 [−25.8, +21.0]' at screen px(662.7), py(744) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(729.8) to screen px(780), py(729.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'increlora-1' at screen px(20), py(772.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'increlora vs lora, loss' at screen px(128.5), py(772.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+9.2 [−22.7, +41.1]' at screen px(662.7), py(772.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(758.2) to screen px(780), py(758.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'increlora-2' at screen px(20), py(791.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'increlora vs adalora, loss' at screen px(128.5), py(791.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+11.9 [−6.8, +30.6]' at screen px(662.7), py(791.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'petalface-1' at screen px(20), py(820) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'petalface, twin against single' at screen px(128.5), py(820) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.8 [−107, −92.9]' at screen px(662.7), py(820) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(805.8) to screen px(780), py(805.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'mhr-1' at screen px(20), py(848.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'mhr, blocks against plain' at screen px(128.5), py(848.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−245, +45.0]' at screen px(662.7), py(848.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(834.2) to screen px(780), py(834.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set lmargin at screen px(371.5)
set rmargin at screen px(644.7)
set tmargin at screen py(136)
set bmargin at screen py(858)
unset logscale x
set xrange [-67.2:67.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−50' -50.0, '−25' -25.0, '0' 0.0, '25' 25.0, '50' 50.0)
set yrange [38.0:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(508.1), py(896) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(508.1), py(134) to screen px(508.1), py(858) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '→' at screen px(647.7), py(402) left front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(368.5), py(421) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(368.5), py(484.1) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(368.5), py(820) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(368.5), py(848.5) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,916 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1832 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-3.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
