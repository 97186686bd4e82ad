import LowRankCore

/// Fira: GaLore plus what the projection leaves out, each channel scaled as Adam scaled it inside the subspace.
///
///     P, R and N = Adam(R) as in GaLore, P refreshed every T updates
///     S = G - alpha P P^T G
///     S <- phi * S            phi_i = ||N_i|| / (||R_i|| + 1e-8), per row i (m >= n) or column i (m < n)
///     S <- limit(S)           its norm may grow by gamma = 1.01 per update at most
///     W <- W - lr sqrt(1 - b2^t)/(1 - b1^t) (alpha P N + S);   W <- (1 - lr wd) W
///
/// (N P and G P^T P for m >= n.) The paper's ablations: one phi = ||N|| / (||R|| + 1e-8) for the matrix, or phi = 1
/// (`scaling`); no limit (`disable_nl`). Keeps what GaLore keeps, P (r min(m, n) numbers) and two moments
/// (2 r max(m, n)), and the limiter's norm. Scratch, shared by all parameters: R and two numbers per channel, and a
/// copy of G with its U, S, V^T once every T updates.
/// A weight whose first gradient is zero, as all are behind a head of zeros, stays almost as it is for over a thousand
/// updates: the limiter lets the norm grow from 1e-8 by gamma per update, here as in the official code. The record of
/// the run warns of it; `disable_nl` turns the limiter off.
/// Only the weight matrices of linear layers are treated so; the others get the same Adam (hf).
/// Parent: GaLore with r = min(m, n) and alpha = 1, where S vanishes; APOLLO with proj = svd at alpha = 0.
/// Departs: from the paper, with the official code, in that alpha multiplies the projected gradient that S
/// leaves out, so that with alpha < 1 part of it stays in S, and in that the bias correction multiplies S too.
/// With alpha = 1 paper and code agree on S. (The first S decides for long how large S may be: small first
/// gradients throttle it.)
/// X. Chen et al., NeurIPS 2025, arXiv:2410.01623, Algorithm 1.
public struct Fira: SubspaceRule, ProjectingRule {
    public static let card = MethodCard(
        id: "fira", name: "Fira",
        paper: .init(
            title: "Fira: Can We Achieve Full-rank Training of LLMs Under Low-rank Constraint?",
            authors: "X. Chen, K. Feng, C. Li, X. Lai, X. Yue, Y. Yuan, G. Wang", year: 2025, arXiv: "2410.01623"),
        family: .gradientProjection, axes: [.updateRule],
        summary: "GaLore plus the rest of the gradient, scaled channel by channel as Adam scaled the projected part.",
        hyperparameters: [
            .rank(128, "dimension r of the subspace", source: "paper, 60M (a quarter of the width)"),
            .projectionGap(source: "paper, pre-training"),
            .real("alpha", 0.25, "multiplies whatever is mapped back from the subspace", source: "paper, 60M to 350M"),
            .projectionType(ProjectionType.oneSided, source: "official code"),
            .choice(
                "scaling", "column", of: ["column", "matrix", "none"],
                "phi: one factor per channel of the long side, one for the matrix, or 1",
                source: "paper; matrix and none are its ablations"),
        ] + NormGrowthLimiter.hyperparameters + AdamSettings.hyperparameters(eps: 1e-6, source: "official code"),
        memory: "P: r min(m, n); M, V: 2 r max(m, n) numbers; limiter 1",
        parent: "galore, at rank = min(m, n) and alpha = 1; apollo with proj = svd, at alpha = 0",
        otherNames: OtherNames(
            hyperparameters: ["norm_limiter": "!disable_nl"], tensors: ["residual_norm_after_limiter": "limiter"],
            defaults: ["alpha": .real(1)]),
        claims: [
            "C4 perplexity 31.06 / 22.73 / 16.85 / 14.31 at 60M / 130M / 350M / 1B, GaLore 34.88 / 25.36 / 18.95 / 15.64, "
                + "full-rank Adam 34.06 / 25.08 / 18.80 / 15.56",
            "60M without the scaling 37.06, with one factor per matrix 31.52, without the limiter 32.22",
            "commonsense average of LLaMA-7B at rank 32 76.9, LoRA 74.7, GaLore 62.7",
        ])

    /// What shares a factor phi.
    private enum Scaling: String { case column, matrix, none }

    public var projection: ProjectionSettings
    private let alpha: Double
    private let scaling: Scaling
    private let limiter: NormGrowthLimiter?
    private let adam: AdamSettings
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        projection = ProjectionSettings(h, method: Self.card.id)
        (alpha, scaling) = (h.real("alpha"), Scaling(rawValue: h.choice("scaling"))!)
        (limiter, adam) = (NormGrowthLimiter(h), AdamSettings(h, variant: .hf))
    }

    public var plain: any UpdateRule { AdamW(adam) }

    public func projectedLayout(_ shape: [Int]) -> [StateSpec] {
        let projector = GradientProjector(shape, projection)
        return projector.layout + AdamSettings.moments(projector.projectedShape) + (limiter?.layout ?? [])
    }

    public func updateProjected<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        let (shape, count, projector) = (W.shape, W.count, GradientProjector(W.shape, projection))
        if state.t % projection.gap == 0 {
            guard context.refresh(&W, { try projector.follow(G, &state) }) else { return }
        }
        state.t += 1
        let c = adam.coefficients(step: state.t, learningRate: context.learningRate)
        let channels: Channels? =
            switch scaling {
            case .column: projector.keepsRows ? .rows : .columns
            case .matrix: .all
            case .none: nil
            }
        let alpha = S(alpha)
        G.write { g in
            scratch.lend(projector.scratchCount + 2 * (channels?.count(shape) ?? 0), of: S.self) { R in
                let factors = R + projector.scratchCount
                projector.project(g, into: R, state)
                projector.projectBack(R, into: g, state, alpha: -alpha, beta: 1)
                if let channels {
                    state.direction(R, projector.projectedShape, c, stretching: channels, factors)
                    channels.scale(g, shape, by: factors)
                } else {
                    state.direction(R, c)
                }
                limiter?.limit(g, count: count, &state)
                projector.projectBack(R, into: g, state, alpha: alpha, beta: 1)
            }
        }
        AdamKernel.apply(G, to: &W, c)
    }
}
