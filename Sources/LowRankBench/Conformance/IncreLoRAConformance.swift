import LowRankCore
import LowRankMethods

/// IncreLoRA in a training run with SGD: modules m0, m1, ..., each under the loss sum y o dy of the x and dy of every update,
/// step0, step1, ... The rows and columns of a reserve are drawn one by one: 'step2.m1.reserve_A3'.
enum IncreLoRAConformance {
    static func compute(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let card = IncreLoRA.card
        var h = ConformanceHyperparameters(c)
        var settings = try h.settings(of: card)
        // The given derivatives are all there is.
        settings["reg_orth_coef"] = .real(0)
        let rate = try h.real(required: "lr")
        try h.finish()
        let hyperparameters = try Hyperparameters(settings, specs: card.hyperparameters, method: card.id)
        let increlora = IncreLoRA(hyperparameters)
        let modules = try c.modules(of: increlora)
        let updates = c.steps
        let gradients = try (0..<updates).map { t in
            try Dictionary(
                uniqueKeysWithValues: modules.map { module in
                    let name = "step\(t).\(module.shape.name)."
                    let (x, dy) = (try c.matrix(name + "x"), try c.matrix(name + "dy"))
                    guard x.rows == dy.rows, x.columns == module.shape.inputs, dy.columns == module.shape.outputs else {
                        throw ConformanceInvalid("inputs '\(name)x' and '\(name)dy' do not fit \(module.shape.name)")
                    }
                    return (module.shape.name, product(dy, transposed: true, x))
                })
        }
        let names = modules.map(\.shape.name)
        let used = names.flatMap { name in
            ["W0", "lora_A", "lora_E", "lora_B"].map { "\(name).\($0)" }
                + (0..<updates).flatMap { ["step\($0).\(name).x", "step\($0).\(name).dy"] }
        }
        try c.onlyUses(inputs: used, streams: Array(c.randomness.keys))
        let injected = PrescribedStreams(try reserves(c, names, hyperparameters.integer("incre_rank_num")))
        let network = PrescribedGradients(linearWeights: modules)
        let trainer = try Trainer<Double>(
            method: TrainingMethod(parametrisation: increlora, updateRule: .plainDescent(), schedule: increlora),
            plan: LearningRatePlan(steps: updates, warmup: 0, minimumRatio: 1), peakLearningRate: rate, clip: 0,
            streams: RandomStreams(seed: 0, injected: injected)
        ) { _ in network }
        var computed: [String: Tensor<Double>] = [:]
        for t in 0..<updates {
            _ = try trainer.update { _ in try network.load(gradients[t], update: t) }
            guard let state = trainer.scheduleState as? IncreLoRAState<Double> else { continue }
            let weights = IncreLoRAState.weights(network)
            for (i, (weight, form)) in weights.enumerated() {
                let name = weight.shape.name
                computed["step\(t).\(name).score"] = Tensor([state.importance[i]], shape: [])
                computed["step\(t).\(name).ranknum"] = .scalar(form.rank)
                computed[name + ".smoothed_ipt"] = state.sensitivity.map { Tensor([$0.mean[i]], shape: []) }
                computed[name + ".smoothed_unc"] = state.sensitivity.map { Tensor([$0.uncertainty[i]], shape: []) }
            }
            computed["total_rank"] = .scalar(weights.reduce(0) { $0 + $1.form.rank })
        }
        try c.checkStreams(injected)
        for (weight, form) in IncreLoRAState.weights(network) {
            func rows(_ symbol: String, turned: Bool) -> Tensor<Double> {
                let parts = (0..<form.groups).map { weight["\(symbol)\($0)"].value }.map { turned ? $0.transposed() : $0 }
                return Tensor(parts.flatMap(\.values), shape: [parts.reduce(0) { $0 + $1.rows }, parts[0].columns])
            }
            let name = weight.shape.name
            computed[name + ".lora_A"] = rows("A", turned: false)
            computed[name + ".lora_E"] = rows("E", turned: false)
            computed[name + ".lora_B"] = rows("B", turned: true).transposed()
            computed[name + ".DeltaW"] = form.difference(weight)
        }
        return computed
    }

    /// The draws of the case by the names they have here: k rows of A, or columns of B, at once.
    private static func reserves(_ c: ConformanceCase, _ names: [String], _ k: Int) throws -> [String: [Double]] {
        var streams: [String: [Double]] = [:]
        for name in names {
            for symbol in ["A", "B"] {
                let stem = ".\(name).reserve_\(symbol)"
                let single = try (1...max(1, c.randomness.count)).map { i in
                    try c.randomness.keys.first { $0.hasSuffix(stem + "\(i)") }.map { try c.draw($0) }
                }
                let given = single.prefix { $0 != nil }.compactMap { $0 }
                for first in stride(from: 0, to: given.count, by: k) {
                    let group = given[first..<min(first + k, given.count)]
                    let rows = Tensor(group.flatMap(\.values), shape: [group.count, group[first].count])
                    streams["\(name)/\(symbol)\(first / k + 1)"] = (symbol == "A" ? rows : rows.transposed()).values
                }
            }
        }
        return streams
    }
}
