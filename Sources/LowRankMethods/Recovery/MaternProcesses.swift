import Foundation
import LowRankCore

/// R independent Matern processes as one linear state-space model, with the state [u; u'] or, without derivatives, u.
struct MaternProcesses {
    /// Matern-3/2; else Matern-1/2.
    let hasDerivative: Bool
    let l, variance: Double
    let R: Int

    /// Numbers of a state.
    var S: Int { hasDerivative ? 2 * R : R }
    private var lambda: Double { 3.0.squareRoot() / l }

    /// [a b; c d] in blocks of multiples of the identity; a alone without derivatives.
    private func blocks(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Tensor<Double> {
        var result = Tensor<Double>.zeros([S, S])
        for i in 0..<R {
            result[i, i] = a
            guard hasDerivative else { continue }
            (result[i, R + i], result[R + i, i], result[R + i, R + i]) = (b, c, d)
        }
        return result
    }

    var F: Tensor<Double> { hasDerivative ? blocks(0, 1, -lambda * lambda, -2 * lambda) : blocks(-1 / l, 0, 0, 0) }
    var P: Tensor<Double> { blocks(variance, 0, 0, lambda * lambda * variance) }
    var H: Tensor<Double> { Tensor.identity(S).leadingRows(R) }

    /// exp(F dt) and P_inf - A P_inf A^T.
    func transition(_ dt: Double) -> (A: Tensor<Double>, Q: Tensor<Double>) {
        let (x, decay) = (lambda * dt, exp(-(hasDerivative ? lambda : 1 / l) * dt))
        let A =
            hasDerivative
            ? decay * blocks(1 + x, dt, -lambda * x, 1 - x) : decay * .identity(S)
        return (A, P - product(product(A, P), transposed: false, A, transposed: true))
    }

    func kernel(_ dt: Double) -> Double {
        let x = abs(dt) * (hasDerivative ? lambda : 1 / l)
        return variance * (hasDerivative ? 1 + x : 1) * exp(-x)
    }

    // MARK: - Filter and smoother

    /// Of u: y [R, 1] and its covariance [R, R].
    struct Observation {
        let y, covariance: Tensor<Double>
    }

    /// mean [S, 1], covariance [S, S].
    struct State {
        var mean, covariance: Tensor<Double>
    }

    /// The states at `t`, ascending from at least 0, given all observations; nil stands for an index without one.
    /// - Parameter m0: [S, 1], the mean of the state at 0.
    func smooth(_ t: [Double], _ observations: [Observation?], from m0: Tensor<Double>) throws -> [State] {
        var (filtered, predicted, transitions): ([State], [State], [Tensor<Double>]) = ([], [], [])
        var state = State(mean: m0, covariance: P)
        for i in t.indices {
            let (A, Q) = transition(t[i] - (i > 0 ? t[i - 1] : 0))
            state = State(
                mean: product(A, state.mean),
                covariance: product(product(A, state.covariance), transposed: false, A, transposed: true) + Q)
            predicted.append(state)
            transitions.append(A)
            if let observation = observations[i] {
                let PH = state.covariance.leadingColumns(R)
                let gain = try (PH.leadingRows(R) + observation.covariance).solve(PH.transposed()).transposed()
                state.mean = state.mean + product(gain, observation.y - state.mean.leadingRows(R))
                state.covariance =
                    (state.covariance - product(gain, transposed: false, PH, transposed: true)).symmetrised
            }
            filtered.append(state)
        }
        var smoothed = filtered
        for i in t.indices.dropLast().reversed() {
            let (next, prediction) = (smoothed[i + 1], predicted[i + 1])
            let G = try prediction.covariance.solve(product(transitions[i + 1], filtered[i].covariance)).transposed()
            smoothed[i].mean = filtered[i].mean + product(G, next.mean - prediction.mean)
            let change = product(
                product(G, next.covariance - prediction.covariance), transposed: false, G, transposed: true)
            smoothed[i].covariance = (filtered[i].covariance + change).symmetrised
        }
        return smoothed
    }
}

extension Tensor<Double> {
    /// (M + M^T) / 2.
    fileprivate var symmetrised: Tensor { 0.5 * (self + transposed()) }
}
