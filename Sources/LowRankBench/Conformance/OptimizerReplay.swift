import LowRankCore
import LowRankMethods

/// A case of kind optimizer: an initial weight and gradients that do not depend on it.
struct OptimizerReplay {
    let weight: Tensor<Double>
    let gradients: [Tensor<Double>]

    init(_ c: ConformanceCase) throws {
        weight = try c.input("W0")
        gradients = try c.sequence("G", shape: weight.shape)
        try c.onlyUses(inputs: ["W0"] + (1...gradients.count).map { "G\($0)" })
    }
}
