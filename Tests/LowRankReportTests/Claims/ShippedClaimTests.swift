import Foundation
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

/// The entries of `suites/claims`.
struct ShippedClaimTests {
    private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    private static let ledger = Result {
        try ClaimLedger.read(folder: root.appending(path: "suites/claims").path, catalogue: .shipped)
    }

    /// Every claim of the papers that can be tested by a machine.
    private static let ids = [
        "galore": 6, "qgalore": 5, "apollo": 6, "fira": 6, "frugal": 6, "gnl": 3, "dct": 6, "welore": 2, "owlore": 2, "sltrain": 6,
        "lost": 5, "sst": 5, "relora": 5, "cola": 3, "loro": 2,
    ].flatMap { name, count in (1...count).map { "\(name)-\($0)" } } + ["qgalore-3a"]

    /// The committed reference runs settle every claim of the ledger one way or the other.
    @Test func theReferenceResultsWeighEveryClaim() throws {
        let file = try #require(try ClaimsFile.read(in: Self.root.appending(path: "results/reference")))
        #expect(try file.claims.map(\.id) == Self.ledger.get().claims.map(\.id), "run 'make docs'")
        for claim in file.claims { #expect(claim.verdict != .notRun, "\(claim.id)") }
    }

    @Test func noClaimIsLeftOut() throws {
        let known = try Set(Self.ledger.get().claims.map(\.id))
        for id in Self.ids { #expect(known.contains(id), "\(id)") }
    }

    /// What is compared with full rank is also compared with AdamW at two learning rates, in their best ratio.
    @Test func theUnfavourableSideIsThere() throws {
        let claims = try Self.ledger.get().claims
        let suite = Self.root.appending(path: "suites/pretraining.yaml").path
        let second = try SuiteReader(catalogue: .shipped) { _ in "d1" }.read(suite).secondReference
        func comparison(_ claim: Claim?) -> Claim.Comparison? {
            guard case .runs(let comparison)? = claim?.test else { return nil }
            return comparison
        }
        for claim in claims {
            guard let plain = comparison(claim), plain.against.description == "pretraining/wordnet/full-rank" else { continue }
            let split = try #require(comparison(claims.first { $0.id == claim.id + "-split" }), "\(claim.id)")
            #expect(split.against.row == second && split.run == plain.run && split.decision == plain.decision)
        }
    }

    @Test func statementsAreOneSentence() throws {
        for claim in try Self.ledger.get().claims {
            #expect(claim.statement.hasSuffix(".") && claim.statement.count < 130, "\(claim.id)")
            #expect(!claim.statement.dropLast().contains(". "), "\(claim.id)")
        }
    }

    /// Rows that are compared exist, on tasks that are the same wherever nothing else is said.
    @Test func comparedRowsExist() throws {
        let reader = SuiteReader(catalogue: .shipped) { _ in "d1" }
        var suites: [String: Suite] = [:]
        for claim in try Self.ledger.get().claims {
            guard case .runs(let comparison) = claim.test else { continue }
            var tasks: [SuiteTask] = []
            for row in comparison.rows {
                let file = Self.root.appending(path: "suites/\(row.suite).yaml").path
                if suites[row.suite] == nil { suites[row.suite] = try reader.read(file) }
                let suite = suites[row.suite]!
                let task = try #require(suite.tasks.first { $0.name == row.task }, "\(claim.id): \(row)")
                #expect(suite.rows(on: task).contains { $0.name == row.row }, "\(claim.id): \(row)")
                tasks.append(task)
            }
            for task in tasks where comparison.unequal == nil {
                #expect(task.data == tasks[0].data && task.model == tasks[0].model, "\(claim.id)")
                #expect(task.training == tasks[0].training, "\(claim.id)")
            }
            let seeds = comparison.rows.map { Set(suites[$0.suite]!.seeds) }.sorted { $0.count < $1.count }
            #expect(seeds.allSatisfy(seeds[0].isSubset) && seeds[0].count >= 3, "\(claim.id)")
        }
    }
}
