import LowRankCore

/// AltMin completion: completes a matrix by alternating least squares, each of which may be solved approximately.
///
///     Omega = Omega_0 + ... + Omega_2T            disjoint random parts of what was observed, or Omega each time
///     U = top-k left singular vectors of P_Omega_0(M) / p;   entries above 2 mu sqrt(k / m) <- 0;   U <- QR(U)
///     for t = 1..T:   V = argmin_V ||P_Omega_t(U V^T - M)||_F,        V <- QR(V)
///                     U = argmin_U ||P_Omega_T+t(U V^T - M)||_F,      X_t = U V^T,   U <- QR(U)
///
/// M is the m x n matrix, k its rank, p the share of it that was seen, mu its incoherence. Each row of V or U is a
/// regression min_x ||sqrt(w) (A x - b)|| of k unknowns: b are the entries seen in a line of M, A the rows of the other
/// factor that belong to them, w their weights. The fast solver:
///
///     R = triangular factor of S sqrt(w) A         S: count-sketch, one signed row per row of A
///     B = sqrt(w) A R^-1;   y <- y + step B^T (sqrt(w) b - B y), from the sketched solution;   x = R^-1 y
///
/// Keeps U and V (k (m + n) numbers) and the observed entries; scratch sketch_rows k and k^2 for a regression.
/// Parent: exact alternating least squares (Jain, Netrapalli, Sanghavi, arXiv:1212.0467) with solver = exact.
/// Departs: samples are reused unless sample_splitting is on, since parts of a small matrix have too few entries for a
/// step; where a regression has fewer rows than unknowns, or its sketch loses rank, the solution of least norm is
/// taken.
/// Y. Gu, Z. Song, J. Yin, L. Zhang, ICLR 2024, arXiv:2302.11068.
public struct AltMinCompletion: Mechanism {
    public static let card = MethodCard(
        id: "alt-min-completion", name: "AltMin completion",
        paper: .init(
            title: "Low Rank Matrix Completion via Robust Alternating Minimization in Nearly Linear Time",
            authors: "Y. Gu, Z. Song, J. Yin, L. Zhang", year: 2024, arXiv: "2302.11068"),
        family: .recovery, kind: .mechanism, otherKinds: [.recovery],
        summary: "Fills in a low-rank matrix of which few entries are seen, by alternating least squares that a sketch "
            + "speeds up.",
        hyperparameters: [
            .rank(2, "k, columns of U and V", source: "the matrix's own; here that of the example"),
            .integer("T", 15, "rounds", source: "paper: O(log(||M|| / eps)); here enough for an error of 1e-6"),
            .real(
                "mu", 1, in: .positive, "incoherence, sets the bound on entries of the first U", source: "paper",
                leastChange: 0.9),
            .flag("sample_splitting", false, "whether each step has observations of its own", source: "paper: true"),
            .choice(
                "solver", "exact", of: ["exact", "sketched"], "how a regression is solved", source: "paper: sketched"),
            .integer(
                "sketch_rows", 96, "rows of the sketch", source: "paper: O(k^2)",
                effectiveWith: ["solver": .text("sketched")]),
            .integer(
                "iterations", 6, "of the fast solver", source: "paper: log(1 / eps_0)",
                effectiveWith: ["solver": .text("sketched")]),
            .real(
                "step", 1, in: .positive, "of the fast solver", source: "paper",
                effectiveWith: ["solver": .text("sketched")]),
        ],
        memory: "k (m + n), and what was observed", parent: nil,
        otherNames: .init(descriptive: ["clip_threshold", "regression"]),
        claims: [
            "as many samples as with exact regressions, in time O~(|Omega| k) where these take O~(|Omega| k^2)",
            "converges linearly although every regression is solved only approximately",
        ])

    let k, rounds, sketchRows, iterations: Int
    let mu, step: Double
    let splits, sketches: Bool

    public init(_ h: Hyperparameters) {
        (k, rounds, sketchRows, iterations) = (
            h.integer("rank"), h.integer("T"), h.integer("sketch_rows"), h.integer("iterations")
        )
        (mu, step) = (h.real("mu"), h.real("step"))
        (splits, sketches) = (h.flag("sample_splitting"), h.choice("solver") == "sketched")
    }

