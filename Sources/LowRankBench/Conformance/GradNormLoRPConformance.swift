import LowRankCore
import LowRankMethods

/// GradNormLoRP: the paper's layer.
enum GradNormLoRPConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        var h = ConformanceHyperparameters(c)
        let variant = try h.text("variant") ?? "paper"
        guard variant == "paper" else {
            throw ConformanceUnsupported("gradnormlorp of kind \(c.kind.rawValue) in the variant '\(variant)'")
        }
        let replay = try AdapterReplay(c)
        let rank = try h.rank()
        try h.finish()
        try c.onlyUses(inputs: ["W0", "I", "J", "M", "x", "dy"])
        let (m, n) = (replay.outputs, replay.inputs)
        let weight = try WeightNormalisedWeight(
            replay.shape, W0: c.input("W0", shape: [m, n]), I: c.input("I", shape: [m, rank]),
            J: c.input("J", shape: [rank, n]), M: c.input("M", shape: [n]))
        var computed = replay.run(weight)
        computed["D_gradient"] = weight.directionGradient(replay.weightGradient)
        return computed
    }
}
