import LowRankCore
import MethodSupport

/// signSGD: every entry moves by the learning rate, in the direction of its gradient's sign.
///
///     g = G + wd W
///     W <- W - lr sign(g)                                    sign(0) = 0
///     Signum (mu > 0):  M <- mu M + (1 - mu) g;  W <- W - lr sign(M)
///
/// Keeps nothing, or M (m n numbers) with momentum. No scratch: g overwrites the gradient.
/// Parent: AdamW with beta1 = beta2 = eps = 0 and no decay.
/// Departs: decay is coupled, inside the sign, as in the code of FRUGAL, which uses the rule for what it keeps
/// no state of; the paper has none. The majority vote of several workers is left out.
/// J. Bernstein et al., ICML 2018, arXiv:1802.04434, Algorithms 1 (signSGD) and 2 (Signum).
public struct SignSGD: UpdateRule {
    public static let card = MethodCard(
        id: "signsgd", name: "signSGD",
        paper: .init(
            title: "signSGD: Compressed Optimisation for Non-Convex Problems",
            authors: "J. Bernstein, Y.-X. Wang, K. Azizzadenesheli, A. Anandkumar", year: 2018, arXiv: "1802.04434"),
        family: .fullRank, axes: [.updateRule],
        summary: "Moves every entry by the learning rate in the direction of its gradient's sign; keeps nothing.",
        hyperparameters: [
            .real(
                "momentum", 0, in: .belowOne,
                "mu, decay of the mean gradient whose sign is taken (Signum); 0 keeps none",
                source: "paper, Algorithm 1"),
            .real("weight_decay", 0, "wd, adds wd W to the gradient before the sign", source: "FRUGAL's code"),
        ],
        memory: "nothing; M: m n numbers with momentum",
        parent: "adamw with beta1 = beta2 = eps = 0",
        otherNames: OtherNames(fixed: ["sign_update": .flag(true)]),
        claims: ["converges at the rate of SGD while a gradient is sent as one bit per entry"])

    private let momentum, weightDecay: Double

    public init(_ h: Hyperparameters) { (momentum, weightDecay) = (h.real("momentum"), h.real("weight_decay")) }

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] {
        momentum > 0 ? [StateSpec("M", parameter.shape, moment: "exp_avg")] : []
    }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        if weightDecay > 0 { G.blend(keeping: 1, adding: weightDecay, of: W) }
        if momentum > 0 { state["M"].blend(keeping: momentum, adding: 1 - momentum, of: G) }
        let (count, lr) = (W.count, S(context.learningRate))
        W.write { w in
            (momentum > 0 ? state["M"] : G).read { d in for i in 0..<count { w[i] -= lr * sign(d[i]) } }
        }
    }
}
