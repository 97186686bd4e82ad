import Foundation
import LowRankCore

/// NOTEARS, which TOPO is compared with: least squares over all matrices, acyclic by a smooth constraint.
///
///     min f(W) + alpha h(W) + rho / 2 h(W)^2,   h = tr exp(W o W) - d,   the diagonal of W is 0
///     after each of the rounds:  alpha <- alpha + rho h;   rho <- 10 rho
///
/// Departs: 150 steps of Adam a round for the code's L-BFGS, and no penalty on the size of W.
/// X. Zheng, B. Aragam, P. Ravikumar, E. Xing, NeurIPS 2018, arXiv:1803.01422.
struct AcyclicRegression {
    private static let (rounds, steps, rate) = (7, 150, 0.03)

    static func fit(_ data: OrderedRegressions, d: Int) -> Tensor<Double> {
        var W = Tensor<Double>.zeros([d, d])
        var (alpha, rho) = (0.0, 1.0)
        for round in 0..<rounds {
            var (m, v) = (Tensor<Double>.zeros([d, d]), Tensor<Double>.zeros([d, d]))
            for t in 1...steps {
                let (h, slope) = acyclicity(W)
                let G = data.gradient(W) + (alpha + rho * h) * slope
                // The last steps of a round are short.
                let length = rate * pow(0.5, Double(round)) * (t * 3 > steps * 2 ? 0.1 : 1)
                for i in 0..<d * d where i / d != i % d {
                    m[i] = 0.9 * m[i] + 0.1 * G[i]
                    v[i] = 0.99 * v[i] + 0.01 * G[i] * G[i]
                    let (a, b) = (m[i] / (1 - pow(0.9, Double(t))), v[i] / (1 - pow(0.99, Double(t))))
                    W[i] -= length * a / (b.squareRoot() + 1e-8)
                }
            }
            alpha += rho * acyclicity(W).h
            rho *= 10
        }
        return W
    }

    /// h and its gradient, exp(W o W)^T o 2 W.
    private static func acyclicity(_ W: Tensor<Double>) -> (h: Double, gradient: Tensor<Double>) {
        let E = Tensor(W.values.map { $0 * $0 }, shape: W.shape).exponential
        let trace = (0..<W.rows).reduce(0) { $0 + E[$1, $1] }
        let slopes = zip(E.transposed().values, W.values).map { 2 * $0 * $1 }
        return (trace - Double(W.rows), Tensor(slopes, shape: W.shape))
    }
}
