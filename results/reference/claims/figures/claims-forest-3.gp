# 'Claims of the papers and results of these runs (3 of 7)'
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
py(y) = 1 - y / 1049.0
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
set label 'Claims of the papers and results of these runs (3 of 7)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
set label 'less-attention-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'less-attention, error against plainError' at screen px(128.5), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−26.5 [−44.0, −9.1]' at screen px(662.7), py(145.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'ofa-1' at screen px(20), py(174) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ofa, error against sortedError' at screen px(128.5), py(174) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−20.4 [−48.5, +7.8]' at screen px(662.7), py(174) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(159.8) to screen px(780), py(159.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'ofa-2' at screen px(20), py(193) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ofa, error against ownError' at screen px(128.5), py(193) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+5.9 [−0.1, +11.9]' at screen px(662.7), py(193) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'ofa-3' at screen px(20), py(212) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ofa, sortedError against cutError' at screen px(128.5), py(212) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−20.1 [−47.6, +7.3]' at screen px(662.7), py(212) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'projection-head-1' at screen px(20), py(240.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'projection-head, behindAccuracy aga…' at screen px(128.5), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−4.4 [−13.9, +5.1]' at screen px(662.7), py(240.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(226.2) to screen px(780), py(226.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'projection-head-2' at screen px(20), py(259.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'projection-head, accuracy against re…' at screen px(128.5), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+54.2 [+34.9, +73.5]' at screen px(662.7), py(259.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 's4-ptd-1' at screen px(20), py(288) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 's4-ptd, error against s4dError' at screen px(128.5), py(288) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+354 [−137, +845]' at screen px(662.7), py(288) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(273.8) to screen px(780), py(273.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 's4-ptd-2' at screen px(20), py(307) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 's4-ptd, condition against hippoCondit…' at screen px(128.5), py(307) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−83.7 [−88.1, −79.3]' at screen px(662.7), py(307) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'owlore-1' at screen px(20), py(335.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'owlore vs owlore-uniform' at screen px(128.5), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.2 [−4.4, +7.2]' at screen px(662.7), py(335.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(321.2) to screen px(780), py(321.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'welore-1' at screen px(20), py(364) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'welore-adaptive vs welore-uniform' at screen px(128.5), py(364) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.5 [−0.8, −0.2]' at screen px(662.7), py(364) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(349.8) to screen px(780), py(349.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'welore-2' at screen px(20), py(383) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'welore vs welore-others' at screen px(128.5), py(383) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+15.9 [−2.3, +37.4]' at screen px(662.7), py(383) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'dora-1' at screen px(20), py(411.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dora vs lora, loss' at screen px(128.5), py(411.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.5 [−20.1, +19.0]' at screen px(662.7), py(411.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(397.2) to screen px(780), py(397.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lora-1' at screen px(20), py(440) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full vs lora, accuracy' at screen px(128.5), py(440) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.6 [+0.7, +2.4]' at screen px(662.7), py(440) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(425.8) to screen px(780), py(425.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lora-1-text' at screen px(20), py(459) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora-rank-8 vs full-rank' at screen px(128.5), py(459) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+3.0 [+1.0, +5.1]' at screen px(662.7), py(459) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lora-learn' at screen px(20), py(478) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full vs lora, loss' at screen px(128.5), py(478) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−15.8 [−37.0, +5.4]' at screen px(662.7), py(478) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lora-forget' at screen px(20), py(497) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full vs lora, retention' at screen px(128.5), py(497) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−36.6 [−157, +84.2]' at screen px(662.7), py(497) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lora-ga-1' at screen px(20), py(525.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora-ga vs lora, loss' at screen px(128.5), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−9.8 [−28.4, +8.9]' at screen px(662.7), py(525.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(511.2) to screen px(780), py(511.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'pissa-1' at screen px(20), py(554) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'pissa vs lora, loss' at screen px(128.5), py(554) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+2.1 [+0.7, +3.6]' at screen px(662.7), py(554) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(539.8) to screen px(780), py(539.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'qlora-1' at screen px(20), py(582.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'qlora vs lora, accuracy' at screen px(128.5), py(582.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.4 [−4.8, +2.1]' at screen px(662.7), py(582.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(568.2) to screen px(780), py(568.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'qlora-2' at screen px(20), py(601.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'qlora vs full, accuracy' at screen px(128.5), py(601.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−2.9 [−6.4, +0.6]' at screen px(662.7), py(601.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'adalora-1' at screen px(20), py(630) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'adalora vs lora, loss' at screen px(128.5), py(630) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−2.4 [−25.8, +21.0]' at screen px(662.7), py(630) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(615.8) to screen px(780), py(615.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'increlora-1' at screen px(20), py(658.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'increlora vs lora, loss' at screen px(128.5), py(658.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+9.2 [−22.7, +41.1]' at screen px(662.7), py(658.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(644.2) to screen px(780), py(644.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'increlora-2' at screen px(20), py(677.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'increlora vs adalora, loss' at screen px(128.5), py(677.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+11.9 [−6.8, +30.6]' at screen px(662.7), py(677.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'petalface-1' at screen px(20), py(706) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'petalface, twin against single' at screen px(128.5), py(706) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.8 [−107, −92.9]' at screen px(662.7), py(706) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(691.8) to screen px(780), py(691.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'mhr-1' at screen px(20), py(734.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'mhr, blocks against plain' at screen px(128.5), py(734.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−245, +45.0]' at screen px(662.7), py(734.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(720.2) to screen px(780), py(720.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'atlas-1' at screen px(20), py(763) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'atlas, byBlock against byVector' at screen px(128.5), py(763) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.8 [−241, +41.3]' at screen px(662.7), py(763) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(748.8) to screen px(780), py(748.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lq-lora-1' at screen px(20), py(791.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lq-lora, error against codesAlone' at screen px(128.5), py(791.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−83.4 [−90.0, −76.8]' at screen px(662.7), py(791.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(777.2) to screen px(780), py(777.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'loram-1' at screen px(20), py(820) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'loram, quarter against untuned' at screen px(128.5), py(820) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−79.8 [−214, +53.8]' at screen px(662.7), py(820) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(805.8) to screen px(780), py(805.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'am-adapter-1' at screen px(20), py(848.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'am-adapter, raw against corrected' at screen px(128.5), py(848.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−38.1 [−62.9, −13.2]' at screen px(662.7), py(848.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(834.2) to screen px(780), py(834.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'clip2point-1' at screen px(20), py(877) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'clip2point, first against both' at screen px(128.5), py(877) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−13.3 [−16.4, −10.3]' at screen px(662.7), py(877) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(862.8) to screen px(780), py(862.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'clip2point-2' at screen px(20), py(896) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'clip2point, second against both' at screen px(128.5), py(896) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−15.2 [−30.7, +0.3]' at screen px(662.7), py(896) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'ept-1' at screen px(20), py(924.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ept, ept against plain' at screen px(128.5), py(924.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−69.0 [−99.6, −38.4]' at screen px(662.7), py(924.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(910.2) to screen px(780), py(910.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'florence2-lora-1' at screen px(20), py(953) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'florence2-lora, adamw against sgd' at screen px(128.5), py(953) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−97.8 [−160, −36.0]' at screen px(662.7), py(953) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(938.8) to screen px(780), py(938.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'urbansam-1' at screen px(20), py(981.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'urbansam, several against single' at screen px(128.5), py(981.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+41.4 [+31.8, +50.9]' at screen px(662.7), py(981.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(967.2) to screen px(780), py(967.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set lmargin at screen px(371.5)
set rmargin at screen px(644.7)
set tmargin at screen py(136)
set bmargin at screen py(991)
unset logscale x
set xrange [-67.2:67.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−50' -50.0, '−25' -25.0, '0' 0.0, '25' 25.0, '50' 50.0)
set yrange [45.0:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(508.1), py(1029) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(508.1), py(134) to screen px(508.1), py(991) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '→' at screen px(647.7), py(288) left front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(368.5), py(307) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(368.5), py(370.1) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(368.5), py(706) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(368.5), py(734.5) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(368.5), py(763) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(368.5), py(791.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(368.5), py(820) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(368.5), py(924.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(368.5), py(953) right front font 'sans-serif,13' textcolor rgb '#009e73'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1049 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2098 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-3.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
