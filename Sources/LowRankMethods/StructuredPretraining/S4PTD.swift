import Foundation
import LowRankCore

/// S4-PTD: a state-space layer starts from HiPPO's matrix, which is perturbed a little before it is made diagonal.
///
///     HiPPO-LegS, k, j from 0:  A_kj = -B_k B_j below the diagonal, A_kk = -(k + 1);  B_k = sqrt(2 k + 1)
///     S4D:  A + P P^T with B / 2,  P_k = sqrt(k + 1/2), which is normal
///     PTD:  A + eps ||A|| E / ||E|| = V L V^-1 with B,  so that L, V^-1 B, C V are the start
///     G(i w) = C (i w - A)^-1 B;   taps C A_d^t B_d with A_d = exp(dt A), B_d = A^-1 (A_d - I) B
///
/// A is the n x n matrix of the state, B reads the input and C the state; G is the transfer function. ||.|| is the
/// spectral norm. PTD is as far from HiPPO as eps says, and cond(V) grows as 1 / eps.
/// Keeps n complex numbers each of L, B and C; once n^3 operations.
/// Parent: the HiPPO layer, at eps = 0, whose cond(V) grows exponentially with n.
/// Departs: E is given; the paper finds one that has cond(V) small. The network around the layer is left out.
/// A. Yu, A. Nigmetov, D. Morozov, M. W. Mahoney, N. B. Erichson, ICLR 2024, arXiv:2310.01698.
public struct S4PTD: Mechanism {
    public static let card = MethodCard(
        id: "s4-ptd", name: "S4-PTD",
        paper: .init(
            title: "Robustifying State-space Models for Long Sequences via Approximate Diagonalization",
            authors: "A. Yu, A. Nigmetov, D. Morozov, M. W. Mahoney, N. B. Erichson", year: 2024, arXiv: "2310.01698"),
        family: .structuredPretraining, kind: .mechanism,
        summary: "A stable start for state-space layers: HiPPO's matrix is perturbed a little before it is made "
            + "diagonal.",
        hyperparameters: [
            .real("relative_epsilon", 0.1, in: 1e-12...1e6, "eps", source: "paper: good from 1e-2 to 1"),
            .real("dt", 0.05, in: 1e-9...1e3, "step of the sequence", source: "within S4D's range"),
            .integer("taps", 16, in: 1...1 << 16, "of the kernel that are computed", source: "a choice"),
        ],
        memory: "3 n complex numbers of a channel", parent: "the HiPPO layer, at relative_epsilon = 0",
        claims: [
            "Long Range Arena 86.58 % against 84.89 % of S4D and 86.09 % of S4; S5-PTD 87.61 % against 87.46 % of S5",
            "stays where S4D fails, with 10 % of a sinusoid added to sequential CIFAR",
        ])

    private var (epsilon, dt, taps): (Double, Double, Int)

    public init(_ h: Hyperparameters) {
        (epsilon, dt, taps) = (h.real("relative_epsilon"), h.real("dt"), h.integer("taps"))
    }

