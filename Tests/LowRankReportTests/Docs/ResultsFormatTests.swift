import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

/// docs/results-format.md lists the fields and columns that the code has, in its order.
struct ResultsFormatTests {
    private static let text = Result {
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        return try String(contentsOf: checkout.appending(path: "docs/results-format.md"), encoding: .utf8)
    }

    /// The first column of the table below a heading.
    private static func listed(_ heading: String) throws -> [String] {
        let lines = try text.get().components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix("#") && $0.hasSuffix("# " + heading) }, "\(heading)")
        return lines[(start + 1)...].prefix { !$0.hasPrefix("#") }.filter { $0.hasPrefix("| `") }
            .map { String($0.split(separator: "`")[1]) }
    }

    private static func fields(_ value: Any) -> [String] { Mirror(reflecting: value).children.compactMap(\.label) }

    @Test func theFieldsOfRecords() throws {
        let folder = try TemporaryFolder()
        let plan = try Fixture.plan(in: folder)
        let result = Fixture.result(loss: 3)
        let record = Fixture.record(plan.runs[0], result)
        let settings = ThroughputSettings(repetitions: 1, steps: 1, warmupSteps: 0)
        let timing = Fixture.throughput(plan.timings[0], settings, tokensPerSecond: [1])
        for (heading, value) in [
            ("A run", record), ("Configuration", record.configuration), ("Training", record.configuration.training),
            ("Environment", record.environment), ("Result", result), ("Point of a curve", result.curve[0]),
            ("Memory", result.memory), ("Time of a step", result.stepTime),
            ("Observation", GradientObservation(step: 0, rank: 1, spectrum: [], weights: [])),
            ("Checkpoint", RunCheckpoint(step: 0, weightsSHA256: "", resultSHA256: nil)),
            ("Adoption", Adoption(environment: record.environment, from: "", replayedSeed: 1, replayedUpdates: 0)),
            ("Measured", ExperimentResult(metrics: [:])), ("Series", Series(quantity: "", x: [], y: [])),
            ("A timing", timing), ("Settings", settings), ("Sample", timing.samples[0]),
        ] as [(String, Any)] {
            #expect(try Self.listed(heading) == Self.fields(value), "\(heading)")
        }
    }

    @Test func theColumnsOfTables() throws {
        #expect(try Self.listed("summary.csv of training: `summary/1`") == Summary.csvColumns)
        #expect(try Self.listed("summary.csv of experiments: `experiment-summary/1`") == ExperimentSummary.csvColumns)
        #expect(try Self.listed("claims.csv: `claims-table/1`") == ClaimReport.csvColumns)
    }

    @Test func theNamesOfVersionsAndCategories() throws {
        let text = try Self.text.get()
        for name in [RunRecord.currentSchema, ThroughputRecord.currentSchema, ResultsManifest.currentSchema] {
            #expect(text.contains("`\(name)`"), "\(name)")
        }
        for category in MemoryCategory.allCases { #expect(text.contains("`\(category.rawValue)`"), "\(category)") }
        for verdict in Verdict.allCases { #expect(text.contains("`\(verdict.rawValue)`"), "\(verdict)") }
        for status in ["completed", "diverged", "crashed", "timedOut"] { #expect(text.contains("`\(status)`")) }
    }
}
