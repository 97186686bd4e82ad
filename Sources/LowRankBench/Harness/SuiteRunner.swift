import Foundation
import LowRankCore
import LowRankMethods

/// Carries out the runs of a plan into a results folder, which it holds the lock of: alone, or with other shards.
public struct SuiteRunner {
    /// Where the results go.
    public let folder: ResultsFolder
    private let lock: ResultsLock
    private let isShared: Bool
    private let pool: WorkerPool
    private let jobs: Int
    private let report: ProgressReport

    /// What workers may take.
    public struct Options: Sendable {
        /// Workers at once.
        public var jobs: Int
        /// Longest time for one run.
        public var timeout: Duration

        /// Limits of a run of a suite.
        /// - Parameters:
        ///   - jobs: workers at once.
        ///   - timeout: the longest time for one run.
        public init(jobs: Int, timeout: Duration) {
            self.jobs = jobs
            self.timeout = timeout
        }
    }

    /// Takes the folder's lock.
    /// - Parameters:
    ///   - folder: where the results go; made where there is none.
    ///   - environment: the machine and the code.
    ///   - launcher: starts workers.
    ///   - options: how many workers, and how long one may take.
    ///   - interruption: ends the work early.
    ///   - report: told how far the work is.
    ///   - shared: whether other shards may work on the folder at the same time.
    /// - Throws: `InputError` when the folder cannot be written or is in use.
    public init(
        _ folder: ResultsFolder, environment: RunEnvironment, launcher: WorkerLauncher, options: Options,
        interruption: Interruption, report: ProgressReport, shared: Bool = false
    ) throws {
        self.folder = folder
        isShared = shared
        self.report = report
        jobs = options.jobs
        pool = WorkerPool(
            launcher: launcher, environment: environment, timeout: options.timeout, interruption: interruption)
        try folder.create()
        lock = try ResultsLock(folder, shared: shared)
        // With others at work nobody knows what is left over.
        if !shared { try folder.removeLeftovers() }
    }

    /// Trains and times what a plan selects, and sums up everything that is known then.
    public func carryOut(_ plan: Plan) throws -> SuiteResults {
        // A broken record is an error before anything is written.
        let known = try folder.filed(plan.runs.map(\.key))
        for run in plan.timings { _ = try folder.loadThroughput(run.key) }
        try JSONFile.write(ResultsManifest(plan), to: folder.manifest)
        try train(plan.selectedRuns, knowing: known, of: plan.runs)
        try time(plan.selectedTimings, settings: plan.suite.throughput)
        let results = try SuiteResults.load(folder)
        try results.tables.write(results.manifest, to: folder)
        return results
    }

    /// Trains what no machine has finished of a plan's shard. Other shards may be at work: the tables are left to `collect`.
    /// - Returns: what became of each of its runs.
    public func carryOutShard(of plan: Plan) throws -> [FiledRun] {
        let state = try PlanState(plan, in: folder)
        let runs = plan.selectedRuns
        let left = runs.filter { !state.isDone($0) }
        try train(left, knowing: state.records, of: plan.runs)
        let trained = try folder.filed(left.map(\.key))
        return runs.compactMap { state.isDone($0) ? state.records[$0.key] : nil } + left.map { trained[$0.key]! }
    }

    // MARK: Training

    /// Makes sure that there is a record of every run. Completed and diverged runs are results and
    /// stay; crashed and timed-out ones are tried again. Records of older builds are adopted where a replay allows it.
    public func train(_ runs: [PlannedRun]) throws -> [RunRecord] {
        let keys = runs.map(\.key)
        try train(runs, knowing: folder.filed(keys), of: runs)
        return try folder.read(keys) { $0 }
    }

    /// - Parameters:
    ///   - known: what has a record, by key; that of another machine may stand for a run.
    ///   - all: the runs of the plan that these are of.
    private func train(_ runs: [PlannedRun], knowing known: [String: FiledRun], of all: [PlannedRun]) throws {
        let wanted = runs.filter { known[$0.key]?.isFinal != true }
        let adopted = try adopt(wanted, besides: Set(all.map(\.key)))
        let missing = wanted.filter { !adopted.contains($0.key) }
        let cached = runs.count - missing.count
        if missing.isEmpty {
            report.say("\(runs.count) runs cached, nothing to train")
        } else {
            report.say("\(missing.count) runs to do" + (cached > 0 ? ", \(cached) cached" : ""))
            report.begin("training", missing)
            // The records of failures give way before their workers start.
            for run in missing where known[run.key] != nil { try? FileManager.default.removeItem(at: folder.record(run.key)) }
            let jobs = missing.map {
                WorkerJob(run: $0, work: .train, requestFile: folder.request($0.key), outputFile: folder.record($0.key))
            }
            try inPool(jobs, atOnce: self.jobs) { job, failure in
                let record = try settle(job, failure)
                report.ended(job.run, record.outcome)
            }
        }
    }

    /// The record of a run whose worker has ended; a failure gets one, too.
    private func settle(_ job: WorkerJob, _ failure: WorkerFailure?) throws -> RunRecord {
        var failure = failure
        if failure == nil {
            do {
                let record = try folder.loadRecord(job.run.key)!
                try? FileManager.default.removeItem(at: job.requestFile)
                return record
            } catch let error as InputError {
                failure = WorkerFailure(status: .crashed, reason: "the worker left a broken record: \(error)")
            }
        }
        // The same run elsewhere may have reached its end meanwhile.
        if isShared, let record = try? folder.loadRecord(job.run.key), record.isFinal { return record }
        let record = RunRecord(
            schema: RunRecord.currentSchema, key: job.run.key, status: failure!.status, reason: failure!.reason,
            configuration: job.run.configuration, environment: pool.environment, result: nil)
        try JSONFile.write(record, to: folder.record(job.run.key))
        return record
    }

