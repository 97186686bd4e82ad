import Foundation
import LowRankCore

/// FastRP: embeds the nodes of a graph by a weighted sum of powers of its transition matrix times a random projection.
///
///     R: dim x n, sparse (+-sqrt(s / dim) with probability 1 / (2 s) each, s = sqrt(n)) or N(0, 1 / dim)
///     U_1 = M diag(d^alpha) R^T,   U_i+1 = M U_i             M = D^-1 A, or A;  d: degrees
///     U = sum_i w_i U_i, rows of each U_i brought to length 1 if normalization;   columns of U to mean 0, deviation 1
///
/// A is the adjacency matrix of n nodes, D = diag(d), and the weights w_i are given. No power of M is formed, and
/// nothing is trained.
/// Keeps 2 n dim numbers, R, and dim numbers for each edge; time per power: dim for each edge.
/// Parent: a random projection of the neighbours, with weights = [1].
/// Departs: the paper scales by (d / 2m)^beta, the code by d^alpha, one factor apart; U is standardised as in the code,
/// not in the paper. Isolated nodes have no transition: a row of zeros, where the code divides by zero.
/// H. Chen, S. F. Sultan, Y. Tian, M. Chen, S. Skiena, CIKM 2019, arXiv:1908.11512; code GTmac/FastRP.
public struct FastRP: Mechanism, RecoveryMethod {
    public static let card = MethodCard(
        id: "fastrp", name: "FastRP",
        paper: .init(
            title: "Fast and Accurate Network Embeddings via Very Sparse Random Projection",
            authors: "H. Chen, S. F. Sultan, Y. Tian, M. Chen, S. Skiena", year: 2019, arXiv: "1908.11512"),
        family: .recovery, kind: .mechanism, otherKinds: [.recovery],
        summary: "Turns graph nodes into vectors without training: a random projection of powers of the transition "
            + "matrix.",
        hyperparameters: [
            .integer("dim", 512, "numbers of an embedding", source: "paper: 64 to 512"),
            .choice("projection_method", "sparse", of: ["sparse", "gaussian"], "of R", source: "official code"),
            .choice("input_matrix", "trans", of: ["trans", "adj"], "M", source: "official code"),
            .flag(
                "normalization", true, "whether rows of each U_i are brought to length 1",
                source: "official code, BlogCatalog"),
            .real(
                "alpha", -0.64, in: -100...100, "exponent of the degrees; 0: none",
                source: "official code, BlogCatalog",
                effectiveWith: ["input_matrix": .text("trans")]),
        ],
        memory: "2 n dim numbers; R: n dim, of which a share of 1 / sqrt(n) is not zero", parent: nil,
        claims: [
            "4,000 times faster than DeepWalk at comparable or better accuracy",
            "BlogCatalog with 10 % of the labels: micro-F1 0.372, macro-F1 0.228",
        ])

    private let dim: Int
    private let alpha: Double
    private let isSparse, isTransition, normalises: Bool

    public init(_ h: Hyperparameters) {
        (dim, alpha, normalises) = (h.integer("dim"), h.real("alpha"), h.flag("normalization"))
        (isSparse, isTransition) = (h.choice("projection_method") == "sparse", h.choice("input_matrix") == "trans")
    }

