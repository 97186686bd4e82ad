import Foundation

/// The knobs of Adafactor (N. Shazeer, M. Stern, arXiv:1804.04235) as in the transformers library.
struct AdafactorSettings: Sendable {
    /// 0 keeps no first moment.
    var beta1: Double
    var eps1: Double
    var eps2: Double
    var clipThreshold: Double
    var decayRate: Double
    var weightDecay: Double
    var scaleParameter: Bool
    var relativeStep: Bool
    var warmupInit: Bool

    /// The rate of step t (from 1) for a weight as it is before the step.
    func learningRate<S>(_ given: Double, step t: Int, weight: Tensor<S>) -> Double {
        var lr = given
        if relativeStep { lr = min(warmupInit ? 1e-6 * Double(t) : 1e-2, 1 / Double(t).squareRoot()) }
        if scaleParameter {
            let squares = weight.read { S.kernels.sumSquares($0, Int64(weight.count)) }
            lr *= max(eps2, (squares / Double(weight.count)).squareRoot())
        }
        return lr
    }
}

/// What Adafactor keeps: means of the squared gradient over columns (row) and rows (col) of a matrix, the
/// whole second moment of anything else, and a first moment of the update when beta1 > 0.
struct AdafactorMoments<S: Scalar>: Sendable {
    private(set) var row: Tensor<S>?
    private(set) var col: Tensor<S>?
    private var v: Tensor<S>?
    private(set) var m: Tensor<S>?
    private let count: Int

    init(shape: [Int], settings: AdafactorSettings) {
        count = shape.reduce(1, *)
        if shape.count == 2 {
            row = .zeros([shape[0]], category: .moments)
            col = .zeros([shape[1]], category: .moments)
        } else {
            v = .zeros(shape, category: .moments)
        }
        if settings.beta1 > 0 { m = .zeros(shape, category: .moments) }
    }

    /// G <- lr * clip(G / sqrt(second moment)), averaged over time when beta1 > 0.
    mutating func direction(
        _ g: UnsafeMutablePointer<S>, _ settings: AdafactorSettings, step t: Int, learningRate lr: Double
    ) {
        guard count > 0 else { return }
        let count = count
        let beta2 = 1 - pow(Double(t), settings.decayRate)
        let squares: Double
        if row != nil {
            let (rows, columns) = (row!.count, col!.count)
            squares = row!.write { row in
                col!.write { col in
                    AdafactorKernel.factored(
                        gradient: g, rows: rows, columns: columns, row: row, col: col, beta2: beta2,
                        eps: settings.eps1)
                }
            }
        } else {
            squares = v!.write {
                AdafactorKernel.unfactored(gradient: g, v: $0, count: count, beta2: beta2, eps: settings.eps1)
            }
        }
        let rms = (squares / Double(count)).squareRoot()
        S.kernels.scale(g, S(lr / max(1, rms / settings.clipThreshold)), Int64(count))
        if m != nil {
            m!.write { AdafactorKernel.average(g, into: $0, count: count, beta: settings.beta1) }
        }
    }

    var kept: [KeptMemory] {
        [("row", row), ("col", col), ("V", v), ("M", m)].compactMap { name, tensor in
            tensor.map { KeptMemory(name, $0.category, bytes: $0.byteCount) }
        }
    }

    static func kept(shape: [Int], settings: AdafactorSettings, scalarBytes: Int) -> [KeptMemory] {
        let count = shape.reduce(1, *)
        var kept =
            shape.count == 2
            ? [
                KeptMemory("row", .moments, bytes: shape[0] * scalarBytes),
                KeptMemory("col", .moments, bytes: shape[1] * scalarBytes),
            ] : [KeptMemory("V", .moments, bytes: count * scalarBytes)]
        if settings.beta1 > 0 { kept.append(KeptMemory("M", .moments, bytes: count * scalarBytes)) }
        return kept
    }

    mutating func change(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        if m != nil { change("exp_avg", &m!) }
        if v != nil { change("exp_avg_sq", &v!) }
        if row != nil { change("exp_avg_sq_row", &row!) }
        if col != nil { change("exp_avg_sq_col", &col!) }
    }
}

/// Adafactor on a parameter that GaLore does not project.
struct AdafactorState<S: Scalar>: UpdateState {
    let settings: AdafactorSettings
    private(set) var moments: AdafactorMoments<S>
    private(set) var t = 0

    init(shape: [Int], settings: AdafactorSettings) {
        self.settings = settings
        moments = AdafactorMoments(shape: shape, settings: settings)
    }

    mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        t += 1
        let lr = settings.learningRate(context.learningRate, step: t, weight: weight)
        let count = weight.count
        gradient.write { moments.direction($0, settings, step: t, learningRate: lr) }
        weight.write { w in
            gradient.read {
                AdamKernel.apply(
                    weight: w, direction: $0, count: count, before: 1 - lr * settings.weightDecay, step: 1, after: 1)
            }
        }
    }

    var kept: [KeptMemory] { moments.kept }

    mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        moments.change(change)
    }
}

// MARK: - Loops

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
