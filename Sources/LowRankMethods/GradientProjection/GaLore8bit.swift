import LowRankCore

/// 8-bit GaLore: GaLore whose two moments of the projected gradient are kept as codes of 8 bits.
///
///     every T updates:  P <- leading singular vectors of G, as in GaLore
///     R = G P^T  (m >= n)     or  P^T G  (m < n)
///     M, V <- decoded, averaged with R, used, and rounded to the nearest codes, as in Adam-8bit
///     W <- W - lr/(1 - b1^t) * alpha * back(M / (sqrt(V)/sqrt(1 - b2^t) + eps));   W <- (1 - lr wd) W
///
/// Keeps P (r min(m, n) numbers), 2 r max(m, n) bytes of codes and 8 bytes per block of 256 of R in row-major
/// order; a moment of fewer than `min_8bit_size` numbers stays in full precision, which with small ranks may be
/// all of them. Scratch as GaLore. What is not projected gets Adam-8bit, decay first.
/// Parent: GaLore when `min_8bit_size` exceeds every moment and eps is negligible (it stands after the bias
/// correction here, before it there).
/// Departs: singular vectors as in `GaLore`. Their signs matter a little more, because the signed book has no
/// -1. The layer-wise mode, which frees each gradient within the backward pass, is left out.
/// J. Zhao et al., ICML 2024, arXiv:2403.03507, section 4.3; code jiaweizhao/GaLore, GaLoreAdamW8bit.
public enum GaLore8bit {
    public static let card = MethodCard(
        id: "galore-8bit", name: "8-bit GaLore", paper: GaLore.card.paper, family: .gradientProjection,
        axes: [.updateRule],
        summary: "GaLore with both moments of the projected gradient kept in 8 bits, scaled block by block.",
        hyperparameters: [
            .rank(128, "dimension r of the subspace", source: "GaLore paper, 60M (a quarter of the width); 1024 at 7B"),
            .projectionGap(source: "paper, pre-training; 500 at 7B"),
            .projectedScale(source: "paper, pre-training"),
            .projectionType(source: "galore-torch"),
        ] + Adam8bit.sharedHyperparameters,
        memory: "P: r min(m, n) numbers; M, V: 2 r max(m, n) bytes, 8 bytes per block of 256; "
            + "scratch r max(m, n) of the largest weight, shared",
        parent: "galore, where moments are smaller than min_8bit_size and eps is negligible",
        otherNames: OtherNames(
            tensors: MomentCodes.otherNames,
            defaults: ["scale": .real(1), "weight_decay": .real(0.01), "min_8bit_size": .integer(0)]),
        claims: [
            "C4 perplexity of a 7B model 17.94 / 15.39 / 14.95 / 14.65 after 40K / 80K / 120K / 150K steps, "
                + "8-bit Adam 18.09 / 15.47 / 14.83 / 14.61",
            "up to 82.5 % less optimizer memory than Adam in bfloat16; a 7B model trains on a 24 GB card",
        ])

    static func rule(_ h: Hyperparameters) -> GaLore {
        GaLore(
            h, method: card.id, adam: AdamSettings(h, variant: .torchDecayLast), codes: MomentCodes(h),
            plain: Adam8bit(h))
    }
}
