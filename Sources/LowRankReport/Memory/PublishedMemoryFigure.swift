import LowRankBench
import LowRankCore
import LowRankMethods

/// Every published cell of bytes as a fraction of the exact count.
enum PublishedMemoryFigure {
    /// How a cell comes about.
    private static let kinds: [(name: String, colour: String, point: Int)] = [
        ("reproduced by counting", "#0072b2", 7), ("reproduced from other printed numbers", "#e69f00", 5),
        ("not reproduced", "#d55e00", 9),
    ]

    private static func kind(_ row: PublishedMemory.Row) -> Int {
        row.agreement == .no ? 3 : row.cell.convention.isCopied ? 2 : 1
    }

    static func figure(of rows: [PublishedMemory.Row]) -> Figure {
        let shown = rows.filter { $0.exact != nil && $0.cell.unit != "%" && $0.cell.quantity != "parameters" }
        let name = "published-memory"
        let title = "Published memory against the exact count"
        let reading =
            "Each point is one number of a paper's memory table, divided by the exact count of everything that the method "
            + "stores. On the line at 1 the paper counted the same."
        let page = FigurePage(
            title: title, reading: reading,
            legend: kinds.map { LegendItem(text: $0.name, colour: $0.colour, point: $0.point) })
        let frame = PixelFrame(left: 58, top: page.top + 22, width: GnuplotScript.width - 58 - 30, height: 340)
        let points = shown.map { row in
            (row: row, exact: row.exact! * row.cell.unitSize, ratio: row.cell.value / row.exact!)
        }
        let x = FigureScale.bytes(around: points.map(\.exact))
        let y = FigureScale.fromZero(to: max(1.2, (points.map(\.ratio).max() ?? 1) * 1.05))
        let foot = page.foot([], below: frame.bottom + 46)

        var table = DataTable(["series", "paper", "table", "model", "method", "quantity", "rule", "exact", "ratio"])
        for (row, exact, ratio) in points {
            table.append([
                .init(kind(row)), .init(row.cell.paper), .init(row.cell.table), .init(row.cell.model),
                .init(row.cell.method), .init(row.cell.quantity), .init(row.cell.convention.rawValue), .init(exact), .init(ratio),
            ])
        }
        let settings = kinds.enumerated().map { i, kind in
            "set style line \(i + 1) linecolor rgb '\(kind.colour)' pointtype \(kind.point) pointsize 1"
        }
        var script = page.script(name: name, foot: foot, settings: settings)
        script.page += [
            GnuplotCommand.label(
                "Published / exact count", x: FigurePage.margin, y: page.top + 8, size: TypeSize.label),
            GnuplotCommand.label(
                "Exact count", x: frame.left + frame.width / 2, y: frame.bottom + 38, align: .center, size: TypeSize.label),
            GnuplotCommand.line(
                from: (frame.left, frame.y(1, on: y)), to: (frame.right, frame.y(1, on: y)), colour: Ink.quiet),
        ]
        script.page += GnuplotCommand.frame(frame) + GnuplotCommand.axis(.x, x) + GnuplotCommand.axis(.y, y)
        script.panels = [[GnuplotScript.plot([
            "for [i=1:\(kinds.count)] table using \"exact\":(only(i)*column(\"ratio\")) with points linestyle i"
        ])]]
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }
}
