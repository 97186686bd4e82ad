import LowRankCore

/// RPCA: splits a matrix into a low-rank and a sparse part by principal component pursuit.
///
///     min ||L||_* + lambda ||S||_1   with   L + S = D                     D, L, S, Y: m x n
///     start:    L = S = 0,  mu = 1.25 / ||D||_2,  Y = D / max(||D||_2, max_ij |D_ij| / lambda)
///     repeat:   S = shrink(D - L + Y / mu, lambda / mu)
///               L = U shrink(s, 1 / mu) V^T,   U diag(s) V^T = D - S + Y / mu
///               Z = D - L - S,   Y <- Y + mu Z,   mu <- min(rho mu, mu_max)
///     until     ||Z||_F < tol ||D||_F
///
/// shrink(x, t) = sign(x) max(|x| - t, 0). Y holds the multipliers of the constraint, and mu is the penalty on its
/// violation. This is the inexact augmented Lagrange multiplier method, S before L. With rho = 1 it is ADMM with a
/// constant penalty, which reaches the optimum of the programme; with rho = 1.5 it may stop at a split that fits D and
/// is not the optimum.
/// Keeps L, S, Y and one more of m n numbers; scratch for one SVD.
/// Parent: none; at lambda = infinity S stays 0 and L becomes D.
/// Departs: a full SVD where the authors' package computes the leading part; the numbers are the same. `penalty = mean`
/// starts from mu = m n / (4 sum_ij |D_ij|), which suits a constant penalty.
/// E. J. Candès, X. Li, Y. Ma, J. Wright, Robust Principal Component Analysis?, JACM 2011, arXiv:0912.3599 (programme).
/// Z. Lin, M. Chen, Y. Ma, The Augmented Lagrange Multiplier Method, 2010, arXiv:1009.5055 (iteration).
public struct RPCA: RecoveryMethod {
    public static let card = MethodCard(
        id: "rpca", name: "RPCA",
        paper: .init(
            title: "Robust Principal Component Analysis?", authors: "E. J. Candès, X. Li, Y. Ma, J. Wright", year: 2011,
            arXiv: "0912.3599"),
        family: .recovery,
        summary: "Splits a matrix into a low-rank part and a sparse part of gross errors, by convex optimisation.",
        hyperparameters: [
            .real(
                "lambda", 0, "weight of the sparse part; 0: 1 / sqrt(max(m, n))", source: "Candès et al., Theorem 1.1"),
            .real(
                "rho", 1.5, in: 1...Double.greatestFiniteMagnitude, "growth of mu per iteration",
                source: "the authors' package; 1.05 to 1.2 when exactness matters"),
            .choice(
                "penalty", "spectral", of: ["spectral", "mean"],
                "whether mu starts at 1.25 / ||D||_2 or at m n / (4 sum |D|)",
                source: "the authors' package; Candès et al."),
            .real(
                "mu_growth", 1e7, in: 1...Double.greatestFiniteMagnitude, "mu_max over the first mu",
                source: "the authors' package", leastChange: 1,
                mayNotMatter: "the iteration usually stops long before mu reaches its bound"),
            .real(
                "tol", 1e-7, "residual at which the iteration stops, over ||D||_F", source: "the authors' package",
                leastChange: 10),
            .integer(
                "max_iter", 1000, "iterations at most", source: "the authors' package",
                mayNotMatter: "the iteration usually stops by its residual"),
        ],
        memory: "4 m n numbers while it runs", parent: nil,
        otherNames: .init(
            fixed: [
                "lambda_rule": .text("1/sqrt(max(m,n))"), "mu0": .text("1.25/||D||_2"), "mu_max": .text("mu0*1e7"),
            ]),
        claims: [
            "exact recovery from a rank of up to c n / (log n)^2 and a constant share of corrupted entries",
            "n from 500 to 3,000, rank 0.05 n and 5 to 10 % of entries corrupted: exact rank, relative errors of 1e-6 to 1e-8",
        ])

    private let lambda: Double
    private let rho: Double
    private let startsFromMean: Bool
    private let growth: Double
    private let tolerance: Double
    private let iterations: Int

    public init(_ h: Hyperparameters) {
        lambda = h.real("lambda")
        rho = h.real("rho")
        startsFromMean = h.choice("penalty") == "mean"
        growth = h.real("mu_growth")
        tolerance = h.real("tol")
        iterations = h.integer("max_iter")
    }

    public let reads: Set<Observation> = [.spoiltEntries]

    public func recover(
        _ observed: NamedTensors<Double>, streams: RandomStreams, watch: (_ iteration: Int, NamedTensors<Double>) -> Void
    ) throws -> Recovery {
        let D = try observed.matrix("D", method: "rpca")
        let size = D.norm
        guard size > 0 else { throw MethodError("rpca: the observed matrix is zero; there is nothing to split") }
        let lambda = self.lambda > 0 ? self.lambda : 1 / Double(D.shape.max()!).squareRoot()
        let spectral = try D.svd().s[0]
        var (L, S) = (Tensor<Double>.zeros(D.shape), Tensor<Double>.zeros(D.shape))
        var Y = (1 / max(spectral, D.largestMagnitude / lambda)) * D
        var mu = startsFromMean ? Double(D.count) / (4 * D.sumOfMagnitudes) : 1.25 / spectral
        let largest = growth * mu
        var (rank, residual, iteration) = (0, Double.infinity, 0)
        while residual >= tolerance, iteration < iterations {
            iteration += 1
            S = (D - L + (1 / mu) * Y).shrunk(by: lambda / mu)
            let usv = try (D - S + (1 / mu) * Y).svd()
            let s = usv.s.shrunk(by: 1 / mu).values
            L = product(usv.u.scalingColumns(by: s), usv.vt)
            rank = s.count { $0 > 0 }
            let Z = D - L - S
            Y = Y + mu * Z
            mu = min(rho * mu, largest)
            residual = Z.norm / size
            watch(iteration, ["L": L, "S": S, "Y": Y, "mu": .scalar(mu), "rank": .scalar(rank)])
        }
        return Recovery(
            parts: ["L": L, "S": S, "Y": Y, "mu": .scalar(mu), "rank": .scalar(rank)], iterations: iteration,
            hasConverged: residual < tolerance)
    }
}

extension Tensor {
    /// sign(x) max(|x| - threshold, 0), entry by entry.
    fileprivate func shrunk(by threshold: S) -> Tensor {
        Tensor(values.map { abs($0) > threshold ? $0 - ($0 < 0 ? -threshold : threshold) : 0 }, shape: shape)
    }
}
