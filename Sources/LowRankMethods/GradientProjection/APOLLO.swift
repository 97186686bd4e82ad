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
/// Only 2-D weights of role `linear` are treated so; the others get the same Adam (hf).
/// Parent: AdamW (variant hf) where a parameter is not projected, and for m x 1 weights with proj = svd,
/// beta1 = 0, scale = 1 and no limiter, up to the 1e-8.
/// Departs: P comes from this project's named draws instead of the code's chain of seeds, and is not held
/// between redraws (the code holds it, the paper does not). The paper's factor uses the bias-corrected step;
/// the code, followed here, multiplies the correction into the learning rate.
/// H. Zhu et al., APOLLO: SGD-like Memory, AdamW-level Performance, MLSys 2025, arXiv:2412.05270, Algorithm 1.
public struct APOLLO: SubspaceRule {
    public static let card = MethodCard(
        id: "apollo", name: "APOLLO", paper: paper, family: .gradientProjection, axes: [.updateRule],
        summary: "The raw gradient with one factor per channel, taken from Adam in a random low-rank projection.",
        hyperparameters: [
            .rank(128, "dimension r of the projection", source: "paper, 60M (a quarter of the width)"),
            .init(
                "scale_type", .choice(["channel", "tensor"]), default: .text("channel"),
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
            .init(
                "scale", .real(AdamW.nonNegative), default: .real(scale), "its root multiplies the step",
                source: scaleSource),
            .init(
                "proj", .choice(["random", "svd"]), default: .text("random"), "Gaussian P or leading singular vectors",
                source: "paper; svd is its ablation"),
            .projectionType(ProjectionType.oneSided, source: "apollo-torch"),
            .init(
                "scale_front", .flag, default: .flag(false), "sqrt(scale) before the limiter instead of after it",
                source: "apollo-torch", mayNotMatter: "the limiter compares norms that both have the gain or both lack it"),
        ] + NormGrowthLimiter<Float>.hyperparameters + AdamSettings.hyperparameters(eps: 1e-6, source: "apollo-torch")
    }

    var settings: APOLLOSettings
    private let method: String
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        self.init(
            h, rank: h.integer("rank"), hasOneFactor: h.choice("scale_type") == "tensor", method: Self.card.id)
    }

    init(_ h: Hyperparameters, rank: Int, hasOneFactor: Bool, method: String) {
        self.method = method
        settings = APOLLOSettings(
            projection: ProjectionSettings(
                rank: rank, gap: h.integer("update_proj_gap"), type: ProjectionType(rawValue: h.choice("proj_type"))!),
            isRandom: h.choice("proj") == "random", hasOneFactor: hasOneFactor, scale: h.real("scale"),
            scalesFirst: h.flag("scale_front"), limiterGamma: NormGrowthLimiter<Float>.gamma(h),
            adam: AdamSettings(h, variant: .hf))
    }

    public var refreshInterval: Int? { settings.isRandom ? nil : settings.projection.gap }
    public var firstRenewal: Int? { settings.projection.gap }

    public func check(_ parameter: ParameterInfo) throws { try settings.projection.check(parameter, method: method) }

    public var plain: any UpdateRule { AdamW(settings.adam) }

    public func makeProjectedState<S: Scalar>(
        for parameter: ParameterInfo, streams: RandomStreams, as: S.Type
    ) -> any UpdateState<S> {
        APOLLOState<S>(shape: parameter.shape, settings: settings, streams: streams, scratch: scratch)
    }

    public func projectedMemory(_ shape: [Int], scalarBytes: Int) -> [StoredMemory] {
        (settings.isRandom ? [] : settings.projection.storedMemory(shape, scalarBytes: scalarBytes))
            + settings.projection.momentMemory(shape, scalarBytes: scalarBytes)
            + (settings.limiterGamma == nil ? [] : NormGrowthLimiter<Float>.storedMemory(scalarBytes: scalarBytes))
    }
}

