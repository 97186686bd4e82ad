import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct BatchSamplerTests {
    typealias Batch = [[Int32]]

    /// Inputs and targets of a step.
    func batch(_ sampler: inout BatchSampler, step: Int) -> Batch {
        var inputs = [Int32](repeating: -1, count: sampler.batch * sampler.context)
        var targets = inputs
        inputs.withUnsafeMutableBufferPointer { i in
            targets.withUnsafeMutableBufferPointer { t in sampler.fill(step: step, inputs: i, targets: t) }
        }
        return [inputs, targets]
    }

    /// Tokens that say where they are.
    static let tokens = (0..<1003).map { UInt16($0) }

    func sampler(seed: Int = 1) throws -> BatchSampler {
        try BatchSampler(tokens: Self.tokens, batch: 3, context: 10, seed: seed)
    }

    @Test func aBatchDependsOnSeedAndStepAlone() throws {
        var forward = try sampler()
        var backward = try sampler()
        let steps = 0..<100
        let first = steps.map { batch(&forward, step: $0) }
        let second = steps.reversed().map { batch(&backward, step: $0) }
        #expect(first == second.reversed())
        var other = try sampler(seed: 2)
        #expect(batch(&other, step: 0) != first[0])
    }

    @Test func targetsAreInputsShiftedByOne() throws {
        var sampler = try sampler()
        for step in [0, 7, 50] {
            let (inputs, targets) = { ($0[0], $0[1]) }(batch(&sampler, step: step))
            let starts = sampler.windowStarts(step: step)
            for row in 0..<3 {
                for j in 0..<10 {
                    #expect(inputs[row * 10 + j] == Int32(starts[row] + j))
                    #expect(targets[row * 10 + j] == Int32(starts[row] + j + 1))
                }
            }
        }
    }

    @Test func anEpochSeesEveryWindowOnce() throws {
        var sampler = try sampler()
        let windows = sampler.windowsPerEpoch
        #expect(windows == 99)
        var offsets: [Int] = []
        for epoch in 0..<20 {
            // 99 windows are 33 steps of 3.
            let starts = (0..<33).flatMap { sampler.windowStarts(step: epoch * 33 + $0) }
            let sorted = starts.sorted()
            #expect(sorted != starts)
            #expect(sorted == (0..<windows).map { sorted[0] + 10 * $0 })
            #expect(sorted[0] < 10 && sorted.last! + 10 < Self.tokens.count)
            offsets.append(sorted[0])
        }
        #expect(Set(offsets).count > 5)
    }

    @Test(arguments: [(11, 1), (12, 1), (20, 1), (21, 1), (30, 2), (31, 2)])
    func fewTokensAreEnoughForOneWindow(_ count: Int, _ windows: Int) throws {
        for seed in 0..<10 {
            var sampler = try BatchSampler(tokens: Array(Self.tokens.prefix(count)), batch: 4, context: 10, seed: seed)
            #expect(sampler.windowsPerEpoch == windows)
            for step in 0..<5 { _ = batch(&sampler, step: step) }
        }
    }

    @Test func tooFewTokensAreAnError() {
        let error = #expect(throws: TaskError.self) {
            try BatchSampler(tokens: Array(Self.tokens.prefix(10)), batch: 1, context: 10, seed: 1)
        }
        #expect(error?.description.contains("has 10 tokens, fewer than one window of 10 + 1") == true)
        #expect(throws: TaskError.self) { try BatchSampler(tokens: Self.tokens, batch: 0, context: 10, seed: 1) }
        #expect(throws: TaskError.self) { try BatchSampler(tokens: Self.tokens, batch: 1, context: 0, seed: 1) }
    }

    @Test(arguments: [(2, 3, 10, 61), (2, 3, 10, 1003), (1, 1, 10, 11), (5, 20, 10, 1001), (4, 7, 3, 100)])
    func evaluationWindowsAreSpreadWithoutOverlap(_ batch: Int, _ batches: Int, _ context: Int, _ count: Int) throws {
        let windows = try EvaluationWindows(
            tokens: Array(Self.tokens.prefix(count)), batch: batch, context: context, batches: batches)
        let starts = (0..<windows.windowCount).map { windows.start(ofWindow: $0) }
        #expect(starts[0] == 0)
        for i in 1..<max(1, starts.count) { #expect(starts[i] >= starts[i - 1] + context) }
        #expect(starts.last! + context < count)
        // The last window is as far from the end as windows are from each other.
        #expect(count - starts.last! <= (count - 1) / starts.count + 2)
        var inputs = [Int32](repeating: -1, count: batch * context)
        var targets = inputs
        for index in 0..<batches {
            inputs.withUnsafeMutableBufferPointer { i in
                targets.withUnsafeMutableBufferPointer { t in windows.fill(batch: index, inputs: i, targets: t) }
            }
            #expect(inputs[0] == Int32(starts[index * batch]))
            #expect(targets == inputs.map { $0 + 1 })
        }
    }

    @Test func aShortEvaluationSplitIsAnError() {
        let error = #expect(throws: TaskError.self) {
            try EvaluationWindows(tokens: Array(Self.tokens.prefix(60)), batch: 2, context: 10, batches: 3)
        }
        #expect(error?.description.contains("has 60 tokens, but 3 batches of 2 windows of 10 need 61; lower the number of evaluation batches to 2 or name a longer text") == true)
    }
}
