import LowRankCore

/// APOLLO-Mini: APOLLO with one factor for the whole matrix, measured in a random subspace of dimension 1.
///
///     R = G p^T  (m >= n)   or   p^T G  (m < n)        p: one row or column of N(0, 1) entries
///     s = ||Adam(R)|| / (||R|| + 1e-8);   U = limit(s G) sqrt(scale);   W as in APOLLO
///
/// Keeps two vectors of max(m, n) numbers and the limiter's norm. The gain sqrt(scale) makes up for the small
/// factor at rank 1; a good one grows with the short side of the matrix (the paper's 130M script has a quarter
/// of its width).
/// A weight whose first gradient is zero, as all are behind a head of zeros, stays almost as it is for over a thousand
/// updates: the limiter lets the norm grow from 1e-8 by gamma per update, here as in the official code. The record of
/// the run warns of it; `disable_nl` turns the limiter off.
/// Parent: APOLLO, bit for bit, with rank = 1 and scale_type = tensor.
/// Departs: as APOLLO does.
/// H. Zhu et al., APOLLO: SGD-like Memory, AdamW-level Performance, MLSys 2025, arXiv:2412.05270, section 4.3.
public enum APOLLOMini {
    public static let card = MethodCard(
        id: "apollo-mini", name: "APOLLO-Mini", paper: APOLLO.paper, family: .gradientProjection, axes: [.updateRule],
        summary: "The raw gradient with one factor, taken from Adam in a random projection of rank 1.",
        hyperparameters: APOLLO.hyperparameters(scale: 128, scaleSource: "paper, section 5.1"),
        memory: "M, V: 2 max(m, n) numbers, limiter 1; with proj = svd also P: min(m, n)",
        parent: "apollo, at rank = 1 and scale_type = tensor",
        otherNames: OtherNames(
            hyperparameters: APOLLO.card.otherNames.hyperparameters, tensors: APOLLO.card.otherNames.tensors,
            fixed: ["rank": .integer(1), "scale_type": .text("tensor")], defaults: ["scale": .real(1)]),
        claims: [
            "C4 perplexity 31.93 / 23.53 / 17.18 / 14.17 at 60M / 130M / 350M / 1B, AdamW 34.06 / 25.08 / 18.80 / 15.56",
            "7B: 13.09 after 150K steps; with INT8 weights it trains in 12 GB",
        ])

    package static func rule(_ h: Hyperparameters) -> APOLLO { APOLLO(h, hasOneFactor: true, method: card.id) }
}
