import LowRankCore

/// DV-LoRA: LoRA with a trained vector behind each factor; the factors train first, the vectors afterwards.
///
///     W = W0 + s diag(v) B diag(u) A        W0: m x n frozen, B: m x r, A: r x n, s = alpha / r
///     while t < warm_up T:   A and B train, u and v are frozen
///     afterwards:            u and v train, A and B are frozen
///
/// At the start A and u, v are Kaiming-uniform, the vectors on U(-1, 1), and B = 0, so that W = W0.
/// Stores W0 (m n, frozen), A and B (r (m + n)), u (r) and v (m); moments of what trains.
/// Parent: lora, at u = v = 1 and warm_up = 1.
/// Departs: the code has 20,000 updates of warm-up, about half of its run; here it is a share of the run. It adapts the two
/// layers of the MLP in each block of a vision transformer; the layers are the row's choice.
/// B. Cui et al., EndoDAC, MICCAI 2024, arXiv:2405.08672, section 2.2; code BeileiCui/EndoDAC.
public struct DVLoRA: WeightForm, Schedule {
    public static let card = MethodCard(
        id: "dv-lora", name: "DV-LoRA",
        paper: .init(
            title: "EndoDAC: Efficient Adapting Foundation Model for Self-Supervised Depth Estimation from Any "
                + "Endoscopic Camera",
            authors: "B. Cui, M. Islam, L. Bai, A. Wang, H. Ren", year: 2024, arXiv: "2405.08672"),
        family: .adapters, axes: [.parametrisation, .schedule],
        summary: "LoRA whose factors train first, and afterwards only a vector behind each of them.",
        hyperparameters: LoRA.scaledRank + [
            .real(
                "warm_up", 0.5, in: 0...1, "share of the updates in which A and B train",
                source: "official code: 20,000 of about 38,000 updates", leastChange: 0.5)
        ],
        memory: "frozen m n, weights r (m + n) + r + m", parent: "lora, at u = v = 1 and warm_up = 1",
        otherNames: OtherNames(tensors: ["lora_A": "A", "lora_B": "B", "lora_U": "u", "lora_V": "v"]),
        claims: ["the best depth on SCARED with about 1.6M trained parameters, few epochs and an unknown camera"])

    private let lora: LoRA
    private let warmUp: Double

    public init(_ h: Hyperparameters) {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        warmUp = h.real("warm_up")
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "dv-lora") }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        lora.layout(w) + [TensorSpec("u", [lora.rank, 1]), TensorSpec("v", [w.outputs, 1])]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        var start = lora.start(w, from: W0, data: data, streams: streams)
        start.tensors["u"] = streams.kaiming("u", [lora.rank, 1], fanIn: 1)
        start.tensors["v"] = streams.kaiming("v", [w.outputs, 1], fanIn: 1)
        return start
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let inner = g.multiply(g.linear(x, w["A"]), byRow: w.node("u", in: g))
        let update = g.multiply(g.linear(inner, w.node("B", in: g), scale: S(lora.scale)), byRow: w.node("v", in: g))
        return g.add(update, into: g.linear(x, w["W0"]))
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        let B = w["B"].value.scalingRows(by: w["v"].value.values).scalingColumns(by: w["u"].value.values)
        return w["W0"].value.adding(product: B, w["A"].value, alpha: S(lora.scale))
    }

    // MARK: - Schedule

    /// Updates in which the factors train.
    private func switches(_ plan: LearningRatePlan) -> Int { Int(warmUp * Double(plan.steps)) }

    public func firstChanges(plan: LearningRatePlan) -> [Int] {
        (1..<max(2, plan.steps)).contains(switches(plan)) ? [switches(plan)] : []
    }

    public func peakPhase(of parameters: [ParameterInfo]) -> (gradients: [ParameterInfo], states: [ParameterInfo]) {
        let resting = warmUp > 0 ? [".u", ".v"] : [".A", ".B"]
        let peak = parameters.filter { parameter in !resting.contains { parameter.name.hasSuffix($0) } }
        return (peak, peak)
    }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(method: self) }

    private struct State<S: Scalar>: ScheduleState {
        let method: DVLoRA

        /// Whether a parameter trains in the phase of the factors or, if it belongs to the other one, in that of the vectors.
        private func trains(_ parameter: Parameter<S>, _ network: any Network<S>, factors: Bool) -> Bool {
            for weight in network.linearWeights where weight.parameter("u") != nil {
                if weight["A"] === parameter || weight["B"] === parameter { return factors }
                if weight["u"] === parameter || weight["v"] === parameter { return !factors }
            }
            return true
        }

        func prepare(_ network: any Network<S>, streams: RandomStreams) {
            network.setTrainable { trains($0, network, factors: method.warmUp > 0) }
        }

        func beforeUpdate(_ t: Int, of trainer: Trainer<S>) throws {
            guard t == method.switches(trainer.plan) else { return }
            try trainer.setTrainable(keepingStates: false) { trains($0, trainer.network, factors: false) }
        }
    }
}
