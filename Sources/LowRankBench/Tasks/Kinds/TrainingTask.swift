import LowRankCore

/// The batches of a run, and what its final loss means.
package protocol TrainingTask<S> {
    associatedtype S: Scalar
    /// Puts the training batch of an update (from 0) into the inputs; a function of seed and update alone.
    mutating func load(update: Int, into inputs: LossGraph<S>.Inputs)
    /// Puts a batch for measuring the network into the inputs, from training data but from a stream of its own.
    mutating func loadCalibration(batch: Int, into inputs: LossGraph<S>.Inputs)
    var evaluationBatches: Int { get }
    /// Puts an evaluation batch into the inputs; the same for every seed and method.
    mutating func loadEvaluation(batch: Int, into inputs: LossGraph<S>.Inputs)
    /// Told what the network predicts for an evaluation batch.
    mutating func evaluated(batch: Int, prediction: Node<S>)
    /// What else the last evaluation tells, by the names of metrics, for networks that are not the run's own, too.
    var evaluationMetrics: [String: Double] { get }
    /// Further numbers of a run that ends after the last evaluation, by name, and what the loss is to be compared with.
    /// - Throws: `MethodError` when a network that these are measured on cannot be made.
    func metrics(of network: any Network<S>, evaluationLoss: Double) throws -> [String: Double]
    /// What turned text into tokens; nil when there is no such text.
    var tokenizer: BytePairTokenizer? { get }
}

/// A task whose samples each belong to one of several classes, so that they can be divided among clients.
package protocol LabelledTask<S>: TrainingTask {
    /// The class of each training sample, from 0.
    var trainingLabels: [Int] { get }
    /// Puts training samples into the inputs, one a row.
    func load(samples: [Int], into inputs: LossGraph<S>.Inputs)
}

extension TrainingTask {
    package mutating func loadCalibration(batch: Int, into inputs: LossGraph<S>.Inputs) {
        load(update: TrainingConfiguration.calibrationUpdate(batch), into: inputs)
    }

    package mutating func evaluated(batch: Int, prediction: Node<S>) {}

    package var evaluationMetrics: [String: Double] { [:] }

    /// The mean loss over the evaluation batches of a network that is not the run's own.
    package mutating func loss(of network: any Network<S>) -> Double {
        let graph = network.makeLossGraph()
        var sum = 0.0
        for batch in 0..<evaluationBatches {
            loadEvaluation(batch: batch, into: graph.inputs)
            sum += graph.forward()
            evaluated(batch: batch, prediction: graph.prediction)
        }
        return sum / Double(evaluationBatches)
    }

    package var tokenizer: BytePairTokenizer? { nil }
}
