import Foundation
import LowRankCore
import MethodSupport

/// Rankify: how a toolkit for retrieval fuses lists, scores passages and measures rankings.
///
///     fusion    sum over lists of 1 / (rrf_k + rank), rank from 1; weighted: of w (s - min) / (max - min)
///     BM25      sum over terms of q idf tf / (tf + k1 (1 - b + b length / mean length)),
///               idf = ln(1 + (N - df + 1/2) / (df + 1/2))
///     late interaction  sum over query tokens of max over document tokens <q, d>
///     pairwise wins of i        sum over j of (p_ij + 1 - p_ji) / 2,  p_ij: i wins when shown before j
///     NDCG      sum over the first `cut` of relevance / log2(rank + 1), over the same of the ideal order
///     average precision   mean over relevant documents of the precision at their rank, 0 for those not found
///
/// s is a list's score of a document and w the list's weight; q and tf count a term in the query and in the document,
/// and df of N documents have it.
/// Keeps nothing.
/// Parent: none; a toolkit, whose rules are older than it.
/// Departs: a list of equal scores adds 0 to the weighted sum; ties are ordered by number.
/// A. Abdallah et al., 2025, arXiv:2502.02464; code DataScienceUIBK/Rankify.
public struct Rankify: Mechanism {
    public static let card = MethodCard(
        id: "rankify", name: "Rankify",
        paper: .init(
            title: "Rankify: A Comprehensive Python Toolkit for Retrieval, Re-Ranking, and Retrieval-Augmented "
                + "Generation",
            authors: "A. Abdallah et al.", year: 2025, arXiv: "2502.02464"),
        family: .mechanisms,
        summary: "The rules by which a toolkit for document search fuses ranked lists, scores passages and measures "
            + "rankings.",
        hyperparameters: [
            .real("rrf_k", 60, "added to the rank in reciprocal rank fusion", source: "official code"),
            .integer("cut", 10, "documents that count for NDCG", source: "NDCG@10 of the paper"),
            .real("k1", 0.9, in: .positive, "how late a term saturates", source: "Lucene as in Pyserini"),
            .real("b", 0.4, in: 0...1, "how much the length of a document counts", source: "Lucene as in Pyserini"),
        ],
        memory: "nothing", parent: nil, claims: ["the published numbers of re-rankers in one interface"])

    private let rrfK, k1, b: Double
    private let cut: Int

    public init(_ h: Hyperparameters) {
        (rrfK, k1, b, cut) = (h.real("rrf_k"), h.real("k1"), h.real("b"), h.integer("cut"))
    }

