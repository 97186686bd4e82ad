import LowRankCore

/// DiffuseKronA: the update is a Kronecker product of two small matrices, of a high rank with few numbers.
///
///     krona:  D[p a1 + q, i b2 + j] = up[p, j] down[i, q]        down: a2 x a1, up: b1 x b2;  m = a1 b1, n = a2 b2
///     lokr:   D = s w1 (x) w2,  s = alpha / r                    w1: l x i, w2: k x j;  m = l k, n = i j
///     W = W0 + D
///
/// In lokr the sides are split as evenly as they can be, the smaller ones to w1; w2 is a product of rank r where r is less than
/// half its larger side, and w1 with decompose_both. At the start up, or w1 (its left factor), is 0, down is normal with
/// deviation 1 / a1, and what is left of lokr is Kaiming-uniform, so that W = W0.
/// Stores W0 (m n, frozen) and a1 a2 + b1 b2 numbers.
/// Parent: its frozen weight, at the start.
/// Departs: a given a1 or a2 stands for the largest divisor of the side up to it. The paper's form is the textbook product; the
/// code's, used here, has the rows of the product in another order.
/// S. Marjit et al., DiffuseKronA, WACV 2025, arXiv:2402.17412; code IBM/DiffuseKronA. LoKr: S.-Y. Yeh et al., LyCORIS,
/// ICLR 2024, arXiv:2309.14859; code huggingface/peft.
public struct DiffuseKronA: WeightForm {
    public static let card = MethodCard(
        id: "diffusekrona", name: "DiffuseKronA",
        paper: .init(
            title: "DiffuseKronA: A Parameter Efficient Fine-tuning Method for Personalized Diffusion Models",
            authors: "S. Marjit, H. Singh, N. Mathur, S. Paul, C.-M. Yu, P.-Y. Chen", year: 2025, arXiv: "2402.17412"),
        family: .adapters, axes: [.parametrisation],
        summary: "The update is a Kronecker product of two small matrices.",
        hyperparameters: [
            .choice("variant", "krona", of: ["krona", "lokr"], "the official layer or the library's", source: "peft"),
            .integer(
                "a1", 4, "columns of down, at most", source: "paper: 2 to 64",
                effectiveWith: ["variant": .text("krona")], leastChange: 0.5),
            .integer(
                "a2", 64, "rows of down, at most", source: "paper: 2 to 64",
                effectiveWith: ["variant": .text("krona")], mayNotMatter: "the largest divisor up to it may stay"),
            .integer(
                "lokr_rank", 8, "r of the factors of w2 and w1", source: "peft",
                effectiveWith: ["variant": .text("lokr")]),
            .real("lokr_alpha", 8, "numerator of s", source: "peft", effectiveWith: ["variant": .text("lokr")]),
            .flag(
                "decompose_both", false, "w1 is a product of rank r, too", source: "peft",
                effectiveWith: ["variant": .text("lokr"), "lokr_rank": .integer(1)]),
            .integer(
                "decompose_factor", 0, in: -1...Int.max,
                "one side of each split, where it divides; 0 or -1 for even ones", source: "peft",
                effectiveWith: ["variant": .text("lokr")]),
        ],
        memory: "frozen m n, weights a1 a2 + b1 b2", parent: "frozen weights, at the start",
        otherNames: OtherNames(
            hyperparameters: ["r": "lokr_rank", "alpha": "lokr_alpha"],
            tensors: [
                "lokr_w1": "w1", "lokr_w1_a": "w1_a", "lokr_w1_b": "w1_b", "lokr_w2": "w2", "lokr_w2_a": "w2_a",
                "lokr_w2_b": "w2_b",
            ]),
        claims: [
            "35 % fewer parameters than LoRA in DreamBooth, up to half with comparable results",
            "results depend less on hyper-parameters than LoRA's",
        ])

    private let isKronA: Bool
    private let a: (Int, Int)
    private let rank: Int
    private let alpha: Double
    private let decomposesBoth: Bool
    private let factor: Int

