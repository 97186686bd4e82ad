# 'verbs: effective rank after training'
# Reads effective-rank-verbs.tsv, draws effective-rank-verbs.svg and effective-rank-verbs.png:
#     gnuplot effective-rank-verbs.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 402.0
# The lines of the table that belong to a series.
table = 'effective-rank-verbs.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore, the others'
set style line 3 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'OwLore'
set style line 4 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'OwLore, uniform layers'
set style line 5 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GradNormLoRP, rank 8'
set style line 6 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'WeLore'
set style line 7 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA, rank 8'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,402 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,804 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'effective-rank-verbs.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'verbs: effective rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'The effective rank of a matrix is the exponential of the entropy of its normalised singular values. Left: the final weights.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Right: their change during training. Both are averages over the linear weights. Markers are means and bars the range' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'over 3 seeds.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'gradient projection' at screen px(20), py(106) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label 'layer-wise training' at screen px(151.8), py(106) left front font 'sans-serif,12' textcolor rgb '#a36186'
    set label 'adapters' at screen px(284.3), py(106) left front font 'sans-serif,12' textcolor rgb '#008662'
    set lmargin at screen px(191.9)
    set rmargin at screen px(439.8)
    set tmargin at screen py(148)
    set bmargin at screen py(344)
    unset logscale x
    set xrange [0.0:99.87331678021975]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '25' 25.0, '50' 50.0, '75' 75.0)
    set yrange [7.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the weights' at screen px(315.8), py(382) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Full rank' at screen px(181.9), py(162) right front font 'sans-serif,13' textcolor rgb '#000000'
    set label '91.0' at screen px(449.8), py(162) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'WeLore, the others' at screen px(181.9), py(190) right front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '67.2' at screen px(449.8), py(190) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'OwLore' at screen px(181.9), py(218) right front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '90.9' at screen px(449.8), py(218) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'OwLore, uniform layers' at screen px(181.9), py(246) right front font 'sans-serif,13' textcolor rgb '#854f6d'
    set label '90.9' at screen px(449.8), py(246) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GradNormLoRP, rank 8' at screen px(181.9), py(274) right front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '93.6' at screen px(449.8), py(274) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'WeLore' at screen px(181.9), py(302) right front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '76.2' at screen px(449.8), py(302) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA, rank 8' at screen px(181.9), py(330) right front font 'sans-serif,13' textcolor rgb '#008662'
    set label '90.3' at screen px(449.8), py(330) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(417.7), py(146) to screen px(417.7), py(344) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(417.7), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:7] table using (0):(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:7] table using "low":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:7] table using "mean":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN) with points linestyle i pointsize 1.3
    
    unset label
    unset arrow
    set lmargin at screen px(495.9)
    set rmargin at screen px(743.8)
    set tmargin at screen py(148)
    set bmargin at screen py(344)
    unset logscale x
    set xrange [0.0:75.25740310936376]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0, '60' 60.0)
    set yrange [7.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the change' at screen px(619.9), py(382) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '67.6' at screen px(753.8), py(162) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '48.3' at screen px(753.8), py(190) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '47.4' at screen px(753.8), py(218) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '47.2' at screen px(753.8), py(246) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '16.6' at screen px(753.8), py(274) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '11.8' at screen px(753.8), py(302) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '6.74' at screen px(753.8), py(330) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(718.5), py(146) to screen px(718.5), py(344) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(718.5), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:7] table using (0):(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:7] table using "low":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:7] table using "mean":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN) with points linestyle i pointsize 1.3
    unset multiplot
    unset output
}
