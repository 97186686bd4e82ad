# 'planted: final loss against training memory'
# Reads loss-total-memory-planted.tsv, draws loss-total-memory-planted.svg and loss-total-memory-planted.png:
#     gnuplot loss-total-memory-planted.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 722.0
# The lines of the table that belong to a series.
table = 'loss-total-memory-planted.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 3 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'SGD with momentum'
set style line 4 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'signSGD'
set style line 5 linecolor rgb '#666666' linewidth 2 pointtype 11 pointsize 1  # 'Lion'
set style line 6 linecolor rgb '#424242' linewidth 2 pointtype 15 pointsize 1  # 'Adafactor'
set style line 7 linecolor rgb '#a0a0a0' linewidth 2 pointtype 4 pointsize 1  # 'CAME'
set style line 8 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'Adam-mini'
set style line 9 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'Adam-8bit'
set style line 10 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Muon'
set style line 11 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 12 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 13 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 14 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 15 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 16 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 17 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 18 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 19 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 20 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 21 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 22 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 23 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 24 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 25 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 26 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'LOST'
set style line 27 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 28 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 29 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 30 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 31 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 32 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 33 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'ISS-P'
set label 'planted: final loss against training memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'adapters' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 APOLLO 0.01003, 2 Muon 0.01048, 3 FRUGAL 0.01070, 4 DCT-AdamW 0.01153. Not labelled, because points' at screen px(20), py(688) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'lie too close: ReLoRA 0.01081, LDAdam 0.01115.' at screen px(20), py(703) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (mean squared error)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Weights, gradients and optimizer state, without activations' at screen px(414), py(666) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(628)
unset logscale x
set xrange [-17274.88:577136.64]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '100 KiB' 102400.0, '200 KiB' 204800.0, '300 KiB' 307200.0, '400 KiB' 409600.0, '500 KiB' 512000.0)
set logscale y
set yrange [0.007299722864621817:1.1651577848245114]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.03' 0.03, '0.1' 0.1, '0.3' 0.3, '1' 1.0)
set arrow from screen px(190.6), py(405.8) to screen px(190.6), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(236.9), py(597.2) to screen px(770), py(597.2) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'APOLLO-Mini' at screen px(134.7), py(611.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Adafactor' at screen px(154.1), py(596.6) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(236.9), py(596.6) to screen px(217.9), py(596.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'signSGD' at screen px(169.7), py(580.3) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Q-GaLore' at screen px(121.8), py(405.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Full rank' at screen px(364.8), py(610.3) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'Fira' at screen px(316.6), py(616.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(294.6), py(597.2) to screen px(313.6), py(609.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SGD with momentum' at screen px(341.2), py(573.1) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(314.2), py(597.1) to screen px(338.2), py(580.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(267.5), py(611) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'Adam-mini' at screen px(208.7), py(560.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(314.8), py(596.8) to screen px(278.8), py(567.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adam-8bit' at screen px(321.6), py(553.3) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(275.6), py(596.3) to screen px(318.6), py(560.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split' at screen px(402.7), py(589.3) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'CAME' at screen px(297.6), py(537.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(316.6), py(595.2) to screen px(316.6), py(544.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '2' at screen px(336.2), py(592.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(314.2), py(592.7) to screen px(333.2), py(592.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '3' at screen px(233.2), py(614.7) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(275.1), py(590.7) to screen px(251.1), py(607.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Lion' at screen px(224.4), py(525.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(314.2), py(584.1) to screen px(255.2), py(532.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '4' at screen px(250.2), py(576.4) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Maestro' at screen px(717.9), py(562.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'TRP' at screen px(402.7), py(485.5) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '8-bit GaLore' at screen px(287.3), py(439.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(265.3), py(458.2) to screen px(284.3), py(446.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GaLore' at screen px(304.6), py(458.1) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'GradNormLoRP' at screen px(384.3), py(456.3) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'SST' at screen px(366.5), py(365.9) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'SLTrain' at screen px(222.2), py(259.5) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LOST' at screen px(260.4), py(243.6) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'LORO' at screen px(217.9), py(223.7) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank, Xavier start' at screen px(83.7), py(244.4) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'Low-rank W = BA' at screen px(262.7), py(225.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(235.7), py(237.4) to screen px(259.7), py(232.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'CoLA' at screen px(174.6), py(225.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(235.7), py(237.4) to screen px(211.7), py(232.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'PELA' at screen px(402.7), py(233.4) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'ISS-P' at screen px(410.5), py(204.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LoRA' at screen px(324.2), py(165.1) left front font 'sans-serif,12' textcolor rgb '#008662'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,722 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1444 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-total-memory-planted.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:33] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:33] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
