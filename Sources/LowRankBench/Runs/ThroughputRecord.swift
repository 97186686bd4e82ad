import BenchTasks
import LowRankCore
import LowRankMethods

/// How fast one row trains on one task, measured while nothing else of the suite ran: the file
/// `results/<suite>/throughput/<key>.json`.
public struct ThroughputRecord: Codable, Sendable {
    /// The format that this build writes.
    public static let currentSchema = "throughput/1"

    /// The version of the file's format.
    public var schema: String
    /// The name of the measurement; see ``RunKey``.
    public var key: String
    /// The configuration that was timed: the row's, with the suite's first seed.
    public var configuration: RunConfiguration
    /// The machine and the code.
    public var environment: RunEnvironment
    /// How it was measured.
    public var settings: ThroughputSettings
    /// One sample per repetition; the rows took turns, so samples of one index are neighbours in time.
    public var samples: [ThroughputSample]
    /// Why there are fewer samples than repetitions.
    public var failure: String?
    /// Whether the failure is a divergence, which measuring again would not change.
    public var diverged: Bool?

    package init(
        schema: String, key: String, configuration: RunConfiguration, environment: RunEnvironment,
        settings: ThroughputSettings, samples: [ThroughputSample], failure: String? = nil
    ) {
        self.schema = schema
        self.key = key
        self.configuration = configuration
        self.environment = environment
        self.settings = settings
        self.samples = samples
        self.failure = failure
    }
}

extension ThroughputRecord {
    /// A measurement that needs no repetition.
    package var isFinal: Bool { failure == nil || diverged == true }
}

/// One measurement, in a process of its own.
public struct ThroughputSample: Codable, Hashable, Sendable {
    /// Tokens (or samples) trained on in a second.
    public var tokensPerSecond: Double
    /// The mean over the timed updates.
    public var stepTime: StepTime
    /// Speed of a 1024-cube product in the same process, in FLOP/s of Float32.
    public var gemmPeak: Double
    /// Model FLOPs per token of a full-rank step, forward and backward.
    public var modelFlopsPerToken: Double
    /// Load average of the machine over the last minute when the sample began: near 1 when it ran alone.
    public var loadAverage: Double

    /// Model FLOP/s as a fraction of the matrix-product peak.
    public var peakFraction: Double { tokensPerSecond * modelFlopsPerToken / gemmPeak }

    package init(
        tokensPerSecond: Double, stepTime: StepTime, gemmPeak: Double, modelFlopsPerToken: Double, loadAverage: Double
    ) {
        self.tokensPerSecond = tokensPerSecond
        self.stepTime = stepTime
        self.gemmPeak = gemmPeak
        self.modelFlopsPerToken = modelFlopsPerToken
        self.loadAverage = loadAverage
    }
}

/// How throughput is measured.
public struct ThroughputSettings: Codable, Hashable, Sendable {
    /// Samples per task and row.
    public var repetitions: Int
    /// Timed updates per sample.
    public var steps: Int
    /// Updates before the clock starts.
    public var warmupSteps: Int

    package init(repetitions: Int, steps: Int, warmupSteps: Int) {
        self.repetitions = repetitions
        self.steps = steps
        self.warmupSteps = warmupSteps
    }
}
