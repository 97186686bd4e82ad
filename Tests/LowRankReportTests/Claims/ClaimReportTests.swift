import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

struct ClaimReportTests {
    private static func outcome(
        _ id: String, method: String = "galore", _ verdict: Verdict, _ effect: ClaimEffect?, claimed: [Double] = [], more: Bool = false,
        decision: String = "within 5 %"
    ) -> ClaimOutcome {
        ClaimOutcome(
            claim: ClaimFixture.claim(id, method: method, ClaimFixture.comparison(decision), claimed: claimed), verdict: verdict,
            measured: effect?.text ?? "missing", effect: effect, isMoreThanClaimed: more,
            commands: verdict == .notRun ? ["lowrank run s"] : [])
    }

    private static let report = ClaimReport(
        [
            outcome("a-1", .holds, ClaimEffect(mean: -6, low: -7, high: -5, seeds: 3), claimed: [-1, -3], more: true),
            outcome("a-2", .contradicted, ClaimEffect(mean: .infinity, low: .infinity, high: .infinity, seeds: 3), claimed: [-80]),
            outcome("b-1", method: "fira", .doesNotShow, ClaimEffect(mean: 1, low: -2, high: 400, seeds: 3)),
            outcome("b-2", method: "fira", .doesNotShow, ClaimEffect(mean: 1, low: nil, high: nil, seeds: 1)),
            outcome("b-3", method: "fira", .notRun, nil),
            ClaimOutcome(claim: ClaimFixture.claim("b-4", method: "fira"), verdict: .exact, measured: "29.5 %"),
        ], resultsRoot: "r")

    @Test func tablesListsAndCount() {
        let text = Self.report.markdown()
        #expect(text.contains("## galore") && text.contains("## fira") && text.contains("A is better \\| than B."))
        #expect(text.contains("holds (more than claimed)") && text.contains("## More than claimed"))
        #expect(text.contains("- `lowrank run s`") && text.contains("not checked against the paper"))
        #expect(
            Self.report.conclusion
                == "6 claims; holds: 1, exact: 1, does not show at this scale: 2, contradicted: 1, not run: 1")
        #expect(!Self.report.isComplete)
        #expect(!Self.report.markdown(notes: false).contains("not checked against the paper"))
    }

    @Test func filesHoldEveryClaim() throws {
        let folder = try TemporaryFolder()
        try Self.report.write(to: folder.url.appending(path: "claims"))
        let csv = try String(contentsOfFile: folder.path("claims/claims.csv"), encoding: .utf8)
        let lines = csv.split(separator: "\n")
        #expect(lines.count == 7 && lines[1].contains("\"much, \"\"very\"\"\"") && lines[2].contains(",inf,inf,inf,3,contradicted"))
        let columns = lines[0].split(separator: ",").map(String.init)
        let read = try CommaSeparatedFile(folder.path("claims/claims.csv"), columns: columns)
        #expect(read.rows.map { $0[0] } == ["a-1", "a-2", "b-1", "b-2", "b-3", "b-4"])
        let file = try #require(try ClaimsFile.read(in: folder.url))
        #expect(file.claims.map(\.id) == ["a-1", "a-2", "b-1", "b-2", "b-3", "b-4"])
        #expect(file.claims[1].effectPercent?.mean == .infinity && file.claims[5].verdict == .exact)
        #expect(try ClaimsFile.read(in: folder.url.appending(path: "none")) == nil)
    }

    @Test(.enabled(if: GnuplotProcess.executable() != nil))
    func theForestPlotIsDrawnAndStalePagesGo() throws {
        let folder = try TemporaryFolder()
        try folder.write("claims-forest-2.svg", "old")
        try folder.write("other.svg", "kept")
        #expect(try Self.report.draw(into: folder.url) == ["claims-forest"])
        for kind in ["svg", "png", "tsv", "gp"] {
            #expect(FileManager.default.fileExists(atPath: folder.path("claims-forest." + kind)))
        }
        let svg = try String(contentsOfFile: folder.path("claims-forest.svg"), encoding: .utf8)
        #expect(svg.contains("→") && svg.contains("Not run: b-3.") && !svg.contains("nan"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("claims-forest-2.svg")))
        #expect(FileManager.default.fileExists(atPath: folder.path("other.svg")))
        #expect(try ClaimReport([], resultsRoot: "r").draw(into: folder.url).isEmpty)
    }

    @Test(.enabled(if: GnuplotProcess.executable() != nil))
    func manyRowsTakePages() throws {
        let outcomes = (0..<60).map { i in
            let mean = i == 7 ? 900 : Double(i % 13) - 6.2
            return Self.outcome(
                "m\(i / 4)-\(i % 4)", method: "m\(i / 4)", [.holds, .contradicted, .doesNotShow][i % 3],
                ClaimEffect(mean: mean, low: mean - 1 - Double(i % 5), high: mean + 1 + Double(i % 5), seeds: 3),
                claimed: i % 2 == 0 ? [-2, -11, -60] : [])
        }
        let folder = try TemporaryFolder()
        #expect(try ClaimReport(outcomes, resultsRoot: "r").draw(into: folder.url) == ["claims-forest-1", "claims-forest-2"])
    }
}
