import LowRankCore

extension MethodRegistry {
    /// Methods that make one model of several.
    static let merging: [MethodEntry] = [
        .merging(Averaging.card) { _ in Averaging() },
        .merging(OPCM.card) { OPCM($0) },
        .merging(TaskArithmetic.card) { TaskArithmetic($0) },
        .merging(TIES.card) { TIES($0) },
    ]
}
