import Foundation

/// A suite file, read and checked: which rows are trained on which tasks, with which seeds.
public struct Suite: Sendable {
    /// The file's name without its extension; names the results folder and the baseline.
    public var name: String
    /// The file as the user would name it, for messages.
    public var file: String
    public var seeds: [Int]
    public var tasks: [SuiteTask]
    public var rows: [SuiteRow]
    /// The row that the others are compared with.
    public var reference: String
    public var throughput: ThroughputSettings
    public var tuning: TuningSettings?
    /// Where `lowrank tune` keeps the learning rates, when the rows do not give them by hand.
    public var learningRates: URL?
}

public struct SuiteTask: Sendable {
    public var name: String
    public var data: DataConfiguration
    public var model: ModelConfiguration
    public var training: TrainingConfiguration
    /// The loss to which the needed tokens are counted; absent: what the reference row reaches after
    /// half of its tokens, averaged over seeds.
    public var targetLoss: Double?
}

public struct SuiteRow: Sendable {
    public var name: String
    public var label: String
    /// By name of the tasks that the row runs on, every hyper-parameter explicit.
    public var methods: [String: [MethodConfiguration]]
    /// By task name, for rows whose rates are written in the suite.
    public var learningRates: [String: Double]
}

public struct TuningSettings: Sendable {
    /// Never among the reported seeds.
    public var seeds: [Int]
    /// Ascending, by task name; the same for every row.
    public var grid: [String: [Double]]
    /// Updates of a tuning run, by task name, where they differ from the reported runs'.
    public var steps: [String: Int]
}

extension Suite {
    /// The configuration of one run.
    func configuration(task: SuiteTask, row: SuiteRow, learningRate: Double, seed: Int, threads: Int)
        -> RunConfiguration
    {
        RunConfiguration(
            task: task.name, data: task.data, model: task.model, training: task.training, row: row.name,
            label: row.label, methods: row.methods[task.name]!, learningRate: learningRate, seed: seed, threads: threads
        )
    }

    func rows(on task: SuiteTask) -> [SuiteRow] { rows.filter { $0.methods[task.name] != nil } }

    func row(_ name: String) -> SuiteRow { rows.first { $0.name == name }! }
}
