import LowRankCore

/// RandLoRA: a full-rank update, the sum of many fixed random products of rank r whose diagonal coefficients train.
///
///     p = min(m, n), q = max(m, n), b = ceil(p / r);   A: r x p, B: q x (b r), both random and fixed
///     U_t = lambda_t A_(t / b) o gamma_(t mod b)        t = 0, ..., r b - 1;  lambda: r x b read by rows, gamma: b x p
///     D = B U, or its transpose where n > m;   W = W0 + s D,  s = alpha / r
///
/// Row t of U and column t of B belong to different pairs of a rank and a basis: the code flattens the two in different
/// orders. At the start lambda = 0 and gamma = 1 / max(b, p), so that W = W0. Entries of A and B have deviation 1: uniform,
/// or sparse: +-1 with probability 1/6 each, over their deviation; very sparse: 1/(2 sqrt(p)) each. All weights of a run
/// read the same two random matrices, the smaller ones their first rows and columns.
/// Stores W0 (m n, frozen), lambda and gamma (b (r + p)); A and B are drawn anew whenever they are read (b r (p + q) of
/// scratch).
/// Parent: its frozen weight, at lambda = 0.
/// Departs: the code stores A and B once for all weights and divides them by the deviation of the sample.
/// P. Albert, F. Zhang et al., RandLoRA, ICLR 2025, arXiv:2502.00987, section 4; code huggingface/peft.
public struct RandLoRA: WeightForm {
    public static let card = MethodCard(
        id: "randlora", name: "RandLoRA",
        paper: .init(
            title: "RandLoRA: Full-rank parameter-efficient fine-tuning of large models",
            authors: "P. Albert, F. Z. Zhang, H. Saratchandran, C. Rodriguez-Opazo, A. van den Hengel, E. Abbasnejad",
            year: 2025, arXiv: "2502.00987"),
        family: .adapters, axes: [.parametrisation],
        summary: "A sum of fixed random low-rank products whose diagonal coefficients train.",
        hyperparameters: [
            .rank(32, "r; a larger one trains fewer parameters", source: "peft"),
            .alpha(640, source: "peft: 20 r"),
            .flag("sparse", false, "two thirds of the entries of A and B are 0", source: "paper, section 6"),
            .flag("very_sparse", false, "all but 1 / sqrt(p) of them are 0", source: "paper, section 6"),
        ],
        memory: "frozen m n, weights b (r + min(m, n)) with b = min(m, n) / r", parent: "frozen weights, at lambda = 0",
        otherNames: OtherNames(
            hyperparameters: ["randlora_alpha": "lora_alpha"],
            tensors: ["basis_A": "A", "basis_B": "B", "randlora_lambda": "lambda", "randlora_gamma": "gamma"]),
        claims: ["at as many parameters, most of the gap between LoRA and full fine-tuning closes, most for CLIP"])

    private let lora: LoRA
    private let sparse, verySparse: Bool

    public init(_ h: Hyperparameters) {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        (sparse, verySparse) = (h.flag("sparse"), h.flag("very_sparse"))
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "randlora") }

    /// b.
    private func bases(_ w: WeightShape) -> Int { (w.smallerSide - 1) / lora.rank + 1 }

    private func codec(_ name: String, _ w: WeightShape) -> SeededCodec {
        let inverse = verySparse ? Double(w.smallerSide).squareRoot() : 3
        let distribution: SeededCodec.Distribution =
            sparse || verySparse
            ? .ternary(value: inverse.squareRoot(), probability: 0.5 / inverse)
            : .uniform(-3.0.squareRoot(), 3.0.squareRoot())
        return SeededCodec(name, distribution, common: "randlora")
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let (r, b, p, q) = (lora.rank, bases(w), w.smallerSide, max(w.outputs, w.inputs))
        return [
            .frozen("W0", w), TensorSpec("A", [r, p], .frozen, codec: codec("A", w)),
            TensorSpec("B", [q, b * r], .frozen, codec: codec("B", w)), TensorSpec("lambda", [r, b]),
            TensorSpec("gamma", [b, p]),
        ]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        var start: [String: Tensor<S>] = ["W0": W0]
        for spec in layout(w) {
            if let codec = spec.codec as? SeededCodec { start[spec.symbol] = codec.draw(spec.shape, streams: streams) }
        }
        let (b, p) = (bases(w), w.smallerSide)
        start["lambda"] = .zeros([lora.rank, b])
        start["gamma"] = Tensor(repeating: S(1 / Double(max(b, p))), shape: [b, p])
        return WeightStart(start)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let (b, count) = (bases(w.shape), lora.rank * bases(w.shape))
        let update = g.recomputed {
            let A = g.gatherRows(g.numbers(of: w["A"]), Indices((0..<count).map { Int32($0 / b) }))
            let gamma = g.gatherRows(w.node("gamma", in: g), Indices((0..<count).map { Int32($0 % b) }))
            let U = g.multiply(g.multiply(A, gamma), byColumn: g.reshape(w.node("lambda", in: g), [count, 1]))
            let B = g.numbers(of: w["B"])
            return w.shape.inputs <= w.shape.outputs
                ? g.linear(g.linear(x, U), B, scale: S(lora.scale))
                : g.linear(g.linear(x, B, inputsFirst: true), U, inputsFirst: true, scale: S(lora.scale))
        }
        return g.add(update, into: g.linear(x, w["W0"]))
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        ["num_bases": .scalar(bases(w.shape))]
    }
}
