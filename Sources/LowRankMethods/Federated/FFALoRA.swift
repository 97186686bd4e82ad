import LowRankCore

/// FFA-LoRA: LoRA whose A is drawn once and stays; clients train and send B alone.
///
///     client k:  B_k = B after some updates on its n_k examples, with a fresh optimizer each round
///     server:    B <- sum_k w_k B_k                              w_k = n_k / sum n
///     W = W0 + s B A                                             B: m x r, A: r x n, s = alpha / r
///
/// With one A for all, sum_k w_k B_k A is the product of the mean: averaging loses nothing, and noise that is added for
/// privacy enters W once, not as a product of two noises.
/// Keeps W0 (m n) and A (r n), both frozen, and B (r m). A round sends r m numbers to each client and as many back; A
/// follows from the seed.
/// Parent: fedavg-lora with A frozen.
/// Departs: the noise and clipping of private training, and the shared or frozen head, are the task's, not the
/// method's.
/// Y. Sun, Z. Li, Y. Li, B. Ding, ICLR 2024, arXiv:2403.12313.
public struct FFALoRA: FederatedMethod, DerivedForm {
    public static let card = MethodCard(
        id: "ffa-lora", name: "FFA-LoRA",
        paper: .init(
            title: "Improving LoRA in Privacy-preserving Federated Learning", authors: "Y. Sun, Z. Li, Y. Li, B. Ding",
            year: 2024, arXiv: "2403.12313"),
        family: .federated, summary: "LoRA with one frozen A for all clients, which train and send B alone.",
        hyperparameters: [
            .rank(8, "columns of B and rows of A", source: "paper; 2 to 16 studied"),
            .alpha(8, name: "alpha", source: "paper"),
        ],
        memory: "frozen m n + r n, weights r m", parent: "fedavg-lora with A frozen",
        claims: [
            "better than LoRA, and far less variable, under differential privacy and unlike clients on MNLI, SST-2, QNLI, QQP",
            "half the communication",
        ])

    private let lora: LoRA

    public init(_ h: Hyperparameters) { lora = LoRA(rank: h.integer("rank"), alpha: h.real("alpha")) }

    public var parametrisation: any WeightForm { self }
    public let trainedSymbols = ["B"]

    // MARK: - Form

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "ffa-lora") }
    public func base(for w: WeightShape) -> any WeightForm { lora }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [.frozen("W0", w), TensorSpec("B", [w.outputs, lora.rank]), TensorSpec("A", [lora.rank, w.inputs], .frozen)]
    }

    // MARK: - Rounds

    public func aggregate<S: Scalar>(
        _ messages: [NamedTensors<S>], shares: [Double], server: NamedTensors<S>, streams: RandomStreams
    ) -> NamedTensors<S> {
        average(messages, weights: shares, server: server)
    }

    public func derived<S: Scalar>(
        _ messages: [NamedTensors<S>], shares: [Double], server: NamedTensors<S>
    ) -> NamedTensors<S> {
        lora.averaged(messages, weights: shares, mean: average(messages, weights: shares, server: server))
    }
}
