import Foundation
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct MarkovSourceTests {
    @Test(arguments: [(2, 1), (2, 2), (5, 3), (64, 8), (100, 100)])
    func theStationaryDistributionStaysPut(_ states: Int, _ branching: Int) throws {
        let source = try MarkovSource(states: states, branching: branching, sourceSeed: 7)
        var next = [Double](repeating: 0, count: states)
        for i in 0..<states {
            let own = i * branching..<(i + 1) * branching
            let row = source.probabilities[own]
            let targets = source.successors[own]
            #expect(abs(row.reduce(0, +) - 1) < 1e-12)
            #expect(Set(targets).count == branching)
            for (j, p) in zip(targets, row) { next[Int(j)] += source.stationary[i] * p }
        }
        #expect(abs(source.stationary.reduce(0, +) - 1) < 1e-12)
        #expect(source.stationary.allSatisfy { $0 > 0 })
        #expect(zip(next, source.stationary).allSatisfy { (a: Double, b: Double) in abs(a - b) < 1e-14 })
        #expect(source.entropyRate >= 0)
        #expect(source.entropyRate <= log(Double(branching)) + 1e-12)
        #expect(source.unigramEntropy <= log(Double(states)) + 1e-12)
        #expect(source.entropyRate <= source.unigramEntropy + 1e-12)
    }

    /// Leaving with probabilities a and b: pi = (b, a) / (a + b).
    @Test func twoStatesHaveAClosedForm() {
        let (a, b) = (0.1, 0.4)
        let source = MarkovSource(states: 2, branching: 2, sourceSeed: 1, [0, 1, 0, 1], [1 - a, a, b, 1 - b])
        func h(_ p: Double) -> Double { -p * log(p) - (1 - p) * log(1 - p) }
        #expect(abs(source.stationary[0] - 0.8) < 1e-15)
        #expect(abs(source.entropyRate - (0.8 * h(a) + 0.2 * h(b))) < 1e-15)
        #expect(abs(source.unigramEntropy - h(0.2)) < 1e-15)
    }

    @Test func withOneSuccessorNothingIsUncertain() throws {
        let source = try MarkovSource(states: 9, branching: 1, sourceSeed: 1)
        #expect(source.entropyRate == 0)
        #expect(abs(source.unigramEntropy - log(9)) < 1e-12)
        #expect(Set(source.sample(9, split: "train")).count == 9)
    }

    @Test func frequenciesOfALongSample() throws {
        let source = try MarkovSource(states: 6, branching: 3, sourceSeed: 2)
        let sample = source.sample(100_000, split: "train")
        var counts = [Double](repeating: 0, count: 6)
        var pairs = [Double](repeating: 0, count: 36)
        for (i, token) in sample.enumerated() {
            counts[Int(token)] += 1
            if i > 0 { pairs[Int(sample[i - 1]) * 6 + Int(token)] += 1 }
        }
        for i in 0..<6 {
            #expect(abs(counts[i] / 100_000 - source.stationary[i]) < 0.01)
            for j in 0..<6 {
                let p = source.probability(of: j, after: i)
                #expect(abs(pairs[i * 6 + j] / counts[i] - p) < 0.02)
                if p == 0 { #expect(pairs[i * 6 + j] == 0) }
            }
        }
        let windows = try EvaluationWindows(tokens: sample, batch: 1, context: 99_999, batches: 1)
        #expect(abs(source.loss(on: windows) - source.entropyRate) < 0.01)
    }

    @Test func samplesDependOnSourceAndSplit() throws {
        let source = try MarkovSource(states: 20, branching: 5, sourceSeed: 2)
        #expect(source.sample(100, split: "train") == Array(source.sample(200, split: "train").prefix(100)))
        #expect(source.sample(100, split: "train") != source.sample(100, split: "validation"))
        #expect(try MarkovSource(states: 20, branching: 5, sourceSeed: 3).successors != source.successors)
        let corpus = source.corpus(train: 50, validation: 20)
        let counts: [Int] = [corpus.train.count, corpus.validation.count, corpus.test.count, corpus.vocabulary]
        #expect(counts == [50, 20, 0, 20])
    }

    @Test(arguments: [(1, 1), (0, 1), (1025, 2), (8, 0), (8, 9)])
    func impossibleSourcesAreRejected(_ states: Int, _ branching: Int) {
        let error = #expect(throws: TaskError.self) { try MarkovSource(states: states, branching: branching, sourceSeed: 1) }
        #expect(error?.description.hasPrefix("markov: ") == true)
    }
}
