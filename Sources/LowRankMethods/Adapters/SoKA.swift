import LowRankCore

/// SoKA: the leading terms of the weight's Kronecker-product SVD train; as many as its spectrum needs.
///
///     W0 [p, q blocks]: row (a, b) of R(W0) [mA nA, p q] is the block (a, b);   R(W0) = U S V^T
///     A_k = sqrt(s_k) mat(u_k): mA x nA,   B_k = sqrt(s_k) mat(v_k): p x q
///     W = W_res + sum_k A_k (x) B_k,   W_res = W0 - the same sum at the start
///     (A (x) B) x = vec(A X B^T), X the rows of x of length q
///
/// r is the least number of terms whose squared singular values have the share `energy`, or, where that is less, the term
/// behind which the spectrum bends most; at most max_rank.
/// Stores W_res (m n, frozen) and r (mA nA + p q) numbers.
/// Parent: its frozen weight, at the start.
/// Departs: there is no code; where sigma goes and the sizes of blocks are known from a review.
/// Chong, Qu, SoKA, 2025, arXiv:2506.15251.
public struct SoKA: WeightForm {
    public static let card = MethodCard(
        id: "soka", name: "SoKA",
        paper: .init(
            title: "Singular Value Decomposition on Kronecker Adaptation for Large Language Model",
            authors: "Chong, Qu", year: 2025, arXiv: "2506.15251"),
        family: .adapters, axes: [.parametrisation],
        summary: "The leading terms of the weight's Kronecker-product SVD train, as many as its spectrum needs.",
        hyperparameters: [
            .integer(
                "m", 0, in: 0...Int.max,
                "rows of A, the largest divisor of the outputs up to this; 0 for the one next to the root",
                source: "balanced"),
            .integer(
                "n", 0, in: 0...Int.max,
                "columns of A, the largest divisor of the inputs up to this; 0 for the one next to the root",
                source: "balanced"),
            .real(
                "energy", 0.9, in: 0...1, "share of the spectrum that the terms have", source: "paper, from a review",
                leastChange: 0.8),
            .integer(
                "max_rank", 128, "most terms", source: "paper, from a review",
                mayNotMatter: "the spectrum may need fewer terms"),
            .flag(
                "elbow", true, "the bend of the spectrum counts, too", source: "paper, from a review",
                mayNotMatter: "it counts only where it is the smaller number"),
        ],
        memory: "frozen m n, weights r (mA nA + m n / (mA nA))", parent: "frozen weights, at the start",
        otherNames: OtherNames(tensors: ["W_residual": "W0"], defaults: ["elbow": .flag(false)]),
        claims: [
            "0.99M trained parameters on LLaMA2-7B, a quarter fewer than LoRA and PiSSA, at equal or better scores",
            "faster convergence and steadier gradients",
        ])

    private let sides: (m: Int, n: Int)
    private let energy: Double
    private let mostTerms: Int
    private let usesElbow: Bool
    /// r by weight; empty before the weights are known.
    private var ranks: [String: Int] = [:]

    public init(_ h: Hyperparameters) {
        sides = (h.integer("m"), h.integer("n"))
        energy = h.real("energy")
        mostTerms = h.integer("max_rank")
        usesElbow = h.flag("elbow")
    }

    /// The sides of A_k and B_k.
    private func sides(_ w: WeightShape) -> (m: Int, n: Int, p: Int, q: Int) {
        let (m, n) = (w.outputs.divisor(wanted: sides.m), w.inputs.divisor(wanted: sides.n))
        return (m, n, w.outputs / m, w.inputs / n)
    }

    private func rank(_ w: WeightShape) -> Int {
        let (m, n, p, q) = sides(w)
        return ranks[w.name] ?? min(mostTerms, m * n, p * q)
    }

    public var calibration: CalibrationRequest { .weights }

    public func adapted<S: Scalar>(to weights: [CalibratedWeight<S>]) throws -> any WeightForm {
        var adapted = self
        for weight in weights {
            let sigma = try rearranged(weight.W0, weight.shape).svd().s.values.map { Double($0) }
            adapted.ranks[weight.shape.name] = terms(sigma)
        }
        return adapted
    }

    /// r for a spectrum.
    private func terms(_ sigma: [Double]) -> Int {
        let total = sigma.reduce(0) { $0 + $1 * $1 }
        var (sum, r) = (0.0, 0)
        while r < sigma.count, r == 0 || sum < energy * total {
            sum += sigma[r] * sigma[r]
            r += 1
        }
        if usesElbow, sigma.count > 2 {
            let falls = zip(sigma, sigma.dropFirst()).map { $0 - $1 }
            let bends = zip(falls, falls.dropFirst()).map { $0 - $1 }
            r = min(r, bends.firstIndex(of: bends.max()!)! + 1)
        }
        return min(r, mostTerms)
    }

    /// R(W).
    private func rearranged<S: Scalar>(_ W: Tensor<S>, _ w: WeightShape) -> Tensor<S> {
        let (m, n, p, q) = sides(w)
        var R = Tensor<S>(uninitialized: [m * n, p * q])
        for i in 0..<W.rows { for j in 0..<W.columns { R[i / p * n + j / q, i % p * q + j % q] = W[i, j] } }
        return R
    }

    /// sum_k A_k (x) B_k.
    private func sum<S: Scalar>(_ A: Tensor<S>, _ B: Tensor<S>, _ w: WeightShape) -> Tensor<S> {
        let (m, n, p, q) = sides(w)
        let r = A.count / (m * n)
        let R = product(A.reshaped([r, m * n]), transposed: true, B.reshaped([r, p * q]))
        var W = Tensor<S>(uninitialized: [w.outputs, w.inputs])
        for i in 0..<W.rows { for j in 0..<W.columns { W[i, j] = R[i / p * n + j / q, i % p * q + j % q] } }
        return W
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let ((m, n, p, q), r) = (sides(w), rank(w))
        return [.frozen("W0", w), TensorSpec("A", [r * m, n]), TensorSpec("B", [r * p, q])]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let ((m, n, p, q), r) = (sides(w), rank(w))
        let (U, Vt) = try rearranged(W0, w).svd().splitEvenly(rank: r)
        let (A, B) = (U.transposed().reshaped([r * m, n]), Vt.reshaped([r * p, q]))
        return WeightStart(["W0": W0 - sum(A, B, w), "A": A, "B": B])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let ((m, n, p, q), r, N) = (sides(w.shape), rank(w.shape), x.rows)
        // Rows (sample, column of A), then (sample, column of A, k), columns p.
        let parts = g.linear(g.reshape(x, [N * n, q]), w.node("B", in: g))
        let terms = g.transpose(g.reshape(parts, [N * n * r, p]), batches: N)
        // A with rows a and columns (b, k).
        let A = g.reshape(g.transpose(g.reshape(w.node("A", in: g), [r, m * n])), [m, n * r])
        let update = g.reshape(g.transpose(g.linear(terms, A), batches: N), [N, m * p])
        return g.add(update, into: g.linear(x, w["W0"]))
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        w["W0"].value + sum(w["A"].value, w["B"].value, w.shape)
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        let (_, _, p, q) = sides(w.shape)
        var derived: [String: Tensor<S>] = [
            "rank": .scalar(rank(w.shape)), "p": .scalar(p), "q": .scalar(q), "W_residual": w["W0"].value,
        ]
        if let W0 = data.example.W0, let sigma = try? rearranged(W0, w.shape).svd().s {
            derived["singular_values"] = sigma
            derived["reconstruction"] = W0 - w["W0"].value
        }
        return derived
    }
}
