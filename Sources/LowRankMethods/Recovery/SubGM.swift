import Foundation
import LowRankCore

/// SubGM: recovers a low-rank matrix from spoilt measurements by sub-gradient steps on a factor that is far too wide.
///
///     y_i = <A_i, X> + s_i,  X = U* U*^T of rank r,  s_i mostly 0                       A_i: d x d,  U: d x r'
///     f(U) = (1/m) sum_i |<A_i, U U^T> - y_i|,   Q = (1/m) sum_i sign(<A_i, U U^T> - y_i) A_i
///     start:  U_0 = alpha V_+ sqrt(L_+)    of the r' largest eigenvalues of C = sym((1/m) sum_i sign(y_i) A_i)
///     step:   U <- U - eta_t (Q + Q^T) U,  eta_t = eta0 rho^t / ||Q||_F, or eta0
///
/// V_+ and L_+ are the eigenvectors and eigenvalues that are positive, and sym(X) = (X + X^T) / 2. The smaller alpha,
/// the longer the directions that X does not have stay small: r' may be d.
/// Keeps U (d r' numbers); scratch d^2, beside m d^2 of measurements.
/// Parent: gradient descent on the squares of the residuals, which fits the s_i, too.
/// Departs: nothing; there is no code to compare with.
/// J. Ma, S. Fattahi, 2022, arXiv:2202.08788.
public struct SubGM: Mechanism, RecoveryMethod {
    public static let card = MethodCard(
        id: "subgm", name: "SubGM",
        paper: .init(
            title: "Global Convergence of Sub-gradient Method for Robust Matrix Recovery: Small Initialization, Noisy "
                + "Measurements, and Over-parameterization",
            authors: "J. Ma, S. Fattahi", year: 2022, arXiv: "2202.08788"),
        family: .recovery, kind: .mechanism, otherKinds: [.recovery],
        summary: "Recovers a low-rank matrix of unknown rank from measurements of which some are grossly wrong.",
        hyperparameters: [
            .integer(
                "r_search", 0, in: 0...Int.max, "r', columns of U; 0: d", source: "paper: up to d",
                mayNotMatter: "columns beyond the positive eigenvalues stay zero"),
            .real("alpha", 1e-4, in: .positive, "size of the start", source: "paper: 1e-2 to 1e-10"),
            .choice(
                "schedule", "geometric-normalised", of: ["geometric-normalised", "constant"], "of the steps",
                source: "paper: geometric with noise, constant without"),
            .real("eta0", 0.3, in: .positive, "first step", source: "measured for d = 20"),
            .real(
                "rho", 0.99, in: Double.leastNormalMagnitude...1, "factor of the step per step",
                source: "measured for 800 steps", effectiveWith: ["schedule": .text("geometric-normalised")]),
            .integer("steps", 800, in: 0...Int.max, "number of steps", source: "paper: about log(1 / alpha) / eta"),
        ],
        memory: "d r', and m d^2 of measurements", parent: nil,
        otherNames: .init(
            fixed: ["sign_at_zero": .real(0)],
            descriptive: ["r_true", "outlier_fraction", "long_run_steps", "long_run_error_frobenius"]),
        claims: [
            "converges linearly to an error of about a power of alpha that does not depend on r'",
            "recovers the matrix although an arbitrary share of the measurements is spoilt, which squares cannot",
        ])

    private let width, steps: Int
    private let alpha, eta0, rho: Double
    private let isGeometric: Bool

    public init(_ h: Hyperparameters) {
        (width, steps) = (h.integer("r_search"), h.integer("steps"))
        (alpha, eta0, rho) = (h.real("alpha"), h.real("eta0"), h.real("rho"))
        isGeometric = h.choice("schedule") == "geometric-normalised"
    }

