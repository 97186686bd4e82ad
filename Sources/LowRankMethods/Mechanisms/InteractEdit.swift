import LowRankCore

/// InteractEdit: fits one image by LoRA on the keys and values of attention alone, with a loss per component.
///
///     q = W_q x,   k = (W_k + s B_k A_k) context,   v = (W_v + s B_v A_v) context,   s = alpha / r
///     out = softmax(q k^T / sqrt(d)) v
///     loss_c = sum_i mask_ci mean_channels (out_i - target_i)^2 / sum_i mask_ci
///     loss = sum over subject, object, background of weight_c loss_c
///
/// Queries stay as they are, so that what the model knows of interactions is not overwritten by one image.
/// Keeps r (m + n) numbers for each of the two weights.
/// Parent: the model as it is, at B = 0; LoRA on all weights, if W_q had factors, too.
/// Departs: one head; the choice of keys and values and the form of the loss are a reading of the text, since the
/// released code holds none. Tokens for the components need a diffusion model and are left out.
/// J. T. Hoe et al., 2025, arXiv:2503.09130.
public struct InteractEdit: Mechanism {
    public static let card = MethodCard(
        id: "interactedit", name: "InteractEdit",
        paper: .init(
            title: "InteractEdit: Zero-Shot Editing of Human-Object Interactions in Images",
            authors: "J. T. Hoe et al.", year: 2025, arXiv: "2503.09130"),
        family: .mechanisms,
        summary: "Edits one image by LoRA on the keys and values of attention alone, so that queries keep what they "
            + "know.",
        hyperparameters: [
            .rank(4, "r, rank of both changes", source: "a small LoRA; the paper's rank could not be verified"),
            .alpha(4, name: "alpha", source: "s = 1 at the rank's default"),
        ],
        memory: "r (m + n) for keys and for values", parent: "the model as it is, at B = 0",
        claims: ["edits interactions of people and objects best on IEBench while identity is kept"])

    private let rank: Int
    private let alpha: Double

    public init(_ h: Hyperparameters) { (rank, alpha) = (h.integer("rank"), h.real("alpha")) }

