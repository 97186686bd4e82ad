import LowRankCore

/// Lion: the sign of an interpolation between momentum and gradient, found by symbolic search.
///
///     C = b1 M + (1 - b1) G
///     W <- (1 - lr wd) W;  W <- W - lr sign(C)               sign(0) = 0
///     M <- b2 M + (1 - b2) G
///
/// Keeps M: m n numbers, half of Adam's state. No scratch.
/// Every entry moves by lr, so that a rate 3 to 10 times smaller than Adam's is usual.
/// Parent: signSGD, bit for bit, when b1 = 0 and nothing decays.
/// Departs: nothing (google/automl, lion_pytorch.py).
/// X. Chen et al., Symbolic Discovery of Optimization Algorithms, NeurIPS 2023, arXiv:2302.06675, Program 1.
public struct Lion: UpdateRule {
    public static let card = MethodCard(
        id: "lion", name: "Lion",
        paper: .init(
            title: "Symbolic Discovery of Optimization Algorithms",
            authors: "X. Chen, C. Liang, D. Huang, E. Real, K. Wang, Y. Liu, H. Pham, X. Dong, T. Luong, C.-J. Hsieh, Y. Lu, Q. Le",
            year: 2023, arXiv: "2302.06675"),
        family: .fullRank, axes: [.updateRule],
        summary: "Moves every entry by the learning rate in the direction of the sign of a mean of gradients.",
        hyperparameters: [
            .init(
                "beta1", .real(AdamW.belowOne), default: .real(0.9), "share of the momentum in the step", source: "paper, section 4"),
            .init(
                "beta2", .real(AdamW.belowOne), default: .real(0.99), "decay of the momentum", source: "paper, section 4"),
            .init(
                "weight_decay", .real(AdamW.nonNegative), default: .real(0), "decay per unit of learning rate",
                source: "lion_pytorch; 3 to 10 times that of AdamW is usual"),
        ],
        memory: "M: m n numbers",
        parent: "signsgd with beta1 = 0",
        claims: [
            "ViT on ImageNet up to 2 % more accurate than with Adam",
            "up to 2.3 times less compute than Adam for the same FID of diffusion models",
            "language modelling as good as or better than Adam's, with half of its state",
        ])

    private let settings: LionSettings

    public init(_ h: Hyperparameters) {
        settings = LionSettings(beta1: h.real("beta1"), beta2: h.real("beta2"), weightDecay: h.real("weight_decay"))
    }

    public func check(_ parameter: ParameterInfo) {}

    public func makeState<S: Scalar>(for parameter: ParameterInfo, streams: RandomStreams, as: S.Type) -> any UpdateState<S> {
        LionState<S>(settings: settings, M: .zeros(parameter.shape, category: .moments))
    }

    public func storedMemory(for parameter: ParameterInfo, scalarBytes: Int) -> [StoredMemory] {
        [StoredMemory("M", .moments, bytes: parameter.count * scalarBytes)]
    }
}

private struct LionSettings: Sendable {
    var beta1: Double
    var beta2: Double
    var weightDecay: Double
}

private struct LionState<S: Scalar>: UpdateState {
    package let settings: LionSettings
    var M: Tensor<S>

    package mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        precondition(weight.shape == M.shape && gradient.count == weight.count)
        let count = weight.count
        weight.write { w in
            gradient.read { g in
                M.write { m in
                    lionStep(weight: w, gradient: g, m: m, count: count, settings, learningRate: context.learningRate)
                }
            }
        }
    }

    var stored: [StoredTensor] { [StoredTensor("M", M)] }

    mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        change("exp_avg", &M)
    }
}

@_specialize(where S == Float)
@_specialize(where S == Double)
private func lionStep<S: Scalar>(
    weight: UnsafeMutablePointer<S>, gradient: UnsafePointer<S>, m: UnsafeMutablePointer<S>, count: Int,
    _ settings: LionSettings, learningRate: Double
) {
    let (b1, c1) = (S(settings.beta1), S(1 - settings.beta1))
    let (b2, c2) = (S(settings.beta2), S(1 - settings.beta2))
    let (lr, decay) = (S(learningRate), S(1 - learningRate * settings.weightDecay))
    for i in 0..<count {
        weight[i] = weight[i] * decay - lr * sign(b1 * m[i] + c1 * gradient[i])
        m[i] = b2 * m[i] + c2 * gradient[i]
    }
}
