import Foundation
import LowRankCore

/// FunBaT: the factors of a tensor with continuous indices are Gaussian processes, each inferred by one pass of a
/// filter.
///
///     u(t): R independent Matern processes with state x = [u; u'] (u alone for Matern-1/2),   lambda = sqrt(3) / l
///     A(dt) = exp(F dt),   F = -I / l,   or [[0, I], [-lambda^2 I, -2 lambda I]]
///     Q(dt) = P_inf - A P_inf A^T,   P_inf = var I,   or diag(var I, lambda^2 var I)
///     filter:    x_i | x_i-1 ~ N(A x_i-1, Q);   y_i = H x_i + noise of covariance R_i          H = [I 0]
///     smoother:  G = P_i A^T (P_i+1^-)^-1,   x_i += G (x_i+1 - x_i+1^-),   P_i += G (P_i+1 - P_i+1^-) G^T
///
/// u(t) is the factor at index t, l the length scale, var the variance; P_i is the covariance of x_i, and a minus marks
/// what is predicted before y_i is seen. (y_i, R_i) is what the entries at index t_i and the other modes say of u(t_i).
/// The pass is linear in the indices and equals exact Gaussian process regression. An index without observations takes
/// part in the pass.
/// Keeps states and covariances of every index (N (S + 2 S^2) numbers, S the size of a state).
/// Parent: Gaussian process regression, exactly.
/// Departs: the state at 0 has the mean 0 unless a draw "m0" gives another; the code draws it, which biases the first
/// indices. Modes are inferred one at a time, with a core of ones.
/// S. Fang, X. Yu, Z. Wang, S. Li, M. Kirby, S. Zhe, ICLR 2024, arXiv:2311.04829; code
/// xuangu-fang/Functional-Bayesian-Tucker-Decomposition.
public struct FunctionalTucker: Mechanism {
    public static let card = MethodCard(
        id: "funbat", name: "FunBaT",
        paper: .init(
            title: "Functional Bayesian Tucker Decomposition for Continuous-indexed Tensor Data",
            authors: "S. Fang, X. Yu, Z. Wang, S. Li, M. Kirby, S. Zhe", year: 2024, arXiv: "2311.04829"),
        family: .recovery, kind: .mechanism, otherKinds: [.recovery],
        summary: "Decomposes a tensor whose indices are continuous, as times and places: its factors are Gaussian "
            + "processes.",
        hyperparameters: [
            .choice(
                "kernel", "Matern_23", of: ["Matern_21", "Matern_23"], "Matern-1/2 or Matern-3/2",
                source: "official code"),
            .real("lengthscale", 0.1, in: 1e-6...1e6, "l", source: "official code"),
            .real("variance", 1, in: 1e-9...1e9, "var", source: "official code"),
            .integer("R", 3, in: 1...256, "numbers of a factor", source: "paper: 2 to 7"),
        ],
        memory: "N (S + 2 S^2) for a mode of N indices, S = R or 2 R", parent: "Gaussian process regression",
        claims: ["Beijing air quality and US temperature: errors below those of discrete and functional tensor models"])

    private let processes: MaternProcesses
    let R: Int

    public init(_ h: Hyperparameters) {
        R = h.integer("R")
        processes = MaternProcesses(
            hasDerivative: h.choice("kernel") == "Matern_23", l: h.real("lengthscale"), variance: h.real("variance"),
            R: R)
    }

