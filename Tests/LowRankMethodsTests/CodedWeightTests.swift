import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

/// Weights of which only codes are kept.
struct CodedWeightTests {
    private func parameter(rounding: RandomStreams?, count: Int = 64) -> Parameter<Double> {
        let numbers = CodedNumbers<Double>(
            randomTensor([count]), bits: 8, group: 16, rounding: rounding, scratch: SharedScratch())
        let parameter = Parameter(
            ParameterInfo(name: "w", shape: [count], role: .linear), coded: numbers, isTrainable: true)
        parameter.prepareGradient()
        return parameter
    }

    /// Lets every number grow by `step` in each of `updates` updates.
    private func grow(_ parameter: Parameter<Double>, by step: Double, updates: Int) -> Double {
        let before = parameter.value.values.reduce(0, +)
        for _ in 0..<updates {
            parameter.change { value, _ in for i in 0..<value.count { value[i] += step } }
        }
        return (parameter.value.values.reduce(0, +) - before) / Double(parameter.info.count)
    }

    @Test func stepsSmallerThanACodeCountOnlyWhenRoundedAtRandom() {
        #expect(abs(grow(parameter(rounding: nil), by: 1e-3, updates: 100)) < 1e-12)
        #expect(abs(grow(parameter(rounding: RandomStreams(seed: 1), count: 4096), by: 1e-3, updates: 100) - 0.1) < 0.01)
    }

    @Test func aStepThatChangesNothingLeavesTheCodes() {
        let parameter = parameter(rounding: nil)
        let before = (parameter.coded!.codes as! GroupCodes<Double>).codeValues
        parameter.change { _, _ in }
        #expect((parameter.coded!.codes as! GroupCodes<Double>).codeValues == before)
    }

    @Test func anUpdateAllocatesNothingAfterTheFirst() {
        let parameter = parameter(rounding: RandomStreams(seed: 1))
        parameter.change { _, _ in }
        let ledger = MemoryLedger()
        MemoryLedger.$current.withValue(ledger) { parameter.change { value, _ in value[0] += 1 } }
        #expect(ledger.totalPeak == 0)
    }

    @Test func restingMovesTheBytes() {
        let ledger = MemoryLedger()
        MemoryLedger.$current.withValue(ledger) {
            let parameter = parameter(rounding: nil)
            let bytes = 64 + 2 * 4 * 8
            #expect(ledger.now[.trainableWeights] == bytes && parameter.storedMemory.reduce(0) { $0 + $1.bytes } == bytes)
            parameter.setTrainable(false)
            #expect(ledger.now[.trainableWeights] == 0 && ledger.now[.frozenWeights] == bytes)
            #expect(ledger.now[.gradients] == 0)
        }
    }

    private static func llama(layers: Int, _ id: String, _ values: [String: HyperValue]) throws -> Llama<Float> {
        let shape = LlamaShape(vocabulary: 13, hidden: 32, intermediate: 48, layers: layers, heads: 2)
        return try Llama(
            shape, batch: 1, context: 2, parametrisation: TrainingMethod([(id, values)]).parametrisation,
            streams: RandomStreams(seed: 1))
    }

    /// Decoded weights are in the graph's memory for the time of one product only.
    @Test func decodedWeightsDoNotPileUp() throws {
        func bytes(_ layers: Int) throws -> Int {
            try Self.llama(layers: layers, "q-galore", ["rank": .integer(4)]).makeLossGraph().graph.activationBytes
        }
        #expect(try bytes(4) - bytes(2) < 2 * 32 * 32 * 4)
    }

    @Test func aDecoderIsExportedDense() throws {
        let (coded, dense) = try (
            Self.llama(layers: 1, "q-galore", ["rank": .integer(4)]), Self.llama(layers: 1, "adamw", [:])
        )
        let (a, b) = try (coded.denseTensors(), dense.denseTensors())
        #expect(a.map(\.name) == b.map(\.name))
        for (x, y) in zip(a, b) {
            let largest = y.tensor.values.map { abs($0) }.max()!
            #expect(zip(x.tensor.values, y.tensor.values).allSatisfy { abs($0 - $1) < largest / 100 }, "\(x.name)")
        }
    }
}
