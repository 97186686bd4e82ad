/// What a parameter is for; methods treat the roles as their papers do.
public enum ParameterRole: String, Sendable, Codable {
    /// The table of tokens or positions, the scale or shift of a normalisation, the layer that predicts.
    case embedding, norm, head
    /// A weight of an attention or MLP projection, or a factor of one: what the methods change.
    case linear
    /// What is added to the product of a linear layer.
    case bias
}

/// A parameter as an update rule sees it before any numbers exist.
public struct ParameterInfo: Sendable, Hashable {
    /// Unique in a network, such as "model.layers.0.self_attn.q_proj.A".
    public let name: String
    /// The extents of its numbers.
    public let shape: [Int]
    /// What it is for.
    public let role: ParameterRole

    /// A parameter that need not exist.
    public init(name: String, shape: [Int], role: ParameterRole) {
        self.name = name
        self.shape = shape
        self.role = role
    }

    /// How many numbers it has.
    public var count: Int { shape.reduce(1, *) }
}
