import LowRankCore

/// How a GGUF file stores numbers: plain, or in blocks of 32 with a scale in half precision.
///
///     Q8_0   d, 32 signed bytes q           x = d q
///     Q4_0   d, 16 bytes of two nibbles q   x = d (q - 8)
///     Q4_1   d, m, 16 bytes of nibbles q    x = d q + m
///
/// The low nibbles of a block are its first 16 numbers, the high ones the others.
package enum GGUFTensorType: UInt32, CaseIterable, Sendable {
    case f32 = 0
    case f16 = 1
    case q4_0 = 2
    case q4_1 = 3
    case q8_0 = 8

    /// Numbers in a block.
    var block: Int {
        switch self {
        case .f32, .f16: 1
        case .q4_0, .q4_1, .q8_0: 32
        }
    }

    private var blockBytes: Int {
        switch self {
        case .f32: 4
        case .f16: 2
        case .q4_0: 2 + 16
        case .q4_1: 2 + 2 + 16
        case .q8_0: 2 + 32
        }
    }

    /// - Returns: nil when rows are not whole blocks, or there are more bytes than can be counted.
    func bytes(of shape: [Int]) -> Int? {
        guard shape.last! % block == 0 else { return nil }
        var bytes = blockBytes
        for extent in shape.dropLast() + [shape.last! / block] {
            let (product, overflow) = bytes.multipliedReportingOverflow(by: extent)
            if overflow { return nil }
            bytes = product
        }
        return bytes
    }

    /// Decodes whole blocks.
    func decode<S: Scalar>(_ bytes: UnsafeRawBufferPointer, into target: UnsafeMutablePointer<S>) {
        func half(_ offset: Int) -> Float {
            HalfPrecision.float(half: UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
        }
        for block in 0..<bytes.count / blockBytes {
            let (start, x) = (block * blockBytes, target + block * self.block)
            switch self {
            case .f32:
                x[0] = S(Float(bitPattern: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))))
            case .f16: x[0] = S(half(start))
            case .q8_0:
                let d = half(start)
                for i in 0..<32 { x[i] = S(d * Float(Int8(bitPattern: bytes[start + 2 + i]))) }
            case .q4_0:
                let d = half(start)
                for i in 0..<16 {
                    let pair = bytes[start + 2 + i]
                    x[i] = S(d * (Float(pair & 15) - 8))
                    x[i + 16] = S(d * (Float(pair >> 4) - 8))
                }
            case .q4_1:
                let (d, m) = (half(start), half(start + 2))
                for i in 0..<16 {
                    let pair = bytes[start + 4 + i]
                    x[i] = S(d * Float(pair & 15) + m)
                    x[i + 16] = S(d * Float(pair >> 4) + m)
                }
            }
        }
    }
}
