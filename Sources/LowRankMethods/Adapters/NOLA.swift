import LowRankCore

/// NOLA: LoRA whose factors are linear combinations of fixed random matrices; only the coefficients train.
///
///     A = A_f + sum_k a_k R_k / sqrt(K),   B = sum_k b_k Q_k / sqrt(K)        R_k: r x n, Q_k: m x r, all U(-1, 1)
///     W = W0 + s B A,  s = alpha / r
///     da_k = <dA, R_k> / sqrt(K),   db_k = <dB, Q_k> / sqrt(K)
///
/// A_f is frozen and Kaiming-uniform, as LoRA's A at the start; a = b = 0, so that W = W0 while b has a gradient.
/// Stores W0 (m n) and A_f (r n), frozen, a and b (2 K); the R_k and Q_k are drawn anew whenever they are read
/// (K r (m + n) of scratch, in both directions).
/// Parent: its frozen weight, at b = 0.
/// Departs: the paper's equations have no A_f; the official code needs it, or nothing would train. It has a frozen B_f of
/// zeros, too, which is not stored here.
/// S. A. Koohpayegani et al., NOLA, ICLR 2024, arXiv:2310.02556, section 3; code UCDvision/NOLA.
public struct NOLA: WeightForm {
    public static let card = MethodCard(
        id: "nola", name: "NOLA",
        paper: .init(
            title: "NOLA: Compressing LoRA using Linear Combination of Random Basis",
            authors: "S. A. Koohpayegani, K. L. Navaneet, P. Nooralinejad, S. Kolouri, H. Pirsiavash", year: 2024,
            arXiv: "2310.02556"),
        family: .adapters, axes: [.parametrisation],
        summary: "LoRA whose factors are linear combinations of random matrices; only the coefficients train.",
        hyperparameters: LoRA.scaledRank + [
            .integer(
                "num_basis", 512, "K, random matrices of a factor", source: "paper, GPT-2 M on E2E; 1024 in others")
        ],
        memory: "frozen m n + r n, weights 2 K", parent: "frozen weights, at b = 0",
        otherNames: OtherNames(
            hyperparameters: ["alpha": "lora_alpha"],
            tensors: ["A_frozen": "A_f", "coef_A": "a", "coef_B": "b", "basis_A": "R", "basis_B": "Q"]),
        claims: [
            "half the parameters of LoRA with rank 1 without loss in larger models",
            "LLaMA-2 70B with 20 times fewer parameters than the most compact LoRA",
        ])

    private let lora: LoRA
    private let count: Int

    public init(_ h: Hyperparameters) {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        count = h.integer("num_basis")
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "nola") }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let r = lora.rank
        return [
            .frozen("W0", w), TensorSpec("A_f", [r, w.inputs], .frozen),
            TensorSpec("R", [count, r * w.inputs], .frozen, codec: SeededCodec("R", .uniform(-1, 1))),
            TensorSpec("Q", [count, w.outputs * r], .frozen, codec: SeededCodec("Q", .uniform(-1, 1))),
            TensorSpec("a", [1, count]), TensorSpec("b", [1, count]),
        ]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        var start: [String: Tensor<S>] = ["W0": W0, "a": .zeros([1, count]), "b": .zeros([1, count])]
        start["A_f"] = streams.kaiming("A_f", [lora.rank, w.inputs], fanIn: w.inputs)
        for spec in layout(w) {
            if let codec = spec.codec as? SeededCodec { start[spec.symbol] = codec.draw(spec.shape, streams: streams) }
        }
        return WeightStart(start)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let y = g.linear(x, w["W0"])
        let A = g.add(combination("a", "R", [lora.rank, w.shape.inputs], w, in: g), g.numbers(of: w["A_f"]))
        let B = combination("b", "Q", [w.shape.outputs, lora.rank], w, in: g)
        return g.linear(g.linear(x, A), B, scale: S(lora.scale), addedTo: y)
    }

    /// sum_k c_k M_k / sqrt(K).
    private func combination<S: Scalar>(
        _ coefficients: String, _ basis: String, _ shape: [Int], _ w: StoredWeight<S>, in g: Graph<S>
    ) -> Node<S> {
        let sum = g.recomputed {
            g.linear(
                w.node(coefficients, in: g), g.numbers(of: w[basis]), inputsFirst: true,
                scale: S(1 / Double(count).squareRoot()))
        }
        return g.reshape(sum, shape)
    }

    /// The factors, and the frozen zeros of the official code.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        func sum(_ coefficients: String, _ basis: String, _ shape: [Int]) -> Tensor<S> {
            product(w[coefficients].value, w[basis].value, alpha: S(1 / Double(count).squareRoot())).reshaped(shape)
        }
        return [
            "A": w["A_f"].value + sum("a", "R", [lora.rank, w.shape.inputs]), "B": sum("b", "Q", [w.shape.outputs, lora.rank]),
            "B_frozen": .zeros([w.shape.outputs, lora.rank]),
        ]
    }
}
