extension Scalar {
    /// C <- alpha op(A) op(B) + beta C, with op(A) m x k, op(B) k x n, C m x n, all row-major with leading
    /// dimensions `lda`, `ldb`, `ldc`; op transposes where asked.
    @inline(__always)
    public static func gemm(
        transA: Bool, transB: Bool, m: Int, n: Int, k: Int, alpha: Self, a: UnsafePointer<Self>, lda: Int,
        b: UnsafePointer<Self>, ldb: Int, beta: Self, c: UnsafeMutablePointer<Self>, ldc: Int
    ) {
        if beta != 0, beta != 1 {
            for i in 0..<m { kernels.scale(c + i * ldc, beta, Int64(n)) }
        }
        gemm(
            transA: transA, transB: transB, m: m, n: n, k: k, alpha: alpha, a: a, lda: lda, b: b, ldb: ldb,
            plus: beta == 0 ? nil : UnsafePointer(c), ldd: ldc, c: c, ldc: ldc)
    }

    /// C <- alpha op(A) op(B) + D, with D as C; nil stands for zeros.
    @inline(__always)
    static func gemm(
        transA: Bool, transB: Bool, m: Int, n: Int, k: Int, alpha: Self, a: UnsafePointer<Self>, lda: Int,
        b: UnsafePointer<Self>, ldb: Int, plus d: UnsafePointer<Self>?, ldd: Int, c: UnsafeMutablePointer<Self>, ldc: Int
    ) {
        func multiply(_ rows: Range<Int>) {
            let at = rows.lowerBound
            kernels.product(
                transA ? 1 : 0, transB ? 1 : 0, Int64(rows.count), Int64(n), Int64(k), alpha,
                a + at * (transA ? 1 : lda), Int64(lda), b, Int64(ldb), d.map { $0 + at * ldd }, Int64(ldd), c + at * ldc,
                Int64(ldc))
        }
        // A thread costs some microseconds to wake.
        guard Threads.count > 1, m * n * k > 1 << 19 else { return multiply(0..<m) }
        Threads.share(m, grain: 12) { rows, _ in multiply(rows) }
    }
}

extension Tensor {
    /// `self` is replaced by alpha op(A) op(B) + beta self; op transposes where asked.
    public mutating func accumulateProduct(
        _ a: Tensor, transposed transA: Bool = false, _ b: Tensor, transposed transB: Bool = false,
        alpha: S = 1, beta: S = 0
    ) {
        let (m, k) = transA ? (a.columns, a.rows) : (a.rows, a.columns)
        let (k2, n) = transB ? (b.columns, b.rows) : (b.rows, b.columns)
        precondition(k == k2 && shape == [m, n], "product of \(a.shape) and \(b.shape) into \(shape)")
        guard count > 0 else { return }
        a.read { pa in
            b.read { pb in
                write { pc in
                    S.gemm(
                        transA: transA, transB: transB, m: m, n: n, k: k, alpha: alpha,
                        a: pa, lda: a.columns, b: pb, ldb: b.columns, beta: beta, c: pc, ldc: n)
                }
            }
        }
    }

    /// The product with a lower triangle L [n, n], without the zeros above its diagonal.
    public func times(lowerTriangle L: Tensor) -> Tensor {
        let (m, n) = (rows, columns)
        precondition(L.shape == [n, n], "product of \(shape) and a triangle of \(L.shape)")
        var result = Tensor(uninitialized: [m, n])
        read { a in
            L.read { l in
                result.write { c in
                    for first in stride(from: 0, to: n, by: Self.strip) {
                        S.gemm(
                            transA: false, transB: false, m: m, n: min(Self.strip, n - first), k: n - first, alpha: 1, a: a + first,
                            lda: n, b: l + first * n + first, ldb: n, beta: 0, c: c + first, ldc: n)
                    }
                }
            }
        }
        return result
    }

    /// Columns at a time of a triangle: enough for a product to be at its speed, and few beside the whole.
    private static var strip: Int { 192 }

    /// X^T X [n, n] of X [N, n], of which the lower half is computed. It has the bits of the whole product, whose sums do not depend on
    /// the side of the diagonal.
    public var gram: Tensor {
        let (N, n) = (rows, columns)
        var H = Tensor(uninitialized: [n, n])
        // Read along its rows: down the columns of X, numbers that are multiplied together lie far apart.
        let T = transposed()
        read { x in
            T.read { t in
                H.write { h in
                    for first in stride(from: 0, to: n, by: Self.strip) {
                        let end = min(first + Self.strip, n)
                        S.gemm(
                            transA: false, transB: false, m: end - first, n: end, k: N, alpha: 1, a: t + first * N, lda: N, b: x,
                            ldb: n, beta: 0, c: h + first * n, ldc: n)
                        for i in first..<end { for j in 0..<i { h[j * n + i] = h[i * n + j] } }
                    }
                }
            }
        }
        return H
    }

    /// The same plus alpha B A.
    public func adding(product B: Tensor, _ A: Tensor, alpha: S = 1) -> Tensor {
        var sum = self
        sum.accumulateProduct(B, A, alpha: alpha, beta: 1)
        return sum
    }
}

/// The product op(A) op(B) of two matrices; op transposes where asked.
public func product<S>(
    _ a: Tensor<S>, transposed transA: Bool = false, _ b: Tensor<S>, transposed transB: Bool = false,
    alpha: S = 1
) -> Tensor<S> {
    var result = Tensor<S>(
        uninitialized: [transA ? a.columns : a.rows, transB ? b.rows : b.columns])
    result.accumulateProduct(a, transposed: transA, b, transposed: transB, alpha: alpha)
    return result
}

/// C <- alpha op(A) op(B) + beta C, C m x n and the inner extent k, all row-major without gaps.
package func multiply<S: Scalar>(
    transA: Bool = false, transB: Bool = false, _ m: Int, _ n: Int, _ k: Int, _ a: UnsafePointer<S>,
    _ b: UnsafePointer<S>, _ c: UnsafeMutablePointer<S>, alpha: S = 1, beta: S = 0
) {
    S.gemm(
        transA: transA, transB: transB, m: m, n: n, k: k, alpha: alpha, a: a, lda: transA ? m : k, b: b,
        ldb: transB ? k : n, beta: beta, c: c, ldc: n)
}
