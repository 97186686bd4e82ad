/// Why a matrix could not be factorised.
public enum DecompositionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// An entry is infinite or not a number.
    case notFinite(operation: String)
    /// The iteration gave up; `info` is LAPACK's code.
    case noConvergence(operation: String, info: Int)
    /// An exact zero on the diagonal of the LU factor, counted from 1.
    case singular(pivot: Int)
    /// The leading minor of this order is not positive, counted from 1.
    case notPositiveDefinite(minor: Int)
    /// The operands do not fit the operation.
    case shape(String)

    /// The operation and what is wrong, in one line.
    public var description: String {
        switch self {
        case .notFinite(let operation): "\(operation) of a matrix with an entry that is not finite"
        case .noConvergence(let operation, let info): "\(operation) did not converge (LAPACK info \(info))"
        case .singular(let pivot): "the matrix is singular: pivot \(pivot) is zero"
        case .notPositiveDefinite(let minor): "the matrix is not positive definite: leading minor \(minor)"
        case .shape(let text): text
        }
    }
}

/// Which singular vectors decide about signs.
public enum SingularSide: Sendable, Hashable, CaseIterable {
    /// The columns of U, or the rows of V^T.
    case left, right
}

/// A thin singular value decomposition A = U diag(s) V^T with descending s.
public struct SingularValues<S: Scalar>: Sendable {
    /// Left vectors as columns, m x k.
    public var u: Tensor<S>
    /// Singular values, k, descending.
    public var s: Tensor<S>
    /// Right vectors as rows, k x n.
    public var vt: Tensor<S>

    /// The first r triples: U m x r, s r, V^T r x n.
    public func leading(_ r: Int) -> SingularValues {
        precondition(r >= 0 && r <= s.count, "\(r) of \(s.count) singular triples")
        guard r < s.count else { return self }
        return SingularValues(u: u.leadingColumns(r), s: Tensor(Array(s.values[..<r]), shape: [r]), vt: vt.leadingRows(r))
    }

    /// Negates pairs of vectors so that the entry of largest magnitude of each vector on `side`
    /// (the first such entry in a tie) is positive.
    public mutating func fixSigns(by side: SingularSide) {
        fixSingularSigns(&u, &vt, side)
    }
}

/// A thin QR factorisation A = Q R with a non-negative diagonal of R.
public struct QRFactors<S: Scalar>: Sendable {
    /// Orthonormal columns, m x k with k = min(m, n).
    public var q: Tensor<S>
    /// Upper triangular, k x n.
    public var r: Tensor<S>
}

/// The eigendecomposition A = sum_i values[i] v_i v_i^T of a symmetric matrix.
public struct SymmetricEigen<S: Scalar>: Sendable {
    /// Ascending.
    public var values: Tensor<S>
    /// Row i is the eigenvector v_i; its entry of largest magnitude is positive.
    public var vectors: Tensor<S>
}

/// The eigendecomposition A = V diag(values) V^-1 of a matrix, whose eigenvalues may be complex.
public struct GeneralEigen: Sendable {
    /// By rising imaginary part, then by rising real part.
    public var values: [(real: Double, imaginary: Double)]
    /// The real and the imaginary part of V, whose columns have norm 1.
    public var vectors: (real: Tensor<Double>, imaginary: Tensor<Double>)
}

extension Tensor<Double> {
    /// Eigenvalues and eigenvectors of a square matrix.
    public func eigen() throws(DecompositionError) -> GeneralEigen {
        let n = try squareShape("eigendecomposition")
        guard n > 0 else { return GeneralEigen(values: [], vectors: (self, self)) }
        var (work, rows) = (try finiteCopy("eigendecomposition").transposed(), Tensor(uninitialized: [n, n]))
        var (real, imaginary) = ([Double](repeating: 0, count: n), [Double](repeating: 0, count: n))
        let info = work.write { a in
            rows.write { Double.generalEigen(n: n, a: a, real: &real, imaginary: &imaginary, vectors: $0) }
        }
        guard info == 0 else { throw .noConvergence(operation: "eigendecomposition", info: info) }
        let order = real.indices.sorted { (imaginary[$0], real[$0]) < (imaginary[$1], real[$1]) }
        var parts = (real: Tensor.zeros([n, n]), imaginary: Tensor.zeros([n, n]))
        for (column, j) in order.enumerated() {
            // Of a pair, the second eigenvector is the conjugate of the first.
            let first = imaginary[j] < 0 ? j - 1 : j
            for i in 0..<n {
                parts.real[i, column] = rows[first, i]
                if imaginary[j] != 0 { parts.imaginary[i, column] = (imaginary[j] < 0 ? -1 : 1) * rows[first + 1, i] }
            }
        }
        return GeneralEigen(values: order.map { (real[$0], imaginary[$0]) }, vectors: parts)
    }
}

