import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// `--threads`, in processes of their own: the count holds for a whole process.
struct ThreadsTests {
    private static let suite = """
        schema: suite/1
        seeds: [1]
        reference: full-rank
        throughput: {repetitions: 1, steps: 1, warmup_steps: 1}
        tasks:
          markov:
            data: {kind: markov, states: 32, branching: 4, source_seed: 1}
            model: {kind: llama, hidden: 32, intermediate: 88, layers: 2, heads: 4}
            training:
              {steps: 12, batch: 5, context: 48, warmup: 2, minimum_ratio: 0.1, clip: 1, evaluations: 3, evaluation_batches: 1}
        rows:
          full-rank: {methods: {adamw: {}}, learning_rate: 1e-2}

        """

    @Test(.timeLimit(.minutes(2))) func twoThreadsGiveTheNumbersOfOne() throws {
        let temporary = try TemporaryFolder()
        let file = try temporary.write("small.yaml", Self.suite)
        func run(_ name: String, threads: Int) throws -> RunRecord {
            let (status, _, errors) = try LowrankCommand.call([
                "run", file, "--cache", temporary.path("cache"), "--results", temporary.path(name), "--threads",
                "\(threads)",
            ])
            #expect(status == .exited(0), "\(errors)")
            let results = try SuiteResults.load(ResultsFolder(root: temporary.path(name), suite: "small"))
            return try #require(results.records.first)
        }
        let one = try run("one", threads: 1)
        let two = try run("two", threads: 2)
        let again = try run("again", threads: 2)
        #expect(two.configuration.threads == 2 && two.key == again.key && two.key != one.key)
        for other in [two, again] {
            #expect(other.result?.weightsSHA256 == one.result?.weightsSHA256)
            #expect(other.result?.curve.map(\.evaluationLoss) == one.result?.curve.map(\.evaluationLoss))
            #expect(other.result?.curve.map(\.trainingLoss) == one.result?.curve.map(\.trainingLoss))
        }
        #expect(try LowrankCommand.call(["run", file, "--threads", "0"]).status == .exited(2))
    }

    /// A rate tuned with one count of threads is right for another.
    @Test func threadsAreNoSettingOfALearningRate() throws {
        let suite = try Fixture.readSuite(in: TemporaryFolder())
        let digests = try [1, 2].map { threads in
            LearningRates.settingsDigest(
                try Plan(suite, environment: Fixture.environment, threads: threads).runs[0].configuration)
        }
        #expect(digests[0] == digests[1])
    }
}
