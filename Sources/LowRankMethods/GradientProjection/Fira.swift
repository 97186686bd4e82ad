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
/// Only 2-D weights of role `linear` are treated so; the others get the same Adam (hf).
/// Parent: GaLore with r = min(m, n) and alpha = 1, where S vanishes; APOLLO with proj = svd at alpha = 0.
/// Departs: from the paper, with the official code, in that alpha multiplies the projected gradient that S
/// leaves out, so that with alpha < 1 part of it stays in S, and in that the bias correction multiplies S too.
/// With alpha = 1 paper and code agree on S. (The first S decides for long how large S may be: small first
/// gradients throttle it.)
/// X. Chen et al., Fira: Can We Achieve Full-rank Training of LLMs Under Low-rank Constraint?, NeurIPS 2025,
/// arXiv:2410.01623, Algorithm 1.
public struct Fira: SubspaceRule {
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
            .init(
                "alpha", .real(AdamW.nonNegative), default: .real(0.25),
                "multiplies whatever is mapped back from the subspace", source: "paper, 60M to 350M"),
            .projectionType(ProjectionType.oneSided, source: "official code"),
            .init(
                "scaling", .choice(["column", "matrix", "none"]), default: .text("column"),
                "phi: one factor per channel of the long side, one for the matrix, or 1",
                source: "paper; matrix and none are its ablations"),
        ] + NormGrowthLimiter<Float>.hyperparameters + AdamSettings.hyperparameters(eps: 1e-6, source: "official code"),
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

    private var settings: FiraSettings
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        settings = FiraSettings(
            projection: ProjectionSettings(h), alpha: h.real("alpha"),
            scaling: FiraSettings.Scaling(rawValue: h.choice("scaling"))!,
            limiterGamma: NormGrowthLimiter<Float>.gamma(h), adam: AdamSettings(h, variant: .hf))
    }

    public var refreshInterval: Int? { settings.projection.gap }

    public func check(_ parameter: ParameterInfo) throws { try settings.projection.check(parameter, method: "fira") }

    public var plain: any UpdateRule { AdamW(settings.adam) }

    public func makeProjectedState<S: Scalar>(
        for parameter: ParameterInfo, streams: RandomStreams, as: S.Type
    ) -> any UpdateState<S> {
        FiraState<S>(shape: parameter.shape, settings: settings, scratch: scratch)
    }

    public func projectedMemory(_ shape: [Int], scalarBytes: Int) -> [StoredMemory] {
        settings.projection.storedMemory(shape, scalarBytes: scalarBytes)
            + settings.projection.momentMemory(shape, scalarBytes: scalarBytes)
            + (settings.limiterGamma == nil ? [] : NormGrowthLimiter<Float>.storedMemory(scalarBytes: scalarBytes))
    }
}

/// Fira's knobs.
struct FiraSettings: Sendable {
    /// What shares a factor phi.
    enum Scaling: String, Sendable {
        case column, matrix, none
    }

    var projection: ProjectionSettings
    var alpha: Double
    var scaling: Scaling
    /// nil without the limiter.
    var limiterGamma: Double?
    var adam: AdamSettings

    /// nil where nothing is scaled.
    func channels(_ shape: [Int]) -> Channels? {
        switch scaling {
        case .column: projection.shapes(shape).left == nil ? .rows : .columns
        case .matrix: .all
        case .none: nil
        }
    }
}

/// P, the moments, the limiter and the count of updates of one projected weight.
public struct FiraState<S: Scalar>: UpdateState {
    private let settings: FiraSettings
    private let channels: Channels?
    private let scratch: SharedScratch
    private var projector: GradientProjector<S>
    private var moments: AdamMoments<S>
    private var limiter: NormGrowthLimiter<S>?
    /// Updates so far.
    private var t = 0

    init(shape: [Int], settings: FiraSettings, scratch: SharedScratch) {
        self.settings = settings
        self.scratch = scratch
        channels = settings.channels(shape)
        projector = GradientProjector(shape, settings.projection)
        moments = AdamMoments(shape: projector.projectedShape)
        limiter = settings.limiterGamma.map(NormGrowthLimiter.init)
    }

    public mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        precondition(weight.shape == projector.shape && gradient.shape == projector.shape)
        if t % settings.projection.gap == 0 {
            guard context.refresh(&weight, { try projector.follow(gradient) }) else { return }
        }
        t += 1
        let alpha = S(settings.alpha)
        let c = settings.adam.coefficients(step: t, learningRate: context.learningRate)
        let (shape, count) = (weight.shape, weight.count)
        gradient.write { g in
            scratch.lend(projector.scratchCount + 2 * (channels?.count(shape) ?? 0), of: S.self) { R in
                let factors = R + projector.scratchCount
                projector.project(g, into: R)
                projector.projectBack(R, into: g, alpha: -alpha, beta: 1)
                if let channels {
                    moments.direction(R, c, stretching: channels, factors)
                    channels.scale(g, shape, by: factors)
                } else {
                    moments.direction(R, c)
                }
                limiter?.limit(g, count: count)
                projector.projectBack(R, into: g, alpha: alpha, beta: 1)
            }
        }
        AdamKernel.apply(gradient, to: &weight, c)
    }

    public var stored: [StoredTensor] { projector.stored + moments.stored + (limiter?.stored ?? []) }
    public var warning: String? { limiter?.warning }

    public mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        moments.change(change)
    }
}

// MARK: - For comparison with other implementations

extension Fira: ProjectingRule {
    package var signs: ProjectorSigns {
        get { settings.projection.signs }
        set { settings.projection.signs = newValue }
    }
}
