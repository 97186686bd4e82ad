import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

extension MethodPage.ClaimLine {
    /// What `lowrank claims` found when it last weighed the claims by these results, by id of the method; nothing
    /// when it has not. The pages are made from the recorded findings, whose last digits depend on the machine.
    /// - Parameter root: the folder that holds the results of all suites, seen from the checkout.
    /// - Throws: `InputError` when the record is broken.
    public static func ledger(_ root: String, checkout: URL) throws -> [String: [MethodPage.ClaimLine]] {
        let claims = try ClaimsFile.read(in: URL(fileURLWithPath: root, relativeTo: checkout))?.claims ?? []
        return Dictionary(grouping: claims, by: \.method).mapValues { entries in
            entries.map {
                Self(
                    statement: $0.statement, source: $0.source, decision: $0.decision, verdict: $0.verdict.rawValue, finding: $0.finding)
            }
        }
    }
}
