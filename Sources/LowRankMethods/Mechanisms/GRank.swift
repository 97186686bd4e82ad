import Foundation
import LowRankCore

/// G-Rank: orders search results by the clicks of peers, weighted with how similar each peer is to oneself.
///
///     J(p) = (|items that both clicked under shared queries| + t^2) / |items that either clicked|
///     score(item | query) = sum over the log's clicks (p, query, item) of J(p) + nu
///
/// t counts the queries that are among the ten most frequent of both; J is 0 without a shared query and 1 for oneself.
/// It may exceed 1. Items are ordered by falling score, equal ones by number.
/// Keeps the click log: three numbers a click.
/// Parent: popularity, sum of clicks, where all peers are equally similar.
/// Departs: nu counts, as in the paper; in the notebook the score is overwritten before it does. The notebook's text
/// squares the other term of J. Of equally frequent queries the lower number comes first; the notebook leaves the order
/// open.
/// A. Gold, J. Pouwelse, 2023, arXiv:2301.12530; code awrgold/G-Rank.
public struct GRank: Mechanism {
    public static let card = MethodCard(
        id: "g-rank", name: "G-Rank",
        paper: .init(
            title: "G-Rank: Unsupervised Continuous Learn-to-Rank for Edge Devices in a P2P Network",
            authors: "A. Gold, J. Pouwelse", year: 2023, arXiv: "2301.12530"),
        family: .mechanisms,
        summary: "Orders search results in a peer-to-peer network by the clicks of peers, weighted by their similarity "
            + "to oneself.",
        hyperparameters: [
            .real("nu", 1, "what a click counts whoever made it", source: "paper; 1, so that unknown peers count")
        ],
        memory: "the click log", parent: "popularity, where all peers are equally similar",
        claims: [
            "the distance of rankings from the order of popularity falls with time",
            "moderate attacks by distant peers change little",
        ])

    private let nu: Double

    public init(_ h: Hyperparameters) { nu = h.real("nu") }

    private struct Click {
        let peer, query, item: Int
    }