    /// What the inputs allow:
    /// - of "M_observed" and "mask" [m, n], 1 where it was seen: "init_singular_values", "init_projector" and
    ///   "init_clipped_projector" of the first U before and after clipping, "init_entries_clipped"; of each round t
    ///   `V_step_product<t>` = U V^T before V is orthonormalised, `X<t>`, and with "M_true" its `rel_error<t>`; "X",
    ///   the last. "part_label" [m, n] says which part an observation is in, "p" again what share the first part has.
    /// - of "A" [s, k], "b" [s] and weights "w" [s]: "R", "preconditioned_condition_number", "x_star", the solution,
    ///   "x0", "x1", ... of the fast solver and `rel_gap<t>` = ||sqrt(w) A (x_t - x_star)|| / ||sqrt(w) A x_star||.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(
            inputs, of: Self.card.id, known: ["M_observed", "mask", "M_true", "part_label", "p", "A", "w", "b"])
        var outputs = NamedTensors<Double>()
        if given.has("M_observed") { try complete(given, streams, &outputs) }
        if given.has("A") { try solveOne(given, streams, &outputs) }
        guard !outputs.isEmpty else { throw MethodError("alt-min-completion: neither 'M_observed' nor 'A' is there") }
        return outputs
    }

    // MARK: - Completion

    private func complete(_ given: GivenTensors, _ streams: RandomStreams, _ outputs: inout NamedTensors<Double>) throws
    {
        let M = try given.tensor("M_observed", nil, nil)
        let (m, n) = (M.rows, M.columns)
        guard k <= min(m, n) else { throw MethodError("alt-min-completion: rank \(k) of a matrix of shape \(M.shape)") }
        let seen = try given.indices("mask", below: 2)
        guard try given.tensor("mask", m, n).count == seen.count, seen.contains(1) else {
            throw MethodError("alt-min-completion: nothing was observed")
        }
        let truth = given.has("M_true") ? try given.tensor("M_true", m, n) : nil
        guard truth?.norm != 0 else {
            throw MethodError("alt-min-completion: 'M_true' is zero; errors are relative to it")
        }
        let labels = try partLabels(given, streams, m, n)
        let all = seen.indices.filter { seen[$0] == 1 }
        func part(_ t: Int) -> [Int] { splits ? all.filter { labels[$0] == t } : all }

        let first = part(0)
        guard !first.isEmpty else { throw MethodError("alt-min-completion: the first part has no observation") }
        let p = Double(first.count) / Double(m * n)
        try given.repeats("p", p, "the first part's share of the entries is")
        var start = Tensor<Double>.zeros([m, n])
        for i in first { start[i] = M[i] / p }
        let usv = try start.svd().leading(k)
        let bound = 2 * mu * (Double(k) / Double(m)).squareRoot()
        var U = try Tensor(usv.u.values.map { abs($0) > bound ? 0 : $0 }, shape: [m, k]).qr().q
        outputs["init_singular_values"] = usv.s
        outputs["init_projector"] = product(usv.u, transposed: false, usv.u, transposed: true)
        outputs["init_clipped_projector"] = product(U, transposed: false, U, transposed: true)
        outputs["init_entries_clipped"] = .scalar(usv.u.values.count { abs($0) > bound })

        let Mt = M.transposed()
        for t in 1...rounds {
            let columns = Observed(part(t), rows: n) { ($0 % n, $0 / n) }
            let V = try solveAll(U, Mt, columns, streams.scoped("V\(t)"))
            outputs["V_step_product\(t)"] = product(U, transposed: false, V, transposed: true)
            let Q = try V.qr().q
            let rows = Observed(part(rounds + t), rows: m) { ($0 / n, $0 % n) }
            let next = try solveAll(Q, M, rows, streams.scoped("U\(t)"))
            let X = product(next, transposed: false, Q, transposed: true)
            outputs["X\(t)"] = X
            outputs["rel_error\(t)"] = truth.map { .scalar((X - $0).norm / $0.norm) }
            U = try next.qr().q
        }
        outputs["X"] = outputs["X\(rounds)"]
    }

    /// Row i of the result is fitted to the observed entries of row i of the targets.
    private func solveAll(
        _ basis: Tensor<Double>, _ targets: Tensor<Double>, _ observed: Observed, _ streams: RandomStreams
    ) throws -> Tensor<Double> {
        var values: [Double] = []
        for (i, places) in observed.places.enumerated() {
            guard !places.isEmpty else {
                values += [Double](repeating: 0, count: k)
                continue
            }
            let A = basis.gatheringRows(places)
            let b = Tensor(places.map { targets[i, $0] }, shape: [places.count, 1])
            let fast = sketches ? try FastRegression(A, b, rows: sketchRows, step: step, streams.scoped("\(i)")) : nil
            let x = try fast?.solutions(iterations).last ?? A.leastSquares(b)
            guard x.isFinite else { throw FastRegression.divergence }
            values += x.values
        }
        return Tensor(values, shape: [observed.places.count, k])
    }

    /// The part that each entry would be in, from 0 to 2T.
    func partLabels(_ given: GivenTensors, _ streams: RandomStreams, _ m: Int, _ n: Int) throws -> [Int] {
        guard splits else { return [] }
        if given.has("part_label") {
            let labels = try given.indices("part_label", below: 2 * rounds + 1)
            _ = try given.tensor("part_label", m, n)
            return labels
        }
        return streams.indices("part_label", m * n, below: 2 * rounds + 1)
    }

    // MARK: - One regression

    private func solveOne(_ given: GivenTensors, _ streams: RandomStreams, _ outputs: inout NamedTensors<Double>) throws
    {
        let A = try given.tensor("A", nil, nil)
        let (w, b) = try (given.tensor("w", A.rows), given.tensor("b", A.rows))
        guard w.values.allSatisfy({ $0 >= 0 }) else { throw MethodError("alt-min-completion: a weight is negative") }
        let roots = w.values.map { $0.squareRoot() }
        let (WA, Wb) = (A.scalingRows(by: roots), b.reshaped([A.rows, 1]).scalingRows(by: roots))
        guard let fast = try FastRegression(WA, Wb, rows: sketchRows, step: step, streams) else {
            throw MethodError("alt-min-completion: a sketch of \(sketchRows) rows loses the rank of 'A'")
        }
        let exact = try WA.leastSquares(Wb)
        let s = try fast.B.singularValues()
        outputs["R"] = fast.R
        outputs["preconditioned_condition_number"] = .scalar(s[0] / s.last!)
        outputs["x_star"] = exact.reshaped([A.columns])
        for (t, x) in try fast.solutions(iterations).enumerated() {
            outputs["x\(t)"] = x.reshaped([A.columns])
            let size = max(product(WA, exact).norm, .leastNormalMagnitude)
            if t > 0 { outputs["rel_gap\(t)"] = .scalar(product(WA, x - exact).norm / size) }
        }
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let (M, mask) = Self.planted(streams, 16, 12, rank: 2, share: 0.75)
        return [
            "M_observed": Tensor(zip(M.values, mask.values).map { $0 * $1 }, shape: M.shape), "mask": mask, "M_true": M,
            "A": streams.normal("A", [40, 3], deviation: 1), "w": streams.uniform("w", [40], from: 0.2, to: 2),
            "b": streams.normal("b", [40], deviation: 1),
        ]
    }

    /// A random matrix and which of its entries are seen.
    private static func planted(
        _ streams: RandomStreams, _ m: Int, _ n: Int, rank: Int, share: Double
    ) -> (M: Tensor<Double>, mask: Tensor<Double>) {
        let M: Tensor<Double> = product(
            streams.normal("left", [m, rank], deviation: 1), streams.normal("right", [rank, n], deviation: 1))
        let draws: Tensor<Double> = streams.uniform("seen", [m, n], from: 0, to: 1)
        return (M, Tensor(draws.values.map { $0 < share ? 1 : 0 }, shape: [m, n]))
    }

    public let metrics = [
        MetricSpec("error", "Relative error", better: .lower, headline: true),
        MetricSpec("spectralError", "Error of a truncated SVD", better: .lower),
    ]

    /// A growing share of a 30 x 24 matrix is seen, whose rank is the method's, at most 6. The alternative is the
    /// truncated SVD of what is seen, divided by that share, from which the method starts. The metrics are those at a
    /// share of 0.7.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let rank = min(k, 6)
        var errors: [(share: Double, found: Double, spectral: Double)] = []
        for share in [0.1, 0.2, 0.3, 0.4, 0.5, 0.7] {
            let (M, mask) = Self.planted(streams.scoped("\(share)"), 30, 24, rank: rank, share: share)
            let seen = Tensor(zip(M.values, mask.values).map { $0 * $1 }, shape: M.shape)
            let out = try evaluate(
                ["M_observed": seen, "mask": mask, "M_true": M], streams: streams.scoped("\(share)"))
            let (B, A) = try ((1 / share) * seen).svd().splitEvenly(rank: min(k, 24))
            // Where too little is seen the iteration goes astray; 0 in the place of M has an error of 1.
            errors.append((share, min(out["rel_error\(rounds)"]![0], 1), (product(B, A) - M).norm / M.norm))
        }
        return Demonstration(
            metrics: ["error": errors.last!.found, "spectralError": errors.last!.spectral],
            axes: ("Share of the entries that is seen", "Relative error"),
            curves: [
                .init(name: "AltMin completion", points: errors.map { ($0.share, $0.found) }),
                .init(name: "truncated SVD", points: errors.map { ($0.share, $0.spectral) }),
            ])
    }
}

/// The observed entries of each row.
private struct Observed {
    private(set) var places: [[Int]]

    init(_ entries: [Int], rows: Int, _ place: (Int) -> (row: Int, column: Int)) {
        places = Array(repeating: [], count: rows)
        for (row, column) in entries.map(place) { places[row].append(column) }
    }
}
