import BenchTasks
import LowRankCore
import LowRankMethods

/// What a training run came to.
public struct RunResult: Codable, Sendable {
    /// One point per evaluation, the first before any update.
    public var curve: [CurvePoint]
    /// After the last update.
    public var finalEvaluationLoss: Double
    /// The smallest of the curve.
    public var bestEvaluationLoss: Double
    /// Further numbers of the task ("perplexity", "recoveryError", "entropyFloor" ...) and of the training
    /// (`TrainingMetrics`).
    public var metrics: [String: Double]
    /// In the order of training, when the configuration asks for them.
    public var observations: [GradientObservation]? = nil
    /// Counted bytes.
    public var memory: MemoryReport
    /// Most resident memory of the worker process, in bytes.
    public var peakResidentBytes: Int
    /// Wall seconds of training, evaluations left out.
    public var trainingSeconds: Double
    /// Tokens (or samples) trained on, over `trainingSeconds`.
    public var tokensPerSecond: Double
    /// The mean over all updates.
    public var stepTime: StepTime
    /// Speed of a 1024-cube product in the same process, in FLOP/s of Float32.
    public var gemmPeak: Double
    /// Model FLOPs per token of a full-rank step, forward and backward.
    public var modelFlopsPerToken: Double
    /// SHA-256 over all final weights in order, hexadecimal.
    public var weightsSHA256: String
}

/// One evaluation of a run.
public struct CurvePoint: Codable, Hashable, Sendable {
    /// Updates done.
    public var step: Int
    /// Tokens (or samples) seen so far.
    public var tokens: Int
    /// Mean training loss since the previous point; absent at step 0.
    public var trainingLoss: Double?
    /// Mean over the evaluation batches.
    public var evaluationLoss: Double
    /// The peak learning rate times the schedule's multiplier, of the last update.
    public var learningRate: Double
    /// Wall time of the training so far, evaluations left out.
    public var seconds: Double
}

/// Bytes by category, counted from the tensors that existed.
public struct MemoryReport: Codable, Hashable, Sendable {
    /// After the last update, by `MemoryCategory` name.
    public var now: [String: Int]
    /// After the update that left most weights, gradients and optimizer state.
    public var largest: [String: Int]
    /// Each category's own peak.
    public var peak: [String: Int]
    /// The peak of the sum.
    public var totalPeak: Int
    /// What the method keeps between updates beside the weights, at its largest: moments and projections.
    public var optimizerState: Int
    /// Weights, gradients and optimizer state, at their largest.
    public var total: Int
    /// Trainable numbers.
    public var trainableParameters: Int

    /// Numbers that train after the largest update or the last, whichever are more: some methods freeze or remove a part of them on
    /// the way, others add some. Of codes, which take fewer than four bytes, only the last are counted.
    package var trainedNumbers: Int {
        max(trainableParameters, (largest[MemoryCategory.trainableWeights.rawValue] ?? 0) / 4)
    }

    package init(
        now: [String: Int], largest: [String: Int], peak: [String: Int], totalPeak: Int, optimizerState: Int,
        total: Int, trainableParameters: Int
    ) {
        self.now = now
        self.largest = largest
        self.peak = peak
        self.totalPeak = totalPeak
        self.optimizerState = optimizerState
        self.total = total
        self.trainableParameters = trainableParameters
    }
}

/// Where the seconds of an average update went.
public struct StepTime: Codable, Hashable, Sendable {
    /// From the batch to the loss.
    public var forward: Double
    /// From the loss to the gradients.
    public var backward: Double
    /// The update rule's and the schedule's work.
    public var optimizer: Double
    /// Part of `optimizer` spent on projector refreshes and other work not done every step.
    public var refresh: Double

    package init(forward: Double, backward: Double, optimizer: Double, refresh: Double) {
        self.forward = forward
        self.backward = backward
        self.optimizer = optimizer
        self.refresh = refresh
    }
}
