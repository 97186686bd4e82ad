import LowRankCore

extension MethodRegistry {
    /// Adapters whose ranks are spread over the weights while they train.
    static let adaptiveAdapters: [MethodEntry] = [
        .training(AdaLoRA.card) { h in
            let adalora = try AdaLoRA(h)
            return MethodParts(parametrisation: adalora, schedule: adalora)
        },
        .training(IncreLoRA.card) { h in
            let increlora = IncreLoRA(h)
            return MethodParts(parametrisation: increlora, schedule: increlora)
        },
        .training(SoRA.card) { h in
            let sora = SoRA(h)
            return MethodParts(parametrisation: sora, updateRule: sora)
        },
    ]
}
