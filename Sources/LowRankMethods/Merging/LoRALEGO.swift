import LowRankCore

/// LoRA-LEGO: the rank-one units of several LoRAs are clustered, and the centres are the units of the merged one.
///
///     unit j of LoRA t:  m = [A_t[j, :] ; B_t[:, j]]                A_t: r_t x n, B_t: m x r_t
///     k-means of all sum_t r_t units;  c_1 ... c_k the centres, f_i = mean norm of the members of i / ||c_i||
///     A' = f c_A (k x n),  B' = f c_B (m x k),  delta = s sqrt(r / k) B' A'            r the mean of the r_t
///
/// Units may be reordered without a change of the update. f undoes the shrinking of a mean, sqrt(r / k) keeps the size
/// of a sum of k units that of r.
/// Keeps k (m + n) numbers; all units while it merges.
/// Parent: the sum of all updates, for k = sum_t r_t.
/// Departs: no official code. Both the grain of f (each cluster) and the factor of the output are readings of the
/// paper. (a, b) and (-a, -b) are the same unit, which k-means does not see. A cluster that loses all members keeps its
/// centre.
/// Z. Zhao et al., ICLR 2025, arXiv:2409.16167.
public struct LoRALEGO: Mechanism {
    public static let card = MethodCard(
        id: "lora-lego", name: "LoRA-LEGO",
        paper: .init(
            title:
                "Merging LoRAs like Playing LEGO: Pushing the Modularity of LoRA to Extremes Through Rank-Wise Clustering",
            authors: "Z. Zhao, T. Shen, D. Zhu, Z. Li, J. Su, X. Wang, K. Kuang, F. Wu", year: 2025, arXiv: "2409.16167"
        ),
        family: .merging, kind: .mechanism,
        summary: "Clusters the rank-one units of several LoRAs; the rescaled centres are the merged LoRA.",
        hyperparameters: [
            .integer("k", 0, in: 0...Int.max, "rank of the merged LoRA; 0: that of the first", source: "paper: k = r"),
            .real("alpha_over_r", 1, "s, scale of the updates", source: "paper: as in the LoRAs that are merged"),
        ],
        memory: "weights k (m + n)", parent: "the sum of all updates, if k is the number of units",
        claims: [
            "better than task arithmetic, TIES, DARE and averaging on several tasks and on mixtures",
            "one LoRA loses little when it is pruned to fewer units",
        ])

    private let k: Int
    private let scale: Double

    public init(_ h: Hyperparameters) { (k, scale) = (h.integer("k"), h.real("alpha_over_r")) }

