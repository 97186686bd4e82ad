import Foundation
import LowRankCore

/// ASVD: truncates the SVD of a weight whose columns are scaled by the size of their inputs.
///
///     d_j = sum over calibration sequences of mean |x_j|, or max |x_j|
///     s_j = d_j^alpha (times the root of the mean squared gradient of column j, to the power alpha) + 1e-6
///     W diag(s) = U S V^T;   B = U_r sqrt(S_r),   A = sqrt(S_r) V_r^T diag(s)^-1          W: m x n
///     r = floor(rho m n / (m + n)), rounded up to a multiple of rank_align
///
/// x are the inputs, rho is kept_ratio. Which share of each layer is kept follows from the perplexities with that layer
/// alone truncated: all pairs of layer and share below 1 are sorted by falling perplexity, those after a cut are
/// allowed, a layer takes its least allowed share, and the cut is searched by halving for a share of all numbers.
/// Keeps B and A, r (m + n) numbers.
/// Parent: svd-truncation, at alpha = 0.
/// Departs: the weight comes from the exact SVD; the code's randomised one is computed beside it for a given test
/// matrix. A run gives every layer the same share; the search is for given perplexities. Its cut is the last one tried,
/// as in the code.
/// Z. Yuan et al., 2023, arXiv:2312.05821; code hahnyuan/ASVD4LLM.
public struct ASVD: CompressionMethod {
    public static let card = MethodCard(
        id: "asvd", name: "ASVD",
        paper: .init(
            title: "ASVD: Activation-aware Singular Value Decomposition for Compressing Large Language Models",
            authors: "Z. Yuan, Y. Shang, Y. Song, Q. Wu, Y. Yan, G. Sun", year: 2023, arXiv: "2312.05821"),
        family: .compression,
        summary: "Truncates the SVD of a weight whose columns are scaled by the size of their inputs.",
        hyperparameters: KeptRank.hyperparameters(ratio: 0.8, source: "20 % removed, as in the papers that compare") + [
            .real("alpha", 0.5, "power of the inputs' size", source: "paper"),
            .choice(
                "statistic", "abs_mean", of: ["abs_mean", "abs_max"], "what the size of an input is",
                source: "official code"),
            .flag("fisher", false, "multiplies the size of the gradients in", source: "official code"),
            .integer("nsamples", 32, "calibration sequences that the tokens are cut into", source: "paper"),
            .integer(
                "rank_align", 1, "the rank is a multiple of this", source: "official code; 128 for speed",
                effectiveWith: ["rank": .integer(0)]),
            .integer(
                "niter", 2, in: 0...1000, "power iterations of a randomised SVD", source: "official code",
                mayNotMatter: "the weight comes from the exact SVD"),
            .real(
                "param_ratio_target", 0.9, in: 0...1, "share of all numbers that the search aims at",
                source: "paper: 10 to 30 % removed",
                mayNotMatter: "only a search has a target"),
        ],
        memory: "weights r (m + n)", parent: "svd-truncation, at alpha = 0",
        otherNames: OtherNames(hyperparameters: ["param_ratio": "kept_ratio"]),
        claims: ["10 to 30 % fewer parameters at little loss, and up to 50 % less KV cache, without training"])

    let rank: KeptRank
    private let alpha: Double
    private let isMean, usesGradients: Bool
    private let samples, multiple, iterations: Int
    private let target: Double
    public let furtherInputs = ["sketch", "search_ppl", "search_ratios", "search_numel"]
    public var needs: CalibrationNeeds { usesGradients ? [.inputs, .gradients] : [.inputs] }

    public init(_ h: Hyperparameters) {
        rank = KeptRank(h, method: Self.card.id)
        alpha = h.real("alpha")
        (isMean, usesGradients) = (h.choice("statistic") == "abs_mean", h.flag("fisher"))
        (samples, multiple, iterations) = (h.integer("nsamples"), h.integer("rank_align"), h.integer("niter"))
        target = h.real("param_ratio_target")
    }

    public func check(_ shape: WeightShape) throws { _ = try aligned(shape) }

    private func aligned(_ shape: WeightShape) throws -> Int {
        let r = try rank.of(shape)
        guard rank.rank == 0 else { return r }
        let up = (r + multiple - 1) / multiple * multiple
        try shape.checkRank(up, method: Self.card.id)
        return up
    }

    private func aligned<S: Scalar>(_ W: Tensor<S>) throws -> Int {
        try aligned(WeightShape(name: "the weight", outputs: W.rows, inputs: W.columns))
    }

