import LowRankCore

/// One method with every hyper-parameter explicit.
public struct MethodConfiguration: Codable, Hashable, Sendable {
    public var id: String
    public var hyperparameters: [String: HyperValue]

    package init(id: String, hyperparameters: [String: HyperValue]) {
        self.id = id
        self.hyperparameters = hyperparameters
    }
}

extension MethodConfiguration: CustomStringConvertible {
    public var description: String {
        let values = hyperparameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return values.isEmpty ? id : "\(id): \(values.joined(separator: ", "))"
    }
}
