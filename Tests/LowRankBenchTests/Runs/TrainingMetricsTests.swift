import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct TrainingMetricsTests {
    @Test func effectiveRankCountsDirections() {
        #expect(abs(EffectiveRank.of([2, 2, 2, 2]) - 4) < 1e-12)
        #expect(abs(EffectiveRank.of([5, 0, 0]) - 1) < 1e-12)
        #expect(EffectiveRank.of([0, 0]) == 0)
        // Entropy of (3/4, 1/4).
        #expect(abs(EffectiveRank.of([3, 1]) - exp(2 * log(2) - 0.75 * log(3))) < 1e-12)
    }

    private func result(_ id: String, _ values: [String: HyperValue] = [:], observe: Bool = false, ranks: Bool? = nil) throws -> RunResult {
        let specs = try MethodRegistry.entry(id).card.hyperparameters
        let configuration = RunConfiguration(
            task: "planted", data: .planted(rank: 2, density: 0, noise: 0.1, sourceSeed: 1), model: .linear(inputs: 12, outputs: 10),
            training: TrainingConfiguration(
                steps: 100, batch: 64, context: 1, warmup: 10, minimumRatio: 0.1, clip: 0, evaluations: 1, evaluationBatches: 1,
                observe: observe ? ObservationSettings(every: 25, rank: 3) : nil, updateRanks: ranks),
            row: id, label: id,
            methods: [
                MethodConfiguration(id: id, hyperparameters: try Hyperparameters(values, specs: specs, method: id).values)
            ], learningRate: 0.03, seed: 1, threads: 1)
        return try RunExecutor.execute(configuration, cacheDirectory: FileManager.default.temporaryDirectory) { _ in }
    }

    /// B and A stay of rank 2, so the weight does; a dense weight keeps all of its directions.
    @Test func ranksOfWhatWasTrained() throws {
        let low = try result("low-rank", ["rank": .integer(2)]).metrics
        #expect(low["effectiveRankWeights"]! <= 2.001 && low["refreshes"] == 0)
        let dense = try result("adamw").metrics
        #expect(dense["effectiveRankWeights"]! > low["effectiveRankWeights"]! && dense["effectiveRankWeights"]! <= 10)
        #expect(dense["effectiveRankUpdates"]! > 0 && dense["lossSpike"] != nil)
    }

    @Test func ranksOfUpdatesAreRecordedWhereAsked() throws {
        let low = try result("lora", ["rank": .integer(2)], ranks: true).metrics
        #expect(low["updateRank"] == 2 && UpdateRanks.byWeight(low) == ["map": 2])
        #expect(try result("adamw", ranks: true).metrics["updateRank"]! > 5)
        #expect(try result("lora", ["rank": .integer(2)]).metrics["updateRank"] == nil)
    }

    /// Not linear, so there is no matrix to speak of.
    @Test func aWeightThatIsNoMatrixHasNoRank() throws {
        let metrics = try result("cola", ["rank": .integer(2)]).metrics
        #expect(metrics["effectiveRankWeights"] == nil && metrics["effectiveRankUpdates"] == nil)
    }

    @Test func refreshesAreCounted() throws {
        #expect(try result("galore", ["rank": .integer(3), "update_proj_gap": .integer(30)]).metrics["refreshes"] == 4)
    }

    @Test func gradientsAreObservedWithoutChangingTheRun() throws {
        let plain = try result("galore", ["rank": .integer(3), "update_proj_gap": .integer(25)])
        let seen = try result("galore", ["rank": .integer(3), "update_proj_gap": .integer(25)], observe: true)
        #expect(plain.observations == nil && plain.weightsSHA256 == seen.weightsSHA256)
        #expect(plain.memory.peak == seen.memory.peak && plain.memory.totalPeak == seen.memory.totalPeak)
        let observations = try #require(seen.observations)
        #expect(observations.map(\.step) == [0, 25, 50, 75])
        #expect(observations[0].weights[0].overlap == nil)
        for observation in observations {
            #expect(observation.rank == 3 && observation.spectrum.count == 10 && abs(observation.spectrum[0] - 1) < 1e-6)
            #expect(zip(observation.spectrum, observation.spectrum.dropFirst()).allSatisfy { $0 >= $1 })
            let weight = observation.weights[0]
            #expect((3.0 / 10...1.000001).contains(weight.capturedEnergy) && weight.effectiveRank <= 10)
        }
        #expect(observations.dropFirst().allSatisfy { (0...1.000001).contains($0.weights[0].overlap!) })
    }
}
