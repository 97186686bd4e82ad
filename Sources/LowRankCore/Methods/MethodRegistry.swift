/// All methods, by id.
public enum MethodRegistry {
    public static let all: [MethodEntry] = [
        MethodEntry(card: AdamW.card) { MethodParts(updateRule: try AdamW($0)) },
        MethodEntry(card: LowRank.card) { MethodParts(parametrisation: LowRank($0)) },
        MethodEntry(card: LoRA.card) { MethodParts(parametrisation: LoRA($0)) },
        MethodEntry(card: ReLoRA.card) {
            let relora = try ReLoRA($0)
            return MethodParts(parametrisation: relora, schedule: relora)
        },
        MethodEntry(card: GaLore.card) { MethodParts(updateRule: try GaLore($0)) },
        MethodEntry(card: SLTrain.card) { MethodParts(parametrisation: SLTrain($0)) },
        MethodEntry(card: LOST.card) { MethodParts(parametrisation: LOST($0)) },
        MethodEntry(card: APOLLO.card) { MethodParts(updateRule: APOLLO($0)) },
        MethodEntry(card: APOLLOMini.card) { MethodParts(updateRule: APOLLOMini.rule($0)) },
    ]

    /// - Throws: `MethodError` that names the nearest known id.
    public static func entry(_ id: String) throws -> MethodEntry {
        if let entry = all.first(where: { $0.card.id == id }) { return entry }
        let known = all.map(\.card.id)
        let hint = nearest(to: id, among: known).map { "; did you mean '\($0)'?" } ?? ""
        throw MethodError("unknown method '\(id)'\(hint) (known: \(known.joined(separator: ", ")))")
    }
}
