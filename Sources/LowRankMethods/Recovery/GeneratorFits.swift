import Foundation
import LowRankCore

/// The mixture of N(f(z), sigma^2 I) over a grid of z, with f = waves times weights (Bishop, Svensen, Williams 1998).
enum WaveFit {
    static let grid = (0..<40).map { Double($0) / 40 }
    /// 1 and four waves of z, [40, 9].
    static let waves: Tensor<Double> = {
        let rows = grid.flatMap { z -> [Double] in
            let angles: [Double] = (1...4).map { 2 * .pi * Double($0) * z }
            return [1] + angles.flatMap { [cos($0), sin($0)] }
        }
        return Tensor(rows, shape: [grid.count, 9])
    }()

    /// f on the grid after 30 rounds of EM.
    static func generated(_ Y: Tensor<Double>, start: Tensor<Double>) throws -> Tensor<Double> {
        var f = product(waves, 0.3 * start)
        var variance = 0.03
        var distances = squaredDistances(Y, f)
        for _ in 0..<30 {
            var shares: [Double] = []
            for row in 0..<Y.rows {
                let exponents = distances[row * grid.count..<(row + 1) * grid.count].map { -$0 / (2 * variance) }
                let largest = exponents.max()!
                let weights = exponents.map { exp($0 - largest) }
                let sum = weights.reduce(0, +)
                shares += weights.map { $0 / sum }
            }
            let R = Tensor(shares, shape: [Y.rows, grid.count])
            let masses = product(R, transposed: true, Tensor(repeating: 1, shape: [Y.rows, 1])).values
            let gram = product(waves, transposed: true, waves.scalingRows(by: masses))
            f = product(waves, try gram.leastSquares(product(waves, transposed: true, product(R, transposed: true, Y))))
            distances = squaredDistances(Y, f)
            variance = max(zip(shares, distances).reduce(0) { $0 + $1.0 * $1.1 } / Double(Y.count), 1e-4)
        }
        return f
    }

    /// ||y - f||^2 of all pairs, row-major.
    private static func squaredDistances(_ Y: Tensor<Double>, _ f: Tensor<Double>) -> [Double] {
        let (y, g) = (Y.slices.map { $0.dot($0) }, f.slices.map { $0.dot($0) })
        let cross = product(Y, transposed: false, f, transposed: true).values
        return cross.enumerated().map { y[$0 / g.count] + g[$0 % g.count] - 2 * $1 }
    }
}

/// Probabilistic PCA (Tipping, Bishop 1999): the maximum of the likelihood of N(mean, W W^T + sigma^2 I).
struct LinearFit {
    /// Descending.
    let eigenvalues: [Double]
    let sigma2, logLikelihood: Double
    let U, W: Tensor<Double>

    init(_ Y: Tensor<Double>, d: Int) throws {
        let (n, D) = (Y.rows, Y.columns)
        let ones = Tensor<Double>(repeating: 1, shape: [n, 1])
        let centred = Y - product(ones, product(ones, transposed: true, Y, alpha: 1 / Double(n)))
        let eigen = try product(centred, transposed: true, centred, alpha: 1 / Double(n)).symmetricEigen()
        eigenvalues = eigen.values.values.reversed()
        sigma2 = eigenvalues[d...].reduce(0, +) / Double(D - d)
        U = eigen.vectors.gatheringRows((D - d..<D).reversed()).transposed()
        let sigma2 = max(sigma2, .leastNormalMagnitude)
        W = U.scalingColumns(by: eigenvalues[..<d].map { max($0 - sigma2, 0).squareRoot() })
        // The model has the d leading eigenvalues of the covariance, and sigma^2 for the others.
        let logs = eigenvalues[..<d].reduce(0) { $0 + log(max($1, sigma2)) } + Double(D - d) * log(sigma2)
        logLikelihood = -(Double(D) * log(2 * .pi) + logs + Double(D)) / 2
    }
}
