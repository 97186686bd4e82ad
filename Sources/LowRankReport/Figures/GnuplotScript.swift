import LowRankBench
import LowRankCore
import LowRankMethods

/// A script that draws one figure, as SVG and as PNG of twice the size, from the table of the same name.
struct GnuplotScript {
    /// Figures are as wide as a README shows them, unless they stand in a page beside many others.
    static let width = 800.0

    /// Name of the figure's files.
    let name: String
    let title: String
    var width = Self.width
    var height = 0.0
    /// Styles and other definitions.
    var settings: [String] = []
    /// Text and lines of the page as a whole.
    var page: [String] = []
    /// Commands that draw, one list per panel.
    var panels: [[String]] = []

    init(name: String, title: String) {
        self.name = name
        self.title = title
    }

    var text: String {
        let size = GnuplotCommand.pixels
        let header = [
            "# \(GnuplotText.quoted(title))",
            "# Reads \(name).tsv, draws \(name).svg and \(name).png:",
            "#     gnuplot \(name).gp",
            "",
            "reset session",
            "set encoding utf8",
            "set termoption noenhanced",
            "set datafile separator tab",
            "set datafile columnheaders",
            "set datafile commentschars ''",
            "set datafile missing NaN",
            "",
            "# Pixels from the upper left corner.",
            "px(x) = x / \(width)",
            "py(y) = 1 - y / \(height)",
            "# The lines of the table that belong to a series.",
            "table = '\(name).tsv'",
            "only(s) = column(\"series\") == s ? 1 : NaN",
            "",
            "unset key",
            "set clip two",
            "set border 3 linecolor rgb '\(Ink.axis)'",
            "set grid xtics ytics linetype 1 linecolor rgb '\(Ink.grid)' linewidth 0.8",
            "",
        ]
        let loop = [
            "",
            "do for [kind in 'svg png'] {",
            "    if (kind eq 'svg') {",
            "        set terminal svg noenhanced size \(size(width)),\(size(height))"
                + " font 'sans-serif,13' background '#ffffff'",
            "    } else {",
            "        set terminal pngcairo noenhanced size \(size(2 * width)),\(size(2 * height))"
                + " font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'",
            "    }",
            "    set output '\(name).'.kind",
        ]
        // Several panels are several plots, each of which would draw the page again: so it goes with the first.
        let isMultiple = panels.count > 1
        let before = isMultiple ? [] : page
        let drawing = isMultiple ? multiplot : panels.flatMap(\.self)
        return (header + settings + before + loop + drawing.map { "    " + $0 } + ["    unset output", "}"])
            .joined(separator: "\n") + "\n"
    }

    private var multiplot: [String] {
        let erase = ["unset label", "unset arrow"]
        let first = erase + page
        return ["set multiplot"] + first + panels.joined(separator: [""] + erase) + ["unset multiplot"]
    }

    /// A `plot` command with one line per clause.
    static func plot(_ clauses: [String]) -> String {
        "plot " + clauses.joined(separator: ", \\\n         ")
    }
}
