/// Sizes of a BERT-style encoder with a task head.
public struct BertShape: NetworkShape {
    /// What the head reads.
    public enum Pooling: String, Sendable, Hashable, CaseIterable {
        /// The first token, through a layer with tanh (BERT's pooler).
        case firstToken
        /// The mean of the tokens that the mask leaves (sentence encoders).
        case mean
    }

    /// The blocks.
    public var encoder: EncoderShape
    /// Words of the embedding.
    public var vocabulary: Int
    /// Longest sequence (max_position_embeddings).
    public var positions: Int
    /// Kinds of segments (type_vocab_size).
    public var segments: Int
    /// What the head reads.
    public var pooling: Pooling
    /// What the head predicts.
    public var task: SampleTask
    /// Standard deviation of the initial weights (initializer_range).
    public var initialDeviation: Double

    /// `segments` and `initialDeviation` are those of BERT unless given.
    public init(
        encoder: EncoderShape, vocabulary: Int, positions: Int, segments: Int = 2, pooling: Pooling, task: SampleTask,
        initialDeviation: Double = 0.02
    ) {
        self.encoder = encoder
        self.vocabulary = vocabulary
        self.positions = positions
        self.segments = segments
        self.pooling = pooling
        self.task = task
        self.initialDeviation = initialDeviation
    }

    static let prefix = "bert."
    private static let embeddings = prefix + "embeddings."
    static let words = embeddings + "word_embeddings.weight"
    static let positions = embeddings + "position_embeddings.weight"
    static let segments = embeddings + "token_type_embeddings.weight"
    static let embeddingNorm = embeddings + "LayerNorm"
    static let pooler = prefix + "pooler.dense"
    static let head = "classifier"

    public func deviation(_ tensor: NetworkTensor) -> Double { initialDeviation }

    func blocks<S: Scalar>(_: S.Type) -> [EncoderBlock<S>] {
        (0..<encoder.layers).map {
            EncoderBlock(shape: encoder, names: .bert, prefix: Self.prefix + "encoder.layer.\($0).")
        }
    }

    public var tensors: [NetworkTensor] {
        let hidden = encoder.hidden
        let tables = [(Self.words, vocabulary), (Self.positions, positions), (Self.segments, segments)]
        let pooler =
            pooling == .firstToken ? NetworkTensor.plainLayer(Self.pooler, hidden, hidden, .head) : []
        return tables.map { .plain($0.0, [$0.1, hidden], .embedding) }
            + NetworkTensor.layerNorm(Self.embeddingNorm, hidden)
            + blocks(Float.self).flatMap(\.tensors) + pooler
            + NetworkTensor.plainLayer(Self.head, task.outputs, hidden, .head)
    }

    /// FLOPs of a full-rank training step on one sequence, embedding and padding aside.
    public func flopsPerSample(context: Int) -> Double {
        let pooler = pooling == .firstToken ? encoder.hidden * encoder.hidden : 0
        return encoder.flops(tokens: context) + 6 * Double(pooler + task.outputs * encoder.hidden)
    }
}

/// A BERT-style encoder: embeddings of words, positions and segments, blocks of attention and MLP with a norm after
/// each, and a head on a pooled token (Devlin et al. 2018, arXiv:1810.04805). Parameter names are those of Hugging
/// Face's BertForSequenceClassification.
public final class Bert<S: Scalar>: DistillableNetwork, AdaptableNetwork {
    /// Its sizes.
    public let shape: BertShape
    private let batch: Int
    private let context: Int
    private let streams: RandomStreams
    private var tensors: NetworkTensors<S>
    /// By site; `attach` puts them there.
    public var adapters: [Site: StoredAdapter<S>] = [:]

    /// Weights drawn from N(0, initialDeviation^2), norms at one, biases at zero.
    /// - Parameters:
    ///   - shape: its sizes.
    ///   - batch: sequences of a batch.
    ///   - context: tokens of a sequence.
    ///   - parametrisation: how linear weights are stored.
    ///   - streams: every weight draws from its own.
    ///   - checkpoint: gives the initial numbers of every parameter instead, but for a head that it has none of.
    /// - Throws: `MethodError` when the method does not fit; `SafetensorsError` when the checkpoint does not.
    public init(
        _ shape: BertShape, batch: Int, context: Int, parametrisation: any WeightForm, streams: RandomStreams,
        checkpoint: BertCheckpoint? = nil
    ) throws {
        precondition(shape.encoder.hidden % shape.encoder.heads == 0 && context <= shape.positions)
        try checkpoint?.check(fits: shape)
        self.shape = shape
        self.batch = batch
        self.context = context
        self.streams = streams
        tensors = try NetworkTensors(shape, parametrisation: parametrisation, streams: streams) {
            try checkpoint?.tensor($0)
        }
    }

