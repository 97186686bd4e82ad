import LowRankCore

/// A step of W = B A along a tangent of the manifold of rank-r matrices, in factored form throughout.
///
/// The tangent is that of a gradient G known by dB = G A^T and dA = B^T G. When these two have been scaled
/// apart, as Adam does, they belong to no single G, and U^T G V is taken from dA.
struct RiemannianStep<S: Scalar> {
    private let rank: Int
    /// [U Q2], m x 2r: an orthonormal basis of the columns of W and of the tangent.
    private let left: Tensor<S>
    /// [V Q1], n x 2r: the same for the rows.
    private let right: Tensor<S>
    /// R_B R_A^T: W between U and V.
    private let core: Tensor<S>
    /// Z = U^T G V, K1 and K2: the tangent between `left` and `right`.
    private let (Z, K1, K2): (Tensor<S>, Tensor<S>, Tensor<S>)

    /// Nil when a factor has no full rank (in working precision) or an entry is not finite.
    /// - Parameters:
    ///   - B: m x r.
    ///   - A: r x n.
    ///   - dB: m x r.
    ///   - dA: r x n.
    init?(B: Tensor<S>, A: Tensor<S>, dB: Tensor<S>, dA: Tensor<S>) {
        rank = B.columns
        do {
            let (b, a) = (try B.qr(), try A.transposed().qr())
            guard b.hasFullRank, a.hasFullRank else { return nil }
            let GV = try a.r.transposed().solve(dB.transposed()).transposed()
            let UtG = try b.r.transposed().solve(dA)
            Z = product(UtG, a.q)
            // (U^T G (I - V V^T))^T and (I - U U^T) G V.
            var across = UtG
            across.accumulateProduct(Z, transposed: false, a.q, transposed: true, alpha: -1, beta: 1)
            var down = GV
            down.accumulateProduct(b.q, product(b.q, transposed: true, GV), alpha: -1, beta: 1)
            let (rows, columns) = (try across.transposed().qr(), try down.qr())
            (K1, K2) = (rows.r, columns.r)
            core = product(b.r, transposed: false, a.r, transposed: true)
            left = b.q.besides(columns.q)
            right = a.q.besides(rows.q)
        } catch {
            return nil
        }
    }

    /// The factors of the best rank-r matrix near W - rate * tangent, split evenly; nil when its SVD fails.
    func retraction(rate: S) -> (B: Tensor<S>, A: Tensor<S>)? {
        let r = rank
        var small = Tensor<S>.zeros([2 * r, 2 * r])
        for i in 0..<r {
            for j in 0..<r {
                small[i, j] = core[i, j] - rate * Z[i, j]
                small[i, r + j] = -rate * K1[j, i]
                small[r + i, j] = -rate * K2[i, j]
            }
        }
        guard let factors = (try? small.svd())?.splitEvenly(rank: r) else { return nil }
        return (product(left, factors.B), product(factors.A, transposed: false, right, transposed: true))
    }
}

extension QRFactors {
    /// Whether no diagonal entry of R is negligible beside the largest.
    fileprivate var hasFullRank: Bool {
        let diagonal = (0..<r.rows).map { r[$0, $0] }
        return diagonal.min()! > S.ulpOfOne.squareRoot() * diagonal.max()!
    }
}

extension Tensor {
    /// [self, other], of as many rows.
    fileprivate func besides(_ other: Tensor) -> Tensor {
        let (p, q, a, b) = (columns, other.columns, values, other.values)
        let joined = (0..<rows).flatMap { i -> [S] in a[i * p..<(i + 1) * p] + Array(b[i * q..<(i + 1) * q]) }
        return Tensor(joined, shape: [rows, p + q])
    }
}
