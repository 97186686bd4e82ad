import Foundation
import LowRankCore

/// Adafactor: Adam without momentum whose second moment is the product of its row and column means.
///
///     row <- b row + (1 - b) mean over columns of (G^2 + eps1),    b = 1 - t^decay_rate
///     col <- b col + (1 - b) mean over rows
///     U = G / sqrt(row col^T / mean(row));   U <- U / max(1, RMS(U) / clip_threshold)
///     lr_t = lr,  or  min(1e-2, 1/sqrt(t)) with relative_step;  times max(eps2, RMS(W)) with scale_parameter
///     W <- (1 - lr_t wd) W - lr_t U        beta1 > 0: the mean over time of lr_t U instead of lr_t U
///
///     torch:  eps1 is not added to G^2 but is the least denominator;  lr_t = min(lr, 1/sqrt(t)) max(eps2, RMS(W));
///             W <- (1 - lr wd) W - lr_t U
///
/// Keeps row and col: m + n numbers (vectors: the whole second moment), and with beta1 > 0 a moment of m n.
/// No scratch: U overwrites the gradient.
/// Parent: Adam with beta1 = 0, up to how the second moment forgets, where G^2 has rank one and nothing is clipped.
/// Departs: nothing in either variant (transformers, torch.optim). By default the run's learning rate is
/// used as it is, as in GaLore's training script, so that it can be tuned like the others'; in the paper it is
/// relative_step and scale_parameter that make it.
/// N. Shazeer, M. Stern, ICML 2018, arXiv:1804.04235, Algorithms 4 (matrices) and 5 (vectors).
public struct Adafactor: UpdateRule {
    public static let card = MethodCard(
        id: "adafactor", name: "Adafactor",
        paper: .init(
            title: "Adafactor: Adaptive Learning Rates with Sublinear Memory Cost", authors: "N. Shazeer, M. Stern",
            year: 2018, arXiv: "1804.04235"),
        family: .fullRank, axes: [.updateRule],
        summary: "Adam with a second moment kept as row and column means, and updates clipped by their size.",
        hyperparameters: [
            .choice(
                "variant", "transformers", of: ["transformers", "torch"],
                "eps1 added to the squared gradient (transformers), or the least denominator and a rate that is always "
                    + "scaled by the weight (torch)",
                source: "transformers.Adafactor, which GaLore wraps; torch.optim.Adafactor", effectiveWith: plain),
            .real(
                "beta1", 0, in: .belowOne, "decay of the mean update; 0 keeps none (transformers)",
                source: "paper; GaLore's baseline has 0.9", effectiveWith: transformers),
            .real(
                "eps1", 1e-30, "added to the squared gradient, or least denominator",
                source: "paper; torch has the machine epsilon",
                mayNotMatter: "it shows only where a gradient vanishes"),
            .real(
                "eps2", 1e-3, "least weight RMS that scales the learning rate", source: "paper",
                effectiveWith: ["scale_parameter": .flag(true)],
                mayNotMatter: "it is a floor that only weights of a smaller RMS meet"),
            .real(
                "clip_threshold", 1, in: .positive, "largest RMS of an update before the learning rate; d in torch",
                source: "paper"),
            .real(
                "decay_rate", -0.8, in: -10...0,
                "decay of the second moment in update t is 1 - t^decay_rate; beta2_decay in torch", source: "paper"),
            .real("weight_decay", 0, "decay per unit of learning rate", source: "both libraries"),
            .flag(
                "scale_parameter", false, "multiply the learning rate by the RMS of the weight (transformers)",
                source: "GaLore's training script", effectiveWith: transformers),
            .flag(
                "relative_step", false, "replace the learning rate by min(1e-2, 1/sqrt(t)) (transformers)",
                source: "GaLore's training script", effectiveWith: transformers),
            .flag(
                "warmup_init", false, "with relative_step: min(1e-6 t, 1/sqrt(t)) (transformers)",
                source: "transformers.Adafactor",
                effectiveWith: transformers.merging(["relative_step": .flag(true)]) { $1 }),
        ],
        memory: "row, col: m + n numbers; M: m n more with beta1 > 0",
        parent: "adamw with beta1 = 0, up to how the second moment forgets, where the squared gradient has rank one",
        otherNames: OtherNames(
            hyperparameters: ["d": "clip_threshold", "beta2_decay": "decay_rate"],
            defaults: ["scale_parameter": .flag(true), "relative_step": .flag(true)]),
        claims: ["the quality of Adam in translation (WMT 2014, Transformer) with state that grows with m + n"])

