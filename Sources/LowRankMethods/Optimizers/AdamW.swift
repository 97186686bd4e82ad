import Foundation
import LowRankCore

/// AdamW: Adam with the weight decay applied to the weight itself instead of the gradient.
///
///     M <- b1 M + (1 - b1) G          V <- b2 V + (1 - b2) G o G
///     torch:  W <- (1 - lr wd) W;  W <- W - lr M' / (sqrt(V') + eps),   M' = M/(1 - b1^t), V' = V/(1 - b2^t)
///     hf:     W <- W - lr sqrt(1 - b2^t)/(1 - b1^t) M / (sqrt(V) + eps);  W <- (1 - lr wd) W
///
/// Keeps M and V: 2 m n numbers. No scratch.
/// The two variants differ in where eps stands (hf acts like an eps larger by 1/sqrt(1 - b2^t)) and in
/// whether decay comes first or last; `correct_bias` off drops both corrections.
/// Parent: none; it is the reference line of every comparison.
/// Departs: nothing. Decay applies to every parameter the rule is given; leaving out norms and
/// biases is for the caller.
/// I. Loshchilov, F. Hutter, Decoupled Weight Decay Regularization, ICLR 2019, arXiv:1711.05101.
public struct AdamW: UpdateRule {
    public static let card = MethodCard(
        id: "adamw", name: "AdamW",
        paper: .init(
            title: "Decoupled Weight Decay Regularization", authors: "I. Loshchilov, F. Hutter", year: 2019,
            arXiv: "1711.05101"),
        family: .fullRank, axes: [.updateRule],
        summary: "Adam on the full gradient, with the weight decay applied to the weight itself.",
        hyperparameters: [
            .init(
                "variant", .choice(["torch", "hf"]), default: .text("torch"),
                "eps after the bias correction and decay first (torch), or eps before it and decay last (hf)",
                source: "torch.optim.AdamW; galore-torch keeps the hf form"),
            .init("beta1", .real(belowOne), default: .real(0.9), "decay of the mean gradient", source: "paper"),
            .init("beta2", .real(belowOne), default: .real(0.999), "decay of the mean squared gradient", source: "paper"),
            .init(
                "eps", .real(nonNegative), default: .real(1e-8), "added to the root of the second moment",
                source: "torch.optim.AdamW; 1e-6 is usual with hf"),
            .init(
                "weight_decay", .real(nonNegative), default: .real(0), "decay per unit of learning rate",
                source: "GaLore's full-rank baseline; torch has 0.01"),
            .flag("correct_bias", true, "correct both moments for starting at zero", source: "paper"),
        ],
        memory: "M, V: 2 m n numbers",
        parent: nil,
        claims: [
            "C4 perplexity 34.06 / 25.08 / 18.80 / 15.56 at 60M / 130M / 350M / 1B as GaLore's full-rank baseline"
        ])

    static let belowOne = 0...(1.0).nextDown
    static let nonNegative = 0...Double.greatestFiniteMagnitude

    package let settings: AdamSettings

    public init(_ h: Hyperparameters) throws {
        settings = AdamSettings(h, variant: h.choice("variant") == "hf" ? .hf : .torch)
    }

    init(_ settings: AdamSettings) { self.settings = settings }

    public func check(_ parameter: ParameterInfo) throws {}

    public func makeState<S: Scalar>(for parameter: ParameterInfo, streams: RandomStreams, as: S.Type) -> any UpdateState<S> {
        AdamWState<S>(shape: parameter.shape, settings: settings)
    }

    public func storedMemory(for parameter: ParameterInfo, scalarBytes: Int) -> [StoredMemory] {
        AdamMoments<Float>.storedMemory(count: parameter.count, scalarBytes: scalarBytes)
    }
}

/// Adam's knobs, shared with the methods that run Adam on something else than the gradient.
package struct AdamSettings: Sendable, Hashable {
    enum Variant {
        case torch, hf
        /// As torch, but with the decay last: what 8-bit projected rules do.
        case torchDecayLast
    }

    var beta1: Double
    var beta2: Double
    var eps: Double
    var weightDecay: Double
    var correctBias: Bool
    var variant: Variant

    /// The numbers of step t, counted from 1.
    func coefficients(step t: Int, learningRate lr: Double) -> AdamCoefficients {
        let correction1 = correctBias ? 1 - pow(beta1, Double(t)) : 1
        let correction2 = correctBias ? (1 - pow(beta2, Double(t))).squareRoot() : 1
        let decay = 1 - lr * weightDecay
        return switch variant {
        case .torch, .torchDecayLast:
            AdamCoefficients(
                beta1: beta1, beta2: beta2, rootScale: 1 / correction2, eps: eps, stepSize: lr / correction1,
                decayBefore: variant == .torch ? decay : 1, decayAfter: variant == .torch ? 1 : decay)
        case .hf:
            AdamCoefficients(
                beta1: beta1, beta2: beta2, rootScale: 1, eps: eps, stepSize: lr * correction2 / correction1,
                decayBefore: 1, decayAfter: decay)
        }
    }
}

