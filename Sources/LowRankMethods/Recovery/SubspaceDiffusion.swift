import Foundation
import LowRankCore

/// Subspace diffusion: the denoiser of a mixture of low-rank Gaussians, whose training is subspace clustering.
///
///     x0 ~ sum_k pi_k N(0, U_k U_k^T),   x = s x0 + gamma noise           U_k: n x d_k, orthonormal
///     w_k(x) = softmax_k(log pi_k - d_k / 2 log((s^2 + gamma^2) / gamma^2) + phi ||U_k^T x||^2)
///     phi = s^2 / (2 gamma^2 (s^2 + gamma^2))
///     E[x0 | x] = s / (s^2 + gamma^2) sum_k w_k U_k U_k^T x,   score = (s E[x0 | x] - x) / gamma^2
///     one round:   C_k = samples with the largest ||V_k^T x0||^2,   V_k <- leading d_k directions of those of C_k
///
/// V_k is the estimate of U_k, C_k the samples nearest to it. The round is what the denoising loss asks of the bases
/// where the softmax is a maximum; for one k it is PCA.
/// Keeps n sum_k d_k numbers, where a full covariance has n^2.
/// Parent: PCA, with one subspace.
/// Departs: the paper drops the first two terms of w_k, which is right for equal pi_k and d_k alone. A subspace with
/// fewer samples than dimensions keeps its old directions for the rest.
/// P. Wang, H. Zhang, Z. Zhang, S. Chen, Y. Ma, Q. Qu, 2024, arXiv:2409.02426.
public struct SubspaceDiffusion: Mechanism {
    public static let card = MethodCard(
        id: "subspace-diffusion", name: "Subspace diffusion",
        paper: .init(
            title: "Diffusion Models Learn Low-Dimensional Distributions via Subspace Clustering",
            authors: "P. Wang, H. Zhang, Z. Zhang, S. Chen, Y. Ma, Q. Qu", year: 2024, arXiv: "2409.02426"),
        family: .recovery, kind: .mechanism,
        summary: "What a diffusion model learns from data near a few subspaces: its best denoiser, and how clustering "
            + "finds it.",
        hyperparameters: [
            .real("s", 1, in: 1e-6...1e6, "scale of the signal", source: "paper"),
            .real(
                "gamma", 0.3, in: 1e-6...1e6, "deviation of the noise",
                source: "within the range of the paper's schedules"),
        ],
        memory: "n sum_k d_k", parent: "PCA, with one subspace",
        claims: [
            "a subspace is learned if and only if it has at least as many samples as dimensions, whatever n is",
            "bases of a trained network's Jacobian edit single features of images",
        ])

    private let s, gamma: Double

    public init(_ h: Hyperparameters) { (s, gamma) = (h.real("s"), h.real("gamma")) }

