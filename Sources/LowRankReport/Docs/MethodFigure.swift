import LowRankBench
import LowRankCore
import LowRankMethods

/// One method among the others: its learning curve beside full rank's, and its place in loss against memory.
struct MethodFigure {
    private static let height = 285.0
    private static let left = PixelFrame(left: 52, top: 48, width: 300, height: 185)
    private static let right = PixelFrame(left: 440, top: 48, width: 330, height: 185)

    /// The numbers of the series in the table.
    private enum Series: Int, CaseIterable {
        case own = 1
        case fullRank, others
    }

    private let method: String
    private let task: FigureInput.Task
    private let own: FigureInput.Row
    /// Absent where the method is full rank itself.
    private let fullRank: FigureInput.Row?
    private let others: [FigureInput.Row]
    /// As in the figures of the suite.
    private let style: RowStyle

    /// - Returns: nothing where the row has no completed run with a loss.
    init?(_ method: String, row name: String, task: FigureInput.Task, styles: RowStyles) {
        let rows = task.rows.filter { $0.finalLoss != nil && $0.memory != nil }
        guard let own = rows.first(where: { $0.id == name }), LearningCurves.curve(of: own).count > 1 else { return nil }
        self.method = method
        self.task = task
        self.own = own
        style = styles[own]
        fullRank = rows.first { $0.id == task.fullRankRow && $0.id != own.id }
        let known = [own.id, fullRank?.id]
        others = rows.filter { !known.contains($0.id) }
    }

    var title: String { "\(own.label) on \(task.name): learning curve, and loss against optimizer state" }

    var reading: String {
        let spread = own.finalLosses.count > 1 ? " (mean and range of \(own.finalLosses.count) seeds)" : ""
        let grey = fullRank == nil ? "" : ", full rank in grey"
        return "Left: the loss on \(task.name) during training\(spread)\(grey). Right: the final loss against the bytes of optimizer "
            + "state; light grey dots are other methods. Lower left is better."
    }

    var figure: Figure {
        var script = GnuplotScript(name: method, title: title)
        script.height = Self.height
        script.settings = [
            style(.own, colour: style.colour, width: 2, size: 1.2), style(.fullRank, colour: Ink.axis, width: 2, size: 0.9),
            style(.others, colour: Ink.background, width: 1, size: 0.7),
        ]
        script.page = heading("\(task.lossName) by \(task.countName.lowercased())", over: Self.left)
            + heading("Final loss by optimizer state", over: Self.right)
        script.panels = [curvePanel, placePanel]
        return Figure(name: method, title: title, reading: reading, table: table, script: script)
    }

    private var rows: [(series: Series, row: FigureInput.Row)] {
        others.map { (.others, $0) } + [fullRank].compactMap(\.self).map { (.fullRank, $0) } + [(.own, own)]
    }

    /// Curves have tokens and places have bytes.
    private var table: DataTable {
        var table = DataTable(["series", "row", "tokens", "bytes", "mean", "low", "high"])
        for (series, row) in rows {
            func append(tokens: Double?, bytes: Double?, _ loss: SeedSpread) {
                table.append([
                    .init(series.rawValue), .init(row.id), .init(tokens), .init(bytes), .init(loss.mean), .init(loss.low),
                    .init(loss.high),
                ])
            }
            if series != .others { for point in LearningCurves.curve(of: row) { append(tokens: Double(point.tokens), bytes: nil, point.loss) } }
            append(tokens: nil, bytes: row.stateBytes, row.finalLoss!)
        }
        return table
    }

    // MARK: Panels

