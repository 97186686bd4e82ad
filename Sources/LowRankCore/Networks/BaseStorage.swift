/// How the frozen weights of a row are stored.
public enum BaseStorage: String, Sendable, Codable, CaseIterable {
    /// 4-bit NormalFloat with double quantisation.
    case nf4
    /// 8-bit codes in groups of 64.
    case int8
    /// 4-bit codes in groups of 64.
    case int4
    /// Two of four consecutive numbers, those of largest magnitude, and where they are.
    case pruned = "2:4"

    package var codec: any WeightCodec {
        switch self {
        case .nf4: NormalFloatCodec()
        case .int8: GroupCodec(bits: 8, group: 64, roundsAtRandom: false, scratch: SharedScratch())
        case .int4: GroupCodec(bits: 4, group: 64, roundsAtRandom: false, scratch: SharedScratch())
        case .pruned: PrunedCodec()
        }
    }
}
