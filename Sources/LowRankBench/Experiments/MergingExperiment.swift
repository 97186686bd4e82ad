import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// Fine-tunes one network that was trained before on each of several parts of its data, merges the results, and reads all
/// parts with the merged network. Of a denoiser the results may also be composed while it is sampled.
///
/// How well a network reads a part is its quality: the accuracy where there are classes, the loss with a minus elsewhere.
/// Regressions also have correlations.
package struct MergingExperiment: Experiment {
    package let kind = MethodKind.merging
    package let trains = true

    /// Text and ratings have the losses, images have the accuracies.
    package let metrics = [
        MetricSpec("loss", "loss", unit: MetricSpec.unitOfTheLoss, better: .lower, headline: true, format: .decimals(4)),
        MetricSpec.accuracy,
        MetricSpec("normalisedAccuracy", "normalised accuracy", better: .higher, format: .percent),
        MetricSpec("worstNormalisedAccuracy", "worst part", better: .higher, format: .percent),
        MetricSpec("gainKept", "gain kept", better: .higher, format: .percent),
        MetricSpec("worstGainKept", "worst part", better: .higher, format: .percent),
        .correlation,
        MetricSpec("backwardTransfer", "backward transfer", better: .higher, format: .percent),
        MetricSpec("unseenLoss", "unseen part", unit: MetricSpec.unitOfTheLoss, better: .lower, format: .decimals(4)),
        MetricSpec("unseenAccuracy", "accuracy on the unseen part", better: .higher, format: .percent),
        MetricSpec("unseenCorrelation", "correlation on the unseen part", better: .higher, format: .decimals(3)),
        MetricSpec("separateLoss", "one network each", unit: MetricSpec.unitOfTheLoss, better: .neither, format: .decimals(4)),
        MetricSpec("separateAccuracy", "one network each", better: .neither, format: .percent),
        MetricSpec("separateCorrelation", "correlation of one network each", better: .neither, format: .decimals(3)),
        MetricSpec("baseLoss", "before fine-tuning", unit: MetricSpec.unitOfTheLoss, better: .neither, format: .decimals(4)),
        MetricSpec("baseAccuracy", "before fine-tuning", better: .neither, format: .percent),
    ] + DenoiserComposition.metrics

    package let figures: [ExperimentFigure] = [
        .headline,
        .bars(
            quantity: "gainKept", value: "Share of the fine-tuning gain kept",
            levels: [(0, "the network before fine-tuning"), (1, "a network for each part")]),
        .bars(
            quantity: "normalisedAccuracy", value: "Accuracy, of that of one network each",
            levels: [(1, "a network for each part")]),
        .sweep(
            hyperparameter: "lambda", x: "Scale of the merged change", y: "loss", lines: ["baseLoss", "separateLoss"]),
        .sweep(
            hyperparameter: "lambda", x: "Scale of the merged change", y: "accuracy",
            lines: ["baseAccuracy", "separateAccuracy"]),
        .map(
            quantity: "cosine", x: "Part", y: "Part", z: "Cosine of the changes that fine-tuning makes",
            isSameForAllRows: true),
    ] + DenoiserComposition.figures

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        if try entry.value.entries().contains(where: { $0.name == DenoiserComposition.key }) {
            return try DenoiserComposition.task(entry, reader)
        }
        let values = try entry.value.settings(required: ["data", "model", "training", "parts"], optional: ["unseen"])
        var task = try reader.partedTask(entry.name, values)
        guard !(task.data.kind is DenoisingData) else { throw entry.value.error("missing key '\(DenoiserComposition.key)'") }
        let parts = try DataParts.list(values["parts"]!, of: task, reader)
        var settings = DataParts.settings(of: parts)
        var pieces: Set<String> = []
        func checkApart(_ part: any PartedData, _ node: SettingNode) throws {
            guard pieces.isDisjoint(with: part.pieces) else { throw node.error("shares data with a part before it") }
            pieces.formUnion(part.pieces)
        }
        for (part, node) in zip(parts, try values["parts"]!.list()) { try checkApart(part, node) }
        if let node = values["unseen"] {
            let part = try DataParts.part(node, of: task, reader)
            try checkApart(part, node)
            settings["unseen"] = .text(part.partName)
            settings["unseenSHA256"] = .text(part.sha256)
        }
        task.experiment = ExperimentConfiguration(kind: kind, settings: settings)
        return task
    }

    package func check(_ recipe: Recipe, on task: SuiteTask) throws {
        if task.data.kind is DenoisingData { return try DenoiserComposition.check(recipe, task.experiment!) }
        guard recipe.noiseComposition == nil else {
            throw MethodError("composes LoRAs of a denoiser, and the task's data are not of kind \(DenoisingData.name)")
        }
    }

    // MARK: - A run

    /// What networks reach on one part.
    private struct Readings {
        let hasClasses: Bool
        /// Before fine-tuning.
        let base: Reading
        /// After fine-tuning on the part.
        let separate: Reading
        let merged: Reading
        /// Right after the merge of the network that was fine-tuned on the part; nil for the last one, and where all are merged
        /// at once.
        let joined: Reading?

        /// What is left of the network of the part: the normalised accuracy, or the share of the gain in loss.
        func share(_ reading: Reading) -> Double {
            hasClasses
                ? reading.quality / separate.quality
                : (reading.quality - base.quality) / (separate.quality - base.quality)
        }
    }

    /// A row without a merging method reads with the network before fine-tuning.
    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        Threads.use(run.configuration.threads)
        if run.configuration.data.kind is DenoisingData { return try DenoiserComposition(run).result() }
        let parts = run.trainingRuns
        // Made once for all rows of a seed.
        let models = try parts.enumerated().map { i, part in
            defer { run.report(i + 1, of: parts.count) }
            return try Self.fineTuned(part, run.cacheDirectory)
        }
        let base = try parts[0].startingNetwork(run.cacheDirectory).tensors
        var method: (any MergingMethod)?
        if case .merging(let found)? = try run.recipe { method = found }
        func merged(_ count: Int) throws -> NamedTensors<Float> {
            try method?.merge(Array(models.prefix(count)), base: base).weights ?? base
        }
        let whole = try merged(models.count)
        let steps = method?.isSequential == true ? try (1..<models.count).map(merged) : []
        let readings = try parts.enumerated().map { i, part in
            // One at a time: images are large.
            var reader = try PartReader(part, run.cacheDirectory)
            return Readings(
                hasClasses: part.hasClasses, base: try reader.read(base), separate: try reader.read(models[i]),
                merged: try reader.read(whole), joined: i < steps.count ? try reader.read(steps[i]) : nil)
        }
        var result = Self.result(readings, names: parts.map(\.partTitle))
        if let unseen = run.unseenRun {
            var reader = try PartReader(unseen, run.cacheDirectory)
            let reading = try reader.read(whole)
            result.metrics[unseen.hasClasses ? "unseenAccuracy" : "unseenLoss"] = unseen.hasClasses ? reading.quality : -reading.quality
            result.metrics["unseenCorrelation"] = reading.correlation
        }
        result.series.append(Self.cosines(of: models, base: base, names: parts.map(\.partTitle)))
        return result
    }

    private static func result(_ parts: [Readings], names: [String]) -> ExperimentResult {
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
        let hasClasses = parts[0].hasClasses
        let (quantity, worst) = hasClasses ? ("normalisedAccuracy", "worstNormalisedAccuracy") : ("gainKept", "worstGainKept")
        let shares = parts.map { $0.share($0.merged) }
        var metrics = [quantity: mean(shares), worst: shares.min()!]
        let levels = [
            ("loss", "accuracy", \Readings.merged), ("separateLoss", "separateAccuracy", \.separate),
            ("baseLoss", "baseAccuracy", \.base),
        ]
        for (loss, accuracy, level) in levels {
            let value = mean(parts.map { $0[keyPath: level].quality })
            metrics[hasClasses ? accuracy : loss] = hasClasses ? value : -value
        }
        for (name, level) in [(MetricSpec.correlation.name, \Readings.merged), ("separateCorrelation", \.separate)] {
            let values = parts.compactMap { $0[keyPath: level].correlation }
            if !values.isEmpty { metrics[name] = mean(values) }
        }
        let changes = parts.compactMap { part in part.joined.map { part.share(part.merged) - part.share($0) } }
        if !changes.isEmpty { metrics["backwardTransfer"] = mean(changes) }
        let places = shares.indices.map { Double($0 + 1) }
        return ExperimentResult(
            metrics: metrics, series: [Series(quantity: quantity, label: nil, x: places, y: shares, names: names)])
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

    /// The network of a run, made where it is missing, by the names of its parameters with all weights dense.
    static func fineTuned(_ configuration: RunConfiguration, _ cache: URL) throws -> NamedTensors<Float> {
        var configuration = configuration
        configuration.row = "fine-tuning"
        let file = try PretrainedNetwork(configuration: configuration, cacheDirectory: cache).file()
        let tensors = try SafetensorsFile(path: file.path)
        return NamedTensors(try tensors.entries.map { ($0.name, try tensors.tensor($0.name)) })
    }
}

