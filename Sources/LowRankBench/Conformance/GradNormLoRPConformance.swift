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
        let form = WeightNormalisedAdapters(rank: rank)
        let weight = StoredWeight(replay.shape, form: form, try c.start(form, replay.shape))
        var computed = replay.run(weight)
        computed["D_gradient"] = form.directionGradient(replay.weightGradient, of: weight)
        return computed
    }
}
