/// Numbers as affine codes of a few bits, in groups of consecutive ones that share a scale and a zero point:
/// x' = scale (code - zero), with the range of a group cut into 2^bits - 1 steps.
///
/// The zero point is a code, so that zero is exact; a group whose numbers all have one sign is stretched to
/// reach it only as far as the codes go. The last group may be short. As in the code of Q-GaLore (Z. Zhang et
/// al. 2024, arXiv:2407.08296).
///
/// - Complexity: 1 byte per number, or per two of them with up to 4 bits, and two numbers per group.
package struct GroupCodes<S: Scalar>: WeightCodes {
    package let shape: [Int]
    let bits: Int
    let group: Int
    private(set) var bytes: Buffer<UInt8>
    package private(set) var scales: Tensor<S>
    package private(set) var zeros: Tensor<S>

    package var count: Int { shape.reduce(1, *) }
    package var category: MemoryCategory { scales.category }
    package var byteCount: Int { bytes.byteCount + scales.byteCount + zeros.byteCount }

    /// Zeros.
    package init(shape: [Int], bits: Int, group: Int, category: MemoryCategory) {
        precondition((1...8).contains(bits) && group >= 1)
        self.shape = shape
        self.bits = bits
        let count = shape.reduce(1, *)
        self.group = Self.size(group, of: count)
        bytes = Buffer(repeating: 0, count: Self.bytes(count, bits), category: category)
        scales = .zeros([Self.groups(count, group)], category: category)
        zeros = .zeros([Self.groups(count, group)], category: category)
    }

    private static func bytes(_ count: Int, _ bits: Int) -> Int { bits > 4 ? count : (count + 1) / 2 }
    /// A group larger than everything is everything.
    private static func size(_ group: Int, of count: Int) -> Int { min(group, max(count, 1)) }
    private static func groups(_ count: Int, _ group: Int) -> Int {
        let size = size(group, of: count)
        return (count + size - 1) / size
    }

    /// Takes over numbers, with a range of each group of its own.
    /// - Parameter uniforms: a number from 0 to 1 for each, with which it is rounded up or down at random so that
    ///   it is right in the mean; nil rounds to the nearest code.
    package mutating func encode(_ x: Tensor<S>, uniforms: Tensor<S>? = nil) {
        precondition(x.count == self.count && (uniforms == nil || uniforms!.count == self.count))
        let (count, group, bits) = (Int64(count), Int64(group), Int32(bits))
        func encode(_ u: UnsafePointer<S>?) {
            x.read { x in
                bytes.write { bytes in
                    scales.write { scales in
                        zeros.write { S.kernels.encodeGroups(x, u, count, group, bits, bytes, scales, $0) }
                    }
                }
            }
        }
        if let uniforms { uniforms.read { encode($0) } } else { encode(nil) }
    }

    /// Writes the numbers the codes stand for.
    package func decode(into x: UnsafeMutablePointer<S>) {
        bytes.read { bytes in
            scales.read { scales in
                zeros.read {
                    S.kernels.decodeGroups(bytes, scales, $0, Int64(count), Int64(group), Int32(bits), x)
                }
            }
        }
    }

    /// Counts the bytes under another category from now on.
    package mutating func recategorise(as category: MemoryCategory) {
        bytes.recategorise(as: category)
        scales.recategorise(as: category)
        zeros.recategorise(as: category)
    }

    /// What is kept, under the name of what the codes stand for.
    package func stored(_ name: String) -> [StoredTensor] {
        [
            StoredTensor(StoredMemory(name, bytes.category, bytes: bytes.byteCount)) {
                Tensor(codeValues.map { Double($0) }, shape: shape)
            },
            StoredTensor(name + ".scales", scales), StoredTensor(name + ".zeros", zeros),
        ]
    }

    package static func storedMemory(
        _ name: String, _ category: MemoryCategory, count: Int, bits: Int, group: Int, scalarBytes: Int
    ) -> [StoredMemory] {
        let perGroup = groups(count, group) * scalarBytes
        return [
            StoredMemory(name, category, bytes: bytes(count, bits)),
            StoredMemory(name + ".scales", category, bytes: perGroup),
            StoredMemory(name + ".zeros", category, bytes: perGroup),
        ]
    }
}

// MARK: - For comparison with other implementations

extension GroupCodes {
    /// The codes, one for each number.
    package var codeValues: [UInt8] {
        let bytes = bytes.values
        return bits > 4 ? bytes : (0..<count).map { bytes[$0 / 2] >> ($0 % 2 * 4) & 15 }
    }
}
