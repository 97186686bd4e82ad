import COpenBLAS

/// The LAPACK factorisations used by `Decompositions.swift`, on raw row-major memory.
///
/// LAPACK is column-major, and a row-major matrix is its transpose read by columns. So every call
/// below works on the transposed problem (the SVD with U and V swapped, QR through LQ, the lower
/// Cholesky factor through the upper one) and nothing is copied to transpose it.
/// Each function returns LAPACK's `info`: 0 when it worked.
public protocol LAPACKScalar {
    /// Thin SVD A = U diag(s) Vt of an m x n matrix, k = min(m, n): U m x k, Vt k x n. A is destroyed.
    static func svd(
        m: Int, n: Int, a: UnsafeMutablePointer<Self>, s: UnsafeMutablePointer<Self>,
        u: UnsafeMutablePointer<Self>, vt: UnsafeMutablePointer<Self>) -> Int
    /// The singular values alone, in less time. A is destroyed.
    static func singularValues(m: Int, n: Int, a: UnsafeMutablePointer<Self>, s: UnsafeMutablePointer<Self>) -> Int
    /// Both of these by QR iteration: slower, and it converges where divide and conquer in rare cases does not. Without U
    /// and Vt the singular values alone.
    static func svdByIteration(
        m: Int, n: Int, a: UnsafeMutablePointer<Self>, s: UnsafeMutablePointer<Self>,
        u: UnsafeMutablePointer<Self>?, vt: UnsafeMutablePointer<Self>?) -> Int
    /// A = Q R: R in the upper triangle of A, Q as reflectors below it and in `tau` (k numbers).
    static func qr(
        m: Int, n: Int, a: UnsafeMutablePointer<Self>, tau: UnsafeMutablePointer<Self>) -> Int
    /// The first k = min(m, n) columns of A become those of the Q that `qr` left as reflectors.
    static func qrOrthogonal(
        m: Int, n: Int, a: UnsafeMutablePointer<Self>, tau: UnsafePointer<Self>) -> Int
    /// Eigenvalues of a symmetric matrix, ascending; row i of A becomes the i-th eigenvector.
    static func symmetricEigen(
        n: Int, a: UnsafeMutablePointer<Self>, values: UnsafeMutablePointer<Self>) -> Int
    /// LU factors of A in place.
    static func luFactor(
        n: Int, a: UnsafeMutablePointer<Self>, pivots: UnsafeMutablePointer<Int32>) -> Int
    /// Solves A x = b for each of the `count` rows b of `rows`, in place, given the factors of A.
    static func luSolve(
        n: Int, count: Int, factors: UnsafePointer<Self>, pivots: UnsafePointer<Int32>,
        rows: UnsafeMutablePointer<Self>) -> Int
    /// The lower triangle of A becomes L with A = L L^T; the upper one is left as it was.
    static func cholesky(n: Int, a: UnsafeMutablePointer<Self>) -> Int
    /// Solves x L = b for each of the `count` rows b of `rows`, in place; of L only the lower triangle is read.
    static func triangularSolve(
        n: Int, count: Int, lower: UnsafePointer<Self>, rows: UnsafeMutablePointer<Self>) -> Int
}

private let columnMajor: Int32 = 102
private func letter(_ c: Unicode.Scalar) -> CChar { CChar(c.value) }

extension Float: LAPACKScalar {
    public static func svd(
        m: Int, n: Int, a: UnsafeMutablePointer<Float>, s: UnsafeMutablePointer<Float>,
        u: UnsafeMutablePointer<Float>, vt: UnsafeMutablePointer<Float>
    ) -> Int {
        Int(
            LAPACKE_sgesdd(
                columnMajor, letter("S"), Int32(n), Int32(m), a, Int32(n), s, vt, Int32(n), u, Int32(min(m, n))))
    }

    public static func singularValues(
        m: Int, n: Int, a: UnsafeMutablePointer<Float>, s: UnsafeMutablePointer<Float>
    ) -> Int {
        Int(
            LAPACKE_sgesdd(
                columnMajor, letter("N"), Int32(n), Int32(m), a, Int32(n), s, nil, Int32(n), nil, Int32(min(m, n))))
    }

    public static func svdByIteration(
        m: Int, n: Int, a: UnsafeMutablePointer<Float>, s: UnsafeMutablePointer<Float>,
        u: UnsafeMutablePointer<Float>?, vt: UnsafeMutablePointer<Float>?
    ) -> Int {
        let job = letter(u == nil ? "N" : "S")
        var superdiagonal = [Float](repeating: 0, count: min(m, n))
        return Int(
            LAPACKE_sgesvd(
                columnMajor, job, job, Int32(n), Int32(m), a, Int32(n), s, vt, Int32(n), u, Int32(min(m, n)), &superdiagonal))
    }

    public static func qr(
        m: Int, n: Int, a: UnsafeMutablePointer<Float>, tau: UnsafeMutablePointer<Float>
    ) -> Int {
        Int(LAPACKE_sgelqf(columnMajor, Int32(n), Int32(m), a, Int32(n), tau))
    }

    public static func qrOrthogonal(
        m: Int, n: Int, a: UnsafeMutablePointer<Float>, tau: UnsafePointer<Float>
    ) -> Int {
        let k = Int32(min(m, n))
        return Int(LAPACKE_sorglq(columnMajor, k, Int32(m), k, a, Int32(n), tau))
    }

    public static func symmetricEigen(
        n: Int, a: UnsafeMutablePointer<Float>, values: UnsafeMutablePointer<Float>
    ) -> Int {
        Int(LAPACKE_ssyevd(columnMajor, letter("V"), letter("U"), Int32(n), a, Int32(n), values))
    }

