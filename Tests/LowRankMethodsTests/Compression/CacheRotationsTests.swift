import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TensorMethods

/// MatryoshkaKV in a decoder.
struct CacheRotationsTests {
    private static let shape = LlamaShape(
        vocabulary: 11, hidden: 16, intermediate: 24, layers: 2, heads: 4, keyHeads: 2, headSize: 8, initialDeviation: 0.5)

    private func decoder() throws -> Llama<Float> {
        try Llama<Float>(
            Self.shape, batch: 2, context: 12, parametrisation: DenseForm(), streams: RandomStreams(seed: 5))
    }

    /// Tokens that follow a rule the decoder does not know.
    private let text = CalibrationText(batches: 4) { batch, inputs in
        let tokens = RandomStreams(seed: batch).indices("tokens", 24, below: 11).map { Int32($0) }
        inputs.indices(.tokens).values = tokens
        inputs.indices(.targets).values = tokens.map { (3 * $0 + 1) % 11 }
    }

    private func compressed(_ values: [String: HyperValue]) throws -> (decoder: Llama<Float>, outcome: DecoderOutcome) {
        let decoder = try decoder()
        let method = try #require(try MethodRegistry.entry("matryoshkakv").recipe(values).decoderCompression)
        try method.check(Self.shape)
        return (decoder, try method.compress(decoder, text, streams: RandomStreams(seed: 1)) { _, _ in })
    }

    private func loss(_ decoder: Llama<Float>) throws -> Double {
        let graph = decoder.makeLossGraph()
        return try (0..<4).map { batch in
            try text.load(batch, graph.inputs)
            return graph.forward()
        }.reduce(0, +) / 4
    }

    @Test(arguments: [0, 6]) func allCoordinatesAreTheSameDecoder(updates: Int) throws {
        let (decoder, outcome) = try compressed(["kept": .integer(8), "updates": .integer(updates)])
        #expect(outcome.kept == 2 * 2 * 2 * 8 && outcome.hiddenError < 1e-5)
        #expect(try abs(loss(decoder) - loss(self.decoder())) < 1e-5)
    }

    /// Principal components keep most of keys and values; the decoder reads what the cache gives.
    @Test func fewerCoordinatesChangeMore() throws {
        let errors = try [7, 4, 2, 1].map { try compressed(["kept": .integer($0)]).outcome.hiddenError }
        #expect(errors == errors.sorted() && errors[0] > 1e-4)
        let (decoder, outcome) = try compressed(["kept": .integer(2)])
        #expect(outcome.kept == 2 * 2 * 2 * 2)
        #expect(try abs(loss(decoder) - loss(self.decoder())) > 1e-3)
    }

    @Test func trainingHelps() throws {
        let values: [String: HyperValue] = ["kept": .integer(2), "learning_rate": .real(0.03), "mean_rate": .real(0.03), "levels": .integer(4)]
        let before = try loss(compressed(values).decoder)
        let after = try loss(compressed(values.merging(["updates": .integer(60)]) { $1 }).decoder)
        #expect(after < before - 0.05, "\(before) \(after)")
    }

    /// The sum is kept, no head has less than a quarter, and heads that matter less have less.
    @Test func headsShareTheCoordinates() throws {
        let decoder = try decoder()
        let rotations = try CacheRotations(of: decoder, text)
        try rotations.lower(to: 4 * 8)
        #expect(rotations.kept.reduce(0, +) == 4 * 8 && rotations.kept.allSatisfy { $0 >= 2 && $0 % 2 == 0 } && Set(rotations.kept).count > 1)
        let shared = try rotations.finish().hiddenError
        let uniform = try compressed(["kept": .integer(4)]).outcome.hiddenError
        #expect(shared < uniform)
    }

    /// Against differences of <G, M> + <g, offset>.
    @Test(arguments: [1, 3, 5]) func derivatives(keeping r: Int) throws {
        let d = 5
        var rotation = try HeadRotation(principalOf: gaussian([20, d], "vectors"))
        let (G, g): (Tensor<Double>, Tensor<Double>) = (gaussian([d, d], "G"), gaussian([d], "g"))
        func value(_ rotation: HeadRotation) throws -> Double {
            let map = try rotation.map(keeping: r)
            return G.dot(map.M) + g.dot(map.offset)
        }
        let found = try rotation.gradients(G, g, keeping: r)
        for (path, gradient) in [(\HeadRotation.X, found.X), (\HeadRotation.mean, found.mean)] {
            for i in 0..<gradient.count {
                let before = rotation[keyPath: path][i]
                // Entries of X on and above the diagonal are none.
                if path == \HeadRotation.X, i % d >= i / d {
                    #expect(gradient[i] == 0)
                    continue
                }
                let values = try [1e-5, -1e-5].map { step in
                    rotation[keyPath: path][i] = before + step
                    return try value(rotation)
                }
                rotation[keyPath: path][i] = before
                #expect(abs((values[0] - values[1]) / 2e-5 - gradient[i]) < 1e-6 * max(1, abs(gradient[i])))
            }
        }
    }

    @Test func headsThatDoNotFitAreRefused() throws {
        for (values, name) in [
            (["kept": .integer(9)], "kept"), (["kept": .integer(1), "adaptive": .flag(true)], "kept"),
            (["kept": .integer(4), "updates": .integer(1), "levels": .integer(9)], "levels"),
        ] as [([String: HyperValue], String)] {
            let method = try #require(try MethodRegistry.entry("matryoshkakv").recipe(values).decoderCompression)
            #expect { try method.check(Self.shape) } throws: { ($0 as? MethodError)?.hyperparameter == name }
        }
    }
}
