/// Codes of few bits for groups of consecutive numbers that share a scale and a zero.
public struct GroupCodec: WeightCodec {
    let bits: Int
    let group: Int
    let roundsAtRandom: Bool
    let scratch: SharedScratch

    /// - Parameters:
    ///   - roundsAtRandom: up or down in the mean right after each update, else to the nearest code.
    ///   - scratch: lends the memory of the decoded weight during an update.
    package init(bits: Int, group: Int, roundsAtRandom: Bool, scratch: SharedScratch) {
        self.bits = bits
        self.group = group
        self.roundsAtRandom = roundsAtRandom
        self.scratch = scratch
    }

    public func storedMemory(_ symbol: String, _ category: MemoryCategory, count: Int, scalarBytes: Int) -> [StoredMemory] {
        GroupCodes<Float>.storedMemory(symbol, category, count: count, bits: bits, group: group, scalarBytes: scalarBytes)
    }

    public func encode<S: Scalar>(_ tensor: Tensor<S>, streams: RandomStreams) -> CodedNumbers<S> {
        CodedNumbers(tensor, bits: bits, group: group, rounding: roundsAtRandom ? streams : nil, scratch: scratch)
    }
}
