import LowRankCore

extension [MethodEntry] {
    /// Methods that answer requests for many adapters at once.
    package static let serving: [MethodEntry] = [
        .serving(MultiLoRABatching.card) { MultiLoRABatching($0) },
        .mechanism(SLoRA.card) { SLoRA($0) },
    ]
}
