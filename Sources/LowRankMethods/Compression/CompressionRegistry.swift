import LowRankCore

extension MethodRegistry {
    /// Methods that store trained weights in fewer bytes.
    static let compression: [MethodEntry] = [
        .compression(SVDTruncation.card) { SVDTruncation($0) },
        .compression(SVDLLM.card) { SVDLLM($0) },
    ]
}