    // MARK: Adoption

    /// Takes over records of older builds that had trained the same configurations, after a replay of each row.
    /// - Returns: the keys of the runs that have a record now.
    private func adopt(_ runs: [PlannedRun], besides own: Set<String>) throws -> Set<String> {
        let adoptable = try AdoptableRecords(for: runs, in: folder, besides: own)
        guard !adoptable.groups.isEmpty else { return [] }
        let keys = adoptable.keys
        report.say("\(keys.count) runs have records of another build or machine; the beginning of each row is trained again")
        var adopted: Set<String> = []
        let byReplay = Dictionary(grouping: adoptable.groups) { $0.replayed.key }
        var seen: Set<String> = []
        let replays = adoptable.groups.map(\.replayed).filter { seen.insert($0.key).inserted }
        report.begin("replaying", replays)
        let jobs = replays.map {
            WorkerJob(run: $0, work: .replay, requestFile: folder.request($0.key), outputFile: folder.replay($0.key))
        }
        try inPool(jobs, atOnce: self.jobs) { job, failure in
            defer { try? FileManager.default.removeItem(at: job.outputFile) }
            if failure == nil, let replay = try? RunReplay.read(from: job.outputFile) {
                for group in byReplay[job.run.key]! where group.checkpoints == replay.checkpoints {
                    for (run, record) in group.candidates where !adopted.contains(run.key) {
                        let own = record.adopted(as: run, by: pool.environment, replaying: job.run)
                        try JSONFile.write(own, to: folder.record(run.key))
                        adopted.insert(run.key)
                    }
                }
                try? FileManager.default.removeItem(at: job.requestFile)
            }
            report.ended(job.run, nil)
        }
        let others = keys.count - adopted.count
        report.say(
            "\(adopted.count) records adopted after replay" + (others > 0 ? ", \(others) differ and are trained again" : ""))
        return adopted
    }

    // MARK: Timing

    /// Makes sure that every entry has its throughput samples. One worker at a time and nothing else,
    /// all entries once before any of them again, so that a slow minute of the machine hits all alike.
    public func time(_ runs: [PlannedRun], settings: ThroughputSettings) throws {
        var records = try runs.map { run in
            try folder.loadThroughput(run.key)
                ?? ThroughputRecord(
                    schema: ThroughputRecord.currentSchema, key: run.key, configuration: run.configuration,
                    environment: pool.environment, settings: settings, samples: [], failure: nil)
        }
        var rounds: [[Int]] = []
        for repetition in 0..<settings.repetitions {
            rounds.append(records.indices.filter { records[$0].diverged != true && records[$0].samples.count <= repetition })
        }
        let todo = rounds.joined().map { runs[$0] }
        guard !todo.isEmpty else { return }
        report.say("timing: \(todo.count) measurements, one at a time")
        report.begin("timing", todo)
        for index in Set(rounds.joined()) { records[index].failure = nil }
        for index in rounds.joined() where records[index].failure == nil {
            let run = runs[index]
            let sampleFile = folder.sample(run.key)
            let job = WorkerJob(
                run: run, work: .time(settings), requestFile: folder.request(run.key), outputFile: sampleFile)
            try inPool([job], atOnce: 1) { _, failure in
                if let failure {
                    records[index].failure = failure.reason
                } else {
                    let measured = try ThroughputRecord.decode(
                        JSONFile.contents(of: sampleFile, remedy: ResultsFolder.remedy), at: sampleFile.relativePath,
                        key: run.key)
                    records[index].samples += measured.samples
                    (records[index].failure, records[index].diverged) = (measured.failure, measured.diverged)
                    try? FileManager.default.removeItem(at: sampleFile)
                    try? FileManager.default.removeItem(at: job.requestFile)
                }
                try JSONFile.write(records[index], to: folder.throughputRecord(run.key))
                report.ended(run, records[index].outcome(of: settings.repetitions))
            }
        }
    }

    private func inPool(_ jobs: [WorkerJob], atOnce limit: Int, onEnd: (WorkerJob, WorkerFailure?) throws -> Void)
        throws
    {
        defer { report.end() }
        do {
            try pool.run(
                jobs, atOnce: limit, onStart: { report.started($0.run) }, onProgress: { report.progressed($0.run, $1) },
                onTick: report.tick, onEnd: onEnd)
        } catch is Interrupted {
            if isShared {
                for job in jobs { try? FileManager.default.removeItem(at: job.requestFile) }
            } else {
                try folder.removeLeftovers()
            }
            throw Interrupted()
        }
    }
}

extension RunRecord {
    /// In a few words.
    var outcome: String {
        if let result {
            return "loss \(Format.loss(result.finalEvaluationLoss)) in \(Format.duration(result.trainingSeconds))"
        }
        if measured != nil { return "done" }
        return "\(status.words): \(reason ?? "no reason known")"
    }
}

extension RunRecord.Status {
    package var words: String {
        switch self {
        case .completed: "completed"
        case .diverged: "diverged"
        case .crashed: "crashed"
        case .timedOut: "timed out"
        }
    }
}

extension ThroughputRecord {
    /// Nil while repetitions are missing.
    fileprivate func outcome(of repetitions: Int) -> String? {
        if let failure { return "not timed: \(failure)" }
        guard samples.count == repetitions else { return nil }
        return "\(Format.count(Statistics.median(samples.map(\.tokensPerSecond))!)) tokens/s"
    }
}
