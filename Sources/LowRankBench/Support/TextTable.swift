import LowRankCore

/// A Markdown table whose columns are aligned in plain text, too. Cells are Markdown; a bar or a line break in one does not
/// end it.
package struct TextTable {
    package enum Alignment {
        case left, right
    }

    package let headings: [(text: String, alignment: Alignment)]
    package var rows: [[String]] = []

    package init(headings: [(text: String, alignment: Alignment)], rows: [[String]] = []) {
        self.headings = headings
        self.rows = rows
    }

    package var markdown: String {
        let rows = rows.map { $0.map(Self.cell) }
        let widths = headings.indices.map { column in
            max(3, ([headings[column].text] + rows.map { $0[column] }).map(\.count).max()!)
        }
        func line(_ cells: [String]) -> String {
            let padded = zip(cells, zip(headings, widths)).map { cell, format in
                let padding = String(repeating: " ", count: format.1 - cell.count)
                return format.0.alignment == .left ? cell + padding : padding + cell
            }
            return "| " + padded.joined(separator: " | ") + " |"
        }
        let rules = zip(headings, widths).map { heading, width in
            heading.alignment == .left
                ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
        }
        return ([line(headings.map(\.text)), line(rules)] + rows.map(line)).joined(separator: "\n")
    }

    private static func cell(_ text: String) -> String {
        text.replacing("|", with: "\\|").split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
