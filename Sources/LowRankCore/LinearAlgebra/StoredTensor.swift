/// One thing that a method stores between updates: what it takes, and the numbers themselves.
public struct StoredTensor: Sendable {
    /// Its bytes, under the paper's symbol.
    public let memory: StoredMemory
    /// The numbers in Float64, for comparison with other implementations. Indices come in ascending order.
    package let numbers: @Sendable () -> Tensor<Double>

    /// Bytes that are known, and numbers that are made when something asks for them.
    public init(_ memory: StoredMemory, numbers: @escaping @Sendable () -> Tensor<Double>) {
        self.memory = memory
        self.numbers = numbers
    }

    /// A tensor under the paper's symbol.
    public init<S: Scalar>(_ symbol: String, _ tensor: Tensor<S>) {
        self.init(StoredMemory(symbol, tensor.category, bytes: tensor.byteCount)) {
            Tensor(tensor.values.map { Double($0) }, shape: tensor.shape)
        }
    }

    /// Indices under the paper's symbol.
    public init(_ symbol: String, _ indices: IndexTensor) {
        self.init(StoredMemory(symbol, indices.category, bytes: indices.byteCount)) {
            Tensor(indices.values.sorted().map { Double($0) }, shape: [indices.count])
        }
    }
}

/// What stores tensors between updates: a state, or a part of one. Names and bytes of what it keeps follow from them.
public protocol TensorStore {
    /// In the order of the card's memory formula.
    var stored: [StoredTensor] { get }
}

extension TensorStore {
    /// What is kept now, measured from the tensors themselves.
    public var storedMemory: [StoredMemory] { stored.map(\.memory) }

    /// The numbers of what is stored under that symbol.
    package func numbers(_ symbol: String) -> Tensor<Double>? {
        stored.first { $0.memory.name == symbol }?.numbers()
    }
}
