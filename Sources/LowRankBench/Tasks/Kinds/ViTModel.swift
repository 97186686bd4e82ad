import Foundation
import LowRankCore

/// Data for a vision transformer: grey square images, and what is to be told of them.
package protocol SquareImages: TaskKind {
    /// Pixels in a row and in a column.
    var side: Int { get }
    var prediction: ImagePrediction { get }
}

/// What the head of a network tells of images.
package struct ImagePrediction {
    var pooling = ViTShape.Pooling.mean
    let task: SampleTask
    /// The outputs for the classes of these images, where the head is one for other images, too, and is taken over from a
    /// network that was trained on those; nil where all outputs are.
    var chosen: [Int]?
}

/// Images that each belong to one of several classes.
package protocol ClassifiedImages: ClassifiedData, SquareImages {
    /// Outputs of the head, one for each class that it is for.
    var labels: Int { get }
    /// As of an `ImagePrediction`.
    var chosen: [Int]? { get }
}

extension ClassifiedImages {
    package var prediction: ImagePrediction { ImagePrediction(task: .classification(labels: labels), chosen: chosen) }
}

/// A small vision transformer whose head reads the mean of the patches or, where it tells something of each pixel, every patch.
///
/// From a network trained before it takes everything but the head, which is drawn anew, unless the head is one for all.
package struct ViTModel: ModelKind {
    package static let name = "vit"
    package static let keys = KindKeys(required: ["hidden", "intermediate", "layers", "heads", "patch"])

    package let hidden: Int
    package let intermediate: Int
    package let layers: Int
    package let heads: Int
    /// Pixels in a row of a patch.
    package let patch: Int

    package static func reads(_ data: any TaskKind) -> Bool { data is any SquareImages }

    package init(_ values: [String: SettingNode], on data: any TaskKind, _ reader: TaskReader) throws {
        func size(_ key: String) throws -> Int { try values[key]!.integer(1...65_536) }
        (hidden, heads) = (try size("hidden"), try size("heads"))
        guard hidden % heads == 0 else {
            throw values["heads"]!.error("hidden (\(hidden)) must be a multiple of heads (\(heads))")
        }
        (intermediate, layers) = (try size("intermediate"), try size("layers"))
        let side = Self.images(data).side
        patch = try values["patch"]!.integer(1...side)
        guard side % patch == 0 else {
            throw values["patch"]!.error("patches of \(patch) pixels do not tile the \(side) of an image")
        }
    }

    package init(hidden: Int, intermediate: Int, layers: Int, heads: Int, patch: Int) {
        self.hidden = hidden
        self.intermediate = intermediate
        self.layers = layers
        self.heads = heads
        self.patch = patch
    }

    private static func images(_ data: (any TaskKind)?) -> any SquareImages {
        guard let images = data as? any SquareImages else { preconditionFailure("a vision transformer reads images") }
        return images
    }

    private func shape(on data: (any TaskKind)?) -> ViTShape {
        let images = Self.images(data)
        let prediction = images.prediction
        return ViTShape(
            encoder: EncoderShape(hidden: hidden, intermediate: intermediate, layers: layers, heads: heads),
            image: ImageGrid(height: images.side, width: images.side), channels: 1, patch: patch, pooling: prediction.pooling,
            task: prediction.task,
            chosen: prediction.chosen.map { try! ColumnSelection($0, of: prediction.task.outputs, category: .activations) })
    }

    package func check() throws {
        for (name, size) in [
            ("hidden", hidden), ("intermediate", intermediate), ("layers", layers), ("heads", heads), ("patch", patch),
        ] {
            try Self.require(name, size, 1...65_536)
        }
        guard hidden % heads == 0 else {
            throw InputError("model.vit.hidden (\(hidden)) must be a multiple of heads (\(heads))")
        }
    }

    package func network(on data: any TaskKind) -> NetworkDescription { shape(on: data).description }

    package func flopsPerToken(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        shape(on: data).flopsPerSample
    }

    package func leastBytes(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        let (h, patches) = (Double(hidden), Double(shape(on: data).patches.count))
        let block = 4 * h * h + 2 * h * Double(intermediate)
        return 4 * (Double(layers) * block + Double(training.batch) * patches * h)
    }

    package var approximateParameters: Int { layers * (4 * hidden * hidden + 2 * hidden * intermediate) }

    package func makeNetwork<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, parametrisation: any WeightForm,
        streams: RandomStreams
    ) throws -> any Network<S> {
        let shape = shape(on: run.data.kind)
        let head = shape.chosen == nil ? Set(shape.otherParameters.filter { $0.role == .head }.map(\.name)) : []
        return try ViT<S>(shape, batch: run.training.batch, parametrisation: parametrisation, streams: streams) {
            name in
            guard let start, !head.contains(name) else { return nil }
            return try start.tensor(name)
        }
    }

    package var description: String {
        "vit, hidden \(hidden), intermediate \(intermediate), layers \(layers), heads \(heads), patch \(patch)"
    }
}
