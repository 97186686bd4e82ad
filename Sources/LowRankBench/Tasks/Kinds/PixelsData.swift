import Foundation
import LowRankCore

/// What a network predicts for every pixel of an image.
protocol PixelTarget: Hashable, Sendable {
    /// The word in suites.
    static var name: String { get }
    static var loss: LossText { get }
    static var task: SampleTask { get }
    static var metric: MetricSpec { get }
    /// Of the metric.
    static var level: KnownLevel { get }

    static func sample(_ images: ImagesOfClasses, _ i: Int) -> PixelSample
    /// The metric.
    static func value(_ score: PixelScore) -> Double
    /// The metric of what sets the level.
    static func level(train: [PixelSample], test: [PixelSample], side: Int) -> Double
}

/// What a network sees of an image, and what it is to predict.
struct PixelSample: Equatable {
    let x, y: [Float]
}

/// How well numbers of pixels agree with the true ones.
struct PixelScore {
    private var (both, either, squares, count) = (0, 0, 0.0, 0)

    /// - Parameter threshold: above it a pixel is taken for one that is 1.
    mutating func add(_ predicted: some Sequence<Double>, threshold: Double = 0, _ truth: [Float]) {
        for (p, t) in zip(predicted, truth) {
            let (here, there) = (p > threshold, t > 0.5)
            both += here && there ? 1 : 0
            either += here || there ? 1 : 0
            squares += (p - Double(t)) * (p - Double(t))
        }
        count += truth.count
    }

    /// Of the pixels that are 1, intersection over union; 1 where there is nothing to find and nothing was found.
    var overlap: Double { either == 0 ? 1 : Double(both) / Double(either) }
    /// Of a signal up to 1, in decibels.
    var peakSignal: Double { -10 * log10(squares / Double(count)) }
}

/// Where the garment is in an image under the noise of `ImageShift`: which pixels are brighter than a tenth of white without it.
enum GarmentMask: PixelTarget {
    static let name = "garment-masks"
    static let loss = LossText(unit: "nats per pixel", count: "Images")
    static let task = SampleTask.binary(outputs: 1)
    static let metric = MetricSpec("overlap", "intersection over union", better: .higher, format: .percent)
    static let level = KnownLevel(metric: "thresholdOverlap", name: "one threshold for all pixels", of: metric.name)

    static func sample(_ images: ImagesOfClasses, _ i: Int) -> PixelSample {
        PixelSample(x: images.pixels(i, .noise), y: images.pixels(i).map { $0 > 0.1 ? 1 : 0 })
    }

    static func value(_ score: PixelScore) -> Double { score.overlap }

    /// The threshold, of fifty, is the best one for as many training images.
    static func level(train: [PixelSample], test: [PixelSample], side: Int) -> Double {
        func overlap(_ samples: [PixelSample], _ threshold: Double) -> Double {
            samples.reduce(into: PixelScore()) { $0.add($1.x.lazy.map(Double.init), threshold: threshold, $1.y) }.overlap
        }
        let thresholds = (1...50).map { Double($0) / 50 }
        let overlaps = thresholds.map { overlap(train, $0) }
        return overlap(test, thresholds[overlaps.firstIndex(of: overlaps.max()!)!])
    }
}

/// The details of an image of which each two by two pixels are given as their mean: what a pixel has above that mean.
enum ImageDetails: PixelTarget {
    static let name = "image-details"
    static let loss = LossText(unit: "mean squared error of pixels", count: "Images")
    static let task = SampleTask.regression(outputs: 1)
    static let metric = MetricSpec(
        "peakSignal", "peak signal-to-noise ratio", unit: "dB", better: .higher, format: .decimals(2))
    static let level = KnownLevel(metric: "interpolationSignal", name: "bilinear interpolation", of: metric.name)

    /// A last odd row or column stands for itself.
    static func sample(_ images: ImagesOfClasses, _ i: Int) -> PixelSample {
        let (pixels, side) = (images.pixels(i), images.side)
        let means = pixels.indices.map { i in
            let (top, left) = (i / side & ~1, i % side & ~1)
            let own = (top..<min(top + 2, side)).flatMap { y in (left..<min(left + 2, side)).map { pixels[y * side + $0] } }
            return own.reduce(0, +) / Float(own.count)
        }
        return PixelSample(x: means, y: zip(pixels, means).map { $0 - $1 })
    }

