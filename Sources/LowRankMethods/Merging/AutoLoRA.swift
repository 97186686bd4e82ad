import LowRankCore
import MethodSupport

/// AutoLoRA: finds the LoRAs that suit a prompt by what they do to probes, and fuses them with gates that depend on the
/// features and the step.
///
///     e_i = normalised out_W mean_l tanh(enc_W_l vec(B_il A_il P))              P: learned probes [inputs, p]
///     trained so that cos(e_i, prompt_i) / T is largest on the diagonal, by rows and by columns; found: the k nearest
///     d_i = s B_i A_i x;   gate = softmax_i w2 . SiLU(W1 [x; t; d_i] + b1);   y = W0 x + sum_i gate_i d_i
///
/// Responses to probes do not change under (A, B) -> (R A, B R^-1), as raw factors would.
/// Keeps k LoRAs and the gates of each layer; the LoRAs and the base are frozen.
/// Parent: the mean of the LoRAs, with equal gates.
/// Departs: no official code; both networks are readings of summaries of the paper. The global LoRA is not there.
/// Inside a denoiser t is left out, since the features hold the step, and what is fused is not retrieved but given.
/// Li, Duan, Chen, Chen, Chen, Li, Chen, 2025, arXiv:2508.02107.
public struct AutoLoRA: ComposesNoise {
    public static let card = MethodCard(
        id: "autolora", name: "AutoLoRA",
        paper: .init(
            title: "AutoLoRA: Automatic LoRA Retrieval and Fine-Grained Gated Fusion for Text-to-Image Generation",
            authors: "Li, Duan, Chen, Chen, Chen, Li, Chen", year: 2025, arXiv: "2508.02107"),
        family: .merging, kind: .mechanism, otherKinds: [.merging],
        summary:
            "Retrieves LoRAs by their responses to probes and fuses them with gates that depend on features and step.",
        hyperparameters: [
            .integer("k", 3, "LoRAs that are fused", source: "paper: up to 3"),
            .real("temperature", 0.1, in: 0.01...1e6, "T, of the contrastive loss", source: "a choice"),
            .real("scale", 1, "s, of each LoRA", source: "a choice"),
        ],
        memory: "weights k r (m + n) and the gates", parent: "the mean of the LoRAs, with equal gates",
        claims: [
            "aesthetic scores up to 5 % higher", "fidelity stays with up to three LoRAs, where earlier fusion fails",
        ])

    private let k: Int
    private let temperature, scale: Double

    public var composition: NoiseComposition { .gates(GatedFusion(scale: scale)) }

    public init(_ h: Hyperparameters) {
        (k, temperature, scale) = (h.integer("k"), h.real("temperature"), h.real("scale"))
    }

