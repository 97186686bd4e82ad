/// Where Adafactor keeps a denominator away from zero.
struct AdafactorGuard {
    /// Added to the squared gradient.
    var added = 0.0
    /// Least denominator, and least mean of the row means.
    var floor = 0.0
}

/// Adafactor's loops.
enum AdafactorKernel {
    /// row, col <- averages of the row and column means of g^2 (+ `added`);
    /// g <- g / sqrt(row / mean(row)) / sqrt(col). Returns the sum of squares of the result.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    static func factored<S: Scalar>(
        gradient: UnsafeMutablePointer<S>, rows: Int, columns: Int, row: UnsafeMutablePointer<S>,
        col: UnsafeMutablePointer<S>, beta2: Double, _ guarded: AdafactorGuard
    ) -> Double {
        let (b2, added, most) = (S(beta2), S(guarded.added), S(1 / guarded.floor))
        let rowShare = S((1 - beta2) / Double(columns))
        let colShare = S((1 - beta2) / Double(rows))
        for j in 0..<columns { col[j] *= b2 }
        var rowTotal: S = 0
        for i in 0..<rows {
            let g = gradient + i * columns
            var sum: S = 0
            for j in 0..<columns {
                let u = g[j] * g[j] + added
                sum += u
                col[j] += colShare * u
            }
            row[i] = b2 * row[i] + rowShare * sum
            rowTotal += row[i]
        }
        let rowMean = max(rowTotal / S(rows), S(guarded.floor))
        var squares = 0.0
        for i in 0..<rows {
            let g = gradient + i * columns
            let factor = 1 / (row[i] / rowMean).squareRoot()
            for j in 0..<columns {
                g[j] *= min(factor / col[j].squareRoot(), most)
                squares += Double(g[j]) * Double(g[j])
            }
        }
        return squares
    }

    /// v <- average of g^2 (+ `added`); g <- g / sqrt(v). Returns the sum of squares of the result.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    static func unfactored<S: Scalar>(
        gradient: UnsafeMutablePointer<S>, v: UnsafeMutablePointer<S>, count: Int, beta2: Double,
        _ guarded: AdafactorGuard
    ) -> Double {
        let (b2, c2, added, floor) = (S(beta2), S(1 - beta2), S(guarded.added), S(guarded.floor))
        var squares = 0.0
        for i in 0..<count {
            v[i] = b2 * v[i] + c2 * (gradient[i] * gradient[i] + added)
            gradient[i] /= max(v[i].squareRoot(), floor)
            squares += Double(gradient[i]) * Double(gradient[i])
        }
        return squares
    }

    /// average <- beta * average + (1 - beta) * x;  x <- average
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    static func average<S: Scalar>(
        _ x: UnsafeMutablePointer<S>, into average: UnsafeMutablePointer<S>, count: Int, beta: Double
    ) {
        let (b, c) = (S(beta), S(1 - beta))
        for i in 0..<count {
            average[i] = b * average[i] + c * x[i]
            x[i] = average[i]
        }
    }
}
