import Foundation
import LowRankCore

/// Everything that determines the numbers of one training run, every default written out.
///
/// It is what a worker process is given, what a record carries, and what its key is a digest of
/// (with the code, the data, the BLAS kernel and the thread count).
public struct RunConfiguration: Codable, Hashable, Sendable {
    /// The task's name in the suite, such as "wordnet".
    public var task: String
    /// What is learned from.
    public var data: DataConfiguration
    /// The network.
    public var model: ModelConfiguration
    /// How long, and on what batches.
    public var training: TrainingConfiguration
    /// The row's name in the suite, such as "galore".
    public var row: String
    /// How the row is called in tables and figures.
    public var label: String
    /// The methods of the row, in the order of their ids; together they fill each axis at most once.
    public var methods: [MethodConfiguration]
    /// Which parts of the network train, where that is not all of them.
    public var trains: TrainedParts?
    /// How frozen weights are stored, where that is not as numbers.
    public var base: BaseStorage?
    /// The adapter that the row's method starts from, where it does not start afresh.
    public var start: AdapterStart? = nil
    /// Peak learning rate.
    public var learningRate: Double
    /// Of the initial weights, the batches and everything else that is drawn.
    public var seed: Int
    /// Threads inside the run.
    public var threads: Int
    /// What the run does besides or instead of training; nil for a training run.
    public var experiment: ExperimentConfiguration? = nil

    package init(
        task: String, data: DataConfiguration, model: ModelConfiguration, training: TrainingConfiguration,
        row: String, label: String, methods: [MethodConfiguration], trains: TrainedParts? = nil, base: BaseStorage? = nil,
        start: AdapterStart? = nil, learningRate: Double, seed: Int, threads: Int,
        experiment: ExperimentConfiguration? = nil
    ) {
        self.task = task
        self.data = data
        self.model = model
        self.training = training
        self.row = row
        self.label = label
        self.methods = methods
        self.trains = trains
        self.base = base
        self.start = start
        self.learningRate = learningRate
        self.seed = seed
        self.threads = threads
        self.experiment = experiment
    }
}

/// The training of a run: its length, its batches and its evaluations.
public struct TrainingConfiguration: Codable, Hashable, Sendable {
    /// Updates.
    public var steps: Int
    /// Sequences (or regression samples) per update.
    public var batch: Int
    /// Tokens per sequence; 1 for regression.
    public var context: Int
    /// Updates of linear warm-up.
    public var warmup: Int
    /// Where the cosine ends, as a fraction of the peak learning rate.
    public var minimumRatio: Double
    /// Largest global gradient norm; 0 turns clipping off.
    public var clip: Double
    /// Evaluations over the run, evenly spaced, the last one after the last update.
    public var evaluations: Int
    /// Batches per evaluation, the same ones every time.
    public var evaluationBatches: Int
    /// What the network was trained on before, with AdamW at full rank; nil when it starts from random weights.
    public var pretrained: PretrainedStart? = nil
    /// Which gradients are looked at; nil when none are.
    public var observe: ObservationSettings? = nil
    /// Batches for methods that measure the network before it trains; nil for as many as usual.
    public var calibrationBatches: Int? = nil
    /// How the training samples are divided among clients; nil where they are not.
    public var clients: ClientSplit? = nil
    /// The first training batches, on which the curvature of the loss at the start is measured; nil where it is not.
    public var curvatureBatches: Int? = nil
    /// Whether the rank of every weight's update is recorded; nil where it is not.
    public var updateRanks: Bool? = nil

    /// Batches on which methods measure the network before it trains.
    package var measuredBatches: Int { calibrationBatches ?? 8 }
    /// The update whose batch is one of these: far beyond those of any run.
    static func calibrationUpdate(_ batch: Int) -> Int { 1 << 30 + batch }

    /// Of a run without a network.
    static let absent = TrainingConfiguration(
        steps: 0, batch: 0, context: 0, warmup: 0, minimumRatio: 0, clip: 0, evaluations: 0, evaluationBatches: 0)

    package init(
        steps: Int, batch: Int, context: Int, warmup: Int, minimumRatio: Double, clip: Double, evaluations: Int,
        evaluationBatches: Int, pretrained: PretrainedStart? = nil, observe: ObservationSettings? = nil,
        calibrationBatches: Int? = nil, curvatureBatches: Int? = nil, updateRanks: Bool? = nil
    ) {
        self.steps = steps
        self.batch = batch
        self.context = context
        self.warmup = warmup
        self.minimumRatio = minimumRatio
        self.clip = clip
        self.evaluations = evaluations
        self.evaluationBatches = evaluationBatches
        self.pretrained = pretrained
        self.observe = observe
        self.calibrationBatches = calibrationBatches
        self.curvatureBatches = curvatureBatches
        self.updateRanks = updateRanks
    }
}

