/// Where the singular values of a product of two factors go.
package enum SpectrumSplit: String, Sendable, CaseIterable {
    /// Their roots into both factors.
    case both = "UV"
    case left = "U"
    case right = "V"
}

extension SingularValues {
    /// B = U_r sqrt(s_r) [m, r] and A = sqrt(s_r) V_r^T [r, n]: the best rank-r product, split evenly.
    package func splitEvenly(rank: Int) -> (B: Tensor<S>, A: Tensor<S>) {
        let head = leading(rank)
        let roots = head.s.values.map { $0.squareRoot() }
        return (head.u.scalingColumns(by: roots), head.vt.scalingRows(by: roots))
    }

    /// The best rank-r product B A, its singular values in both factors or in one.
    package func factors(rank: Int, _ split: SpectrumSplit) -> (B: Tensor<S>, A: Tensor<S>) {
        let head = leading(rank)
        return switch split {
        case .both: splitEvenly(rank: rank)
        case .left: (head.u.scalingColumns(by: head.s.values), head.vt)
        case .right: (head.u, head.vt.scalingRows(by: head.s.values))
        }
    }

    /// sqrt(sum_{i > r} s_i^2), the Frobenius norm of what the leading r triples leave out.
    package func tail(after rank: Int) -> Double {
        s.values.dropFirst(rank).reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
    }
}
