import LowRankCore

/// What is settled about a run beside data, model and training, every default written out.
public struct ExperimentConfiguration: Codable, Hashable, Sendable {
    public var kind: MethodKind
    /// The task's own settings.
    public var settings: [String: HyperValue]
}

extension ExperimentConfiguration: CustomStringConvertible {
    public var description: String {
        ([kind.rawValue] + settings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }).joined(separator: "; ")
    }
}

/// Lists among the settings of an experiment are kept as one text.
enum SettingList {
    static let separator = ", "

    static func value(_ items: [some CustomStringConvertible]) -> HyperValue {
        .text(items.map(\.description).joined(separator: separator))
    }
}
