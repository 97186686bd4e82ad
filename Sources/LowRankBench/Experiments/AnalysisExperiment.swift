import BenchTasks
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
        .curves(quantity: Data.task.rawValue, x: scaled, y: "Change in loss on the task"),
        .curves(quantity: Data.pretraining.rawValue, x: scaled, y: "Change in loss on what the network knew before"),
    ]

    private static let scaled = "Factor on the singular values of intruders"

    /// What the network reads after an intervention; the quantity of the series.
    private enum Data: String {
        case task = "taskChange"
        case pretraining = "pretrainingChange"
    }

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["data", "model", "training"], optional: ["factors"])
        var task = try reader.decoderTask(entry.name, values, training: values["training"]!)
        let factors = try values["factors"].map { node in
            let items = try node.list()
            guard !items.isEmpty else { throw node.error("needs at least one factor") }
            return try items.map { try $0.real(0...10) }
        }
        task.experiment = ExperimentConfiguration(
            kind: kind, settings: factors.map { ["factors": SettingList.value($0.map { "\($0)" })] } ?? [:])
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
        if run.configuration.experiment!.settings["factors"] != nil {
            result.series += try intervene(run, &prepared, base: base)
        }
        return result
    }

    /// Scales the intruders of every weight by each factor, and reads the task and what the network was trained on
    /// before.
    private func intervene(
        _ run: ExperimentRun, _ prepared: inout PreparedRun, base: NamedTensors<Double>
    ) throws -> [Series] {
        let tuned = prepared.trainer.network.effectiveWeights
        // W is linear in lambda: W(lambda) = W(0) + lambda (W(1) - W(0)).
        guard let method = run.configuration.methods.first(where: { $0.id == IntruderDimensions.card.id }),
            case .analysis(let removal) = try MethodRegistry.entry(method.id).recipe(
                method.hyperparameters.merging(["lambda": .real(0)]) { $1 })
        else { return [] }
        let without = try removal.measure(tuned, base: base).series
        let factors = run.numbers("factors")
        let task = prepared.task
        let before = try prepared.pretrainingTask()
        var losses: [Data: [Double]] = [:]
        for factor in [1] + factors {
            let weights = tuned.map { name, W -> (String, Tensor<Float>) in
                let removed = without["W_scaled." + name]!
                let scaled = factor == 1 ? W : removed + factor * (W - removed)
                return (name, Tensor(scaled.values.map { Float($0) }, shape: scaled.shape))
            }
            prepared.trainer.network.setDense(Dictionary(uniqueKeysWithValues: weights))
            try prepared.trainer.replaceLinearWeights { $0 }
            for (data, content) in [(Data.task, task), (.pretraining, before)] {
                guard let content else { continue }
                prepared.task = content
                losses[data, default: []].append(prepared.evaluationLoss())
            }
        }
        return [Data.task, .pretraining].compactMap { data in
            losses[data].map { losses in
                Series(quantity: data.rawValue, label: nil, x: factors, y: losses.dropFirst().map { $0 - losses[0] })
            }
        }
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
