import LowRankCore

// Decoder layers, recognised by the names of their parameters: "model.layers.7.mlp.up_proj.weight" is of layer 7.

extension String {
    /// The decoder layer that a parameter or weight of this name belongs to; nil for the embedding, the final norm
    /// and the head.
    package var decoderLayer: Int? {
        let parts = split(separator: ".")
        guard let at = parts.firstIndex(of: "layers"), at + 1 < parts.count else { return nil }
        return Int(parts[at + 1])
    }
}

extension NetworkDescription {
    /// How many decoder layers there are for a schedule to choose among.
    package var layerCount: Int { (weights.map(\.name) + others.map(\.name)).decoderLayerCount }
}

extension Sequence<String> {
    /// How many decoder layers parameters of these names belong to.
    var decoderLayerCount: Int { (compactMap(\.decoderLayer).max() ?? -1) + 1 }
}

extension Network {
    /// How many decoder layers there are.
    var layerCount: Int { parameters.map(\.name).decoderLayerCount }
}
