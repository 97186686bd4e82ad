import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

struct ClaimReaderTests {
    private static let file = """
        schema: claims/1
        claims:
          galore-1:
            statement: Comes near full rank.
            run: pretraining/wordnet/galore
            against: pretraining/wordnet/full-rank
            metric: perplexity
            decision: within 5 %
            claimed: {perplexities: {60M: [34.88, 34.06], 1B: [15.64, 15.56]}}
            source: {place: Table 2, value: read}
            note: A note.
          galore-4:
            statement: Arithmetic.
            decision: exact
            claimed: {words: a third}
            source: {place: Table 1, value: unchecked, paper: Other (2025)}

        """
    private static let checks = [ExactClaim(id: "galore-4") { ExactFinding(holds: true, finding: "29.5 %") }]

    private func read(
        replacing old: String = "", with new: String = "", named name: String = "galore.yaml", checks: [ExactClaim] = checks
    ) throws -> ClaimLedger {
        let folder = try TemporaryFolder()
        try folder.write(name, old.isEmpty ? Self.file : Self.file.replacing(old, with: new))
        return try ClaimLedger.read(folder: folder.url.path, catalogue: Fixture.catalogue, checks: checks)
    }

    @Test func anEntryIsReadWhole() throws {
        let claims = try read().claims
        #expect(claims.map(\.id) == ["galore-1", "galore-4"] && claims.allSatisfy { $0.method == "galore" })
        let claim = claims[0]
        #expect(claim.margin.text == "+2.4 / +0.5 % (60M, 1B)" && claim.margin.percents.count == 2 && claim.note == "A note.")
        #expect(claim.source.description == "Galore (2024), arXiv:2401.00001, Table 2")
        #expect(claims[1].source.description == "Other (2025), Table 1 (value as quoted, not checked against the paper)")
        guard case .runs(let comparison) = claim.test else { Issue.record("not exact"); return }
        #expect(comparison.run.description == "pretraining/wordnet/galore" && comparison.decision == .within(5))
        #expect(comparison.text == "galore against full-rank")
    }

    @Test func twoNumbersOfOneRunNeedNoOtherRow() throws {
        let claim = try read(
            replacing: "against: pretraining/wordnet/full-rank\n    metric: perplexity",
            with: "metric: refreshes\n    against_metric: lossSpike"
        ).claims[0]
        guard case .runs(let comparison) = claim.test else { Issue.record("not exact"); return }
        #expect(comparison.against == comparison.run && comparison.text == "galore, refreshes against lossSpike")
    }

