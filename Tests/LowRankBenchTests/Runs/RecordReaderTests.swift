import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct RecordReaderTests {
    private func read(_ text: Data, _ key: String, _ reader: inout RecordReader) -> RunRecord? {
        text.withUnsafeBytes { reader.read($0, key: key) }
    }

    /// Nothing of a committed record is left to the decoder, and nothing is lost.
    @Test(arguments: RunRecordTests.committed) func committedRecordsAreRead(_ suite: String) throws {
        let folder = ResultsFolder(root: RunRecordTests.reference.path, suite: suite)
        var reader = RecordReader()
        for key in try folder.keys {
            let line = try #require(try folder.content(key)).data
            let record = try #require(read(line, key, &reader), "\(key)")
            #expect(try JSONFile.line(record) == line)
            // As in a file of its own.
            let file = try JSONFile.text(record)
            #expect(try read(file, key, &reader).map { try JSONFile.line($0) } == line)
            #expect(read(line, "another", &reader) == nil)
        }
    }

    /// With every part that a record may have.
    private static func whole() throws -> RunRecord {
        let plan = try Fixture.plan(in: TemporaryFolder())
        var record = Fixture.record(plan.runs[0], Fixture.result(loss: 3.25, metrics: ["perplexity": .infinity]))
        record.result!.observations = [
            GradientObservation(
                step: 0, rank: 2, spectrum: [1, 0.5],
                weights: [.init(name: "w", capturedEnergy: 0.5, effectiveRank: 1.5, overlap: 0.25)])
        ]
        record.checkpoints = [
            RunCheckpoint(step: 2, weightsSHA256: "a", resultSHA256: nil), RunCheckpoint(step: 5, weightsSHA256: "b", resultSHA256: "c"),
        ]
        record.warnings = ["rank 8 is cut to 4"]
        var older = Fixture.environment
        older.codeSHA256 = "e0"
        record.adoption = Adoption(environment: record.environment, from: "f", replayedSeed: 1, replayedUpdates: 5)
        record.environment = older
        record.measured = ExperimentResult(
            metrics: ["error": 0.5], series: [
                Series(quantity: "q", label: "l", x: [1, 2], y: [3, 4], z: [5, 6], names: ["a", "b"], axes: ["x", "y"]),
                Series(quantity: "q", x: [], y: []),
            ])
        return record
    }

    @Test func everyPartIsRead() throws {
        let record = try Self.whole()
        var reader = RecordReader()
        let line = try JSONFile.line(record)
        let again = try #require(read(line, record.key, &reader))
        #expect(try JSONFile.line(again) == line)
        // No part is absent here: what has no value is left out.
        for child in Mirror(reflecting: again).children where child.label != "reason" {
            #expect("\(child.value)" != "nil", "\(child.label ?? "")")
        }
        let failed = Fixture.record(try Fixture.plan(in: TemporaryFolder()).runs[1], nil, status: .timedOut)
        #expect(read(try JSONFile.line(failed), failed.key, &reader)?.reason == "a reason")
    }

    /// Whatever is broken, it is not read, or as the decoder reads it.
    @Test func nothingIsReadThatIsRefused() throws {
        let record = try Self.whole()
        let line = try JSONFile.line(record)
        var reader = RecordReader()
        var refused = 0
        for i in line.indices {
            for change in [UInt8?.none, UInt8(ascii: "9"), UInt8(ascii: "\"")] {
                var text = line
                if let change { text[i] = change } else { text.remove(at: i) }
                guard let read = read(text, record.key, &reader) else {
                    refused += 1
                    continue
                }
                let decoded = try RunRecord.decode(text, at: "line", key: record.key)
                #expect(try JSONFile.line(read) == JSONFile.line(decoded), "\(i)")
            }
        }
        #expect(refused > line.count)
    }

    @Test func seedsOfARowAreToldApart() throws {
        let runs = try Fixture.plan(in: TemporaryFolder()).runs.filter { $0.configuration.row == "galore" && $0.configuration.task == "text" }
        var reader = RecordReader()
        for run in runs {
            let record = Fixture.record(run, Fixture.result(loss: 3))
            let line = try JSONFile.line(record)
            #expect(read(line, run.key, &reader)?.configuration == run.configuration)
            let other = String(decoding: line, as: UTF8.self).replacing("\"seed\":\(run.configuration.seed)", with: "\"seed\":7")
            #expect(read(Data(other.utf8), run.key, &reader) == nil)
        }
        #expect(runs.count == 2)
    }
}
