import LowRankCore
import LowRankMethods

/// SNELLA: how weights m0, m1, ... share the entries, from fixed factors and their gradients at every update.
enum SNELLAConformance {
    @Sendable static func allocate(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let entry = try MethodRegistry.entry(SNELLA.card.id)
        var h = ConformanceHyperparameters(c)
        guard let allocation = try (entry.parts(h.settings(of: entry.card)).parametrisation as? SNELLA)?.allocation else { return [:] }
        let (steps, interval) = (try h.count(required: "total_step"), allocation.interval)
        try h.finish()
        let names = (0..<c.inputs.count).map { "m\($0)" }.prefix { c.inputs[$0 + ".In_Qs"] != nil }
        let factors = try names.map { name in
            try ["In_Qs", "Out_Qs"].map { factor in
                let tensor = try c.input("\(name).\(factor)")
                guard tensor.shape.count == 3, tensor.shape[0] == 2, tensor.count > 0 else {
                    throw ConformanceInvalid("inputs '\(name).\(factor)' has the shape \(tensor.shape), not that of two heads")
                }
                return (symbol: "\(name).\(factor)", value: tensor)
            }
        }
        let updates = (1...c.inputs.count).prefix { t in c.inputs.keys.contains { $0.hasPrefix("step\(t).") } }
        guard !factors.isEmpty, let last = updates.last, last <= steps else {
            throw ConformanceInvalid("the factors of 'm0' or their gradients at up to 'total_step' updates are missing")
        }
        try c.onlyUses(inputs: factors.flatMap { $0.map(\.symbol) + $0.flatMap { f in updates.map { "step\($0).grad.\(f.symbol)" } } })

        let sizes = factors.map { $0[0].value.shape[1] * $0[1].value.shape[1] }
        var sensitivities = factors.map { $0.map { Sensitivity<Double>($0.value.shape) } }
        var (answers, kept): ([String: Tensor<Double>], [Int]?) = ([:], nil)
        for t in updates {
            for (i, pair) in factors.enumerated() {
                for (j, factor) in pair.enumerated() {
                    let gradient = try c.input("step\(t).grad.\(factor.symbol)", shape: factor.value.shape)
                    sensitivities[i][j].average(factor.value, gradient, allocation.betas)
                }
            }
            let scores = SparseAllocation.scores(sensitivities)
            if t % interval == 0 { kept = allocation.entries(after: t, of: steps, sizes: sizes, scores: scores) }
            guard let kept else { continue }
            answers["step\(t).volume"] = .scalar(allocation.volume(after: t, of: steps, all: sizes.reduce(0, +)))
            answers["step\(t).init_thres"] = Tensor(zip(kept, sizes).map { 1 - Double($0) / Double($1) }, shape: [kept.count])
            answers["step\(t).score_share"] = Tensor(scores, shape: [scores.count])
        }
        return answers
    }
}
