import LowRankCore

extension SingularValues {
    /// B = U_r sqrt(s_r) [m, r] and A = sqrt(s_r) V_r^T [r, n]: the best rank-r product, split evenly.
    package func splitEvenly(rank: Int) -> (B: Tensor<S>, A: Tensor<S>) {
        let head = leading(rank)
        var (B, A) = (head.u, head.vt)
        for k in 0..<rank {
            let root = head.s[k].squareRoot()
            for i in 0..<B.rows { B[i, k] *= root }
            for j in 0..<A.columns { A[k, j] *= root }
        }
        return (B, A)
    }
}
