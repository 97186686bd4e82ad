import LowRankCore

/// Where the numbers to learn from come from.
public struct DataConfiguration: Sendable, CustomStringConvertible {
    /// Nil where nothing is learned from data: the experiment draws what it needs.
    package let kind: (any TaskKind)?

    package init(_ kind: (any TaskKind)?) { self.kind = kind }

    /// No data.
    public static let absent = DataConfiguration(nil)

    /// The data in one line, or "none".
    public var description: String { kind?.description ?? "none" }
}

/// The network that is trained.
public struct ModelConfiguration: Sendable, CustomStringConvertible {
    /// Nil for an experiment without a network.
    package let kind: (any ModelKind)?

    package init(_ kind: (any ModelKind)?) { self.kind = kind }

    /// No network.
    public static let absent = ModelConfiguration(nil)

    /// The network in one line, or "none".
    public var description: String { kind?.description ?? "none" }
}

extension ModelConfiguration {
    package static let initializerRanges = 1e-6...10.0

    /// The same network with initial weights of another deviation, where it draws them.
    package func starting(with deviation: Double) -> ModelConfiguration {
        ModelConfiguration(kind?.starting(with: deviation) ?? kind)
    }

    /// The network on these data, without numbers.
    package func network(on data: DataConfiguration) -> NetworkDescription {
        guard let kind, let data = data.kind else { return NetworkDescription(weights: [], others: [], heads: nil) }
        return kind.network(on: data)
    }
}

// MARK: - JSON: {"text": {"corpus": ...}}, or {"absent": {}}

/// The only key of a kind's JSON form.
private struct KindName: CodingKey {
    static let absent = KindName(stringValue: "absent")
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

private struct NoSettings: Codable {}

/// - Throws: `DecodingError` when there is not one key, or no kind has its name.
private func decodeKind(from decoder: any Decoder, _ types: [(name: String, type: any Decodable.Type)]) throws -> Any? {
    let container = try decoder.container(keyedBy: KindName.self)
    func wrong(_ reason: String) -> DecodingError {
        .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: reason))
    }
    guard container.allKeys.count == 1, let key = container.allKeys.first else {
        throw wrong("must have the name of one kind")
    }
    if key.stringValue == KindName.absent.stringValue { return nil }
    guard let type = types.first(where: { $0.name == key.stringValue })?.type else {
        throw wrong("unknown kind '\(key.stringValue)'")
    }
    return try container.decode(type, forKey: key)
}

extension DataConfiguration: Codable, Hashable {
    public init(from decoder: any Decoder) throws {
        kind = try decodeKind(from: decoder, TaskKinds.all.map { ($0.name, $0) }) as! (any TaskKind)?
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: KindName.self)
        guard let kind else { return try container.encode(NoSettings(), forKey: .absent) }
        try container.encode(kind, forKey: KindName(stringValue: type(of: kind).name))
    }

    public static func == (a: DataConfiguration, b: DataConfiguration) -> Bool {
        a.kind.map { AnyHashable($0) } == b.kind.map { AnyHashable($0) }
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(kind.map { AnyHashable($0) }) }
}

extension ModelConfiguration: Codable, Hashable {
    public init(from decoder: any Decoder) throws {
        kind = try decodeKind(from: decoder, ModelKinds.all.map { ($0.name, $0) }) as! (any ModelKind)?
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: KindName.self)
        guard let kind else { return try container.encode(NoSettings(), forKey: .absent) }
        try container.encode(kind, forKey: KindName(stringValue: type(of: kind).name))
    }

    public static func == (a: ModelConfiguration, b: ModelConfiguration) -> Bool {
        a.kind.map { AnyHashable($0) } == b.kind.map { AnyHashable($0) }
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(kind.map { AnyHashable($0) }) }
}
