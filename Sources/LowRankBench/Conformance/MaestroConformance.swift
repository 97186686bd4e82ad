import LowRankCore
import LowRankMethods

/// Maestro's layer with its first k components, the lasso and what it makes of the components; and the layer
/// trained by SGD with given k, the lasso and shortenings.
enum MaestroConformance {
    @Sendable static func apply(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let replay = try AdapterReplay(c)
        let (m, q) = (replay.outputs, replay.shape.smallerSide)
        var h = ConformanceHyperparameters(c)
        let k = try readPrefix(&h, of: q)
        let isHierarchical = try h.flag("hierarchical") ?? true
        let threshold = try h.real(required: "threshold")
        let bias = try h.bias(c, outputs: m)
        try h.finish()
        try c.onlyUses(inputs: ["W0", "U", "Vt", "bias", "x", "dy"])
        // The lasso by itself.
        let maestro = try method(lambda: 1, threshold: threshold, isHierarchical: isHierarchical)
        let weight = MaestroWeight(try start(c, maestro, replay.shape))
        try checkStart(c, weight)

        for parameter in weight.stored.parameters { parameter.prepareGradient() }
        maestro.addLassoGradient(to: weight)
        var computed = [
            "group_lasso": Tensor([weight.groupLasso(isHierarchical: isHierarchical)], shape: []),
            "grad_group_lasso.U": weight.stored["U"].gradient,
            "grad_group_lasso.Vt": weight.stored["Vt"].gradient,
            "importance": Tensor(weight.importance(isHierarchical: isHierarchical), shape: [q]),
        ]
        weight.sampled = k
        computed.merge(replay.run(weight.stored, bias: bias)) { $1 }
        maestro.shrink(weight)
        computed["keep_mask"] = Tensor(weight.isKept.map { $0 ? 1 : 0 }, shape: [q])
        computed["rank_after_shrink"] = Tensor([Double(weight.rank)], shape: [])
        return computed
    }

    /// k, as `sampled_k`, as the fraction `p` of the components, or as both.
    private static func readPrefix(_ h: inout ConformanceHyperparameters, of q: Int) throws -> Int? {
        if let full = try h.count("full_rank"), full != q {
            throw ConformanceInvalid("'full_rank' is \(full), but there are \(q) components")
        }
        let (k, p) = (try h.count("sampled_k", atLeast: 1), try h.ratio("p"))
        if let k, k > q { throw ConformanceInvalid("'sampled_k' is \(k), but there are \(q) components") }
        if let k, let p, abs(p * Double(q) - Double(k)) > 1e-9 {
            throw ConformanceInvalid("'p' is \(p), but 'sampled_k' is \(k) of \(q)")
        }
        return k ?? p.map { Int(($0 * Double(q) - 1e-9).rounded(.up)) }
    }

    @Sendable static func train(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let replay = try FactorReplay(c)
        let q = replay.shape.smallerSide
        var h = ConformanceHyperparameters(c)
        let lr = try h.real(required: "lr")
        let rule = try h.plainMomentum()
        let maestro = try method(
            lambda: try h.real("gp_lambda") ?? 0, threshold: try h.real(required: "importance_threshold"),
            isHierarchical: try h.flag("hierarchical") ?? true)
        guard let shrinkAfter = try h.integers("shrink_after") else {
            throw ConformanceInvalid("hyperparameter 'shrink_after' is missing")
        }
        try h.checkSteps(replay.updates)
        try h.finish()
        try c.onlyUses(inputs: replay.inputNames + ["U0", "Vt0"], draws: ["k"])
        let prefixes = try c.draw("k", shape: [replay.updates]).values.map { k in
            guard let k = Int(exactly: k), k >= 0 else { throw ConformanceInvalid("draw 'k' has the entry \(k)") }
            return k
        }
        let weight = MaestroWeight(try start(c, maestro, replay.shape, suffix: "0"))
        try replay.checkStart(weight.stored, madeOf: "'U0' and 'Vt0'")

        let schedule = GivenPrefixes(maestro: maestro, prefixes: prefixes, shrinkAfter: shrinkAfter)
        var (computed, _) = try replay.run(
            weight.stored, TrainingMethod(parametrisation: maestro, updateRule: rule, schedule: schedule),
            plan: replay.steadyPlan, learningRate: lr, after: { ["rank\($0)": Tensor([Double(weight.rank)], shape: [])] })
        computed["U_final"] = weight.stored["U"].value
        computed["Vt_final"] = weight.stored["Vt"].value
        computed["keep_mask"] = Tensor(weight.isKept.map { $0 ? 1 : 0 }, shape: [q])
        return computed
    }

    private static func method(lambda: Double, threshold: Double, isHierarchical: Bool) throws -> Maestro {
        Maestro(
            try Hyperparameters(
                [
                    "gp_lambda": .real(lambda), "importance_threshold": .real(threshold),
                    "hierarchical": .flag(isHierarchical),
                ], specs: Maestro.card.hyperparameters, method: "maestro"))
    }

    /// The weight of the factors that a case brings, all components in use.
    private static func start(
        _ c: ConformanceCase, _ maestro: Maestro, _ shape: WeightShape, suffix: String = ""
    ) throws -> StoredWeight<Double> {
        var start = try c.start(maestro, shape, suffix: suffix)
        start.indices["components"] = IndexTensor(0..<shape.smallerSide)
        return StoredWeight(shape, form: maestro, start)
    }

    /// A case may bring the weight that its factors come from.
    private static func checkStart(_ c: ConformanceCase, _ weight: MaestroWeight<Double>) throws {
        guard c.inputs["W0"] != nil else { return }
        let shape = [weight.shape.outputs, weight.shape.inputs]
        try FactorReplay(W0: c.input("W0", shape: shape), gradients: []).checkStart(weight.stored, madeOf: "'U' and 'Vt'")
    }
}

/// Maestro with a given k for every update of its one weight.
private struct GivenPrefixes: Schedule {
    let maestro: Maestro
    let prefixes: [Int]
    let shrinkAfter: [Int]

    func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(schedule: self) }

    private struct State<S: Scalar>: ScheduleState {
        let schedule: GivenPrefixes

        private func weight(_ trainer: Trainer<S>) -> MaestroWeight<S> {
            MaestroWeight(trainer.network.linearWeights[0])
        }

        func beforeUpdate(_ t: Int, of trainer: Trainer<S>) { weight(trainer).sampled = schedule.prefixes[t] }

        func adjustGradients(_ t: Int, of trainer: Trainer<S>) {
            schedule.maestro.addLassoGradient(to: weight(trainer))
        }

        func afterUpdate(_ updates: Int, of trainer: Trainer<S>) {
            weight(trainer).sampled = nil
            if schedule.shrinkAfter.contains(updates) { schedule.maestro.shrink(weight(trainer)) }
        }
    }
}
