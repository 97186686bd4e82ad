import LowRankCore


/// 1, -1, or `x` itself when it is neither positive nor negative: zero, or not a number.
@inline(__always)
@inlinable
package func sign<S: Scalar>(_ x: S) -> S { x > 0 ? 1 : x < 0 ? -1 : x }
