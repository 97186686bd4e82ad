import LowRankCore

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
/// J. Bernstein et al., signSGD: Compressed Optimisation for Non-Convex Problems, ICML 2018,
/// arXiv:1802.04434, Algorithms 1 (signSGD) and 2 (Signum).
public struct SignSGD: UpdateRule {
    public static let card = MethodCard(
        id: "signsgd", name: "signSGD",
        paper: .init(
            title: "signSGD: Compressed Optimisation for Non-Convex Problems",
            authors: "J. Bernstein, Y.-X. Wang, K. Azizzadenesheli, A. Anandkumar", year: 2018, arXiv: "1802.04434"),
        family: .fullRank, axes: [.updateRule],
        summary: "Moves every entry by the learning rate in the direction of its gradient's sign; keeps nothing.",
        hyperparameters: [
            .init(
                "momentum", .real(AdamW.belowOne), default: .real(0),
                "mu, decay of the mean gradient whose sign is taken (Signum); 0 keeps none", source: "paper, Algorithm 1"),
            .init(
                "weight_decay", .real(AdamW.nonNegative), default: .real(0), "wd, adds wd W to the gradient before the sign",
                source: "FRUGAL's code"),
        ],
        memory: "nothing; M: m n numbers with momentum",
        parent: "adamw with beta1 = beta2 = eps = 0",
        otherNames: OtherNames(fixed: ["sign_update": .flag(true)]),
        claims: ["converges at the rate of SGD while a gradient is sent as one bit per entry"])

    private let momentum: Double
    private let weightDecay: Double

    public init(_ h: Hyperparameters) {
        momentum = h.real("momentum")
        weightDecay = h.real("weight_decay")
    }

    public func check(_ parameter: ParameterInfo) {}

    public func makeState<S: Scalar>(for parameter: ParameterInfo, streams: RandomStreams, as: S.Type) -> any UpdateState<S> {
        SignSGDState<S>(
            momentum: momentum, weightDecay: weightDecay,
            M: momentum > 0 ? .zeros(parameter.shape, category: .moments) : nil)
    }

    public func storedMemory(for parameter: ParameterInfo, scalarBytes: Int) -> [StoredMemory] {
        momentum == 0 ? [] : [StoredMemory("M", .moments, bytes: parameter.count * scalarBytes)]
    }
}

private struct SignSGDState<S: Scalar>: UpdateState {
    let momentum: Double
    let weightDecay: Double
    /// Absent without momentum.
    var M: Tensor<S>?

    package mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        if weightDecay > 0 { gradient.blend(keeping: 1, adding: weightDecay, of: weight) }
        M?.blend(keeping: momentum, adding: 1 - momentum, of: gradient)
        let (direction, count, lr) = (M ?? gradient, weight.count, context.learningRate)
        weight.write { w in direction.read { signStep(weight: w, direction: $0, count: count, learningRate: lr) } }
    }

    var stored: [StoredTensor] { M.map { [StoredTensor("M", $0)] } ?? [] }

    mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        if M != nil { change("exp_avg", &M!) }
    }
}

/// w <- w - lr sign(direction)
@_specialize(where S == Float)
@_specialize(where S == Double)
private func signStep<S: Scalar>(
    weight: UnsafeMutablePointer<S>, direction: UnsafePointer<S>, count: Int, learningRate: Double
) {
    let lr = S(learningRate)
    for i in 0..<count { weight[i] -= lr * sign(direction[i]) }
}

/// 1, -1, or `x` itself when it is neither positive nor negative: zero, or not a number.
@inline(__always)
package func sign<S: Scalar>(_ x: S) -> S { x > 0 ? 1 : x < 0 ? -1 : x }
