import LowRankCore
import MethodSupport

/// EasyRef: a fixed number of learned tokens collects what reference images share, for a second cross-attention.
///
///     resampler, depth times on latents L and projected features F:
///         L <- L + W_o Attn(W_q LN2(L), [K; V] = W_kv [LN1(F); LN2(L)])
///         L <- L + W_2 GELU(W_1 LN(L))
///     tokens = LN(W_out L + b)
///     out = W_to_out (Attn(W_q h, W_k text, W_v text) + lambda Attn(W_q h, W_k' tokens, W_v' tokens))
///
/// F are features of the reference images, h the hidden states of the diffusion model; LN is a layer norm, Attn
/// attention. At lambda = 0 the diffusion model is as before. The number of tokens does not depend on that of the
/// images.
/// Keeps the latents, the resampler's weights and W_k', W_v'; scratch as attention.
/// Parent: IP-Adapter, where tokens come from averaged embeddings; the model as it is, at lambda = 0.
/// Departs: the language model that reads images and instruction is left out; features stand in its place.
/// Z. Zong et al., 2024, arXiv:2412.09618; code TempleX98/EasyRef.
public struct EasyRef: Mechanism {
    public static let card = MethodCard(
        id: "easyref", name: "EasyRef",
        paper: .init(
            title: "EasyRef: Omni-Generalized Group Image Reference for Diffusion Models via Multimodal LLM",
            authors: "Z. Zong et al.", year: 2024, arXiv: "2412.09618"),
        family: .mechanisms,
        summary: "Images from several references: learned tokens collect what the references share, and a diffusion "
            + "model reads them.",
        hyperparameters: [
            .integer("heads", 2, in: 1...256, "heads of every attention", source: "chosen here, for small widths"),
            .integer("depth", 2, in: 1...64, "layers of the resampler", source: "chosen here"),
            .real("scale", 1, "lambda, weight of the reference", source: "paper"),
        ],
        memory: "the latents, the resampler and W_k', W_v'", parent: "the model as it is, at scale = 0",
        claims: ["more consistent and better-looking than IP-Adapter and LoRA on the benchmark of several references"])

    private let heads, depth: Int
    private let scale: Double
    private static let eps = 1e-5

    public init(_ h: Hyperparameters) {
        (heads, depth, scale) = (h.integer("heads"), h.integer("depth"), h.real("scale"))
    }

    /// By the code's names, with D the resampler's width, I that of its attention, E that of features, O of tokens.
    private var resamplerShapes: [String: String] {
        var shapes = [
            "latents": "1 q D", "proj_in.weight": "D E", "proj_in.bias": "D", "proj_out.weight": "O D",
            "proj_out.bias": "O", "norm_out.weight": "O", "norm_out.bias": "O",
        ]
        for l in 0..<depth {
            for norm in ["0.norm1", "0.norm2", "1.0"] {
                for part in ["weight", "bias"] { shapes["layers.\(l).\(norm).\(part)"] = "D" }
            }
            shapes["layers.\(l).0.to_q.weight"] = "I\(l) D"
            shapes["layers.\(l).0.to_kv.weight"] = "2I\(l) D"
            shapes["layers.\(l).0.to_out.weight"] = "D I\(l)"
            shapes["layers.\(l).1.1.weight"] = "F\(l) D"
            shapes["layers.\(l).1.3.weight"] = "D F\(l)"
        }
        return shapes
    }

    private static let attentionShapes = [
        "attn.to_q": "J H", "attn.to_k": "J T", "attn.to_v": "J T", "attn.to_out": "K J", "to_k_ip": "J O",
        "to_v_ip": "J O",
    ]