    /// Of indices "t" [n], ascending and at least 0, "y" [n, R] and "R_cov" [n, R, R]: "state_smooth_mean" [n, S],
    /// "state_smooth_cov" [n, S, S], "f_smooth" [n, R], and "gp_mean" [n, R], the same by Gaussian process regression
    /// with a dense matrix. With "t_query" [1] between two indices: "exact_mean" [R] and "exact_cov" [R, R] there, and
    /// "merge_mean" and "merge_cov", the code's mixture of the states on both sides, which is too sure of itself. "F",
    /// "P_inf" and "H" say the model again. The draw "m0" [S, 1] is the mean of the state at 0.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(
            inputs, of: Self.card.id, known: ["t", "y", "R_cov", "F", "P_inf", "H", "t_query"])
        let t = try given.list("t")
        let n = t.count
        guard t[0] >= 0, zip(t, t.dropFirst()).allSatisfy(<) else {
            throw MethodError("funbat: the indices 't' are not ascending from at least 0")
        }
        for (name, expected) in [("F", processes.F), ("P_inf", processes.P), ("H", processes.H)] where given.has(name) {
            let stated = try given.tensor(name, expected.rows, expected.columns)
            guard (stated - expected).largestMagnitude <= 1e-9 * max(1, expected.largestMagnitude) else {
                throw MethodError("funbat: '\(name)' is not that of the kernel")
            }
        }
        let (y, noise) = try (given.tensor("y", n, R), given.tensor("R_cov", n, R, R).slices)
        let observations = (0..<n).map {
            MaternProcesses.Observation(y: y.gatheringRows([$0]).transposed(), covariance: noise[$0])
        }
        let S = processes.S
        let m0 = streams.given("m0", [S, 1]) ?? Tensor<Double>.zeros([S, 1])
        let states = try processes.smooth(t, observations, from: m0)
        let means = Tensor(states.flatMap(\.mean.values), shape: [n, S])
        var outputs: NamedTensors<Double> = [
            "state_smooth_mean": means,
            "state_smooth_cov": Tensor(states.flatMap(\.covariance.values), shape: [n, S, S]),
            "f_smooth": means.leadingColumns(R), "gp_mean": try regression(t, observations),
        ]
        if given.has("t_query") { try query(given.tensor("t_query", 1)[0], t, observations, states, m0, &outputs) }
        return outputs
    }

    // MARK: - Beside the smoother

    /// K (K + noise)^-1 y over all indices and numbers.
    private func regression(_ t: [Double], _ observations: [MaternProcesses.Observation]) throws -> Tensor<Double> {
        let n = t.count
        var (K, noise) = (Tensor<Double>.zeros([n * R, n * R]), Tensor<Double>.zeros([n * R, n * R]))
        for i in 0..<n {
            for a in 0..<R {
                for j in 0..<n { K[i * R + a, j * R + a] = processes.kernel(t[i] - t[j]) }
                for b in 0..<R { noise[i * R + a, i * R + b] = observations[i].covariance[a, b] }
            }
        }
        let y = Tensor(observations.flatMap(\.y.values), shape: [n * R, 1])
        return product(K, try (K + noise).solve(y)).reshaped([n, R])
    }

    private func query(
        _ q: Double, _ t: [Double], _ observations: [MaternProcesses.Observation], _ states: [MaternProcesses.State],
        _ m0: Tensor<Double>,
        _ outputs: inout NamedTensors<Double>
    ) throws {
        guard let next = t.firstIndex(where: { $0 > q }), next > 0, t[next - 1] < q else {
            throw MethodError("funbat: 't_query' is \(q), not between two indices")
        }
        var (times, seen): ([Double], [MaternProcesses.Observation?]) = (t, observations)
        times.insert(q, at: next)
        seen.insert(nil, at: next)
        let exact = try processes.smooth(times, seen, from: m0)[next]
        outputs["exact_mean"] = exact.mean.leadingRows(R).reshaped([R])
        outputs["exact_cov"] = exact.covariance.leadingRows(R).leadingColumns(R)
        // Both sides carry the states to q and count as independent; that on the right enters as A^T of its own
        // covariance, but without it for the mean.
        let (left, right) = (processes.transition(q - t[next - 1]), processes.transition(t[next] - q))
        func precision(_ side: (A: Tensor<Double>, Q: Tensor<Double>), _ state: MaternProcesses.State) throws -> Tensor<
            Double
        > {
            let spread =
                product(product(side.A, state.covariance), transposed: false, side.A, transposed: true) + side.Q
            return try spread.solve(.identity(processes.S))
        }
        let (a, b) = try (precision(left, states[next - 1]), precision(right, states[next]))
        let merged = try (a + product(product(right.A, transposed: true, b), right.A)).solve(.identity(processes.S))
        let weighted =
            product(a, product(left.A, states[next - 1].mean)) + product(b, product(right.A, states[next].mean))
        outputs["merge_mean"] = product(merged, weighted).leadingRows(R).reshaped([R])
        outputs["merge_cov"] = merged.leadingRows(R).leadingColumns(R)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let t = [0.02, 0.11, 0.3, 0.34, 0.52, 0.7]
        let roots: Tensor<Double> = streams.normal("roots", [t.count, R, R], deviation: 0.3)
        let noise = roots.slices.flatMap {
            (0.1 * Tensor.identity(R) + product($0, transposed: false, $0, transposed: true)).values
        }
        return [
            "t": Tensor(t, shape: [t.count]), "y": streams.normal("y", [t.count, R], deviation: 1),
            "R_cov": Tensor(noise, shape: [t.count, R, R]), "t_query": Tensor([0.4], shape: [1]),
        ]
    }

    public let metrics = [
        MetricSpec("error", "Error on new entries", better: .lower, headline: true),
        MetricSpec("binnedError", "Error with binned indices", better: .lower),
    ]

    /// Two modes with continuous indices v and w in the unit square, no index twice. Entries are y = sin(5 v) cos(4 w)
    /// + 0.5 w plus noise, and the core is fixed to ones. The error at 100 new entries is relative to the deviation of
    /// y. The alternative rounds the indices to one of 12 bins, whose factors are numbers without a process.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        func entries(_ count: Int, _ name: String) -> Entries {
            let at = (0..<2).map { (streams.uniform("\(name)\($0)", [count], from: 0, to: 1) as Tensor<Double>).values }
            return Entries(at: at, y: zip(at[0], at[1]).map { sin(5 * $0) * cos(4 * $1) + 0.5 * $1 })
        }
        let new = entries(100, "new")
        let mean = new.y.reduce(0, +) / 100
        let whole = new.y.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot()
        var points: [(count: Double, smooth: Double, binned: Double)] = []
        for count in [20, 40, 80] {
            var seen = entries(count, "seen\(count)/")
            let noise: Tensor<Double> = streams.normal("noise\(count)", [count], deviation: 0.05)
            for i in 0..<count { seen.y[i] += noise[i] }
            func error(bins: Int?) throws -> Double {
                let found = try predictions(seen, new, bins: bins, streams.scoped("\(count)"))
                return zip(found, new.y).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot() / whole
            }
            points.append((Double(count), try error(bins: nil), try error(bins: 12)))
        }
        return Demonstration(
            metrics: ["error": points.last!.smooth, "binnedError": points.last!.binned],
            axes: ("Entries seen", "Error on new entries, over their deviation"),
            curves: [
                .init(name: "FunBaT", points: points.map { ($0.count, $0.smooth) }),
                .init(name: "binned indices", points: points.map { ($0.count, $0.binned) }),
            ])
    }

    private struct Entries {
        /// Of each mode.
        let at: [[Double]]
        var y: [Double]
    }

    /// Eight rounds in which each mode is inferred from the means and covariances of the other.
    private func predictions(_ seen: Entries, _ new: Entries, bins: Int?, _ streams: RandomStreams) throws -> [Double] {
        func place(_ t: Double) -> Double { bins.map { ((t * Double($0)).rounded(.down) + 0.5) / Double($0) } ?? t }
        let precision = 1 / (0.05 * 0.05)
        let indices = (0..<2).map { k in Set((seen.at[k] + new.at[k]).map(place)).sorted() }
        let position = indices.map { Dictionary(uniqueKeysWithValues: $0.enumerated().map { ($1, $0) }) }
        func positions(_ entries: Entries, _ k: Int) -> [Int] { entries.at[k].map { position[k][place($0)]! } }
        let at = (0..<2).map { positions(seen, $0) }
        var factors = (0..<2).map { k in
            indices[k].indices.map { i in
                MaternProcesses.State(
                    mean: streams.normal("start\(k)/\(i)", [R, 1], deviation: 1), covariance: .zeros([R, R]))
            }
        }
        let messages = FactorMessages(R: R, at: at, y: seen.y)
        for round in 0..<16 {
            let k = round % 2
            let observations = try messages.observations(of: k, factors, precision: precision)
            if bins != nil {
                factors[k] = observations.map {
                    .init(mean: $0?.y ?? .zeros([R, 1]), covariance: $0?.covariance ?? .zeros([R, R]))
                }
            } else {
                factors[k] = try smoothed(indices[k], observations)
            }
        }
        return zip(positions(new, 0), positions(new, 1)).map { factors[0][$0].mean.dot(factors[1][$1].mean) }
    }

    /// The factors of a mode, without derivatives.
    func smoothed(_ t: [Double], _ observations: [MaternProcesses.Observation?]) throws -> [MaternProcesses.State] {
        try processes.smooth(t, observations, from: .zeros([processes.S, 1])).map {
            .init(mean: $0.mean.leadingRows(R), covariance: $0.covariance.leadingRows(R).leadingColumns(R))
        }
    }
}