    private var curvePanel: [String] {
        let curves = ([own] + [fullRank].compactMap(\.self)).map(LearningCurves.curve)
        let last = Double(curves.map { $0.last!.tokens }.max()!)
        let late = curves.joined().filter { Double($0.tokens) >= 0.1 * last }
        let x = FigureScale.count(from: 0, to: last, ticks: 4)
        let y = FigureScale.loss(
            low: late.map(\.loss.low).min()!, high: late.map(\.loss.high).max()!, logarithmic: task.logarithmicLoss)
        let series = [fullRank.map { _ in Series.fullRank }, .own].compactMap(\.self)
        return axes(Self.left, x, y) + [
            GnuplotScript.plot(
                series.map {
                    "table using \"tokens\":(\(only($0))*column(\"low\")):(\(only($0))*column(\"high\"))"
                        + " with filledcurves linestyle \($0.rawValue) fillstyle transparent solid 0.15 noborder"
                } + series.map {
                    "table using \"tokens\":(\(only($0))*column(\"mean\")) with lines linestyle \($0.rawValue)"
                })
        ]
    }

    private var placePanel: [String] {
        let all = rows.map(\.row)
        let x = FigureScale.bytes(around: all.map(\.stateBytes))
        let losses = all.map { $0.finalLoss!.mean }
        let top = task.logarithmicLoss ? losses.max()! : max(topWithoutOutliers(losses)!, own.finalLoss!.mean)
        let y = FigureScale.loss(low: losses.min()!, high: top, logarithmic: task.logarithmicLoss)
        return axes(Self.right, x, y) + labels(x, y) + [
            GnuplotScript.plot(
                [Series.others, .fullRank, .own].filter { series in rows.contains { $0.series == series } }.map {
                    "table using \"bytes\":(\(only($0))*column(\"mean\")) with points linestyle \($0.rawValue)"
                })
        ]
    }

    /// The names of the method and of full rank, off the other points.
    private func labels(_ x: FigureScale, _ y: FigureScale) -> [String] {
        func place(_ row: FigureInput.Row) -> (x: Double, y: Double) {
            (Self.right.x(row.stateBytes, on: x), Self.right.y(row.finalLoss!.mean, on: y))
        }
        let named = [(own, style.textColour)] + [fullRank].compactMap(\.self).map { ($0, Ink.quiet) }
        let visible = named.filter { y.contains($0.0.finalLoss!.mean) }
        let items = visible.map { row, _ in
            LabelPlacement.Item(
                x: place(row).x, y: place(row).y, width: TextMetrics.width(row.label, size: TypeSize.label),
                height: TypeSize.label + 2)
        }
        let surroundings = LabelPlacement.Surroundings(
            markerRadius: 5, points: rows.map { place($0.row) }, obstacles: [], bounds: Self.right)
        return zip(visible, LabelPlacement.scatter(items, surroundings)).flatMap { named, label in
            let text = GnuplotCommand.label(
                named.0.label, x: label.frame.left, y: label.frame.top + label.frame.height / 2, size: TypeSize.label,
                colour: named.1)
            let leader = label.leader.map {
                GnuplotCommand.line(from: (label.item.x, label.item.y), to: $0, colour: Ink.leader, width: 0.8)
            }
            return [text] + [leader].compactMap(\.self)
        }
    }

    private func axes(_ frame: PixelFrame, _ x: FigureScale, _ y: FigureScale) -> [String] {
        GnuplotCommand.frame(frame) + GnuplotCommand.axis(.x, x, size: TypeSize.small)
            + GnuplotCommand.axis(.y, y, size: TypeSize.small)
    }

    private func heading(_ text: String, over frame: PixelFrame) -> [String] {
        [GnuplotCommand.label(text, x: frame.left - 32, y: frame.top - 22, size: TypeSize.label, colour: Ink.quiet)]
    }

    private func only(_ series: Series) -> String { "only(\(series.rawValue))" }

    private func style(_ series: Series, colour: String, width: Double, size: Double) -> String {
        "set style line \(series.rawValue) linecolor rgb '\(colour)' linewidth \(width) pointtype 7 pointsize \(size)"
    }
}

extension FigureInput.Row {
    /// - Precondition: the row has a memory report.
    fileprivate var stateBytes: Double { Double(memory!.optimizerState) }
}
