import LowRankBench
import LowRankCore
import LowRankMethods

/// What was seen of the gradients of each kind of weight during training: a panel per row, a line per kind, which
/// is the mean over layers and seeds.
struct WeightKindFigure {
    enum Quantity {
        /// Of the leading subspace with that of the observation before.
        case overlap
        /// In the leading directions.
        case capturedEnergy

        var kind: FigureKind { self == .overlap ? .subspaceOverlap : .capturedEnergy }

        func value(_ weight: GradientObservation.Weight) -> Double? {
            self == .overlap ? weight.overlap : weight.capturedEnergy
        }
    }

    private struct Point {
        var step: Int
        var spread: SeedSpread
    }

    private let task: FigureInput.Task
    private let quantity: Quantity
    private let observed: ObservedRows
    private let kinds: [WeightKind]
    /// By row, then by kind; a kind may be empty.
    private let curves: [[[Point]]]

    static func figure(
        for task: FigureInput.Task, quantity: Quantity, slug: String, styles: RowStyles
    ) -> Figure? {
        WeightKindFigure(task, quantity, styles: styles)?.figure(name: quantity.kind.name(slug))
    }

    private init?(_ task: FigureInput.Task, _ quantity: Quantity, styles: RowStyles) {
        guard let observed = ObservedRows(task, styles: styles) else { return nil }
        let runs = observed.rows.map(ObservedRows.runs)
        let names = Set(runs.joined().joined().flatMap { $0.weights.map(\.name) })
        let kinds = WeightKind.sorted(Set(names.map(WeightKind.init)))
        self.task = task
        self.quantity = quantity
        self.observed = observed
        self.kinds = kinds
        curves = runs.map { runs in kinds.map { Self.curve(of: $0, quantity, runs) } }
        guard curves.joined().contains(where: { !$0.isEmpty }) else { return nil }
    }

    /// The spread over seeds of the mean over layers.
    private static func curve(
        of kind: WeightKind, _ quantity: Quantity, _ runs: [[GradientObservation]]
    ) -> [Point] {
        var values: [Int: [Double]] = [:]
        for observation in runs.joined() {
            let layers = observation.weights.filter { WeightKind(parameter: $0.name) == kind }.compactMap(quantity.value)
            if let mean = Statistics.estimate(layers)?.mean { values[observation.step, default: []].append(mean) }
        }
        return values.keys.sorted().map { Point(step: $0, spread: SeedSpread(values[$0]!)!) }
    }

    /// Each line has a number of its own, in the order of the rows.
    private func series(_ row: Int, _ kind: Int) -> Int { row * kinds.count + kind + 1 }

    private var table: DataTable {
        var table = DataTable(["series", "row", "label", "kind", "step", "seeds", "mean", "low", "high"])
        for (r, row) in observed.rows.enumerated() {
            for (k, kind) in kinds.enumerated() {
                for point in curves[r][k] {
                    table.append([
                        .init(series(r, k)), .init(row.id), .init(row.label), .init(kind.name), .init(point.step),
                        .init(point.spread.count), .init(point.spread.mean), .init(point.spread.low),
                        .init(point.spread.high),
                    ])
                }
            }
        }
        return table
    }

    // MARK: Words

    private var title: String {
        quantity == .overlap
            ? "\(task.name): overlap of successive gradient subspaces"
            : "\(task.name): gradient energy in the leading directions"
    }

    private var axisName: String {
        quantity == .overlap
            ? "Overlap of successive subspaces of rank \(observed.rank)"
            : "Share of the squared gradient in \(observed.rank) directions"
    }

    private var reading: String {
        let means = observed.list { row in
            let points = curves[observed.rows.firstIndex { $0.id == row.id }!].joined()
            return Statistics.estimate(points.filter { 2 * $0.step >= observed.lastStep }.map(\.spread.mean))
                .map { FigureNumbers.significant($0.mean, digits: 2) }
        }
        let chance = FigureNumbers.significant(chance, digits: 2)
        let lines = "Lines are means over layers and \(observed.seedCount), attention (q, k, v, o) in blue to green, MLP (gate, up, down) in brown to orange. "
        switch quantity {
        case .overlap:
            return "Overlap of the \(observed.rank) leading directions of a weight's gradient with those of the observation before. "
                + "1 means the same subspace; random subspaces of \(observed.dimensions) dimensions have \(chance) (dashed). "
                + lines + "Mean over the second half of training: \(means)."
        case .capturedEnergy:
            return "Share of the squared norm of a weight's gradient that a projection onto its \(observed.rank) leading directions keeps. " + lines
                + "Mean over the second half of training: \(means)."
        }
    }

    /// The overlap that random subspaces have on average, r / m.
    private var chance: Double { Double(observed.rank) / Double(max(observed.dimensions, 1)) }

    // MARK: Drawing

    private func figure(name: String) -> Figure {
        let page = FigurePage(title: title, reading: reading)
        let names = curves.flatMap { row in row.indices.compactMap { self.name(of: $0, row[$0]) } }
        let grid = observed.grid(top: page.top + 44, names: names)
        let bottom = grid.bottom + 46
        let foot = page.foot(observed.notes(task), below: bottom)
        var script = page.script(name: name, foot: foot)
        script.page += page.axisNames(vertical: axisName, horizontal: "Updates", centre: grid.centre, bottom: bottom)
        script.panels = grid.frames.indices.map { panel($0, grid.frames[$0]) }
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    private func name(of kind: Int, _ curve: [Point]) -> String? {
        curve.last.map { FigureNumbers.significant($0.spread.mean, digits: 2) + " " + kinds[kind].name }
    }

    private func panel(_ r: Int, _ frame: PixelFrame) -> [String] {
        let x = FigureScale.count(from: 0, to: Double(observed.lastStep), ticks: 4)
        let y = FigureScale.share(from: quantity == .overlap ? 0 : lowest)
        let labels = LineEndLabels(
            labels: kinds.indices.compactMap { k in
                name(of: k, curves[r][k]).map { text in
                    let last = curves[r][k].last!
                    return LineEndLabels.Label(
                        text: text, colour: kinds[k].colour.legible.hex,
                        end: (frame.x(Double(last.step), on: x), frame.y(last.spread.mean, on: y)))
                }
            }, frame: frame)
        let random = frame.y(chance, on: y)
        let dashes = quantity == .overlap && chance < 1
            ? [
                GnuplotCommand.line(from: (frame.left, random), to: (frame.right, random), colour: Ink.quiet, dash: 2),
                GnuplotCommand.label("random", x: frame.left + 6, y: random + 9, size: TypeSize.small, colour: Ink.quiet),
            ] : []
        return GnuplotCommand.frame(frame) + GnuplotCommand.axis(.x, x) + GnuplotCommand.axis(.y, y)
            + [observed.title(r, frame)] + dashes + labels.commands + [plot(r)]
    }

    private var lowest: Double { curves.joined().joined().map(\.spread.mean).min()! }

    private func plot(_ r: Int) -> String {
        GnuplotScript.plot(kinds.indices.filter { !curves[r][$0].isEmpty }.map { k in
            "table using \"step\":(only(\(series(r, k)))*column(\"mean\")) with lines linewidth 2"
                + " linecolor rgb '\(kinds[k].colour.hex)'"
        })
    }
}
