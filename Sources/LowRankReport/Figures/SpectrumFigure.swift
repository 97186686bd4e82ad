import LowRankBench
import LowRankCore
import LowRankMethods

/// Singular values of the gradients during training, relative to the largest: a panel per row, a line per
/// observation from light to dark, which is the mean over weights and seeds.
struct SpectrumFigure {
    private struct Line {
        var step: Int
        var values: [Double]
    }

    private let task: FigureInput.Task
    private let observed: ObservedRows
    /// By row, in the order of training.
    private let lines: [[Line]]
    private let y: FigureScale

    static func figure(for task: FigureInput.Task, slug: String, styles: RowStyles) -> Figure? {
        SpectrumFigure(task, styles: styles)?.figure(name: FigureKind.gradientSpectrum.name(slug))
    }

    private init?(_ task: FigureInput.Task, styles: RowStyles) {
        guard let observed = ObservedRows(task, styles: styles), observed.dimensions > 1 else { return nil }
        self.task = task
        self.observed = observed
        lines = observed.rows.map { Self.lines(ObservedRows.runs($0)) }
        // The last few values of a spectrum may be rounding; they do not set the axis.
        let bottoms = lines.joined().flatMap { $0.values.dropLast($0.values.count / 20) }
        let low = max(bottoms.filter { $0 > 0 }.min() ?? 0.01, 1e-5)
        y = .loss(low: min(low, 0.5), high: 1, logarithmic: true)
    }

    /// The mean over seeds at each update that was looked at.
    private static func lines(_ runs: [[GradientObservation]]) -> [Line] {
        let steps = Set(runs.joined().map(\.step)).sorted()
        return steps.map { step in
            let spectra = runs.joined().filter { $0.step == step }.map(\.spectrum)
            let length = spectra.map(\.count).min()!
            return Line(step: step, values: (0..<length).map { i in
                spectra.reduce(0) { $0 + $1[i] } / Double(spectra.count)
            })
        }
    }

    /// A line of the table for each singular value, with as many digits as single precision has.
    private var table: DataTable {
        var table = DataTable(["series", "row", "step", "index", "relative"])
        for (r, row) in observed.rows.enumerated() {
            for (k, line) in lines[r].enumerated() {
                for (i, value) in line.values.enumerated() {
                    table.append([
                        .init(series(r, k)), .init(row.id), .init(line.step), .init(i + 1), .init(Double("\(Float(value))")!),
                    ])
                }
            }
        }
        return table
    }

    /// Each line has a number of its own, in the order of the rows.
    private func series(_ r: Int, _ k: Int) -> Int { lines[..<r].reduce(k + 1) { $0 + $1.count } }

    // MARK: Drawing

    private var reading: String {
        let halves = observed.list { row in
            let own = lines[observed.rows.firstIndex { $0.id == row.id }!]
            return "\(Self.count(own.first!, above: 0.1)) at the first observation, \(Self.count(own.last!, above: 0.1)) at the last"
        }
        return "Singular values of the gradients relative to the largest, averaged over the linear weights and \(observed.seedCount). "
            + "One line per observation, from light (early) to dark (late). The dashed line is rank \(observed.rank). A steep line "
            + "means that few directions carry the gradient. Values above a tenth of the largest: \(halves)."
    }

    private static func count(_ line: Line, above share: Double) -> Int { line.values.filter { $0 > share }.count }

    private func figure(name: String) -> Figure {
        let title = "\(task.name): spectrum of the gradients during training"
        let page = FigurePage(title: title, reading: reading)
        let grid = observed.grid(top: page.top + 44, names: lines.flatMap { own in named(own).map { text(own[$0]) } })
        let bottom = grid.bottom + 46
        let foot = page.foot(observed.notes(task), below: bottom)
        var script = page.script(name: name, foot: foot)
        script.page += page.axisNames(
            vertical: "Singular value relative to the largest", horizontal: "Index of the singular value",
            centre: grid.centre, bottom: bottom)
        script.panels = grid.frames.indices.map { panel($0, grid.frames[$0]) }
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    /// Five lines from the first to the last, or fewer if there are fewer.
    private func named(_ own: [Line]) -> [Int] { Set((0...4).map { $0 * (own.count - 1) / 4 }).sorted() }

    private func text(_ line: Line) -> String { "update \(line.step)" }

    private func panel(_ r: Int, _ frame: PixelFrame) -> [String] {
        let x = FigureScale.count(from: 1, to: Double(observed.dimensions), ticks: 4)
        let own = lines[r]
        let labels = LineEndLabels(
            // The highest first, which is how those below the axis stay in order.
            labels: named(own).sorted { own[$0].values.last! > own[$1].values.last! }.map { k in
                let last = own[k].values.last!
                return LineEndLabels.Label(
                    text: text(own[k]), colour: colour(k, r).legible.hex,
                    end: (
                        frame.x(Double(own[k].values.count), on: x),
                        frame.y(min(max(last, y.low), y.high), on: y)
                    ))
            }, frame: frame)
        let cut = frame.x(Double(observed.rank), on: x)
        return GnuplotCommand.frame(frame) + GnuplotCommand.axis(.x, x) + GnuplotCommand.axis(.y, y)
            + [
                observed.title(r, frame),
                GnuplotCommand.line(from: (cut, frame.top), to: (cut, frame.bottom), colour: Ink.quiet, dash: 2),
            ] + labels.commands
            + [
                GnuplotScript.plot(own.indices.map { k in
                    "table using \"index\":(only(\(series(r, k)))*column(\"relative\"))"
                        + " with lines linewidth 1.4 linecolor rgb '\(colour(k, r).hex)'"
                })
            ]
    }

    /// From a pale shade of the row's colour to a dark one.
    private func colour(_ k: Int, _ r: Int) -> Colour {
        let base = Colour(observed.styles[observed.rows[r]].colour)
        let age = lines[r].count > 1 ? Double(k) / Double(lines[r].count - 1) : 1
        return age < 0.7 ? base.mixed(with: .white, 0.75 * (1 - age / 0.7)) : base.mixed(with: .black, age - 0.7)
    }
}
