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
        let title = "\(task.name): final loss against learning rate"
        let reading =
            "One panel per row" + (context == nil ? "" : ", full rank in grey")
            + ". The ring marks the rate that was chosen, a cross at the top a rate at which a run failed; "
            + "the number is the lowest loss."
        let page = FigurePage(title: title, reading: reading)
        let frames = frames(top: page.top + 40)
        let bottom = frames.map(\.bottom).max()! + 46
        let foot = page.foot(edgeNotes, below: bottom)

        var script = GnuplotScript(name: name, title: title)
        script.height = foot.height
        script.settings = series.styleLines
        script.page = page.commands + foot.commands + [
            GnuplotCommand.label(task.lossName, x: FigurePage.margin, y: page.top + 8, size: TypeSize.label),
            GnuplotCommand.label(
                "Peak learning rate", x: GnuplotScript.width / 2, y: bottom - 8, align: .center,
                size: TypeSize.label),
        ]
        script.panels = frames.indices.map { commands($0, frames[$0]) }
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    private func frames(top: Double) -> [PixelFrame] {
        let columns = min(series.count, 4)
        let left = 48.0
        let column = (GnuplotScript.width - left - 12) / Double(columns)
        let height = series.count > 12 ? 104.0 : 130
        return (0..<series.count).map { i in
            PixelFrame(
                left: left + column * Double(i % columns), top: top + (height + 50) * Double(i / columns),
                width: column - 14, height: height)
        }
    }

    private func commands(_ i: Int, _ frame: PixelFrame) -> [String] {
        let row = series.rows[i]
        let best = FigureNumbers.loss(row.tuning.compactMap(\.loss).min()!)
        let room = frame.width - TextMetrics.width(best, size: TypeSize.small) - 6
        let title = TextMetrics.truncated(row.label, size: TypeSize.label * 1.08, width: room)
        return GnuplotCommand.frame(frame)
            + GnuplotCommand.axis(.x, x, size: TypeSize.small)
            + GnuplotCommand.axis(.y, y, size: TypeSize.small, labelled: frame.left < 50)
            + [
                GnuplotCommand.label(
                    title, x: frame.left, y: frame.top - 10, size: TypeSize.label, bold: true,
                    colour: series.styles[row].textColour),
                GnuplotCommand.label(
                    best, x: frame.right, y: frame.top - 10, align: .right, size: TypeSize.small,
                    colour: Ink.quiet),
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
        if tuning.contains(where: { $0.loss == nil }) {
            clauses.append(points(
                "points linestyle \(i + 1) pointtype 2", "\(y.value(at: 0.94))",
                where: "column(\"failed\") == 1"))
        }
        if tuning.contains(where: { $0.chosen && $0.loss != nil }) {
            clauses.append(points(
                "points linecolor rgb '\(Ink.text)' linewidth 1.3 pointtype 6 pointsize 1.7",
                "column(\"loss\")", where: "column(\"chosen\") == 1"))
        }
        return clauses
    }

    /// The row that stands behind all others.
    private var context: Int? {
        series.count > 1 ? series.rows.firstIndex { $0.id == task.fullRankRow } : nil
    }

    private func contextClauses(_ i: Int) -> [String] {
        [
            "table using \"learning_rate\":(only(\(i + 1))*column(\"loss\"))"
                + " with lines linecolor rgb '\(Ink.leader)' linewidth 1.5"
        ]
    }

    /// Rows whose chosen rate is the lowest or highest tried, so that the best may lie beyond.
    private var edgeNotes: [String] {
        let atEdge = series.rows.filter { row in
            let rates = row.tuning.map(\.learningRate)
            return rates.count > 1 && row.tuning.contains {
                $0.chosen && ($0.learningRate == rates.min()! || $0.learningRate == rates.max()!)
            }
        }
        return FigureNotes.list("Chosen at the edge of the rates tried", atEdge)
            + FigureNotes.list(
                "Failed at every rate",
                task.rows.filter { row in
                    !row.tuning.isEmpty && row.tuning.allSatisfy { $0.loss == nil }
                })
    }
}