    /// Of the adjacency "A" [n, n], not negative, and "weights" [q] of the powers: "U1" to `U<q>` [n, dim], before rows
    /// are normalised, and "embedding" [n, dim]. The draw "R" is [dim, n], before the degrees scale it.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(inputs, of: Self.card.id, known: ["A", "weights"])
        let (A, weights) = (try given.tensor("A", nil, nil), try given.list("weights"))
        let n = A.rows
        guard A.columns == n, A.values.allSatisfy({ $0 >= 0 }) else {
            throw MethodError(
                "fastrp: 'A' has the shape \(A.shape) or a negative entry; an adjacency is square and has none")
        }
        guard dim <= (1 << 30) / n else {
            throw MethodError("fastrp: an embedding of \(n) x \(dim) numbers is too large")
        }
        var outputs = NamedTensors<Double>()
        outputs["embedding"] = embedding(Neighbours(A), weights, streams) { outputs["U\($0)"] = $1 }
        return outputs
    }

    private func embedding(
        _ graph: Neighbours, _ weights: [Double], _ streams: RandomStreams, watch: (_ power: Int, Tensor<Double>) -> Void
    ) -> Tensor<Double> {
        let scales = graph.degrees.map { alpha == 0 ? 1 : $0 > 0 ? pow($0, alpha) : 0 }
        var U = projection(scales.count, streams).transposed().scalingRows(by: scales)
        var sum = Tensor<Double>.zeros(U.shape)
        for (i, w) in weights.enumerated() {
            U = graph.times(U, averaging: isTransition)
            watch(i + 1, U)
            if w != 0 { sum = sum + w * (normalises ? U.withUnitRows : U) }
        }
        return sum.standardised
    }

    private func projection(_ n: Int, _ streams: RandomStreams) -> Tensor<Double> {
        if let R: Tensor<Double> = streams.given("R", [dim, n], isRequired: true) { return R }
        guard isSparse else { return streams.normal("R", [dim, n], deviation: 1 / Double(dim).squareRoot()) }
        let s = Double(n).squareRoot()
        let size = (s / Double(dim)).squareRoot()
        let draws: Tensor<Double> = streams.uniform("R", [dim, n], from: 0, to: 1)
        return Tensor(draws.values.map { $0 < 0.5 / s ? size : $0 < 1 / s ? -size : 0 }, shape: [dim, n])
    }

    // MARK: - Recovery

    public let reads: Set<Observation> = [.edges]

    /// Of four powers: official code, BlogCatalog.
    private static let weights = [0, 0, 1, 6.67]

    /// Of "edges" [m, 2] and "nodes"; leaves "U" [n, dim], and "V", which is the same: U U^T is how alike two nodes are.
    public func recover(
        _ observed: NamedTensors<Double>, streams: RandomStreams, watch: (_ iteration: Int, NamedTensors<Double>) -> Void
    ) throws -> Recovery {
        let given = GivenTensors(observed, of: Self.card.id)
        let n = try given.count("nodes")
        let ends = try given.indices("edges", below: n)
        _ = try given.tensor("edges", nil, 2)
        let U = embedding(Neighbours(ends, nodes: n), Self.weights, streams) { watch($0, ["U": $1, "V": $1]) }
        return Recovery(parts: ["U": U, "V": U], iterations: Self.weights.count, hasConverged: true)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        ["A": Self.blocks(streams, n: 24).A, "weights": Tensor([0.5, 1, 2], shape: [3])]
    }

    /// Three blocks in turn; nodes have degrees of their own, and find neighbours in their block six times as often.
    private static func blocks(_ streams: RandomStreams, n: Int) -> (A: Tensor<Double>, block: [Int]) {
        let block = (0..<n).map { $0 % 3 }
        let spread: Tensor<Double> = streams.uniform("spread", [n], from: 0, to: 1)
        let activity = spread.values.map { exp(1.5 * $0 - 1) }
        let draws: Tensor<Double> = streams.uniform("edges", [n, n], from: 0, to: 1)
        var A = Tensor<Double>.zeros([n, n])
        for i in 0..<n {
            for j in 0..<i {
                let rate = (block[i] == block[j] ? 18 : 3) / Double(n) * activity[i] * activity[j]
                if draws[i, j] < rate {
                    A[i, j] = 1
                    A[j, i] = 1
                }
            }
        }
        return (A, block)
    }

    public let metrics = [
        MetricSpec("accuracy", "Accuracy", better: .higher, headline: true, format: .percent),
        MetricSpec("firstPowerAccuracy", "Accuracy of the first power alone", better: .higher, format: .percent),
    ]

    /// A random graph of 150 nodes in three blocks. One node in ten has a label; the others get that of the nearest
    /// mean embedding. The method has the published weights of four powers. Beside it are the powers 1 to 4 alone; the
    /// alternative is the first.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (A, block) = Self.blocks(streams, n: 150)
        func accuracy(_ weights: [Double]) throws -> Double {
            let out = try evaluate(["A": A, "weights": Tensor(weights, shape: [weights.count])], streams: streams)
            let rows = out["embedding"]!.withUnitRows.slices
            let labelled = 15
            let means = (0..<3).map { b in
                (0..<labelled).filter { block[$0] == b }.reduce(Tensor.zeros([dim])) { $0 + rows[$1] }
            }
            let right = (labelled..<rows.count).count { i in
                let scores = means.map { $0.dot(rows[i]) }
                return scores.firstIndex(of: scores.max()!) == block[i]
            }
            return Double(right) / Double(rows.count - labelled)
        }
        let single = try (1...4).map { q in (x: Double(q), y: try accuracy((1...q).map { $0 == q ? 1 : 0 })) }
        let published = try accuracy(Self.weights)
        return Demonstration(
            metrics: ["accuracy": published, "firstPowerAccuracy": single[0].y],
            axes: ("Power", "Accuracy"),
            curves: [
                .init(name: "one power", points: single),
                .init(name: "weights 0, 0, 1, 6.67", points: single.map { ($0.x, published) }),
            ])
    }
}

