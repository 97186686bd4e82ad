/// A matrix with 2:4 sparsity: of every four consecutive numbers the two of largest magnitude are kept, the first of equal ones;
/// of the fewer at the end at most two.
///
/// A. Mishra et al., Accelerating Sparse Deep Neural Networks, 2021, arXiv:2104.08378; pruning by magnitude.
///
/// - Complexity: half of the numbers, and half a byte for each group of four, which says where they are.
package struct PrunedCodes<S: Scalar>: WeightCodes {
    package let shape: [Int]
    private var kept: Tensor<S>
    /// Four bits a group, the first number of the group in the lowest; two groups a byte, the first in the lower half.
    private var places: Buffer<UInt8>

    private static var group: Int { 4 }
    private static func groups(_ count: Int) -> Int { (count + group - 1) / group }
    /// How many numbers are kept of so many.
    private static func kept(_ count: Int) -> Int { count / group * 2 + min(2, count % group) }

    /// The largest of a matrix.
    package init(_ x: Tensor<S>, category: MemoryCategory) {
        shape = x.shape
        kept = Tensor(uninitialized: [Self.kept(x.count)], category: category)
        places = Buffer(repeating: 0, count: (Self.groups(x.count) + 1) / 2, category: category)
        encode(x, uniforms: nil)
    }

    package mutating func encode(_ x: Tensor<S>, uniforms: Tensor<S>?) {
        precondition(x.shape == shape && uniforms == nil, "numbers are kept as they are")
        let count = x.count
        x.read { x in
            kept.write { kept in
                places.write { places in
                    for g in 0..<Self.groups(count) {
                        let own = Array(g * Self.group..<min(count, (g + 1) * Self.group))
                        let largest = own.sorted { (abs(x[$0]), $1) > (abs(x[$1]), $0) }.prefix(2).sorted()
                        var mask: UInt8 = 0
                        for (k, i) in largest.enumerated() {
                            kept[2 * g + k] = x[i]
                            mask |= 1 << UInt8(i - own[0])
                        }
                        places[g / 2] = g % 2 == 0 ? places[g / 2] & 0xF0 | mask : places[g / 2] & 15 | mask << 4
                    }
                }
            }
        }
    }

    package func decode(into x: UnsafeMutablePointer<S>) {
        let count = shape.reduce(1, *)
        kept.read { kept in
            places.read { places in
                var next = 0
                for i in 0..<count {
                    let mask = places[i / Self.group / 2] >> UInt8(i / Self.group % 2 * 4)
                    if mask >> UInt8(i % Self.group) & 1 == 1 {
                        x[i] = kept[next]
                        next += 1
                    } else {
                        x[i] = 0
                    }
                }
            }
        }
    }

    package mutating func recategorise(as category: MemoryCategory) {
        kept.recategorise(as: category)
        places.recategorise(as: category)
    }

    package func stored(_ name: String) -> [StoredTensor] {
        [
            StoredTensor(StoredMemory(name, kept.category, bytes: kept.byteCount)) { decoded.converted() },
            StoredTensor(StoredMemory(name + ".places", places.category, bytes: places.byteCount)) { [places] in
                places.read { bytes in Tensor((0..<places.count).map { Double(bytes[$0]) }, shape: [places.count]) }
            },
        ]
    }

    static func storedMemory(_ name: String, _ category: MemoryCategory, count: Int, scalarBytes: Int) -> [StoredMemory] {
        [
            StoredMemory(name, category, bytes: kept(count) * scalarBytes),
            StoredMemory(name + ".places", category, bytes: (groups(count) + 1) / 2),
        ]
    }
}