    @Test(arguments: [
        SuiteMistake("claims/1", "claims/2", ":1:9: schema: must be claims/1"),
        SuiteMistake("statement: Comes", "statment: Comes", ":4:5: claims.galore-1.statment: unknown key; did you mean 'statement'?"),
        SuiteMistake("    metric: perplexity\n", "", ":4:5: claims.galore-1: missing key 'metric' (or write 'decision: exact')"),
        SuiteMistake("metric: perplexity", "metric: perplexty", ":7:13: claims.galore-1.metric: unknown metric; did you mean 'perplexity'?"),
        SuiteMistake("within 5 %", "within 5", ":8:15: claims.galore-1.decision: must be like one of exact, lower, within 5 %"),
        SuiteMistake("pretraining/wordnet/galore", "pretraining/galore", ":5:10: claims.galore-1.run: must be suite/task/row"),
        SuiteMistake("wordnet/full-rank", "wordnet/galore", ":6:14: claims.galore-1.against: a row is named twice"),
        SuiteMistake("[34.88, 34.06]", "[34.88]", "claims.galore-1.claimed.perplexities.60M: must be two perplexities"),
        SuiteMistake("[34.88, 34.06]", "[34.88, 0]", "must be greater than 0"),
        SuiteMistake("{words: a third}", "{}", "claims.galore-4.claimed: needs 'perplexities', 'percent' or 'words'"),
        SuiteMistake("{words: a third}", "{percent: {a: 1}, perplexities: {a: [1, 1]}}", "percentages are computed from those"),
        SuiteMistake("value: read", "value: raed", "claims.galore-1.source.value: must be one of read, secondary, unchecked, no number"),
        SuiteMistake("decision: exact", "decision: exact\n    run: a/b/c", "claims.galore-4.run: an exact claim compares no runs"),
        SuiteMistake("    note: A", "    full: a/b/c\n    note: A", "a share of a gap and the key 'full' go together"),
        SuiteMistake("within 5 %", "share above 5 %", "a share of a gap and the key 'full' go together"),
        SuiteMistake("    note: A", "    run_from: a/b/c\n    note: A", "'run_from' and 'against_from' go together"),
        SuiteMistake("    note: A", "    against_metric: lossy\n    note: A", "claims.galore-1.against_metric: unknown metric; did you mean 'loss'?"),
        SuiteMistake("    note: A", "    against_metric: perplexity\n    note: A", "claims.galore-1.against_metric: is the metric itself"),
        SuiteMistake("    note: A", "    against_metric: loss\n    full: a/b/c\n    note: A", "compares two rows, or two numbers of one"),
        SuiteMistake("galore-4:", "galore-1:", "appears more than once"),
        SuiteMistake("galore-4:", "Galore 4:", ":12:3: claims.Galore 4: a claim's id may hold small letters"),
        SuiteMistake("galore-4:", "galore-5:", ":12:3: claims.galore-5: there is no exact check of this id; did you mean 'galore-4'?"),
    ])
    func mistakesAreNamedWithTheirPlace(_ mistake: SuiteMistake) throws {
        #expect(Self.file.contains(mistake.old))
        let error = #expect(throws: InputError.self) { try read(replacing: mistake.old, with: mistake.new) }
        #expect(error?.description.contains(mistake.complaint) == true, "\(error?.description ?? "")")
    }

    @Test func filesAreNamedAfterMethods() throws {
        let error = #expect(throws: InputError.self) { try read(named: "galor.yaml") }
        #expect(error?.description.contains("there is no 'galor'; did you mean 'galore'?") == true)
        let empty = #expect(throws: InputError.self) {
            try ClaimLedger.read(folder: "/nonexistent", catalogue: Fixture.catalogue, checks: [])
        }
        #expect(empty?.description.contains("no claims here") == true)
    }

    @Test func exactEntriesAndChecksBelongTogether() throws {
        let stray = ExactClaim(id: "galore-9") { ExactFinding(holds: true, finding: "") }
        var error = #expect(throws: InputError.self) { try read(checks: Self.checks + [stray]) }
        #expect(error?.description.contains("the exact check 'galore-9' has no entry") == true)
        let wrong = ExactClaim(id: "galore-1") { ExactFinding(holds: true, finding: "") }
        error = #expect(throws: InputError.self) { try read(checks: Self.checks + [wrong]) }
        #expect(error?.description.contains("there is an exact check of this id, so its decision is 'exact'") == true)
    }

    @Test func idsAreUniqueOverFiles() throws {
        let folder = try TemporaryFolder()
        for name in ["galore.yaml", "lora.yaml"] { try folder.write(name, Self.file) }
        let error = #expect(throws: InputError.self) {
            try ClaimLedger.read(folder: folder.url.path, catalogue: Fixture.catalogue, checks: Self.checks)
        }
        #expect(error?.description.contains("the id is taken by an entry of") == true)
    }

    @Test func exactClaimsAreExactOrContradicted() throws {
        #expect(try read().evaluate(resultsRoot: "/nonexistent").map(\.verdict) == [.notRun, .exact])
        let failing = ExactClaim(id: "galore-4") { ExactFinding(holds: false, finding: "30 %") }
        let outcome = try read(checks: [failing]).evaluate(resultsRoot: "/nonexistent")[1]
        #expect(outcome.verdict == .contradicted && outcome.finding == "30 %; claimed: a third")
    }

    @Test func oneMethodCanBeChosen() throws {
        #expect(try read().only(method: "galore").claims.count == 2)
        let error = #expect(throws: InputError.self) { try read().only(method: "galor") }
        #expect(error?.description == "there are no claims of 'galor'; did you mean 'galore'?")
    }
}
