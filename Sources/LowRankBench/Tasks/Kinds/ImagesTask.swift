import Foundation
import LowRankCore

/// Data made of the images of `ImagesData`, for a network that was trained before to tell images of other classes apart, as they are.
package protocol ImagesTask: SquareImages {
    var images: ImagesData { get }
}

/// With a new head, which need not fit as many classes as before.
extension ImagesTask {
    package static var isSequential: Bool { false }
    package static var pretrainedKeys: KindKeys? { ImagesData.pretrainedKeys }
    package var side: Int { images.side }
    package var hasNewHead: Bool { true }

    package func pretraining(
        _ values: [String: SettingNode], _ reader: TaskReader
    ) throws -> (corpus: String, sha256: String) { try images.pretrainingOnOthers(values) }

    package func pretraining(on start: PretrainedStart) -> (any TaskKind)? { images.pretraining(on: start) }

    package func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws {
        try images.prepare(for: model, training, cacheDirectory: cacheDirectory)
    }
}