/// A dense network that every row of a task starts from: the same for all rows of a seed.
public struct PretrainedStart: Codable, Hashable, Sendable {
    /// The data it was trained on, as the task's kind names them: a corpus of text, or classes of images.
    public var corpus: String
    /// Digest of these data as they were when the plan was made.
    public var sha256: String
    /// Updates, a tenth of them warm-up, then a cosine to a tenth of the rate.
    public var steps: Int
    /// The peak of the rate of that training.
    public var learningRate: Double
    /// Sequences or samples of a batch; nil for as many as the task's.
    public var batch: Int? = nil
}

/// When gradients are looked at, and how much of them.
public struct ObservationSettings: Codable, Hashable, Sendable {
    /// Updates between two observations, from the first on.
    public var every: Int
    /// r of the subspaces.
    public var rank: Int
}

extension RunConfiguration {
    /// Tokens (or samples) seen per update.
    public var tokensPerStep: Int { training.batch * training.context }
}

extension TrainingConfiguration {
    /// The updates that a run may have. Together with the largest batch and context their product is a whole number yet.
    package static let stepRange = 1...100_000_000

    package var learningRatePlan: LearningRatePlan {
        LearningRatePlan(steps: steps, warmup: warmup, minimumRatio: minimumRatio)
    }

    /// Whether there is an evaluation when `updates` updates are done: before the first, after the last,
    /// and evenly in between.
    package func isEvaluated(after updates: Int) -> Bool {
        updates == 0
            || updates * evaluations / steps > (updates - 1) * evaluations / steps
    }
}

extension TrainingConfiguration: CustomStringConvertible {
    /// Everything in one line.
    public var description: String {
        "steps \(steps), batch \(batch), context \(context), warm-up \(warmup), minimum ratio \(minimumRatio), clip \(clip), "
            + "evaluations \(evaluations) of \(evaluationBatches) batches"
            + (pretrained.map { ", after \($0.steps) updates on \($0.corpus) at rate \($0.learningRate)" + ($0.batch.map { ", batch \($0)" } ?? "") } ?? "")
            + (clients.map { ", \($0)" } ?? "")
            + (observe.map { ", gradients observed every \($0.every) updates at rank \($0.rank)" } ?? "")
            + (curvatureBatches.map { ", curvature of \($0) batches" } ?? "") + (updateRanks == true ? ", ranks of the updates" : "")
    }
}

extension RunConfiguration {
    /// Reads or makes the data.
    /// - Parameter start: the network trained before, if there is one.
    /// - Throws: `TaskError` when the data are missing, changed or too short.
    package func makeTask<S: Scalar>(
        start: SafetensorsFile? = nil, cacheDirectory: URL, as: S.Type = S.self
    ) throws -> any TrainingTask<S> {
        guard let data = data.kind else { throw TaskError("\(task): there are no data to train on") }
        try checkKinds()
        return try data.makeTask(self, start: start, cacheDirectory: cacheDirectory, as: S.self)
    }

    /// The network before its first update.
    /// - Parameter start: a network trained before, whose weights it takes.
    /// - Throws: what the method and the weights throw when they do not fit.
    package func makeNetwork<S: Scalar>(
        start: SafetensorsFile?, cacheDirectory: URL, parametrisation: any WeightForm, streams: RandomStreams
    ) throws -> any Network<S> {
        guard let model = model.kind else { throw TaskError("\(task): there is no network to train") }
        return try model.makeNetwork(
            self, start: start, cacheDirectory: cacheDirectory, parametrisation: parametrisation, streams: streams)
    }

    /// The network that the run adapts: dense, as it is before the method stores it in its own way.
    package func makeDenseNetwork<S: Scalar>(start: SafetensorsFile?, cacheDirectory: URL) throws -> any Network<S> {
        try makeNetwork(
            start: start, cacheDirectory: cacheDirectory, parametrisation: DenseForm(), streams: networkStreams)
    }

    /// What the network and its method draw from.
    package var networkStreams: RandomStreams { RandomStreams(seed: seed, path: "model") }

    /// FLOPs of a full-rank training step per token or sample.
    package var modelFlopsPerToken: Double {
        guard let model = model.kind, let data = data.kind else { return 0 }
        return model.flopsPerToken(on: data, training)
    }

    /// The decoder's sizes, when the task is language modelling.
    public var llamaShape: LlamaShape? { model.llamaShape(for: data) }
}
