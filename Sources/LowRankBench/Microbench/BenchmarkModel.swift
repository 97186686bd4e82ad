import Foundation
import LowRankCore

/// The decoder that speed is measured on: 4 layers, vocabulary 512, batches of 16 x 128 tokens, drawn at random.
public struct BenchmarkModel: Sendable {
    public static let batch = 16
    public static let context = 128
    static let rows = batch * context

    public let shape: LlamaShape

    /// - Throws: `InputError` when the width cannot be cut into heads of an even width.
    public init(hidden: Int) throws {
        guard hidden >= 8, hidden % 8 == 0 else {
            throw InputError("hidden width \(hidden): choose a multiple of 8")
        }
        shape = LlamaShape(
            vocabulary: 512, hidden: hidden, intermediate: Self.intermediate(hidden), layers: 4, heads: Self.heads(hidden))
    }

    /// SwiGLU widths of the LLaMA configurations of the literature where there is one, else 8/3 of the width.
    private static func intermediate(_ hidden: Int) -> Int {
        [64: 172, 96: 256, 128: 344, 256: 688, 512: 1376][hidden] ?? (hidden * 8 / 3 + 7) / 8 * 8
    }

    /// Four heads up to 256, then heads of 64.
    private static func heads(_ hidden: Int) -> Int { hidden > 256 && hidden % 64 == 0 ? hidden / 64 : 4 }

    func trainer(_ method: TrainingMethod) throws -> Trainer<Float> {
        let draws = Draws(seed: 0)
        return try Trainer(
            method: method, plan: LearningRatePlan(steps: 1000, warmup: 100, minimumRatio: 0.1),
            peakLearningRate: 1e-3, clip: 1, draws: draws
        ) {
            try Llama<Float>(shape, batch: Self.batch, context: Self.context, parametrisation: $0, draws: draws)
        }
    }

    /// Random tokens; the speed does not depend on them.
    func load(_ inputs: LossGraph<Float>.Inputs) {
        guard case .tokens(let tokens, let targets) = inputs else { return }
        var stream = RandomStream(seed: 0, name: "benchmark tokens")
        for i in 0..<tokens.count {
            tokens.values[i] = Int32(stream.integer(below: shape.vocabulary))
            targets.values[i] = Int32(stream.integer(below: shape.vocabulary))
        }
    }
}
