import LowRankCore

/// Entries of a matrix row by row.
struct EntryRows {
    let count, columns: Int
    /// Row i has the entries starts[i]..<starts[i + 1].
    fileprivate let starts: [Int]
    fileprivate let places: [Int]
    fileprivate let values: [Double]
    fileprivate let longest: Int

    /// Of a matrix [m, n], those at the row-major places; or of its transpose.
    init(_ D: Tensor<Double>, _ entries: [Int], transposed: Bool = false) {
        let n = D.columns
        (count, columns) = transposed ? (n, D.rows) : (D.rows, n)
        var starts = [Int](repeating: 0, count: count + 1)
        for e in entries { starts[(transposed ? e % n : e / n) + 1] += 1 }
        longest = starts.max()!
        for i in 1..<starts.count { starts[i] += starts[i - 1] }
        var (next, places, values) = (
            starts, [Int](repeating: 0, count: entries.count), [Double](repeating: 0, count: entries.count)
        )
        D.read { D in
            for e in entries {
                let (row, column) = transposed ? (e % n, e / n) : (e / n, e % n)
                (places[next[row]], values[next[row]]) = (column, D[e])
                next[row] += 1
            }
        }
        (self.starts, self.places, self.values) = (starts, places, values)
    }

    /// The product with V [columns, k].
    func times(_ V: Tensor<Double>) -> Tensor<Double> {
        let k = V.columns
        var W = Tensor<Double>.zeros([count, k])
        W.write { W in
            V.read { V in
                for i in 0..<count {
                    for e in starts[i]..<starts[i + 1] {
                        let (v, from, to, factor) = (V, places[e] * k, i * k, values[e])
                        for c in 0..<k { W[to + c] += factor * v[from + c] }
                    }
                }
            }
        }
        return W
    }
}

/// For every row of entries the x of least ||A x - b||, A the rows of a basis at its places; of those the shortest.
///
/// A is made triangular by modified Gram-Schmidt, or its transpose where it is wide; where it has not full rank, or is sketched,
/// elsewhere. Nothing is allocated from row to row.
struct RowRegressions {
    private let k: Int
    private let sketch: ((_ row: Int, _ A: Tensor<Double>, _ b: Tensor<Double>) throws -> Tensor<Double>?)?
    private var A, b, R: Tensor<Double>
    /// Squared, of all rows of the last call.
    private(set) var residual = 0.0

    /// - Parameter sketch: solves in another way, or gives nil.
    init(k: Int, longest: Int, sketch: ((_ row: Int, _ A: Tensor<Double>, _ b: Tensor<Double>) throws -> Tensor<Double>?)? = nil) {
        (self.k, self.sketch) = (k, sketch)
        A = .zeros([k * max(longest, 1)])
        b = .zeros([max(longest, 1)])
        R = .zeros([k * k])
    }

    init(k: Int, _ sides: [EntryRows], sketch: ((_ row: Int, _ A: Tensor<Double>, _ b: Tensor<Double>) throws -> Tensor<Double>?)?) {
        self.init(k: k, longest: sides.map(\.longest).max()!, sketch: sketch)
    }

    /// [rows, k]; 0 in a row without entries.
    mutating func solve(_ rows: EntryRows, basis: Tensor<Double>) throws -> Tensor<Double> {
        var X = Tensor<Double>.zeros([rows.count, k])
        residual = 0
        let k = k
        for i in 0..<rows.count {
            let (first, s) = (rows.starts[i], rows.starts[i + 1] - rows.starts[i])
            guard s > 0 else { continue }
            var isSolved = false
            if sketch == nil {
                let rest = X.write { X in
                    basis.read { basis in
                        A.write { A in
                            b.write { b in
                                R.write { R in
                                    rows.places.withUnsafeBufferPointer { places in
                                        rows.values.withUnsafeBufferPointer { values in
                                            Self.solve(
                                                k, s, places.baseAddress! + first, values.baseAddress! + first, basis, A, b, R,
                                                X + i * k)
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                if let rest {
                    residual += rest
                    isSolved = true
                }
            }
            if !isSolved {
                let A = basis.gatheringRows(Array(rows.places[first..<first + s]))
                let b = Tensor(Array(rows.values[first..<first + s]), shape: [s, 1])
                let x = try sketch?(i, A, b) ?? A.leastSquares(b)
                let rest = (product(A, x) - b).norm
                residual += rest * rest
                for c in 0..<k { X[i, c] = x[c] }
            }
        }
        return X
    }

    /// - Returns: the squared residual, or nil where the rank is not full.
    private static func solve(
        _ k: Int, _ s: Int, _ places: UnsafePointer<Int>, _ values: UnsafePointer<Double>, _ basis: UnsafePointer<Double>,
        _ A: UnsafeMutablePointer<Double>, _ b: UnsafeMutablePointer<Double>, _ R: UnsafeMutablePointer<Double>,
        _ x: UnsafeMutablePointer<Double>
    ) -> Double? {
        b.update(from: values, count: s)
        guard s >= k else {
            // Columns of A^T are rows of the basis: A^T = Q R, R^T z = b, x = Q z.
            for i in 0..<s { (A + i * k).update(from: basis + places[i] * k, count: k) }
            guard triangulate(A, s, k, R, k, nil) != nil else { return nil }
            for i in 0..<s {
                for j in 0..<i { b[i] -= R[j * k + i] * b[j] }
                b[i] /= R[i * k + i]
            }
            for c in 0..<k { x[c] = 0 }
            for i in 0..<s {
                for c in 0..<k { x[c] += b[i] * A[i * k + c] }
            }
            return 0
        }
        for i in 0..<s {
            let row = basis + places[i] * k
            for c in 0..<k { A[c * s + i] = row[c] }
        }
        guard triangulate(A, k, s, R, k, (b, x)) != nil else { return nil }
        for c in (0..<k).reversed() {
            for d in c + 1..<max(k, c + 1) { x[c] -= R[c * k + d] * x[d] }
            x[c] /= R[c * k + c]
        }
        return Double.kernels.sumSquares(b, Int64(s))
    }

    /// Makes `count` columns of a length orthonormal, R their triangle; takes their part out of b, which goes to y.
    private static func triangulate(
        _ A: UnsafeMutablePointer<Double>, _ count: Int, _ length: Int, _ R: UnsafeMutablePointer<Double>, _ stride: Int,
        _ right: (b: UnsafeMutablePointer<Double>, y: UnsafeMutablePointer<Double>)?
    ) -> Void? {
        let kernels = Double.kernels
        let n = Int64(length)
        var largest = 0.0
        for c in 0..<count {
            let q = A + c * length
            let norm = kernels.sumSquares(q, n).squareRoot()
            largest = max(largest, norm)
            guard norm > 1e-10 * largest else { return nil }
            R[c * stride + c] = norm
            kernels.scale(q, 1 / norm, n)
            for d in c + 1..<max(count, c + 1) {
                let dot = kernels.dot(q, A + d * length, n)
                R[c * stride + d] = dot
                kernels.addScaled(q, -dot, A + d * length, 1, n)
            }
            if let right {
                right.y[c] = kernels.dot(q, right.b, n)
                kernels.addScaled(q, -right.y[c], right.b, 1, n)
            }
        }
        return ()
    }
}
