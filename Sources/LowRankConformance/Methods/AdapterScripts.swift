import LowRankCore
import LowRankMethods

extension MethodScripts {
    /// What cases of single layers have beyond the card.
    static let adapters: [String: AdapterScript] = [
        // LaMDA: how many columns of B are frozen at the iterations of each step.
        "lamda": { c, weight, _ in
            guard let steps = try c.h.count("max_steps", atLeast: 1), let lamda = weight.form as? LaMDA
            else { return [:] }
            let accumulation = try c.h.count("gradient_accumulation", atLeast: 1) ?? 1
            let iterations = steps * accumulation
            return ["released", "intended"].reduce(into: [:]) { tables, schedule in
                let rows = stride(from: 0, through: iterations, by: accumulation).map { i in
                    [i, lamda.frozenColumns(at: i, of: iterations, isReleased: schedule == "released")]
                }
                tables["frozen_columns_" + schedule] = Tensor(rows.joined().map(Double.init), shape: [rows.count, 2])
            }
        },

        // Maestro: the layer with its first k components.
        "maestro": { c, weight, replay in
            let (q, k) = (weight.shape.smallerSide, try c.h.count("sampled_k", atLeast: 1))
            if let k, k > q { throw ConformanceInvalid("'sampled_k' is \(k), but there are \(q) components") }
            try c.h.repeats(["p": .scalar(Double(k ?? q) / Double(q))], of: replay.card)
            if let W0 = try c.input(ifGiven: "W0") { try weight.checkStart(as: W0, ["U", "Vt"]) }
            MaestroWeight(weight).sampled = k
            return [:]
        },

        // PELA: the distillation of one layer's output, the mean squared distance from the dense layer's.
        "pela": { c, weight, replay in
            guard let x = replay.x, let start = replay.start?.effectiveWeight, let W = weight.effectiveWeight else {
                throw ConformanceInvalid("inputs 'x' or 'W0' is missing")
            }
            let W0 = try c.matrix("W0")
            func meanSquare(_ E: Tensor<Double>) -> Tensor<Double> { .scalar(E.dot(E) / Double(E.count)) }
            let teacher = product(x, transposed: false, W0, transposed: true)
            let distance = product(x, transposed: false, W, transposed: true) - teacher
            replay.dy = (2 / Double(distance.count)) * distance
            replay.gradientPrefix = "grad_kd."
            return [
                "init_mse": meanSquare(start - W0), "loss_kd": meanSquare(distance),
                "y_teacher": try c.bias(outputs: W0.rows).map(teacher.adding) ?? teacher,
            ]
        },

        // DyLoRA: the number of components in use, as an index from 0.
        "dylora": { c, weight, replay in
            guard let index = try c.h.count("rank_index_b"), case .real(let alpha)? = replay.settings["lora_alpha"]
            else { return [:] }
            let (k, r) = (index + 1, weight["A"].info.shape[0])
            guard k <= r else { throw ConformanceInvalid("'rank_index_b' is \(index), but there are \(r) components") }
            try c.h.repeats(["active_rank": .scalar(k), "effective_scale": .scalar(alpha / Double(k))], of: replay.card)
            DyLoRA.use(k, of: weight)
            return [:]
        },

        // LoRA-GGPO: both forms of the noise, from the gradients of an update before and given normal numbers.
        "lora-ggpo": { c, weight, replay in
            guard c.randomness["gauss"] != nil, let ggpo = weight.form as? LoRAGGPO, let x = replay.x
            else { return [:] }
            let (m, n) = (weight.shape.outputs, weight.shape.inputs)
            let z = try c.draw("gauss", shape: [m, n])
            let gA = try c.input("prev_grad_A", shape: weight["A"].info.shape)
            let gB = try c.input("prev_grad_B", shape: weight["B"].info.shape)
            var answers = Answers()
            for form in LoRAGGPO.NoiseForm.allCases {
                let rows = ggpo.rowSizes(of: weight, gA: gA, gB: gB, as: form)
                let noise = z.scalingRows(by: rows.deviations)
                answers["approx_full_grad"] = rows.gradient
                answers["row_weight_norm"] = Tensor(rows.weightNorms, shape: [m])
                answers["row_grad_norm"] = Tensor(rows.gradientNorms, shape: [m])
                answers["perturbation_\(form.rawValue)_form"] = noise
                let W = weight.effectiveWeight! + noise
                answers["y_" + form.rawValue] = product(x, transposed: false, W, transposed: true)
            }
            return answers
        },

        // CoDyRA: updates of the weights of components by gradient descent, with a threshold that grows all the time.
        "codyra": { c, weight, replay in
            guard c.inputs["G1"] != nil, let codyra = weight.form as? CoDyRA,
                case .real(let largest)? = replay.settings["max_kappa"]
            else { return [:] }
            let rate = try c.h.real(required: "lr")
            var (gate, answers) = (weight["w"].value, Answers())
            let gradients = try c.sequence("G", shape: gate.shape)
            try c.h.repeats("steps", gradients.count, "the gradients are")
            for (t, G) in gradients.enumerated() {
                let kappa = largest * Double(t + 1) / Double(gradients.count)
                gate.blend(keeping: 1, adding: -rate, of: G)
                codyra.shrinkage.shrink(&gate, by: kappa)
                answers["gate\(t + 1)"] = gate
                // Of the weights that were shrunk already.
                var again = gate
                Shrinkage.paper.shrink(&again, by: kappa)
                answers["soft_threshold_only\(t + 1)"] = again
            }
            answers["kept"] = .flags(gate.values.map { $0 != 0 })
            answers["merged_weight_next_task"] = weight["W0"].value.adding(
                product: weight["B"].value.scalingColumns(by: gate.values), weight["A"].value)
            return answers
        },
    ]
}
