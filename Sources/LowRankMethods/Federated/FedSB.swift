import LowRankCore

/// Fed-SB: clients train an r x r matrix between factors that all of them share, so that its mean is exact.
///
///     D = -eta sign(G) = U S V^T                       G: the gradient at the pre-trained weight, D: Adam's first update
///     B = U_r,  A = V_r^T,  R = diag(S_r)              B: m x r, A: r x n, R: r x r
///     client k:  R_k = R after some updates, with a fresh optimizer each round
///     server:    R <- (1 / K) sum_k R_k
///     W = W0 + B R A
///
/// sum_k B R_k A / K = B R A: averaging loses nothing, noise that is added for privacy enters W once, and what is sent
/// does not depend on the width.
/// Keeps W0 (m n), A and B (r (m + n)), all frozen, and R (r^2). A round sends r^2 numbers to each client and as many
/// back; A and B go out once, before the first round.
/// Parent: lora-sb, with one client.
/// Departs: the SVD is exact; the code takes a randomised one and rounds the factors to bfloat16. In a run on corpora G
/// is measured on the first client's; samples that clients divide are taken together, as in the code. Either way it is
/// not counted as a loss of privacy.
/// R. Singhal et al., 2025, arXiv:2502.15436; code CERT-Lab/fed-sb.
public struct FedSB: FederatedMethod, DerivedForm {
    public static let card = MethodCard(
        id: "fed-sb", name: "Fed-SB",
        paper: .init(
            title:
                "Fed-SB: A Silver Bullet for Extreme Communication Efficiency and Performance in (Private) Federated LoRA "
                + "Fine-Tuning",
            authors: "R. Singhal, K. Ponkshe, R. Vartak, L. R. Varshney, P. Vepakomma", year: 2025, arXiv: "2502.15436"),
        family: .federated,
        summary:
            "Clients train and send an r x r matrix between frozen factors of the first update of full fine-tuning.",
        hyperparameters: [
            .rank(200, "r, order of R", source: "paper, arithmetic with 7B and 9B models"),
            .real(
                "lr_init", 1e-4, "eta, learning rate of the simulated update",
                source: "official code: the run's over the number of updates of its warm-up"),
        ],
        memory: "frozen m n + r (m + n), weights r^2", parent: "lora-sb, with one client",
        claims: [
            "up to 230 times less communication at the best quality on commonsense, arithmetic and language inference",
            "no amplified noise in private training, and fewer parameters that it is added to",
        ])

    private let form: LoRASB

    public init(_ h: Hyperparameters) { form = LoRASB(rank: h.integer("rank"), learningRate: h.real("lr_init")) }

    public var parametrisation: any WeightForm { self }
    public let trainedSymbols = ["R"]

    // MARK: - Form

    public func check(_ w: WeightShape) throws { try form.check(w) }
    public var calibration: CalibrationRequest { form.calibration }
    public func base(for w: WeightShape) -> any WeightForm { form }

    /// At the start: "D", "singular_values", and the projectors on the spaces of A and B.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        let (A, B) = (w["A"].value, w["B"].value)
        var derived = [
            "singular_values": Tensor(w["R"].value.diagonal, shape: [A.rows]),
            "A_projector": product(A, transposed: true, A),
            "B_projector": product(B, transposed: false, B, transposed: true),
        ]
        derived["D"] = data.gradient.map(form.update)
        return derived
    }

    // MARK: - Rounds

    public func aggregate<S: Scalar>(
        _ messages: [NamedTensors<S>], shares: [Double], server: NamedTensors<S>, streams: RandomStreams
    ) -> NamedTensors<S> {
        average(messages, weights: messages.map { _ in 1 / Double(messages.count) }, server: server)
    }

    /// Of each weight "delta" = B R A and "W_effective" after the round.
    public func derived<S: Scalar>(
        _ messages: [NamedTensors<S>], shares: [Double], server: NamedTensors<S>
    ) -> NamedTensors<S> {
        let after = aggregate(messages, shares: shares, server: server, streams: RandomStreams(seed: 0))
        var result = NamedTensors<S>()
        for name in server.weightNames(with: "R") {
            let delta = product(product(after[name + ".B"]!, after[name + ".R"]!), after[name + ".A"]!)
            result[name + ".delta"] = delta
            result[name + ".W_effective"] = after[name + ".W0"]! + delta
        }
        return result
    }
}
