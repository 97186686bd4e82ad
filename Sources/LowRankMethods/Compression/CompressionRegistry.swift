import LowRankCore

extension [MethodEntry] {
    /// Methods that store trained weights in fewer bytes.
    package static let compression: [MethodEntry] = [
        .compression(AFM.card) { AFM($0) },
        .compression(ASVD.card) { ASVD($0) },
        .compression(EoRA.card) { EoRA($0) },
        .compression(LoRD.card) { LoRD($0) },
        .compression(SVDTruncation.card) { SVDTruncation($0) },
        .compression(SVDLLM.card) { SVDLLM($0) },
        .mechanism(DarwinLM.card) { DarwinLM($0) },
        .mechanism(HeLlO.card) { HeLlO($0) },
        .mechanism(MatryoshkaKV.card) { MatryoshkaKV($0) },
    ]
}