extension Tensor {
    // MARK: - Singular values

    /// The thin SVD of this matrix, signs fixed by the vectors of `side`.
    /// Scratch: a copy of the matrix, U, s and V^T.
    public func svd(signs side: SingularSide = .left) throws(DecompositionError) -> SingularValues<S> {
        let (m, n) = try matrixShape("SVD")
        let k = min(m, n)
        var result = SingularValues(
            u: Tensor(uninitialized: [m, k]), s: Tensor(uninitialized: [k]), vt: Tensor(uninitialized: [k, n]))
        guard k > 0 else { return result }
        var work = try finiteCopy("SVD")
        let info = result.s.write { s in
            result.u.write { u in
                result.vt.write { vt in
                    converge(&work, { S.svd(m: m, n: n, a: $0, s: s, u: u, vt: vt) }) {
                        S.svdByIteration(m: m, n: n, a: $0, s: s, u: u, vt: vt)
                    }
                }
            }
        }
        guard info == 0 else { throw .noConvergence(operation: "SVD", info: info) }
        result.fixSigns(by: side)
        return result
    }

    /// The leading `rank` singular triples, signs fixed by the left vectors, with a relative error of `accuracy` or so.
    ///
    /// The eigenvectors of A A^T or A^T A, whichever is smaller, take a third of the time of the whole SVD. Their rounding errors
    /// grow with the square of s_1 / s_rank; where that is too much for `accuracy`, the whole SVD is computed.
    package func leadingSVD(rank: Int, accuracy: Double) throws(DecompositionError) -> SingularValues<S> {
        let (m, n) = try matrixShape("SVD")
        guard 1...max(1, min(m, n)) ~= rank, Double(S.ulpOfOne) < accuracy else { return try svd().leading(rank) }
        let isWide = m <= n
        let eigen = try (isWide ? transposed() : self).gram.symmetricEigen()
        let k = eigen.values.count
        guard Double(S.ulpOfOne * eigen.values[k - 1]) < accuracy * Double(eigen.values[k - rank]) else {
            return try svd().leading(rank)
        }
        let places = (1...rank).map { k - $0 }
        let s = places.map { eigen.values[$0].squareRoot() }
        let vectors = eigen.vectors.gatheringRows(places)
        let others = product(vectors, transposed: false, self, transposed: !isWide).scalingRows(by: s.map { 1 / $0 })
        var result = SingularValues<S>(
            u: (isWide ? vectors : others).transposed(), s: Tensor(s, shape: [rank]), vt: isWide ? others : vectors)
        result.fixSigns(by: .left)
        return result
    }

    /// The singular values, largest first.
    /// Scratch: a copy of the matrix.
    public func singularValues() throws(DecompositionError) -> [S] {
        let (m, n) = try matrixShape("SVD")
        var s = Tensor<S>(uninitialized: [min(m, n)])
        guard s.count > 0 else { return [] }
        var work = try finiteCopy("SVD")
        let info = s.write { s in
            converge(&work, { S.singularValues(m: m, n: n, a: $0, s: s) }) {
                S.svdByIteration(m: m, n: n, a: $0, s: s, u: nil, vt: nil)
            }
        }
        guard info == 0 else { throw .noConvergence(operation: "SVD", info: info) }
        return s.values
    }

    /// Divide and conquer on a copy of this matrix; where that does not converge, QR iteration on another.
    /// - Returns: LAPACK's `info`.
    private func converge(
        _ work: inout Tensor, _ divideAndConquer: (UnsafeMutablePointer<S>) -> Int,
        _ iteration: (UnsafeMutablePointer<S>) -> Int
    ) -> Int {
        let info = work.write(divideAndConquer)
        guard info > 0 else { return info }
        work = copy(category: .scratch)
        return work.write(iteration)
    }