    /// What the inputs allow:
    /// - of `ranked.<i>` (document numbers, best first), `score.<i>` and "weights" of the retrievers, with "documents"
    ///   in all: "rrf_score" and "weighted_score" [documents], "rrf_order" and "weighted_order" of the documents found,
    ///   "interleaved"; with "relevance" [documents] of the list 0 "ndcg", "average_precision" and "reciprocal_rank";
    /// - of "term_frequency" [N, terms] and "query_terms" [terms]: "bm25" [N];
    /// - of "query_tokens" [q, d] and "document_tokens" [N', t, d]: "late_interaction" [N'];
    /// - of "pair_preferences" [m, m]: "pairwise_wins" [m];
    /// - of "has_answer" [questions, rank]: "top_k_accuracy" at 1, 2 and 5, percent.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        var given = MechanismInputs(inputs, of: Self.card.id), outputs = NamedTensors<Double>()
        if given.has("ranked.0") { try fuse(&given, &outputs) }
        if given.has("term_frequency") { outputs["bm25"] = try bm25(&given) }
        if given.has("query_tokens") { outputs["late_interaction"] = try lateInteraction(&given) }
        if given.has("pair_preferences") {
            let p = try given.tensor("pair_preferences", "m", "m")
            let wins: [Double] = (0..<p.rows).map { i in
                let ofPairs: [Double] = (0..<p.rows).map { j in j == i ? 0 : (p[i, j] + 1 - p[j, i]) / 2 }
                return ofPairs.sum
            }
            outputs["pairwise_wins"] = Tensor(wins, shape: [wins.count])
        }
        if given.has("has_answer") {
            let answers = try given.flags("has_answer", "questions", "rank")
            let lists = Tensor(answers, shape: [given["questions"], given["rank"]]).slices.map(\.values)
            let shares = [1, 2, 5].map { k in 100 * lists.map { $0.prefix(k).max()! }.mean }
            outputs["top_k_accuracy"] = Tensor(shares, shape: [3])
        }
        try given.finish()
        guard !outputs.isEmpty else { throw given.error("no ranked list and nothing to score") }
        return outputs
    }

    // MARK: - Lists

    private func fuse(_ given: inout MechanismInputs, _ outputs: inout NamedTensors<Double>) throws {
        let documents = try given.count("documents"), numbers = given.numbers("ranked.")
        guard documents <= 1 << 20 else { throw given.error("'documents' is above \(1 << 20)") }
        guard numbers == Array(0..<numbers.count) else {
            throw given.error("the ranked lists are not numbered from 0 on")
        }
        try given.repeats("retrievers", numbers.count)
        let weights = try given.tensor("weights", "retrievers").values
        guard weights.count == numbers.count else {
            throw given.error("\(weights.count) weights for \(numbers.count) lists")
        }
        var rrf = [Double](repeating: 0, count: documents), weighted = rrf
        let lists = try numbers.map { i in
            let list = try given.indices("ranked.\(i)", "found \(i)", in: 0..<documents)
            guard Set(list).count == list.count else { throw given.error("'ranked.\(i)' names a document twice") }
            let scores = try given.tensor("score.\(i)", "found \(i)").values
            let (least, range) = (scores.min()!, scores.max()! - scores.min()!)
            for (place, document) in list.enumerated() {
                rrf[document] += 1 / (rrfK + Double(place + 1))
                weighted[document] += range > 0 ? weights[i] * (scores[place] - least) / range : 0
            }
            return list
        }
        let isFound = Set(lists.joined())
        for (name, score) in [("rrf", rrf), ("weighted", weighted)] {
            outputs[name + "_score"] = Tensor(score, shape: [documents])
            outputs[name + "_order"] = .vector(score.fallingOrder.filter(isFound.contains))
        }
        var (interleaved, seen): ([Int], Set<Int>) = ([], [])
        for place in 0..<lists.map(\.count).max()! {
            for list in lists where place < list.count && seen.insert(list[place]).inserted {
                interleaved.append(list[place])
            }
        }
        outputs["interleaved"] = .vector(interleaved)
        guard given.has("relevance") else { return }
        let relevance = try given.tensor("relevance", "documents").values
        guard relevance.count == documents, relevance.allSatisfy({ $0 >= 0 }) else {
            throw given.error(
                "'relevance' has \(relevance.count) numbers for \(documents) documents, or a negative one")
        }
        let relevant = lists[0].enumerated().filter { relevance[$0.element] > 0 }.map { Double($0.offset + 1) }
        let precisions = relevant.enumerated().map { Double($0.offset + 1) / $0.element }
        outputs["ndcg"] = .scalar(ndcg(lists[0], relevance))
        outputs["average_precision"] = .scalar(precisions.sum / max(1, Double(relevance.count { $0 > 0 })))
        outputs["reciprocal_rank"] = .scalar(relevant.first.map { 1 / $0 } ?? 0)
    }

    private func ndcg(_ list: [Int], _ relevance: [Double]) -> Double {
        func gain(_ values: some Collection<Double>) -> Double {
            values.prefix(cut).enumerated().map { $0.element / log2(Double($0.offset + 2)) }.sum
        }
        let ideal = gain(relevance.sorted(by: >))
        return ideal > 0 ? gain(list.map { relevance[$0] }) / ideal : 0
    }

    // MARK: - Scores

    private func bm25(_ given: inout MechanismInputs) throws -> Tensor<Double> {
        let tf = try given.tensor("term_frequency", "N", "terms")
        let query = try given.tensor("query_terms", "terms").values
        guard tf.values.allSatisfy({ $0 >= 0 }), tf.largestMagnitude > 0 else {
            throw given.error("'term_frequency' has a negative count, or none at all")
        }
        let (N, lengths) = (Double(tf.rows), tf.slices.map { $0.values.sum })
        let idf = tf.transposed().slices.map { column in
            let df = Double(column.values.count { $0 > 0 })
            return log(1 + (N - df + 0.5) / (df + 0.5))
        }
        let scores = zip(tf.slices, lengths).map { row, length in
            let saturation = k1 * (1 - b + b * length / lengths.mean)
            return query.indices.map { row[$0] > 0 ? query[$0] * idf[$0] * row[$0] / (row[$0] + saturation) : 0 }.sum
        }
        return Tensor(scores, shape: [scores.count])
    }

    private func lateInteraction(_ given: inout MechanismInputs) throws -> Tensor<Double> {
        let query = try given.tensor("query_tokens", "q", "d")
        let documents = try given.tensor("document_tokens", "candidates", "t", "d").slices
        let scores = documents.map { document in
            product(query, transposed: false, document, transposed: true).slices.map { $0.values.max()! }.sum
        }
        return Tensor(scores, shape: [scores.count])
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        func uniform(_ name: String, _ shape: [Int], below high: Double = 1) -> Tensor<Double> {
            streams.uniform(name, shape, from: 0, to: high)
        }
        return [
            "documents": .scalar(8), "ranked.0": .vector([3, 1, 6, 0]), "score.0": uniform("score 0", [4]),
            "ranked.1": .vector([6, 3, 7]), "score.1": uniform("score 1", [3]),
            "weights": Tensor([0.7, 0.4], shape: [2]),
            "relevance": Tensor([2, 0, 0, 1, 0, 3, 1, 0], shape: [8]),
            "term_frequency": uniform("tf", [5, 6], below: 4).map { max(0, ($0 - 1).rounded(.up)) },
            "query_terms": Tensor([1, 0, 2, 1, 0, 1], shape: [6]),
            "query_tokens": streams.normal("q", [2, 3], deviation: 1),
            "document_tokens": streams.normal("d", [4, 3, 3], deviation: 1), "pair_preferences": uniform("p", [4, 4]),
            "has_answer": Tensor([0, 1, 0, 0, 0, 0, 1, 0, 0], shape: [3, 3]),
        ]
    }

    public let metrics = [
        MetricSpec("ndcg", "NDCG of the fusion", better: .higher, headline: true, format: .decimals(3)),
        MetricSpec("bm25NDCG", "NDCG of BM25", better: .higher, format: .decimals(3)),
        MetricSpec("denseNDCG", "NDCG of the vectors", better: .higher, format: .decimals(3)),
    ]

    /// Forty documents of eight topics with words of their topic and vectors near it, and sixteen queries. The metrics
    /// are the NDCG of the fusion, of BM25 (the alternative) and of vectors that a random projection has cut to 1 to 16
    /// dimensions.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (N, topics, queries, width) = (40, 8, 16, 16)
        let means: Tensor<Double> = streams.normal("topics", [topics, width], deviation: 1)
        func vectors(_ name: String, _ topic: [Int]) -> Tensor<Double> {
            means.gatheringRows(topic) + streams.normal(name, [topic.count, width], deviation: 1)
        }
        let topic = (0..<N).map { $0 % topics }, asked = (0..<queries).map { $0 % topics }
        let documents = vectors("documents", topic), questions = vectors("questions", asked)
        // Four words a topic; a document has each word of its topic half of the time and any other rarely.
        let draws: Tensor<Double> = streams.uniform("words", [N, 4 * topics], from: 0, to: 1)
        let counts = (0..<N * 4 * topics).map { k in
            let isOwn = k % (4 * topics) / 4 == topic[k / (4 * topics)]
            return draws[k] < (isOwn ? 0.5 : 0.12) ? 1.0 : 0
        }
        let words = Tensor(counts, shape: [N, 4 * topics])
        var curves: [[(x: Double, y: Double)]] = [[], [], []]
        for r in [1, 2, 4, 8, 16] {
            let projection: Tensor<Double> = streams.orthonormal("projection \(r)", [width, r])
            let dense = product(
                product(questions, projection), transposed: false, product(documents, projection), transposed: true)
            var scores = [[Double]](repeating: [], count: 3)
            for q in 0..<queries {
                var query = [Double](repeating: 0, count: 4 * topics)
                for word in [0, q % 3 + 1] { query[4 * asked[q] + word] = 1 }
                let sparse = try evaluate(
                    ["term_frequency": words, "query_terms": Tensor(query, shape: [query.count])],
                    streams: streams)["bm25"]!.values
                let relevance = topic.map { $0 == asked[q] ? 1.0 : 0 }, similar = dense.slices[q].values
                func list(_ score: [Double]) -> ([Int], [Double]) { (score.fallingOrder, score.sorted(by: >)) }
                let (bm25, near) = (list(sparse), list(similar))
                let fused = try evaluate(
                    [
                        "documents": .scalar(N), "ranked.0": .vector(bm25.0), "score.0": Tensor(bm25.1, shape: [N]),
                        "ranked.1": .vector(near.0), "score.1": Tensor(near.1, shape: [N]),
                        "weights": Tensor([1, 1], shape: [2]),
                    ], streams: streams)["rrf_order"]!.values.map { Int($0) }
                for (i, order) in [fused, bm25.0, near.0].enumerated() { scores[i].append(ndcg(order, relevance)) }
            }
            for i in 0..<3 { curves[i].append((Double(r), scores[i].mean)) }
        }
        return Demonstration(
            metrics: ["ndcg": curves[0].last!.y, "bm25NDCG": curves[1].last!.y, "denseNDCG": curves[2].last!.y],
            axes: ("Dimensions of the vectors", "NDCG"),
            curves: zip(["reciprocal rank fusion", "BM25", "vectors"], curves).map { .init(name: $0, points: $1) })
    }
}
