import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// Compresses the layers and embedding tables of a predictor of clicks that was trained before, and trains it further.
///
/// All rows are trained further alike, those without a method included: each at every rate of a list, from the same start and on
/// the same batches. What is kept is the network with the lowest log-loss on the validation part, of all rates and evaluations and of
/// the start. AUC and log-loss are those of the test part, which nothing is chosen by.
enum ClickCompression: CompressionTask {
    static func read(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["data", "model", "start", "calibration", "fine_tuning"])
        var task = try reader.startedTask(entry.name, values, start: values["start"]!, on: [ClicksData.self])
        var settings = try calibration(values["calibration"]!, of: task, reader)
        let tuning = try values["fine_tuning"]!.settings(required: ["steps", "learning_rates", "evaluations"])
        let steps = try tuning["steps"]!.integer(TrainingConfiguration.stepRange)
        let rates = try tuning["learning_rates"]!.ascending(0 ... .greatestFiniteMagnitude)
        guard rates[0] > 0 else { throw tuning["learning_rates"]!.error("must be greater than 0") }
        settings["fineTuningSteps"] = .integer(steps)
        settings["fineTuningRates"] = SettingList.value(rates)
        settings["evaluations"] = .integer(try tuning["evaluations"]!.integer(1...steps))
        // Of the task's network, which shares of what rows store refer to.
        settings["wholeNumbers"] = .integer(task.network.parameterCount)
        task.experiment = ExperimentConfiguration(kind: .compression, settings: settings)
        return task
    }

    static func check(_ recipe: Recipe, on task: SuiteTask) throws {
        guard case .compression(let method) = recipe else { throw MethodError("compresses no linear weights") }
        for shape in task.network.weights { try method.check(shape) }
    }

    static func run(_ run: ExperimentRun) throws -> ExperimentResult {
        let configuration = run.configuration.trainingRun
        Threads.use(configuration.threads)
        let start = try configuration.startFile(cacheDirectory: run.cacheDirectory)
        let data = configuration.data.kind as! ClicksData
        func task(_ part: ClicksData.Part) throws -> any TrainingTask<Float> {
            try data.task(configuration, evaluatedOn: part, cacheDirectory: run.cacheDirectory)
        }
        var (training, test) = (try task(.validation), try task(.test))
        let network: any Network<Float> = try configuration.makeDenseNetwork(start: start, cacheDirectory: run.cacheDirectory)
        let whole = try ClickReading(network, &test)
        var (seconds, error) = (0.0, 0.0)
        if case .compression(let method)? = try run.recipe {
            let compressor = NetworkCompressor(
                method, network, batches: run.integer("calibrationBatches"), rows: configuration.tokensPerStep
            ) { training.loadCalibration(batch: $0, into: $1) }
            let outcomes = try compressor.compress()
            (seconds, error) = (compressor.timer.seconds, outcomes.map(\.outputError).reduce(0, +) / Double(outcomes.count))
            network.setTrainable { _ in true }
        }
        let before = try ClickReading(network, &test)
        let fineTuning = try FineTuning(run, network, &training, after: configuration.training.pretrained!.steps)
        let after = try ClickReading(network, &test)
        let numbers = network.parameters.reduce(0) { $0 + $1.info.count }
        return ExperimentResult(metrics: [
            "auc": after.auc, "aucBefore": before.auc, "logLoss": after.logLoss, "logLossBefore": before.logLoss,
            "scoreError": before.scoreError(from: whole), "validationLogLoss": fineTuning.logLoss, "fineTuningRate": fineTuning.rate,
            "storedBytes": Double(numbers * MemoryLayout<Float>.size),
            "storedShare": Double(numbers) / Double(run.integer("wholeNumbers")),
            "compressionSeconds": seconds, "outputError": error, "peakResidentBytes": Double(ProcessMemory.peakResidentBytes),
        ], series: [fineTuning.course])
    }
}

/// What a network makes of the samples that a task evaluates on.
private struct ClickReading {
    /// The mean of -log p of what happened.
    let logLoss: Double
    /// Of clicks and of the other samples, the logarithm of the odds.
    private let scores: (clicks: [Double], others: [Double])
    /// How often a click scores higher than a sample without one.
    var auc: Double { Statistics.auc(of: scores.clicks, over: scores.others) }

    /// - Throws: `RunFailure.diverged`.
    init(_ network: any Network<Float>, _ task: inout any TrainingTask<Float>) throws {
        let graph = network.makeLossGraph()
        var (sum, clicks, others) = (0.0, [Double](), [Double]())
        for batch in 0..<task.evaluationBatches {
            task.loadEvaluation(batch: batch, into: graph.inputs)
            sum += graph.forward()
            let logits = graph.prediction.value
            for (row, label) in graph.inputs.indices(.targets).values.enumerated() {
                let score = Double(logits[row, 1] - logits[row, 0])
                if label == 1 { clicks.append(score) } else { others.append(score) }
            }
        }
        logLoss = sum / Double(task.evaluationBatches)
        guard logLoss.isFinite else { throw RunFailure.diverged("the log-loss is not a finite number") }
        scores = (clicks, others)
    }

    /// ||s - s0|| / ||s0|| of the scores s, s0 being those of the network before compression.
    func scoreError(from whole: ClickReading) -> Double {
        let (own, before) = (scores.clicks + scores.others, whole.scores.clicks + whole.scores.others)
        func norm(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
        return norm(zip(own, before).map { $0 - $1 }) / norm(before)
    }
}

/// The further training of a network, which it leaves as it was at its best.
private struct FineTuning {
    /// On the validation part, at the best.
    private(set) var logLoss: Double
    /// The rate that led there.
    private(set) var rate: Double
    /// The log-loss of the validation part at that rate.
    private(set) var course: Series

    /// - Parameter steps: updates before, whose batches these follow.
    init(_ run: ExperimentRun, _ network: any Network<Float>, _ task: inout any TrainingTask<Float>, after steps: Int) throws {
        let start = network.tensors
        let startLoss = try ClickReading(network, &task).logLoss
        var best = (loss: startLoss, tensors: start)
        (logLoss, rate, course) = (startLoss, 0, Series(quantity: "fineTuning", label: nil, x: [], y: []))
        let rates = run.numbers("fineTuningRates")
        for (i, candidate) in rates.enumerated() {
            network.assign(start)
            var own = Series(quantity: "fineTuning", label: nil, x: [0], y: [startLoss])
            var lowest = Double.infinity
            try ShortTraining(steps: run.integer("fineTuningSteps"), learningRate: candidate).train(
                network, streams: run.configuration.networkStreams, load: { task.load(update: steps + $0, into: $1) },
                parts: run.integer("evaluations")
            ) { updates in
                let loss = try ClickReading(network, &task).logLoss
                own.x.append(Double(updates))
                own.y.append(loss)
                lowest = min(lowest, loss)
                if loss < best.loss { best = (loss, network.tensors) }
            }
            if course.x.isEmpty || lowest < course.y.dropFirst().min()! { (rate, course) = (candidate, own) }
            run.report(i + 1, of: rates.count)
        }
        network.assign(best.tensors)
        logLoss = best.loss
    }
}
