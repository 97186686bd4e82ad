import LowRankCore
import LowRankMethods

/// DyLoRA: the number of components in use, as an index from 0.
struct DyLoRAScript: AdapterScript {
    private var k: Int?

    mutating func prepare(_ replay: inout AdapterReplay) throws {
        guard case .integer(let rank)? = replay.settings["rank"] else { throw ConformanceInvalid("'r_max' is missing") }
        guard let index = try replay.h.count("rank_index_b") else { return }
        guard index < rank else { throw ConformanceInvalid("'rank_index_b' is \(index), but there are \(rank) components") }
        k = index + 1
        try replay.h.repeats("active_rank", index + 1, "'rank_index_b' makes it")
        if case .real(let alpha)? = replay.settings["lora_alpha"] {
            try replay.h.repeats(["effective_scale": .scalar(alpha / Double(index + 1))], of: replay.card)
        }
    }

    func values(_ weight: StoredWeight<Double>, _ replay: AdapterReplay) -> [String: Tensor<Double>] {
        DyLoRA.use(k, of: weight)
        return [:]
    }
}

/// LoRA-GGPO: both forms of the noise, from the gradients of an update before and given normal numbers.
struct LoRAGGPOScript: AdapterScript {
    private static let draw = "gauss"

    func prepare(_ replay: inout AdapterReplay) {
        guard replay.c.randomness[Self.draw] != nil else { return }
        replay.scripted = ["prev_grad_A", "prev_grad_B", Self.draw]
    }

    func values(_ weight: StoredWeight<Double>, _ replay: AdapterReplay) throws -> [String: Tensor<Double>] {
        guard let ggpo = weight.form as? LoRAGGPO, !replay.scripted.isEmpty, let x = replay.x else { return [:] }
        let (m, n) = (weight.shape.outputs, weight.shape.inputs)
        let z = try replay.c.draw(Self.draw, shape: [m, n])
        let gA = try replay.c.input("prev_grad_A", shape: weight["A"].info.shape)
        let gB = try replay.c.input("prev_grad_B", shape: weight["B"].info.shape)
        var values: [String: Tensor<Double>] = [:]
        for form in LoRAGGPO.NoiseForm.allCases {
            let rows = ggpo.rowSizes(of: weight, gA: gA, gB: gB, as: form)
            let noise = z.scalingRows(by: rows.deviations)
            values["approx_full_grad"] = rows.gradient
            values["row_weight_norm"] = Tensor(rows.weightNorms, shape: [m])
            values["row_grad_norm"] = Tensor(rows.gradientNorms, shape: [m])
            values["perturbation_\(form.rawValue)_form"] = noise
            values["y_" + form.rawValue] = product(x, transposed: false, weight.effectiveWeight! + noise, transposed: true)
        }
        return values
    }
}

/// CoDyRA: updates of the weights of components by gradient descent, with a threshold that grows from the first on.
struct CoDyRAScript: AdapterScript {
    private var rate = 0.0

    mutating func prepare(_ replay: inout AdapterReplay) throws {
        guard replay.c.inputs["G1"] != nil else { return }
        let updates = try replay.c.updates()
        rate = try replay.h.real(required: "lr")
        try replay.h.repeats("steps", updates, "the gradients are")
        replay.scripted = (1...updates).map { "G\($0)" }
    }

    func values(_ weight: StoredWeight<Double>, _ replay: AdapterReplay) throws -> [String: Tensor<Double>] {
        guard let codyra = weight.form as? CoDyRA, case .real(let largest)? = replay.settings["max_kappa"] else { return [:] }
        var (gate, values): (Tensor<Double>, [String: Tensor<Double>]) = (weight["w"].value, [:])
        for (t, name) in replay.scripted.enumerated() {
            let kappa = largest * Double(t + 1) / Double(replay.scripted.count)
            gate.blend(keeping: 1, adding: -rate, of: try replay.c.input(name, shape: gate.shape))
            codyra.shrinkage.shrink(&gate, by: kappa)
            values["gate\(t + 1)"] = gate
            // Of the weights that were shrunk already.
            var again = gate
            Shrinkage.paper.shrink(&again, by: kappa)
            values["soft_threshold_only\(t + 1)"] = again
        }
        values["kept"] = .flags(gate.values.map { $0 != 0 })
        values["merged_weight_next_task"] = weight["W0"].value.adding(
            product: weight["B"].value.scalingColumns(by: gate.values), weight["A"].value)
        return values
    }
}

/// SaRA: what trains at first, and the gradient of the nuclear norm then.
enum SaRAConformance {
    @Sendable static func compute(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let entry = try MethodRegistry.entry(SaRA.card.id)
        var (answers, h) = (try RuleReplay.compute(c, entry), ConformanceHyperparameters(c))
        guard let rule = try entry.parts(h.settings(of: entry.card)).updateRule as? SaRA, c.inputs["W0"] != nil else { return answers }
        let start = try rule.start(c.matrix("W0"))
        answers["mask0"] = start.mask
        answers["nuclear_grad_at_W0"] = start.nuclearGradient
        return answers
    }
}

