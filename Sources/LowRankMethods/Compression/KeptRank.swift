import LowRankCore

/// How many singular values a compressed weight keeps: a rank, or the share of the numbers that stays.
///
/// A factorised m x n weight has r (m + n) numbers, so that a share rho leaves r = floor(rho m n / (m + n)).
struct KeptRank: Sendable {
    /// 0 where the share decides.
    let rank: Int
    /// Numbers kept over numbers of the dense weight.
    let ratio: Double
    private let method: String

    /// - Parameter ratio: the default of `kept_ratio` and where it comes from.
    static func hyperparameters(ratio: Double, source: String) -> [HyperparameterSpec] {
        [
            .integer(
                "rank", 0, in: 0...Int.max, "singular values kept; 0: as many as kept_ratio says",
                source: "the papers give the share instead"),
            .real(
                "kept_ratio", ratio, in: 0...1, "share of a weight's numbers that is kept", source: source,
                effectiveWith: ["rank": .integer(0)], leastChange: 0.5),
        ]
    }

    init(_ h: Hyperparameters, method: String) {
        self.method = method
        rank = h.integer("rank")
        ratio = h.real("kept_ratio")
    }

    /// The rank of a weight.
    /// - Throws: `MethodError` when it has no such rank, or when nothing would be left of it.
    func of(_ shape: WeightShape) throws -> Int {
        guard rank == 0 else {
            try shape.checkRank(rank, method: method)
            return rank
        }
        let (m, n) = (Double(shape.outputs), Double(shape.inputs))
        let r = Int(m * n * ratio / (m + n))
        guard r >= 1 else {
            throw MethodError(
                "\(method): kept_ratio \(ratio) leaves no rank for \(shape.name) (\(shape.outputs) x \(shape.inputs)); "
                    + "the least is \((m + n) / (m * n))", hyperparameter: "kept_ratio")
        }
        return r
    }

    /// The rank of a weight W.
    func of<S: Scalar>(_ W: Tensor<S>) throws -> Int {
        try of(WeightShape(name: "the weight", outputs: W.rows, inputs: W.columns))
    }
}
