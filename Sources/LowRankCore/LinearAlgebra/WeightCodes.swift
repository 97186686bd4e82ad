/// A matrix stored as codes.
public protocol WeightCodes<S>: Sendable {
    /// The type of the numbers that the codes stand for.
    associatedtype S: Scalar
    /// [rows, columns] of the matrix.
    var shape: [Int] { get }
    /// Writes the numbers that the codes stand for.
    func decode(into x: UnsafeMutablePointer<S>)
    /// Takes over numbers.
    ///
    /// Codes that round at random need a number from 0 to 1 for each in `uniforms`; nil rounds to the nearest code.
    mutating func encode(_ x: Tensor<S>, uniforms: Tensor<S>?)
    /// Counts the bytes under another category from now on.
    mutating func recategorise(as category: MemoryCategory)
    /// What is stored, under the name of what the codes stand for.
    func stored(_ name: String) -> [StoredTensor]
}

extension WeightCodes {
    package var decoded: Tensor<S> {
        var result = Tensor<S>(uninitialized: shape)
        result.write { decode(into: $0) }
        return result
    }
}
