import Foundation
import LowRankCore

/// A predictor of categorical fields: an embedding table for each, and an MLP.
package struct FieldsModel: ModelKind {
    package static let name = "fields"
    package static let keys = KindKeys(required: ["width", "hidden"])

    /// Numbers of an embedding.
    package let width: Int
    /// Outputs of the hidden layers.
    package let hidden: [Int]

    package static func reads(_ data: any TaskKind) -> Bool { data is any FieldData }

    package init(_ values: [String: SettingNode], on data: any TaskKind, _ reader: TaskReader) throws {
        (width, hidden) = (try Self.width(values["width"]!), try Self.hidden(values["hidden"]!))
    }

    init(width: Int, hidden: [Int]) { (self.width, self.hidden) = (width, hidden) }

    private static let sizes = 1...65_536
    private static func width(_ node: SettingNode) throws -> Int { try node.integer(sizes) }
    private static func hidden(_ node: SettingNode) throws -> [Int] {
        let layers = try node.list()
        guard !layers.isEmpty else { throw node.error("needs at least one layer") }
        return try layers.map { try $0.integer(sizes) }
    }

    package func resized(_ node: SettingNode) throws -> FieldsModel? {
        let values = try node.settings(required: [], optional: Self.keys.required)
        return FieldsModel(
            width: try values["width"].map(Self.width) ?? width, hidden: try values["hidden"].map(Self.hidden) ?? hidden)
    }

    private func shape(on data: (any TaskKind)?) -> FieldNetworkShape {
        guard let data = data as? any FieldData else { preconditionFailure("a predictor of fields reads fields") }
        return FieldNetworkShape(fields: data.fields, width: width, hidden: hidden, task: .classification(labels: 2))
    }

    package func check() throws {
        try Self.require("width", width, Self.sizes)
        for size in hidden { try Self.require("hidden", size, Self.sizes) }
        guard !hidden.isEmpty else { throw InputError("model.fields.hidden is empty") }
    }

    package func network(on data: any TaskKind) -> NetworkDescription { shape(on: data).description }

    package func flopsPerToken(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        shape(on: data).flopsPerSample
    }

    package func leastBytes(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        let inputs = Double(shape(on: data).inputs)
        let widths = [Double(width)] + hidden.map(Double.init)
        return 4 * (inputs * widths[0] + Double(training.batch) * inputs + zip(widths, widths.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 })
    }

    package var approximateParameters: Int { width * (hidden.first ?? 0) + zip(hidden, hidden.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 } }

    package func makeNetwork<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, parametrisation: any WeightForm,
        streams: RandomStreams
    ) throws -> any Network<S> {
        try FieldNetwork<S>(shape(on: run.data.kind), batch: run.training.batch, parametrisation: parametrisation, streams: streams) {
            try start?.tensor($0)
        }
    }

    package var description: String {
        "fields, width \(width), hidden \(hidden.map(String.init).joined(separator: " "))"
    }
}