    /// Of "features" [B, n, E], "hidden" [B, m, H], "text" [B, t, T] and the weights: "reference_tokens" [B, q, O],
    /// "text_attention" and "reference_attention" [B, m, J], "out" [B, m, K]; of "dout" [B, m, K] besides, gradients of
    /// sum(out dout) by all weights.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let weights = resamplerShapes.merging(Self.attentionShapes) { $1 }
        let given = try CheckedInputs(
            inputs, of: Self.card.id,
            weights.merging(["features": "B n E", "hidden": "B m H", "text": "B t T"]) { $1 },
            optional: ["dout": "B m K"])
        for l in 0..<depth where given.extent("2I\(l)") != 2 * given.extent("I\(l)") {
            throw MethodError("easyref: 'to_q' and 'to_kv' of layer \(l) have different widths")
        }
        for width in (0..<depth).map({ given.extent("I\($0)") }) + [given.extent("J")] where width % heads != 0 {
            throw MethodError("easyref: \(heads) heads do not divide the width \(width)", hyperparameter: "heads")
        }
        let recording = Recording()
        let g = recording.graph
        func weight(_ name: String) -> Node<Double> { recording.variable(name, given[name]) }
        let tokens = resample(given["features"], in: recording) { name in
            recording.variable(name, given[name])
        }
        let B = given.extent("B")
        let (hidden, text) = (g.constant(flat(given["hidden"])), g.constant(flat(given["text"])))
        let q = g.linear(hidden, weight("attn.to_q"))
        let ofText = crossAttention(
            q, g.linear(text, weight("attn.to_k")), g.linear(text, weight("attn.to_v")), batches: B, in: g)
        let ofReference = crossAttention(
            q, g.linear(tokens, weight("to_k_ip")), g.linear(tokens, weight("to_v_ip")), batches: B, in: g)
        let out = g.linear(g.add(ofText, g.scale(ofReference, by: scale)), weight("attn.to_out"))
        recording.run(keeping: [tokens, ofText, ofReference, out])
        func batched(_ node: Node<Double>) -> Tensor<Double> {
            recording.value(node).reshaped([B, node.rows / B, node.columns])
        }
        var outputs: NamedTensors<Double> = [
            "reference_tokens": batched(tokens), "text_attention": batched(ofText),
            "reference_attention": batched(ofReference), "out": batched(out),
        ]
        if given.has("dout") {
            for (name, gradient) in recording.gradients(from: out, flat(given["dout"])) { outputs[name] = gradient }
        }
        return outputs
    }

    /// [B, n, d] as [B n, d].
    private func flat(_ x: Tensor<Double>) -> Tensor<Double> { x.reshaped([x.shape[0] * x.shape[1], x.shape[2]]) }

    /// Tokens [B q, O] of features [B, n, E].
    private func resample(
        _ features: Tensor<Double>, in recording: Recording, weight: (String) -> Node<Double>
    ) -> Node<Double> {
        let (g, B, n) = (recording.graph, features.shape[0], features.shape[1])
        func norm(_ x: Node<Double>, _ name: String) -> Node<Double> {
            g.layerNorm(x, weight: weight(name + ".weight"), bias: weight(name + ".bias"), eps: Self.eps)
        }
        func linear(_ x: Node<Double>, _ name: String) -> Node<Double> {
            g.linear(x, weight(name + ".weight"), bias: weight(name + ".bias"))
        }
        let x = linear(g.constant(flat(features)), "proj_in")
        let latents = weight("latents")
        let q = latents.shape[1]
        var L = g.gatherRows(
            g.reshape(latents, [q, latents.shape[2]]), Indices((0..<B * q).map { Int32($0 % q) }))
        // The features of a set, then its latents; and the places of these.
        let order = Indices(
            (0..<B).flatMap { b in (0..<n).map { Int32(b * n + $0) } + (0..<q).map { Int32(B * n + b * q + $0) } })
        let places = Indices((0..<B * q).map { Int32($0 / q * (n + q) + n + $0 % q) })
        for l in 0..<depth {
            let name = "layers.\(l)."
            let both = g.gatherRows(g.concatenateRows([norm(x, name + "0.norm1"), norm(L, name + "0.norm2")]), order)
            let kv = g.linear(both, weight(name + "0.to_kv.weight"))
            let width = kv.columns / 2
            // The features' queries are computed along and left.
            let mixed = g.attention(
                q: g.linear(both, weight(name + "0.to_q.weight")), k: g.columns(0..<width, of: kv),
                v: g.columns(width..<2 * width, of: kv), heads: heads, keyHeads: heads, context: n + q)
            L = g.add(L, g.linear(g.gatherRows(mixed, places), weight(name + "0.to_out.weight")))
            let inner = g.gelu(g.linear(norm(L, name + "1.0"), weight(name + "1.1.weight")))
            L = g.add(L, g.linear(inner, weight(name + "1.3.weight")))
        }
        return norm(linear(L, "proj_out"), "norm_out")
    }

    /// q [B m, J] with k and v [B t, J], head by head.
    private func crossAttention(
        _ q: Node<Double>, _ k: Node<Double>, _ v: Node<Double>, batches B: Int, in g: Graph<Double>
    ) -> Node<Double> {
        let (m, t, width) = (q.rows / B, k.rows / B, q.columns / heads)
        let sets = (0..<B).map { b in
            let (queries, keys) = (g.rows(b * m..<(b + 1) * m, of: q), g.rows(b * t..<(b + 1) * t, of: k))
            let values = g.rows(b * t..<(b + 1) * t, of: v)
            let parts = (0..<heads).map { h in
                let range = h * width..<(h + 1) * width
                let scores = g.linear(
                    g.columns(range, of: queries), g.columns(range, of: keys), scale: 1 / Double(width).squareRoot())
                return g.linear(g.softmax(scores), g.columns(range, of: values), inputsFirst: true)
            }
            return g.concatenateColumns(parts)
        }
        return g.concatenateRows(sets)
    }

    // MARK: - Example and demonstration

    /// Weights of a resampler from the streams; norms near 1.
    private func start(
        _ streams: RandomStreams, q: Int, D: Int, E: Int, O: Int, further: [String: String] = [:],
        _ extents: [String: Int] = [:]
    ) -> NamedTensors<Double> {
        var known = extents.merging(["1": 1, "q": q, "D": D, "E": E, "O": O]) { $1 }
        for l in 0..<depth { known.merge(["I\(l)": heads * 2, "2I\(l)": heads * 4, "F\(l)": 2 * D]) { $1 } }
        let shapes = resamplerShapes.merging(further) { $1 }.sorted { $0.key < $1.key }
        return NamedTensors(
            shapes.map { name, letters in
                let shape = letters.split(separator: " ").map { known[String($0)]! }
                let isNorm = (name.contains("norm") || name.contains(".1.0")) && name.hasSuffix("weight")
                let width = shape.count > 1 ? Double(shape.last!) : 25
                let drawn: Tensor<Double> = streams.normal(name, shape, deviation: 1 / width.squareRoot())
                return (name, isNorm ? drawn + Tensor(repeating: 1, shape: shape) : drawn)
            })
    }

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        var inputs = start(
            streams, q: 2, D: 6, E: 5, O: 4, further: Self.attentionShapes, ["J": 2 * heads, "H": 4, "T": 3, "K": 4])
        let shapes = [("features", [2, 4, 5]), ("hidden", [2, 3, 4]), ("text", [2, 3, 3]), ("dout", [2, 3, 4])]
        for (name, shape) in shapes { inputs[name] = streams.normal(name, shape, deviation: 1) }
        return inputs
    }

    public let metrics = [
        MetricSpec("tokenError", "Error of the tokens", better: .lower, headline: true),
        MetricSpec("meanFeatureError", "Error of the mean feature", better: .lower),
    ]

    /// Sets of six features: three noisy views of one vector of R^6 and three of other vectors; a seventh number is
    /// near 1 for the views and near -1 for the others. The resampler with a linear map of its two tokens, and, as the
    /// alternative, a linear map of the mean feature, are fitted to the vector on 96 sets and measured on as many
    /// others. The vector's numbers have variance 1.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (B, n, d, q, O, steps) = (96, 6, 6, 2, 8, 120)
        func sets(_ name: String) -> (features: Tensor<Double>, vectors: Tensor<Double>) {
            let vectors: Tensor<Double> = streams.normal(name, [B, d], deviation: 1)
            var (stream, features) = (streams.stream(name + " features"), [Double]())
            for b in 0..<B {
                for place in stream.permutation(n) {
                    let isView = place < 3
                    features += (0..<d).map { (isView ? vectors[b, $0] : stream.normal()) + 0.3 * stream.normal() }
                    features.append((isView ? 1 : -1) + 0.3 * stream.normal())
                }
            }
            return (Tensor(features, shape: [B, n, d + 1]), vectors)
        }
        let (seen, unseen) = (sets("seen"), sets("unseen"))
        func recorded(
            _ sets: (features: Tensor<Double>, vectors: Tensor<Double>), _ weights: NamedTensors<Double>
        ) -> (recording: Recording, loss: Node<Double>) {
            let recording = Recording()
            let g = recording.graph
            let tokens = resample(sets.features, in: recording) { recording.variable($0, weights[$0]!) }
            let readout = recording.variable("readout", weights["readout"]!)
            let y = g.linear(g.reshape(tokens, [B, q * O]), readout)
            let loss = g.meanSquaredError(y, g.constant(sets.vectors)).output
            recording.run(keeping: [loss])
            return (recording, loss)
        }
        var weights = start(streams, q: q, D: 8, E: d + 1, O: O)
        weights["readout"] = streams.normal("readout", [d, q * O], deviation: 0.25)
        let (recording, loss) = recorded(seen, weights)
        let losses = recording.train(loss, steps: steps, rate: 0.02)
        let other = recorded(unseen, recording.values)
        func means(_ sets: (features: Tensor<Double>, vectors: Tensor<Double>)) -> Tensor<Double> {
            Tensor(sets.features.slices.flatMap { $0.columnSums.map { $0 / Double(n) } + [1] }, shape: [B, d + 2])
        }
        let map = try means(seen).leastSquares(seen.vectors)
        func plainError(_ sets: (features: Tensor<Double>, vectors: Tensor<Double>)) -> Double {
            let left = product(means(sets), map) - sets.vectors
            return left.dot(left) / Double(left.count)
        }
        return Demonstration(
            metrics: ["tokenError": other.recording.value(other.loss)[0], "meanFeatureError": plainError(unseen)],
            axes: ("Update", "Error on the sets seen"),
            curves: [
                .init("resampler", losses),
                .init(name: "mean of the features", points: [0, Double(steps - 1)].map { ($0, plainError(seen)) }),
            ])
    }
}
