# 'Claims of the papers and results of these runs (7 of 7)'
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
py(y) = 1 - y / 1079.5
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
set label 'Claims of the papers and results of these runs (7 of 7)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
set label 'Not shown here, because the claim is about a share of a gap: sst-2.' at screen px(20), py(1060.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'intruder-1' at screen px(20), py(145.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'full-rank vs lora-16, intruders' at screen px(169.1), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−78.7 [−94.5, −63.0]' at screen px(662.7), py(145.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'intruder-2' at screen px(20), py(164.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora-16 vs lora-1, intruders' at screen px(169.1), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+666 [+593, +740]' at screen px(662.7), py(164.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'intruder-3' at screen px(20), py(183.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora-16 vs full-rank, updateEffective…' at screen px(169.1), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−79.5 [−95.8, −63.3]' at screen px(662.7), py(183.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'gradient-spectra-1' at screen px(20), py(212) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'gradient-spectra, nuclear against cor…' at screen px(169.1), py(212) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−65.4 [−114, −16.4]' at screen px(662.7), py(212) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(197.8) to screen px(780), py(197.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'gradient-spectra-2' at screen px(20), py(231) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'gradient-spectra, corruptedEffective…' at screen px(169.1), py(231) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+35.3 [+11.6, +59.0]' at screen px(662.7), py(231) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set label 'lora-limits-1' at screen px(20), py(259.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora-limits, smallError against largeE…' at screen px(169.1), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.9 [−346, +147]' at screen px(662.7), py(259.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(245.2) to screen px(780), py(245.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'welore-dynamics-1' at screen px(20), py(288) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'welore-dynamics, randomSpearman …' at screen px(169.1), py(288) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−95.2 [−145, −45.4]' at screen px(662.7), py(288) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(273.8) to screen px(780), py(273.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'perp-neg-1' at screen px(20), py(316.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'perp-neg, plainMainShare against ma…' at screen px(169.1), py(316.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−90.0 [−90.0, −90.0]' at screen px(662.7), py(316.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(302.2) to screen px(780), py(302.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'decor-1' at screen px(20), py(345) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'decor, undesiredLeft against subtrac…' at screen px(169.1), py(345) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−114, −86.2]' at screen px(662.7), py(345) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(330.8) to screen px(780), py(330.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'decor-2' at screen px(20), py(364) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'decor, subtractionLikeness against d…' at screen px(169.1), py(364) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−45.4 [−75.0, −15.7]' at screen px(662.7), py(364) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'feature-transformation-1' at screen px(20), py(392.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'feature-transformation, unmixedAccu…' at screen px(169.1), py(392.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+2.2 [−2.5, +6.9]' at screen px(662.7), py(392.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(378.2) to screen px(780), py(378.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'feature-transformation-2' at screen px(20), py(411.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'feature-transformation, mixedPositiv…' at screen px(169.1), py(411.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−70.3 [−90.3, −50.3]' at screen px(662.7), py(411.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'amcl-1' at screen px(20), py(440) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'amcl, oneHeadAccuracy against hea…' at screen px(169.1), py(440) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−7.8 [−15.9, +0.2]' at screen px(662.7), py(440) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(425.8) to screen px(780), py(425.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'gcr-1' at screen px(20), py(468.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'gcr, vectorAccuracy against subspac…' at screen px(169.1), py(468.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−74.0 [−89.5, −58.5]' at screen px(662.7), py(468.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(454.2) to screen px(780), py(454.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'interactedit-1' at screen px(20), py(497) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'interactedit, fullAttentionKept agains…' at screen px(169.1), py(497) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.5 [−5.0, +6.1]' at screen px(662.7), py(497) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(482.8) to screen px(780), py(482.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'interactedit-2' at screen px(20), py(516) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'interactedit, allFactorsAttentionKept…' at screen px(169.1), py(516) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '0.0 [−9.4, +9.4]' at screen px(662.7), py(516) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'interactedit-3' at screen px(20), py(535) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'interactedit, imageLoss against allF…' at screen px(169.1), py(535) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+4.5 [−10.1, +19.1]' at screen px(662.7), py(535) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'lora3d-1' at screen px(20), py(563.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora3d, alignedError against fixedWei…' at screen px(169.1), py(563.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−97.0 [−116, −78.0]' at screen px(662.7), py(563.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(549.2) to screen px(780), py(549.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'lora3d-2' at screen px(20), py(582.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'lora3d, badKept against goodKept' at screen px(169.1), py(582.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−104, −96.0]' at screen px(662.7), py(582.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'dragview-1' at screen px(20), py(611) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'dragview, colourError against meanC…' at screen px(169.1), py(611) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−74.3 [−99.2, −49.4]' at screen px(662.7), py(611) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(596.8) to screen px(780), py(596.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'easyref-1' at screen px(20), py(639.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'easyref, tokenError against meanFea…' at screen px(169.1), py(639.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−50.1 [−74.6, −25.5]' at screen px(662.7), py(639.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(625.2) to screen px(780), py(625.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'aid4ad-1' at screen px(20), py(668) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'aid4ad, residual against uncorrected' at screen px(169.1), py(668) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−91.5 [−100, −82.8]' at screen px(662.7), py(668) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(653.8) to screen px(780), py(653.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'g-rank-1' at screen px(20), py(696.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'g-rank, ndcg against spammedNDCG' at screen px(169.1), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+16.8 [+7.0, +26.6]' at screen px(662.7), py(696.5) left front font 'sans-serif,11' textcolor rgb '#d55e00'
set arrow from screen px(20), py(682.2) to screen px(780), py(682.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'g-rank-2' at screen px(20), py(715.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'g-rank, spammedPopularityNDCG aga…' at screen px(169.1), py(715.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−7.0 [−13.3, −0.6]' at screen px(662.7), py(715.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set label 'ncd-tabular-1' at screen px(20), py(744) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ncd-tabular, plainAccuracy against a…' at screen px(169.1), py(744) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+34.6 [−4.4, +73.7]' at screen px(662.7), py(744) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(729.8) to screen px(780), py(729.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'ncd-tabular-2' at screen px(20), py(763) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'ncd-tabular, latentAccuracy against …' at screen px(169.1), py(763) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−0.8 [−4.2, +2.6]' at screen px(662.7), py(763) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'rankseg-rma-1' at screen px(20), py(791.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'rankseg-rma, thresholdDice against …' at screen px(169.1), py(791.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−13.3 [−27.3, +0.6]' at screen px(662.7), py(791.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(777.2) to screen px(780), py(777.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'rankseg-rma-2' at screen px(20), py(810.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'rankseg-rma, exactDice against dice' at screen px(169.1), py(810.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+0.9 [+0.6, +1.1]' at screen px(662.7), py(810.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'sigma-sinkhorn-1' at screen px(20), py(839) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sigma-sinkhorn, plainUsage against …' at screen px(169.1), py(839) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−100, −100]' at screen px(662.7), py(839) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(824.8) to screen px(780), py(824.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'sats-npc-1' at screen px(20), py(867.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sats-npc, voxelAUC against asymme…' at screen px(169.1), py(867.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−26.8 [−114, +60.9]' at screen px(662.7), py(867.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(853.2) to screen px(780), py(853.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'sats-npc-2' at screen px(20), py(886.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'sats-npc, untrainedAUC against asy…' at screen px(169.1), py(886.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−7.1 [−30.6, +16.3]' at screen px(662.7), py(886.5) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'tspranking-1' at screen px(20), py(915) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'tspranking, listwiseTau against tau' at screen px(169.1), py(915) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−185, −15.0]' at screen px(662.7), py(915) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(900.8) to screen px(780), py(900.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'tspranking-2' at screen px(20), py(934) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'tspranking, listwiseScoreTau agains…' at screen px(169.1), py(934) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '+17.0 [−14.0, +48.0]' at screen px(662.7), py(934) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set label 'zolly-1' at screen px(20), py(962.5) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'zolly, nearError against nearFixedError' at screen px(169.1), py(962.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−99.8 [−194, −5.6]' at screen px(662.7), py(962.5) left front font 'sans-serif,11' textcolor rgb '#009e73'
set arrow from screen px(20), py(948.2) to screen px(780), py(948.2) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set label 'tooncomposer-1' at screen px(20), py(991) left front font 'sans-serif,11' textcolor rgb '#222222'
set label 'tooncomposer, leak against jointLeak' at screen px(169.1), py(991) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '−100 [−223, +23.1]' at screen px(662.7), py(991) left front font 'sans-serif,11' textcolor rgb '#7f7f7f'
set arrow from screen px(20), py(976.8) to screen px(780), py(976.8) nohead back linecolor rgb '#ececec' linewidth 1 dashtype 1
set lmargin at screen px(412.1)
set rmargin at screen px(644.7)
set tmargin at screen py(136)
set bmargin at screen py(1000.5)
unset logscale x
set xrange [-67.2:67.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−50' -50.0, '−25' -25.0, '0' 0.0, '25' 25.0, '50' 50.0)
set yrange [45.5:0]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in percent' at screen px(528.4), py(1038.5) center front font 'sans-serif,12' textcolor rgb '#222222'
set arrow from screen px(528.4), py(134) to screen px(528.4), py(1000.5) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
set label '←' at screen px(409.1), py(145.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '→' at screen px(647.7), py(164.5) left front font 'sans-serif,13' textcolor rgb '#d55e00'
set label '←' at screen px(409.1), py(183.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(259.5) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'
set label '←' at screen px(409.1), py(288) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(316.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(345) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(411.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(468.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(563.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(582.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(611) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(668) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(839) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(915) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(962.5) right front font 'sans-serif,13' textcolor rgb '#009e73'
set label '←' at screen px(409.1), py(991) right front font 'sans-serif,13' textcolor rgb '#7f7f7f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1079.5 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2159 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'claims-forest-7.'.kind
    plot table using "value":(only(5)*(column("place")-0.34)):(0):(0.68) with vectors nohead linecolor rgb '#bdbdbd' linewidth 1.5, \
         for [i=1:3] table using "from":(only(i)*column("place")):(column("to")-column("from")):(0) with vectors nohead linestyle i, \
         table using "value":(only(4)*(column("place")+0.32)) with points pointtype 12 pointsize 0.6 linecolor rgb '#222222', \
         for [i=1:3] table using "value":(only(i)*column("place")) with points linestyle i
    unset output
}
