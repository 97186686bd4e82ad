import Foundation
import LowRankCore

/// APOLLO: a low-rank Adam only measures how far each channel of the raw gradient should go.
///
///     every T updates:  P <- entries of N(0, 1/r), r x n (m >= n) or m x r (m < n)
///     R = G P^T  (m >= n)     or  P^T G  (m < n)
///     N = Adam(R)             moments live in m x r or r x n and are carried over a redraw as they are
///     s_i = ||N_i|| / (||R_i|| + 1e-8)      per row i (m >= n) or column i (m < n); scale_type tensor: one s
///     U = limit(s * G) sqrt(scale)          the norm of s * G may grow by gamma per update
///     W <- W - lr sqrt(1 - b2^t)/(1 - b1^t) U;   W <- (1 - lr wd) W
///
/// Keeps two moments (2 r max(m, n) numbers) and the limiter's norm. P is drawn again for every update from
/// the seed and its number, so it is not kept; `proj: svd` takes GaLore's P and keeps it (r min(m, n)).
/// Scratch, shared by all parameters: R, P while it is drawn, and two numbers per channel.
/// A weight whose first gradient is zero, as all are behind a head of zeros, stays almost as it is for over a thousand
/// updates: the limiter lets the norm grow from 1e-8 by gamma per update, here as in the official code. The record of
/// the run warns of it; `disable_nl` turns the limiter off.
/// Only the weight matrices of linear layers are treated so; the others get the same Adam (hf).
/// Parent: AdamW (variant hf) where a parameter is not projected, and for m x 1 weights with proj = svd,
/// beta1 = 0, scale = 1 and no limiter, up to the 1e-8.
/// Departs: P comes from this project's named draws instead of the code's chain of seeds, and is not held
/// between redraws (the code holds it, the paper does not). The paper's factor uses the bias-corrected step;
/// the code, followed here, multiplies the correction into the learning rate.
/// H. Zhu et al., APOLLO: SGD-like Memory, AdamW-level Performance, MLSys 2025, arXiv:2412.05270, Algorithm 1.
public struct APOLLO: SubspaceRule, ProjectingRule {
    public static let card = MethodCard(
        id: "apollo", name: "APOLLO", paper: paper, family: .gradientProjection, axes: [.updateRule],
        summary: "The raw gradient with one factor per channel, taken from Adam in a random low-rank projection.",
        hyperparameters: [
            .rank(128, "dimension r of the projection", source: "paper, 60M (a quarter of the width)"),
            .choice(
                "scale_type", "channel", of: ["channel", "tensor"],
                "one factor per channel of the long side or one for the matrix", source: "paper, section 4.1"),
        ] + hyperparameters(scale: 1, scaleSource: "paper, section 5.1"),
        memory: "M, V: 2 r max(m, n) numbers, limiter 1; with proj = svd also P: r min(m, n)",
        parent: "adamw, variant hf: exact for parameters that are not projected",
        otherNames: OtherNames(
            hyperparameters: ["norm_limiter": "!disable_nl"], tensors: ["scaled_norm_after_limiter": "limiter"],
            defaults: ["scale": .real(1), "scale_type": .text("tensor")]),
        claims: [
            "C4 perplexity 31.55 / 22.94 / 16.85 / 14.20 at 60M / 130M / 350M / 1B, AdamW 34.06 / 25.08 / 18.80 / 15.56, "
                + "GaLore 34.88 / 25.36 / 18.95 / 15.64",
            "with half the rank 31.26 / 23.18 / 16.98 / 14.25, with SVD 31.26 / 22.84 / 16.67 / 14.10",
            "7B: 13.02 after 150K steps with 1.6 G of optimizer state, 8-bit Adam 14.61 with 13 G",
        ])

    static let paper = MethodCard.Paper(
        title: "APOLLO: SGD-like Memory, AdamW-level Performance",
        authors: "H. Zhu, Z. Zhang, W. Cong, X. Liu, S. Park, V. Chandra, B. Long, D. Z. Pan, Z. Wang, J. Lee", year: 2025,
        arXiv: "2412.05270")

