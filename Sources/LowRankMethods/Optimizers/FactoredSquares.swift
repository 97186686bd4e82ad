import LowRankCore

/// A mean of squares over time, kept for a matrix as its row and column means (Adafactor) and for anything
/// else in full.
struct FactoredSquares<S: Scalar>: Sendable {
    /// Means over columns; nil when `all` is kept.
    private(set) var row: Tensor<S>?
    /// Means over rows.
    private(set) var col: Tensor<S>?
    private(set) var all: Tensor<S>?

    /// Where a denominator is kept away from zero.
    struct Guard {
        /// Added to the squares.
        var added = 0.0
        /// Least denominator, and least mean of the row means.
        var floor = 0.0
    }

    init(shape: [Int]) {
        if shape.count == 2 {
            row = .zeros([shape[0]], category: .moments)
            col = .zeros([shape[1]], category: .moments)
        } else {
            all = .zeros(shape, category: .moments)
        }
    }

    /// The means <- beta times themselves + (1 - beta) times those of x^2.
    mutating func average(_ x: UnsafePointer<S>, beta: Double, _ guarded: Guard) {
        if row != nil {
            let (rows, columns) = (row!.count, col!.count)
            row!.write { row in
                col!.write { col in
                    averageFactored(x, rows, columns, row: row, col: col, beta: beta, added: guarded.added)
                }
            }
        } else {
            let count = all!.count
            all!.write { averageAll(x, count, into: $0, beta: beta, added: guarded.added) }
        }
    }

    /// y <- y / the root of the means. Returns the sum of squares of the result.
    @discardableResult
    func divide(_ y: UnsafeMutablePointer<S>, _ guarded: Guard) -> Double {
        let most = S(1 / guarded.floor)
        guard let row, let col else {
            return all!.read { S.kernels.divideByRoots(y, $0, Int64(all!.count), 1, most) }
        }
        let (rows, columns) = (row.count, col.count)
        return row.read { row in
            col.read { col in
                let mean = max((0..<rows).reduce(0) { $0 + row[$1] } / S(rows), S(guarded.floor))
                return (0..<rows).reduce(0) { squares, i in
                    let factor = 1 / (row[i] / mean).squareRoot()
                    return squares + S.kernels.divideByRoots(y + i * columns, col, Int64(columns), factor, most)
                }
            }
        }
    }

    /// What is kept for a shape, in the order of `names`: row and column means, or everything.
    static func storedMemory(
        _ shape: [Int], names: (row: String, col: String, all: String), scalarBytes: Int
    ) -> [StoredMemory] {
        func entry(_ name: String, _ count: Int) -> StoredMemory {
            StoredMemory(name, .moments, bytes: count * scalarBytes)
        }
        return shape.count == 2
            ? [entry(names.row, shape[0]), entry(names.col, shape[1])] : [entry(names.all, shape.reduce(1, *))]
    }

    func stored(names: (row: String, col: String, all: String)) -> [StoredTensor] {
        [(names.row, row), (names.col, col), (names.all, all)].compactMap { name, tensor in
            tensor.map { StoredTensor(name, $0) }
        }
    }

    /// Calls with `name` for everything, `name`_row and `name`_col for the means.
    mutating func change(_ name: String, _ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        if all != nil { change(name, &all!) }
        if row != nil { change(name + "_row", &row!) }
        if col != nil { change(name + "_col", &col!) }
    }
}

// MARK: - Loops

@_specialize(where S == Float)
@_specialize(where S == Double)
private func averageFactored<S: Scalar>(
    _ x: UnsafePointer<S>, _ rows: Int, _ columns: Int, row: UnsafeMutablePointer<S>, col: UnsafeMutablePointer<S>,
    beta: Double, added: Double
) {
    let (beta, added, rest) = (S(beta), S(added), 1 - beta)
    let rowShare = S(rest / Double(columns))
    let colShare = S(rest / Double(rows))
    for j in 0..<columns { col[j] *= beta }
    for i in 0..<rows {
        let x = x + i * columns
        var sum: S = 0
        for j in 0..<columns {
            let square = x[j] * x[j] + added
            sum += square
            col[j] += colShare * square
        }
        row[i] = beta * row[i] + rowShare * sum
    }
}

@_specialize(where S == Float)
@_specialize(where S == Double)
private func averageAll<S: Scalar>(
    _ x: UnsafePointer<S>, _ count: Int, into all: UnsafeMutablePointer<S>, beta: Double, added: Double
) {
    let (beta, rest, added) = (S(beta), S(1 - beta), S(added))
    for i in 0..<count { all[i] = beta * all[i] + rest * (x[i] * x[i] + added) }
}
