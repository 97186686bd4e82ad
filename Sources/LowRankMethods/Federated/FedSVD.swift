import LowRankCore

/// FedSVD: clients train and send B alone; the server turns A into an orthonormal basis after every round.
///
///     client k:  B_k = B after some updates on its n_k examples, with a fresh optimizer each round
///     server:    B <- sum_k w_k B_k                              w_k = n_k / sum n
///                B A = U S V^T;   A <- V_r^T,   B <- U_r S_r
///     W = W0 + s B A                                             B: m x r, A: r x n, s = alpha / r
///
/// The SVD leaves the product as it is. With orthonormal rows of A, ||dL/dB|| <= s ||dL/dy|| ||x||: private training
/// clips less. It is made of the r x r product of the R factors of B and A^T.
/// Keeps W0 (m n) and A (r n), both frozen, and B (r m). A round sends r (m + n) numbers to each client, because A is
/// new, and r m back.
/// Parent: ffa-lora, whose A stays.
/// Departs: refactors after every round (the code has a period and a warm-up, 1 and 0 by default). Noise and clipping
/// are dp-sgd's, before the message; the SVD is post-processing. Directions that B does not use stay as QR leaves them,
/// orthonormal.
/// S. Lee et al., NeurIPS 2025, arXiv:2505.12805; code seanie12/fed-svd.
public struct FedSVD: FederatedMethod, DerivedForm {
    public static let card = MethodCard(
        id: "fedsvd", name: "FedSVD",
        paper: .init(
            title: "FedSVD: Adaptive Orthogonalization for Private Federated Learning with LoRA",
            authors: "S. Lee, S. Park, D. B. Lee, D. Wagner, H. Seong, T. Bocklet, J. Lee, S. J. Hwang", year: 2025,
            arXiv: "2505.12805"),
        family: .federated,
        summary: "Clients train B alone; an SVD of B A on the server makes A orthonormal after each round.",
        hyperparameters: [
            .rank(8, "columns of B and rows of A", source: "paper"),
            .alpha(8, name: "alpha", source: "paper"),
            ClientWeights.hyperparameter,
        ],
        memory: "frozen m n + r n, weights r m", parent: "ffa-lora, if A stays",
        otherNames: OtherNames(fixed: ["period": .integer(1), "warmup": .integer(0)]),
        claims: [
            "without privacy 86.18 on average over five tasks (RoBERTa-large), FFA-LoRA 84.57, FedAvg 75.51",
            "better than FFA-LoRA and FedAvg on all of them at epsilon 6 and 3", "faster in the first rounds",
        ])

    private let lora: LoRA
    private let clientWeights: ClientWeights

    public init(_ h: Hyperparameters) {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("alpha"))
        clientWeights = ClientWeights(h)
    }

    public var parametrisation: any WeightForm { self }
    public let trainedSymbols = ["B"]

    // MARK: - Form

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "fedsvd") }
    public func base(for w: WeightShape) -> any WeightForm { lora }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [.frozen("W0", w), TensorSpec("B", [w.outputs, lora.rank]), TensorSpec("A", [lora.rank, w.inputs], .frozen)]
    }

    // MARK: - Rounds

    public func broadcast<S: Scalar>(_ server: NamedTensors<S>) -> NamedTensors<S> {
        server.filtered { isTrained($0) || $0.hasSuffix(".A") }
    }

    public func message<S: Scalar>(
        from client: NamedTensors<S>, server: NamedTensors<S>, streams: RandomStreams
    ) -> NamedTensors<S> {
        client.filtered(isTrained)
    }

    public func aggregate<S: Scalar>(
        _ messages: [NamedTensors<S>], shares: [Double], server: NamedTensors<S>, streams: RandomStreams
    ) throws -> NamedTensors<S> {
        var result = average(messages, weights: clientWeights.of(shares), server: server)
        for name in server.weightNames(with: "A") {
            let usv = try Self.svd(result[name + ".B"]!, result[name + ".A"]!)
            result[name + ".B"] = usv.u.scalingColumns(by: usv.s.values)
            result[name + ".A"] = usv.vt
        }
        return result
    }

    /// Of B A, by way of B = Q_B R_B and A^T = Q_A R_A.
    private static func svd<S: Scalar>(_ B: Tensor<S>, _ A: Tensor<S>) throws -> SingularValues<S> {
        let (b, a) = (try B.qr(), try A.transposed().qr())
        var usv = try product(b.r, transposed: false, a.r, transposed: true).svd()
        usv.u = product(b.q, usv.u)
        usv.vt = product(usv.vt, transposed: false, a.q, transposed: true)
        return usv
    }

    /// Beside what the average lost, which is nothing: "BA", "singular_values" and "A_projector" = A^T A after the SVD.
    public func derived<S: Scalar>(
        _ messages: [NamedTensors<S>], shares: [Double], server: NamedTensors<S>
    ) throws -> NamedTensors<S> {
        let weights = clientWeights.of(shares)
        var result = lora.averaged(
            messages, weights: weights, mean: average(messages, weights: weights, server: server))
        let after = try aggregate(messages, shares: shares, server: server, streams: RandomStreams(seed: 0))
        for name in server.weightNames(with: "A") {
            let (B, A) = (after[name + ".B"]!, after[name + ".A"]!)
            result[name + ".BA"] = product(B, A)
            result[name + ".singular_values"] = Tensor(
                product(B, transposed: true, B).diagonal.map { $0.squareRoot() }, shape: [A.rows])
            result[name + ".A_projector"] = product(A, transposed: true, A)
        }
        return result
    }
}
