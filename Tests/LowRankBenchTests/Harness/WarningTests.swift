import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// Networks with zeros in them, on which official code freezes weights or divides by zero.
struct WarningTests {
    private static let shape = LlamaShape(vocabulary: 16, hidden: 16, intermediate: 32, layers: 2, heads: 2)
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A run of six updates from a checkpoint whose tensor of that name has zeros from the start on.
    private func execute(
        _ id: String, _ values: [String: HyperValue], zeros: Int, in name: String
    ) throws -> (result: RunResult?, warnings: [String]) {
        let network = try Llama<Float>(
            Self.shape, batch: 1, context: 1, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
        let tensors = try network.denseTensors().map { tensor in
            let kept = tensor.name == name ? zeros : 0
            let numbers = tensor.tensor.values.enumerated().map { $0 < kept ? 0 : $1 }
            return (name: tensor.name, tensor: Tensor(numbers, shape: tensor.tensor.shape))
        }
        let path = folder.path("start.safetensors")
        try SafetensorsFile.write(tensors, to: path)
        let specs = try MethodRegistry.entry(id).card.hyperparameters
        let configuration = RunConfiguration(
            task: "markov", data: .markov(states: 16, branching: 4, sourceSeed: 1),
            model: .llama(
                hidden: 16, intermediate: 32, layers: 2, heads: 2, initializerRange: 0.02,
                checkpoint: Checkpoint(path: path, sha256: try ContentHash.ofFile(path))),
            training: TrainingConfiguration(
                steps: 6, batch: 2, context: 8, warmup: 1, minimumRatio: 0.1, clip: 1, evaluations: 1, evaluationBatches: 1),
            row: id, label: id,
            methods: [
                MethodConfiguration(id: id, hyperparameters: try Hyperparameters(values, specs: specs, method: id).values)
            ], learningRate: 1e-2, seed: 1, threads: 1)
        var warnings: [String] = []
        do {
            let result = try RunExecutor.execute(configuration, cacheDirectory: folder.url, warn: { warnings = $0 }) { _ in }
            return (result, warnings)
        } catch RunFailure.diverged {
            return (nil, warnings)
        }
    }

    @Test(arguments: ["fira", "apollo", "apollo-mini"]) func aFirstGradientOfZeroIsWarnedOf(_ id: String) throws {
        let rank: [String: HyperValue] = id == "apollo-mini" ? [:] : ["rank": .integer(4)]
        let (result, warnings) = try execute(id, rank, zeros: 16 * 16, in: "lm_head.weight")
        #expect(result != nil && warnings.count == 1)
        #expect(warnings.first?.hasPrefix("the first gradient is zero, so that the norm-growth limiter ") == true)
        #expect(warnings.first?.hasSuffix("(14 parameters, the first is model.layers.0.self_attn.q_proj.weight)") == true)
        #expect(try execute(id, rank, zeros: 0, in: "lm_head.weight").warnings.isEmpty)
        let off = rank.merging(["disable_nl": .flag(true)]) { $1 }
        #expect(try execute(id, off, zeros: 16 * 16, in: "lm_head.weight").warnings.isEmpty)
    }

    @Test func aRowOfZerosIsWarnedOf() throws {
        let name = "model.layers.0.self_attn.q_proj.weight"
        let official = try execute("gradnormlorp", ["rank": .integer(4)], zeros: 16, in: name)
        #expect(official.result?.finalEvaluationLoss.isFinite == true && official.warnings.count == 1)
        #expect(official.warnings.first?.hasPrefix("rows of the weight are zero (1 at most)") == true && official.warnings.first?.hasSuffix("(\(name))") == true)
        // The paper's variant normalises columns, and has none to divide by zero for.
        let paper = try execute("gradnormlorp", ["rank": .integer(4), "variant": .text("paper")], zeros: 256, in: name)
        #expect(paper.result?.finalEvaluationLoss.isFinite == true)
    }

    private static let training = MethodRegistry.all.map(\.card).filter { $0.kind == .training }.map(\.id)

    /// A row of zeros in a weight, and a weight of nothing else.
    @Test(arguments: training, [16, 256]) func zerosDoNotDiverge(_ id: String, _ zeros: Int) throws {
        let specs = try MethodRegistry.entry(id).card.hyperparameters
        let small: [String: HyperValue] = [
            "rank": .integer(4), "activated_layers": .integer(1), "target_rank": .integer(2), "init_warmup": .integer(0),
            "incre_interval": .integer(2), "cycles": .integer(3), "num_components": .integer(4), "M": .real(2),
        ]
        let values = small.filter { name, _ in specs.contains { $0.name == name } }
        // A weight of zeros has no L D U with ones on the diagonals, and its columns no direction; that is said.
        if ["loldu", "mapsam"].contains(id), zeros == 256 {
            #expect(throws: (any Error).self) { _ = try execute(id, values, zeros: zeros, in: "model.layers.0.self_attn.q_proj.weight") }
            return
        }
        let (result, _) = try execute(id, values, zeros: zeros, in: "model.layers.0.self_attn.q_proj.weight")
        #expect(result != nil, "\(id) diverges")
    }
}
