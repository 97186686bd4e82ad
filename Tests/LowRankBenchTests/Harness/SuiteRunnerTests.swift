import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// A shell script in the place of the worker: what it does is set run by run.
private final class FakeWorkers {
    let temporary: TemporaryFolder
    let plan: Plan
    let folder: ResultsFolder
    let interruption = Interruption()

    init() throws {
        temporary = try TemporaryFolder()
        plan = try Fixture.plan(in: temporary)
        folder = ResultsFolder(root: temporary.path("results"), suite: "small")
        // worker REQUEST --output OUTPUT --tethered
        try temporary.write(
            "worker",
            """
            #!/bin/sh
            here=$(dirname "$0") output=$4 key=$(basename "$4" .json)
            echo "$key" >> "$here/started"
            echo $$ >> "$here/pids"
            give() { cp "$here/$1" "$output.part" && mv "$output.part" "$output"; }
            . "$here/$key.behaviour"

            """)
        chmod(temporary.path("worker"), 0o755)
        for (index, run) in plan.runs.enumerated() {
            try give(run, Fixture.record(run, Fixture.result(loss: 3 + 0.01 * Double(index))))
        }
        for run in plan.timings {
            let sample = Fixture.throughput(run, plan.suite.throughput, tokensPerSecond: [1000])
            try JSONFile.write(sample, to: temporary.url.appending(path: "\(run.key).sample"))
            try temporary.write("\(run.key).sample.behaviour", "give \(run.key).sample")
        }
    }

    /// Lets the run's worker leave that record, after doing something first.
    func give(_ run: PlannedRun, _ record: RunRecord, after first: String = "") throws {
        try JSONFile.write(record, to: temporary.url.appending(path: "\(run.key).record"))
        try behave(run, first + "\ngive \(run.key).record")
    }

    func behave(_ run: PlannedRun, _ script: String) throws { try temporary.write("\(run.key).behaviour", script) }

    private(set) var output = ""

    func runner(jobs: Int = 2, timeout: Duration = .seconds(60), shared: Bool = false) throws -> SuiteRunner {
        try SuiteRunner(
            folder, environment: Fixture.environment,
            launcher: WorkerLauncher(executable: temporary.path("worker"), cacheDirectory: temporary.path("cache")),
            options: .init(jobs: jobs, timeout: timeout), interruption: interruption,
            report: ProgressReport() { self.output += $0 }, shared: shared)
    }

    func lines(_ file: String) -> [String] {
        ((try? String(contentsOfFile: temporary.path(file), encoding: .utf8)) ?? "").split(separator: "\n").map(
            String.init)
    }

    var files: [String: String] {
        get throws {
            var files: [String: String] = [:]
            for name in try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
            where name.hasSuffix(".json") {
                files[name] = try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
            }
            return files
        }
    }
}

struct SuiteRunnerTests {
    private let workers: FakeWorkers

    init() throws { workers = try FakeWorkers() }

    @Test func runsEverythingOnceAndThenNothing() throws {
        let results = try workers.runner().carryOut(workers.plan)
        #expect(results.records.count == 8 && results.missing.isEmpty)
        #expect(UnfinishedRuns(results).isEmpty)
        #expect(results.throughput.map(\.samples.count) == [2, 2, 2, 2])
        // Training first; then all rows once before any of them again.
        let round = workers.plan.timings.map { $0.key + ".sample" }
        let rounds = round + round
        #expect(workers.lines("started").count == 16)
        #expect(workers.lines("started").suffix(8) == rounds[...])
        #expect(try FileManager.default.contentsOfDirectory(atPath: workers.folder.requests.path).isEmpty)
        #expect(FileManager.default.fileExists(atPath: workers.folder.summaryCSV.path))

        let again = try FakeWorkersOutput(workers) { _ = try workers.runner().carryOut(workers.plan) }
        #expect(again.text == "8 runs cached, nothing to train\n")
        #expect(workers.lines("started").count == 16)
    }

    @Test func theNumberOfJobsChangesNothing() throws {
        _ = try workers.runner(jobs: 1).carryOut(workers.plan)
        let other = try FakeWorkers()
        _ = try other.runner(jobs: 3).carryOut(other.plan)
        #expect(try workers.files == other.files)
    }

    @Test func severalRunAtOnce() throws {
        // Each waits until the other has started.
        let (a, b) = (workers.plan.runs[0], workers.plan.runs[1])
        for (run, other) in [(a, b), (b, a)] {
            try workers.give(
                run, Fixture.record(run, Fixture.result(loss: 3)),
                after:
                    "i=0; while ! grep -q \(other.key) \"$here/started\" && [ $i -lt 500 ]; do sleep 0.01; i=$((i+1)); done; [ $i -lt 500 ] || exit 7"
            )
        }
        let records = try workers.runner(jobs: 2).train(Array(workers.plan.runs.prefix(2)))
        #expect(records.map(\.status) == [.completed, .completed])
    }

