import LowRankCore

/// FedAvg-LoRA (FedIT): clients train both factors of LoRA, the server averages each factor by itself.
///
///     client k:  A_k, B_k = A, B after some updates on its n_k examples, with a fresh optimizer each round
///     server:    A <- sum_k w_k A_k,  B <- sum_k w_k B_k        w_k = n_k / sum n
///     W = W0 + s B A                                            B: m x r, A: r x n, s = alpha / r
///
/// The mean of the products is not the product of the means. What a round loses is
/// E = s (sum_k w_k B_k A_k - B A) = s sum_k w_k (B_k - B) (A_k - A), a covariance of the clients' factors.
/// `aggregation` says what becomes of it: `separate` drops E, as FedIT does; `residual` adds E to W0 (FedEx-LoRA);
/// `stacked` adds s sum_k w_k B_k A_k to W0 and starts the next round with a new A and B = 0 (FLoRA).
/// Keeps W0 (m n, frozen), B and A (r (m + n)). A round sends r (m + n) numbers to each client and as many back.
/// Parent: lora, with one client.
/// Departs: `residual` and `stacked` send the new W0, m n numbers; their papers send the factors that make it, up to
/// K r (m + n) for K clients.
/// J. Zhang et al., FedIT, ICASSP 2024, arXiv:2305.05644. R. Singhal et al., FedEx-LoRA, 2024, arXiv:2410.09432.
/// Z. Wang et al., FLoRA, NeurIPS 2024, arXiv:2409.05976.
public struct FedAvgLoRA: FederatedMethod {
    public static let card = MethodCard(
        id: "fedavg-lora", name: "FedAvg-LoRA",
        paper: .init(
            title: "Towards Building the Federated GPT: Federated Instruction Tuning",
            authors: "J. Zhang, S. Vahidian, M. Kuo, C. Li, R. Zhang, T. Yu, Y. Zhou, G. Wang, Y. Chen", year: 2024,
            arXiv: "2305.05644"),
        family: .federated, summary: "Clients train both factors of LoRA and the server averages each factor by itself.",
        hyperparameters: [
            .rank(8, "columns of B and rows of A", source: "paper"),
            .alpha(16, name: "alpha", source: "paper"),
            .choice(
                "aggregation", "separate", of: Aggregation.allCases.map(\.rawValue),
                "whether what the averages lose is dropped (FedIT), added to W0 (FedEx-LoRA), or not made (FLoRA)",
                source: "FedIT; the other two papers"),
            ClientWeights.hyperparameter,
        ],
        memory: "frozen m n, weights r (m + n)", parent: "lora, with one client",
        claims: ["federated instruction tuning beats training on each client's own data"])

    private enum Aggregation: String, CaseIterable { case separate, residual, stacked }

    private let lora: LoRA
    private let aggregation: Aggregation
    private let clientWeights: ClientWeights

    public init(_ h: Hyperparameters) {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("alpha"))
        aggregation = Aggregation(rawValue: h.choice("aggregation"))!
        clientWeights = ClientWeights(h)
    }

    public var parametrisation: any WeightForm { lora }
    public let trainedSymbols = ["A", "B"]

    private var changesBase: Bool { aggregation != .separate }

    public func broadcast<S: Scalar>(_ server: NamedTensors<S>) -> NamedTensors<S> {
        server.filtered { isTrained($0) || changesBase && $0.hasSuffix(".W0") }
    }

    public func message<S: Scalar>(
        from client: NamedTensors<S>, server: NamedTensors<S>, streams: RandomStreams
    ) -> NamedTensors<S> {
        client.filtered(isTrained)
    }

    public func aggregate<S: Scalar>(
        _ messages: [NamedTensors<S>], shares: [Double], server: NamedTensors<S>, streams: RandomStreams
    ) throws -> NamedTensors<S> {
        let weights = clientWeights.of(shares)
        var result = average(messages, weights: weights, server: server)
        guard changesBase else { return result }
        for name in server.weightNames(with: "W0") {
            let E = lora.averagingError(name, messages, weights: weights, mean: result)
            result[name + ".W0"]!.blend(keeping: 1, adding: 1, of: E)
            guard aggregation == .stacked else { continue }
            let (B, A) = (result[name + ".B"]!, result[name + ".A"]!)
            result[name + ".W0"]!.accumulateProduct(B, A, alpha: S(lora.scale), beta: 1)
            result[name + ".B"] = .zeros(B.shape)
            result[name + ".A"] = streams.scoped(name).kaiming("A", A.shape, fanIn: A.columns)
        }
        return result
    }

    public func derived<S: Scalar>(
        _ messages: [NamedTensors<S>], shares: [Double], server: NamedTensors<S>
    ) throws -> NamedTensors<S> {
        let weights = clientWeights.of(shares)
        return lora.averaged(messages, weights: weights, mean: average(messages, weights: weights, server: server))
    }
}

extension FederatedMethod {
    /// The server's parameters with sum_k w_k X_k in the place of each X that trains.
    func average<S: Scalar>(
        _ messages: [NamedTensors<S>], weights: [Double], server: NamedTensors<S>
    ) -> NamedTensors<S> {
        server.mapTensors { name, tensor in
            guard isTrained(name) else { return tensor }
            return zip(messages, weights).reduce(into: .zeros(tensor.shape)) {
                $0.blend(keeping: 1, adding: $1.1, of: $1.0[name]!)
            }
        }
    }
}

extension LoRA {
    /// E = s (sum_k w_k B_k A_k - B A) of one weight; a factor that is not sent is the server's.
    func averagingError<S: Scalar>(
        _ name: String, _ messages: [NamedTensors<S>], weights: [Double], mean: NamedTensors<S>
    ) -> Tensor<S> {
        var E = product(mean[name + ".B"]!, mean[name + ".A"]!, alpha: S(-scale))
        for (message, w) in zip(messages, weights) {
            let A = message[name + ".A"] ?? mean[name + ".A"]!
            E.accumulateProduct(message[name + ".B"]!, A, alpha: S(scale * w), beta: 1)
        }
        return E
    }

    /// For each weight E as "exact_residual" and W as "W_effective", the averages taken; "aggregation_error", the norm
    /// of E over all weights.
    func averaged<S: Scalar>(
        _ messages: [NamedTensors<S>], weights: [Double], mean: NamedTensors<S>
    ) -> NamedTensors<S> {
        var result = NamedTensors<S>()
        var squares = 0.0
        for name in mean.weightNames(with: "W0") {
            let E = averagingError(name, messages, weights: weights, mean: mean)
            squares += E.dot(E)
            result[name + ".exact_residual"] = E
            let factors = (B: mean[name + ".B"]!, A: mean[name + ".A"]!)
            result[name + ".W_effective"] = mean[name + ".W0"]!.adding(product: factors.B, factors.A, alpha: S(scale))
        }
        result["aggregation_error"] = .scalar(squares.squareRoot())
        return result
    }
}
