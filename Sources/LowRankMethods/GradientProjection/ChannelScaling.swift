import LowRankCore

extension UpdateState {
    /// R <- N = Adam(R), and factors[i] <- ||N_i|| / (||R_i|| + 1e-8), by which Adam stretched channel i of R.
    /// - Parameter factors: scratch for two numbers per channel; the first half receives the factors.
    mutating func direction(
        _ R: UnsafeMutablePointer<S>, _ shape: [Int], _ c: AdamCoefficients, stretching channels: Channels,
        _ factors: UnsafeMutablePointer<S>
    ) {
        let count = channels.count(shape)
        let before = factors + count
        channels.norms(of: R, shape, into: before)
        direction(R, c)
        channels.norms(of: R, shape, into: factors)
        for i in 0..<count { factors[i] /= before[i] + 1e-8 }
    }
}

/// Fira's norm-growth limiter: from one update to the next, the norm of a term grows by gamma at most.
///
///     rho = max(||X|| / (s + 1e-8), gamma) / gamma;   X <- X / rho;   s <- ||X||       (the first X passes)
///
/// A first X of zero, as behind a head of zeros, leaves s = 0: the next norm is 1e-8 gamma, and over a thousand updates
/// pass before the term counts. The official code does so, too; the record of the run warns of it.
/// Keeps s, one number.
struct NormGrowthLimiter: Sendable {
    private let gamma: Double
    /// The hyper-parameter that turns it off.
    private let off: String

    /// As the hyper-parameters have it; nil without a limiter.
    init?(_ h: Hyperparameters) {
        guard !h.flag("disable_nl") else { return nil }
        self.init(gamma: h.real("limiter_gamma"), off: "disable_nl")
    }

    init(gamma: Double, off: String) { (self.gamma, self.off) = (gamma, off) }

    var layout: [StateSpec] { [StateSpec("limiter", [1], initial: .infinity)] }

    func limit<S>(_ x: UnsafeMutablePointer<S>, count: Int, _ state: inout UpdateState<S>) {
        let (size, norm) = (S.kernels.sumSquares(x, Int64(count)).squareRoot(), Double(state["limiter"][0]))
        if size == 0, norm.isInfinite {
            state.warning = "the first gradient is zero, so that the norm-growth limiter holds the weight almost still "
                + "for over a thousand updates, as in the official code; \(off) turns it off"
        }
        let rho = max(size / (norm + 1e-8), gamma) / gamma
        if rho > 1 { S.kernels.scale(x, S(1 / rho), Int64(count)) }
        state["limiter"][0] = S(size / rho)
    }

    static var hyperparameters: [HyperparameterSpec] {
        [
            .flag("disable_nl", false, "leave the limiter out", source: "apollo-torch; an ablation of the Fira paper"),
            .real(
                "limiter_gamma", 1.01, in: 1...Double.greatestFiniteMagnitude,
                "largest growth of the term's norm from one update to the next",
                source: "Fira paper; fixed in the official code"),
        ]
    }
}
