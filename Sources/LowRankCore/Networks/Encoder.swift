/// Sizes of the blocks of attention over all tokens and MLP that BERT and ViT are made of.
public struct EncoderShape: Sendable, Hashable {
    /// Width of a token (hidden_size).
    public var hidden: Int
    /// Width inside the MLP (intermediate_size).
    public var intermediate: Int
    /// Blocks (num_hidden_layers).
    public var layers: Int
    /// Heads of attention, which divide the width (num_attention_heads).
    public var heads: Int
    /// Added to the variance in layer norms (layer_norm_eps).
    public var normEpsilon: Double
    /// Inside the MLP (hidden_act).
    public var activation: ActivationKind
    /// Rate of dropout after the embedding, after attention and after the MLP.
    public var dropout: Double

    /// The defaults are those of BERT, without dropout.
    public init(
        hidden: Int, intermediate: Int, layers: Int, heads: Int, normEpsilon: Double = 1e-12,
        activation: ActivationKind = .gelu, dropout: Double = 0
    ) {
        self.hidden = hidden
        self.intermediate = intermediate
        self.layers = layers
        self.heads = heads
        self.normEpsilon = normEpsilon
        self.activation = activation
        self.dropout = dropout
    }

    func sites(_ tokens: Site.Tokens) -> [Site] {
        (0..<layers).flatMap { layer in
            Site.Kind.allCases.map { Site(layer: layer, kind: $0, width: hidden, tokens: tokens, heads: heads) }
        }
    }

    /// FLOPs of a training step on one sequence: six for each number of a linear weight and token, and twelve for each
    /// layer, unit of width and pair of tokens.
    func flops(tokens: Int) -> Double {
        let weights = layers * (4 * hidden * hidden + 2 * hidden * intermediate)
        return 6 * Double(weights * tokens) + 12 * Double(layers * hidden) * Double(tokens * tokens)
    }
}

/// How a family of encoders names the parts of a block, and where it puts the norms.
struct EncoderNames: Sendable {
    /// Before "query", "key" and "value".
    let attention: String
    let attentionNorm: String
    let mlpNorm: String
    /// Whether a norm comes before attention and before the MLP, or after the sum behind each.
    let normsFirst: Bool

    static let bert = EncoderNames(
        attention: "attention.self.", attentionNorm: "attention.output.LayerNorm", mlpNorm: "output.LayerNorm",
        normsFirst: false)
    static let vit = EncoderNames(
        attention: "attention.attention.", attentionNorm: "layernorm_before", mlpNorm: "layernorm_after",
        normsFirst: true)
}

/// One block of an encoder: x + attention, then + MLP, each with a layer norm.
struct EncoderBlock<S: Scalar> {
    let shape: EncoderShape
    let names: EncoderNames
    /// Of all names of the block, such as "bert.encoder.layer.0.".
    let prefix: String

    var tensors: [NetworkTensor] {
        let (hidden, intermediate) = (shape.hidden, shape.intermediate)
        let attention =
            ["query", "key", "value"].flatMap { NetworkTensor.biased(prefix + names.attention + $0, hidden, hidden) }
            + NetworkTensor.biased(prefix + "attention.output.dense", hidden, hidden)
        let mlp =
            NetworkTensor.biased(prefix + "intermediate.dense", intermediate, hidden)
            + NetworkTensor.biased(prefix + "output.dense", hidden, intermediate)
        let norms = [names.attentionNorm, names.mlpNorm].map { NetworkTensor.layerNorm(prefix + $0, hidden) }
        return names.normsFirst ? norms[0] + attention + norms[1] + mlp : attention + norms[0] + mlp + norms[1]
    }

    /// x [B T, hidden] -> [B T, hidden].
    /// - Parameters:
    ///   - mask: [B T], 0 for tokens that nobody sees.
    ///   - streams: of the network.
    ///   - adapted: what an adapter at a site makes of a value.
    func record(
        _ x: Node<S>, _ own: NetworkTensors<S>, context: Int, mask: Indices?, streams: RandomStreams, in graph: Graph<S>,
        adapted: (Node<S>, Site.Kind, _ read: Node<S>?, AttentionParts<S>?) -> Node<S>
    ) -> Node<S> {
        func norm(_ name: String, _ x: Node<S>) -> Node<S> {
            own.layerNorm(prefix + name, x, eps: shape.normEpsilon, in: graph)
        }
        func dropped(_ name: String, _ y: Node<S>) -> Node<S> {
            graph.dropout(y, rate: shape.dropout, streams: streams.scoped(prefix + name))
        }
        let a = names.normsFirst ? norm(names.attentionNorm, x) : x
        let qkv = ["query", "key", "value"].map { own.layer(prefix + names.attention + $0, a, in: graph) }
        let attended = graph.attention(
            q: qkv[0], k: qkv[1], v: qkv[2], heads: shape.heads, keyHeads: shape.heads, context: context, mask: mask)
        let output = prefix + "attention.output.dense"
        let parts = AttentionParts(
            values: { qkv[2] },
            probabilities: {
                graph.attentionMap(
                    q: qkv[0], k: qkv[1], heads: shape.heads, keyHeads: shape.heads, context: context, isCausal: false, mask: mask)
            }, projection: { own.layer(output, $0, in: graph) })
        let projected = own.layer(output, attended, in: graph)
        let sum = graph.add(x, into: adapted(dropped("attention.output.dense", projected), .attentionOutput, a, parts))
        let h = names.normsFirst ? sum : norm(names.attentionNorm, sum)

        let b = names.normsFirst ? norm(names.mlpNorm, h) : h
        let wide = own.layer(prefix + "intermediate.dense", b, in: graph)
        let active = own.activated(prefix + "intermediate.dense", wide, shape.activation, in: graph)
        let narrow = own.layer(prefix + "output.dense", active, in: graph)
        let y = graph.add(h, into: adapted(dropped("output.dense", narrow), .mlpOutput, b, nil))
        return adapted(names.normsFirst ? y : norm(names.mlpNorm, y), .afterBlock, nil, nil)
    }
}
