import Foundation
import LowRankCore
import LowRankMethods

/// SLTrain's layer on a given support.
enum SLTrainConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let replay = try AdapterReplay(c)
        let (m, n) = (replay.outputs, replay.inputs)
        var h = ConformanceHyperparameters(c)
        let rank = try h.rank()
        let bias = try h.bias(c, outputs: m)
        let scaling = c.inputs["scaling"] == nil ? nil : try c.scalar("scaling")
        let trainable = try h.flag("trainable_scaling") ?? (scaling != nil)
        guard trainable == (scaling != nil) else {
            throw ConformanceInvalid(
                "'trainable_scaling' is \(trainable), but inputs 'scaling' is \(trainable ? "missing" : "there")")
        }
        var settings: [String: HyperValue] = [
            "rank": .integer(rank), "trainable_scaling": .flag(trainable),
        ]
        if let scaling {
            // alpha has no influence, and the factor is that of the trained scalar.
            _ = try h.real("lora_alpha")
            let factor = tanh(scaling[0])
            if let given = try h.real("scaling"), abs(given - factor) > 1e-9 {
                throw ConformanceInvalid("'scaling' is \(given), but inputs 'scaling' makes it \(factor)")
            }
        } else {
            settings["lora_alpha"] = .real(try h.alpha(divisor: Double(rank)))
        }
        try h.mustBeZero("dropout", "lora_dropout")

        let flat = try c.indices("support", below: m * n)
        if let ratio = try h.real("sp_ratio") {
            settings["sp_ratio"] = .real(ratio)
            // The product may be rounded to the other side of a whole number.
            let exact = ratio * Double(m * n)
            guard exact - 1 - 1e-9 < Double(flat.count), Double(flat.count) < exact + 1e-9 else {
                throw ConformanceInvalid("'sp_ratio' \(ratio) of \(m) x \(n) entries is not \(flat.count)")
            }
        }
        if let nnz = try h.integer("nnz"), nnz != flat.count {
            throw ConformanceInvalid("'nnz' is \(nnz), but inputs 'support' has \(flat.count) entries")
        }
        try h.finish()
        try c.onlyUses(inputs: ["B", "A", "V", "support", "bias", "scaling", "x", "dy"])
        let support: SparseSupport
        do {
            support = try SparseSupport(rows: m, columns: n, flat: flat)
        } catch {
            throw ConformanceInvalid("inputs 'support': \(error)")
        }
        let sltrain = SLTrain(try Hyperparameters(settings, specs: SLTrain.card.hyperparameters, method: "sltrain"))
        var start = try c.start(sltrain.onSupport(of: flat.count), replay.shape)
        start.indices["support"] = support.flat
        return replay.run(StoredWeight(replay.shape, form: sltrain.onSupport(of: flat.count), start), bias: bias)
    }
}
