# 'Claims of the papers and results of these runs (8 of 8)'
# Reads claims-forest-8.tsv, draws claims-forest-8.svg and claims-forest-8.png:
#     gnuplot claims-forest-8.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 1013.0
# The lines of the table that belong to a series.
table = 'claims-forest-8.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#009e73' linewidth 2 pointtype 7 pointsize 1.1  # holds
set style line 2 linecolor rgb '#7f7f7f' linewidth 2 pointtype 6 pointsize 1.1  # does not show at this scale
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1.1  # contradicted
set label 'Claims of the papers and results of these runs (8 of 8)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
set label 'Not shown here, because the claim is about a share of a gap: sst-2.' at screen px(20), py(994) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'gradient-spectra-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'gradient-spectra, nuclear against cor…' at screen px(169.1), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−65.4 [−114, −16.4]' at screen px(662.7), py(145.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'gradient-spectra-2' at screen px(20), py(164.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'gradient-spectra, corruptedEffective…' at screen px(169.1), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+35.3 [+11.6, +59.0]' at screen px(662.7), py(164.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'lora-limits-1' at screen px(20), py(193) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora-limits, smallError against largeE…' at screen px(169.1), py(193) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.9 [−346, +147]' at screen px(662.7), py(193) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(178.8) to screen px(780), py(178.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'welore-dynamics-1' at screen px(20), py(221.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'welore-dynamics, randomSpearman …' at screen px(169.1), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−95.2 [−145, −45.4]' at screen px(662.7), py(221.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(207.2) to screen px(780), py(207.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'perp-neg-1' at screen px(20), py(250) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'perp-neg, plainMainShare against ma…' at screen px(169.1), py(250) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−90.0 [−90.0, −90.0]' at screen px(662.7), py(250) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(235.8) to screen px(780), py(235.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'decor-1' at screen px(20), py(278.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'decor, undesiredLeft against subtrac…' at screen px(169.1), py(278.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−114, −86.2]' at screen px(662.7), py(278.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(264.2) to screen px(780), py(264.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'decor-2' at screen px(20), py(297.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'decor, subtractionLikeness against d…' at screen px(169.1), py(297.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−45.4 [−75.0, −15.7]' at screen px(662.7), py(297.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'feature-transformation-1' at screen px(20), py(326) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'feature-transformation, unmixedAccu…' at screen px(169.1), py(326) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+2.2 [−2.5, +6.9]' at screen px(662.7), py(326) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(311.8) to screen px(780), py(311.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'feature-transformation-2' at screen px(20), py(345) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'feature-transformation, mixedPositiv…' at screen px(169.1), py(345) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−70.3 [−90.3, −50.3]' at screen px(662.7), py(345) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'amcl-1' at screen px(20), py(373.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'amcl, oneHeadAccuracy against hea…' at screen px(169.1), py(373.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−7.8 [−15.9, +0.2]' at screen px(662.7), py(373.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(359.2) to screen px(780), py(359.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'gcr-1' at screen px(20), py(402) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'gcr, vectorAccuracy against subspac…' at screen px(169.1), py(402) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−74.0 [−89.5, −58.5]' at screen px(662.7), py(402) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(387.8) to screen px(780), py(387.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'interactedit-1' at screen px(20), py(430.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'interactedit, fullAttentionKept agains…' at screen px(169.1), py(430.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.5 [−5.0, +6.1]' at screen px(662.7), py(430.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(416.2) to screen px(780), py(416.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'interactedit-2' at screen px(20), py(449.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'interactedit, allFactorsAttentionKept…' at screen px(169.1), py(449.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '0.0 [−9.4, +9.4]' at screen px(662.7), py(449.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'interactedit-3' at screen px(20), py(468.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'interactedit, imageLoss against allF…' at screen px(169.1), py(468.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+4.5 [−10.1, +19.1]' at screen px(662.7), py(468.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lora3d-1' at screen px(20), py(497) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora3d, alignedError against fixedWei…' at screen px(169.1), py(497) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−97.0 [−116, −78.0]' at screen px(662.7), py(497) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(482.8) to screen px(780), py(482.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lora3d-2' at screen px(20), py(516) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora3d, badKept against goodKept' at screen px(169.1), py(516) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−104, −96.0]' at screen px(662.7), py(516) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'dragview-1' at screen px(20), py(544.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dragview, colourError against meanC…' at screen px(169.1), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−74.3 [−99.2, −49.4]' at screen px(662.7), py(544.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(530.2) to screen px(780), py(530.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'easyref-1' at screen px(20), py(573) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'easyref, tokenError against meanFea…' at screen px(169.1), py(573) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−50.1 [−74.6, −25.5]' at screen px(662.7), py(573) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(558.8) to screen px(780), py(558.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'aid4ad-1' at screen px(20), py(601.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'aid4ad, residual against uncorrected' at screen px(169.1), py(601.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−91.5 [−100, −82.8]' at screen px(662.7), py(601.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(587.2) to screen px(780), py(587.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'g-rank-1' at screen px(20), py(630) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'g-rank, ndcg against spammedNDCG' at screen px(169.1), py(630) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+16.8 [+7.0, +26.6]' at screen px(662.7), py(630) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(615.8) to screen px(780), py(615.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'g-rank-2' at screen px(20), py(649) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'g-rank, spammedPopularityNDCG aga…' at screen px(169.1), py(649) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−7.0 [−13.3, −0.6]' at screen px(662.7), py(649) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'ncd-tabular-1' at screen px(20), py(677.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ncd-tabular, plainAccuracy against a…' at screen px(169.1), py(677.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+34.6 [−4.4, +73.7]' at screen px(662.7), py(677.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(663.2) to screen px(780), py(663.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'ncd-tabular-2' at screen px(20), py(696.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ncd-tabular, latentAccuracy against …' at screen px(169.1), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.8 [−4.2, +2.6]' at screen px(662.7), py(696.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'rankseg-rma-1' at screen px(20), py(725) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'rankseg-rma, thresholdDice against …' at screen px(169.1), py(725) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−13.3 [−27.3, +0.6]' at screen px(662.7), py(725) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(710.8) to screen px(780), py(710.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'rankseg-rma-2' at screen px(20), py(744) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'rankseg-rma, exactDice against dice' at screen px(169.1), py(744) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.9 [+0.6, +1.1]' at screen px(662.7), py(744) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'sigma-sinkhorn-1' at screen px(20), py(772.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sigma-sinkhorn, plainUsage against …' at screen px(169.1), py(772.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−100, −100]' at screen px(662.7), py(772.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(758.2) to screen px(780), py(758.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'sats-npc-1' at screen px(20), py(801) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sats-npc, voxelAUC against asymme…' at screen px(169.1), py(801) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−26.8 [−114, +60.9]' at screen px(662.7), py(801) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(786.8) to screen px(780), py(786.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'sats-npc-2' at screen px(20), py(820) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sats-npc, untrainedAUC against asy…' at screen px(169.1), py(820) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−7.1 [−30.6, +16.3]' at screen px(662.7), py(820) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'tspranking-1' at screen px(20), py(848.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'tspranking, listwiseTau against tau' at screen px(169.1), py(848.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−185, −15.0]' at screen px(662.7), py(848.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(834.2) to screen px(780), py(834.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'tspranking-2' at screen px(20), py(867.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'tspranking, listwiseScoreTau agains…' at screen px(169.1), py(867.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+17.0 [−14.0, +48.0]' at screen px(662.7), py(867.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'zolly-1' at screen px(20), py(896) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'zolly, nearError against nearFixedError' at screen px(169.1), py(896) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.8 [−194, −5.6]' at screen px(662.7), py(896) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(881.8) to screen px(780), py(881.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'tooncomposer-1' at screen px(20), py(924.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'tooncomposer, leak against jointLeak' at screen px(169.1), py(924.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−223, +23.1]' at screen px(662.7), py(924.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(910.2) to screen px(780), py(910.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set lmargin at screen px(412.1)
set rmargin at screen px(644.7)
set tmargin at screen py(136)
set bmargin at screen py(934)
unset logscale x
set xrange [-67.2:67.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−50' -50.0, '−25' -25.0, '0' 0.0, '25' 25.0, '50' 50.0)
set yrange [42.0:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(528.4), py(972) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(528.4), py(134) to screen px(528.4), py(934) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '←' at screen px(409.1), py(193) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(409.1), py(221.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(250) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(278.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(345) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(402) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(497) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(516) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(544.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(601.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(772.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(848.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(896) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(924.5) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1013 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2026 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-8.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