    /// Of "A1" [r_1, n], "B1" [m, r_1], "A2", ...: "labels" of all units, LoRA by LoRA, "centroids" [k, n + m],
    /// "norm_factors" [k], "output_scale", and "delta_plain" and "delta_reweighted" [m, n] without and with both.
    /// "ranks" says the r_t again. The draw "initial_unit_index" [k] is the units that the centres start from.
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let count = (1...max(1, tensors.count)).prefix { tensors["A\($0)"] != nil }.count
        let inputs = try GivenTensors(
            tensors, of: Self.card.id, known: (1...max(1, count)).flatMap { ["A\($0)", "B\($0)"] } + ["ranks"])
        let A1 = try inputs.tensor("A1", nil, nil)
        let m = try inputs.tensor("B1", nil, A1.rows).rows
        var (units, ranks) = ([[Double]](), [Int]())
        for t in 1...count {
            let A = try inputs.tensor("A\(t)", nil, A1.columns)
            let B = try inputs.tensor("B\(t)", m, A.rows).transposed()
            units += zip(A.slices, B.slices).map { $0.values + $1.values }
            ranks.append(A.rows)
        }
        if inputs.has("ranks"), try inputs.tensor("ranks", count).values != ranks.map(Double.init) {
            throw inputs.error("'ranks' are \(ranks) in the factors")
        }
        let k = k == 0 ? ranks[0] : k
        guard k <= units.count else { throw inputs.error("k = \(k), but there are \(units.count) units") }
        return merge(units, ranks: ranks, k: k, inputs: A1.columns, streams)
    }

    private func merge(
        _ units: [[Double]], ranks: [Int], k: Int, inputs n: Int, _ streams: RandomStreams
    ) -> NamedTensors<Double> {
        let start = streams.sample("initial_unit_index", k, of: units.count).map { units[$0] }
        let (centres, labels) = Self.cluster(units, from: start)
        func norm(_ x: [Double]) -> Double { x.reduce(0) { $0 + $1 * $1 }.squareRoot() }
        let factors = centres.indices.map { c -> Double in
            let members = units.indices.filter { labels[$0] == c }.map { norm(units[$0]) }
            let size = norm(centres[c])
            return members.isEmpty || size == 0 ? 1 : members.reduce(0, +) / Double(members.count) / size
        }
        let m = units[0].count - n
        let A = Tensor(centres.flatMap { $0.prefix(n) }, shape: [k, n])
        let B = Tensor(centres.flatMap { $0.dropFirst(n) }, shape: [k, m])
        let outputScale = (Double(ranks.reduce(0, +)) / Double(ranks.count * k)).squareRoot()
        func delta(_ weights: [Double], _ factor: Double) -> Tensor<Double> {
            product(B.scalingRows(by: weights), transposed: true, A, alpha: factor * scale)
        }
        return [
            "labels": .vector(labels), "centroids": Tensor(centres.flatMap { $0 }, shape: [k, n + m]),
            "norm_factors": Tensor(factors, shape: [k]), "output_scale": .scalar(outputScale),
            "delta_plain": delta(factors.map { _ in 1 }, 1),
            "delta_reweighted": delta(factors.map { $0 * $0 }, outputScale),
        ]
    }

    /// Lloyd's iterations until no centre moves; of equally near centres the first counts.
    private static func cluster(_ units: [[Double]], from start: [[Double]]) -> (centres: [[Double]], labels: [Int]) {
        var (centres, labels) = (start, [Int]())
        // Each round lowers the sum of squares, and there are finitely many ways to label; rounding could go in a circle.
        for _ in 0..<10_000 {
            labels = units.map { unit in
                centres.indices.min { (distance(unit, centres[$0]), $0) < (distance(unit, centres[$1]), $1) }!
            }
            let moved = centres.indices.map { c in
                let members = units.indices.filter { labels[$0] == c }
                guard !members.isEmpty else { return centres[c] }
                return units[0].indices.map { i in members.reduce(0) { $0 + units[$1][i] } / Double(members.count) }
            }
            if moved == centres { break }
            centres = moved
        }
        return (centres, labels)
    }

    private static func distance(_ a: [Double], _ b: [Double]) -> Double {
        zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        [
            "A1": streams.normal("A1", 3, 6), "B1": streams.normal("B1", 5, 3), "A2": streams.normal("A2", 4, 6),
            "B2": streams.normal("B2", 5, 4),
        ]
    }

    public let metrics = [
        MetricSpec("error", "Error", better: .lower, headline: true, format: .percent),
        MetricSpec("meanError", "Error of the mean factors", better: .lower, format: .percent),
    ]

    /// Four LoRAs of rank 4 that share their units, with noise and each in an order of its own. The error is the
    /// distance from the shared update, for growing noise. The alternative averages the factors, which mixes units that
    /// do not belong together.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (r, n) = (4, 12)
        let (A, B) = (streams.normal("A", r, n), streams.normal("B", r, n))
        let shared = product(B, transposed: true, A)
        var points: [(noise: Double, lego: Double, mean: Double)] = []
        for noise in stride(from: 0.0, through: 0.5, by: 0.1) {
            var inputs = NamedTensors<Double>()
            var (sumA, sumB) = (Tensor<Double>.zeros([r, n]), Tensor<Double>.zeros([r, n]))
            for t in 1...4 {
                let order = streams.permutation("order \(t)", r)
                let At = (A + noise * streams.normal("A \(t)", r, n)).gatheringRows(order)
                let Bt = (B + noise * streams.normal("B \(t)", r, n)).gatheringRows(order)
                (inputs["A\(t)"], inputs["B\(t)"]) = (At, Bt.transposed())
                (sumA, sumB) = (sumA + 0.25 * At, sumB + 0.25 * Bt)
            }
            // Several starts, as k-means is used: the one whose clusters are tightest.
            let starts = try (0..<8).map { start in
                try Self(k: r).evaluate(inputs, streams: streams.scoped("start \(start)"))
            }
            let best = starts.min { $0["norm_factors"]!.norm < $1["norm_factors"]!.norm }!
            func error(_ delta: Tensor<Double>) -> Double { (delta - shared).norm / shared.norm }
            points.append((noise, error(best["delta_reweighted"]!), error(product(sumB, transposed: true, sumA))))
        }
        let last = points[2]
        return Demonstration(
            metrics: ["error": last.lego, "meanError": last.mean],
            axes: ("Noise of the units", "Relative distance from the shared update"),
            curves: [
                .init(name: "LoRA-LEGO", points: points.map { ($0.noise, $0.lego) }),
                .init(name: "mean of the factors", points: points.map { ($0.noise, $0.mean) }),
            ])
    }

    private init(k: Int) { (self.k, scale) = (k, 1) }
}
