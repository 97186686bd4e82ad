import Foundation
import LowRankCore
import Synchronization

/// Images of some of the classes of Fashion-MNIST, told apart.
///
/// A network may be trained before on other classes. Then *retention* is its accuracy on these, with the head that it
/// had for them, after it was adapted to the task's.
package struct ImagesData: TaskKind, ClassifiedImages {
    package static let name = "images"
    package static let keys = KindKeys(required: ["from", "classes"])
    package static let isSequential = false
    package static let pretrainedKeys: KindKeys? = KindKeys(required: ["classes"])
    package static let loss = LossText(name: "Evaluation loss (nats per image)", count: "Images")
    package static let metrics = [
        MetricSpec.accuracy, MetricSpec("retention", "retention", better: .higher, format: .percent),
        MetricSpec("retentionBefore", "retention before", better: .neither, format: .percent),
    ]

    /// A package of `lowrank fetch`, or the path of a folder with files of the same names.
    package let from: String
    /// In ascending order.
    package let classes: [Int]
    /// The classes that the head has an output for, where it is one for several parts; nil where it is for `classes` alone.
    package let head: [Int]?
    /// Digest of the images as they were when the plan was made.
    package let sha256: String

    package var labels: Int { head?.count ?? classes.count }
    package var chosen: [Int]? { head.map { head in classes.compactMap { head.firstIndex(of: $0) } } }
    package var side: Int { 28 }

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        classes = try Self.classes(values["classes"]!)
        head = nil
        from = try values["from"]!.text()
        sha256 = try DataPackage.fashionMNIST.digest(of: from, at: values["from"]!)
    }

    /// - Parameter head: has all of `classes`.
    init(from: String, classes: [Int], head: [Int]? = nil, sha256: String) {
        self.from = from
        self.classes = classes
        self.head = head
        self.sha256 = sha256
    }

    private static func classes(_ node: SettingNode) throws -> [Int] {
        let classes = try node.list().map { try $0.integer(0...FashionMNIST.classes.count - 1) }
        guard classes.count > 1, zip(classes, classes.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw node.error("must be at least two classes in ascending order")
        }
        return classes
    }

    // MARK: Trained before

    private static let classWord = "classes "

    package func pretraining(_ values: [String: SettingNode], _ reader: TaskReader) throws -> (
        corpus: String, sha256: String
    ) {
        guard head == nil else { return (try part(values["classes"]!, reader).partName, sha256) }
        let earlier = try Self.classes(values["classes"]!)
        guard earlier.count == classes.count, Set(earlier).isDisjoint(with: classes) else {
            throw values["classes"]!.error(
                "must be \(classes.count) classes besides those of the task, so that a head fits both")
        }
        return (Self.name(of: earlier), sha256)
    }

    package func pretraining(on start: PretrainedStart) -> ImagesData? { part(named: start.corpus, sha256: start.sha256) }

    private static func name(of classes: [Int]) -> String { classWord + classes.map(String.init).joined(separator: " ") }

    private static func classes(named name: String) -> [Int] {
        name.dropFirst(classWord.count).split(separator: " ").compactMap { Int($0) }
    }

    // MARK: Batches

    /// Where images were read from last, and what they were: tasks of a suite and networks of a run share them.
    private static let latest = Mutex<(source: [String], images: FashionMNIST)?>(nil)

    private func images(_ cacheDirectory: URL) throws -> FashionMNIST {
        let source = [from, sha256, cacheDirectory.path]
        if let latest = Self.latest.withLock({ $0 }), latest.source == source { return latest.images }
        let images = try read(cacheDirectory)
        Self.latest.withLock { $0 = (source, images) }
        return images
    }

    private func read(_ cacheDirectory: URL) throws -> FashionMNIST {
        let images = try FashionMNIST(folder: DataPackage.fashionMNIST.folder(of: from, cacheDirectory: cacheDirectory))
        guard images.train.side == side, images.test.side == side else {
            throw TaskError(
                "\(from): images of \(images.train.side) x \(images.train.side) pixels, and \(side) x \(side) are needed"
            )
        }
        return images
    }

    /// The images of some classes, whose places in the list are their labels.
    private static func labelled(_ images: FashionMNIST.Images, of classes: [Int]) -> LabelledImages {
        let chosen = (0..<images.count).filter { classes.contains(Int(images.labels[$0])) }
        return LabelledImages(
            side: images.side, pixels: chosen.map { images[$0] },
            labels: chosen.map { classes.firstIndex(of: Int(images.labels[$0]))! })
    }

    private static func samples(_ images: FashionMNIST.Images, of classes: [Int]) -> ClassifiedSamples {
        let chosen = labelled(images, of: classes)
        return ClassifiedSamples(labels: chosen.labels) { image, row, inputs in
            inputs.write(chosen.pixels[image], to: .x, from: row * chosen.side * chosen.side)
        }
    }

    /// The images of the task's classes, to train on and to test with.
    /// - Throws: `TaskError` when they are missing or damaged.
    package func parts(cacheDirectory: URL) throws -> (train: LabelledImages, test: LabelledImages) {
        let images = try images(cacheDirectory)
        return (Self.labelled(images.train, of: classes), Self.labelled(images.test, of: classes))
    }

    package func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws {
        let images = try images(cacheDirectory)
        try ClassificationTask<Float>.check(
            training, train: Self.samples(images.train, of: classes).labels.count,
            evaluation: Self.samples(images.test, of: classes).labels.count)
    }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        let images = try images(cacheDirectory)
        func task(
            _ classes: [Int], further: @escaping (any Network<S>) throws -> [String: Double]
        ) throws -> ClassificationTask<S> {
            try ClassificationTask(
                run, classes: classes.count, train: Self.samples(images.train, of: classes),
                evaluation: Self.samples(images.test, of: classes), further: further)
        }
        // With one head for all classes, what became of the earlier ones is read as a part of the data.
        guard head == nil, let start, let earlier = run.training.pretrained.map({ Self.classes(named: $0.corpus) }) else {
            return try task(classes) { _ in [:] }
        }
        let before = try task(earlier) { _ in [:] }
        return try task(classes) { network in
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
            + ", sha256 \(sha256.prefix(12))"
    }
}

/// Classes of one head, whose other outputs have no part in loss and prediction.
extension ImagesData: PartedData {
    package var whole: ImagesData { ImagesData(from: from, classes: classes, head: head ?? classes, sha256: sha256) }
    package var partName: String { Self.name(of: classes) }
    package var pieces: Set<String> { Set(classes.map(String.init)) }

    package var partTitle: String {
        from == DataPackage.fashionMNIST.name ? classes.map { FashionMNIST.classes[$0] }.joined(separator: "/") : partName
    }

    package func part(_ node: SettingNode, _ reader: TaskReader) throws -> ImagesData {
        let some = try Self.classes(node)
        guard let head = whole.head, Set(some).isSubset(of: head) else {
            throw node.error("must be some of the classes of the task's data, so that they have one head")
        }
        return ImagesData(from: from, classes: some, head: head, sha256: sha256)
    }

    package func part(named name: String, sha256: String) -> ImagesData {
        ImagesData(from: from, classes: Self.classes(named: name), head: head, sha256: sha256)
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
