import Foundation

extension MethodPage.ClaimLine {
    /// The claims of the ledger with what the runs that exist say of them, by id of the method.
    /// - Parameter root: the folder that holds the results of all suites, seen from the checkout.
    /// - Throws: what the ledger throws.
    public static func ledger(_ root: String, checkout: URL) throws -> [String: [MethodPage.ClaimLine]] {
        func path(_ folder: String) -> String { URL(fileURLWithPath: folder, relativeTo: checkout).path }
        let ledger = try ClaimLedger.read(folder: path("suites/claims"), catalogue: .shipped)
        return Dictionary(grouping: try ledger.evaluate(resultsRoot: path(root)), by: \.claim.method).mapValues { outcomes in
            outcomes.map {
                Self(statement: $0.claim.statement, source: $0.claim.source.description, verdict: $0.verdict.rawValue, finding: $0.finding)
            }
        }
    }
}
