extension Tensor {
    /// The X of least norm among those with the least ||A X - B||_F; A (m x n) is this matrix, B is m x p.
    ///
    /// Singular values below max(m, n) eps s_1 count as zero.
    public func leastSquares(_ b: Tensor) throws(DecompositionError) -> Tensor {
        guard b.shape.count == 2, shape.count == 2, b.rows == rows else {
            throw .shape("least squares: a right side of shape \(b.shape) for a matrix of shape \(shape)")
        }
        guard b.isFinite else { throw .notFinite(operation: "least squares") }
        let usv = try svd()
        let least = S(max(rows, columns)) * S.ulpOfOne * (usv.s.values.first ?? 0)
        let inverses = usv.s.values.map { $0 > least ? 1 / $0 : 0 }
        return product(
            usv.vt, transposed: true, product(usv.u, transposed: true, b).scalingRows(by: inverses))
    }

    /// X with X L = B for this lower triangular L (n x n) and B (m x n).
    public func solveFromRight(_ b: Tensor) throws(DecompositionError) -> Tensor {
        let n = try squareShape("triangular solve")
        guard b.shape.count == 2, b.columns == n else {
            throw .shape("triangular solve: a right side of shape \(b.shape) for a \(n) x \(n) matrix")
        }
        guard isFinite, b.isFinite else { throw .notFinite(operation: "triangular solve") }
        guard b.count > 0 else { return b }
        var x = b
        let info = read { l in x.write { S.triangularSolve(n: n, count: b.rows, lower: l, rows: $0) } }
        guard info == 0 else { throw .singular(pivot: info) }
        return x
    }
}
