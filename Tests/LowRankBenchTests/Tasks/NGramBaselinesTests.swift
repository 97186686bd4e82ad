import Foundation
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct NGramBaselinesTests {
    /// Pairs of 0 1 0 1 0 2: 01 twice, 10 twice, 02 once, so y = 1 / (1 + 2 * 2) = 1/5 and
    /// D(1) = 1 - 2 y * 2/1 = 1/5; D(2) = 2 - 3 y * 0/2 = 2 would take all and is 1/2, as is D(3),
    /// for which there are no pairs. Each token follows one other: q = (1 + 1) / (3 + 3).
    @Test func probabilitiesOfAnExampleWorkedOutByHand() throws {
        let model = NGramBaselines(tokens: [0, 1, 0, 1, 0, 2], vocabulary: 3)
        let unigram: [Double] = [4.0 / 9, 3.0 / 9, 2.0 / 9]
        for w in 0..<3 { #expect(model.unigram(w) == unigram[w]) }
        let discounts: [Double] = [0.2, 0.5, 0.5]
        for r in 0..<3 { #expect(abs(model.discounts[r] - discounts[r]) < 1e-15) }
        // The masses the discounts took, times q.
        let after0 = 0.7 / 9
        let after1 = 0.25 / 3
        let expected: [[Double]] = [
            [after0, 1.5 / 3 + after0, 0.8 / 3 + after0],
            [1.5 / 2 + after1, after1, after1],
            [1.0 / 3, 1.0 / 3, 1.0 / 3],
        ]
        for v in 0..<3 {
            for w in 0..<3 { #expect(abs(model.bigram(w, after: v) - expected[v][w]) < 1e-15) }
        }

        // Windows of the evaluation: inputs 0 1, 0 2; targets 1 0, 2 2.
        let windows = try EvaluationWindows(tokens: [0, 1, 0, 2, 2], batch: 2, context: 2, batches: 1)
        let likelihood = expected[0][1] * expected[1][0] * expected[0][2] * expected[2][2]
        #expect(abs(model.bigramLoss(on: windows) + log(likelihood) / 4) < 1e-14)
        let unigramLikelihood = unigram[1] * unigram[0] * unigram[2] * unigram[2]
        #expect(abs(model.unigramLoss(on: windows) + log(unigramLikelihood) / 4) < 1e-14)
    }

    @Test func probabilitiesSumToOne() throws {
        let source = try MarkovSource(states: 40, branching: 30, sourceSeed: 5)
        for count in [0, 1, 2, 100, 1000, 5000] {
            let model = NGramBaselines(tokens: source.sample(count, split: "train"), vocabulary: 45)
            let unigrams = (0..<45).map { model.unigram($0) }
            #expect(abs(unigrams.reduce(0, +) - 1) < 1e-12)
            for v in 0..<45 {
                let row = (0..<45).map { model.bigram($0, after: v) }
                #expect(abs(row.reduce(0, +) - 1) < 1e-12)
                #expect(row.allSatisfy { $0 > 0 })
            }
            #expect(zip(model.discounts, 1...3).allSatisfy { (discount: Double, count: Int) in discount > 0 && discount < Double(count) })
        }
    }

    /// On a first-order source the bigram comes close to the entropy from above, the unigram does not.
    @Test func theBigramLearnsAMarkovSource() throws {
        let source = try MarkovSource(states: 16, branching: 4, sourceSeed: 3)
        let corpus = source.corpus(train: 40_000, validation: 8_001)
        let windows = try EvaluationWindows(tokens: corpus.validation, batch: 10, context: 80, batches: 10)
        let model = NGramBaselines(tokens: corpus.train, vocabulary: corpus.vocabulary)
        let floor = source.loss(on: windows)
        #expect(model.bigramLoss(on: windows) > floor)
        #expect(model.bigramLoss(on: windows) < floor + 0.01)
        #expect(abs(model.unigramLoss(on: windows) - source.unigramEntropy) < 0.05)
        #expect(source.unigramEntropy > source.entropyRate + 0.3)
    }
}
