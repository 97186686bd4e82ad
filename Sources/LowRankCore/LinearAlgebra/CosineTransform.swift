import Foundation

/// The cosine transform of length N, from one table of cos(pi q / 2N), q < 4N, that the caller keeps or lends.
///
///     y_k = c_k sum_j x_j cos(pi k (2j + 1) / 2N)       c_0 = sqrt(1/N), c_k = sqrt(2/N)
///
/// The matrix of the coefficients is orthogonal.
package struct CosineTransform<S: Scalar>: Sendable {
    /// N.
    package let length: Int
    private let firstWeight: S
    private let otherWeight: S

    package init(length: Int) {
        self.length = length
        firstWeight = S((1 / Double(length)).squareRoot())
        otherWeight = S((2 / Double(length)).squareRoot())
    }

    /// Numbers in the table.
    package var tableCount: Int { 4 * length }

    package func fill(_ table: UnsafeMutablePointer<S>) {
        for q in 0..<tableCount { table[q] = S(cos(.pi * Double(q) / Double(2 * length))) }
    }

    /// c_k.
    @inline(__always)
    package func weight(_ k: Int) -> S { k == 0 ? firstWeight : otherWeight }

    /// Numbers of scratch for `transform`.
    package var scratchCount: Int { 3 * length }

    /// y <- the transform of x_j = x[j * stride], through a Fourier transform of the same length: J. Makhoul,
    /// A fast cosine transform in one and two dimensions, IEEE Transactions on Acoustics, Speech and Signal
    /// Processing 28 (1980).
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    package func transform(
        _ x: UnsafePointer<S>, stride: Int, into y: UnsafeMutablePointer<S>, table: UnsafePointer<S>,
        scratch: UnsafeMutablePointer<S>
    ) {
        let n = length
        let (v, re, im) = (scratch, scratch + n, scratch + 2 * n)
        // The even entries in order, then the odd ones backwards.
        for j in 0..<n { v[j % 2 == 0 ? j / 2 : n - 1 - j / 2] = x[j * stride] }
        fourier(v, stride: 1, re, im, n, table)
        for k in 0..<n {
            // Re(exp(-i pi k / 2N) V_k); the sine is the cosine a quarter turn back.
            y[k] = weight(k) * (table[k] * re[k] + table[(k + 3 * n) % (4 * n)] * im[k])
        }
    }

    /// V_k = sum_j v_j exp(-2 pi i j k / n) of n numbers, n a divisor of N: halved while it is even.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private func fourier(
        _ v: UnsafePointer<S>, stride: Int, _ re: UnsafeMutablePointer<S>, _ im: UnsafeMutablePointer<S>, _ n: Int,
        _ table: UnsafePointer<S>
    ) {
        let turn = 4 * length
        let unit = turn / n
        func cosine(_ jk: Int) -> S { table[jk % n * unit] }
        func sine(_ jk: Int) -> S { table[(jk % n * unit + 3 * length) % turn] }
        if n % 2 == 1 {
            for k in 0..<n {
                var (a, b): (S, S) = (0, 0)
                for j in 0..<n {
                    a += v[j * stride] * cosine(j * k)
                    b -= v[j * stride] * sine(j * k)
                }
                (re[k], im[k]) = (a, b)
            }
            return
        }
        let half = n / 2
        fourier(v, stride: 2 * stride, re, im, half, table)
        fourier(v + stride, stride: 2 * stride, re + half, im + half, half, table)
        for k in 0..<half {
            let (c, s) = (cosine(k), sine(k))
            let (a, b) = (re[half + k], im[half + k])
            let (p, q) = (c * a + s * b, c * b - s * a)
            (re[half + k], im[half + k]) = (re[k] - p, im[k] - q)
            (re[k], im[k]) = (re[k] + p, im[k] + q)
        }
    }
}
