import Foundation
import LowRankCore
import LowRankMethods

/// How far a plan is, on whatever machines.
///
/// A run has a record under its own key. Another machine, with another CPU type or C library, files the same run under a
/// key of its own: such a record counts, too, when the same code made it.
public struct PlanState {
    /// What is to be done.
    public let plan: Plan
    /// By the key of the planned run.
    let records: [String: FiledRun]
    /// The keys of the runs that a worker trains now, on whatever machine.
    let running: Set<String>
    private let paces: Paces

    /// Looks for a record of every run.
    /// - Throws: `InputError` when a record of this machine is broken; those of others are passed over then.
    public init(_ plan: Plan, in folder: ResultsFolder) throws {
        self.plan = plan
        let keys = plan.runs.map(\.key)
        var records = try folder.filed(keys)
        let lacking = plan.runs.filter { records[$0.key]?.isFinal != true }
        var paces = Paces()
        for key in keys { records[key].map { paces.add($0) } }
        if !lacking.isEmpty {
            let own = Set(keys)
            let others = try folder.read(folder.keys.filter { !own.contains($0) }, broken: .arePassedOver) { FiledRun($0) }
            others.forEach { paces.add($0) }
            let usable = others.filter { $0.isFinal && $0.keyEnvironment.hasCode(of: plan.environment) }
            if !usable.isEmpty {
                let machines = Machines(usable.map { ($0.keyEnvironment.withoutCommit, $0.configuration.identity, $0) })
                for run in lacking {
                    if let record = machines.first(run.configuration.identity) { records[run.key] = record }
                }
            }
        }
        self.records = records
        self.paces = paces
        running = Set(keys.filter { records[$0] == nil && folder.hasRecentSign(of: $0) })
    }

    func isDone(_ run: PlannedRun) -> Bool { records[run.key]?.isFinal == true }

    /// The selected runs without a final record.
    public var unfinished: [PlannedRun] { plan.selectedRuns.filter { !isDone($0) } }

    /// About how many seconds of training a run takes, as far as records of its like tell.
    func seconds(_ run: PlannedRun) -> Double? { paces.seconds(run) }

    // MARK: By task

    /// How many runs of a task are in which state.
    public struct Counts: Codable, Sendable, Hashable {
        /// The task's name in the suite.
        public var task: String
        /// All of them.
        public var runs = 0
        /// With a final record: a result, or a divergence.
        public var done = 0
        /// With a record that says why there is no result.
        public var failed = 0
        /// That a worker trains now.
        public var running = 0
        /// All others.
        public var toDo: Int { runs - done - failed - running }
    }

    /// For each task with runs, in the suite's order.
    public var counts: [Counts] {
        var counts = Dictionary(uniqueKeysWithValues: plan.suite.tasks.map { ($0.name, Counts(task: $0.name)) })
        for run in plan.selectedRuns {
            let record = records[run.key]
            var count = counts[run.configuration.task]!
            count.runs += 1
            count.done += record?.isFinal == true ? 1 : 0
            count.failed += record?.isFinal == false ? 1 : 0
            count.running += running.contains(run.key) ? 1 : 0
            counts[run.configuration.task] = count
        }
        return plan.suite.tasks.map { counts[$0.name]! }.filter { $0.runs > 0 }
    }

    /// What `status` prints.
    public var text: String {
        let counts = counts
        let all = counts.reduce(into: Counts(task: "all")) { sum, counts in
            (sum.runs, sum.done) = (sum.runs + counts.runs, sum.done + counts.done)
            (sum.failed, sum.running) = (sum.failed + counts.failed, sum.running + counts.running)
        }
        var table = TextTable(
            headings: [("task", .left), ("runs", .right), ("done", .right), ("failed", .right), ("running", .right), ("to do", .right)])
        table.rows = (counts + (counts.count > 1 ? [all] : [])).map { counts in
            [counts.task] + [counts.runs, counts.done, counts.failed, counts.running, counts.toDo].map { "\($0)" }
        }
        return ([table.markdown, timeLeft].compactMap(\.self)).joined(separator: "\n\n") + "\n"
    }

    /// The same for programs, on one line.
    public var json: String { get throws { String(decoding: try JSONFile.line(counts), as: UTF8.self) } }

    /// "about 3 h 5 min of training left, 46 min with 4 at once"; nil when all is done, or no run of the kind has been timed.
    private var timeLeft: String? {
        let left = unfinished
        let times = left.compactMap(seconds)
        guard !times.isEmpty, times.count == left.count else { return nil }
        let total = times.reduce(0, +)
        let parallel = running.count > 1 ? ", \(Format.duration(total / Double(running.count))) with \(running.count) at once" : ""
        return "about \(Format.duration(total)) of training left\(parallel)"
    }
}

/// Records of several machines, by what they are of.
struct Machines<Record> {
    /// The machine that has most of them first.
    private let byMachine: [[String: Record]]

    init(_ records: [(machine: RunEnvironment, identity: String, record: Record)]) {
        byMachine = Dictionary(grouping: records, by: \.machine)
            .mapValues { Dictionary($0.map { ($0.identity, $0.record) }) { first, _ in first } }
            .sorted { ($1.value.count, "\($0.key)") < ($0.value.count, "\($1.key)") }.map(\.value)
    }

    func first(_ identity: String) -> Record? { byMachine.lazy.compactMap { $0[identity] }.first }

    /// All of one machine alone.
    var largest: [String: Record] { byMachine.first ?? [:] }
    var count: Int { byMachine.count }
}

extension RunEnvironment {
    /// The machine and the code, whatever the checkout.
    var withoutCommit: RunEnvironment {
        var environment = self
        (environment.commit, environment.dirty) = (nil, nil)
        return environment
    }

    /// Whether both have trained with the same code: the same build, or builds of one commit without changes.
    func hasCode(of other: RunEnvironment) -> Bool {
        if let codeSHA256, codeSHA256 == other.codeSHA256 { return true }
        return commit != nil && commit == other.commit && dirty == false && other.dirty == false
    }
}

/// Seconds of training per unit of cost, from records.
private struct Paces {
    /// By the row on its task, by the task, and of all.
    private var sums: [String: (seconds: Double, cost: Double)] = [:]

    mutating func add(_ record: FiledRun) {
        guard let seconds = record.seconds else { return }
        let run = PlannedRun(key: record.key, configuration: record.configuration)
        for name in Self.names(run) {
            let sum = sums[name] ?? (0, 0)
            sums[name] = (sum.seconds + seconds, sum.cost + run.cost)
        }
    }

    func seconds(_ run: PlannedRun) -> Double? {
        Self.names(run).lazy.compactMap { sums[$0] }.first.map { $0.seconds / $0.cost * run.cost }
    }

    /// The closest kin first.
    private static func names(_ run: PlannedRun) -> [String] {
        [run.configuration.task + "/" + run.configuration.row, run.configuration.task, ""]
    }
}
