/// Sizes of a vision transformer with a task head.
public struct ViTShape: NetworkShape {
    /// What the head reads.
    public enum Pooling: String, Sendable, Hashable, CaseIterable {
        /// A token of its own before the patches.
        case classToken
        /// The mean of the patches.
        case mean
        /// Each patch by itself: the head predicts the task's one number for each of its pixels.
        case none
    }

    /// The blocks.
    public var encoder: EncoderShape
    /// The pixels of an image.
    public var image: ImageGrid
    /// Numbers of a pixel.
    public var channels: Int
    /// Side of the square patches, which tile the image.
    public var patch: Int
    /// What the head reads.
    public var pooling: Pooling
    /// What the head predicts.
    public var task: SampleTask
    /// Which outputs of the head make up the prediction; nil for all.
    public var chosen: ColumnSelection?
    /// Standard deviation of the initial weights (initializer_range).
    public var initialDeviation: Double

    /// `initialDeviation` is that of ViT unless given.
    /// - Precondition: the patches tile the image, and without pooling the task has one output.
    public init(
        encoder: EncoderShape, image: ImageGrid, channels: Int, patch: Int, pooling: Pooling, task: SampleTask,
        chosen: ColumnSelection? = nil, initialDeviation: Double = 0.02
    ) {
        precondition(image.height % patch == 0 && image.width % patch == 0, "patches have to tile the image")
        precondition(pooling != .none || (task.outputs == 1 && chosen == nil), "a pixel has one number")
        self.encoder = encoder
        self.image = image
        self.channels = channels
        self.patch = patch
        self.pooling = pooling
        self.task = task
        self.chosen = chosen
        self.initialDeviation = initialDeviation
    }

    private static let embeddings = "vit.embeddings."
    static let classToken = embeddings + "cls_token"
    static let positions = embeddings + "position_embeddings"
    static let projection = embeddings + "patch_embeddings.projection"
    static let lastNorm = "vit.layernorm"
    static let head = "classifier"

    var window: SlidingWindow { SlidingWindow(size: patch, stride: patch) }
    /// The grid of the patches.
    public var patches: ImageGrid { window.places(on: image) }
    /// Tokens of an image: the patches, and the class token where there is one.
    public var tokens: Int { patches.count + (pooling == .classToken ? 1 : 0) }
    private var patchNumbers: Int { patch * patch * channels }
    private var headOutputs: Int { pooling == .none ? patch * patch : task.outputs }

    /// The rows of an image are its patches, behind the class token where there is one.
    var sites: [Site] {
        encoder.sites(.grid(rows: patches.height, columns: patches.width, before: tokens - patches.count))
    }

    public func deviation(_ tensor: NetworkTensor) -> Double { initialDeviation }

    func blocks<S: Scalar>(_: S.Type) -> [EncoderBlock<S>] {
        (0..<encoder.layers).map { EncoderBlock(shape: encoder, names: .vit, prefix: "vit.encoder.layer.\($0).") }
    }

    public var tensors: [NetworkTensor] {
        let hidden = encoder.hidden
        let classToken =
            pooling == .classToken ? [NetworkTensor.plain(Self.classToken, [1, hidden], .embedding)] : []
        return classToken + [.plain(Self.positions, [tokens, hidden], .embedding)]
            + NetworkTensor.plainLayer(Self.projection, hidden, patchNumbers, .embedding)
            + blocks(Float.self).flatMap(\.tensors) + NetworkTensor.layerNorm(Self.lastNorm, hidden)
            + NetworkTensor.plainLayer(Self.head, headOutputs, hidden, .head)
    }

    /// FLOPs of a full-rank training step on one image; nothing flows back into the pixels.
    public var flopsPerSample: Double {
        encoder.flops(tokens: tokens) + 4 * Double(patches.count * patchNumbers * encoder.hidden)
            + 6 * Double((pooling == .none ? image.count : task.outputs) * encoder.hidden)
    }
}

