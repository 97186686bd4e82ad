extension FigureInput {
    /// A row of a task.
    public struct RowKey: Hashable, Sendable {
        public var task: String
        public var row: String

        public init(task: String, row: String) {
            self.task = task
            self.row = row
        }
    }

    /// Gathers records into tasks and rows, both in the order of their first record.
    ///
    /// - Parameters:
    ///   - records: the reported runs.
    ///   - tuning: the runs that learning rates were chosen by.
    ///   - throughput: what the exclusive timing phase measured.
    ///   - references: losses to draw as lines, by task.
    ///   - fullRankRow: the id of the row that the others are compared with.
    ///   - family: the family of a row, from its configuration.
    public init(
        suite: String, records: [RunRecord], tuning: [RunRecord] = [],
        throughput: [RowKey: Throughput] = [:], references: [String: [Reference]] = [:],
        fullRankRow: String?, family: (RunConfiguration) -> String
    ) {
        var tasks: [Task] = []
        for record in records {
            let configuration = record.configuration
            if !tasks.contains(where: { $0.name == configuration.task }) {
                tasks.append(Task(
                    configuration: configuration, fullRankRow: fullRankRow,
                    references: references[configuration.task] ?? []))
            }
            let t = tasks.firstIndex { $0.name == configuration.task }!
            if !tasks[t].rows.contains(where: { $0.id == configuration.row }) {
                let key = RowKey(task: configuration.task, row: configuration.row)
                tasks[t].rows.append(Row(
                    id: configuration.row, label: configuration.label, family: family(configuration),
                    runs: [], throughput: throughput[key],
                    tuning: TuningPoint.points(of: key, in: tuning, chosen: configuration.learningRate)))
            }
            let r = tasks[t].rows.firstIndex { $0.id == configuration.row }!
            tasks[t].rows[r].runs.append(Run(
                seed: configuration.seed, status: record.status, curve: record.result?.curve ?? [],
                finalLoss: record.result?.finalEvaluationLoss))
            if tasks[t].rows[r].memory == nil { tasks[t].rows[r].memory = record.result?.memory }
        }
        self.init(suite: suite, tasks: tasks)
    }
}

extension FigureInput.Task {
    init(configuration: RunConfiguration, fullRankRow: String?, references: [FigureInput.Reference]) {
        switch configuration.data {
        case .text, .markov:
            self.init(
                name: configuration.task, fullRankRow: fullRankRow, references: references, rows: [])
        case .planted:
            self.init(
                name: configuration.task, lossName: "Evaluation loss (mean squared error)",
                countName: "Samples", logarithmicLoss: true, fullRankRow: fullRankRow,
                references: references, rows: [])
        }
    }
}

extension FigureInput.TuningPoint {
    /// One point per learning rate tried for a row: the mean final loss, or none if a run failed.
    static func points(
        of key: FigureInput.RowKey, in records: [RunRecord], chosen: Double
    ) -> [FigureInput.TuningPoint] {
        let tried = records.filter { $0.configuration.task == key.task && $0.configuration.row == key.row }
        return Set(tried.map(\.configuration.learningRate)).sorted().map { rate in
            let losses = tried.filter { $0.configuration.learningRate == rate }
                .sorted { $0.configuration.seed < $1.configuration.seed }
                .map { $0.status == .completed ? $0.result?.finalEvaluationLoss ?? .nan : .nan }
            let mean = losses.reduce(0, +) / Double(losses.count)
            return .init(learningRate: rate, loss: mean.isFinite ? mean : nil, chosen: rate == chosen)
        }
    }
}
