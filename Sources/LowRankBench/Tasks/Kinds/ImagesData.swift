import Foundation
import LowRankCore

/// Images of some of the classes of Fashion-MNIST, told apart.
///
/// A network may be trained before on other classes. Then *retention* is its accuracy on these, with the head that it
/// had for them, after it was adapted to the task's.
package struct ImagesData: TaskKind, ClassifiedImages {
    package static let name = "images"
    package static let keys = KindKeys(required: ["from", "classes"])
    package static let isSequential = false
    package static let pretrainedKeys: KindKeys? = KindKeys(required: ["classes"])
    package static let loss = LossText(unit: "nats per image", count: "Images")
    package static let metrics = [
        MetricSpec.accuracy, MetricSpec("retention", "retention", better: .higher, format: .percent),
        MetricSpec("retentionBefore", "retention before", better: .neither, format: .percent),
    ]
    package static let retention: Retention? = Retention(
        metric: "retention", before: "retentionBefore", loss: "Fall of the accuracy on the earlier classes (points)", unit: -100)

    /// A package of `lowrank fetch`, or the path of a folder with files of the same names.
    package let from: String
    /// In ascending order.
    package let classes: [Int]
    /// The classes that the head has an output for, where it is one for several parts; nil where it is for `classes` alone.
    package let head: [Int]?
    /// Digest of the images as they were when the plan was made.
    package let sha256: String
    /// Pixels in a row and in a column of images that are smaller than those of the source; nil for its own size.
    package let size: Int?

    package var labels: Int { head?.count ?? classes.count }
    package var chosen: [Int]? { head.map { head in classes.compactMap { head.firstIndex(of: $0) } } }
    package var side: Int { size ?? FashionMNIST.side }
    package var hasNewHead: Bool { head == nil }

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        classes = try ClassList.read(values["classes"]!, atLeast: 2)
        (head, size) = (nil, nil)
        (from, sha256) = try DataPackage.fashionMNIST.source(values["from"]!)
    }

    /// - Parameter head: has all of `classes`.
    package init(from: String, classes: [Int], head: [Int]? = nil, sha256: String, size: Int? = nil) {
        self.from = from
        self.classes = classes
        self.head = head
        self.sha256 = sha256
        self.size = size
    }

    // MARK: Trained before

    package func pretraining(_ values: [String: SettingNode], _ reader: TaskReader) throws -> (
        corpus: String, sha256: String
    ) {
        guard head == nil else { return (try part(values["classes"]!, reader).partName, sha256) }
        guard try ClassList.read(values["classes"]!, atLeast: 2).count == classes.count else {
            throw values["classes"]!.error("must be \(classes.count) classes like those of the task, so that a head fits both")
        }
        return try pretrainingOnOthers(values)
    }

    /// On any classes besides those of the task.
    func pretrainingOnOthers(_ values: [String: SettingNode]) throws -> (corpus: String, sha256: String) {
        let earlier = try ClassList.read(values["classes"]!, atLeast: 2)
        guard Set(earlier).isDisjoint(with: classes) else {
            throw values["classes"]!.error("must be classes besides those of the task")
        }
        return (ClassList.name(of: earlier), sha256)
    }

    package func pretraining(on start: PretrainedStart) -> (any TaskKind)? { part(named: start.corpus, sha256: start.sha256) }

    // MARK: Batches

    /// The images of the task's classes, or of others, to train on and to test with.
    /// - Throws: `TaskError` when they are missing or damaged.
    func pictures(
        of some: [Int]? = nil, _ cacheDirectory: URL
    ) throws -> (train: ImagesOfClasses, test: ImagesOfClasses) {
        let images = try FashionMNIST.images(from: from, sha256: sha256, cacheDirectory: cacheDirectory)
        func chosen(_ images: FashionMNIST.Images) -> ImagesOfClasses {
            ImagesOfClasses(images, of: some ?? classes, side: side)
        }
        return (chosen(images.train), chosen(images.test))
    }

    /// The same in memory.
    package func parts(cacheDirectory: URL) throws -> (train: LabelledImages, test: LabelledImages) {
        func labelled(_ images: ImagesOfClasses) -> LabelledImages {
            LabelledImages(side: side, pixels: images.labels.indices.map { images.pixels($0) }, labels: images.labels)
        }
        let (train, test) = try pictures(cacheDirectory)
        return (labelled(train), labelled(test))
    }

    package func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws {
        let (train, test) = try pictures(cacheDirectory)
        try training.check(trainingSamples: train.count, evaluationSamples: test.count)
    }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as type: S.Type
    ) throws -> any TrainingTask<S> {
        try makeTask(run, start: start, shift: nil, cacheDirectory: cacheDirectory, as: type)
    }

    /// - Parameter shift: what is done to the task's images, but not to those that the network was trained on before.
    func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, shift: ImageShift?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        func task(
            _ classes: [Int], _ shift: ImageShift?, further: @escaping (any Network<S>) throws -> [String: Double]
        ) throws -> ClassificationTask<S> {
            let (train, test) = try pictures(of: classes, cacheDirectory)
            return try ClassificationTask(
                run, classes: classes.count, train: train.samples(shift), evaluation: test.samples(shift), further: further)
        }
        // With one head for all classes, what became of the earlier ones is read as a part of the data.
        guard head == nil, let start, let earlier = run.training.pretrained.map({ ClassList.classes(named: $0.corpus) }) else {
            return try task(classes, shift) { _ in [:] }
        }
        let before = try task(earlier, nil) { _ in [:] }
        return try task(classes, shift) { network in
            let original: any Network<S> = try run.makeDenseNetwork(start: start, cacheDirectory: cacheDirectory)
            func accuracy(_ network: any Network<S>) throws -> Double {
                try network.withHead(of: start) { before.accuracy(of: network) }
            }
            return ["retention": try accuracy(network), "retentionBefore": try accuracy(original)]
        }
    }

    package var description: String {
        "images of \(from), classes \(classes.map(String.init).joined(separator: " "))"
            + (head.map { " of a head for \($0.map(String.init).joined(separator: " "))" } ?? "")
            + (size.map { " of \($0) x \($0) pixels" } ?? "") + ", sha256 \(sha256.prefix(12))"
    }
}

