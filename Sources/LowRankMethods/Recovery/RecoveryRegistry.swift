import LowRankCore

extension MethodRegistry {
    /// Methods that find the parts of an observed matrix.
    static let recovery: [MethodEntry] = [.recovery(RPCA.card) { RPCA($0) }]
}
