import LowRankCore

/// How much each client counts in an average.
struct ClientWeights: Sendable {
    static let hyperparameter = HyperparameterSpec.choice(
        "weighting", "examples", of: ["examples", "uniform"], "whether clients count by their examples or all alike",
        source: "FedAvg")

    private let countsExamples: Bool

    init(_ h: Hyperparameters) { countsExamples = h.choice("weighting") == "examples" }

    /// w_k of clients that hold these parts of all data.
    func of(_ shares: [Double]) -> [Double] {
        countsExamples ? shares : shares.map { _ in 1 / Double(shares.count) }
    }
}
