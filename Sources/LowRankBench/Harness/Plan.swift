import Foundation
import LowRankCore
import LowRankMethods

/// A suite made concrete: every run with every hyper-parameter and its key.
public struct Plan: Sendable {
    /// What is planned.
    public let suite: Suite
    /// The machine and the code that the keys are for.
    public let environment: RunEnvironment
    /// Ordered by seed, then task, then row, so that an interrupted suite already compares all rows.
    public let runs: [PlannedRun]
    /// One per task and row.
    public let timings: [PlannedRun]
    /// The tuned rates, when the suite has some.
    public let learningRates: LearningRates?
    /// What a reader of the results ought to know, such as a learning rate tuned for other settings.
    public let notes: [String]
    /// The rows that are trained and timed now; nil for all. The others belong to the results all the same.
    public let selected: Set<String>?
    /// The part that this machine trains; nil for all.
    public var shard: Shard?

    /// Every run of a suite, of which those of the selected rows are done now; nil selects all.
    /// - Throws: `InputError` when a learning rate is missing or the selection names what the suite lacks.
    public init(
        _ suite: Suite, environment: RunEnvironment, threads: Int = 1, only selection: RowSelection? = nil
    ) throws {
        let selected = try selection?.names(in: suite)
        let rates = try LearningRates.all(for: suite)
        let (tuned, untuned) = rates.map { suite.withoutUntuned($0, selected: selected) } ?? (suite, [])
        if let selected, selected.isDisjoint(with: tuned.rows.map(\.name)) {
            throw InputError("\(suite.file): nothing to run: " + untuned.joined(separator: "; "))
        }
        let suite = try tuned.pace.map { try tuned.paced(by: Pace.read(for: tuned, at: $0), selected: selected) } ?? tuned
        func configuration(_ task: SuiteTask, _ row: SuiteRow, seed: Int) throws -> RunConfiguration {
            let source = row.rateOf ?? row.name
            guard let rate = row.learningRates[task.name] ?? rates?.entry(row: source, task: task.name)?.learningRate
            else {
                throw InputError(
                    "\(suite.learningRates!.lastPathComponent): no learning rate for row \(source) on task \(task.name); "
                        + "run 'lowrank tune \(suite.name) --rows \(source)'")
            }
            return suite.configuration(task: task, row: row, learningRate: rate, seed: seed, threads: threads)
        }
        var runs: [PlannedRun] = []
        var timings: [PlannedRun] = []
        for seed in suite.seeds {
            for task in suite.tasks {
                for row in suite.rows(on: task) {
                    let configuration = try configuration(task, row, seed: seed)
                    runs.append(
                        PlannedRun(key: RunKey.of(configuration, in: environment), configuration: configuration))
                    guard seed == suite.seeds[0], suite.isTimed(task) else { continue }
                    let key = RunKey.ofThroughput(configuration, settings: suite.throughput, in: environment)
                    timings.append(PlannedRun(key: key, configuration: configuration))
                }
            }
        }
        self.suite = suite
        self.environment = environment
        self.runs = runs
        self.timings = timings
        self.selected = selected
        notes = suite.notes + untuned + Self.notes(on: rates, runs.filter { $0.configuration.seed == suite.seeds[0] }, suite)
        // The curves are results of the suite that tuned.
        learningRates = suite.tuning == nil ? nil : try suite.learningRates.map { try LearningRates.read(for: suite, at: $0) }
    }

    private static func notes(on rates: LearningRates?, _ runs: [PlannedRun], _ suite: Suite) -> [String] {
        let tuned = runs.compactMap { run in
            let row = suite.row(run.configuration.row)
            return rates?.entry(row: row.rateOf ?? row.name, task: run.configuration.task).map { (run.configuration, $0) }
        }
        let stale = tuned.filter { $1.settings != LearningRates.settingsDigest($0) }
        let own = stale.filter { suite.tuning != nil && suite.row($0.0.row).rateOf == nil }
        let borrowed = stale.filter { suite.tuning == nil || suite.row($0.0.row).rateOf != nil }
        let edges = tuned.filter { suite.row($0.row).edges[$0.task] == nil && $1.isAtEdge }
        let explained = tuned.filter { $1.isAtEdge }.compactMap { configuration, entry in
            suite.row(configuration.row).edges[configuration.task].map {
                "the learning rate of \(configuration.row) on \(configuration.task) (\(entry.learningRate)) is at the edge of the rates tried: \($0)"
            }
        }
        func list(_ entries: [(configuration: RunConfiguration, entry: LearningRates.Entry)]) -> String {
            entries.map { "\($0.row) on \($0.task) (\($1.learningRate))" }.joined(separator: ", ")
        }
        let files = (suite.borrowedRates.isEmpty ? [suite.learningRates].compactMap(\.self) : suite.borrowedRates).map(\.lastPathComponent)
        return [
            own.isEmpty
                ? nil : "learning rates that were tuned for other settings: \(list(own)); 'lowrank tune \(suite.name)' picks them anew",
            borrowed.isEmpty
                ? nil : "learning rates from \(files.joined(separator: ", ")), tuned there for other settings: \(list(borrowed))",
            edges.isEmpty
                ? nil : "learning rates at the edge of the tuned grid, beyond which better ones may lie: \(list(edges))",
        ].compactMap { $0 } + explained
    }
}

extension Plan {
    func isSelected(_ row: String) -> Bool { selected?.contains(row) ?? true }
    var selectedRuns: [PlannedRun] {
        let runs = runs.filter { isSelected($0.configuration.row) }
        return shard?.part(of: runs) ?? runs
    }
    var selectedTimings: [PlannedRun] { timings.filter { isSelected($0.configuration.row) } }
}

/// One run of a plan.
public struct PlannedRun: Sendable, Hashable {
    /// The name of the run's record; see ``RunKey``.
    public let key: String
    /// All that decides about the run's numbers.
    public let configuration: RunConfiguration

    package init(key: String, configuration: RunConfiguration) {
        self.key = key
        self.configuration = configuration
    }

    /// "wordnet/galore, seed 1, rate 0.01"
    public var name: String {
        "\(configuration.task)/\(configuration.row), seed \(configuration.seed)"
            + (configuration.learningRate > 0 ? ", rate \(configuration.learningRate)" : "")
    }

    /// Roughly proportional to the seconds the run takes; only ratios matter.
    var cost: Double {
        let t = configuration.training
        return Double(max(1, t.steps)) * Double(max(1, configuration.tokensPerStep))
            * Double(configuration.model.kind?.approximateParameters ?? 1)
    }
}
