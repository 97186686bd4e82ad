import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The file `claims.json`: what became of every claim, for the pages of methods and for other programs.
struct ClaimsFile: Codable {
    static let name = "claims.json"
    static let currentSchema = "claim-outcomes/1"

    var schema = ClaimsFile.currentSchema
    let results: String
    let claims: [Entry]

    struct Entry: Codable {
        let id: String
        let method: String
        let statement: String
        let source: String
        let note: String?
        /// suite/task/row, the run first; empty for an exact claim.
        let rows: [String]
        let metric: String?
        let decision: String
        let claimed: String
        /// In percent, one per size of model.
        let claimedPercent: [Double]
        let verdict: Verdict
        let measured: String
        /// What was measured beside what is claimed, in one line.
        let finding: String
        let effectPercent: ClaimEffect?
        let moreThanClaimed: Bool
        let commands: [String]
    }

    init(_ outcomes: [ClaimOutcome], resultsRoot: String) {
        results = resultsRoot
        claims = outcomes.map { outcome in
            let (claim, comparison) = (outcome.claim, outcome.comparison)
            return Entry(
                id: claim.id, method: claim.method, statement: claim.statement, source: claim.source.description,
                note: claim.note, rows: comparison?.rows.map(\.description) ?? [], metric: comparison?.metric.word,
                decision: comparison?.decision.text ?? "exact", claimed: claim.margin.text,
                claimedPercent: claim.margin.percents, verdict: outcome.verdict, measured: outcome.measured,
                finding: outcome.finding, effectPercent: outcome.effect, moreThanClaimed: outcome.isMoreThanClaimed,
                commands: outcome.commands)
        }
    }

    /// Nil when the claims have not been weighed there.
    /// - Throws: `InputError` when the file is not what it should be.
    package static func read(in resultsRoot: URL) throws -> ClaimsFile? {
        let file = resultsRoot.appending(path: "claims").appending(path: name)
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        return try JSONFile.read(ClaimsFile.self, schema: currentSchema, from: file, remedy: "run 'lowrank claims' again")
    }
}
