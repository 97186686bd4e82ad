import LowRankCore

/// One task of a suite, read and checked.
public struct SuiteTask: Sendable {
    /// Unique in the suite.
    public var name: String
    /// What is learned from.
    public var data: DataConfiguration
    /// The network.
    public var model: ModelConfiguration
    /// How long, and on what batches.
    public var training: TrainingConfiguration
    /// The loss to which the needed tokens are counted; absent: what the reference row reaches after
    /// half of its tokens, averaged over seeds.
    public var targetLoss: Double?
    /// What the runs do; nil when they train.
    public var experiment: ExperimentConfiguration? = nil

    /// A task of an experiment that draws all it needs.
    package static func withoutNetwork(_ name: String, _ experiment: ExperimentConfiguration) -> SuiteTask {
        SuiteTask(name: name, data: .absent, model: .absent, training: .absent, experiment: experiment)
    }
}

extension SuiteTask {
    package var network: NetworkDescription { model.network(on: data) }

    /// The same task with another number of updates, the warm-up keeping its share.
    package func lasting(_ steps: Int?) -> SuiteTask {
        guard let steps else { return self }
        var task = self
        task.training.steps = steps
        task.training.warmup = training.warmup * steps / training.steps
        return task
    }
}
