import Foundation

/// How many directions a matrix uses: exp(H(p)) with p the singular values divided by their sum.
///
/// O. Roy, M. Vetterli, The effective rank: a measure of effective dimensionality, EUSIPCO 2007.
package enum EffectiveRank {
    /// - Parameter singularValues: not negative; none but zeros give 0.
    package static func of(_ singularValues: [Double]) -> Double {
        let sum = singularValues.reduce(0, +)
        guard sum > 0 else { return 0 }
        let entropy = singularValues.reduce(0.0) { total, value in
            let p = value / sum
            return p > 0 ? total - p * log(p) : total
        }
        return exp(entropy)
    }

    /// The shorter side from which on the singular vectors are left out, which takes a fraction of the time. Values
    /// that LAPACK finds with and without them differ in their last digits, and records of narrower matrices hold those
    /// found with.
    private static let wide = 256

    /// nil for a matrix without an SVD.
    package static func of<S: Scalar>(_ matrix: Tensor<S>) -> Double? {
        let values = min(matrix.rows, matrix.columns) < wide ? try? matrix.svd().s.values : try? matrix.singularValues()
        return values.map { of($0.map { Double($0) }) }
    }
}
