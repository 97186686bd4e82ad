import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct PlanStateTests {
    private let temporary: TemporaryFolder
    private let plan: Plan
    private let folder: ResultsFolder
    /// Another CPU type with the same code.
    private let elsewhere = {
        var environment = Fixture.environment
        (environment.cpu, environment.openBLASKernel) = ("Other CPU", "Zen")
        return environment
    }()

    init() throws {
        temporary = try TemporaryFolder()
        plan = try Fixture.plan(in: temporary)
        folder = ResultsFolder(root: temporary.path("results"), suite: "small")
        try folder.create()
    }

    private var state: PlanState { get throws { try PlanState(plan, in: folder) } }

    private func store(_ run: PlannedRun, loss: Double = 3, by environment: RunEnvironment = Fixture.environment) throws {
        var record = Fixture.record(run, Fixture.result(loss: loss))
        record.environment = environment
        record.key = RunKey.of(run.configuration, in: environment)
        try JSONFile.write(record, to: folder.record(record.key))
    }

    private func store(timing run: PlannedRun, speed: Double, by environment: RunEnvironment = Fixture.environment) throws {
        let settings = plan.suite.throughput
        var record = Fixture.throughput(run, settings, tokensPerSecond: [speed, speed])
        record.environment = environment
        record.key = RunKey.ofThroughput(run.configuration, settings: settings, in: environment)
        try JSONFile.write(record, to: folder.throughputRecord(record.key))
    }

    @Test func everyRunIsCountedOnce() throws {
        #expect(try state.counts.map(\.toDo) == [4, 4] && state.text.hasSuffix("|     8 |\n"))
        let text = plan.runs.filter { $0.configuration.task == "text" }
        try store(text[0])
        try JSONFile.write(Fixture.record(text[1], nil, status: .crashed), to: folder.record(text[1].key))
        try JSONFile.write(Fixture.record(text[2], nil, status: .diverged), to: folder.record(text[2].key))
        for run in [text[1], text[3]] { try AtomicFile.write("{}", to: folder.request(run.key)) }
        #expect(try state.counts[0] == .init(task: "text", runs: 4, done: 2, failed: 1, running: 1))
        #expect(try state.unfinished.count == 6)
        #expect(try state.json.contains("\"failed\":1"))
        #expect(try state.text.contains("| all     |    8 |    2 |      1 |       1 |     4 |"))
    }

    @Test func aWorkerWithoutASignIsNotRunning() throws {
        let request = folder.request(plan.runs[0].key)
        try AtomicFile.write("{}", to: request)
        try FileManager.default.setAttributes([.modificationDate: Date.now.addingTimeInterval(-600)], ofItemAtPath: request.path)
        #expect(try state.running.isEmpty)
        ResultsFolder.giveSign(request)
        #expect(try state.running == [plan.runs[0].key])
    }

    @Test func finishedRunsTellTheTimeLeft() throws {
        #expect(try state.seconds(plan.runs[0]) == nil && !state.text.contains("left"))
        var record = Fixture.record(plan.runs[0], Fixture.result(loss: 3))
        record.result!.trainingSeconds = 600
        try JSONFile.write(record, to: folder.record(record.key))
        // The same row with another seed; another row of the task is as long.
        #expect(try state.seconds(plan.runs[4]) == 600 && state.seconds(plan.runs[1]) == 600)
        #expect(try state.text.contains("about 30 min"))
        for run in plan.runs { try store(run) }
        #expect(try !state.text.contains("left") && state.unfinished.isEmpty)
    }

    // MARK: Collecting

    @Test func whatIsThereIsCollected() throws {
        for run in plan.runs.prefix(3) { try store(run) }
        let results = try state.collect(in: folder)
        #expect(results.records.count == 3 && results.missing.count == 5 && results.untimed == 4)
        #expect("\(UnfinishedRuns(results))".hasPrefix("5 of 8 runs were not made: "))
        let text = try String(contentsOf: folder.summaryMarkdown, encoding: .utf8)
        #expect(text.contains("not run: ") && FileManager.default.fileExists(atPath: folder.summaryCSV.path))
    }

    /// Tables of one machine are those that `run` writes.
    @Test func aWholeCollectionIsTheRunsOwn() throws {
        for run in plan.runs { try store(run) }
        for run in plan.timings { try store(timing: run, speed: 100) }
        let results = try state.collect(in: folder)
        #expect(try JSONFile.line(results.manifest) == JSONFile.line(ResultsManifest(plan)))
        #expect(UnfinishedRuns(results).isEmpty && results.untimed == 0)
    }

    @Test func runsOfAnotherMachineCount() throws {
        for run in plan.runs.dropFirst() { try store(run, by: elsewhere) }
        try store(plan.runs[0])
        #expect(try state.unfinished.isEmpty)
        let results = try state.collect(in: folder)
        #expect(results.missing.isEmpty && results.machines.count == 2)
        #expect(results.manifest.runs[0].key == plan.runs[0].key && results.manifest.runs[1].key != plan.runs[1].key)
        let text = try String(contentsOf: folder.summaryMarkdown, encoding: .utf8)
        #expect(text.contains("kernels Haswell, Zen") && text.contains("Training times are left out"))
        // The own record goes first.
        try store(plan.runs[1], loss: 2)
        #expect(try state.collect(in: folder).manifest.runs[1].key == plan.runs[1].key)
    }

    @Test func otherCodeDoesNotCount() throws {
        var older = elsewhere
        older.codeSHA256 = "e0"
        try store(plan.runs[0], by: older)
        #expect(try !state.isDone(plan.runs[0]))
        // Two builds of one commit have the same code, if nothing was changed.
        (older.commit, older.dirty) = ("c", true)
        try store(plan.runs[0], by: older)
        var own = Fixture.environment
        (own.commit, own.dirty) = ("c", false)
        let committed = try Plan(plan.suite, environment: own)
        #expect(try !PlanState(committed, in: folder).isDone(committed.runs[0]))
        older.dirty = false
        try store(plan.runs[0], by: older)
        #expect(try PlanState(committed, in: folder).isDone(committed.runs[0]))
    }

    @Test func speedIsThatOfOneMachine() throws {
        for run in plan.timings { try store(timing: run, speed: 100, by: elsewhere) }
        var third = elsewhere
        third.cores = 64
        try store(timing: plan.timings[0], speed: 900, by: third)
        var results = try state.collect(in: folder)
        #expect(results.throughput.map(\.environment.cores) == [2, 2, 2, 2] && results.manifest.environment.cpu == "Other CPU")
        #expect(results.manifest.notes == ["speed is that of one machine; the measurements of 1 more are left out"])
        // What was measured here goes first, even if it is less.
        try store(timing: plan.timings[1], speed: 300)
        results = try state.collect(in: folder)
        #expect(results.throughput.map(\.environment.cpu) == ["CPU"] && results.manifest.environment.cpu == "CPU")
    }
}
