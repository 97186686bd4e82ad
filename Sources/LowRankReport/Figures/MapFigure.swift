import LowRankBench
import LowRankCore
import LowRankMethods

/// A value from 0 to 1 at each of several places: a panel per row, from pale to dark, with the number in each cell.
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
    private let panels: [(row: ExperimentSummary.Row, cells: [Cell])]

    /// - Returns: nothing where no run has the series.
    init?(_ page: ExperimentPage, _ quantity: String, x: String, y: String, z: String) {
        self.page = page
        self.quantity = quantity
        names = (x, y, z)
        let own = page.task.rows.map { row in (row, row.series.compactMap { $0.first { $0.quantity == quantity && $0.z != nil } }) }
            .filter { !$0.1.isEmpty }
        guard !own.isEmpty else { return nil }
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
        let title = "\(page.task.name): \(names.z.prefix(1).lowercased() + names.z.dropFirst())"
        let reading = "The number in a cell and its shade are the same: \(names.z.prefix(1).lowercased() + names.z.dropFirst()) of "
            + "\(page.seedCount), from none (white) to all (dark)."
        let head = FigurePage(title: title, reading: reading)
        let columns = min(panels.count, 3), rows = (panels.count + columns - 1) / columns
        let width = (GnuplotScript.width - 62 - 20 - Double(columns - 1) * 62) / Double(columns)
        let height = min(width, 34 * Double(ys.count))
        let frames = panels.indices.map { i in
            PixelFrame(
                left: 62 + Double(i % columns) * (width + 62), top: head.top + 44 + Double(i / columns) * (height + 74),
                width: width, height: height)
        }
        let bottom = head.top + 44 + Double(rows) * (height + 74)
        let foot = head.foot([], below: bottom)
        var script = head.script(name: name, foot: foot)
        script.page += head.axisNames(
            vertical: names.y, horizontal: names.x, centre: (frames[0].left + frames[columns - 1].right) / 2, bottom: bottom)
        script.panels = panels.indices.map { panel($0, frames[$0]) }
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    private func panel(_ i: Int, _ frame: PixelFrame) -> [String] {
        func scale(_ values: [Double]) -> FigureScale {
            FigureScale(
                low: -0.5, high: Double(values.count) - 0.5,
                ticks: values.enumerated().map { .init(value: Double($0), label: FigureNumbers.trimmed(FigureNumbers.significant($1, digits: 3))) })
        }
        let (x, y) = (scale(xs), scale(ys))
        let style = page.style(panels[i].row)
        let base = Colour(style.colour)
        let cells = panels[i].cells.flatMap { cell -> [String] in
            let colour = base.mixed(with: .white, 1 - 0.9 * cell.value).hex
            let centre = (x: frame.x(Double(cell.x), on: x), y: frame.y(Double(cell.y), on: y))
            let half = (x: frame.width / Double(xs.count) / 2 - 0.5, y: frame.height / Double(ys.count) / 2 - 0.5)
            return [
                GnuplotCommand.box(
                    PixelFrame(left: centre.x - half.x, top: centre.y - half.y, width: 2 * half.x, height: 2 * half.y), colour: colour),
                GnuplotCommand.label(
                    FigureNumbers.trimmed(FigureNumbers.significant(cell.value, digits: 2)), x: centre.x, y: centre.y,
                    align: .center, size: TypeSize.small, colour: cell.value > 0.5 ? "#ffffff" : Ink.text),
            ]
        }
        return GnuplotCommand.frame(frame) + GnuplotCommand.axis(.x, x) + GnuplotCommand.axis(.y, y)
            + ["unset object"] + cells + [
                GnuplotCommand.label(
                    panels[i].row.label, x: frame.left, y: frame.top - 12, size: TypeSize.label, colour: style.textColour),
                GnuplotScript.plot(["NaN"]),
            ]
    }
}
