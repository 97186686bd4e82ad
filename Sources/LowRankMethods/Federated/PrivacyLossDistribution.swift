import Foundation
import LowRankCore

/// The distribution of the privacy loss of some steps of the sampled Gaussian mechanism, on a grid: a tighter account than that of
/// `PrivacyLoss`.
///
///     Y = log(P / Q)(x) for x ~ P,   P = (1 - q) N(0, sigma^2) + q N(1, sigma^2),   Q = N(0, sigma^2)
///     delta(eps) = E max(0, 1 - exp(eps - Y_1 - ... - Y_k))
///
/// Y is cut to [-L, L] and rounded to multiples of h, with its mean kept; the sum of k is a power of its Fourier transform. With
/// these h and L the epsilon of a delta is right to `error`, which is added: Gopi, Lee, Wutschitz, Numerical Composition of
/// Differential Privacy, NeurIPS 2021, arXiv:2106.02848, as Opacus 1.6 uses it.
struct PrivacyLossDistribution {
    /// Of epsilon.
    private static let error = 0.01
    /// Of delta, as a share of it.
    private static let deltaError = 1e-3

    /// Values of the sum, ascending, and their probabilities.
    private let values, probabilities: [Double]
    private let delta: Double

    /// - Parameters:
    ///   - q: the chance of a sample to take part in a step, above 0 and at most 1.
    ///   - sigma: the noise multiplier, above 0.
    ///   - steps: at least 1.
    ///   - delta: the one that epsilon is asked for.
    /// - Throws: `MethodError` when the grid would be too large to compute with.
    init(q: Double, sigma: Double, steps: Int, delta: Double) throws {
        self.delta = delta
        let off = delta * Self.deltaError
        let width = Self.error / (Double(steps) / 2 * log(12 / off)).squareRoot()
        // What is further out has a chance below the error of delta, in a step as in their sum.
        let one = try PrivacyLoss(q: q, sigma: sigma, steps: 1)
        let reach = 3 + max(one.repeated(Double(steps)).epsilon(off / 4), one.epsilon(off / Double(8 * steps)))
        guard reach / width < 4e6 else {
            throw MethodError("dp-sgd: the distribution of the loss over \(steps) steps with sigma = \(sigma) is too wide for a grid")
        }
        var count = 2
        while Double(count) * width < 2 * reach { count *= 2 }
        let grid = (0..<count).map { width * Double($0 - count / 2) }

        let distribution = { (t: Double) in Self.cumulative(t, q, sigma) }
        let edges = (0...count).map { distribution(width * (Double($0 - count / 2) - 0.5)) }
        let whole = edges[count] - edges[0]
        let single = (0..<count).map { (edges[$0 + 1] - edges[$0]) / whole }
        let rounded = zip(single, grid).reduce(0) { $0 + $1.0 * $1.1 }
        let shift = Double(steps) * (Self.mean(q, sigma) - rounded)
        values = grid.map { $0 + shift }

        // Zero comes first where indices wrap around.
        let turned = Array(single[(count / 2)...] + single[..<(count / 2)])
        let transformed = Self.fourier(turned, [Double](repeating: 0, count: count), isInverse: false)
        let powers = zip(transformed.re, transformed.im).map { re, im in
            let (size, angle) = (pow((re * re + im * im).squareRoot(), Double(steps)), Double(steps) * atan2(im, re))
            return (re: size * cos(angle), im: size * sin(angle))
        }
        let summed = Self.fourier(powers.map(\.re), powers.map(\.im), isInverse: true).re
        probabilities = Array(summed[(count / 2)...] + summed[..<(count / 2)])
    }

    /// The least epsilon, and `error` more. By bisection.
    var epsilon: Double {
        func isTooSmall(_ epsilon: Double) -> Bool {
            var sum = 0.0
            for i in values.indices.reversed() {
                guard values[i] > epsilon else { break }
                sum += probabilities[i] * -expm1(epsilon - values[i])
            }
            return sum > delta * (1 - Self.deltaError)
        }
        var (low, high) = (0.0, max(0, values.last!))
        guard isTooSmall(low) else { return Self.error }
        while high - low > 1e-12 * high {
            let middle = (low + high) / 2
            if isTooSmall(middle) { low = middle } else { high = middle }
        }
        return high + Self.error
    }

    /// P(Y <= t).
    private static func cumulative(_ t: Double, _ q: Double, _ sigma: Double) -> Double {
        guard q == 1 || t > log1p(-q) else { return 0 }
        // Where Y is t, also for a t whose exponential is too large.
        let x = sigma * sigma * (t > 700 ? t - log(q) : log((expm1(t) + q) / q)) + 0.5
        func normal(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }
        return (1 - q) * normal(x / sigma) + q * normal((x - 1) / sigma)
    }

    /// E Y, by the trapezoidal rule, which is as good as exact for so smooth a function.
    private static func mean(_ q: Double, _ sigma: Double) -> Double {
        let points = 20_000
        let (first, last) = (-12 * sigma, 12 * sigma + 1)
        var (sum, total) = (0.0, 0.0)
        for i in 0...points {
            let x = first + (last - first) * Double(i) / Double(points)
            let density = (1 - q) * exp(-x * x / (2 * sigma * sigma)) + q * exp(-(x - 1) * (x - 1) / (2 * sigma * sigma))
            let exponent = (2 * x - 1) / (2 * sigma * sigma)
            let loss = exponent > 0 ? exponent + log(q + (1 - q) * exp(-exponent)) : log1p(q * expm1(exponent))
            sum += density * loss
            total += density
        }
        return sum / total
    }

    /// sum_j x_j exp(-2 pi i jk / n), or the inverse, for n a power of two.
    private static func fourier(_ re: [Double], _ im: [Double], isInverse: Bool) -> (re: [Double], im: [Double]) {
        let n = re.count
        var (a, b) = (re, im)
        var place = 0
        for i in 1..<max(1, n) {
            var bit = n >> 1
            while place & bit != 0 {
                place ^= bit
                bit >>= 1
            }
            place ^= bit
            if i < place {
                a.swapAt(i, place)
                b.swapAt(i, place)
            }
        }
        let turn = (0..<max(1, n / 2)).map { (isInverse ? 2 : -2) * Double.pi * Double($0) / Double(n) }
        let (cosines, sines) = (turn.map { cos($0) }, turn.map { sin($0) })
        var half = 1
        while half < n {
            for start in stride(from: 0, to: n, by: 2 * half) {
                for k in 0..<half {
                    let (c, s) = (cosines[k * (n / 2 / half)], sines[k * (n / 2 / half)])
                    let (i, j) = (start + k, start + k + half)
                    let (x, y) = (a[j] * c - b[j] * s, a[j] * s + b[j] * c)
                    (a[j], b[j]) = (a[i] - x, b[i] - y)
                    (a[i], b[i]) = (a[i] + x, b[i] + y)
                }
            }
            half *= 2
        }
        return isInverse ? (a.map { $0 / Double(n) }, b.map { $0 / Double(n) }) : (a, b)
    }
}
