/// Sizes of a LLaMA-style decoder, by the names of the Hugging Face configuration where they differ:
/// hidden_size, intermediate_size, num_hidden_layers, num_attention_heads, num_key_value_heads, head_dim, vocab_size.
public struct LlamaShape: Sendable, Hashable {
    /// Tokens of the embedding and the head.
    public var vocabulary: Int
    /// Width of a token.
    public var hidden: Int
    /// Width inside the MLP.
    public var intermediate: Int
    /// Blocks.
    public var layers: Int
    /// Heads of the queries.
    public var heads: Int
    /// Heads of keys and values, a divisor of `heads`; fewer of them make grouped-query attention.
    public var keyHeads: Int
    /// Width of one head; most models divide the hidden width by the heads.
    public var headSize: Int
    /// Added to the mean square in RMSNorm (rms_norm_eps).
    public var normEpsilon: Double
    /// Base of the angles of rotary positions (rope_theta).
    public var ropeTheta: Double
    /// Standard deviation of the initial weights (initializer_range).
    public var initialDeviation: Double
    /// Whether the output head is the embedding (tie_word_embeddings).
    public var tiesHead: Bool

    /// As many key heads as heads, and heads that divide the hidden width, unless given.
    public init(
        vocabulary: Int, hidden: Int, intermediate: Int, layers: Int, heads: Int, keyHeads: Int? = nil,
        headSize: Int? = nil, normEpsilon: Double = 1e-6, ropeTheta: Double = 10_000, initialDeviation: Double = 0.02,
        tiesHead: Bool = false
    ) {
        self.vocabulary = vocabulary
        self.hidden = hidden
        self.intermediate = intermediate
        self.layers = layers
        self.heads = heads
        self.keyHeads = keyHeads ?? heads
        self.headSize = headSize ?? hidden / heads
        self.normEpsilon = normEpsilon
        self.ropeTheta = ropeTheta
        self.initialDeviation = initialDeviation
        self.tiesHead = tiesHead
    }

    /// Width of all queries together, and of what attention gives.
    public var queryWidth: Int { heads * headSize }
    /// Width of all keys together, and of all values.
    public var keyWidth: Int { keyHeads * headSize }

    /// The attention and MLP weights, which are what methods store in their own way.
    public var linearShapes: [WeightShape] { (0..<layers).flatMap(linearShapes(ofLayer:)) }

    func linearShapes(ofLayer layer: Int) -> [WeightShape] {
        let prefix = "model.layers.\(layer)."
        return [
            ("self_attn.q_proj", queryWidth, hidden), ("self_attn.k_proj", keyWidth, hidden),
            ("self_attn.v_proj", keyWidth, hidden), ("self_attn.o_proj", hidden, queryWidth),
            ("mlp.gate_proj", intermediate, hidden), ("mlp.up_proj", intermediate, hidden),
            ("mlp.down_proj", hidden, intermediate),
        ].map { WeightShape(name: prefix + $0.0, outputs: $0.1, inputs: $0.2) }
    }

    /// Bytes that a training step in Float needs at least: every weight, the residual of every layer, the logits and
    /// their gradient, and the scratch of attention, one matrix of the context squared for every thread.
    package func leastTrainingBytes(batch: Int, context: Int, threads: Int) -> Double {
        let layer = 2 * (queryWidth + keyWidth) * hidden + 3 * hidden * intermediate
        let weights = Double(layers) * Double(layer) + Double(tiesHead ? 1 : 2) * Double(vocabulary * hidden)
        let perToken = Double(layers * hidden + 2 * vocabulary)
        return 4 * (weights + Double(batch) * Double(context) * perToken + Double(threads) * Double(context) * Double(context))
    }

    /// The places of adapters in every block, for sequences of this length.
    package func sites(context: Int) -> [Site] {
        (0..<layers).flatMap { layer in
            Site.Kind.allCases.map { Site(layer: layer, kind: $0, width: hidden, tokens: .sequence(context), heads: heads) }
        }
    }

    /// FLOPs of a full-rank training step per token: six per linear weight (head included) and six per
    /// layer, width and position of the context for causal attention.
    public func flopsPerToken(context: Int) -> Double {
        let linear = linearShapes.reduce(vocabulary * hidden) { $0 + $1.outputs * $1.inputs }
        return 6 * Double(linear) + 6 * Double(layers * queryWidth * context)
    }
}

