import Foundation
import LowRankCore

/// What is measured of one weight.
struct WeightMeasures {
    let name: String
    let rows: Int
    let columns: Int
    /// Nil for a weight without singular values.
    var spectrum: Spectrum?
    /// Nil without a base, and for a weight that the base does not have.
    var update: Update?

    /// What training did to the weight.
    struct Update {
        let intruders: Int
        let leastCosine: Double
        let spectrum: Spectrum
        /// Singular values of the update that are not above it may be rounding.
        let tolerance: Double
        /// ||W - W0||_F / ||W0||_F
        let relativeNorm: Double

        var rank: Int { spectrum.values.count { $0 > tolerance } }
    }

    /// A column of the table: its name, what it says, and its text; empty where there is nothing to say.
    struct Column: Sendable {
        let name: String
        let meaning: String
        let text: @Sendable (WeightMeasures) -> String
    }

    static let columns: [Column] = [
        Column(name: "weight", meaning: "the name in the checkpoint", text: { $0.name }),
        Column(name: "rows", meaning: "outputs of the weight") { "\($0.rows)" },
        Column(name: "columns", meaning: "inputs of the weight") { "\($0.columns)" },
        spectrum("effective_rank", "exp of the entropy of the singular values over their sum") { $0.effectiveRank },
        spectrum("stable_rank", "(Frobenius norm / spectral norm)^2") { $0.stableRank },
        spectrum("spectral_norm", "the largest singular value") { $0.spectralNorm },
        spectrum("frobenius_norm", "root of the sum of squared singular values") { $0.frobeniusNorm },
        spectrum("nuclear_norm", "sum of the singular values") { $0.nuclearNorm },
        spectrum(
            "power_law_exponent",
            "alpha of the density x^-alpha of the squared singular values x, fitted to their tail; "
                + "that of the singular values is 2 alpha - 1"
        ) { $0.powerLawExponent },
        spectrum(
            "random_edge",
            "Marchenko-Pastur edge: the largest singular value, were the entries independent, with the same median singular value"
        ) { $0.randomEdge },
        spectrum("spikes", "singular values beyond random_edge; a random matrix has one in about one case of six") {
            Double($0.spikes)
        },
        update("intruders", "of the leading --k left singular vectors, those unlike all of the base's") { Double($0.intruders) },
        update("least_cosine", "the least of the largest cosines of these k vectors with the base's") { $0.leastCosine },
        update("update_rank", "singular values of W - W0 above what rounding W to its stored type adds") { Double($0.rank) },
        update("update_rank_90", "leading directions with 90 % of the squared norm of W - W0") {
            Double($0.spectrum.directions(holding: 0.9))
        },
        update("update_rank_99", "the same with 99 %") { Double($0.spectrum.directions(holding: 0.99)) },
        update("update_effective_rank", "effective rank of W - W0") { $0.spectrum.effectiveRank },
        update("update_relative_norm", "Frobenius norm of W - W0 over that of W0") { $0.relativeNorm },
    ]

    private static func spectrum(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Spectrum) -> Double?) -> Column {
        Column(name: name, meaning: meaning) { $0.spectrum.flatMap(value).map(text) ?? "" }
    }

    private static func update(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Update) -> Double) -> Column {
        Column(name: name, meaning: meaning) { $0.update.map { text(value($0)) } ?? "" }
    }

    /// Whole numbers as such, others with seven significant digits.
    private static func text(_ value: Double) -> String {
        value.isFinite ? String(format: "%.7g", value) : ""
    }
}
