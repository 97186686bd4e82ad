/// 4-bit NormalFloat, for frozen weights.
public struct NormalFloatCodec: WeightCodec {
    let block: Int
    /// Nil stores the blocks' scales as they are.
    let outerBlock: Int?
    private let scratch = SharedScratch()

    /// The blocks of QLoRA, with double quantisation, unless given.
    /// - Parameters:
    ///   - block: numbers that share a scale.
    ///   - outerBlock: blocks whose scales share a scale; nil for no double quantisation.
    public init(block: Int = 64, outerBlock: Int? = 256) {
        self.block = block
        self.outerBlock = outerBlock
    }

    public func storedMemory(_ symbol: String, _ category: MemoryCategory, count: Int, scalarBytes: Int) -> [StoredMemory] {
        NormalFloatCodes<Float>.storedMemory(symbol, category, count: count, block: block, outerBlock: outerBlock)
    }

    public func encode<S: Scalar>(_ tensor: Tensor<S>, streams: RandomStreams) -> CodedNumbers<S> {
        var codes = NormalFloatCodes<S>(shape: tensor.shape, block: block, outerBlock: outerBlock, category: .frozenWeights)
        codes.encode(tensor, uniforms: nil)
        return CodedNumbers(codes, scratch: scratch)
    }
}
