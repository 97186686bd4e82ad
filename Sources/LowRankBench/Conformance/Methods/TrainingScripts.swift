import LowRankCore
import LowRankMethods

/// BAdam: the official code draws an order of the blocks per epoch and takes blocks from its end.
struct BAdamScript: TrainingScript {
    func prepare(_ replay: inout TrainingReplay) throws {
        guard let given = replay.streams.removeValue(forKey: "block_order_by_period") else { return }
        let settings = replay.settings
        let isBlock = { (key: String) in settings[key] == .flag(true) }
        let layers = replay.c.inputs.keys.compactMap { $0.hasPrefix("W0.") ? $0.decoderLayer : nil }
        let blocks = Set(layers).count + (isBlock("include_embedding") ? 1 : 0) + (isBlock("include_lm_head") ? 1 : 0)
        guard blocks > 0 else { throw ConformanceInvalid("the case has no decoder layers") }
        for (epoch, first) in stride(from: 0, to: given.count, by: blocks).enumerated() {
            let turns = Array(given[first..<min(first + blocks, given.count)])
            // The last epoch may not be finished.
            let rest = (0..<blocks).map(Double.init).filter { !turns.contains($0) }
            replay.streams["order\(epoch + 1)"] = (turns + rest).reversed()
        }
    }
}

/// OwLore: how many layers train is told by the draws alone.
struct OwLoreScript: TrainingScript {
    func prepare(_ replay: inout TrainingReplay) throws {
        replay.settings["activated_layers"] = .integer(max(1, replay.streams["active1"]?.count ?? 0))
    }
}

/// Maestro: given updates after which the components are shortened.
struct MaestroScript: TrainingScript {
    private var shrinkAfter: [Int] = []
    private var maestro: Maestro?

    mutating func prepare(_ replay: inout TrainingReplay) throws {
        shrinkAfter = try replay.h.integers("shrink_after") ?? []
        replay.settings["shrink_interval"] = .integer(Int(Int32.max))
        maestro = Maestro(
            try Hyperparameters(replay.settings, specs: replay.card.hyperparameters, method: replay.card.id))
    }

    func afterUpdate(_ t: Int, _ weights: [StoredWeight<Double>]) -> [String: Tensor<Double>] {
        guard let maestro else { return [:] }
        let weight = MaestroWeight(weights[0])
        if shrinkAfter.contains(t) { maestro.shrink(weight) }
        return ["rank\(t)": .scalar(weight.rank), "keep_mask": .flags(weight.isKept)]
    }
}

/// ISS-P: one update before the pruning.
struct ISSPScript: TrainingScript {
    func prepare(_ replay: inout TrainingReplay) {
        replay.plan = LearningRatePlan(steps: replay.updates + 1, warmup: 0, minimumRatio: 1)
    }
}

/// TRP: the matrices of a convolution that are cut, and what each cut leaves.
struct TRPScript: TrainingScript {
    private var trp: TRP?
    private var period = 1

    mutating func prepare(_ replay: inout TrainingReplay) throws {
        let name = try replay.h.text("scheme") ?? "NC"
        guard CutScheme.names.contains(name) else {
            throw ConformanceUnsupported("a scheme other than \(CutScheme.names.joined(separator: ", "))")
        }
        let shape = try replay.c.input("W0").shape
        guard [2, 4].contains(shape.count) else {
            throw ConformanceUnsupported("trp cuts matrices and convolutions, not the shape \(shape)")
        }
        let scheme = CutScheme(name, shape)
        replay.matrices = scheme.matrices
        replay.tensor = scheme.tensor
        let h = try Hyperparameters(replay.settings, specs: replay.card.hyperparameters, method: replay.card.id)
        (trp, period) = (TRP(h), h.integer("period"))
    }

    func beforeUpdate(_ t: Int, _ weights: [StoredWeight<Double>]) throws -> [String: [Tensor<Double>]] {
        guard let trp, (t - 1) % period == 0 else { return [:] }
        let cuts = try weights.map { try trp.cut($0.effectiveWeight!) }
        return [
            "rank\(t)": cuts.map { .scalar($0.rank) }, "T\(t)": cuts.map(\.matrix), "subgradient\(t)": cuts.map(\.polarFactor),
        ]
    }
}

/// The matrices of a convolution's kernel [N, C, kh, kw] (or of a matrix [N, C]) that are cut: channel-wise (NC)
/// [N, C kh kw]; spatial (VH) [C kh, N kw]; network decoupling (ND) [C, kh kw] for each of the N filters.
private struct CutScheme {
    static let names = ["NC", "VH", "ND"]
    private let shape: [Int]
    /// Where the entries of the matrices stand in the kernel.
    private let order: [Int]

    init(_ name: String, _ kernel: [Int]) {
        let (N, C) = (kernel[0], kernel[1])
        let (kh, kw) = kernel.count > 2 ? (kernel[2], kernel[3]) : (1, 1)
        shape = name == "NC" ? [N, C * kh * kw] : name == "VH" ? [C * kh, N * kw] : [C, kh * kw]
        order = name != "VH" ? Array(0..<N * C * kh * kw) : (0..<C * kh).flatMap { row in
            (0..<N * kw).map { column in ((column / kw * C + row / kh) * kh + row % kh) * kw + column % kw }
        }
    }

    func matrices(of W: Tensor<Double>) -> [Tensor<Double>] {
        let size = shape[0] * shape[1]
        return stride(from: 0, to: W.count, by: size).map { first in
            Tensor(order[first..<first + size].map { W[$0] }, shape: shape)
        }
    }

    func tensor(of matrices: [Tensor<Double>], shape: [Int]) -> Tensor<Double> {
        var W = Tensor<Double>(uninitialized: shape)
        for (place, value) in zip(order, matrices.flatMap(\.values)) { W[place] = value }
        return W
    }
}
