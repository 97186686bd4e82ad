import BenchRuns
import LowRankBench
import LowRankCore
import LowRankMethods

/// The rank of every weight's update, mean over the seeds: a panel per row, layers across, kinds of weights down.
struct UpdateRanksFigure {
    private struct Cell {
        let layer: Int
        let kind: Int
        let rank: Double
    }

    private let task: FigureInput.Task
    private let panels: [(row: FigureInput.Row, cells: [Cell])]
    private let styles: RowStyles
    private let layers: [Int]
    private let kinds: [String]
    private let highest: Double

    /// - Returns: nothing where no run recorded ranks.
    init?(_ task: FigureInput.Task, _ styles: RowStyles) {
        self.task = task
        self.styles = styles
        let rows = task.rows.map { row in
            (row: row, ranks: row.runs.filter { $0.status == .completed }.map { UpdateRanks.byWeight($0.metrics) }.filter { !$0.isEmpty })
        }.filter { !$0.ranks.isEmpty }
        guard let weights = rows.first?.ranks[0].keys.sorted() else { return nil }
        let places = weights.map { name in
            (name: name, layer: name.split(separator: ".").compactMap { Int($0) }.first ?? 0, kind: WeightShape(name: name, outputs: 1, inputs: 1).targetName)
        }
        layers = Set(places.map(\.layer)).sorted()
        let kinds = WeightKind.sorted(Set(places.map { WeightKind(parameter: $0.kind) })).map(\.name)
        self.kinds = kinds
        let layers = layers
        panels = rows.map { row, ranks in
            (row, places.map { place in
                let own = ranks.compactMap { $0[place.name] }
                return Cell(
                    layer: layers.firstIndex(of: place.layer)!, kind: kinds.firstIndex(of: WeightKind(parameter: place.kind).name)!,
                    rank: own.reduce(0, +) / Double(max(1, own.count)))
            })
        }
        highest = max(1, panels.flatMap { $0.cells.map(\.rank) }.max()!)
    }

    private var table: DataTable {
        var table = DataTable(["series", "row", "layer", "kind", "rank"])
        for (i, panel) in panels.enumerated() {
            for cell in panel.cells {
                table.append([.init(i + 1), .init(panel.row.id), .init(layers[cell.layer]), .init(kinds[cell.kind]), .init(cell.rank)])
            }
        }
        return table
    }

    func figure(slug: String) -> Figure? {
        let name = FigureKind.updateRanks.name(slug)
        let title = "\(task.name): ranks of the updates"
        let reading =
            "Each cell is a weight; its number and shade are the rank of its update after training, the mean over \(task.seedCount): "
            + "singular values above a thousandth of the largest. One panel per row; dark is \(FigureNumbers.trimmed(FigureNumbers.significant(highest, digits: 2)))."
        let page = FigurePage(title: title, reading: reading)
        let names = kinds.map { TextMetrics.width($0, size: TypeSize.small) }.max()! + 12
        let grid = PanelGrid(
            count: panels.count, columns: min(panels.count, 4), top: page.top + 34, left: names + 16, right: 20,
            height: 22 * Double(kinds.count), gap: (across: names + 8, down: 48))
        let bottom = grid.bottom + 46
        var script = page.script(name: name, foot: page.foot([], below: bottom))
        script.page += page.axisNames(vertical: "", horizontal: "Layer", centre: grid.centre, bottom: bottom)
        script.panels = panels.indices.map { panel($0, grid) }
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    private func scale(_ names: [String]) -> FigureScale {
        FigureScale(
            low: -0.5, high: Double(names.count) - 0.5, ticks: names.enumerated().map { .init(value: Double($0), label: $1) })
    }

    private func panel(_ i: Int, _ grid: PanelGrid) -> [String] {
        let (row, cells) = panels[i]
        let frame = grid.frames[i]
        let (x, y) = (scale(layers.map(String.init)), scale(kinds.reversed()))
        let base = Colour(styles[row].colour)
        let marks = cells.flatMap { cell in
            ShadedCell(
                x: frame.x(Double(cell.layer), on: x), y: frame.y(Double(kinds.count - 1 - cell.kind), on: y), columns: layers.count,
                lines: kinds.count, share: cell.rank / highest, text: FigureNumbers.trimmed(FigureNumbers.significant(cell.rank, digits: 2))
            ).commands(frame, base)
        }
        return GnuplotCommand.frame(frame) + GnuplotCommand.axis(.x, x, size: TypeSize.small) + GnuplotCommand.axis(.y, y, size: TypeSize.small)
            + ["unset object"] + marks + [
                GnuplotCommand.label(
                    TextMetrics.truncated(row.label, size: TypeSize.label, width: frame.width), x: frame.left, y: frame.top - 12,
                    size: TypeSize.label, colour: styles[row].textColour),
                GnuplotScript.plot(["NaN"]),
            ]
    }
}
