import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TrainingMethods

struct FRUGALTests {
    private func chosen(_ order: FRUGALBlocks.Order, _ density: Double, of count: Int, periods: Int) throws -> [[Int]] {
        let names = (0..<count).map { "w\($0)" }
        let blocks = try FRUGALBlocks(names, order: order, density: density, streams: RandomStreams(seed: 1))
        return (0..<periods).map(blocks.chosen)
    }

    /// By hand from the official code's loops.
    @Test func blocksTakeTurns() throws {
        #expect(try chosen(.ascending, 0.4, of: 5, periods: 4) == [[0, 1], [2, 3], [4, 0], [1, 2]])
        #expect(try chosen(.descending, 0.4, of: 5, periods: 4) == [[4, 3], [2, 1], [0, 4], [3, 2]])
        #expect(try chosen(.mirror, 0.4, of: 5, periods: 3) == [[0, 4], [1, 3], [0, 4]])
    }

    @Test func randomBlocksAreAsManyInEveryPeriod() throws {
        let periods = try chosen(.random, 0.3, of: 7, periods: 40)
        #expect(periods.allSatisfy { $0.count == 2 && Set($0).count == 2 })
        #expect(Set(periods.joined()) == Set(0..<7))
        #expect(Set(periods).count > 10)
    }

    @Test func halfABlockGoesToTheEvenNumber() throws {
        #expect(try chosen(.ascending, 0.5, of: 5, periods: 1) == [[0, 1]])
        #expect(try chosen(.ascending, 0.25, of: 10, periods: 1) == [[0, 1]])
        #expect(try chosen(.ascending, 0.1, of: 4, periods: 2) == [[], []])
    }

    @Test func mirrorNeedsAnEvenNumber() {
        let error = #expect(throws: MethodError.self) { try chosen(.mirror, 0.6, of: 5, periods: 1) }
        #expect(error?.hyperparameter == "density")
    }

    private func blockRun(_ order: String) throws -> GoldenRun {
        try GoldenRun([("frugal", ["block_order": .text(order), "update_gap": .integer(3)])])
    }

    /// Two of the seven linear weights have moments at any time, and the allocator knows of no others.
    @Test(arguments: ["random", "ascending", "descending", "mirror"]) func onlyChosenBlocksKeepState(_ order: String) throws {
        let ledger = MemoryLedger()
        try MemoryLedger.$current.withValue(ledger) {
            let run = try blockRun(order)
            var seen: Set<[String]> = []
            for stop in [2, 5, 8, 11] {
                try run.train(until: stop)
                let memory = run.trainer.optimizerMemory
                let active = memory.filter { $0.parameter.role == .linear && !$0.storedMemory.isEmpty }
                #expect(active.count == 2)
                for (parameter, kept) in active {
                    #expect(kept == run.trainer.method.updateRule.storedMemory(for: parameter, scalarBytes: 8))
                }
                #expect(ledger.now[.moments] == memory.flatMap(\.storedMemory).reduce(0) { $0 + $1.bytes })
                seen.insert(active.map(\.parameter.name).sorted())
            }
            #expect(seen.count > 1)
            withExtendedLifetime(run) {}
        }
    }

    @Test(arguments: ["random", "descending"]) func blocksResume(_ order: String) throws {
        let (whole, first, resumed) = try (blockRun(order), blockRun(order), blockRun(order))
        try first.train(until: 5)
        try resumed.trainer.restore(first.trainer.checkpoint)
        try first.train()
        try resumed.train()
        try whole.train()
        #expect(resumed.evaluationLoss == whole.evaluationLoss && first.evaluationLoss == whole.evaluationLoss)
    }

    /// What is drawn again starts without a past, so that the first step of a period has the size of a sign step.
    @Test func momentsStartAnewWithEveryChoice() throws {
        let rule = try UpdateCase(
            method: "frugal",
            knobs: [
                "projection": .text("coordinate"), "density": .real(1), "update_gap": .integer(3), "eps": .real(0),
            ], shape: [4, 3]
        ).rule()
        var state = rule.makeState(
            for: ParameterInfo(name: "w", shape: [4, 3], role: .linear), streams: RandomStreams(seed: 1), as: Double.self)
        var weight = Tensor<Double>.zeros([4, 3])
        for t in 0..<7 {
            let before = weight
            var g: Tensor<Double> = UpdateCase.gradient([4, 3], t)
            state.update(&weight, gradient: &g, context: UpdateContext(learningRate: 0.01))
            let steps = zip(weight.values, before.values).map { abs($0 - $1) }
            #expect(steps.allSatisfy { abs($0 - 0.01) < 1e-12 } == (t % 3 == 0))
        }
    }

    @Test func randomProjectionsAreOrthonormal() {
        let streams = RandomStreams(seed: 5)
        for shape in [[7, 3], [3, 7], [4, 4]] {
            for matrix in [streams.orthonormal("P", shape), streams.selection("P", shape)] as [Tensor<Double>] {
                let gram = shape[0] >= shape[1]
                    ? product(matrix, transposed: true, matrix) : product(matrix, transposed: false, matrix, transposed: true)
                #expect(distance(gram, .identity(shape.min()!)) < 1e-14)
            }
        }
    }
}
