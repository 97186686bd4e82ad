import Foundation
import LowRankCore
import LowRankMethods

/// Picks learning rates: the same grid for every row, on seeds that are not reported.
public struct Tuner: Sendable {
    public let suite: Suite
    public let settings: TuningSettings
    public let runs: [PlannedRun]
    private let environment: RunEnvironment
    private let threads: Int

    /// - Throws: `InputError` when the suite says nothing about tuning.
    public init(_ suite: Suite, environment: RunEnvironment, threads: Int = 1) throws {
        guard let settings = suite.tuning else { throw InputError("\(suite.file): missing key 'tuning'") }
        guard suite.learningRates != nil else {
            throw InputError("\(suite.file): missing key 'learning_rates', the file to write the tuned rates into")
        }
        self.suite = suite
        self.settings = settings
        self.environment = environment
        self.threads = threads
        runs = settings.seeds.flatMap { seed in
            suite.tasks.flatMap { task in
                suite.rows(on: task).flatMap { row in
                    settings.grid[task.name]!.map { rate in
                        let configuration = suite.configuration(
                            task: task.lasting(settings.steps[task.name]).evaluatedAtTheEnd, row: row, learningRate: rate,
                            seed: seed,
                            threads: threads)
                        return PlannedRun(key: RunKey.of(configuration, in: environment), configuration: configuration)
                    }
                }
            }
        }
    }

    /// The best rate of every row on every task: the lowest final evaluation loss, averaged over the
    /// tuning seeds, a diverged run counting as infinite.
    /// - Throws: `InputError` when a run left no result, or none of a row's rates works.
    public func learningRates(from records: [RunRecord], command: String) throws -> LearningRates {
        var entries: [LearningRates.Entry] = []
        for row in suite.rows {
            for task in suite.tasks where row.methods[task.name] != nil {
                let own = records.filter { $0.configuration.row == row.name && $0.configuration.task == task.name }
                let curve = try settings.grid[task.name]!.map { rate in
                    LearningRates.Point(
                        learningRate: rate,
                        losses: try own.filter { $0.configuration.learningRate == rate }.map(Self.loss))
                }
                let best = curve.min { Self.mean($0.losses) < Self.mean($1.losses) }!
                guard Self.mean(best.losses).isFinite else {
                    throw InputError(
                        "\(suite.file): row \(row.name) diverged on task \(task.name) at every rate of the grid")
                }
                let reported = suite.configuration(task: task, row: row, learningRate: 0, seed: 0, threads: threads)
                entries.append(
                    LearningRates.Entry(
                        row: row.name, task: task.name, learningRate: best.learningRate,
                        settings: LearningRates.settingsDigest(reported), curve: curve))
            }
        }
        return LearningRates(
            command: command, commit: environment.commit, dirty: environment.dirty, seeds: settings.seeds,
            entries: entries)
    }

    private static func loss(of record: RunRecord) throws -> Double {
        if let result = record.result { return result.finalEvaluationLoss }
        guard record.status == .diverged else {
            let c = record.configuration
            throw InputError(
                "\(c.task)/\(c.row) at learning rate \(c.learningRate): \(record.outcome); run the command again")
        }
        return .infinity
    }

    private static func mean(_ losses: [Double]) -> Double { losses.reduce(0, +) / Double(losses.count) }
}

extension LearningRates {
    public func write(to url: URL) throws { try AtomicFile.write(Data(yaml.utf8), to: url) }

    /// The curves and the picks, for the terminal.
    public var table: String {
        var table = TextTable(headings: [
            ("row", .left), ("task", .left), ("picked", .right), ("mean loss by learning rate", .left),
        ])
        table.rows = entries.map { entry in
            let curve = entry.curve.map { point in
                let mean = Statistics.estimate(point.losses)!.mean
                return "\(point.learningRate): \(mean.isFinite ? Humane.loss(mean) : "diverged")"
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
