/// Answers a batch whose rows belong to different adapters of one weight.
public protocol ServingMethod: Sendable {
    /// The weight and its adapters, arranged as the method keeps them between batches.
    /// - Parameters:
    ///   - base: W0 [outputs, inputs].
    ///   - adapters: of any ranks, 0 included.
    func server<S: Scalar>(base: Tensor<S>, adapters: [ServedAdapter<S>]) throws -> any WeightServer<S>
}

/// One adapter of a weight: its rows are answered by W0 + scale B A.
public struct ServedAdapter<S: Scalar>: Sendable {
    /// [rank, inputs]
    public let A: Tensor<S>
    /// [outputs, rank]
    public let B: Tensor<S>
    /// The factor of the product B A.
    public let scale: Double

    /// An adapter of rank A.rows.
    public init(A: Tensor<S>, B: Tensor<S>, scale: Double) {
        self.A = A
        self.B = B
        self.scale = scale
    }

    /// Rows of A.
    public var rank: Int { A.rows }
}

/// A weight with its adapters, ready for batches.
public protocol WeightServer<S>: AnyObject {
    /// The type of its numbers.
    associatedtype S: Scalar

    /// y [rows, outputs] of x [rows, inputs].
    ///
    /// `adapters` has the adapter of each row, or -1 for the base weight alone.
    func outputs(_ x: Tensor<S>, adapters: [Int]) -> Tensor<S>

    /// Bytes kept between batches: weight, adapters, and whatever is stored besides.
    var storedBytes: Int { get }

    /// Floating-point operations of such a batch, a multiplication with its addition counted as two.
    func operations(adapters: [Int]) -> Int

    /// Further quantities of the paper for such a batch, such as its segments.
    func derived(adapters: [Int]) -> NamedTensors<S>
}

extension WeightServer {
    public func derived(adapters: [Int]) -> NamedTensors<S> { [:] }
}
