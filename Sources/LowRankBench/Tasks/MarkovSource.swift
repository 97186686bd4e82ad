import Foundation
import LowRankCore

/// A first-order Markov source whose entropy is known, so that the floor of a model's loss is known.
///
/// Each of the states has `branching` different successors. One is the state's successor in a random
/// cycle through all states, which makes the source irreducible; the others are drawn uniformly
/// without replacement from the rest. Their probabilities are exponential variates divided by their
/// sum: uniform on the simplex, Dirichlet(1, ..., 1). The draws come from the streams
/// "markov/cycle", "markov/successors" and "markov/probabilities" of `sourceSeed`.
///
/// The source is first-order: a model reaches the floor by learning bigrams.
public struct MarkovSource: Sendable {
    /// How many states a source may have.
    public static let stateRange = 2...1024

    /// As many as there are different tokens.
    public let states: Int
    /// Successors of a state.
    public let branching: Int
    /// The seed of the source itself, not of the run.
    public let sourceSeed: Int
    /// The successors of each state, rising: [states, branching].
    public let successors: [UInt16]
    /// Their probabilities: [states, branching], 1 in sum over each row.
    public let probabilities: [Double]
    /// The distribution pi with pi P = pi.
    public let stationary: [Double]
    /// -sum_i pi_i sum_j P_ij ln P_ij, nats per token: the least expected loss of any model.
    public let entropyRate: Double
    /// -sum_i pi_i ln pi_i, nats per token: the least expected loss without looking at the context.
    public let unigramEntropy: Double

    /// Draws a source.
    /// - Throws: states outside `stateRange`, branching outside 1...states.
    public init(states: Int, branching: Int, sourceSeed: Int) throws(TaskError) {
        guard Self.stateRange.contains(states) else {
            throw TaskError("markov: states is \(states), must be \(Self.stateRange.lowerBound) to \(Self.stateRange.upperBound)")
        }
        guard (1...states).contains(branching) else {
            throw TaskError("markov: branching is \(branching), must be 1 to the number of states, \(states)")
        }
        var cycleStream = RandomStream(seed: sourceSeed, name: "markov/cycle")
        var successorStream = RandomStream(seed: sourceSeed, name: "markov/successors")
        var probabilityStream = RandomStream(seed: sourceSeed, name: "markov/probabilities")
        let cycle = cycleStream.permutation(states)
        var following = [Int](repeating: 0, count: states)
        for i in 0..<states { following[cycle[i]] = cycle[(i + 1) % states] }

        var successors: [UInt16] = []
        var probabilities: [Double] = []
        for state in 0..<states {
            // The cycle's successor first, then the beginning of a random order of the others.
            var candidates = Array(0..<states)
            candidates.swapAt(0, following[state])
            for i in 1..<max(1, branching) { candidates.swapAt(i, i + successorStream.integer(below: states - i)) }
            successors += candidates[..<branching].sorted().map { UInt16($0) }
            let weights = (0..<branching).map { _ in -log(1 - probabilityStream.uniform()) }
            let sum = weights.reduce(0, +)
            probabilities += weights.map { sum > 0 ? $0 / sum : 1 / Double(branching) }
        }
        self.init(states: states, branching: branching, sourceSeed: sourceSeed, successors, probabilities)
    }

    /// A source with given transitions: [states, branching] successors and probabilities, irreducible.
    init(states: Int, branching: Int, sourceSeed: Int, _ successors: [UInt16], _ probabilities: [Double]) {
        self.states = states
        self.branching = branching
        self.sourceSeed = sourceSeed
        self.successors = successors
        self.probabilities = probabilities
        stationary = Self.stationary(states: states, branching: branching, successors, probabilities)
        var rate = 0.0
        for state in 0..<states {
            for k in state * branching..<(state + 1) * branching {
                rate += stationary[state] * Self.surprise(probabilities[k])
            }
        }
        entropyRate = rate
        unigramEntropy = stationary.reduce(0) { $0 + Self.surprise($1) }
    }

    /// - p ln p.
    private static func surprise(_ p: Double) -> Double { p > 0 ? -p * log(p) : 0 }

    /// The stationary distribution by state reduction, which never subtracts and so keeps full
    /// relative accuracy: W. K. Grassmann, M. I. Taksar, D. P. Heyman, Regenerative analysis and
    /// steady state distributions for Markov chains, Operations Research 33, 1985.
    private static func stationary(
        states: Int, branching: Int, _ successors: [UInt16], _ probabilities: [Double]
    ) -> [Double] {
        var p = [Double](repeating: 0, count: states * states)
        for state in 0..<states {
            for k in state * branching..<(state + 1) * branching { p[state * states + Int(successors[k])] += probabilities[k] }
        }
        return p.withUnsafeMutableBufferPointer { p in
            for n in stride(from: states - 1, to: 0, by: -1) {
                var leaving = 0.0
                for j in 0..<n { leaving += p[n * states + j] }
                for i in 0..<n where p[i * states + n] != 0 {
                    p[i * states + n] /= leaving
                    let flow = p[i * states + n]
                    for j in 0..<n { p[i * states + j] += flow * p[n * states + j] }
                }
            }
            var pi = [1.0]
            for n in 1..<states {
                var value = 0.0
                for i in 0..<n { value += pi[i] * p[i * states + n] }
                pi.append(value)
            }
            let sum = pi.reduce(0, +)
            return pi.map { $0 / sum }
        }
    }

    /// P_ij.
    public func probability(of j: Int, after i: Int) -> Double {
        var p = 0.0
        for k in i * branching..<(i + 1) * branching where Int(successors[k]) == j { p += probabilities[k] }
        return p
    }

    /// `count` tokens of the stationary source, from the stream "markov/`split`" of the source's own
    /// seed: a longer sample begins with the shorter one.
    public func sample(_ count: Int, split: String) -> [UInt16] {
        guard count > 0 else { return [] }
        var stream = RandomStream(seed: sourceSeed, name: "markov/" + split)
        var state = states - 1
        var u = stream.uniform()
        for i in 0..<states {
            u -= stationary[i]
            if u < 0 {
                state = i
                break
            }
        }
        var tokens = [UInt16(state)]
        tokens.reserveCapacity(count)
        while tokens.count < count {
            let row = state * branching
            var u = stream.uniform()
            var k = 0
            while k < branching - 1 {
                u -= probabilities[row + k]
                if u < 0 { break }
                k += 1
            }
            state = Int(successors[row + k])
            tokens.append(UInt16(state))
        }
        return tokens
    }

    /// Independent samples as a corpus with `states` for its vocabulary. They depend on the source
    /// alone: a run's seed chooses which windows it sees, not the tokens. With `train` at least
    /// steps * batch * context no token is seen twice.
    public func corpus(train: Int, validation: Int, test: Int = 0) -> TokenisedCorpus {
        TokenisedCorpus(
            vocabulary: states, train: sample(train, split: "train"),
            validation: sample(validation, split: "validation"), test: sample(test, split: "test"))
    }

    /// The loss of the source itself on the targets of the windows, nats per token: what
    /// `entropyRate` is in expectation, and a floor with the luck of the sample taken out.
    public func loss(on windows: EvaluationWindows) -> Double {
        windows.meanLoss { i, j in -log(probability(of: j, after: i)) }
    }
}
