import Testing

@testable import LowRankCore

struct PrunedCodesTests {
    /// Groups run on over the ends of rows; of equal magnitudes the first is kept, of three numbers at the end two.
    @Test func twoOfFourAreKept() {
        let x = Tensor<Double>([1, -3, 2, 0.5, 1, 1, 1, 1, -9, 0, 4], shape: [1, 11])
        var codes = PrunedCodes(x, category: .frozenWeights)
        let kept: [Double] = [0, -3, 2, 0, 1, 1, 0, 0, -9, 0, 4]
        #expect(codes.decoded.values == kept && codes.decoded.shape == [1, 11])
        #expect(PrunedCodes(codes.decoded, category: .frozenWeights).decoded.values == kept)
        codes.encode(Tensor(x.values.reversed(), shape: [1, 11]), uniforms: nil)
        #expect(codes.decoded.values == [4, 0, -9, 0, 1, 1, 0, 0, 2, -3, 0])
    }

    @Test(arguments: [[3, 4], [5, 7], [1, 1], [1, 2], [2, 3]]) func bytesAreThoseOfWhatIsKept(_ shape: [Int]) {
        let x: Tensor<Float> = RandomStreams(seed: 1).normal("x", shape, deviation: 1)
        let codes = PrunedCodes(x, category: .frozenWeights)
        let stored = codes.stored("W").map(\.memory)
        let stated = PrunedCodec().storedMemory("W", .frozenWeights, count: x.count, scalarBytes: 4)
        #expect(stored.map(\.bytes) == stated.map(\.bytes) && stored.map(\.name) == ["W", "W.places"])
        let least = zip(codes.decoded.values, x.values).filter { $0.0 != 0 }
        #expect(least.allSatisfy { $0 == $1 } && stored[0].bytes == 4 * least.count)
    }

    /// Half of the numbers and half a byte a group: 2.25 bytes a number instead of 4.
    @Test func aLargeWeightTakesNineSixteenths() {
        let bytes = PrunedCodec().storedMemory("W", .frozenWeights, count: 384 * 1536, scalarBytes: 4).reduce(0) { $0 + $1.bytes }
        #expect(bytes == 384 * 1536 * 4 * 17 / 32)
    }
}