    /// An orthonormal basis of (nearly) the range of the leading left singular vectors.
    ///
    /// N. Halko, P.-G. Martinsson, J. Tropp, Finding structure with randomness, SIAM Review 2011,
    /// Algorithm 4.4: Q = orth((A A^T)^q A Omega), re-orthonormalised between the products.
    /// The test matrix Omega, n x min(rank + oversampling, m, n), is the draw "omega".
    public func rangeBasis(
        rank: Int, oversampling: Int = 8, powerIterations: Int = 2, streams: RandomStreams
    ) throws(DecompositionError) -> Tensor {
        let (m, n) = try matrixShape("range finder")
        guard rank >= 0, rank <= min(m, n) else {
            throw .shape("range finder of rank \(rank) for a \(m) x \(n) matrix")
        }
        guard isFinite else { throw .notFinite(operation: "range finder") }
        let l = min(rank + max(oversampling, 0), m, n)
        let omega: Tensor = streams.normal("omega", [n, l], deviation: 1)
        var q = try product(self, omega).qr().q
        for _ in 0..<powerIterations {
            let z = try product(self, transposed: true, q).qr().q
            q = try product(self, z).qr().q
        }
        return q
    }

    /// The leading `rank` singular triples, approximately: the exact SVD of Q^T A for the basis Q of
    /// `rangeBasis`. Signs are fixed by the vectors of `side`.
    public func randomizedSVD(
        rank: Int, oversampling: Int = 8, powerIterations: Int = 2, streams: RandomStreams, signs side: SingularSide = .left
    ) throws(DecompositionError) -> SingularValues<S> {
        let q = try rangeBasis(
            rank: rank, oversampling: oversampling, powerIterations: powerIterations, streams: streams)
        var small = try product(q, transposed: true, self).svd()
        small.u = product(q, small.u)
        small = small.leading(rank)
        small.fixSigns(by: side)
        return small
    }

    // MARK: - Other factorisations

    /// The thin QR factorisation.
    public func qr() throws(DecompositionError) -> QRFactors<S> {
        let (m, n) = try matrixShape("QR")
        let k = min(m, n)
        guard k > 0 else { return QRFactors(q: .zeros([m, 0]), r: .zeros([0, n])) }
        var work = try finiteCopy("QR")
        var tau = Tensor(uninitialized: [k])
        var info = work.write { a in tau.write { S.qr(m: m, n: n, a: a, tau: $0) } }
        guard info == 0 else { throw .noConvergence(operation: "QR", info: info) }
        var r = Tensor.zeros([k, n])
        work.read { a in r.write { copyUpperTriangle(a, $0, k, n) } }
        info = work.write { a in tau.read { S.qrOrthogonal(m: m, n: n, a: a, tau: $0) } }
        guard info == 0 else { throw .noConvergence(operation: "QR", info: info) }
        var q = work.leadingColumns(k)
        q.write { pq in r.write { makeDiagonalNonNegative(pq, $0, m, k, n) } }
        return QRFactors(q: q, r: r)
    }

    /// Eigenvalues (ascending) and eigenvectors of a symmetric matrix. Only one triangle is read.
    public func symmetricEigen() throws(DecompositionError) -> SymmetricEigen<S> {
        let n = try squareShape("eigendecomposition")
        var vectors = try finiteCopy("eigendecomposition")
        var values = Tensor(uninitialized: [n])
        guard n > 0 else { return SymmetricEigen(values: values, vectors: vectors) }
        let info = vectors.write { a in values.write { S.symmetricEigen(n: n, a: a, values: $0) } }
        guard info == 0 else { throw .noConvergence(operation: "eigendecomposition", info: info) }
        vectors.write { fixRowSigns($0, n, n) }
        return SymmetricEigen(values: values, vectors: vectors)
    }

    /// X with A X = B, through LU with partial pivoting; A is this matrix, B is n x p or a vector of n.
    public func solve(_ b: Tensor) throws(DecompositionError) -> Tensor {
        let n = try squareShape("solve")
        guard b.shape.count <= 2, b.shape.first == n else {
            throw .shape("solve: a right side of shape \(b.shape) for a \(n) x \(n) matrix")
        }
        guard b.isFinite else { throw .notFinite(operation: "solve") }
        let p = b.shape.count == 2 ? b.columns : 1
        guard n > 0, p > 0 else { return b }
        var factors = try finiteCopy("solve")
        var pivots = [Int32](repeating: 0, count: n)
        let info = factors.write { S.luFactor(n: n, a: $0, pivots: &pivots) }
        guard info == 0 else { throw .singular(pivot: info) }
        var x = b.reshaped([n, p]).transposed()
        let solved = factors.read { f in x.write { S.luSolve(n: n, count: p, factors: f, pivots: pivots, rows: $0) } }
        guard solved == 0 else { throw .noConvergence(operation: "solve", info: solved) }
        return x.transposed().reshaped(b.shape)
    }

