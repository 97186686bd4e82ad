import LowRankCore
import LowRankMethods

extension MethodScripts {
    /// Cases of adapters that are not one weight by itself.
    static let adapterComputations: [String: ConformanceRunner.Implementation] = [
        // EVA: every fit of the inputs of some layers, `<layer>.X1`, `<layer>.X2`, ..., and the ranks that follow. The
        // weights W1, W2, ... only say how large the layers are.
        "eva": { c in
            let h = try c.hyperparameters(of: EVA.card)
            let (eva, layers) = (EVA(h), try c.h.texts("layers") ?? [])
            guard !layers.isEmpty, Set(layers).count == layers.count else {
                throw ConformanceInvalid("hyperparameter 'layers' is not a list of names")
            }
            let inputs = try layers.enumerated().map { i, layer in
                let (W, batches) = (try c.matrix("W\(i + 1)"), try c.sequence(layer + ".X"))
                guard batches.allSatisfy({ $0.shape.count == 2 && $0.columns == W.columns && $0.count > 0 }) else {
                    throw ConformanceInvalid("inputs '\(layer).X' do not fit 'W\(i + 1)'")
                }
                try eva.check(WeightShape(name: layer, outputs: W.rows, inputs: W.columns))
                return batches
            }

            var (answers, fits): (Answers, [Int]) = ([:], layers.map { _ in 0 })
            let spread = try eva.spreadRanks(inputs) { layer, analysis in
                fits[layer] += 1
                let values = [
                    "components": analysis.components, "singular_values": .reals(analysis.sigma),
                    "explained_variance_ratio": .reals(analysis.explained), "converged": .flags(analysis.converged),
                ]
                for (name, value) in values { answers["\(layers[layer]).\(name)\(fits[layer])"] = value }
            }
            answers["ranks"] = .vector(spread.ranks)
            for (i, layer) in layers.enumerated() {
                answers["\(layer).lora_A"] = eva.factor(spread.analyses[spread.owners[i]]!, rank: spread.ranks[i])
            }
            try c.h.repeats("max_components", eva.components, "rho makes them")
            try c.h.repeats("lowrank_q", 2 * eva.components, "twice the components are")
            try c.h.repeats("rank_budget", h.integer("rank") * layers.count, "the ranks of all layers are")
            let passes = Dictionary(uniqueKeysWithValues: zip(layers, fits.map(Double.init)))
            guard try c.h.numbers("passes") ?? passes == passes else {
                throw ConformanceInvalid("hyperparameter 'passes' is not the number of fits, \(fits)")
            }
            // alpha of each layer is that of all times its rank, or that of all.
            if let alphas = try c.h.numbers("alpha_after") {
                let scales = spread.ranks.map { h.flag("adjust_scaling_factors") ? Double($0) : 1 }
                let ratios = zip(layers, scales).filter { $1 > 0 }.map { (alphas[$0] ?? .nan) / $1 }
                guard ratios.allSatisfy({ abs($0 - ratios[0]) <= 1e-9 * abs(ratios[0]) }) else {
                    throw ConformanceInvalid("hyperparameter 'alpha_after' does not follow the ranks, \(spread.ranks)")
                }
            }
            return answers
        },

        // S2-LoRA: weights m0, m1, ... of one shape, each with its own x and dy, and the factors that they share.
        "s2-lora": { c in
            let (form, sides) = (S2LoRA(try c.hyperparameters(of: S2LoRA.card)), try c.matrix("m0.W0").shape)
            var answers = Answers()
            let weights = try c.numbered("m").map { name in
                let shape = WeightShape(name: name, outputs: sides[0], inputs: sides[1])
                let W0 = try c.input(name + ".W0", shape: sides)
                let weight = try form.storedWeight(shape, initial: W0, streams: RandomStreams(seed: 0))
                try weight.adopt(c, otherNames: S2LoRA.card.otherNames, except: ["W0", "s"])
                try weight.adopt(c, prefix: name + ".", except: ["A", "B"])
                let (graph, x) = (Graph<Double>(), try c.matrix(name + ".x"))
                guard x.columns == sides[1] else { throw ConformanceInvalid("inputs '\(name).x' does not fit 'W0'") }
                let y = weight.apply(to: graph.constant(x), in: graph)
                graph.run(to: y, dy: try c.input(name + ".dy", shape: y.shape))
                answers[name + ".y"] = y.value
                answers[name + ".W_effective"] = weight.effectiveWeight
                return weight
            }
            form.gather(weights)
            for weight in weights { answers[weight.shape.name + ".grad.s"] = weight["s"].gradient }
            for (name, symbol) in S2LoRA.card.otherNames.tensors { answers["grad." + name] = weights[0][symbol].gradient }
            answers["l1"] = .scalar(weights.reduce(0) { $0 + $1["s"].value.values.reduce(0) { $0 + abs($1) } })
            return c.fitted(answers)
        },

        // One-bit adapters: one tensor by itself, rounded to its levels, as a linear layer.
        "one-bit-adapter": { c in
            let form = OneBitAdapter(try c.hyperparameters(of: OneBitAdapter.card))
            let (w, x) = (try c.matrix("weight"), try c.matrix("x"))
            guard x.columns == w.columns else { throw ConformanceInvalid("inputs 'x' does not fit 'weight'") }
            let (graph, weight) = (Graph<Double>(), Parameter("weight", .linear, value: w))
            let input = graph.input(x.shape, requiresGradient: true)
            let rounded = form.quantised(graph.parameter(weight), in: graph)
            graph.keep(rounded)
            let y = graph.linear(input, rounded)
            graph.run(to: y, dy: try c.input("dy", shape: y.shape), inputs: [(input, x)])
            return form.codes(of: w).merging([
                "y": y.value, "W_effective": rounded.value, "grad.weight": weight.gradient,
                "grad.x": input.gradientValue,
            ]) { $1 }
        },
    ]

