/// Random numbers of which nothing is stored: they are drawn anew from the run's seed whenever they are read.
package struct SeededCodec: WeightCodec {
    package enum Distribution: Sendable {
        case uniform(Double, Double)
        /// +value and -value, each with this probability, else 0.
        case ternary(value: Double, probability: Double)

        func draw(_ stream: inout RandomStream) -> Double {
            let u = stream.uniform()
            return switch self {
            case .uniform(let low, let high): low + (high - low) * u
            case .ternary(let value, let probability): u < probability ? -value : u >= 1 - probability ? value : 0
            }
        }
    }

    /// Of the draws: those of row i are "name.i".
    let name: String
    let distribution: Distribution
    /// What all weights of a run take the draws from, so that smaller ones have the first rows and columns of larger ones;
    /// nil draws for each weight.
    let common: String?

    package init(_ name: String, _ distribution: Distribution, common: String? = nil) {
        self.name = name
        self.distribution = distribution
        self.common = common
    }

    package func storedMemory(_ symbol: String, _ category: MemoryCategory, count: Int, scalarBytes: Int) -> [StoredMemory] {
        [StoredMemory(symbol, category, bytes: 0)]
    }

    /// - Parameter streams: already scoped to the weight.
    package func draw<S: Scalar>(_ shape: [Int], streams: RandomStreams) -> Tensor<S> {
        let streams = common.map(streams.shared) ?? streams
        if let given: Tensor<S> = streams.given(name, shape, isRequired: true) { return given }
        var result = Tensor<S>(uninitialized: shape)
        result.write { fill($0, rows: shape[0], columns: shape[1], streams) }
        return result
    }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private func fill<S: Scalar>(_ target: UnsafeMutablePointer<S>, rows: Int, columns: Int, _ streams: RandomStreams) {
        for i in 0..<rows {
            var stream = streams.stream("\(name).\(i)")
            for j in 0..<columns { target[i * columns + j] = S(distribution.draw(&stream)) }
        }
    }

    package func encode<S: Scalar>(_ tensor: Tensor<S>, streams: RandomStreams) -> CodedNumbers<S> {
        CodedNumbers(SeededCodes(shape: tensor.shape, codec: self, streams: streams), scratch: SharedScratch())
    }
}

/// The seed's part of the run stands for the numbers.
private struct SeededCodes<S: Scalar>: WeightCodes {
    let shape: [Int]
    let codec: SeededCodec
    let streams: RandomStreams
    private var category = MemoryCategory.frozenWeights

    init(shape: [Int], codec: SeededCodec, streams: RandomStreams) {
        self.shape = shape
        self.codec = codec
        self.streams = streams
    }

    func decode(into x: UnsafeMutablePointer<S>) {
        let numbers: Tensor<S> = codec.draw(shape, streams: streams)
        numbers.read { x.update(from: $0, count: numbers.count) }
    }

    /// Nothing to store: only the numbers themselves can be taken over.
    mutating func encode(_ x: Tensor<S>, uniforms: Tensor<S>?) {
        precondition(x.values == decoded.values, "drawn numbers cannot be replaced")
    }

    mutating func recategorise(as category: MemoryCategory) { self.category = category }

    func stored(_ name: String) -> [StoredTensor] {
        [
            StoredTensor(StoredMemory(name, category, bytes: 0)) {
                let numbers: Tensor<S> = codec.draw(shape, streams: streams)
                return numbers.converted()
            }
        ]
    }
}
