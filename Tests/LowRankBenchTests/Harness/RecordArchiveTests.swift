import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct RecordArchiveTests {
    private let temporary: TemporaryFolder
    private let plan: Plan
    private let folder: ResultsFolder

    /// A suite with all of its records, each in a file of its own.
    init() throws {
        temporary = try TemporaryFolder()
        plan = try Fixture.plan(in: temporary)
        folder = ResultsFolder(root: temporary.path("results"), suite: "small")
        try folder.create()
        try JSONFile.write(ResultsManifest(plan), to: folder.manifest)
        for (index, run) in plan.runs.enumerated() {
            let result = index == 3 ? nil : Fixture.result(loss: 3 + 0.1 * Double(index), metrics: ["m": .infinity])
            try JSONFile.write(
                Fixture.record(run, result, status: index == 3 ? .diverged : .completed), to: folder.record(run.key))
        }
        for run in plan.timings {
            let record = Fixture.throughput(run, plan.suite.throughput, tokensPerSecond: [1000.1, 1e-3])
            try JSONFile.write(record, to: folder.throughputRecord(run.key))
        }
    }

    /// As a new command sees it.
    private var reopened: ResultsFolder { ResultsFolder(root: temporary.path("results"), suite: "small") }

    private func canonical(_ results: SuiteResults) throws -> [Data] {
        try results.records.map(JSONFile.line) + results.throughput.map(JSONFile.line)
    }

    private func lines() throws -> [String] {
        try String(contentsOf: folder.archive.url, encoding: .utf8).components(separatedBy: "\n")
    }

    @Test func packingLosesNothing() throws {
        let before = try canonical(SuiteResults.load(folder))
        let packed = try folder.pack()
        #expect(packed.runs == 8 && packed.timings == 4)
        #expect(try String(contentsOf: folder.summaryCSV, encoding: .utf8) == SuiteResults.load(reopened).tables.csv)
        #expect(try canonical(SuiteResults.load(reopened)) == before)
        #expect(!FileManager.default.fileExists(atPath: folder.records.path))
        #expect(!FileManager.default.fileExists(atPath: folder.throughput.path))
        #expect(try reopened.keys == plan.runs.map(\.key).sorted())

        // One line a record, runs before timings, in the manifest's order; again, and the file is the same.
        let text = try lines()
        #expect(text.count == 13 && text.last == "")
        let order = plan.runs.map(\.key) + plan.timings.map(\.key)
        for (line, key) in zip(text, order) { #expect(line.contains("\"key\":\"\(key)\"")) }
        _ = try reopened.pack()
        #expect(try lines() == text)
    }

    @Test func aFileGoesBeforeALine() throws {
        _ = try folder.pack()
        let run = plan.runs[3]
        #expect(try reopened.loadRecord(run.key)?.status == .diverged)
        try reopened.create()
        try JSONFile.write(Fixture.record(run, Fixture.result(loss: 1)), to: folder.record(run.key))
        #expect(try reopened.loadRecord(run.key)?.result?.finalEvaluationLoss == 1)
        _ = try reopened.pack()
        #expect(try reopened.loadRecord(run.key)?.result?.finalEvaluationLoss == 1)
    }

    @Test func incompleteResultsAreNotPacked() throws {
        try FileManager.default.removeItem(at: folder.record(plan.runs[5].key))
        let error = #expect(throws: InputError.self) { try folder.pack() }
        #expect(try #require(error).description.contains("1 records are missing"))
        #expect(!FileManager.default.fileExists(atPath: folder.archive.url.path))
    }

    @Test(arguments: [
        ("", "not a whole record"), ("{\"schema\":\"record/2\",\"key\":", "not a whole record"), ("[]", "not a whole record"),
    ])
    func aBrokenLineIsReportedWithItsNumber(_ line: String, _ complaint: String) throws {
        _ = try folder.pack()
        var text = try lines()
        text[4] = line
        try Data(text.joined(separator: "\n").utf8).write(to: folder.archive.url)
        let error = #expect(throws: InputError.self) { try SuiteResults.load(reopened) }
        #expect(try #require(error).description.contains("records.ndjson:5: \(complaint)"))
    }

    @Test func aLineThatIsNotItsRecordIsReportedWithItsNumber() throws {
        _ = try folder.pack()
        let text = try lines()
        let changes: [(String, String, complaint: String)] = [
            ("\"seed\":1", "\"seed\":7", "does not belong to its name"),
            ("\"status\":\"completed\"", "\"status\":\"crashed\"", "contradicts its result"),
            ("\"schema\":\"record/2\"", "\"schema\":\"record/9\"", "schema is 'record/9'"),
            ("\"finalEvaluationLoss\":", "\"final\":", "missing result.finalEvaluationLoss"),
        ]
        for (old, new, complaint) in changes {
            var changed = text
            changed[1] = changed[1].replacing(old, with: new)
            #expect(changed != text)
            try Data(changed.joined(separator: "\n").utf8).write(to: folder.archive.url)
            let error = #expect(throws: InputError.self) { try SuiteResults.load(reopened) }
            let message = try #require(error).description
            #expect(message.contains("records.ndjson:2:") && message.contains(complaint), "\(message)")
        }
        try Data((text.dropLast() + [text[1], ""]).joined(separator: "\n").utf8).write(to: folder.archive.url)
        let error = #expect(throws: InputError.self) { try SuiteResults.load(reopened) }
        #expect(try #require(error).description.contains("records.ndjson:13: has the key of line 2"))
    }

    @Test func theReferenceStandsInForAMissingBaseline() throws {
        _ = try folder.pack()
        let file = temporary.path("baselines/small.json")
        let derived = try Baseline.accepted(file, orReference: reopened)
        #expect(derived.runs.count == 8 && derived.tolerances == Baseline.defaultTolerances)
        #expect(Comparison(try SuiteResults.load(reopened), with: derived).deviations.isEmpty)
        var own = derived
        own.runs.removeLast()
        try own.write(file)
        #expect(try Baseline.accepted(file, orReference: reopened).runs.count == 7)
        let neither = ResultsFolder(root: temporary.path("none"), suite: "small")
        #expect(throws: InputError.self) { try Baseline.accepted(temporary.path("no.json"), orReference: neither) }
    }

    @Test func recordsOfTheFirstSchemaAreRead() throws {
        var old = Fixture.record(plan.runs[0], Fixture.result(loss: 2.5))
        old.schema = "record/1"
        (old.environment.codeSHA256, old.environment.executableSHA256) = (nil, "e1")
        old.key = RunKey.of(old.configuration, in: old.environment, schema: old.schema)
        let read = try RunRecord.decode(JSONFile.line(old), at: "line", key: old.key)
        #expect(read.result?.finalEvaluationLoss == 2.5)
        old.environment.executableSHA256 = "e2"
        #expect(throws: InputError.self) { try RunRecord.decode(JSONFile.line(old), at: "line") }
    }
}