    /// SNELLA: how weights m0, m1, ... share the entries, from fixed factors and their gradients at every update.
    static let allocations: [String: ConformanceRunner.Implementation] = [
        "snella": { c in
            let allocation = try SNELLA(c.hyperparameters(of: SNELLA.card)).allocation
            let steps = try c.h.count(required: "total_step")
            let factors = try c.numbered("m").map { name in
                try ["In_Qs", "Out_Qs"].map { factor in
                    let (name, value) = ("\(name).\(factor)", try c.input("\(name).\(factor)"))
                    guard value.shape.count == 3, value.shape[0] == 2, value.count > 0 else {
                        throw ConformanceInvalid("inputs '\(name)' has the shape \(value.shape), not that of two heads")
                    }
                    return (name: name, value: value)
                }
            }
            let updates = c.numbered("step", from: 1)
            guard !factors.isEmpty, (1...steps).contains(updates.count) else {
                throw ConformanceInvalid("the factors of 'm0' or gradients at up to 'total_step' updates are missing")
            }
            let sizes = factors.map { $0[0].value.shape[1] * $0[1].value.shape[1] }
            var sensitivities = factors.map { $0.map { Sensitivity<Double>($0.value.shape) } }
            var (answers, kept): (Answers, [Int]?) = ([:], nil)
            for (t, update) in zip(1..., updates) {
                for (i, pair) in factors.enumerated() {
                    for (j, factor) in pair.enumerated() {
                        let gradient = try c.input("\(update).grad.\(factor.name)", shape: factor.value.shape)
                        sensitivities[i][j].average(factor.value, gradient, allocation.betas)
                    }
                }
                let scores = SparseAllocation.scores(sensitivities)
                if t % allocation.interval == 0 {
                    kept = allocation.entries(after: t, of: steps, sizes: sizes, scores: scores)
                }
                guard let kept else { continue }
                answers[update + ".volume"] = .scalar(allocation.volume(after: t, of: steps, all: sizes.reduce(0, +)))
                answers[update + ".init_thres"] = .reals(zip(kept, sizes).map { 1 - Double($0) / Double($1) })
                answers[update + ".score_share"] = .reals(scores)
            }
            return answers
        },
    ]
}
