import BenchTasks
import LowRankCore
import LowRankMethods

/// Stores something in fewer bytes, and measures what it is still good for: the weights or the cache of a decoder, the layers and
/// tables of a predictor of clicks, the soft labels of a distilled data set.
package struct CompressionExperiment: Experiment {
    package let kind = MethodKind.compression

    /// Text has losses, clicks have areas under the curve, images have accuracies.
    package let metrics = [
        MetricSpec("loss", "loss", unit: "nats per token", better: .lower, headline: true, format: .decimals(4)),
        MetricSpec("perplexity", "perplexity", better: .lower, format: .significant(4)),
        MetricSpec("auc", "AUC", better: .higher, format: .decimals(4)),
        MetricSpec("aucBefore", "AUC before fine-tuning", better: .higher, format: .decimals(4)),
        MetricSpec("logLoss", "log-loss", unit: "nats", better: .lower, format: .decimals(4)),
        MetricSpec("logLossBefore", "log-loss before fine-tuning", unit: "nats", better: .lower, format: .decimals(4)),
        MetricSpec("scoreError", "change of the scores", better: .lower, format: .percent),
        MetricSpec("validationLogLoss", "log-loss of the validation part", unit: "nats", better: .lower, format: .decimals(4)),
        MetricSpec("fineTuningRate", "rate of fine-tuning", better: .neither, format: .significant(2)),
        MetricSpec.accuracy,
        MetricSpec("hardLabelAccuracy", "with hard labels", better: .neither, format: .percent),
        MetricSpec("teacherAccuracy", "the teachers", better: .neither, format: .percent),
        MetricSpec("projectorAccuracy", "the projector", better: .higher, format: .percent),
        MetricSpec("unfittedAccuracy", "the projector before its fit", better: .higher, format: .percent),
        MetricSpec("storedBytes", "stored", better: .lower, format: .bytes),
        MetricSpec("storedShare", "of uncompressed", better: .lower, format: .percent),
        MetricSpec("outputError", "output error", better: .lower),
        MetricSpec("compressionSeconds", "compression", better: .lower, format: .seconds),
        MetricSpec("tokensPerSecond", "tokens/s", better: .higher, format: .count),
        MetricSpec("peakResidentBytes", "peak memory", better: .lower, format: .bytes),
    ]

    package let figures: [ExperimentFigure] = [
        .relation(x: "storedBytes", y: "loss"), .relation(x: "storedBytes", y: "auc"),
        .relation(x: "storedBytes", y: "scoreError"),
        .relation(x: "storedBytes", y: "accuracy", isLogarithmic: true, lines: ["hardLabelAccuracy", "teacherAccuracy"]),
        .headline,
        .curves(quantity: "history", x: "Generation of the search", y: "Fitness (less is better)"),
        .curves(quantity: "fineTuning", x: "Updates of fine-tuning", y: "Log-loss of the validation part"),
    ]

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let data = try entry.value.entries().first { $0.name == "data" }?.value.entries().first { $0.name == "kind" }
        return try Self.task(on: data?.value.text()).read(entry, reader)
    }

    package func check(_ recipe: Recipe, on task: SuiteTask) throws {
        try Self.task(on: task.data.kind.map { type(of: $0).name }).check(recipe, on: task)
    }

    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        try Self.task(on: run.configuration.data.kind.map { type(of: $0).name }).run(run)
    }

    private static func task(on data: String?) -> any CompressionTask.Type {
        switch data {
        case ClicksData.name: ClickCompression.self
        case ImagesData.name: SoftLabelCompression.self
        default: TextCompression.self
        }
    }
}

/// What is compressed, and how it is seen what is left: one for each kind of data.
protocol CompressionTask {
    static func read(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask
    static func check(_ recipe: Recipe, on task: SuiteTask) throws
    static func run(_ run: ExperimentRun) throws -> ExperimentResult
}

extension CompressionTask {
    /// How much of the training part methods look at, for the data to be long enough.
    static func calibration(_ node: SettingNode, of task: SuiteTask, _ reader: TaskReader) throws -> [String: HyperValue] {
        let batches = try node.settings(required: ["batches"])["batches"]!.integer(1...10_000)
        var calibrated = task.training
        calibrated.calibrationBatches = batches
        try reader.check(task.data, task.model, calibrated, at: node)
        return ["calibrationBatches": .integer(batches)]
    }
}
