import Foundation
import Testing

@testable import LowRankCore

struct LlamaTests {
    private static let shape = LlamaShape(
        vocabulary: 7, hidden: 8, intermediate: 10, layers: 2, heads: 2, keyHeads: 1, initialDeviation: 0.4)

    private func llama(seed: Int = 1, checkpoint: SafetensorsFile? = nil) throws -> Llama<Double> {
        try Llama(
            Self.shape, batch: 2, context: 4, parametrisation: DenseForm(), streams: RandomStreams(seed: seed),
            checkpoint: checkpoint)
    }

    private func fill(_ inputs: LossGraph<Double>.Inputs) {
        let (tokens, targets) = (inputs.indices(.tokens), inputs.indices(.targets))
        for i in 0..<tokens.count {
            tokens.values[i] = Int32(i * 3 % 7)
            targets.values[i] = Int32(i * 5 % 7)
        }
    }

    @Test func theGradientOfEveryParameterIsTheDerivativeOfTheLoss() throws {
        expectGradientsOfTheLoss(try llama(), fill: fill)
    }

    @Test func aTokenSeesNoneThatFollow() throws {
        let graph = try llama().makeLossGraph()
        fill(graph.inputs)
        let tokens = graph.inputs.indices(.tokens)
        _ = graph.forward()
        let before = graph.prediction.value.values
        tokens.values[3] = (tokens.values[3] + 1) % 7
        _ = graph.forward()
        let after = graph.prediction.value.values
        #expect(before[..<21] == after[..<21])
        #expect(before[21..<28] != after[21..<28])
        #expect(before[28...] == after[28...])
    }

    @Test func startsFromACheckpoint() throws {
        let source = try llama(seed: 1)
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).safetensors").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try SafetensorsFile.write(source.denseTensors().map { (name: $0.name, tensor: $0.tensor) }, as: .f64, to: path)
        let file = try SafetensorsFile(path: path)
        let copy = try llama(seed: 2, checkpoint: file)
        for (a, b) in zip(source.parameters, copy.parameters) { #expect(a.value.values == b.value.values) }

        var wider = Self.shape
        wider.intermediate = 11
        #expect { try file.check(fits: wider) } throws: {
            "\($0)".contains("'model.layers.0.mlp.gate_proj.weight': its shape is [10, 8], not [11, 8]")
        }
        var deeper = Self.shape
        deeper.layers = 3
        #expect(throws: SafetensorsError.self) { try file.check(fits: deeper) }
        var shallower = Self.shape
        shallower.layers = 1
        #expect(throws: SafetensorsError.self) { try file.check(fits: shallower) }
    }

    @Test func countsSixFlopsPerWeightAndTheVisibleHalfOfAttention() {
        let shape = LlamaShape(vocabulary: 512, hidden: 128, intermediate: 344, layers: 4, heads: 4)
        let weights = 4 * (4 * 128 * 128 + 3 * 128 * 344) + 512 * 128
        #expect(shape.flopsPerToken(context: 128) == Double(6 * weights + 6 * 4 * 128 * 128))
    }
}
