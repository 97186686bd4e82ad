import Foundation
import LowRankCore

/// Soft-Impute: completes a matrix by shrinking the singular values of what was seen and what was found so far.
///
///     min 1/2 ||P_Omega(X - Z)||_F^2 + lambda ||Z||_*                 Omega: the entries that were seen
///     for lambda_j = lambda_0 ratio^(j / path), j = 1..path,  lambda_0 = ||P_Omega(X)||_2:
///         repeat:   Z <- U max(s - lambda_j, 0) V^T,   U s V^T = P_Omega(X) + P_rest(Z)
///         until     ||Z - Z_old||_F^2 < tol ||Z_old||_F^2
///
/// Each lambda starts from the Z of the one before. A Z that the step does not move is a minimum.
/// Keeps Z and X (2 m n numbers); scratch for one SVD, or with max_rank r for one of r x n.
/// Parent: none.
/// Departs: lambda is relative to lambda_0; with max_rank the SVD is a warm-started step of subspace iteration where the
/// authors have Lanczos steps.
/// R. Mazumder, T. Hastie, R. Tibshirani, JMLR 2010, Algorithm 1.
public struct SoftImpute: RecoveryMethod {
    public static let card = MethodCard(
        id: "soft-impute", name: "Soft-Impute",
        paper: .init(
            title: "Spectral Regularization Algorithms for Learning Large Incomplete Matrices",
            authors: "R. Mazumder, T. Hastie, R. Tibshirani", year: 2010, arXiv: ""),
        family: .recovery,
        summary: "Fills in the missing entries of a matrix by shrinking its singular values again and again.",
        hyperparameters: [
            .real(
                "ratio", 1e-3, in: Double.leastNormalMagnitude...1, "the last lambda over lambda_0",
                source: "this project"),
            .integer("path", 10, "number of lambdas", source: "paper: a grid of values"),
            .real(
                "tol", 1e-8, in: .positive, "relative change, squared, that ends a lambda", source: "paper: a threshold",
                leastChange: 10),
            .integer(
                "max_iter", 100, "iterations of one lambda at most", source: "this project",
                mayNotMatter: "a lambda usually ends by its change"),
            .integer("max_rank", 0, in: 0...Int.max, "largest rank of Z; 0: any", source: "paper, section 5"),
        ],
        memory: "2 m n numbers while it runs", parent: nil,
        claims: ["the objective falls with every iteration and ends at its minimum"])

    private let ratio, tolerance: Double
    private let path, iterations, rank: Int

    public init(_ h: Hyperparameters) {
        (ratio, tolerance) = (h.real("ratio"), h.real("tol"))
        (path, iterations, rank) = (h.integer("path"), h.integer("max_iter"), h.integer("max_rank"))
    }

    public let reads: Set<Observation> = [.someEntries]

    public func recover(
        _ observed: NamedTensors<Double>, streams: RandomStreams, watch: (_ iteration: Int, NamedTensors<Double>) -> Void
    ) throws -> Recovery {
        let seen = try SeenEntries(observed, method: Self.card.id)
        var shrink = try SingularShrinkage(rank: rank, of: seen.D, streams)
        let largest = try shrink.leading(seen.D).s[0]
        var (Z, iteration, hasConverged) = (Tensor<Double>.zeros(seen.D.shape), 0, false)
        for j in 1...path {
            let lambda = largest * pow(ratio, Double(j) / Double(path))
            hasConverged = false
            for _ in 0..<iterations where !hasConverged {
                iteration += 1
                let old = Z
                Z = try shrink(seen.filling(old), by: lambda)
                let (change, size) = ((Z - old).norm, old.norm)
                hasConverged = change * change <= tolerance * size * size
                watch(iteration, ["L": Z, "lambda": .scalar(lambda), "rank": .scalar(shrink.kept)])
            }
        }
        return Recovery(
            parts: ["L": Z, "lambda": .scalar(largest * ratio), "rank": .scalar(shrink.kept)], iterations: iteration,
            hasConverged: hasConverged)
    }

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> { .completionExample(streams) }
}