    /// The lower triangular L with A = L L^T. Only the lower triangle is read.
    public func cholesky() throws(DecompositionError) -> Tensor {
        let n = try squareShape("Cholesky")
        var l = try finiteCopy("Cholesky")
        guard n > 0 else { return l }
        let info = l.write { S.cholesky(n: n, a: $0) }
        guard info == 0 else { throw .notPositiveDefinite(minor: info) }
        l.write { a in
            for i in 0..<n { for j in (i + 1)..<max(n, i + 1) { a[i * n + j] = 0 } }
        }
        return l
    }

    // MARK: - Helpers

    /// Whether no entry is infinite or not a number.
    public var isFinite: Bool { read { allFinite($0, count) } }

    /// The transposed matrix, as a copy.
    public func transposed() -> Tensor {
        var result = Tensor(uninitialized: [columns, rows])
        read { a in result.write { copyTransposed(a, $0, rows, columns) } }
        return result
    }

    /// The first r columns, as a copy.
    public func leadingColumns(_ r: Int) -> Tensor {
        precondition(r >= 0 && r <= columns)
        if r == columns { return self }
        var result = Tensor(uninitialized: [rows, r])
        let (m, n) = (rows, columns)
        read { a in
            result.write { b in for i in 0..<m { (b + i * r).update(from: a + i * n, count: r) } }
        }
        return result
    }

    /// All rows but the first ones.
    package func rowsAfter(_ count: Int) -> Tensor {
        Tensor(Array(values.dropFirst(count * columns)), shape: [rows - count, columns])
    }

    /// Rows of this matrix in the order given, as a copy.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    package func gatheringRows(_ rows: [Int]) -> Tensor {
        var result = Tensor(uninitialized: [rows.count, columns])
        let (indices, columns) = (rows.map { Int32($0) }, columns)
        read { table in result.write { S.kernels.gatherRows(table, indices, $0, Int64(rows.count), Int64(columns)) } }
        return result
    }

    /// The first r rows, as a copy.
    public func leadingRows(_ r: Int) -> Tensor {
        precondition(r >= 0 && r <= rows)
        if r == rows { return self }
        var result = Tensor(uninitialized: [r, columns])
        let count = result.count
        read { a in result.write { $0.update(from: a, count: count) } }
        return result
    }

    fileprivate func matrixShape(_ operation: String) throws(DecompositionError) -> (Int, Int) {
        guard shape.count == 2 else { throw .shape("\(operation) of an array of shape \(shape)") }
        // LAPACK counts in 32 bits, its work space included.
        guard count <= Int(Int32.max) / 8, rows <= Int(Int32.max) / 8, columns <= Int(Int32.max) / 8 else {
            throw .shape("\(operation) of a matrix too large for LAPACK: \(shape)")
        }
        return (rows, columns)
    }

    func squareShape(_ operation: String) throws(DecompositionError) -> Int {
        let (m, n) = try matrixShape(operation)
        guard m == n else { throw .shape("\(operation) of a matrix that is not square: \(shape)") }
        return n
    }

    fileprivate func finiteCopy(_ operation: String) throws(DecompositionError) -> Tensor {
        guard isFinite else { throw .notFinite(operation: operation) }
        return copy(category: .scratch)
    }
}

// MARK: - Loops

// Generic code that is entered without its type known to the compiler pays a call per number; the
// attribute makes the two versions that exist and picks one per call.

@_specialize(where S == Float)
@_specialize(where S == Double)
private func allFinite<S: Scalar>(_ a: UnsafePointer<S>, _ count: Int) -> Bool {
    // A sum would overflow on large finite numbers; x - x is 0 exactly for the finite ones.
    var defect: S = 0
    for i in 0..<count { defect += a[i] - a[i] }
    return defect == 0
}

@_specialize(where S == Float, T == Double)
@_specialize(where S == Double, T == Float)
@_specialize(where S == Float, T == Float)
@_specialize(where S == Double, T == Double)
func copyConverted<S: Scalar, T: Scalar>(_ a: UnsafePointer<S>, _ b: UnsafeMutablePointer<T>, _ count: Int) {
    for i in 0..<count { b[i] = T(a[i]) }
}

/// Row i times rowFactors[i], column j times columnFactors[j], where they are given.
@_specialize(where S == Float)
@_specialize(where S == Double)
func scale<S: Scalar>(_ a: UnsafeMutablePointer<S>, _ m: Int, _ n: Int, rows rowFactors: [S]?, columns columnFactors: [S]?) {
    if let rowFactors { for i in 0..<m { for j in 0..<n { a[i * n + j] *= rowFactors[i] } } }
    if let columnFactors { for i in 0..<m { for j in 0..<n { a[i * n + j] *= columnFactors[j] } } }
}

