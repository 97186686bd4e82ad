import LowRankBench
import LowRankCore
import LowRankMethods

/// A value from 0 to 1 at each of several places: a panel per row, from pale to dark, with the number in each cell that has room
/// for it. Places are as far apart as their order says, whatever their numbers.
struct MapFigure {
    private struct Cell {
        let x: Int
        let y: Int
        let value: Double
    }

    private let page: ExperimentPage
    private let quantity: String
    private let names: (x: String, y: String, z: String)
    private let xs: [Double]
    private let ys: [Double]
    /// What the places are called, where they are not numbers.
    private let placeNames: [String]?
    private let panels: [(row: ExperimentSummary.Row, cells: [Cell])]
    private let isSameForAllRows: Bool
    /// Drawn across every panel.
    private let curve: Series?

    /// - Returns: nothing where no run has the series.
    init?(_ page: ExperimentPage, _ quantity: String, x: String, y: String, z: String, isSameForAllRows: Bool) {
        self.page = page
        self.quantity = quantity
        self.isSameForAllRows = isSameForAllRows
        names = (x, y, z)
        var own = page.task.rows.map { row in (row, row.series.compactMap { $0.first { $0.quantity == quantity && $0.z != nil } }) }
            .filter { !$0.1.isEmpty }
        guard !own.isEmpty else { return nil }
        if isSameForAllRows { own = [own[0]] }
        placeNames = own[0].1[0].names
        curve = own[0].0.series[0].first { $0.quantity == quantity && $0.z == nil }
        let xs = Set(own.flatMap { $0.1.flatMap(\.x) }).sorted()
        let ys = Set(own.flatMap { $0.1.flatMap(\.y) }).sorted()
        (self.xs, self.ys) = (xs, ys)
        panels = own.map { row, runs in
            (row, runs[0].x.indices.map { i in
                Cell(
                    x: xs.firstIndex(of: runs[0].x[i])!, y: ys.firstIndex(of: runs[0].y[i])!,
                    value: runs.reduce(0) { $0 + $1.z![i] } / Double(runs.count))
            })
        }
    }

    private var table: DataTable {
        var table = DataTable(["series", "row", "x", "y", "value"])
        for (i, panel) in panels.enumerated() {
            for cell in panel.cells {
                table.append([.init(i + 1), .init(panel.row.name), .init(xs[cell.x]), .init(ys[cell.y]), .init(cell.value)])
            }
        }
        return table
    }

    var figure: Figure {
        let name = FigureKind.map.name(quantity.lowercased() + "-" + page.slug)
        let title = "\(page.task.name): \(names.z.lowercasedFirst)"
        let columns = min(panels.count, 3), rows = (panels.count + columns - 1) / columns
        let margin = 30 + max(32, (placeNames ?? []).map { TextMetrics.width($0, size: TypeSize.label) }.max() ?? 0)
        let width = min(
            (GnuplotScript.width - 20 - Double(columns) * margin) / Double(columns), 80 * Double(max(4, xs.count)))
        let height = min(width, 34 * Double(ys.count))
        let hasNumbers = width / Double(xs.count) >= Self.numberWidth
        let reading = (hasNumbers ? "The number in a cell and its shade are the same: " : "The shade of a cell: ")
            + "\(names.z.lowercasedFirst), the mean of \(page.seedCount), "
            + "from 0 (white) to 1 (dark)." + (curve?.label.map { " The line: \($0)." } ?? "")
        let head = FigurePage(title: title, reading: reading)
        let frames = panels.indices.map { i in
            PixelFrame(
                left: margin + Double(i % columns) * (width + margin), top: head.top + 44 + Double(i / columns) * (height + 74),
                width: width, height: height)
        }
        let bottom = head.top + 20 + Double(rows) * (height + 74)
        let foot = head.foot([], below: bottom)
        var script = head.script(name: name, foot: foot)
        script.page += head.axisNames(
            vertical: names.y, horizontal: names.x, centre: (frames[0].left + frames[columns - 1].right) / 2, bottom: bottom)
        script.panels = panels.indices.map { panel($0, frames[$0]) }
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    /// Pixels that a number in a cell, or one on an axis, needs.
    private static let (numberWidth, lineHeight) = (26.0, 14.0)

    /// Places at 0, 1, ...; names of some where not all have room.
    private func scale(_ values: [Double], room: Double) -> FigureScale {
        let every = placeNames == nil ? max(1, Int((Double(values.count) / room).rounded(.up))) : 1
        let names = Dictionary(uniqueKeysWithValues: (placeNames ?? []).enumerated().map { (Double($0 + 1), $1) })
        return FigureScale(
            low: -0.5, high: Double(values.count) - 0.5,
            ticks: stride(from: 0, to: values.count, by: every).map { i in
                .init(
                    value: Double(i),
                    label: names[values[i]] ?? FigureNumbers.trimmed(FigureNumbers.significant(values[i], digits: 3)))
            })
    }

    /// Between two places as far as the number is between theirs; beyond the last ones as far as from the one before.
    private static func place(of value: Double, among values: [Double]) -> Double {
        guard values.count > 1 else { return 0 }
        let i = min(max((values.firstIndex { $0 >= value } ?? values.count) - 1, 0), values.count - 2)
        return Double(i) + (value - values[i]) / (values[i + 1] - values[i])
    }

    private func curve(_ frame: PixelFrame, _ x: FigureScale, _ y: FigureScale) -> [String] {
        guard let curve else { return [] }
        let points = zip(curve.x, curve.y).map { (x: Self.place(of: $0, among: xs), y: Self.place(of: $1, among: ys)) }
        return zip(points, points.dropFirst()).filter { ends in
            [ends.0, ends.1].allSatisfy { x.contains($0.x) && y.contains($0.y) }
        }.map { from, to in
            GnuplotCommand.line(
                from: (frame.x(from.x, on: x), frame.y(from.y, on: y)), to: (frame.x(to.x, on: x), frame.y(to.y, on: y)),
                colour: Ink.text, width: 2, isInFront: true)
        }
    }

    private func panel(_ i: Int, _ frame: PixelFrame) -> [String] {
        let x = scale(xs, room: frame.width / Self.numberWidth), y = scale(ys, room: frame.height / Self.lineHeight)
        let hasNumbers = frame.width / Double(xs.count) >= Self.numberWidth
        let style = page.style(panels[i].row)
        let base = Colour(style.colour)
        let cells = panels[i].cells.flatMap { cell -> [String] in
            let number = FigureNumbers.minus(FigureNumbers.trimmed(FigureNumbers.significant(cell.value, digits: 2)))
            return ShadedCell(
                x: frame.x(Double(cell.x), on: x), y: frame.y(Double(cell.y), on: y), columns: xs.count, lines: ys.count,
                share: min(max(cell.value, 0), 1), text: hasNumbers ? number : nil
            ).commands(frame, base)
        }
        return GnuplotCommand.frame(frame) + GnuplotCommand.axis(.x, x) + GnuplotCommand.axis(.y, y)
            + ["unset object"] + cells + curve(frame, x, y)
            + (isSameForAllRows
                ? []
                : [
                    GnuplotCommand.label(
                        panels[i].row.label, x: frame.left, y: frame.top - 12, size: TypeSize.label, colour: style.textColour)
                ]) + [GnuplotScript.plot(["NaN"])]
    }
}