/// What a network reaches on a part.
private struct Reading {
    let quality: Double
    /// Of a regression.
    let correlation: Double?
}

/// A part of the data, read with one set of weights after the other.
private struct PartReader {
    private let name: String
    private let network: any Network<Float>
    private var task: any TrainingTask<Float>

    init(_ configuration: RunConfiguration, _ cache: URL) throws {
        name = configuration.partTitle
        network = try configuration.startingNetwork(cache)
        task = try configuration.makeTask(cacheDirectory: cache)
    }

    mutating func read(_ weights: NamedTensors<Float>) throws -> Reading {
        network.assign(weights)
        let loss = task.loss(of: network)
        guard loss.isFinite else { throw RunFailure.diverged("the loss on \(name) is not a finite number") }
        let metrics = task.evaluationMetrics
        return Reading(
            quality: metrics[MetricSpec.accuracy.name] ?? -loss, correlation: metrics[MetricSpec.correlation.name])
    }
}

extension ExperimentRun {
    /// The part that no network is fine-tuned on.
    fileprivate var unseenRun: RunConfiguration? {
        guard configuration.experiment!.settings["unseen"] != nil else { return nil }
        return configuration.trainingRun.on(part: text("unseen"), sha256: text("unseenSHA256"))
    }
}

extension RunConfiguration {
    var partTitle: String { (data.kind as? any PartedData)?.partTitle ?? "" }
    fileprivate var hasClasses: Bool { data.kind is any ClassifiedData }

    /// Dense, before the run.
    func startingNetwork(_ cache: URL) throws -> any Network<Float> {
        try makeDenseNetwork(start: startFile(cacheDirectory: cache), cacheDirectory: cache)
    }
}
