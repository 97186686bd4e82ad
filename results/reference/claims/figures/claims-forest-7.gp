# 'Claims of the papers and results of these runs (7 of 8)'
# Reads claims-forest-7.tsv, draws claims-forest-7.svg and claims-forest-7.png:
#     gnuplot claims-forest-7.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 973.0
# The lines of the table that belong to a series.
table = 'claims-forest-7.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#009e73' linewidth 2 pointtype 7 pointsize 1.1  # holds
set style line 2 linecolor rgb '#7f7f7f' linewidth 2 pointtype 6 pointsize 1.1  # does not show at this scale
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1.1  # contradicted
set label 'Claims of the papers and results of these runs (7 of 8)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
set label 'dp-sgd-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dp-sgd, epsilon against composed' at screen px(149), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−96.1 [−96.1, −96.1] !' at screen px(653.5), py(145.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'multi-lora-1' at screen px(20), py(174) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'merged vs grouped, rowsPerSecond' at screen px(149), py(174) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−78.0 [−139, −16.8]' at screen px(653.5), py(174) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(159.8) to screen px(780), py(159.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 's-lora-1' at screen px(20), py(202.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 's-lora, usedAdjacent against used' at screen px(149), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−10.2 [−14.5, −5.9]' at screen px(653.5), py(202.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(188.2) to screen px(780), py(188.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 's-lora-2' at screen px(20), py(221.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'padded vs paged, rowsPerSecond' at screen px(149), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−90.5 [−95.6, −85.5]' at screen px(653.5), py(221.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 's-lora-3' at screen px(20), py(240.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'merged vs paged, rowsPerSecond' at screen px(149), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−97.1 [−102, −92.1]' at screen px(653.5), py(240.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 's-lora-4' at screen px(20), py(259.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'padded vs paged, rowsPerSecond' at screen px(149), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−96.6 [−161, −32.2]' at screen px(653.5), py(259.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 's-lora-5' at screen px(20), py(278.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'paged vs merged, latency95' at screen px(149), py(278.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.8 [−127, −72.9]' at screen px(653.5), py(278.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'rpca-1' at screen px(20), py(307) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'rpca-slow vs rpca, medianError' at screen px(149), py(307) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−20.9 [−22.6, −19.2]' at screen px(653.5), py(307) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(292.8) to screen px(780), py(292.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'alt-min-1' at screen px(20), py(335.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'alt-min-sketched vs alt-min-completi…' at screen px(149), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+1.9 [−1.6, +5.5]' at screen px(653.5), py(335.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(321.2) to screen px(780), py(321.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'alt-min-2' at screen px(20), py(354.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'alt-min-sketched vs alt-min-completi…' at screen px(149), py(354.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+5659 [+4762, +6555]' at screen px(653.5), py(354.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'subgm-1' at screen px(20), py(383) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'subgm, error against largeStartError' at screen px(149), py(383) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−84.8 [−158, −11.5]' at screen px(653.5), py(383) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(368.8) to screen px(780), py(368.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'subgm-2' at screen px(20), py(402) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'subgm, error against squaresError' at screen px(149), py(402) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.9 [−147, −52.8]' at screen px(653.5), py(402) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'subgm-3' at screen px(20), py(421) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'subgm-large vs subgm, recovered' at screen px(149), py(421) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.9 [−104, −95.8]' at screen px(653.5), py(421) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'rpcanet-1' at screen px(20), py(449.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'rpcanet, rpcaOverlap against overlap' at screen px(149), py(449.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+11.3 [−47.0, +69.5]' at screen px(653.5), py(449.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(435.2) to screen px(780), py(435.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'sdl-1' at screen px(20), py(478) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sdl, pcaAccuracy against accuracy' at screen px(149), py(478) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−48.1 [−51.5, −44.8]' at screen px(653.5), py(478) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(463.8) to screen px(780), py(463.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'subspace-diffusion-1' at screen px(20), py(506.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'subspace-diffusion, error against fe…' at screen px(149), py(506.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−119, −81.5]' at screen px(653.5), py(506.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(492.2) to screen px(780), py(492.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'mlc-1' at screen px(20), py(535) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'mlc, kMeansAccuracy against accur…' at screen px(149), py(535) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+34.4 [+2.1, +66.7]' at screen px(653.5), py(535) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(520.8) to screen px(780), py(520.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'tmv-hlp-1' at screen px(20), py(563.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'tmv-hlp, nearestAccuracy against ac…' at screen px(149), py(563.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−2.4 [−8.4, +3.5]' at screen px(653.5), py(563.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(549.2) to screen px(780), py(549.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'fastrp-1' at screen px(20), py(592) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'fastrp, firstPowerAccuracy against a…' at screen px(149), py(592) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−24.8 [−30.8, −18.7]' at screen px(653.5), py(592) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(577.8) to screen px(780), py(577.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'topo-1' at screen px(20), py(620.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'notears-topo, wrongEdges against no…' at screen px(149), py(620.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−193, −6.5]' at screen px(653.5), py(620.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(606.2) to screen px(780), py(606.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'topo-2' at screen px(20), py(639.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'notears-topo, lossOverTrue against n…' at screen px(149), py(639.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−1.2 [−4.7, +2.3]' at screen px(653.5), py(639.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'funbat-1' at screen px(20), py(668) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'funbat, error against binnedError' at screen px(149), py(668) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.2 [−183, +183]' at screen px(653.5), py(668) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(653.8) to screen px(780), py(653.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lsm-1' at screen px(20), py(696.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lsm, solutionError against plainSolut…' at screen px(149), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−3.0 [−40.1, +34.0]' at screen px(653.5), py(696.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(682.2) to screen px(780), py(682.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'nuft-cnn-1' at screen px(20), py(725) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'nuft-cnn, error against rasterError' at screen px(149), py(725) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−170, −30.2]' at screen px(653.5), py(725) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(710.8) to screen px(780), py(710.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'sw-cv-1' at screen px(20), py(753.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sw-cv, upperVariance against plainV…' at screen px(149), py(753.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−74.0 [−266, +118]' at screen px(653.5), py(753.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(739.2) to screen px(780), py(739.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'sw-cv-2' at screen px(20), py(772.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sw-cv, lowerVariance against plainV…' at screen px(149), py(772.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−66.3 [−258, +126]' at screen px(653.5), py(772.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'sw-cv-3' at screen px(20), py(791.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sw-cv, upperVariance against lower…' at screen px(149), py(791.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−22.9 [−131, +85.6]' at screen px(653.5), py(791.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'singular-likelihood-1' at screen px(20), py(820) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'singular-likelihood, error against plai…' at screen px(149), py(820) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−86.9 [−361, +187]' at screen px(653.5), py(820) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(805.8) to screen px(780), py(805.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'singular-likelihood-2' at screen px(20), py(839) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'singular-likelihood, error against noi…' at screen px(149), py(839) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−56.9 [−72.8, −41.0]' at screen px(653.5), py(839) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'intruder-1' at screen px(20), py(867.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full-rank vs lora-16, intruders' at screen px(149), py(867.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−78.7 [−94.5, −63.0]' at screen px(653.5), py(867.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(853.2) to screen px(780), py(853.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'intruder-2' at screen px(20), py(886.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora-16 vs lora-1, intruders' at screen px(149), py(886.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+666 [+593, +740]' at screen px(653.5), py(886.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'intruder-3' at screen px(20), py(905.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora-16 vs full-rank, updateEffective…' at screen px(149), py(905.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−79.5 [−95.8, −63.3]' at screen px(653.5), py(905.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set lmargin at screen px(392)
set rmargin at screen px(635.5)
set tmargin at screen py(136)
set bmargin at screen py(915)
unset logscale x
set xrange [-67.2:67.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−50' -50.0, '−25' -25.0, '0' 0.0, '25' 25.0, '50' 50.0)
set yrange [41.0:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(513.8), py(953) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(513.8), py(134) to screen px(513.8), py(915) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '←' at screen px(389), py(145.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(151.6) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(389), py(174) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(221.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(240.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(246.6) right front font 'sans-serif,11' textcolor rgb '#222222'
set label '←' at screen px(389), py(259.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(278.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '→' at screen px(638.5), py(354.5) left front font 'sans-serif,13' textcolor rgb '#d55e00'
set label '←' at screen px(389), py(383) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(402) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(421) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(506.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(620.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(725) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(389), py(753.5) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(389), py(820) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(389), py(867.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '→' at screen px(638.5), py(886.5) left front font 'sans-serif,13' textcolor rgb '#d55e00'
set label '←' at screen px(389), py(905.5) right front font 'sans-serif,13' textcolor rgb '#009e73'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,973 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1946 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-7.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
