import LowRankCore
import Testing

@testable import BenchTasks

struct ClientSplitTests {
    /// Three classes of 60 samples.
    private let labels = (0..<180).map { $0 % 3 }

    @Test(arguments: [1e-3, 0.1, 1, 100, 1e6]) func everySampleIsOneClients(_ concentration: Double) {
        let split = ClientSplit(count: 7, concentration: concentration)
        for seed in 1...3 {
            let clients = split.divide(labels, least: 8, seed: seed)
            #expect(clients.count == 7 && clients.joined().sorted() == Array(labels.indices))
            #expect(clients.allSatisfy { $0.count >= 8 })
            #expect(split.divide(labels, least: 8, seed: seed) == clients)
        }
        #expect(split.divide(labels, least: 8, seed: 1) != split.divide(labels, least: 8, seed: 2))
    }

    /// All samples are needed to give each client its least number.
    @Test func clientsMayShareEverythingOut() {
        let clients = ClientSplit(count: 180, concentration: 0.1).divide(labels, least: 1, seed: 1)
        #expect(clients.allSatisfy { $0.count == 1 })
    }

    @Test func aLargeConcentrationMakesClientsAlikeAndASmallOneGivesEachFewClasses() {
        func largestShare(_ concentration: Double) -> Double {
            let clients = ClientSplit(count: 3, concentration: concentration).divide(labels, least: 0, seed: 4)
            let parts = clients.flatMap { own in (0..<3).map { label in own.count { labels[$0] == label } } }
            return Double(parts.max()!) / 60
        }
        #expect(largestShare(1e6) < 0.35 && largestShare(1e-3) > 0.99)
    }

    /// Of a share of the symmetric Dirichlet distribution: mean 1 / K, variance (1 / K) (1 - 1 / K) / (K a + 1).
    @Test(arguments: [0.2, 1, 3]) func sharesHaveTheMomentsOfDirichlets(_ concentration: Double) {
        let (clients, draws) = (4, 1500)
        let one = [Int](repeating: 0, count: 1000)
        let shares = (0..<draws).map { seed in
            Double(ClientSplit(count: clients, concentration: concentration).divide(one, least: 0, seed: seed)[1].count) / 1000
        }
        let mean = shares.reduce(0, +) / Double(draws)
        let variance = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(draws)
        let expected = 0.25 * 0.75 / (4 * concentration + 1)
        #expect(abs(mean - 0.25) < 4 * (expected / Double(draws)).squareRoot())
        #expect(abs(variance / expected - 1) < 0.15)
    }

    @Test func moreClientsThanBatchesAreRefused() throws {
        var training = TrainingConfiguration(
            steps: 1, batch: 4, context: 1, warmup: 0, minimumRatio: 1, clip: 0, evaluations: 1, evaluationBatches: 1)
        training.clients = ClientSplit(count: 5, concentration: 1)
        try training.check(trainingSamples: 20, evaluationSamples: 4)
        let error = #expect(throws: TaskError.self) { try training.check(trainingSamples: 19, evaluationSamples: 4) }
        #expect(error?.description.contains("5 clients with at least a batch of 4 need 20") == true)
    }
}
