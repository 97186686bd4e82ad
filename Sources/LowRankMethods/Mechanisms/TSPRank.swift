import Foundation
import LowRankCore
import MethodSupport

/// TSPRank: ranks items by the best path through all of them, where a bilinear form scores "i directly before j".
///
///     A_ij = e_i^T W e_j + b          with `separate`: upper W and b for j >= i, lower ones for j < i
///     inference: the path through all n items with the largest sum of A over its n - 1 edges
///     global loss: B = A + 1 outside the edges of the true path;  (largest sum over a path - that of the true one) / n
///     local loss: mean over all items but the last of -log softmax(A_i)[successor of i]
///
/// e_i are the d features of item i.
/// Keeps W (d^2) and b; scratch 2^n n for the exact search in the place of the paper's integer program.
/// Parent: none here.
/// Departs: items have no transformer encoder (`encoder_layers` = 0); at most 14 items.
/// W. Li, Y. Ziser, Y. Xie, S. Cohen, T. Ma, KDD 2025, arXiv:2411.12064; code waylonli/TSPRank-KDD2025.
public struct TSPRank: Mechanism {
    public static let card = MethodCard(
        id: "tspranking", name: "TSPRank",
        paper: .init(
            title: "TSPRank: Bridging Pairwise and Listwise Methods with a Bilinear Travelling Salesman Model",
            authors: "W. Li, Y. Ziser, Y. Xie, S. Cohen, T. Ma", year: 2025, arXiv: "2411.12064"),
        family: .mechanisms,
        summary: "Ranks items by the best path through all of them, where a score says how well one follows another.",
        hyperparameters: [
            .flag(
                "separate", false, "weights of their own for pairs that stand in the input in the other order",
                source: "official code")
        ],
        memory: "W: d^2 numbers, twice with separate", parent: nil,
        otherNames: OtherNames(fixed: ["encoder_layers": .integer(0)]),
        claims: [
            "above RankNet, LambdaMART, ListNet and Rankformer on stock ranking, MQ2008-list and event ordering",
            "training by whole paths is better than by rows",
        ])

    private let separate: Bool
    private static let mostItems = 14

    public init(_ h: Hyperparameters) { separate = h.flag("separate") }

    private var scorers: [String] { separate ? ["upper_comparisor", "lower_comparisor"] : ["comparisor"] }

    /// Of "feats" [n, d], "target_rank" [n] (1 for the first item of the true order) and, for "comparisor" or, with
    /// `separate`, "upper_comparisor" and "lower_comparisor", `param.<scorer>.bi.weight` [1, d, d] and
    /// `param.<scorer>.bi.bias` [1]: "adjacency" [n, n], "inference_path" and "loss_augmented_path" [n] of item
    /// numbers, "inference_score", "pred_rank" [n], "max_margin_loss" and its gradients `grad.<scorer>.bi.weight` and
    /// `grad.<scorer>.bi.bias`, and "local_loss".
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        var given = MechanismInputs(inputs, of: Self.card.id)
        let E = try given.tensor("feats", "n", "d")
        let (n, d) = (given["n"], given["d"])
        guard (2...Self.mostItems).contains(n) else {
            throw given.error("\(n) items; there may be 2 to \(Self.mostItems)")
        }
        let ranks = try given.indices("target_rank", "n", in: 1..<n + 1)
        guard Set(ranks).count == n else { throw given.error("'target_rank' has two items of one rank") }
        var scores: [Tensor<Double>] = []
        for scorer in scorers {
            let W = try given.tensor("param.\(scorer).bi.weight", "1", "d", "d")
            let b = try given.number("param.\(scorer).bi.bias")
            guard W.shape[0] == 1 else { throw given.error("'param.\(scorer).bi.weight' has the shape \(W.shape)") }
            scores.append(
                product(product(E, W.reshaped([d, d])), transposed: false, E, transposed: true).map { $0 + b })
        }
        try given.finish()

