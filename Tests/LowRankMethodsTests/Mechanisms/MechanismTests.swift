import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

struct PerpNegTests {
    private let e0: Tensor<Double> = gaussian([1, 2, 3], "e0")
    private let main: Tensor<Double> = gaussian([1, 2, 3], "main")
    private let other: Tensor<Double> = gaussian([1, 2, 3], "other")

    private func method(_ values: [String: HyperValue] = [:]) throws -> any Mechanism {
        guard case .mechanism(let method) = try MethodRegistry.entry("perp-neg").recipe(values) else { fatalError() }
        return method
    }

    private func guided(
        positives: [Tensor<Double>], _ w: [Double], negatives: [Tensor<Double>], _ v: [Double],
        _ values: [String: HyperValue] = [:]
    ) throws -> NamedTensors<Double> {
        func stacked(_ all: [Tensor<Double>]) -> Tensor<Double> { Tensor(all.flatMap(\.values), shape: [all.count, 2, 3]) }
        return try method(values).evaluate(
            [
                "eps_uncond": e0, "eps_pos": stacked(positives), "eps_neg": stacked(negatives),
                "w_pos": Tensor(w, shape: [w.count]), "w_neg": Tensor(v, shape: [v.count]),
            ], streams: RandomStreams(seed: 0))
    }

    private func perpendicular(_ x: Tensor<Double>) -> Tensor<Double> {
        let d = main - e0
        return x - (x.dot(d) / d.dot(d)) * d
    }

    /// <e - e0, d> = s ||d||^2 whatever the negatives are; the plain negative prompt changes it.
    @Test func theMainPromptKeepsItsShare() throws {
        let out = try guided(positives: [main], [1], negatives: [other, main + 0.1 * other], [1.5, 0.7])
        let d = main - e0
        #expect(abs((out["eps"]! - e0).dot(d) - 7.5 * d.dot(d)) < 1e-12 * d.dot(d))
        #expect(abs((out["naive_composition"]! - e0).dot(d) - 7.5 * d.dot(d)) > d.dot(d))
        #expect(out["dot_perp_main"]!.largestMagnitude < 1e-13)
    }

    /// Its parent: negatives that are perpendicular already.
    @Test func perpendicularNegativesAreSubtractedPlainly() throws {
        let negative = e0 + perpendicular(other)
        let out = try guided(positives: [main], [1], negatives: [negative], [1.5])
        #expect(distance(out["eps"]!, out["naive_composition"]!) < 1e-13)
    }

    @Test func aNegativeEqualToTheMainPromptDoesNothing() throws {
        let out = try guided(positives: [main], [1], negatives: [main], [2])
        #expect(distance(out["eps"]!, e0 + 7.5 * (main - e0)) < 1e-13)
    }

    /// The second positive takes the first weight, or its own.
    @Test func weightsOfFurtherPositives() throws {
        let third: Tensor<Double> = gaussian([1, 2, 3], "third")
        for (shifted, weights) in [(true, [0.3, 0.6]), (false, [0.6, 0.2])] {
            let out = try guided(
                positives: [main, other, third], [0.3, 0.6, 0.2], negatives: [main], [1], ["shifted_weights": .flag(shifted)])
            let expected = (main - e0) + weights[0] * perpendicular(other - e0) + weights[1] * perpendicular(third - e0)
            #expect(distance(out["aggregate"]!, expected) < 1e-13)
        }
    }

    @Test func anEmptyMainDirectionIsFinite() throws {
        #expect(try guided(positives: [e0], [1], negatives: [other], [1])["eps"]!.isFinite)
    }

    /// At the front only the side is negative, at the side only the front; behind there is the full weight of the front.
    @Test func weightsOfViews() throws {
        let one = Tensor<Double>([1, 0, 0], shape: [1, 3])
        let out = try method().evaluate(
            [
                "azimuth": Tensor([0, -90, 90, 180], shape: [4]), "front": one, "side": Tensor([0, 1, 0], shape: [1, 3]),
                "back": Tensor([0, 0, 1], shape: [1, 3]),
            ], streams: RandomStreams(seed: 0))
        #expect(out["pos_embedding"]!.values == [1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1])
        // r = 1; r = 0; 90 degrees belongs to the back half, r = 1; r = 0.
        #expect(out["weights"]!.values == [1, 0, -2, 1, -2, 0, 1, 0, -2, 1, -1, -2])
    }

    @Test func aBatchIsItsItems() throws {
        let delta: Tensor<Double> = gaussian([6, 4], "delta")
        let w = [1, 1, -0.5, 0.00005, -1.2, -2]
        func aggregate(_ rows: [Int]) throws -> Tensor<Double> {
            try method().evaluate(
                [
                    "delta": delta.gatheringRows(rows), "delta_weights": Tensor(rows.map { w[$0] }, shape: [rows.count]),
                    "batch": .scalar(rows.count / 3),
                ], streams: RandomStreams(seed: 0))["aggregate"]!
        }
        let both = try aggregate([0, 1, 2, 3, 4, 5])
        #expect(try distance(both.gatheringRows([0]), aggregate([0, 2, 4])) == 0)
        #expect(try distance(both.gatheringRows([1]), aggregate([1, 3, 5])) == 0)
    }

    @Test func theDemonstrationShowsTheIdentity() throws {
        let shown = try method().demonstrate(RandomStreams(seed: 5))
        #expect(abs(shown.metrics["mainShare"]! - 1) < 1e-12)
        #expect(abs(shown.metrics["plainMainShare"]! - 0.1) < 1e-12)
    }

    @Test func missingInputsAreSaid() throws {
        #expect { try method().evaluate(["epsilon": e0], streams: RandomStreams(seed: 0)) } throws: { "\($0)".contains("no input 'epsilon'") }
        #expect(throws: MethodError.self) { try method().evaluate([:], streams: RandomStreams(seed: 0)) }
        #expect { try method().evaluate(["eps_uncond": e0], streams: RandomStreams(seed: 0)) } throws: { "\($0)".contains("'eps_pos'") }
        #expect(throws: MethodError.self) { try guided(positives: [main], [1, 2], negatives: [other], [1]) }
        #expect(throws: MethodError.self) {
            try method().evaluate(["delta": .zeros([5, 2]), "delta_weights": .zeros([5]), "batch": .scalar(2)], streams: RandomStreams(seed: 0))
        }
    }
}
