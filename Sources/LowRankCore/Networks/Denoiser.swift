import Foundation

/// Sizes of a denoiser of grey images that a prompt of a few words describes.
public struct DenoiserShape: NetworkShape {
    /// The blocks.
    public var encoder: EncoderShape
    /// The pixels of an image.
    public var image: ImageGrid
    /// Side of the square patches, which tile the image.
    public var patch: Int
    /// Words of a prompt, each a token before the patches.
    public var prompt: Int
    /// Different words.
    public var words: Int
    /// Steps of diffusion, from 1 on.
    public var levels: Int
    /// Standard deviation of the initial weights (initializer_range).
    public var initialDeviation: Double

    /// `initialDeviation` is that of ViT unless given.
    /// - Precondition: the patches tile the image, and the blocks are at least two wide.
    public init(
        encoder: EncoderShape, image: ImageGrid, patch: Int, prompt: Int, words: Int, levels: Int,
        initialDeviation: Double = 0.02
    ) {
        precondition(image.height % patch == 0 && image.width % patch == 0, "patches have to tile the image")
        precondition(encoder.hidden > 1, "a level of noise has a sine and a cosine at least")
        self.encoder = encoder
        self.image = image
        self.patch = patch
        self.prompt = prompt
        self.words = words
        self.levels = levels
        self.initialDeviation = initialDeviation
    }

    static let wordTable = "denoiser.embeddings.word_embeddings"
    static let positions = "denoiser.embeddings.position_embeddings"
    static let projection = "denoiser.embeddings.projection"
    static let level = ["denoiser.embeddings.level_in", "denoiser.embeddings.level_out"]
    static let lastNorm = "denoiser.layernorm"
    static let head = "denoiser.noise"

    var window: SlidingWindow { SlidingWindow(size: patch, stride: patch) }
    /// The grid of the patches.
    public var patches: ImageGrid { window.places(on: image) }
    /// Tokens of an image: the prompt's and the patches.
    public var tokens: Int { prompt + patches.count }
    /// Sines and cosines of a level.
    private var waves: Int { encoder.hidden / 2 }

    var sites: [Site] {
        encoder.sites(.grid(rows: patches.height, columns: patches.width, before: prompt))
    }

    public func deviation(_ tensor: NetworkTensor) -> Double { initialDeviation }

    func blocks<S: Scalar>(_: S.Type) -> [EncoderBlock<S>] {
        (0..<encoder.layers).map { EncoderBlock(shape: encoder, names: .vit, prefix: "denoiser.encoder.layer.\($0).") }
    }

    public var tensors: [NetworkTensor] {
        let (hidden, numbers) = (encoder.hidden, patch * patch)
        return [
            .plain(Self.wordTable, [words, hidden], .embedding), .plain(Self.positions, [tokens, hidden], .embedding),
        ] + NetworkTensor.plainLayer(Self.projection, hidden, numbers, .embedding)
            + NetworkTensor.plainLayer(Self.level[0], hidden, 2 * waves, .embedding)
            + NetworkTensor.plainLayer(Self.level[1], hidden, hidden, .embedding)
            + blocks(Float.self).flatMap(\.tensors) + NetworkTensor.layerNorm(Self.lastNorm, hidden)
            + NetworkTensor.plainLayer(Self.head, numbers, hidden, .head)
    }

    /// sin and cos of level w_k, w_k = 10000^(-k / waves), for the levels from 0 on (Vaswani et al. 2017).
    func levelTable<S: Scalar>() -> Tensor<S> {
        let columns = 2 * waves
        let entries = (0..<(levels + 1) * columns).map { i -> S in
            let angle = Double(i / columns) * pow(10_000, -Double(i % columns / 2) / Double(waves))
            return S(i % 2 == 0 ? sin(angle) : cos(angle))
        }
        return Tensor(entries, shape: [levels + 1, columns])
    }

    /// FLOPs of a full-rank training step on one image; nothing flows back into the pixels.
    public var flopsPerSample: Double {
        let numbers = patch * patch * patches.count
        return encoder.flops(tokens: tokens) + Double(10 * numbers * encoder.hidden)
    }

    /// Such a denoiser.
    public var description: NetworkDescription {
        NetworkDescription(weights: linearShapes, others: otherParameters, heads: nil, sites: sites)
    }
}

