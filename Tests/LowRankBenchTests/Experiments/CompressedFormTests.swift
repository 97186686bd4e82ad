import TestSupport
import Testing

@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// Compressed weights in a network's forward pass.
struct CompressedFormTests {
    private let shape = WeightShape(name: "w", outputs: 6, inputs: 5)

    private func outputs(_ weight: StoredWeight<Double>, _ x: Tensor<Double>) -> Tensor<Double> {
        let graph = Graph<Double>()
        let input = graph.input(x.shape)
        let y = weight.apply(to: input, bias: nil, in: graph)
        graph.keep(y)
        graph.compile()
        x.read { input.data.update(from: $0, count: x.count) }
        graph.forward()
        return y.value
    }

    /// Factors are applied one after the other and a matrix at once, each with the bias that LoRD adds.
    @Test(arguments: ["lord", "svd-llm", "eora"]) func theForwardPassIsTheCompressedWeights(_ method: String) throws {
        let (W, X) = (randomTensor([6, 5], "W"), randomTensor([40, 5], "X"))
        guard case .compression(let compression) = try MethodRegistry.entry(method).recipe(["rank": .integer(2)]) else {
            throw MethodError("\(method) does not compress")
        }
        let compressed = try compression.compress(W, data: CompressionData(inputs: X))
        #expect((compressed.pair == nil) == (method == "eora") && (compressed.bias != nil) == compression.addsBias)
        let weight = CompressedForm.stored(shape, compressed)
        var expected = product(X, transposed: false, compressed.weight, transposed: true)
        if let bias = compressed.bias { for i in 0..<40 { for j in 0..<6 { expected[i, j] += bias[j] } } }
        #expect(distance(outputs(weight, X), expected) < 1e-13)
        #expect(distance(try #require(weight.effectiveWeight), compressed.weight) < 1e-14)
        #expect(weight.parameters.allSatisfy { $0.isTrainable })
        if let pair = compressed.pair { #expect(distance(product(pair.B, pair.A), compressed.weight) == 0) }
    }
}
