import Foundation
import LowRankCore

/// GaLore: Adam in a slowly moving low-rank subspace of the gradient.
///
///     every T updates:  U S V^T = svd(G);  P <- first r rows of V^T (m >= n) or first r columns of U (m < n)
///     R = G P^T  (m >= n)     or  P^T G  (m < n)
///     N = Adam(R)             moments live in m x r or r x n and are carried over a refresh as they are
///     W <- W - lr sqrt(1 - b2^t)/(1 - b1^t) * alpha * (N P or P N);   W <- (1 - lr wd) W
///
/// Keeps P (r min(m, n) numbers) and two moments (2 r max(m, n)); `full` projects both sides and keeps
/// r (m + n) + 2 r^2; Adafactor instead of Adam keeps a row and a column of R's shape and, with beta1 > 0,
/// one moment. Scratch: R, in a buffer that all parameters share (r max(m, n) of the largest; the step
/// P N overwrites the gradient), and a copy of G with its U, S, V^T once every T updates.
/// Only 2-D weights of role `linear` are projected; the others get the same Adam (hf) or Adafactor.
/// Parent: AdamW (variant hf), bit for bit, where a parameter is not projected, or with r = min(m, n), P = I and
/// alpha = 1 (tests set such a P; a refresh would give a rotated one, and Adam is not invariant to rotation).
/// Departs: the SVD is taken in the precision of the weights (the authors cast to Float32); signs are
/// fixed so that the largest entry of each kept vector is positive, because the trajectory depends on
/// them; the side of `reverse_std` is taken from the weight, not from R; `randomized` replaces the SVD by
/// Halko, Martinsson and Tropp's (8 more directions, 2 power iterations); `random` does not look at the gradient:
/// P is the QR factor of a normal matrix, drawn anew at each refresh (an ablation of the APOLLO paper); a rank above
/// min(m, n) is an error.
/// J. Zhao et al., GaLore: Memory-Efficient LLM Training by Gradient Low-Rank Projection, ICML 2024,
/// arXiv:2403.03507, Algorithm 2. The Adafactor form is that of the authors' package.
public struct GaLore: SubspaceRule {
    public static let card = MethodCard(
        id: "galore", name: "GaLore",
        paper: .init(
            title: "GaLore: Memory-Efficient LLM Training by Gradient Low-Rank Projection",
            authors: "J. Zhao, Z. Zhang, B. Chen, Z. Wang, A. Anandkumar, Y. Tian", year: 2024, arXiv: "2403.03507"),
        family: .gradientProjection, axes: [.updateRule],
        summary: "Adam on the gradient projected to the subspace of its leading singular vectors, refreshed every T updates.",
        hyperparameters: [
            .rank(128, "dimension r of the subspace", source: "paper, 60M (a quarter of the width)"),
            .projectionGap(source: "paper, pre-training"),
            .projectedScale(source: "paper, pre-training"),
            .projectionType(source: "galore-torch"),
            .init(
                "projection", .choice(["svd", "randomized", "random"]), default: .text("svd"),
                "how the singular vectors are found, or a random orthonormal P in their place",
                source: "paper; randomized: Halko, Martinsson, Tropp 2011; random: APOLLO paper, figure 5",
                mayNotMatter: "svd and randomized find the same subspace when rank + 8 reaches the short side"),
            .init(
                "inner", .choice(["adamw", "adafactor"]), default: .text("adamw"), "the rule inside the subspace",
                source: "paper"),
            .init(
                "beta1", .real(AdamW.belowOne), default: .real(0.9),
                "decay of the first moment; 0 keeps none with Adafactor", source: "galore-torch"),
            .init(
                "beta2", .real(AdamW.belowOne), default: .real(0.999), "decay of the second moment (Adam)",
                source: "galore-torch"),
            .init(
                "eps", .real(AdamW.nonNegative), default: .real(1e-6), "added to the root of the second moment (Adam)",
                source: "galore-torch"),
            .init(
                "weight_decay", .real(AdamW.nonNegative), default: .real(0), "decay per unit of learning rate",
                source: "galore-torch"),
            .flag("correct_bias", true, "correct both moments for starting at zero (Adam)", source: "galore-torch"),
            .init(
                "eps1", .real(AdamW.nonNegative), default: .real(1e-30), "added to the squared gradient (Adafactor)",
                source: "Adafactor paper",
                effectiveWith: ["inner": .text("adafactor")],
                mayNotMatter: "it shows only where a gradient vanishes"),
            .init(
                "eps2", .real(AdamW.nonNegative), default: .real(1e-3),
                "least weight RMS that scales the learning rate (Adafactor)", source: "Adafactor paper",
                effectiveWith: ["inner": .text("adafactor"), "scale_parameter": .flag(true)],
                mayNotMatter: "it is a floor that only weights of a smaller RMS meet"),
            .init(
                "clip_threshold", .real(Double.leastNormalMagnitude...Double.greatestFiniteMagnitude), default: .real(1),
                "largest RMS of an update before the learning rate (Adafactor)", source: "Adafactor paper",
                effectiveWith: ["inner": .text("adafactor")]),
            .init(
                "decay_rate", .real(-10...0), default: .real(-0.8), "beta2 of update t is 1 - t^decay_rate (Adafactor)",
                source: "Adafactor paper",
                effectiveWith: ["inner": .text("adafactor")]),
            .init(
                "scale_parameter", .flag, default: .flag(false),
                "multiply the learning rate by the RMS of the weight (Adafactor)", source: "GaLore's training script",
                effectiveWith: ["inner": .text("adafactor")]),
            .init(
                "relative_step", .flag, default: .flag(false),
                "replace the learning rate by min(1e-2, 1/sqrt(t)) (Adafactor)", source: "GaLore's training script",
                effectiveWith: ["inner": .text("adafactor")]),
            .init(
                "warmup_init", .flag, default: .flag(false),
                "with relative_step: min(1e-6 t, 1/sqrt(t)) (Adafactor)", source: "Adafactor, transformers",
                effectiveWith: ["inner": .text("adafactor"), "relative_step": .flag(true)]),
        ],
        memory: "P: r min(m, n); M, V: 2 r max(m, n) numbers; scratch r max(m, n) of the largest weight, shared",
        parent: "adamw, variant hf: exact for parameters that are not projected",
        otherNames: OtherNames(
            hyperparameters: ["optimizer": "inner"],
            tensors: ["P<refresh>": "P", "P<refresh>.left": "P_left", "P<refresh>.right": "P_right"],
            defaults: ["scale": .real(1), "scale_parameter": .flag(true), "relative_step": .flag(true)]),
        claims: [
            "C4 perplexity 34.88 / 25.36 / 18.95 / 15.64 at 60M / 130M / 350M / 1B, full-rank Adam 34.06 / 25.08 / 18.80 / 15.56",
            "up to 65.5 % less optimizer memory",
            "GLUE average of RoBERTa-base 85.89 at rank 4, full fine-tuning 86.28, LoRA 85.61",
        ])

