import LowRankCore
import LowRankMethods

/// TRP on a fixed sequence of gradients, with what each cut left; and the ranks that its criteria choose.
enum TRPConformance {
    @Sendable static func train(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let replay = try OptimizerReplay(c)
        var h = ConformanceHyperparameters(c)
        guard let scheme = CutScheme(rawValue: try h.text("scheme") ?? "NC") else {
            throw ConformanceUnsupported("a scheme other than \(CutScheme.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        guard [2, 4].contains(replay.weight.shape.count), replay.weight.count > 0 else {
            throw ConformanceUnsupported("trp cuts matrices and convolutions, not the shape \(replay.weight.shape)")
        }
        let period = try h.count("period", atLeast: 1) ?? 1
        let lr = try h.real(required: "lr")
        let rule = try h.plainMomentum()
        let trp = try method([
            "period": .integer(period), "energy": .real(try h.real("energy_threshold") ?? 0.9),
            "nuclear_weight": .real(try h.real("nuclear_weight") ?? 0), "trp": .flag(try h.flag("trp") ?? true),
            "final": .text("none"),
        ])
        try h.checkSteps(replay.gradients.count)
        try h.finish()

        // Entry by entry, the update is the same in any form of the weight: each matrix trains by itself.
        let gradients = replay.gradients.map(scheme.matrices)
        let parts = try scheme.matrices(of: replay.weight).enumerated().map { i, W0 in
            let factors = FactorReplay(W0: W0, gradients: gradients.map { $0[i] })
            let weight = try DenseForm().storedWeight(factors.shape, initial: W0, draws: Draws(seed: 0))
            return try factors.run(
                weight, TrainingMethod(parametrisation: DenseForm(), updateRule: rule, schedule: trp),
                plan: factors.steadyPlan, learningRate: lr,
                before: { update in
                    guard (update - 1) % period == 0 else { return [:] }
                    let cut = try trp.cut(weight.effectiveWeight!)
                    return [
                        "rank\(update)": Tensor([Double(cut.rank)], shape: []), "T\(update)": cut.matrix,
                        "subgradient\(update)": cut.polarFactor,
                    ]
                }
            ).computed
        }
        return Dictionary(uniqueKeysWithValues: parts[0].keys.filter { $0 != "lr" }.map { name in
            let values = parts.map { $0[name]! }
            if name.hasPrefix("rank") {
                let shape = values.count == 1 ? [] : [values.count]
                return (name, Tensor(values.flatMap(\.values), shape: shape))
            }
            return (name, scheme.tensor(of: values, shape: replay.weight.shape))
        })
    }

    @Sendable static func decompose(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let W = try c.matrix("W0")
        var h = ConformanceHyperparameters(c)
        let energy = try h.real(required: "energy_threshold")
        let value = try h.real(required: "value_threshold")
        try h.finish()
        try c.onlyUses(inputs: ["W0"])
        let s = try W.svd().s
        func rank(_ criterion: SpectrumCriterion) -> Tensor<Double> { Tensor([Double(criterion.rank(s))], shape: []) }
        return [
            "singular_values": s, "rank_energy": rank(.energy(energy)),
            "rank_energy_plain_sigma": rank(.plainEnergy(energy)), "rank_value": rank(.value(value)),
            "W_energy": try TruncatedSVD(W, .energy(energy)).matrix,
            "W_value": try TruncatedSVD(W, .value(value)).matrix,
        ]
    }

    private static func method(_ settings: [String: HyperValue]) throws -> TRP {
        TRP(try Hyperparameters(settings, specs: TRP.card.hyperparameters, method: "trp"))
    }
}

/// The matrices of a convolution's kernel [N, C, kh, kw] (or of a matrix [N, C]) that are cut.
private enum CutScheme: String, CaseIterable {
    /// Channel-wise: [N, C kh kw].
    case channels = "NC"
    /// Spatial: [C kh, N kw].
    case spatial = "VH"
    /// Network decoupling: [C, kh kw] for each of the N filters.
    case decoupled = "ND"

    func matrices(of W: Tensor<Double>) -> [Tensor<Double>] {
        let (N, C, kh, kw) = extents(W.shape)
        switch self {
        case .channels: return [W.reshaped([N, C * kh * kw])]
        case .spatial:
            var matrix = Tensor<Double>(uninitialized: [C * kh, N * kw])
            forEachPlace(W.shape) { flat, row, column in matrix[row, column] = W[flat] }
            return [matrix]
        case .decoupled:
            let size = C * kh * kw
            return (0..<N).map { Tensor(Array(W.values[$0 * size..<($0 + 1) * size]), shape: [C, kh * kw]) }
        }
    }

    func tensor(of matrices: [Tensor<Double>], shape: [Int]) -> Tensor<Double> {
        guard self == .spatial else { return Tensor(matrices.flatMap(\.values), shape: shape) }
        var W = Tensor<Double>(uninitialized: shape)
        forEachPlace(shape) { flat, row, column in W[flat] = matrices[0][row, column] }
        return W
    }

    private func extents(_ shape: [Int]) -> (N: Int, C: Int, kh: Int, kw: Int) {
        (shape[0], shape[1], shape.count > 2 ? shape[2] : 1, shape.count > 2 ? shape[3] : 1)
    }

    /// Where an entry of the kernel stands in the spatial matrix.
    private func forEachPlace(_ shape: [Int], _ body: (_ flat: Int, _ row: Int, _ column: Int) -> Void) {
        let (N, C, kh, kw) = extents(shape)
        for n in 0..<N {
            for c in 0..<C {
                for i in 0..<kh { for j in 0..<kw { body(((n * C + c) * kh + i) * kw + j, c * kh + i, n * kw + j) } }
            }
        }
    }
}
