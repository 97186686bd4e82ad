import BenchTasks
import Foundation
import LowRankCore

/// Says which class the garment in each place of a picture has: a small vision transformer that was trained on the training
/// images of all classes, in the size that pictures have.
struct GarmentClassifier {
    private let graph: LossGraph<Float>

    /// - Throws: what its training throws.
    init(_ run: ExperimentRun) throws {
        let data = run.configuration.data.kind as! DenoisingData
        var configuration = run.configuration.trainingRun
        let (batch, steps) = (16, run.integer("classifierSteps"))
        configuration.task = "classifier of garments"
        configuration.data = DataConfiguration(
            ImagesData(
                from: data.from, classes: Array(FashionMNIST.classes.indices), sha256: data.sha256, size: Canvases.side))
        configuration.model = ModelConfiguration(ViTModel(hidden: 64, intermediate: 128, layers: 2, heads: 4, patch: 7))
        configuration.training = TrainingConfiguration(
            steps: steps, batch: batch, context: 1, warmup: steps / 10, minimumRatio: 0.1, clip: 1, evaluations: 1,
            evaluationBatches: 1)
        configuration.methods = []
        configuration.trains = nil
        configuration.base = nil
        configuration.learningRate = run.real("classifierRate")
        let weights = try MergingExperiment.fineTuned(configuration, run.cacheDirectory)
        // As many places as a batch of pictures has.
        configuration.training.batch = Canvases.places * run.configuration.training.batch
        let network: any Network<Float> = try configuration.makeDenseNetwork(start: nil, cacheDirectory: run.cacheDirectory)
        network.assign(weights)
        network.setTrainable { _ in false }
        graph = network.makeLossGraph()
    }

    /// Whether each place of each picture, one after the other, has the garment of its word.
    func finds(_ pictures: [(pixels: [Float], words: [Int])]) -> [Bool] {
        let (x, size) = (graph.inputs.numbers(.x), Canvases.side * Canvases.side)
        for (i, picture) in pictures.enumerated() {
            for place in 0..<Canvases.places {
                let start = (i * Canvases.places + place) * size
                for (j, value) in Canvases.garment(picture.pixels[...], place: place).enumerated() {
                    x.data[start + j] = (value + 1) / 2
                }
            }
        }
        _ = graph.forward()
        let classes = FashionMNIST.classes.count
        let logits = graph.prediction.value.values
        return pictures.flatMap(\.words).enumerated().map { place, word in
            let own = logits[place * classes..<(place + 1) * classes]
            return own.indices.max { own[$0] < own[$1] }! - own.startIndex == word
        }
    }
}
