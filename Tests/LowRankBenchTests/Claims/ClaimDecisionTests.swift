import Testing

@testable import LowRankBench

struct ClaimDecisionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let decision: String
        let low: Double?
        let high: Double?
        let verdict: Verdict
        var testDescription: String { "\(decision), [\(low ?? .nan), \(high ?? .nan)]" }
    }

    private static let cases: [Case] = [
        ("lower", -3, -1, .holds), ("lower", -3, 0, .doesNotShow), ("lower", -3, 1, .doesNotShow),
        ("lower", 0, 0, .doesNotShow), ("lower", 0, 1, .doesNotShow), ("lower", 0.1, 1, .contradicted),
        ("lower", -.infinity, -1, .holds), ("lower", 1, .infinity, .contradicted), ("lower", .infinity, .infinity, .contradicted),
        ("within 5 %", -9, 5, .holds), ("within 5 %", 4, 5.1, .doesNotShow), ("within 5 %", 5, 6, .doesNotShow),
        ("within 5 %", 5.1, 6, .contradicted), ("within 5 %", -9, .infinity, .doesNotShow),
        ("equal 2 %", -2, 2, .holds), ("equal 2 %", -2.1, 0, .doesNotShow), ("equal 2 %", 0, 2.1, .doesNotShow),
        ("equal 2 %", 2.1, 3, .contradicted), ("equal 2 %", -3, -2.1, .contradicted), ("equal 2 %", -9, 9, .doesNotShow),
        ("share above 50 %", 51, 90, .holds), ("share above 50 %", 50, 90, .doesNotShow),
        ("share above 50 %", 10, 49, .contradicted), ("share above 50 %", -.infinity, .infinity, .doesNotShow),
        ("lower", nil, nil, .doesNotShow), ("within 5 %", nil, nil, .doesNotShow),
    ].map { Case(decision: $0.0, low: $0.1, high: $0.2, verdict: $0.3) }

    @Test(arguments: cases)
    func verdictIsReadOffTheInterval(_ c: Case) throws {
        let effect = ClaimEffect(mean: 0, low: c.low, high: c.high, seeds: c.low == nil ? 1 : 3)
        #expect(try #require(ClaimDecision(c.decision)).verdict(effect) == c.verdict)
    }

    @Test func formsAreReadStrictly() {
        #expect(ClaimDecision("within 0.5 %") == .within(0.5))
        #expect(ClaimDecision("share above 50 %") == .shareAbove(50))
        for text in ["", "Lower", "within 5", "within %", "within -5 %", "within 0 %", "within nan %", "share 5 %", "lower 5 %", "equal to 2 %"] {
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
}
