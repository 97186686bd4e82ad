import LowRankCore
import LowRankMethods

/// EVA's analysis of the inputs of some layers, `<layer>.X1`, `<layer>.X2`, ...: every fit, and the ranks that follow. The
/// weights W1, W2, ... only say how large the layers are.
enum EVAConformance {
    static func compute(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let card = EVA.card
        var h = ConformanceHyperparameters(c)
        let hyperparameters = try Hyperparameters(h.settings(of: card), specs: card.hyperparameters, method: card.id)
        let eva = EVA(hyperparameters)
        let layers = try h.texts("layers") ?? []
        guard !layers.isEmpty, Set(layers).count == layers.count else {
            throw ConformanceInvalid("hyperparameter 'layers' is not a list of names")
        }
        var used: [String] = []
        let inputs = try layers.enumerated().map { i, layer in
            let W = try c.matrix("W\(i + 1)")
            let batches = try c.sequence(layer + ".X")
            used += ["W\(i + 1)"] + batches.indices.map { "\(layer).X\($0 + 1)" }
            guard batches.allSatisfy({ $0.shape.count == 2 && $0.columns == W.columns && $0.count > 0 }) else {
                throw ConformanceInvalid("inputs '\(layer).X' do not fit 'W\(i + 1)'")
            }
            try eva.check(WeightShape(name: layer, outputs: W.rows, inputs: W.columns))
            return batches
        }

        var (answers, fits): ([String: Tensor<Double>], [Int]) = ([:], layers.map { _ in 0 })
        let spread = try eva.spreadRanks(inputs) { layer, analysis in
            fits[layer] += 1
            func answer(_ name: String, _ value: Tensor<Double>) { answers["\(layers[layer]).\(name)\(fits[layer])"] = value }
            answer("components", analysis.components)
            answer("singular_values", Tensor(analysis.sigma, shape: [analysis.sigma.count]))
            answer("explained_variance_ratio", Tensor(analysis.explained, shape: [analysis.explained.count]))
            answer("converged", .vector(analysis.converged.map { $0 ? 1 : 0 }))
        }
        answers["ranks"] = .vector(spread.ranks)
        for (i, layer) in layers.enumerated() {
            answers["\(layer).lora_A"] = eva.factor(spread.analyses[spread.owners[i]]!, rank: spread.ranks[i])
        }
        try h.repeats("max_components", eva.components, "rho makes them")
        try h.repeats("lowrank_q", 2 * eva.components, "twice the components are")
        try h.repeats("rank_budget", hyperparameters.integer("rank") * layers.count, "the ranks of all layers are")
        let passes = Dictionary(uniqueKeysWithValues: zip(layers, fits.map(Double.init)))
        guard try h.numbers("passes") ?? passes == passes else {
            throw ConformanceInvalid("hyperparameter 'passes' is not the number of fits, \(fits)")
        }
        let isAdjusted = hyperparameters.flag("adjust_scaling_factors")
        try checkScale(h.numbers("alpha_after"), layers, spread.ranks, isAdjusted: isAdjusted)
        try h.finish()
        try c.onlyUses(inputs: used)
        return answers
    }

    /// alpha of each layer is that of all times its rank, or that of all.
    private static func checkScale(
        _ alphas: [String: Double]?, _ layers: [String], _ ranks: [Int], isAdjusted: Bool
    ) throws {
        guard let alphas else { return }
        let ratios = zip(layers, ranks).filter { $1 > 0 }.map { (alphas[$0] ?? .nan) / (isAdjusted ? Double($1) : 1) }
        guard ratios.allSatisfy({ abs($0 - ratios[0]) <= 1e-9 * abs(ratios[0]) }) else {
            throw ConformanceInvalid("hyperparameter 'alpha_after' does not follow the ranks, \(ranks)")
        }
    }
}