/// The edges of a graph, both ways.
private struct Neighbours {
    let degrees: [Double]
    private let from, to: [Int]
    /// nil when all are 1.
    private let weights: [Double]?

    init(_ A: Tensor<Double>) {
        let (n, values) = (A.rows, A.values)
        let places = values.indices.filter { values[$0] != 0 }
        (to, from) = (places.map { $0 / n }, places.map { $0 % n })
        let weights = places.map { values[$0] }
        self.weights = weights.allSatisfy { $0 == 1 } ? nil : weights
        var degrees = [Double](repeating: 0, count: n)
        for (i, weight) in zip(to, weights) { degrees[i] += weight }
        self.degrees = degrees
    }

    /// `ends`: two by two.
    init(_ ends: [Int], nodes: Int) {
        let starts = stride(from: 0, to: ends.count, by: 2)
        let (a, b) = (starts.map { ends[$0] }, starts.map { ends[$0 + 1] })
        (from, to, weights) = (a + b, b + a, nil)
        degrees = ends.reduce(into: [Double](repeating: 0, count: nodes)) { $0[$1] += 1 }
    }

    /// A U, or D^-1 A U.
    func times(_ U: Tensor<Double>, averaging: Bool) -> Tensor<Double> {
        let rows = U.gatheringRows(from)
        var result = Tensor<Double>.zeros(U.shape)
        result.addRows(weights.map { rows.scalingRows(by: $0) } ?? rows, at: to)
        return averaging ? result.scalingRows(by: degrees.map { $0 > 0 ? 1 / $0 : 0 }) : result
    }
}

extension Tensor<Double> {
    /// Rows of length 1; zeros stay.
    fileprivate var withUnitRows: Tensor {
        scalingRows(by: slices.map { $0.norm > 0 ? 1 / $0.norm : 0 })
    }

    /// Columns of mean 0 and deviation 1; a constant one becomes 0.
    fileprivate var standardised: Tensor {
        let rows = transposed().slices.flatMap { column in
            let values = column.values
            let mean = values.reduce(0, +) / Double(values.count)
            let deviation = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)).squareRoot()
            // Nothing beside rounding.
            let isConstant = deviation <= 1e-14 * column.largestMagnitude
            return values.map { isConstant ? 0 : ($0 - mean) / deviation }
        }
        return Tensor(rows, shape: [columns, self.rows]).transposed()
    }
}
