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

    /// A sigma with which `steps` steps have at most that epsilon, and what they have: doubled from 20.
    /// - Throws: `MethodError` when no noise is enough: some epsilon is left without any divergence, as orders end at 63 and
    ///   grids are not finer than 0.01.
    package func enoughNoise(
        for target: Double, delta: Double, q: Double, steps: Double
    ) throws -> (sigma: Double, epsilon: Double) {
        var sigma = 20.0
        while sigma < 1e6 {
            let reached = try epsilon(q: q, sigma: sigma, steps: steps, delta: delta)
            if reached <= target { return (sigma, reached) }
            sigma *= 2
        }
        throw MethodError("dp-sgd: no noise leads to the epsilon \(target)")
    }

    /// The least sigma with which `steps` steps have at most that epsilon, to 0.01 in epsilon. By bisection below `enoughNoise`.
    /// - Throws: as `enoughNoise`.
    package func noiseMultiplier(for target: Double, delta: Double, q: Double, steps: Double) throws -> Double {
        var low = 0.0
        var (high, reached) = try enoughNoise(for: target, delta: delta, q: q, steps: steps)
        while target - reached > 0.01, high - low > 1e-12 * high {
            let sigma = (low + high) / 2
            let found = try epsilon(q: q, sigma: sigma, steps: steps, delta: delta)
            if found < target { (high, reached) = (sigma, found) } else { low = sigma }
        }
        return high
    }
}