/// S2-LoRA: weights m0, m1, ... of one shape, each with its own x and dy, and the pair of factors that they share.
enum S2LoRAConformance {
    @Sendable static func compute(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let entry = try MethodRegistry.entry(S2LoRA.card.id)
        var h = ConformanceHyperparameters(c)
        guard let form = try entry.parts(h.settings(of: entry.card)).parametrisation as? S2LoRA else { return [:] }
        try h.finish()
        let names = (0..<c.inputs.count).map { "m\($0)" }.prefix { c.inputs[$0 + ".W0"] != nil }
        guard let first = names.first else { throw ConformanceInvalid("inputs 'm0.W0' is missing") }
        let sides = try c.matrix(first + ".W0").shape
        let factors = ["A": "lora_A_shared", "B": "lora_B_shared"]
        try c.onlyUses(inputs: factors.values + names.flatMap { name in ["W0", "s", "x", "dy"].map { "\(name).\($0)" } })

        var (answers, weights): ([String: Tensor<Double>], [StoredWeight<Double>]) = ([:], [])
        for name in names {
            let (W0, x) = (try c.input(name + ".W0", shape: sides), try c.matrix(name + ".x"))
            guard x.columns == W0.columns else { throw ConformanceInvalid("inputs '\(name).x' does not fit 'W0'") }
            let weight = try form.storedWeight(
                WeightShape(name: name, outputs: W0.rows, inputs: W0.columns), initial: W0, streams: RandomStreams(seed: 0))
            for (symbol, factor) in factors { weight[symbol].value.assign(try c.input(factor, shape: weight[symbol].info.shape)) }
            let s = weight["s"].info
            weight["s"].value.assign(try c.input(name + ".s", shape: [s.count]).reshaped(s.shape))
            let graph = Graph<Double>()
            let y = weight.apply(to: graph.constant(x), in: graph)
            graph.keep(y)
            graph.compile()
            graph.forward()
            graph.backward(from: [(y, try c.input(name + ".dy", shape: y.shape))])
            answers[name + ".y"] = y.value
            answers[name + ".W_effective"] = weight.effectiveWeight
            weights.append(weight)
        }
        form.gather(weights)
        for weight in weights { answers[weight.shape.name + ".grad.s"] = weight["s"].gradient }
        for (symbol, factor) in factors { answers["grad." + factor] = weights[0][symbol].gradient }
        answers["l1"] = .scalar(weights.reduce(0) { $0 + $1["s"].value.values.reduce(0) { $0 + abs($1) } })
        return c.fitted(answers)
    }
}

/// PEGO: the gradient of the whole loss, which the case has in the place of the layer's.
enum PEGOConformance {
    @Sendable static func compute(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        var answers = try AdapterReplay.compute(c, MethodRegistry.entry(PEGO.card.id), NoScript.self)
        if let gradient = answers["grad.A"], let penalty = answers["penalty.grad.A"] {
            answers["grad.A"] = gradient + penalty.reshaped(gradient.shape)
        }
        return answers
    }
}

/// One-bit adapters: one tensor by itself, rounded to its levels, as a linear layer.
enum OneBitConformance {
    @Sendable static func compute(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let entry = try MethodRegistry.entry(OneBitAdapter.card.id)
        var h = ConformanceHyperparameters(c)
        guard let form = try entry.parts(h.settings(of: entry.card)).parametrisation as? OneBitAdapter else { return [:] }
        if let eps = try h.real("eps"), eps != OneBitAdapter.epsilon {
            throw ConformanceUnsupported("'eps' is \(eps), not \(OneBitAdapter.epsilon)")
        }
        try h.finish()
        try c.onlyUses(inputs: ["weight", "x", "dy"])
        let (w, x) = (try c.matrix("weight"), try c.matrix("x"))
        guard x.columns == w.columns else { throw ConformanceInvalid("inputs 'x' has \(x.columns) columns, 'weight' \(w.columns)") }
        let (graph, weight) = (Graph<Double>(), Parameter("weight", .linear, value: w))
        let input = graph.input(x.shape, requiresGradient: true)
        let rounded = form.quantised(graph.parameter(weight), in: graph)
        let y = graph.linear(input, rounded)
        for node in [rounded, y] { graph.keep(node) }
        graph.compile()
        x.read { input.data.update(from: $0, count: x.count) }
        graph.forward()
        let answers = ["y": y.value, "W_effective": rounded.value]
        graph.backward(from: [(y, try c.input("dy", shape: y.shape))])
        return answers.merging(form.codes(of: w)) { $1 }
            .merging(["grad.weight": weight.gradient, "grad.x": input.gradientValue]) { $1 }
    }
}

/// GaLore 2: the cosines of the angles between the first subspace and the exact one.
enum GaLore2Conformance {
    @Sendable static func compute(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        var answers = try RuleReplay.compute(c, MethodRegistry.entry(GaLore2.card.id))
        guard let P = answers["P1"], let G = c.inputs["G1"], P.shape.count == 2, G.shape.count == 2 else { return answers }
        let (triples, isRight) = (try G.svd().leading(P.shape.min()!), P.columns == G.columns)
        let overlap = isRight
            ? product(P, transposed: false, triples.vt, transposed: true) : product(P, transposed: true, triples.u)
        answers["subspace_cosines1"] = Tensor(try overlap.singularValues(), shape: [P.shape.min()!])
        return answers
    }
}

/// LoRAPrune: the schedule, which a case has as an object.
enum LoRAPruneSchedule {
    @Sendable static func read(
        _ c: ConformanceCase, _ h: inout ConformanceHyperparameters, _ settings: inout [String: HyperValue]
    ) throws -> [String: Tensor<Double>] {
        for (name, value) in try h.numbers("schedule") ?? [:] {
            guard ["total", "warmup", "cooldown", "init", "final"].contains(name) else {
                throw ConformanceUnsupported("'\(name)' of 'schedule' is not known")
            }
            settings[name] = name == "total" ? Int(exactly: value).map(HyperValue.integer) ?? .real(value) : .real(value)
        }
        return [:]
    }
}
