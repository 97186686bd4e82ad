import Foundation
import LowRankCore
import LowRankMethods

/// How a row's gap to a reference row changes with the size of the network, over tasks that differ in that.
public struct ScaleLadder: Sendable {
    /// A task, and the numbers that its reference row trains.
    public struct Rung: Sendable, Hashable {
        /// The task's name in the suite.
        public let task: String
        /// Trainable numbers of its reference row.
        public let parameters: Int
    }

    /// The final loss of a row minus that of a reference row with the same seed.
    public struct Gap: Sendable {
        /// The row's name in the suite.
        public let row: String
        /// How tables and figures call the row.
        public let label: String
        /// Of the rungs at which both rows have learned something.
        public let points: [(rung: Rung, difference: Estimate)]
        /// The change for ten times as many parameters: a line is fitted to each seed that has every point. Nil for fewer than
        /// three points.
        public let slope: Estimate?
    }

    /// The gaps of all other rows to one row.
    public struct Comparison: Sendable {
        /// The row that the gaps are to.
        public let reference: ResultsManifest.Row
        /// One for each other row.
        public let gaps: [Gap]
    }

    /// The smallest first.
    public let rungs: [Rung]
    /// With the reference row of the suite, then with the second one, if it has one.
    public let comparisons: [Comparison]
}

extension ScaleLadder {
    /// The ladder of a suite, if it is one.
    /// - Returns: nil for a suite that is no ladder: it needs three decoders or more of different sizes, trained from scratch on
    ///   the same text.
    public init?(_ results: SuiteResults) {
        let manifest = results.manifest
        var data: Set<String> = []
        var rungs: [Rung] = []
        for task in manifest.tasks {
            guard let record = results.records(task: task.name, row: manifest.reference).first(where: { $0.result != nil }),
                record.configuration.model.kind is LlamaModel, record.configuration.training.pretrained == nil
            else { return nil }
            data.insert(ContentHash.of(record.configuration.data))
            rungs.append(Rung(task: task.name, parameters: record.result!.memory.trainableParameters))
        }
        guard data.count == 1, Set(rungs.map(\.parameters)).count == rungs.count, rungs.count >= 3 else { return nil }
        rungs.sort { $0.parameters < $1.parameters }
        self.rungs = rungs
        comparisons = [manifest.reference, manifest.secondReference].compactMap { name in
            manifest.rows.first { $0.name == name }
        }.map { reference in
            let others = manifest.rows.filter { $0.name != reference.name }
            return Comparison(
                reference: reference, gaps: others.compactMap { Gap($0, to: reference.name, on: rungs, results) })
        }
    }
}

extension ScaleLadder.Gap {
    fileprivate init?(_ row: ResultsManifest.Row, to reference: String, on rungs: [ScaleLadder.Rung], _ results: SuiteResults) {
        func losses(_ task: String, _ row: String) -> [Int: Double] {
            results.notLearned(task: task, row: row) == nil ? RowSummary.losses(results.records(task: task, row: row)) : [:]
        }
        let differences = rungs.compactMap { rung -> (rung: ScaleLadder.Rung, bySeed: [Int: Double])? in
            let other = losses(rung.task, reference)
            let own = losses(rung.task, row.name).filter { other[$0.key] != nil }
            return own.isEmpty ? nil : (rung, own.reduce(into: [:]) { $0[$1.key] = $1.value - other[$1.key]! })
        }
        guard !differences.isEmpty else { return nil }
        self.row = row.name
        label = row.label
        points = differences.map { ($0.rung, Statistics.estimate($0.bySeed.sorted { $0.key < $1.key }.map(\.value))!) }
        let seeds = differences.dropFirst().reduce(Set(differences[0].bySeed.keys)) { $0.intersection($1.bySeed.keys) }
        slope = differences.count < 3
            ? nil
            : Statistics.estimate(seeds.sorted().map { seed in
                Statistics.slope(
                    of: differences.map { $0.bySeed[seed]! }, over: differences.map { log10(Double($0.rung.parameters)) })
            })
    }
}
