import LowRankCore

extension MethodRegistry {
    /// Small trained parts beside frozen weights.
    static let adapters: [MethodEntry] = [
        .training(LoRA.card) { MethodParts(parametrisation: LoRA($0)) },
        .training(DoRA.card) { MethodParts(parametrisation: DoRA($0)) },
        .training(LoRAGA.card) { MethodParts(parametrisation: LoRAGA($0)) },
        .training(QLoRA.card) { MethodParts(parametrisation: QLoRA($0)) },
    ]
}