    static func value(_ score: PixelScore) -> Double { score.peakSignal }

    static func level(train: [PixelSample], test: [PixelSample], side: Int) -> Double {
        // A mean stands for the middle of its two by two pixels: three quarters of it, and a quarter of the next one.
        func mixed(_ place: Int) -> [(place: Int, weight: Double)] {
            [(place, 0.75), (min(max(place % 2 == 0 ? place - 1 : place + 1, 0), side - 1), 0.25)]
        }
        return test.reduce(into: PixelScore()) { score, sample in
            let details = sample.x.indices.map { i in
                mixed(i / side).reduce(-Double(sample.x[i])) { sum, row in
                    mixed(i % side).reduce(sum) { $0 + row.weight * $1.weight * Double(sample.x[row.place * side + $1.place]) }
                }
            }
            score.add(details, sample.y)
        }.peakSignal
    }
}

/// Images of some of the classes of Fashion-MNIST; a number is predicted for every pixel. A network that was trained before to tell
/// images of other classes apart gets a new head for it.
struct PixelsData<Target: PixelTarget>: ImagesTask {
    static var name: String { Target.name }
    static var keys: KindKeys { ImagesData.keys }
    static var loss: LossText { Target.loss }
    static var metrics: [MetricSpec] { [Target.metric] }
    static var levels: [KnownLevel] { [Target.level] }

    let images: ImagesData

    var prediction: ImagePrediction { ImagePrediction(pooling: .none, task: Target.task) }

    init(_ values: [String: SettingNode], _ reader: TaskReader) throws { images = try ImagesData(values, reader) }

    init(_ images: ImagesData) { self.images = images }

    func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        let (train, test) = try images.pictures(cacheDirectory)
        return try PixelsTask<Target, S>(run, train: train, test: test)
    }

    var description: String { "\(Self.name), \(images.description)" }
}

/// Training on images in random order, with a number for each pixel.
private struct PixelsTask<Target: PixelTarget, S: Scalar>: TrainingTask {
    private let (train, test): (ImagesOfClasses, ImagesOfClasses)
    private var batches: SampleBatches<Int>
    /// Of the last evaluation.
    private var score = PixelScore()

    init(_ run: RunConfiguration, train: ImagesOfClasses, test: ImagesOfClasses) throws(TaskError) {
        (self.train, self.test) = (train, test)
        batches = try SampleBatches(run, train: train.samples(), evaluation: test.samples())
    }

    mutating func load(update: Int, into inputs: LossGraph<S>.Inputs) {
        put(batches.trained(update: update), of: train, into: inputs)
    }

    var evaluationBatches: Int { batches.evaluationBatches }

    func loadEvaluation(batch: Int, into inputs: LossGraph<S>.Inputs) {
        put(batches.evaluated(batch: batch), of: test, into: inputs)
    }

    private func put(_ chosen: some Sequence<Int>, of images: ImagesOfClasses, into inputs: LossGraph<S>.Inputs) {
        for (row, image) in chosen.enumerated() {
            let sample = Target.sample(images, image)
            inputs.write(sample.x, to: .x, from: row * sample.x.count)
            inputs.write(sample.y, to: .y, from: row * sample.y.count)
        }
    }

    mutating func evaluated(batch: Int, prediction: Node<S>) {
        if batch == 0 { score = PixelScore() }
        // The copy is no part of the training, whose memory is counted.
        let predicted = MemoryLedger.$current.withValue(nil) { prediction.value.values }
        let pixels = test.side * test.side
        for (row, image) in batches.evaluated(batch: batch).enumerated() {
            score.add(predicted[row * pixels..<(row + 1) * pixels].lazy.map { Double($0) }, Target.sample(test, image).y)
        }
    }

    var evaluationMetrics: [String: Double] { [Target.metric.name: Target.value(score)] }

    func metrics(of network: any Network<S>, evaluationLoss: Double) -> [String: Double] {
        let count = batches.evaluatedTargets.count
        func samples(_ images: ImagesOfClasses) -> [PixelSample] { (0..<min(count, images.count)).map { Target.sample(images, $0) } }
        let level = Target.level(train: samples(train), test: samples(test), side: test.side)
        return evaluationMetrics.merging([Target.level.metric: level]) { $1 }
    }
}
