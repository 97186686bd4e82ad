import BenchTasks
import LowRankCore
import LowRankMethods

/// What one run produced: the file `results/<suite>/records/<key>.json`.
public struct RunRecord: Codable, Sendable {
    /// The format that this build writes.
    public static let currentSchema = "record/2"
    /// Records that can be read. Those of record/1 were named by the digest of the executable.
    package static let knownSchemas = ["record/1", currentSchema]

    /// How a run ended.
    public enum Status: String, Codable, Sendable {
        /// With a result.
        case completed
        /// A loss or a gradient stopped being a finite number.
        case diverged
        /// The worker ended without a result; `reason` says how.
        case crashed
        /// The worker took longer than a run may, and was ended.
        case timedOut

        /// That of a run that needs no repetition.
        package var isFinal: Bool { self == .completed || self == .diverged }
    }

    /// The version of the file's format.
    public var schema: String
    /// The name of the record; see ``RunKey``.
    public var key: String
    /// How the run ended.
    public var status: Status
    /// Why there is no result, in one line, when `status` is not `completed`.
    public var reason: String?
    /// All that decides about the run's numbers.
    public var configuration: RunConfiguration
    /// The machine and the code that trained.
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

    package init(
        schema: String, key: String, status: Status, reason: String?, configuration: RunConfiguration,
        environment: RunEnvironment, result: RunResult?, measured: ExperimentResult? = nil
    ) {
        self.schema = schema
        self.key = key
        self.status = status
        self.reason = reason
        self.configuration = configuration
        self.environment = environment
        self.result = result
        self.measured = measured
    }

    /// Whether the run reached its end.
    package var hasResult: Bool { result != nil || measured != nil }
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

    package init(environment: RunEnvironment, from: String, replayedSeed: Int, replayedUpdates: Int) {
        self.environment = environment
        self.from = from
        self.replayedSeed = replayedSeed
        self.replayedUpdates = replayedUpdates
    }
}

extension RunRecord {
    /// What the key is made of beside the configuration: the machine and code that stand for the record.
    package var keyEnvironment: RunEnvironment { adoption?.environment ?? environment }

    /// A run that needs no repetition.
    package var isFinal: Bool { status.isFinal }
}
