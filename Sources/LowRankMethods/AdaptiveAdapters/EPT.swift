import Foundation
import LowRankCore
import MethodSupport

/// EPT: a short prompt, fused with a low-rank change of the embeddings and with what small networks make of it.
///
///     delta = A B        L x d;   embeddings e_1, ..., e_l <- e_i + delta_i        A: L x r, B: r x d
///     fused = P + softmax(P delta^T / sqrt(d)) delta                               P: s x d, the prompt
///     spaces_k = W2_k ReLU(W1_k p),  gate = softmax_k(G p)                         for each token p of fused
///     prompt = fused + sum_k gate_k spaces_k;   input = [prompt; embeddings + delta]
///
/// Stores s d + r (L + d) + K (2 d h + d) numbers for K spaces of width h; the network is frozen.
/// Parent: prompt tuning, at A = 0 and W2 = 0.
/// Departs: no code was found; networks without biases and a gate for each token are readings of the paper. The transformer
/// behind the input and the two learning rates, of the prompt and the rest, are left out.
/// P. Lan et al., AAAI 2025, arXiv:2405.11464.
public struct EPT: Mechanism {
    public static let card = MethodCard(
        id: "ept", name: "EPT",
        paper: .init(
            title: "Efficient Prompt Tuning by Multi-Space Projection and Prompt Fusion", authors: "P. Lan et al.",
            year: 2025, arXiv: "2405.11464"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "A short prompt fused with a low-rank change of the embeddings and with projections of itself.",
        hyperparameters: [], memory: "s d + r (L + d) + K (2 d h + d) weights",
        parent: "prompt tuning, at A = 0 and W2 = 0",
        claims: ["up to 12.9 % above eleven other methods on GLUE and SuperGLUE with T5-base, in 14 % less training time"])

    private static let parameters = ["P_s", "A", "B", "space_W1", "space_W2", "gate_W"]

    public init(_ h: Hyperparameters) {}

    /// - "embeddings" [N, l, d], "P_s" [s, d], "A" [L, r], "B" [r, d] with L >= l, "space_W1" [K, h, d],
    ///   "space_W2" [K, d, h], "gate_W" [K, d], "dy" [N, s + l, d];
    /// - "s", "L", "rank", "spaces" and "hidden" say the extents again.
    ///
    /// Outputs: "delta", "fused_prompt", "spaces" [K, s, d], "gate" [s, K], "prompt", "input" like dy, "trainable_parameters"
    /// and "grad.X" of the six trained tensors.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let (given, net) = (GivenTensors(inputs, of: Self.card.id), NamedGraph())
        let embeddings = try given.tensor("embeddings", extents: 3)
        let parts = try Parts(given, embeddings, in: net)
        try given.repeats(parts.extents)
        try given.checkNames(Self.parameters + ["embeddings", "dy"] + parts.extents.keys)
        let shape = [embeddings.shape[0], parts.prompt.rows + embeddings.shape[1], embeddings.shape[2]]
        net.run(parts.input, derivative: try given.tensor("dy", shape))
        var outputs: NamedTensors<Double> = [
            "delta": parts.delta.value, "fused_prompt": parts.fused.value, "gate": parts.gate.value,
            "spaces": Tensor(stacking: parts.spaces.map(\.value)), "prompt": parts.prompt.value,
            "input": parts.input.value.reshaped(shape),
            "trainable_parameters": .scalar(net.parameters.values.reduce(0) { $0 + $1.info.count }),
        ]
        net.addGradients(to: &outputs)
        return outputs
    }

    /// The values of a graph.
    private struct Parts {
        let delta, fused, gate, prompt, input: Node<Double>
        let spaces: [Node<Double>]
        let extents: [String: Int]

        init(_ given: GivenTensors, _ embeddings: Tensor<Double>, in net: NamedGraph) throws {
            let (N, l, d, g) = (embeddings.shape[0], embeddings.shape[1], embeddings.shape[2], net.g)
            let (W1, A) = (try given.tensor("space_W1", nil, nil, d), try given.tensor("A", extents: 2))
            let (K, h) = (W1.shape[0], W1.shape[1])
            guard A.rows >= l else { throw given.error("'A' has \(A.rows) rows for embeddings of \(l) tokens") }
            let P = net.parameter("P_s", try given.tensor("P_s", nil, d))
            let B = net.parameter("B", try given.tensor("B", A.columns, d))
            extents = ["s": P.rows, "L": A.rows, "rank": A.columns, "spaces": K, "hidden": h]
            delta = net.kept(g.linear(net.parameter("A", A), B, inputsFirst: true))
            fused = net.kept(g.add(P, g.crossAttention(P, keys: delta, values: delta, batches: 1).output))
            let inside = g.relu(g.linear(fused, g.reshape(net.parameter("space_W1", W1), [K * h, d])))
            let W2 = g.reshape(net.parameter("space_W2", try given.tensor("space_W2", K, d, h)), [K * d, h])
            gate = net.kept(g.softmax(g.linear(fused, net.parameter("gate_W", try given.tensor("gate_W", K, d)))))
            var (spaces, sum): ([Node<Double>], Node<Double>) = ([], fused)
            for k in 0..<K {
                let part = g.columns(k * h..<(k + 1) * h, of: inside)
                spaces.append(net.kept(g.linear(part, g.rows(k * d..<(k + 1) * d, of: W2))))
                sum = g.add(sum, g.multiply(spaces[k], byColumn: g.columns(k..<k + 1, of: gate)))
            }
            (self.spaces, prompt) = (spaces, net.kept(sum))
            let changes = g.gatherRows(delta, Indices((0..<N * l).map { Int32($0 % l) }))
            let tokens = g.add(g.constant(embeddings.reshaped([N * l, d])), changes)
            input = net.kept(g.prepend(prompt, to: tokens, sequences: N))
        }
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        var inputs = Self.start(streams, s: 3, L: 5, d: 4, deviation: 0.7)
        (inputs["embeddings"], inputs["dy"]) = (streams.normal("embeddings", 2, 4, 4), streams.normal("dy", 2, 7, 4))
        return inputs
    }

