# 'update: effective rank after training'
# Reads effective-rank-update.tsv, draws effective-rank-update.svg and effective-rank-update.png:
#     gnuplot effective-rank-update.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 1177.0
# The lines of the table that belong to a series.
table = 'effective-rank-update.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'SHiRA'
set style line 2 linecolor rgb '#009e73' linewidth 2 pointtype 10 pointsize 1  # 'QWHA'
set style line 3 linecolor rgb '#009e73' linewidth 2 pointtype 13 pointsize 1  # 'LoCA'
set style line 4 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'SoKA'
set style line 5 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1  # 'SVFit'
set style line 6 linecolor rgb '#96d1f1' linewidth 2 pointtype 10 pointsize 1  # 'SNELLA'
set style line 7 linecolor rgb '#61c3a8' linewidth 2 pointtype 6 pointsize 1  # 'SALT'
set style line 8 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1  # 'WaRA'
set style line 9 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1  # 'TLoRA'
set style line 10 linecolor rgb '#00674b' linewidth 2 pointtype 14 pointsize 1  # 'RandLoRA'
set style line 11 linecolor rgb '#00674b' linewidth 2 pointtype 11 pointsize 1  # 'LoLDU'
set style line 12 linecolor rgb '#387597' linewidth 2 pointtype 12 pointsize 1  # 'SNELL'
set style line 13 linecolor rgb '#96d1f1' linewidth 2 pointtype 5 pointsize 1  # 'SaRA'
set style line 14 linecolor rgb '#009e73' linewidth 2 pointtype 15 pointsize 1  # 'PiSSA'
set style line 15 linecolor rgb '#61c3a8' linewidth 2 pointtype 5 pointsize 1  # 'LoRA-GA'
set style line 16 linecolor rgb '#00674b' linewidth 2 pointtype 5 pointsize 1  # 'DiffuseKronA'
set style line 17 linecolor rgb '#61c3a8' linewidth 2 pointtype 8 pointsize 1  # 'LaMDA'
set style line 18 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full fine-tuning'
set style line 19 linecolor rgb '#00674b' linewidth 2 pointtype 13 pointsize 1  # 'LoRA-SB'
set style line 20 linecolor rgb '#61c3a8' linewidth 2 pointtype 11 pointsize 1  # 'LoRA-XS'
set style line 21 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1  # 'LoRA, rank 16'
set style line 22 linecolor rgb '#61c3a8' linewidth 2 pointtype 4 pointsize 1  # 'DoRA'
set style line 23 linecolor rgb '#009e73' linewidth 2 pointtype 12 pointsize 1  # 'MapSAM'
set style line 24 linecolor rgb '#56b4e9' linewidth 2 pointtype 11 pointsize 1  # 'IncreLoRA'
set style line 25 linecolor rgb '#61c3a8' linewidth 2 pointtype 12 pointsize 1  # 'QLoRA'
set style line 26 linecolor rgb '#009e73' linewidth 2 pointtype 9 pointsize 1  # 'LoRA-Pro'
set style line 27 linecolor rgb '#387597' linewidth 2 pointtype 9 pointsize 1  # 'LoRA-GGPO'
set style line 28 linecolor rgb '#00674b' linewidth 2 pointtype 12 pointsize 1  # 'ALLoRA'
set style line 29 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 30 linecolor rgb '#00674b' linewidth 2 pointtype 6 pointsize 1  # 'ConvLoRA'
set style line 31 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1  # 'rsLoRA'
set style line 32 linecolor rgb '#00674b' linewidth 2 pointtype 4 pointsize 1  # 'EVA'
set style line 33 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1  # 'LoRA+'
set style line 34 linecolor rgb '#56b4e9' linewidth 2 pointtype 8 pointsize 1  # 'S2-LoRA'
set style line 35 linecolor rgb '#56b4e9' linewidth 2 pointtype 14 pointsize 1  # 'PEGO'
set style line 36 linecolor rgb '#009e73' linewidth 2 pointtype 8 pointsize 1  # 'DV-LoRA'
set style line 37 linecolor rgb '#387597' linewidth 2 pointtype 15 pointsize 1  # 'SoRA'
set style line 38 linecolor rgb '#009e73' linewidth 2 pointtype 4 pointsize 1  # 'NOLA'
set style line 39 linecolor rgb '#009e73' linewidth 2 pointtype 14 pointsize 1  # 'Comp-LoRA'
set style line 40 linecolor rgb '#009e73' linewidth 2 pointtype 6 pointsize 1  # 'Break-for-Make'
set style line 41 linecolor rgb '#00674b' linewidth 2 pointtype 10 pointsize 1  # 'Hydra'
set style line 42 linecolor rgb '#61c3a8' linewidth 2 pointtype 14 pointsize 1  # 'Bone (MiSS)'
set style line 43 linecolor rgb '#96d1f1' linewidth 2 pointtype 13 pointsize 1  # 'AdaLoRA'
set style line 44 linecolor rgb '#00674b' linewidth 2 pointtype 8 pointsize 1  # 'PaCA'
set style line 45 linecolor rgb '#387597' linewidth 2 pointtype 6 pointsize 1  # 'One-bit adapter'
set style line 46 linecolor rgb '#61c3a8' linewidth 2 pointtype 9 pointsize 1  # 'FLoRA (Tucker)'
set style line 47 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1  # 'DyLoRA'
set style line 48 linecolor rgb '#96d1f1' linewidth 2 pointtype 4 pointsize 1  # 'CoDyRA'
set style line 49 linecolor rgb '#61c3a8' linewidth 2 pointtype 10 pointsize 1  # 'Block-LoRA'
set style line 50 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA, rank 4'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1177 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2354 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'effective-rank-update.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'update: effective rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'The effective rank of a matrix is the exponential of the entropy of its normalised singular values. Left: the final weights.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Right: their change during training. Both are averages over the linear weights. Markers are means and bars the range' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'over 5 seeds.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'adapters' at screen px(20), py(106) left front font 'sans-serif,12' textcolor rgb '#008662'
    set label 'adaptive adapters' at screen px(88.5), py(106) left front font 'sans-serif,12' textcolor rgb '#387597'
    set label 'No effective rank, because the layer is not equivalent to one matrix: LoLA-SpecViT, ZeroI2V.' at screen px(20), py(1158) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set lmargin at screen px(132.4)
    set rmargin at screen px(410)
    set tmargin at screen py(148)
    set bmargin at screen py(1098)
    unset logscale x
    set xrange [0.0:44.28759997477251]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0)
    set yrange [50.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the weights' at screen px(271.2), py(1136) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'SHiRA' at screen px(122.4), py(157.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '42.0' at screen px(420), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'QWHA' at screen px(122.4), py(176.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '41.8' at screen px(420), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoCA' at screen px(122.4), py(195.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '41.7' at screen px(420), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SoKA' at screen px(122.4), py(214.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '41.5' at screen px(420), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SVFit' at screen px(122.4), py(233.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '41.6' at screen px(420), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SNELLA' at screen px(122.4), py(252.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '40.8' at screen px(420), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SALT' at screen px(122.4), py(271.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '41.1' at screen px(420), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'WaRA' at screen px(122.4), py(290.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '41.9' at screen px(420), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TLoRA' at screen px(122.4), py(309.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '40.2' at screen px(420), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'RandLoRA' at screen px(122.4), py(328.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '41.3' at screen px(420), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoLDU' at screen px(122.4), py(347.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '41.8' at screen px(420), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SNELL' at screen px(122.4), py(366.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '40.8' at screen px(420), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SaRA' at screen px(122.4), py(385.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '42.0' at screen px(420), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'PiSSA' at screen px(122.4), py(404.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '35.7' at screen px(420), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA-GA' at screen px(122.4), py(423.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '38.7' at screen px(420), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DiffuseKronA' at screen px(122.4), py(442.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '41.0' at screen px(420), py(442.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LaMDA' at screen px(122.4), py(461.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '40.3' at screen px(420), py(461.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Full fine-tuning' at screen px(122.4), py(480.5) right front font 'sans-serif,12' textcolor rgb '#000000'
    set label '38.6' at screen px(420), py(480.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA-SB' at screen px(122.4), py(499.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '39.2' at screen px(420), py(499.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA-XS' at screen px(122.4), py(518.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '39.1' at screen px(420), py(518.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA, rank 16' at screen px(122.4), py(537.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '38.6' at screen px(420), py(537.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DoRA' at screen px(122.4), py(556.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '38.6' at screen px(420), py(556.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'MapSAM' at screen px(122.4), py(575.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '38.6' at screen px(420), py(575.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'IncreLoRA' at screen px(122.4), py(594.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '38.6' at screen px(420), py(594.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'QLoRA' at screen px(122.4), py(613.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '38.6' at screen px(420), py(613.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA-Pro' at screen px(122.4), py(632.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '38.6' at screen px(420), py(632.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA-GGPO' at screen px(122.4), py(651.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '38.6' at screen px(420), py(651.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ALLoRA' at screen px(122.4), py(670.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '38.6' at screen px(420), py(670.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA' at screen px(122.4), py(689.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '38.6' at screen px(420), py(689.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ConvLoRA' at screen px(122.4), py(708.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '38.6' at screen px(420), py(708.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'rsLoRA' at screen px(122.4), py(727.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '38.6' at screen px(420), py(727.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'EVA' at screen px(122.4), py(746.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '38.6' at screen px(420), py(746.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA+' at screen px(122.4), py(765.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '38.6' at screen px(420), py(765.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'S2-LoRA' at screen px(122.4), py(784.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '38.6' at screen px(420), py(784.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'PEGO' at screen px(122.4), py(803.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '38.7' at screen px(420), py(803.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DV-LoRA' at screen px(122.4), py(822.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '38.6' at screen px(420), py(822.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SoRA' at screen px(122.4), py(841.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '38.8' at screen px(420), py(841.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'NOLA' at screen px(122.4), py(860.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '38.7' at screen px(420), py(860.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Comp-LoRA' at screen px(122.4), py(879.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '39.4' at screen px(420), py(879.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Break-for-Make' at screen px(122.4), py(898.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '41.2' at screen px(420), py(898.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Hydra' at screen px(122.4), py(917.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '38.4' at screen px(420), py(917.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Bone (MiSS)' at screen px(122.4), py(936.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '41.2' at screen px(420), py(936.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdaLoRA' at screen px(122.4), py(955.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '38.6' at screen px(420), py(955.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'PaCA' at screen px(122.4), py(974.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '41.4' at screen px(420), py(974.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'One-bit adapter' at screen px(122.4), py(993.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '40.7' at screen px(420), py(993.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FLoRA (Tucker)' at screen px(122.4), py(1012.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '38.6' at screen px(420), py(1012.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DyLoRA' at screen px(122.4), py(1031.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '40.0' at screen px(420), py(1031.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CoDyRA' at screen px(122.4), py(1050.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '41.0' at screen px(420), py(1050.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Block-LoRA' at screen px(122.4), py(1069.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '38.6' at screen px(420), py(1069.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA, rank 4' at screen px(122.4), py(1088.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '38.8' at screen px(420), py(1088.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(374.5), py(146) to screen px(374.5), py(1098) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full fine-tuning' at screen px(374.5), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:50] table using (0):(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:50] table using "low":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:50] table using "mean":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN) with points linestyle i pointsize 1.0
    
    unset label
    unset arrow
    set lmargin at screen px(466.2)
    set rmargin at screen px(743.8)
    set tmargin at screen py(148)
    set bmargin at screen py(1098)
    unset logscale x
    set xrange [0.0:40.532557749343056]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0)
    set yrange [50.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the change' at screen px(605), py(1136) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '38.0' at screen px(753.8), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '37.8' at screen px(753.8), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '37.1' at screen px(753.8), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '36.8' at screen px(753.8), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.3' at screen px(753.8), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '30.9' at screen px(753.8), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '26.8' at screen px(753.8), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '25.6' at screen px(753.8), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '23.6' at screen px(753.8), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '23.4' at screen px(753.8), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '21.1' at screen px(753.8), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '20.2' at screen px(753.8), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '18.4' at screen px(753.8), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '14.0' at screen px(753.8), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '10.5' at screen px(753.8), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '9.86' at screen px(753.8), py(442.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '8.82' at screen px(753.8), py(461.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '8.16' at screen px(753.8), py(480.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '8.08' at screen px(753.8), py(499.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '8.02' at screen px(753.8), py(518.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.79' at screen px(753.8), py(537.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.77' at screen px(753.8), py(556.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.76' at screen px(753.8), py(575.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.68' at screen px(753.8), py(594.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.67' at screen px(753.8), py(613.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.67' at screen px(753.8), py(632.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.67' at screen px(753.8), py(651.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.67' at screen px(753.8), py(670.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.67' at screen px(753.8), py(689.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.67' at screen px(753.8), py(708.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.67' at screen px(753.8), py(727.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.67' at screen px(753.8), py(746.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.67' at screen px(753.8), py(765.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.67' at screen px(753.8), py(784.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.67' at screen px(753.8), py(803.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.66' at screen px(753.8), py(822.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.65' at screen px(753.8), py(841.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.65' at screen px(753.8), py(860.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.64' at screen px(753.8), py(879.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.60' at screen px(753.8), py(898.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.60' at screen px(753.8), py(917.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.59' at screen px(753.8), py(936.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.48' at screen px(753.8), py(955.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.45' at screen px(753.8), py(974.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.38' at screen px(753.8), py(993.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.15' at screen px(753.8), py(1012.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '6.17' at screen px(753.8), py(1031.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '5.90' at screen px(753.8), py(1050.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '4.91' at screen px(753.8), py(1069.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '3.95' at screen px(753.8), py(1088.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(522.1), py(146) to screen px(522.1), py(1098) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full fine-tuning' at screen px(522.1), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:50] table using (0):(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:50] table using "low":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:50] table using "mean":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN) with points linestyle i pointsize 1.0
    unset multiplot
    unset output
}
