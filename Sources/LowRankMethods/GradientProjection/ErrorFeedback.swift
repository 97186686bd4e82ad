import LowRankCore

/// How many bits hold an entry of the error; `exact` is a number of the weight's type.
enum ErrorFeedbackBits: Int, Sendable {
    case exact = 0, four = 4, eight = 8
}

/// What a compressed gradient left out, kept to be added to the next one: exactly, or rounded row by row to 4 or 8
/// bits between the row's least and largest entry.
///
/// Keeps m n numbers, or m n codes of that many bits and two numbers per row.
struct ErrorFeedback<S: Scalar>: TensorStore, Sendable {
    private let codec: RowCodec
    private var exact: Tensor<S>?
    private var codes: Buffer<UInt8>
    /// Per row: the least entry, and the distance between two codes.
    private var ranges: Tensor<S>

    init(_ shape: [Int], _ bits: ErrorFeedbackBits) {
        codec = RowCodec(rows: shape[0], columns: shape[1], bits: bits)
        exact = bits == .exact ? .zeros(shape, category: .moments) : nil
        codes = Buffer(repeating: 0, count: codec.byteCount, category: .moments)
        ranges = .zeros([bits == .exact ? 0 : shape[0], 2], category: .moments)
    }

    /// The error as it is kept.
    package var value: Tensor<S> {
        var result = Tensor<S>.zeros([codec.rows, codec.columns])
        result.write { add(to: $0) }
        return result
    }

    /// A += E.
    func add(to A: UnsafeMutablePointer<S>) {
        if let exact {
            exact.read { S.kernels.accumulate($0, A, Int64(exact.count)) }
        } else {
            codes.read { codes in ranges.read { codec.decode(codes, $0, addingTo: A) } }
        }
    }

    /// E <- A.
    mutating func store(_ A: UnsafePointer<S>) {
        if exact != nil {
            let count = exact!.count
            exact!.write { $0.update(from: A, count: count) }
        } else {
            codes.write { codes in ranges.write { codec.encode(A, codes, $0) } }
        }
    }

    var stored: [StoredTensor] {
        exact.map { [StoredTensor("E", $0)] } ?? [
            StoredTensor(StoredMemory("E", codes.category, bytes: codes.byteCount)) {
                Tensor(self.value.values.map { Double($0) }, shape: [codec.rows, codec.columns])
            },
            StoredTensor("E_ranges", ranges),
        ]
    }

    static func storedMemory(_ shape: [Int], _ bits: ErrorFeedbackBits, scalarBytes: Int) -> [StoredMemory] {
        if bits == .exact { return [StoredMemory("E", .moments, bytes: shape[0] * shape[1] * scalarBytes)] }
        let codec = RowCodec(rows: shape[0], columns: shape[1], bits: bits)
        return [
            StoredMemory("E", .moments, bytes: codec.byteCount),
            StoredMemory("E_ranges", .moments, bytes: 2 * shape[0] * scalarBytes),
        ]
    }
}

/// A matrix as codes of 4 or 8 bits: entry = least of its row + code * (largest - least) / (15 or 255). Two codes of 4
/// bits lie in one byte, the earlier one in its lower half.
private struct RowCodec: Sendable {
    let rows: Int
    let columns: Int
    let bits: ErrorFeedbackBits

    var byteCount: Int { (rows * columns * bits.rawValue + 7) / 8 }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func decode<S: Scalar>(
        _ codes: UnsafePointer<UInt8>, _ ranges: UnsafePointer<S>, addingTo A: UnsafeMutablePointer<S>
    ) {
        for i in 0..<rows {
            for j in 0..<columns {
                let e = i * columns + j
                let code = bits == .eight ? codes[e] : codes[e / 2] >> (e % 2 * 4) & 15
                A[e] += ranges[2 * i] + S(code) * ranges[2 * i + 1]
            }
        }
    }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func encode<S: Scalar>(
        _ A: UnsafePointer<S>, _ codes: UnsafeMutablePointer<UInt8>, _ ranges: UnsafeMutablePointer<S>
    ) {
        let levels: S = bits == .eight ? 255 : 15
        codes.update(repeating: 0, count: byteCount)
        for i in 0..<rows {
            let row = A + i * columns
            var (least, largest) = (row[0], row[0])
            for j in 0..<columns { (least, largest) = (min(least, row[j]), max(largest, row[j])) }
            let unit = (largest - least) / levels
            (ranges[2 * i], ranges[2 * i + 1]) = (least, unit)
            // A row of one value, or of one that is not finite, has no codes but 0.
            guard unit > 0, unit.isFinite else { continue }
            for j in 0..<columns {
                let e = i * columns + j
                let position = (row[j] - least) / unit + 0.5
                let code = position.isFinite ? UInt8(min(levels, position)) : 0
                if bits == .eight { codes[e] = code } else { codes[e / 2] |= code << (e % 2 * 4) }
            }
        }
    }
}
