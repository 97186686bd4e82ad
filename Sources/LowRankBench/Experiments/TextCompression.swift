import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// Compresses the linear weights of a decoder that was trained before, here or elsewhere, or the keys and values that it keeps of a
/// token, and reads unseen text with it.
///
/// Calibration text is drawn from the training part of the corpus, the loss is of the validation part.
enum TextCompression: CompressionTask {
    private static let objectKey = "compresses"

    static func read(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["data", "model", "start", "calibration"], optional: [objectKey])
        let objects = CompressedObject.allCases.map(\.rawValue)
        let object = try values[objectKey].map { CompressedObject(rawValue: try $0.choice(objects))! } ?? .weights
        var task = try reader.startedTask(entry.name, values, start: values["start"]!, on: [TextData.self, ModelText.self])
        var settings = try calibration(values["calibration"]!, of: task, reader)
        if object != .weights { settings[objectKey] = .text(object.rawValue) }
        task.experiment = ExperimentConfiguration(kind: .compression, settings: settings)
        return task
    }

    private static func object(_ experiment: ExperimentConfiguration) -> CompressedObject {
        experiment.settings[objectKey] == nil ? .weights : .cache
    }

    static func check(_ recipe: Recipe, on task: SuiteTask) throws {
        let asked = object(task.experiment!)
        func isAsked(_ object: CompressedObject) throws {
            guard object == asked else {
                throw MethodError("compresses the \(object.rawValue), and the task has '\(objectKey): \(asked.rawValue)'")
            }
        }
        if case .compression(let method) = recipe {
            try isAsked(.weights)
            for shape in task.network.weights { try method.check(shape) }
        } else if let method = recipe.decoderCompression {
            try isAsked(method.object)
            try method.check(task.model.llamaShape(for: task.data)!)
        } else {
            throw MethodError("compresses neither the weights of a decoder nor its cache")
        }
    }

    static func run(_ run: ExperimentRun) throws -> ExperimentResult {
        let configuration = run.configuration.trainingRun
        Threads.use(configuration.threads)
        let start = try configuration.startFile(cacheDirectory: run.cacheDirectory)
        var task = try configuration.makeTask(start: start, cacheDirectory: run.cacheDirectory, as: Float.self)
        // Nothing is trained, so that there are no gradients and no optimizer.
        let network: any Network<Float> = try configuration.makeDenseNetwork(start: start, cacheDirectory: run.cacheDirectory)
        let whole = object(run.configuration.experiment!).count(of: decoder(network).shape) * MemoryLayout<Float>.size
        var (bytes, seconds, error, history) = (whole, 0.0, 0.0, [Double]())
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
            (seconds, error) = (compressor.timer.seconds, outcomes.map(\.outputError).reduce(0, +) / Double(outcomes.count))
        } else if let method = try run.recipe?.decoderCompression {
            network.setTrainable { _ in false }
            let text = CalibrationText(batches: run.integer("calibrationBatches")) { task.load(update: $0, into: $1) }
            let timer = PhaseTimer()
            let outcome = try timer.measure {
                try method.compress(
                    decoder(network), text, streams: RandomStreams(seed: configuration.seed), progress: run.report)
            }
            (bytes, seconds, error) = (outcome.kept * MemoryLayout<Float>.size, timer.seconds, outcome.hiddenError)
            history = outcome.history
        }
        network.setTrainable { _ in false }
        let reading = PhaseTimer()
        let loss = reading.measure { task.loss(of: network) }
        guard loss.isFinite else { throw RunFailure.diverged("the loss after compression is not a finite number") }
        let course = history.isEmpty
            ? [] : [Series(quantity: "history", label: nil, x: history.indices.map { Double($0 + 1) }, y: history)]
        return ExperimentResult(metrics: [
            "loss": loss, "perplexity": MetricSpec.perplexity(ofLoss: loss), "storedBytes": Double(bytes),
            "storedShare": Double(bytes) / Double(whole), "compressionSeconds": seconds,
            "tokensPerSecond": Double(task.evaluationBatches * configuration.tokensPerStep) / reading.seconds,
            "outputError": error,
            "peakResidentBytes": Double(ProcessMemory.peakResidentBytes),
        ], series: course)
    }

    private static func decoder(_ network: any Network<Float>) -> Llama<Float> {
        guard let llama = network as? Llama<Float> else { preconditionFailure("a decoder of text is a LLaMA") }
        return llama
    }
}
