import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
import MethodSupport
@testable import TensorMethods

/// DarwinLM in a decoder.
struct LevelSearchTests {
    private static let shape = LlamaShape(
        vocabulary: 11, hidden: 12, intermediate: 20, layers: 3, heads: 3, headSize: 4, initialDeviation: 0.4)

    private func decoder() throws -> Llama<Float> {
        let decoder = try Llama<Float>(
            Self.shape, batch: 2, context: 12, parametrisation: DenseForm(), streams: RandomStreams(seed: 5))
        decoder.setTrainable { _ in false }
        return decoder
    }

    private let text = CalibrationText(batches: 4) { batch, inputs in
        let tokens = RandomStreams(seed: batch).indices("tokens", 24, below: 11).map { Int32($0) }
        inputs.indices(.tokens).values = tokens
        inputs.indices(.targets).values = tokens.map { (3 * $0 + 1) % 11 }
    }

    private func compressed(
        _ kept: Double, generations: Int, rate: Double = 0
    ) throws -> (decoder: Llama<Float>, outcome: DecoderOutcome) {
        let decoder = try decoder()
        let method = try #require(
            try MethodRegistry.entry("darwinlm").recipe([
                "kept_ratio": .real(kept), "generations": .integer(generations), "offspring": .integer(8), "learning_rate": .real(rate),
            ]).decoderCompression)
        try method.check(Self.shape)
        return (decoder, try method.compress(decoder, text, streams: RandomStreams(seed: 1)) { _, _ in })
    }

    private static func zeroRows(_ W: Tensor<Float>) -> [Int] { (0..<W.rows).filter { row in (0..<W.columns).allSatisfy { W[row, $0] == 0 } } }

    private func divergence(_ decoder: Llama<Float>) throws -> Double {
        let (graph, whole) = try (decoder.makeLossGraph(), self.decoder().makeLossGraph())
        return try (0..<4).map { batch in
            for graph in [graph, whole] {
                try text.load(batch, graph.inputs)
                _ = graph.forward()
            }
            let logs = [whole, graph].map { $0.prediction.value.converted(to: Double.self).rowLogSoftmax }
            return logs[0].meanDivergence(of: logs[1])
        }.reduce(0, +) / 4
    }

    @Test func everythingKeptIsTheSameDecoder() throws {
        let (decoder, outcome) = try compressed(1, generations: 2)
        #expect(outcome.kept == CompressedObject.weights.count(of: Self.shape) && outcome.hiddenError == 0)
        #expect(try divergence(decoder) == 0)
    }

    /// Heads and neurons go whole, in steps of 4 x 4 x 12 numbers, and what is kept is what is not zero.
    @Test(arguments: [0, 4]) func headsAndNeuronsGoWhole(generations: Int) throws {
        let (decoder, outcome) = try compressed(0.6, generations: generations)
        let weights = Dictionary(uniqueKeysWithValues: decoder.linearWeights.map { ($0.shape.name, $0.effectiveWeight!) })
        var gone = 0
        for layer in 0..<3 {
            for (module, columns, rows, block) in [("self_attn", "o_proj", ["q_proj", "k_proj", "v_proj"], 4), ("mlp", "down_proj", ["gate_proj", "up_proj"], 5)] {
                let prefix = "model.layers.\(layer).\(module)."
                let lost = Self.zeroRows(weights[prefix + columns]!.transposed())
                for name in rows { #expect(Self.zeroRows(weights[prefix + name]!) == lost) }
                // Five neurons are 180 of a head's 192 numbers.
                #expect(lost.count % block == 0)
                gone += lost.count * 12 * (rows.count + 1)
            }
        }
        let whole = CompressedObject.weights.count(of: Self.shape)
        #expect(outcome.kept == whole - gone && outcome.history.count == generations)
        #expect(abs(Double(gone) / Double(whole) - 0.4) < 0.05)
    }

    /// The parent stays unless a child is better, and what is found loses less than equal levels.
    @Test(arguments: [0, 1e-3]) func theSearchOnlyImproves(rate: Double) throws {
        let (found, outcome) = try compressed(0.6, generations: 8, rate: rate)
        #expect(zip(outcome.history, outcome.history.dropFirst()).allSatisfy { $0 >= $1 } && outcome.history[7] < outcome.history[0])
        let equal = try compressed(0.6, generations: 0).decoder
        #expect(try divergence(found) < divergence(equal))
        // Candidates' training leaves no trace.
        let own = Dictionary(uniqueKeysWithValues: try self.decoder().linearWeights.map { ($0.shape.name, $0.effectiveWeight!) })
        let q = try #require(found.linearWeights.first { $0.shape.name.hasSuffix("q_proj") })
        for row in 0..<12 where !Self.zeroRows(q.effectiveWeight!).contains(row) {
            #expect((0..<12).allSatisfy { q.effectiveWeight![row, $0] == own[q.shape.name]![row, $0] })
        }
    }

    @Test func sharedKeysAreRefused() throws {
        var shape = Self.shape
        shape.keyHeads = 1
        let method = try #require(try MethodRegistry.entry("darwinlm").recipe().decoderCompression)
        #expect(throws: MethodError.self) { try method.check(shape) }
    }
}
