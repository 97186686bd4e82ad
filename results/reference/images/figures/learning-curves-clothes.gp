# 'clothes: evaluation loss during training'
# Reads learning-curves-clothes.tsv, draws learning-curves-clothes.svg and learning-curves-clothes.png:
#     gnuplot learning-curves-clothes.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 506.0
# The lines of the table that belong to a series.
table = 'learning-curves-clothes.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full fine-tuning'
set style line 2 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'Head only'
set style line 3 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 4 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA-GA'
set style line 5 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1  # 'DoRA'
set style line 6 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1  # 'QLoRA'
set style line 7 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1  # 'PiSSA'
set style line 8 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1  # 'AdaLoRA'
set style line 9 linecolor rgb '#387597' linewidth 2 pointtype 9 pointsize 1  # 'IncreLoRA'
set style line 10 linecolor rgb '#e69f00' linewidth 2 pointtype 5 pointsize 1  # 'VLSM-Adapter'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,506 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1012 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-clothes.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'clothes: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Lines are means over 3 seeds; bands show the range over seeds. Lower is better; numbers are final losses.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'full rank' at screen px(20), py(72) left front font 'sans-serif,12' textcolor rgb '#666666'
    set label 'adapters' at screen px(85.8), py(72) left front font 'sans-serif,12' textcolor rgb '#008662'
    set label 'adaptive adapters' at screen px(154.3), py(72) left front font 'sans-serif,12' textcolor rgb '#387597'
    set label 'activation adapters' at screen px(280.5), py(72) left front font 'sans-serif,12' textcolor rgb '#966700'
    set label 'Evaluation loss (nats per image)' at screen px(20), py(102) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Images' at screen px(346.7), py(486) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(285.6)
    set tmargin at screen py(138)
    set bmargin at screen py(448)
    unset logscale x
    set xrange [0.0:32000.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '10k' 10000.0, '20k' 20000.0, '30k' 30000.0)
    unset logscale y
    set yrange [0.14984056183736355:0.7748370025863823]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001)
    set label 'All of training' at screen px(58), py(128) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    plot table using "tokens":(only(1)*column("low")):(only(1)*column("high")) with filledcurves linestyle 1 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(2)*column("low")):(only(2)*column("high")) with filledcurves linestyle 2 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(3)*column("low")):(only(3)*column("high")) with filledcurves linestyle 3 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(4)*column("low")):(only(4)*column("high")) with filledcurves linestyle 4 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(5)*column("low")):(only(5)*column("high")) with filledcurves linestyle 5 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(6)*column("low")):(only(6)*column("high")) with filledcurves linestyle 6 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(7)*column("low")):(only(7)*column("high")) with filledcurves linestyle 7 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(8)*column("low")):(only(8)*column("high")) with filledcurves linestyle 8 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(9)*column("low")):(only(9)*column("high")) with filledcurves linestyle 9 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(10)*column("low")):(only(10)*column("high")) with filledcurves linestyle 10 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(1)*column("mean")) with lines linestyle 1 dashtype 1, \
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(only(3)*column("mean")) with lines linestyle 3 dashtype 1, \
         table using "tokens":(only(4)*column("mean")) with lines linestyle 4 dashtype 1, \
         table using "tokens":(only(5)*column("mean")) with lines linestyle 5 dashtype 1, \
         table using "tokens":(only(6)*column("mean")) with lines linestyle 6 dashtype 2, \
         table using "tokens":(only(7)*column("mean")) with lines linestyle 7 dashtype 2, \
         table using "tokens":(only(8)*column("mean")) with lines linestyle 8 dashtype 1, \
         table using "tokens":(only(9)*column("mean")) with lines linestyle 9 dashtype 1, \
         table using "tokens":(only(10)*column("mean")) with lines linestyle 10 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(1)*column("mean") : NaN) with points linestyle 1, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2, \
         table using "tokens":(column("last") == 1 ? only(3)*column("mean") : NaN) with points linestyle 3, \
         table using "tokens":(column("last") == 1 ? only(4)*column("mean") : NaN) with points linestyle 4, \
         table using "tokens":(column("last") == 1 ? only(5)*column("mean") : NaN) with points linestyle 5, \
         table using "tokens":(column("last") == 1 ? only(6)*column("mean") : NaN) with points linestyle 6, \
         table using "tokens":(column("last") == 1 ? only(7)*column("mean") : NaN) with points linestyle 7, \
         table using "tokens":(column("last") == 1 ? only(8)*column("mean") : NaN) with points linestyle 8, \
         table using "tokens":(column("last") == 1 ? only(9)*column("mean") : NaN) with points linestyle 9, \
         table using "tokens":(column("last") == 1 ? only(10)*column("mean") : NaN) with points linestyle 10
    
    unset label
    unset arrow
    set lmargin at screen px(345.6)
    set rmargin at screen px(635.3)
    set tmargin at screen py(138)
    set bmargin at screen py(448)
    unset logscale x
    set xrange [21333.333333333332:32000.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('25k' 25000.0, '30k' 30000.0)
    unset logscale y
    set yrange [0.15179663800526214:0.7402796569535076]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.2' 0.2, '0.3' 0.30000000000000004, '0.4' 0.4, '0.5' 0.5, '0.6' 0.6000000000000001, '0.7' 0.7000000000000001)
    set label 'The last third' at screen px(345.6), py(128) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(639.3), py(428.7) to screen px(648.3), py(452) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.1884 Full fine-tuning' at screen px(650.3), py(452) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(639.3), py(247.8) to screen px(648.3), py(247.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.5319 Head only' at screen px(650.3), py(247.8) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(639.3), py(410.1) to screen px(648.3), py(396) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.2237 LoRA' at screen px(650.3), py(396) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(639.3), py(421.6) to screen px(648.3), py(438) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.2019 LoRA-GA' at screen px(650.3), py(438) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(639.3), py(410.8) to screen px(648.3), py(410) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.2225 DoRA' at screen px(650.3), py(410) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(639.3), py(394.9) to screen px(648.3), py(354) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.2525 QLoRA' at screen px(650.3), py(354) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(639.3), py(407.6) to screen px(648.3), py(382) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.2284 PiSSA' at screen px(650.3), py(382) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(639.3), py(413) to screen px(648.3), py(424) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.2183 AdaLoRA' at screen px(650.3), py(424) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(639.3), py(399.3) to screen px(648.3), py(368) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.2442 IncreLoRA' at screen px(650.3), py(368) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(639.3), py(360.9) to screen px(648.3), py(340) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.3171 VLSM-Adapter' at screen px(650.3), py(340) left front font 'sans-serif,11' textcolor rgb '#966700'
    plot table using "tokens":(only(1)*column("low")):(only(1)*column("high")) with filledcurves linestyle 1 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(2)*column("low")):(only(2)*column("high")) with filledcurves linestyle 2 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(3)*column("low")):(only(3)*column("high")) with filledcurves linestyle 3 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(4)*column("low")):(only(4)*column("high")) with filledcurves linestyle 4 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(5)*column("low")):(only(5)*column("high")) with filledcurves linestyle 5 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(6)*column("low")):(only(6)*column("high")) with filledcurves linestyle 6 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(7)*column("low")):(only(7)*column("high")) with filledcurves linestyle 7 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(8)*column("low")):(only(8)*column("high")) with filledcurves linestyle 8 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(9)*column("low")):(only(9)*column("high")) with filledcurves linestyle 9 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(10)*column("low")):(only(10)*column("high")) with filledcurves linestyle 10 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(1)*column("mean")) with lines linestyle 1 dashtype 1, \
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(only(3)*column("mean")) with lines linestyle 3 dashtype 1, \
         table using "tokens":(only(4)*column("mean")) with lines linestyle 4 dashtype 1, \
         table using "tokens":(only(5)*column("mean")) with lines linestyle 5 dashtype 1, \
         table using "tokens":(only(6)*column("mean")) with lines linestyle 6 dashtype 2, \
         table using "tokens":(only(7)*column("mean")) with lines linestyle 7 dashtype 2, \
         table using "tokens":(only(8)*column("mean")) with lines linestyle 8 dashtype 1, \
         table using "tokens":(only(9)*column("mean")) with lines linestyle 9 dashtype 1, \
         table using "tokens":(only(10)*column("mean")) with lines linestyle 10 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(1)*column("mean") : NaN) with points linestyle 1, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2, \
         table using "tokens":(column("last") == 1 ? only(3)*column("mean") : NaN) with points linestyle 3, \
         table using "tokens":(column("last") == 1 ? only(4)*column("mean") : NaN) with points linestyle 4, \
         table using "tokens":(column("last") == 1 ? only(5)*column("mean") : NaN) with points linestyle 5, \
         table using "tokens":(column("last") == 1 ? only(6)*column("mean") : NaN) with points linestyle 6, \
         table using "tokens":(column("last") == 1 ? only(7)*column("mean") : NaN) with points linestyle 7, \
         table using "tokens":(column("last") == 1 ? only(8)*column("mean") : NaN) with points linestyle 8, \
         table using "tokens":(column("last") == 1 ? only(9)*column("mean") : NaN) with points linestyle 9, \
         table using "tokens":(column("last") == 1 ? only(10)*column("mean") : NaN) with points linestyle 10
    unset multiplot
    unset output
}
