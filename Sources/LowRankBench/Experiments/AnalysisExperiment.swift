import Foundation
import LowRankCore
import LowRankMethods

/// Fine-tunes a decoder that was trained before in the row's way, and measures what that did to its weights.
package struct AnalysisExperiment: Experiment {
    package let kind = MethodKind.analysis
    package let trains = true

    /// The methods add theirs, as means over the linear weights.
    package let metrics = [
        MetricSpec("loss", "loss", unit: "nats per token", better: .lower, format: .decimals(4)),
        MetricSpec("startLoss", "loss before", unit: "nats per token", better: .neither, format: .decimals(4)),
    ]

    package let figures: [ExperimentFigure] = [
        .headline, .curves(quantity: "profile", x: "Linear weight, from the first to the last", y: ""),
    ]

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["data", "model", "training"])
        var task = try reader.decoderTask(entry.name, values, training: values["training"]!, isTrained: true)
        task.experiment = ExperimentConfiguration(kind: kind, settings: [:])
        return task
    }

    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        var prepared = try PreparedRun(run.configuration.trainingRun, cacheDirectory: run.cacheDirectory)
        let network = prepared.trainer.network
        let base = network.effectiveWeights
        let startLoss = prepared.evaluationLoss()
        let loss = try RunExecutor.train(&prepared) { _, update, _ in run.progress(update) }.last!.evaluationLoss
        var result = ExperimentResult(metrics: ["loss": loss, "startLoss": startLoss])
        guard case .analysis(let method)? = try run.recipe else { return result }
        let analysis = try method.measure(network.effectiveWeights, base: base)
        for spec in method.metrics {
            let values = analysis.weights.compactMap { $0.metrics[spec.name] }
            guard !values.isEmpty else { continue }
            result.metrics[spec.name] = values.reduce(0, +) / Double(values.count)
            guard spec.isHeadline else { continue }
            result.series.append(
                Series(quantity: "profile", label: nil, x: values.indices.map { Double($0 + 1) }, y: values))
        }
        return result
    }
}

extension Network {
    /// The linear weights as matrices; what amounts to none is left out.
    fileprivate var effectiveWeights: NamedTensors<Double> {
        NamedTensors(
            linearWeights.compactMap { weight in
                weight.effectiveWeight.map { (weight.shape.name, Tensor($0.values.map { Double($0) }, shape: $0.shape)) }
            })
    }
}
