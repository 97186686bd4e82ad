import LowRankBench
import LowRankCore
import LowRankMethods

/// The figures that an experiment asks for, drawn from its summary.
struct ExperimentFigures {
    private let summary: ExperimentSummary
    private let experiment: any Experiment
    private let reference: String

    init(_ results: SuiteResults, _ experiment: any Experiment) {
        summary = ExperimentSummary(results, experiment)
        self.experiment = experiment
        reference = results.manifest.reference
    }

    var sections: [FigureIndex.Section] {
        zip(summary.tasks, FigureRenderer.slugs(summary.tasks.map(\.name))).map { task, slug in
            let page = ExperimentPage(task: task, reference: reference, slug: slug)
            return FigureIndex.Section(task: task.name, figures: experiment.figures.compactMap(page.figure), notes: task.failures)
        }
    }
}

/// One task of an experiment as it is drawn.
struct ExperimentPage {
    let task: ExperimentSummary.Task
    let slug: String
    private let styles: [String: RowStyle]

    /// Rows of the same methods share a colour; the reference row is black.
    init(task: ExperimentSummary.Task, reference: String, slug: String) {
        self.task = task
        self.slug = slug
        var groups: [[String]] = []
        var members: [Int: Int] = [:]
        var styles: [String: RowStyle] = [:]
        for row in task.rows {
            guard row.name != reference || task.rows.count == 1 else {
                styles[row.name] = .reference
                continue
            }
            if !groups.contains(row.methods) { groups.append(row.methods) }
            let group = groups.firstIndex(of: row.methods)!
            styles[row.name] = .variant(members[group, default: 0], of: Self.colours[group % Self.colours.count])
            members[group, default: 0] += 1
        }
        self.styles = styles
    }

    /// Okabe and Ito's, which stay apart for the colour-blind.
    static let colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"].map { Colour($0) }

    func style(_ row: ExperimentSummary.Row) -> RowStyle { styles[row.name]! }

    func figure(_ figure: ExperimentFigure) -> Figure? {
        switch figure {
        case .headline: HeadlineFigure(self)?.figure
        case .relation(let x, let y, let isLogarithmic, let lines):
            relation(x, y, isLogarithmic: isLogarithmic, lines)?.figure
        case .curves(let quantity, let x, let y, let isLogarithmic):
            curves(quantity, x, y, isLogarithmic: isLogarithmic)?.figure
        case .panels(let quantity): PanelsFigure(self, quantity)?.figure
        case .sweep(let hyperparameter, let x, let y, let lines): sweep(hyperparameter, x, y, lines)?.figure
        case .bars(let quantity, let value, let levels): BarsFigure(self, quantity, value: value, levels: levels)?.figure
        case .map(let quantity, let x, let y, let z, let isSameForAllRows):
            MapFigure(self, quantity, x: x, y: y, z: z, isSameForAllRows: isSameForAllRows)?.figure
        }
    }

    func metric(_ name: String) -> MetricSpec? { task.metrics.first { $0.name == name } }

    /// "3 seeds"
    var seedCount: String {
        let count = task.rows.map(\.completed).max() ?? 0
        return count == 1 ? "1 seed" : "\(count) seeds"
    }

    /// What "means" and "bars" are in the sentence on how to read a figure.
    var spread: String {
        task.rows.contains { $0.completed > 1 }
            ? "Values are means over \(seedCount), bars and bands reach from the lowest to the highest." : "Values are single runs."
    }

    // MARK: Lines

    private func relation(_ x: String, _ y: String, isLogarithmic: Bool, _ constants: [String]) -> LinesFigure? {
        guard let x = metric(x), let y = metric(y) else { return nil }
        var groups: [(methods: [String], others: [MethodConfiguration])] = []
        var lines: [LinesFigure.Line] = []
        var members: [[ExperimentSummary.Row]] = []
        for row in task.rows {
            guard let across = row.estimate(x)?.mean, let spread = SeedSpread(row.values(of: y)) else { continue }
            let point = LinesFigure.Point(x: across, spread: spread)
            let others = settings(of: row, without: hyperparameterAlong(row.methods))
            if let known = groups.firstIndex(where: { $0 == (row.methods, others) }) {
                lines[known].points.append(point)
                members[known].append(row)
            } else {
                groups.append((row.methods, others))
                members.append([row])
                lines.append(LinesFigure.Line(name: names(row.methods), style: style(row), points: [point]))
            }
        }
        // A line of several rows is called after its methods, and after what tells it from other lines of the same.
        for i in lines.indices {
            if members[i].count == 1 || lines[i].name.isEmpty {
                lines[i].name = members[i][0].label
                continue
            }
            let same = groups.filter { $0.methods == groups[i].methods }.map(\.others)
            if same.count > 1 { lines[i].name += differences(of: groups[i].others, among: same) }
        }
        for i in lines.indices { lines[i].points.sort { $0.x < $1.x } }
        return LinesFigure(
            kind: .relation, suffix: "\(y.name)-\(x.name)", slug: slug, reading: spread, title: "\(task.name): \(y.heading) against \(nounOf(x))",
            x: .init(name: axisName(x), format: x.format, isLogarithmic: isLogarithmic),
            y: .init(name: axisName(y), format: y.format), lines: lines, levels: levels(constants))
    }

