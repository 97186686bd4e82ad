import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

struct PeerStatisticsTests {
    @Test func ratiosAreTakenPairByPair() throws {
        // The machine became half as fast after the first pair: the ratio does not notice.
        let ratio = try #require(PairedRatio([300, 150, 160], [200, 100, 100]))
        #expect(ratio.median == 1.5 && ratio.least == 1.5 && ratio.greatest == 1.6)
        #expect(PairedRatio([], []) == nil)
    }

    @Test func lossesAgreeWithinTheTolerances() {
        let losses = (0..<50).map { 5 - 0.05 * Double($0) }
        func off(_ update: Int, by relative: Double) -> LossAgreement {
            var other = losses
            other[update] /= 1 + relative
            return LossAgreement(losses, other)
        }
        #expect(LossAgreement(losses, losses).all == 0 && LossAgreement(losses, losses).updates == 50)
        #expect(off(19, by: 0.9e-4).isClose && !off(19, by: 1.1e-4).isClose)
        #expect(off(20, by: 0.9e-3).isClose && !off(20, by: 1.1e-3).isClose)
        #expect(off(20, by: 0.5e-3).first == 0)
    }

    @Test func refreshesAreSpreadOverTheirInterval() throws {
        // Two updates of 1 s each and a refresh of 0.5 s; one refresh in 10 updates.
        let turn = PeerUpdates(
            losses: [1, 1], seconds: 2.5, phases: StepTime(forward: 0.5, backward: 0.5, optimizer: 1.5, refresh: 0.5))
        let sample = ThroughputSample(
            turn, tokensPerUpdate: 105, refreshShare: 0.05, gemmPeak: 1e11, flopsPerToken: 1e6, load: 0)
        #expect(abs(sample.tokensPerSecond - 100) < 1e-9)
        #expect(abs(sample.stepTime.optimizer - 0.55) < 1e-12 && sample.stepTime.refresh == 0.05)
        let speed = PeerSpeed(
            settings: PeerTurns(repetitions: 1, seconds: 1), refreshSeconds: 0.5, refreshInterval: 10, samples: [sample])
        #expect(abs(speed.withoutRefresh(tokensPerUpdate: 105)[0] - 105) < 1e-9)
    }

    @Test func aTurnHasTwoUpdatesAtLeast() {
        let turns = PeerTurns(repetitions: 5, seconds: 1)
        #expect(turns.updates(at: 0.04) == 25 && turns.updates(at: 3) == 2)
    }
}
