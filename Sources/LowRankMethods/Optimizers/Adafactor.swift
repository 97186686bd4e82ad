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
/// N. Shazeer, M. Stern, Adafactor: Adaptive Learning Rates with Sublinear Memory Cost, ICML 2018,
/// arXiv:1804.04235, Algorithms 4 (matrices) and 5 (vectors).
public struct Adafactor: UpdateRule {
    public static let card = MethodCard(
        id: "adafactor", name: "Adafactor",
        paper: .init(
            title: "Adafactor: Adaptive Learning Rates with Sublinear Memory Cost", authors: "N. Shazeer, M. Stern",
            year: 2018, arXiv: "1804.04235"),
        family: .fullRank, axes: [.updateRule],
        summary: "Adam with a second moment kept as row and column means, and updates clipped by their size.",
        hyperparameters: [
            .init(
                "variant", .choice(["transformers", "torch"]), default: .text("transformers"),
                "eps1 added to the squared gradient (transformers), or the least denominator and a rate that is always "
                    + "scaled by the weight (torch)",
                source: "transformers.Adafactor, which GaLore wraps; torch.optim.Adafactor", effectiveWith: plain),
            .init(
                "beta1", .real(AdamW.belowOne), default: .real(0),
                "decay of the mean update; 0 keeps none (transformers)", source: "paper; GaLore's baseline has 0.9",
                effectiveWith: transformers),
            .init(
                "eps1", .real(AdamW.nonNegative), default: .real(1e-30),
                "added to the squared gradient, or least denominator", source: "paper; torch has the machine epsilon",
                mayNotMatter: "it shows only where a gradient vanishes"),
            .init(
                "eps2", .real(AdamW.nonNegative), default: .real(1e-3),
                "least weight RMS that scales the learning rate", source: "paper",
                effectiveWith: ["scale_parameter": .flag(true)],
                mayNotMatter: "it is a floor that only weights of a smaller RMS meet"),
            .init(
                "clip_threshold", .real(Double.leastNormalMagnitude...Double.greatestFiniteMagnitude), default: .real(1),
                "largest RMS of an update before the learning rate; d in torch", source: "paper"),
            .init(
                "decay_rate", .real(-10...0), default: .real(-0.8),
                "decay of the second moment in update t is 1 - t^decay_rate; beta2_decay in torch", source: "paper"),
            .init(
                "weight_decay", .real(AdamW.nonNegative), default: .real(0), "decay per unit of learning rate",
                source: "both libraries"),
            .init(
                "scale_parameter", .flag, default: .flag(false),
                "multiply the learning rate by the RMS of the weight (transformers)", source: "GaLore's training script",
                effectiveWith: transformers),
            .init(
                "relative_step", .flag, default: .flag(false),
                "replace the learning rate by min(1e-2, 1/sqrt(t)) (transformers)", source: "GaLore's training script",
                effectiveWith: transformers),
            .init(
                "warmup_init", .flag, default: .flag(false),
                "with relative_step: min(1e-6 t, 1/sqrt(t)) (transformers)", source: "transformers.Adafactor",
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
        settings = AdafactorSettings(
            variant: h.choice("variant") == "torch" ? .torch : .transformers, beta1: h.real("beta1"),
            eps1: h.real("eps1"), eps2: h.real("eps2"), clipThreshold: h.real("clip_threshold"),
            decayRate: h.real("decay_rate"), weightDecay: h.real("weight_decay"),
            scaleParameter: h.flag("scale_parameter"), relativeStep: h.flag("relative_step"),
            warmupInit: h.flag("warmup_init"))
        if settings.warmupInit, !settings.relativeStep {
            throw MethodError("adafactor: warmup_init needs relative_step", hyperparameter: "warmup_init")
        }
        if settings.variant == .torch {
            let foreign = Self.plain.keys.sorted().first { h.values[$0] != Self.plain[$0] }
            if let foreign {
                throw MethodError("adafactor: the torch variant has no \(foreign)", hyperparameter: foreign)
            }
        }
    }

    public func check(_ parameter: ParameterInfo) {}

    public func makeState<S: Scalar>(for parameter: ParameterInfo, streams: RandomStreams, as: S.Type) -> any UpdateState<S> {
        AdafactorState<S>(shape: parameter.shape, settings: settings)
    }

    public func storedMemory(for parameter: ParameterInfo, scalarBytes: Int) -> [StoredMemory] {
        AdafactorMoments<Float>.storedMemory(shape: parameter.shape, settings: settings, scalarBytes: scalarBytes)
    }
}

/// Adafactor's knobs, shared with the methods that run it on something else than the gradient.
struct AdafactorSettings: Sendable {
    enum Variant { case transformers, torch }

    var variant = Variant.transformers
    /// 0 keeps no first moment.
    var beta1: Double
    var eps1: Double
    var eps2: Double
    var clipThreshold: Double
    var decayRate: Double
    var weightDecay: Double
    var scaleParameter: Bool
    var relativeStep: Bool
    var warmupInit: Bool

    /// The rate of step t (from 1) for a weight as it is before the step.
    func learningRate<S>(_ given: Double, step t: Int, weight: Tensor<S>) -> Double {
        var lr = given
        if relativeStep { lr = min(warmupInit ? 1e-6 * Double(t) : 1e-2, 1 / Double(t).squareRoot()) }
        if variant == .torch { lr = min(lr, 1 / Double(t).squareRoot()) }
        if scaleParameter || variant == .torch {
            let squares = weight.read { S.kernels.sumSquares($0, Int64(weight.count)) }
            lr *= max(eps2, (squares / Double(weight.count)).squareRoot())
        }
        return lr
    }
}

/// What Adafactor keeps: the mean squared gradient, and a first moment of the update when beta1 > 0.
struct AdafactorMoments<S: Scalar>: TensorStore, Sendable {
    private var squares: FactoredSquares<S>
    private(set) var m: Tensor<S>?
    private let count: Int

    private static var names: (row: String, col: String, all: String) { ("row", "col", "V") }

    init(shape: [Int], settings: AdafactorSettings) {
        count = shape.reduce(1, *)
        squares = FactoredSquares(shape: shape)
        if settings.beta1 > 0 { m = .zeros(shape, category: .moments) }
    }

    /// G <- lr * clip(G / sqrt(second moment)), averaged over time when beta1 > 0.
    mutating func direction(
        _ g: UnsafeMutablePointer<S>, _ settings: AdafactorSettings, step t: Int, learningRate lr: Double
    ) {
        guard count > 0 else { return }
        let guarded: FactoredSquares<S>.Guard =
            settings.variant == .torch ? .init(floor: settings.eps1) : .init(added: settings.eps1)
        squares.average(g, beta: 1 - pow(Double(t), settings.decayRate), guarded)
        let count = count
        let rms = (squares.divide(g, guarded) / Double(count)).squareRoot()
        S.kernels.scale(g, S(lr / max(1, rms / settings.clipThreshold)), Int64(count))
        m?.write { m in
            S.kernels.applyStep(m, g, Int64(count), S(settings.beta1), S(settings.beta1 - 1), 1)
            g.update(from: m, count: count)
        }
    }

    var stored: [StoredTensor] { squares.stored(names: Self.names) + (m.map { [StoredTensor("M", $0)] } ?? []) }

    static func storedMemory(shape: [Int], settings: AdafactorSettings, scalarBytes: Int) -> [StoredMemory] {
        FactoredSquares<S>.storedMemory(shape, names: names, scalarBytes: scalarBytes)
            + (settings.beta1 > 0 ? [StoredMemory("M", .moments, bytes: shape.reduce(1, *) * scalarBytes)] : [])
    }

    mutating func change(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        if m != nil { change("exp_avg", &m!) }
        squares.change("exp_avg_sq", change)
    }
}

/// What Adafactor keeps of one parameter, and the count of updates.
struct AdafactorState<S: Scalar>: UpdateState {
    package let settings: AdafactorSettings
    private(set) var moments: AdafactorMoments<S>
    private(set) var t = 0

    init(shape: [Int], settings: AdafactorSettings) {
        self.settings = settings
        moments = AdafactorMoments(shape: shape, settings: settings)
    }

    package mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        t += 1
        let lr = settings.learningRate(context.learningRate, step: t, weight: weight)
        let decay = (settings.variant == .torch ? context.learningRate : lr) * settings.weightDecay
        gradient.write { moments.direction($0, settings, step: t, learningRate: lr) }
        AdamKernel.apply(gradient, to: &weight, before: 1 - decay, step: 1, after: 1)
    }

    var stored: [StoredTensor] { moments.stored }

    mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        moments.change(change)
    }
}

