import LowRankCore

/// SVD truncation: each weight becomes the closest matrix of lower rank, whatever its inputs are.
///
///     W = U S V^T             W: m x n
///     B = U_r sqrt(S_r),  A = sqrt(S_r) V_r^T,  y = x A^T B^T
///
/// Of all matrices of rank r, B A has the least ||W - B A||: sqrt(sum_{i > r} s_i^2) in the Frobenius norm and
/// s_{r+1} in the spectral norm. The error of the outputs, which depends on the inputs, is not the least.
/// Keeps B and A, r (m + n) numbers; r = floor(rho m n / (m + n)) for a kept share rho.
/// Parent: the dense weight, at rank = min(m, n).
/// C. Eckart, G. Young, The approximation of one matrix by another of lower rank, Psychometrika 1936.
public struct SVDTruncation: CompressionMethod {
    public static let card = MethodCard(
        id: "svd-truncation", name: "SVD truncation",
        paper: .init(
            title: "The approximation of one matrix by another of lower rank", authors: "C. Eckart, G. Young",
            year: 1936, arXiv: ""),
        family: .compression, summary: "Each weight is replaced by the leading part of its singular value decomposition.",
        hyperparameters: KeptRank.hyperparameters(ratio: 0.8, source: "20 % removed, the first column of the LLM papers") + [
            .choice(
                "split", "UV", of: SpectrumSplit.allCases.map(\.rawValue),
                "whether the singular values go into both factors (UV), into B (U) or into A (V)",
                source: "the option of the ASVD code")
        ],
        memory: "weights r (m + n)", parent: "the dense weight, at rank = min(m, n)",
        claims: [
            "no matrix of rank r is closer to the weight, in the Frobenius and in the spectral norm",
            "WikiText-2 perplexity of LLaMA-7B 20,061 with 20 % fewer parameters, 5.68 in full (SVD-LLM paper)",
        ])

    let rank: KeptRank
    let split: SpectrumSplit
    public let needs: CalibrationNeeds = []

    public init(_ h: Hyperparameters) {
        rank = KeptRank(h, method: Self.card.id)
        split = SpectrumSplit(rawValue: h.choice("split"))!
    }

    public func check(_ shape: WeightShape) throws { _ = try rank.of(shape) }

    public func compress<S: Scalar>(_ W: Tensor<S>, data: CompressionData<S>) throws -> CompressedWeight<S> {
        let r = try rank.of(W)
        let usv = try W.svd()
        let (B, A) = usv.factors(rank: r, split)
        var result = CompressedWeight(B, A)
        result.derived = [
            "singular_values": usv.s, "error_frobenius": .scalar(usv.tail(after: r)),
            "error_spectral": .scalar(r < usv.s.count ? Double(usv.s[r]) : 0),
        ]
        return result
    }
}
