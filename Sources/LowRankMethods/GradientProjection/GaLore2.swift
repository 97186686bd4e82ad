import LowRankCore

/// GaLore 2: GaLore whose subspace comes from a randomised SVD of a few products.
///
///     every T updates:  Q = orth(G Omega),  Omega: n x (r + p) normal;   q times:  Z = orth(G^T Q),  Q = orth(G Z)
///                       U S V^T = svd(Q^T G);  P <- first r rows of V^T (m >= n) or first r columns of Q U (m < n)
///     R, N = Adam(R) and W as in GaLore
///
/// Keeps P (r min(m, n) numbers) and two moments (2 r max(m, n)), as GaLore does. A refresh takes products with r + p
/// columns in the place of a full SVD. Where r + p reaches min(m, n) the subspace is the exact one.
/// Parent: galore, where r + p >= min(m, n).
/// Departs: one process has no shards over which the paper spreads P and the moments, and P is kept in full precision.
/// Su et al., 2025, arXiv:2504.20437.
public enum GaLore2 {
    public static let card = MethodCard(
        id: "galore-2", name: "GaLore 2",
        paper: .init(
            title: "GaLore 2: Large-Scale LLM Pre-Training by Gradient Low-Rank Projection", authors: "Su et al.", year: 2025,
            arXiv: "2504.20437"),
        family: .gradientProjection, axes: [.updateRule],
        summary: "GaLore with a randomised SVD for the subspace.",
        hyperparameters: [
            .rank(128, "dimension r of the subspace", source: "GaLore paper, 60M (a quarter of the width); 1024 at 7B"),
            .projectionGap(source: "GaLore paper, pre-training; 500 at 7B"),
            .projectedScale(source: "GaLore paper, pre-training"),
            .projectionType(source: "galore-torch"),
            .integer(
                "oversampling", 8, in: 0...4096, "p, directions beyond r", source: "usual: 5 to 10",
                mayNotMatter: "the subspace is exact when rank + oversampling reaches the short side"),
            .integer(
                "power_iterations", 1, in: 0...64, "q", source: "a summary of the paper",
                mayNotMatter: "the subspace is exact when rank + oversampling reaches the short side"),
        ] + AdamSettings.hyperparameters(eps: 1e-6, source: "galore-torch"),
        memory: "P: r min(m, n); M, V: 2 r max(m, n) numbers; scratch r max(m, n) of the largest weight, shared",
        parent: "galore, where rank + oversampling >= min(m, n)",
        otherNames: OtherNames(tensors: ["P<refresh>": "P"], defaults: ["scale": .real(1)]),
        claims: [
            "a 7B model on up to 500B tokens reaches the validation loss of 8-bit Adam",
            "the randomised SVD is about 15 times faster than the exact one without a loss of quality",
        ])

    static func rule(_ h: Hyperparameters) -> GaLore {
        GaLore(
            h, method: card.id, adam: AdamSettings(h, variant: .hf), basis: .randomized,
            sketch: RandomSketch(
                oversampling: h.integer("oversampling"), powerIterations: h.integer("power_iterations"), draw: "Omega"),
            plain: AdamW(AdamSettings(h, variant: .hf)))
    }
}
