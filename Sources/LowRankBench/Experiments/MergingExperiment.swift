import Foundation
import LowRankCore
import LowRankMethods

/// Fine-tunes one pre-trained decoder on each of several corpora, merges the results, and reads all corpora with the
/// merged network.
package struct MergingExperiment: Experiment {
    package let kind = MethodKind.merging
    package let trains = true

    package let metrics = [
        MetricSpec("loss", "loss", unit: "nats per token", better: .lower, headline: true, format: .decimals(4)),
        MetricSpec("gainKept", "gain kept", better: .higher, format: .percent),
        MetricSpec("worstGainKept", "worst corpus", better: .higher, format: .percent),
        MetricSpec("separateLoss", "one network each", unit: "nats per token", better: .neither, format: .decimals(4)),
        MetricSpec("baseLoss", "before fine-tuning", unit: "nats per token", better: .neither, format: .decimals(4)),
    ]

    package let figures: [ExperimentFigure] = [
        .headline, .curves(quantity: "gainKept", x: "Corpus, in the order of the suite", y: "Share of the fine-tuning gain kept"),
    ]

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["data", "model", "training", "corpora"])
        var task = try reader.decoderTask(entry.name, values, training: values["training"]!, isTrained: true)
        task.experiment = ExperimentConfiguration(kind: kind, settings: try TextParts.settings(values["corpora"]!, of: task, reader))
        return task
    }

    /// A row without a merging method reads with the network before fine-tuning.
    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        let configurations = run.trainingRuns
        // Made once for all rows of a seed.
        let models = try configurations.enumerated().map { i, configuration in
            defer { run.report(i + 1, of: configurations.count) }
            return try Self.fineTuned(configuration, run.cacheDirectory)
        }
        var readers = try configurations.map { try PreparedRun($0, cacheDirectory: run.cacheDirectory) }
        let base = readers[0].trainer.network.tensors
        var merged = base
        if case .merging(let method)? = try run.recipe { merged = try method.merge(models, base: base).weights }
        func loss(_ corpus: Int, _ weights: NamedTensors<Float>) throws -> Double {
            readers[corpus].trainer.network.assign(weights)
            let loss = readers[corpus].evaluationLoss()
            guard loss.isFinite else { throw RunFailure.diverged("the loss on corpus \(corpus + 1) is not a finite number") }
            return loss
        }
        let baseLosses = try readers.indices.map { try loss($0, base) }
        let separate = try readers.indices.map { try loss($0, models[$0]) }
        let losses = try readers.indices.map { try loss($0, merged) }
        let kept = readers.indices.map { (baseLosses[$0] - losses[$0]) / (baseLosses[$0] - separate[$0]) }
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
        return ExperimentResult(
            metrics: [
                "loss": mean(losses), "gainKept": mean(kept), "worstGainKept": kept.min()!, "separateLoss": mean(separate),
                "baseLoss": mean(baseLosses),
            ],
            series: [Series(quantity: "gainKept", label: nil, x: kept.indices.map { Double($0 + 1) }, y: kept)])
    }

    private static func fineTuned(_ configuration: RunConfiguration, _ cache: URL) throws -> NamedTensors<Float> {
        var configuration = configuration
        configuration.row = "fine-tuning"
        let file = try PretrainedNetwork(configuration: configuration, cacheDirectory: cache).file()
        let tensors = try SafetensorsFile(path: file.path)
        return NamedTensors(try tensors.entries.map { ($0.name, try tensors.tensor($0.name)) })
    }
}
