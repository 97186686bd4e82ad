import Foundation
import TestSupport

@testable import LowRankCore
@testable import LowRankMethods

/// A short seeded training run in Double, small enough to pin: a decoder on random tokens, of one block unless more
/// are asked for; a vision transformer on random images for adapters that have their places in images alone.
struct GoldenRun {
    static let shape = shape(layers: 1)
    static let batch = 2
    static let context = 6
    static let plan = LearningRatePlan(steps: 12, warmup: 2, minimumRatio: 0.1)

    let trainer: Trainer<Double>
    private let loadBatch: (_ update: Int, LossGraph<Double>.Inputs) -> Void

    init(
        _ choices: [(id: String, values: [String: HyperValue])], layers: Int = 1, seed: Int = 11,
        plan: LearningRatePlan = Self.plan
    ) throws {
        let (streams, method) = (RandomStreams(seed: seed), try TrainingMethod(choices))
        let shape = Self.shape(layers: layers)
        let seesImages = method.adapter.map { (try? $0.check(shape.description.sites)) == nil } ?? false
        func network(_ form: any WeightForm) throws -> any Network<Double> {
            if seesImages { return try ViT(Self.images(layers: layers), batch: 8, parametrisation: form, streams: streams) }
            return try Llama(shape, batch: Self.batch, context: Self.context, parametrisation: form, streams: streams)
        }
        loadBatch = { seesImages ? Self.loadImages($0, into: $1) : Self.load($0, into: $1) }
        trainer = try Trainer<Double>(
            method: method, plan: plan, peakLearningRate: 0.02, clip: 1, streams: streams,
            calibration: .init(count: 2) { Self.load(1000 + $0, into: $1) }, makeNetwork: network)
    }

    /// The run of a method's golden, with some hyper-parameters changed.
    init(_ id: String, changed: [String: HyperValue] = [:], seed: Int = 11) throws {
        let golden = try Golden(id)
        try self.init([(id, golden.hyperparameters.merging(changed) { $1 })], layers: golden.layers ?? 1, seed: seed)
    }

    static func shape(layers: Int) -> LlamaShape {
        LlamaShape(vocabulary: 13, hidden: 12, intermediate: 16, layers: layers, heads: 2, initialDeviation: 0.3)
    }

    static func load(_ update: Int, into inputs: LossGraph<Double>.Inputs) {
        let (tokens, targets) = (inputs.indices(.tokens), inputs.indices(.targets))
        var stream = RandomStream(seed: 4, name: "golden tokens/\(update)")
        for i in 0..<tokens.count {
            tokens.values[i] = Int32(stream.integer(below: shape.vocabulary))
            // Learnable: the next token is a function of this one, most of the time.
            targets.values[i] = stream.uniform() < 0.8
                ? (tokens.values[i] * 5 + 3) % Int32(shape.vocabulary) : Int32(stream.integer(below: shape.vocabulary))
        }
    }

    /// Images of 3 x 4 patches.
    private static func images(layers: Int) -> ViTShape {
        ViTShape(
            encoder: EncoderShape(hidden: 12, intermediate: 16, layers: layers, heads: 2),
            image: ImageGrid(height: 6, width: 8), channels: 2, patch: 2, pooling: .mean, task: .classification(labels: 5),
            initialDeviation: 0.3)
    }

    /// Noise on one image of each class.
    private static func loadImages(_ update: Int, into inputs: LossGraph<Double>.Inputs) {
        let (x, targets, streams) = (inputs.numbers(.x), inputs.indices(.targets), RandomStreams(seed: 4))
        let size = x.count / targets.count
        let classes: Tensor<Double> = streams.normal("classes", [5, size], deviation: 1)
        let noise: Tensor<Double> = streams.normal("noise/\(update)", [targets.count, size], deviation: 1)
        for i in 0..<targets.count {
            targets.values[i] = Int32((i * 3 + update * update) % 5)
            for j in 0..<size { x.data[i * size + j] = classes[Int(targets.values[i]), j] + noise[i, j] }
        }
    }

    /// Trains up to (not including) an update and returns the losses.
    @discardableResult
    func train(until end: Int = plan.steps) throws -> [Double] {
        try (trainer.updates..<end).map { update in
            try trainer.update { loadBatch(update, $0) }.loss
        }
    }

    var evaluationLoss: Double { trainer.evaluate { loadBatch(-1, $0) } }

    /// What is pinned: the loss of every update, of an unseen batch at the end, and the Frobenius norm of
    /// every final parameter.
    func fingerprint() throws -> Fingerprint {
        let losses = try train()
        let norms = trainer.network.parameters.map { parameter in
            (parameter.name, parameter.value.values.reduce(0) { $0 + $1 * $1 }.squareRoot())
        }
        return Fingerprint(losses: losses + [evaluationLoss], norms: Dictionary(uniqueKeysWithValues: norms))
    }
}

struct Fingerprint: Codable {
    var losses: [Double]
    var norms: [String: Double]

    /// The largest difference relative to the larger of one and the value; infinite between different networks.
    func distance(to other: Fingerprint) -> Double {
        guard losses.count == other.losses.count, Set(norms.keys) == Set(other.norms.keys) else { return .infinity }
        let pairs = Array(zip(losses, other.losses)) + norms.map { ($0.value, other.norms[$0.key]!) }
        return pairs.map { abs($0 - $1) / max(1, abs($1)) }.max()!
    }
}

/// The file `Goldens/<id>.json`: the hyper-parameters that suit so small a run, and what came out.
struct Golden: Codable {
    var hyperparameters: [String: HyperValue]
    /// Blocks of the decoder; nil for one.
    var layers: Int?
    /// Settings under which the gradients are those of the loss, for a method that moves along others.
    var exactGradientsWith: [String: HyperValue]?
    /// Why the method's gradients are not the derivatives of its loss; absent for those that are.
    var inexactGradients: String?
    var fingerprint: Fingerprint?

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

    static func url(_ id: String) -> URL { folder.appending(path: id + ".json") }

    init(_ id: String) throws {
        self = try JSONDecoder().decode(Golden.self, from: Data(contentsOf: Self.url(id)))
    }

    func write(_ id: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(self).write(to: Self.url(id), options: .atomic)
    }
}