/// A LLaMA-style decoder: embedding, blocks of attention (rotary, causal) and SwiGLU MLP with RMSNorm
/// before each, a last norm, an output head (Touvron et al. 2023, arXiv:2302.13971). Parameter
/// names are those of Hugging Face's LlamaForCausalLM.
public final class Llama<S: Scalar>: DistillableNetwork, AdaptableNetwork {
    /// Its sizes.
    public let shape: LlamaShape
    public var attentionHeads: Int? { shape.heads }
    private let batch: Int
    private let context: Int
    private let forgetting: ForgettingLoss?
    /// [vocabulary, hidden].
    public let embedding: Parameter<S>
    /// [vocabulary, hidden]; the embedding itself where the shape ties them.
    public let head: Parameter<S>
    private let norm: Parameter<S>
    private var blocks: [Block]
    /// By site; `attach` puts them there.
    public var adapters: [Site: StoredAdapter<S>] = [:]
    /// What attention reads in place of the keys (after rotation) and values of a layer, where a method keeps less of them. Graphs
    /// recorded before do not know of it.
    package var cacheReader: ((_ layer: Int, _ keys: Node<S>, _ values: Node<S>, _ graph: Graph<S>) -> (keys: Node<S>, values: Node<S>))?

    private struct Block {
        let inputNorm: Parameter<S>
        let postAttentionNorm: Parameter<S>
        /// q, k, v, o, gate, up, down.
        var linear: [StoredWeight<S>]
    }

    /// Weights drawn from N(0, initialDeviation^2), norms at one. Every weight has its own stream, so that
    /// all methods of a seed start from the same W0.
    /// - Parameters:
    ///   - shape: its sizes.
    ///   - batch: sequences of a batch.
    ///   - context: tokens of a sequence.
    ///   - parametrisation: how linear weights are stored.
    ///   - streams: every weight draws from its own.
    ///   - checkpoint: gives the initial numbers of every parameter instead.
    ///   - forgetting: how the first half of a batch's sequences is forgotten; nil where all are learned. The loss is that of the rest.
    /// - Throws: `MethodError` when the method does not fit; what the checkpoint throws when it does not.
    public init(
        _ shape: LlamaShape, batch: Int, context: Int, parametrisation: any WeightForm, streams: RandomStreams,
        checkpoint: (any ParameterSource)? = nil, forgetting: ForgettingLoss? = nil
    ) throws {
        precondition(shape.headSize % 2 == 0 && shape.heads % shape.keyHeads == 0)
        try checkpoint?.check(fits: shape)
        self.shape = shape
        self.batch = batch
        self.context = context
        self.forgetting = forgetting
        func drawn(_ dimensions: [Int], _ streams: RandomStreams) -> Tensor<S> {
            streams.normal("W0", dimensions, deviation: shape.initialDeviation)
        }
        func given(_ name: String) throws -> Tensor<S>? {
            try checkpoint?.tensor(name, as: S.self, category: .scratch)
        }
        func dense(_ name: String, _ role: ParameterRole, _ dimensions: [Int]) throws -> Parameter<S> {
            Parameter(name, role, value: try given(name) ?? drawn(dimensions, streams.scoped(name)))
        }
        func norm(_ name: String) throws -> Parameter<S> {
            Parameter(name, .norm, value: try given(name) ?? Tensor(repeating: 1, shape: [shape.hidden]))
        }
        embedding = try dense("model.embed_tokens.weight", .embedding, [shape.vocabulary, shape.hidden])
        blocks = try (0..<shape.layers).map { layer in
            Block(
                inputNorm: try norm("model.layers.\(layer).input_layernorm.weight"),
                postAttentionNorm: try norm("model.layers.\(layer).post_attention_layernorm.weight"),
                linear: try shape.linearShapes(ofLayer: layer).map { weight in
                    let own = streams.scoped(weight.name)
                    return try parametrisation.storedWeight(
                        weight,
                        initial: try given(weight.name + ".weight")
                            ?? drawn([weight.outputs, weight.inputs], own),
                        streams: own)
                })
        }
        self.norm = try norm("model.norm.weight")
        head = shape.tiesHead ? embedding : try dense("lm_head.weight", .head, [shape.vocabulary, shape.hidden])
    }

    public var linearWeights: [StoredWeight<S>] { blocks.flatMap(\.linear) }

    public var parameters: [Parameter<S>] {
        let ofBlocks: [Parameter<S>] = blocks.flatMap { block in
            [block.inputNorm, block.postAttentionNorm] + block.linear.flatMap(\.parameters)
        }
        return [embedding] + ofBlocks + [norm] + (shape.tiesHead ? [] : [head]) + adapterParameters
    }

    public var sites: [Site] { shape.sites(context: context) }