/// APOLLO's knobs.
struct APOLLOSettings: Sendable {
    var projection: ProjectionSettings
    /// Gaussian P instead of singular vectors.
    var isRandom: Bool
    /// One factor for the whole matrix.
    var hasOneFactor: Bool
    var scale: Double
    /// Before the limiter.
    var scalesFirst: Bool
    /// nil without the limiter.
    var limiterGamma: Double?
    var adam: AdamSettings

    /// Numbers of a Gaussian P.
    func drawCount(_ shape: [Int]) -> Int {
        let (left, right) = projection.shapes(shape)
        return (left ?? right!).reduce(1, *)
    }
}

/// The moments, the limiter and the count of updates of one projected weight.
public struct APOLLOState<S: Scalar>: UpdateState {
    let settings: APOLLOSettings
    private let streams: RandomStreams
    private let scratch: SharedScratch
    private let shape: [Int]
    private let channels: Channels
    /// Kept with singular vectors only.
    private var projector: GradientProjector<S>?
    private var moments: AdamMoments<S>
    private var limiter: NormGrowthLimiter<S>?
    /// Updates so far.
    private var t = 0

    init(shape: [Int], settings: APOLLOSettings, streams: RandomStreams, scratch: SharedScratch) {
        self.shape = shape
        self.settings = settings
        self.streams = streams
        self.scratch = scratch
        channels = settings.hasOneFactor ? .all : settings.projection.shapes(shape).left == nil ? .rows : .columns
        projector = settings.isRandom ? nil : GradientProjector(shape, settings.projection)
        moments = AdamMoments(shape: settings.projection.projectedShape(shape))
        limiter = settings.limiterGamma.map(NormGrowthLimiter.init)
    }

    public mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        precondition(weight.shape == shape && gradient.shape == shape)
        let number = t / settings.projection.gap + 1
        if t % settings.projection.gap == 0, projector != nil {
            guard context.refresh(&weight, { try projector!.follow(gradient) }) else { return }
        }
        t += 1
        let c = settings.adam.coefficients(step: t, learningRate: context.learningRate)
        let gain = settings.scale.squareRoot()
        let (count, projectedCount) = (weight.count, moments.m.count)
        let drawnCount = projector == nil ? settings.drawCount(shape) : 0
        gradient.write { g in
            scratch.lend(projectedCount + drawnCount + 2 * channels.count(shape), of: S.self) { R in
                let P = R + projectedCount
                let factors = P + drawnCount
                if let projector { projector.project(g, into: R) } else { project(g, into: R, drawing: number, P) }
                moments.direction(R, c, stretching: channels, factors)
                channels.scale(g, shape, by: factors)
            }
            if settings.scalesFirst { S.kernels.scale(g, S(gain), Int64(count)) }
            limiter?.limit(g, count: count)
        }
        AdamKernel.apply(gradient, to: &weight, c, scale: settings.scalesFirst ? 1 : gain)
    }

    /// R <- the projection of G by the P of that number, which is drawn into scratch.
    private func project(
        _ g: UnsafePointer<S>, into R: UnsafeMutablePointer<S>, drawing number: Int, _ P: UnsafeMutablePointer<S>
    ) {
        let (m, n, r) = (shape[0], shape[1], settings.projection.rank(shape))
        streams.fillNormal("P\(number)", P, count: settings.drawCount(shape), deviation: 1 / Double(r).squareRoot())
        if settings.projection.type.sides(m, n).left {
            multiply(transA: true, r, n, m, P, g, R)
        } else {
            multiply(transB: true, m, r, n, g, P, R)
        }
    }

    public var stored: [StoredTensor] { (projector?.stored ?? []) + moments.stored + (limiter?.stored ?? []) }
    public var warning: String? { limiter?.warning }

    public mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        moments.change(change)
    }
}

// MARK: - For comparison with other implementations

extension APOLLO: ProjectingRule {
    package var signs: ProjectorSigns {
        get { settings.projection.signs }
        set { settings.projection.signs = newValue }
    }

    /// The shape of P for a weight of that shape.
    package func drawShape(_ shape: [Int]) -> [Int] {
        let (left, right) = settings.projection.shapes(shape)
        return left ?? right!
    }
}
