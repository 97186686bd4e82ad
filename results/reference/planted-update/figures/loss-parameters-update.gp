# 'update: final loss against trained parameters'
# Reads loss-parameters-update.tsv, draws loss-parameters-update.svg and loss-parameters-update.png:
#     gnuplot loss-parameters-update.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 947.0
# The lines of the table that belong to a series.
table = 'loss-parameters-update.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full fine-tuning'
set style line 2 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 3 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA, rank 4'
set style line 4 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1  # 'LoRA, rank 16'
set style line 5 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1  # 'rsLoRA'
set style line 6 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1  # 'LoRA+'
set style line 7 linecolor rgb '#61c3a8' linewidth 2 pointtype 4 pointsize 1  # 'DoRA'
set style line 8 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1  # 'DyLoRA'
set style line 9 linecolor rgb '#009e73' linewidth 2 pointtype 8 pointsize 1  # 'DV-LoRA'
set style line 10 linecolor rgb '#00674b' linewidth 2 pointtype 12 pointsize 1  # 'ALLoRA'
set style line 11 linecolor rgb '#61c3a8' linewidth 2 pointtype 10 pointsize 1  # 'Block-LoRA'
set style line 12 linecolor rgb '#009e73' linewidth 2 pointtype 14 pointsize 1  # 'Comp-LoRA'
set style line 13 linecolor rgb '#00674b' linewidth 2 pointtype 6 pointsize 1  # 'ConvLoRA'
set style line 14 linecolor rgb '#61c3a8' linewidth 2 pointtype 5 pointsize 1  # 'LoRA-GA'
set style line 15 linecolor rgb '#009e73' linewidth 2 pointtype 9 pointsize 1  # 'LoRA-Pro'
set style line 16 linecolor rgb '#387597' linewidth 2 pointtype 9 pointsize 1  # 'LoRA-GGPO'
set style line 17 linecolor rgb '#00674b' linewidth 2 pointtype 13 pointsize 1  # 'LoRA-SB'
set style line 18 linecolor rgb '#61c3a8' linewidth 2 pointtype 11 pointsize 1  # 'LoRA-XS'
set style line 19 linecolor rgb '#009e73' linewidth 2 pointtype 15 pointsize 1  # 'PiSSA'
set style line 20 linecolor rgb '#00674b' linewidth 2 pointtype 4 pointsize 1  # 'EVA'
set style line 21 linecolor rgb '#61c3a8' linewidth 2 pointtype 8 pointsize 1  # 'LaMDA'
set style line 22 linecolor rgb '#009e73' linewidth 2 pointtype 12 pointsize 1  # 'MapSAM'
set style line 23 linecolor rgb '#00674b' linewidth 2 pointtype 10 pointsize 1  # 'Hydra'
set style line 24 linecolor rgb '#61c3a8' linewidth 2 pointtype 14 pointsize 1  # 'Bone (MiSS)'
set style line 25 linecolor rgb '#009e73' linewidth 2 pointtype 6 pointsize 1  # 'Break-for-Make'
set style line 26 linecolor rgb '#00674b' linewidth 2 pointtype 5 pointsize 1  # 'DiffuseKronA'
set style line 27 linecolor rgb '#61c3a8' linewidth 2 pointtype 9 pointsize 1  # 'FLoRA (Tucker)'
set style line 28 linecolor rgb '#009e73' linewidth 2 pointtype 13 pointsize 1  # 'LoCA'
set style line 29 linecolor rgb '#00674b' linewidth 2 pointtype 11 pointsize 1  # 'LoLDU'
set style line 30 linecolor rgb '#61c3a8' linewidth 2 pointtype 15 pointsize 1  # 'LoLA-SpecViT'
set style line 31 linecolor rgb '#009e73' linewidth 2 pointtype 4 pointsize 1  # 'NOLA'
set style line 32 linecolor rgb '#00674b' linewidth 2 pointtype 8 pointsize 1  # 'PaCA'
set style line 33 linecolor rgb '#61c3a8' linewidth 2 pointtype 12 pointsize 1  # 'QLoRA'
set style line 34 linecolor rgb '#009e73' linewidth 2 pointtype 10 pointsize 1  # 'QWHA'
set style line 35 linecolor rgb '#00674b' linewidth 2 pointtype 14 pointsize 1  # 'RandLoRA'
set style line 36 linecolor rgb '#61c3a8' linewidth 2 pointtype 6 pointsize 1  # 'SALT'
set style line 37 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'SHiRA'
set style line 38 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'SoKA'
set style line 39 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1  # 'SVFit'
set style line 40 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1  # 'TLoRA'
set style line 41 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1  # 'WaRA'
set style line 42 linecolor rgb '#61c3a8' linewidth 2 pointtype 4 pointsize 1  # 'ZeroI2V'
set style line 43 linecolor rgb '#96d1f1' linewidth 2 pointtype 13 pointsize 1  # 'AdaLoRA'
set style line 44 linecolor rgb '#56b4e9' linewidth 2 pointtype 11 pointsize 1  # 'IncreLoRA'
set style line 45 linecolor rgb '#387597' linewidth 2 pointtype 15 pointsize 1  # 'SoRA'
set style line 46 linecolor rgb '#96d1f1' linewidth 2 pointtype 4 pointsize 1  # 'CoDyRA'
set style line 47 linecolor rgb '#56b4e9' linewidth 2 pointtype 8 pointsize 1  # 'S2-LoRA'
set style line 48 linecolor rgb '#387597' linewidth 2 pointtype 12 pointsize 1  # 'SNELL'
set style line 49 linecolor rgb '#96d1f1' linewidth 2 pointtype 10 pointsize 1  # 'SNELLA'
set style line 50 linecolor rgb '#56b4e9' linewidth 2 pointtype 14 pointsize 1  # 'PEGO'
set style line 51 linecolor rgb '#387597' linewidth 2 pointtype 6 pointsize 1  # 'One-bit adapter'
set style line 52 linecolor rgb '#96d1f1' linewidth 2 pointtype 5 pointsize 1  # 'SaRA'
set label 'update: final loss against trained parameters' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 5 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'adapters' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'adaptive adapters' at screen px(88.5), py(89) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'Numbers in the figure: 1 DoRA 0.002498. Not labelled, because points lie too close: ConvLoRA 0.002493, LoRA 0.002493, rsLoRA' at screen px(20), py(913) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '0.002495, EVA 0.002495, LoRA+ 0.002497, LoRA-GGPO 0.002499, WaRA 0.6516, SoKA 0.6556, PaCA 0.6641.' at screen px(20), py(928) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (mean squared error)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Trained parameters, the head included' at screen px(414), py(891) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(853)
set logscale x
set xrange [30.476190476190474:11088.0]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('100' 100.0, '300' 300.0, '1k' 1000.0, '3k' 3000.0, '10k' 10000.0)
set logscale y
set yrange [0.0016720345368002282:1.2739895128259828]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3e-3' 0.003, '1e-2' 0.01, '3e-2' 0.03, '1e-1' 0.1, '3e-1' 0.3, '1e0' 1.0)
set arrow from screen px(112.8), py(177.1) to screen px(112.8), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(466.2), py(809.7) to screen px(770), py(809.7) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'LoRA-Pro' at screen px(396), py(806.2) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Hydra' at screen px(411.2), py(518.2) left front font 'sans-serif,12' textcolor rgb '#00674b'
set label 'Block-LoRA' at screen px(368.3), py(368.9) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'LoRA, rank 4' at screen px(291.5), py(323.1) left front font 'sans-serif,12' textcolor rgb '#00674b'
set label 'LoLDU' at screen px(91.4), py(191.1) left front font 'sans-serif,12' textcolor rgb '#00674b'
set label 'Full fine-tuning' at screen px(567), py(794.9) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'ALLoRA' at screen px(397.4), py(823.6) left front font 'sans-serif,12' textcolor rgb '#00674b'
set label 'S2-LoRA' at screen px(439.7), py(840.6) left front font 'sans-serif,12' textcolor rgb '#387597'
set arrow from screen px(467.3), py(809.6) to screen px(467.3), py(833.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'MapSAM' at screen px(528.6), py(758.4) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(474.6), py(809.4) to screen px(525.6), py(765.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(485.5), py(819.4) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'LoRA, rank 16' at screen px(505.7), py(835.3) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(549.9), py(809.3) to screen px(549.9), py(828.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'IncreLoRA' at screen px(558.6), py(779.1) left front font 'sans-serif,12' textcolor rgb '#387597'
set arrow from screen px(525.6), py(809.1) to screen px(555.6), py(786.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LoLA-SpecViT' at screen px(669.1), py(793.8) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'PEGO' at screen px(420.7), py(789.7) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'SoRA' at screen px(416.2), py(772.6) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'DV-LoRA' at screen px(399.5), py(693.9) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'QLoRA' at screen px(413.3), py(674.3) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'LoRA-GA' at screen px(399.5), py(640.5) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'AdaLoRA' at screen px(526.3), py(629) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'NOLA' at screen px(420.7), py(614) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'FLoRA (Tucker)' at screen px(357.1), py(574.8) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'ZeroI2V' at screen px(468.2), py(423.4) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Comp-LoRA' at screen px(379.1), py(391.5) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'LoRA-SB' at screen px(492.4), py(376.1) left front font 'sans-serif,12' textcolor rgb '#00674b'
set label 'DyLoRA' at screen px(476.2), py(359) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'PiSSA' at screen px(476.2), py(312.3) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'CoDyRA' at screen px(477.3), py(291.2) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'SNELLA' at screen px(403.4), py(275.5) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'TLoRA' at screen px(488.5), py(267.3) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'LaMDA' at screen px(603), py(256.6) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'One-bit adapter' at screen px(360), py(256.6) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'SNELL' at screen px(411.8), py(233.6) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'LoCA' at screen px(594.7), py(231.3) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'LoRA-XS' at screen px(492.4), py(221.4) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'DiffuseKronA' at screen px(475.3), py(240.2) left front font 'sans-serif,12' textcolor rgb '#00674b'
set arrow from screen px(448.3), py(216.2) to screen px(472.3), py(233.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'RandLoRA' at screen px(347.3), py(216.1) left front font 'sans-serif,12' textcolor rgb '#00674b'
set label 'Break-for-Make' at screen px(488.2), py(206.1) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(466.2), py(215.6) to screen px(485.2), py(213.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'QWHA' at screen px(493.2), py(187.7) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(466.2), py(211.7) to screen px(490.2), py(194.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SHiRA' at screen px(393.6), py(181.7) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(466.2), py(211.7) to screen px(436.2), py(188.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Bone (MiSS)' at screen px(408.4), py(166) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(447.6), py(209) to screen px(447.6), py(173) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SALT' at screen px(399.9), py(201.9) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(468.4), py(186.9) to screen px(438.4), py(194.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SVFit' at screen px(67.2), py(177) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'SaRA' at screen px(625), py(176.7) left front font 'sans-serif,12' textcolor rgb '#387597'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,947 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1894 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-parameters-update.'.kind
    plot table using "parameters":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:52] table using "parameters":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:52] table using "parameters":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