    /// Metrics that do not depend on the row.
    private func levels(_ constants: [String]) -> [(value: Double, name: String)] {
        constants.compactMap(metric).compactMap { constant in
            SeedSpread(task.rows.flatMap { $0.values(of: constant) }).map { (value: $0.mean, name: constant.heading) }
        }
    }

    /// The one in which rows of these methods differ most: without it, the fewest kinds of rows are left.
    private func hyperparameterAlong(_ methods: [String]) -> String? {
        let rows = task.rows.filter { $0.methods == methods }
        let names = rows.flatMap { $0.settings.flatMap(\.hyperparameters.keys) }.distinct.sorted()
        func kinds(_ name: String) -> Int { Set(rows.map { settings(of: $0, without: name) }).count }
        return names.min { kinds($0) < kinds($1) }
    }

    private func settings(of row: ExperimentSummary.Row, without name: String?) -> [MethodConfiguration] {
        var settings = row.settings
        if let name { for i in settings.indices { settings[i].hyperparameters[name] = nil } }
        return settings
    }

    /// Tables write the unit of times and bytes beside each number.
    private func axisName(_ metric: MetricSpec) -> String {
        switch metric.format {
        case .seconds: "\(metric.heading) (s)"
        case .bytes: nounOf(metric)
        default: metric.title
        }
    }

    /// "stored bytes", "loss"
    private func nounOf(_ metric: MetricSpec) -> String { metric.format == .bytes ? "\(metric.heading) bytes" : metric.heading }

    /// "GaLore + LoRA", without what all rows have.
    private func names(_ methods: [String]) -> String {
        let common = task.rows.dropFirst().reduce(Set(task.rows.first?.methods ?? [])) { $0.intersection($1.methods) }
        let own = methods.filter { !common.contains($0) }
        let named = own.isEmpty && task.rows.allSatisfy { $0.methods == methods } ? methods : own
        return named.compactMap { try? MethodRegistry.entry($0).card.name }.joined(separator: " + ")
    }

    private func sweep(_ hyperparameter: String, _ x: String, _ y: String, _ constants: [String]) -> LinesFigure? {
        guard let y = metric(y) else { return nil }
        var groups: [(methods: [String], others: [MethodConfiguration], line: LinesFigure.Line)] = []
        for row in task.rows {
            var others = row.settings
            let values = others.indices.compactMap { others[$0].hyperparameters.removeValue(forKey: hyperparameter)?.number }
            guard values.count == 1, let spread = SeedSpread(row.values(of: y)) else { continue }
            let point = LinesFigure.Point(x: values[0], spread: spread)
            if let known = groups.firstIndex(where: { $0.others == others }) {
                groups[known].line.points.append(point)
            } else {
                groups.append((row.methods, others, LinesFigure.Line(name: names(row.methods), style: style(row), points: [point])))
            }
        }
        groups.removeAll { $0.line.points.count < 2 }
        for i in groups.indices {
            groups[i].line.points.sort { $0.x < $1.x }
            let same = groups.filter { $0.methods == groups[i].methods }.map(\.others)
            groups[i].line.name += differences(of: groups[i].others, among: same)
        }
        return LinesFigure(
            kind: .sweep, suffix: hyperparameter, slug: slug, reading: spread, title: "\(task.name): \(y.heading) against the \(x.lowercasedFirst)",
            x: .init(name: x), y: .init(name: y.title, format: y.format), lines: groups.map(\.line), levels: levels(constants))
    }

    /// ", top_k_percent 20": the settings that not all have.
    private func differences(of methods: [MethodConfiguration], among all: [[MethodConfiguration]]) -> String {
        methods.enumerated().flatMap { i, method in
            method.hyperparameters.sorted { $0.key < $1.key }.filter { name, value in
                all.contains { i >= $0.count || $0[i].hyperparameters[name] != value }
            }.map { ", \($0) \($1)" }
        }.joined()
    }

    private func curves(_ quantity: String, _ x: String, _ y: String, isLogarithmic: Bool) -> LinesFigure? {
        var lines: [LinesFigure.Line] = []
        var axes = [x, y]
        for row in task.rows {
            let own = row.series.map { $0.filter { $0.quantity == quantity } }
            let labels = own.flatMap { $0.map { $0.label ?? "" } }.distinct
            for (k, label) in labels.enumerated() {
                let runs = own.compactMap { $0.first { ($0.label ?? "") == label } }
                guard let first = runs.first else { continue }
                axes = first.axes ?? axes
                let points = CurvesPanel.points(runs)
                let style = labels.count > 1 ? RowStyle.variant(0, of: Self.colours[k % Self.colours.count]) : style(row)
                lines.append(LinesFigure.Line(name: label.isEmpty ? row.label : label, style: style, points: points))
            }
        }
        if axes[1].isEmpty { axes[1] = task.metrics.first?.title ?? "" }
        return LinesFigure(
            kind: .curves, suffix: quantity, slug: slug, reading: spread, title: "\(task.name): \(axes[1].lowercasedFirst)",
            x: .init(name: axes[0], isLogarithmic: isLogarithmic), y: .init(name: axes[1], isLogarithmic: isLogarithmic), lines: lines)
    }
}

extension String {
    /// For the middle of a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension HyperValue {
    /// Of a number.
    fileprivate var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .real(let value): value
        case .flag, .text: nil
        }
    }
}
