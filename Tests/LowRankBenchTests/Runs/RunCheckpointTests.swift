import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct RunCheckpointTests {
    private func method(_ id: String, _ values: [String: HyperValue] = [:]) throws -> TrainingMethod {
        try configuration(id, values).makeMethod()
    }

    private func configuration(
        _ id: String, _ values: [String: HyperValue] = [:], steps: Int = 40
    ) throws -> RunConfiguration {
        let specs = try MethodRegistry.entry(id).card.hyperparameters
        return RunConfiguration(
            task: "planted", data: .planted(rank: 2, density: 0.1, noise: 0.1, sourceSeed: 1),
            model: .linear(inputs: 12, outputs: 10),
            training: TrainingConfiguration(
                steps: steps, batch: 8, context: 1, warmup: 2, minimumRatio: 0.1, clip: 1, evaluations: 2,
                evaluationBatches: 2),
            row: id, label: id,
            methods: [
                MethodConfiguration(id: id, hyperparameters: try Hyperparameters(values, specs: specs, method: id).values)
            ],
            learningRate: 0.02, seed: 1, threads: 1)
    }

    /// Worked out by hand from what each method does when.
    @Test(arguments: [
        ("adamw", [:], [2]),
        ("galore", ["rank": .integer(4), "update_proj_gap": .integer(50)], [2, 51]),
        // Random projections cost nothing, but are drawn anew.
        ("apollo", ["rank": .integer(4), "update_proj_gap": .integer(50)], [2, 51]),
        // A cycle of 25 updates, the dense one ends with the update of rate 0, the first merge follows the next.
        ("relora", ["rank": .integer(4), "cycles": .integer(4), "warm_start": .integer(1)], [2, 27, 52]),
        ("lisa", ["interval_steps": .integer(20)], [2, 21]),
        ("badam", ["switch_block_every": .integer(30)], [2, 31]),
        ("pela", ["dense_fraction": .real(0.5)], [2, 51]),
        ("iss-p", ["soft_fraction": .real(0.25)], [2, 26]),
        // Nothing is refreshed within the run.
        ("galore", ["rank": .integer(4), "update_proj_gap": .integer(200)], [2]),
        // What happens so late is not worth a replay.
        ("pela", ["dense_fraction": .real(0.7)], []),
    ] as [(String, [String: HyperValue], [Int])])
    func comeAfterWhatAMethodDoesForTheFirstTime(_ id: String, _ values: [String: HyperValue], _ steps: [Int]) throws {
        let plan = LearningRatePlan(steps: 100, warmup: 5, minimumRatio: 0.1)
        #expect(RunCheckpoint.steps(try method(id, values), plan) == steps)
    }

    private static let cache = FileManager.default.temporaryDirectory

    private func execute(_ configuration: RunConfiguration) throws -> (RunResult, [RunCheckpoint]) {
        var passed: [RunCheckpoint] = []
        let result = try RunExecutor.execute(
            configuration, cacheDirectory: Self.cache, checkpoint: { passed.append($0) }) { _ in }
        return (result, passed)
    }

    @Test(arguments: ["adamw", "galore", "relora", "q-galore", "sltrain"])
    func aReplayPassesTheCheckpointsOfTheRun(_ id: String) throws {
        var values: [String: HyperValue] = id == "adamw" ? [:] : ["rank": .integer(4)]
        if id.contains("galore") { values["update_proj_gap"] = .integer(10) }
        let configuration = try configuration(id, values)
        let (result, passed) = try execute(configuration)
        #expect(passed.count == (id.contains("galore") ? 2 : id == "relora" ? 3 : 1))
        #expect(passed.last?.resultSHA256 != nil && passed.dropLast().allSatisfy { $0.resultSHA256 == nil })
        #expect(Set(passed.map(\.weightsSHA256) + [result.weightsSHA256]).count == passed.count + 1)
        #expect(try RunExecutor.replay(configuration, cacheDirectory: Self.cache) { _ in } == passed)
        var other = configuration
        other.seed = 2
        #expect(try RunExecutor.replay(other, cacheDirectory: Self.cache) { _ in }[0] != passed[0])
    }

    /// A run with checkpoints is the run without them.
    @Test func checkpointsChangeNothing() throws {
        let long = try configuration("galore", ["rank": .integer(4), "update_proj_gap": .integer(10)])
        let (result, passed) = try execute(long)
        var run = try PreparedRun(long, cacheDirectory: Self.cache)
        _ = try RunExecutor.train(&run) { _, _, _ in }
        #expect(passed.map(\.step) == [2, 11])
        #expect(run.weightsSHA256 == result.weightsSHA256)
        #expect(MemoryReport(run.ledger, run.stored, run.trainer) == result.memory)
    }

    @Test func oneBitOfOneWeightIsSeen() throws {
        let run = try PreparedRun(configuration("adamw"), cacheDirectory: Self.cache)
        let before = run.weightsSHA256
        let parameter = run.trainer.network.parameters[0]
        let original = parameter.value.values
        var values = original
        values[7] = values[7].nextUp
        parameter.value.assign(Tensor(values, shape: parameter.value.shape))
        #expect(run.weightsSHA256 != before)
        parameter.value.assign(Tensor(original, shape: parameter.value.shape))
        #expect(run.weightsSHA256 == before)
    }

    @Test func theDigestOfAResultCoversItsNumbersAndNotItsTimes() throws {
        let result = Fixture.result(loss: 3, metrics: ["perplexity": 20, "gap": .infinity])
        let known = try result.reproducibleSHA256
        var slower = result
        (slower.trainingSeconds, slower.tokensPerSecond, slower.gemmPeak, slower.peakResidentBytes) = (9, 9, 9, 9)
        slower.curve[1].seconds = 9
        slower.stepTime.backward = 9
        #expect(try slower.reproducibleSHA256 == known)
        let changes: [(inout RunResult) -> Void] = [
            { $0.metrics["perplexity"]! = 20.0.nextUp }, { $0.memory.total += 4 }, { $0.curve[2].evaluationLoss = 3.1 },
            { $0.weightsSHA256 = "x" }, { $0.modelFlopsPerToken += 1 }, { $0.metrics["new"] = 0 },
        ]
        for change in changes {
            var other = result
            change(&other)
            #expect(try other.reproducibleSHA256 != known)
        }
    }
}
