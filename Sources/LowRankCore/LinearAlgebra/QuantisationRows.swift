/// A matrix as codes of 4 or 8 bits: entry = least of its row + code * (largest - least) / (15 or 255).
///
/// - Complexity: 1 byte per entry, or per two with 4 bits, the earlier one in its lower half; two numbers a row.
package struct RowCodes<S: Scalar>: Sendable {
    package let shape: [Int]
    private let bits: Int
    private var codes: Buffer<UInt8>
    /// Per row: the least entry, and the distance between two codes.
    private var ranges: Tensor<S>

    /// Zeros.
    package init(shape: [Int], bits: Int, category: MemoryCategory) {
        precondition(bits == 4 || bits == 8)
        self.shape = shape
        self.bits = bits
        codes = Buffer(repeating: 0, count: Self.bytes(shape, bits), category: category)
        ranges = .zeros([shape[0], 2], category: category)
    }

    private static func bytes(_ shape: [Int], _ bits: Int) -> Int { (shape[0] * shape[1] * bits + 7) / 8 }

    /// The matrix that the codes stand for.
    package var decoded: Tensor<S> {
        var result = Tensor<S>.zeros(shape)
        result.write { add(to: $0) }
        return result
    }

    /// A <- A + the matrix.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    package func add(to A: UnsafeMutablePointer<S>) {
        let (rows, columns) = (shape[0], shape[1])
        codes.read { codes in
            ranges.read { ranges in
                for i in 0..<rows {
                    for e in i * columns..<(i + 1) * columns {
                        let code = bits == 8 ? codes[e] : codes[e / 2] >> (e % 2 * 4) & 15
                        A[e] += ranges[2 * i] + S(code) * ranges[2 * i + 1]
                    }
                }
            }
        }
    }

    /// Takes over a matrix, rounded to the nearest codes of each row.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    package mutating func encode(_ A: UnsafePointer<S>) {
        let (rows, columns, bits, bytes) = (shape[0], shape[1], bits, codes.count)
        let levels: S = bits == 8 ? 255 : 15
        codes.write { codes in
            ranges.write { ranges in
                codes.update(repeating: 0, count: bytes)
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
                        if bits == 8 { codes[e] = code } else { codes[e / 2] |= code << (e % 2 * 4) }
                    }
                }
            }
        }
    }

    /// What is kept, under the name of what the codes stand for.
    package func stored(_ name: String) -> [StoredTensor] {
        [
            StoredTensor(StoredMemory(name, codes.category, bytes: codes.byteCount)) { decoded.converted() },
            StoredTensor(name + "_ranges", ranges),
        ]
    }

    package static func storedMemory(
        _ name: String, _ category: MemoryCategory, _ shape: [Int], bits: Int, scalarBytes: Int
    ) -> [StoredMemory] {
        [
            StoredMemory(name, category, bytes: bytes(shape, bits)),
            StoredMemory(name + "_ranges", category, bytes: 2 * shape[0] * scalarBytes),
        ]
    }
}
