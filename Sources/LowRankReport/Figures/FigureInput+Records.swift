import LowRankBench
import LowRankCore
import LowRankMethods

extension FigureInput {
    /// Gathers records into tasks and rows, both in the order of their first record.
    ///
    /// - Parameters:
    ///   - records: the reported runs.
    ///   - tuning: the learning rates that were tried.
    ///   - bestRates: the best of them, for each tuning seed.
    ///   - throughput: what the exclusive timing phase measured.
    ///   - references: losses to draw as lines, by task.
    ///   - fullRankRow: the id of the row that the others are compared with.
    ///   - secondReferenceRow: the id of a stronger one.
    ///   - notLearned: rows whose losses say nothing about their methods; their labels say so.
    ///   - family: the family of a row, from its configuration.
    public init(
        suite: String, records: [RunRecord], tuning: [RowKey: [TuningPoint]] = [:], bestRates: [RowKey: [Double]] = [:],
        throughput: [RowKey: Throughput] = [:], references: [String: [Reference]] = [:],
        fullRankRow: String?, secondReferenceRow: String? = nil, notLearned: Set<RowKey> = [],
        family: (RunConfiguration) -> String
    ) {
        var tasks: [Task] = []
        var places: [String: Int] = [:]
        var rows: [RowKey: Int] = [:]
        for record in records {
            let configuration = record.configuration
            let key = RowKey(configuration)
            if places[key.task] == nil {
                places[key.task] = tasks.count
                tasks.append(Task(
                    configuration: configuration, fullRankRow: fullRankRow,
                    references: references[configuration.task] ?? []))
                tasks[tasks.count - 1].secondReferenceRow = secondReferenceRow
            }
            let t = places[key.task]!
            if rows[key] == nil {
                rows[key] = tasks[t].rows.count
                let ranks = configuration.methods.compactMap { $0.hyperparameters["rank"] }
                tasks[t].rows.append(Row(
                    id: configuration.row, label: configuration.label + (notLearned.contains(key) ? " (did not learn)" : ""), family: family(configuration),
                    runs: [], throughput: throughput[key],
                    tuning: tuning[key] ?? []))
                tasks[t].rows[tasks[t].rows.count - 1].bestRates = bestRates[key] ?? []
                if ranks.count == 1, case .integer(let rank) = ranks[0] { tasks[t].rows[tasks[t].rows.count - 1].rank = rank }
            }
            let r = rows[key]!
            tasks[t].rows[r].runs.append(Run(
                seed: configuration.seed, status: record.status, curve: record.result?.curve ?? [],
                finalLoss: record.result?.finalEvaluationLoss, metrics: record.result?.metrics ?? [:],
                observations: record.result?.observations ?? []))
            if tasks[t].rows[r].memory == nil { tasks[t].rows[r].memory = record.result?.memory }
        }
        self.init(suite: suite, tasks: tasks)
    }
}

extension FigureInput.Task {
    init(configuration: RunConfiguration, fullRankRow: String?, references: [FigureInput.Reference]) {
        let loss = configuration.data.kind.map { type(of: $0).loss } ?? .language
        self.init(
            name: configuration.task, lossName: loss.name, countName: loss.count, logarithmicLoss: loss.isLogarithmic,
            fullRankRow: fullRankRow, references: references, rows: [])
        startsTrained =
            configuration.training.pretrained != nil || configuration.model.kind?.isTrainedElsewhere == true
            || configuration.data.kind?.updatesGivenWeights == true
        retention = configuration.training.pretrained == nil ? nil : configuration.data.kind.flatMap { type(of: $0).retention }
    }
}

extension FigureInput {
    /// Everything that is known of a suite.
    public init(_ results: SuiteResults) {
        let manifest = results.manifest
        var tuning: [RowKey: [TuningPoint]] = [:]
        for (key, entry) in manifest.learningRates?.byRow ?? [:] {
            tuning[key] = entry.curve.map { point in
                let mean = Statistics.estimate(point.losses)?.mean ?? .infinity
                return TuningPoint(
                    learningRate: point.learningRate, loss: mean.isFinite ? mean : nil,
                    chosen: point.learningRate == entry.learningRate)
            }
        }
        let bestRates = manifest.learningRates?.byRow.mapValues { $0.bestRates.compactMap(\.self) } ?? [:]
        var throughput: [RowKey: Throughput] = [:]
        for record in results.throughput where !record.samples.isEmpty {
            throughput[RowKey(record.configuration)] = Throughput(
                tokensPerSecond: record.samples.map(\.tokensPerSecond),
                peakFraction: Statistics.median(record.samples.map(\.peakFraction)))
        }
        let summary = Summary(results)
        let references = Dictionary(
            uniqueKeysWithValues: summary.tasks.map { task in
                (task.name, task.referenceLines.map { Reference(name: $0.name, loss: $0.value) })
            })
        let notLearned = summary.tasks.flatMap { task in
            task.rows.filter { $0.notLearned != nil }.map { RowKey(task: task.name, row: $0.row) }
        }
        self.init(
            suite: manifest.suite, records: results.records, tuning: tuning, bestRates: bestRates, throughput: throughput,
            references: references, fullRankRow: manifest.reference, secondReferenceRow: manifest.secondReference,
            notLearned: Set(notLearned), family: Self.family)
        ladder = summary.ladder
    }

    /// The family of the row's method; AdamW under another method is only its update rule.
    private static func family(of configuration: RunConfiguration) -> String {
        let cards = configuration.methods.compactMap { try? MethodRegistry.entry($0.id).card }
        let telling = cards.first { $0.family != .fullRank } ?? cards.first
        return (telling?.family ?? .fullRank).rawValue
    }
}