/// Of every column the sum of the magnitudes, or the largest.
@_specialize(where S == Float)
@_specialize(where S == Double)
func columnMagnitudes<S: Scalar>(_ a: UnsafePointer<S>, _ m: Int, _ n: Int, _ isSum: Bool) -> [Double] {
    var sizes = [Double](repeating: 0, count: n)
    for i in 0..<m {
        for j in 0..<n {
            let size = Double(abs(a[i * n + j]))
            sizes[j] = isSum ? sizes[j] + size : max(sizes[j], size)
        }
    }
    return sizes
}

@_specialize(where S == Float)
@_specialize(where S == Double)
private func copyTransposed<S: Scalar>(_ a: UnsafePointer<S>, _ b: UnsafeMutablePointer<S>, _ m: Int, _ n: Int) {
    for i in 0..<m { for j in 0..<n { b[j * m + i] = a[i * n + j] } }
}

@_specialize(where S == Float)
@_specialize(where S == Double)
private func copyUpperTriangle<S: Scalar>(_ a: UnsafePointer<S>, _ r: UnsafeMutablePointer<S>, _ k: Int, _ n: Int) {
    for i in 0..<k { for j in i..<n { r[i * n + j] = a[i * n + j] } }
}

/// Negates column i of Q (m x k) and row i of R (k x n) where R[i, i] < 0.
@_specialize(where S == Float)
@_specialize(where S == Double)
private func makeDiagonalNonNegative<S: Scalar>(
    _ q: UnsafeMutablePointer<S>, _ r: UnsafeMutablePointer<S>, _ m: Int, _ k: Int, _ n: Int
) {
    for i in 0..<k where r[i * n + i] < 0 {
        for j in i..<n { r[i * n + j] = -r[i * n + j] }
        for j in 0..<m { q[j * k + i] = -q[j * k + i] }
    }
}

/// Negates the rows whose entry of largest magnitude is negative.
@_specialize(where S == Float)
@_specialize(where S == Double)
private func fixRowSigns<S: Scalar>(_ a: UnsafeMutablePointer<S>, _ rows: Int, _ columns: Int) {
    for i in 0..<rows where largestEntry(a + i * columns, columns, stride: 1) < 0 {
        for j in 0..<columns { a[i * columns + j] = -a[i * columns + j] }
    }
}

private func fixSingularSigns<S: Scalar>(_ u: inout Tensor<S>, _ vt: inout Tensor<S>, _ side: SingularSide) {
    let (m, n, k) = (u.rows, vt.columns, vt.rows)
    u.write { pu in vt.write { fixPairedSigns(pu, $0, m, n, k, side == .left) } }
}

@_specialize(where S == Float)
@_specialize(where S == Double)
private func fixPairedSigns<S: Scalar>(
    _ u: UnsafeMutablePointer<S>, _ vt: UnsafeMutablePointer<S>, _ m: Int, _ n: Int, _ k: Int, _ byLeft: Bool
) {
    for i in 0..<k {
        let largest = byLeft ? largestEntry(u + i, m, stride: k) : largestEntry(vt + i * n, n, stride: 1)
        guard largest < 0 else { continue }
        for j in 0..<m { u[j * k + i] = -u[j * k + i] }
        for j in 0..<n { vt[i * n + j] = -vt[i * n + j] }
    }
}

/// The first entry of largest magnitude.
@inline(__always)
private func largestEntry<S: Scalar>(_ a: UnsafeMutablePointer<S>, _ count: Int, stride: Int) -> S {
    var best: S = 0
    for j in 0..<count where abs(a[j * stride]) > abs(best) { best = a[j * stride] }
    return best
}

extension Tensor {
    /// (M + delta I)^+ of this symmetric M; eigenvalues that are nothing beside the largest count as zero.
    package func pseudoInverse(adding delta: S) throws -> Tensor {
        let eigen = try symmetricEigen()
        let values = eigen.values.values.map { $0 + delta }
        let least = S(count) * S.ulpOfOne * (values.map { abs($0) }.max() ?? 0)
        let inverses = values.map { abs($0) > least ? 1 / $0 : 0 }
        return product(eigen.vectors, transposed: true, eigen.vectors.scalingRows(by: inverses))
    }
}
