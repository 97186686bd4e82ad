import Testing

@testable import LowRankCore

struct RandomTests {
    @Test func aStreamDependsOnSeedAndNameAlone() {
        var a = RandomStream(seed: 7, name: "a")
        var b = RandomStream(seed: 7, name: "a")
        var other = RandomStream(seed: 7, name: "b")
        var reseeded = RandomStream(seed: 8, name: "a")
        let first = (0..<5).map { _ in a.nextUInt64() }
        #expect(first == (0..<5).map { _ in b.nextUInt64() })
        #expect(first != (0..<5).map { _ in other.nextUInt64() })
        #expect(first != (0..<5).map { _ in reseeded.nextUInt64() })
    }

    @Test func momentsOfTheNormalDistribution() {
        var stream = RandomStream(seed: 1, name: "normal")
        let n = 200_000
        let x = (0..<n).map { _ in stream.normal() }
        let mean = x.reduce(0, +) / Double(n)
        let variance = x.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(n)
        #expect(abs(mean) < 0.01)
        #expect(abs(variance - 1) < 0.02)
    }

    @Test func injectedDrawsReplaceTheStream() {
        let streams = RandomStreams(seed: 1, injected: ["A": [1, 2, 3, 4]])
        let a: Tensor<Double> = streams.scoped("layer").uniform("A", [2, 2], from: 0, to: 1)
        #expect(a.values == [1, 2, 3, 4])
    }

    @Test func injectedDrawsTellHowTheyWereUsed() {
        let injected = PrescribedStreams(["A": [1, 2, 3], "I": [0, 2], "J": [1, 1], "Z": [0]])
        let streams = RandomStreams(seed: 1, injected: injected)
        let _: Tensor<Double> = streams.normal("A", [2, 2], deviation: 1)
        let _: Tensor<Double> = streams.normal("B", [2], deviation: 1)
        #expect(streams.sample("I", 2, of: 3) == [0, 2])
        #expect(Set(streams.sample("J", 2, of: 3)).count == 2)
        #expect(streams.arranged("C", [4, 5]) == [4, 5])
        #expect(
            injected.problems == [
                "'A' has 3 numbers, not 4", "'B' is missing", "'J' is not 2 different whole numbers below 3",
            ])
        #expect(injected.unused == ["Z"])
    }
}