    /// Of "A" [n, layers, r, in], "B" [n, layers, out, r], "probe" [in, p], "enc_W" [layers, h, out p], "out_W" [e, h],
    /// "prompt" [n, e] and "query" [e]: "probe_response" [n, layers, out, p], "lora_embedding" [n, e], "similarity" [n,
    /// n], "contrastive_loss", its "grad.<probe, enc_W, out_W>", "query_similarity" [n] and "retrieved" [k], best
    /// first. Beside "W0" [out, in], "x" [N, in], "t_embedding" [q], "gate_W1" [g, in + q + out], "gate_b1" and
    /// "gate_w2" [g] also, with layer 0 of what was retrieved, "gate" [N, k], "y" and "y_uniform" [N, out]; beside "dy"
    /// [N, out] the "grad.gate_<W1, b1, w2>" of the sum of y dy.
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let inputs = try GivenTensors(
            tensors, of: Self.card.id,
            known: [
                "A", "B", "probe", "enc_W", "out_W", "prompt", "query", "W0", "x", "dy", "t_embedding", "gate_W1",
                "gate_b1",
                "gate_w2",
            ])
        let A = try inputs.tensor("A", nil, nil, nil, nil)
        let B = try inputs.tensor("B", A.shape[0], A.shape[1], nil, A.shape[2])
        guard k <= A.shape[0] else { throw inputs.error("k = \(k), but there are \(A.shape[0]) LoRAs") }
        var outputs = try retrieve(inputs, A, B)
        if inputs.has("W0") { try fuse(inputs, A, B, &outputs) }
        return outputs
    }

    // MARK: - Retrieval

    private func retrieve(
        _ inputs: GivenTensors, _ A: Tensor<Double>, _ B: Tensor<Double>
    ) throws -> NamedTensors<Double> {
        let (n, layers, out) = (A.shape[0], A.shape[1], B.shape[2])
        let probe = try inputs.tensor("probe", A.shape[3], nil)
        let encoder = try inputs.tensor("enc_W", layers, nil, out * probe.columns)
        let outW = try inputs.tensor("out_W", nil, encoder.shape[1])
        let (prompt, query) = try (inputs.tensor("prompt", n, outW.rows), inputs.tensor("query", outW.rows))
        guard query.norm > 0, prompt.slices.allSatisfy({ $0.norm > 0 }) else { throw inputs.error("a prompt is zero") }
        let net = NamedGraph()
        let g = net.g
        let products = zip(A.slices, B.slices).map { zip($0.slices, $1.slices).map { product($1, $0) } }
        let probes = net.parameter("probe", probe)
        let responses = products.map { $0.map { net.kept(g.linear(g.constant($0), probes, inputsFirst: true)) } }
        let weights = g.reshape(net.parameter("enc_W", encoder), [layers * encoder.shape[1], encoder.shape[2]])
        var hidden: Node<Double>?
        for l in 0..<layers {
            let rows = g.concatenateRows(responses.map { g.reshape($0[l], [1, $0[l].count]) })
            let W = g.rows(l * encoder.shape[1]..<(l + 1) * encoder.shape[1], of: weights)
            let layer = g.tanh(g.linear(rows, W))
            hidden = hidden.map { g.add($0, layer) } ?? layer
        }
        let raw = net.kept(g.linear(g.scale(hidden!, by: 1 / Double(layers)), net.parameter("out_W", outW)))
        let embedding = net.kept(g.normalise(raw))
        let units = prompt.scalingRows(by: prompt.slices.map { 1 / $0.norm })
        let similarity = net.kept(g.linear(embedding, g.constant(units)))
        let logits = g.scale(similarity, by: 1 / temperature)
        let diagonal = Array(0..<n)
        let both = g.add(g.meanCrossEntropy(logits, diagonal), g.meanCrossEntropy(g.transpose(logits), diagonal))
        let loss = g.scale(both, by: 0.5)
        net.run(loss)
        guard raw.value.slices.allSatisfy({ $0.norm > 0 }) else {
            throw inputs.error("the embedding of a LoRA is zero")
        }
        let near = embedding.value.slices.map { $0.dot(query) / query.norm }
        var outputs: NamedTensors<Double> = [
            "probe_response": Tensor(stacking: responses.map { Tensor(stacking: $0.map(\.value)) }),
            "lora_embedding": embedding.value, "similarity": similarity.value,
            "contrastive_loss": .scalar(loss.value[0]),
            "query_similarity": Tensor(near, shape: [n]),
            "retrieved": .vector(Array(near.indices.sorted { (near[$1], $0) < (near[$0], $1) }.prefix(k))),
        ]
        net.addGradients(to: &outputs)
        return outputs
    }

    // MARK: - Fusion

    private func fuse(
        _ inputs: GivenTensors, _ A: Tensor<Double>, _ B: Tensor<Double>, _ outputs: inout NamedTensors<Double>
    ) throws {
        let W0 = try inputs.tensor("W0", B.shape[2], A.shape[3])
        let (x, t) = try (inputs.tensor("x", nil, W0.columns), inputs.tensor("t_embedding", nil))
        let W1 = try inputs.tensor("gate_W1", nil, W0.columns + t.count + W0.rows)
        let (b1, w2) = try (inputs.tensor("gate_b1", W1.rows), inputs.tensor("gate_w2", W1.rows))
        let updates = outputs["retrieved"]!.values.map { i in
            let (a, b) = (A.slices[Int(i)].slices[0], B.slices[Int(i)].slices[0])
            return product(
                product(x, transposed: false, a, transposed: true), transposed: false, b, transposed: true, alpha: scale
            )
        }
        let base = product(x, transposed: false, W0, transposed: true)
        let net = NamedGraph()
        let g = net.g
        let gates = GatedFusion.Gates(
            W1: net.parameter("gate_W1", W1), b1: net.parameter("gate_b1", b1),
            w2: g.reshape(net.parameter("gate_w2", w2), [1, w2.count]))
        let times = g.constant(Tensor((0..<x.rows).flatMap { _ in t.values }, shape: [x.rows, t.count]))
        let (gate, fused) = GatedFusion.fuse(
            g.constant(base), x: [g.constant(x), times], updates: updates.map(g.constant), gates, in: g)
        let (keptGate, y) = (net.kept(gate), net.kept(fused))
        if inputs.has("dy") {
            net.run(y, derivative: try inputs.tensor("dy", x.rows, W0.rows))
            net.addGradients(to: &outputs)
        } else {
            net.run()
        }
        outputs["gate"] = keptGate.value
        outputs["y"] = y.value
        outputs["y_uniform"] = updates.reduce(base) { $0 + 1 / Double(k) * $1 }
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        [
            "A": streams.normal("A", 4, 2, 2, 5), "B": streams.normal("B", 4, 2, 4, 2),
            "probe": streams.normal("probe", 5, 2),
            "enc_W": 0.3 * streams.normal("enc_W", 2, 4, 8), "out_W": streams.normal("out_W", 3, 4),
            "prompt": streams.normal("prompt", 4, 3), "query": streams.normal("query", 3),
            "W0": streams.normal("W0", 4, 5),
            "x": streams.normal("x", 3, 5), "dy": streams.normal("dy", 3, 4), "t_embedding": streams.normal("t", 2),
            "gate_W1": 0.5 * streams.normal("gate_W1", 5, 11), "gate_b1": streams.normal("gate_b1", 5),
            "gate_w2": streams.normal("gate_w2", 5),
        ]
    }

    public let metrics = [
        MetricSpec("recall", "Recall at 1", better: .higher, headline: true, format: .percent),
        MetricSpec("rawRecall", "By the factors themselves", better: .higher, format: .percent),
    ]

    /// Noisy copies of 16 LoRAs, whose factors are turned to (R A, B R^T), look for their originals. Recall at 1 is how
    /// often the nearest LoRA is the right one: by the responses to random probes and, as the alternative, by the
    /// factors themselves.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (n, r, width) = (16, 4, 8)
        func pairs(_ name: String, _ size: Double) -> [(A: Tensor<Double>, B: Tensor<Double>)] {
            (0..<n).map {
                (size * streams.normal("\(name) A \($0)", r, width), size * streams.normal("\(name) B \($0)", width, r))
            }
        }
        let (library, own) = (pairs("library", 1), pairs("noise", 1))
        let probe = streams.normal("probe", width, 4)
        func recall(_ noise: Double, _ features: (Tensor<Double>, Tensor<Double>) -> [Double]) -> Double {
            let known = library.map { features($0.A, $0.B) }
            let hits = (0..<n).count { i in
                let turn: Tensor<Double> = streams.orthonormal("turn \(i)", [r, r])
                let (A, B) = (library[i].A + noise * own[i].A, library[i].B + noise * own[i].B)
                let sought = features(product(turn, A), product(B, transposed: false, turn, transposed: true))
                func cosine(_ other: [Double]) -> Double {
                    let dot = zip(sought, other).reduce(0) { $0 + $1.0 * $1.1 }
                    return dot / other.reduce(0) { $0 + $1 * $1 }.squareRoot()
                }
                return known.indices.max { cosine(known[$0]) < cosine(known[$1]) } == i
            }
            return Double(hits) / Double(n)
        }
        let noises = (0...6).map { 0.25 * Double($0) }
        let probed = noises.map { ($0, recall($0) { product(product($1, $0), probe).values }) }
        let raw = noises.map { ($0, recall($0) { $0.values + $1.values }) }
        return Demonstration(
            metrics: ["recall": probed[2].1, "rawRecall": raw[2].1], axes: ("Noise of the factors", "Recall at 1"),
            curves: [.init(name: "responses to probes", points: probed), .init(name: "factors", points: raw)])
    }
}
