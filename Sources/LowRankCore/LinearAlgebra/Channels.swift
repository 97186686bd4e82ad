/// The groups of entries of a matrix that share one factor.
package enum Channels: Sendable {
    case rows, columns
    /// The matrix is one channel.
    case all

    package func count(_ shape: [Int]) -> Int {
        switch self {
        case .rows: shape[0]
        case .columns: shape[1]
        case .all: 1
        }
    }

    /// norms[i] <- the Euclidean norm of channel i of the matrix x.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    package func norms<S: Scalar>(of x: UnsafePointer<S>, _ shape: [Int], into norms: UnsafeMutablePointer<S>) {
        let (m, n) = (shape[0], shape[1])
        func norm(_ x: UnsafePointer<S>, _ count: Int) -> S { S(S.kernels.sumSquares(x, Int64(count)).squareRoot()) }
        switch self {
        case .all: norms[0] = norm(x, m * n)
        case .rows: for i in 0..<m { norms[i] = norm(x + i * n, n) }
        case .columns:
            norms.update(repeating: 0, count: n)
            for i in 0..<m { for j in 0..<n { norms[j] += x[i * n + j] * x[i * n + j] } }
            for j in 0..<n { norms[j] = norms[j].squareRoot() }
        }
    }

    package func norms<S>(of x: Tensor<S>) -> Tensor<S> {
        var norms = Tensor<S>(uninitialized: [count(x.shape)])
        norms.write { norms in x.read { self.norms(of: $0, x.shape, into: norms) } }
        return norms
    }

    /// Channel i of the matrix x is multiplied by factors[i].
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    package func scale<S: Scalar>(_ x: UnsafeMutablePointer<S>, _ shape: [Int], by factors: UnsafePointer<S>) {
        let (m, n) = (shape[0], shape[1])
        switch self {
        case .all: S.kernels.scale(x, factors[0], Int64(m * n))
        case .rows: for i in 0..<m { S.kernels.scale(x + i * n, factors[i], Int64(n)) }
        case .columns: for i in 0..<m { for j in 0..<n { x[i * n + j] *= factors[j] } }
        }
    }
}
