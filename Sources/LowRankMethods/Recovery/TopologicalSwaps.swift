import Foundation
import LowRankCore

/// TOPO: learns a directed acyclic graph by swapping nodes of a topological order, chosen by the conditions for an
/// optimum (KKT).
///
///     W_:j = least squares of X_j on the predecessors of j in the order         X: n x d; W_ij: the edge from i to j
///     f = ||X - X W||_F^2 / (2 n),   h = -logdet(I - |W|),  grad h = (I - |W|)^-T
///     candidates: pairs (i, j), i after j in the order, with the smallest [grad h]_ij
///     round:  f after a swap of the positions of each candidate;  where one is lower, all improving swaps, best
///             first, whose stretches of the order do not meet;  else the same with more candidates, as often as
///             allowed
///
/// f is the score and h the measure of cycles.
/// Keeps W and X^T X (2 d^2 numbers); a swap refits only the columns between the two positions.
/// Parent: least squares for a known order, when no swap is tried.
/// Departs: regressions use X^T X, so that n does not enter a round.
/// C. Deng, K. Bello, B. Aragam, P. Ravikumar, ICML 2023, arXiv:2305.17277; code Duntrain/TOPO.
public struct TopologicalSwaps: Mechanism {
    public static let card = MethodCard(
        id: "notears-topo", name: "TOPO",
        paper: .init(
            title: "Optimizing NOTEARS Objectives via Topological Swaps",
            authors: "C. Deng, K. Bello, B. Aragam, P. Ravikumar", year: 2023, arXiv: "2305.17277"),
        family: .recovery, kind: .mechanism,
        summary: "Learns which variables cause which, as a directed acyclic graph, by swaps in the order of the "
            + "variables.",
        hyperparameters: [
            .integer("size_small", 100, "candidates of a round", source: "official code, d = 30"),
            .integer(
                "size_large", 400, "candidates where those do not help", source: "official code, d = 30",
                mayNotMatter: "the small set may do"),
            .integer(
                "no_large_search", 1, in: 0...Int.max, "rounds with the large set", source: "official code",
                mayNotMatter: "the small set may do"),
            .real(
                "threshold", 0.3, "least magnitude of an edge in the end", source: "official code",
                mayNotMatter: "weights may be far from it"),
        ],
        memory: "2 d^2, beside the data", parent: "least squares in a given order",
        otherNames: .init(fixed: ["s": .real(1)]),
        claims: ["lower scores and fewer wrong edges than NOTEARS, GOLEM and DAGMA with up to 100 nodes"])

    private let small, large, allowance: Int
    private let threshold: Double

    public init(_ h: Hyperparameters) {
        (small, large, allowance) = (h.integer("size_small"), h.integer("size_large"), h.integer("no_large_search"))
        threshold = h.real("threshold")
    }

