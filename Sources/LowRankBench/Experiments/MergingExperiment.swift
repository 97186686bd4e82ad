import BenchTasks
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
        .headline,
        .bars(
            quantity: "gainKept", value: "Share of the fine-tuning gain kept",
            levels: [(0, "the network before fine-tuning"), (1, "a network for each corpus")]),
        .sweep(
            hyperparameter: "lambda", x: "Scale of the merged change", y: "loss", lines: ["baseLoss", "separateLoss"]),
        .map(
            quantity: "cosine", x: "Corpus", y: "Corpus", z: "Cosine of the changes that fine-tuning makes",
            isSameForAllRows: true),
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
            series: [
                Series(quantity: "gainKept", label: nil, x: kept.indices.map { Double($0 + 1) }, y: kept, names: Self.names(run)),
                Self.cosines(of: models, base: base, names: Self.names(run)),
            ])
    }

    /// "verb" for "wordnet:verb", "river" for "texts/river.txt".
    private static func names(_ run: ExperimentRun) -> [String] {
        run.words("corpora").map { corpus in
            let name = corpus.split { "/:".contains($0) }.last.map(String.init) ?? corpus
            return name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
        }
    }

    /// Of every two task vectors tau_t = theta_t - theta_0.
    private static func cosines(of models: [NamedTensors<Float>], base: NamedTensors<Float>, names: [String]) -> Series {
        let products = models.map { a in
            models.map { b in
                base.reduce(0.0) { sum, entry in
                    let (start, a, b) = (entry.tensor.values, a[entry.name]!.values, b[entry.name]!.values)
                    return start.indices.reduce(sum) { $0 + Double(a[$1] - start[$1]) * Double(b[$1] - start[$1]) }
                }
            }
        }
        var map = Series(quantity: "cosine", label: nil, x: [], y: [], z: [], names: names)
        for i in models.indices {
            for j in models.indices {
                let size = (products[i][i] * products[j][j]).squareRoot()
                map.x.append(Double(i + 1))
                map.y.append(Double(j + 1))
                map.z!.append(size > 0 ? products[i][j] / size : 0)
            }
        }
        return map
    }

    private static func fineTuned(_ configuration: RunConfiguration, _ cache: URL) throws -> NamedTensors<Float> {
        var configuration = configuration
        configuration.row = "fine-tuning"
        let file = try PretrainedNetwork(configuration: configuration, cacheDirectory: cache).file()
        let tensors = try SafetensorsFile(path: file.path)
        return NamedTensors(try tensors.entries.map { ($0.name, try tensors.tensor($0.name)) })
    }
}