    /// Of "A" [m, d, d] and "y" [m]: "C" [d, d], "U0U0T" of the start that follows from it, `eta<t>` and `loss<t>` of
    /// step t from 0, `U<t>` [d, r'] after t steps, and "X" = U U^T of the last. "U0" [d, r'] is the start to take
    /// instead, "X_true" [d, d] adds "relative_error".
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(inputs, of: Self.card.id, known: ["A", "y", "U0", "X_true"])
        let (problem, (C, start)) = try problem(given)
        let d = problem.d
        var U = start
        if given.has("U0") { U = try given.tensor("U0", d, width == 0 ? nil : width) }
        var outputs: NamedTensors<Double> = [
            "C": C, "U0U0T": product(start, transposed: false, start, transposed: true),
        ]
        try descend(problem, &U) { t, loss, eta, U in
            outputs["loss\(t)"] = .scalar(loss)
            outputs["eta\(t)"] = .scalar(eta)
            outputs["U\(t + 1)"] = U
        }
        let X = product(U, transposed: false, U, transposed: true)
        outputs["X"] = X
        if given.has("X_true") {
            let truth = try given.tensor("X_true", d, d)
            guard truth.norm > 0 else { throw MethodError("subgm: 'X_true' is zero; the error is relative to it") }
            outputs["relative_error"] = .scalar((X - truth).norm / truth.norm)
        }
        return outputs
    }

    private func descend(
        _ problem: Measured, _ U: inout Tensor<Double>,
        _ watch: (_ t: Int, _ loss: Double, _ eta: Double, _ U: Tensor<Double>) -> Void
    ) throws {
        for t in 0..<steps {
            let (loss, Q) = problem.subgradient(U)
            let eta = isGeometric ? eta0 * pow(rho, Double(t)) / max(Q.norm, .leastNormalMagnitude) : eta0
            U = U - eta * product(Q + Q.transposed(), U)
            guard U.isFinite else { throw MethodError("subgm: the steps diverge; eta0 is too large", isDivergence: true) }
            watch(t, loss, eta, U)
        }
    }

    // MARK: - Recovery

    public let reads: Set<Observation> = [.measurements]

    /// Of "A" [m, d, d] and "y" [m]; leaves "U" [d, r'] and "V", which is the same.
    public func recover(
        _ observed: NamedTensors<Double>, streams: RandomStreams, watch: (_ iteration: Int, NamedTensors<Double>) -> Void
    ) throws -> Recovery {
        let (problem, start) = try problem(GivenTensors(observed, of: Self.card.id))
        var U = start.U
        try descend(problem, &U) { t, loss, _, U in watch(t + 1, ["U": U, "V": U, "loss": .scalar(loss)]) }
        return Recovery(parts: ["U": U, "V": U], iterations: steps, hasConverged: false)
    }

    /// The measurements, and the start that follows from them.
    private func problem(_ given: GivenTensors) throws -> (Measured, start: (C: Tensor<Double>, U: Tensor<Double>)) {
        let A = try given.tensor("A", nil, nil, nil)
        let (m, d) = (A.shape[0], A.shape[1])
        let problem = Measured(
            A: try given.tensor("A", m, d, d).reshaped([m, d * d]), y: try given.tensor("y", m), d: d)
        guard width <= d else { throw MethodError("subgm: r_search \(width) is larger than d = \(d)") }
        return (problem, try problem.start(width: width == 0 ? d : width, alpha: alpha))
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let (problem, X) = Self.planted(streams, d: 5, rank: 1, m: 40)
        return ["A": problem.A.reshaped([40, 5, 5]), "y": problem.y, "X_true": X]
    }

    /// X of norm 1; each tenth measurement is off by a number of deviation 10.
    private static func planted(_ streams: RandomStreams, d: Int, rank: Int, m: Int) -> (Measured, Tensor<Double>) {
        let root: Tensor<Double> = streams.orthonormal("root", [d, rank])
        let X = (1 / Double(rank).squareRoot()) * product(root, transposed: false, root, transposed: true)
        let A: Tensor<Double> = streams.normal("A", [m, d * d], deviation: 1)
        var y = product(A, X.reshaped([d * d, 1])).reshaped([m])
        let spikes: Tensor<Double> = streams.normal("spikes", [m], deviation: 10)
        for i in streams.sample("spoilt", m / 10, of: m) { y[i] += spikes[i] }
        return (Measured(A: A, y: y, d: d), X)
    }

    public let metrics = [
        MetricSpec("error", "Relative error, r' = d", better: .lower, headline: true),
        MetricSpec("largeStartError", "Error from a start of size 1", better: .lower),
        MetricSpec("squaresError", "Error of least squares", better: .lower),
    ]

    /// Gradient descent on the squares; the second number is of the method from another start.
    public var alternative: String? { "squaresError" }

    /// A 12 x 12 matrix of rank 2, 140 measurements with gross errors among them, r' = d = 12. Curves: the error over
    /// the steps from the start of the method and from one of size 1. The alternative is as many gradient steps on the
    /// squares of the residuals.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (problem, X) = Self.planted(streams, d: 12, rank: 2, m: 140)
        func error(_ U: Tensor<Double>) -> Double {
            (product(U, transposed: false, U, transposed: true) - X).norm / X.norm
        }
        func course(alpha: Double) throws -> [(x: Double, y: Double)] {
            var U = try problem.start(width: 12, alpha: alpha).U
            var points = [(x: 0.0, y: error(U))]
            try descend(problem, &U) { t, _, _, U in
                if (t + 1) % 20 == 0 || t + 1 == steps { points.append((Double(t + 1), error(U))) }
            }
            return points
        }
        // The steps of the squares are as long as their curvature allows.
        var U = try problem.start(width: 12, alpha: alpha).U
        var squares = [(x: 0.0, y: error(U))]
        for t in 0..<steps {
            let Q = problem.combined(problem.residuals(U))
            U = U - 0.05 * product(Q + Q.transposed(), U)
            if (t + 1) % 20 == 0 || t + 1 == steps { squares.append((Double(t + 1), error(U))) }
        }
        let (small, large) = try (course(alpha: alpha), course(alpha: 1))
        return Demonstration(
            metrics: ["error": small.last!.y, "largeStartError": large.last!.y, "squaresError": squares.last!.y],
            axes: ("Step", "Relative error"),
            curves: [
                .init(name: "SubGM", points: small), .init(name: "SubGM from a start of size 1", points: large),
                .init(name: "least squares", points: squares),
            ])
    }
}

