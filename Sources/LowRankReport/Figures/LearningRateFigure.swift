import LowRankBench
import LowRankCore
import LowRankMethods

/// Final loss against learning rate as tuned, one small panel per row, full rank in grey behind each.
struct LearningRateFigure {
    private let task: FigureInput.Task
    private let series: FigureSeries
    private let x: FigureScale
    private let y: FigureScale

    static func figure(for task: FigureInput.Task, slug: String, styles: RowStyles) -> Figure? {
        LearningRateFigure(task, styles: styles)?.figure(name: FigureKind.learningRate.name(slug))
    }

    private init?(_ task: FigureInput.Task, styles: RowStyles) {
        self.task = task
        let rows = task.rows.filter { row in row.tuning.contains { $0.loss != nil } }
        guard !rows.isEmpty else { return nil }
        series = FigureSeries(rows: rows, styles: styles)
        let rates = rows.flatMap { $0.tuning.map(\.learningRate) }
        x = .learningRate(low: rates.min()!, high: rates.max()!)
        let losses = rows.flatMap { $0.tuning.compactMap(\.loss) }.sorted()
        let best = topWithoutOutliers(rows.map { $0.tuning.compactMap(\.loss).min()! })!
        let top = max(best, losses[losses.count * 2 / 3])
        y = .loss(low: losses[0], high: top, logarithmic: task.logarithmicLoss, ticks: 4)
    }

    private var table: DataTable {
        var table = DataTable(["series", "row", "label", "learning_rate", "loss", "failed", "chosen"])
        for (i, row) in series.rows.enumerated() {
            for point in row.tuning.sorted(by: { $0.learningRate < $1.learningRate }) {
                table.append([
                    .init(i + 1), .init(row.id), .init(row.label), .init(point.learningRate),
                    .init(point.loss), .init(point.loss == nil), .init(point.chosen),
                ])
            }
        }
        return table
    }

    private func figure(name: String) -> Figure {
        let title = "\(task.name): loss of the tuning runs against learning rate"
        let reading =
            "One panel per row" + (context.map { ", \(series.rows[$0].label) in grey" } ?? "")
            + ". The ring marks the chosen rate, the number is the lowest loss; \"edge\" means that no rate beyond the chosen one was "
            + "tried. At the top edge, a triangle is a loss above the axis and a cross is a rate at which a run failed."
        let page = FigurePage(title: title, reading: reading, legend: series.styles.legend(for: series.rows))
        let grid = PanelGrid(
            count: series.count, columns: columns, top: page.top + 54, left: Self.left, right: Self.right,
            height: series.count > 12 ? 104 : 130, gap: (across: Self.across, down: 46))
        let bottom = grid.bottom + 46
        let foot = page.foot(notes, below: bottom)

        var script = page.script(name: name, foot: foot, settings: series.styleLines)
        script.page += page.axisNames(
            vertical: task.lossName, horizontal: "Peak learning rate", centre: grid.centre, bottom: bottom)
        script.panels = series.rows.indices.map { commands($0, grid) }
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    /// Room at the sides of the page and between panels.
    private static let left = 48.0, right = 26.0, across = 14.0

    /// As many side by side, up to four, as leave room for the longest title.
    private var columns: Int {
        let longest = series.rows.map { TextMetrics.width($0.label, size: TypeSize.body) }.max()!
        let room = GnuplotScript.width - Self.left - Self.right + Self.across
        return max(1, min(series.count, 4, Int(room / (longest + Self.across))))
    }

    private func commands(_ i: Int, _ grid: PanelGrid) -> [String] {
        let row = series.rows[i], frame = grid.frames[i]
        let best = FigureNumbers.loss(row.tuning.compactMap(\.loss).min()!)
        let title = TextMetrics.truncated(row.label, size: TypeSize.body, width: frame.width)
        return GnuplotCommand.frame(frame)
            + GnuplotCommand.axis(.x, x, size: TypeSize.small, labelled: grid.isLowest(i))
            + GnuplotCommand.axis(.y, y, size: TypeSize.small, labelled: grid.isLeftmost(i))
            + [
                GnuplotCommand.label(
                    title, x: frame.left, y: frame.top - 24, size: TypeSize.body,
                    colour: series.styles[row].textColour),
                GnuplotCommand.label(
                    isChosenAtEdge(row) ? best + ", edge" : best, x: frame.left, y: frame.top - 9, size: TypeSize.small,
                    colour: isChosenAtEdge(row) ? Ink.text : Ink.quiet),
                GnuplotScript.plot(clauses(i)),
            ]
    }

    private func clauses(_ i: Int) -> [String] {
        func points(_ style: String, _ value: String, where condition: String? = nil) -> String {
            let own = "only(\(i + 1))*\(value)"
            return "table using \"learning_rate\":(" + (condition.map { "\($0) ? \(own) : NaN" } ?? own) + ")"
                + " with \(style)"
        }
        let tuning = series.rows[i].tuning
        var clauses = context.map(contextClauses) ?? []
        clauses.append(points("linespoints linestyle \(i + 1) pointsize 0.7", "column(\"loss\")"))
        if tuning.contains(where: { $0.loss ?? 0 > y.high }) {
            clauses.append(points(
                "points linestyle \(i + 1) pointtype 8", "\(topEdge)", where: "column(\"loss\") > \(y.high)"))
        }
        if tuning.contains(where: { $0.loss == nil }) {
            clauses.append(points(
                "points linestyle \(i + 1) pointtype 2", "\(topEdge)", where: "column(\"failed\") == 1"))
        }
        if tuning.contains(where: { $0.chosen && $0.loss != nil }) {
            clauses.append(points(
                "points linecolor rgb '\(Ink.text)' linewidth 1.3 pointtype 6 pointsize 1.7",
                "column(\"loss\")", where: "column(\"chosen\") == 1"))
        }
        return clauses
    }

    /// Where points are drawn that have no place on the axis.
    private var topEdge: Double { y.value(at: 0.94) }

    /// The row that stands behind all others.
    private var context: Int? {
        series.count > 1 ? series.rows.firstIndex { $0.id == task.fullRankRow } : nil
    }

    private func contextClauses(_ i: Int) -> [String] {
        [
            "table using \"learning_rate\":(only(\(i + 1))*column(\"loss\"))"
                + " with lines linecolor rgb '\(Ink.context)' linewidth 3"
        ]
    }

    /// Whether the lowest or highest rate tried was chosen, so that the best may lie beyond.
    private func isChosenAtEdge(_ row: FigureInput.Row) -> Bool {
        let rates = row.tuning.map(\.learningRate)
        return rates.count > 1 && row.tuning.contains {
            $0.chosen && ($0.learningRate == rates.min()! || $0.learningRate == rates.max()!)
        }
    }

    private var notes: [String] {
        FigureNotes.list("Chosen at the edge of the rates tried", series.rows.filter(isChosenAtEdge))
            + FigureNotes.list(
                "Every rate failed",
                task.rows.filter { row in
                    !row.tuning.isEmpty && row.tuning.allSatisfy { $0.loss == nil }
                })
            + FigureNotes.list("Not tuned", task.rows.filter(\.tuning.isEmpty))
    }
}
