import LowRankCore
import LowRankMethods

/// Which records make up the results of a suite, and what is needed to read them: the file
/// `results/<suite>/manifest.json`. Tables and figures start here, so they can be redrawn by a newer
/// build than the one that trained.
public struct ResultsManifest: Codable, Sendable {
    static let currentSchema = "manifest/1"

    /// The version of the file's format.
    public var schema: String
    /// The name of the suite.
    public var suite: String
    /// The row that the others are compared with.
    public var reference: String
    /// A stronger row that they are compared with as well.
    public var secondReference: String? = nil
    /// Those that are reported.
    public var seeds: [Int]
    /// In the suite's order.
    public var tasks: [Task]
    /// In the suite's order.
    public var rows: [Row]
    /// All that were planned, made or not.
    public var runs: [Run]
    /// The rows that were to be timed, by task.
    public var timings: [Timing]
    /// The machine and the code of the plan.
    public var environment: RunEnvironment
    /// What a reader of the results ought to know.
    public var notes: [String]
    /// The tuned curves, when the suite has them.
    public var learningRates: LearningRates?
    /// What the runs do; nil when they train.
    public var experiment: MethodKind? = nil

    /// What tables need to know of a task.
    public struct Task: Codable, Sendable, Hashable {
        /// As in the suite.
        public var name: String
        /// As in `SuiteTask.targetLoss`.
        public var targetLoss: Double?
    }

    /// What tables need to know of a row.
    public struct Row: Codable, Sendable, Hashable {
        /// As in the suite.
        public var name: String
        /// How tables and figures call it.
        public var label: String
        /// Ids of its methods.
        public var methods: [String]
    }

    /// Where the record of a run is.
    public struct Run: Codable, Sendable, Hashable {
        /// The name of the record.
        public var key: String
        /// The task's name in the suite.
        public var task: String
        /// The row's name in the suite.
        public var row: String
        /// The run's seed.
        public var seed: Int
    }

    /// Where the measurement of a row's speed is.
    public struct Timing: Codable, Sendable, Hashable {
        /// The name of the measurement.
        public var key: String
        /// The task's name in the suite.
        public var task: String
        /// The row's name in the suite.
        public var row: String
    }

    init(_ plan: Plan) {
        schema = Self.currentSchema
        suite = plan.suite.name
        reference = plan.suite.reference
        secondReference = plan.suite.secondReference
        seeds = plan.suite.seeds
        tasks = plan.suite.tasks.map { Task(name: $0.name, targetLoss: $0.targetLoss) }
        rows = plan.suite.rows.map { row in
            Row(name: row.name, label: row.label, methods: row.methods.first!.value.map(\.id))
        }
        runs = plan.runs.map {
            Run(key: $0.key, task: $0.configuration.task, row: $0.configuration.row, seed: $0.configuration.seed)
        }
        timings = plan.timings.map { Timing(key: $0.key, task: $0.configuration.task, row: $0.configuration.row) }
        environment = plan.environment
        notes = plan.notes
        learningRates = plan.learningRates
        experiment = plan.suite.experiment
    }
}

extension ResultsManifest {
    /// What a row is called.
    package func label(_ row: String) -> String { rows.first { $0.name == row }?.label ?? row }
}
