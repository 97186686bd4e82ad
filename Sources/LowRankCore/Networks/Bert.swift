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
    /// The first block that the network has. From 1 on there is no embedding either: the network reads what the blocks below
    /// have made of a text.
    public var firstLayer = 0
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
        layers.map { EncoderBlock(shape: encoder, names: .bert, prefix: Self.prefix + "encoder.layer.\($0).") }
    }

    var layers: Range<Int> { firstLayer..<encoder.layers }

    /// Where adapters have a place, for sequences of `context` tokens.
    func sites(context: Int) -> [Site] { encoder.sites(.sequence(context)).filter { layers.contains($0.layer) } }

    public var tensors: [NetworkTensor] {
        let hidden = encoder.hidden
        let tables = [(Self.words, vocabulary), (Self.positions, positions), (Self.segments, segments)]
        let pooler =
            pooling == .firstToken ? NetworkTensor.plainLayer(Self.pooler, hidden, hidden, .head) : []
        let embedding =
            tables.map { NetworkTensor.plain($0.0, [$0.1, hidden], .embedding) } + NetworkTensor.layerNorm(Self.embeddingNorm, hidden)
        return (firstLayer == 0 ? embedding : []) + blocks(Float.self).flatMap(\.tensors) + pooler
            + NetworkTensor.plainLayer(Self.head, task.outputs, hidden, .head)
    }

    /// FLOPs of a full-rank training step on one sequence, embedding and padding aside.
    public func flopsPerSample(context: Int) -> Double {
        let pooler = pooling == .firstToken ? encoder.hidden * encoder.hidden : 0
        var blocks = encoder
        blocks.layers = layers.count
        return blocks.flops(tokens: context) + 6 * Double(pooler + task.outputs * encoder.hidden)
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
        precondition(
            shape.encoder.hidden % shape.encoder.heads == 0 && context <= shape.positions && !shape.layers.isEmpty)
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

    public var sites: [Site] { shape.sites(context: context) }

    public func replaceLinearWeights(_ replacement: (StoredWeight<S>) throws -> StoredWeight<S>) rethrows {
        try tensors.replaceLinear(replacement)
    }

    // MARK: - Recording

    /// The places of a batch: `tokens`, `mask` and `segments` [batch x context], all tokens seen and of segment 0 until
    /// something else is put in, or `x` [batch x context, hidden] and `mask`; and the targets.
    private func makeInputs(in graph: Graph<S>) -> BatchInputs<S> {
        let count = batch * context
        var indices = [InputSlot.mask: Indices([Int32](repeating: 1, count: count))]
        var numbers: [InputSlot: Node<S>] = [:]
        if shape.firstLayer == 0 {
            for slot in [InputSlot.tokens, .segments] { indices[slot] = Indices(count: count) }
        } else {
            numbers[.x] = graph.input([count, shape.encoder.hidden])
        }
        return shape.task.inputs(batch: batch, indices: indices, numbers: numbers, in: graph)
    }

    /// The sum of the embeddings of words, positions and segments, normalised.
    private func embedded(_ inputs: BatchInputs<S>, in graph: Graph<S>) -> Node<S> {
        func rows(_ name: String, _ rows: Indices) -> Node<S> { graph.gatherRows(tensors.parameter(name, in: graph), rows) }
        let words = rows(BertShape.words, inputs.indices(.tokens))
        let positions = Indices((0..<batch).flatMap { _ in 0..<Int32(context) })
        let placed = graph.add(words, into: rows(BertShape.positions, positions))
        let sum = graph.add(placed, into: rows(BertShape.segments, inputs.indices(.segments)))
        let norm = tensors.layerNorm(BertShape.embeddingNorm, sum, eps: shape.encoder.normEpsilon, in: graph)
        return graph.dropout(norm, rate: shape.encoder.dropout, streams: streams.scoped(BertShape.embeddingNorm))
    }

    /// What each block hands on, [batch x context, hidden].
    public func hiddenStates(of inputs: BatchInputs<S>, in graph: Graph<S>) -> [Node<S>] {
        hiddenStates(of: inputs, through: shape.encoder.layers, in: graph)
    }

    /// What the blocks before block `end` hand on.
    private func hiddenStates(of inputs: BatchInputs<S>, through end: Int, in graph: Graph<S>) -> [Node<S>] {
        var x = shape.firstLayer == 0 ? embedded(inputs, in: graph) : inputs.numbers(.x)
        return zip(shape.layers, shape.blocks(S.self)).prefix { $0.0 < end }.map { layer, block in
            x = block.record(
                x, tensors, context: context, mask: inputs.indices(.mask), streams: streams, in: graph
            ) { adapted($0, $1, ofLayer: layer, read: $2, attention: $3, in: graph) }
            return x
        }
    }

    /// A graph that ends with what block `end` - 1 hands on, [batch x context, hidden], for a network that begins there.
    public func makeStatesGraph(through end: Int) -> (graph: Graph<S>, inputs: BatchInputs<S>, states: Node<S>) {
        let graph = Graph<S>()
        let inputs = makeInputs(in: graph)
        let states = hiddenStates(of: inputs, through: end, in: graph).last!
        graph.keep(states)
        graph.compile()
        return (graph, inputs, states)
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