    /// Of "C" [n], "E" [n, n] and "omega" [f]: "A", "B"; "eigenvalues_re", "_im" of PTD, by imaginary part, and
    /// "normal_part_eigenvalues_im"; "log10_cond_V" and "log10_cond_V_unperturbed" for eigenvectors of norm 1;
    /// "G_<hippo, s4d, ptd>_<re, im>" [f] and "kernel_<ptd, hippo>" [taps]. "state_size" says n again.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(inputs, of: Self.card.id, known: ["C", "E", "omega", "state_size"])
        let (C, omega) = (try given.list("C"), try given.list("omega"))
        let (n, E) = (C.count, try given.tensor("E", C.count, C.count))
        try given.repeats("state_size", n)
        guard E.norm > 0 else { throw given.error("'E' is zero") }
        let B = (0..<n).map { (2 * Double($0) + 1).squareRoot() }
        var A = Tensor<Double>.zeros([n, n])
        for k in 0..<n { for j in 0...k { A[k, j] = k == j ? -Double(k + 1) : -B[k] * B[j] } }
        let normal = A.adding(product: Tensor(B, shape: [n, 1]), Tensor(B, shape: [1, n]), alpha: 0.5)
        do {
            let perturbed = try A + epsilon * A.singularValues()[0] / E.singularValues()[0] * E
            let eigen = try perturbed.eigen()
            var outputs: NamedTensors<Double> = [
                "A": A, "B": Tensor(B, shape: [n]), "eigenvalues_re": Tensor(eigen.values.map(\.real), shape: [n]),
                "eigenvalues_im": Tensor(eigen.values.map(\.imaginary), shape: [n]),
                "normal_part_eigenvalues_im": Tensor(try normal.eigen().values.map(\.imaginary), shape: [n]),
                "log10_cond_V": .scalar(try Self.condition(eigen)),
                "log10_cond_V_unperturbed": .scalar(try Self.conditionOfTriangle(A)),
                "kernel_ptd": kernel(perturbed, B, C), "kernel_hippo": kernel(A, B, C),
            ]
            for (name, matrix, input) in [("hippo", A, B), ("s4d", normal, B.map { $0 / 2 }), ("ptd", perturbed, B)] {
                let right = Tensor(input + [Double](repeating: 0, count: n), shape: [2 * n])
                // The real and the imaginary part of the state at each frequency.
                let states = try omega.map { try Self.real(-1 * matrix, $0 * .identity(n)).solve(right).values }
                for (part, first) in [("re", 0), ("im", n)] {
                    let G = states.map { x in (0..<n).reduce(0) { $0 + C[$1] * x[first + $1] } }
                    outputs["G_\(name)_\(part)"] = Tensor(G, shape: [omega.count])
                }
            }
            return outputs
        } catch let error as DecompositionError { throw given.error("\(error)") }
    }

    /// X + i Y as a real matrix of twice the size.
    private static func real(_ X: Tensor<Double>, _ Y: Tensor<Double>) -> Tensor<Double> {
        let rows = Array(zip(X.slices, Y.slices))
        let upper = rows.flatMap { $0.values + (-1 * $1).values }
        return Tensor(upper + rows.flatMap { $1.values + $0.values }, shape: [2 * X.rows, 2 * X.rows])
    }

    /// log10 of the condition number of V.
    private static func condition(_ eigen: GeneralEigen) throws -> Double {
        let s = try real(eigen.vectors.real, eigen.vectors.imaginary).singularValues()
        return log10(s[0] / max(s.last!, .leastNormalMagnitude))
    }

    /// The same for a lower triangle A of different diagonal entries. V is a lower triangle, found by substitution, and so is its
    /// inverse; both are accurate in every entry. The eigenvectors of a general routine, and the least singular value of V, lose as
    /// many digits as cond(V) has.
    private static func conditionOfTriangle(_ A: Tensor<Double>) throws -> Double {
        let n = A.rows
        var V = Tensor<Double>.zeros([n, n])
        for k in 0..<n {
            V[k, k] = 1
            for j in k + 1..<n { V[j, k] = (k..<j).reduce(0) { $0 + A[j, $1] * V[$1, k] } / (A[k, k] - A[j, j]) }
            let size = (k..<n).reduce(0) { $0 + V[$1, k] * V[$1, k] }.squareRoot()
            for j in k..<n { V[j, k] /= size }
        }
        return log10(try V.singularValues()[0] * V.solveFromRight(.identity(n)).singularValues()[0])
    }

    /// exp(dt [A B; 0 0]) is [A_d B_d; 0 1].
    private func kernel(_ A: Tensor<Double>, _ B: [Double], _ C: [Double]) -> Tensor<Double> {
        let n = B.count
        var both = Tensor<Double>.zeros([n + 1, n + 1])
        for i in 0..<n { for j in 0...n { both[i, j] = dt * (j < n ? A[i, j] : B[i]) } }
        let step = both.exponential
        var state = Tensor((0..<n).map { step[$0, n] } + [0], shape: [n + 1, 1])
        let values = (0..<taps).map { _ in
            defer { state = product(step, state) }
            return (0..<n).reduce(0) { $0 + C[$1] * state[$1] }
        }
        return Tensor(values, shape: [taps])
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        ["C": streams.normal("C", 6), "E": streams.normal("E", 6, 6), "omega": Tensor([0, 0.5, 4, 20], shape: [4])]
    }

    public let metrics = [
        MetricSpec("error", "Largest error of G", better: .lower, headline: true),
        MetricSpec("s4dError", "Of S4D", better: .lower),
        MetricSpec("condition", "log10 of cond(V)", better: .lower),
        MetricSpec("hippoCondition", "Of HiPPO", better: .lower),
    ]

    /// The error is the largest distance of the transfer functions from HiPPO's, over its largest value, for 16 states,
    /// a random C, frequencies from 0.1 to 1000 and a random E of several sizes; the metrics are at the method's own.
    /// The alternative is S4D. E has to be small to come closer than S4D, and then V is worse conditioned.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let frequencies = Tensor((0..<33).map { pow(10, Double($0) / 8 - 1) }, shape: [33])
        func run(_ size: Double) throws -> NamedTensors<Double> {
            var method = self
            (method.epsilon, method.taps) = (size, 1)
            let (C, E) = (streams.normal("C", 16), streams.normal("E", 16, 16))
            return try method.evaluate(["C": C, "E": E, "omega": frequencies], streams: streams)
        }
        func error(_ name: String, _ out: NamedTensors<Double>) -> Double {
            func size(_ G: (String) -> Tensor<Double>) -> Double {
                zip(G("re").values, G("im").values).map(hypot).max()!
            }
            return size { out["G_\(name)_\($0)"]! - out["G_hippo_\($0)"]! } / size { out["G_hippo_\($0)"]! }
        }
        let own = try run(epsilon)
        let runs = try (-6...0).map { ($0, try run(pow(10, Double($0)))) }
        let curves: [(String, (NamedTensors<Double>) -> Double)] = [
            ("error of PTD", { log10(error("ptd", $0)) }), ("error of S4D", { log10(error("s4d", $0)) }),
            ("cond(V)", { $0["log10_cond_V"]![0] }),
        ]
        return Demonstration(
            metrics: [
                "error": error("ptd", own), "s4dError": error("s4d", own), "condition": own["log10_cond_V"]![0],
                "hippoCondition": own["log10_cond_V_unperturbed"]![0],
            ],
            axes: ("log10 of eps", "log10"),
            curves: curves.map { name, value in .init(name: name, points: runs.map { (Double($0), value($1)) }) })
    }
}