    /// What the inputs allow:
    /// - of "x_t" [b, n], "pi" [K] and `U<k>` [n, d_k], k from 0: "responsibilities" [b, K], "denoised" and "score" [b,
    ///   n];
    /// - of "x0" [b, n] and `V0_<k>` [n, d_k]: after one round "ksubspace_assignment" [b], "ksubspace_objective", the
    ///   sum of ||V_k^T x0||^2, and `ksubspace_projector<k>` [n, n]. "dims" says the d_k again.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(inputs, of: Self.card.id) { name in
            ["x_t", "pi", "x0", "dims"].contains(name)
                || ["U", "V0_"].contains { name.hasPrefix($0) && Int(name.dropFirst($0.count)) != nil }
        }
        var outputs = NamedTensors<Double>()
        if given.has("x_t") { try denoise(given, &outputs) }
        if given.has("x0") {
            let x0 = try given.tensor("x0", nil, nil)
            let round = try Self.round(x0, bases(given, "V0_", x0.columns))
            outputs["ksubspace_assignment"] = .vector(round.assignment)
            outputs["ksubspace_objective"] = .scalar(round.objective)
            for (k, V) in round.bases.enumerated() {
                outputs["ksubspace_projector\(k)"] = product(V, transposed: false, V, transposed: true)
            }
        }
        guard !outputs.isEmpty else { throw MethodError("subspace-diffusion: neither 'x_t' nor 'x0' is there") }
        return outputs
    }

    /// The bases of that prefix, from 0.
    private func bases(_ given: GivenTensors, _ prefix: String, _ n: Int) throws -> [Tensor<Double>] {
        let count = given.names.count { $0.hasPrefix(prefix) }
        guard count > 0 else { throw MethodError("subspace-diffusion: '\(prefix)0' is missing") }
        let bases = try (0..<count).map { k in
            let U = try given.tensor("\(prefix)\(k)", n, nil)
            let defect = product(U, transposed: true, U) - .identity(U.columns)
            // What was written to a few digits is still meant to be orthonormal.
            guard U.columns <= n, defect.largestMagnitude < 1e-2 else {
                throw MethodError("subspace-diffusion: the columns of '\(prefix)\(k)' are not orthonormal")
            }
            return U
        }
        if given.has("dims"), try given.list("dims") != bases.map({ Double($0.columns) }) {
            throw MethodError(
                "subspace-diffusion: 'dims' is not what the bases '\(prefix)<k>' have, \(bases.map(\.columns))")
        }
        return bases
    }

    private func denoise(_ given: GivenTensors, _ outputs: inout NamedTensors<Double>) throws {
        let x = try given.tensor("x_t", nil, nil)
        let U = try bases(given, "U", x.columns)
        let pi = try given.tensor("pi", U.count).values
        guard pi.allSatisfy({ $0 > 0 }) else {
            throw MethodError("subspace-diffusion: a weight in 'pi' is not positive")
        }
        let total = s * s + gamma * gamma
        let phi = s * s / (2 * gamma * gamma * total)
        let coordinates = U.map { product(x, $0) }
        let squares = coordinates.map { $0.slices.map { $0.dot($0) } }
        var w: [[Double]] = []
        for i in 0..<x.rows {
            let logits = U.indices.map { k in
                log(pi[k]) - Double(U[k].columns) / 2 * log(total / (gamma * gamma)) + phi * squares[k][i]
            }
            let exponentials = logits.map { exp($0 - logits.max()!) }
            w.append(exponentials.map { $0 / exponentials.reduce(0, +) })
        }
        var mean = Tensor<Double>.zeros(x.shape)
        for k in U.indices {
            mean.accumulateProduct(
                coordinates[k].scalingRows(by: w.map { $0[k] }), transposed: false, U[k], transposed: true,
                alpha: s / total, beta: 1)
        }
        outputs["responsibilities"] = Tensor(w.flatMap { $0 }, shape: [x.rows, U.count])
        outputs["denoised"] = mean
        outputs["score"] = (1 / (gamma * gamma)) * (s * mean - x)
    }

    /// One round of K-subspaces on the rows of x.
    private static func round(
        _ x: Tensor<Double>, _ bases: [Tensor<Double>]
    ) throws -> (assignment: [Int], objective: Double, bases: [Tensor<Double>]) {
        let energies = bases.map { product(x, $0).slices.map { $0.dot($0) } }
        let assignment = (0..<x.rows).map { i in
            bases.indices.reduce(0) { energies[$1][i] > energies[$0][i] ? $1 : $0 }
        }
        var (updated, objective) = (bases, 0.0)
        for k in bases.indices {
            let members = assignment.indices.filter { assignment[$0] == k }
            let d = bases[k].columns
            guard !members.isEmpty else { continue }
            let X = x.gatheringRows(members)
            let vt = try X.svd().vt
            let leading = vt.leadingRows(min(d, vt.rows))
            // Old directions fill up, as far as they are new.
            updated[k] =
                leading.rows == d
                ? leading.transposed()
                : try Tensor(leading.values + bases[k].transposed().values, shape: [leading.rows + d, x.columns])
                    .transposed().qr().q.leadingColumns(d)
            let energy = product(X, updated[k])
            objective += energy.dot(energy)
        }
        return (assignment, objective, updated)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        func basis(_ name: String, _ d: Int) -> Tensor<Double> { streams.orthonormal(name, [6, d]) }
        return [
            "x_t": streams.normal("x", [7, 6], deviation: 1), "pi": Tensor([0.4, 0.6], shape: [2]),
            "U0": basis("U0", 1),
            "U1": basis("U1", 2), "x0": streams.normal("x0", [9, 6], deviation: 1), "V0_0": basis("V0", 1),
            "V0_1": basis("V1", 2),
        ]
    }

    public let metrics = [
        MetricSpec("error", "Error with 4 d samples", better: .lower, headline: true),
        MetricSpec("fewError", "Error with d / 2 samples", better: .lower),
        MetricSpec("denoisingGain", "Error of denoising over PCA's", better: .lower, format: .decimals(3)),
    ]

    /// Both errors are its own, with many samples and with few.
    public var alternative: String? { nil }

    /// Two orthogonal subspaces of d = 4 dimensions in R^24 with N clean samples each, N from d / 2 to 4 d. Of 40
    /// random starts the one with the best objective counts; the error is the mean squared distance of the projectors,
    /// over 2 d. The last number is for the bases found from 4 d samples: the squared error of their denoiser on new
    /// noisy samples, over that of a PCA of 4 dimensions.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (n, d) = (24, 4)
        let frame: Tensor<Double> = streams.orthonormal("frame", [n, 2 * d])
        let truth = (0..<2).map { k in frame.transposed().gatheringRows(Array(k * d..<(k + 1) * d)).transposed() }
        func samples(_ each: Int, _ name: String) -> Tensor<Double> {
            let parts = (0..<2).flatMap { k in
                product(
                    streams.normal("\(name)\(k)", [each, d], deviation: 1), transposed: false, truth[k],
                    transposed: true
                ).values
            }
            return Tensor(parts, shape: [2 * each, n])
        }
        func distance(_ V: Tensor<Double>, _ U: Tensor<Double>) -> Double {
            let overlap = product(V, transposed: true, U)
            return max(0, 1 - overlap.dot(overlap) / Double(d))
        }
        var (points, gain) = ([(ratio: Double, found: Double, pca: Double)](), 0.0)
        for each in [2, 3, 4, 6, 8, 16] {
            let x = samples(each, "x\(each)/")
            var best: (objective: Double, bases: [Tensor<Double>]) = (-1, [])
            for start in 0..<40 {
                var V: [Tensor<Double>] = (0..<2).map { streams.orthonormal("start \(each)/\(start)/\($0)", [n, d]) }
                var objective = -1.0
                for _ in 0..<20 {
                    let next = try Self.round(x, V)
                    guard next.objective > objective * (1 + 1e-12) else { break }
                    (objective, V) = (next.objective, next.bases)
                }
                // Of starts that fit alike, as several do where there are few samples, the first.
                if objective > best.objective * (1 + 1e-9) { best = (objective, V) }
            }
            let V = best.bases
            let straight = (distance(V[0], truth[0]) + distance(V[1], truth[1])) / 2
            let crossed = (distance(V[0], truth[1]) + distance(V[1], truth[0])) / 2
            let P = try x.svd().vt.leadingRows(min(d, 2 * each)).transposed()
            points.append(
                (Double(each) / Double(d), min(straight, crossed), (distance(P, truth[0]) + distance(P, truth[1])) / 2))
            guard each == 16 else { continue }
            let clean = samples(100, "new")
            let noisy = s * clean + gamma * streams.normal("noise", clean.shape, deviation: 1)
            func squaredError(_ bases: [Tensor<Double>]) throws -> Double {
                var inputs: NamedTensors<Double> = [
                    "x_t": noisy, "pi": Tensor(repeating: 1 / Double(bases.count), shape: [bases.count]),
                ]
                for (k, U) in bases.enumerated() { inputs["U\(k)"] = U }
                let gap = try evaluate(inputs, streams: streams)["denoised"]! - clean
                return gap.dot(gap)
            }
            gain = try squaredError(V) / squaredError([P])
        }
        return Demonstration(
            metrics: ["error": points.last!.found, "fewError": points[0].found, "denoisingGain": gain],
            axes: ("Samples of each subspace, over its dimension", "Error of the subspaces"),
            curves: [
                .init(name: "K-subspaces", points: points.map { ($0.ratio, $0.found) }),
                .init(name: "PCA", points: points.map { ($0.ratio, $0.pca) }),
            ])
    }
}
