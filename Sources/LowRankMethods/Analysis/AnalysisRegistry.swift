import LowRankCore

extension MethodRegistry {
    /// Methods that measure trained weights.
    static let analysis: [MethodEntry] = [.analysis(IntruderDimensions.card) { IntruderDimensions($0) }]
}
