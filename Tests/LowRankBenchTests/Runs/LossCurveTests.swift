import Testing

@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct LossCurveTests {
    private let curve = [(0, 6.0), (1000, 4.0), (2000, 4.5), (3000, 3.5)].map { tokens, loss in
        CurvePoint(
            step: tokens / 10, tokens: tokens, trainingLoss: nil, evaluationLoss: loss, learningRate: 0.1, seconds: 0)
    }

    @Test func tokensToATarget() {
        #expect(Statistics.tokens(toReach: 5, on: curve) == 500)
        #expect(Statistics.tokens(toReach: 4, on: curve) == 1000)
        #expect(Statistics.tokens(toReach: 3.75, on: curve) == 2750)
        #expect(Statistics.tokens(toReach: 7, on: curve) == 0)
        #expect(Statistics.tokens(toReach: 3.4, on: curve) == .infinity)
        #expect(Statistics.tokens(toReach: 3.4, on: []) == .infinity)
    }

    @Test func lossAfterSomeTokens() {
        #expect(Statistics.loss(after: 500, on: curve) == 5)
        #expect(Statistics.loss(after: 3000, on: curve) == 3.5)
        #expect(Statistics.loss(after: 3001, on: curve) == nil)
    }
}
