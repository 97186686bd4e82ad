/// 2:4 sparsity, for frozen weights.
public struct PrunedCodec: WeightCodec {
    private let scratch = SharedScratch()

    /// By magnitude.
    public init() {}

    public func storedMemory(_ symbol: String, _ category: MemoryCategory, count: Int, scalarBytes: Int) -> [StoredMemory] {
        PrunedCodes<Float>.storedMemory(symbol, category, count: count, scalarBytes: scalarBytes)
    }

    public func encode<S: Scalar>(_ tensor: Tensor<S>, streams: RandomStreams) -> CodedNumbers<S> {
        CodedNumbers(PrunedCodes(tensor, category: .frozenWeights), scratch: scratch)
    }
}