        var A = scores[0]
        if separate { for i in 0..<n { for j in 0..<i { A[i, j] = scores[1][i, j] } } }
        let path = Self.bestPath(A), truth = (0..<n).sorted { ranks[$0] < ranks[$1] }
        var B = A.map { $0 + 1 }
        for (i, j) in Self.edges(truth) { B[i, j] = A[i, j] }
        let augmented = Self.bestPath(B)
        // How often the loss counts an edge: of the best path, less of the true one.
        var counts = Tensor<Double>.zeros([n, n])
        for (i, j) in Self.edges(augmented) { counts[i, j] += 1 / Double(n) }
        for (i, j) in Self.edges(truth) { counts[i, j] -= 1 / Double(n) }
        var rank = [Double](repeating: 0, count: n)
        for (place, item) in path.enumerated() { rank[item] = Double(place + 1) }
        let logs = A.rowLogSoftmax
        var outputs: NamedTensors<Double> = [
            "adjacency": A, "inference_path": .vector(path),
            "inference_score": .scalar(Self.edges(path).map { A[$0, $1] }.sum),
            "pred_rank": Tensor(rank, shape: [n]), "loss_augmented_path": .vector(augmented),
            "max_margin_loss": .scalar(counts.dot(B)),
            "local_loss": .scalar(-Self.edges(truth).map { logs[$0, $1] }.mean),
        ]
        for (k, scorer) in scorers.enumerated() {
            var own = counts
            if separate { for i in 0..<n { for j in 0..<n where (j < i) == (k == 0) { own[i, j] = 0 } } }
            outputs["grad.\(scorer).bi.weight"] = product(product(E, transposed: true, own), E).reshaped([1, d, d])
            outputs["grad.\(scorer).bi.bias"] = Tensor([own.values.sum], shape: [1])
        }
        return outputs
    }

    private static func edges(_ path: [Int]) -> [(Int, Int)] { Array(zip(path, path.dropFirst())) }

    /// The path through all items with the largest sum (Held and Karp): best[S][i] is the largest sum from i through
    /// all items of S, which i is not in.
    private static func bestPath(_ A: Tensor<Double>) -> [Int] {
        let (n, a) = (A.rows, A.values)
        var best = [Double](repeating: 0, count: n << n), next = [Int](repeating: 0, count: n << n)
        for rest in 1..<1 << n {
            for i in 0..<n where rest >> i & 1 == 0 {
                var (largest, choice) = (-Double.infinity, 0)
                for j in 0..<n where rest >> j & 1 == 1 {
                    let sum = a[i * n + j] + best[(rest ^ 1 << j) * n + j]
                    if sum > largest { (largest, choice) = (sum, j) }
                }
                (best[rest * n + i], next[rest * n + i]) = (largest, choice)
            }
        }
        let all = 1 << n - 1
        func sum(from i: Int) -> Double { best[(all ^ 1 << i) * n + i] }
        var item = (0..<n).map(sum).argmax, rest = all ^ 1 << item, path = [item]
        while rest != 0 {
            item = next[rest * n + item]
            path.append(item)
            rest ^= 1 << item
        }
        return path
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        var inputs: NamedTensors<Double> = [
            "feats": streams.normal("feats", [5, 3], deviation: 1), "target_rank": Tensor([3, 1, 5, 2, 4], shape: [5]),
        ]
        for scorer in scorers {
            inputs["param.\(scorer).bi.weight"] = streams.normal(scorer, [1, 3, 3], deviation: 1)
            inputs["param.\(scorer).bi.bias"] = streams.normal(scorer + " b", [1], deviation: 0.3)
        }
        return inputs
    }

    public let metrics = [
        MetricSpec("tau", "Kendall's tau, chains", better: .higher, headline: true, format: .decimals(3)),
        MetricSpec("listwiseTau", "Kendall's tau of a linear score, chains", better: .higher, format: .decimals(3)),
        MetricSpec("scoreTau", "Kendall's tau, planted score", better: .higher, format: .decimals(3)),
        MetricSpec(
            "listwiseScoreTau", "Kendall's tau of a linear score, planted score", better: .higher,
            format: .decimals(3)),
    ]

    /// Lists of five items in two kinds of order: chains, where the next item lies some degrees further on a circle and
    /// none is first by itself, and the order of a planted linear score. TSPRank and, as the alternative, a linear
    /// score of single items learn from twelve lists and rank twelve others. Kendall's tau is 1 for the right order.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        var (metrics, curves): ([String: Double], [Demonstration.Curve]) = ([:], [])
        for (kind, name) in [("chains", "tau"), ("score", "scoreTau")] {
            let lists = (0..<24).map { Self.list(kind, streams.scoped("\(kind) \($0)")) }
            var (W, w) = (Tensor<Double>.zeros([1, 3, 3]), Tensor<Double>.zeros([3, 1]))
            var points: [(step: Double, path: Double, linear: Double)] = []
            func given(_ list: (E: Tensor<Double>, rank: [Double])) -> NamedTensors<Double> {
                var inputs: NamedTensors<Double> = ["feats": list.E, "target_rank": Tensor(list.rank, shape: [5])]
                for scorer in scorers {
                    inputs["param.\(scorer).bi.weight"] = W
                    inputs["param.\(scorer).bi.bias"] = .zeros([1])
                }
                return inputs
            }
            for step in 0...8 {
                let taus = try lists.suffix(12).map { list in
                    (
                        Self.tau(try evaluate(given(list), streams: streams)["pred_rank"]!.values, list.rank),
                        Self.tau(product(list.E, w).values.map { -$0 }, list.rank)
                    )
                }
                points.append((Double(step), taus.map(\.0).mean, taus.map(\.1).mean))
                for list in lists.prefix(12) {
                    let out = try evaluate(given(list), streams: streams)
                    for scorer in scorers { W = W - 0.3 * out["grad.\(scorer).bi.weight"]! }
                    // ListNet: the softmax of the scores against that of the true order.
                    let target = list.rank.map { -$0 }.logSoftmax.map(exp)
                    let p = product(list.E, w).values.logSoftmax.map(exp)
                    w = w - 0.3 * product(
                        list.E, transposed: true, Tensor(zip(p, target).map { $0 - $1 }, shape: [5, 1]))
                }
            }
            metrics[name] = points.last!.path
            metrics["listwise" + name.prefix(1).uppercased() + name.dropFirst()] = points.last!.linear
            curves.append(.init(name: "TSPRank, \(kind)", points: points.map { ($0.step, $0.path) }))
            curves.append(.init(name: "linear score, \(kind)", points: points.map { ($0.step, $0.linear) }))
        }
        return Demonstration(
            metrics: metrics, axes: ("Pass over the lists", "Kendall's tau on other lists"), curves: curves)
    }

    /// Features [5, 3] of items in random order, the last of them 1, and their ranks.
    private static func list(_ kind: String, _ streams: RandomStreams) -> (E: Tensor<Double>, rank: [Double]) {
        if kind == "score" {
            let items = (streams.normal("items", [5, 2], deviation: 1) as Tensor<Double>).slices
            var rank = [Double](repeating: 0, count: 5)
            for (place, item) in items.map({ 2 * $0[0] + $0[1] }).fallingOrder.enumerated() {
                rank[item] = Double(place + 1)
            }
            return (Tensor(items.flatMap { $0.values + [1] }, shape: [5, 3]), rank)
        }
        let start = (streams.uniform("start", [1], from: 0, to: 2 * .pi) as Tensor<Double>)[0]
        let noise: Tensor<Double> = streams.normal("noise", [5], deviation: 0.1)
        let places = streams.permutation("order", 5).map(Double.init)
        let angles = zip(places, noise.values).map { start + 0.9 * $0 + $1 }
        return (Tensor(angles.flatMap { [cos($0), sin($0), 1] }, shape: [5, 3]), places.map { $0 + 1 })
    }

    /// The share of pairs that both put in the same order, less that of the others; of all ten.
    private static func tau(_ a: [Double], _ b: [Double]) -> Double {
        a.indices.flatMap { i in (i + 1..<a.count).map { ((a[i] - a[$0]) * (b[i] - b[$0])).direction } }.mean
    }
}

extension Double {
    fileprivate var direction: Double { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
