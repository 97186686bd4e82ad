import Foundation
import LowRankCore

/// Images of Fashion-MNIST and the same images shifted: a shifted image is to be found again among the images as they are, as a place
/// is in other weather, by the cosine similarity of the embeddings that the network gives to both. A network that was trained before
/// to tell images of other classes apart gets a new head for the embedding.
///
/// Two samples of a batch are a pair. *Recall* is how often the image with the most similar embedding is the right one, among all
/// that are evaluated.
package struct ShiftedPairs: ImagesTask {
    package static let name = "shifted-pairs"
    package static let keys = ShiftedImages.keys
    package static let loss = LossText(unit: "nats per pair", count: "Images")
    static let recall = MetricSpec("recall", "found", better: .higher, format: .percent)
    static let otherRecall = MetricSpec("otherRecall", "found, other classes", better: .higher, format: .percent)
    package static let metrics = [recall, otherRecall]
    package static let levels = [KnownLevel(metric: "pixelRecall", name: "nearest pixels", of: recall.name)]
    /// Of an embedding.
    private static let numbers = 64
    private static let temperature = 0.1

    package let images: ImagesData
    package let shift: ImageShift

    package var prediction: ImagePrediction {
        ImagePrediction(task: .matching(outputs: Self.numbers, temperature: Self.temperature))
    }

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        shift = try ImageShift(values["shift"]!)
        images = try ImagesData(values, reader)
    }

    init(_ images: ImagesData, _ shift: ImageShift) { (self.images, self.shift) = (images, shift) }

    package func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws {
        guard training.batch % 2 == 0 else { throw TaskError("a batch of \(training.batch) cannot be divided into pairs") }
        try images.prepare(for: model, training.withHalfTheBatch, cacheDirectory: cacheDirectory)
    }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        let (train, test) = try images.pictures(cacheDirectory)
        let others = (0..<FashionMNIST.classes.count).filter { !images.classes.contains($0) }
        try run.training.withHalfTheBatch.check(trainingSamples: train.count, evaluationSamples: test.count)
        return PairsTask<S>(run, shift, train: train, test: test, others: try images.pictures(of: others, cacheDirectory).test)
    }

    package var description: String { "pairs, \(images.description), \(shift.rawValue)" }
}

/// Training on pairs in random order.
private struct PairsTask<S: Scalar>: TrainingTask {
    private let shift: ImageShift
    private let (train, others): (ImagesOfClasses, ImagesOfClasses)
    /// What is evaluated on.
    private var test: ImagesOfClasses
    private var order: SampleOrder
    let evaluationBatches: Int
    /// Of the last evaluation: the embeddings of all shifted images, and of all as they are.
    private var (sought, given): ([Double], [Double]) = ([], [])

    init(_ run: RunConfiguration, _ shift: ImageShift, train: ImagesOfClasses, test: ImagesOfClasses, others: ImagesOfClasses) {
        (self.shift, self.train, self.test, self.others) = (shift, train, test, others)
        order = SampleOrder(samples: train.count, batch: run.training.batch / 2, seed: run.seed)
        evaluationBatches = run.training.evaluationBatches
    }

    private func evaluated(_ batch: Int) -> Range<Int> { batch * order.batch..<(batch + 1) * order.batch }

    mutating func load(update: Int, into inputs: LossGraph<S>.Inputs) { put(order.samples(step: update), of: train, into: inputs) }

    func loadEvaluation(batch: Int, into inputs: LossGraph<S>.Inputs) { put(evaluated(batch), of: test, into: inputs) }

    /// The shifted images, then those that they were made of.
    private func put(_ chosen: some Sequence<Int>, of images: ImagesOfClasses, into inputs: LossGraph<S>.Inputs) {
        let pixels = images.side * images.side
        for (row, image) in chosen.enumerated() {
            inputs.write(images.pixels(image, shift), to: .x, from: row * pixels)
            inputs.write(images.pixels(image), to: .x, from: (order.batch + row) * pixels)
        }
    }

    mutating func evaluated(batch: Int, prediction: Node<S>) {
        if batch == 0 { (sought, given) = ([], []) }
        // The copy is no part of the training, whose memory is counted.
        let embeddings = MemoryLedger.$current.withValue(nil) { prediction.value.values.map { Double($0) } }
        sought += embeddings[..<(embeddings.count / 2)]
        given += embeddings[(embeddings.count / 2)...]
    }

    var evaluationMetrics: [String: Double] { [ShiftedPairs.recall.name: recall(sought, given)] }

    /// How often the embedding most similar to one that is sought is that at the same place.
    private func recall(_ sought: [Double], _ given: [Double]) -> Double {
        let count = evaluationBatches * order.batch
        func directions(_ numbers: [Double]) -> Tensor<Double> {
            let width = numbers.count / count
            let factors = (0..<count).map { row in
                let square = numbers[row * width..<(row + 1) * width].reduce(0) { $0 + $1 * $1 }
                return square > 0 ? 1 / square.squareRoot() : 0
            }
            return Tensor(numbers, shape: [count, width]).scalingRows(by: factors)
        }
        let cosines = product(directions(sought), transposed: false, directions(given), transposed: true).values
        let found = (0..<count).count { i in
            let own = cosines[i * count + i]
            return cosines[i * count..<(i + 1) * count].count { $0 >= own } == 1
        }
        return Double(found) / Double(count)
    }

    func metrics(of network: any Network<S>, evaluationLoss: Double) -> [String: Double] {
        var metrics = evaluationMetrics
        let all = 0..<evaluationBatches * order.batch
        metrics["pixelRecall"] = recall(
            all.flatMap { test.pixels($0, shift).map(Double.init) }, all.flatMap { test.pixels($0).map(Double.init) })
        guard others.count >= all.count else { return metrics }
        var elsewhere = self
        elsewhere.test = others
        _ = elsewhere.loss(of: network)
        metrics[ShiftedPairs.otherRecall.name] = elsewhere.evaluationMetrics[ShiftedPairs.recall.name]
        return metrics
    }
}
