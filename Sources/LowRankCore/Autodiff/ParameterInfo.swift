/// What a parameter is for; methods treat the roles as their papers do.
public enum ParameterRole: String, Sendable, Codable {
    case embedding, norm, head
    /// A weight of an attention or MLP projection, or a factor of one: what the methods change.
    case linear
    case bias
}

/// A parameter as an update rule sees it before any numbers exist.
public struct ParameterInfo: Sendable, Hashable {
    public let name: String
    public let shape: [Int]
    public let role: ParameterRole

    public init(name: String, shape: [Int], role: ParameterRole) {
        self.name = name
        self.shape = shape
        self.role = role
    }

    public var count: Int { shape.reduce(1, *) }
}
