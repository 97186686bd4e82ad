import LowRankCore

/// LoRA: a frozen weight plus a trained low-rank update.
///
///     W = W0 + s B A        W0: m x n frozen, B: m x r, A: r x n, s = alpha / r (rsLoRA: alpha / sqrt(r))
///     y = x W0^T + s drop(x) A^T B^T
///
/// At the start A ~ U(-1/sqrt(n), 1/sqrt(n)) and B = 0, so that W = W0. Used from scratch, as the baseline
/// of the GaLore, ReLoRA and SLTrain papers, W0 is the ordinary random initialisation and stays frozen for
/// ever; embeddings, norms and the head are trained in full.
/// Keeps W0 (m n, no gradient, no moments), B and A (r (m + n)).
/// Parent: the frozen weight itself when lora_alpha = 0.
/// Departs: no dropout (the pre-training baseline reports 0.05); a run must be a function of its seed
/// alone, and dropout would be a second difference between rows.
/// E. Hu et al., LoRA, ICLR 2022, arXiv:2106.09685. D. Kalajdzievski, rsLoRA, 2023, arXiv:2312.03732.
public struct LoRA: Parametrisation {
    public static let card = MethodCard(
        id: "lora", name: "LoRA",
        paper: .init(
            title: "LoRA: Low-Rank Adaptation of Large Language Models",
            authors: "E. J. Hu, Y. Shen, P. Wallis, Z. Allen-Zhu, Y. Li, S. Wang, L. Wang, W. Chen", year: 2022,
            arXiv: "2106.09685"),
        family: .adapters, axes: [.parametrisation],
        summary: "A frozen weight plus a trained low-rank update, W = W0 + s B A.",
        hyperparameters: [
            HyperparameterSpec(
                "rank", .integer(1...Int.max), default: .integer(32), "columns of B and rows of A",
                source: "a quarter of the width, as in the GaLore paper's tables"),
            HyperparameterSpec(
                "lora_alpha", .real(0...Double.greatestFiniteMagnitude), default: .real(32),
                "numerator of the scale s", source: "GaLore paper, appendix"),
            HyperparameterSpec(
                "use_rslora", .flag, default: .flag(false), "s = alpha / sqrt(r) instead of alpha / r",
                source: "arXiv:2312.03732"),
            HyperparameterSpec(
                "bias", .flag, default: .flag(false), "keeps a frozen bias beside W0", source: "LLaMA has none"),
        ],
        memory: "frozen m n, weights r (m + n)", parent: "frozen weights, at lora_alpha = 0",
        claims: [
            "C4 perplexity 34.99 / 33.92 / 25.58 / 19.21 at 60M / 130M / 350M / 1B in the GaLore paper's Table 2"
        ])

    let rank: Int
    let scale: Double
    let bias: Bool

    public init(_ h: Hyperparameters) {
        self.init(
            rank: h.integer("rank"), alpha: h.real("lora_alpha"), rankStabilised: h.flag("use_rslora"),
            bias: h.flag("bias"))
    }

    init(rank: Int, alpha: Double, rankStabilised: Bool = false, bias: Bool = false) {
        self.rank = rank
        self.bias = bias
        scale = alpha / (rankStabilised ? Double(rank).squareRoot() : Double(rank))
    }

    public func check(_ shape: WeightShape) throws { try shape.checkRank(rank, method: "lora") }

    public func makeWeight<S: Scalar>(_ shape: WeightShape, initial: Tensor<S>, draws: Draws) -> any LinearWeight<S> {
        weight(
            shape, W0: initial, B: .zeros([shape.outputs, rank]),
            A: Self.drawA(rank: rank, inputs: shape.inputs, draws: draws), bias: bias ? .zeros([shape.outputs]) : nil)
    }

    /// The weight made of given tensors.
    package func weight<S: Scalar>(
        _ shape: WeightShape, W0: Tensor<S>, B: Tensor<S>, A: Tensor<S>, bias: Tensor<S>?
    ) -> any LinearWeight<S> {
        LoRAWeight(shape, W0: W0, B: B, A: A, bias: bias, scale: S(scale))
    }

    /// A ~ U(-1/sqrt(n), 1/sqrt(n)): Kaiming-uniform with a = sqrt(5).
    static func drawA<S: Scalar>(_ name: String = "A", rank: Int, inputs: Int, draws: Draws) -> Tensor<S> {
        let bound = 1 / Double(inputs).squareRoot()
        return draws.uniform(name, [rank, inputs], from: -bound, to: bound)
    }

    public func kept(for shape: WeightShape, scalarBytes: Int) -> [KeptMemory] {
        [
            KeptMemory("W0", .frozenWeights, bytes: shape.outputs * shape.inputs * scalarBytes),
            KeptMemory("B", .trainableWeights, bytes: shape.outputs * rank * scalarBytes),
            KeptMemory("A", .trainableWeights, bytes: rank * shape.inputs * scalarBytes),
        ] + (bias ? [KeptMemory("bias", .frozenWeights, bytes: shape.outputs * scalarBytes)] : [])
    }
}

final class LoRAWeight<S: Scalar>: LinearWeight {
    let shape: WeightShape
    let W0: Parameter<S>
    let B: Parameter<S>
    let A: Parameter<S>
    let bias: Parameter<S>?
    let scale: S

    init(_ shape: WeightShape, W0: Tensor<S>, B: Tensor<S>, A: Tensor<S>, bias: Tensor<S>?, scale: S) {
        self.shape = shape
        self.scale = scale
        self.W0 = Parameter(shape.name + ".W0", .linear, value: W0, isTrainable: false)
        self.B = Parameter(shape.name + ".B", .linear, value: B)
        self.A = Parameter(shape.name + ".A", .linear, value: A)
        self.bias = bias.map { Parameter(shape.name + ".bias", .bias, value: $0, isTrainable: false) }
    }

    var parameters: [Parameter<S>] { [W0, B, A] + [bias].compactMap { $0 } }

    func copy() -> any LinearWeight<S> {
        LoRAWeight(shape, W0: W0.value, B: B.value, A: A.value, bias: bias?.value, scale: scale)
    }

    var effectiveWeight: Tensor<S>? {
        var W = W0.value
        W.accumulateProduct(B.value, A.value, alpha: scale, beta: 1)
        return W
    }

    func apply(to x: Node<S>, in graph: Graph<S>) -> Node<S> {
        let y = graph.linear(x, graph.parameter(W0), bias: bias.map(graph.parameter))
        let h = graph.linear(x, graph.parameter(A))
        return graph.linear(h, graph.parameter(B), scale: scale, addedTo: y)
    }
}
