/// The number types everything is generic over: `Float` for benchmarks, `Double` for golden values
/// and conformance.
///
/// Each requirement works on whole arrays and is implemented concretely per type, so that generic
/// code above pays one witness call per operation and nothing per number.
public protocol Scalar: BinaryFloatingPoint, Codable, Sendable, LAPACKScalar {
    /// The vectorised loops for this type.
    static var kernels: Kernels<Self> { get }
}

extension Float: Scalar {}
extension Double: Scalar {}
