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
        let own = try suite.learningRates.map { try LearningRates.read(for: suite, at: $0) }
        let rates = try own?.borrowing(for: suite).byRow
        let (tuned, untuned) = rates.map { suite.withoutUntuned($0, selected: selected) } ?? (suite, [])
        if let selected, selected.isDisjoint(with: tuned.rows.map(\.name)) {
            throw InputError("\(suite.file): nothing to run: " + untuned.joined(separator: "; "))
        }
        let suite = try tuned.pace.map { try tuned.paced(by: Pace.read(for: tuned, at: $0), selected: selected) } ?? tuned
        func configuration(_ task: SuiteTask, _ row: SuiteRow) throws -> RunConfiguration {
            let source = row.rateOf ?? row.name
            guard let rate = row.learningRates[task.name] ?? rates?[RowKey(task: task.name, row: source)]?.learningRate
            else {
                throw InputError(
                    "\(suite.learningRates!.lastPathComponent): no learning rate for row \(source) on task \(task.name); "
                        + "run 'lowrank tune \(suite.name) --rows \(source)'")
            }
            return suite.configuration(task: task, row: row, learningRate: rate, seed: suite.seeds[0], threads: threads)
        }
        let rows = try suite.tasks.flatMap { task in try suite.rows(on: task).map { try configuration(task, $0) } }
        let series = rows.map { RunKey.Series($0, in: environment) }
        runs = suite.seeds.flatMap { seed in
            zip(rows, series).map { row, series in
                var configuration = row
                configuration.seed = seed
                return PlannedRun(key: series.key(seed: seed), configuration: configuration)
            }
        }
        let timed = Set(suite.tasks.filter(suite.isTimed).map(\.name))
        timings = rows.filter { timed.contains($0.task) }.map { row in
            PlannedRun(key: RunKey.ofThroughput(row, settings: suite.throughput, in: environment), configuration: row)
        }
        self.suite = suite
        self.environment = environment
        self.selected = selected
        notes = suite.notes + untuned + Self.notes(on: rates ?? [:], rows, suite)
        // The curves are results of the suite that tuned.
        learningRates = suite.tuning == nil ? nil : own
    }

    /// - Parameter runs: of one seed.
    private static func notes(
        on rates: [RowKey: LearningRates.Entry], _ runs: [RunConfiguration], _ suite: Suite
    ) -> [String] {
        let tuned = runs.compactMap { run in
            let row = suite.row(run.row)
            return rates[RowKey(task: run.task, row: row.rateOf ?? row.name)].map { (run, $0) }
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
        let runs = selected == nil ? runs : runs.filter { isSelected($0.configuration.row) }
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