/// A small vision transformer: patches as tokens with learnt positions, blocks of attention and MLP with a norm before
/// each, a last norm, and a head on the class token, the mean or every patch (Dosovitskiy et al. 2021, arXiv:2010.11929).
///
/// Parameter names are those of Hugging Face's ViTForImageClassification; the patch projection is a matrix
/// [hidden, patch patch channels], channels last within a patch.
public final class ViT<S: Scalar>: DistillableNetwork, AdaptableNetwork {
    /// Its sizes.
    public let shape: ViTShape
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
        _ shape: ViTShape, batch: Int, parametrisation: any WeightForm, streams: RandomStreams,
        start: (String) throws -> Tensor<S>? = { _ in nil }
    ) throws {
        precondition(shape.encoder.hidden % shape.encoder.heads == 0)
        self.shape = shape
        self.batch = batch
        self.streams = streams
        tensors = try NetworkTensors(shape, parametrisation: parametrisation, streams: streams, checkpoint: start)
    }

    private init(frozen other: ViT) {
        shape = other.shape
        batch = other.batch
        streams = other.streams
        tensors = NetworkTensors(frozen: other.tensors)
    }

    public func frozenCopy() -> any DistillableNetwork<S> { ViT(frozen: self) }

    public var linearWeights: [StoredWeight<S>] { tensors.linear }
    public var parameters: [Parameter<S>] { tensors.parameters + adapterParameters }

    public var sites: [Site] { shape.sites }

    public func replaceLinearWeights(_ replacement: (StoredWeight<S>) throws -> StoredWeight<S>) rethrows {
        try tensors.replaceLinear(replacement)
    }

    /// What each block hands on, [batch x tokens, hidden], from images `x` [batch x height x width, channels].
    public func hiddenStates(of inputs: BatchInputs<S>, in graph: Graph<S>) -> [Node<S>] {
        let (tokens, first) = (shape.tokens, shape.tokens - shape.patches.count)
        let patches = graph.patches(inputs.numbers(.x), on: shape.image, shape.window)
        var embedded = tensors.layer(ViTShape.projection, patches, in: graph)
        if shape.pooling == .classToken {
            // The class token is row 0, taken once for each image.
            let all = graph.concatenateRows([tensors.parameter(ViTShape.classToken, in: graph), embedded])
            let order = (0..<batch * tokens).map { i in
                i % tokens == 0 ? 0 : i / tokens * (tokens - first) + i % tokens
            }
            embedded = graph.gatherRows(all, Indices(order.map(Int32.init)))
        }
        let positions = graph.gatherRows(
            tensors.parameter(ViTShape.positions, in: graph), Indices((0..<batch).flatMap { _ in 0..<Int32(tokens) }))
        var x = graph.dropout(
            graph.add(embedded, into: positions), rate: shape.encoder.dropout, streams: streams.scoped(ViTShape.positions))
        return shape.blocks(S.self).enumerated().map { layer, block in
            x = block.record(
                x, tensors, context: tokens, mask: nil, streams: streams, in: graph
            ) { adapted($0, $1, ofLayer: layer, read: $2, attention: $3, in: graph) }
            return x
        }
    }

    public func makeLossGraph(teacher: Teacher<S>?) -> LossGraph<S> {
        let pixels = batch * shape.image.count
        let predicted = shape.pooling == .none ? pixels : batch
        return shape.task.lossGraph(of: self, teacher: teacher, batch: predicted, x: [pixels, shape.channels]) { last, graph in
            let normed = tensors.layerNorm(ViTShape.lastNorm, last, eps: shape.encoder.normEpsilon, in: graph)
            let tokens = shape.tokens
            let pooled =
                switch shape.pooling {
                case .mean: graph.tokenMeans(normed, context: tokens)
                case .classToken: graph.gatherRows(normed, Indices((0..<batch).map { Int32($0 * tokens) }))
                case .none: normed
                }
            let outputs = tensors.layer(ViTShape.head, pooled, in: graph)
            if shape.pooling == .none { return graph.pixels(ofTiles: outputs, on: shape.image, shape.window) }
            return shape.chosen.map { graph.gatherColumns(outputs, $0) } ?? outputs
        }
    }
}
