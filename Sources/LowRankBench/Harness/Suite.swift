import Foundation
import LowRankCore
import LowRankMethods

/// A suite file, read and checked: which rows are trained on which tasks, with which seeds.
public struct Suite: Sendable {
    /// The file's name without its extension; names the results folder and the baseline.
    public var name: String
    /// The file as the user would name it, for messages.
    public var file: String
    /// Those that are reported.
    public var seeds: [Int]
    /// In the order of the file.
    public var tasks: [SuiteTask]
    /// In the order of the file, listed methods where the list is.
    public var rows: [SuiteRow]
    /// The row that the others are compared with.
    public var reference: String
    /// A stronger row that they are compared with as well.
    public var secondReference: String? = nil
    /// How speed is measured.
    public var throughput: ThroughputSettings
    /// The names of the tasks on which speed is measured.
    public var timedTasks: [String]
    /// How learning rates are tuned; nil when the suite does not say.
    public var tuning: TuningSettings?
    /// Where `lowrank tune` keeps the learning rates, when the rows do not give them by hand.
    public var learningRates: URL?
    /// Files of other suites, for rates that this one has not.
    public var borrowedRates: [URL] = []
    /// Where `lowrank pace` keeps the numbers of updates, when the rows are given equal time.
    public var pace: URL?
    /// Which listed methods are left out on which tasks, and why.
    public var notes: [String]
    /// What its runs do; nil when they train.
    public var experiment: MethodKind? = nil
}

/// One row of a suite: methods with their hyper-parameters, under one name.
public struct SuiteRow: Sendable {
    /// Unique in the suite.
    public var name: String
    /// How tables and figures call it.
    public var label: String
    /// By name of the tasks that the row runs on, every hyper-parameter explicit.
    public var methods: [String: [MethodConfiguration]]
    /// Which parts of the network train, where that is not all of them.
    public var trains: TrainedParts? = nil
    /// How frozen weights are stored, where that is not as numbers.
    public var base: BaseStorage? = nil
    /// The adapter that the row's method starts from, where it does not start afresh.
    public var start: AdapterStart? = nil
    /// The deviation of the initial weights, where that is not the task's.
    public var initializerRange: Double? = nil
    /// By task name, the network where its sizes are not the task's.
    public var models: [String: ModelConfiguration] = [:]
    /// By task name, for rows whose rates are written in the suite.
    public var learningRates: [String: Double]
    /// The row of the learning-rate file whose rates it takes, when that is not its own.
    public var rateOf: String?
    /// By task name, why the best learning rate may lie at the edge of what was tried.
    public var edges: [String: String] = [:]
    /// By task name, updates that differ from the task's.
    public var steps: [String: Int] = [:]
    /// From `methods` or `families`, not from a row of the file; left out as long as it has no learning rate.
    public var isListed = false
}

/// How learning rates are tuned.
public struct TuningSettings: Sendable {
    /// Never among the reported seeds.
    public var seeds: [Int]
    /// Ascending, by task name; the same for every row.
    public var grid: [String: [Double]]
    /// Updates of a tuning run, by task name, where they differ from the reported runs'.
    public var steps: [String: Int]
}

extension Suite {
    /// The configuration of one run.
    package func configuration(task: SuiteTask, row: SuiteRow, learningRate: Double, seed: Int, threads: Int)
        -> RunConfiguration
    {
        let task = task.lasting(row.steps[task.name])
        return RunConfiguration(
            task: task.name, data: task.data,
            model: row.models[task.name] ?? row.initializerRange.map(task.model.starting) ?? task.model, training: task.training,
            row: row.name, label: row.label, methods: row.methods[task.name]!, trains: row.trains, base: row.base, start: row.start,
            learningRate: learningRate, seed: seed, threads: threads,
            experiment: task.experiment)
    }

    /// The suite whose rows take as many updates as the pace allows them.
    /// - Parameter selected: the rows that cannot do without a pace; the others are left out where they have none.
    func paced(by pace: Pace, selected: Set<String>?) throws -> Suite {
        var suite = self
        for (index, row) in rows.enumerated() {
            for task in tasks where row.methods[task.name] != nil {
                if let entry = pace.entry(row: row.name, task: task.name) {
                    let steps = max(task.training.evaluations, entry.updates(for: task.training.steps))
                    guard TrainingConfiguration.stepRange.contains(steps) else {
                        throw InputError(
                            "\(self.pace!.lastPathComponent): rows.\(row.name).\(task.name): a speed of \(entry.speed) makes "
                                + "\(steps) updates, more than \(TrainingConfiguration.stepRange.upperBound)")
                    }
                    suite.rows[index].steps[task.name] = steps
                } else if selected?.contains(row.name) ?? true {
                    throw InputError(
                        "\(self.pace!.lastPathComponent): no pace of row \(row.name) on task \(task.name); "
                            + "run 'lowrank pace \(name)'")
                } else {
                    suite.rows[index].methods[task.name] = nil
                }
            }
        }
        suite.rows.removeAll { $0.methods.isEmpty }
        return suite
    }

    /// The suite without the rows that have no tuned rate yet and need none now, and a note on each: those of
    /// `methods` and `families` and those that are not selected.
    func withoutUntuned(
        _ rates: [RowKey: LearningRates.Entry], selected: Set<String>?
    ) -> (suite: Suite, notes: [String]) {
        var suite = self
        var notes: [String] = []
        for (index, row) in rows.enumerated() where row.isListed || !(selected?.contains(row.name) ?? true) {
            let untuned = tasks.map(\.name).filter { task in
                row.methods[task] != nil && rates[RowKey(task: task, row: row.rateOf ?? row.name)] == nil
            }
            for task in untuned { suite.rows[index].methods[task] = nil }
            guard !untuned.isEmpty else { continue }
            notes.append(
                "row \(row.name) has no learning rate yet on \(untuned.joined(separator: ", "))"
                    + (tuning == nil ? "" : ": 'lowrank tune \(name) --rows \(row.name)' finds it"))
        }
        suite.rows.removeAll { $0.methods.isEmpty }
        return (suite, notes)
    }

    /// Reads a file beside the suite's that a command makes.
    /// - Throws: `InputError` that names the command when there is none.
    package func load(_ url: URL, madeBy command: String) throws -> SettingNode {
        let path = (file as NSString).deletingLastPathComponent + "/" + url.lastPathComponent
        guard FileManager.default.fileExists(atPath: url.path) else {
            throw InputError("\(path): no such file; make it with 'lowrank \(command) \(name)'")
        }
        return try SettingNode.load(url, named: path)
    }

    func rows(on task: SuiteTask) -> [SuiteRow] { rows.filter { $0.methods[task.name] != nil } }

    /// Whether speed is measured on that task.
    public func isTimed(_ task: SuiteTask) -> Bool { throughput.repetitions > 0 && timedTasks.contains(task.name) }

    func row(_ name: String) -> SuiteRow { rows.first { $0.name == name }! }
}
