import Foundation
import LowRankCore
import LowRankMethods

/// The numbers of a suite of experiments: a table per task, a line per row, a column per metric.
package struct ExperimentSummary: SummaryTables {
    package struct Task {
        package let name: String
        package let metrics: [MetricSpec]
        package let rows: [Row]
        /// Whether `metrics` are those of every row.
        package let comparesRows: Bool
        /// One line per run without a result.
        package let failures: [String]
    }

    package struct Row {
        package let name: String
        package let label: String
        package let methods: [String]
        /// Those of the task's that the row's methods have, the headline first.
        package let metrics: [MetricSpec]
        /// The one of them that is of the plain alternative.
        package let alternative: MetricSpec?
        /// Of its methods in the runs with a result.
        package let settings: [MethodConfiguration]
        package let seeds: Int
        /// Of the runs with a result, by metric and seed.
        package let values: [String: [Int: Double]]
        /// The headline minus that of the reference row at the same seed; nil for the reference row.
        package let difference: Estimate?
        /// Of the runs with a result.
        package let series: [[Series]]

        package var completed: Int { values.values.map(\.count).max() ?? 0 }

        package func estimate(_ metric: MetricSpec) -> Estimate? {
            Statistics.estimate(values(of: metric))
        }

        /// In the order of the seeds, so that their sum is always the same.
        package func values(of metric: MetricSpec) -> [Double] {
            (values[metric.name] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
        }
    }

    package let tasks: [Task]
    package let notes: [String]
    /// The kinds of machine that made the runs. Times of several have no place in one table.
    private let machines: [String]

    package init(_ results: SuiteResults, _ experiment: any Experiment) {
        tasks = results.manifest.tasks.map { Self.task($0.name, results, experiment) }
        machines = results.machines
        notes = results.manifest.notes
            + (machines.count > 1
                ? ["times are left out, because several kinds of machine made the runs (\(machines.joined(separator: "; ")))"] : [])
    }

    private static func task(_ name: String, _ results: SuiteResults, _ experiment: any Experiment) -> Task {
        let manifest = results.manifest
        func measured(_ record: RunRecord) -> ExperimentResult? {
            results.machines.count > 1 ? record.measured?.withoutTimes : record.measured
        }
        func values(_ row: String) -> [String: [Int: Double]] {
            var values: [String: [Int: Double]] = [:]
            for record in results.records(task: name, row: row) {
                for (metric, value) in measured(record)?.metrics ?? [:] where value.isFinite {
                    values[metric, default: [:]][record.configuration.seed] = value
                }
            }
            return values
        }
        let runs = manifest.runs.filter { $0.task == name }
        // A number that no row has is no column; the first that is left is the task's headline.
        let names = Set(runs.map(\.row))
        let present = Set(names.flatMap { values($0).keys })
        let data = results.records(task: name).first?.configuration.data
        func specs(_ methods: [String]) -> [MetricSpec] {
            experiment.metrics(ofMethods: methods).map { $0.measured(on: data) }
        }
        let shown = specs(manifest.rows.flatMap(\.methods).distinct).filter { present.contains($0.name) }
        let headline = shown.first?.name ?? ""
        let reference = values(manifest.reference)[headline] ?? [:]
        let rows = manifest.rows.filter { names.contains($0.name) }.map { row in
            let values = values(row.name)
            let own = specs(row.methods).filter { values[$0.name] != nil }
            let records = results.records(task: name, row: row.name).filter { $0.measured != nil }
            return Row(
                name: row.name, label: row.label, methods: row.methods, metrics: own,
                alternative: experiment.alternative(ofMethods: row.methods).flatMap { other in own.first { $0 == other } },
                settings: records.first?.configuration.methods ?? [], seeds: manifest.seeds.count, values: values,
                difference: row.name == manifest.reference || !experiment.comparesRows
                    ? nil : Statistics.pairedDifference(values[headline] ?? [:], reference),
                series: records.map { measured($0)!.series })
        }
        let records = Dictionary(
            names.flatMap { results.records(task: name, row: $0) }.map { ($0.key, $0) }) { first, _ in first }
        let failures = runs.compactMap { run -> String? in
            let place = "\(run.row), seed \(run.seed)"
            guard let record = records[run.key] else { return "\(place): not run" }
            return record.measured == nil ? "\(place): \(record.outcome)" : nil
        }
        return Task(
            name: name, metrics: shown, rows: rows, comparesRows: experiment.comparesRows, failures: failures)
    }

    // MARK: Text

    package func markdown(_ manifest: ResultsManifest) -> String {
        let machine = manifest.environment
        let seeds = manifest.seeds.map(String.init).joined(separator: ", ")
        let reference = manifest.label(manifest.reference)
        let compared =
            tasks.allSatisfy(\.comparesRows)
            ? "differences are to \(reference) at the same seed. Arrows: ↓ lower is better, ↑ higher is better."
                + (machines.count > 1 ? "" : " Times were measured on \(machine.cpu), runs side by side.")
            : "each row has a measure of its own, beside it that of the plain alternative on the same case. All numbers are in "
                + "summary.csv."
        var parts = [
            "# Suite \(manifest.suite)",
            "Seeds \(seeds). Mean over seeds ± 95 % interval (Student's t); " + compared,
        ]
        parts += tasks.flatMap { $0.markdown }
        if !notes.isEmpty { parts += ["## Notes", notes.map { "- \($0)" }.joined(separator: "\n")] }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// docs/results-format.md explains each.
    package static let csvColumns = ["task", "row", "label", "metric", "mean", "half_width", "seeds"]

    package var csv: String {
        let lines = tasks.flatMap { task in
            task.rows.flatMap { row in
                task.metrics.compactMap { metric -> String? in
                    guard let estimate = row.estimate(metric) else { return nil }
                    let label = "\"" + row.label.replacingOccurrences(of: "\"", with: "\"\"") + "\""
                    let halfWidth = estimate.halfWidth.map { "\($0)" } ?? ""
                    return "\(task.name),\(row.name),\(label),\(metric.name),\(estimate.mean),\(halfWidth),\(estimate.count)"
                }
            }
        }
        return ([Self.csvColumns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
    }
}

extension ExperimentSummary.Row {
    /// "3", "2 of 3"
    fileprivate var seedCount: String { completed == seeds ? "\(seeds)" : "\(completed) of \(seeds)" }

    /// All its numbers, a line each.
    package var table: TextTable {
        var table = TextTable(headings: [("measure", .left), ("value", .right), ("better", .left), ("", .left)])
        table.rows = metrics.map { metric in
            [
                metric.title, estimate(metric).map { metric.text($0) } ?? "-",
                metric.better == .neither ? "" : metric.better.rawValue, metric == alternative ? "plain alternative" : "",
            ]
        }
        return table
    }
}

extension ExperimentSummary.Task {
    /// The table alone.
    package func table(of rows: [ExperimentSummary.Row]) -> TextTable {
        let arrows: [MetricSpec.Direction: String] = [.lower: " ↓", .higher: " ↑", .neither: ""]
        var headings = metrics.map { (text: $0.title + arrows[$0.better]!, alignment: TextTable.Alignment.right) }
        headings.insert(("difference", .right), at: min(1, headings.count))
        var table = TextTable(headings: [("row", .left)] + headings + [("seeds", .right)])
        table.rows = rows.map { row in
            var cells = metrics.map { metric in row.estimate(metric).map { metric.text($0) } ?? "-" }
            let difference = row.difference.flatMap { value in metrics.first.map { $0.text(value, signed: true) } }
            cells.insert(difference ?? "-", at: min(1, cells.count))
            return [row.label] + cells + [row.seedCount]
        }
        return table
    }

    /// A line for each row with its headline, that of the plain alternative, and which is better.
    private var overview: TextTable {
        var table = TextTable(headings: [
            ("row", .left), ("measure", .left), ("value", .right), ("plain alternative", .left), ("its value", .right),
            ("better", .left), ("seeds", .right),
        ])
        table.rows = rows.map { row in
            let (headline, other) = (row.metrics.first, row.alternative)
            func value(_ metric: MetricSpec?) -> String { metric.flatMap { m in row.estimate(m).map { m.text($0) } } ?? "-" }
            return [
                row.label, headline?.title ?? "-", value(headline), other?.title ?? "-", value(other),
                headline?.better.rawValue ?? "-", row.seedCount,
            ]
        }
        return table
    }

    fileprivate var markdown: [String] {
        var parts = ["## \(name)", (comparesRows ? table(of: rows) : overview).markdown]
        if !failures.isEmpty {
            parts.append("Runs without a result:\n\n" + failures.map { "- \($0)" }.joined(separator: "\n"))
        }
        return parts
    }
}

extension [String] {
    /// Each once, in the order of the first.
    package var distinct: [String] {
        var known: Set<String> = []
        return filter { known.insert($0).inserted }
    }
}
