import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// Two builds that differ in the digest of their code, with real workers.
struct AdoptionTests {
    private let temporary: TemporaryFolder
    private let folder: ResultsFolder
    private let suite: Suite

    private static let text = """
        schema: suite/1
        seeds: [1, 2]
        reference: full-rank
        throughput: {repetitions: 1, steps: 2, warmup_steps: 1}
        tasks:
          planted:
            data: {kind: planted, rank: 2, density: 0.1, noise: 0.1, source_seed: 1}
            model: {kind: linear, inputs: 16, outputs: 16}
            training: {steps: 60, batch: 8, warmup: 5, minimum_ratio: 0.1, clip: 1, evaluations: 3, evaluation_batches: 1}
        rows:
          full-rank: {methods: {adamw: {}}, learning_rate: 1e-2}
          galore: {methods: {galore: {rank: 4, update_proj_gap: 10}}, learning_rate: 1e-2}

        """

    init() throws {
        temporary = try TemporaryFolder()
        folder = ResultsFolder(root: temporary.path("results"), suite: "small")
        suite = try SuiteReader(catalogue: .shipped, digest: { _ in "" }).read(
            temporary.write("small.yaml", Self.text))
    }

    private func environment(_ code: String) -> RunEnvironment {
        var environment = Fixture.environment
        environment.codeSHA256 = code
        environment.commit = "commit-\(code)"
        return environment
    }

    private func runs(_ code: String) throws -> [PlannedRun] { try Plan(suite, environment: environment(code)).runs }

    /// What the command of a build says, and the records it ends with.
    private func train(
        _ code: String, interruption: Interruption = Interruption(), jobs: Int = 2, onLine: (String) -> Void = { _ in }
    ) throws -> (text: String, records: [RunRecord]) {
        var text = ""
        let records = try withoutActuallyEscaping(onLine) { onLine in
            let runner = try SuiteRunner(
                ResultsFolder(root: temporary.path("results"), suite: "small"), environment: environment(code),
                launcher: WorkerLauncher(executable: LowrankCommand.executable, cacheDirectory: temporary.path("cache")),
                options: .init(jobs: jobs, timeout: .seconds(60)), interruption: interruption,
                report: ProgressReport {
                    text += $0
                    onLine($0)
                })
            return try runner.train(runs(code))
        }
        return (text, records)
    }

    @Test(.timeLimit(.minutes(2)))
    func aBuildAdoptsWhatItReplaysToTheBit() throws {
        let first = try train("old").records
        #expect(first.allSatisfy { $0.adoption == nil && $0.checkpoints?.last?.resultSHA256 != nil })

        let second = try train("new")
        #expect(second.text.contains("4 runs have records of another build or machine"))
        #expect(second.text.contains("4 records adopted after replay\n"))
        #expect(second.text.hasSuffix("4 runs cached, nothing to train\n"))
        for (old, new) in zip(first, second.records) {
            #expect(new.key != old.key && new.configuration == old.configuration)
            #expect(new.result?.weightsSHA256 == old.result?.weightsSHA256)
            #expect(new.result?.trainingSeconds == old.result?.trainingSeconds)
            #expect(new.environment.commit == "commit-old")
            let adoption = try #require(new.adoption)
            #expect(adoption.environment.commit == "commit-new" && adoption.from == old.key)
            // All seeds of a row rest on the replay of the first.
            #expect(adoption.replayedSeed == 1)
            #expect(adoption.replayedUpdates == (old.configuration.row == "galore" ? 11 : 2))
        }
        #expect(try train("new").text == "4 runs cached, nothing to train\n")
        // Adopted once more, a record still says who trained it; going back costs nothing.
        let third = try train("newer").records
        #expect(third.allSatisfy { $0.environment.commit == "commit-old" && $0.adoption?.environment.commit == "commit-newer" })
        #expect(try train("old").text == "4 runs cached, nothing to train\n")
    }

    @Test(.timeLimit(.minutes(2)))
    func aRowThatDiffersIsTrainedAgain() throws {
        let first = try train("old").records
        // As if the old build had come to other bits in the second seed's row of GaLore, and in its first.
        for record in first where record.configuration.row == "galore" {
            var other = record
            other.checkpoints![0].weightsSHA256 = String(record.checkpoints![0].weightsSHA256.reversed())
            try JSONFile.write(other, to: folder.record(other.key))
        }
        let second = try train("new")
        #expect(second.text.contains("2 records adopted after replay, 2 differ and are trained again\n"))
        #expect(second.text.contains("2 runs to do, 2 cached"))
        for record in second.records {
            #expect((record.adoption == nil) == (record.configuration.row == "galore"))
            #expect(record.keyEnvironment.commit == "commit-new")
        }
    }

    @Test(.timeLimit(.minutes(2)))
    func anInterruptedAdoptionGoesOnWhereItStopped() throws {
        _ = try train("old")
        let interruption = Interruption()
        let done = folder.record(try runs("new").first { $0.configuration.row == "full-rank" }!.key)
        Thread.detachNewThread {
            while !FileManager.default.fileExists(atPath: done.path) { usleep(200) }
            interruption.request()
        }
        #expect(throws: Interrupted.self) { try train("new", interruption: interruption, jobs: 1) }
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.requests.path)
        #expect(left.isEmpty)
        let text = try train("new").text
        #expect(text.contains("records adopted after replay\n") && text.hasSuffix("4 runs cached, nothing to train\n"))
    }

    @Test func recordsThatCannotBeAdoptedAreNotConsidered() throws {
        try folder.create()
        let (old, new) = (try runs("old"), try runs("new"))
        let checkpoint = RunCheckpoint(step: 2, weightsSHA256: "w", resultSHA256: "r")
        func candidates(_ change: (inout RunRecord) -> Void) throws -> Int {
            var record = Fixture.record(old[0], Fixture.result(loss: 3))
            record.environment = environment("old")
            record.checkpoints = [checkpoint]
            change(&record)
            record.key = RunKey.of(record.configuration, in: record.environment)
            for file in try FileManager.default.contentsOfDirectory(at: folder.records, includingPropertiesForKeys: nil) {
                try FileManager.default.removeItem(at: file)
            }
            try JSONFile.write(record, to: folder.record(record.key))
            return try AdoptableRecords(for: new, in: folder, besides: Set(new.map(\.key))).keys.count
        }
        #expect(try candidates { _ in } == 1)
        #expect(try candidates { $0.configuration.label = "Another" } == 1)
        #expect(try candidates { $0.checkpoints = nil } == 0)
        // It diverged before the last checkpoint.
        #expect(try candidates { $0.checkpoints![0].resultSHA256 = nil } == 0)
        #expect(try candidates { ($0.status, $0.result) = (.crashed, nil) } == 0)
        #expect(try candidates { $0.environment.cpu = "another" } == 1)
        #expect(try candidates { $0.configuration.learningRate *= 2 } == 0)
        #expect(try candidates { $0.configuration.seed = 9 } == 0)
        try temporary.write("results/small/records/broken.json", "{")
        #expect(try AdoptableRecords(for: new, in: folder, besides: Set(new.map(\.key))).groups.isEmpty)
    }
}