/// Measurements y_i = <A_i, X>; a row of A is A_i, row-major.
private struct Measured {
    let A, y: Tensor<Double>
    let d: Int
    /// Where all A_i are symmetric, their upper triangles: the diagonal and sqrt(2) times the rest, so that inner products stay.
    private let packed: Tensor<Double>?

    init(A: Tensor<Double>, y: Tensor<Double>, d: Int) {
        (self.A, self.y, self.d) = (A, y, d)
        let pairs = (0..<d).flatMap { i in (i..<d).map { (i * d + $0, $0 * d + i) } }
        packed = A.read { a in
            let rows = (0..<y.count).map { $0 * d * d }
            guard rows.allSatisfy({ row in pairs.allSatisfy { a[row + $0.0] == a[row + $0.1] } }) else { return nil }
            return Tensor(
                rows.flatMap { row in pairs.map { a[row + $0.0] * ($0.0 == $0.1 ? 1 : 2.0.squareRoot()) } },
                shape: [y.count, pairs.count])
        }
    }

    /// f(U), and Q. One pass over symmetric measurements does both.
    func subgradient(_ U: Tensor<Double>) -> (loss: Double, Q: Tensor<Double>) {
        guard let packed else {
            let residuals = residuals(U)
            return (residuals.sumOfMagnitudes / Double(residuals.count), combined(residuals.signs))
        }
        let (X, count, kernels) = (product(U, transposed: false, U, transposed: true), packed.columns, Double.kernels)
        var (x, q, loss) = (Tensor<Double>.zeros([count]), Tensor<Double>.zeros([count]), 0.0)
        x.write { x in
            X.read { X in
                var k = 0
                for i in 0..<d {
                    for j in i..<d {
                        x[k] = X[i * d + j] * (i == j ? 1 : 2.0.squareRoot())
                        k += 1
                    }
                }
            }
        }
        q.write { q in
            x.read { x in
                y.read { y in
                    packed.read { a in
                        for i in 0..<self.y.count {
                            let row = a + i * count
                            let residual = kernels.dot(row, x, Int64(count)) - y[i]
                            loss += abs(residual)
                            if residual != 0 { kernels.addScaled(row, residual > 0 ? 1 : -1, q, 1, Int64(count)) }
                        }
                    }
                }
            }
        }
        let scale = 1 / Double(y.count)
        var Q = Tensor<Double>.zeros([d, d])
        Q.write { Q in
            q.read { q in
                var k = 0
                for i in 0..<d {
                    for j in i..<d {
                        let value = q[k] * scale * (i == j ? 1 : 0.5.squareRoot())
                        (Q[i * d + j], Q[j * d + i]) = (value, value)
                        k += 1
                    }
                }
            }
        }
        return (loss * scale, Q)
    }

    /// <A_i, U U^T> - y_i.
    func residuals(_ U: Tensor<Double>) -> Tensor<Double> {
        let X = product(U, transposed: false, U, transposed: true)
        return product(A, X.reshaped([d * d, 1])).reshaped([y.count]) - y
    }

    /// (1/m) sum_i c_i A_i.
    func combined(_ c: Tensor<Double>) -> Tensor<Double> {
        product(A, transposed: true, c.reshaped([y.count, 1]), alpha: 1 / Double(y.count)).reshaped([d, d])
    }

    func start(width: Int, alpha: Double) throws -> (C: Tensor<Double>, U: Tensor<Double>) {
        let skew = combined(y.signs)
        let C = 0.5 * (skew + skew.transposed())
        let eigen = try C.symmetricEigen()
        let last = (d - width..<d).reversed()
        let roots = last.map { alpha * max(eigen.values[$0], 0).squareRoot() }
        return (C, eigen.vectors.gatheringRows(Array(last)).scalingRows(by: roots).transposed())
    }
}

extension Tensor<Double> {
    /// 1, 0 or -1 of each entry.
    fileprivate var signs: Tensor { Tensor(values.map { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }, shape: shape) }
}
