import LowRankCore

extension MethodRegistry {
    /// Small trained parts beside frozen weights.
    static let adapters: [MethodEntry] = [
        .training(LoRA.card) { MethodParts(parametrisation: LoRA($0)) }
    ]
}
