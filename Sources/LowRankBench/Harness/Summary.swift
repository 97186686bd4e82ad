import LowRankCore
import LowRankMethods

/// The numbers of a suite's tables.
public struct Summary: Sendable {
    /// In the suite's order.
    public let tasks: [TaskSummary]
    /// When the tasks differ in the size of their network.
    public let ladder: ScaleLadder?
    /// What a reader of the numbers ought to know.
    public let notes: [String]
    /// The kinds of machine that trained.
    let machines: [String]

    /// Computes every number of the tables.
    public init(_ results: SuiteResults) {
        tasks = results.manifest.tasks.map { TaskSummary($0, results) }
        ladder = ScaleLadder(results)
        machines = results.machines
        notes = results.manifest.notes + Self.warnings(results.records)
    }

    /// "galore on text, seeds 1, 2: ..."
    private static func warnings(_ records: [RunRecord]) -> [String] {
        var notes: [(place: String, warning: String, seeds: [Int])] = []
        var known: [[String]: Int] = [:]
        for record in records where record.warnings != nil {
            let c = record.configuration
            for warning in record.warnings! {
                let place = "\(c.row) on \(c.task)"
                if let i = known[[place, warning]] {
                    notes[i].seeds.append(c.seed)
                } else {
                    known[[place, warning]] = notes.count
                    notes.append((place, warning, [c.seed]))
                }
            }
        }
        return notes.map { note in
            let seeds = note.seeds.map(String.init).joined(separator: ", ")
            return "\(note.place), \(note.seeds.count == 1 ? "seed" : "seeds") \(seeds): \(note.warning)"
        }
    }
}

/// The rows of one task.
public struct TaskSummary: Sendable {
    /// What a number of the task is read against: that of a simple model, or a known optimum.
    public struct ReferenceLine: Sendable {
        /// The number's name in records.
        public let metric: String
        /// What figures call the line.
        public let name: String
        /// Where the line is.
        public let value: Double
    }

    /// The task's name in the suite.
    public let name: String
    /// The loss to which tokens are counted; nil when the reference row has no result.
    public let targetLoss: Double?
    /// Of the loss.
    public let referenceLines: [ReferenceLine]
    /// Of the other metrics, by their names.
    package let levels: [String: [ReferenceLine]]
    /// The metrics beside the loss.
    package let metrics: [MetricSpec]
    /// In the suite's order.
    public let rows: [RowSummary]
    /// One line per run without a result, and one for all that were not made.
    public let failures: [String]

    init(_ task: ResultsManifest.Task, _ results: SuiteResults) {
        let records = results.records(task: task.name)
        let values = records.compactMap { $0.result?.metrics }
        let target = results.targetLoss(of: task)
        let kind = records.first?.configuration.data.kind.map { type(of: $0) }
        name = task.name
        targetLoss = target
        // Some are only of networks that were trained before. The first is always there, and what comparisons are of.
        let specs = kind?.metrics ?? [.perplexity]
        metrics = specs.enumerated().filter { i, spec in i == 0 || values.contains { $0[spec.name] != nil } }.map(\.element)
        func lines(of metric: String?) -> [ReferenceLine] {
            (kind?.levels ?? []).filter { $0.of == metric }.compactMap { level in
                Statistics.estimate(values.compactMap { $0[level.metric] }).map {
                    ReferenceLine(metric: level.metric, name: level.name, value: $0.mean)
                }
            }
        }
        referenceLines = lines(of: nil)
        levels = Dictionary(uniqueKeysWithValues: metrics.map { ($0.name, lines(of: $0.name)) })
            .filter { !$0.value.isEmpty }
        let present = Set(results.manifest.runs.filter { $0.task == task.name }.map(\.row))
        rows = results.manifest.rows.filter { present.contains($0.name) }.map {
            RowSummary($0, task: task.name, targetLoss: target, results)
        }
        let throughput = results.throughput.filter { $0.configuration.task == task.name }
        failures =
            records.filter { $0.result == nil }.map { record in
                "\(record.configuration.row), seed \(record.configuration.seed): \(record.outcome)"
            }
            + throughput.compactMap { record in
                record.failure.map { "\(record.configuration.row): not timed: \($0)" }
            }
            + Self.notRun(results.missing.filter { $0.task == task.name })
    }
}

extension TaskSummary {
    /// "not run: galore (seeds 1, 2), lora (seed 2)"
    private static func notRun(_ missing: [ResultsManifest.Run]) -> [String] {
        guard !missing.isEmpty else { return [] }
        let seeds = Dictionary(grouping: missing, by: \.row).mapValues { $0.map { "\($0.seed)" } }
        let places = missing.map(\.row).distinct.map { row in
            "\(row) (\(seeds[row]!.count == 1 ? "seed" : "seeds") \(seeds[row]!.joined(separator: ", ")))"
        }
        return ["not run: " + places.joined(separator: ", ")]
    }
}

