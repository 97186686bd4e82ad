# 'update: loss of the tuning runs against learning rate'
# Reads learning-rate-update.tsv, draws learning-rate-update.svg and learning-rate-update.png:
#     gnuplot learning-rate-update.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 2144.0
# The lines of the table that belong to a series.
table = 'learning-rate-update.tsv'
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

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,2144 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,4288 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-rate-update.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'update: loss of the tuning runs against learning rate' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'One panel per row, Full fine-tuning in grey. The ring marks the chosen rate, the number is the lowest loss; "edge" means' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'that no rate beyond the chosen one was tried. At the top edge, a triangle is a loss above the axis and a cross is a rate at' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'which a run failed.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'adapters' at screen px(20), py(106) left front font 'sans-serif,12' textcolor rgb '#008662'
    set label 'adaptive adapters' at screen px(88.5), py(106) left front font 'sans-serif,12' textcolor rgb '#387597'
    set label 'Evaluation loss (mean squared error)' at screen px(20), py(136) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Peak learning rate' at screen px(411), py(2124) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(182)
    set bmargin at screen py(286)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'Full fine-tuning' at screen px(48), py(158) left front font 'sans-serif,13' textcolor rgb '#000000'
    set label '0.002510' at screen px(48), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(1)*column("loss")) with linespoints linestyle 1 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(1)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(182)
    set bmargin at screen py(286)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'LoRA' at screen px(233), py(158) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.002493' at screen px(233), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(2)*column("loss")) with linespoints linestyle 2 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(2)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(182)
    set bmargin at screen py(286)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'LoRA, rank 4' at screen px(418), py(158) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.2187' at screen px(418), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(3)*column("loss")) with linespoints linestyle 3 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(3)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(182)
    set bmargin at screen py(286)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'LoRA, rank 16' at screen px(603), py(158) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.002500' at screen px(603), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(4)*column("loss")) with linespoints linestyle 4 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(4)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(332)
    set bmargin at screen py(436)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'rsLoRA' at screen px(48), py(308) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.002495' at screen px(48), py(323) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(5)*column("loss")) with linespoints linestyle 5 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(5)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(332)
    set bmargin at screen py(436)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'LoRA+' at screen px(233), py(308) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.002498' at screen px(233), py(323) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(6)*column("loss")) with linespoints linestyle 6 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(6)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(332)
    set bmargin at screen py(436)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'DoRA' at screen px(418), py(308) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.002501' at screen px(418), py(323) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(7)*column("loss")) with linespoints linestyle 7 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(7)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(332)
    set bmargin at screen py(436)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'DyLoRA' at screen px(603), py(308) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.1463' at screen px(603), py(323) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(8)*column("loss")) with linespoints linestyle 8 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(8)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(482)
    set bmargin at screen py(586)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'DV-LoRA' at screen px(48), py(458) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.002778' at screen px(48), py(473) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(9)*column("loss")) with linespoints linestyle 9 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(9)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(482)
    set bmargin at screen py(586)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'ALLoRA' at screen px(233), py(458) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.002494' at screen px(233), py(473) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(10)*column("loss")) with linespoints linestyle 10 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(10)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(482)
    set bmargin at screen py(586)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'Block-LoRA' at screen px(418), py(458) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.1445' at screen px(418), py(473) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(11)*column("loss")) with linespoints linestyle 11 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(11)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(482)
    set bmargin at screen py(586)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'Comp-LoRA' at screen px(603), py(458) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.1348' at screen px(603), py(473) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(12)*column("loss")) with linespoints linestyle 12 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(12)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(632)
    set bmargin at screen py(736)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'ConvLoRA' at screen px(48), py(608) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.002494' at screen px(48), py(623) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(13)*column("loss")) with linespoints linestyle 13 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(13)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(632)
    set bmargin at screen py(736)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'LoRA-GA' at screen px(233), py(608) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.01191' at screen px(233), py(623) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(14)*column("loss")) with linespoints linestyle 14 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(14)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(632)
    set bmargin at screen py(736)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'LoRA-Pro' at screen px(418), py(608) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.002493' at screen px(418), py(623) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(15)*column("loss")) with linespoints linestyle 15 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(15)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(632)
    set bmargin at screen py(736)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'LoRA-GGPO' at screen px(603), py(608) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.002498' at screen px(603), py(623) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(16)*column("loss")) with linespoints linestyle 16 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(16)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(782)
    set bmargin at screen py(886)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'LoRA-SB' at screen px(48), py(758) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.1300' at screen px(48), py(773) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(17)*column("loss")) with linespoints linestyle 17 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(17)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(782)
    set bmargin at screen py(886)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'LoRA-XS' at screen px(233), py(758) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.6199' at screen px(233), py(773) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(18)*column("loss")) with linespoints linestyle 18 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(18)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(782)
    set bmargin at screen py(886)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'PiSSA' at screen px(418), py(758) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.2572' at screen px(418), py(773) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(19)*column("loss")) with linespoints linestyle 19 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(19)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(782)
    set bmargin at screen py(886)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'EVA' at screen px(603), py(758) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.002495' at screen px(603), py(773) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(20)*column("loss")) with linespoints linestyle 20 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(20)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(932)
    set bmargin at screen py(1036)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'LaMDA' at screen px(48), py(908) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.4027' at screen px(48), py(923) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(21)*column("loss")) with linespoints linestyle 21 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(21)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(932)
    set bmargin at screen py(1036)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'MapSAM' at screen px(233), py(908) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.002499' at screen px(233), py(923) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(22)*column("loss")) with linespoints linestyle 22 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(22)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(932)
    set bmargin at screen py(1036)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'Hydra' at screen px(418), py(908) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.05291' at screen px(418), py(923) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(23)*column("loss")) with linespoints linestyle 23 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(23)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(932)
    set bmargin at screen py(1036)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'Bone (MiSS)' at screen px(603), py(908) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.6306' at screen px(603), py(923) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(24)*column("loss")) with linespoints linestyle 24 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(24)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(1082)
    set bmargin at screen py(1186)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'Break-for-Make' at screen px(48), py(1058) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.5973' at screen px(48), py(1073) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(25)*column("loss")) with linespoints linestyle 25 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(25)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(1082)
    set bmargin at screen py(1186)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'DiffuseKronA' at screen px(233), py(1058) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.5898' at screen px(233), py(1073) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(26)*column("loss")) with linespoints linestyle 26 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(26)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(1082)
    set bmargin at screen py(1186)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'FLoRA (Tucker)' at screen px(418), py(1058) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.002497' at screen px(418), py(1073) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(27)*column("loss")) with linespoints linestyle 27 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(27)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(1082)
    set bmargin at screen py(1186)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'LoCA' at screen px(603), py(1058) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.4980' at screen px(603), py(1073) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(28)*column("loss")) with linespoints linestyle 28 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(28)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(1232)
    set bmargin at screen py(1336)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'LoLDU' at screen px(48), py(1208) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.8490' at screen px(48), py(1223) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(29)*column("loss")) with linespoints linestyle 29 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(29)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(1232)
    set bmargin at screen py(1336)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'LoLA-SpecViT' at screen px(233), py(1208) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.002536' at screen px(233), py(1223) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(30)*column("loss")) with linespoints linestyle 30 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(30)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(1232)
    set bmargin at screen py(1336)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'NOLA' at screen px(418), py(1208) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.01021' at screen px(418), py(1223) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(31)*column("loss")) with linespoints linestyle 31 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(31)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(1232)
    set bmargin at screen py(1336)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'PaCA' at screen px(603), py(1208) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.6214' at screen px(603), py(1223) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(32)*column("loss")) with linespoints linestyle 32 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(32)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(1382)
    set bmargin at screen py(1486)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'QLoRA' at screen px(48), py(1358) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.008839' at screen px(48), py(1373) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(33)*column("loss")) with linespoints linestyle 33 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(33)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(1382)
    set bmargin at screen py(1486)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'QWHA' at screen px(233), py(1358) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.6011' at screen px(233), py(1373) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(34)*column("loss")) with linespoints linestyle 34 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(34)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(1382)
    set bmargin at screen py(1486)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'RandLoRA' at screen px(418), py(1358) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.6156' at screen px(418), py(1373) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(35)*column("loss")) with linespoints linestyle 35 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(35)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(1382)
    set bmargin at screen py(1486)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'SALT' at screen px(603), py(1358) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.8020' at screen px(603), py(1373) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(36)*column("loss")) with linespoints linestyle 36 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(36)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(1532)
    set bmargin at screen py(1636)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'SHiRA' at screen px(48), py(1508) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.6086' at screen px(48), py(1523) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(37)*column("loss")) with linespoints linestyle 37 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(37)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(1532)
    set bmargin at screen py(1636)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'SoKA' at screen px(233), py(1508) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.7872' at screen px(233), py(1523) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(38)*column("loss")) with linespoints linestyle 38 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(38)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(1532)
    set bmargin at screen py(1636)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'SVFit' at screen px(418), py(1508) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.8538' at screen px(418), py(1523) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(39)*column("loss")) with linespoints linestyle 39 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(39)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(1532)
    set bmargin at screen py(1636)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'TLoRA' at screen px(603), py(1508) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.3576' at screen px(603), py(1523) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(40)*column("loss")) with linespoints linestyle 40 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(40)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(1682)
    set bmargin at screen py(1786)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'WaRA' at screen px(48), py(1658) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.6512' at screen px(48), py(1673) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(41)*column("loss")) with linespoints linestyle 41 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(41)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(1682)
    set bmargin at screen py(1786)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'ZeroI2V' at screen px(233), py(1658) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.08742' at screen px(233), py(1673) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(42)*column("loss")) with linespoints linestyle 42 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(42)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(1682)
    set bmargin at screen py(1786)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'AdaLoRA' at screen px(418), py(1658) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.002560' at screen px(418), py(1673) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(43)*column("loss")) with linespoints linestyle 43 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(43)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(1682)
    set bmargin at screen py(1786)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'IncreLoRA' at screen px(603), py(1658) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.002507' at screen px(603), py(1673) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(44)*column("loss")) with linespoints linestyle 44 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(44)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(1832)
    set bmargin at screen py(1936)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'SoRA' at screen px(48), py(1808) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.003766' at screen px(48), py(1823) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(45)*column("loss")) with linespoints linestyle 45 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(45)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(1832)
    set bmargin at screen py(1936)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'CoDyRA' at screen px(233), py(1808) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.2458' at screen px(233), py(1823) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(46)*column("loss")) with linespoints linestyle 46 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(46)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(1832)
    set bmargin at screen py(1936)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'S2-LoRA' at screen px(418), py(1808) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.002495' at screen px(418), py(1823) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(47)*column("loss")) with linespoints linestyle 47 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(47)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(1832)
    set bmargin at screen py(1936)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1, '' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'SNELL' at screen px(603), py(1808) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.4818' at screen px(603), py(1823) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(48)*column("loss")) with linespoints linestyle 48 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(48)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(1982)
    set bmargin at screen py(2086)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1, '1e0' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'SNELLA' at screen px(48), py(1958) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.2967' at screen px(48), py(1973) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(49)*column("loss")) with linespoints linestyle 49 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(49)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(1982)
    set bmargin at screen py(2086)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1, '1e0' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'PEGO' at screen px(233), py(1958) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.003000' at screen px(233), py(1973) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(50)*column("loss")) with linespoints linestyle 50 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(50)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(1982)
    set bmargin at screen py(2086)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1, '1e0' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'One-bit adapter' at screen px(418), py(1958) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.4314' at screen px(418), py(1973) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(51)*column("loss")) with linespoints linestyle 51 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(51)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(1982)
    set bmargin at screen py(2086)
    set logscale x
    set xrange [0.0007326007326007326:4.368]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1, '1e0' 1.0)
    set logscale y
    set yrange [0.0016728259772445188:1.2731026142681126]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.01, '' 0.1, '' 1.0)
    set label 'SaRA' at screen px(603), py(1958) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.8542' at screen px(603), py(1973) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(52)*column("loss")) with linespoints linestyle 52 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(52)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    unset multiplot
    unset output
}
