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
        let blocks = sections.flatMap { section in
            ["## \(escaped(section.task))"]
                + (section.figures.isEmpty ? ["Nothing to draw: no run of this task reached its end."] : [])
                + section.notes.map { escaped($0) + "." }
                + section.figures.map(text)
        }
        let files =
            "Beside each SVG lie its data (`.tsv`), the gnuplot script that draws it (`.gp`) and, where it was drawn last, a PNG of "
            + "twice the size, which is not committed."
        return (["# Figures of \(escaped(suite))", files] + blocks).joined(separator: "\n\n") + "\n"
    }

    private static func text(of figure: Figure) -> String {
        """
        ### \(escaped(figure.title))

        \(escaped(figure.reading))

        ![\(escaped(figure.title))](\(figure.name).svg)

        [data](\(figure.name).tsv), [script](\(figure.name).gp)
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
