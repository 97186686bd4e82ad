import LowRankCore

extension [MethodEntry] {
    /// Schedules that train some layers at a time.
    package static let layerwise: [MethodEntry] = [
        .training(LISA.card) { MethodParts(schedule: LISA($0)) },
        .training(BAdam.card) { MethodParts(schedule: BAdam($0)) },
        .training(OwLore.card) {
            let owlore = try OwLore($0)
            return MethodParts(updateRule: owlore.galore, schedule: owlore)
        },
        .training(WeLore.card) {
            let welore = try WeLore($0)
            return MethodParts(parametrisation: welore, schedule: welore)
        },
    ]
}
