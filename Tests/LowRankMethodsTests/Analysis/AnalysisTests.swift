import Foundation
import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TensorMethods

struct AnalysisTests {
    private let W0 = try! matrix(96, 64, spectrum: (0..<64).map { 10 * pow(0.9, Double($0)) })

    private func measure(
        _ W: Tensor<Double>, _ values: [String: HyperValue] = [:]
    ) throws -> (metrics: [String: Double], series: NamedTensors<Double>) {
        guard case .analysis(let method) = try MethodRegistry.entry("intruder-dimensions").recipe(values) else { fatalError() }
        let analysis = try method.measure(["w": W], base: ["w": W0])
        return (analysis.weights[0].metrics, analysis.series)
    }

    /// W0 plus a direction of singular value 20 that is unlike all of W0's.
    private var planted: (W: Tensor<Double>, u: Tensor<Double>, v: Tensor<Double>) {
        get throws {
            let random: Tensor<Double> = gaussian([96, 1], "u")
            let u = (1 / random.norm) * random
            let v = try W0.svd().vt.gatheringRows([40])
            return (W0 + product(u, v, alpha: 20), u, v)
        }
    }

    @Test func aPlantedIntruderIsFound() throws {
        let (W, u, _) = try planted
        let found = try measure(W)
        #expect(found.metrics["intruders"] == 1)
        #expect(abs(found.metrics["updateEffectiveRank"]! - 1) < 1e-9)
        let first = try W.svd().u.transposed().gatheringRows([0])
        #expect(abs(product(first, u)[0]) > 0.9)
        #expect(found.series["max_cosine.w"]![0] < 0.5 && found.series["max_cosine.w"]![1] > 0.9)
    }

    @Test func theWeightItselfHasNone() throws {
        let found = try measure(W0)
        #expect(found.metrics["intruders"] == 0 && found.metrics["updateEffectiveRank"] == 0)
        #expect(found.series["max_cosine.w"]!.values.allSatisfy { abs($0 - 1) < 1e-9 })
    }

    /// A small change of every direction, as full fine-tuning makes it, brings none and has a far higher effective rank.
    @Test func aChangeOfFullRankHasNone() throws {
        let found = try measure(W0 + 0.005 * gaussian([96, 64], "full"))
        #expect(found.metrics["intruders"] == 0 && found.metrics["updateEffectiveRank"]! > 40)
    }

    /// The intervention scales the singular value of the intruder and no other.
    @Test(arguments: [0, 0.5, 1, 1.5]) func theInterventionScalesTheIntruder(_ lambda: Double) throws {
        let W = try planted.W
        let before = try W.svd()
        let scaled = try measure(W, ["lambda": .real(lambda)]).series["W_scaled.w"]!
        let after = product(product(before.u, transposed: true, scaled), transposed: false, before.vt, transposed: true)
        let expected = diagonal(Tensor([lambda * before.s[0]] + before.s.values.dropFirst(), shape: [64]))
        #expect(distance(after, expected) < 1e-12 * before.s[0] * 10)
    }

    @Test func onlyTheFirstKCount() throws {
        var W = try planted.W
        // The intruder second to a direction of W0 that is now the largest.
        let usv = try W0.svd()
        W = W + product(usv.u.leadingColumns(1), usv.vt.leadingRows(1), alpha: 40)
        #expect(try measure(W, ["k": .integer(1)]).metrics["intruders"] == 0)
        #expect(try measure(W, ["k": .integer(2)]).metrics["intruders"] == 1)
        #expect(try measure(W, ["eps": .real(0)]).metrics["intruders"] == 0)
    }

    @Test func weightsThatDoNotFitAreRefused() throws {
        #expect(throws: MethodError.self) { try measure(.zeros([64, 96])) }
        guard case .analysis(let method) = try MethodRegistry.entry("intruder-dimensions").recipe([:]) else { fatalError() }
        #expect { try method.measure(["w": W0], base: [:]) } throws: { "\($0)".contains("'w' is missing") }
    }
}
