/// Ridge regression on which words a text has: what the words tell of a number without their order.
///
///     w = argmin sum over texts of (m + sum over its words of w[word] - y)^2 + lambda ||w||^2
///
/// m is the mean of y. Solved by conjugate gradients on the normal equations. lambda is the one of `penalties` with the
/// least error on the last tenth of the texts, after fitting to the others.
/// A. E. Hoerl, R. W. Kennard, Ridge regression, Technometrics 12, 1970.
struct BagOfWordsRidge {
    static let penalties = [1.0, 2, 4, 8, 16, 32, 64]
    private static let iterations = 200

    let lambda: Double
    private let mean: Double
    /// By word.
    private let w: [Int: Double]

    /// - Parameter texts: at least one; how often a word occurs does not matter.
    init(_ texts: [(counts: BagOfWords.Counts, y: Double)]) {
        let held = texts.count - texts.count / 10
        func error(_ lambda: Double) -> Double {
            let fit = Self(Array(texts[..<held]), lambda: lambda)
            return texts[held...].reduce(0) { sum, text in
                let miss = fit.prediction(text.counts) - text.y
                return sum + miss * miss
            }
        }
        let errors = Self.penalties.map(error)
        self.init(texts, lambda: Self.penalties[errors.indices.min { errors[$0] < errors[$1] }!])
    }

    /// With a given penalty.
    init(_ texts: [(counts: BagOfWords.Counts, y: Double)], lambda: Double) {
        self.lambda = lambda
        let mean = texts.reduce(0) { $0 + $1.y } / Double(texts.count)
        self.mean = mean
        let words = Set(texts.flatMap { $0.counts.map(\.word) }).sorted()
        let place = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
        let rows = texts.map { $0.counts.map { place[$0.word]! } }
        /// X^T v, of a number for each text.
        func gathered(_ v: [Double]) -> [Double] {
            var sums = [Double](repeating: 0, count: words.count)
            for (row, value) in zip(rows, v) { for i in row { sums[i] += value } }
            return sums
        }
        func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
        var x = [Double](repeating: 0, count: words.count)
        var r = gathered(texts.map { $0.y - mean })
        var p = r
        var size = dot(r, r)
        let enough = 1e-20 * size
        for _ in 0..<Self.iterations where size > enough {
            let product = gathered(rows.map { row in row.reduce(0) { $0 + p[$1] } })
            let Ap = zip(product, p).map { $0 + lambda * $1 }
            let step = size / dot(p, Ap)
            for i in x.indices {
                x[i] += step * p[i]
                r[i] -= step * Ap[i]
            }
            let next = dot(r, r)
            for i in p.indices { p[i] = r[i] + next / size * p[i] }
            size = next
        }
        w = Dictionary(uniqueKeysWithValues: zip(words, x))
    }

    func prediction(_ counts: BagOfWords.Counts) -> Double {
        counts.reduce(mean) { $0 + w[$1.word, default: 0] }
    }
}
