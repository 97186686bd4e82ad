/// A Hadamard transform of n numbers: H = P^T (x) S for a matrix P of Paley's of order K and S of Sylvester's of order 2^k,
/// or, where n is no such order, the largest power of two that divides n, block by block. Multiples of 20 by 2^k, k > 0, have
/// P = S_2 (x) P_20, as in the tables of QuIP# and QuaRot.
package struct HadamardOrder {
    package let n: Int
    /// K, 1 for Sylvester's matrices alone.
    package let paley: Int
    /// 2^k.
    package let sylvester: Int

    /// Orders K of Paley's first construction are those next to a prime of the form 4 i + 3; the smallest is taken.
    package init(_ n: Int) {
        self.n = n
        let twos = 1 << n.trailingZeroBitCount
        let sizes = sequence(first: twos) { $0 > 1 ? $0 / 2 : nil }
        func isOrder(_ K: Int) -> Bool {
            K == 1 || K % 4 == 0 && !(2..<K - 1).contains { $0 * $0 <= K - 1 && (K - 1) % $0 == 0 }
        }
        let twosBeside = sizes.first { isOrder(n / $0) } ?? twos
        let isDoubled = n / twosBeside == 20 && twosBeside > 1
        sylvester = isDoubled ? twosBeside / 2 : twosBeside
        paley = isDoubled ? 40 : isOrder(n / sylvester) ? n / sylvester : 1
    }

    /// Numbers that are transformed together, by which H^T is divided for the inverse.
    package var block: Int { paley * sylvester }

    /// P: ones and, off its diagonal, minus the quadratic character of j - i; -1 in the first row.
    package func core<S: Scalar>() -> Tensor<S> {
        let K = paley == 40 ? 20 : paley
        let q = max(1, K - 1)
        let squares = Set((1...q).map { $0 * $0 % q })
        var P = Tensor<S>(uninitialized: [paley, paley])
        for row in 0..<paley {
            for column in 0..<paley {
                let (i, j) = (row % K, column % K)
                let isMinus = j > 0 && j != i && (i == 0 || squares.contains((j - i + q) % q))
                let isLast = row >= K && column >= K
                P[row, column] = isMinus != isLast ? -1 : 1
            }
        }
        return P
    }

    /// x H for the rows of x [N, n].
    package func transform<S: Scalar>(_ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let y = g.scale(g.hadamard(x, block: sylvester), by: S(sylvester).squareRoot())
        guard paley > 1 else { return y }
        let columns = g.transpose(g.reshape(y, [x.rows * paley, sylvester]), batches: x.rows)
        return g.reshape(g.transpose(g.linear(columns, g.constant(core())), batches: x.rows), x.shape)
    }

    /// H.
    package func matrix<S: Scalar>() -> Tensor<S> {
        let P: Tensor<S> = core()
        var H = Tensor<S>.zeros([n, n])
        for i in 0..<n {
            for j in i / block * block..<(i / block + 1) * block {
                let (u, v) = (i % block / sylvester, j % block / sylvester)
                let isOdd = (i % sylvester & j % sylvester).nonzeroBitCount % 2 == 1
                H[i, j] = isOdd ? -P[v, u] : P[v, u]
            }
        }
        return H
    }
}
