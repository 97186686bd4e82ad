import Foundation
import TestSupport

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

/// Records of comparisons, and peers that are quick because they compute nothing.
enum PeerFixture {
    static func configuration(_ method: PeerMethod = .fullRank, hidden: Int = 16) throws -> RunConfiguration {
        var configuration = try method.configuration(hidden: hidden, steps: 10, refreshInterval: 5)
        // Small enough to be trained in a test.
        configuration.data = .markov(states: 24, branching: 3, sourceSeed: 1)
        configuration.training.batch = 2
        configuration.training.context = 8
        return configuration
    }

    static func task(_ configuration: RunConfiguration) -> PeerTask {
        PeerTask(
            part: .parity, configuration: configuration, weights: "w", tokens: "t", streams: nil, formulation: .usual,
            cacheDirectory: FileManager.default.temporaryDirectory.path)
    }

    static func line(_ request: PeerRequest) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(request), as: UTF8.self)
    }

    /// A process that answers every request with a fixed line.
    static let script = """
        while read -r line; do
            case $line in
            '{"load"'*) echo '{"name": "pytorch", "version": "2.13.0", "details": {"optimizer": "torch AdamW"}}' ;;
            '{"update"'*) echo '{"losses": [2.0, 1.0], "seconds": 0.5, "phases": {"forward": 0.1, "backward": 0.2, "optimizer": 0.2, "refresh": 0.1}}' ;;
            '{"memory"'*) echo '{"peakBytes": 4096, "weightBytes": 1024, "optimizerBytes": 2048, "residentBytes": 8192}' ;;
            '{"check"'*) echo '{"differences": {"transformers": 1e-7}}' ;;
            '{"product"'*) echo '{"flopsPerSecond": 1e11}' ;;
            *) echo '{"error": "unknown request"}' ;;
            esac
        done
        """

    static func launch(_ script: String = script) -> PeerProcess.Launch {
        PeerProcess.Launch(name: "fake", executable: "/bin/sh", arguments: ["-c", script])
    }

    // MARK: Pairs

    static func record(
        _ part: PeerRecord.Part, _ configuration: RunConfiguration, losses: [Double] = [], tokensPerSecond: [Double] = [],
        peakBytes: Int = 1 << 20
    ) -> PeerRecord {
        var record = PeerRecord(
            key: "k", part: part,
            implementation: PeerIdentity(name: "pytorch", version: "2.13.0", details: ["optimizer": "torch AdamW fused"]),
            configuration: configuration, environment: Fixture.environment)
        switch part {
        case .parity:
            record.losses = losses
            record.differences = ["transformers": 3e-7]
        case .speed:
            record.speed = PeerSpeed(
                settings: PeerTurns(repetitions: tokensPerSecond.count, seconds: 1), refreshSeconds: 0,
                refreshInterval: nil,
                samples: tokensPerSecond.map {
                    ThroughputSample(
                        tokensPerSecond: $0, stepTime: StepTime(forward: 1, backward: 1, optimizer: 1, refresh: 0),
                        gemmPeak: 1e11, modelFlopsPerToken: 1e6, loadAverage: 1)
                })
            record.memory = PeerMemory(
                peakBytes: peakBytes, weightBytes: 1, optimizerBytes: peakBytes / 2, residentBytes: 1)
        }
        return record
    }

    static func parity(_ own: [Double], _ other: [Double]) throws -> PeerPair {
        let configuration = try configuration()
        return PeerPair(
            own: record(.parity, configuration, losses: own), other: record(.parity, configuration, losses: other))
    }

    static func speed(_ own: [Double], _ other: [Double]) throws -> PeerPair {
        let configuration = try configuration(.galore)
        return PeerPair(
            own: record(.speed, configuration, tokensPerSecond: own),
            other: record(.speed, configuration, tokensPerSecond: other, peakBytes: 2 << 20))
    }
}
