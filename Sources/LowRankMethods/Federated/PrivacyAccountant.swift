import LowRankCore

/// How the loss of privacy of some steps of the sampled Gaussian mechanism is counted.
package enum PrivacyAccountant: String, Sendable, CaseIterable {
    /// By Renyi divergences.
    case rdp
    /// By the distribution of the loss on a grid, which is tighter and takes longer.
    case prv

    /// The epsilon that belongs to `delta`.
    /// - Parameters:
    ///   - q: the chance of a sample to take part in a step, from 0 to 1.
    ///   - sigma: the noise multiplier, above 0.
    /// - Throws: `MethodError` when it cannot be computed.
    package func epsilon(q: Double, sigma: Double, steps: Double, delta: Double) throws -> Double {
        guard self == .prv, q > 0, steps >= 1 else { return try PrivacyLoss(q: q, sigma: sigma, steps: steps).epsilon(delta) }
        return try PrivacyLossDistribution(q: q, sigma: sigma, steps: Int(steps), delta: delta).epsilon
    }

    /// The least sigma with which `steps` steps have at most that epsilon, to 0.01 in epsilon. By bisection: doubles from
    /// 10 until epsilon is below the target, then halves the interval.
    /// - Throws: `MethodError` when no noise is enough: some epsilon is left without any divergence, as orders end at 63 and
    ///   grids are not finer than 0.01.
    package func noiseMultiplier(for target: Double, delta: Double, q: Double, steps: Double) throws -> Double {
        func epsilon(_ sigma: Double) throws -> Double { try self.epsilon(q: q, sigma: sigma, steps: steps, delta: delta) }
        var (low, high, reached) = (0.0, 10.0, Double.infinity)
        repeat {
            high *= 2
            guard high < 1e6 else { throw MethodError("dp-sgd: no noise leads to the epsilon \(target)") }
            reached = try epsilon(high)
        } while reached > target
        while target - reached > 0.01, high - low > 1e-12 * high {
            let sigma = (low + high) / 2
            let found = try epsilon(sigma)
            if found < target { (high, reached) = (sigma, found) } else { low = sigma }
        }
        return high
    }
}
