import LowRankBench
import LowRankCore
import LowRankMethods

/// The page that shows all figures of a suite and says how to read them.
enum FigureIndex {
    static let fileName = "index.md"

    /// The figures of one task.
    struct Section {
        let task: String
        let figures: [Figure]
        /// What is missing from them.
        let notes: [String]
    }

    static func text(suite: String, _ sections: [Section]) -> String {
        var blocks: [String] = []
        for section in sections {
            blocks.append("## \(escaped(section.task))")
            if section.figures.isEmpty { blocks.append("Nothing to draw: no run of this task reached its end.") }
            blocks += section.notes.map { escaped($0) + "." }
            blocks += section.figures.map { text(of: $0) }
        }
        let files =
            "Each figure is an SVG. Beside it are its data (`.tsv`), its gnuplot script (`.gp`) and, after drawing, a PNG of twice the "
            + "size; PNGs are not committed."
        return (["# Figures of \(escaped(suite))", files] + blocks).joined(separator: "\n\n") + "\n"
    }

    /// - Parameter folder: where the figure's files are, as seen from the page.
    static func text(of figure: Figure, in folder: String = "") -> String {
        """
        ### \(escaped(figure.title))

        \(escaped(figure.reading))

        ![\(escaped(figure.title))](\(folder)\(figure.name).svg)

        [data](\(folder)\(figure.name).tsv), [script](\(folder)\(figure.name).gp)
        """
    }

    /// Text that Markdown shows as it is.
    private static func escaped(_ text: String) -> String {
        GnuplotText.singleLine(text).reduce(into: "") { result, character in
            if #"\`*_{}[]<>|#&"#.contains(character) { result.append("\\") }
            result.append(character)
        }
    }
}