    /// Of "log" [n, 3], rows (peer, query, item) in the order of time as known to the peer "self", and the counts
    /// "peers" and "items" and a "query": "similarity" [peers], "similarity_released" with the notebook's mistake,
    /// "score", "popularity", "own_clicks" and "ranking" [items].
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try CheckedInputs(
            inputs, of: Self.card.id, ["log": "n 3", "self": "", "peers": "", "items": "", "query": ""])
        let largest = 1 << 20
        let (peers, items) = try (given.integer("peers", in: 1..<largest), given.integer("items", in: 1..<largest))
        let me = try given.integer("self", in: 0..<peers)
        let query = try given.integer("query", in: 0..<Int(Int32.max))
        let numbers = try given.integers("log", in: 0..<Int(Int32.max))
        let log = try stride(from: 0, to: numbers.count, by: 3).map { at in
            let click = Click(peer: numbers[at], query: numbers[at + 1], item: numbers[at + 2])
            guard click.peer < peers, click.item < items else {
                throw MethodError(
                    "g-rank: the log has peer \(click.peer) and item \(click.item) of \(peers) and \(items)")
            }
            return click
        }
        let similarity = similarities(log, me: me, peers: peers)
        let score = scores(log, query, items: items) { similarity[$0] + nu }
        func vector(_ values: [Double]) -> Tensor<Double> { Tensor(values, shape: [values.count]) }
        return [
            "similarity": vector(similarity),
            "similarity_released": vector(similarities(log, me: me, peers: peers, isReleased: true)),
            "score": vector(score), "popularity": vector(scores(log, query, items: items) { _ in 1 }),
            "own_clicks": vector(scores(log, query, items: items) { $0 == me ? 1 : 0 }),
            "ranking": .vector(ranking(score)),
        ]
    }

    /// J of every peer.
    /// - Parameter isReleased: as in the notebook, where the first s rows of the log count among those of shared
    ///   queries, too; s is the number of these.
    private func similarities(_ log: [Click], me: Int, peers: Int, isReleased: Bool = false) -> [Double] {
        let rows = Dictionary(grouping: log.indices) { log[$0].peer }
        func items(_ rows: [Int]) -> Set<Int> { Set(rows.map { log[$0].item }) }
        let mine = rows[me] ?? []
        let (myQueries, myItems) = (mine.map { log[$0].query }, items(mine))
        let myTop = topQueries(myQueries)
        return (0..<peers).map { peer in
            guard peer != me else { return 1 }
            let theirs = rows[peer] ?? []
            let shared = Set(myQueries).intersection(theirs.map { log[$0].query })
            guard !shared.isEmpty else { return 0 }
            func clicked(_ rows: [Int]) -> Set<Int> {
                items(rows.filter { shared.contains(log[$0].query) || isReleased && $0 < shared.count })
            }
            let t = myTop.intersection(topQueries(theirs.map { log[$0].query })).count
            let both = clicked(mine).intersection(clicked(theirs)).count
            return Double(both + t * t) / Double(myItems.union(items(theirs)).count)
        }
    }

    private func topQueries(_ queries: [Int]) -> Set<Int> {
        let counts = Dictionary(queries.map { ($0, 1) }, uniquingKeysWith: +)
        return Set(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10).map(\.key))
    }

    /// Of every item the sum of its clicks' weights, which depend on the peer.
    private func scores(_ log: [Click], _ query: Int, items: Int, weight: (_ peer: Int) -> Double) -> [Double] {
        var scores = [Double](repeating: 0, count: items)
        for click in log where click.query == query { scores[click.item] += weight(click.peer) }
        return scores
    }

    /// The items by falling score.
    private func ranking(_ scores: [Double]) -> [Int] { scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) } }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        var stream = streams.stream("log")
        let log = (0..<60).flatMap { _ in [4, 8, 9].map { Double(stream.integer(below: $0)) } }
        return [
            "log": Tensor(log, shape: [60, 3]), "self": .scalar(1), "peers": .scalar(5), "items": .scalar(9),
            "query": .scalar(3),
        ]
    }

    public let metrics = [
        MetricSpec("ndcg", "NDCG@10", better: .higher, headline: true, format: .decimals(3)),
        MetricSpec("popularityNDCG", "NDCG@10 of popularity", better: .higher, format: .decimals(3)),
        MetricSpec("ownNDCG", "NDCG@10 of own clicks", better: .higher, format: .decimals(3)),
        MetricSpec("spammedNDCG", "NDCG@10 under spam", better: .higher, format: .decimals(3)),
        MetricSpec("spammedPopularityNDCG", "NDCG@10 of popularity under spam", better: .higher, format: .decimals(3)),
    ]

    /// Twenty peers of three tastes click among 50 items for four queries, mostly what their taste likes. Every peer
    /// knows its own clicks and a growing share of the others'. The spammer is of the third taste and clicks on one
    /// item. NDCG@10 rates the first ten places, 1 being the ideal order; the alternative orders by popularity.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (peers, items, queries, tastes, clicks) = (20, 50, 4, 3, 16)
        var stream = streams.stream("clicks")
        // What a taste thinks of an item for a query: ten items are worth 10, 9, ..., 1.
        let worth = (0..<tastes * queries).map { _ in
            let order = Array(stream.permutation(items).prefix(10))
            return Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, Double(10 - $0)) })
        }
        func likes(_ peer: Int, _ query: Int) -> [Int: Double] { worth[peer % tastes * queries + query] }
        let log = (0..<peers * clicks).map { i in
            let (peer, query) = (i % peers, stream.integer(below: queries))
            // The one that is worth more of two that the taste likes; one click in four goes anywhere.
            let liked = likes(peer, query).sorted { $0.value > $1.value }.map(\.key)
            let item = stream.integer(below: 4) == 0
                ? stream.integer(below: items) : liked[min(stream.integer(below: 10), stream.integer(below: 10))]
            return Click(peer: peer, query: query, item: item)
        }
        let known = log.map { _ in stream.uniform() }
        let spam = (0..<queries * 30).map { Click(peer: 2, query: $0 % queries, item: 0) }

        func ndcg(_ ranking: [Int], _ worth: [Int: Double]) -> Double {
            func gain(_ values: [Double]) -> Double {
                values.enumerated().reduce(0) { $0 + $1.element / log2(Double($1.offset + 2)) }
            }
            return gain(ranking.prefix(10).map { worth[$0] ?? 0 }) / gain(worth.values.sorted(by: >))
        }
        /// Means over the peers but the spammer and all queries: G-Rank, popularity, own clicks.
        func quality(_ share: Double, _ more: [Click] = []) -> [Double] {
            var sums = [0.0, 0, 0]
            let judges = (0..<peers).filter { $0 != 2 }
            for me in judges {
                let seen = log.indices.filter { log[$0].peer == me || known[$0] < share }.map { log[$0] } + more
                let similarity = similarities(seen, me: me, peers: peers)
                for query in 0..<queries {
                    let weights: [(Int) -> Double] = [{ similarity[$0] + nu }, { _ in 1 }, { $0 == me ? 1 : 0 }]
                    for (k, weight) in weights.enumerated() {
                        sums[k] += ndcg(ranking(scores(seen, query, items: items, weight: weight)), likes(me, query))
                    }
                }
            }
            return sums.map { $0 / Double(judges.count * queries) }
        }
        let shares = [0, 0.1, 0.25, 0.5, 0.75, 1]
        let found = shares.map { quality($0) }
        let spammed = quality(1, spam)
        return Demonstration(
            metrics: [
                "ndcg": found.last![0], "popularityNDCG": found.last![1], "ownNDCG": found.last![2],
                "spammedNDCG": spammed[0], "spammedPopularityNDCG": spammed[1],
            ],
            axes: ("Share of the others' clicks that is known", "NDCG@10"),
            curves: ["G-Rank", "popularity", "own clicks"].enumerated().map { k, name in
                .init(name: name, points: zip(shares, found).map { ($0, $1[k]) })
            })
    }
}
