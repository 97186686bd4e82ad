# 'Claims of the papers and results of these runs (6 of 7)'
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
py(y) = 1 - y / 1049.0
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
set label 'Claims of the papers and results of these runs (6 of 7)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
set label 'fedsvd-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fedsvd-8 vs ffa-lora-8, loss' at screen px(149), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.0 [−1.0, −0.9]' at screen px(653.5), py(145.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'fedsvd-2' at screen px(20), py(164.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fedsvd-8 vs fedavg-lora-8, loss' at screen px(149), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+3.2 [+3.1, +3.3]' at screen px(653.5), py(164.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'fed-sb-1' at screen px(20), py(193) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fed-sb-32 vs fedavg-lora-8, loss' at screen px(149), py(193) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.7 [+1.5, +2.0]' at screen px(653.5), py(193) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(178.8) to screen px(780), py(178.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'fed-sb-2' at screen px(20), py(212) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fed-sb-32 vs fedavg-lora-8, sentPerR…' at screen px(149), py(212) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−50.9 [−50.9, −50.9]' at screen px(653.5), py(212) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'fed-sb-3' at screen px(20), py(231) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fed-sb-32 vs fedavg-lora-exact, loss' at screen px(149), py(231) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.8 [+1.6, +2.1]' at screen px(653.5), py(231) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'frl-1' at screen px(20), py(259.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'frl, keptByMean against kept' at screen px(149), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−55.5 [−74.6, −36.4]' at screen px(653.5), py(259.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(245.2) to screen px(780), py(245.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'dp-sgd-1' at screen px(20), py(288) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dp-sgd, epsilon against composed' at screen px(149), py(288) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−96.1 [−96.1, −96.1] !' at screen px(653.5), py(288) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(273.8) to screen px(780), py(273.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'multi-lora-1' at screen px(20), py(316.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'merged vs grouped, rowsPerSecond' at screen px(149), py(316.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−78.0 [−139, −16.8]' at screen px(653.5), py(316.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(302.2) to screen px(780), py(302.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 's-lora-1' at screen px(20), py(345) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 's-lora, usedAdjacent against used' at screen px(149), py(345) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−10.2 [−14.5, −5.9]' at screen px(653.5), py(345) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(330.8) to screen px(780), py(330.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 's-lora-2' at screen px(20), py(364) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'padded vs paged, rowsPerSecond' at screen px(149), py(364) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−90.5 [−95.6, −85.5]' at screen px(653.5), py(364) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 's-lora-3' at screen px(20), py(383) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'merged vs paged, rowsPerSecond' at screen px(149), py(383) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−97.1 [−102, −92.1]' at screen px(653.5), py(383) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 's-lora-4' at screen px(20), py(402) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'padded vs paged, rowsPerSecond' at screen px(149), py(402) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−96.6 [−161, −32.2]' at screen px(653.5), py(402) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 's-lora-5' at screen px(20), py(421) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'paged vs merged, latency95' at screen px(149), py(421) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.8 [−127, −72.9]' at screen px(653.5), py(421) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'rpca-1' at screen px(20), py(449.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'rpca-slow vs rpca, medianError' at screen px(149), py(449.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−20.9 [−22.6, −19.2]' at screen px(653.5), py(449.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(435.2) to screen px(780), py(435.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'alt-min-1' at screen px(20), py(478) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'alt-min-sketched vs alt-min-completi…' at screen px(149), py(478) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.9 [−1.6, +5.5]' at screen px(653.5), py(478) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(463.8) to screen px(780), py(463.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'alt-min-2' at screen px(20), py(497) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'alt-min-sketched vs alt-min-completi…' at screen px(149), py(497) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+5659 [+4762, +6555]' at screen px(653.5), py(497) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'subgm-1' at screen px(20), py(525.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'subgm, error against largeStartError' at screen px(149), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−84.8 [−158, −11.5]' at screen px(653.5), py(525.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(511.2) to screen px(780), py(511.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'subgm-2' at screen px(20), py(544.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'subgm, error against squaresError' at screen px(149), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.9 [−147, −52.8]' at screen px(653.5), py(544.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'subgm-3' at screen px(20), py(563.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'subgm-large vs subgm, recovered' at screen px(149), py(563.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.9 [−104, −95.8]' at screen px(653.5), py(563.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'rpcanet-1' at screen px(20), py(592) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'rpcanet, rpcaOverlap against overlap' at screen px(149), py(592) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+11.3 [−47.0, +69.5]' at screen px(653.5), py(592) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(577.8) to screen px(780), py(577.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'sdl-1' at screen px(20), py(620.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sdl, pcaAccuracy against accuracy' at screen px(149), py(620.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−48.1 [−51.5, −44.8]' at screen px(653.5), py(620.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(606.2) to screen px(780), py(606.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'subspace-diffusion-1' at screen px(20), py(649) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'subspace-diffusion, error against fe…' at screen px(149), py(649) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−119, −81.5]' at screen px(653.5), py(649) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(634.8) to screen px(780), py(634.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'mlc-1' at screen px(20), py(677.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'mlc, kMeansAccuracy against accur…' at screen px(149), py(677.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+34.4 [+2.1, +66.7]' at screen px(653.5), py(677.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(663.2) to screen px(780), py(663.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'tmv-hlp-1' at screen px(20), py(706) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'tmv-hlp, nearestAccuracy against ac…' at screen px(149), py(706) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−2.4 [−8.4, +3.5]' at screen px(653.5), py(706) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(691.8) to screen px(780), py(691.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'fastrp-1' at screen px(20), py(734.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fastrp, firstPowerAccuracy against a…' at screen px(149), py(734.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−24.8 [−30.8, −18.7]' at screen px(653.5), py(734.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(720.2) to screen px(780), py(720.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'topo-1' at screen px(20), py(763) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'notears-topo, wrongEdges against no…' at screen px(149), py(763) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−193, −6.5]' at screen px(653.5), py(763) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(748.8) to screen px(780), py(748.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'topo-2' at screen px(20), py(782) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'notears-topo, lossOverTrue against n…' at screen px(149), py(782) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.2 [−4.7, +2.3]' at screen px(653.5), py(782) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'funbat-1' at screen px(20), py(810.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'funbat, error against binnedError' at screen px(149), py(810.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.2 [−183, +183]' at screen px(653.5), py(810.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(796.2) to screen px(780), py(796.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lsm-1' at screen px(20), py(839) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lsm, solutionError against plainSolut…' at screen px(149), py(839) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−3.0 [−40.1, +34.0]' at screen px(653.5), py(839) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(824.8) to screen px(780), py(824.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'nuft-cnn-1' at screen px(20), py(867.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'nuft-cnn, error against rasterError' at screen px(149), py(867.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−170, −30.2]' at screen px(653.5), py(867.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(853.2) to screen px(780), py(853.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'sw-cv-1' at screen px(20), py(896) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sw-cv, upperVariance against plainV…' at screen px(149), py(896) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−74.0 [−266, +118]' at screen px(653.5), py(896) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(881.8) to screen px(780), py(881.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'sw-cv-2' at screen px(20), py(915) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sw-cv, lowerVariance against plainV…' at screen px(149), py(915) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−66.3 [−258, +126]' at screen px(653.5), py(915) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'sw-cv-3' at screen px(20), py(934) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sw-cv, upperVariance against lower…' at screen px(149), py(934) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−22.9 [−131, +85.6]' at screen px(653.5), py(934) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'singular-likelihood-1' at screen px(20), py(962.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'singular-likelihood, error against plai…' at screen px(149), py(962.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−86.9 [−361, +187]' at screen px(653.5), py(962.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(948.2) to screen px(780), py(948.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'singular-likelihood-2' at screen px(20), py(981.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'singular-likelihood, error against noi…' at screen px(149), py(981.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−56.9 [−72.8, −41.0]' at screen px(653.5), py(981.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set lmargin at screen px(392)
set rmargin at screen px(635.5)
set tmargin at screen py(136)
set bmargin at screen py(991)
unset logscale x
set xrange [-67.2:67.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−50' -50.0, '−25' -25.0, '0' 0.0, '25' 25.0, '50' 50.0)
set yrange [45.0:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(513.8), py(1029) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(513.8), py(134) to screen px(513.8), py(991) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '←' at screen px(389), py(288) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(294.1) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(389), py(316.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(364) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(383) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(389.1) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(389), py(402) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(421) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '→' at screen px(638.5), py(497) left front font 'sans-serif,13' textcolor rgb '#d55e00'
set label '←' at screen px(389), py(525.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(544.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(563.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(649) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(763) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(867.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(896) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(389), py(962.5) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1049 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2098 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-6.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
