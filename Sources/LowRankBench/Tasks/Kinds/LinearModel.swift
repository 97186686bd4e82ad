import Foundation
import LowRankCore

/// Data for one linear map: vectors, and what they are to be mapped to.
package protocol LinearSamples: TaskKind {}

/// One linear map, `outputs` x `inputs`.
package struct LinearModel: ModelKind {
    package static let name = "linear"
    package static let keys = KindKeys(required: ["inputs", "outputs"])

    package let inputs: Int
    package let outputs: Int

    package static func reads(_ data: any TaskKind) -> Bool { data is any LinearSamples }

    package init(_ values: [String: SettingNode], on data: any TaskKind, _ reader: TaskReader) throws {
        inputs = try values["inputs"]!.integer(1...65_536)
        outputs = try values["outputs"]!.integer(1...65_536)
    }

    fileprivate init(inputs: Int, outputs: Int) {
        self.inputs = inputs
        self.outputs = outputs
    }

    package func check() throws {
        try Self.require("inputs", inputs, 1...65_536)
        try Self.require("outputs", outputs, 1...65_536)
    }

    package func network(on data: any TaskKind) -> NetworkDescription {
        NetworkDescription(weights: [LinearMap<Float>.shape(inputs: inputs, outputs: outputs)], others: [], heads: nil)
    }

    package func flopsPerToken(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        6 * Double(inputs * outputs)
    }

    package func leastBytes(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        4 * Double(inputs) * Double(outputs) + 12 * Double(training.batch) * Double(inputs + outputs)
    }

    package var approximateParameters: Int { inputs * outputs }

    package func makeNetwork<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, parametrisation: any WeightForm,
        streams: RandomStreams
    ) throws -> any Network<S> {
        try LinearMap<S>(
            inputs: inputs, outputs: outputs, batch: run.training.batch, parametrisation: parametrisation,
            streams: streams)
    }

    package var description: String { "linear, \(outputs) x \(inputs)" }
}

extension ModelConfiguration {
    /// One linear map, `outputs` x `inputs`.
    public static func linear(inputs: Int, outputs: Int) -> ModelConfiguration {
        ModelConfiguration(LinearModel(inputs: inputs, outputs: outputs))
    }
}