    private static let transformers: [String: HyperValue] = ["variant": .text("transformers")]
    private static let plain: [String: HyperValue] = [
        "beta1": .real(0), "relative_step": .flag(false), "scale_parameter": .flag(false), "warmup_init": .flag(false),
    ]

    private let settings: AdafactorSettings

    init(_ settings: AdafactorSettings) { self.settings = settings }

    public init(_ h: Hyperparameters) throws {
        settings = try AdafactorSettings(h, method: Self.card.id)
        if settings.isTorch, let foreign = Self.plain.keys.sorted().first(where: { h.values[$0] != Self.plain[$0] }) {
            throw MethodError("adafactor: the torch variant has no \(foreign)", hyperparameter: foreign)
        }
    }

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] { settings.layout(parameter.shape) }

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        state.t += 1
        let (lr, count) = (settings.learningRate(context.learningRate, step: state.t, weight: W), W.count)
        let decay = (settings.isTorch ? context.learningRate : lr) * settings.weightDecay
        G.write { settings.direction($0, count, &state, learningRate: lr) }
        AdamKernel.apply(G, to: &W, before: 1 - decay, step: 1, after: 1)
    }
}

/// Adafactor's knobs, shared with the methods that run it on something else than the gradient.
struct AdafactorSettings: Sendable {
    let isTorch: Bool
    private let beta1, eps1, eps2, clipThreshold, decayRate: Double
    let weightDecay: Double
    private let scaleParameter, relativeStep, warmupInit: Bool
    private let squares = FactoredSquares()

    init(_ h: Hyperparameters, method: String) throws {
        isTorch = h.values["variant"] == .text("torch")
        (beta1, eps1, eps2) = (h.real("beta1"), h.real("eps1"), h.real("eps2"))
        (clipThreshold, decayRate) = (h.real("clip_threshold"), h.real("decay_rate"))
        (weightDecay, scaleParameter) = (h.real("weight_decay"), h.flag("scale_parameter"))
        (relativeStep, warmupInit) = (h.flag("relative_step"), h.flag("warmup_init"))
        if warmupInit, !relativeStep {
            throw MethodError("\(method): warmup_init needs relative_step", hyperparameter: "warmup_init")
        }
    }

    /// The mean squared gradient, and a first moment of the update when beta1 > 0.
    func layout(_ shape: [Int]) -> [StateSpec] {
        squares.layout(shape) + (beta1 > 0 ? [StateSpec("M", shape, moment: "exp_avg")] : [])
    }

    /// The rate of step t (from 1) for a weight as it is before the step.
    func learningRate<S>(_ given: Double, step t: Int, weight: Tensor<S>) -> Double {
        var lr = given
        if relativeStep { lr = min(warmupInit ? 1e-6 * Double(t) : 1e-2, 1 / Double(t).squareRoot()) }
        if isTorch { lr = min(lr, 1 / Double(t).squareRoot()) }
        if scaleParameter || isTorch {
            let squares = weight.read { S.kernels.sumSquares($0, Int64(weight.count)) }
            lr *= max(eps2, (squares / Double(weight.count)).squareRoot())
        }
        return lr
    }

    /// G <- lr * clip(G / sqrt(second moment)) in step t of the state, averaged over time when beta1 > 0.
    func direction<S>(
        _ g: UnsafeMutablePointer<S>, _ count: Int, _ state: inout UpdateState<S>, learningRate lr: Double
    ) {
        guard count > 0 else { return }
        let guarded: FactoredSquares.Guard = isTorch ? .init(floor: eps1) : .init(added: eps1)
        squares.average(g, in: &state, beta: 1 - pow(Double(state.t), decayRate), guarded)
        let rms = (squares.divide(g, by: state, guarded) / Double(count)).squareRoot()
        S.kernels.scale(g, S(lr / max(1, rms / clipThreshold)), Int64(count))
        guard beta1 > 0 else { return }
        state["M"].write { m in
            S.kernels.applyStep(m, g, Int64(count), S(beta1), S(beta1 - 1), 1)
            g.update(from: m, count: count)
        }
    }
}
