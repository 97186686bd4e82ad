import Foundation
import LowRankCore

/// What a model must beat: a unigram and a bigram model counted on the training tokens.
///
///     unigram  p(w) = (c(w) + 1) / (N + V)
///     bigram   p(w | v) = max(c(v w) - D(c(v w)), 0) / c(v) + g(v) q(w)
///              q(w) = (c(. w) + 1) / (types + V)
///
/// c counts tokens or pairs, c(. w) the different tokens seen before w, `types` the different pairs,
/// V the vocabulary, and g(v) is the mass the discounts took from v. This is modified Kneser-Ney
/// smoothing, interpolated: the discounts D(1), D(2) and D(3 and more) follow from the numbers of
/// pairs seen once to four times, nothing is fitted to evaluation data, and every token has a
/// probability. Where too few pairs are rare for the formulas (as in a Markov source) D is 1/2.
///
/// R. Kneser, H. Ney, Improved backing-off for m-gram language modeling, ICASSP 1995;
/// S. F. Chen, J. Goodman, An empirical study of smoothing techniques, 1998, section 3.
public struct NGramBaselines: Sendable {
    /// V.
    public let vocabulary: Int
    /// D(1), D(2), D(3 and more).
    public let discounts: [Double]
    /// Occurrences of each token.
    private let counts: [Int]
    private let total: Int
    /// The successors of v, rising: `successors[rows[v]..<rows[v + 1]]`, and how often each was seen.
    private let rows: [Int]
    private let successors: [UInt16]
    private let pairCounts: [Int32]
    /// g(v) of each token and how often it had a successor.
    private let backoff: [Double]
    private let historyCounts: [Int]
    /// q(w).
    private let continuation: [Double]

    /// Counts the training tokens, each below `vocabulary`. Memory of the order of the tokens.
    public init(tokens: [UInt16], vocabulary: Int) {
        precondition(vocabulary > 0)
        var counts = [Int](repeating: 0, count: vocabulary)
        for token in tokens { counts[Int(token)] += 1 }

        // The tokens after each token, by a counting sort; then each row sorted and run-length coded.
        var historyCounts = counts
        if let last = tokens.last { historyCounts[Int(last)] -= 1 }
        var begin = [0]
        for count in historyCounts { begin.append(begin.last! + count) }
        var after = [UInt16](repeating: 0, count: max(0, tokens.count - 1))
        var next = begin
        for i in tokens.indices.dropLast() {
            let v = Int(tokens[i])
            after[next[v]] = tokens[i + 1]
            next[v] += 1
        }
        var rows = [0]
        var successors: [UInt16] = []
        var pairCounts: [Int32] = []
        var seenBefore = [Int](repeating: 0, count: vocabulary)
        var typesSeen = [0, 0, 0, 0, 0]
        for v in 0..<vocabulary {
            after[begin[v]..<begin[v + 1]].sort()
            var i = begin[v]
            while i < begin[v + 1] {
                let w = after[i]
                let first = i
                while i < begin[v + 1], after[i] == w { i += 1 }
                successors.append(w)
                pairCounts.append(Int32(i - first))
                seenBefore[Int(w)] += 1
                if i - first <= 4 { typesSeen[i - first] += 1 }
            }
            rows.append(successors.count)
        }

        let discounts = Self.discounts(typesSeen)
        var backoff = [Double](repeating: 1, count: vocabulary)
        for v in 0..<vocabulary where historyCounts[v] > 0 {
            var taken = 0.0
            for i in rows[v]..<rows[v + 1] { taken += discounts[min(Int(pairCounts[i]), 3) - 1] }
            backoff[v] = taken / Double(historyCounts[v])
        }
        self.vocabulary = vocabulary
        self.counts = counts
        total = tokens.count
        self.rows = rows
        self.successors = successors
        self.pairCounts = pairCounts
        self.discounts = discounts
        self.backoff = backoff
        self.historyCounts = historyCounts
        let types = successors.count
        continuation = seenBefore.map { Double($0 + 1) / Double(types + vocabulary) }
    }

    /// From the numbers of pairs seen 1, 2, 3 and 4 times (Chen and Goodman, equation 26).
    private static func discounts(_ seen: [Int]) -> [Double] {
        guard seen[1] > 0, seen[2] > 0 else { return [0.5, 0.5, 0.5] }
        let y = Double(seen[1]) / Double(seen[1] + 2 * seen[2])
        return (1...3).map { r in
            guard seen[r] > 0 else { return 0.5 }
            let d = Double(r) - Double(r + 1) * y * (r < 4 ? Double(seen[r + 1]) : 0) / Double(seen[r])
            // Small corpora can give discounts that make no sense.
            return d > 0 && d < Double(r) ? d : 0.5
        }
    }

    /// p(w), 1 in sum over the vocabulary.
    public func unigram(_ w: Int) -> Double { Double(counts[w] + 1) / Double(total + vocabulary) }

    /// p(w | v), 1 in sum over w.
    public func bigram(_ w: Int, after v: Int) -> Double {
        let smoothed = backoff[v] * continuation[w]
        var low = rows[v]
        var high = rows[v + 1]
        while low < high {
            let middle = (low + high) / 2
            if Int(successors[middle]) < w { low = middle + 1 } else { high = middle }
        }
        guard low < rows[v + 1], Int(successors[low]) == w else { return smoothed }
        let count = Int(pairCounts[low])
        return (Double(count) - discounts[min(count, 3) - 1]) / Double(historyCounts[v]) + smoothed
    }

    /// Cross-entropy over exactly the targets of the windows, nats per token.
    public func unigramLoss(on windows: EvaluationWindows) -> Double {
        windows.meanLoss { _, w in -log(unigram(w)) }
    }

    /// Cross-entropy over exactly the targets of the windows, each given its input, nats per token.
    public func bigramLoss(on windows: EvaluationWindows) -> Double {
        windows.meanLoss { v, w in -log(bigram(w, after: v)) }
    }
}
