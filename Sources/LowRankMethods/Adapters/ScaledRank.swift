import LowRankCore

/// What adapters share whose update is scaled by s = alpha / r, as LoRA's is.
extension LoRA {
    /// r and alpha.
    static let scaledRank: [HyperparameterSpec] = [
        .rank(32, "columns of B and rows of A", source: "a quarter of the width, as in the GaLore paper's tables"),
        .alpha(32, source: "GaLore paper, appendix"),
    ]

    /// - Throws: `MethodError` for a scale of zero, where a method divides by it.
    func checkScale(method: String) throws {
        guard scale > 0 else { throw MethodError("\(method): lora_alpha must be more than 0", hyperparameter: "lora_alpha") }
    }
}
