import LowRankBench
import LowRankCore
import LowRankMethods

/// The decoder that speed is measured on: 4 layers, vocabulary 512, batches of 16 x 128 tokens, drawn at random.
public struct BenchmarkModel: Sendable {
    public static let batch = 16
    public static let context = 128
    static let rows = batch * context
    private static let largestHidden = 8192

    public let shape: LlamaShape

    /// - Throws: `InputError` when the width cannot be cut into heads of an even width.
    public init(hidden: Int) throws {
        guard (8...Self.largestHidden).contains(hidden), hidden % 8 == 0 else {
            throw InputError("hidden width \(hidden): choose a multiple of 8 up to \(Self.largestHidden)")
        }
        shape = LlamaShape(
            vocabulary: 512, hidden: hidden, intermediate: Self.intermediate(hidden), layers: 4, heads: Self.heads(hidden))
    }

    /// The models of a list of widths, such as "64,128".
    /// - Throws: `InputError` when one is no width.
    public static func models(widths: String) throws -> [BenchmarkModel] {
        try widths.split(separator: ",", omittingEmptySubsequences: false).map { text in
            guard let hidden = Int(text) else {
                throw InputError("'\(text)' is no width; write widths with commas between them, such as 64,128")
            }
            return try BenchmarkModel(hidden: hidden)
        }
    }

    /// SwiGLU widths of the LLaMA configurations of the literature where there is one, else 8/3 of the width.
    private static func intermediate(_ hidden: Int) -> Int {
        [64: 172, 96: 256, 128: 344, 256: 688, 512: 1376][hidden] ?? (hidden * 8 / 3 + 7) / 8 * 8
    }

    /// Four heads up to 256, then heads of 64.
    private static func heads(_ hidden: Int) -> Int { hidden > 256 && hidden % 64 == 0 ? hidden / 64 : 4 }

    /// A method's defaults, at a rank of a quarter of the width where it has one.
    func values(of card: MethodCard) -> [String: HyperValue] {
        card.hyperparameters.contains { $0.name == "rank" } ? ["rank": .integer(shape.hidden / 4)] : [:]
    }

    func trainer(_ method: TrainingMethod) throws -> Trainer<Float> {
        let streams = RandomStreams(seed: 0)
        return try Trainer(
            method: method, plan: LearningRatePlan(steps: 1000, warmup: 100, minimumRatio: 0.1),
            peakLearningRate: 1e-3, clip: 1, streams: streams
        ) {
            try Llama<Float>(shape, batch: Self.batch, context: Self.context, parametrisation: $0, streams: streams)
        }
    }

    /// Random tokens; the speed does not depend on them.
    func load(_ inputs: LossGraph<Float>.Inputs) {
        for slot in [InputSlot.tokens, .targets] { inputs.indices(slot).values = randomTokens(slot.name) }
    }

    func randomTokens(_ name: String) -> [Int32] {
        var stream = RandomStream(seed: 0, name: name)
        return (0..<Self.rows).map { _ in Int32(stream.integer(below: shape.vocabulary)) }
    }
}
