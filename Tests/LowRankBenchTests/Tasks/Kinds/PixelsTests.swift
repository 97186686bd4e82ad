import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// Tasks on pixels and on pairs of images.
struct PixelsTests {
    private let fixture: KindFixture

    init() throws { fixture = try KindFixture() }

    /// Four by four pixels, of class 0.
    private func images(_ pixels: [Float]) -> ImagesOfClasses {
        ImagesOfClasses(FashionMNIST.Images(side: 4, pixels: pixels, labels: [0]), of: [0], side: 4)
    }

    private let steps: [Float] = [0, 0, 1, 1, 0, 0, 1, 1, 0.2, 0.4, 0, 0, 0.6, 0.8, 0, 0.05]

    @Test func detailsAreWhatMeansOfFourPixelsLack() {
        let view = ImageDetails.view(of: images(steps), 0)
        let expected: [Float] = [0, 0, 1, 1, 0, 0, 1, 1, 0.5, 0.5, 0.0125, 0.0125, 0.5, 0.5, 0.0125, 0.0125]
        #expect(zip(view, expected).allSatisfy { abs($0 - $1) < 1e-6 })
        #expect(ImageDetails.truth(steps) == steps)
    }

    /// The mean of the squares is 0.04: 14 dB less than the square of white.
    @Test func theSignalIsInDecibels() {
        var score = PixelScore()
        score.add([0.2, 0.8, 0.5, 0.3], [0, 1, 0.3, 0.5])
        #expect(abs(score.peakSignal - 13.979400086720377) < 1e-6)
    }

    /// Interpolation is exact for an even image and for a slope away from the border, but not for an edge.
    @Test func interpolationGoesThroughTheMeans() {
        let slope = (0..<64).map { Float($0 % 8) / 10 }
        let image = ImagesOfClasses(FashionMNIST.Images(side: 8, pixels: slope, labels: [0]), of: [0], side: 8)
        let sample = PixelSample(x: ImageDetails.view(of: image, 0), y: slope)
        // First and last column are off by a twentieth of white, the others by nothing.
        let level = ImageDetails.level(train: [], test: [sample], side: 8)
        #expect(abs(level - -10 * log10(0.0025 / 4)) < 1e-4)
    }

    @Test func theGarmentIsBrighterThanATenth() {
        #expect(GarmentMask.truth(steps) == [0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0, 0])
        let noisy = GarmentMask.view(of: images(steps), 0)
        #expect(noisy != steps && noisy.allSatisfy { (0...1).contains($0) })
    }

    @Test func overlapIsOfThePixelsThatAreTold() {
        var score = PixelScore()
        score.add([1, -1, 2, -2], [1, 1, 0, 0])
        #expect(score.overlap == 1.0 / 3)
        #expect(PixelScore().overlap == 1)
    }

    /// The best threshold of the training image is 0.3, which finds half of the other one.
    @Test func theThresholdIsThatOfTheTrainingImages() {
        let train = PixelSample(x: [0.29, 0.31, 0.9, 0.1], y: [0, 1, 1, 0])
        let test = PixelSample(x: [0.25, 0.7, 0.2, 0.1], y: [1, 1, 0, 0])
        #expect(GarmentMask.level(train: [train], test: [test], side: 2) == 0.5)
    }

    /// A batch has shifted images and then the images that they were made of, each pixel in its place.
    @Test func pairsStandInTwoHalves() throws {
        let run = try fixture.run("shifted-pairs")
        let task: any TrainingTask<Double> = try run.makeTask(cacheDirectory: fixture.cache)
        let network: any Network<Double> = try run.makeNetwork(
            start: nil, cacheDirectory: fixture.cache, parametrisation: DenseForm(), streams: RandomStreams(seed: 3))
        let graph = network.makeLossGraph()
        var own = task
        own.loadEvaluation(batch: 1, into: graph.inputs)
        let pixels = graph.inputs.numbers(.x).value.values.map { Float($0) }
        let test = try #require(run.data.kind as? ShiftedPairs).images.pictures(fixture.cache).test
        #expect(Array(pixels[(2 * 784)..<(3 * 784)]) == test.pixels(2) && Array(pixels[(3 * 784)...]) == test.pixels(3))
        #expect(Array(pixels[..<784]) == test.pixels(2, .blur))
    }

    /// Recall is of all images that are evaluated, not of a batch.
    @Test func anImageIsFoundAmongAll() throws {
        let run = try fixture.run("shifted-pairs")
        var task: any TrainingTask<Double> = try run.makeTask(cacheDirectory: fixture.cache)
        let graph = Graph<Double>()
        let prediction = graph.input([4, 2])
        graph.compile()
        func recall(_ batches: [[Double]]) -> Double? {
            for (i, directions) in batches.enumerated() {
                prediction.data.update(from: directions, count: 8)
                task.evaluated(batch: i, prediction: prediction)
            }
            return task.evaluationMetrics["recall"]
        }
        #expect(recall([[1, 0, 0, 1, 2, 0, 0, 3], [-1, 0, 0, -1, -2, 0, 0, -3]]) == 1)
        // The second batch has the same directions as the first: nothing is nearest alone.
        #expect(recall([[1, 0, 0, 1, 2, 0, 0, 3], [1, 0, 0, 1, 2, 0, 0, 3]]) == 0)
        #expect(recall([[1, 0, 0, 1, 0, 3, 2, 0], [-1, 0, 0, -1, -2, 0, 0, -3]]) == 0.5)
    }

    @Test func aBatchOfPairsIsEven() throws {
        var run = try fixture.run("shifted-pairs")
        run.training.batch = 3
        let error = #expect(throws: TaskError.self) {
            try run.data.kind!.prepare(for: run.model.kind!, run.training, cacheDirectory: fixture.cache)
        }
        #expect(error?.description == "a batch of 3 cannot be divided into pairs")
    }
}
