import Testing

@testable import LowRankCore
@testable import LowRankMethods

struct TrainerTests {
    /// Every update has draws of its own; evaluation has none.
    @Test func dropoutIsOfTraining() throws {
        func bert(dropout: Double, _ parametrisation: any WeightForm) throws -> Bert<Double> {
            let shape = BertShape(
                encoder: EncoderShape(hidden: 8, intermediate: 12, layers: 1, heads: 2, dropout: dropout), vocabulary: 11,
                positions: 4, pooling: .mean, task: .classification(labels: 3), initialDeviation: 0.4)
            return try Bert(shape, batch: 2, context: 4, parametrisation: parametrisation, streams: RandomStreams(seed: 1))
        }
        func fill(_ inputs: BatchInputs<Double>) { inputs.indices(.tokens).values = [3, 1, 4, 1, 5, 9, 2, 6] }
        // Nothing is learnt at this rate.
        let trainer = try Trainer<Double>(
            method: TrainingMethod([]), plan: LearningRatePlan(steps: 3, warmup: 0, minimumRatio: 1), peakLearningRate: 0,
            clip: 0, streams: RandomStreams(seed: 1)
        ) { try bert(dropout: 0.2, $0) }
        let losses = try (0..<2).map { _ in try trainer.update { fill($0) }.loss }
        let evaluated = (0..<2).map { _ in trainer.evaluate { fill($0) } }
        let plain = try bert(dropout: 0, DenseForm()).makeLossGraph()
        fill(plain.inputs)
        #expect(losses[0] != losses[1])
        #expect(evaluated[0] == evaluated[1] && evaluated[0] == plain.forward())
    }
}
