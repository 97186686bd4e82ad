/// A matrix in 4-bit NormalFloat: each number as the nearest of 16 quantiles of the normal distribution, as a fraction of
/// the largest magnitude in its block of consecutive ones.
///
///     c_b = max |w| in block b;   code = nearest entry of the table to w / c_b;   w ~ c_b table[code]
///     double quantisation:  c_b ~ mean(c) + (8-bit code of c_b - mean(c)), blocks of `outerBlock`
///
/// The quantiser works in Float. Codes are found with the exact c_b, decoding uses the stored ones. A block of zeros stays
/// zero.
/// T. Dettmers et al., QLoRA, NeurIPS 2023, arXiv:2305.14314, section 3.
///
/// - Complexity: half a byte per number, 4 bytes per block; with double quantisation 1 byte per block, 4 per outer block
///   and 4 for the mean.
package struct NormalFloatCodes<S: Scalar>: WeightCodes {
    /// Quantiles of N(0, 1), eight positive, seven negative and zero, over the largest (arXiv:2305.14314, appendix E).
    package static var table: [Float] {
        [
            -1.0, -0.6961928009986877, -0.5250730514526367, -0.39491748809814453, -0.28444138169288635,
            -0.18477343022823334, -0.09105003625154495, 0.0, 0.07958029955625534, 0.16093020141124725,
            0.24611230194568634, 0.33791524171829224, 0.44070982933044434, 0.5626170039176941, 0.7229568362236023, 1.0,
        ]
    }

    package let shape: [Int]
    private let block: Int
    /// Two codes a byte, the first in the upper half.
    private(set) var bytes: Buffer<UInt8>
    private var scales: BlockScales

    /// Zeros.
    /// - Parameter outerBlock: blocks that share a scale of their scales; nil stores those as they are.
    package init(shape: [Int], block: Int, outerBlock: Int?, category: MemoryCategory) {
        precondition(block >= 1)
        self.shape = shape
        self.block = block
        let count = shape.reduce(1, *)
        bytes = Buffer(repeating: 0x77, count: (count + 1) / 2, category: category)
        scales = BlockScales(count: BlockCodes.blocks(count, block), outerBlock: outerBlock, category: category)
    }

    private var count: Int { shape.reduce(1, *) }

    package mutating func encode(_ x: Tensor<S>, uniforms: Tensor<S>?) {
        precondition(x.shape == shape && uniforms == nil, "this code rounds to the nearest entry")
        let (table, block, count) = (Self.table, block, count)
        let middles = zip(table, table.dropFirst()).map { ($0 + $1) / 2 }
        var absmax = [Float](repeating: 0, count: scales.count)
        x.read { x in
            for i in 0..<count { absmax[i / block] = max(absmax[i / block], abs(Float(x[i]))) }
            bytes.write { bytes in
                for i in 0..<count {
                    let scale = absmax[i / block]
                    let fraction = scale > 0 ? Float(x[i]) / scale : 0
                    let code = UInt8(middles.count { fraction > $0 })
                    bytes[i / 2] = i % 2 == 0 ? code << 4 | bytes[i / 2] & 15 : bytes[i / 2] & 0xF0 | code
                }
            }
        }
        scales.encode(absmax)
    }

    package func decode(into x: UnsafeMutablePointer<S>) {
        let (table, scales, block) = (Self.table.map { S($0) }, scales.values, block)
        bytes.read { bytes in
            for i in 0..<count {
                let code = i % 2 == 0 ? bytes[i / 2] >> 4 : bytes[i / 2] & 15
                x[i] = table[Int(code)] * S(scales[i / block])
            }
        }
    }

    package mutating func recategorise(as category: MemoryCategory) {
        bytes.recategorise(as: category)
        scales.recategorise(as: category)
    }

    package func stored(_ name: String) -> [StoredTensor] {
        let codes = StoredTensor(StoredMemory(name, bytes.category, bytes: bytes.byteCount)) {
            Tensor(codeValues.map { Double($0) }, shape: shape)
        }
        return [codes] + scales.stored(name + ".absmax")
    }

    package static func storedMemory(
        _ name: String, _ category: MemoryCategory, count: Int, block: Int, outerBlock: Int?
    ) -> [StoredMemory] {
        [StoredMemory(name, category, bytes: (count + 1) / 2)]
            + BlockScales.storedMemory(name + ".absmax", category, count: BlockCodes.blocks(count, block), outerBlock: outerBlock)
    }

    // MARK: - For comparison with other implementations

    package var codeValues: [UInt8] {
        bytes.read { bytes in (0..<count).map { $0 % 2 == 0 ? bytes[$0 / 2] >> 4 : bytes[$0 / 2] & 15 } }
    }

    package var blockScales: BlockScales { scales }
}

/// The largest magnitudes of blocks, as they are or as 8-bit codes around their mean.
package struct BlockScales: Sendable {
    private var exact: Buffer<Float>?
    private var coded: BlockCodes?
    /// Their mean, when they are coded.
    private var mean: Buffer<Float>

    init(count: Int, outerBlock: Int?, category: MemoryCategory) {
        exact = outerBlock == nil ? Buffer(repeating: 0, count: count, category: category) : nil
        coded = outerBlock.map { BlockCodes(.signed, count: count, block: $0, category: category) }
        mean = Buffer(repeating: 0, count: outerBlock == nil ? 0 : 1, category: category)
    }

    var count: Int { exact?.count ?? coded!.count }

    mutating func encode(_ absmax: [Float]) {
        guard coded != nil else {
            exact!.write { exact in for (i, scale) in absmax.enumerated() { exact[i] = scale } }
            return
        }
        let average = absmax.isEmpty ? 0 : absmax.reduce(0, +) / Float(absmax.count)
        mean.write { $0[0] = average }
        coded!.encode(Tensor(absmax.map { $0 - average }, shape: [absmax.count]))
    }

    package var values: [Float] {
        guard let coded else { return exact!.values }
        let offset = mean.values[0]
        return (coded.decoded(shape: [coded.count]) as Tensor<Float>).values.map { $0 + offset }
    }

    /// Codes, their largest magnitudes and the mean; nil where the scales are exact.
    package var codes: (codes: [UInt8], absmax: [Float], mean: Float)? {
        coded.map { ($0.codeValues, $0.absmaxValues, mean.values[0]) }
    }

    mutating func recategorise(as category: MemoryCategory) {
        exact?.recategorise(as: category)
        coded?.recategorise(as: category)
        mean.recategorise(as: category)
    }

    func stored(_ name: String) -> [StoredTensor] {
        guard let coded else {
            let exact = exact!
            return [
                StoredTensor(StoredMemory(name, exact.category, bytes: exact.byteCount)) {
                    Tensor(exact.values.map { Double($0) }, shape: [exact.count])
                }
            ]
        }
        let mean = mean
        return coded.stored(name) + [
            StoredTensor(StoredMemory(name + ".mean", mean.category, bytes: mean.byteCount)) {
                Tensor(mean.values.map { Double($0) }, shape: [mean.count])
            }
        ]
    }

    static func storedMemory(_ name: String, _ category: MemoryCategory, count: Int, outerBlock: Int?) -> [StoredMemory] {
        guard let outerBlock else { return [StoredMemory(name, category, bytes: count * MemoryLayout<Float>.stride)] }
        return BlockCodes.storedMemory(name, category, count: count, block: outerBlock)
            + [StoredMemory(name + ".mean", category, bytes: MemoryLayout<Float>.stride)]
    }
}
