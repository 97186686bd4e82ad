import LowRankCore
import LowRankMethods

/// AdaLoRA's layer: the regulariser of one weight, with its gradients.
struct AdaLoRALayerScript: AdapterScript {
    private var adalora: AdaLoRA?

    mutating func prepare(_ replay: inout AdapterReplay) throws {
        // The scale in words.
        _ = try replay.h.text("scale")
        replay.settings["target_rank"] = .integer(try replay.h.rank())
        adalora = try AdaLoRA(replay.hyperparameters())
    }

    func values(_ weight: StoredWeight<Double>, _ replay: AdapterReplay) -> [String: Tensor<Double>] {
        guard let adalora else { return [:] }
        for parameter in weight.parameters { parameter.prepareGradient() }
        adalora.addOrthogonality(to: [weight])
        return [
            "orth_regu": Tensor([adalora.penalty([weight])], shape: []), "orth_regu.grad.lora_A": weight["A"].gradient,
            "orth_regu.grad.lora_B": weight["B"].gradient,
        ]
    }
}

/// AdaLoRA's allocator in a training run with SGD: modules m0, m1, ... of given A, E and B, whose gradients are given for
/// every update, step0, step1, ...
enum AdaLoRAConformance {
    private static let names = ["A": "lora_A", "E": "lora_E", "B": "lora_B"]

    static func compute(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let card = AdaLoRA.card
        var h = ConformanceHyperparameters(c)
        var settings = try h.settings(of: card)
        // The given gradients are all there is.
        settings["reg_orth_coef"] = .real(0)
        let (rate, steps) = (try h.real(required: "lr"), try h.count(required: "total_step"))
        try h.finish()
        let adalora = try AdaLoRA(Hyperparameters(settings, specs: card.hyperparameters, method: card.id))
        let modules = try c.modules(of: adalora)
        let updates = c.steps
        var used = modules.flatMap { module in names.values.map { "\(module.shape.name).\($0)" } }
        let gradients = try (0..<updates).map { t in
            try modules.map { module in
                try names.map { symbol, name in
                    used.append("step\(t).grad.\(module.shape.name).\(name)")
                    return (module[symbol], try c.input(used.last!, shape: module[symbol].info.shape))
                }
            }
        }
        try c.onlyUses(inputs: used)

        let network = PrescribedGradients(linearWeights: modules)
        let trainer = try Trainer<Double>(
            method: TrainingMethod(parametrisation: adalora, updateRule: .plainDescent(), schedule: adalora),
            plan: LearningRatePlan(steps: steps, warmup: 0, minimumRatio: 1), peakLearningRate: rate, clip: 0,
            streams: RandomStreams(seed: 0)
        ) { _ in network }
        trainer.onGradients = { trainer in
            for (parameter, gradient) in gradients[trainer.updates].flatMap({ $0 }) { parameter.gradient.assign(gradient) }
        }
        let nothing = Dictionary(
            uniqueKeysWithValues: modules.map {
                ($0.shape.name, Tensor<Double>.zeros([$0.shape.outputs, $0.shape.inputs]))
            })
        var computed: [String: Tensor<Double>] = [:]
        for t in 0..<updates {
            _ = try trainer.update { _ in try network.load(nothing, update: t) }
            guard let state = trainer.scheduleState as? AdaLoRAState<Double> else { continue }
            computed["step\(t).budget"] = .scalar(state.budget ?? modules.reduce(0) { $0 + $1["E"].info.count })
            computed["step\(t).threshold"] = state.threshold.map { Tensor([$0], shape: []) }
            for (module, sensitivities) in zip(modules, state.sensitivities) {
                computed["step\(t).\(module.shape.name).lora_E"] = module["E"].value
                for (symbol, sensitivity) in zip(["A", "E", "B"], sensitivities) {
                    let name = module.shape.name + "." + names[symbol]!
                    computed["final.sensitivity." + name] = sensitivity.mean
                    computed["final.uncertainty." + name] = sensitivity.uncertainty
                }
            }
        }
        computed["final.ranks"] = .list(modules.map { module in module["E"].value.values.count { $0 != 0 } })
        return computed
    }
}

extension ConformanceCase {
    /// Weights m0, m1, ... in the form of an SVD, made of inputs 'm0.lora_A', ... and 'm0.W0', zero where it is left out.
    func modules(of form: any WeightForm) throws -> [StoredWeight<Double>] {
        let count = (0...inputs.count).first { inputs["m\($0).lora_A"] == nil } ?? 0
        guard count > 0 else { throw ConformanceInvalid("inputs 'm0.lora_A' is missing") }
        return try (0..<count).map { i in
            let (A, B) = (try matrix("m\(i).lora_A"), try matrix("m\(i).lora_B"))
            let shape = WeightShape(name: "m\(i)", outputs: B.rows, inputs: A.columns)
            var start: [String: Tensor<Double>] = [:]
            for spec in form.layout(shape) {
                // A0 is IncreLoRA's first A.
                let name = "m\(i)." + (spec.symbol == "W0" ? "W0" : "lora_" + spec.symbol.prefix(1))
                start[spec.symbol] = spec.symbol == "W0" && inputs[name] == nil
                    ? .zeros(spec.shape) : try input(name, shape: spec.shape)
            }
            return StoredWeight(shape, form: form, WeightStart(start))
        }
    }

    /// The number of updates that the case has inputs 'step0....', 'step1....' of.
    var steps: Int {
        (0...inputs.count).first { t in !inputs.keys.contains { $0.hasPrefix("step\(t).") } } ?? 0
    }
}

extension UpdateRule where Self == SGDMomentum {
    /// W <- W - lr G.
    static func plainDescent() throws -> SGDMomentum {
        try SGDMomentum(
            Hyperparameters(
                ["momentum": .real(0), "weight_decay": .real(0)], specs: SGDMomentum.card.hyperparameters,
                method: SGDMomentum.card.id))
    }
}
