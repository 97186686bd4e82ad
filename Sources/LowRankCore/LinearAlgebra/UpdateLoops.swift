/// The numbers of one Adam step that do not differ between the entries of a tensor.
struct AdamCoefficients {
    var beta1: Double
    var beta2: Double
    /// Multiplies sqrt(v) before `eps` is added: 1 / sqrt(1 - beta2^t) when eps comes after the
    /// correction, 1 when it comes before.
    var rootScale: Double
    var eps: Double
    var stepSize: Double
    /// Multiplies the weight before the step.
    var decayBefore: Double
    /// Multiplies the weight after the step.
    var decayAfter: Double
}

/// Adam's loops over the entries of a tensor, all in one place.
enum AdamKernel {
    /// m, v <- averages of g, g^2;  w <- (w * decayBefore - stepSize * m / (sqrt(v) * rootScale + eps)) * decayAfter
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    static func step<S: Scalar>(
        weight: UnsafeMutablePointer<S>, gradient: UnsafePointer<S>, m: UnsafeMutablePointer<S>,
        v: UnsafeMutablePointer<S>, count: Int, _ c: AdamCoefficients
    ) {
        let (b1, b2, c1, c2) = (S(c.beta1), S(c.beta2), S(1 - c.beta1), S(1 - c.beta2))
        let (root, eps, step) = (S(c.rootScale), S(c.eps), S(c.stepSize))
        let (before, after) = (S(c.decayBefore), S(c.decayAfter))
        for i in 0..<count {
            let g = gradient[i]
            m[i] = b1 * m[i] + c1 * g
            v[i] = b2 * v[i] + c2 * g * g
            let direction = m[i] / (v[i].squareRoot() * root + eps)
            weight[i] = (weight[i] * before - step * direction) * after
        }
    }

    /// m, v <- averages of g, g^2;  g <- m / (sqrt(v) * rootScale + eps)
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    static func direction<S: Scalar>(
        gradient: UnsafeMutablePointer<S>, m: UnsafeMutablePointer<S>, v: UnsafeMutablePointer<S>, count: Int,
        _ c: AdamCoefficients
    ) {
        let (b1, b2, c1, c2) = (S(c.beta1), S(c.beta2), S(1 - c.beta1), S(1 - c.beta2))
        let (root, eps) = (S(c.rootScale), S(c.eps))
        for i in 0..<count {
            let g = gradient[i]
            m[i] = b1 * m[i] + c1 * g
            v[i] = b2 * v[i] + c2 * g * g
            gradient[i] = m[i] / (v[i].squareRoot() * root + eps)
        }
    }

    /// w <- (w * before - step * direction) * after, with the rounding of `step`.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    static func apply<S: Scalar>(
        weight: UnsafeMutablePointer<S>, direction: UnsafePointer<S>, count: Int, before: Double, step: Double,
        after: Double
    ) {
        let (before, step, after) = (S(before), S(step), S(after))
        for i in 0..<count { weight[i] = (weight[i] * before - step * direction[i]) * after }
    }
}

/// Adafactor's loops (the variant of the transformers library).
enum AdafactorKernel {
    /// row, col <- averages of the row and column means of g^2 + eps;
    /// g <- g / sqrt(row / mean(row)) / sqrt(col). Returns the sum of squares of the result.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    static func factored<S: Scalar>(
        gradient: UnsafeMutablePointer<S>, rows: Int, columns: Int, row: UnsafeMutablePointer<S>,
        col: UnsafeMutablePointer<S>, beta2: Double, eps: Double
    ) -> Double {
        let (b2, eps) = (S(beta2), S(eps))
        let rowShare = S((1 - beta2) / Double(columns))
        let colShare = S((1 - beta2) / Double(rows))
        for j in 0..<columns { col[j] *= b2 }
        var rowTotal: S = 0
        for i in 0..<rows {
            let g = gradient + i * columns
            var sum: S = 0
            for j in 0..<columns {
                let u = g[j] * g[j] + eps
                sum += u
                col[j] += colShare * u
            }
            row[i] = b2 * row[i] + rowShare * sum
            rowTotal += row[i]
        }
        let rowMean = rowTotal / S(rows)
        var squares = 0.0
        for i in 0..<rows {
            let g = gradient + i * columns
            let factor = 1 / (row[i] / rowMean).squareRoot()
            for j in 0..<columns {
                g[j] *= factor / col[j].squareRoot()
                squares += Double(g[j]) * Double(g[j])
            }
        }
        return squares
    }

    /// v <- average of g^2 + eps; g <- g / sqrt(v). Returns the sum of squares of the result.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    static func unfactored<S: Scalar>(
        gradient: UnsafeMutablePointer<S>, v: UnsafeMutablePointer<S>, count: Int, beta2: Double, eps: Double
    ) -> Double {
        let (b2, c2, eps) = (S(beta2), S(1 - beta2), S(eps))
        var squares = 0.0
        for i in 0..<count {
            v[i] = b2 * v[i] + c2 * (gradient[i] * gradient[i] + eps)
            gradient[i] /= v[i].squareRoot()
            squares += Double(gradient[i]) * Double(gradient[i])
        }
        return squares
    }

    /// x <- factor * x
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    static func scale<S: Scalar>(_ x: UnsafeMutablePointer<S>, count: Int, by factor: Double) {
        let factor = S(factor)
        for i in 0..<count { x[i] *= factor }
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

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    static func sumOfSquares<S: Scalar>(_ x: UnsafePointer<S>, count: Int) -> Double {
        var sum = 0.0
        for i in 0..<count { sum += Double(x[i]) * Double(x[i]) }
        return sum
    }
}
