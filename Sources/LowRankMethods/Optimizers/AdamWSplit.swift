import LowRankCore

/// AdamW-split: full-rank AdamW with one learning rate for the linear weights and another for the rest.
///
///     weights of attention and MLP projections:        AdamW at lr
///     embedding, output head, norms and biases:        AdamW at rest_rate * lr
///
/// Keeps M and V: 2 m n numbers. No scratch.
/// GaLore and its relatives multiply the step of the linear weights by a scale (0.25) and train everything else
/// with Adam at the full rate. A comparison with AdamW at one rate for all then measures two things at once;
/// this is the opponent that has the second one too. lr is the rate of the linear weights, so that the grid
/// that suits AdamW suits it as well.
/// Parent: AdamW, bit for bit, when rest_rate = 1.
/// Departs: there is no paper; the two rates are those of the papers named at `rest_rate`. Decay, which is
/// per unit of learning rate, follows each parameter's own rate.
/// I. Loshchilov, F. Hutter, Decoupled Weight Decay Regularization, ICLR 2019, arXiv:1711.05101.
public struct AdamWSplit: UpdateRule {
    public static let card = MethodCard(
        id: "adamw-split", name: "AdamW-split", paper: AdamW.card.paper, family: .fullRank, axes: [.updateRule],
        summary: "AdamW with one learning rate for the linear weights and a multiple of it for the rest.",
        hyperparameters: [
            .real(
                "rest_rate", 4, "learning rate of embedding, head, norms and biases in units of the run's rate",
                source: "GaLore, Fira: 0.01 for the rest, 0.01 x 0.25 for the linear weights")
        ] + AdamW.card.hyperparameters,
        memory: AdamW.card.memory,
        parent: "adamw with rest_rate = 1",
        claims: [])

    private let adamw: AdamW
    private let restRate: Double

    public init(_ h: Hyperparameters) throws {
        adamw = try AdamW(h)
        restRate = h.real("rest_rate")
    }

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] { adamw.layout(parameter) }

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        adamw.update(&W, &G, &state, context.scaled(by: state.parameter.role == .linear ? 1 : restRate))
    }
}
