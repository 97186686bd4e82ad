# 'Claims of the papers and results of these runs (4 of 6)'
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
py(y) = 1 - y / 1020.5
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
set label 'Claims of the papers and results of these runs (4 of 6)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
set label 'point-peft-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'point-peft, plainNearness against ne…' at screen px(135.8), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−55.1 [−342, +231]' at screen px(659), py(145.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'vlsm-adapter-1' at screen px(20), py(174) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full vs vlsm-adapter, accuracy' at screen px(135.8), py(174) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+6.0 [+2.7, +9.2]' at screen px(659), py(174) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(159.8) to screen px(780), py(159.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'asvd-1' at screen px(20), py(202.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'asvd-70 vs svd-70' at screen px(135.8), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.4 [−3.4, +0.7]' at screen px(659), py(202.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(188.2) to screen px(780), py(188.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'asvd-2' at screen px(20), py(221.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'asvd-90 vs dense' at screen px(135.8), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+11.6 [+11.5, +11.7]' at screen px(659), py(221.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'asvd-3' at screen px(20), py(240.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'asvd-70 vs dense' at screen px(135.8), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+49.3 [+45.4, +53.3]' at screen px(659), py(240.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'asvd-4' at screen px(20), py(259.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'asvd-80 vs svd-80' at screen px(135.8), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.3 [−99.6, −98.8]' at screen px(659), py(259.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'lord-1' at screen px(20), py(288) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lord-90 vs dense' at screen px(135.8), py(288) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+9.0 [+8.4, +9.7]' at screen px(659), py(288) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(273.8) to screen px(780), py(273.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lord-2' at screen px(20), py(307) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lord-70 vs svd-70' at screen px(135.8), py(307) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−6.7 [−10.8, −2.5]' at screen px(659), py(307) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'svd-truncation-1' at screen px(20), py(335.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dense vs svd-90' at screen px(135.8), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−10.9 [−10.9, −10.8]' at screen px(659), py(335.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(321.2) to screen px(780), py(321.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'svd-llm-1' at screen px(20), py(364) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'svd-llm-50 vs svd-50' at screen px(135.8), py(364) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−23.1 [−29.3, −16.4]' at screen px(659), py(364) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(349.8) to screen px(780), py(349.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'svd-llm-2' at screen px(20), py(383) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'svd-llm-80 vs svd-80' at screen px(135.8), py(383) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−100, −100] !' at screen px(659), py(383) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'svd-llm-3' at screen px(20), py(402) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'svd-llm-80 vs asvd-80' at screen px(135.8), py(402) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.9 [−100, −99.9] !' at screen px(659), py(402) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'darwinlm-1' at screen px(20), py(430.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'darwinlm, error against magnitudeEr…' at screen px(135.8), py(430.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−73.8 [−84.4, −63.2]' at screen px(659), py(430.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(416.2) to screen px(780), py(416.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'hello-1' at screen px(20), py(459) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'hello, error against zeroShotError' at screen px(135.8), py(459) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−83.3 [−219, +52.7]' at screen px(659), py(459) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(444.8) to screen px(780), py(444.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'opcm-1' at screen px(20), py(487.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'opcm vs averaging, loss' at screen px(135.8), py(487.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.6 [−0.8, −0.4]' at screen px(659), py(487.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(473.2) to screen px(780), py(473.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'opcm-2' at screen px(20), py(506.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'opcm vs task-arithmetic-035, loss' at screen px(135.8), py(506.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.4 [−0.6, −0.2]' at screen px(659), py(506.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'opcm-3' at screen px(20), py(525.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'opcm vs ties-20-05, loss' at screen px(135.8), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−3.3 [−3.9, −2.7]' at screen px(659), py(525.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'opcm-3-scaled' at screen px(20), py(544.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'opcm vs ties-20, loss' at screen px(135.8), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.2 [0.0, +0.4]' at screen px(659), py(544.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'opcm-4' at screen px(20), py(563.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'averaging vs opcm, accuracy' at screen px(135.8), py(563.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.4 [−8.1, +10.8]' at screen px(659), py(563.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'task-arithmetic-1' at screen px(20), py(592) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'task-arithmetic-035 vs base, loss' at screen px(135.8), py(592) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−11.5 [−12.3, −10.7]' at screen px(659), py(592) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(577.8) to screen px(780), py(577.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'task-arithmetic-2' at screen px(20), py(611) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'task-arithmetic-07 vs averaging, loss' at screen px(135.8), py(611) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+3.3 [+2.9, +3.7]' at screen px(659), py(611) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'task-arithmetic-3' at screen px(20), py(630) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'task-arithmetic-035 vs averaging, loss' at screen px(135.8), py(630) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.2 [−0.2, −0.2]' at screen px(659), py(630) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'task-arithmetic-4' at screen px(20), py(649) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'base vs task-arithmetic-035, accuracy' at screen px(135.8), py(649) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−35.0 [−53.0, −17.0]' at screen px(659), py(649) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'ties-1' at screen px(20), py(677.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ties-20 vs averaging, loss' at screen px(135.8), py(677.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.8 [−0.8, −0.8]' at screen px(659), py(677.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(663.2) to screen px(780), py(663.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'ties-2' at screen px(20), py(696.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ties-20 vs task-arithmetic-035, loss' at screen px(135.8), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.6 [−0.6, −0.5]' at screen px(659), py(696.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'ties-3' at screen px(20), py(715.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'task-arithmetic-035 vs ties-20, accur…' at screen px(135.8), py(715.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+4.7 [−20.2, +29.5]' at screen px(659), py(715.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'weight-matching-1' at screen px(20), py(744) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'weight-matching, barrier against plai…' at screen px(135.8), py(744) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−97.5 [−115, −79.6]' at screen px(659), py(744) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(729.8) to screen px(780), py(729.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'rmm-1' at screen px(20), py(772.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'rmm, error against meanError' at screen px(135.8), py(772.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−70.2 [−90.0, −50.5]' at screen px(659), py(772.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(758.2) to screen px(780), py(758.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lora-lego-1' at screen px(20), py(801) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora-lego, error against meanError' at screen px(135.8), py(801) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−76.8 [−128, −25.9]' at screen px(659), py(801) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(786.8) to screen px(780), py(786.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'clora-compose-1' at screen px(20), py(829.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'clora-compose, contrastBefore again…' at screen px(135.8), py(829.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−90.5 [−150, −31.4]' at screen px(659), py(829.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(815.2) to screen px(780), py(815.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'sg-lora-1' at screen px(20), py(858) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sg-lora, error against uniformError' at screen px(135.8), py(858) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−83.6 [−89.1, −78.1]' at screen px(659), py(858) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(843.8) to screen px(780), py(843.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'icm-lora-1' at screen px(20), py(886.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'icm-lora, error against taskMeanError' at screen px(135.8), py(886.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+338 [−203, +879]' at screen px(659), py(886.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(872.2) to screen px(780), py(872.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'icm-lora-2' at screen px(20), py(905.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'icm-lora, error against meanError' at screen px(135.8), py(905.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−66.4 [−114, −18.8]' at screen px(659), py(905.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'trans-lora-1' at screen px(20), py(934) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'trans-lora, unfiltered against agreem…' at screen px(135.8), py(934) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−25.7 [−51.5, +0.1]' at screen px(659), py(934) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(919.8) to screen px(780), py(919.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'trans-lora-2' at screen px(20), py(953) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'trans-lora, base against agreement' at screen px(135.8), py(953) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−66.7 [−84.8, −48.6]' at screen px(659), py(953) left front font 'sans-serif,11' textcolor rgb '#009e73'
set lmargin at screen px(378.8)
set rmargin at screen px(641)
set tmargin at screen py(136)
set bmargin at screen py(962.5)
unset logscale x
set xrange [-67.2:67.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−50' -50.0, '−25' -25.0, '0' 0.0, '25' 25.0, '50' 50.0)
set yrange [43.5:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(509.9), py(1000.5) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(509.9), py(134) to screen px(509.9), py(962.5) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '←' at screen px(375.8), py(208.6) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(375.8), py(259.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(375.8), py(265.6) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(375.8), py(341.6) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(375.8), py(383) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(375.8), py(389.1) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(375.8), py(402) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(375.8), py(430.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(375.8), py(459) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(375.8), py(744) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(375.8), py(772.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(375.8), py(801) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(375.8), py(829.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(375.8), py(858) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '→' at screen px(644), py(886.5) left front font 'sans-serif,13' textcolor rgb '#7f7f7f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1020.5 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2041 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-4.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
