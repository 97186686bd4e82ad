import LowRankBench
import LowRankCore
import LowRankMethods

/// A small decoder after some updates, with every byte that it holds counted where it was allocated.
struct CountedRun {
    let model: MemoryModel
    private let method: TrainingMethod
    private let held: [MemoryCategory: Int]

    /// Sides of 24 and 40: no matrix has a rank, a density or a group in common with another by accident.
    init(_ id: String, _ values: [String: HyperValue] = [:], layers: Int = 2) throws {
        let shape = LlamaShape(vocabulary: 37, hidden: 24, intermediate: 40, layers: layers, heads: 2)
        let method = try TrainingMethod([(id, values)])
        let ledger = MemoryLedger()
        held = try MemoryLedger.$current.withValue(ledger) {
            let run = try SmallDecoder<Float>(shape, method, plan: LearningRatePlan(steps: 4, warmup: 0, minimumRatio: 1))
            try run.train(updates: 1)
            return withExtendedLifetime(run) { ledger.now }
        }
        model = MemoryModel(name: id, shape)
        self.method = method
    }

    /// Bytes held after the last update.
    func bytes(_ categories: MemoryCategory...) -> Int { categories.reduce(0) { $0 + held[$1]! } }

    /// The same by the formulas of the method.
    var formula: MemoryCount { get throws { try MemoryCount(method, on: model) } }

    /// Bytes of an update rule's state of one matrix after its first update.
    static func stateBytes(of rule: any UpdateRule, _ shape: [Int]) throws -> Int {
        let parameter = ParameterInfo(name: "w", shape: shape, role: .linear)
        try rule.check(parameter)
        let ledger = MemoryLedger()
        return MemoryLedger.$current.withValue(ledger) {
            let streams = RandomStreams(seed: 1)
            var weight: Tensor<Float> = streams.normal("weight", shape, deviation: 1)
            var gradient: Tensor<Float> = streams.normal("gradient", shape, deviation: 1)
            var state = rule.makeState(for: parameter, streams: streams, as: Float.self)
            state.update(&weight, gradient: &gradient, context: UpdateContext(learningRate: 0.01))
            return withExtendedLifetime(state) { ledger.now[.moments]! + ledger.now[.projections]! }
        }
    }
}

/// A small decoder that learns a Markov source.
struct SmallDecoder<S: Scalar> {
    static var batch: Int { 4 }
    static var context: Int { 12 }

    let trainer: Trainer<S>
    private let tokens: [UInt16]

    init(_ shape: LlamaShape, _ method: TrainingMethod, plan: LearningRatePlan) throws {
        let streams = RandomStreams(seed: 1)
        trainer = try Trainer(method: method, plan: plan, peakLearningRate: 0.01, clip: 1, streams: streams) {
            try Llama<S>(shape, batch: Self.batch, context: Self.context, parametrisation: $0, streams: streams)
        }
        let windows = Self.batch * (plan.steps + 1)
        tokens = try MarkovSource(states: shape.vocabulary, branching: 4, sourceSeed: 1)
            .sample(windows * Self.context + 1, split: "train")
    }

    /// One block of width 12, in Double.
    static func narrow(_ id: String, _ values: [String: HyperValue], updates: Int) throws -> SmallDecoder {
        try SmallDecoder(
            LlamaShape(vocabulary: 13, hidden: 12, intermediate: 16, layers: 1, heads: 2, initialDeviation: 0.3),
            TrainingMethod([(id, values)]), plan: LearningRatePlan(steps: updates, warmup: 0, minimumRatio: 0.1))
    }

    var linearWeights: [StoredWeight<S>] { trainer.network.linearWeights }

    func train(updates: Int) throws {
        for _ in 0..<updates { _ = try trainer.update { load(window: trainer.updates, into: $0) } }
    }

    private func load(window: Int, into inputs: LossGraph<S>.Inputs) {
        let (indices, targets) = (inputs.indices(.tokens), inputs.indices(.targets))
        let first = window * indices.count
        for i in 0..<indices.count {
            indices.values[i] = Int32(tokens[first + i])
            targets.values[i] = Int32(tokens[first + i + 1])
        }
    }

    /// The logits of tokens that are not trained on.
    func logits() -> Tensor<S> {
        _ = trainer.evaluate { load(window: trainer.plan.steps, into: $0) }
        return trainer.lossGraph.prediction.value
    }

    /// The gradients of the linear weights of a decoder that has learnt for some updates.
    static func gradients() throws -> [Tensor<S>] {
        let shape = LlamaShape(vocabulary: 48, hidden: 32, intermediate: 88, layers: 2, heads: 4)
        let run = try SmallDecoder(shape, TrainingMethod([]), plan: LearningRatePlan(steps: 8, warmup: 2, minimumRatio: 1))
        try run.train(updates: 8)
        _ = run.logits()
        run.trainer.lossGraph.backward()
        return run.linearWeights.map { $0.parameter("weight")!.gradient }
    }
}