    /// Two spaces of width 2, and A B of rank 2.
    private static func start(_ streams: RandomStreams, s: Int, L: Int, d: Int, deviation: Double) -> NamedTensors<Double> {
        let shapes = [[s, d], [L, 2], [2, d], [2, 2, d], [2, d, 2], [2, d]]
        return NamedTensors(zip(parameters, shapes).map { ($0, streams.normal($0, $1, deviation: deviation)) })
    }

    public let metrics = [
        MetricSpec("ept", "Loss of EPT", better: .lower, headline: true),
        MetricSpec("plain", "Loss of a prompt with as many weights", better: .lower),
        MetricSpec("eptLength", "Tokens of the prompt of EPT", better: .lower, format: .count),
        MetricSpec("plainLength", "Tokens of the other prompt", better: .lower, format: .count),
    ]

    /// A frozen layer of attention and a head, both random, read 6 tokens, the first of which decides the class. EPT
    /// and, as the alternative, a plain prompt of more tokens with as many trained numbers learn 24 sequences, both at
    /// the best of three rates.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (N, l, d, s, classes) = (24, 6, 8, 3, 3)
        let (embeddings, rule): (Tensor<Double>, Tensor<Double>) = (streams.normal("x", N, l, d), streams.normal("rule", classes, d))
        let labels = embeddings.slices.map { product(rule, $0.leadingRows(1).transposed()).values.argmax }
        let frozen: [Tensor<Double>] = ["q", "k", "v"].map { streams.normal($0, [d, d], deviation: 0.35) }
        let head: Tensor<Double> = streams.normal("head", classes, d)
        /// The losses with sequences of so many tokens, which `input` records, at the rate of a grid that ends lowest.
        func train(_ tokens: Int, _ input: (NamedGraph) throws -> Node<Double>) rethrows -> [Double] {
            try [0.05, 0.2, 0.8].map { rate in
                let net = NamedGraph()
                let (x, g) = (try input(net), net.g)
                let parts = frozen.map { g.linear(x, g.constant($0)) }
                let attended = g.crossAttention(parts[0], keys: parts[1], values: parts[2], batches: N).output
                let logits = g.linear(g.tokenMeans(g.add(x, attended), context: tokens), g.constant(head))
                return net.losses(g.meanCrossEntropy(logits, labels), steps: 200, rate: rate)
            }.min { $0.last! < $1.last! }!
        }
        let start = Self.start(streams.scoped("start"), s: s, L: l, d: d, deviation: 0.3)
        let ept = try train(s + l) { try Parts(GivenTensors(start, of: Self.card.id), embeddings, in: $0).input }
        let length = start.reduce(0) { $0 + $1.tensor.count } / d
        let plain = train(length + l) { net in
            let prompt = net.parameter("P", streams.normal("P", [length, d], deviation: 0.3))
            return net.g.prepend(prompt, to: net.g.constant(embeddings.reshaped([N * l, d])), sequences: N)
        }
        return Demonstration(
            metrics: ["ept": ept.last!, "plain": plain.last!, "eptLength": Double(s), "plainLength": Double(length)],
            axes: ("Update", "Cross-entropy"), curves: [.init("EPT", ept), .init("a prompt with as many weights", plain)])
    }
}

extension Graph<Double> {
    /// The prompt [s, d] before each of as many sequences in x.
    fileprivate func prepend(_ prompt: Node<Double>, to x: Node<Double>, sequences: Int) -> Node<Double> {
        let (s, l) = (prompt.rows, x.rows / sequences)
        let order = (0..<sequences * (s + l)).map { i in
            Int32(i % (s + l) < s ? i % (s + l) : i / (s + l) * l + i % (s + l))
        }
        return gatherRows(concatenateRows([prompt, x]), Indices(order))
    }
}
