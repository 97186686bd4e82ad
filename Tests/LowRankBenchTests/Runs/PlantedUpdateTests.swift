import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// Adapters whose best update is known.
struct PlantedUpdateTests {
    private static let (inputs, outputs) = (12, 10)

    private func run(_ id: String, _ values: [String: HyperValue], rank: Int, steps: Int, rate: Double = 0.03) throws -> RunConfiguration {
        let reader = SuiteReader(catalogue: .shipped, digest: { _ in "" })
        let folder = try TemporaryFolder()
        let suite = try reader.read(
            folder.write(
                "s.yaml",
                """
                schema: suite/1
                seeds: [1]
                reference: full
                learning_rate: \(rate)
                tasks:
                  update:
                    data: {kind: planted, rank: \(rank), density: 0, noise: 0, source_seed: 1, update: true}
                    model: {kind: linear, inputs: \(Self.inputs), outputs: \(Self.outputs)}
                    training: {steps: \(steps), batch: 32, warmup: 10, minimum_ratio: 0, clip: 0, evaluations: 1, evaluation_batches: 4}
                rows:
                  full: {methods: {adamw: {}}}

                """))
        var run = try Plan(suite, environment: Fixture.environment).runs[0].configuration
        let specs = try MethodRegistry.entry(id).card.hyperparameters
        let own = MethodConfiguration(id: id, hyperparameters: try Hyperparameters(values, specs: specs, method: id).values)
        let isRule = try MethodRegistry.entry(id).card.axes.contains(.updateRule)
        run.methods = isRule ? [own] : run.methods + [own]
        return run
    }

    private func error(_ run: RunConfiguration) throws -> Double {
        let result = try RunExecutor.execute(run, cacheDirectory: FileManager.default.temporaryDirectory) { _ in }
        return try #require(result.metrics["recoveryError"])
    }

    /// What is left of the update at best with so many singular values.
    private func least(_ kept: Int, of rank: Int) throws -> Double {
        let map = try PlantedMap(
            inputs: Self.inputs, outputs: Self.outputs, rank: rank, density: 0, noise: 0, sourceSeed: 1)
        let squares = try map.optimum.singularValues().map { $0 * $0 }
        return (squares.dropFirst(kept).reduce(0, +) / squares.reduce(0, +)).squareRoot()
    }

    @Test func fullFineTuningFindsIt() throws {
        #expect(try error(run("adamw", [:], rank: 2, steps: 400)) < 0.01)
    }

    /// The rank of a method's update is at most its own: with less than what is planted it is no better than the best of that rank,
    /// and with as much it finds it.
    @Test(arguments: ["lora", "lora-plus", "lora-pro", "lora-ga", "dora", "allora", "eva", "mapsam", "sora"])
    func theRankThatIsNeeded(_ id: String) throws {
        let tooLow = try error(run(id, ["rank": .integer(1)], rank: 3, steps: 300))
        // DoRA's and MapSAM's magnitudes change the whole matrix; LoRA-GA's update is the difference of two products.
        let floor = try ["dora", "mapsam"].contains(id) ? 0 : least(id == "lora-ga" ? 2 : 1, of: 3)
        #expect(tooLow > 0.99 * floor && tooLow > 0.3, "\(tooLow), least \(floor)")
        let enough = try error(run(id, ["rank": .integer(3)], rank: 3, steps: 900))
        #expect(enough < 0.15, "\(enough)")
    }

    /// A square factor between fixed directions has the rank, but not the directions.
    @Test(arguments: ["lora-xs", "lora-sb"]) func directionsThatAreFixed(_ id: String) throws {
        let values: [String: HyperValue] = id == "lora-xs" ? ["rank": .integer(3), "lora_alpha": .real(3)] : ["rank": .integer(3)]
        #expect(try error(run(id, values, rank: 3, steps: 600)) > 0.3)
    }
}