    package var settings: GaLoreSettings
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) throws {
        settings = GaLoreSettings(
            projection: ProjectionSettings(h), scale: h.real("scale"),
            basis: GaLoreSettings.Basis(rawValue: h.choice("projection"))!, adam: AdamSettings(h, variant: .hf),
            adafactor: h.choice("inner") == "adafactor"
                ? AdafactorSettings(
                    beta1: h.real("beta1"), eps1: h.real("eps1"), eps2: h.real("eps2"),
                    clipThreshold: h.real("clip_threshold"), decayRate: h.real("decay_rate"),
                    weightDecay: h.real("weight_decay"), scaleParameter: h.flag("scale_parameter"),
                    relativeStep: h.flag("relative_step"), warmupInit: h.flag("warmup_init")) : nil)
        if h.choice("inner") == "adafactor", h.flag("warmup_init"), !h.flag("relative_step") {
            throw MethodError("galore: warmup_init needs relative_step", hyperparameter: "warmup_init")
        }
    }

    init(_ settings: GaLoreSettings) { self.settings = settings }

    public var refreshInterval: Int? { settings.projection.gap }

    public func check(_ parameter: ParameterInfo) throws {
        try settings.projection.check(parameter, method: Self.card.id)
    }

    public var plain: any UpdateRule {
        if let adafactor = settings.adafactor { return Adafactor(adafactor) }
        return AdamW(settings.adam)
    }

    public func makeProjectedState<S: Scalar>(
        for parameter: ParameterInfo, streams: RandomStreams, as: S.Type
    ) -> any UpdateState<S> {
        GaLoreState<S>(shape: parameter.shape, settings: settings, streams: streams, scratch: scratch)
    }

    public func projectedMemory(_ shape: [Int], scalarBytes: Int) -> [StoredMemory] {
        let P = settings.projection.storedMemory(shape, scalarBytes: scalarBytes)
        let projected = settings.projection.projectedShape(shape)
        if let adafactor = settings.adafactor {
            return P + AdafactorMoments<Float>.storedMemory(shape: projected, settings: adafactor, scalarBytes: scalarBytes)
        }
        return P
            + StoredAdamMoments<Float>.storedMemory(
                count: projected[0] * projected[1], codes: settings.momentCodes, scalarBytes: scalarBytes)
    }
}

