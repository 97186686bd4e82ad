import LowRankCore

extension MethodRegistry {
    /// Methods that answer requests for many adapters at once.
    static let serving: [MethodEntry] = [
        .serving(MultiLoRABatching.card) { MultiLoRABatching($0) },
        .mechanism(SLoRA.card) { SLoRA($0) },
    ]
}