    /// Of "sketch" [min(m, n), r] also "W_effective_randomised"; of "search_ppl" [layers, shares], "search_ratios"
    /// [shares] and "search_numel" [layers] also "search_cut", "search_layer_ratio" [layers] and "search_total_ratio".
    public func compress<S: Scalar>(_ W: Tensor<S>, data: CompressionData<S>) throws -> CompressedWeight<S> {
        let (s, r) = (try scaling(W, data), try aligned(W))
        let usv = try W.scalingColumns(by: s).svd()
        let (B, scaledA) = usv.splitEvenly(rank: r)
        let A = scaledA.scalingColumns(by: s.map { 1 / $0 })
        var result = CompressedWeight(B, A)
        result.derived = ["scaling": Tensor(s, shape: [s.count]), "singular_values": usv.s]
        if let sketch = data.further["sketch"] {
            result.derived["W_effective_randomised"] = try randomised(W, s, sketch)
        }
        if let perplexities = data.further["search_ppl"] { try search(perplexities, data.further, &result.derived) }
        return result
    }

    private func scaling<S: Scalar>(_ W: Tensor<S>, _ data: CompressionData<S>) throws -> [S] {
        guard let X = data.inputs else { throw MethodError("asvd: needs the inputs of the weight") }
        var sizes = isMean ? X.columnSumsOfMagnitudes : X.largestColumnMagnitudes
        // Sequences of one length: the sum of their means is N times the mean of all tokens.
        if isMean { sizes = sizes.map { $0 * Double(samples) / Double(X.rows) } }
        var s = sizes.map { pow($0, alpha) }
        if usesGradients {
            guard !data.gradients.isEmpty else {
                throw MethodError("asvd: fisher needs gradients", hyperparameter: "fisher")
            }
            let count = Double(data.gradients.count * W.rows)
            for j in s.indices {
                let squares = data.gradients.reduce(0.0) { sum, G in
                    (0..<W.rows).reduce(sum) { $0 + Double(G[$1, j]) * Double(G[$1, j]) }
                }
                s[j] *= pow((squares / count).squareRoot(), alpha)
            }
        }
        return s.map { S($0 + 1e-6) }
    }

    /// The product B A [m, n] from a randomised SVD of the scaled weight; a wide weight is transposed first.
    private func randomised<S: Scalar>(_ W: Tensor<S>, _ s: [S], _ sketch: Tensor<S>) throws -> Tensor<S> {
        guard sketch.shape.count == 2, sketch.rows == min(W.rows, W.columns), (1...sketch.rows).contains(sketch.columns)
        else {
            throw MethodError("asvd: 'sketch' has the shape \(sketch.shape) for a weight of \(W.shape)")
        }
        let (scaled, isWide) = (W.scalingColumns(by: s), W.rows < W.columns)
        let M = isWide ? scaled.transposed() : scaled
        var Q = try product(M, sketch).qr().q
        for _ in 0..<iterations { Q = try product(M, product(M, transposed: true, Q).qr().q).qr().q }
        let near = product(Q, product(Q, transposed: true, M))
        return (isWide ? near.transposed() : near).scalingColumns(by: s.map { 1 / $0 })
    }

    private func search<S: Scalar>(
        _ perplexities: Tensor<S>, _ given: NamedTensors<S>, _ derived: inout NamedTensors<S>
    ) throws {
        let shares = try given.required("search_ratios", method: Self.card.id).values.map { Double($0) }
        let sizes = try given.required("search_numel", method: Self.card.id).values.map { Double($0) }
        guard perplexities.shape == [sizes.count, shares.count], !sizes.isEmpty else {
            throw MethodError(
                "asvd: 'search_ppl' has the shape \(perplexities.shape), not [\(sizes.count), \(shares.count)]")
        }
        let pairs = perplexities.values.indices.filter { shares[$0 % shares.count] < 1 }
            .sorted { (perplexities[$1], $0) < (perplexities[$0], $1) }
        func kept(_ cut: Int) -> (shares: [Double], total: Double) {
            var least = [Double](repeating: 1, count: sizes.count)
            for pair in pairs.dropFirst(cut) {
                least[pair / shares.count] = min(least[pair / shares.count], shares[pair % shares.count])
            }
            return (least, zip(least, sizes).reduce(0) { $0 + $1.0 * $1.1 } / sizes.reduce(0, +))
        }
        var (low, high, cut) = (0, pairs.count - 1, 0)
        while low < high {
            cut = (low + high) / 2
            if kept(cut).total > target { high = cut } else { low = cut + 1 }
        }
        derived["search_cut"] = .scalar(cut)
        derived["search_layer_ratio"] = Tensor(kept(cut).shares.map { S($0) }, shape: [sizes.count])
        derived["search_total_ratio"] = .scalar(kept(cut).total)
    }
}
