import LowRankCore

/// OPCM: models are merged one after the other; each adds only what lies outside the main directions of those before
/// it.
///
///     theta = theta_1, lambda = 1; then for each next model t, with P = W - W_0 and D = W_t - W_0 of every linear weight:
///     P = U S V^T;   r = the first i with s_1 + ... + s_i > alpha sum_j s_j, minus one
///     M = U^T D V;   M_ij = 0 for i, j <= r and for i = j
///     W <- W_0 + lambda P + U M V^T
///     nu = ||theta - theta_0||,   a = mean of ||theta_i - theta_0|| over the models so far
///     theta <- theta_0 + (a / nu) (theta - theta_0),   lambda = nu / a
///
/// U and V are square, so that D keeps what neither P's rows nor its columns reach. The norms are those of all
/// parameters; biases, norms and embeddings have U M V^T = D.
/// Keeps the base, the merged model and one more, whatever the number of models; scratch one SVD.
/// Parent: averaging, where the task vectors are orthogonal in every weight and have the same norm, up to the scale.
/// Departs: nothing from FusionBench. In the paper's repository the entries i = j stay, as with zero_diagonal off.
/// A. Tang et al., NeurIPS 2025, arXiv:2501.09522; code tanganke/opcm, tanganke/fusion_bench.
public struct OPCM: MergingMethod {
    public static let card = MethodCard(
        id: "opcm", name: "OPCM",
        paper: .init(
            title: "Merging Models on the Fly Without Retraining: A Sequential Approach to Scalable Continual Model Merging",
            authors: "A. Tang, E. Yang, L. Shen, Y. Luo, H. Hu, B. Du, D. Tao", year: 2025, arXiv: "2501.09522"),
        family: .merging,
        summary: "Merges models one by one; each adds only what lies outside the main directions of the merged change "
            + "so far.",
        hyperparameters: [
            .real(
                "alpha", 0.5, in: 0...1, "share of P's singular values in the directions that are closed", source: "paper",
                leastChange: 0.5),
            .flag(
                "zero_diagonal", true, "also drops the entries i = j of M",
                source: "paper's formula and FusionBench; without effect in the paper's repository"),
        ],
        memory: "weights m n", parent: "averaging up to the scale, for orthogonal task vectors of one norm",
        claims: ["5 to 8 % better than sequential averaging, task arithmetic and TIES, whatever the order"])

    public let isSequential = true
    private let alpha: Double
    private let zerosDiagonal: Bool

    public init(_ h: Hyperparameters) {
        alpha = h.real("alpha")
        zerosDiagonal = h.flag("zero_diagonal")
    }

    /// Derives "lambda" after each model, and each merged model from the second on as `merged<t>.<name>`.
    public func merge<S: Scalar>(_ models: [NamedTensors<S>], base: NamedTensors<S>) throws -> MergedModel<S> {
        let taus = try base.taskVectors(of: models, method: Self.card.id)
        var (tau, lambdas, derived) = (taus[0], [1.0], NamedTensors<S>())
        var norms = Self.norm(tau)
        for (t, next) in taus.enumerated().dropFirst() {
            norms += Self.norm(next)
            let sum = try tau.mapTensors { name, P in
                let isLinear = P.shape.count == 2 && !name.contains("embed")
                return S(lambdas.last!) * P + (isLinear ? try outside(P, next[name]!) : next[name]!)
            }
            let (nu, mean) = (Self.norm(sum), norms / Double(t + 1))
            // Models that cancel out leave the base.
            lambdas.append(nu > 0 ? nu / mean : 1)
            tau = sum.mapTensors { S(1 / lambdas.last!) * $1 }
            let merged = base.blended(keeping: 1, adding: 1, of: tau)
            for (name, tensor) in merged { derived["merged\(t + 1).\(name)"] = tensor }
        }
        derived["lambda"] = Tensor(lambdas.map { S($0) }, shape: [lambdas.count])
        return MergedModel(base.blended(keeping: 1, adding: 1, of: tau), derived: derived)
    }

    private static func norm<S: Scalar>(_ tau: NamedTensors<S>) -> Double {
        tau.reduce(0) { $0 + $1.tensor.dot($1.tensor) }.squareRoot()
    }

    /// U M V^T: D without the entries of U^T D V that go, all of which belong to the thin U and V.
    private func outside<S: Scalar>(_ P: Tensor<S>, _ D: Tensor<S>) throws -> Tensor<S> {
        let usv = try P.svd()
        let s = usv.s.values.map { Double($0) }
        let total = s.reduce(0, +)
        guard total > 0 else { return D }
        let r = s.indices.first { s[...$0].reduce(0, +) / total > alpha } ?? 0
        var M = product(product(usv.u, transposed: true, D), transposed: false, usv.vt, transposed: true)
        for i in s.indices { for j in s.indices where !(max(i, j) < r || zerosDiagonal && i == j) { M[i, j] = 0 } }
        return D.adding(product: usv.u, product(M, usv.vt), alpha: -1)
    }
}
