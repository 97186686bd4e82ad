import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct MergedResultsTests {
    private let temporary: TemporaryFolder
    private let plan: Plan
    private let home: ResultsFolder
    private let away: ResultsFolder

    init() throws {
        temporary = try TemporaryFolder()
        plan = try Fixture.plan(in: temporary)
        home = ResultsFolder(root: temporary.path("home"), suite: "small")
        away = ResultsFolder(root: temporary.path("away"), suite: "small")
        for folder in [home, away] { try folder.create() }
    }

    private func store(_ record: RunRecord, in folder: ResultsFolder) throws {
        try JSONFile.write(record, to: folder.record(record.key))
    }

    private func record(_ index: Int, loss: Double = 3) -> RunRecord { Fixture.record(plan.runs[index], Fixture.result(loss: loss)) }

    @Test func newRecordsComeHome() throws {
        try store(record(0), in: home)
        try store(record(0), in: away)
        var other = record(1)
        (other.environment.cpu, other.environment.openBLASKernel) = ("Other CPU", "Zen")
        other.key = RunKey.of(other.configuration, in: other.environment)
        try store(other, in: away)
        let timing = Fixture.throughput(plan.timings[0], plan.suite.throughput, tokensPerSecond: [1])
        try JSONFile.write(timing, to: away.throughputRecord(timing.key))
        let merged = try MergedResults([away], into: home)
        #expect((merged.newRuns, merged.newTimings, merged.known) == (1, 1, 1))
        #expect(merged.machines == ["CPU, Haswell kernels": 1, "Other CPU, Zen kernels": 1])
        #expect(try home.loadRecord(other.key)?.environment.cpu == "Other CPU" && home.loadThroughput(timing.key) != nil)
        let again = try MergedResults([away], into: home)
        #expect((again.newRuns, again.newTimings, again.known) == (0, 0, 3))
    }

    @Test func packedRecordsComeHome() throws {
        for index in plan.runs.indices { try store(record(index), in: away) }
        for run in plan.timings {
            try JSONFile.write(
                Fixture.throughput(run, plan.suite.throughput, tokensPerSecond: [1, 2]), to: away.throughputRecord(run.key))
        }
        try JSONFile.write(ResultsManifest(plan), to: away.manifest)
        _ = try away.pack()
        let packed = ResultsFolder(root: temporary.path("away"), suite: "small")
        #expect(try MergedResults([packed], into: home).newRuns == plan.runs.count && home.throughputKeys.count == 4)
    }

    @Test func onlyTheClockMayDiffer() throws {
        try store(record(0), in: home)
        var slower = record(0)
        slower.result!.trainingSeconds = 7
        slower.result!.curve[1].seconds = 7
        slower.environment.cpu = "Same kernels"
        try store(slower, in: away)
        try store(record(1), in: away)
        #expect(try MergedResults([away], into: home).newRuns == 1)
        #expect(try home.loadRecord(plan.runs[0].key)?.result?.trainingSeconds == 1)
    }

    @Test func conflictsNameBothAndCopyNothing() throws {
        try store(record(1, loss: 3), in: home)
        try store(record(0), in: away)
        try store(record(1, loss: 3.0000001), in: away)
        let error = #expect(throws: InputError.self) { try MergedResults([away], into: home) }
        let text = try #require(error).description
        #expect(text.contains(home.record(plan.runs[1].key).relativePath) && text.contains(away.record(plan.runs[1].key).relativePath))
        #expect(try home.keys == [plan.runs[1].key])
        let call = try LowrankCommand.call(
            ["merge-results", "small", "--from", temporary.path("away"), "--results", temporary.path("home")])
        #expect(call.status == .exited(2) && call.errors.contains("differ in more than times"))
    }

    @Test func resultsGoBeforeFailures() throws {
        let failure = Fixture.record(plan.runs[0], nil, status: .crashed)
        try store(failure, in: home)
        try store(record(0), in: away)
        _ = try MergedResults([away], into: home)
        #expect(try home.loadRecord(failure.key)?.status == .completed)
        try store(failure, in: away)
        _ = try MergedResults([away], into: home)
        #expect(try home.loadRecord(failure.key)?.status == .completed)
    }

    @Test func timesOfExperimentsMayDiffer() throws {
        for experiment in Experiments.all {
            for metric in experiment.metrics where metric.format == .seconds { #expect(ExperimentResult.isTime(metric.name)) }
        }
        var measured = ExperimentResult(
            metrics: ["recoverySeconds": 1, "recoveryError": 0.5], series: [Series(quantity: "speed", x: [1], y: [2])])
        measured.seconds = 3
        #expect(measured.withoutTimes.metrics == ["recoveryError": 0.5])
        #expect(measured.withoutTimes.series.isEmpty && measured.withoutTimes.seconds == 0)
    }

    @Test func tablesHaveNoTimesOfSeveralMachines() throws {
        let one = try SuiteResults.load(ResultsFolder(root: "results/reference", suite: "serving"))
        var records = one.records
        records[0].environment.cpu = "Other CPU"
        let two = SuiteResults(manifest: one.manifest, records: records, throughput: [])
        let (text, mixed) = (one.tables.markdown(one.manifest), two.tables.markdown(two.manifest))
        #expect(text.contains("Times were measured on") && one.tables.csv.contains("rowsPerSecond"))
        #expect(!mixed.contains("Times were measured on") && !two.tables.csv.contains("rowsPerSecond"))
        #expect(two.tables.csv.contains("storedBytes") && mixed.contains("Other CPU, 2 cores"))
    }

    @Test func aFolderWithoutRecordsIsAMistake() throws {
        let none = ResultsFolder(root: temporary.path("none"), suite: "small")
        #expect(throws: InputError("\(none.displayPath): no records there")) { try MergedResults([none], into: home) }
    }
}