    public init(_ h: Hyperparameters) {
        isKronA = h.choice("variant") == "krona"
        a = (h.integer("a1"), h.integer("a2"))
        (rank, alpha) = (h.integer("lokr_rank"), h.real("lokr_alpha"))
        decomposesBoth = h.flag("decompose_both")
        factor = h.integer("decompose_factor")
    }

    /// The two sides that a side is split into by lokr.
    private func split(_ side: Int) -> (Int, Int) {
        if factor > 0, side % factor == 0 { return (min(factor, side / factor), max(factor, side / factor)) }
        let small = min(side.divisor(wanted: 0), side.largestDivisor(upTo: factor > 0 ? factor : side))
        return (small, side / small)
    }

    /// The two matrices, w1 as a function of the outer places and w2 of the inner ones, each whole or as two factors.
    private func matrices(_ w: WeightShape) -> [(name: String, rows: Int, columns: Int, isWhole: Bool)] {
        let ((l, k), (i, j)) = (split(w.outputs), split(w.inputs))
        func isSmall(_ rows: Int, _ columns: Int) -> Bool { 2 * rank < max(rows, columns) }
        return [("w1", l, i, !(decomposesBoth && isSmall(l, i))), ("w2", k, j, !isSmall(k, j))]
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        if isKronA {
            let (a1, a2) = (w.outputs.largestDivisor(upTo: a.0), w.inputs.largestDivisor(upTo: a.1))
            return [.frozen("W0", w), TensorSpec("down", [a2, a1]), TensorSpec("up", [w.outputs / a1, w.inputs / a2])]
        }
        return [.frozen("W0", w)] + matrices(w).flatMap { name, rows, columns, isWhole in
            isWhole
                ? [TensorSpec(name, [rows, columns])]
                : [TensorSpec(name + "_a", [rows, rank]), TensorSpec(name + "_b", [rank, columns])]
        }
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        var start = ["W0": W0]
        for spec in layout(w).dropFirst() {
            switch spec.symbol {
            case "up", "w1", "w1_a": start[spec.symbol] = .zeros(spec.shape)
            case "down": start["down"] = streams.normal("down", spec.shape, deviation: 1 / Double(spec.shape[1]))
            default: start[spec.symbol] = streams.kaiming(spec.symbol, spec.shape, fanIn: spec.shape[1])
            }
        }
        return WeightStart(start)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let y = g.linear(x, w["W0"])
        return g.add(isKronA ? krona(w, x, in: g) : lokr(w, x, in: g), y)
    }

    /// up X^T down for the matrix X [a2, b2] that each row of x is.
    private func krona<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let (up, down, N) = (w.node("up", in: g), w.node("down", in: g), x.rows)
        let outer = g.transpose(g.linear(g.reshape(x, [N * down.rows, up.columns]), up), batches: N)
        return g.reshape(g.linear(outer, down, inputsFirst: true), [N, w.shape.outputs])
    }

    /// s w1 X w2^T.
    private func lokr<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        func multiplied(_ x: Node<S>, by matrix: (name: String, rows: Int, columns: Int, isWhole: Bool)) -> Node<S> {
            if matrix.isWhole { return g.linear(x, w.node(matrix.name, in: g)) }
            return g.linear(g.linear(x, w.node(matrix.name + "_b", in: g)), w.node(matrix.name + "_a", in: g))
        }
        let (w1, w2, N) = (matrices(w.shape)[0], matrices(w.shape)[1], x.rows)
        let inner = g.transpose(multiplied(g.reshape(x, [N * w1.columns, w2.columns]), by: w2), batches: N)
        let update = g.reshape(g.transpose(multiplied(inner, by: w1), batches: N), [N, w.shape.outputs])
        return g.scale(update, by: S(alpha / Double(rank)))
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        guard isKronA else { return ["scaling": .scalar(alpha / Double(rank))] }
        let (b1, b2) = (w["up"].info.shape[0], w["up"].info.shape[1])
        return ["b1": .scalar(b1), "b2": .scalar(b2)]
    }
}
