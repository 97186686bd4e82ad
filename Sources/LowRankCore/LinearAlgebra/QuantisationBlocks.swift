import Foundation

/// The 256 numbers that a code of 8 bits stands for, ascending, from -1 or 0 to 1: fractions of a decade under
/// exponents of ten, so that numbers near zero are told apart as well as those near one.
///
/// T. Dettmers, 8-Bit Approximations for Parallelism in Deep Learning, ICLR 2016, arXiv:1511.04561; as made by
/// `create_dynamic_map` of bitsandbytes.
package enum DynamicCode {
    /// With both signs: 1 is an entry, -1 is not.
    static let signed = book(signed: true)
    /// Zero and positive numbers, with the sign's bit spent on finer fractions.
    static let unsigned = book(signed: false)

    /// The book for `bits` bits of which up to `exponentBits` say the exponent. Shorter books are filled up
    /// with zeros.
    package static func book(signed: Bool, bits: Int = 8, exponentBits: Int = 7) -> [Float] {
        let fractionBits = bits - 1 - exponentBits
        var book: [Float] = [0, 1]
        func addDecade(_ exponent: Int, parts: Int) {
            let scale = Float(pow(10, Double(exponent)))
            for middle in middles(parts) { book += signed ? [scale * middle, -scale * middle] : [scale * middle] }
        }
        for i in 0..<exponentBits {
            let power = i + fractionBits + (signed ? 0 : 1)
            addDecade(i + 1 - exponentBits, parts: power >= 0 ? 1 << power : 0)
        }
        if fractionBits > 0 { addDecade(0, parts: (1 << fractionBits) - 1) }
        book += [Float](repeating: 0, count: 256 - book.count)
        return book.sorted()
    }

    /// The middles of equal parts of 0.1...1, in Float throughout as the library computes them.
    private static func middles(_ parts: Int) -> [Float] {
        guard parts > 0 else { return [] }
        let step = (1 - Float(0.1)) / Float(parts)
        let bounds = (0...parts).map { i in
            i < (parts + 1) / 2 ? Float(0.1) + step * Float(i) : 1 - step * Float(parts - i)
        }
        return (0..<parts).map { (bounds[$0] + bounds[$0 + 1]) / 2 }
    }
}

/// Numbers as codes of 8 bits: each the nearest entry of a book to the number as a fraction of the largest
/// magnitude in its block of consecutive ones.
///
/// T. Dettmers et al., 8-bit Optimizers via Block-wise Quantization, ICLR 2022, arXiv:2110.02861, section 2.
///
/// - Complexity: 1 byte per number and 4 per block.
package struct BlockCodes: Sendable {
    package enum Book: Sendable {
        case signed, unsigned

        package func read<R>(_ body: (UnsafePointer<Float>) -> R) -> R {
            let entries = self == .signed ? DynamicCode.signed : DynamicCode.unsigned
            return entries.withUnsafeBufferPointer { body($0.baseAddress!) }
        }
    }

    /// The most numbers of a block.
    package static let largestBlock = 4096

    let book: Book
    package let block: Int
    private(set) var codes: Buffer<UInt8>
    /// The largest magnitude of each block; the last may be short.
    private(set) var absmax: Buffer<Float>

    package var count: Int { codes.count }

    /// Zeros.
    package init(_ book: Book, count: Int, block: Int, category: MemoryCategory) {
        precondition(block >= 1 && block <= Self.largestBlock)
        self.book = book
        self.block = block
        codes = Buffer(repeating: 0, count: count, category: category)
        absmax = Buffer(repeating: 0, count: Self.blocks(count, block), category: category)
    }

    static func blocks(_ count: Int, _ block: Int) -> Int { (count + block - 1) / block }

    /// Takes over numbers, rounded to their nearest codes.
    package mutating func encode<S>(_ x: Tensor<S>) {
        precondition(x.count == count)
        let block = Int64(block)
        book.read { book in
            x.read { x in
                write { S.kernels.encodeBlocks(x, $2, block, book, $0, $1) }
            }
        }
    }

    /// The numbers the codes stand for.
    package func decoded<S: Scalar>(shape: [Int]) -> Tensor<S> {
        var result = Tensor<S>(uninitialized: shape)
        precondition(result.count == count)
        book.read { book in
            codes.read { codes in
                absmax.read { absmax in
                    result.write { S.kernels.decodeBlocks(codes, absmax, Int64(count), Int64(block), book, $0) }
                }
            }
        }
        return result
    }

    /// Calls `body` with the codes, the largest magnitudes and the number of codes, to be changed in place.
    package mutating func write(_ body: (UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<Float>, Int64) -> Void) {
        let count = Int64(count)
        codes.write { codes in absmax.write { body(codes, $0, count) } }
    }

    mutating func recategorise(as category: MemoryCategory) {
        codes.recategorise(as: category)
        absmax.recategorise(as: category)
    }

    /// What is kept, under the name of what the codes stand for.
    package func stored(_ name: String) -> [StoredTensor] {
        [
            StoredTensor(StoredMemory(name, codes.category, bytes: codes.byteCount)) {
                Tensor(codes.values.map { Double($0) }, shape: [codes.count])
            },
            StoredTensor(StoredMemory(name + ".absmax", absmax.category, bytes: absmax.byteCount)) {
                Tensor(absmax.values.map { Double($0) }, shape: [absmax.count])
            },
        ]
    }

    package static func storedMemory(_ name: String, _ category: MemoryCategory, count: Int, block: Int) -> [StoredMemory] {
        [
            StoredMemory(name, category, bytes: count),
            StoredMemory(name + ".absmax", category, bytes: blocks(count, block) * MemoryLayout<Float>.stride),
        ]
    }
}

// MARK: - For comparison with other implementations

extension BlockCodes {
    package var codeValues: [UInt8] { codes.values }
    package var absmaxValues: [Float] { absmax.values }
}
