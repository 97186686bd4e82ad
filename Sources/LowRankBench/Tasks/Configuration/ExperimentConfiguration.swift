import LowRankCore

/// What is settled about a run beside data, model and training, every default written out.
public struct ExperimentConfiguration: Codable, Hashable, Sendable {
    /// What the experiment is about.
    public var kind: MethodKind
    /// The task's own settings.
    public var settings: [String: HyperValue]

    package init(kind: MethodKind, settings: [String: HyperValue]) {
        self.kind = kind
        self.settings = settings
    }
}

extension ExperimentConfiguration: CustomStringConvertible {
    /// Kind and settings, in one line.
    public var description: String {
        ([kind.rawValue] + settings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }).joined(separator: "; ")
    }
}

/// Lists among the settings of an experiment are kept as one text.
package enum SettingList {
    package static let separator = ", "

    package static func value(_ items: [some CustomStringConvertible]) -> HyperValue {
        .text(items.map(\.description).joined(separator: separator))
    }
}
