# 'Claims of the papers and results of these runs (4 of 7)'
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
py(y) = 1 - y / 954.0
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
set label 'Claims of the papers and results of these runs (4 of 7)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
set label 'mhr-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'mhr, blocks against plain' at screen px(165.5), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−245, +45.0]' at screen px(659), py(145.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'atlas-1' at screen px(20), py(174) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'atlas, byBlock against byVector' at screen px(165.5), py(174) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.8 [−241, +41.3]' at screen px(659), py(174) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(159.8) to screen px(780), py(159.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lq-lora-1' at screen px(20), py(202.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lq-lora, error against codesAlone' at screen px(165.5), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−83.4 [−90.0, −76.8]' at screen px(659), py(202.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(188.2) to screen px(780), py(188.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'loram-1' at screen px(20), py(231) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'loram, quarter against untuned' at screen px(165.5), py(231) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−79.8 [−214, +53.8]' at screen px(659), py(231) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(216.8) to screen px(780), py(216.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'am-adapter-1' at screen px(20), py(259.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'am-adapter, raw against corrected' at screen px(165.5), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−38.1 [−62.9, −13.2]' at screen px(659), py(259.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(245.2) to screen px(780), py(245.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'clip2point-1' at screen px(20), py(288) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'clip2point, first against both' at screen px(165.5), py(288) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−13.3 [−16.4, −10.3]' at screen px(659), py(288) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(273.8) to screen px(780), py(273.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'clip2point-2' at screen px(20), py(307) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'clip2point, second against both' at screen px(165.5), py(307) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−15.2 [−30.7, +0.3]' at screen px(659), py(307) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'ept-1' at screen px(20), py(335.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ept, ept against plain' at screen px(165.5), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−69.0 [−99.6, −38.4]' at screen px(659), py(335.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(321.2) to screen px(780), py(321.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'florence2-lora-1' at screen px(20), py(364) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'florence2-lora, adamw against sgd' at screen px(165.5), py(364) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−97.8 [−160, −36.0]' at screen px(659), py(364) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(349.8) to screen px(780), py(349.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'urbansam-1' at screen px(20), py(392.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'urbansam, several against single' at screen px(165.5), py(392.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+41.4 [+31.8, +50.9]' at screen px(659), py(392.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(378.2) to screen px(780), py(378.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'loku-1' at screen px(20), py(421) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'loku, retainLoss against ascentRetai…' at screen px(165.5), py(421) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−530, +330]' at screen px(659), py(421) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(406.8) to screen px(780), py(406.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'loku-2' at screen px(20), py(440) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'loku, forgetChance against plainForg…' at screen px(165.5), py(440) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.8 [−207, +7.1]' at screen px(659), py(440) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'point-peft-1' at screen px(20), py(468.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'point-peft, plainNearness against ne…' at screen px(165.5), py(468.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−55.1 [−342, +231]' at screen px(659), py(468.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(454.2) to screen px(780), py(454.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'vlsm-adapter-1' at screen px(20), py(497) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full vs vlsm-adapter, accuracy' at screen px(165.5), py(497) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+6.0 [+2.7, +9.2]' at screen px(659), py(497) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(482.8) to screen px(780), py(482.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'asvd-1' at screen px(20), py(525.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'asvd-70 vs svd-70' at screen px(165.5), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.4 [−3.4, +0.7]' at screen px(659), py(525.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(511.2) to screen px(780), py(511.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'asvd-2' at screen px(20), py(544.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'asvd-90 vs dense' at screen px(165.5), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+11.6 [+11.5, +11.7]' at screen px(659), py(544.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'asvd-3' at screen px(20), py(563.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'asvd-70 vs dense' at screen px(165.5), py(563.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+49.3 [+45.4, +53.3]' at screen px(659), py(563.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'asvd-4' at screen px(20), py(582.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'asvd-80 vs svd-80' at screen px(165.5), py(582.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.3 [−99.6, −98.8]' at screen px(659), py(582.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'lord-1' at screen px(20), py(611) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lord-90 vs dense' at screen px(165.5), py(611) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+9.0 [+8.4, +9.7]' at screen px(659), py(611) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(596.8) to screen px(780), py(596.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lord-2' at screen px(20), py(630) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lord-70 vs svd-70' at screen px(165.5), py(630) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−6.7 [−10.8, −2.5]' at screen px(659), py(630) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'svd-truncation-1' at screen px(20), py(658.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dense vs svd-90' at screen px(165.5), py(658.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−10.9 [−10.9, −10.8]' at screen px(659), py(658.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(644.2) to screen px(780), py(644.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'svd-llm-1' at screen px(20), py(687) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'svd-llm-50 vs svd-50' at screen px(165.5), py(687) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−23.1 [−29.3, −16.4]' at screen px(659), py(687) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(672.8) to screen px(780), py(672.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'svd-llm-2' at screen px(20), py(706) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'svd-llm-80 vs svd-80' at screen px(165.5), py(706) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−100, −100] !' at screen px(659), py(706) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'svd-llm-3' at screen px(20), py(725) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'svd-llm-80 vs asvd-80' at screen px(165.5), py(725) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.9 [−100, −99.9] !' at screen px(659), py(725) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'darwinlm-1' at screen px(20), py(753.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'darwinlm, error against magnitudeEr…' at screen px(165.5), py(753.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−73.8 [−84.4, −63.2]' at screen px(659), py(753.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(739.2) to screen px(780), py(739.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'darwinlm-2' at screen px(20), py(772.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'darwinlm-50 vs darwinlm-equal-50' at screen px(165.5), py(772.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−15.7 [−17.8, −13.5]' at screen px(659), py(772.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'hello-1' at screen px(20), py(801) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'hello, error against zeroShotError' at screen px(165.5), py(801) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−83.3 [−219, +52.7]' at screen px(659), py(801) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(786.8) to screen px(780), py(786.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'matryoshkakv-1' at screen px(20), py(829.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'trained-12 vs pca-12' at screen px(165.5), py(829.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.7 [−1.9, +0.5]' at screen px(659), py(829.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(815.2) to screen px(780), py(815.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'matryoshkakv-1-quarter' at screen px(20), py(848.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'trained-6 vs pca-6' at screen px(165.5), py(848.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−6.2 [−11.2, −0.9]' at screen px(659), py(848.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'matryoshkakv-2' at screen px(20), py(867.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'adaptive-12 vs trained-12' at screen px(165.5), py(867.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−2.3 [−3.3, −1.2]' at screen px(659), py(867.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'matryoshkakv-3' at screen px(20), py(886.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'adaptive-9 vs whole' at screen px(165.5), py(886.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+5.6 [+4.0, +7.3]' at screen px(659), py(886.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set lmargin at screen px(408.5)
set rmargin at screen px(641)
set tmargin at screen py(136)
set bmargin at screen py(896)
unset logscale x
set xrange [-67.2:67.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−50' -50.0, '−25' -25.0, '0' 0.0, '25' 25.0, '50' 50.0)
set yrange [40.0:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(524.8), py(934) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(524.8), py(134) to screen px(524.8), py(896) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '←' at screen px(405.5), py(145.5) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(405.5), py(174) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(405.5), py(202.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(405.5), py(231) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(405.5), py(335.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(405.5), py(364) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(405.5), py(421) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(405.5), py(440) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(405.5), py(531.6) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(405.5), py(582.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(405.5), py(588.6) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(405.5), py(664.6) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(405.5), py(706) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(405.5), py(712.1) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(405.5), py(725) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(405.5), py(753.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(405.5), py(801) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,954 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1908 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-4.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
