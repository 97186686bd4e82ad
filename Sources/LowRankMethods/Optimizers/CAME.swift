import LowRankCore

/// CAME: Adafactor with momentum that trusts an update less where it strays from its mean.
///
///     R, C <- b2-averages of the row and column means of G^2 + eps1
///     U = G / sqrt(R C^T / mean(R));   U <- U / max(1, RMS(U) / d)
///     M <- b1 M + (1 - b1) U
///     R', C' <- b3-averages of the row and column means of (U - M)^2 + eps2
///     W <- (1 - lr wd) W;  W <- W - lr M / sqrt(R' C'^T / mean(R'))
///
/// Keeps M (m n numbers) and R, C, R', C' (2 (m + n)); vectors keep M and the whole second moment, and step along M.
/// No scratch: U, U - M and the step overwrite the gradient one after the other.
/// Parent: Adafactor, exactly for vectors where neither remembers (b1 = b2 = 0, decay_rate = 0); no setting turns
/// the second factor of a matrix off.
/// Departs: nothing (the authors' code). Nothing is corrected for starting at zero: with b3 = 0.9999 the
/// first steps are up to 1/sqrt(1 - b3) = 100 times too long, which is what warm-up is for.
/// Y. Luo et al., CAME: Confidence-guided Adaptive Memory Efficient Optimization, ACL 2023, arXiv:2307.02047,
/// Algorithm 2.
public struct CAME: UpdateRule {
    public static let card = MethodCard(
        id: "came", name: "CAME",
        paper: .init(
            title: "CAME: Confidence-guided Adaptive Memory Efficient Optimization",
            authors: "Y. Luo, X. Ren, Z. Zheng, Z. Jiang, X. Jiang, Y. You", year: 2023, arXiv: "2307.02047"),
        family: .fullRank, axes: [.updateRule],
        summary: "Adafactor with momentum, damped where updates stray from their mean.",
        hyperparameters: [
            .init("beta1", .real(AdamW.belowOne), default: .real(0.9), "decay of the mean update", source: "paper"),
            .init("beta2", .real(AdamW.belowOne), default: .real(0.999), "decay of the second moment", source: "paper"),
            .init("beta3", .real(AdamW.belowOne), default: .real(0.9999), "decay of the instability", source: "paper"),
            .init(
                "eps1", .real(AdamW.nonNegative), default: .real(1e-30), "added to the squared gradient", source: "paper",
                mayNotMatter: "it shows only where a gradient vanishes"),
            .init(
                "eps2", .real(AdamW.nonNegative), default: .real(1e-16), "added to the squared deviation", source: "paper",
                mayNotMatter: "it shows only where an update equals its mean"),
            .init(
                "clip_threshold", .real(Double.leastNormalMagnitude...Double.greatestFiniteMagnitude), default: .real(1),
                "d, largest RMS of U", source: "paper"),
            .init(
                "weight_decay", .real(AdamW.nonNegative), default: .real(0), "decay per unit of learning rate",
                source: "code"),
        ],
        memory: "M: m n; R, C, R', C': 2 (m + n) numbers",
        parent: "adafactor, for vectors with beta1 = beta2 = 0 and decay_rate = 0",
        otherNames: OtherNames(tensors: ["row": "R", "col": "C", "res_row": "R'", "res_col": "C'"]),
        claims: ["faster and more accurate than Adam in pre-training BERT (batch 32K), GPT-2 and T5 with the memory of Adafactor"])

    private let settings: CAMESettings

    public init(_ h: Hyperparameters) {
        settings = CAMESettings(
            beta1: h.real("beta1"), beta2: h.real("beta2"), beta3: h.real("beta3"), eps1: h.real("eps1"),
            eps2: h.real("eps2"), clipThreshold: h.real("clip_threshold"), weightDecay: h.real("weight_decay"))
    }

    public func check(_ parameter: ParameterInfo) {}

    public func makeState<S: Scalar>(for parameter: ParameterInfo, streams: RandomStreams, as: S.Type) -> any UpdateState<S> {
        CAMEState<S>(shape: parameter.shape, settings: settings)
    }

    public func storedMemory(for parameter: ParameterInfo, scalarBytes: Int) -> [StoredMemory] {
        let isMatrix = parameter.shape.count == 2
        return [StoredMemory("M", .moments, bytes: parameter.count * scalarBytes)]
            + FactoredSquares<Float>.storedMemory(parameter.shape, names: squareNames, scalarBytes: scalarBytes)
            + (isMatrix
                ? FactoredSquares<Float>.storedMemory(parameter.shape, names: deviationNames, scalarBytes: scalarBytes) : [])
    }
}

private let squareNames = (row: "R", col: "C", all: "V")
private let deviationNames = (row: "R'", col: "C'", all: "")

private struct CAMESettings: Sendable {
    var beta1: Double
    var beta2: Double
    var beta3: Double
    var eps1: Double
    var eps2: Double
    var clipThreshold: Double
    var weightDecay: Double
}

private struct CAMEState<S: Scalar>: UpdateState {
    package let settings: CAMESettings
    var M: Tensor<S>
    /// R, C: of the gradient.
    var squares: FactoredSquares<S>
    /// R', C': of U - M, for matrices only.
    var deviations: FactoredSquares<S>?

    init(shape: [Int], settings: CAMESettings) {
        self.settings = settings
        M = .zeros(shape, category: .moments)
        squares = FactoredSquares(shape: shape)
        if shape.count == 2 { deviations = FactoredSquares(shape: shape) }
    }

    package mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        let (count, lr) = (weight.count, context.learningRate)
        guard count > 0 else { return }
        gradient.write { g in
            let added = FactoredSquares<S>.Guard(added: settings.eps1)
            squares.average(g, beta: settings.beta2, added)
            let rms = (squares.divide(g, added) / Double(count)).squareRoot()
            S.kernels.scale(g, S(1 / max(1, rms / settings.clipThreshold)), Int64(count))
        }
        M.blend(keeping: settings.beta1, adding: 1 - settings.beta1, of: gradient)
        gradient.blend(keeping: 1, adding: -1, of: M)
        gradient.write { g in deviations?.average(g, beta: settings.beta3, .init(added: settings.eps2)) }
        gradient.assign(M)
        gradient.write { g in _ = deviations?.divide(g, .init()) }
        weight.blend(keeping: 1 - lr * settings.weightDecay, adding: -lr, of: gradient)
    }

    var stored: [StoredTensor] {
        [StoredTensor("M", M)] + squares.stored(names: squareNames)
            + (deviations?.stored(names: deviationNames) ?? [])
    }

    mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        change("exp_avg", &M)
        squares.change("exp_avg_sq", change)
        deviations?.change("exp_avg_res", change)
    }
}
