# 'clothes: effective rank after training'
# Reads effective-rank-clothes.tsv, draws effective-rank-clothes.svg and effective-rank-clothes.png:
#     gnuplot effective-rank-clothes.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 486.0
# The lines of the table that belong to a series.
table = 'effective-rank-clothes.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1  # 'DoRA'
set style line 2 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full fine-tuning'
set style line 3 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA-GA'
set style line 4 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1  # 'PiSSA'
set style line 5 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1  # 'AdaLoRA'
set style line 6 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 7 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1  # 'QLoRA'
set style line 8 linecolor rgb '#387597' linewidth 2 pointtype 9 pointsize 1  # 'IncreLoRA'
set style line 9 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'Head only'
set style line 10 linecolor rgb '#e69f00' linewidth 2 pointtype 5 pointsize 1  # 'VLSM-Adapter'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,486 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,972 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'effective-rank-clothes.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'clothes: effective rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'The effective rank of a matrix is the exponential of the entropy of its normalised singular values. Left: the final weights.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Right: their change during training. Both are averages over the linear weights. Markers are means and bars the range' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'over 3 seeds.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'full rank' at screen px(20), py(106) left front font 'sans-serif,12' textcolor rgb '#666666'
    set label 'adapters' at screen px(85.8), py(106) left front font 'sans-serif,12' textcolor rgb '#008662'
    set label 'adaptive adapters' at screen px(154.3), py(106) left front font 'sans-serif,12' textcolor rgb '#387597'
    set label 'activation adapters' at screen px(280.5), py(106) left front font 'sans-serif,12' textcolor rgb '#966700'
    set lmargin at screen px(136.1)
    set rmargin at screen px(411.9)
    set tmargin at screen py(148)
    set bmargin at screen py(428)
    unset logscale x
    set xrange [0.0:50.92766208512542]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0)
    set yrange [10.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the weights' at screen px(274), py(466) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'DoRA' at screen px(126.1), py(162) right front font 'sans-serif,13' textcolor rgb '#008662'
    set label '30.8' at screen px(421.9), py(162) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Full fine-tuning' at screen px(126.1), py(190) right front font 'sans-serif,13' textcolor rgb '#000000'
    set label '43.0' at screen px(421.9), py(190) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA-GA' at screen px(126.1), py(218) right front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '40.0' at screen px(421.9), py(218) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'PiSSA' at screen px(126.1), py(246) right front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '42.7' at screen px(421.9), py(246) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdaLoRA' at screen px(126.1), py(274) right front font 'sans-serif,13' textcolor rgb '#387597'
    set label '46.4' at screen px(421.9), py(274) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA' at screen px(126.1), py(302) right front font 'sans-serif,13' textcolor rgb '#008662'
    set label '41.5' at screen px(421.9), py(302) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'QLoRA' at screen px(126.1), py(330) right front font 'sans-serif,13' textcolor rgb '#008662'
    set label '35.9' at screen px(421.9), py(330) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'IncreLoRA' at screen px(126.1), py(358) right front font 'sans-serif,13' textcolor rgb '#387597'
    set label '44.3' at screen px(421.9), py(358) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Head only' at screen px(126.1), py(386) right front font 'sans-serif,13' textcolor rgb '#666666'
    set label '47.8' at screen px(421.9), py(386) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'VLSM-Adapter' at screen px(126.1), py(414) right front font 'sans-serif,13' textcolor rgb '#966700'
    set label '47.8' at screen px(421.9), py(414) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(369.1), py(146) to screen px(369.1), py(428) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full fine-tuning' at screen px(369.1), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:10] table using (0):(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:10] table using "low":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:10] table using "mean":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN) with points linestyle i pointsize 1.3
    
    unset label
    unset arrow
    set lmargin at screen px(468.1)
    set rmargin at screen px(743.8)
    set tmargin at screen py(148)
    set bmargin at screen py(428)
    unset logscale x
    set xrange [0.0:41.47584716069596]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0)
    set yrange [10.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the change' at screen px(605.9), py(466) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '39.3' at screen px(753.8), py(162) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '18.8' at screen px(753.8), py(190) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '11.3' at screen px(753.8), py(218) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '9.70' at screen px(753.8), py(246) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '5.36' at screen px(753.8), py(274) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '4.86' at screen px(753.8), py(302) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '4.79' at screen px(753.8), py(330) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '2.45' at screen px(753.8), py(358) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0' at screen px(753.8), py(386) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0' at screen px(753.8), py(414) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(593.1), py(146) to screen px(593.1), py(428) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full fine-tuning' at screen px(593.1), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:10] table using (0):(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:10] table using "low":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:10] table using "mean":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN) with points linestyle i pointsize 1.3
    unset multiplot
    unset output
}