extension AdamSettings {
    /// Reads the knobs of `hyperparameters`; the moments of methods without `correct_bias` are always corrected.
    init(_ h: Hyperparameters, variant: Variant) {
        self.init(
            beta1: h.real("beta1"), beta2: h.real("beta2"), eps: h.real("eps"), weightDecay: h.real("weight_decay"),
            correctBias: h.values["correct_bias"] != .flag(false), variant: variant)
    }

    /// The knobs of the Adam inside another method.
    /// - Parameters:
    ///   - betas: defaults of both decays.
    ///   - decaySource: where the default of `weight_decay` comes from, if not from `source`.
    ///   - alwaysCorrects: whether there is no `correct_bias`.
    static func hyperparameters(
        betas: (Double, Double) = (0.9, 0.999), eps: Double, source: String, decaySource: String? = nil,
        alwaysCorrects: Bool = false
    ) -> [HyperparameterSpec] {
        [
            .init("beta1", .real(AdamW.belowOne), default: .real(betas.0), "decay of the first moment", source: source),
            .init("beta2", .real(AdamW.belowOne), default: .real(betas.1), "decay of the second moment", source: source),
            .init(
                "eps", .real(AdamW.nonNegative), default: .real(eps), "added to the root of the second moment",
                source: source),
            .init(
                "weight_decay", .real(AdamW.nonNegative), default: .real(0), "decay per unit of learning rate",
                source: decaySource ?? source),
        ] + (alwaysCorrects ? [] : [
            .init(
                "correct_bias", .flag, default: .flag(true), "correct both moments for starting at zero", source: source)
        ])
    }
}

/// M and V of Adam, over the gradient or over what a method makes of it.
struct AdamMoments<S: Scalar>: TensorStore, Sendable {
    var m: Tensor<S>
    var v: Tensor<S>

    init(shape: [Int]) {
        m = .zeros(shape, category: .moments)
        v = .zeros(shape, category: .moments)
    }

    var stored: [StoredTensor] { [StoredTensor("M", m), StoredTensor("V", v)] }

    static func storedMemory(count: Int, scalarBytes: Int) -> [StoredMemory] {
        [
            StoredMemory("M", .moments, bytes: count * scalarBytes),
            StoredMemory("V", .moments, bytes: count * scalarBytes),
        ]
    }

    /// M, V <- 0.
    mutating func reset() {
        let count = m.count
        m.write { $0.update(repeating: 0, count: count) }
        v.write { $0.update(repeating: 0, count: count) }
    }

    /// Averages the gradient in and moves the weight.
    mutating func step(_ weight: inout Tensor<S>, gradient: Tensor<S>, _ coefficients: AdamCoefficients) {
        let count = weight.count
        weight.write { w in
            gradient.read { g in
                m.write { m in
                    v.write { v in AdamKernel.step(weight: w, gradient: g, m: m, v: v, count: count, coefficients) }
                }
            }
        }
    }

    mutating func change(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        change("exp_avg", &m)
        change("exp_avg_sq", &v)
    }

    /// R <- M / (sqrt(V) + eps) after taking R into the moments.
    mutating func direction(_ R: UnsafeMutablePointer<S>, _ c: AdamCoefficients) {
        let count = m.count
        m.write { m in v.write { v in AdamKernel.direction(gradient: R, m: m, v: v, count: count, c) } }
    }
}

/// M, V and the count of updates of one parameter.
public struct AdamWState<S: Scalar>: UpdateState {
    package let settings: AdamSettings
    var moments: AdamMoments<S>
    /// Updates so far.
    var t = 0

    init(shape: [Int], settings: AdamSettings) {
        self.settings = settings
        moments = AdamMoments(shape: shape)
    }

    public mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        precondition(weight.shape == moments.m.shape && gradient.count == weight.count)
        t += 1
        moments.step(
            &weight, gradient: gradient, settings.coefficients(step: t, learningRate: context.learningRate))
    }

    public var stored: [StoredTensor] { moments.stored }

    public mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        moments.change(change)
    }
}
