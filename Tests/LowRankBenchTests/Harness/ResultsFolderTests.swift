import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct ResultsFolderTests {
    private let temporary: TemporaryFolder
    private let folder: ResultsFolder
    private let run: PlannedRun

    init() throws {
        temporary = try TemporaryFolder()
        folder = ResultsFolder(root: temporary.path("results"), suite: "small")
        try folder.create()
        run = try Fixture.plan(in: temporary).runs[0]
    }

    /// A record of any finite loss can be read again.
    @Test(arguments: [3.25, 345, 346, 400, 800, 1e30]) func perplexitiesAreNumbersOrInfinite(_ loss: Double) throws {
        let perplexity = MetricSpec.perplexity(ofLoss: loss)
        #expect(perplexity == exp(loss) || perplexity == .infinity && loss > 345)
        try JSONFile.checkNumbers(of: Fixture.result(loss: loss, metrics: ["perplexity": perplexity]), at: "record", remedy: "")
    }

    @Test func recordsSurviveTheDisk() throws {
        #expect(try folder.loadRecord(run.key) == nil)
        try JSONFile.write(
            Fixture.record(run, Fixture.result(loss: 3.25, metrics: ["perplexity": 25.5])), to: folder.record(run.key))
        let record = try #require(try folder.loadRecord(run.key))
        #expect(record.result?.finalEvaluationLoss == 3.25)
        #expect(record.result?.metrics == ["perplexity": 25.5])
        #expect(record.configuration.methods.map(\.id) == ["adamw"])
    }

    @Test(arguments: [0, 1, 100, 1000, 1500])
    func aTruncatedRecordIsAnErrorThatNamesItAndLeavesItAlone(_ length: Int) throws {
        let url = folder.record(run.key)
        try JSONFile.write(Fixture.record(run, Fixture.result(loss: 3)), to: url)
        let truncated = try Data(contentsOf: url).prefix(length)
        try truncated.write(to: url)
        let error = #expect(throws: InputError.self) { try folder.loadRecord(run.key) }
        let text = try #require(error).description
        #expect(text.contains(url.lastPathComponent) && text.contains("delete the file"))
        #expect(!text.contains("\n"))
        #expect(try Data(contentsOf: url) == truncated)
    }

    @Test func aBrokenRecordStopsTheSuiteBeforeAnythingIsWritten() throws {
        let plan = try Fixture.plan(in: temporary)
        try temporary.write("results/small/records/\(plan.runs[3].key).json", "{\"schema\": \"rec")
        let runner = try SuiteRunner(
            folder, environment: Fixture.environment,
            launcher: WorkerLauncher(executable: "/bin/false", cacheDirectory: "."),
            options: .init(jobs: 1, timeout: .seconds(5)), interruption: Interruption(),
            report: ProgressReport() { _ in })
        #expect(throws: InputError.self) { try runner.carryOut(plan) }
        #expect(!FileManager.default.fileExists(atPath: folder.manifest.path))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.records.path).count == 1)
    }

    @Test func recordsThatBelongElsewhereAreErrors() throws {
        let url = folder.record(run.key)
        let good = Fixture.record(run, Fixture.result(loss: 3))
        var foreign = good
        foreign.schema = "other/1"
        var edited = good
        edited.configuration.learningRate *= 2
        var renamed = good
        renamed.key = "0"
        var hollow = good
        hollow.result = nil
        for (record, complaint) in [
            (foreign, "schema is 'other/1'"), (edited, "does not belong to its name"),
            (renamed, "does not belong to its name"),
            (hollow, "contradicts its result"),
        ] {
            try JSONFile.write(record, to: url)
            let error = #expect(throws: InputError.self) { try folder.loadRecord(run.key) }
            #expect(try #require(error).description.contains(complaint))
        }
    }

    @Test func writingReplacesWholeFilesAndLeavesNoTemporaries() throws {
        let url = folder.record("a")
        try AtomicFile.write(Data("one".utf8), to: url)
        try AtomicFile.write(Data("two".utf8), to: url)
        #expect(try String(contentsOf: url, encoding: .utf8) == "two")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.records.path) == ["a.json"])
        #expect(throws: InputError.self) { try AtomicFile.write(Data(), to: URL(fileURLWithPath: "/proc/none/file")) }
    }

    @Test func oneCommandAtATime() throws {
        var lock: ResultsLock? = try ResultsLock(folder)
        let error = #expect(throws: InputError.self) { try ResultsLock(folder) }
        #expect(try #require(error).description.contains("in use by another lowrank command (process \(getpid()))"))
        #expect(lock != nil)
        lock = nil
        #expect(throws: Never.self) { try ResultsLock(folder) }
    }
}
