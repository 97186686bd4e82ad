import Foundation
import LowRankCore

/// Samples with what is to be predicted of each, its target: a class from 0, or a number.
struct TaskSamples<Target> {
    let targets: [Target]
    /// Puts a sample, without its target, into a row of a batch's inputs.
    let fill: (_ sample: Int, _ row: Int, _ inputs: any SampleInputs) -> Void

    /// Puts samples into a batch, one a row.
    /// - Parameter write: puts the target of a sample into its row.
    func put(
        _ samples: some Sequence<Int>, into inputs: any SampleInputs, _ write: (_ target: Target, _ row: Int) -> Void
    ) {
        for (row, sample) in samples.enumerated() {
            fill(sample, row, inputs)
            write(targets[sample], row)
        }
    }
}

/// The places of a batch, whatever its scalars are.
package protocol SampleInputs {
    func indices(_ slot: InputSlot) -> Indices
    /// Writes numbers from a place of the slot on.
    func write(_ numbers: some Sequence<Float>, to slot: InputSlot, from start: Int)
    /// Writes `count` numbers from a place of the slot on: these, and zeros behind them.
    func write(_ numbers: UnsafeBufferPointer<Float>, filling count: Int, to slot: InputSlot, from start: Int)
    /// Writes `count` numbers from a place of the slot on: these, and zero elsewhere.
    func write(sparse numbers: [(place: Int, number: Float)], of count: Int, to slot: InputSlot, from start: Int)
}

extension BatchInputs: SampleInputs {
    package func write(_ numbers: some Sequence<Float>, to slot: InputSlot, from start: Int) {
        let place = self.numbers(slot).data
        for (i, number) in numbers.enumerated() { place[start + i] = S(Double(number)) }
    }

    package func write(_ numbers: UnsafeBufferPointer<Float>, filling count: Int, to slot: InputSlot, from start: Int) {
        let own = self.numbers(slot).data + start
        for i in numbers.indices { own[i] = S(numbers[i]) }
        (own + numbers.count).update(repeating: 0, count: count - numbers.count)
    }

    package func write(sparse numbers: [(place: Int, number: Float)], of count: Int, to slot: InputSlot, from start: Int) {
        let own = self.numbers(slot).data + start
        own.update(repeating: 0, count: count)
        for (place, number) in numbers { own[place] = S(Double(number)) }
    }
}

/// Which samples a run sees: those of one split in random order, and the first of another one to be evaluated on.
struct SampleBatches<Target> {
    let train: TaskSamples<Target>
    let evaluation: TaskSamples<Target>
    let evaluationBatches: Int
    private var order: SampleOrder

    /// - Throws: `TaskError` when a split has too few samples.
    init(_ run: RunConfiguration, train: TaskSamples<Target>, evaluation: TaskSamples<Target>) throws(TaskError) {
        try run.training.check(trainingSamples: train.targets.count, evaluationSamples: evaluation.targets.count)
        self.train = train
        self.evaluation = evaluation
        evaluationBatches = run.training.evaluationBatches
        order = SampleOrder(samples: train.targets.count, batch: run.training.batch, seed: run.seed)
    }

    /// The training samples of an update.
    mutating func trained(update: Int) -> [Int] { order.samples(step: update) }

    /// The evaluation samples of a batch.
    func evaluated(batch: Int) -> Range<Int> { batch * order.batch..<(batch + 1) * order.batch }

    /// The targets of all evaluation samples, in their order.
    var evaluatedTargets: [Target] { Array(evaluation.targets[..<(evaluationBatches * order.batch)]) }
}

extension TrainingConfiguration {
    /// For data of which each of two kinds is half of a batch.
    var withHalfTheBatch: TrainingConfiguration {
        var training = self
        training.batch /= 2
        return training
    }

    /// - Throws: `TaskError` when a split of so many samples is too small.
    func check(trainingSamples train: Int, evaluationSamples evaluation: Int) throws(TaskError) {
        guard train > 0 else { throw TaskError("there are no samples to train on") }
        if let clients, clients.count * batch > train {
            throw TaskError(
                "there are \(train) samples to train on, and \(clients.count) clients with at least a batch of "
                    + "\(batch) need \(clients.count * batch); make clients or batches fewer or smaller")
        }
        let needed = batch * evaluationBatches
        guard needed <= evaluation else {
            throw TaskError(
                "there are \(evaluation) samples to evaluate on, and \(evaluationBatches) batches of \(batch) need "
                    + "\(needed); lower evaluation_batches to \(evaluation / batch) or make batches smaller")
        }
    }
}
