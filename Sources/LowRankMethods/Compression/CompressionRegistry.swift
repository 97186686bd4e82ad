import LowRankCore

extension MethodRegistry {
    /// Methods that store trained weights in fewer bytes.
    static let compression: [MethodEntry] = [
        .compression(EoRA.card) { EoRA($0) },
        .compression(SVDTruncation.card) { SVDTruncation($0) },
        .compression(SVDLLM.card) { SVDLLM($0) },
    ]
}
