import LowRankCore

/// Multi-LoRA batching: one batch in which every token may ask for another adapter of the same weight.
///
///     y_t = W0 x_t + s_a B_a A_a x_t      a: the adapter of token t, or none;  s_a = alpha_a / r_a
///     W0: m x n,  A_a: r_a x n,  B_a: m x r_a
///
/// The variants give the same numbers and differ in what they read and copy:
///     merged    W0 + s_a B_a A_a of one adapter after the other, each for its tokens
///     loop      W0 for all tokens, then two matrix-vector products per token
///     padded    copies each token's A and B, filled up with zeros to the largest rank of the batch
///     grouped   sorts the tokens by adapter, two small products for each run of one adapter (SGMV)
///     paged     rank by rank from cells of a pool that need not be adjacent (S-LoRA's unified paging)
/// Keeps W0 (m n) and sum_a r_a (m + n) numbers; scratch of merged m n.
/// Parent: the plain weight, for tokens without an adapter.
/// Departs: one weight on a CPU, from the equations of two papers rather than the system of either. A cell of the pool
/// holds one row of A and one column of B; S-LoRA's hold a row each of a key and a value pool shared with the cache.
/// Y. Sheng et al., S-LoRA, MLSys 2024, arXiv:2311.03285. L. Chen et al., Punica, MLSys 2024, arXiv:2310.18547.
public struct MultiLoRABatching: ServingMethod {
    public static let card = MethodCard(
        id: "multi-lora-batching", name: "Multi-LoRA batching",
        paper: .init(
            title: "S-LoRA: Serving Thousands of Concurrent LoRA Adapters",
            authors: "Y. Sheng, S. Cao, D. Li, C. Hooper, N. Lee, S. Yang, C. Chou, B. Zhu, L. Zheng, K. Keutzer, "
                + "J. E. Gonzalez, I. Stoica",
            year: 2024, arXiv: "2311.03285"),
        family: .serving, summary: "One batch answers requests for many adapters: the base once, the low-rank parts in groups.",
        hyperparameters: [
            .choice(
                "variant", "grouped", of: variants, "how the low-rank parts are computed",
                source: "Punica (grouped), S-LoRA (paged, against padded and merged)",
                mayNotMatter: "all variants give the same outputs")
        ],
        memory: "frozen m n, adapters sum of r (m + n)", parent: "the plain weight, for tokens without an adapter",
        claims: [
            "8.05, 7.99, 7.64 and 7.61 requests/s with 5, 100, 1,000 and 2,000 adapters of rank 8 of a 7B model",
            "swapping merged weights falls from 0.88 to 0.25 requests/s from 5 to 100 adapters",
            "with one adapter merging is faster, 1.58 against 1.41 requests/s; it loses as soon as several alternate",
            "unpadded ranks are at least as fast as padded ones where ranks are mixed",
        ])

    private enum Variant: String, CaseIterable { case merged, loop, padded, grouped, paged }

    static let variants = Variant.allCases.map(\.rawValue)

    private let variant: Variant

    public init(_ h: Hyperparameters) { variant = Variant(rawValue: h.choice("variant"))! }

    public func server<S: Scalar>(base: Tensor<S>, adapters: [ServedAdapter<S>]) -> any WeightServer<S> {
        switch variant {
        case .merged: MergedServer(base, adapters)
        case .loop: LoopServer(base, adapters)
        case .padded: PaddedServer(base, adapters)
        case .grouped: GroupedServer(base, adapters)
        case .paged: PagedServer(base, adapters)
        }
    }
}
