/// What the gradients of the linear weights looked like at one update.
public struct GradientObservation: Codable, Hashable, Sendable {
    /// Updates made before.
    public var step: Int
    /// r of the subspaces.
    public var rank: Int
    /// Mean over weights of sigma_i / sigma_1, i = 1 ... (as many as the smallest weight has).
    public var spectrum: [Double]
    public var weights: [Weight]

    public struct Weight: Codable, Hashable, Sendable {
        public var name: String
        /// sum_{i<=r} sigma_i^2 / sum sigma_i^2
        public var capturedEnergy: Double
        /// exp(entropy of sigma / sum sigma)
        public var effectiveRank: Double
        /// ||P_t^T P_{t-1}||_F^2 / r with the previous observation; absent at the first.
        public var overlap: Double?
    }
}
