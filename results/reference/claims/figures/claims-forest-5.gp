# 'Claims of the papers and results of these runs (5 of 8)'
# Reads claims-forest-5.tsv, draws claims-forest-5.svg and claims-forest-5.png:
#     gnuplot claims-forest-5.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 897.0
# The lines of the table that belong to a series.
table = 'claims-forest-5.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#009e73' linewidth 2 pointtype 7 pointsize 1.1  # holds
set style line 2 linecolor rgb '#7f7f7f' linewidth 2 pointtype 6 pointsize 1.1  # does not show at this scale
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1.1  # contradicted
set label 'Claims of the papers and results of these runs (5 of 8)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
set label 'darwinlm-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'darwinlm, error against magnitudeEr…' at screen px(169.7), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−73.8 [−84.4, −63.2]' at screen px(662.7), py(145.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'darwinlm-2' at screen px(20), py(164.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'darwinlm-50 vs darwinlm-equal-50' at screen px(169.7), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−15.7 [−17.8, −13.5]' at screen px(662.7), py(164.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'hello-1' at screen px(20), py(193) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'hello, error against zeroShotError' at screen px(169.7), py(193) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−83.3 [−219, +52.7]' at screen px(662.7), py(193) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(178.8) to screen px(780), py(178.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'hello-2' at screen px(20), py(212) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'stored vs hello, accuracy' at screen px(169.7), py(212) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+3.2 [−6.0, +12.5]' at screen px(662.7), py(212) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'hello-2-fifty' at screen px(20), py(231) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'stored vs hello, accuracy' at screen px(169.7), py(231) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+2.3 [−2.6, +7.1]' at screen px(662.7), py(231) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'hello-3' at screen px(20), py(250) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'hello vs stored, storedBytes' at screen px(169.7), py(250) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.4 [−99.4, −99.4]' at screen px(662.7), py(250) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'hello-4' at screen px(20), py(269) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'hello, hardLabelAccuracy against ac…' at screen px(169.7), py(269) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−12.6 [−27.8, +2.6]' at screen px(662.7), py(269) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'matryoshkakv-1' at screen px(20), py(297.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'trained-12 vs pca-12' at screen px(169.7), py(297.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.7 [−1.9, +0.5]' at screen px(662.7), py(297.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(283.2) to screen px(780), py(283.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'matryoshkakv-1-quarter' at screen px(20), py(316.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'trained-6 vs pca-6' at screen px(169.7), py(316.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−6.2 [−11.2, −0.9]' at screen px(662.7), py(316.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'matryoshkakv-2' at screen px(20), py(335.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'adaptive-12 vs trained-12' at screen px(169.7), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−2.3 [−3.3, −1.2]' at screen px(662.7), py(335.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'matryoshkakv-3' at screen px(20), py(354.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'adaptive-9 vs whole' at screen px(169.7), py(354.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+5.6 [+4.0, +7.3]' at screen px(662.7), py(354.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'opcm-1' at screen px(20), py(383) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'opcm vs averaging, loss' at screen px(169.7), py(383) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.6 [−0.8, −0.4]' at screen px(662.7), py(383) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(368.8) to screen px(780), py(368.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'opcm-2' at screen px(20), py(402) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'opcm vs task-arithmetic-035, loss' at screen px(169.7), py(402) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.4 [−0.6, −0.2]' at screen px(662.7), py(402) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'opcm-3' at screen px(20), py(421) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'opcm vs ties-20-05, loss' at screen px(169.7), py(421) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−3.3 [−3.9, −2.7]' at screen px(662.7), py(421) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'opcm-3-scaled' at screen px(20), py(440) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'opcm vs ties-20, loss' at screen px(169.7), py(440) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.2 [0.0, +0.4]' at screen px(662.7), py(440) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'opcm-4' at screen px(20), py(459) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'averaging vs opcm, accuracy' at screen px(169.7), py(459) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.4 [−8.1, +10.8]' at screen px(662.7), py(459) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'task-arithmetic-1' at screen px(20), py(487.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'task-arithmetic-035 vs base, loss' at screen px(169.7), py(487.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−11.5 [−12.3, −10.7]' at screen px(662.7), py(487.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(473.2) to screen px(780), py(473.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'task-arithmetic-2' at screen px(20), py(506.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'task-arithmetic-07 vs averaging, loss' at screen px(169.7), py(506.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+3.3 [+2.9, +3.7]' at screen px(662.7), py(506.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'task-arithmetic-3' at screen px(20), py(525.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'task-arithmetic-035 vs averaging, loss' at screen px(169.7), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.2 [−0.2, −0.2]' at screen px(662.7), py(525.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'task-arithmetic-4' at screen px(20), py(544.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'base vs task-arithmetic-035, accuracy' at screen px(169.7), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−35.0 [−53.0, −17.0]' at screen px(662.7), py(544.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'ties-1' at screen px(20), py(573) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ties-20 vs averaging, loss' at screen px(169.7), py(573) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.8 [−0.8, −0.8]' at screen px(662.7), py(573) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(558.8) to screen px(780), py(558.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'ties-2' at screen px(20), py(592) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ties-20 vs task-arithmetic-035, loss' at screen px(169.7), py(592) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.6 [−0.6, −0.5]' at screen px(662.7), py(592) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'ties-3' at screen px(20), py(611) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'task-arithmetic-035 vs ties-20, accur…' at screen px(169.7), py(611) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+4.7 [−20.2, +29.5]' at screen px(662.7), py(611) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'weight-matching-1' at screen px(20), py(639.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'weight-matching, barrier against plai…' at screen px(169.7), py(639.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−97.5 [−115, −79.6]' at screen px(662.7), py(639.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(625.2) to screen px(780), py(625.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'rmm-1' at screen px(20), py(668) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'rmm, error against meanError' at screen px(169.7), py(668) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−70.2 [−90.0, −50.5]' at screen px(662.7), py(668) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(653.8) to screen px(780), py(653.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lora-lego-1' at screen px(20), py(696.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora-lego, error against meanError' at screen px(169.7), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−76.8 [−128, −25.9]' at screen px(662.7), py(696.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(682.2) to screen px(780), py(682.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'multi-lora-composition-1' at screen px(20), py(725) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'averaging vs switch, bothFound' at screen px(169.7), py(725) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−68.6 [−111, −26.0]' at screen px(662.7), py(725) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(710.8) to screen px(780), py(710.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'multi-lora-composition-2' at screen px(20), py(744) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'averaging vs composite, bothFound' at screen px(169.7), py(744) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−69.4 [−136, −2.9]' at screen px(662.7), py(744) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'cmlora-1' at screen px(20), py(772.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'composite vs cmlora, bothFound' at screen px(169.7), py(772.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−14.3 [−45.0, +16.4]' at screen px(662.7), py(772.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(758.2) to screen px(780), py(758.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'cmlora-2' at screen px(20), py(791.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'switch vs cmlora, bothFound' at screen px(169.7), py(791.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−16.7 [−73.7, +40.4]' at screen px(662.7), py(791.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'cmlora-3' at screen px(20), py(810.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'cmlora-reversed vs cmlora, bothFound' at screen px(169.7), py(810.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−28.6 [−59.3, +2.2]' at screen px(662.7), py(810.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'cmlora-4' at screen px(20), py(829.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'cmlora vs cmlora-cached, bothFound' at screen px(169.7), py(829.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−2.3 [−45.9, +41.3]' at screen px(662.7), py(829.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set lmargin at screen px(412.7)
set rmargin at screen px(644.7)
set tmargin at screen py(136)
set bmargin at screen py(839)
unset logscale x
set xrange [-67.2:67.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−50' -50.0, '−25' -25.0, '0' 0.0, '25' 25.0, '50' 50.0)
set yrange [37.0:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(528.7), py(877) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(528.7), py(134) to screen px(528.7), py(839) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '←' at screen px(409.7), py(145.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.7), py(193) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(409.7), py(250) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.7), py(639.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.7), py(668) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.7), py(696.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.7), py(725) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.7), py(744) right front font 'sans-serif,13' textcolor rgb '#009e73'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,897 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1794 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-5.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
