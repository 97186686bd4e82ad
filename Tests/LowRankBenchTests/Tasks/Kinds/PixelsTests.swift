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
        let sample = ImageDetails.sample(images(steps), 0)
        let means: [Float] = [0, 0, 1, 1, 0, 0, 1, 1, 0.5, 0.5, 0.0125, 0.0125, 0.5, 0.5, 0.0125, 0.0125]
        #expect(zip(sample.x, means).allSatisfy { abs($0 - $1) < 1e-6 })
        #expect(zip(zip(sample.x, sample.y), steps).allSatisfy { abs($0.0 + $0.1 - $1) < 1e-6 })
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
        let sample = ImageDetails.sample(image, 0)
        // First and last column are off by a twentieth of white, the others by nothing.
        let level = ImageDetails.level(train: [], test: [sample], side: 8)
        #expect(abs(level - -10 * log10(0.0025 / 4)) < 1e-4)
    }

    @Test func theGarmentIsBrighterThanATenth() {
        let sample = GarmentMask.sample(images(steps), 0)
        #expect(sample.y == [0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0, 0])
        #expect(sample.x != steps && sample.x.allSatisfy { (0...1).contains($0) })
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

    /// A batch has the views and the truths of the same images, and a prediction is held against the truth of its own image.
    @Test(arguments: ["garment-masks", "image-details"]) func aBatchHasViewsAndTruths(_ kind: String) throws {
        let run = try fixture.run(kind)
        var task: any TrainingTask<Double> = try run.makeTask(cacheDirectory: fixture.cache)
        let network: any Network<Double> = try run.makeNetwork(
            start: nil, cacheDirectory: fixture.cache, parametrisation: DenseForm(), streams: RandomStreams(seed: 3))
        let graph = network.makeLossGraph()
        task.loadEvaluation(batch: 1, into: graph.inputs)
        let images = ImagesData(from: fixture.folder.url.path, classes: [2, 3], sha256: String(repeating: "0", count: 64))
        let test = try images.pictures(fixture.cache).test
        let samples = (4..<8).map { i in
            kind == "garment-masks" ? GarmentMask.sample(test, i) : ImageDetails.sample(test, i)
        }
        #expect(graph.inputs.numbers(.x).value.values.map { Float($0) } == samples.flatMap(\.x))
        #expect(graph.inputs.numbers(.y).value.values.map { Float($0) } == samples.flatMap(\.y))
        // Predictions that are right about all images but one.
        let predicted = Graph<Double>()
        let prediction = predicted.input([4 * 784, 1])
        predicted.compile()
        for (batch, range) in [0..<4, 4..<8].enumerated() {
            let own = range.flatMap { i in
                kind == "garment-masks"
                    ? GarmentMask.sample(test, i).y.map { Double($0) - 0.5 }
                    : ImageDetails.sample(test, i).y.map { i == 7 ? Double($0) + 0.1 : Double($0) }
            }
            prediction.data.update(from: own, count: own.count)
            task.evaluated(batch: batch, prediction: prediction)
        }
        // A hundredth of the square of white in an eighth of the pixels.
        let expected = kind == "garment-masks" ? 1 : -10 * log10(0.01 / 8)
        #expect(abs(try #require(task.evaluationMetrics.values.first) - expected) < 1e-6)
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

    /// Raw pixels find an image again that was hardly shifted; other classes are read as well.
    @Test func recallHasALevelAndIsReadOnOtherClasses() throws {
        let run = try fixture.run("shifted-pairs")
        let task: any TrainingTask<Double> = try run.makeTask(cacheDirectory: fixture.cache)
        let network: any Network<Double> = try run.makeNetwork(
            start: nil, cacheDirectory: fixture.cache, parametrisation: DenseForm(), streams: RandomStreams(seed: 3))
        var own = task
        _ = own.loss(of: network)
        let metrics = try own.metrics(of: network, evaluationLoss: 0)
        #expect(metrics["recall"] == own.evaluationMetrics["recall"])
        // What is counted by hand, of four images.
        let images = try #require(run.data.kind as? ShiftedPairs).images
        func found(_ test: ImagesOfClasses, _ embed: ([Float]) -> [Double]) -> Double {
            let (sought, given) = ((0..<4).map { embed(test.pixels($0, .blur)) }, (0..<4).map { embed(test.pixels($0)) })
            func cosine(_ a: [Double], _ b: [Double]) -> Double {
                func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
                return dot(a, b) / (dot(a, a) * dot(b, b)).squareRoot()
            }
            let right = (0..<4).count { i in (0..<4).allSatisfy { $0 == i || cosine(sought[i], given[$0]) < cosine(sought[i], given[i]) } }
            return Double(right) / 4
        }
        let test = try images.pictures(fixture.cache).test
        #expect(metrics["pixelRecall"] == found(test) { $0.map(Double.init) })
        let others = try images.pictures(of: [0, 1, 4, 5, 6, 7, 8, 9], fixture.cache).test
        let graph = network.makeLossGraph()
        func embed(_ pixels: [Float]) -> [Double] {
            for row in 0..<4 { graph.inputs.write(pixels, to: .x, from: row * 784) }
            _ = graph.forward()
            return Array(graph.prediction.value.values[..<64])
        }
        #expect(metrics["otherRecall"] == found(others, embed))
    }

    @Test func aConvolutionalNetworkReadsClassesAlone() {
        let images = ImagesData(from: "fashion-mnist", classes: [2, 3], sha256: "00")
        let others: [any TaskKind] = [
            PixelsData<GarmentMask>(images), PixelsData<ImageDetails>(images), ShiftedPairs(images, .blur),
        ]
        #expect(ConvNetModel.reads(images) && others.allSatisfy { !ConvNetModel.reads($0) && ViTModel.reads($0) })
    }

    @Test func aBatchOfPairsIsEven() throws {
        var run = try fixture.run("shifted-pairs")
        run.training.batch = 3
        let error = #expect(throws: TaskError.self) {
            try run.data.kind!.prepare(for: run.model.kind!, run.training, cacheDirectory: fixture.cache)
        }
        #expect(error?.description == "a batch of 3 cannot be divided into pairs")
        // There are eight images to evaluate on: as many pairs.
        (run.training.batch, run.training.evaluationBatches) = (4, 5)
        let tooMany = #expect(throws: TaskError.self) { try run.makeTask(cacheDirectory: fixture.cache, as: Float.self) }
        #expect(tooMany?.description.contains("there are 8 samples to evaluate on, and 5 batches of 2 need 10") == true)
    }
}