/// A small diffusion transformer: predicts the noise in an image, given its level and a prompt.
///
/// The words of the prompt and the patches of the image are the tokens of one sequence with learnt positions, the
/// embedded level is added to all of them; then blocks of attention and MLP with a norm before each, a last norm, and a
/// head for the pixels of each patch (Peebles and Xie 2023, arXiv:2212.09748, in-context conditioning).
public final class Denoiser<S: Scalar>: DistillableNetwork, AdaptableNetwork {
    /// Its sizes.
    public let shape: DenoiserShape
    private let batch: Int
    private let streams: RandomStreams
    private var tensors: NetworkTensors<S>
    /// By site; `attach` puts them there.
    public var adapters: [Site: StoredAdapter<S>] = [:]

    /// Weights drawn from N(0, initialDeviation^2), norms at one, biases at zero.
    /// - Parameters:
    ///   - shape: its sizes.
    ///   - batch: images of a batch.
    ///   - parametrisation: how linear weights are stored.
    ///   - streams: every weight draws from its own.
    ///   - start: gives the initial numbers of a parameter; nil where they are drawn.
    /// - Throws: `MethodError` when the method does not fit; what `start` throws.
    public init(
        _ shape: DenoiserShape, batch: Int, parametrisation: any WeightForm, streams: RandomStreams,
        start: (String) throws -> Tensor<S>? = { _ in nil }
    ) throws {
        precondition(shape.encoder.hidden % shape.encoder.heads == 0)
        self.shape = shape
        self.batch = batch
        self.streams = streams
        tensors = try NetworkTensors(shape, parametrisation: parametrisation, streams: streams, checkpoint: start)
    }

    private init(frozen other: Denoiser) {
        shape = other.shape
        batch = other.batch
        streams = other.streams
        tensors = NetworkTensors(frozen: other.tensors)
    }

    public func frozenCopy() -> any DistillableNetwork<S> { Denoiser(frozen: self) }

    public var linearWeights: [StoredWeight<S>] { tensors.linear }
    public var parameters: [Parameter<S>] { tensors.parameters + adapterParameters }

    public var sites: [Site] { shape.sites }

    public func replaceLinearWeights(_ replacement: (StoredWeight<S>) throws -> StoredWeight<S>) rethrows {
        try tensors.replaceLinear(replacement)
    }

    // MARK: - Recording

    public func hiddenStates(of inputs: BatchInputs<S>, in graph: Graph<S>) -> [Node<S>] {
        hiddenStates(of: inputs, in: graph) { _ in }
    }

    /// What each block hands on, [batch x tokens, hidden], from images `x` [batch x height x width, 1], prompts `tokens`
    /// [batch x prompt] and `levels` [batch].
    /// - Parameter seeAttention: is shown the attention of each block.
    private func hiddenStates(
        of inputs: BatchInputs<S>, in graph: Graph<S>, seeAttention: (AttentionParts<S>) -> Void
    ) -> [Node<S>] {
        let tokens = shape.tokens
        let words = graph.gatherRows(tensors.parameter(DenoiserShape.wordTable, in: graph), inputs.indices(.tokens))
        let patches = graph.patches(inputs.numbers(.x), on: shape.image, shape.window)
        let all = graph.concatenateRows([words, tensors.layer(DenoiserShape.projection, patches, in: graph)])
        let (prompt, count) = (shape.prompt, shape.patches.count)
        let order = (0..<batch * tokens).map { i -> Int32 in
            let (image, token) = i.quotientAndRemainder(dividingBy: tokens)
            return Int32(token < prompt ? image * prompt + token : batch * prompt + image * count + token - prompt)
        }
        let positions = graph.gatherRows(
            tensors.parameter(DenoiserShape.positions, in: graph), Indices((0..<batch * tokens).map { Int32($0 % tokens) }))
        let placed = graph.add(graph.gatherRows(all, Indices(order)), into: positions)

        let waves = graph.gatherRows(graph.constant(shape.levelTable()), inputs.indices(.levels))
        let wide = graph.silu(tensors.layer(DenoiserShape.level[0], waves, in: graph))
        let level = tensors.layer(DenoiserShape.level[1], wide, in: graph)
        let owner = Indices((0..<batch * tokens).map { Int32($0 / tokens) })
        var x = graph.add(placed, into: graph.gatherRows(level, owner))
        return shape.blocks(S.self).enumerated().map { layer, block in
            x = block.record(x, tensors, context: tokens, mask: nil, streams: streams, in: graph) { y, kind, read, parts in
                if let parts { seeAttention(parts) }
                return adapted(y, kind, ofLayer: layer, read: read, attention: parts, in: graph)
            }
            return x
        }
    }

