import Foundation
import LowRankCore
import LowRankMethods

/// Picks learning rates: the same grid for every row, on seeds that are not reported.
public struct Tuner: Sendable {
    /// What is tuned.
    public let suite: Suite
    /// The grid and the seeds.
    public let settings: TuningSettings
    /// The rows to tune.
    private let rows: [SuiteRow]
    /// The rates that stand in the file.
    private let known: LearningRates?
    private let environment: RunEnvironment
    private let threads: Int

    /// The tuning of a suite.
    /// - Parameters:
    ///   - suite: has a grid and tuning seeds.
    ///   - environment: the machine and the code, which the keys of the runs name.
    ///   - threads: inside a run.
    ///   - selection: the rows to tune; nil for all.
    /// - Throws: `InputError` when the suite says nothing about tuning or lacks what the selection names.
    public init(
        _ suite: Suite, environment: RunEnvironment, threads: Int = 1, only selection: RowSelection? = nil
    ) throws {
        guard let settings = suite.tuning else { throw InputError("\(suite.file): missing key 'tuning'") }
        guard suite.learningRates != nil else {
            throw InputError("\(suite.file): missing key 'learning_rates', the file to write the tuned rates into")
        }
        let selected = try selection?.names(in: suite)
        // A row that has the rates of another is not tuned.
        rows = suite.rows.filter { $0.rateOf == nil && selected?.contains($0.name) ?? true }
        if rows.isEmpty { throw InputError("\(suite.file): nothing to tune: every row has the rates of another ('rate_of')") }
        known = try Self.known(suite, settings, canBeReplaced: selection == nil)
        self.suite = suite
        self.settings = settings
        self.environment = environment
        self.threads = threads
    }

    /// The next runs: those of the grids at first, later those that a best rate at an edge or between two neighbours
    /// asks for; none when every row is tuned.
    /// - Parameter records: of all runs so far.
    public func runs(after records: [RunRecord]) -> [PlannedRun] {
        let made = Set(records.map(\.key))
        let runs = settings.seeds.flatMap { seed in
            suite.tasks.flatMap { task in
                rows.filter { $0.methods[task.name] != nil }.flatMap { row in
                    rates(row, task, after: Self.records(records, row, task)).map { rate in
                        let configuration = suite.configuration(
                            task: task.lasting(settings.steps[task.name]).evaluatedAtTheEnd, row: row, learningRate: rate,
                            seed: seed, threads: threads)
                        return PlannedRun(key: RunKey.of(configuration, in: environment), configuration: configuration)
                    }
                }
            }
        }
        return runs.filter { !made.contains($0.key) }
    }

    /// A row with a run that has no loss is given up.
    private func rates(_ row: SuiteRow, _ task: SuiteTask, after records: [RunRecord]) -> [Double] {
        guard let losses = try? Self.losses(of: records) else { return [] }
        let complete = losses.filter { $0.value.count == settings.seeds.count }
        return RateSearch(grid: settings.grid[task.name]!).next(after: complete.mapValues(Self.mean))
    }

    private static func records(_ records: [RunRecord], _ row: SuiteRow, _ task: SuiteTask) -> [RunRecord] {
        records.filter { $0.configuration.row == row.name && $0.configuration.task == task.name }
    }

    /// The rates in the file, if they were tuned on the same seeds.
    /// - Parameter canBeReplaced: whether all rows are tuned, so that nothing is lost with a file that does not fit.
    private static func known(
        _ suite: Suite, _ settings: TuningSettings, canBeReplaced: Bool
    ) throws -> LearningRates? {
        let file = suite.learningRates!
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        if canBeReplaced {
            let known = try? LearningRates.read(for: suite, at: file)
            return known?.seeds == settings.seeds ? known : nil
        }
        let known = try LearningRates.read(for: suite, at: file)
        guard known.seeds == settings.seeds else {
            throw InputError(
                "\(file.lastPathComponent): tuned on the seeds \(known.seeds), the suite has \(settings.seeds); "
                    + "tune all rows with 'lowrank tune \(suite.name)'")
        }
        return known
    }

