import LowRankCore
import LowRankMethods

/// What one run produced: the file `results/<suite>/records/<key>.json`.
public struct RunRecord: Codable, Sendable {
    public static let currentSchema = "record/2"
    /// Records that can be read. Those of record/1 were named by the digest of the executable.
    static let knownSchemas = ["record/1", currentSchema]

    public enum Status: String, Codable, Sendable {
        case completed
        /// A loss or a gradient stopped being a finite number.
        case diverged
        /// The worker ended without a result; `reason` says how.
        case crashed
        case timedOut
    }

    public var schema: String
    public var key: String
    public var status: Status
    /// Why there is no result, in one line, when `status` is not `completed`.
    public var reason: String?
    public var configuration: RunConfiguration
    public var environment: RunEnvironment
    /// Of a training run; absent when it did not reach its end.
    public var result: RunResult?
    /// For builds to come; absent in record/1 and in runs that no build can adopt (`RunCheckpoint.steps`).
    public var checkpoints: [RunCheckpoint]? = nil
    /// Set when another build than the one that trained stands for the record.
    public var adoption: Adoption? = nil
    /// Why the numbers may not be what a reader expects, one line each; absent for most.
    public var warnings: [String]? = nil
    /// Of a run of an experiment; absent when it did not reach its end.
    public var measured: ExperimentResult? = nil

    /// Whether the run reached its end.
    var hasResult: Bool { result != nil || measured != nil }
}

/// How a build came to stand for a record that an older one had made: it trained the beginning of the run again, and
/// every checkpoint was equal to the bit.
public struct Adoption: Codable, Sendable {
    /// The machine and code that adopted; those that trained, and that the times are of, are in `RunRecord.environment`.
    public var environment: RunEnvironment
    /// The key that the record had before.
    public var from: String
    /// The seed that was trained again, for all seeds of the row on the task.
    public var replayedSeed: Int
    /// Updates that were made again.
    public var replayedUpdates: Int
}

extension RunRecord {
    /// What the key is made of beside the configuration: the machine and code that stand for the record.
    var keyEnvironment: RunEnvironment { adoption?.environment ?? environment }

    /// A run that needs no repetition.
    var isFinal: Bool { status == .completed || status == .diverged }
}

/// The machine and the code a run was made with.
public struct RunEnvironment: Codable, Hashable, Sendable {
    public var cpu: String
    public var cores: Int
    public var openBLAS: String
    public var openBLASKernel: String
    /// The C library, whose elementary functions take part; absent in record/1.
    public var cLibrary: String? = nil
    public var swift: String
    /// The instruction set and processor family that the kernels were compiled for; absent in record/1.
    public var instructionSet: String? = nil
    /// `CodeDigest` of the binary; absent in record/1.
    public var codeSHA256: String? = nil
    /// Digest of the executable; only in record/1.
    public var executableSHA256: String? = nil
    /// Commit of the checkout, when there is one, and whether files differ from it.
    public var commit: String?
    public var dirty: Bool?
}

public struct RunResult: Codable, Sendable {
    /// One point per evaluation, the first before any update.
    public var curve: [CurvePoint]
    public var finalEvaluationLoss: Double
    public var bestEvaluationLoss: Double
    /// Further numbers of the task ("perplexity", "recoveryError", "entropyFloor" ...) and of the training
    /// (`TrainingMetrics`).
    public var metrics: [String: Double]
    /// In the order of training, when the configuration asks for them.
    public var observations: [GradientObservation]? = nil
    public var memory: MemoryReport
    /// Most resident memory of the worker process, in bytes.
    public var peakResidentBytes: Int
    /// Wall seconds of training, evaluations left out.
    public var trainingSeconds: Double
    public var tokensPerSecond: Double
    public var stepTime: StepTime
    /// Speed of a 1024-cube product in the same process, in FLOP/s of Float32.
    public var gemmPeak: Double
    /// Model FLOPs per token of a full-rank step, forward and backward.
    public var modelFlopsPerToken: Double
    /// SHA-256 over all final weights in order, hexadecimal.
    public var weightsSHA256: String
}

public struct CurvePoint: Codable, Hashable, Sendable {
    public var step: Int
    /// Tokens (or samples) seen so far.
    public var tokens: Int
    /// Mean training loss since the previous point; absent at step 0.
    public var trainingLoss: Double?
    public var evaluationLoss: Double
    /// The peak learning rate times the schedule's multiplier, of the last update.
    public var learningRate: Double
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
    public var forward: Double
    public var backward: Double
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
