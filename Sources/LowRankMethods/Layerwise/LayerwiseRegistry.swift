import LowRankCore

extension [MethodEntry] {
    /// Schedules that train some layers at a time.
    package static let layerwise: [MethodEntry] = [
        .training(LISA.card) { LISA($0) },
        .training(BAdam.card) { BAdam($0) },
        .training(OwLore.card) {
            let owlore = try OwLore($0)
            return MethodParts(updateRule: owlore.galore, schedule: owlore)
        },
        .training(WeLore.card) { try WeLore($0) },
    ]
}
