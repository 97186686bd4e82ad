import Foundation
import LowRankCore

/// The Renyi divergences of some steps of the sampled Gaussian mechanism.
package struct PrivacyLoss {
    private static let orders = (11..<110).map { Double($0) / 10 } + (12..<64).map(Double.init)
    private let q, sigma, steps: Double
    /// Of one step, at `orders`.
    private let divergences: [Double]

    /// - Parameters:
    ///   - q: the chance of a sample to take part in a step, from 0 to 1.
    ///   - sigma: the noise multiplier, above 0.
    /// - Throws: `MethodError` when a series does not converge.
    package init(q: Double, sigma: Double, steps: Double) throws {
        (self.q, self.sigma, self.steps) = (q, sigma, steps)
        divergences = try Self.orders.map { try Self.divergence($0, q, sigma) }
    }

    private init(_ other: PrivacyLoss, steps: Double) {
        (q, sigma, divergences) = (other.q, other.sigma, other.divergences)
        self.steps = steps
    }

    func repeated(_ steps: Double) -> PrivacyLoss { PrivacyLoss(self, steps: steps) }

    func rdp(_ order: Double) throws -> Double { steps * (try Self.divergence(order, q, sigma)) }

    /// The least epsilon over the orders.
    package func epsilon(_ delta: Double) -> Double {
        zip(Self.orders, divergences).map { a, rdp in
            steps * rdp - (log(delta) + log(a)) / (a - 1) + log((a - 1) / a)
        }.min()!
    }

    private static func divergence(_ a: Double, _ q: Double, _ sigma: Double) throws -> Double {
        if q == 0 { return 0 }
        if q == 1 { return a / (2 * sigma * sigma) }
        let moment = a == a.rounded() && a < 65_536 ? whole(Int(a), q, sigma) : try fractional(a, q, sigma)
        return moment / (a - 1)
    }

    private static func whole(_ a: Int, _ q: Double, _ sigma: Double) -> Double {
        var (sum, coefficient) = (-Double.infinity, 0.0)
        for k in 0...a {
            let term = coefficient + Double(k) * log(q) + Double(a - k) * log1p(-q)
            sum = logAdd(sum, term + Double(k * k - k) / (2 * sigma * sigma))
            coefficient += log(Double(a - k)) - log(Double(k + 1))
        }
        return sum
    }

    /// Mironov et al., section 3.3: the integral split at z0.
    private static func fractional(_ a: Double, _ q: Double, _ sigma: Double) throws -> Double {
        let z0 = sigma * sigma * log(1 / q - 1) + 0.5
        var (first, second, coefficient) = (-Double.infinity, -Double.infinity, 1.0)
        for i in 0..<100_000 {
            let (k, j) = (Double(i), a - Double(i))
            func term(_ m: Double, _ other: Double, _ distance: Double) -> Double {
                log(abs(coefficient)) + m * log(q) + other * log1p(-q) + (m * m - m) / (2 * sigma * sigma) + log(0.5)
                    + logErfc(distance / (2.0.squareRoot() * sigma))
            }
            let (s, t) = (term(k, j, k - z0), term(j, k, z0 - j))
            (first, second) =
                coefficient > 0
                ? (logAdd(first, s), logAdd(second, t)) : (logSubtract(first, s), logSubtract(second, t))
            if max(s, t) < -30 { return logAdd(first, second) }
            coefficient *= j / (k + 1)
        }
        throw MethodError("dp-sgd: the divergence of order \(a) at q = \(q) and sigma = \(sigma) does not converge")
    }

    private static func logAdd(_ a: Double, _ b: Double) -> Double {
        min(a, b) == -.infinity ? max(a, b) : max(a, b) + log1p(exp(min(a, b) - max(a, b)))
    }

    private static func logSubtract(_ a: Double, _ b: Double) -> Double { a + log1p(-exp(b - a)) }

    private static func logErfc(_ x: Double) -> Double {
        guard x > 20 else { return log(erfc(x)) }
        let y = 1 / (2 * x * x)
        return -x * x - log(x * Double.pi.squareRoot()) + log1p(-y + 3 * y * y - 15 * y * y * y + 105 * y * y * y * y)
    }
}