    public func replaceLinearWeights(
        _ replacement: (StoredWeight<S>) throws -> StoredWeight<S>
    ) rethrows {
        for i in blocks.indices { blocks[i].linear = try blocks[i].linear.map(replacement) }
    }

    private init(frozen other: Llama) {
        func frozen(_ parameter: Parameter<S>) -> Parameter<S> {
            Parameter(parameter.info, value: parameter.value, isTrainable: false)
        }
        shape = other.shape
        batch = other.batch
        context = other.context
        forgetting = other.forgetting
        embedding = frozen(other.embedding)
        blocks = other.blocks.map { block in
            Block(
                inputNorm: frozen(block.inputNorm), postAttentionNorm: frozen(block.postAttentionNorm),
                linear: block.linear.map {
                    $0.frozenDense
                })
        }
        norm = frozen(other.norm)
        head = shape.tiesHead ? embedding : frozen(other.head)
    }

    public func frozenCopy() -> any DistillableNetwork<S> { Llama(frozen: self) }

    /// What each block hands on, [batch x context, hidden].
    public func hiddenStates(of inputs: LossGraph<S>.Inputs, in graph: Graph<S>) -> [Node<S>] {
        var x = graph.gatherRows(graph.parameter(embedding), inputs.indices(.tokens))
        return blocks.indices.map { layer in
            x = record(layer, x, S(shape.normEpsilon), in: graph)
            return x
        }
    }

    public func makeLossGraph(teacher: Teacher<S>?) -> LossGraph<S> {
        let graph = Graph<S>()
        let targets = Indices(count: batch * context)
        let inputs = LossGraph<S>.Inputs(indices: [.tokens: Indices(count: batch * context), .targets: targets])
        let (hidden, distillation) = graph.hiddenStates(of: inputs, in: self, teacher: teacher)
        let last = graph.rmsNorm(hidden.last!, graph.parameter(norm), eps: S(shape.normEpsilon))
        let logits = graph.linear(last, graph.parameter(head))
        graph.keep(logits)
        let (node, value): (Node<S>, () -> Double)
        if let forgetting {
            let loss = graph.forgettingObjective(logits, targets, forgetting)
            (node, value) = (loss.output, { loss.kept })
        } else {
            let loss = graph.crossEntropy(logits, targets)
            (node, value) = (loss.output, { loss.value })
        }
        graph.compile()
        return LossGraph(
            graph: graph, inputs: inputs, prediction: logits, lossNode: node, auxiliaryLosses: distillation, lossValue: value)
    }

    private func record(_ layer: Int, _ x: Node<S>, _ eps: S, in graph: Graph<S>) -> Node<S> {
        let block = blocks[layer]
        let a = graph.rmsNorm(x, graph.parameter(block.inputNorm), eps: eps)
        func rotated(_ x: Node<S>, _ heads: Int) -> Node<S> {
            graph.rotary(x, heads: heads, context: context, theta: shape.ropeTheta)
        }
        let q = rotated(block.linear[0].apply(to: a, in: graph), shape.heads)
        let made = (keys: rotated(block.linear[1].apply(to: a, in: graph), shape.keyHeads), values: block.linear[2].apply(to: a, in: graph))
        let (k, v) = cacheReader?(layer, made.keys, made.values, graph) ?? made
        let attended = graph.causalAttention(
            q: q, k: k, v: v, heads: shape.heads, keyHeads: shape.keyHeads, context: context)
        let parts = AttentionParts(
            values: { [shape] in graph.repeated(v, heads: shape.heads, keyHeads: shape.keyHeads) },
            probabilities: { [shape, context] in
                graph.attentionMap(
                    q: q, k: k, heads: shape.heads, keyHeads: shape.keyHeads, context: context, isCausal: true, mask: nil)
            }, projection: { block.linear[3].apply(to: $0, in: graph) })
        let output = adapted(
            block.linear[3].apply(to: attended, in: graph), .attentionOutput, ofLayer: layer, read: a,
            attention: parts, in: graph)
        let h = graph.add(x, into: output)

        let b = graph.rmsNorm(h, graph.parameter(block.postAttentionNorm), eps: eps)
        let gate = block.linear[4].apply(to: b, in: graph)
        let up = block.linear[5].apply(to: b, in: graph)
        let gated = block.linear[4].replacesActivation ? graph.multiply(gate, up) : graph.swiglu(gate, up)
        let change = adapted(block.linear[6].apply(to: gated, in: graph), .mlpOutput, ofLayer: layer, read: b, in: graph)
        return adapted(graph.add(h, into: change), .afterBlock, ofLayer: layer, in: graph)
    }
}
