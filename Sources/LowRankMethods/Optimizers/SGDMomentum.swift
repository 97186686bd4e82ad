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
/// B. Polyak 1964; Y. Nesterov 1983; I. Sutskever, J. Martens, G. Dahl, G. Hinton, On the importance of
/// initialization and momentum in deep learning, ICML 2013.
public struct SGDMomentum: UpdateRule {
    public static let card = MethodCard(
        id: "sgd-momentum", name: "SGD with momentum",
        paper: .init(
            title: "On the importance of initialization and momentum in deep learning",
            authors: "I. Sutskever, J. Martens, G. Dahl, G. Hinton", year: 2013, arXiv: ""),
        family: .fullRank, axes: [.updateRule],
        summary: "Steps along a decaying sum of gradients, the same rate for every entry.",
        hyperparameters: [
            .init("momentum", .real(AdamW.belowOne), default: .real(0.9), "mu, decay of the buffer; 0 keeps none", source: "usual"),
            .init(
                "dampening", .real(0...1), default: .real(0), "d, the share of a gradient that the buffer leaves out",
                source: "torch.optim.SGD", effectiveWith: ["nesterov": .flag(false)]),
            .init(
                "nesterov", .flag, default: .flag(false), "look ahead: g + mu B instead of B", source: "torch.optim.SGD",
                effectiveWith: ["dampening": .real(0)]),
            .init(
                "weight_decay", .real(AdamW.nonNegative), default: .real(0), "wd, adds wd W to the gradient",
                source: "torch.optim.SGD"),
        ],
        memory: "B: m n numbers, none with momentum = 0",
        parent: nil,
        otherNames: OtherNames(tensors: ["buffer": "B"]),
        claims: [])

    private let settings: SGDSettings

    public init(_ h: Hyperparameters) throws {
        settings = SGDSettings(
            momentum: h.real("momentum"), dampening: h.real("dampening"), nesterov: h.flag("nesterov"),
            weightDecay: h.real("weight_decay"))
        if settings.nesterov, settings.momentum == 0 || settings.dampening != 0 {
            throw MethodError("sgd-momentum: nesterov needs a momentum and no dampening", hyperparameter: "nesterov")
        }
    }

    public func check(_ parameter: ParameterInfo) {}

    public func makeState<S: Scalar>(for parameter: ParameterInfo, streams: RandomStreams, as: S.Type) -> any UpdateState<S> {
        SGDMomentumState<S>(shape: parameter.shape, settings: settings)
    }

    public func storedMemory(for parameter: ParameterInfo, scalarBytes: Int) -> [StoredMemory] {
        settings.momentum == 0 ? [] : [StoredMemory("B", .moments, bytes: parameter.count * scalarBytes)]
    }
}

private struct SGDSettings: Sendable {
    var momentum: Double
    var dampening: Double
    var nesterov: Bool
    var weightDecay: Double
}

private struct SGDMomentumState<S: Scalar>: UpdateState {
    package let settings: SGDSettings
    /// Absent without momentum.
    var B: Tensor<S>?
    var isFirst = true

    init(shape: [Int], settings: SGDSettings) {
        self.settings = settings
        if settings.momentum > 0 { B = .zeros(shape, category: .moments) }
    }

    package mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        if settings.weightDecay > 0 { gradient.blend(keeping: 1, adding: settings.weightDecay, of: weight) }
        if B != nil {
            if isFirst {
                B!.assign(gradient)
            } else {
                B!.blend(keeping: settings.momentum, adding: 1 - settings.dampening, of: gradient)
            }
            isFirst = false
            if settings.nesterov { gradient.blend(keeping: 1, adding: settings.momentum, of: B!) }
        }
        let direction = settings.nesterov ? gradient : B ?? gradient
        weight.blend(keeping: 1, adding: -context.learningRate, of: direction)
    }

    var stored: [StoredTensor] { B.map { [StoredTensor("B", $0)] } ?? [] }

    mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        if B != nil { change("momentum_buffer", &B!) }
    }
}
