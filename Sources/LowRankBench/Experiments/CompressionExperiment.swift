import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// Compresses the linear weights of a decoder that was trained before, here or elsewhere, and reads unseen text with it.
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
        MetricSpec("tokensPerSecond", "tokens/s", better: .higher, format: .count),
        MetricSpec("peakResidentBytes", "peak memory", better: .lower, format: .bytes),
    ]

    package let figures: [ExperimentFigure] = [.relation(x: "storedBytes", y: "loss"), .headline]

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["data", "model", "start", "calibration"])
        let calibration = try values["calibration"]!.settings(required: ["batches"])
        let batches = try calibration["batches"]!.integer(1...10_000)
        var task = try reader.decoderTask(entry.name, values, training: values["start"]!, isTrained: false)
        var calibrated = task.training
        calibrated.calibrationBatches = batches
        try reader.check(task.data, task.model, calibrated, at: values["calibration"]!)
        task.experiment = ExperimentConfiguration(kind: kind, settings: ["calibrationBatches": .integer(batches)])
        return task
    }

    package func check(_ recipe: Recipe, on task: SuiteTask) throws {
        guard case .compression(let method) = recipe else { return }
        for shape in task.network.weights { try method.check(shape) }
    }

    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        let configuration = run.configuration.trainingRun
        Threads.use(configuration.threads)
        let start = try configuration.startFile(cacheDirectory: run.cacheDirectory)
        var task = try configuration.makeTask(start: start, cacheDirectory: run.cacheDirectory, as: Float.self)
        // Nothing is trained, so that there are no gradients and no optimizer.
        let network: any Network<Float> = try configuration.makeDenseNetwork(start: start, cacheDirectory: run.cacheDirectory)
        let denseBytes = network.linearWeights.reduce(0) { $0 + $1.effectiveWeight!.byteCount }
        var (bytes, seconds, errors) = (denseBytes, 0.0, [Double]())
        if case .compression(let method)? = try run.recipe {
            let compressor = NetworkCompressor(
                method, network, batches: run.integer("calibrationBatches"), rows: configuration.tokensPerStep
            ) { task.load(update: $0, into: $1) }
            var done = 0
            let outcomes = try compressor.compress(
                each: { _ in
                    done += 1
                    run.report(done, of: network.linearWeights.count)
                })
            bytes = outcomes.reduce(0) { $0 + $1.weight.storedBytes }
            (seconds, errors) = (compressor.timer.seconds, outcomes.map(\.outputError))
        }
        network.setTrainable { _ in false }
        let reading = PhaseTimer()
        let loss = reading.measure { task.loss(of: network) }
        guard loss.isFinite else { throw RunFailure.diverged("the loss after compression is not a finite number") }
        return ExperimentResult(metrics: [
            "loss": loss, "perplexity": MetricSpec.perplexity(ofLoss: loss), "storedBytes": Double(bytes),
            "storedShare": Double(bytes) / Double(denseBytes), "compressionSeconds": seconds,
            "tokensPerSecond": Double(task.evaluationBatches * configuration.tokensPerStep) / reading.seconds,
            "outputError": errors.isEmpty ? 0 : errors.reduce(0, +) / Double(errors.count),
            "peakResidentBytes": Double(ProcessMemory.peakResidentBytes),
        ])
    }
}
