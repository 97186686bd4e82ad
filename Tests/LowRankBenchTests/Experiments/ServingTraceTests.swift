import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore

struct ServingTraceTests {
    private func trace(
        _ count: Int = 4000, adapters: Int = 10, exponent: Double = 1, tokens: Int = 4, rate: Double = 50, variation: Double = 1
    ) -> ServingTrace {
        ServingTrace(
            count: count, of: AdapterPopularity(adapters: adapters, exponent: exponent), tokens: tokens, rate: rate,
            variation: variation, streams: RandomStreams(seed: 4))
    }

    /// Mean and deviation of the times between arrivals, and the mean number of tokens.
    @Test(arguments: [0.5, 1, 3]) func arrivalsHaveTheirRateAndVariation(_ variation: Double) {
        let requests = trace(20_000, variation: variation).requests
        let gaps = zip(requests.dropFirst(), requests).map { $0.arrival - $1.arrival }
        let mean = gaps.reduce(0, +) / Double(gaps.count)
        let deviation = (gaps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(gaps.count)).squareRoot()
        #expect(abs(mean * 50 - 1) < 0.08 && abs(deviation / mean / variation - 1) < 0.08)
        let tokens = requests.map(\.tokens)
        #expect(tokens.min() == 1 && tokens.max() == 7 && abs(Double(tokens.reduce(0, +)) / 20_000 - 4) < 0.1)
    }

    @Test(arguments: [0.0, 1, 2]) func adaptersAreAskedForByTheirRank(_ exponent: Double) {
        let requests = trace(20_000, adapters: 5, exponent: exponent).requests
        let sum = (1...5).reduce(0.0) { $0 + pow(Double($1), -exponent) }
        for adapter in 0..<5 {
            let share = Double(requests.count { $0.adapter == adapter }) / 20_000
            #expect(abs(share - pow(Double(adapter + 1), -exponent) / sum) < 0.012)
        }
    }

    /// Two places for three requests that are there at once, with 2, 1 and 3 tokens: the third joins when the second leaves.
    @Test func requestsJoinAndLeaveBetweenBatches() {
        let requests = [2, 1, 3].enumerated().map { ServingTrace.Request(arrival: 0, adapter: $0, tokens: $1) }
            + [ServingTrace.Request(arrival: 100, adapter: 3, tokens: 1)]
        var batches: [[Int]] = []
        let outcome = ServingTrace(requests: requests).served(rows: 2) { batch in
            batches.append(batch)
            return Double(batch.count)
        }
        #expect(batches == [[0, 1], [0, 2], [2], [2], [3]])
        #expect(outcome.latencies == [4, 2, 6, 1] && outcome.end == 101)
    }

    /// A server that is slower than the requests keeps them waiting ever longer; every token is computed once.
    @Test func everyTokenIsComputed() {
        let trace = trace()
        var rows = 0
        let outcome = trace.served(rows: 8) { batch in
            #expect(!batch.isEmpty && batch.count <= 8)
            rows += batch.count
            return 0.1
        }
        #expect(rows == trace.requests.reduce(0) { $0 + $1.tokens })
        #expect(outcome.latencies.last! > 10 * outcome.latencies.first! && outcome.latencies.allSatisfy { $0 >= 0.1 - 1e-9 })
    }
}
