import LowRankCore

/// One method with every hyper-parameter explicit.
public struct MethodConfiguration: Codable, Hashable, Sendable {
    /// The method's id in the registry.
    public var id: String
    /// By name, as the card names them.
    public var hyperparameters: [String: HyperValue]

    package init(id: String, hyperparameters: [String: HyperValue]) {
        self.id = id
        self.hyperparameters = hyperparameters
    }
}

extension MethodConfiguration: CustomStringConvertible {
    /// Id and hyper-parameters, in one line.
    public var description: String {
        let values = hyperparameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return values.isEmpty ? id : "\(id): \(values.joined(separator: ", "))"
    }
}
