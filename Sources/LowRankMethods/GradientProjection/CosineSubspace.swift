import LowRankCore

/// The r of d fixed orthonormal cosine vectors that DCT-AdamW projects the short side of a gradient to.
///
/// The state keeps their indices, 4 bytes each. The vectors are built from a table of 4 d cosines when they are needed,
/// both in scratch.
struct CosineSubspace<S: Scalar>: Sendable {
    private let columns: ColumnBasis
    /// The vectors are b_k[i] = c_k cos(pi k (2i + 1) / 2d), those of the DCT-II, and what a gradient has along them
    /// comes from fast transforms; otherwise b_k[i] = c_i cos(pi i (2k + 1) / 2d), and it comes from a matrix product.
    private let isFast: Bool
    private let transform: CosineTransform<S>

    /// The columns are projected (from the right) for m >= n, the rows otherwise.
    init(_ shape: [Int], rank: Int, isFast: Bool) {
        self.isFast = isFast
        columns = ColumnBasis(shape: shape, rank: min(rank, shape[0], shape[1]), isRight: shape[0] >= shape[1])
        transform = CosineTransform(length: min(shape[0], shape[1]))
    }

    var layout: [StateSpec] { [StateSpec("indices", [rank], .projections, as: .indices)] }
    /// The shape of R.
    var projectedShape: [Int] { columns.projectedShape }
    private var shape: [Int] { columns.shape }
    private var isRight: Bool { columns.isRight }
    private var d: Int { transform.length }
    private var rank: Int { columns.rank }

    /// Numbers of scratch that hold the cosines and the basis.
    var basisCount: Int { transform.tableCount + d * rank }

    /// Numbers of scratch for `choose`.
    var choiceCount: Int { d + (isFast ? d + transform.scratchCount : d * d + shape[0] * shape[1]) }

    // MARK: - Choosing

    /// The cosines, at the start of the scratch for the basis.
    func fillTable(_ basis: UnsafeMutablePointer<S>) { transform.fill(basis) }

    /// I: the r vectors along which A has the largest l_p norm, in ascending order.
    /// - Parameters:
    ///   - p: 1 or 2; negative: the norm is multiplied by that of the vector.
    ///   - work: scratch for `choiceCount` numbers.
    func choice(
        _ A: UnsafePointer<S>, norm p: Int, basis: UnsafePointer<S>, work: UnsafeMutablePointer<S>
    ) -> [Int] {
        let scores = work
        measure(A, norm: abs(p), table: basis, scores, work + d)
        if p < 0 { for k in 0..<d { scores[k] *= vectorNorm(k, abs(p), basis) } }
        return (0..<d).sorted { (scores[$0], $1) > (scores[$1], $0) }.prefix(rank).sorted()
    }

    /// scores[k] <- the norm of A along b_k.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private func measure(
        _ A: UnsafePointer<S>, norm p: Int, table: UnsafePointer<S>, _ scores: UnsafeMutablePointer<S>,
        _ work: UnsafeMutablePointer<S>
    ) {
        let (m, n) = (shape[0], shape[1])
        scores.update(repeating: 0, count: d)
        if isFast {
            let (y, scratch) = (work, work + d)
            for i in 0..<max(m, n) {
                transform.transform(
                    A + (isRight ? i * n : i), stride: isRight ? 1 : n, into: y, table: table, scratch: scratch)
                for k in 0..<d { scores[k] += abs(y[k]) }
            }
        } else {
            let (Q, parts) = (work, work + d * d)
            for k in 0..<d { fillVector(k, Q + k, stride: d, table) }
            if isRight { multiply(m, d, n, A, Q, parts) } else { multiply(transA: true, d, n, m, Q, A, parts) }
            for i in 0..<m {
                for j in 0..<n {
                    let x = parts[i * n + j]
                    scores[isRight ? j : i] += p == 1 ? abs(x) : x * x
                }
            }
            if p == 2 { for k in 0..<d { scores[k] = scores[k].squareRoot() } }
        }
    }

    // MARK: - The basis

    /// b_k, to memory whose entries are `stride` apart.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private func fillVector(_ k: Int, _ target: UnsafeMutablePointer<S>, stride: Int, _ table: UnsafePointer<S>) {
        for i in 0..<d { target[i * stride] = entry(i, of: k, table) }
    }

    @inline(__always)
    private func entry(_ i: Int, of k: Int, _ table: UnsafePointer<S>) -> S {
        isFast
            ? transform.weight(k) * table[k * (2 * i + 1) % transform.tableCount]
            : transform.weight(i) * table[i * (2 * k + 1) % transform.tableCount]
    }

    private func vectorNorm(_ k: Int, _ p: Int, _ table: UnsafePointer<S>) -> S {
        let entries = (0..<d).map { abs(entry($0, of: k, table)) }
        return p == 1 ? entries.reduce(0, +) : entries.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    /// Builds Q_I (d x r) behind the table.
    func fillBasis(_ basis: UnsafeMutablePointer<S>, _ indices: IndexTensor) {
        let Q = basis + transform.tableCount
        for s in 0..<rank { fillVector(indices[s], Q + s, stride: rank, basis) }
    }

    // MARK: - Projecting

    /// R <- A Q_I, or Q_I^T A.
    func project(_ A: UnsafePointer<S>, into R: UnsafeMutablePointer<S>, basis: UnsafePointer<S>) {
        columns.project(A, into: R, basis: basis + transform.tableCount)
    }

    /// A <- alpha (R Q_I^T, or Q_I R) + beta A.
    func projectBack(
        _ R: UnsafePointer<S>, into A: UnsafeMutablePointer<S>, basis: UnsafePointer<S>, alpha: S = 1, beta: S = 0
    ) {
        columns.projectBack(R, into: A, basis: basis + transform.tableCount, alpha: alpha, beta: beta)
    }

    /// A moment x of R's shape follows the choice: the part along a vector that is chosen again goes to its new
    /// place, that along a new one is 0. This is x Q_old^T Q_I, because the vectors are orthonormal.
    /// - Parameter work: scratch for as many numbers.
    func rotate(_ x: UnsafeMutablePointer<S>, from old: [Int], to new: [Int], work: UnsafeMutablePointer<S>) {
        let places = new.map { old.firstIndex(of: $0) }
        let length = max(shape[0], shape[1])
        let (along, across) = isRight ? (rank, 1) : (1, length)
        work.update(from: x, count: rank * length)
        for (s, place) in places.enumerated() {
            for i in 0..<length { x[i * along + s * across] = place.map { work[i * along + $0 * across] } ?? 0 }
        }
    }
}