    /// Of "X" [n, d] and the order "order0" [d] to start from, or a random one: "W_init" [d, d], "loss_init",
    /// "grad_loss_init", "h_init", "grad_h_init" and "candidates_small_init" [c, 2] there; "orders" [rounds + 1, d] and
    /// "losses" from the start on; "W_final", "order_final", "loss_final" and "edges" [d, d], 1 where a weight is above
    /// the threshold. With "W_true" [d, d] "shd", the edges that are missing, superfluous or turned;
    /// "shd_after_threshold" says it again.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(
            inputs, of: Self.card.id, known: ["X", "order0", "W_true", "shd_after_threshold"])
        let X = try given.tensor("X", nil, nil)
        let d = X.columns
        var order = given.has("order0") ? try given.indices("order0", below: d) : streams.permutation("order0", d)
        guard order.sorted() == Array(0..<d) else {
            throw MethodError("notears-topo: 'order0' is no order of the \(d) columns of 'X'")
        }
        let data = OrderedRegressions(X)
        let start = try data.fit(order)
        let (h, gradient) = try Self.acyclicity(start.W)
        var outputs: NamedTensors<Double> = [
            "W_init": start.W, "loss_init": .scalar(start.loss), "grad_loss_init": data.gradient(start.W),
            "h_init": .scalar(h),
            "grad_h_init": gradient,
        ]
        let first = candidates(gradient, order, count: small)
        outputs["candidates_small_init"] = Tensor(
            first.flatMap { [Double($0.i), Double($0.j)] }, shape: [first.count, 2])
        let (found, orders, losses) = try search(data, start, &order)
        outputs["orders"] = Tensor(orders.flatMap { $0.map(Double.init) }, shape: [orders.count, d])
        outputs["losses"] = Tensor(losses, shape: [losses.count])
        outputs["W_final"] = found.W
        outputs["order_final"] = .vector(order)
        outputs["loss_final"] = .scalar(found.loss)
        let edges = found.W.values.map { abs($0) > threshold }
        outputs["edges"] = Tensor(edges.map { $0 ? 1 : 0 }, shape: [d, d])
        if given.has("W_true") {
            let truth = try given.tensor("W_true", d, d).values.map { $0 != 0 }
            let distance = Self.structuralDistance(edges, truth, d)
            outputs["shd"] = .scalar(distance)
            try given.repeats("shd_after_threshold", Double(distance), "the edges found make it")
        }
        return outputs
    }

    // MARK: - Search

    private func search(
        _ data: OrderedRegressions, _ start: OrderedFit, _ order: inout [Int]
    ) throws -> (fit: OrderedFit, orders: [[Int]], losses: [Double]) {
        var (fit, orders, losses) = (start, [order], [start.loss])
        var remaining = allowance
        while true {
            let gradient = try Self.acyclicity(fit.W).gradient
            let near = candidates(gradient, order, count: small)
            var next = try improved(data, fit, order, near)
            if next == nil, remaining > 0 {
                remaining -= 1
                let tried = Set(near.map { [$0.i, $0.j] })
                let far = candidates(gradient, order, count: large).filter { !tried.contains([$0.i, $0.j]) }
                next = try improved(data, fit, order, far)
            }
            guard let next else { return (fit, orders, losses) }
            (fit, order) = next
            orders.append(order)
            losses.append(fit.loss)
        }
    }

    /// Pairs (i, j), i after j, whose entry of the gradient is at most the count-th smallest; by rows.
    private func candidates(_ gradient: Tensor<Double>, _ order: [Int], count: Int) -> [(i: Int, j: Int)] {
        let d = order.count
        var position = [Int](repeating: 0, count: d)
        for (p, node) in order.enumerated() { position[node] = p }
        let pairs = (0..<d * d).filter { position[$0 / d] > position[$0 % d] }
        guard !pairs.isEmpty else { return [] }
        let bound = pairs.map { gradient[$0] }.sorted()[min(count, pairs.count) - 1]
        return pairs.filter { gradient[$0] <= bound }.map { ($0 / d, $0 % d) }
    }

    /// The fit and the order after the improving swaps that can be made together; nil when there is none.
    private func improved(
        _ data: OrderedRegressions, _ fit: OrderedFit, _ order: [Int], _ pairs: [(i: Int, j: Int)]
    ) throws -> (OrderedFit, [Int])? {
        var better: [(loss: Double, stretch: ClosedRange<Int>)] = []
        for (i, j) in pairs {
            let (a, b) = (order.firstIndex(of: i)!, order.firstIndex(of: j)!)
            let stretch = min(a, b)...max(a, b)
            var swapped = order
            swapped.swapAt(a, b)
            let loss = try data.fit(swapped, stretch, from: fit).loss
            // Rounding is no progress.
            if loss < fit.loss - 1e-13 * abs(fit.loss) { better.append((loss, stretch)) }
        }
        guard !better.isEmpty else { return nil }
        var (merged, blocked) = (order, [ClosedRange<Int>]())
        // Swaps of separate stretches lower the score by the sum of what each does. Ties keep the order of the pairs.
        for (_, stretch) in better.sorted(by: { $0.loss < $1.loss }) where !blocked.contains(where: stretch.overlaps) {
            blocked.append(stretch)
            merged.swapAt(stretch.lowerBound, stretch.upperBound)
        }
        return (try data.fit(merged), merged)
    }

    /// h and its gradient by |W|. I - |W| has a positive determinant for an acyclic W.
    private static func acyclicity(_ W: Tensor<Double>) throws -> (h: Double, gradient: Tensor<Double>) {
        let d = W.rows
        // Up to the order of the nodes the matrix is triangular with ones, so that h = 0.
        return (0, try (Tensor.identity(d) - W.magnitudes).solve(.identity(d)).transposed())
    }

    /// Pairs of nodes between which the edges differ.
    private static func structuralDistance(_ a: [Bool], _ b: [Bool], _ d: Int) -> Int {
        (0..<d).reduce(0) { sum, i in
            sum + (0..<i).count { j in a[i * d + j] != b[i * d + j] || a[j * d + i] != b[j * d + i] }
        }
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let (X, W) = Self.planted(streams, n: 40, d: 5, edges: 6)
        return ["X": X, "W_true": W, "order0": .vector([4, 3, 2, 1, 0])]
    }

    /// A random graph whose nodes are in order, and n samples with noise of deviation 1.
    private static func planted(_ streams: RandomStreams, n: Int, d: Int, edges: Int) -> (
        X: Tensor<Double>, W: Tensor<Double>
    ) {
        var W = Tensor<Double>.zeros([d, d])
        let pairs = (0..<d * d).filter { $0 / d < $0 % d }
        let sizes: Tensor<Double> = streams.uniform("sizes", [edges], from: -1, to: 1)
        for (k, p) in streams.sample("edges", edges, of: pairs.count).enumerated() {
            W[pairs[p]] = sizes[k] < 0 ? sizes[k] - 0.5 : sizes[k] + 0.5
        }
        var X: Tensor<Double> = streams.normal("X", [n, d], deviation: 1)
        for t in 0..<n {
            for j in 0..<d { X[t, j] += (0..<j).reduce(0) { $0 + X[t, $1] * W[$1, j] } }
        }
        return (X, W)
    }

    public let metrics = [
        MetricSpec("wrongEdges", "Wrong edges", better: .lower, headline: true, format: .decimals(2)),
        MetricSpec("startWrongEdges", "Wrong edges in the first order", better: .lower, format: .decimals(2)),
        MetricSpec("lossOverTrue", "Score over that of the true order", better: .lower, format: .decimals(4)),
        MetricSpec("notearsWrongEdges", "Wrong edges of NOTEARS", better: .lower, format: .decimals(2)),
        MetricSpec("notearsLossOverTrue", "Score of NOTEARS over that of the true order", better: .lower, format: .decimals(4)),
    ]

    public var alternative: String? { "notearsWrongEdges" }

    /// Four graphs of 8 nodes and 12 edges with 400 samples each; the search starts from a random order. Curve: the mean
    /// score f over the rounds, relative to that of the true order; a search that has ended keeps its last score. The
    /// alternative is NOTEARS, whose edges are those above the same threshold and whose score is that of its matrix as
    /// it is.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (graphs, d) = (4, 8)
        var (courses, wrong, wrongAtStart): ([[Double]], Int, Int) = ([], 0, 0)
        var (rivalWrong, rivalLoss) = (0, 0.0)
        for g in 0..<graphs {
            let (X, W) = Self.planted(streams.scoped("\(g)"), n: 400, d: d, edges: 12)
            let out = try evaluate(["X": X, "W_true": W], streams: streams.scoped("\(g)"))
            let data = OrderedRegressions(X)
            let reference = try data.fit(Array(0..<d)).loss
            let rival = AcyclicRegression.fit(data, d: d)
            let residual = X - product(X, rival)
            rivalLoss += residual.dot(residual) / (2 * Double(X.rows)) / reference
            rivalWrong += Self.structuralDistance(rival.values.map { abs($0) > threshold }, W.values.map { $0 != 0 }, d)
            courses.append(out["losses"]!.values.map { $0 / reference })
            wrong += Int(out["shd"]![0])
            let first = out["W_init"]!.values.map { abs($0) > threshold }
            wrongAtStart += Self.structuralDistance(first, W.values.map { $0 != 0 }, d)
        }
        let rounds = courses.map(\.count).max()!
        let mean = (0..<rounds).map { t in courses.reduce(0) { $0 + $1[min(t, $1.count - 1)] } / Double(graphs) }
        return Demonstration(
            metrics: [
                "wrongEdges": Double(wrong) / Double(graphs), "startWrongEdges": Double(wrongAtStart) / Double(graphs),
                "lossOverTrue": mean.last!, "notearsWrongEdges": Double(rivalWrong) / Double(graphs),
                "notearsLossOverTrue": rivalLoss / Double(graphs),
            ],
            axes: ("Round", "Score over that of the true order"),
            curves: [
                .init(name: "TOPO", points: mean.enumerated().map { (Double($0.offset), $0.element) }),
                .init(name: "first order", points: mean.indices.map { (Double($0), mean[0]) }),
            ])
    }
}
