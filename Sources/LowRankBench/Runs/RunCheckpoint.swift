import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// Where a run stood after some updates: what a later build is held to before it may adopt the record.
public struct RunCheckpoint: Codable, Hashable, Sendable {
    /// Updates done.
    public var step: Int
    /// As `RunResult.weightsSHA256`.
    public var weightsSHA256: String
    /// At the last checkpoint: SHA-256 of the result that the run would have had, had it ended here, without what
    /// depends on the clock or the machine. It covers evaluation, metrics and the counting of bytes.
    public var resultSHA256: String?
}

extension RunCheckpoint {
    /// Updates until the first checkpoint.
    private static let early = 2

    /// When a run has its checkpoints: after two updates, and one update after each thing that its method does for the
    /// first time later: a refresh, a merge, a cut, a switch, the end of a dense phase.
    ///
    /// - Returns: in ascending order; empty when something first happens after three fifths of the run. To adopt such a
    ///   run would spare too little, and an earlier checkpoint would not have seen all of its code.
    static func steps(_ method: TrainingMethod, _ plan: LearningRatePlan) -> [Int] {
        let changes = method.schedule.firstChanges(plan: plan) + [method.updateRule.firstRenewal].compactMap { $0 }
        let happening = changes.filter { $0 <= plan.steps }
        guard happening.allSatisfy({ 5 * $0 <= 3 * plan.steps }) else { return [] }
        return Set([early] + happening.map { $0 + 1 }).filter { $0 <= plan.steps }.sorted()
    }
}

/// What a worker leaves that has trained the beginning of a run again.
package struct RunReplay: Codable, Sendable {
    static let currentSchema = "replay/1"

    var schema = Self.currentSchema
    package var checkpoints: [RunCheckpoint]

    package init(checkpoints: [RunCheckpoint]) {
        self.checkpoints = checkpoints
    }

    package static func read(from url: URL) throws -> RunReplay {
        try JSONFile.read(RunReplay.self, schema: currentSchema, from: url, remedy: "run the suite again")
    }
}

extension RunResult {
    /// Digest of everything in it that only depends on the configuration and the code.
    package var reproducibleSHA256: String {
        get throws {
            var result = self
            for index in result.curve.indices { result.curve[index].seconds = 0 }
            (result.peakResidentBytes, result.trainingSeconds, result.tokensPerSecond) = (0, 0, 0)
            (result.stepTime, result.gemmPeak) = (StepTime(forward: 0, backward: 0, optimizer: 0, refresh: 0), 0)
            return ContentHash.of(try JSONFile.line(result))
        }
    }
}
