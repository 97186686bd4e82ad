import Foundation
import Synchronization
import TestSupport
import Testing

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// What the harness does with the records of a suite, counted.
struct ManyRecordsTests {
    /// A suite with all its records but those of the last runs.
    private struct Sample {
        let temporary: TemporaryFolder
        let plan: Plan
        let folder: ResultsFolder

        init(rows: Int, lacking: Int = 0) throws {
            temporary = try TemporaryFolder()
            let more = (0..<rows).map { "  more-\($0): {label: More \($0), methods: {galore: {rank: \($0 % 16 + 1)}}, learning_rate: 1e-2}\n" }
            let file = try temporary.write("small.yaml", Fixture.suite.trimmingCharacters(in: .newlines) + "\n" + more.joined())
            plan = try Plan(Fixture.reader().read(file), environment: Fixture.environment)
            folder = ResultsFolder(root: temporary.path("results"), suite: "small")
            try folder.create()
            for (number, run) in plan.runs.dropLast(lacking).enumerated() {
                let result = number % 5 == 4 ? nil : Fixture.result(loss: 3 + 0.01 * Double(number), metrics: ["perplexity": 20])
                var record = Fixture.record(run, result, status: result == nil ? .diverged : .completed)
                if number % 3 == 0 { record.warnings = ["a warning"] }
                try JSONFile.text(record).write(to: folder.record(run.key))
            }
            for run in plan.timings {
                let timing = Fixture.throughput(run, plan.suite.throughput, tokensPerSecond: [1000, 900])
                try JSONFile.text(timing).write(to: folder.throughputRecord(run.key))
            }
        }

        /// As a new command sees it.
        var reopened: ResultsFolder { ResultsFolder(root: temporary.path("results"), suite: "small") }

        func runner() throws -> SuiteRunner {
            try SuiteRunner(
                reopened, environment: Fixture.environment,
                launcher: WorkerLauncher(executable: "/bin/false", cacheDirectory: "."),
                options: .init(jobs: 1, timeout: .seconds(5)), interruption: Interruption(), report: ProgressReport { _ in })
        }
    }

    private struct Count: Equatable {
        var read = 0, decoded = 0, found = 0

        /// - Returns: what the work came to, and what it took.
        static func of<T>(_ body: () throws -> T) rethrows -> (T, Count) {
            let work = RecordWork()
            let value = try RecordWork.$current.withValue(work, operation: body)
            let count = Count(
                read: work.read.load(ordering: .relaxed), decoded: work.decoded.load(ordering: .relaxed),
                found: work.found.load(ordering: .relaxed))
            return (value, count)
        }
    }

    private static let sizes = [5, 15, 25]

    /// The same more for each step.
    private func expectLinear(_ counts: [Int], _ what: Comment) {
        #expect(Set(zip(counts, counts.dropFirst()).map { $1 - $0 }).count == 1, what)
    }

    @Test func aRecordIsReadOnceToSeeWhatIsLeft() throws {
        for rows in Self.sizes {
            let sample = try Sample(rows: rows, lacking: 1)
            let once = Count(read: sample.plan.runs.count - 1)
            let state = try Count.of { try PlanState(sample.plan, in: sample.reopened) }
            #expect(state.0.unfinished.map(\.key) == [sample.plan.runs.last!.key] && state.1 == once)
            let text = try Count.of { try sample.plan.text(in: sample.reopened) }
            #expect(text.0.contains("to do") && text.1 == once)
        }
    }

    /// Once to see what is left, once for the tables.
    @Test func aRunReadsEveryRecordTwice() throws {
        var found: [Int] = []
        for rows in Self.sizes {
            let sample = try Sample(rows: rows)
            let (results, count) = try Count.of { try sample.runner().carryOut(sample.plan) }
            #expect(UnfinishedRuns(results).isEmpty && (count.read, count.decoded) == (2 * sample.plan.runs.count, 0))
            found.append(count.found)
        }
        expectLinear(found, "\(found)")
    }

    /// One run is left, and its worker fails.
    @Test func whatIsLeftAddsLittle() throws {
        let sample = try Sample(rows: Self.sizes[0], lacking: 1)
        let (results, count) = try Count.of { try sample.runner().carryOut(sample.plan) }
        #expect(!UnfinishedRuns(results).isEmpty && (count.read, count.decoded) == (2 * sample.plan.runs.count - 1, 0))
    }

    @Test(arguments: [false, true]) func tablesGrowWithTheRuns(_ isPacked: Bool) throws {
        var (found, measured): ([Int], [Int]) = ([], [])
        for rows in Self.sizes {
            let sample = try Sample(rows: rows)
            try JSONFile.write(ResultsManifest(sample.plan), to: sample.folder.manifest)
            if isPacked { _ = try sample.reopened.pack() }
            let (results, count) = try Count.of {
                let results = try SuiteResults.load(sample.reopened)
                _ = results.tables
                return results
            }
            #expect((count.read, count.decoded) == (sample.plan.runs.count, 0))
            found.append(count.found)
            var manifest = results.manifest
            manifest.experiment = .recovery
            let records = results.records.map { record in
                var record = record
                record.result = nil
                if record.status == .completed { record.measured = ExperimentResult(metrics: ["heldOutError": 0.5]) }
                return record
            }
            let experiment = SuiteResults(manifest: manifest, records: records, throughput: [])
            measured.append(Count.of { experiment.tables }.1.found)
        }
        expectLinear(found, "\(found)")
        expectLinear(measured, "\(measured)")
    }

    /// Threads share the keys out, and what they make is in the order of the keys.
    @Test func theOrderIsThatOfTheKeys() throws {
        let sample = try Sample(rows: 60, lacking: 3)
        let keys = sample.plan.runs.map(\.key)
        #expect(try sample.folder.read(keys.reversed()) { $0.key } == keys.dropLast(3).reversed())
        #expect(try sample.folder.read(keys) { $0.status == .diverged ? $0.key : nil }.count == (keys.count - 3) / 5)
        // The first mistake is told, wherever it was found.
        for key in [keys[200], keys[7]] { try Data("{}".utf8).write(to: sample.folder.record(key)) }
        let error = #expect(throws: InputError.self) { try sample.folder.read(keys) { $0.key } }
        #expect(try #require(error).description.contains(keys[7]))
        #expect(try sample.folder.read(keys, broken: .arePassedOver) { $0.key }.count == keys.count - 5)
    }

    /// Records in a form of their own are read one by one.
    @Test func otherFormsAreReadAsWell() throws {
        let sample = try Sample(rows: 0)
        let key = sample.plan.runs[0].key
        let text = try String(contentsOf: sample.folder.record(key), encoding: .utf8)
        try text.replacing("\"completed\"", with: #""\u0063ompleted""#).write(to: sample.folder.record(key), atomically: true, encoding: .utf8)
        let (filed, count) = try Count.of { try sample.folder.filed([key]) }
        #expect(filed[key]?.status == .completed && count == Count(decoded: 1))
    }
}
