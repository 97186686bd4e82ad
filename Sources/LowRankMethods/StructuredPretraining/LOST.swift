import LowRankCore

/// LOST: low-rank factors from the head of one SVD, and the input channels its tail points at kept dense.
///
///     W0^T = U diag(s) V^T
///     A = U_r sqrt(s_r): n x r      B = sqrt(s_r) V_r^T: r x m
///     c_j = || row j of U_{r+1..r+k} diag(s) ||      I = the n_s channels of largest c_j, sorted
///     W_s = W0[:, I]: m x n_s
///     y = gamma act(x A) B + (1 - gamma) x[:, I] W_s^T (+ bias)
///
/// The SVD is taken once, I never changes, gamma is a constant, act is SiLU or nothing. An ablation draws I at random
/// (`channels: random`).
/// Keeps A, B (r (m + n)), W_s (m n_s) and I (n_s 32-bit indices); activations x A (r per row).
/// Parent: low-rank W = B A at gamma = 1 and act = none.
/// Departs: W_s are columns of W0 itself, not of the complement, as the author's code has it. The
/// development repository's pre-training path (an SVD of an already low-rank product, no SiLU) is not
/// followed; the rule above is the paper's.
/// J. Li et al., LOST: Low-rank and Sparse Pre-training for Large Language Models, 2025, arXiv:2508.02668.
public struct LOST: WeightForm {
    public static let card = MethodCard(
        id: "lost", name: "LOST",
        paper: .init(
            title: "LOST: Low-rank and Sparse Pre-training for Large Language Models",
            authors: "J. Li, L. Yin, L. Shen, J. Xu, L. Xu, T. Huang, W. Wang, S. Liu, X. Wang", year: 2025,
            arXiv: "2508.02668"),
        family: .structuredPretraining, axes: [.parametrisation],
        summary: "SVD-initialised low-rank factors with a SiLU between them, plus the input channels that the "
            + "rest of the spectrum selects.",
        hyperparameters: [
            .rank(32, "columns of A and rows of B", source: "a quarter of the width, as in the GaLore paper's tables"),
            .real(
                "sparsity", 0.05, in: 0...1, "rho, the fraction of input channels kept dense",
                source: "author's scripts, default", leastChange: 0.5),
            .real("gamma", 0.7, in: 0...1, "weight of the low-rank part", source: "author's scripts"),
            .integer(
                "complement_rank", 0, in: 0...Int.max,
                "k, singular triples after the r-th that score the channels; 0 takes all the rest",
                source: "paper; 256 in the author's scripts"),
            .choice(
                "channels", "remainder", of: ["remainder", "random"],
                "how I is found: by c_j, from what the factors leave of the SVD, or drawn without looking at W0",
                source: "paper; random is the ablation of the choice"),
            .choice("activation", "silu", of: ["silu", "none"], "act, between the factors", source: "paper"),
        ],
        memory: "weights r (m + n) + n_s m, indices 4 n_s bytes", parent: "low-rank, at gamma = 1 and activation = none",
        claims: [
            "C4 perplexity 32.25 at 60M (full rank 34.06)",
            "better than SLTrain, CoLA, LORO and GaLore at equal memory",
        ])

    private let rank, complementRank: Int
    private let sparsity, gamma: Double
    private let drawsChannels, hasSiLU: Bool

    public init(_ h: Hyperparameters) {
        (rank, complementRank) = (h.integer("rank"), h.integer("complement_rank"))
        (sparsity, gamma) = (h.real("sparsity"), h.real("gamma"))
        (drawsChannels, hasSiLU) = (h.choice("channels") == "random", h.choice("activation") == "silu")
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(rank, method: "lost") }

    private func keptChannels(_ w: WeightShape) -> Int { max(1, Int(sparsity * Double(w.inputs))) }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let kept = keptChannels(w)
        return [
            TensorSpec("A", [w.inputs, rank]), TensorSpec("B", [rank, w.outputs]), TensorSpec("S", [w.outputs, kept]),
            TensorSpec("columns", [kept], .index, below: w.inputs),
        ]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let drawn = drawsChannels ? streams.sample("channels", keptChannels(w), of: w.inputs) : nil
        let start = try decompose(W0, w, given: drawn)
        return WeightStart(
            ["A": start.A, "B": start.B, "S": start.Ws], indices: ["columns": IndexTensor(start.channels)])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let h = g.linear(x, w.node("A", in: g), inputsFirst: true)
        let low = g.linear(hasSiLU ? g.silu(h) : h, w.node("B", in: g), inputsFirst: true, scale: S(gamma))
        let kept = g.gatherColumns(x, channels(w))
        return g.linear(kept, w.node("S", in: g), scale: 1 - S(gamma), addedTo: low)
    }

    /// gamma (A B)^T + (1 - gamma) W_s at its columns, when nothing non-linear lies between.
    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        guard !hasSiLU else { return nil }
        var W = product(w["B"].value, transposed: true, w["A"].value, transposed: true, alpha: S(gamma))
        let (Ws, channels) = (w["S"].value, channels(w))
        for i in 0..<Ws.rows {
            for c in 0..<channels.count { W[i, channels.indices[c]] += (1 - S(gamma)) * Ws[i, c] }
        }
        return W
    }

    /// The product of the factors and the scores of the channels, as W0 makes them.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        var derived: [String: Tensor<S>] = ["kept_columns": .scalar(keptChannels(w.shape))]
        let start = drawsChannels ? nil : data.example.W0.flatMap { try? decompose($0, w.shape) }
        derived["lowrank_product"] = start.map { product($0.A, $0.B) }
        derived["columns"] = start.map { .vector($0.channels) }
        derived["complement_column_norms"] = start.map { Tensor($0.scores, shape: [$0.scores.count]) }
        return derived
    }

    /// I.
    private func channels<S: Scalar>(_ w: StoredWeight<S>) -> ColumnSelection {
        ColumnSelection(w.indices["columns"]!, of: w.shape.inputs)
    }

    /// What the one SVD of W0 [m, n] decides: A, B, W_s = W0[:, I], I in ascending order, and c_j of every channel.
    /// - Parameter given: I, when the scores are not to decide.
    private func decompose<S: Scalar>(
        _ W0: Tensor<S>, _ w: WeightShape, given: [Int]? = nil
    ) throws -> (A: Tensor<S>, B: Tensor<S>, Ws: Tensor<S>, channels: [Int], scores: [S]) {
        let usv = try W0.transposed().svd()
        let (A, B) = usv.splitEvenly(rank: rank)
        let last = complementRank == 0 ? usv.s.count : rank + min(complementRank, usv.s.count - rank)
        let scores = (0..<w.inputs).map { j in
            (rank..<last).reduce(S(0)) { sum, k in
                let entry = usv.u[j, k] * usv.s[k]
                return sum + entry * entry
            }.squareRoot()
        }
        let order = given ?? (0..<w.inputs).sorted { (scores[$1], $0) < (scores[$0], $1) }
        let kept = order.prefix(keptChannels(w)).sorted()
        var Ws = Tensor<S>(uninitialized: [w.outputs, kept.count])
        for i in 0..<w.outputs { for (c, j) in kept.enumerated() { Ws[i, c] = W0[i, j] } }
        return (A, B, Ws, kept, scores)
    }
}
