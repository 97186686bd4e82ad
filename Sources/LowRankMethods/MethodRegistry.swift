import LowRankCore
@_exported import TensorMethods
@_exported import TrainingMethods

/// All methods, by id.
public enum MethodRegistry {
    /// In the order in which they are best read: by family, relatives side by side. Each family's list stands in its
    /// folder.
    public static let all: [MethodEntry] = families.flatMap { $0 }

    private static let families: [[MethodEntry]] = [
        .fullRank, .gradientProjection, .structuredPretraining, .layerwise, .adapters, .adaptiveAdapters,
        .activationAdapters, .compression, .merging, .federated, .serving, .recovery, .analysis, .mechanisms,
    ]

    /// The methods of one kind, in the same order.
    public static func all(_ kind: MethodKind) -> [MethodEntry] { all.filter { $0.card.kind == kind } }

    /// The method of that id.
    /// - Throws: `MethodError` that names the nearest known id.
    public static func entry(_ id: String) throws -> MethodEntry {
        if let entry = all.first(where: { $0.card.id == id }) { return entry }
        let hint = nearest(to: id, among: all.map(\.card.id)).map { "did you mean '\($0)'? " } ?? ""
        throw MethodError("unknown method '\(id)'; \(hint)'lowrank list' names all")
    }
}
