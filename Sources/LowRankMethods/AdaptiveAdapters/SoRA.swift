import LowRankCore

/// SoRA: LoRA with a gate between its factors whose entries a shrinkage drives to zero.
///
///     W = W0 + s B diag(g) A        W0: m x n frozen, B: m x r, A: r x n, g: r, s = alpha / r
///     all:   AdamW
///     g:     afterwards  g <- T(g),  T(v) = sign(v) (|v| - xi) where |v| > xi, else 0
///
/// At the start A ~ U(-1/sqrt(n), 1/sqrt(n)), B = 0 and g ~ N(0, 1). xi is the same at every learning rate. Components
/// with g = 0 may come back while their first moment is not 0; afterwards they can be left out.
/// Stores W0 (m n, frozen), B, A and g (r (m + n + 1)), and two moments of what trains.
/// Parent: lora at g = 1 and xi = 0.
/// Departs: T is the paper's. That of the code, shrinkage = code, tests an entry again after it was shrunk, so that all
/// below 2 xi become 0, but |v| = xi stays. One weight decay for all; the code's gates have their own. The code's
/// further term of the loss, sum |g|, and its schedule of rising xi are left out.
/// N. Ding et al., EMNLP 2023, arXiv:2311.11696; code TsinghuaC3I/SoRA.
public struct SoRA: DerivedForm, UpdateRule {
    public static let card = MethodCard(
        id: "sora", name: "SoRA",
        paper: .init(
            title: "Sparse Low-rank Adaptation of Pre-trained Language Models",
            authors: "N. Ding, X. Lv, Q. Wang, Y. Chen, B. Zhou, Z. Liu, M. Sun", year: 2023, arXiv: "2311.11696"),
        family: .adaptiveAdapters, axes: [.parametrisation, .updateRule],
        summary: "LoRA with a gate between its factors, which a proximal step makes sparse.",
        hyperparameters: LoRA.scaledRank + [
            .real("sparse_lambda_2", 3e-4, "xi, what a gate loses in an update", source: "official code: 1e-4 to 1e-3"),
            .choice(
                "shrinkage", "paper", of: Shrinkage.allCases.map(\.rawValue), "whether gates up to xi or below 2 xi become 0",
                source: "paper; official code"),
        ] + AdamSettings.hyperparameters(eps: 1e-6, source: "official code"),
        memory: "frozen m n, weights r (m + n + 1)", parent: "lora at g = 1 and sparse_lambda_2 = 0",
        otherNames: OtherNames(tensors: ["lora_A": "A", "lora_B": "B"], defaults: ["shrinkage": .text("code")]),
        claims: ["better than LoRA on GLUE with 70 % of the trained parameters and of the training time"])

    private let product: GatedProduct
    private let adamw: AdamW
    private let xi: Double
    private let shrinkage: Shrinkage

    public init(_ h: Hyperparameters) {
        let rank = h.integer("rank")
        product = GatedProduct(rank: rank, scale: h.real("lora_alpha") / Double(rank))
        adamw = AdamW(AdamSettings(h, variant: .hf))
        xi = h.real("sparse_lambda_2")
        shrinkage = Shrinkage(rawValue: h.choice("shrinkage"))!
    }

    // MARK: - Form

    public func check(_ w: WeightShape) throws { try w.checkRank(product.rank, method: "sora") }
    public func base(for w: WeightShape) -> any WeightForm { product }

    // MARK: - Update rule

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] { adamw.layout(parameter) }

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        adamw.update(&W, &G, &state, context)
        guard state.parameter.name.hasSuffix(".gate") else { return }
        shrinkage.shrink(&W, by: S(xi))
    }
}