    @Test func whateverARunDoesTheOthersGoOn() throws {
        let runs = workers.plan.runs
        try workers.behave(runs[0], "echo 'x.swift:1: Fatal error: index out of range' >&2; echo more >&2; exit 3")
        try workers.behave(runs[1], "kill -9 $$")
        try workers.behave(runs[2], "kill -11 $$")
        try workers.behave(runs[3], "exit 0")
        try workers.behave(runs[4], "printf '{\"schema\": \"rec' > \"$output\"")
        try workers.give(runs[5], Fixture.record(runs[5], nil, status: .diverged))
        try workers.behave(runs[6], "sleep 30 & sleep 30")
        // Long enough for the others on a machine that is busy.
        let records = try workers.runner(timeout: .seconds(15)).train(runs)
        #expect(
            records.map(\.status) == [
                .crashed, .crashed, .crashed, .crashed, .crashed, .diverged, .timedOut, .completed,
            ])
        let reasons = records.map { $0.reason ?? "" }
        #expect(reasons[0] == "the worker ended with status 3: x.swift:1: Fatal error: index out of range")
        #expect(reasons[1].hasPrefix("killed by SIGKILL"))
        #expect(reasons[2].hasPrefix("killed by signal 11"))
        #expect(reasons[3] == "the worker ended without a result")
        #expect(reasons[4].hasPrefix("the worker left a broken record"))
        #expect(reasons[6] == "no result after 15 s")
        #expect(workers.output.contains("text/full-rank, seed 1, rate 0.003: crashed: the worker ended with status 3"))
    }

    @Test func failuresAreTriedAgainAndResultsAreNot() throws {
        let runs = Array(workers.plan.runs.prefix(3))
        try workers.give(
            runs[0], Fixture.record(runs[0], Fixture.result(loss: 3)),
            after: "[ -e \"$here/once\" ] || { touch \"$here/once\"; kill -9 $$; }")
        try workers.give(runs[1], Fixture.record(runs[1], nil, status: .diverged))
        #expect(try workers.runner(jobs: 1).train(runs).map(\.status) == [.crashed, .diverged, .completed])
        #expect(try workers.runner(jobs: 1).train(runs).map(\.status) == [.completed, .diverged, .completed])
        #expect(workers.lines("started") == [0, 1, 2, 0].map { runs[$0].key })
    }

    @Test func anInterruptionKillsTheWorkersAndKeepsWhatIsDone() throws {
        let runs = workers.plan.runs
        for run in runs.dropFirst() { try workers.behave(run, "touch \"$output.1.tmp\"; sleep 30 & sleep 30") }
        let interruption = workers.interruption
        let pids = workers.temporary.path("pids")
        Thread.detachNewThread {
            while ((try? String(contentsOfFile: pids, encoding: .utf8)) ?? "").count(where: { $0 == "\n" }) < 3 {
                usleep(1000)
            }
            interruption.request()
        }
        #expect(throws: Interrupted.self) { try workers.runner(jobs: 2).carryOut(workers.plan) }
        for pid in workers.lines("pids") { #expect(kill(pid_t(pid)!, 0) == -1) }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: workers.folder.records.path) == ["\(runs[0].key).json"])
    }

    @Test func timingResumesWhereItStopped() throws {
        let run = workers.plan.timings[1]
        try workers.temporary.write(
            "\(run.key).sample.behaviour",
            "[ -e \"$here/once\" ] || { touch \"$here/once\"; exit 1; }; give \(run.key).sample")
        let settings = workers.plan.suite.throughput
        try workers.runner().time(workers.plan.timings, settings: settings)
        var record = try #require(try workers.folder.loadThroughput(run.key))
        // A failed measurement is not repeated in the same round: its neighbours have moved on.
        #expect(record.samples.isEmpty && record.failure == "the worker ended with status 1")
        let before = workers.lines("started").count
        try workers.runner().time(workers.plan.timings, settings: settings)
        record = try #require(try workers.folder.loadThroughput(run.key))
        #expect(record.samples.count == 2 && record.failure == nil)
        #expect(workers.lines("started").count == before + 2)
    }

    @Test func aDivergenceWhileTimingIsFinal() throws {
        let run = workers.plan.timings[1]
        let settings = workers.plan.suite.throughput
        var diverged = Fixture.throughput(run, settings, tokensPerSecond: [])
        (diverged.failure, diverged.diverged) = ("diverged: the loss is not a finite number at update 2", true)
        try JSONFile.write(diverged, to: workers.temporary.url.appending(path: "\(run.key).sample"))
        try workers.runner().time(workers.plan.timings, settings: settings)
        let record = try #require(try workers.folder.loadThroughput(run.key))
        #expect(record.samples.isEmpty && record.failure == diverged.failure && record.isFinal)
        #expect(workers.output.contains("not timed: diverged: the loss is not a finite number at update 2"))
        let before = workers.lines("started").count
        try workers.runner().time(workers.plan.timings, settings: settings)
        #expect(workers.lines("started").count == before)
    }

    @Test func onlySelectedRowsAreTrained() throws {
        let suite = try Fixture.readSuite(in: workers.temporary)
        let plan = try Plan(
            suite, environment: Fixture.environment, only: RowSelection(rows: [], methods: ["galore"]))
        let results = try workers.runner().carryOut(plan)
        #expect(results.records.map(\.configuration.row) == Array(repeating: "galore", count: 4))
        #expect(results.throughput.map(\.configuration.row) == ["galore", "galore"])
        #expect(UnfinishedRuns(results, rows: plan.selected).isEmpty && results.missing.count == 4)
        // The rest goes on from there.
        let whole = try workers.runner().carryOut(workers.plan)
        #expect(whole.missing.isEmpty && workers.output.contains("4 runs to do, 4 cached"))
    }

    // MARK: Shards

    private func shard(_ text: String) throws -> Plan {
        var plan = workers.plan
        let shard: Shard = try #require(Shard(text))
        plan.shard = shard
        return plan
    }

    @Test func shardsTrainTheirPartsAndNothingElse() throws {
        // Both at once: they share the lock.
        let (first, second) = (try workers.runner(shared: true), try workers.runner(shared: true))
        #expect(try first.carryOutShard(of: shard("1/2")).count == 4)
        #expect(try PlanState(workers.plan, in: workers.folder).unfinished.count == 4)
        #expect(try second.carryOutShard(of: shard("2/2")).count == 4)
        #expect(Set(workers.lines("started")) == Set(workers.plan.runs.map(\.key)) && workers.lines("started").count == 8)
        #expect(!FileManager.default.fileExists(atPath: workers.folder.manifest.path))
        // What a shard has finished is not repeated, whoever asks.
        #expect(try first.carryOutShard(of: shard("1/1")).count == 8 && workers.lines("started").count == 8)
    }

    @Test func shardsLeaveTheFilesOfOthersAlone() throws {
        try workers.folder.create()
        for file in ["records/a.json.12.tmp", "requests/a.json"] { try workers.temporary.write("results/small/" + file, "half") }
        workers.interruption.request()
        let runner = try workers.runner(shared: true)
        #expect(throws: Interrupted.self) { try runner.carryOutShard(of: shard("1/2")) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: workers.folder.requests.path) == ["a.json"])
        #expect(FileManager.default.fileExists(atPath: workers.folder.records.appending(path: "a.json.12.tmp").path))
    }

    /// The same part twice at once: a failure of one does not replace the result of the other.
    @Test func aResultFromElsewhereStays() throws {
        let run = workers.plan.runs[0]
        try workers.give(run, Fixture.record(run, Fixture.result(loss: 3)), after: "give \(run.key).record; exit 1")
        let records = try workers.runner(shared: true).train([run])
        #expect(records.map(\.status) == [.completed])
    }

    @Test func leftoversOfAKilledCommandAreRemoved() throws {
        try workers.folder.create()
        let leftovers = [
            "records/a.json.12.tmp", "throughput/a.json.12.tmp", "requests/a.json", "manifest.json.12.tmp",
        ]
        for file in leftovers { try workers.temporary.write("results/small/" + file, "half") }
        _ = try workers.runner()
        for file in leftovers {
            #expect(!FileManager.default.fileExists(atPath: workers.folder.url.appending(path: file).path))
        }
    }

    @Test func aTerminalShowsLossesAndTheTimeLeft() throws {
        var output = ""
        let report = ProgressReport(terminal: Terminal { (80, 24) }) { output += $0 }
        let runs = workers.plan.runs
        report.begin("training", Array(runs.prefix(2)))
        report.started(runs[0])
        report.progressed(runs[0], RunProgress(step: 50, steps: 100, trainingLoss: 4.5, evaluationLoss: 4.25))
        usleep(300_000)
        report.tick()
        #expect(output.contains("training: 0 of 2 done, about "))
        #expect(output.contains("text/full-rank, seed 1, rate 0.003  50/100  train 4.5000  eval 4.2500\n"))
        report.ended(runs[0], "loss 3")
        #expect(output.hasSuffix("\r\u{1B}[2A\u{1B}[J[1/2] text/full-rank, seed 1, rate 0.003: loss 3\n"))
    }
}

/// What the report said meanwhile.
private struct FakeWorkersOutput {
    let text: String

    init(_ workers: FakeWorkers, during work: () throws -> Void) throws {
        let before = workers.output.count
        try work()
        text = String(workers.output.dropFirst(before))
    }
}
