import LowRankCore
import MethodSupport

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
            .real("beta1", 0.9, in: .belowOne, "share of the momentum in the step", source: "paper, section 4"),
            .real("beta2", 0.99, in: .belowOne, "decay of the momentum", source: "paper, section 4"),
            .real(
                "weight_decay", 0, "decay per unit of learning rate",
                source: "lion_pytorch; 3 to 10 times that of AdamW is usual"),
        ],
        memory: "M: m n numbers",
        parent: "signsgd with beta1 = 0",
        claims: [
            "ViT on ImageNet up to 2 % more accurate than with Adam",
            "up to 2.3 times less compute than Adam for the same FID of diffusion models",
            "language modelling as good as or better than Adam's, with half of its state",
        ])

    private let beta1, beta2, weightDecay: Double

    public init(_ h: Hyperparameters) {
        (beta1, beta2, weightDecay) = (h.real("beta1"), h.real("beta2"), h.real("weight_decay"))
    }

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] {
        [StateSpec("M", parameter.shape, moment: "exp_avg")]
    }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        let (b1, c1, b2, c2) = (S(beta1), S(1 - beta1), S(beta2), S(1 - beta2))
        let (lr, decay) = (S(context.learningRate), S(1 - context.learningRate * weightDecay))
        let count = W.count
        W.write { w in
            G.read { g in
                state["M"].write { m in
                    for i in 0..<count {
                        w[i] = w[i] * decay - lr * sign(b1 * m[i] + c1 * g[i])
                        m[i] = b2 * m[i] + c2 * g[i]
                    }
                }
            }
        }
    }
}
