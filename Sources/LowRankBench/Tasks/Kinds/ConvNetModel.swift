import Foundation
import LowRankCore

/// A small convolutional network, whose stages halve the sides of an image.
///
/// From a network trained before it takes everything but the head, which is drawn anew, unless the head is one for all.
package struct ConvNetModel: ModelKind {
    package static let name = "convnet"
    package static let keys = KindKeys(required: ["widths"])

    /// Channels after each stage.
    package let widths: [Int]

    package static func reads(_ data: any TaskKind) -> Bool { data is any ClassifiedImages }

    package init(_ values: [String: SettingNode], on data: any TaskKind, _ reader: TaskReader) throws {
        let stages = try values["widths"]!.list()
        guard !stages.isEmpty else { throw values["widths"]!.error("needs at least one stage") }
        widths = try stages.map { try $0.integer(Self.sizes) }
    }

    init(widths: [Int]) { self.widths = widths }

    private static let sizes = 1...65_536

    /// - Parameters:
    ///   - task: what the head predicts; its classes unless given.
    ///   - readsDirections: as the shape's.
    package func shape(
        on data: (any TaskKind)?, task: SampleTask? = nil, readsDirections: Bool = false
    ) -> ConvNetShape {
        guard let images = data as? any ClassifiedImages else { preconditionFailure("a convolutional network reads classified images") }
        return ConvNetShape(
            image: ImageGrid(height: images.side, width: images.side), channels: 1, widths: widths,
            task: task ?? .classification(labels: images.labels),
            chosen: images.chosen.map { try! ColumnSelection($0, of: images.labels, category: .activations) },
            readsDirections: readsDirections)
    }

    package func check() throws {
        for size in widths { try Self.require("widths", size, Self.sizes) }
        guard !widths.isEmpty else { throw InputError("model.convnet.widths is empty") }
    }

    package func network(on data: any TaskKind) -> NetworkDescription { shape(on: data).description }

    package func flopsPerToken(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        shape(on: data).flopsPerSample
    }

    package func leastBytes(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        let pixels = Double(shape(on: data).image.count)
        return 4 * (Double(training.batch) * pixels * 10 * Double(widths[0]) + 9 * products)
    }

    /// Of the numbers of channels of neighbouring stages.
    private var products: Double { zip([1] + widths, widths).reduce(0) { $0 + Double($1.0) * Double($1.1) } }

    package var approximateParameters: Int { Int(9 * products) }

    package func makeNetwork<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, parametrisation: any WeightForm,
        streams: RandomStreams
    ) throws -> any Network<S> {
        let shape = shape(on: run.data.kind)
        return try ConvNet<S>(
            shape, batch: run.training.batch, parametrisation: parametrisation, streams: streams,
            start: shape.chosen == nil ? Self.encoder(of: start) : { try start?.tensor($0) })
    }

    /// The parameters of a network trained before, its head left out.
    package static func encoder<S: Scalar>(of file: SafetensorsFile?) -> (String) throws -> Tensor<S>? {
        { name in name.hasPrefix(ConvNetShape.head) ? nil : try file?.tensor(name) }
    }

    package var description: String { "convnet, widths \(widths.map(String.init).joined(separator: " "))" }
}
