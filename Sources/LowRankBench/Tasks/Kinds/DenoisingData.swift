import Foundation
import LowRankCore

/// Pictures of one or two garments of some of the classes of Fashion-MNIST, out of which noise is to be told.
///
/// A network that was trained before on other classes keeps everything: words that it has not seen have embeddings, too.
package struct DenoisingData: TaskKind {
    package static let name = "denoising"
    package static let keys = KindKeys(required: ["from", "classes"])
    package static let isSequential = false
    package static let pretrainedKeys: KindKeys? = KindKeys(required: ["classes"])
    package static let loss = LossText(unit: "mean squared error of the noise", count: "Images")
    package static let metrics = [MetricSpec("explained", "of the noise", better: .higher, format: .percent)]
    /// How often a prompt is left out in training, so that the network can predict without one.
    private static let withoutPrompt = 0.1

    /// A package of `lowrank fetch`, or the path of a folder with files of the same names.
    package let from: String
    /// In ascending order.
    package let classes: [Int]
    /// Digest of the images as they were when the plan was made.
    package let sha256: String

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        classes = try ClassList.read(values["classes"]!, atLeast: 1)
        (from, sha256) = try DataPackage.fashionMNIST.source(values["from"]!)
    }

    package init(from: String, classes: [Int], sha256: String) {
        self.from = from
        self.classes = classes
        self.sha256 = sha256
    }

    package func pretraining(_ values: [String: SettingNode], _ reader: TaskReader) throws -> (
        corpus: String, sha256: String
    ) {
        (ClassList.name(of: try ClassList.read(values["classes"]!, atLeast: 1)), sha256)
    }

    package func pretraining(on start: PretrainedStart) -> (any TaskKind)? { part(named: start.corpus, sha256: start.sha256) }

    /// Pictures of the training and of the test images.
    package func canvases(_ cacheDirectory: URL) throws -> (train: Canvases, test: Canvases) {
        let images = try FashionMNIST.images(from: from, sha256: sha256, cacheDirectory: cacheDirectory)
        return (try Canvases(images.train, of: classes), try Canvases(images.test, of: classes))
    }

    package func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws {
        _ = try canvases(cacheDirectory)
    }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        let (train, test) = try canvases(cacheDirectory)
        return DenoisingTask<S>(run, train: train, test: test, withoutPrompt: Self.withoutPrompt)
    }

    package var description: String {
        "pictures of \(from), classes \(classes.map(String.init).joined(separator: " ")), sha256 \(sha256.prefix(12))"
    }
}

extension DenoisingData: PartedData {
    package var whole: DenoisingData { self }
    package var partName: String { ClassList.name(of: classes) }
    package var partTitle: String { ClassList.title(of: classes, from: from) }
    package var pieces: Set<String> { Set(classes.map(String.init)) }

    package func part(_ node: SettingNode, _ reader: TaskReader) throws -> DenoisingData {
        let some = try ClassList.read(node, atLeast: 1)
        guard Set(some).isSubset(of: classes) else { throw node.error("must be some of the classes of the task's data") }
        return DenoisingData(from: from, classes: some, sha256: sha256)
    }

    package func part(named name: String, sha256: String) -> DenoisingData {
        DenoisingData(from: from, classes: ClassList.classes(named: name), sha256: sha256)
    }
}

/// Pictures drawn anew for every update, with noise of a random level; for evaluation pictures of the test images, the same
/// for every seed, with evenly spread levels.
private struct DenoisingTask<S: Scalar>: TrainingTask {
    let evaluationBatches: Int
    private let (batch, seed): (Int, Int)
    private let (train, test): (Canvases, Canvases)
    private let withoutPrompt: Double

    init(_ run: RunConfiguration, train: Canvases, test: Canvases, withoutPrompt: Double) {
        evaluationBatches = run.training.evaluationBatches
        (batch, seed) = (run.training.batch, run.seed)
        (self.train, self.test, self.withoutPrompt) = (train, test, withoutPrompt)
    }

    func load(update: Int, into inputs: LossGraph<S>.Inputs) {
        var stream = RandomStream(seed: seed, name: "canvases/\(update)")
        for row in 0..<batch {
            var canvas = train.canvas(&stream)
            if stream.uniform() < withoutPrompt {
                canvas.words = Array(repeating: Canvases.unprompted, count: Canvases.places)
            }
            inputs.put(canvas, level: 1 + stream.integer(below: NoiseSchedule.levels), row: row, &stream)
        }
    }

    func loadEvaluation(batch index: Int, into inputs: LossGraph<S>.Inputs) {
        var stream = RandomStream(seed: 0, name: "evaluation canvases/\(index)")
        for row in 0..<batch {
            let place = (Double(index * batch + row) + 0.5) / Double(batch * evaluationBatches)
            let level = 1 + Int(place * Double(NoiseSchedule.levels))
            inputs.put(test.canvas(&stream), level: level, row: row, &stream)
        }
    }

    /// Noise has a mean square of 1.
    func metrics(of network: any Network<S>, evaluationLoss: Double) -> [String: Double] { ["explained": 1 - evaluationLoss] }
}

extension BatchInputs {
    /// Puts a picture with noise, and the noise as what is to be predicted, into a row of the batch.
    fileprivate func put(_ canvas: Canvases.Canvas, level: Int, row: Int, _ stream: inout RandomStream) {
        let noise = Canvases.noise(&stream)
        write(NoiseSchedule.ddpm.noisy(canvas.pixels, noise, level: level), to: .x, from: row * noise.count)
        write(noise, to: .y, from: row * noise.count)
        for (place, word) in canvas.words.enumerated() {
            indices(.tokens).values[row * Canvases.places + place] = Int32(word)
        }
        indices(.levels).values[row] = Int32(level)
    }
}
