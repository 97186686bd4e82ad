import LowRankCore

extension MethodRegistry {
    /// Computations of papers by themselves.
    static let mechanisms: [MethodEntry] = [.mechanism(PerpNeg.card) { PerpNeg($0) }]
}