    /// Of "x" [n, e], "context" [m, c], "target" [n, o], "W_q" [d, e], "W_k" [d, c], "W_v" [o, c], the factors "A_k",
    /// "A_v" [r, c], "B_k" [d, r], "B_v" [o, r], "masks" [components, n] and "component_weight": "attention" [n, m],
    /// "out" [n, o], "component_loss", "loss", "trainable_parameters" and gradients of the loss by the factors.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try CheckedInputs(
            inputs, of: Self.card.id,
            [
                "x": "n e", "context": "m c", "target": "n o", "W_q": "d e", "W_k": "d c", "W_v": "o c", "A_k": "r c",
                "B_k": "d r", "A_v": "r c", "B_v": "o r", "masks": "components n", "component_weight": "components",
            ])
        let bound = min(given.extent("c"), given.extent("d"), given.extent("o"))
        guard rank == given.extent("r"), rank <= bound else {
            throw MethodError(
                "interactedit: the rank is \(rank), the factors have \(given.extent("r")), at most \(bound) fits",
                hyperparameter: "rank")
        }
        let masks = given["masks"].slices.map(\.values)
        guard masks.allSatisfy({ $0.reduce(0, +) > 0 && $0.allSatisfy { $0 >= 0 } }) else {
            throw MethodError("interactedit: a row of 'masks' is empty or has a negative entry")
        }
        let recording = Recording()
        func named(_ names: [String]) -> NamedTensors<Double> { NamedTensors(names.map { ($0, given[$0]) }) }
        let factors = named(["A_k", "B_k", "A_v", "B_v"])
        let (attention, out) = record(
            recording, given["x"], given["context"], named(["W_q", "W_k", "W_v"]), factors)
        recording.run(keeping: [attention, out])
        let left = recording.value(out) - given["target"]
        let errors = left.slices.map { $0.dot($0) / Double($0.count) }
        let losses = masks.map { mask in zip(mask, errors).reduce(0) { $0 + $1.0 * $1.1 } / mask.reduce(0, +) }
        let weights = given["component_weight"].values
        let shares = errors.indices.map { i in
            zip(masks, weights).reduce(0) { $0 + $1.1 * $1.0[i] / $1.0.reduce(0, +) } * 2 / Double(left.columns)
        }
        var outputs: NamedTensors<Double> = [
            "attention": recording.value(attention), "out": recording.value(out),
            "component_loss": Tensor(losses, shape: [losses.count]),
            "loss": .scalar(zip(weights, losses).reduce(0) { $0 + $1.0 * $1.1 }),
            "trainable_parameters": .scalar(factors.reduce(0) { $0 + $1.tensor.count }),
        ]
        let gradients = recording.gradients(from: out, left.scalingRows(by: shares))
        for (name, gradient) in gradients { outputs[name] = gradient }
        return outputs
    }

    /// The layer whose weights `W_<name>` have changes s B A where there are factors `B_<name>` and `A_<name>`.
    /// - Parameter trainsAll: whether the weights themselves are variables.
    private func record(
        _ recording: Recording, _ x: Tensor<Double>, _ context: Tensor<Double>, _ weights: NamedTensors<Double>,
        _ factors: NamedTensors<Double>, trainsAll: Bool = false
    ) -> (attention: Node<Double>, out: Node<Double>) {
        let g = recording.graph
        let tokens = g.constant(context)
        func projected(_ input: Node<Double>, _ name: String) -> Node<Double> {
            let W = weights["W_" + name]!
            let y = g.linear(input, trainsAll ? recording.variable("W_" + name, W) : g.constant(W))
            guard let A = factors["A_" + name], let B = factors["B_" + name] else { return y }
            let (a, b) = (recording.variable("A_" + name, A), recording.variable("B_" + name, B))
            return g.add(y, g.linear(g.linear(input, a), b, scale: alpha / Double(rank)))
        }
        let (q, k, v) = (projected(g.constant(x), "q"), projected(tokens, "k"), projected(tokens, "v"))
        let attention = g.softmax(g.linear(q, k, scale: 1 / Double(q.columns).squareRoot()))
        return (attention, g.linear(attention, v, inputsFirst: true))
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let shapes: [(String, [Int])] = [
            ("x", [6, 4]), ("context", [4, 5]), ("target", [6, 4]), ("W_q", [4, 4]), ("W_k", [4, 5]), ("W_v", [4, 5]),
            ("A_k", [rank, 5]), ("B_k", [4, rank]), ("A_v", [rank, 5]), ("B_v", [4, rank]),
        ]
        var inputs = NamedTensors(shapes.map { ($0, streams.normal($0, $1, deviation: 0.7) as Tensor<Double>) })
        inputs["masks"] = Tensor([1, 1, 0, 0, 0, 0, 0, 0, 1, 0.5, 0, 0, 0, 0, 0, 0.5, 1, 1], shape: [3, 6])
        inputs["component_weight"] = Tensor([1, 0.5, 0.25], shape: [3])
        return inputs
    }

    public let metrics = [
        MetricSpec("attentionKept", "Attention kept", better: .higher, headline: true, format: .decimals(3)),
        MetricSpec("allFactorsAttentionKept", "Kept by LoRA on all", better: .higher, format: .decimals(3)),
        MetricSpec("fullAttentionKept", "Kept by full fine-tuning", better: .higher, format: .decimals(3)),
        MetricSpec("imageLoss", "Loss on the image", better: .lower),
        MetricSpec("allFactorsImageLoss", "Loss of LoRA on all", better: .lower),
        MetricSpec("fullImageLoss", "Loss of full fine-tuning", better: .lower),
    ]

    /// In an attention layer the queries hold an interaction: which position looks at which token. One noisy image
    /// shows a token with another value, and the layer is fitted to it. The measure is how much of the attention on
    /// other images stays, as the mass that the old and the new weights share: when keys and values have LoRA, when
    /// queries have it, too (the alternative), and when everything trains.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (d, n, m, steps) = (12, 16, 6, 80)
        func normal(_ name: String, _ shape: [Int], _ deviation: Double = 1) -> Tensor<Double> {
            streams.normal(name, shape, deviation: deviation)
        }
        let scale = 1 / Double(d).squareRoot()
        let weights: NamedTensors<Double> = [
            "W_q": normal("W_q", [d, d], 1.5 * scale), "W_k": normal("W_k", [d, d], 1.5 * scale),
            "W_v": normal("W_v", [d, d], scale),
        ]
        func attention(
            _ weights: NamedTensors<Double>, _ factors: NamedTensors<Double>, _ x: Tensor<Double>,
            _ context: Tensor<Double>
        ) -> (map: Tensor<Double>, out: Tensor<Double>) {
            let recording = Recording()
            let nodes = record(recording, x, context, weights, factors)
            recording.run(keeping: [nodes.attention, nodes.out])
            return (recording.value(nodes.attention), recording.value(nodes.out))
        }
        let (x, context) = (normal("x", [n, d]), normal("context", [m, d]))
        // The first token of the image has another value.
        let look = attention(weights, [:], x, context)
        let change = normal("change", [1, d])
        let target = look.out.adding(product: look.map.leadingColumns(1), change) + normal("noise", [n, d], 0.1)
        let others = (normal("others", [64, d]), normal("context", [m, d]) + normal("contexts", [m, d]))
        let before = attention(weights, [:], others.0, others.1).map

        func fit(_ adapted: [String], trainsAll: Bool) -> (kept: Double, losses: [Double]) {
            let r = min(rank, d)
            let factors = NamedTensors(adapted.flatMap { name in
                [("A_" + name, normal("A_" + name, [r, d], scale)), ("B_" + name, Tensor<Double>.zeros([d, r]))]
            })
            let recording = Recording()
            let nodes = record(recording, x, context, weights, factors, trainsAll: trainsAll)
            let loss = recording.graph.meanSquaredError(nodes.out, recording.graph.constant(target)).output
            recording.run(keeping: [loss])
            let losses = recording.train(loss, steps: steps, rate: 0.01)
            let trained = recording.values
            let after = attention(trainsAll ? trained : weights, trainsAll ? [:] : trained, others.0, others.1).map
            let shared = zip(before.values, after.values).reduce(0) { $0 + min($1.0, $1.1) } / Double(before.rows)
            return (shared, losses)
        }
        let fits = [
            ("LoRA on keys and values", fit(["k", "v"], trainsAll: false)),
            ("LoRA on all", fit(["q", "k", "v"], trainsAll: false)), ("full fine-tuning", fit([], trainsAll: true)),
        ]
        return Demonstration(
            metrics: [
                "attentionKept": fits[0].1.kept, "allFactorsAttentionKept": fits[1].1.kept,
                "fullAttentionKept": fits[2].1.kept,
                "imageLoss": fits[0].1.losses.last!, "allFactorsImageLoss": fits[1].1.losses.last!,
                "fullImageLoss": fits[2].1.losses.last!,
            ],
            axes: ("Update", "Loss on the image"),
            curves: fits.map { .init($0, $1.losses) })
    }
}
