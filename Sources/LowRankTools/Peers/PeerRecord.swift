import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// What one implementation did in one comparison: the file
/// `results/peers/records/<task>-<row>-<part>-<implementation>.json`.
///
/// Configuration and environment are those of every other record; the environment is that of the command
/// which measured. What trained is `implementation`.
struct PeerRecord: Codable, Sendable {
    static let currentSchema = "peer/1"

    enum Part: String, Codable, Sendable {
        /// The same run on both sides, loss by loss.
        case parity
        /// Both sides in turns against the clock, and their bytes.
        case speed
    }

    var schema = Self.currentSchema
    /// Digest of what determines the comparison; a record with another key is not taken for it.
    var key: String
    var part: Part
    var implementation: PeerIdentity
    var configuration: RunConfiguration
    var environment: RunEnvironment
    /// Before each update; parity.
    var losses: [Double]?
    /// Logits against other implementations after the last update; parity.
    var differences: [String: Double]?
    var speed: PeerSpeed?
    var memory: PeerMemory?
}

/// How fast it was.
struct PeerSpeed: Codable, Sendable {
    var settings: PeerTurns
    /// Of one refresh of all projections, as measured in the first update; 0 where nothing is refreshed.
    var refreshSeconds: Double
    /// Updates between two refreshes; absent where nothing is refreshed.
    var refreshInterval: Int?
    /// One per turn. The cost of a refresh is spread over its interval.
    var samples: [ThroughputSample]
    /// Seconds per update of each formulation that was tried, by its name, when there was a choice.
    var formulations: [String: Double]?
}

/// How two implementations take turns.
public struct PeerTurns: Codable, Hashable, Sendable {
    /// Turns of each.
    public var repetitions: Int
    /// What a turn should last; it has two updates at least.
    public var seconds: Double
    /// Updates before the clock starts.
    var warmupUpdates = 3

    public init(repetitions: Int, seconds: Double) {
        self.repetitions = repetitions
        self.seconds = seconds
    }

    func updates(at secondsPerUpdate: Double) -> Int { max(2, Int((seconds / secondsPerUpdate).rounded())) }
}

extension PeerSpeed {
    /// Tokens per second of each turn, without the share of the refreshes.
    func withoutRefresh(tokensPerUpdate: Int) -> [Double] {
        let share = refreshInterval.map { refreshSeconds / Double($0) } ?? 0
        let tokens = Double(tokensPerUpdate)
        return samples.map { tokens / (tokens / $0.tokensPerSecond - share) }
    }
}

extension ThroughputSample {
    /// A turn of so many updates, with the refreshes that fell into it taken out and an even share put in.
    init(_ turn: PeerUpdates, tokensPerUpdate: Int, refreshShare: Double, gemmPeak: Double, flopsPerToken: Double, load: Double) {
        let updates = Double(turn.losses.count)
        var step = StepTime(forward: 0, backward: 0, optimizer: 0, refresh: 0)
        step.forward = turn.phases.forward / updates
        step.backward = turn.phases.backward / updates
        step.optimizer = (turn.phases.optimizer - turn.phases.refresh) / updates + refreshShare
        step.refresh = refreshShare
        let seconds = (turn.seconds - turn.phases.refresh) / updates + refreshShare
        self.init(
            tokensPerSecond: Double(tokensPerUpdate) / seconds, stepTime: step, gemmPeak: gemmPeak,
            modelFlopsPerToken: flopsPerToken, loadAverage: load)
    }
}

/// The records of a comparison: both sides of one part of one row at one width.
struct PeerPair: Sendable {
    var own: PeerRecord
    var other: PeerRecord

    var configuration: RunConfiguration { own.configuration }
}