    /// What tuning found.
    public struct Outcome: Sendable {
        /// Those found, with those of the file that stay.
        public var rates: LearningRates
        /// One line for each row and task without a rate.
        public var failures: [String]
        /// "task/row (rate)" where the best rate tried is the smallest or the largest and the row does not say why.
        public var edges: [String]
    }

    /// The best rate of every row on every task: the lowest final evaluation loss, averaged over the
    /// tuning seeds, a diverged run counting as infinite.
    ///
    /// Rates in the file stay for rows that were not tuned now, or without success.
    public func learningRates(from records: [RunRecord], command: String) -> Outcome {
        var entries: [LearningRates.Entry] = []
        var failures: [String] = []
        var edges: [String] = []
        for row in suite.rows where row.rateOf == nil {
            for task in suite.tasks where row.methods[task.name] != nil {
                let own = Self.records(records, row, task)
                var found: LearningRates.Entry?
                do throws(TuningFailure) {
                    if !own.isEmpty { found = try entry(row, task, from: own) }
                } catch {
                    failures.append("\(task.name)/\(row.name): \(error.reason)")
                }
                if let found, found.isAtEdge, row.edges[task.name] == nil {
                    edges.append("\(task.name)/\(row.name) (\(found.learningRate))")
                }
                entries += [found ?? known?.entry(row: row.name, task: task.name)].compactMap(\.self)
            }
        }
        let rates = LearningRates(
            command: command, commit: environment.commit, dirty: environment.dirty, seeds: settings.seeds,
            entries: entries)
        return Outcome(rates: rates, failures: failures, edges: edges)
    }

    private func entry(
        _ row: SuiteRow, _ task: SuiteTask, from records: [RunRecord]
    ) throws(TuningFailure) -> LearningRates.Entry {
        let losses = try Self.losses(of: records)
        guard let best = RateSearch.best(of: losses.mapValues(Self.mean)) else {
            throw TuningFailure(reason: "diverged at every rate from \(losses.keys.min()!) to \(losses.keys.max()!)")
        }
        let reported = suite.configuration(task: task, row: row, learningRate: 0, seed: 0, threads: threads)
        return LearningRates.Entry(
            row: row.name, task: task.name, learningRate: best, settings: LearningRates.settingsDigest(reported),
            curve: losses.sorted { $0.key < $1.key }.map { LearningRates.Point(learningRate: $0, losses: $1) })
    }

    /// The losses at each rate, by seed.
    private static func losses(of records: [RunRecord]) throws(TuningFailure) -> [Double: [Double]] {
        var losses: [Double: [Double]] = [:]
        for record in records { losses[record.configuration.learningRate, default: []].append(try loss(of: record)) }
        return losses
    }

    private static func loss(of record: RunRecord) throws(TuningFailure) -> Double {
        if let loss = record.result?.finalEvaluationLoss ?? record.measured?.loss { return loss }
        guard record.status == .diverged else {
            throw TuningFailure(reason: "\(record.outcome) at rate \(record.configuration.learningRate)")
        }
        return .infinity
    }

    private static func mean(_ losses: [Double]) -> Double { losses.reduce(0, +) / Double(losses.count) }
}

/// Why a row has no rate on a task.
private struct TuningFailure: Error {
    let reason: String
}

extension LearningRates {
    /// Writes the file of learning rates.
    public func write(to url: URL) throws { try AtomicFile.write(Data(yaml.utf8), to: url) }

    /// The curves and the picks, for the terminal.
    public var table: String {
        var table = TextTable(headings: [
            ("row", .left), ("task", .left), ("picked", .right), ("mean loss by learning rate", .left),
        ])
        table.rows = entries.map { entry in
            let curve = entry.curve.map { point in
                let mean = Statistics.estimate(point.losses)!.mean
                return "\(point.learningRate): \(mean.isFinite ? Format.loss(mean) : "diverged")"
            }
            return [
                entry.row, entry.task, "\(entry.learningRate)" + (entry.isAtEdge ? " (edge)" : ""),
                curve.joined(separator: "  "),
            ]
        }
        return table.markdown + "\n"
    }
}

extension SuiteTask {
    /// The same task evaluated before the first and after the last update alone.
    fileprivate var evaluatedAtTheEnd: SuiteTask {
        var task = self
        task.training.evaluations = 1
        return task
    }
}