    /// What APOLLO and APOLLO-Mini have in common.
    static func hyperparameters(scale: Double, scaleSource: String) -> [HyperparameterSpec] {
        [
            .projectionGap("updates T between two P", source: "paper, section 5.1"),
            .real("scale", scale, "its root multiplies the step", source: scaleSource),
            .choice(
                "proj", "random", of: ["random", "svd"], "Gaussian P or leading singular vectors",
                source: "paper; svd is its ablation"),
            .projectionType(ProjectionType.oneSided, source: "apollo-torch"),
            .flag(
                "scale_front", false, "sqrt(scale) before the limiter instead of after it", source: "apollo-torch",
                mayNotMatter: "the limiter compares norms that both have the gain or both lack it"),
        ] + NormGrowthLimiter.hyperparameters + AdamSettings.hyperparameters(eps: 1e-6, source: "apollo-torch")
    }

    public var projection: ProjectionSettings
    private let adam: AdamSettings
    /// Gaussian P instead of singular vectors.
    private let isRandom: Bool
    /// One factor for the whole matrix.
    private let hasOneFactor: Bool
    private let scale: Double
    /// Before the limiter.
    private let scalesFirst: Bool
    private let limiter: NormGrowthLimiter?
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        self.init(h, hasOneFactor: h.choice("scale_type") == "tensor", method: Self.card.id)
    }

    init(_ h: Hyperparameters, hasOneFactor: Bool, method: String) {
        projection = ProjectionSettings(h, method: method)
        adam = AdamSettings(h, variant: .hf)
        isRandom = h.choice("proj") == "random"
        self.hasOneFactor = hasOneFactor
        (scale, scalesFirst) = (h.real("scale"), h.flag("scale_front"))
        limiter = NormGrowthLimiter(h)
    }

    public var refreshInterval: Int? { isRandom ? nil : projection.gap }
    public var firstRenewal: Int? { projection.gap }
    public var plain: any UpdateRule { AdamW(adam) }

    public func projectedLayout(_ shape: [Int]) -> [StateSpec] {
        let projector = GradientProjector(shape, projection)
        return (isRandom ? [] : projector.layout) + AdamSettings.moments(projector.projectedShape)
            + (limiter?.layout ?? [])
    }

    public func updateProjected<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        let (shape, projector, gap) = (W.shape, GradientProjector(W.shape, projection), projection.gap)
        let channels: Channels = hasOneFactor ? .all : projector.keepsRows ? .rows : .columns
        let name = "P\(state.t / gap + 1)"
        if state.t % gap == 0, !isRandom {
            guard context.refresh(&W, { try projector.follow(G, &state) }) else { return }
        }
        state.t += 1
        let c = adam.coefficients(step: state.t, learningRate: context.learningRate)
        let (gain, count, projectedCount) = (scale.squareRoot(), W.count, projector.projectedCount)
        let drawnCount = isRandom ? drawShape(shape).reduce(1, *) : 0
        G.write { g in
            scratch.lend(projectedCount + drawnCount + 2 * channels.count(shape), of: S.self) { R in
                let P = R + projectedCount
                let factors = P + drawnCount
                if isRandom {
                    project(g, shape, into: R, P, name, state.streams)
                } else {
                    projector.project(g, into: R, state)
                }
                state.direction(R, projector.projectedShape, c, stretching: channels, factors)
                channels.scale(g, shape, by: factors)
            }
            if scalesFirst { S.kernels.scale(g, S(gain), Int64(count)) }
            limiter?.limit(g, count: count, &state)
        }
        AdamKernel.apply(G, to: &W, c, scale: scalesFirst ? 1 : gain)
    }

    /// R <- the projection of G by the P of that name, which is drawn into scratch.
    private func project<S: Scalar>(
        _ g: UnsafePointer<S>, _ shape: [Int], into R: UnsafeMutablePointer<S>, _ P: UnsafeMutablePointer<S>,
        _ name: String, _ streams: RandomStreams
    ) {
        let (m, n, r) = (shape[0], shape[1], min(projection.rank, shape[0], shape[1]))
        let count = drawShape(shape).reduce(1, *)
        streams.fillNormal(name, P, count: count, deviation: 1 / Double(r).squareRoot())
        if projection.type.sides(m, n).left {
            multiply(transA: true, r, n, m, P, g, R)
        } else {
            multiply(transB: true, m, r, n, g, P, R)
        }
    }

    /// The shape of a Gaussian P for a weight of that shape.
    package func drawShape(_ shape: [Int]) -> [Int] { GradientProjector(shape, projection).basisShape }
}
