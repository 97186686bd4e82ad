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
/// Only the weight matrices of linear layers are projected; the others get the same Adam (hf) or Adafactor.
/// Parent: AdamW (variant hf), bit for bit, where a parameter is not projected, or with r = min(m, n), P = I and
/// alpha = 1 (tests set such a P; a refresh would give a rotated one, and Adam is not invariant to rotation).
/// Departs: the SVD is taken in the precision of the weights (the authors cast to Float32); signs are
/// fixed so that the largest entry of each kept vector is positive, because the trajectory depends on
/// them; the side of `reverse_std` is taken from the weight, not from R; `randomized` replaces the SVD by
/// Halko, Martinsson and Tropp's (8 more directions, 2 power iterations); `random` does not look at the gradient:
/// P is the QR factor of a normal matrix, drawn anew at each refresh (an ablation of the APOLLO paper); a rank above
/// min(m, n) is an error.
/// J. Zhao et al., ICML 2024, arXiv:2403.03507, Algorithm 2. The Adafactor form is that of the authors' package.
public struct GaLore: SubspaceRule, ProjectingRule {
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
            .choice(
                "projection", "svd", of: ["svd", "randomized", "random"],
                "how the singular vectors are found, or a random orthonormal P in their place",
                source: "paper; randomized: Halko, Martinsson, Tropp 2011; random: APOLLO paper, figure 5",
                mayNotMatter: "svd and randomized find the same subspace when rank + 8 reaches the short side"),
            .choice("inner", "adamw", of: ["adamw", "adafactor"], "the rule inside the subspace", source: "paper"),
            .real(
                "beta1", 0.9, in: .belowOne, "decay of the first moment; 0 keeps none with Adafactor",
                source: "galore-torch"),
            .real("beta2", 0.999, in: .belowOne, "decay of the second moment (Adam)", source: "galore-torch"),
            .real("eps", 1e-6, "added to the root of the second moment (Adam)", source: "galore-torch"),
            .real("weight_decay", 0, "decay per unit of learning rate", source: "galore-torch"),
            .flag("correct_bias", true, "correct both moments for starting at zero (Adam)", source: "galore-torch"),
            .real(
                "eps1", 1e-30, "added to the squared gradient (Adafactor)", source: "Adafactor paper",
                effectiveWith: ["inner": .text("adafactor")], mayNotMatter: "it shows only where a gradient vanishes"),
            .real(
                "eps2", 1e-3, "least weight RMS that scales the learning rate (Adafactor)", source: "Adafactor paper",
                effectiveWith: ["inner": .text("adafactor"), "scale_parameter": .flag(true)],
                mayNotMatter: "it is a floor that only weights of a smaller RMS meet"),
            .real(
                "clip_threshold", 1, in: .positive, "largest RMS of an update before the learning rate (Adafactor)",
                source: "Adafactor paper", effectiveWith: ["inner": .text("adafactor")]),
            .real(
                "decay_rate", -0.8, in: -10...0, "beta2 of update t is 1 - t^decay_rate (Adafactor)",
                source: "Adafactor paper", effectiveWith: ["inner": .text("adafactor")]),
            .flag(
                "scale_parameter", false, "multiply the learning rate by the RMS of the weight (Adafactor)",
                source: "GaLore's training script", effectiveWith: ["inner": .text("adafactor")]),
            .flag(
                "relative_step", false, "replace the learning rate by min(1e-2, 1/sqrt(t)) (Adafactor)",
                source: "GaLore's training script", effectiveWith: ["inner": .text("adafactor")]),
            .flag(
                "warmup_init", false, "with relative_step: min(1e-6 t, 1/sqrt(t)) (Adafactor)",
                source: "Adafactor, transformers",
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

    /// Where P comes from.
    enum Basis: String, Sendable { case svd, randomized, random }

    public var projection: ProjectionSettings
    public let plain: any UpdateRule
    /// alpha.
    private let scale: Double
    private let basis: Basis
    private let sketch: RandomSketch
    private let adam: AdamSettings
    /// When present, Adam's moments are kept in codes.
    private let codes: MomentCodes?
    /// When present, it replaces Adam.
    private let adafactor: AdafactorSettings?
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) throws {
        let adafactor = h.choice("inner") == "adafactor" ? try AdafactorSettings(h, method: Self.card.id) : nil
        let adam = AdamSettings(h, variant: .hf)
        self.init(
            h, method: Self.card.id, adam: adam, basis: Basis(rawValue: h.choice("projection"))!, adafactor: adafactor,
            plain: adafactor.map { Adafactor($0) } ?? AdamW(adam))
    }

    /// For methods that run it.
    init(
        _ h: Hyperparameters, method: String, adam: AdamSettings, basis: Basis = .svd, sketch: RandomSketch = RandomSketch(),
        codes: MomentCodes? = nil, adafactor: AdafactorSettings? = nil, plain: any UpdateRule
    ) {
        projection = ProjectionSettings(h, method: method)
        scale = h.real("scale")
        (self.adam, self.basis, self.codes, self.adafactor, self.plain) = (adam, basis, codes, adafactor, plain)
        self.sketch = sketch
    }

    public func projectedLayout(_ shape: [Int]) -> [StateSpec] {
        let projector = GradientProjector(shape, projection)
        let R = projector.projectedShape
        return projector.layout + (adafactor?.layout(R) ?? AdamSettings.moments(R, codes: codes))
    }

    public func updateProjected<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        guard W.count > 0 else { return }
        let projector = GradientProjector(W.shape, projection)
        if state.t % projection.gap == 0 {
            guard context.refresh(&W, { try refresh(projector, G, &state) }) else { return }
        }
        state.t += 1
        let c = adam.coefficients(step: state.t, learningRate: context.learningRate)
        let lr = adafactor?.learningRate(context.learningRate, step: state.t, weight: W)
        G.write { g in
            scratch.lend(projector.scratchCount, of: S.self) { R in
                projector.project(g, into: R, state)
                if let adafactor {
                    adafactor.direction(R, projector.projectedCount, &state, learningRate: lr!)
                } else {
                    state.direction(R, c)
                }
                projector.projectBack(R, into: g, state)
            }
        }
        if let adafactor {
            AdamKernel.apply(G, to: &W, before: 1 - lr! * adafactor.weightDecay, step: scale, after: 1)
        } else {
            AdamKernel.apply(G, to: &W, c, scale: scale)
        }
    }

    /// P of a period.
    private func refresh<S>(
        _ projector: GradientProjector, _ G: Tensor<S>, _ state: inout UpdateState<S>
    ) throws(DecompositionError) {
        let period = state.t / projection.gap
        guard !projector.adopt("P\(period + 1)", &state) else { return }
        switch basis {
        case .svd: try projector.follow(G, &state)
        case .randomized: try projector.follow(G, &state, by: sketch, refresh: period)
        case .random: projector.draw("P\(period + 1)", &state) { $0.orthonormal($1, $2) }
        }
    }
}
