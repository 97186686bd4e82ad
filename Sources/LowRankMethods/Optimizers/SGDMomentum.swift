import LowRankCore

/// SGD with momentum: a running sum of gradients instead of each by itself.
///
///     g = G + wd W
///     B <- g  (first update);   B <- mu B + (1 - d) g  (later)
///     W <- W - lr B             Nesterov:  W <- W - lr (g + mu B)
///
/// Keeps B: m n numbers, or nothing when mu = 0. No scratch: g overwrites the gradient.
/// Parent: none. With mu = 0 it is plain gradient descent.
/// Departs: nothing (torch.optim.SGD). The decay is coupled: it goes through the momentum.
/// B. Polyak 1964; Y. Nesterov 1983; I. Sutskever et al., ICML 2013.
public struct SGDMomentum: UpdateRule {
    public static let card = MethodCard(
        id: "sgd-momentum", name: "SGD with momentum",
        paper: .init(
            title: "On the importance of initialization and momentum in deep learning",
            authors: "I. Sutskever, J. Martens, G. Dahl, G. Hinton", year: 2013, arXiv: ""),
        family: .fullRank, axes: [.updateRule],
        summary: "Steps along a decaying sum of gradients, the same rate for every entry.",
        hyperparameters: [
            .real("momentum", 0.9, in: .belowOne, "mu, decay of the buffer; 0 keeps none", source: "usual"),
            .real(
                "dampening", 0, in: 0...1, "d, the share of a gradient that the buffer leaves out",
                source: "torch.optim.SGD", effectiveWith: ["nesterov": .flag(false)]),
            .flag(
                "nesterov", false, "look ahead: g + mu B instead of B", source: "torch.optim.SGD",
                effectiveWith: ["dampening": .real(0)]),
            .real("weight_decay", 0, "wd, adds wd W to the gradient", source: "torch.optim.SGD"),
        ],
        memory: "B: m n numbers, none with momentum = 0",
        parent: nil,
        otherNames: OtherNames(tensors: ["buffer": "B"]),
        claims: [])

    private let momentum, dampening, weightDecay: Double
    private let nesterov: Bool

    public init(_ h: Hyperparameters) throws {
        (momentum, dampening, weightDecay) = (h.real("momentum"), h.real("dampening"), h.real("weight_decay"))
        nesterov = h.flag("nesterov")
        if nesterov, momentum == 0 || dampening != 0 {
            throw MethodError("sgd-momentum: nesterov needs a momentum and no dampening", hyperparameter: "nesterov")
        }
    }

    /// Without momentum and decay.
    init() { (momentum, dampening, weightDecay, nesterov) = (0, 0, 0, false) }

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] {
        momentum > 0 ? [StateSpec("B", parameter.shape, moment: "momentum_buffer")] : []
    }

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        state.t += 1
        if weightDecay > 0 { G.blend(keeping: 1, adding: weightDecay, of: W) }
        if momentum > 0, state.t == 1 { state["B"].assign(G) }
        if momentum > 0, state.t > 1 { state["B"].blend(keeping: momentum, adding: 1 - dampening, of: G) }
        if nesterov { G.blend(keeping: 1, adding: momentum, of: state["B"]) }
        W.blend(keeping: 1, adding: -context.learningRate, of: momentum > 0 && !nesterov ? state["B"] : G)
    }
}
