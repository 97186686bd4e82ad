import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// A run that can begin: its data, and a trainer that has made no update yet.
package struct PreparedRun {
    package let configuration: RunConfiguration
    package var task: any TrainingTask<Float>
    package let trainer: Trainer<Float>
    /// Counts what the trainer allocates; the data are not its concern.
    package let ledger = MemoryLedger()
    package var stored = StoredBetweenSteps()
    /// What the network starts from, where it was trained before.
    private let start: SafetensorsFile?
    private let cacheDirectory: URL

    /// - Parameter method: what is trained in place of the configuration's methods.
    /// - Throws: what the data and the method throw when they do not fit.
    package init(_ configuration: RunConfiguration, method: TrainingMethod? = nil, cacheDirectory: URL) throws {
        Threads.use(configuration.threads)
        let start = try configuration.startFile(cacheDirectory: cacheDirectory)
        let task = try configuration.makeTask(start: start, cacheDirectory: cacheDirectory, as: Float.self)
        self.configuration = configuration
        self.task = task
        (self.start, self.cacheDirectory) = (start, cacheDirectory)
        trainer = try MemoryLedger.$current.withValue(ledger) {
            try configuration.makeTrainer(
                method ?? configuration.makeMethod(), on: task, start: start, cacheDirectory: cacheDirectory)
        }
    }

    /// As `RunConfiguration.makeDenseNetwork`.
    package func denseNetwork() throws -> any Network<Float> {
        try configuration.makeDenseNetwork(start: start, cacheDirectory: cacheDirectory)
    }

    /// What the network was trained on before, to be read in as many evaluation batches as the task; nil for a network
    /// that starts at random.
    package func pretrainingTask() throws -> (any TrainingTask<Float>)? {
        guard var earlier = try configuration.pretraining else { return nil }
        earlier.training.evaluationBatches = configuration.training.evaluationBatches
        return try earlier.makeTask(start: nil, cacheDirectory: cacheDirectory, as: Float.self)
    }

    /// SHA-256 over the numbers of all parameters (decoded, where codes are kept), in the network's order.
    package var weightsSHA256: String {
        var hash = SHA256()
        for parameter in trainer.network.parameters {
            let value = parameter.value
            value.read { hash.update(UnsafeRawBufferPointer(start: $0, count: value.byteCount)) }
        }
        return SHA256.hexadecimal(hash.finalize())
    }
}

extension RunConfiguration {
    /// A trainer that has made no update yet.
    /// - Throws: `MethodError` when the method does not fit; `TaskError` or `SafetensorsError` when weights do not.
    func makeTrainer<S: Scalar>(
        _ method: TrainingMethod, on task: any TrainingTask<S>, start: SafetensorsFile?, cacheDirectory: URL
    ) throws -> Trainer<S> {
        var calibration = task
        let streams = networkStreams
        return try Trainer(
            method: method, plan: training.learningRatePlan, peakLearningRate: learningRate, clip: training.clip,
            streams: streams,
            calibration: .init(count: training.measuredBatches) { calibration.loadCalibration(batch: $0, into: $1) }
        ) {
            let network: any Network<S> = try makeNetwork(
                start: start, cacheDirectory: cacheDirectory, parametrisation: $0, streams: streams)
            try self.start?.adapter().loadOthers(into: network)
            return network
        }
    }
}

extension PreparedRun {
    /// The mean loss over the evaluation batches.
    mutating func evaluationLoss() -> Double { trainer.evaluationLoss(on: &task) }
}

extension Trainer<Float> {
    /// The mean loss over the evaluation batches of a task.
    func evaluationLoss(on task: inout some TrainingTask<Float>) -> Double {
        var sum = 0.0
        for batch in 0..<task.evaluationBatches {
            sum += evaluate { task.loadEvaluation(batch: batch, into: $0) }
            task.evaluated(batch: batch, prediction: lossGraph.prediction)
        }
        return sum / Double(task.evaluationBatches)
    }
}
