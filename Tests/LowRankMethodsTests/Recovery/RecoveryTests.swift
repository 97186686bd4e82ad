import Foundation
import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

struct RecoveryTests {
    /// L of rank 2 and S of so many spikes between -5 and 5.
    private func planted(_ m: Int, _ n: Int, spikes: Int) -> (D: Tensor<Double>, L: Tensor<Double>, S: Tensor<Double>) {
        let L: Tensor<Double> = product(gaussian([m, 2], "left"), gaussian([2, n], "right"))
        var S = Tensor<Double>.zeros([m, n])
        let streams = RandomStreams(seed: 3)
        let sizes: Tensor<Double> = streams.uniform("sizes", [spikes], from: -5, to: 5)
        for (k, i) in streams.sample("places", spikes, of: m * n).enumerated() { S[i] = sizes[k] }
        return (L + S, L, S)
    }

    private func recover(_ D: Tensor<Double>, _ values: [String: HyperValue] = [:]) throws -> Recovery {
        guard case .recovery(let method) = try MethodRegistry.entry("rpca").recipe(values) else { fatalError() }
        return try method.recover(["D": D], streams: RandomStreams(seed: 0)) { _, _ in }
    }

    @Test func aPlantedSplitIsFound() throws {
        let (D, L, S) = planted(40, 40, spikes: 80)
        let found = try recover(D)
        #expect(found.hasConverged && found.parts["rank"]![0] == 2)
        #expect((found.parts["L"]! - L).norm < 1e-5 * L.norm)
        #expect((found.parts["S"]! - S).norm < 1e-5 * S.norm)
        // What it is for: a truncated SVD of the same rank is far off.
        let (B, A) = try D.svd().splitEvenly(rank: 2)
        #expect((product(B, A) - L).norm > 0.1 * L.norm)
    }

    /// The conditions of the optimum of the programme, with a constant penalty: Y in the subdifferentials of both norms.
    @Test func theOptimumMeetsItsConditions() throws {
        let (D, _, _) = planted(20, 15, spikes: 24)
        let found = try recover(
            D, ["rho": .real(1), "penalty": .text("mean"), "tol": .real(1e-12), "max_iter": .integer(20_000)])
        let (L, S, Y) = (found.parts["L"]!, found.parts["S"]!, found.parts["Y"]!)
        let lambda = 1 / 20.0.squareRoot()
        #expect(found.hasConverged)
        #expect((D - L - S).norm < 1e-11 * D.norm)
        #expect(try Y.svd().s[0] < 1 + 1e-9)
        #expect(Y.largestMagnitude < lambda * (1 + 1e-7))
        let nuclear = try L.svd().s.values.reduce(0, +)
        #expect(abs(Y.dot(L) - nuclear) < 1e-8 * nuclear)
        #expect(abs(Y.dot(S) - lambda * S.sumOfMagnitudes) < 1e-8 * nuclear)
        // A growing penalty stops at a split that fits and costs no less.
        let hasty = try recover(D)
        let cost = try hasty.parts["L"]!.svd().s.values.reduce(0, +) + lambda * hasty.parts["S"]!.sumOfMagnitudes
        #expect(cost >= (nuclear + lambda * S.sumOfMagnitudes) * (1 - 1e-6))
    }

    @Test func aLargeLambdaLeavesNothingSparse() throws {
        let (D, _, _) = planted(20, 15, spikes: 24)
        let found = try recover(D, ["lambda": .real(1e6)])
        #expect(found.parts["S"]!.norm == 0 && (found.parts["L"]! - D).norm < 1e-6 * D.norm)
    }

    @Test func everyIterationIsReported() throws {
        let (D, _, _) = planted(12, 9, spikes: 6)
        guard case .recovery(let method) = try MethodRegistry.entry("rpca").recipe(["max_iter": .integer(4)]) else { fatalError() }
        var seen: [Int] = []
        var last: Tensor<Double>?
        let found = try method.recover(["D": D], streams: RandomStreams(seed: 0)) {
            seen.append($0)
            last = $1["L"]
        }
        #expect(seen == [1, 2, 3, 4] && found.iterations == 4 && !found.hasConverged)
        #expect(last!.values == found.parts["L"]!.values)
    }

    @Test func badObservationsAreRefused() throws {
        #expect { try recover(.zeros([3, 2])) } throws: { "\($0)".contains("zero") }
        #expect(throws: MethodError.self) { try recover(Tensor([1, .nan], shape: [1, 2])) }
        #expect(throws: MethodError.self) { try recover(.zeros([0, 2])) }
        #expect(throws: MethodError.self) { try recover(Tensor([1, 2], shape: [2])) }
    }
}
