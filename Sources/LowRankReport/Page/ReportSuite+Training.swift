import LowRankBench
import LowRankCore
import LowRankMethods

extension ReportSuite {
    /// The numbers of a suite that trains.
    init(_ name: String, training results: SuiteResults) {
        let summary = Summary(results)
        let tuned = results.manifest.learningRates?.byRow ?? [:]
        self.init(
            name, results.manifest, notes: summary.notes,
            tasks: summary.tasks.map { Self.trained($0, name, results, tuned) })
    }

    private static func trained(
        _ task: TaskSummary, _ suite: String, _ results: SuiteResults, _ tuned: [RowKey: LearningRates.Entry]
    ) -> (task: Task, rows: [Row]) {
        let columns = TrainingColumn.all(of: task, results.manifest).filter { column in
            task.rows.contains { column.numbers($0) != nil }
        }
        let first = results.records.first { $0.configuration.task == task.name }
        let loss = first?.configuration.data.kind.map { type(of: $0).loss } ?? .language
        let target = task.targetLoss.map { Level(name: "target loss", value: $0) }
        let described = Task(
            suite: suite, name: task.name, compares: true, columns: columns.map(\.column),
            levels: task.referenceLines.map { Level(name: $0.name, value: $0.value) } + [target].compactMap(\.self),
            failures: task.failures, loss: loss.name, count: loss.count)
        let methods = Dictionary(results.manifest.rows.map { ($0.name, $0.methods) }) { first, _ in first }
        let rows = task.rows.map { row in
            let key = RowKey(task: task.name, row: row.row)
            return trained(row, key, suite, methods[row.row] ?? [], results.records(task: key.task, row: key.row), tuned[key], columns)
        }
        return (described, rows)
    }

    private static func trained(
        _ row: RowSummary, _ key: RowKey, _ suite: String, _ methods: [String], _ records: [RunRecord],
        _ tuned: LearningRates.Entry?, _ columns: [TrainingColumn]
    ) -> Row {
        let values = columns.compactMap { column in column.numbers(row).map { (column.column.name, $0) } }
        return Row(
            suite: suite, task: key.task, row: row.row, label: row.label, methods: MethodCatalogue.ownMethods(methods),
            family: family(methods, .training), notLearned: row.notLearned, headline: "loss",
            values: Dictionary(uniqueKeysWithValues: values),
            seeds: records.compactMap { record in
                record.result.map { [Double(record.configuration.seed), $0.finalEvaluationLoss] }
            },
            bytes: records.lazy.compactMap(\.result).first?.memory.largest, curve: curve(records),
            rates: tuned?.curve.map { [$0.learningRate, Statistics.estimate($0.losses)?.mean ?? .infinity] })
    }

    /// More would not be seen.
    private static let mostPoints = 25

    /// The mean over the seeds that were evaluated after as many tokens.
    private static func curve(_ records: [RunRecord]) -> [[Double]] {
        let points = Dictionary(grouping: records.compactMap { $0.result?.curve }.joined(), by: \.tokens)
        let all = points.sorted { $0.key < $1.key }.map { tokens, points in
            [Double(tokens)] + Statistics.estimate(points.map(\.evaluationLoss))!.numbers
        }
        guard all.count > mostPoints else { return all }
        return (0..<mostPoints).map { all[$0 * (all.count - 1) / (mostPoints - 1)] }
    }
}

/// A column of summary.csv and its numbers.
private struct TrainingColumn {
    let column: ReportSuite.Column
    let numbers: (RowSummary) -> [Double]?

    init(
        _ name: String, _ title: String, _ better: MetricSpec.Direction, _ format: String,
        estimate: @escaping (RowSummary) -> Estimate?
    ) {
        column = .init(name: name, title: title, better: better.rawValue, format: format, interval: true)
        numbers = { estimate($0)?.numbers }
    }

    /// A column without intervals.
    init(
        _ name: String, _ title: String, _ better: MetricSpec.Direction, _ format: String,
        number: @escaping (RowSummary) -> Double?
    ) {
        column = .init(name: name, title: title, better: better.rawValue, format: format, interval: false)
        numbers = { row in number(row).map { [$0] } }
    }

    static func all(of task: TaskSummary, _ manifest: ResultsManifest) -> [TrainingColumn] {
        let quality = task.metrics[0]
        let reference = manifest.label(manifest.reference)
        let second = manifest.secondReference.map(manifest.label) ?? ""
        return [
            .init("loss", "loss", .lower, "loss", estimate: { $0.loss }),
            .init("difference", "difference to \(reference)", .lower, "loss", estimate: { $0.difference }),
            .init("second_difference", "difference to \(second)", .lower, "loss", estimate: { $0.secondDifference }),
            .init(
                "quality", quality.title, quality.better, quality.format.word,
                estimate: { $0.metrics[quality.name] }),
            .init("tokens_to_target", "tokens to target", .lower, "count", number: { $0.tokensToTarget }),
            .init(
                "optimizer_state_bytes", "optimizer state", .lower, "bytes",
                number: { $0.optimizerState.map { Double($0) } }),
            .init(
                "optimizer_state_ratio", "optimizer state, factor", .lower, "ratio",
                number: { $0.optimizerStateRatio }),
            .init(
                "total_bytes", "weights, gradients, state", .lower, "bytes",
                number: { $0.totalBytes.map { Double($0) } }),
            .init("total_ratio", "weights, gradients, state, factor", .lower, "ratio", number: { $0.totalRatio }),
            .init("training_seconds", "training", .lower, "duration", number: { $0.trainingSeconds }),
            .init("tokens_per_second", "tokens per second", .higher, "count", number: { $0.tokensPerSecond }),
            .init("speed_ratio", "speed, factor", .higher, "ratio", number: { $0.speedRatio }),
            .init("peak_fraction", "share of peak speed", .higher, "percent", number: { $0.peakFraction }),
            .init("learning_rate", "learning rate", .neither, "plain", number: { $0.learningRate }),
            .init("completed", "seeds", .neither, "plain", number: { Double($0.completed) }),
        ]
    }
}
