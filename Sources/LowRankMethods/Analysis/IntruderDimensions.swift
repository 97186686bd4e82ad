import LowRankCore

/// Intruder dimensions: leading singular vectors of a tuned weight that are unlike all of the original one's.
///
///     W0 = U0 S0 V0^T,   W = U S V^T            W0 before, W after fine-tuning, m x n
///     c_j = max_i |<u0_i, u_j>|                 over all left singular vectors of W0
///     intruders: the j < k with c_j < eps
///     intervention: W <- W + sum over intruders of (lambda - 1) s_j u_j v_j^T
///
/// lambda = 1 leaves W as it is, 0 removes the intruders. The effective rank of W - W0 tells how many directions the
/// fine-tuning used.
/// Keeps nothing; scratch for two SVDs. A random direction in R^m has a largest cosine of about 0.56 with an
/// orthonormal basis at m = 12, 0.32 at m = 64 and 0.19 at m = 256: eps = 0.5 misses intruders where m < 32.
/// Parent: none; W = W0 has no intruders and every c_j is 1.
/// R. Shuttleworth et al., NeurIPS 2025, arXiv:2410.21228; code reeceshuttle/intruder-dimensions.
public struct IntruderDimensions: AnalysisMethod {
    public static let card = MethodCard(
        id: "intruder-dimensions", name: "Intruder dimensions",
        paper: .init(
            title: "LoRA vs Full Fine-tuning: An Illusion of Equivalence",
            authors: "R. Shuttleworth, J. Andreas, A. Torralba, P. Sharma", year: 2025, arXiv: "2410.21228"),
        family: .analysis,
        summary: "Counts new directions among the leading singular vectors of a fine-tuned weight, and scales them "
            + "down.",
        hyperparameters: [
            .integer("k", 10, "leading singular vectors that are looked at", source: "official code"),
            .real(
                "eps", 0.5, in: 0...1, "largest cosine of an intruder", source: "official code; the paper scans it",
                leastChange: 0.3),
            .real(
                "lambda", 1, "factor on the intruders' singular values in the intervention",
                source: "paper; 1 leaves the weight"),
        ],
        memory: "nothing", parent: nil,
        otherNames: OtherNames(
            hyperparameters: ["thresholds": "eps"],
            tensors: ["counts": "intruders", "update_effective_rank": "updateEffectiveRank", "similarity_abs": "similarity"]),
        claims: [
            "LoRA of ranks 1 to 64 has many intruder dimensions in RoBERTa and LLaMA-2, full fine-tuning has almost none",
            "scaling the intruders down lowers the loss on the pre-training data at little cost on the task",
            "the effective rank of the update of full fine-tuning is far above that of LoRA",
        ])

    private let k: Int
    private let eps: Double
    private let lambda: Double

    public init(_ h: Hyperparameters) {
        k = h.integer("k")
        eps = h.real("eps")
        lambda = h.real("lambda")
    }

    public let metrics = [
        MetricSpec("intruders", "Intruder dimensions", better: .neither, headline: true, format: .count),
        MetricSpec("leastCosine", "Least largest cosine", better: .neither, format: .decimals(3)),
        MetricSpec("updateEffectiveRank", "Effective rank of the update", better: .neither, format: .decimals(1)),
    ]

    /// The series of a weight: "singular_values" s_j, "max_cosine" c_j, "similarity" |<u_j, u0_i>| at row j and column i,
    /// "update_singular_values" those of W - W0, "W_scaled" the weight after the intervention.
    public func measure(_ tuned: NamedTensors<Double>, base: NamedTensors<Double>) throws -> Analysis {
        var analysis = Analysis()
        for name in tuned.names {
            let W = try tuned.matrix(name, method: Self.card.id)
            let W0 = try base.matrix(name, method: Self.card.id)
            guard W.shape == W0.shape else {
                throw MethodError("intruder-dimensions: '\(name)' has the shape \(W0.shape) before and \(W.shape) after")
            }
            let (before, after) = (try W0.svd(), try W.svd())
            let similarity = product(after.u, transposed: true, before.u).magnitudes
            let c = (0..<similarity.rows).map { j in (0..<similarity.columns).map { similarity[j, $0] }.max()! }
            let intruders = (0..<min(k, c.count)).filter { c[$0] < eps }

            var change = [Double](repeating: 0, count: c.count)
            for j in intruders { change[j] = (lambda - 1) * after.s[j] }
            let update = try (W - W0).svd().s
            analysis.weights.append((
                name,
                [
                    "intruders": Double(intruders.count), "leastCosine": c.prefix(k).min()!,
                    "updateEffectiveRank": EffectiveRank.of(update.values),
                ]
            ))
            analysis.series["singular_values." + name] = after.s
            analysis.series["max_cosine." + name] = Tensor(c, shape: [c.count])
            analysis.series["similarity." + name] = similarity
            analysis.series["update_singular_values." + name] = update
            analysis.series["W_scaled." + name] = W + product(after.u.scalingColumns(by: change), after.vt)
        }
        return analysis
    }
}
