import LowRankCore
import LowRankMethods

/// Which records make up the results of a suite, and what is needed to read them: the file
/// `results/<suite>/manifest.json`. Tables and figures start here, so they can be redrawn by a newer
/// build than the one that trained.
public struct ResultsManifest: Codable, Sendable {
    static let currentSchema = "manifest/1"

    public var schema: String
    public var suite: String
    /// The row that the others are compared with.
    public var reference: String
    /// A stronger row that they are compared with as well.
    public var secondReference: String? = nil
    public var seeds: [Int]
    public var tasks: [Task]
    public var rows: [Row]
    public var runs: [Run]
    public var timings: [Timing]
    public var environment: RunEnvironment
    public var notes: [String]
    /// The tuned curves, when the suite has them.
    public var learningRates: LearningRates?
    /// What the runs do; nil when they train.
    public var experiment: MethodKind? = nil

    public struct Task: Codable, Sendable, Hashable {
        public var name: String
        /// As in `SuiteTask.targetLoss`.
        public var targetLoss: Double?
    }

    public struct Row: Codable, Sendable, Hashable {
        public var name: String
        public var label: String
        /// Ids of its methods.
        public var methods: [String]
    }

    public struct Run: Codable, Sendable, Hashable {
        public var key: String
        public var task: String
        public var row: String
        public var seed: Int
    }

    public struct Timing: Codable, Sendable, Hashable {
        public var key: String
        public var task: String
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
