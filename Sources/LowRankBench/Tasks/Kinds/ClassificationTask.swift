import LowRankCore

/// Training on a split's samples in random order, and the accuracy on the first samples of another split.
struct ClassificationTask<S: Scalar>: LabelledTask {
    let classes: Int
    private var batches: SampleBatches<Int>
    /// The classes that the network gave the evaluated samples at the last evaluation.
    private var predicted: [Int]
    /// Metrics besides loss, accuracy and F1.
    private let further: (any Network<S>) throws -> [String: Double]

    /// - Throws: `TaskError` when a split has too few samples.
    init(
        _ run: RunConfiguration, classes: Int, train: TaskSamples<Int>, evaluation: TaskSamples<Int>,
        further: @escaping (any Network<S>) throws -> [String: Double]
    ) throws(TaskError) {
        batches = try SampleBatches(run, train: train, evaluation: evaluation)
        self.classes = classes
        self.further = further
        predicted = Array(repeating: 0, count: batches.evaluatedTargets.count)
    }

    mutating func load(update: Int, into inputs: LossGraph<S>.Inputs) {
        load(samples: batches.trained(update: update), into: inputs)
    }

    var trainingLabels: [Int] { batches.train.targets }

    func load(samples: [Int], into inputs: LossGraph<S>.Inputs) { put(samples, of: batches.train, into: inputs) }

    var evaluationBatches: Int { batches.evaluationBatches }

    func loadEvaluation(batch: Int, into inputs: LossGraph<S>.Inputs) {
        put(batches.evaluated(batch: batch), of: batches.evaluation, into: inputs)
    }

    private func put(_ chosen: some Sequence<Int>, of samples: TaskSamples<Int>, into inputs: LossGraph<S>.Inputs) {
        samples.put(chosen, into: inputs) { inputs.indices(.targets).values[$1] = Int32($0) }
    }

    mutating func evaluated(batch: Int, prediction: Node<S>) {
        // The copy is no part of the training, whose memory is counted.
        let logits = MemoryLedger.$current.withValue(nil) { prediction.value.values }
        for (row, sample) in batches.evaluated(batch: batch).enumerated() {
            let own = logits[row * classes..<(row + 1) * classes]
            predicted[sample] = own.indices.max { own[$0] < own[$1] }! - own.startIndex
        }
    }

    var evaluationMetrics: [String: Double] { [MetricSpec.accuracy.name: accuracy] }

    /// The accuracy of a network that is not the run's own.
    func accuracy(of network: any Network<S>) -> Double {
        var task = self
        _ = task.loss(of: network)
        return task.accuracy
    }

    var accuracy: Double { ClassScores.accuracy(predicted, batches.evaluatedTargets) }

    func metrics(of network: any Network<S>, evaluationLoss: Double) throws -> [String: Double] {
        let own = [
            MetricSpec.accuracy.name: accuracy,
            MetricSpec.macroF1.name: ClassScores.macroF1(predicted, batches.evaluatedTargets),
        ]
        return try further(network).merging(own) { $1 }
    }
}

/// How well predicted classes agree with the true ones.
enum ClassScores {
    /// The share of samples that have their own class.
    static func accuracy(_ predicted: [Int], _ labels: [Int]) -> Double {
        Double(zip(predicted, labels).count { $0 == $1 }) / Double(labels.count)
    }

    /// The mean over the classes that occur of F1, the harmonic mean of precision and recall.
    static func macroF1(_ predicted: [Int], _ labels: [Int]) -> Double {
        let scores = Set(labels).sorted().map { label in
            let hits = zip(predicted, labels).count { $0 == label && $1 == label }
            return 2 * Double(hits) / Double(predicted.count { $0 == label } + labels.count { $0 == label })
        }
        return scores.reduce(0, +) / Double(scores.count)
    }
}

extension MetricSpec {
    package static let accuracy = MetricSpec("accuracy", "accuracy", better: .higher, format: .percent)
    static let macroF1 = MetricSpec("macroF1", "macro-F1", better: .higher, format: .percent)
}
