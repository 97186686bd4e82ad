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
            .choice(
                "variant", "torch", of: ["torch", "hf"],
                "eps after the bias correction and decay first (torch), or eps before it and decay last (hf)",
                source: "torch.optim.AdamW; galore-torch keeps the hf form"),
            .real("beta1", 0.9, in: .belowOne, "decay of the mean gradient", source: "paper"),
            .real("beta2", 0.999, in: .belowOne, "decay of the mean squared gradient", source: "paper"),
            .real(
                "eps", 1e-8, "added to the root of the second moment",
                source: "torch.optim.AdamW; 1e-6 is usual with hf"),
            .real(
                "weight_decay", 0, "decay per unit of learning rate",
                source: "GaLore's full-rank baseline; torch has 0.01"),
            .flag("correct_bias", true, "correct both moments for starting at zero", source: "paper"),
        ],
        memory: "M, V: 2 m n numbers",
        parent: nil,
        claims: [
            "C4 perplexity 34.06 / 25.08 / 18.80 / 15.56 at 60M / 130M / 350M / 1B as GaLore's full-rank baseline"
        ])

    package let settings: AdamSettings

    public init(_ h: Hyperparameters) throws {
        self.init(AdamSettings(h, variant: h.choice("variant") == "hf" ? .hf : .torch))
    }

    init(_ settings: AdamSettings) { self.settings = settings }

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] { AdamSettings.moments(parameter.shape) }

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        state.t += 1
        let (c, count) = (settings.coefficients(step: state.t, learningRate: context.learningRate), Int64(W.count))
        W.write { w in
            G.read { g in
                state.write("M", "V") { m, v in
                    S.kernels.adam(
                        w, g, m, v, count, S(c.beta1), S(1 - c.beta1), S(c.beta2), S(1 - c.beta2), S(c.stepSize),
                        S(c.rootScale), S(c.eps), S(c.decayBefore), S(c.decayAfter))
                }
            }
        }
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

    /// What Adam keeps for something of that shape: M and V.
    /// - Parameters:
    ///   - codes: nil keeps full precision whatever the size.
    ///   - suffix: of both names.
    static func moments(_ shape: [Int], codes: MomentCodes? = nil, suffix: String = "") -> [StateSpec] {
        let codes = codes.flatMap { shape.reduce(1, *) >= $0.leastCount ? $0 : nil }
        func spec(_ symbol: String, _ book: BlockCodes.Book, _ moment: String) -> StateSpec {
            StateSpec(
                symbol + suffix, shape, moment: moment, as: codes.map { .blocks(book, size: $0.block) } ?? .numbers)
        }
        return [spec("M", .signed, "exp_avg"), spec("V", .unsigned, "exp_avg_sq")]
    }
}

extension AdamSettings {
    /// Reads the knobs that a method has: without `weight_decay` there is none, and without `correct_bias` the moments
    /// are always corrected.
    init(_ h: Hyperparameters, variant: Variant) {
        self.init(
            beta1: h.real("beta1"), beta2: h.real("beta2"), eps: h.real("eps"),
            weightDecay: h.values["weight_decay"] == nil ? 0 : h.real("weight_decay"),
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
            .real("beta1", betas.0, in: .belowOne, "decay of the first moment", source: source),
            .real("beta2", betas.1, in: .belowOne, "decay of the second moment", source: source),
            .real("eps", eps, "added to the root of the second moment", source: source),
            .real("weight_decay", 0, "decay per unit of learning rate", source: decaySource ?? source),
        ] + (alwaysCorrects
            ? [] : [.flag("correct_bias", true, "correct both moments for starting at zero", source: source)])
    }
}

/// How the moments of Adam are kept in codes of 8 bits: M by the signed book, V by the unsigned one.
struct MomentCodes: Sendable, Hashable {
    /// Consecutive numbers that share a largest magnitude.
    var block: Int
    /// Tensors with fewer numbers stay in full precision.
    var leastCount: Int

    init(_ h: Hyperparameters) { (block, leastCount) = (h.integer("blocksize"), h.integer("min_8bit_size")) }

    /// In bitsandbytes.
    static let otherNames = ["m_codes": "M", "v_codes": "V"]
}
