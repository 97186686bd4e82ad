import LowRankCore

/// The basis in which keys or values of one attention head are stored: a rotation by its Cayley parameter, and a mean.
///
///     Q = (I - A / 2)^-1 (I + A / 2),   A = X - X^T,   X strictly lower triangular;   A = 2 (Q - I) (I + Q)^-1
///     k' = M k + (I - M) mu,   M = Q_r Q_r^T
struct HeadRotation {
    /// X [d, d] and mu [d].
    var X, mean: Tensor<Double>

    /// The principal components of the rows of `vectors` [tokens, d] about their mean. Components are negated so that Q has a
    /// non-negative diagonal, but for one where the determinant asks for it: an eigenvalue -1 has no X.
    init(principalOf vectors: Tensor<Double>) throws {
        let features = try OutputFeatures(vectors, rank: vectors.columns)
        let d = vectors.columns
        var Q = features.basis.scalingColumns(by: (0..<d).map { features.basis[$0, $0] < 0 ? -1 : 1 })
        if Q.hasNegativeDeterminant {
            let least = (0..<d).min { Q[$0, $0] < Q[$1, $1] }!
            Q = Q.scalingColumns(by: (0..<d).map { $0 == least ? -1 : 1 })
        }
        guard let X = Self.parameter(of: Q) else { throw MethodError("principal components without a Cayley parameter") }
        (self.X, mean) = (X, features.mean)
    }

    var Q: Tensor<Double> { get throws { try Self.cayley(X) } }

    static func cayley(_ X: Tensor<Double>) throws -> Tensor<Double> {
        let (A, I) = (X - X.transposed(), Tensor<Double>.identity(X.rows))
        return try (I - 0.5 * A).solve(I + 0.5 * A)
    }

    /// X of a rotation; nil for one with an eigenvalue -1.
    static func parameter(of Q: Tensor<Double>) -> Tensor<Double>? {
        let I = Tensor<Double>.identity(Q.rows)
        // A (I + Q) = 2 (Q - I), transposed.
        guard let A = try? (I + Q).transposed().solve(2 * (Q - I).transposed()).transposed(), A.largestMagnitude < 1e12 else { return nil }
        return A.strictlyLower
    }

    /// M [d, d] and (I - M) mu [d], with the first r coordinates.
    func map(keeping r: Int) throws -> (M: Tensor<Double>, offset: Tensor<Double>) {
        let basis = try Q.leadingColumns(r)
        let M = product(basis, transposed: false, basis, transposed: true)
        return (M, mean - product(M, mean.reshaped([mean.count, 1])).reshaped([mean.count]))
    }

    /// The derivatives with respect to X and mu from those with respect to M [d, d] and to the offset [d].
    func gradients(_ M: Tensor<Double>, _ offset: Tensor<Double>, keeping r: Int) throws -> (X: Tensor<Double>, mean: Tensor<Double>) {
        let (d, I) = (X.rows, Tensor<Double>.identity(X.rows))
        let (Q, A) = (try Q, X - X.transposed())
        let (map, column) = (try self.map(keeping: r).M, offset.reshaped([d, 1]))
        let G = M - product(column, mean.reshaped([1, d]))
        let kept = Q.scalingColumns(by: (0..<d).map { $0 < r ? 1 : 0 })
        let ofQ = product(G + G.transposed(), kept)
        let ofA = try (I - 0.5 * A).transposed().solve(0.5 * product(ofQ, transposed: false, I + Q, transposed: true))
        return ((ofA - ofA.transposed()).strictlyLower, (column - product(map, column)).reshaped([d]))
    }
}

extension Tensor<Double> {
    /// The entries below the diagonal, and zeros.
    var strictlyLower: Tensor {
        var result = self
        for i in 0..<rows { for j in i..<columns { result[i, j] = 0 } }
        return result
    }

    /// Of a square matrix, by elimination with pivots.
    var hasNegativeDeterminant: Bool {
        var (a, isNegative) = (self, false)
        for i in 0..<rows {
            let pivot = (i..<rows).max { abs(a[$0, i]) < abs(a[$1, i]) }!
            guard a[pivot, i] != 0 else { return false }
            if pivot != i {
                isNegative.toggle()
                for j in 0..<columns { (a[i, j], a[pivot, j]) = (a[pivot, j], a[i, j]) }
            }
            if a[i, i] < 0 { isNegative.toggle() }
            for row in i + 1..<Swift.max(rows, i + 1) {
                let factor = a[row, i] / a[i, i]
                for j in i..<columns { a[row, j] -= factor * a[i, j] }
            }
        }
        return isNegative
    }
}
