import LowRankBench
import LowRankCore
import LowRankMethods

/// What a linear weight is for, such as "q" for every layer's query projection.
struct WeightKind: Hashable {
    let name: String

    /// From a parameter's name: "model.layers.0.self_attn.q_proj" is a "q".
    init(parameter: String) {
        let parts = parameter.split(separator: ".")
        let last = parts.last { $0 != "weight" } ?? parts.last ?? "weight"
        name = last.hasSuffix("_proj") ? String(last.dropLast(5)) : String(last)
    }

    private static let attention = ["q", "k", "v", "o"], perceptron = ["gate", "up", "down"]

    /// Attention before perceptron before others; a number for each.
    private var place: Int {
        (Self.attention + Self.perceptron).firstIndex(of: name) ?? Self.attention.count + Self.perceptron.count
    }

    static func sorted(_ kinds: Set<WeightKind>) -> [WeightKind] {
        kinds.sorted { ($0.place, $0.name) < ($1.place, $1.name) }
    }

    /// Attention in blues, the perceptron in oranges, anything else in grey.
    var colour: Colour {
        let colours = ["#08306b", "#0072b2", "#56b4e9", "#00a3a3", "#8a3d00", "#d55e00", "#e69f00"]
        return Colour(place < colours.count ? colours[place] : "#666666")
    }
}
