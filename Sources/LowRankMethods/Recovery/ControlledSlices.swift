import Foundation
import LowRankCore

/// Z = A - gamma (mean C - mu), and its derivatives.
struct ControlledMean {
    let value, gamma: Double
    /// By w_l; by C_l, of which mu is not a part.
    let dw, dC: [Double]

    init(_ w: [Double], _ C: [Double], _ mu: Double, tiny: Double) {
        let L = Double(w.count)
        let A = w.reduce(0, +) / L
        let e = C.map { $0 - mu }
        let mean = e.reduce(0, +) / L
        let covariance = zip(w, e).reduce(0) { $0 + ($1.0 - A) * $1.1 } / L
        let square = e.reduce(0) { $0 + $1 * $1 } / L + tiny
        let gamma = covariance / square
        self.gamma = gamma
        value = A - gamma * mean
        dw = e.map { (1 - mean * ($0 - mean) / square) / L }
        dC = zip(w, e).map { w, e in -(gamma + mean * ((w - A) - 2 * gamma * e) / square) / L }
    }
}

/// Two clouds of points, projected.
struct ProjectedClouds {
    enum Bound: String, CaseIterable {
        case lower = "LCV"
        case upper = "UCV"
    }

    private let X, theta: Tensor<Double>
    /// Without their means; of X and Y, [n, d] and [L, n].
    private let centred: [Tensor<Double>], projected: [Tensor<Double>]
    private let delta: Tensor<Double>
    /// |x - y|^p, and its derivative by x in the order of the points of X, of each direction.
    let costs: [Double]
    private let slopes: Tensor<Double>

    init(_ X: Tensor<Double>, _ Y: Tensor<Double>, _ theta: Tensor<Double>, p: Double) {
        let (n, d, L) = (X.rows, X.columns, theta.rows)
        (self.X, self.theta) = (X, theta)
        let ones = Tensor(repeating: 1 / Double(n), shape: [n, 1])
        let means = [X, Y].map { product($0, transposed: true, ones) }
        delta = means[0] - means[1]
        centred = zip([X, Y], means).map { cloud, mean in
            cloud - product(Tensor(repeating: 1, shape: [n, 1]), transposed: false, mean, transposed: true)
        }
        projected = centred.map { product(theta, transposed: false, $0, transposed: true) }
        let shifts = means.map { product(theta, $0).values }
        let (x, y) = (projected[0].values, projected[1].values)
        var (costs, slopes): ([Double], [Double]) = ([], [Double](repeating: 0, count: L * n))
        for l in 0..<L {
            let rows = l * n..<(l + 1) * n
            let order = rows.sorted { (x[$0], $0) < (x[$1], $1) }
            let gap = shifts[0][l] - shifts[1][l]
            var cost = 0.0
            for (i, target) in zip(order, y[rows].sorted()) {
                let difference = x[i] - target + gap
                cost += pow(abs(difference), p)
                slopes[i] = p * pow(abs(difference), p - 1) * (difference < 0 ? -1 : difference > 0 ? 1 : 0) / Double(n)
            }
            costs.append(cost / Double(n))
        }
        self.costs = costs
        self.slopes = Tensor(slopes, shape: [L, n])
        precondition(delta.shape == [d, 1])
    }

    /// C_l and its mean over all directions.
    func control(_ bound: Bound) -> (C: [Double], mu: Double) {
        let (n, d) = (Double(X.rows), Double(X.columns))
        let shares = product(theta, delta).values.map { $0 * $0 }
        guard bound == .upper else { return (shares, delta.dot(delta) / d) }
        let variances = projected.map { $0.slices.map { $0.dot($0) / n } }
        let C = shares.indices.map { shares[$0] + variances[0][$0] + variances[1][$0] }
        return (C, (delta.dot(delta) + centred.reduce(0) { $0 + $1.dot($1) / n }) / d)
    }

    /// sum_l w_l dw_l/dX + c_l d(C_l - mu)/dX, for factors w and c; nil for none.
    func gradient(w: [Double], C: [Double]?, _ bound: Bound) -> Tensor<Double> {
        let (n, d) = (Double(X.rows), Double(X.columns))
        var result = product(slopes.scalingRows(by: w), transposed: true, theta)
        guard let C else { return result }
        let total = C.reduce(0, +)
        let along = product(theta, delta).values
        // Of (theta delta)^2 - ||delta||^2 / d: the same for every point.
        let row =
            2 / n
            * (product(theta, transposed: true, Tensor(zip(C, along).map { $0 * $1 }, shape: [C.count, 1]))
                - (total / d) * delta)
        result = result + product(Tensor(repeating: 1, shape: [X.rows, 1]), transposed: false, row, transposed: true)
        guard bound == .upper else { return result }
        result.accumulateProduct(projected[0].scalingRows(by: C), transposed: true, theta, alpha: 2 / n, beta: 1)
        return result - (2 * total / (n * d)) * centred[0]
    }
}