/// GaLore's knobs.
package struct GaLoreSettings: Sendable {
    /// Where P comes from.
    enum Basis: String, Sendable {
        case svd, randomized, random
    }

    var projection: ProjectionSettings
    /// alpha.
    var scale: Double
    var basis = Basis.svd
    var adam: AdamSettings
    /// When present, Adam's moments are kept in codes.
    var momentCodes: MomentCodes?
    /// When present, it replaces Adam.
    var adafactor: AdafactorSettings?
}

/// P, the moments and the count of updates of one projected weight.
public struct GaLoreState<S: Scalar>: UpdateState {
    package let settings: GaLoreSettings
    private let streams: RandomStreams
    private let scratch: SharedScratch
    private var projector: GradientProjector<S>
    private let isFixed: Bool
    private(set) var adam: StoredAdamMoments<S>?
    private(set) var adafactor: AdafactorMoments<S>?
    /// Updates so far.
    private(set) var t = 0

    init(shape: [Int], settings: GaLoreSettings, streams: RandomStreams, scratch: SharedScratch) {
        self.init(GradientProjector(shape, settings.projection), settings, streams, scratch, isFixed: false)
    }

    /// With a basis that is never refreshed.
    package init(settings: GaLoreSettings, basis: GradientProjector<S>) {
        self.init(basis, settings, RandomStreams(seed: 0), SharedScratch(), isFixed: true)
    }

    private init(
        _ projector: GradientProjector<S>, _ settings: GaLoreSettings, _ streams: RandomStreams, _ scratch: SharedScratch,
        isFixed: Bool
    ) {
        self.projector = projector
        self.settings = settings
        self.streams = streams
        self.scratch = scratch
        self.isFixed = isFixed
        if let settings = settings.adafactor {
            adafactor = AdafactorMoments(shape: projector.projectedShape, settings: settings)
        } else {
            adam = StoredAdamMoments(shape: projector.projectedShape, codes: settings.momentCodes)
        }
    }

    public mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        precondition(weight.shape == projector.shape && gradient.shape == projector.shape)
        guard weight.count > 0 else { return }
        let gap = settings.projection.gap
        if t % gap == 0, !isFixed {
            guard context.refresh(&weight, { try refresh(t / gap, gradient) }) else { return }
        }
        t += 1
        let (before, step, after): (Double, Double, Double)
        if let settings = settings.adafactor {
            let lr = settings.learningRate(context.learningRate, step: t, weight: weight)
            replace(&gradient) { $0.adafactor!.direction($1, settings, step: $0.t, learningRate: lr) }
            (before, step, after) = (1 - lr * settings.weightDecay, self.settings.scale, 1)
        } else {
            let c = settings.adam.coefficients(step: t, learningRate: context.learningRate)
            replace(&gradient) { $0.adam!.direction($1, c) }
            (before, step, after) = (c.decayBefore, c.stepSize * settings.scale, c.decayAfter)
        }
        AdamKernel.apply(gradient, to: &weight, before: before, step: step, after: after)
    }

    /// P of a period, counted from 0.
    private mutating func refresh(_ period: Int, _ gradient: Tensor<S>) throws(DecompositionError) {
        let name = "P\(period + 1)"
        guard !projector.adopt(name, from: streams) else { return }
        switch settings.basis {
        case .svd: try projector.follow(gradient)
        case .randomized: try projector.follow(gradient, randomized: streams.scoped("refresh\(period)"))
        case .random: projector.draw(name, streams) { $0.orthonormal($1, $2) }
        }
    }

    /// G <- what `direction` makes of its projection, mapped back.
    private mutating func replace(
        _ gradient: inout Tensor<S>, _ direction: (inout Self, UnsafeMutablePointer<S>) -> Void
    ) {
        gradient.write { g in
            scratch.lend(projector.scratchCount, of: S.self) { R in
                projector.project(g, into: R)
                direction(&self, R)
                projector.projectBack(R, into: g)
            }
        }
    }

    public var stored: [StoredTensor] { projector.stored + (adam?.stored ?? []) + (adafactor?.stored ?? []) }

    public mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        adam?.change(change)
        adafactor?.change(change)
    }
}

// MARK: - For comparison with other implementations

extension GaLore: ProjectingRule {
    package var signs: ProjectorSigns {
        get { settings.projection.signs }
        set { settings.projection.signs = newValue }
    }
}

extension GaLoreState {
    package var left: Tensor<S>? { projector.left }
    package var right: Tensor<S>? { projector.right }
}
