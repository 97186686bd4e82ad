import Foundation
import LowRankCore
import LowRankMethods

/// Compresses the linear weights of a decoder that was trained before, and reads unseen text with it.
///
/// Calibration text is drawn from the training part of the corpus, the loss is of the validation part.
package struct CompressionExperiment: Experiment {
    package let kind = MethodKind.compression

    package let metrics = [
        MetricSpec("loss", "loss", unit: "nats per token", better: .lower, headline: true, format: .decimals(4)),
        MetricSpec("perplexity", "perplexity", better: .lower, format: .significant(4)),
        MetricSpec("storedBytes", "linear weights", better: .lower, format: .bytes),
        MetricSpec("storedShare", "of dense", better: .lower, format: .percent),
        MetricSpec("outputError", "output error", better: .lower),
        MetricSpec("compressionSeconds", "compression", better: .lower, format: .seconds),
    ]

    package let figures: [ExperimentFigure] = [.relation(x: "storedBytes", y: "loss"), .headline]

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["data", "model", "start", "calibration"])
        let calibration = try values["calibration"]!.settings(required: ["batches"])
        var task = try reader.decoderTask(entry.name, values, training: values["start"]!, isTrained: false)
        task.experiment = ExperimentConfiguration(
            kind: kind, settings: ["calibrationBatches": .integer(try calibration["batches"]!.integer(1...10_000))])
        return task
    }

    package func check(_ recipe: Recipe, on task: SuiteTask) throws {
        guard case .compression(let method) = recipe else { return }
        for shape in task.network.weights { try method.check(shape) }
    }

    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        var prepared = try PreparedRun(run.configuration.trainingRun, cacheDirectory: run.cacheDirectory)
        let network = prepared.trainer.network
        let dense = Dictionary(uniqueKeysWithValues: network.linearWeights.map { ($0.shape.name, $0.effectiveWeight!) })
        let denseBytes = dense.values.reduce(0) { $0 + $1.byteCount }
        var (bytes, seconds, errors) = (denseBytes, 0.0, [Double]())
        if case .compression(let method)? = try run.recipe {
            let timer = PhaseTimer()
            var compressor = Compressor(method: method, prepared, batches: run.integer("calibrationBatches"))
            let weights = try timer.measure { try compressor.compressAll() }
            bytes = weights.reduce(0) { $0 + $1.storedBytes }
            (seconds, errors) = (timer.seconds, compressor.outputErrors)
            network.setDense(Dictionary(uniqueKeysWithValues: zip(network.linearWeights.map(\.shape.name), weights.map(\.weight))))
            try prepared.trainer.replaceLinearWeights { $0 }
        }
        let loss = prepared.evaluationLoss()
        guard loss.isFinite else { throw RunFailure.diverged("the loss after compression is not a finite number") }
        return ExperimentResult(metrics: [
            "loss": loss, "perplexity": exp(loss), "storedBytes": Double(bytes),
            "storedShare": Double(bytes) / Double(denseBytes), "compressionSeconds": seconds,
            "outputError": errors.isEmpty ? 0 : errors.reduce(0, +) / Double(errors.count),
        ])
    }
}

/// Compresses the weights of one network in their order.
private struct Compressor {
    let method: any CompressionMethod
    private var run: PreparedRun
    private let batches: Int
    /// ||X (W - W')^T|| / ||X W^T|| of each weight on the calibration text.
    private(set) var outputErrors: [Double] = []

    init(method: any CompressionMethod, _ run: PreparedRun, batches: Int) {
        self.method = method
        self.run = run
        self.batches = batches
    }

    mutating func compressAll() throws -> [CompressedWeight<Float>] {
        let network = run.trainer.network
        let weights = network.linearWeights
        let inputs = inputs(Set(weights.map(\.shape.name)))
        let gradients = try method.needs.contains(.gradients) ? self.gradients() : [:]
        var results: [CompressedWeight<Float>] = []
        for weight in weights {
            let name = weight.shape.name
            try method.check(weight.shape)
            var data = CompressionData<Float>(inputs: inputs[name])
            // The weights before this one are compressed by now.
            if method.needs.contains(.shiftedInputs) { data.shiftedInputs = self.inputs([name])[name] }
            data.gradients = gradients[name] ?? []
            let result = try method.compress(weight.effectiveWeight!, data: data)
            outputErrors.append(Self.outputError(inputs[name]!, weight.effectiveWeight!, result.weight))
            if method.needs.contains(.shiftedInputs) { network.setDense([name: result.weight]) }
            results.append(result)
        }
        return results
    }

    private mutating func inputs(_ names: Set<String>) -> [String: Tensor<Float>] {
        run.trainer.network.linearInputs(of: names, batches: batches) { run.task.load(update: $0, into: $1) }
    }

    /// The gradients of the dense weights, one per calibration batch.
    private mutating func gradients() throws -> [String: [Tensor<Float>]] {
        var result: [String: [Tensor<Float>]] = [:]
        let graph = run.trainer.network.makeLossGraph()
        for batch in 0..<batches {
            run.task.load(update: batch, into: graph.inputs)
            _ = graph.forward()
            graph.backward()
            for weight in run.trainer.network.linearWeights {
                let gradient = weight.parameters[0].gradient
                result[weight.shape.name, default: []].append(Tensor(gradient.values, shape: gradient.shape))
            }
        }
        return result
    }

    private static func outputError(_ x: Tensor<Float>, _ W: Tensor<Float>, _ compressed: Tensor<Float>) -> Double {
        func norm(_ t: Tensor<Float>) -> Double { t.values.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot() }
        let y = product(x, transposed: false, W, transposed: true)
        var difference = y
        difference.accumulateProduct(x, transposed: false, compressed, transposed: true, alpha: -1, beta: 1)
        return norm(difference) / norm(y)
    }
}
