import Foundation

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
/// Halko, Martinsson and Tropp's (8 more directions, 2 power iterations); a rank above min(m, n) is an error.
/// J. Zhao et al., GaLore: Memory-Efficient LLM Training by Gradient Low-Rank Projection, ICML 2024,
/// arXiv:2403.03507, Algorithm 2. The Adafactor form is that of the authors' package.
public struct GaLore: UpdateRule {
    public static let card = MethodCard(
        id: "galore", name: "GaLore",
        paper: .init(
            title: "GaLore: Memory-Efficient LLM Training by Gradient Low-Rank Projection",
            authors: "J. Zhao, Z. Zhang, B. Chen, Z. Wang, A. Anandkumar, Y. Tian", year: 2024, arXiv: "2403.03507"),
        family: .gradientProjection, axes: [.updateRule],
        summary: "Adam on the gradient projected to the subspace of its leading singular vectors, refreshed every T updates.",
        hyperparameters: [
            .init(
                "rank", .integer(1...Int.max), default: .integer(128), "dimension r of the subspace",
                source: "paper, 60M (a quarter of the width)"),
            .init(
                "update_proj_gap", .integer(1...Int.max), default: .integer(200), "updates T between refreshes of P",
                source: "paper, pre-training"),
            .init(
                "scale", .real(AdamW.nonNegative), default: .real(0.25), "alpha, multiplies the projected step",
                source: "paper, pre-training"),
            .init(
                "proj_type", .choice(["std", "reverse_std", "left", "right", "full"]), default: .text("std"),
                "which side is projected: the short one, the long one, always left, always right, both",
                source: "galore-torch"),
            .init(
                "projection", .choice(["svd", "randomized"]), default: .text("svd"), "how the singular vectors are found",
                source: "paper; randomized: Halko, Martinsson, Tropp 2011",
                mayNotMatter: "both find the same subspace when rank + 8 reaches the short side"),
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
            .init(
                "correct_bias", .flag, default: .flag(true), "correct both moments for starting at zero (Adam)",
                source: "galore-torch"),
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
        claims: [
            "C4 perplexity 34.88 / 25.36 / 18.95 / 15.64 at 60M / 130M / 350M / 1B, full-rank Adam 34.06 / 25.08 / 18.80 / 15.56",
            "up to 65.5 % less optimizer memory",
            "GLUE average of RoBERTa-base 85.89 at rank 4, full fine-tuning 86.28, LoRA 85.61",
        ])

    var settings: GaLoreSettings
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) throws {
        settings = GaLoreSettings(
            rank: h.integer("rank"), gap: h.integer("update_proj_gap"), scale: h.real("scale"),
            type: GaLoreSettings.ProjectionType(rawValue: h.choice("proj_type"))!,
            randomized: h.choice("projection") == "randomized",
            adam: AdamSettings(
                beta1: h.real("beta1"), beta2: h.real("beta2"), eps: h.real("eps"),
                weightDecay: h.real("weight_decay"), correctBias: h.flag("correct_bias"), variant: .hf),
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

    public var refreshInterval: Int? { settings.gap }

    static func isProjected(_ parameter: ParameterInfo) -> Bool {
        parameter.role == .linear && parameter.shape.count == 2
    }

    public func check(_ parameter: ParameterInfo) throws {
        try Self.checkRank(settings.rank, for: parameter, method: "galore")
    }

    /// - Throws: `MethodError` when the parameter is projected and has not so many singular vectors.
    static func checkRank(_ rank: Int, for parameter: ParameterInfo, method: String) throws {
        guard isProjected(parameter) else { return }
        let short = parameter.shape.min()!
        if rank > short {
            throw MethodError(
                "\(method): rank \(rank) is larger than the short side of \(parameter.name) "
                    + "(\(parameter.shape[0]) x \(parameter.shape[1])); it can be at most \(short)",
                hyperparameter: "rank")
        }
    }

    public func makeState<S: Scalar>(for parameter: ParameterInfo, draws: Draws, as: S.Type) -> any UpdateState<S> {
        if Self.isProjected(parameter) {
            return GaLoreState<S>(shape: parameter.shape, settings: settings, draws: draws, scratch: scratch)
        }
        if let adafactor = settings.adafactor {
            return AdafactorState<S>(shape: parameter.shape, settings: adafactor)
        }
        return AdamWState<S>(shape: parameter.shape, settings: settings.adam)
    }

    public func kept(for parameter: ParameterInfo, scalarBytes: Int) -> [KeptMemory] {
        var kept: [KeptMemory] = []
        var shape = parameter.shape
        if Self.isProjected(parameter) {
            let (m, n) = (shape[0], shape[1])
            let r = settings.rank(m, n)
            let sides = settings.sides(m, n)
            if sides.left { kept.append(KeptMemory("P_left", .projections, bytes: m * r * scalarBytes)) }
            if sides.right { kept.append(KeptMemory("P_right", .projections, bytes: r * n * scalarBytes)) }
            shape = [sides.left ? r : m, sides.right ? r : n]
        }
        if let adafactor = settings.adafactor {
            return kept + AdafactorMoments<Float>.kept(shape: shape, settings: adafactor, scalarBytes: scalarBytes)
        }
        return kept
            + StoredAdamMoments<Float>.kept(
                count: shape.reduce(1, *), codes: settings.momentCodes, scalarBytes: scalarBytes)
    }
}

/// GaLore's knobs.
struct GaLoreSettings: Sendable {
    enum ProjectionType: String, Sendable {
        case std, reverseStd = "reverse_std", left, right, full
    }

    var rank: Int
    /// T.
    var gap: Int
    /// alpha.
    var scale: Double
    var type: ProjectionType
    var randomized: Bool
    var adam: AdamSettings
    /// When present, Adam's moments are kept in codes.
    var momentCodes: MomentCodes?
    /// When present, it replaces Adam.
    var adafactor: AdafactorSettings?
    var signs = GaLoreSigns.kept

    func rank(_ m: Int, _ n: Int) -> Int { min(rank, m, n) }

    /// Which sides of an m x n gradient are projected. Square counts as tall.
    func sides(_ m: Int, _ n: Int) -> (left: Bool, right: Bool) {
        let tall = m >= n
        return switch type {
        case .std: (!tall, tall)
        case .reverseStd: (tall, !tall)
        case .left: (true, false)
        case .right: (false, true)
        case .full: (true, true)
        }
    }
}

/// How the signs of singular vectors, which the decomposition leaves open, are fixed.
package enum GaLoreSigns: Sendable, CaseIterable {
    /// The largest entry of each vector that is kept is positive; with both sides kept, of those
    /// on the side that `std` would keep, their partners following.
    case kept
    /// The same by the vectors on the other side.
    case other
    /// With both sides kept: each vector by itself.
    case separate
}

/// P, the moments and the count of updates of one projected weight.
public struct GaLoreState<S: Scalar>: UpdateState {
    let settings: GaLoreSettings
    private let draws: Draws
    private let scratch: SharedScratch
    private let shape: [Int]
    /// Shape of R.
    private let low: [Int]
    /// P from the left, m x r, orthonormal columns.
    package private(set) var left: Tensor<S>?
    /// P from the right, r x n, orthonormal rows.
    package private(set) var right: Tensor<S>?
    private let isFixed: Bool
    private(set) var adam: StoredAdamMoments<S>?
    private(set) var adafactor: AdafactorMoments<S>?
    /// Updates so far.
    private(set) var t = 0

    init(shape: [Int], settings: GaLoreSettings, draws: Draws, scratch: SharedScratch) {
        let (m, n) = (shape[0], shape[1])
        let r = settings.rank(m, n)
        let sides = settings.sides(m, n)
        self.init(
            shape: shape, settings: settings, draws: draws, scratch: scratch,
            left: sides.left ? .zeros([m, r], category: .projections) : nil,
            right: sides.right ? .zeros([r, n], category: .projections) : nil, isFixed: false)
    }

    /// With a basis that is never refreshed.
    init(shape: [Int], settings: GaLoreSettings, fixedLeft: Tensor<S>? = nil, fixedRight: Tensor<S>? = nil) {
        self.init(
            shape: shape, settings: settings, draws: Draws(seed: 0), scratch: SharedScratch(),
            left: fixedLeft?.copy(category: .projections), right: fixedRight?.copy(category: .projections),
            isFixed: true)
    }

    private init(
        shape: [Int], settings: GaLoreSettings, draws: Draws, scratch: SharedScratch, left: Tensor<S>?,
        right: Tensor<S>?, isFixed: Bool
    ) {
        self.shape = shape
        self.settings = settings
        self.draws = draws
        self.scratch = scratch
        self.left = left
        self.right = right
        self.isFixed = isFixed
        low = [left?.columns ?? shape[0], right?.rows ?? shape[1]]
        if let settings = settings.adafactor {
            adafactor = AdafactorMoments(shape: low, settings: settings)
        } else {
            adam = StoredAdamMoments(shape: low, codes: settings.momentCodes)
        }
    }

    public mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        precondition(weight.shape == shape && gradient.shape == shape)
        guard weight.count > 0 else { return }
        if t % settings.gap == 0, !isFixed {
            do {
                if let timer = context.refreshTimer {
                    try timer.measure { try refresh(gradient) }
                } else {
                    try refresh(gradient)
                }
            } catch {
                // A gradient that is not finite makes the weight not finite, as it does in Adam: the
                // run shows it as a divergence.
                let count = weight.count
                weight.write { $0.update(repeating: .nan, count: count) }
                return
            }
        }
        t += 1
        let (before, step, after): (Double, Double, Double)
        if let settings = settings.adafactor {
            let lr = settings.learningRate(context.learningRate, step: t, weight: weight)
            project(&gradient) { $0.adafactor!.direction($1, settings, step: $0.t, learningRate: lr) }
            (before, step, after) = (1 - lr * settings.weightDecay, self.settings.scale, 1)
        } else {
            let c = settings.adam.coefficients(step: t, learningRate: context.learningRate)
            project(&gradient) { $0.adam!.direction($1, c) }
            (before, step, after) = (c.decayBefore, c.stepSize * settings.scale, c.decayAfter)
        }
        let count = weight.count
        weight.write { w in
            gradient.read {
                AdamKernel.apply(weight: w, direction: $0, count: count, before: before, step: step, after: after)
            }
        }
    }

    /// P <- leading singular vectors of G, unless another implementation's are injected.
    private mutating func refresh(_ gradient: Tensor<S>) throws {
        let name = "P\(t / settings.gap + 1)"
        if right == nil, let P: Tensor<S> = draws.given(name, left!.shape) { return left!.assign(P) }
        if left == nil, let P: Tensor<S> = draws.given(name, right!.shape) { return right!.assign(P) }
        let r = left?.columns ?? right!.rows
        let keptSide: SingularSide =
            left == nil ? .right : right == nil ? .left : shape[0] >= shape[1] ? .right : .left
        let side = settings.signs == .other ? (keptSide == .left ? .right : .left) : keptSide
        var f =
            if settings.randomized {
                try gradient.randomizedSVD(
                    rank: r, draws: draws.scoped("refresh\(t / settings.gap)"), signs: side)
            } else {
                try gradient.svd(signs: side)
            }
        if settings.signs == .separate { f.fixSigns(by: .left) }
        if left != nil {
            let count = left!.count
            f.u.leadingColumns(r).read { u in left!.write { $0.update(from: u, count: count) } }
        }
        if settings.signs == .separate { f.fixSigns(by: .right) }
        if right != nil {
            let count = right!.count
            f.vt.read { vt in right!.write { $0.update(from: vt, count: count) } }
        }
    }

    /// R <- P_left^T G P_right^T;  N <- `direction`(R);  G <- P_left N P_right, where a P that is absent is I.
    private mutating func project(
        _ gradient: inout Tensor<S>, _ direction: (inout Self, UnsafeMutablePointer<S>) -> Void
    ) {
        let (m, n, r) = (shape[0], shape[1], left?.columns ?? right!.rows)
        let lowCount = low[0] * low[1]
        let isDouble = left != nil && right != nil
        scratch.lend(lowCount + (isDouble ? r * n : 0), of: S.self) { R in
            switch (left, right) {
            case (nil, let p?):
                gradient.read { g in
                    p.read { p in multiply(transA: false, transB: true, m, r, n, g, p, R) }
                }
                direction(&self, R)
                gradient.write { g in p.read { p in multiply(transA: false, transB: false, m, n, r, R, p, g) } }
            case (let p?, nil):
                gradient.read { g in
                    p.read { p in multiply(transA: true, transB: false, r, n, m, p, g, R) }
                }
                direction(&self, R)
                gradient.write { g in p.read { p in multiply(transA: false, transB: false, m, n, r, p, R, g) } }
            case (let p?, let q?):
                let half = R + lowCount  // r x n
                gradient.read { g in
                    p.read { p in multiply(transA: true, transB: false, r, n, m, p, g, half) }
                }
                q.read { q in multiply(transA: false, transB: true, r, r, n, half, q, R) }
                direction(&self, R)
                q.read { q in multiply(transA: false, transB: false, r, n, r, R, q, half) }
                gradient.write { g in p.read { p in multiply(transA: false, transB: false, m, n, r, p, half, g) } }
            case (nil, nil):
                preconditionFailure("a projected weight without a projection")
            }
        }
    }

    public var kept: [KeptMemory] {
        var kept: [KeptMemory] = []
        if let left { kept.append(KeptMemory("P_left", left.category, bytes: left.byteCount)) }
        if let right { kept.append(KeptMemory("P_right", right.category, bytes: right.byteCount)) }
        return kept + (adam?.kept ?? []) + (adafactor?.kept ?? [])
    }

    public mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        adam?.change(change)
        adafactor?.change(change)
    }
}

/// C <- op(A) op(B), C m x n and the inner extent k, all row-major without gaps.
private func multiply<S: Scalar>(
    transA: Bool, transB: Bool, _ m: Int, _ n: Int, _ k: Int, _ a: UnsafePointer<S>, _ b: UnsafePointer<S>,
    _ c: UnsafeMutablePointer<S>
) {
    S.gemm(
        transA: transA, transB: transB, m: m, n: n, k: k, alpha: 1, a: a, lda: transA ? m : k, b: b,
        ldb: transB ? k : n, beta: 0, c: c, ldc: n)
}

// MARK: - For comparison with other implementations

extension GaLore {
    /// The same rule with the signs of singular vectors fixed otherwise.
    package func withSigns(_ signs: GaLoreSigns) -> GaLore {
        var result = self
        result.settings.signs = signs
        return result
    }
}

extension GaLoreState {
    package var firstMoment: Tensor<S>? { adam?.exact?.m ?? adafactor?.m }
    package var secondMoment: Tensor<S>? { adam?.exact?.v }
    /// Adafactor's means of the squared projected gradient, over columns.
    package var rowMoment: Tensor<S>? { adafactor?.row }
    /// The same over rows.
    package var columnMoment: Tensor<S>? { adafactor?.col }
}
