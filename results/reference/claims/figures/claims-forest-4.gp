# 'Claims of the papers and results of these runs (4 of 8)'
# Reads claims-forest-4.tsv, draws claims-forest-4.svg and claims-forest-4.png:
#     gnuplot claims-forest-4.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 925.5
# The lines of the table that belong to a series.
table = 'claims-forest-4.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#009e73' linewidth 2 pointtype 7 pointsize 1.1  # holds
set style line 2 linecolor rgb '#7f7f7f' linewidth 2 pointtype 6 pointsize 1.1  # does not show at this scale
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1.1  # contradicted
set label 'Claims of the papers and results of these runs (4 of 8)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
set label 'atlas-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'atlas, byBlock against byVector' at screen px(122.5), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.8 [−241, +41.3]' at screen px(659), py(145.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lq-lora-1' at screen px(20), py(174) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lq-lora, error against codesAlone' at screen px(122.5), py(174) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−83.4 [−90.0, −76.8]' at screen px(659), py(174) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(159.8) to screen px(780), py(159.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'loram-1' at screen px(20), py(202.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'loram, quarter against untuned' at screen px(122.5), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−79.8 [−214, +53.8]' at screen px(659), py(202.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(188.2) to screen px(780), py(188.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'am-adapter-1' at screen px(20), py(231) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'am-adapter, raw against corrected' at screen px(122.5), py(231) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−38.1 [−62.9, −13.2]' at screen px(659), py(231) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(216.8) to screen px(780), py(216.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'clip2point-1' at screen px(20), py(259.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'clip2point, first against both' at screen px(122.5), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−13.3 [−16.4, −10.3]' at screen px(659), py(259.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(245.2) to screen px(780), py(245.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'clip2point-2' at screen px(20), py(278.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'clip2point, second against both' at screen px(122.5), py(278.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−15.2 [−30.7, +0.3]' at screen px(659), py(278.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'ept-1' at screen px(20), py(307) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ept, ept against plain' at screen px(122.5), py(307) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−69.0 [−99.6, −38.4]' at screen px(659), py(307) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(292.8) to screen px(780), py(292.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'florence2-lora-1' at screen px(20), py(335.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'florence2-lora, adamw against sgd' at screen px(122.5), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−97.8 [−160, −36.0]' at screen px(659), py(335.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(321.2) to screen px(780), py(321.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'urbansam-1' at screen px(20), py(364) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'urbansam, several against single' at screen px(122.5), py(364) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+41.4 [+31.8, +50.9]' at screen px(659), py(364) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(349.8) to screen px(780), py(349.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'loku-1' at screen px(20), py(392.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'loku, retainLoss against ascentRetai…' at screen px(122.5), py(392.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−530, +330]' at screen px(659), py(392.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(378.2) to screen px(780), py(378.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'loku-2' at screen px(20), py(411.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'loku, forgetChance against plainForg…' at screen px(122.5), py(411.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.8 [−207, +7.1]' at screen px(659), py(411.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'point-peft-1' at screen px(20), py(440) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'point-peft, plainNearness against ne…' at screen px(122.5), py(440) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−55.1 [−342, +231]' at screen px(659), py(440) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(425.8) to screen px(780), py(425.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'vlsm-adapter-1' at screen px(20), py(468.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full vs vlsm-adapter, accuracy' at screen px(122.5), py(468.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+6.0 [+2.7, +9.2]' at screen px(659), py(468.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(454.2) to screen px(780), py(454.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'afm-1' at screen px(20), py(497) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'afm-33 vs svd-33, scoreError' at screen px(122.5), py(497) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−28.5 [−32.9, −24.0]' at screen px(659), py(497) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(482.8) to screen px(780), py(482.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'afm-1-fifth' at screen px(20), py(516) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'afm-20 vs svd-20, scoreError' at screen px(122.5), py(516) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−30.7 [−43.5, −17.9]' at screen px(659), py(516) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'afm-1-loss' at screen px(20), py(535) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'afm-20 vs svd-20, logLossBefore' at screen px(122.5), py(535) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '0.0 [−0.3, +0.3]' at screen px(659), py(535) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'afm-2' at screen px(20), py(554) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'svd-20 vs afm-20, auc' at screen px(122.5), py(554) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '0.0 [−0.4, +0.4]' at screen px(659), py(554) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'afm-3' at screen px(20), py(573) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'narrow-20 vs afm-20, auc' at screen px(122.5), py(573) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '0.0 [−0.2, +0.3]' at screen px(659), py(573) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'afm-4' at screen px(20), py(592) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'aucBefore of dense against auc of af…' at screen px(122.5), py(592) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.1 [−0.2, +0.4]' at screen px(659), py(592) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'afm-4-tuned' at screen px(20), py(611) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dense vs afm-33, auc' at screen px(122.5), py(611) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.1 [−0.1, +0.2]' at screen px(659), py(611) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'afm-4-fifth' at screen px(20), py(630) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dense vs afm-20, auc' at screen px(122.5), py(630) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.2 [−0.2, +0.5]' at screen px(659), py(630) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'asvd-1' at screen px(20), py(658.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'asvd-70 vs svd-70' at screen px(122.5), py(658.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.4 [−3.4, +0.7]' at screen px(659), py(658.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(644.2) to screen px(780), py(644.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'asvd-2' at screen px(20), py(677.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'asvd-90 vs dense' at screen px(122.5), py(677.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+11.6 [+11.5, +11.7]' at screen px(659), py(677.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'asvd-3' at screen px(20), py(696.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'asvd-70 vs dense' at screen px(122.5), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+49.3 [+45.4, +53.3]' at screen px(659), py(696.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'asvd-4' at screen px(20), py(715.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'asvd-80 vs svd-80' at screen px(122.5), py(715.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.3 [−99.6, −98.8]' at screen px(659), py(715.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'lord-1' at screen px(20), py(744) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lord-90 vs dense' at screen px(122.5), py(744) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+9.0 [+8.4, +9.7]' at screen px(659), py(744) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(729.8) to screen px(780), py(729.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lord-2' at screen px(20), py(763) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lord-70 vs svd-70' at screen px(122.5), py(763) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−6.7 [−10.8, −2.5]' at screen px(659), py(763) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'svd-truncation-1' at screen px(20), py(791.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dense vs svd-90' at screen px(122.5), py(791.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−10.9 [−10.9, −10.8]' at screen px(659), py(791.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(777.2) to screen px(780), py(777.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'svd-llm-1' at screen px(20), py(820) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'svd-llm-50 vs svd-50' at screen px(122.5), py(820) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−23.1 [−29.3, −16.4]' at screen px(659), py(820) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(805.8) to screen px(780), py(805.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'svd-llm-2' at screen px(20), py(839) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'svd-llm-80 vs svd-80' at screen px(122.5), py(839) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−100, −100] !' at screen px(659), py(839) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'svd-llm-3' at screen px(20), py(858) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'svd-llm-80 vs asvd-80' at screen px(122.5), py(858) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.9 [−100, −99.9] !' at screen px(659), py(858) left front font 'sans-serif,11' textcolor rgb '#009e73'
set lmargin at screen px(365.5)
set rmargin at screen px(641)
set tmargin at screen py(136)
set bmargin at screen py(867.5)
unset logscale x
set xrange [-67.2:67.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−50' -50.0, '−25' -25.0, '0' 0.0, '25' 25.0, '50' 50.0)
set yrange [38.5:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(503.2), py(905.5) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(503.2), py(134) to screen px(503.2), py(867.5) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '←' at screen px(362.5), py(145.5) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(362.5), py(174) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(362.5), py(202.5) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(362.5), py(307) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(362.5), py(335.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(362.5), py(392.5) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(362.5), py(411.5) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(362.5), py(664.6) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(362.5), py(715.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(362.5), py(721.6) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(362.5), py(797.6) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(362.5), py(839) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(362.5), py(845.1) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(362.5), py(858) right front font 'sans-serif,13' textcolor rgb '#009e73'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,925.5 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1851 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-4.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
