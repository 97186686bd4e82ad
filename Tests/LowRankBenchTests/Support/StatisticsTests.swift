import Foundation
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// Expected values are SciPy's or worked out by hand.
struct StatisticsTests {
    @Test(arguments: [
        (1, 12.706204736174694), (2, 4.302652729749462), (3, 3.1824463052837078), (4, 2.7764451051977934),
        (9, 2.262157162798205), (30, 2.0422724563012378),
    ])
    func quantilesOfStudentsT(_ degrees: Int, _ expected: Double) {
        #expect(abs(Statistics.tQuantile(degrees: degrees) - expected) < 1e-9 * expected)
    }

    @Test func meanWithInterval() throws {
        let estimate = try #require(Statistics.estimate([3.41, 3.37, 3.46]))
        #expect(abs(estimate.mean - 3.4133333333333336) < 1e-12)
        #expect(abs(estimate.halfWidth! - 0.11201597362688187) < 1e-9)
        #expect(Statistics.estimate([3])?.halfWidth == nil)
        #expect(Statistics.estimate([]) == nil)
    }

    @Test func differencesAreTakenSeedBySeed() throws {
        let a = [1: 3.41, 2: 3.37, 3: 3.46]
        let b = [1: 3.30, 2: 3.33, 3: 3.31]
        let all = try #require(Statistics.pairedDifference(a, b))
        #expect(abs(all.mean - 0.1) < 1e-12 && abs(all.halfWidth! - 0.13831093423845597) < 1e-9)
        // A seed that one of them lacks says nothing about the difference.
        let common = try #require(Statistics.pairedDifference(a, b.filter { $0.key != 3 }))
        #expect(common.count == 2)
        #expect(abs(common.mean - 0.075) < 1e-12 && abs(common.halfWidth! - 0.44471716576611603) < 1e-9)
        #expect(Statistics.pairedDifference(a, [:]) == nil)
    }

    @Test func equalValuesCountHalfInTheAUC() {
        #expect(Statistics.auc(of: [3, 2], over: [1, 0, -1]) == 1)
        #expect(Statistics.auc(of: [1, 1], over: [1, 1, 1]) == 0.5)
        #expect(Statistics.auc(of: [2, 0], over: [1, 2]) == 0.375)
    }

    /// Deviations (-2, -1, 0, 1, 2) and (-1, -2, 1, 0, 2): 8 of 10.
    @Test func correlationIsOfDeviations() {
        #expect(abs(Statistics.correlation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]) - 0.8) < 1e-15)
        #expect(abs(Statistics.correlation([1, 2, 3, 4, 5], [20, 10, 40, 30, 50]) - 0.8) < 1e-15)
        #expect(abs(Statistics.correlation([0, 1, 5], [0, -2, -10]) + 1) < 1e-15)
        #expect(Statistics.correlation([1, -1, 1, -1], [1, 1, -1, -1]) == 0 && Statistics.correlation([3, 3], [1, 2]) == 0)
    }

    @Test func differencesOfSeries() {
        #expect(Statistics.meanAbsoluteDifference([1, 2, 3], [2, 2, -1]) == 5.0 / 3)
        #expect(Statistics.meanSquaredDifference([1, 2, 3], [2, 2, -1]) == 17.0 / 3)
    }

    @Test func infiniteValuesTakePartInTheMedian() {
        #expect(Statistics.median([3, 1, 2]) == 2)
        #expect(Statistics.median([1, 2]) == 1.5)
        #expect(Statistics.median([1, .infinity, .infinity]) == .infinity)
        #expect(Statistics.median([1, 2, .infinity]) == 2)
        #expect(Statistics.median([.infinity, .infinity]) == .infinity)
        #expect(Statistics.median([]) == nil)
    }
}
