# 'update: gap to full rank after training'
# Reads gap-to-full-rank-update.tsv, draws gap-to-full-rank-update.svg and gap-to-full-rank-update.png:
#     gnuplot gap-to-full-rank-update.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 1158.0
# The lines of the table that belong to a series.
table = 'gap-to-full-rank-update.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#009e73' linewidth 2 pointtype 9 pointsize 1  # 'LoRA-Pro'
set style line 2 linecolor rgb '#00674b' linewidth 2 pointtype 6 pointsize 1  # 'ConvLoRA'
set style line 3 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 4 linecolor rgb '#00674b' linewidth 2 pointtype 12 pointsize 1  # 'ALLoRA'
set style line 5 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1  # 'rsLoRA'
set style line 6 linecolor rgb '#56b4e9' linewidth 2 pointtype 8 pointsize 1  # 'S2-LoRA'
set style line 7 linecolor rgb '#00674b' linewidth 2 pointtype 4 pointsize 1  # 'EVA'
set style line 8 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1  # 'LoRA+'
set style line 9 linecolor rgb '#009e73' linewidth 2 pointtype 12 pointsize 1  # 'MapSAM'
set style line 10 linecolor rgb '#61c3a8' linewidth 2 pointtype 4 pointsize 1  # 'DoRA'
set style line 11 linecolor rgb '#387597' linewidth 2 pointtype 9 pointsize 1  # 'LoRA-GGPO'
set style line 12 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1  # 'LoRA, rank 16'
set style line 13 linecolor rgb '#56b4e9' linewidth 2 pointtype 11 pointsize 1  # 'IncreLoRA'
set style line 14 linecolor rgb '#61c3a8' linewidth 2 pointtype 15 pointsize 1  # 'LoLA-SpecViT'
set style line 15 linecolor rgb '#56b4e9' linewidth 2 pointtype 14 pointsize 1  # 'PEGO'
set style line 16 linecolor rgb '#387597' linewidth 2 pointtype 15 pointsize 1  # 'SoRA'
set style line 17 linecolor rgb '#009e73' linewidth 2 pointtype 8 pointsize 1  # 'DV-LoRA'
set style line 18 linecolor rgb '#61c3a8' linewidth 2 pointtype 12 pointsize 1  # 'QLoRA'
set style line 19 linecolor rgb '#61c3a8' linewidth 2 pointtype 5 pointsize 1  # 'LoRA-GA'
set style line 20 linecolor rgb '#96d1f1' linewidth 2 pointtype 13 pointsize 1  # 'AdaLoRA'
set style line 21 linecolor rgb '#009e73' linewidth 2 pointtype 4 pointsize 1  # 'NOLA'
set style line 22 linecolor rgb '#61c3a8' linewidth 2 pointtype 9 pointsize 1  # 'FLoRA (Tucker)'
set style line 23 linecolor rgb '#00674b' linewidth 2 pointtype 10 pointsize 1  # 'Hydra'
set style line 24 linecolor rgb '#61c3a8' linewidth 2 pointtype 4 pointsize 1  # 'ZeroI2V'
set style line 25 linecolor rgb '#009e73' linewidth 2 pointtype 14 pointsize 1  # 'Comp-LoRA'
set style line 26 linecolor rgb '#00674b' linewidth 2 pointtype 13 pointsize 1  # 'LoRA-SB'
set style line 27 linecolor rgb '#61c3a8' linewidth 2 pointtype 10 pointsize 1  # 'Block-LoRA'
set style line 28 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1  # 'DyLoRA'
set style line 29 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA, rank 4'
set style line 30 linecolor rgb '#009e73' linewidth 2 pointtype 15 pointsize 1  # 'PiSSA'
set style line 31 linecolor rgb '#96d1f1' linewidth 2 pointtype 4 pointsize 1  # 'CoDyRA'
set style line 32 linecolor rgb '#96d1f1' linewidth 2 pointtype 10 pointsize 1  # 'SNELLA'
set style line 33 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1  # 'TLoRA'
set style line 34 linecolor rgb '#61c3a8' linewidth 2 pointtype 8 pointsize 1  # 'LaMDA'
set style line 35 linecolor rgb '#387597' linewidth 2 pointtype 6 pointsize 1  # 'One-bit adapter'
set style line 36 linecolor rgb '#387597' linewidth 2 pointtype 12 pointsize 1  # 'SNELL'
set style line 37 linecolor rgb '#009e73' linewidth 2 pointtype 13 pointsize 1  # 'LoCA'
set style line 38 linecolor rgb '#61c3a8' linewidth 2 pointtype 11 pointsize 1  # 'LoRA-XS'
set style line 39 linecolor rgb '#00674b' linewidth 2 pointtype 5 pointsize 1  # 'DiffuseKronA'
set style line 40 linecolor rgb '#00674b' linewidth 2 pointtype 14 pointsize 1  # 'RandLoRA'
set style line 41 linecolor rgb '#009e73' linewidth 2 pointtype 6 pointsize 1  # 'Break-for-Make'
set style line 42 linecolor rgb '#009e73' linewidth 2 pointtype 10 pointsize 1  # 'QWHA'
set style line 43 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'SHiRA'
set style line 44 linecolor rgb '#61c3a8' linewidth 2 pointtype 14 pointsize 1  # 'Bone (MiSS)'
set style line 45 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1  # 'WaRA'
set style line 46 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'SoKA'
set style line 47 linecolor rgb '#00674b' linewidth 2 pointtype 8 pointsize 1  # 'PaCA'
set style line 48 linecolor rgb '#61c3a8' linewidth 2 pointtype 6 pointsize 1  # 'SALT'
set style line 49 linecolor rgb '#00674b' linewidth 2 pointtype 11 pointsize 1  # 'LoLDU'
set style line 50 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1  # 'SVFit'
set style line 51 linecolor rgb '#96d1f1' linewidth 2 pointtype 5 pointsize 1  # 'SaRA'
set label 'update: gap to full rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Final loss minus that of Full fine-tuning with the same seed. Left of the line is better. Markers are means, bars 95 %' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'intervals, small dots single seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'adapters' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'adaptive adapters' at screen px(88.5), py(89) left front font 'sans-serif,12' textcolor rgb '#387597'
set lmargin at screen px(132.4)
set rmargin at screen px(630.3)
set tmargin at screen py(131)
set bmargin at screen py(1100)
unset logscale x
set xrange [-0.06974278866350048:0.9055775588500559]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8)
set yrange [51.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (mean squared error)' at screen px(381.4), py(1138) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'LoRA-Pro' at screen px(122.4), py(140.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ConvLoRA' at screen px(122.4), py(159.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(122.4), py(178.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ALLoRA' at screen px(122.4), py(197.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'rsLoRA' at screen px(122.4), py(216.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'S2-LoRA' at screen px(122.4), py(235.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'EVA' at screen px(122.4), py(254.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA+' at screen px(122.4), py(273.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'MapSAM' at screen px(122.4), py(292.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DoRA' at screen px(122.4), py(311.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA-GGPO' at screen px(122.4), py(330.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA, rank 16' at screen px(122.4), py(349.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'IncreLoRA' at screen px(122.4), py(368.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoLA-SpecViT' at screen px(122.4), py(387.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(387.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'PEGO' at screen px(122.4), py(406.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '0.000 [0.000, +0.001]' at screen px(640.3), py(406.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SoRA' at screen px(122.4), py(425.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '+0.001 [0.000, +0.001]' at screen px(640.3), py(425.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DV-LoRA' at screen px(122.4), py(444.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.005 [−0.006, +0.016]' at screen px(640.3), py(444.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'QLoRA' at screen px(122.4), py(463.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.006 [+0.006, +0.007]' at screen px(640.3), py(463.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA-GA' at screen px(122.4), py(482.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.010 [+0.009, +0.011]' at screen px(640.3), py(482.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdaLoRA' at screen px(122.4), py(501.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '+0.011 [−0.017, +0.039]' at screen px(640.3), py(501.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'NOLA' at screen px(122.4), py(520.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.012 [+0.006, +0.017]' at screen px(640.3), py(520.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FLoRA (Tucker)' at screen px(122.4), py(539.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.022 [−0.003, +0.047]' at screen px(640.3), py(539.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Hydra' at screen px(122.4), py(558.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '+0.034 [+0.024, +0.045]' at screen px(640.3), py(558.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ZeroI2V' at screen px(122.4), py(577.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.085 [+0.085, +0.085]' at screen px(640.3), py(577.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Comp-LoRA' at screen px(122.4), py(596.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.126 [+0.091, +0.162]' at screen px(640.3), py(596.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA-SB' at screen px(122.4), py(615.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '+0.133 [+0.125, +0.141]' at screen px(640.3), py(615.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Block-LoRA' at screen px(122.4), py(634.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.142 [+0.142, +0.143]' at screen px(640.3), py(634.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DyLoRA' at screen px(122.4), py(653.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '+0.146 [+0.135, +0.157]' at screen px(640.3), py(653.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA, rank 4' at screen px(122.4), py(672.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '+0.218 [+0.212, +0.224]' at screen px(640.3), py(672.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'PiSSA' at screen px(122.4), py(691.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.258 [+0.246, +0.269]' at screen px(640.3), py(691.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CoDyRA' at screen px(122.4), py(710.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '+0.285 [+0.148, +0.421]' at screen px(640.3), py(710.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SNELLA' at screen px(122.4), py(729.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '+0.340 [+0.248, +0.432]' at screen px(640.3), py(729.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TLoRA' at screen px(122.4), py(748.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.367 [+0.352, +0.383]' at screen px(640.3), py(748.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LaMDA' at screen px(122.4), py(767.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.405 [+0.383, +0.427]' at screen px(640.3), py(767.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'One-bit adapter' at screen px(122.4), py(786.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '+0.433 [+0.417, +0.448]' at screen px(640.3), py(786.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SNELL' at screen px(122.4), py(805.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '+0.470 [+0.464, +0.476]' at screen px(640.3), py(805.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoCA' at screen px(122.4), py(824.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.512 [+0.508, +0.517]' at screen px(640.3), py(824.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA-XS' at screen px(122.4), py(843.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.562 [+0.537, +0.586]' at screen px(640.3), py(843.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DiffuseKronA' at screen px(122.4), py(862.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '+0.589 [+0.585, +0.594]' at screen px(640.3), py(862.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'RandLoRA' at screen px(122.4), py(881.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '+0.590 [+0.561, +0.618]' at screen px(640.3), py(881.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Break-for-Make' at screen px(122.4), py(900.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.592 [+0.572, +0.613]' at screen px(640.3), py(900.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'QWHA' at screen px(122.4), py(919.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.614 [+0.597, +0.632]' at screen px(640.3), py(919.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SHiRA' at screen px(122.4), py(938.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.614 [+0.601, +0.627]' at screen px(640.3), py(938.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Bone (MiSS)' at screen px(122.4), py(957.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.630 [+0.629, +0.631]' at screen px(640.3), py(957.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'WaRA' at screen px(122.4), py(976.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '+0.649 [+0.648, +0.650]' at screen px(640.3), py(976.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SoKA' at screen px(122.4), py(995.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '+0.653 [+0.503, +0.803]' at screen px(640.3), py(995.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'PaCA' at screen px(122.4), py(1014.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '+0.662 [+0.630, +0.693]' at screen px(640.3), py(1014.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SALT' at screen px(122.4), py(1033.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.773 [+0.755, +0.790]' at screen px(640.3), py(1033.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoLDU' at screen px(122.4), py(1052.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '+0.846 [+0.841, +0.852]' at screen px(640.3), py(1052.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SVFit' at screen px(122.4), py(1071.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.847 [+0.844, +0.850]' at screen px(640.3), py(1071.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SaRA' at screen px(122.4), py(1090.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '+0.849 [+0.844, +0.853]' at screen px(640.3), py(1090.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(168), py(129) to screen px(168), py(1100) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full fine-tuning' at screen px(168), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1158 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2316 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-full-rank-update.'.kind
    plot for [i=1:51] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:51] table using "difference":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:51] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
