# 'Claims of the papers and results of these runs (6 of 8)'
# Reads claims-forest-6.tsv, draws claims-forest-6.svg and claims-forest-6.png:
#     gnuplot claims-forest-6.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 840.0
# The lines of the table that belong to a series.
table = 'claims-forest-6.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#009e73' linewidth 2 pointtype 7 pointsize 1.1  # holds
set style line 2 linecolor rgb '#7f7f7f' linewidth 2 pointtype 6 pointsize 1.1  # does not show at this scale
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1.1  # contradicted
set label 'Claims of the papers and results of these runs (6 of 8)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
set label 'clora-compose-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'clora-compose, contrastBefore again…' at screen px(123.9), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−90.5 [−150, −31.4]' at screen px(662.7), py(145.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'clora-compose-2' at screen px(20), py(164.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'averaging vs clora, bothFound' at screen px(123.9), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−86.4 [−366, +193]' at screen px(662.7), py(164.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'clora-compose-3' at screen px(20), py(183.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'composite vs clora, bothFound' at screen px(123.9), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−55.6 [−306, +195]' at screen px(662.7), py(183.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'clora-compose-4' at screen px(20), py(202.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'switch vs clora, bothFound' at screen px(123.9), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−56.8 [−318, +205]' at screen px(662.7), py(202.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'clora-compose-5' at screen px(20), py(221.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'clora-masks vs clora, bothFound' at screen px(123.9), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '0.0 [−48.7, +48.7]' at screen px(662.7), py(221.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'autolora-1' at screen px(20), py(250) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'averaging vs autolora, bothFound' at screen px(123.9), py(250) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−73.8 [−165, +17.2]' at screen px(662.7), py(250) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(235.8) to screen px(780), py(235.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'autolora-2' at screen px(20), py(269) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'autolora vs averaging, denoisingLoss' at screen px(123.9), py(269) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−40.2 [−241, +160]' at screen px(662.7), py(269) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'autolora-3' at screen px(20), py(288) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'autolora, rawRecall against recall' at screen px(123.9), py(288) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−72.3 [−128, −16.7]' at screen px(662.7), py(288) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'sg-lora-1' at screen px(20), py(316.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sg-lora, error against uniformError' at screen px(123.9), py(316.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−83.6 [−89.1, −78.1]' at screen px(662.7), py(316.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(302.2) to screen px(780), py(302.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'icm-lora-1' at screen px(20), py(345) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'icm-lora, error against taskMeanError' at screen px(123.9), py(345) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+338 [−203, +879]' at screen px(662.7), py(345) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(330.8) to screen px(780), py(330.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'icm-lora-2' at screen px(20), py(364) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'icm-lora, error against meanError' at screen px(123.9), py(364) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−66.4 [−114, −18.8]' at screen px(662.7), py(364) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'trans-lora-1' at screen px(20), py(392.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'trans-lora, unfiltered against agreem…' at screen px(123.9), py(392.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−25.7 [−51.5, +0.1]' at screen px(662.7), py(392.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(378.2) to screen px(780), py(378.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'trans-lora-2' at screen px(20), py(411.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'trans-lora, base against agreement' at screen px(123.9), py(411.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−66.7 [−84.8, −48.6]' at screen px(662.7), py(411.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'ffa-lora-1' at screen px(20), py(440) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ffa-lora-8 vs fedavg-lora-8, loss' at screen px(123.9), py(440) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.4 [+1.1, +1.6]' at screen px(662.7), py(440) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(425.8) to screen px(780), py(425.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'ffa-lora-2' at screen px(20), py(459) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ffa-lora-8 vs fedavg-lora-8, sentPerR…' at screen px(123.9), py(459) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−45.6 [−45.6, −45.6]' at screen px(662.7), py(459) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'ffa-lora-4' at screen px(20), py(478) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ffa-lora-8 vs fedavg-lora-8, loss' at screen px(123.9), py(478) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−13.3 [−20.0, −6.5]' at screen px(662.7), py(478) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'ffa-lora-5' at screen px(20), py(497) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fedavg-lora-8 vs fedavg-lora-8, avera…' at screen px(123.9), py(497) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−14.6 [−24.5, −4.6]' at screen px(662.7), py(497) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'ffa-lora-6' at screen px(20), py(516) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ffa-lora-8 vs fedavg-lora-8, loss' at screen px(123.9), py(516) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−31.0 [−62.4, +0.4]' at screen px(662.7), py(516) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'fedsvd-1' at screen px(20), py(544.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fedsvd-8 vs ffa-lora-8, loss' at screen px(123.9), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.1 [−0.2, +0.3]' at screen px(662.7), py(544.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(530.2) to screen px(780), py(530.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'fedsvd-2' at screen px(20), py(563.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fedsvd-8 vs fedavg-lora-8, loss' at screen px(123.9), py(563.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.4 [+1.4, +1.5]' at screen px(662.7), py(563.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'fedsvd-3' at screen px(20), py(582.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fedsvd-8 vs ffa-lora-8, loss' at screen px(123.9), py(582.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−3.1 [−46.3, +40.1]' at screen px(662.7), py(582.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'fedsvd-4' at screen px(20), py(601.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fedsvd-8 vs fedavg-lora-8, loss' at screen px(123.9), py(601.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−14.1 [−75.7, +47.5]' at screen px(662.7), py(601.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'fedsvd-5' at screen px(20), py(620.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ffa-lora-8 vs fedsvd-8, clipFactor' at screen px(123.9), py(620.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+3.7 [+1.5, +5.9]' at screen px(662.7), py(620.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'fedsvd-6' at screen px(20), py(639.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fedsvd-8 vs fedavg-lora-8, loss' at screen px(123.9), py(639.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−28.4 [−56.0, −0.8]' at screen px(662.7), py(639.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'fed-sb-1' at screen px(20), py(668) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fed-sb-32 vs fedavg-lora-8, loss' at screen px(123.9), py(668) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.7 [+1.1, +2.3]' at screen px(662.7), py(668) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(653.8) to screen px(780), py(653.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'fed-sb-2' at screen px(20), py(687) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fed-sb-32 vs fedavg-lora-8, sentPerR…' at screen px(123.9), py(687) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−50.9 [−50.9, −50.9]' at screen px(662.7), py(687) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'fed-sb-3' at screen px(20), py(706) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fed-sb-32 vs fedavg-lora-exact, loss' at screen px(123.9), py(706) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.7 [+1.2, +2.3]' at screen px(662.7), py(706) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'fed-sb-6' at screen px(20), py(725) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fed-sb-32 vs ffa-lora-8, loss' at screen px(123.9), py(725) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+8.0 [−30.3, +46.4]' at screen px(662.7), py(725) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'fed-sb-7' at screen px(20), py(744) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fed-sb-32 vs fedavg-lora-8, loss' at screen px(123.9), py(744) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−25.0 [−54.0, +4.0]' at screen px(662.7), py(744) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'frl-1' at screen px(20), py(772.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'frl, keptByMean against kept' at screen px(123.9), py(772.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−55.5 [−74.6, −36.4]' at screen px(662.7), py(772.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(758.2) to screen px(780), py(758.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set lmargin at screen px(366.9)
set rmargin at screen px(644.7)
set tmargin at screen py(136)
set bmargin at screen py(782)
unset logscale x
set xrange [-67.2:67.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−50' -50.0, '−25' -25.0, '0' 0.0, '25' 25.0, '50' 50.0)
set yrange [34.0:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(505.8), py(820) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(505.8), py(134) to screen px(505.8), py(782) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '←' at screen px(363.9), py(145.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(363.9), py(164.5) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(363.9), py(250) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(363.9), py(288) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(363.9), py(316.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '→' at screen px(647.7), py(345) left front font 'sans-serif,13' textcolor rgb '#7f7f7f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,840 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1680 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-6.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
