import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

struct ClaimDecisionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let decision: String
        let low: Double?
        let high: Double?
        let verdict: Verdict
        var testDescription: String { "\(decision), [\(low ?? .nan), \(high ?? .nan)]" }

        init(_ decision: String, _ low: Double?, _ high: Double?, _ verdict: Verdict) {
            (self.decision, self.low, self.high, self.verdict) = (decision, low, high, verdict)
        }
    }

    private static let cases: [Case] = [
        Case("lower", -3, -1, .holds),
        Case("lower", -3, 0, .doesNotShow),
        Case("lower", -3, 1, .doesNotShow),
        Case("lower", 0, 0, .doesNotShow),
        Case("lower", 0, 1, .doesNotShow),
        Case("lower", 0.1, 1, .contradicted),
        Case("lower", -.infinity, -1, .holds),
        Case("lower", 1, .infinity, .contradicted),
        Case("lower", .infinity, .infinity, .contradicted),
        Case("within 5 %", -9, 5, .holds),
        Case("within 5 %", 4, 5.1, .doesNotShow),
        Case("within 5 %", 5, 6, .doesNotShow),
        Case("within 5 %", 5.1, 6, .contradicted),
        Case("within 5 %", -9, .infinity, .doesNotShow),
        Case("equal 2 %", -2, 2, .holds),
        Case("equal 2 %", -2.1, 0, .doesNotShow),
        Case("equal 2 %", 0, 2.1, .doesNotShow),
        Case("equal 2 %", 2.1, 3, .contradicted),
        Case("equal 2 %", -3, -2.1, .contradicted),
        Case("equal 2 %", -9, 9, .doesNotShow),
        Case("share above 50 %", 51, 90, .holds),
        Case("share above 50 %", 50, 90, .doesNotShow),
        Case("share above 50 %", 10, 49, .contradicted),
        Case("share above 50 %", -.infinity, .infinity, .doesNotShow),
        Case("lower", nil, nil, .doesNotShow),
        Case("within 5 %", nil, nil, .doesNotShow),
    ]

    @Test(arguments: cases)
    func verdictIsReadOffTheInterval(_ c: Case) throws {
        let effect = ClaimEffect(mean: 0, low: c.low, high: c.high, seeds: c.low == nil ? 1 : 3)
        #expect(try #require(ClaimDecision(c.decision)).verdict(effect) == c.verdict)
    }

    @Test func formsAreReadStrictly() {
        #expect(ClaimDecision("within 0.5 %") == .within(0.5))
        #expect(ClaimDecision("share above 50 %") == .shareAbove(50))
        let mistakes = [
            "", "Lower", "within 5", "within %", "within -5 %", "within 0 %", "within nan %", "share 5 %", "lower 5 %",
            "equal to 2 %",
        ]
        for text in mistakes {
            #expect(ClaimDecision(text) == nil, "\(text)")
        }
        for form in ClaimDecision.forms { #expect(ClaimDecision(form) != nil) }
    }

    @Test func moreThanClaimedNeedsTheWholeInterval() {
        let claimed = [-2.0, -4]
        func exceeds(_ decision: ClaimDecision, _ low: Double, _ high: Double) -> Bool {
            decision.exceeds(claimed, ClaimEffect(mean: 0, low: low, high: high, seeds: 3))
        }
        #expect(exceeds(.lower, -9, -4.1) && !exceeds(.lower, -9, -4) && !exceeds(.lower, -9, -3))
        #expect(exceeds(.within(5), -9, -4.1) && !exceeds(.equal(5), -9, -4.1))
        #expect(exceeds(.shareAbove(1), -1, 3) && !exceeds(.shareAbove(1), -2, 3))
        #expect(!ClaimDecision.lower.exceeds([], ClaimEffect(mean: -9, low: -9, high: -9, seeds: 3)))
        #expect(!ClaimDecision.lower.exceeds(claimed, ClaimEffect(mean: -9, low: nil, high: nil, seeds: 1)))
    }

    /// Dictionaries have another order in every process.
    @Test func seedsAreSummedInTheirOrder() throws {
        let values = (1...40).map { 1 / Double($0) }
        func bySeed(_ values: [Double]) -> [Int: Double] { Dictionary(uniqueKeysWithValues: values.enumerated().map { ($0.offset, $0.element) }) }
        let effect = try #require(ClaimEffect.relative(bySeed(values.map { 2 * $0 }), bySeed(values), .loss))
        let mean = values.reduce(0, +) / 40
        #expect(effect.mean == 100 * mean / mean)
        let scaled = try #require(ClaimEffect.relative(bySeed(values.map { $0 + 0.7 }), bySeed(values), .loss))
        #expect(scaled.mean == 100 * (values.map { $0 + 0.7 - $0 }.reduce(0, +) / 40) / mean)
    }
}
