import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TrainingMethods

/// What trains, what is measured first, and what stands beside the weights.
struct TrainedPartsTests {
    private func trainer(
        _ form: any WeightForm, trains: TrainedParts = TrainedParts(), base: (any WeightCodec)? = nil,
        adapter: (any ActivationAdapter)? = nil, batches: Int = 3
    ) throws -> Trainer<Double> {
        let streams = RandomStreams(seed: 11)
        let rule = try AdamW(Hyperparameters([:], specs: AdamW.card.hyperparameters, method: "adamw"))
        return try Trainer(
            method: TrainingMethod(parametrisation: form, updateRule: rule, adapter: adapter, trains: trains, base: base),
            plan: GoldenRun.plan, peakLearningRate: 0.02, clip: 1, streams: streams,
            calibration: .init(count: batches) { GoldenRun.load($0, into: $1) }
        ) {
            try Llama(GoldenRun.shape, batch: GoldenRun.batch, context: GoldenRun.context, parametrisation: $0, streams: streams)
        }
    }

    @Test func onlyTheTargetsAndTheChosenRolesTrain() throws {
        let parts = TrainedParts(targets: ["q_proj", "v_proj"], embedding: false, norms: false)
        let trainer = try trainer(LoRA(rank: 2, alpha: 2), trains: parts)
        for parameter in trainer.network.parameters {
            let isFactor = ["A", "B"].contains(parameter.symbol)
            #expect(parameter.isTrainable == (isFactor || parameter.info.role == .head), "\(parameter.name)")
            #expect(!isFactor || parameter.name.contains("q_proj") || parameter.name.contains("v_proj"))
        }
        let before = trainer.network.parameters.filter { !$0.isTrainable }.map(\.value.values)
        _ = try trainer.update { GoldenRun.load(0, into: $0) }
        #expect(trainer.network.parameters.filter { !$0.isTrainable }.map(\.value.values) == before)
    }

    @Test func anUnknownTargetIsRefused() throws {
        let parts = TrainedParts(targets: ["query"])
        let method = try TrainingMethod([("lora", ["rank": .integer(2)])], trains: parts)
        #expect { try method.check(GoldenRun.shape.description, plan: GoldenRun.plan) } throws: {
            "\($0)".contains("'query'") && "\($0)".contains("q_proj")
        }
    }

    /// Bytes of a coded base are those of its codec, and the factors train on it.
    @Test func aBaseMayBeStoredAsCodes() throws {
        let codec = GroupCodec(bits: 8, group: 4, roundsAtRandom: false, scratch: SharedScratch())
        let trainer = try trainer(LoRA(rank: 2, alpha: 2), base: codec)
        let weight = trainer.network.linearWeights[0]
        #expect(weight["W0"].coded != nil && !weight["W0"].canTrain)
        let measured = weight.parameters.flatMap(\.storedMemory)
        #expect(Set(measured) == Set(weight.form.storedMemory(for: weight.shape, scalarBytes: 8)))
        let before = weight["B"].value.values
        _ = try trainer.update { GoldenRun.load(0, into: $0) }
        #expect(weight["B"].value.values != before)
    }

    // MARK: - Calibration

    /// A dense weight that remembers what it was shown.
    private struct Measuring: WeightForm {
        final class Seen: @unchecked Sendable { var data: [String: WeightCalibration<Double>] = [:] }
        let seen = Seen()
        let dense = DenseForm()
        var calibration: CalibrationRequest { [.inputCovariance, .gradient, .squaredGradient] }
        func layout(_ w: WeightShape) -> [TensorSpec] { dense.layout(w) }

        func start<S: Scalar>(
            _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
        ) -> WeightStart<S> {
            seen.data[w.name] = data as? WeightCalibration<Double>
            return dense.start(w, from: W0, data: data, streams: streams)
        }

        func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> { dense.forward(w, x, in: g) }
        func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { dense.effectiveWeight(w) }
    }

    @Test func measurementsAreMeansOverTheBatches() throws {
        let form = Measuring()
        let trainer = try trainer(form)
        // The same network, batch by batch.
        let network = trainer.network
        let graph = network.makeLossGraph()
        let weight = network.linearWeights[0]
        var (mean, squares) = (Tensor<Double>.zeros(weight["weight"].info.shape), Tensor<Double>.zeros(weight["weight"].info.shape))
        for batch in 0..<3 {
            GoldenRun.load(batch, into: graph.inputs)
            _ = graph.forward()
            graph.backward()
            for (i, g) in weight["weight"].gradient.values.enumerated() {
                mean[i] += g / 3
                squares[i] += g * g / 3
            }
        }
        let data = try #require(form.seen.data[weight.shape.name])
        #expect(distance(data.gradient!, mean) < 1e-14)
        #expect(distance(data.squaredGradient!, squares) < 1e-14)
        // The first projection reads normalised embeddings: rows of mean square one.
        let covariance = data.inputCovariance!
        let trace = (0..<covariance.rows).reduce(0.0) { $0 + covariance[$1, $1] }
        #expect(abs(trace - Double(weight.shape.inputs)) < 1e-3)
        #expect(distance(covariance, covariance.transposed()) < 1e-15)
    }

    @Test func measuringDoesNotChangeWhatTrains() throws {
        let (measured, plain) = (try trainer(Measuring()), try trainer(DenseForm()))
        for t in 0..<3 {
            let losses = try [measured, plain].map { try $0.update { GoldenRun.load(t, into: $0) }.loss }
            #expect(losses[0] == losses[1])
        }
    }

    // MARK: - Adapters beside the weights

    /// x + b, b zero at the start, after every block.
    private struct Shift: ActivationAdapter {
        func layout(_ site: Site) -> [TensorSpec] {
            site.kind == .afterBlock ? [TensorSpec("b", [site.width, site.width], role: .bias)] : []
        }

        func start<S: Scalar>(_ site: Site, streams: RandomStreams) -> [String: Tensor<S>] { ["b": .zeros([site.width, site.width])] }

        func forward<S: Scalar>(
            _ a: StoredAdapter<S>, _ x: Node<S>, attention: AttentionParts<S>?, in g: Graph<S>
        ) -> Node<S> {
            g.linear(x, a.node("b", in: g), addedTo: g.add(x, x))
        }
    }

    @Test func adaptersTrainAtTheirSitesAlone() throws {
        // Biases are those of the network.
        let parts = TrainedParts(targets: [], embedding: false, norms: false, biases: false)
        let trainer = try trainer(DenseForm(), trains: parts, adapter: Shift())
        let adapters = trainer.network.parameters.filter { $0.name.hasPrefix("adapters.") }
        #expect(adapters.map(\.name) == ["adapters.0.block.b"])
        _ = try trainer.update { GoldenRun.load(0, into: $0) }
        #expect(adapters[0].value.values.contains { $0 != 0 })
        #expect(throws: MethodError.self) {
            try Shift().check([Site(layer: 0, kind: .attentionOutput, width: 4, tokens: .sequence(3), heads: 1)])
        }
    }
}