    private init(frozen other: Bert) {
        shape = other.shape
        batch = other.batch
        context = other.context
        streams = other.streams
        tensors = NetworkTensors(frozen: other.tensors)
    }

    public func frozenCopy() -> any DistillableNetwork<S> { Bert(frozen: self) }

    public var linearWeights: [StoredWeight<S>] { tensors.linear }
    public var parameters: [Parameter<S>] { tensors.parameters + adapterParameters }

    public var sites: [Site] { shape.encoder.sites(.sequence(context)) }

    public func replaceLinearWeights(_ replacement: (StoredWeight<S>) throws -> StoredWeight<S>) rethrows {
        try tensors.replaceLinear(replacement)
    }

    // MARK: - Recording

    /// The places of a batch: `tokens`, `mask` and `segments` [batch x context], all tokens seen and of segment 0 until
    /// something else is put in; and the targets.
    private func makeInputs(in graph: Graph<S>) -> BatchInputs<S> {
        let count = batch * context
        let indices = [
            InputSlot.tokens: Indices(count: count), .segments: Indices(count: count),
            .mask: Indices([Int32](repeating: 1, count: count)),
        ]
        return shape.task.inputs(batch: batch, indices: indices, numbers: [:], in: graph)
    }

    /// What each block hands on, [batch x context, hidden].
    public func hiddenStates(of inputs: BatchInputs<S>, in graph: Graph<S>) -> [Node<S>] {
        func embedded(_ name: String, _ rows: Indices) -> Node<S> {
            graph.gatherRows(tensors.parameter(name, in: graph), rows)
        }
        let words = embedded(BertShape.words, inputs.indices(.tokens))
        let positions = Indices((0..<batch).flatMap { _ in 0..<Int32(context) })
        let placed = graph.add(words, into: embedded(BertShape.positions, positions))
        let sum = graph.add(placed, into: embedded(BertShape.segments, inputs.indices(.segments)))
        let norm = tensors.layerNorm(BertShape.embeddingNorm, sum, eps: shape.encoder.normEpsilon, in: graph)
        var x = graph.dropout(norm, rate: shape.encoder.dropout, streams: streams.scoped(BertShape.embeddingNorm))
        return shape.blocks(S.self).enumerated().map { layer, block in
            x = block.record(
                x, tensors, context: context, mask: inputs.indices(.mask), streams: streams, in: graph
            ) { adapted($0, $1, ofLayer: layer, read: $2, attention: $3, in: graph) }
            return x
        }
    }

    /// One row for each sequence, [batch, hidden].
    func pooled(_ states: Node<S>, _ inputs: BatchInputs<S>, in graph: Graph<S>) -> Node<S> {
        switch shape.pooling {
        case .mean: return graph.tokenMeans(states, context: context, mask: inputs.indices(.mask))
        case .firstToken:
            let first = graph.gatherRows(states, Indices((0..<batch).map { Int32($0 * context) }))
            return graph.tanh(tensors.layer(BertShape.pooler, first, in: graph))
        }
    }

    public func makeLossGraph(teacher: Teacher<S>?) -> LossGraph<S> {
        let graph = Graph<S>()
        let inputs = makeInputs(in: graph)
        let (states, distillation) = graph.hiddenStates(of: inputs, in: self, teacher: teacher)
        let pooled = graph.dropout(
            pooled(states.last!, inputs, in: graph), rate: shape.encoder.dropout, streams: streams.scoped(BertShape.head))
        let prediction = tensors.layer(BertShape.head, pooled, in: graph)
        return shape.task.lossGraph(graph, inputs, prediction: prediction, auxiliaryLosses: distillation)
    }
}

extension InputSlot {
    /// Which tokens there are: 1, or 0 for padding, [batch x context].
    public static let mask = InputSlot("mask")
    /// The segment of each token, from 0, [batch x context].
    public static let segments = InputSlot("segments")
}
