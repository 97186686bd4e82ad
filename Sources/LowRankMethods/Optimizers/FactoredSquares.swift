import LowRankCore

/// A mean of squares over time, kept for a matrix as its row and column means (Adafactor) and for anything
/// else in full.
struct FactoredSquares: Sendable {
    /// Names of the means over columns and over rows, and of everything.
    var row = "row"
    var col = "col"
    var all = "V"
    var moment = "exp_avg_sq"

    /// Where a denominator is kept away from zero.
    struct Guard {
        /// Added to the squares.
        var added = 0.0
        /// Least denominator, and least mean of the row means.
        var floor = 0.0
    }

    func layout(_ shape: [Int]) -> [StateSpec] {
        guard shape.count == 2 else { return [StateSpec(all, shape, moment: moment)] }
        return [
            StateSpec(row, [shape[0]], moment: moment + "_row"), StateSpec(col, [shape[1]], moment: moment + "_col"),
        ]
    }

    /// The means <- beta times themselves + (1 - beta) times those of x^2.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func average<S: Scalar>(_ x: UnsafePointer<S>, in state: inout UpdateState<S>, beta: Double, _ guarded: Guard) {
        let (kept, rest, added) = (S(beta), 1 - beta, S(guarded.added))
        guard state.hasNumbers(row) else {
            let (count, rest) = (state[all].count, S(rest))
            return state[all].write { v in for i in 0..<count { v[i] = kept * v[i] + rest * (x[i] * x[i] + added) } }
        }
        let (rows, columns) = (state[row].count, state[col].count)
        let (rowShare, colShare) = (S(rest / Double(columns)), S(rest / Double(rows)))
        state.write(row, col) { row, col in
            for j in 0..<columns { col[j] *= kept }
            for i in 0..<rows {
                var sum: S = 0
                for j in 0..<columns {
                    let square = x[i * columns + j] * x[i * columns + j] + added
                    sum += square
                    col[j] += colShare * square
                }
                row[i] = kept * row[i] + rowShare * sum
            }
        }
    }

    /// y <- y / the root of the means. Returns the sum of squares of the result.
    @discardableResult
    func divide<S>(_ y: UnsafeMutablePointer<S>, by state: UpdateState<S>, _ guarded: Guard) -> Double {
        let most = S(1 / guarded.floor)
        guard state.hasNumbers(row) else {
            return state[all].read { S.kernels.divideByRoots(y, $0, Int64(state[all].count), 1, most) }
        }
        let (rows, columns) = (state[row].count, state[col].count)
        return state[row].read { row in
            state[col].read { col in
                let mean = max((0..<rows).reduce(0) { $0 + row[$1] } / S(rows), S(guarded.floor))
                return (0..<rows).reduce(0) { squares, i in
                    let factor = 1 / (row[i] / mean).squareRoot()
                    return squares + S.kernels.divideByRoots(y + i * columns, col, Int64(columns), factor, most)
                }
            }
        }
    }
}
