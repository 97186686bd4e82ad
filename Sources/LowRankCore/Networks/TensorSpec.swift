/// One tensor of a stored weight: the only statement of its name, its extents and its bytes.
public struct TensorSpec: Sendable {
    /// What a tensor of a stored weight is for.
    public enum Use: Sendable, Hashable {
        /// Numbers that receive gradients.
        case trained
        /// Numbers that are only read.
        case frozen
        /// Whole numbers of 32 bits: supports, columns, orders.
        case index
    }

    /// The paper's symbol.
    public let symbol: String
    /// Its extents.
    public let shape: [Int]
    /// Whether it trains.
    public let use: Use
    /// How update rules treat it; `linear` for most.
    public let role: ParameterRole
    /// Stores codes instead of numbers; nil for numbers.
    public let codec: (any WeightCodec)?
    /// Of indices that may be given instead of chosen: they are different and below this.
    public let bound: Int?

    /// A trained tensor of a linear weight, stored as numbers, unless said otherwise.
    public init(
        _ symbol: String, _ shape: [Int], _ use: Use = .trained, role: ParameterRole = .linear,
        codec: (any WeightCodec)? = nil, below bound: Int? = nil
    ) {
        self.symbol = symbol
        self.shape = shape
        self.use = use
        self.role = role
        self.codec = codec
        self.bound = bound
    }

    /// A frozen matrix of the weight's own sides.
    public static func frozen(_ symbol: String, _ w: WeightShape) -> TensorSpec {
        TensorSpec(symbol, [w.outputs, w.inputs], .frozen)
    }

    /// The bytes that the tensor takes, gradient and optimizer state left out.
    public func storedMemory(scalarBytes: Int) -> [StoredMemory] {
        let count = shape.reduce(1, *)
        let category: MemoryCategory =
            switch use {
            case .trained: .trainableWeights
            case .frozen: .frozenWeights
            case .index: .projections
            }
        if let codec { return codec.storedMemory(symbol, category, count: count, scalarBytes: scalarBytes) }
        return [StoredMemory(symbol, category, bytes: count * (use == .index ? MemoryLayout<Int32>.stride : scalarBytes))]
    }
}

/// How a tensor is stored as codes in place of numbers.
public protocol WeightCodec: Sendable {
    /// The bytes that `count` numbers take as codes, with what scales them, under the tensor's symbol.
    func storedMemory(_ symbol: String, _ category: MemoryCategory, count: Int, scalarBytes: Int) -> [StoredMemory]
    /// The codes of a tensor; `streams`, already scoped to the weight, is for codecs that round at random.
    func encode<S: Scalar>(_ tensor: Tensor<S>, streams: RandomStreams) -> CodedNumbers<S>
}
