import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore

/// Ratings of sentences, told by an encoder.
struct SentencesTests {
    private let fixture: KindFixture

    init() throws { fixture = try KindFixture() }

    /// A task in Double with its encoder.
    private func task(_ domain: RatedSentences.Domain? = .films) throws -> (any TrainingTask<Double>, any Network<Double>) {
        var run = try fixture.run("sentences")
        let data = try #require(run.data.kind as? SentencesData)
        run.data = DataConfiguration(SentencesData(from: data.from, domain: domain, sha256: data.sha256))
        let network: any Network<Double> = try run.makeNetwork(
            start: nil, cacheDirectory: fixture.cache, parametrisation: DenseForm(), streams: RandomStreams(seed: 3))
        return (try run.makeTask(cacheDirectory: fixture.cache), network)
    }

    private func split(_ split: WordNet.Split, of domains: [RatedSentences.Domain]) throws -> [RatedSentences.Sentence] {
        try #require(try RatedSentences(folder: fixture.folder.url).splits(of: domains)[split])
    }

    @Test func aBatchHoldsPiecesAndHalfTheRatings() throws {
        var (task, network) = try task()
        let graph = network.makeLossGraph()
        task.loadEvaluation(batch: 1, into: graph.inputs)
        let sentences = try split(.validation, of: [.films])[4..<8]
        let y = graph.inputs.numbers(.y)
        for (row, sentence) in sentences.enumerated() {
            #expect(y.data[row] == sentence.rating / 2)
            let place = row * 8..<(row + 1) * 8
            let words = graph.inputs.indices(.tokens).values[place].map { BertFixture.words[Int($0)] }
            let text = words.filter { $0 != "[PAD]" }.joined(separator: " ").replacing(" ##", with: "")
            #expect(text == "[CLS] \(sentence.text) [SEP]")
            #expect(graph.inputs.indices(.mask).values[place].map { $0 == 1 } == words.map { $0 != "[PAD]" })
        }
        let loss = graph.forward()
        let misses = zip(graph.prediction.value.values, sentences).map { $0 - $1.rating / 2 }
        #expect(abs(loss - misses.reduce(0) { $0 + $1 * $1 } / 4) < 1e-14)
    }

    @Test func theGradientIsThatOfTheSquaredError() throws {
        var (task, network) = try task()
        let graph = network.makeLossGraph()
        task.load(update: 0, into: graph.inputs)
        _ = graph.forward()
        graph.backward()
        let step = 1e-5
        for parameter in network.parameters {
            let gradient = parameter.gradient
            for i in stride(from: 0, to: parameter.info.count, by: 7) {
                let original = parameter.value[i]
                let losses = [step, -step].map { change in
                    parameter.value[i] = original + change
                    return graph.forward()
                }
                parameter.value[i] = original
                #expect(abs((losses[0] - losses[1]) / (2 * step) - gradient[i]) < 1e-7, "\(parameter.name)[\(i)]")
            }
        }
    }

    /// Correlation and error are of whole ratings.
    @Test func scoresAreOfTheLastEvaluation() throws {
        var (task, network) = try task(.products)
        let graph = network.makeLossGraph()
        let predictions = (0..<2).flatMap { batch in
            task.loadEvaluation(batch: batch, into: graph.inputs)
            _ = graph.forward()
            return graph.prediction.value.values.map { 2 * $0 }
        }
        let ratings = try split(.validation, of: [.products]).prefix(8).map(\.rating)
        let loss = task.loss(of: network)
        let scores = task.evaluationMetrics
        #expect(abs(scores["correlation"]! - Statistics.correlation(predictions, ratings)) < 1e-14)
        #expect(abs(scores["absoluteError"]! - Statistics.meanAbsoluteDifference(predictions, ratings)) < 1e-14)
        #expect(abs(4 * loss - Statistics.meanSquaredDifference(predictions, ratings)) < 1e-13)
    }

    @Test func everyDomainIsReported() throws {
        var (own, network) = try task()
        var (news, mixed) = (try task(.news).0, try task(nil).0)
        let loss = own.loss(of: network)
        let metrics = try own.metrics(of: network, evaluationLoss: loss)
        #expect(metrics["correlationFilms"] == metrics["correlation"])
        _ = news.loss(of: network)
        #expect(metrics["correlationNews"] == news.evaluationMetrics["correlation"])
        #expect(metrics["absoluteErrorNews"] == news.evaluationMetrics["absoluteError"])
        #expect(metrics["absoluteErrorNews"] != metrics["absoluteErrorFilms"])
        let all = try mixed.metrics(of: network, evaluationLoss: mixed.loss(of: network))
        #expect(all["correlationFilms"] == metrics["correlation"] && all["correlation"] != metrics["correlation"])
        #expect(Set(SentencesData.metrics.map(\.name)).isSubset(of: all.keys))
    }

    @Test func levelsAreThoseOfTheMeanAndTheWords() throws {
        var (task, network) = try task(.tweets)
        let metrics = try task.metrics(of: network, evaluationLoss: task.loss(of: network))
        let (train, evaluated) = (try split(.train, of: [.tweets]), try split(.validation, of: [.tweets]).prefix(8))
        let mean = train.reduce(0) { $0 + $1.rating } / Double(train.count)
        let variance = evaluated.reduce(0) { $0 + ($1.rating - mean) * ($1.rating - mean) } / 8
        #expect(abs(metrics["meanLoss"]! - variance / 4) < 1e-13 && metrics["meanError"]! > 1)
        // Twelve sentences tell which words are good.
        #expect(metrics["bagOfWordsCorrelation"]! > 0.9 && metrics["bagOfWordsLoss"]! < metrics["meanLoss"]! / 2)
        #expect(metrics["bagOfWordsError"]! < metrics["meanError"]!)
    }

    /// X = (1 1; 1 0; 0 1; 1 0), y less its mean 2 is (3, 0, -1, -2); X^T X + 2 I = (5 1; 1 4), X^T y = (1, 2).
    @Test func ridgeSolvesTheNormalEquations() {
        let sentences: [(words: [Int], y: Double)] = [([0, 1], 5), ([0], 2), ([1], 1), ([0], 0)]
        let texts = sentences.map { (counts: BagOfWords.counts($0.words), y: $0.y) }
        let ridge = BagOfWordsRidge(texts, lambda: 2)
        let expected: [(words: [Int], sum: Double)] = [([0], 2), ([1], 9), ([0, 1, 1, 7], 11), ([], 0)]
        for (words, sum) in expected {
            #expect(abs(ridge.prediction(BagOfWords.counts(words)) - (2 + sum / 19)) < 1e-12)
        }
    }

    /// Words that tell nothing want a large penalty, words that tell all a small one.
    @Test func ridgeChoosesItsPenalty() {
        func penalty(_ y: (Int) -> Double) -> Double {
            BagOfWordsRidge((0..<100).map { (BagOfWords.counts([$0 % 10]), y($0)) }).lambda
        }
        #expect(penalty { Double($0 % 10) } == BagOfWordsRidge.penalties.first)
        var noise = RandomStream(seed: 1, name: "noise")
        let numbers = (0..<100).map { _ in noise.uniform() }
        #expect(penalty { numbers[$0] } > 4)
    }
}
