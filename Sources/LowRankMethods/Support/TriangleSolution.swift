import LowRankCore

/// Z with M Z = B or M^T Z = B, M being the upper triangle of G [n, n] with half of its diagonal; B and Z [n, p].
package final class TriangleSolution<S: Scalar>: LowRankCore.Operation {
    package let output: Node<S>
    package let workspaces: [Workspace<S>]
    private let gram, right: Node<S>
    private let isTransposed: Bool

    package init(_ gram: Node<S>, _ right: Node<S>, transposed: Bool) {
        precondition(gram.shape == [right.rows, right.rows])
        (self.gram, self.right, isTransposed) = (gram, right, transposed)
        output = Node(shape: right.shape, requiresGradient: gram.requiresGradient || right.requiresGradient)
        workspaces = [Workspace(count: right.count, .backward)]
    }

    package var inputs: [Node<S>] { [gram, right] }
    package var neededBackward: [Node<S>] { [gram, output] }

    package func forward() {
        output.data.update(from: right.data, count: right.count)
        solve(output.data, transposed: isTransposed)
    }

    /// B receives Y with M^T Y = dZ, M receives -Y Z^T: both turned over where M^T was solved.
    package func backward() {
        let (n, p, Y) = (right.rows, right.columns, workspaces[0].data)
        Y.update(from: output.gradient, count: right.count)
        solve(Y, transposed: !isTransposed)
        if right.requiresGradient {
            if right.claimGradient() == 0 { right.gradient.update(repeating: 0, count: right.count) }
            S.kernels.accumulate(Y, right.gradient, Int64(right.count))
        }
        guard gram.requiresGradient else { return }
        if gram.claimGradient() == 0 { gram.gradient.update(repeating: 0, count: gram.count) }
        let (rows, columns) = isTransposed ? (output.data, Y) : (Y, output.data)
        for i in 0..<n {
            let at = gram.gradient + i * n + i
            at.pointee -= S(S.kernels.dot(rows + i * p, columns + i * p, Int64(p)) / 2)
            guard i < n - 1 else { break }
            S.gemm(
                transA: false, transB: true, m: 1, n: n - 1 - i, k: p, alpha: -1, a: rows + i * p, lda: p,
                b: columns + (i + 1) * p, ldb: p, beta: 1, c: at + 1, ldc: n)
        }
    }

    /// The rows of X, one after the other, by substitution.
    private func solve(_ X: UnsafeMutablePointer<S>, transposed: Bool) {
        let (n, p, G) = (right.rows, right.columns, gram.data)
        for step in 0..<n {
            let i = transposed ? step : n - 1 - step
            // Row i of M behind the diagonal, or column i above it.
            let (a, known) = transposed ? (G + i, X) : (G + i * n + i + 1, X + (i + 1) * p)
            if step > 0 {
                S.gemm(
                    transA: transposed, transB: false, m: 1, n: p, k: step, alpha: -1, a: a, lda: n, b: known, ldb: p,
                    beta: 1, c: X + i * p, ldc: p)
            }
            S.kernels.scale(X + i * p, 2 / G[i * n + i], Int64(p))
        }
    }
}
