import LowRankCore

/// FRL: clients send the order of their scores, and the server deals out one fixed set of scores in the order voted
/// for.
///
///     client k:  R_k = argsort(s_k)                  positions of a layer's parameters, lowest score first
///     server:    c = sum_k argsort(R_k)              reputation: the sum of a parameter's places
///                s[argsort(c)] = sorted s_0          only the order changes from round to round
///     y = x (w m)^T                                  w random signs of one size, frozen; m = 1 for the top k of |s|
///
/// A client moves a parameter by at most N places in the sum, whatever it sends: poisoned updates have no size.
/// Keeps w and s (N each); a round sends N log2 N bits of order each way, where weights are 32 N.
/// Parent: training of a mask over random weights, for one client.
/// Departs: one layer and one round; local training is the caller's. As in the code, signed scores are ranked while the
/// mask looks at |s|, so that the lowest scores are selected, too. Equal scores keep the order of their positions, and
/// so do equal reputations.
/// H. Mozaffari, V. Shejwalkar, A. Houmansadr, USENIX Security 2023, arXiv:2110.04350; code SPIN-UMass/FRL.
public struct FRL: Mechanism {
    public static let card = MethodCard(
        id: "frl", name: "FRL",
        paper: .init(
            title: "Every Vote Counts: Ranking-Based Training of Federated Learning to Resist Poisoning Attacks",
            authors: "H. Mozaffari, V. Shejwalkar, A. Houmansadr", year: 2023, arXiv: "2110.04350"),
        family: .federated, kind: .mechanism,
        summary: "Federated training that resists attacks: clients vote by rankings which weights of a random network "
            + "stay.",
        hyperparameters: [
            .real(
                "k", 0.5, in: 0...1, "share of a layer's weights that the mask keeps", source: "paper", leastChange: 0.3
            )
        ],
        memory: "frozen m n, scores m n; m n log2(m n) bits are sent",
        parent: "a trained mask over random weights, for one client",
        claims: [
            "close to the accuracy of federated averaging without an attack",
            "accuracy stays with 20 % of malicious clients, where averages of updates lose most of it",
            "about a third less is sent",
        ])

    private let k: Double

    public init(_ h: Hyperparameters) { k = h.real("k") }

    /// Of "initial_scores_sorted" [N], ascending, and the clients' "local_scores" [K, ...] of a layer of N weights:
    /// "rankings" [K, N], "reputation" [N] and "scores_next" [...]; beside "weights" [m, n] and "x" [B, n] also "mask"
    /// [m, n] of the new scores and "y" [B, m]. "clients" says K again.
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let inputs = try GivenTensors(
            tensors, of: Self.card.id, known: ["initial_scores_sorted", "local_scores", "weights", "x", "clients"])
        let dealt = try inputs.tensor("initial_scores_sorted", nil).values
        guard dealt == dealt.sorted() else { throw inputs.error("'initial_scores_sorted' does not ascend") }
        guard let shape = tensors["local_scores"]?.shape.dropFirst(), shape.reduce(1, *) == dealt.count else {
            throw inputs.error("'local_scores' has not \(dealt.count) scores for each client")
        }
        let local = try inputs.tensor("local_scores", [nil] + shape.map(Optional.some))
        try inputs.repeats("clients", local.rows)
        let vote = Self.vote(local.slices.map(\.values))
        var next = [Double](repeating: 0, count: dealt.count)
        for (place, i) in Self.order(vote.reputation.map(Double.init)).enumerated() { next[i] = dealt[place] }
        var outputs: NamedTensors<Double> = [
            "rankings": Tensor(stacking: vote.rankings.map { .vector($0) }), "reputation": .vector(vote.reputation),
            "scores_next": Tensor(next, shape: Array(shape)),
        ]
        guard inputs.has("weights") || inputs.has("x") else { return outputs }
        let w = try inputs.tensor("weights", nil, nil)
        guard w.count == next.count else {
            throw inputs.error("'weights' has \(w.count) weights for \(next.count) scores")
        }
        let x = try inputs.tensor("x", nil, w.columns)
        let mask = mask(next)
        outputs["mask"] = Tensor(mask, shape: w.shape)
        outputs["y"] = product(
            x, transposed: false, Tensor(zip(w.values, mask).map { $0 * $1 }, shape: w.shape), transposed: true)
        return outputs
    }

    /// The positions from the lowest to the highest score.
    private static func order(_ scores: [Double]) -> [Int] {
        scores.indices.sorted { (scores[$0], $0) < (scores[$1], $1) }
    }

    private static func vote(_ scores: [[Double]]) -> (rankings: [[Int]], reputation: [Int]) {
        let rankings = scores.map(order)
        var reputation = [Int](repeating: 0, count: scores[0].count)
        for ranking in rankings { for (place, i) in ranking.enumerated() { reputation[i] += place } }
        return (rankings, reputation)
    }

    private func mask(_ scores: [Double]) -> [Double] {
        var mask = [Double](repeating: 1, count: scores.count)
        for i in Self.order(scores.map { abs($0) }).prefix(Int((1 - k) * Double(scores.count))) { mask[i] = 0 }
        return mask
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        [
            "initial_scores_sorted": Tensor(streams.normal("initial", 20).values.sorted(), shape: [20]),
            "local_scores": streams.normal("local", 5, 4, 5), "weights": streams.normal("weights", 4, 5),
            "x": streams.normal("x", 3, 5),
        ]
    }

    public let metrics = [
        MetricSpec("kept", "Right weights kept", better: .higher, headline: true, format: .percent),
        MetricSpec("keptByMean", "By the mean of the scores", better: .higher, format: .percent),
    ]

    /// 20 clients see the merit of 200 weights with noise; attackers send minus five times what they see. The measure
    /// is the share of the better half of the weights that ends in the upper half, for up to 40 % of attackers; the
    /// metrics are at 20 %. The alternative is the mean of the scores.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (clients, count) = (20, 200)
        let merit = streams.normal("merit", count)
        let seen = (0..<clients).map { (merit + streams.normal("noise \($0)", count)).values }
        let best = Set(Self.order(merit.values).suffix(count / 2))
        func share(_ scores: [Double]) -> Double {
            Double(Self.order(scores).suffix(count / 2).count(where: best.contains)) / Double(best.count)
        }
        let attackers = Array(0...8)
        let shares = attackers.map { attackers in
            let sent = seen.enumerated().map { k, scores in k < attackers ? scores.map { -5 * $0 } : scores }
            let sums = merit.values.indices.map { i in sent.reduce(0) { $0 + $1[i] } }
            return (votes: share(Self.vote(sent).reputation.map(Double.init)), mean: share(sums))
        }
        func curve(_ name: String, _ value: ((votes: Double, mean: Double)) -> Double) -> Demonstration.Curve {
            .init(name: name, points: zip(attackers, shares).map { (100 * Double($0) / Double(clients), value($1)) })
        }
        return Demonstration(
            metrics: ["kept": shares[4].votes, "keptByMean": shares[4].mean],
            axes: ("Malicious clients (%)", "Share of the right weights kept"),
            curves: [curve("FRL", \.votes), curve("mean of the scores", \.mean)])
    }
}
