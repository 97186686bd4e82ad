import Foundation
import LowRankCore

/// A small diffusion transformer that predicts the noise in pictures of garments.
///
/// From a network trained before it takes everything.
package struct DenoiserModel: ModelKind {
    package static let name = "denoiser"
    package static let keys = KindKeys(required: ["hidden", "intermediate", "layers", "heads", "patch"])

    package let hidden: Int
    package let intermediate: Int
    package let layers: Int
    package let heads: Int
    /// Pixels in a row of a patch.
    package let patch: Int

    package static func reads(_ data: any TaskKind) -> Bool { data is DenoisingData }

    package init(_ values: [String: SettingNode], on data: any TaskKind, _ reader: TaskReader) throws {
        func size(_ key: String, from least: Int = 1) throws -> Int { try values[key]!.integer(least...65_536) }
        (hidden, heads) = (try size("hidden", from: 2), try size("heads"))
        guard hidden % heads == 0 else {
            throw values["heads"]!.error("hidden (\(hidden)) must be a multiple of heads (\(heads))")
        }
        (intermediate, layers) = (try size("intermediate"), try size("layers"))
        patch = try values["patch"]!.integer(1...Canvases.side)
        guard Canvases.side % patch == 0 else {
            throw values["patch"]!.error("patches of \(patch) pixels do not tile the \(Canvases.side) of a garment")
        }
    }

    package init(hidden: Int, intermediate: Int, layers: Int, heads: Int, patch: Int) {
        self.hidden = hidden
        self.intermediate = intermediate
        self.layers = layers
        self.heads = heads
        self.patch = patch
    }

    private var shape: DenoiserShape {
        DenoiserShape(
            encoder: EncoderShape(hidden: hidden, intermediate: intermediate, layers: layers, heads: heads),
            image: Canvases.grid, patch: patch, prompt: Canvases.places, words: Canvases.words,
            levels: NoiseSchedule.levels)
    }

    package func check() throws {
        for (name, size, least) in [
            ("hidden", hidden, 2), ("intermediate", intermediate, 1), ("layers", layers, 1), ("heads", heads, 1),
        ] {
            try Self.require(name, size, least...65_536)
        }
        try Self.require("patch", patch, 1...Canvases.side)
        guard hidden % heads == 0 else {
            throw InputError("model.denoiser.hidden (\(hidden)) must be a multiple of heads (\(heads))")
        }
        guard Canvases.side % patch == 0 else {
            throw InputError("model.denoiser.patch (\(patch)) must divide the \(Canvases.side) pixels of a garment")
        }
    }

    package func network(on data: any TaskKind) -> NetworkDescription { shape.description }

    package func flopsPerToken(on data: any TaskKind, _ training: TrainingConfiguration) -> Double { shape.flopsPerSample }

    package func leastBytes(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        let (h, tokens) = (Double(hidden), Double(shape.tokens))
        let block = 4 * h * h + 2 * h * Double(intermediate)
        return 4 * (Double(layers) * block + Double(training.batch) * tokens * h)
    }

    package var approximateParameters: Int { layers * (4 * hidden * hidden + 2 * hidden * intermediate) }

    package func makeNetwork<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, parametrisation: any WeightForm,
        streams: RandomStreams
    ) throws -> any Network<S> {
        try Denoiser<S>(shape, batch: run.training.batch, parametrisation: parametrisation, streams: streams) { name in
            try start?.tensor(name)
        }
    }

    package var description: String {
        "denoiser, hidden \(hidden), intermediate \(intermediate), layers \(layers), heads \(heads), patch \(patch)"
    }
}
