import Foundation
import LowRankCore

/// Requests that arrive one after the other, each for one adapter and some tokens, and how long they take when they are served in batches.
struct ServingTrace {
    struct Request {
        /// Seconds after the beginning.
        let arrival: Double
        let adapter: Int
        let tokens: Int
    }

    /// In the order of their arrival.
    let requests: [Request]

    init(requests: [Request]) { self.requests = requests }

    /// - Parameters:
    ///   - count: of requests.
    ///   - popularity: draws an adapter.
    ///   - tokens: of a request in the mean; each has from 1 to 2 tokens - 1, all as likely.
    ///   - rate: requests a second.
    ///   - variation: deviation over mean of the times between arrivals, which follow a gamma distribution; 1 for arrivals that know
    ///     nothing of each other, more for bursts.
    init(count: Int, of popularity: AdapterPopularity, tokens: Int, rate: Double, variation: Double, streams: RandomStreams) {
        var (times, adapters, lengths) = (streams.stream("arrivals"), streams.stream("adapters"), streams.stream("tokens"))
        let shape = 1 / (variation * variation)
        var now = 0.0
        requests = (0..<count).map { _ in
            now += exp(times.logarithmOfGamma(shape)) / (shape * rate)
            return Request(
                arrival: now, adapter: popularity.draw(&adapters), tokens: 1 + lengths.integer(below: 2 * tokens - 1))
        }
    }

    /// What became of the requests.
    struct Outcome {
        /// From arrival to the last token, in the order of the requests.
        let latencies: [Double]
        /// When the last one is done.
        let end: Double
    }

    /// First come, first served. A batch has a token of each running request, and requests join and leave between batches.
    /// - Parameters:
    ///   - rows: the largest batch.
    ///   - step: computes a batch, given the adapter of each row; its seconds.
    func served(rows: Int, step: ([Int]) -> Double) -> Outcome {
        var (clock, next) = (0.0, 0)
        var running: [(request: Int, left: Int)] = []
        var latencies = [Double](repeating: 0, count: requests.count)
        while next < requests.count || !running.isEmpty {
            // Nothing to do before the next one comes.
            if running.isEmpty { clock = max(clock, requests[next].arrival) }
            while next < requests.count, running.count < rows, requests[next].arrival <= clock {
                running.append((next, requests[next].tokens))
                next += 1
            }
            clock += step(running.map { requests[$0.request].adapter })
            for i in running.indices {
                running[i].left -= 1
                if running[i].left == 0 { latencies[running[i].request] = clock - requests[running[i].request].arrival }
            }
            running.removeAll { $0.left == 0 }
        }
        return Outcome(latencies: latencies, end: clock)
    }
}

/// Which of some adapters a request asks for: the i-th with a probability proportional to i^(-exponent).
struct AdapterPopularity {
    private let cumulative: [Double]

    init(adapters: Int, exponent: Double) {
        var sum = 0.0
        cumulative = (1...adapters).map { i in
            sum += pow(Double(i), -exponent)
            return sum
        }
    }

    func draw(_ stream: inout RandomStream) -> Int {
        let at = stream.uniform() * cumulative.last!
        var places = 0..<cumulative.count - 1
        while !places.isEmpty {
            let middle = (places.lowerBound + places.upperBound) / 2
            places = cumulative[middle] > at ? places.lowerBound..<middle : middle + 1..<places.upperBound
        }
        return places.lowerBound
    }
}
