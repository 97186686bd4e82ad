import LowRankCore

/// The shapes of a projection of an m x n matrix A to r orthonormal vectors, the columns of Q (d x r):
///
///     R = A Q  (from the right, d = n)     or  Q^T A  (from the left, d = m)      and back     R Q^T  or  Q R
struct ColumnBasis: Sendable {
    let shape: [Int]
    let rank: Int
    let isRight: Bool

    /// The shape of Q.
    var basisShape: [Int] { [shape[isRight ? 1 : 0], rank] }
    /// The shape of R.
    var projectedShape: [Int] { isRight ? [shape[0], rank] : [rank, shape[1]] }
    /// Numbers of R.
    var projectedCount: Int { shape[isRight ? 0 : 1] * rank }

    /// R <- A Q, or Q^T A.
    func project<S: Scalar>(_ A: UnsafePointer<S>, into R: UnsafeMutablePointer<S>, basis Q: UnsafePointer<S>) {
        let (m, n) = (shape[0], shape[1])
        if isRight { multiply(m, rank, n, A, Q, R) } else { multiply(transA: true, rank, n, m, Q, A, R) }
    }

    /// A <- alpha (R Q^T, or Q R) + beta A.
    func projectBack<S: Scalar>(
        _ R: UnsafePointer<S>, into A: UnsafeMutablePointer<S>, basis Q: UnsafePointer<S>, alpha: S = 1, beta: S = 0
    ) {
        let (m, n) = (shape[0], shape[1])
        if isRight {
            multiply(transB: true, m, n, rank, R, Q, A, alpha: alpha, beta: beta)
        } else {
            multiply(m, n, rank, Q, R, A, alpha: alpha, beta: beta)
        }
    }
}
