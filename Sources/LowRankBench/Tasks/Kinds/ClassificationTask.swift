import Foundation
import LowRankCore

/// Samples that each belong to one of several classes.
struct ClassifiedSamples {
    /// The class of each sample, from 0.
    let labels: [Int]
    /// Puts a sample into a row of a batch's inputs.
    let fill: (_ sample: Int, _ row: Int, _ inputs: any SampleInputs) -> Void
}

/// The places of a batch, whatever its scalars are.
protocol SampleInputs {
    func indices(_ slot: InputSlot) -> Indices
    /// Writes numbers from a place of the slot on.
    func write(_ numbers: some Sequence<Float>, to slot: InputSlot, from start: Int)
    /// Writes `count` numbers from a place of the slot on: these, and zero elsewhere.
    func write(sparse numbers: [(place: Int, number: Float)], of count: Int, to slot: InputSlot, from start: Int)
}

extension BatchInputs: SampleInputs {
    func write(_ numbers: some Sequence<Float>, to slot: InputSlot, from start: Int) {
        let place = self.numbers(slot).data
        for (i, number) in numbers.enumerated() { place[start + i] = S(Double(number)) }
    }

    func write(sparse numbers: [(place: Int, number: Float)], of count: Int, to slot: InputSlot, from start: Int) {
        let own = self.numbers(slot).data + start
        own.update(repeating: 0, count: count)
        for (place, number) in numbers { own[place] = S(Double(number)) }
    }
}

/// Training on a split's samples in random order, and the accuracy on the first samples of another split.
struct ClassificationTask<S: Scalar>: LabelledTask {
    let classes: Int
    let evaluationBatches: Int
    private let train: ClassifiedSamples
    private let evaluation: ClassifiedSamples
    private var order: SampleOrder
    /// The classes that the network gave the evaluated samples at the last evaluation.
    private var predicted: [Int]
    /// Metrics besides loss, accuracy and F1.
    private let further: (any Network<S>) throws -> [String: Double]

    /// - Throws: `TaskError` when a split has too few samples.
    init(
        _ run: RunConfiguration, classes: Int, train: ClassifiedSamples, evaluation: ClassifiedSamples,
        further: @escaping (any Network<S>) throws -> [String: Double]
    ) throws(TaskError) {
        try Self.check(run.training, train: train.labels.count, evaluation: evaluation.labels.count)
        self.classes = classes
        self.train = train
        self.evaluation = evaluation
        self.further = further
        evaluationBatches = run.training.evaluationBatches
        predicted = Array(repeating: 0, count: run.training.batch * run.training.evaluationBatches)
        order = SampleOrder(samples: train.labels.count, batch: run.training.batch, seed: run.seed)
    }

    /// - Throws: `TaskError` when a split of so many samples is too small.
    static func check(_ training: TrainingConfiguration, train: Int, evaluation: Int) throws(TaskError) {
        guard train > 0 else { throw TaskError("there are no samples to train on") }
        if let clients = training.clients, clients.count * training.batch > train {
            throw TaskError(
                "there are \(train) samples to train on, and \(clients.count) clients with at least a batch of "
                    + "\(training.batch) need \(clients.count * training.batch); make clients or batches fewer or smaller")
        }
        let needed = training.batch * training.evaluationBatches
        guard needed <= evaluation else {
            throw TaskError(
                "there are \(evaluation) samples to evaluate on, and \(training.evaluationBatches) batches of \(training.batch) need "
                    + "\(needed); lower evaluation_batches to \(evaluation / training.batch) or make batches smaller")
        }
    }

    mutating func load(update: Int, into inputs: LossGraph<S>.Inputs) {
        load(samples: order.samples(step: update), into: inputs)
    }

    var trainingLabels: [Int] { train.labels }

    func load(samples: [Int], into inputs: LossGraph<S>.Inputs) {
        for (row, sample) in samples.enumerated() { put(sample, of: train, row, inputs) }
    }

    func loadEvaluation(batch: Int, into inputs: LossGraph<S>.Inputs) {
        for row in 0..<order.batch { put(batch * order.batch + row, of: evaluation, row, inputs) }
    }

    private func put(_ sample: Int, of samples: ClassifiedSamples, _ row: Int, _ inputs: LossGraph<S>.Inputs) {
        samples.fill(sample, row, inputs)
        inputs.indices(.targets).values[row] = Int32(samples.labels[sample])
    }

    mutating func evaluated(batch: Int, prediction: Node<S>) {
        // The copy is no part of the training, whose memory is counted.
        let logits = MemoryLedger.$current.withValue(nil) { prediction.value.values }
        for row in 0..<order.batch {
            let own = logits[row * classes..<(row + 1) * classes]
            predicted[batch * order.batch + row] = own.indices.max { own[$0] < own[$1] }! - own.startIndex
        }
    }

    var evaluatedAccuracy: Double? { accuracy }

    /// The accuracy of a network that is not the run's own.
    func accuracy(of network: any Network<S>) -> Double {
        var task = self
        _ = task.loss(of: network)
        return task.accuracy
    }

    var accuracy: Double { ClassScores.accuracy(predicted, labels) }

    private var labels: [Int] { Array(evaluation.labels[..<predicted.count]) }

    func metrics(of network: any Network<S>, evaluationLoss: Double) throws -> [String: Double] {
        let own = [
            MetricSpec.accuracy.name: accuracy,
            MetricSpec.macroF1.name: ClassScores.macroF1(predicted, labels),
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