    /// The noise in each pixel, [batch x height x width, 1].
    private func noise(_ last: Node<S>, in graph: Graph<S>) -> Node<S> {
        let (tokens, patches) = (shape.tokens, shape.patches.count)
        let rows = (0..<batch * patches).map { Int32($0 / patches * tokens + shape.prompt + $0 % patches) }
        let ofPatches = graph.gatherRows(last, Indices(rows))
        let normed = tensors.layerNorm(DenoiserShape.lastNorm, ofPatches, eps: shape.encoder.normEpsilon, in: graph)
        let outputs = tensors.layer(DenoiserShape.head, normed, in: graph)
        return graph.pixels(ofTiles: outputs, on: shape.image, shape.window)
    }

    private func inputs(in graph: Graph<S>, requiresGradient: Bool = false) -> BatchInputs<S> {
        BatchInputs(
            indices: [.tokens: Indices(count: batch * shape.prompt), .levels: Indices(count: batch)],
            numbers: [.x: graph.input([batch * shape.image.count, 1], requiresGradient: requiresGradient)])
    }

    public func makeLossGraph(teacher: Teacher<S>?) -> LossGraph<S> {
        let graph = Graph<S>()
        let y = graph.input([batch * shape.image.count, 1])
        let inputs = inputs(in: graph).adding([.y: y])
        let (states, distances) = graph.hiddenStates(of: inputs, in: self, teacher: teacher)
        let prediction = noise(states.last!, in: graph)
        graph.keep(prediction)
        let loss = graph.meanSquaredError(prediction, y)
        graph.compile()
        return LossGraph(
            graph: graph, inputs: inputs, prediction: prediction, lossNode: loss.output, auxiliaryLosses: distances,
            lossValue: { loss.value })
    }

    /// Records the prediction alone.
    public func makePredictionGraph() -> PredictionGraph<S> {
        let graph = Graph<S>()
        let inputs = inputs(in: graph)
        let prediction = noise(hiddenStates(of: inputs, in: graph).last!, in: graph)
        graph.keep(prediction)
        graph.compile()
        return PredictionGraph(graph: graph, inputs: inputs, prediction: prediction, maps: nil)
    }

    /// Records the prediction and where each word of the prompt is looked at: the mean over blocks and heads of the
    /// weights with which patches mix in the word's token, [batch x patches, prompt]. The images have gradients.
    public func makeMappedGraph() -> PredictionGraph<S> {
        let graph = Graph<S>()
        let inputs = inputs(in: graph, requiresGradient: true)
        var attention: [Node<S>] = []
        let states = hiddenStates(of: inputs, in: graph) { attention.append($0.probabilities()) }
        let prediction = noise(states.last!, in: graph)
        graph.keep(prediction)
        let (heads, tokens) = (shape.encoder.heads, shape.tokens)
        let sum = attention.dropFirst().reduce(attention[0]) { graph.add($0, $1) }
        let patches = shape.patches.count
        let rows = (0..<batch * patches * heads).map { i -> Int32 in
            let (image, patch, head) = (i / (patches * heads), i / heads % patches, i % heads)
            return Int32((image * heads + head) * tokens + shape.prompt + patch)
        }
        let ofWords = graph.columns(0..<shape.prompt, of: graph.gatherRows(sum, Indices(rows)))
        let maps = graph.scale(graph.tokenMeans(ofWords, context: heads), by: 1 / S(attention.count))
        graph.keep(maps)
        graph.compile()
        return PredictionGraph(graph: graph, inputs: inputs, prediction: prediction, maps: maps)
    }
}

/// A compiled graph from noisy images to the noise in them.
public struct PredictionGraph<S: Scalar> {
    /// The computation, compiled.
    public let graph: Graph<S>
    /// Set before each run.
    public let inputs: BatchInputs<S>
    /// The noise, [batch x height x width, 1].
    public let prediction: Node<S>
    /// [batch x patches, prompt], where they were asked for; the last value of the graph.
    public let maps: Node<S>?

    /// The derivative with respect to the images of the sum of the maps times these numbers, after `forward`.
    public func imageGradient(maps derivative: Tensor<S>) -> Tensor<S> {
        guard let maps else { preconditionFailure("the graph was recorded without maps") }
        graph.backward(from: [(maps, derivative)])
        return inputs.numbers(.x).gradientValue
    }
}
