# 'Claims of the papers and results of these runs (3 of 3)'
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
py(y) = 1 - y / 861.0
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
set label 'Claims of the papers and results of these runs (3 of 3)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
set label 'Not shown here, because the claim is about a share of a gap: sst-2.' at screen px(20), py(842) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'lost-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lost vs sltrain' at screen px(112.6), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+7.8 [+1.5, +14.5]' at screen px(655.3), py(145.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'lost-2' at screen px(20), py(164.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lost vs full-rank' at screen px(112.6), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−21.3 [−24.6, −17.8] !' at screen px(655.3), py(164.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'lost-2-split' at screen px(20), py(183.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lost vs adamw-split' at screen px(112.6), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−8.6 [−12.5, −4.5]' at screen px(655.3), py(183.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'lost-3' at screen px(20), py(202.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lost vs lost-random-columns' at screen px(112.6), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.1 [−2.8, +2.6]' at screen px(655.3), py(202.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lost-4' at screen px(20), py(221.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lost-gamma-09 vs cola' at screen px(112.6), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−38.4 [−53.0, −19.3]' at screen px(655.3), py(221.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'lost-4-lora' at screen px(20), py(240.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lost-gamma-09 vs lora' at screen px(112.6), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−30.4 [−36.5, −23.8]' at screen px(655.3), py(240.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'cola-1' at screen px(20), py(269) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'cola vs full-rank' at screen px(112.6), py(269) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+26.3 [−0.3, +60.0]' at screen px(655.3), py(269) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(254.8) to screen px(780), py(254.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'cola-1-split' at screen px(20), py(288) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'cola vs adamw-split' at screen px(112.6), py(288) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+46.6 [+16.0, +85.5]' at screen px(655.3), py(288) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'cola-2' at screen px(20), py(307) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'cola vs low-rank' at screen px(112.6), py(307) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+22.3 [+4.5, +43.0]' at screen px(655.3), py(307) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'cola-2-xavier' at screen px(20), py(326) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'cola vs low-rank-xavier' at screen px(112.6), py(326) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−18.8 [−42.6, +14.8]' at screen px(655.3), py(326) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'loro-1' at screen px(20), py(354.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'loro vs low-rank-xavier' at screen px(112.6), py(354.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−32.5 [−50.2, −8.6]' at screen px(655.3), py(354.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(340.2) to screen px(780), py(340.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'loro-1-spectral' at screen px(20), py(373.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'loro vs low-rank' at screen px(112.6), py(373.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.6 [−11.3, +16.4]' at screen px(655.3), py(373.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'sst-1' at screen px(20), py(402) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sst-rank-8 vs lora-rank-8' at screen px(112.6), py(402) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−14.9 [−19.2, −10.2]' at screen px(655.3), py(402) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(387.8) to screen px(780), py(387.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'sst-1-relora' at screen px(20), py(421) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sst-rank-8 vs relora-rank-8' at screen px(112.6), py(421) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−10.4 [−16.5, −3.7]' at screen px(655.3), py(421) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'sst-4' at screen px(20), py(440) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sst vs sst-top' at screen px(112.6), py(440) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+3.2 [−2.7, +9.3]' at screen px(655.3), py(440) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'owlore-1' at screen px(20), py(468.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'owlore vs owlore-uniform' at screen px(112.6), py(468.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.2 [−4.4, +7.2]' at screen px(655.3), py(468.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(454.2) to screen px(780), py(454.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'welore-1' at screen px(20), py(497) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'welore-adaptive vs welore-uniform' at screen px(112.6), py(497) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.5 [−0.8, −0.2]' at screen px(655.3), py(497) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(482.8) to screen px(780), py(482.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'welore-2' at screen px(20), py(516) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'welore vs welore-others' at screen px(112.6), py(516) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+15.9 [−2.3, +37.4]' at screen px(655.3), py(516) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'dora-1' at screen px(20), py(544.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dora vs lora, loss' at screen px(112.6), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.5 [−20.1, +19.0]' at screen px(655.3), py(544.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(530.2) to screen px(780), py(530.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lora-forget' at screen px(20), py(573) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full vs lora, retention' at screen px(112.6), py(573) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−36.6 [−157, +84.2]' at screen px(655.3), py(573) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(558.8) to screen px(780), py(558.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lora-ga-1' at screen px(20), py(601.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora-ga vs lora, loss' at screen px(112.6), py(601.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−9.8 [−28.4, +8.9]' at screen px(655.3), py(601.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(587.2) to screen px(780), py(587.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'svd-llm-1' at screen px(20), py(630) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'svd-llm-50 vs svd-50' at screen px(112.6), py(630) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−23.5 [−27.1, −19.7]' at screen px(655.3), py(630) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(615.8) to screen px(780), py(615.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'ties-1' at screen px(20), py(658.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ties-20 vs averaging, loss' at screen px(112.6), py(658.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.8 [−0.9, −0.6]' at screen px(655.3), py(658.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(644.2) to screen px(780), py(644.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'multi-lora-1' at screen px(20), py(687) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'merged vs grouped, rowsPerSecond' at screen px(112.6), py(687) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−86.6 [−104, −69.7]' at screen px(655.3), py(687) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(672.8) to screen px(780), py(672.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'rpca-1' at screen px(20), py(715.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'rpca-slow vs rpca, medianError' at screen px(112.6), py(715.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−20.9 [−22.6, −19.2]' at screen px(655.3), py(715.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(701.2) to screen px(780), py(701.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'alt-min-1' at screen px(20), py(744) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'alt-min-sketched vs alt-min-completi…' at screen px(112.6), py(744) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.9 [−1.6, +5.5]' at screen px(655.3), py(744) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(729.8) to screen px(780), py(729.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'intruder-1' at screen px(20), py(772.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full-rank vs lora-16, intruders' at screen px(112.6), py(772.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−78.7 [−94.5, −63.0]' at screen px(655.3), py(772.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(758.2) to screen px(780), py(758.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set lmargin at screen px(355.6)
set rmargin at screen px(637.3)
set tmargin at screen py(136)
set bmargin at screen py(782)
unset logscale x
set xrange [-59.588649918152214:59.588649918152214]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−40' -40.0, '−20' -20.0, '0' 0.0, '20' 20.0, '40' 40.0)
set yrange [34.0:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(496.4), py(820) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(496.4), py(134) to screen px(496.4), py(782) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '←' at screen px(352.6), py(503.1) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(352.6), py(687) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(352.6), py(772.5) right front font 'sans-serif,13' textcolor rgb '#009e73'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,861 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1722 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-3.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
