import LowRankCore

/// Nuclear-norm minimisation: completes a matrix by accelerated proximal gradient steps with a falling penalty.
///
///     min 1/2 ||P_Omega(X - D)||_F^2 + mu ||X||_*                     Omega: the entries that were seen
///     start:    X = X_old = 0,  t = t_old = 1,  mu_0 = ||P_Omega(D)||_2
///     repeat:   Y = X + ((t_old - 1) / t) (X - X_old)
///               X_new = U max(s - mu_k, 0) V^T,   U s V^T = Y - P_Omega(Y - D)
///               t_new = (1 + sqrt(1 + 4 t^2)) / 2,   mu_k+1 = max(eta mu_k, ratio mu_0)
///     until     mu_k = ratio mu_0  and  ||X_new - X||_F < tol max(||X||_F, 1e-300)
///
/// Keeps X, X_old, Y and D (4 m n numbers); scratch for one SVD, or with max_rank r for one of r x n.
/// Parent: soft-impute, whose step this is without acceleration.
/// Departs: t starts again at 1 where the step points against the momentum (O'Donoghue, Candès, arXiv:1204.3982), since
/// the objective would go up and down; the step is 1, the inverse of the gradient's constant, without a line search.
/// K.-C. Toh, S. Yun, Pacific Journal of Optimization 2010.
public struct NuclearNorm: RecoveryMethod {
    public static let card = MethodCard(
        id: "nuclear-norm", name: "Nuclear norm",
        paper: .init(
            title: "An Accelerated Proximal Gradient Algorithm for Nuclear Norm Regularized Linear Least Squares Problems",
            authors: "K.-C. Toh, S. Yun", year: 2010, arXiv: ""),
        family: .recovery,
        summary: "Fills in missing entries with the matrix of least nuclear norm, found by accelerated proximal "
            + "gradient steps.",
        hyperparameters: [
            .real(
                "ratio", 1e-4, in: Double.leastNormalMagnitude...1, "the last mu over the first", source: "paper"),
            .real("eta", 0.7, in: .belowOne, "factor of mu per iteration", source: "paper"),
            .real("tol", 1e-5, in: .positive, "relative change that ends the iteration", source: "paper: 1e-4", leastChange: 10),
            .integer(
                "max_iter", 300, "iterations at most", source: "paper: 100",
                mayNotMatter: "the iteration usually stops by its change"),
            .integer("max_rank", 0, in: 0...Int.max, "largest rank of X; 0: any", source: "paper, section 3.3"),
        ],
        memory: "4 m n numbers while it runs", parent: "soft-impute",
        claims: ["an error of 1 / k^2 after k iterations, where proximal gradient without acceleration has 1 / k"])

    private let ratio, eta, tolerance: Double
    private let iterations, rank: Int

    public init(_ h: Hyperparameters) {
        (ratio, eta, tolerance) = (h.real("ratio"), h.real("eta"), h.real("tol"))
        (iterations, rank) = (h.integer("max_iter"), h.integer("max_rank"))
    }

    public let reads: Set<Observation> = [.someEntries]

    public func recover(
        _ observed: NamedTensors<Double>, streams: RandomStreams, watch: (_ iteration: Int, NamedTensors<Double>) -> Void
    ) throws -> Recovery {
        let seen = try SeenEntries(observed, method: Self.card.id)
        var shrink = try SingularShrinkage(rank: rank, of: seen.D, streams)
        let first = try shrink.leading(seen.D).s[0]
        var X = Tensor<Double>.zeros(seen.D.shape)
        var old = X
        var (mu, t, oldT, iteration, hasConverged) = (first, 1.0, 1.0, 0, false)
        while !hasConverged, iteration < iterations {
            iteration += 1
            let Y = X + ((oldT - 1) / t) * (X - old)
            let next = try shrink(seen.filling(Y), by: mu)
            let step = next - X
            hasConverged = mu <= ratio * first && step.norm <= tolerance * max(X.norm, .leastNormalMagnitude)
            let isAgainst = (Y - next).dot(step) > 0
            (old, X) = (X, next)
            (oldT, t) = isAgainst ? (1, 1) : (t, (1 + (1 + 4 * t * t).squareRoot()) / 2)
            watch(iteration, ["L": X, "mu": .scalar(mu), "rank": .scalar(shrink.kept)])
            mu = max(eta * mu, ratio * first)
        }
        return Recovery(
            parts: ["L": X, "mu": .scalar(mu), "rank": .scalar(shrink.kept)], iterations: iteration,
            hasConverged: hasConverged)
    }

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> { .completionExample(streams) }
}
