import LowRankCore
import LowRankMethods

/// TRP: the ranks that its criteria choose, and what they leave of a weight.
enum TRPConformance {
    @Sendable static func decompose(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let W = try c.matrix("W0")
        var h = ConformanceHyperparameters(c)
        let energy = try h.real(required: "energy_threshold")
        let value = try h.real(required: "value_threshold")
        try h.finish()
        try c.onlyUses(inputs: ["W0"])
        let s = try W.svd().s
        func rank(_ criterion: SpectrumCriterion) -> Tensor<Double> { .scalar(criterion.rank(s)) }
        return [
            "singular_values": s, "rank_energy": rank(.energy(energy)),
            "rank_energy_plain_sigma": rank(.plainEnergy(energy)), "rank_value": rank(.value(value)),
            "W_energy": try TruncatedSVD(W, .energy(energy)).matrix,
            "W_value": try TruncatedSVD(W, .value(value)).matrix,
        ]
    }
}
