import Foundation
import LowRankCore

/// Images of some of the classes of Fashion-MNIST that are blurred, noisy, thin or turned, told apart by a network that was trained on
/// images of other classes as they are. Retention is its accuracy on these, as for `ImagesData`.
package struct ShiftedImages: ImagesTask, ClassifiedImages {
    package static let name = "shifted-images"
    package static let keys = KindKeys(required: ImagesData.keys.required + ["shift"])
    package static let loss = ImagesData.loss
    package static let metrics = ImagesData.metrics
    package static let retention = ImagesData.retention

    package let images: ImagesData
    package let shift: ImageShift

    package var labels: Int { images.labels }
    package var chosen: [Int]? { images.chosen }
    package var hasNewHead: Bool { images.hasNewHead }

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        shift = try ImageShift(values["shift"]!)
        images = try ImagesData(values, reader)
    }

    init(_ images: ImagesData, _ shift: ImageShift) { (self.images, self.shift) = (images, shift) }

    package func pretraining(
        _ values: [String: SettingNode], _ reader: TaskReader
    ) throws -> (corpus: String, sha256: String) { try images.pretraining(values, reader) }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as type: S.Type
    ) throws -> any TrainingTask<S> {
        try images.makeTask(run, start: start, shift: shift, cacheDirectory: cacheDirectory, as: type)
    }

    package var description: String { "\(images.description), \(shift.rawValue)" }
}
