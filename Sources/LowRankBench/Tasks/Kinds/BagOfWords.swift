import Foundation

/// Multinomial logistic regression on word counts: what the words tell without their order.
///
///     p = softmax(b + sum over words of count W[word])
///
/// Trained by AdaGrad (rate 0.5) on the cross-entropy, one text after the other, `passes` times in the given order.
/// J. Duchi, E. Hazan, Y. Singer, Adaptive subgradient methods, JMLR 12, 2011.
struct BagOfWords {
    /// A word and how often the text has it.
    typealias Counts = [(word: Int, count: Double)]

    private static let rate = 0.5
    private let classes: Int
    /// [words + 1, classes]; the last row is b.
    private var W: [Double]
    /// Sums of squared gradients, like W.
    private var squares: [Double]

    /// - Parameters:
    ///   - words: number of different words.
    ///   - texts: words from 0, with the class of the text.
    init(words: Int, classes: Int, texts: [(counts: Counts, label: Int)], passes: Int = 10) {
        self.classes = classes
        W = Array(repeating: 0, count: (words + 1) * classes)
        squares = W
        for _ in 0..<passes {
            for text in texts { learn(text.counts + [(words, 1)], text.label) }
        }
    }

    private mutating func learn(_ counts: Counts, _ label: Int) {
        var g = probabilities(counts)
        g[label] -= 1
        for (word, count) in counts {
            for k in 0..<classes {
                let (i, gradient) = (word * classes + k, count * g[k])
                squares[i] += gradient * gradient
                if gradient != 0 { W[i] -= Self.rate * gradient / squares[i].squareRoot() }
            }
        }
    }

    /// Of a text whose counts end with those of b.
    private func probabilities(_ counts: Counts) -> [Double] {
        var logits = Array(repeating: 0.0, count: classes)
        for (word, count) in counts {
            for k in 0..<classes { logits[k] += count * W[word * classes + k] }
        }
        let largest = logits.max()!
        let powers = logits.map { exp($0 - largest) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }

    /// The mean cross-entropy, and the share of texts with the right class.
    func scores(on texts: [(counts: Counts, label: Int)]) -> (loss: Double, accuracy: Double) {
        var (loss, hits) = (0.0, 0)
        let constant = (word: W.count / classes - 1, count: 1.0)
        for (counts, label) in texts {
            let p = probabilities(counts + [constant])
            loss -= log(max(p[label], .leastNormalMagnitude))
            if p.indices.max(by: { p[$0] < p[$1] }) == label { hits += 1 }
        }
        return (loss / Double(texts.count), Double(hits) / Double(texts.count))
    }

    /// The words of a text, each once.
    static func counts(_ words: some Sequence<some BinaryInteger>) -> Counts {
        Dictionary(words.map { (Int($0), 1.0) }) { $0 + $1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
