import Foundation

/// A suite made concrete: every run with every hyper-parameter and its key.
public struct Plan: Sendable {
    public let suite: Suite
    public let environment: RunEnvironment
    /// Ordered by seed, then task, then row, so that an interrupted suite already compares all rows.
    public let runs: [PlannedRun]
    /// One per task and row.
    public let timings: [PlannedRun]
    public let learningRates: LearningRates?
    /// What a reader of the results ought to know, such as a learning rate tuned for other settings.
    public let notes: [String]

    /// - Throws: `InputError` when a learning rate is missing.
    public init(_ suite: Suite, environment: RunEnvironment, threads: Int = 1) throws {
        let rates = try suite.learningRates.map { try LearningRates.read(for: suite, at: $0) }
        var notes: [String] = []
        func configuration(_ task: SuiteTask, _ row: SuiteRow, seed: Int) throws -> RunConfiguration {
            guard let rate = row.learningRates[task.name] ?? rates?.entry(row: row.name, task: task.name)?.learningRate else {
                throw InputError(
                    "\(suite.learningRates!.lastPathComponent): no learning rate for row \(row.name) on task \(task.name); "
                        + "run 'lowrank tune \(suite.name)'")
            }
            return suite.configuration(task: task, row: row, learningRate: rate, seed: seed, threads: threads)
        }
        var runs: [PlannedRun] = []
        var timings: [PlannedRun] = []
        for seed in suite.seeds {
            for task in suite.tasks {
                for row in suite.rows {
                    let configuration = try configuration(task, row, seed: seed)
                    runs.append(PlannedRun(key: RunKey.of(configuration, in: environment), configuration: configuration))
                    guard seed == suite.seeds[0] else { continue }
                    let key = RunKey.ofThroughput(configuration, settings: suite.throughput, in: environment)
                    timings.append(PlannedRun(key: key, configuration: configuration))
                    if let entry = rates?.entry(row: row.name, task: task.name) {
                        notes += Self.notes(on: entry, for: configuration, suite: suite)
                    }
                }
            }
        }
        self.suite = suite
        self.environment = environment
        self.runs = runs
        self.timings = timings
        self.notes = notes
        learningRates = rates
    }

    private static func notes(on entry: LearningRates.Entry, for configuration: RunConfiguration, suite: Suite) -> [String] {
        var notes: [String] = []
        let place = "\(entry.row) on \(entry.task)"
        if entry.settings != LearningRates.settingsDigest(configuration) {
            notes.append("the learning rate of \(place) was tuned for other settings; run 'lowrank tune \(suite.name)'")
        }
        if entry.isAtEdge {
            notes.append("the learning rate of \(place), \(entry.learningRate), is at the edge of the tuned grid")
        }
        return notes
    }
}

/// One run of a plan.
public struct PlannedRun: Sendable, Hashable {
    public let key: String
    public let configuration: RunConfiguration

    /// "wordnet/galore/seed 1"
    public var name: String { "\(configuration.task)/\(configuration.row)/seed \(configuration.seed)" }

    /// Roughly proportional to the seconds the run takes; only ratios matter.
    var cost: Double {
        let t = configuration.training
        return Double(t.steps) * Double(configuration.tokensPerStep) * Double(configuration.model.approximateParameters)
    }
}

extension ModelConfiguration {
    fileprivate var approximateParameters: Int {
        switch self {
        case .llama(let hidden, let intermediate, let layers, _):
            layers * (4 * hidden * hidden + 3 * hidden * intermediate) + 512 * hidden
        case .linear(let inputs, let outputs): inputs * outputs
        }
    }
}
