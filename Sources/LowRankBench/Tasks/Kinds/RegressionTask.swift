import LowRankCore

/// Training on a split's samples in random order to predict a number of each by the mean squared error, and how well the
/// predictions agree with the numbers of the first samples of another split.
struct RegressionTask<S: Scalar>: TrainingTask {
    private var batches: SampleBatches<Double>
    /// What a prediction of one stands for: targets are divided by it for the loss.
    private let scale: Double
    /// What the network predicted of the evaluated samples at the last evaluation, in the targets' own unit.
    private var predicted: [Double]
    /// Metrics besides loss, correlation and error, from the network and these two.
    private let further: (_ network: any Network<S>, _ evaluated: [String: Double]) throws -> [String: Double]

    /// - Throws: `TaskError` when a split has too few samples.
    init(
        _ run: RunConfiguration, scale: Double, train: TaskSamples<Double>, evaluation: TaskSamples<Double>,
        further: @escaping (_ network: any Network<S>, _ evaluated: [String: Double]) throws -> [String: Double] = { _, _ in [:] }
    ) throws(TaskError) {
        batches = try SampleBatches(run, train: train, evaluation: evaluation)
        self.scale = scale
        self.further = further
        predicted = Array(repeating: 0, count: batches.evaluatedTargets.count)
    }

    mutating func load(update: Int, into inputs: LossGraph<S>.Inputs) {
        put(batches.trained(update: update), of: batches.train, into: inputs)
    }

    var evaluationBatches: Int { batches.evaluationBatches }

    func loadEvaluation(batch: Int, into inputs: LossGraph<S>.Inputs) {
        put(batches.evaluated(batch: batch), of: batches.evaluation, into: inputs)
    }

    private func put(_ chosen: some Sequence<Int>, of samples: TaskSamples<Double>, into inputs: LossGraph<S>.Inputs) {
        let y = inputs.numbers(.y).data
        samples.put(chosen, into: inputs) { y[$1] = S($0 / scale) }
    }

    mutating func evaluated(batch: Int, prediction: Node<S>) {
        // The copy is no part of the training, whose memory is counted.
        let outputs = MemoryLedger.$current.withValue(nil) { prediction.value.values }
        for (row, sample) in batches.evaluated(batch: batch).enumerated() {
            predicted[sample] = scale * Double(outputs[row])
        }
    }

    /// Correlation and mean absolute error, this in the targets' own unit.
    var evaluationMetrics: [String: Double] {
        [
            MetricSpec.correlation.name: correlation,
            MetricSpec.absoluteError.name: Statistics.meanAbsoluteDifference(predicted, batches.evaluatedTargets),
        ]
    }

    var correlation: Double { Statistics.correlation(predicted, batches.evaluatedTargets) }

    func metrics(of network: any Network<S>, evaluationLoss: Double) throws -> [String: Double] {
        try further(network, evaluationMetrics).merging(evaluationMetrics) { $1 }
    }
}

extension MetricSpec {
    /// Pearson's, of predicted and true numbers.
    package static let correlation = MetricSpec("correlation", "correlation", better: .higher, format: .decimals(3))
    package static let absoluteError = MetricSpec(
        "absoluteError", "absolute error", better: .lower, format: .decimals(3))
}