/// Classes of one head, whose other outputs have no part in loss and prediction.
extension ImagesData: PartedData {
    package var whole: ImagesData { ImagesData(from: from, classes: classes, head: head ?? classes, sha256: sha256, size: size) }
    package var partName: String { ClassList.name(of: classes) }
    package var pieces: Set<String> { Set(classes.map(String.init)) }

    package var partTitle: String {
        ClassList.title(of: classes, from: from)
    }

    package func part(_ node: SettingNode, _ reader: TaskReader) throws -> ImagesData {
        let some = try ClassList.read(node, atLeast: 2)
        guard let head = whole.head, Set(some).isSubset(of: head) else {
            throw node.error("must be some of the classes of the task's data, so that they have one head")
        }
        return ImagesData(from: from, classes: some, head: head, sha256: sha256, size: size)
    }

    package func part(named name: String, sha256: String) -> ImagesData {
        ImagesData(from: from, classes: ClassList.classes(named: name), head: head, sha256: sha256, size: size)
    }
}

/// Those of some images that are of certain classes, whose places in the list of classes are their labels.
struct ImagesOfClasses {
    private let images: FashionMNIST.Images
    private let numbers: [Int]
    let labels: [Int]
    let side: Int

    init(_ images: FashionMNIST.Images, of classes: [Int], side: Int) {
        (self.images, self.side) = (images, side)
        numbers = (0..<images.count).filter { classes.contains(Int(images.labels[$0])) }
        labels = numbers.map { classes.firstIndex(of: Int(images.labels[$0]))! }
    }

    var count: Int { numbers.count }

    /// Row by row, from 0 (black) to 1.
    func pixels(_ i: Int, _ shift: ImageShift? = nil) -> [Float] {
        let plain = images.image(numbers[i], size: side)
        return shift?.applied(to: plain, side: side, image: "\(images.count)/\(numbers[i])") ?? plain
    }

    func samples(_ shift: ImageShift? = nil) -> TaskSamples<Int> {
        TaskSamples(targets: labels) { image, row, inputs in
            inputs.write(pixels(image, shift), to: .x, from: row * side * side)
        }
    }
}

extension Network {
    /// Carries out `work` with the head that the network had before, and gives it its own back.
    fileprivate func withHead<R>(of start: SafetensorsFile, _ work: () throws -> R) throws -> R {
        let head = parameters.filter { $0.info.role == .head }
        let own = head.map { Tensor($0.value.values, shape: $0.info.shape) }
        for parameter in head { parameter.value.assign(try start.tensor(parameter.name)) }
        defer { for (parameter, value) in zip(head, own) { parameter.value.assign(value) } }
        return try work()
    }
}
