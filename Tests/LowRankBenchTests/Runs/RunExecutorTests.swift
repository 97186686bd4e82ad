import Foundation
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// Whole runs, small enough for a test.
struct RunExecutorTests {
    private func configuration(
        _ id: String, _ values: [String: HyperValue] = [:], rate: Double = 0.02, seed: Int = 1
    ) throws -> RunConfiguration {
        let specs = try MethodRegistry.entry(id).card.hyperparameters
        return RunConfiguration(
            task: "planted", data: .planted(rank: 2, density: 0.1, noise: 0.1, sourceSeed: 1),
            model: .linear(inputs: 12, outputs: 10),
            training: TrainingConfiguration(
                steps: 400, batch: 16, context: 1, warmup: 10, minimumRatio: 0.1, clip: 0, evaluations: 4,
                evaluationBatches: 4),
            row: id, label: id,
            methods: [
                MethodConfiguration(id: id, hyperparameters: try Hyperparameters(values, specs: specs, method: id).values)
            ],
            learningRate: rate, seed: seed, threads: 1)
    }

    private func execute(_ configuration: RunConfiguration) throws -> RunResult {
        try RunExecutor.execute(configuration, cacheDirectory: FileManager.default.temporaryDirectory) { _ in }
    }

    @Test func fullRankFindsThePlantedMap() throws {
        let result = try execute(configuration("adamw"))
        #expect(result.curve.map(\.step) == [0, 100, 200, 300, 400])
        #expect(result.finalEvaluationLoss < 1.1 * result.metrics["noiseFloor"]!)
        #expect(result.metrics["recoveryError"]! < 0.05)
        #expect(result.memory.optimizerState == 2 * 120 * 4 && result.memory.total == 4 * 120 * 4)
    }

    @Test func theSeedDecidesTheWeights() throws {
        let first = try execute(configuration("adamw")).weightsSHA256
        #expect(try execute(configuration("adamw")).weightsSHA256 == first)
        #expect(try execute(configuration("adamw", seed: 2)).weightsSHA256 != first)
    }

    /// ReLoRA's dense warm start needs more than what follows.
    @Test func memoryIsThatOfTheLargestPhase() throws {
        let memory = try execute(configuration("relora", ["rank": .integer(2), "optimizer_reset": .text("zero")])).memory
        #expect(memory.optimizerState == 2 * 120 * 4)
        #expect(memory.now["moments"] == 2 * 2 * (12 + 10) * 4)
        #expect(memory.largest["frozenWeights"] == 0 && memory.now["frozenWeights"] == 120 * 4)
    }

    @Test func aRunThatDivergesSaysSo() throws {
        let error = #expect(throws: RunFailure.self) {
            try execute(configuration("adamw", rate: 1e300))
        }
        guard case .diverged(let reason) = try #require(error) else { return }
        #expect(reason.contains("not a finite number"))
    }
}