/// One row on one task.
public struct RowSummary: Sendable {
    /// The row's name in the suite.
    public let row: String
    /// How tables and figures call it.
    public let label: String
    /// The peak rate; nil without a run.
    public let learningRate: Double?
    /// Seeds asked for, and those that ended with a result.
    public let seeds: Int
    /// Seeds that ended with a result.
    public let completed: Int
    /// The final evaluation loss; nil without a result.
    public let loss: Estimate?
    /// Loss minus that of the reference row at the same seed; nil for the reference row itself.
    public let difference: Estimate?
    /// The same for the second reference row; nil without one.
    public let secondDifference: Estimate?
    /// Why the row's losses say nothing about its method, when it has learned too little.
    public let notLearned: String?
    /// The other metrics, by name; those of the training itself are among them.
    public let metrics: [String: Estimate]
    /// Median over seeds; infinite when most never got there.
    public let tokensToTarget: Double?
    /// Bytes of moments and projections; nil without a result.
    public let optimizerState: Int?
    /// Bytes of weights, gradients and optimizer state; nil without a result.
    public let totalBytes: Int?
    /// `optimizerState` over that of the reference row.
    public let optimizerStateRatio: Double?
    /// `totalBytes` over that of the reference row.
    public let totalRatio: Double?
    /// Of training alone, runs side by side; the shortest of all seeds, since whatever else a machine does only adds to
    /// it. Nil where several kinds of machine trained the suite.
    public let trainingSeconds: Double?
    /// The median of the samples, one run at a time; nil when the row was not timed.
    public let tokensPerSecond: Double?
    /// Median ratio to the reference row's sample of the same round.
    public let speedRatio: Double?
    /// Model FLOP/s over those of a matrix product in the same process; the median of the samples.
    public let peakFraction: Double?

    init(_ row: ResultsManifest.Row, task: String, targetLoss: Double?, _ results: SuiteResults) {
        let manifest = results.manifest
        let records = results.records(task: task, row: row.name)
        let reference = results.records(task: task, row: manifest.reference)
        let own = records.compactMap(\.result)
        self.row = row.name
        label = row.label
        learningRate = records.first?.configuration.learningRate
        seeds = manifest.seeds.count
        completed = own.count
        loss = Statistics.estimate(own.map(\.finalEvaluationLoss))
        func paired(with other: String) -> Estimate? {
            row.name == other
                ? nil : Statistics.pairedDifference(Self.losses(records), Self.losses(results.records(task: task, row: other)))
        }
        difference = paired(with: manifest.reference)
        secondDifference = manifest.secondReference.flatMap(paired)
        notLearned = results.notLearned(task: task, row: row.name)
        metrics = Dictionary(grouping: own.flatMap(\.metrics), by: \.key)
            .compactMapValues { Statistics.estimate($0.map(\.value)) }
        tokensToTarget = targetLoss.flatMap { target in
            // A diverged run never gets there; of a crashed one nothing is known.
            Statistics.median(
                records.filter(\.isFinal).map { record in
                    record.result.map { Statistics.tokens(toReach: target, on: $0.curve) } ?? .infinity
                })
        }
        let referenceMemory = reference.compactMap { $0.result?.memory }
        optimizerState = own.map(\.memory.optimizerState).max()
        totalBytes = own.map(\.memory.total).max()
        optimizerStateRatio = Self.ratio(optimizerState, referenceMemory.map(\.optimizerState).max())
        totalRatio = Self.ratio(totalBytes, referenceMemory.map(\.total).max())
        trainingSeconds = results.machines.count > 1 ? nil : own.map(\.trainingSeconds).min()
        let samples = results.throughput(task: task, row: row.name)?.samples ?? []
        let referenceSamples = results.throughput(task: task, row: manifest.reference)?.samples ?? []
        tokensPerSecond = Statistics.median(samples.map(\.tokensPerSecond))
        speedRatio = Statistics.median(zip(samples, referenceSamples).map { $0.tokensPerSecond / $1.tokensPerSecond })
        peakFraction = Statistics.median(samples.map(\.peakFraction))
    }

    static func losses(_ records: [RunRecord]) -> [Int: Double] {
        Dictionary(
            uniqueKeysWithValues: records.compactMap { record in
                record.result.map { (record.configuration.seed, $0.finalEvaluationLoss) }
            })
    }

    private static func ratio(_ a: Int?, _ b: Int?) -> Double? {
        guard let a, let b, b > 0 else { return nil }
        return Double(a) / Double(b)
    }
}
