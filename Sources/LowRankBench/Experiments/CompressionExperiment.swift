import BenchTasks
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
            let compressor = NetworkCompressor(method, network, batches: run.integer("calibrationBatches")) {
                prepared.task.load(update: $0, into: $1)
            }
            let outcomes = try timer.measure { try compressor.compress() }
            bytes = outcomes.reduce(0) { $0 + $1.weight.storedBytes }
            (seconds, errors) = (timer.seconds, outcomes.map(\.outputError))
            try prepared.trainer.replaceLinearWeights { $0 }
        }
        let loss = prepared.evaluationLoss()
        guard loss.isFinite else { throw RunFailure.diverged("the loss after compression is not a finite number") }
        return ExperimentResult(metrics: [
            "loss": loss, "perplexity": MetricSpec.perplexity(ofLoss: loss), "storedBytes": Double(bytes),
            "storedShare": Double(bytes) / Double(denseBytes), "compressionSeconds": seconds,
            "outputError": errors.isEmpty ? 0 : errors.reduce(0, +) / Double(errors.count),
        ])
    }
}