    public static func luFactor(
        n: Int, a: UnsafeMutablePointer<Float>, pivots: UnsafeMutablePointer<Int32>
    ) -> Int {
        Int(LAPACKE_sgetrf(columnMajor, Int32(n), Int32(n), a, Int32(n), pivots))
    }

    public static func luSolve(
        n: Int, count: Int, factors: UnsafePointer<Float>, pivots: UnsafePointer<Int32>,
        rows: UnsafeMutablePointer<Float>
    ) -> Int {
        Int(
            LAPACKE_sgetrs(
                columnMajor, letter("T"), Int32(n), Int32(count), factors, Int32(n), pivots, rows, Int32(n)))
    }

    public static func cholesky(n: Int, a: UnsafeMutablePointer<Float>) -> Int {
        Int(LAPACKE_spotrf(columnMajor, letter("U"), Int32(n), a, Int32(n)))
    }

    public static func triangularSolve(
        n: Int, count: Int, lower: UnsafePointer<Float>, rows: UnsafeMutablePointer<Float>
    ) -> Int {
        Int(
            LAPACKE_strtrs(
                columnMajor, letter("U"), letter("N"), letter("N"), Int32(n), Int32(count), lower, Int32(n), rows, Int32(n)))
    }
}

extension Double: LAPACKScalar {
    public static func svd(
        m: Int, n: Int, a: UnsafeMutablePointer<Double>, s: UnsafeMutablePointer<Double>,
        u: UnsafeMutablePointer<Double>, vt: UnsafeMutablePointer<Double>
    ) -> Int {
        Int(
            LAPACKE_dgesdd(
                columnMajor, letter("S"), Int32(n), Int32(m), a, Int32(n), s, vt, Int32(n), u, Int32(min(m, n))))
    }

    public static func singularValues(
        m: Int, n: Int, a: UnsafeMutablePointer<Double>, s: UnsafeMutablePointer<Double>
    ) -> Int {
        Int(
            LAPACKE_dgesdd(
                columnMajor, letter("N"), Int32(n), Int32(m), a, Int32(n), s, nil, Int32(n), nil, Int32(min(m, n))))
    }

    public static func svdByIteration(
        m: Int, n: Int, a: UnsafeMutablePointer<Double>, s: UnsafeMutablePointer<Double>,
        u: UnsafeMutablePointer<Double>?, vt: UnsafeMutablePointer<Double>?
    ) -> Int {
        let job = letter(u == nil ? "N" : "S")
        var superdiagonal = [Double](repeating: 0, count: min(m, n))
        return Int(
            LAPACKE_dgesvd(
                columnMajor, job, job, Int32(n), Int32(m), a, Int32(n), s, vt, Int32(n), u, Int32(min(m, n)), &superdiagonal))
    }

    public static func qr(
        m: Int, n: Int, a: UnsafeMutablePointer<Double>, tau: UnsafeMutablePointer<Double>
    ) -> Int {
        Int(LAPACKE_dgelqf(columnMajor, Int32(n), Int32(m), a, Int32(n), tau))
    }

    public static func qrOrthogonal(
        m: Int, n: Int, a: UnsafeMutablePointer<Double>, tau: UnsafePointer<Double>
    ) -> Int {
        let k = Int32(min(m, n))
        return Int(LAPACKE_dorglq(columnMajor, k, Int32(m), k, a, Int32(n), tau))
    }

    public static func symmetricEigen(
        n: Int, a: UnsafeMutablePointer<Double>, values: UnsafeMutablePointer<Double>
    ) -> Int {
        Int(LAPACKE_dsyevd(columnMajor, letter("V"), letter("U"), Int32(n), a, Int32(n), values))
    }

    public static func luFactor(
        n: Int, a: UnsafeMutablePointer<Double>, pivots: UnsafeMutablePointer<Int32>
    ) -> Int {
        Int(LAPACKE_dgetrf(columnMajor, Int32(n), Int32(n), a, Int32(n), pivots))
    }

    public static func luSolve(
        n: Int, count: Int, factors: UnsafePointer<Double>, pivots: UnsafePointer<Int32>,
        rows: UnsafeMutablePointer<Double>
    ) -> Int {
        Int(
            LAPACKE_dgetrs(
                columnMajor, letter("T"), Int32(n), Int32(count), factors, Int32(n), pivots, rows, Int32(n)))
    }

    public static func cholesky(n: Int, a: UnsafeMutablePointer<Double>) -> Int {
        Int(LAPACKE_dpotrf(columnMajor, letter("U"), Int32(n), a, Int32(n)))
    }

    public static func triangularSolve(
        n: Int, count: Int, lower: UnsafePointer<Double>, rows: UnsafeMutablePointer<Double>
    ) -> Int {
        Int(
            LAPACKE_dtrtrs(
                columnMajor, letter("U"), letter("N"), letter("N"), Int32(n), Int32(count), lower, Int32(n), rows, Int32(n)))
    }
}

extension Double {
    /// Eigenvalues of a matrix, real and imaginary parts; row j of `vectors` belongs to the j-th. Of a conjugate pair,
    /// which stands together with the positive imaginary part first, the rows are the real and the imaginary part of
    /// the first eigenvector. A is the transpose of the matrix and is destroyed.
    static func generalEigen(
        n: Int, a: UnsafeMutablePointer<Double>, real: UnsafeMutablePointer<Double>, imaginary: UnsafeMutablePointer<Double>,
        vectors: UnsafeMutablePointer<Double>
    ) -> Int {
        Int(
            LAPACKE_dgeev(
                columnMajor, letter("N"), letter("V"), Int32(n), a, Int32(n), real, imaginary, nil, 1, vectors, Int32(n)))
    }
}
