import LowRankCore

/// LoRA-Pro: LoRA whose factors move so that their product follows the gradient of the full weight as closely as it can.
///
///     W = W0 + s B A;   g(gA, gB) = s B gA + s gB A, what a step of both factors does to W
///     adjusted(dA, dB, X): gA = (B^T B)^-1 dA / s^2 + X A,   gB = (I - B (B^T B)^-1 B^T) dB (A A^T)^-1 / s^2 - B X
///     G~ = g(adjusted(dA, dB, 0)),   D = Adam(G~),   dA' = s B^T D,   dB' = s D A^T
///     X:  B^T B X + X A A^T = -(B^T B)^-1 dA' A^T / s^2
///     A <- A - lr gA,   B <- B - lr gB        of adjusted(dA', dB', X)
///
/// g of the adjusted gradients does not depend on X, which is chosen to keep them closest to the raw ones. delta I is added to
/// B^T B and A A^T before they are inverted. In the first update, where B = 0, gA = dA and gB = dB (A A^T)^-1 / s^2.
/// Stores LoRA's tensors and two moments of G~ (2 m n): what is saved is the gradient of W. Scratch 2 m n.
/// Parent: lora under gradient descent, without the adjustment.
/// Departs: nothing from the code's variant with moments of the dense gradient, but that its s is 2 whatever is set, and that
/// its counter is advanced too early, which skips the branch for B = 0: first_step_index = 1. Other parameters have AdamW.
/// Z. Wang et al., LoRA-Pro, ICLR 2025, arXiv:2407.18242, theorems 2.1 and 2.3; code mrflogs/LoRA-Pro.
public struct LoRAPro: DerivedForm, UpdateRule, Schedule {
    public static let card = MethodCard(
        id: "lora-pro", name: "LoRA-Pro",
        paper: .init(
            title: "LoRA-Pro: Are Low-Rank Adapters Properly Optimized?",
            authors: "Z. Wang, J. Liang, R. He, Z. Wang, T. Tan", year: 2025, arXiv: "2407.18242"),
        family: .adapters, axes: [.parametrisation, .updateRule, .schedule],
        summary: "LoRA whose factors move so that their product follows the full gradient as closely as it can.",
        hyperparameters: LoRA.scaledRank + adamSettings + [
            .real(
                "delta", 1e-8, "added to the diagonal of what is inverted", source: "official code",
                mayNotMatter: "it acts where a factor has nearly lost rank"),
            .integer(
                "first_step_index", 0, in: 0...1,
                "number of the first update; with 1 the code's counter, which skips the branch for B = 0",
                source: "paper; 1 in the code"),
        ],
        memory: "frozen m n, weights r (m + n), M, V: 2 m n numbers", parent: "lora under gradient descent",
        otherNames: OtherNames(tensors: ["lora_A": "A", "lora_B": "B"], descriptive: ["variant"]),
        claims: [
            "Llama-2 7B: GSM8K 57.57, LoRA 42.08, full fine-tuning 59.36; HumanEval 22.97, LoRA 14.76",
            "T5-base on a subset of GLUE above LoRA and full fine-tuning on average",
        ])

    /// Without the decay, which the code does not have.
    private static let adamSettings = AdamSettings.hyperparameters(eps: 1e-8, source: "official code", alwaysCorrects: true)
        .filter { $0.name != "weight_decay" }

    private let lora: LoRA
    private let adamw: AdamW
    private let delta: Double
    private let firstIndex: Int

    public init(_ h: Hyperparameters) throws {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        adamw = AdamW(AdamSettings(h, variant: .torch))
        (delta, firstIndex) = (h.real("delta"), h.integer("first_step_index"))
        try lora.checkScale(method: "lora-pro")
    }

    // MARK: - Form

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "lora-pro") }
    public func base(for w: WeightShape) -> any WeightForm { lora }

    /// The adjustment of a dense gradient alone, as in the paper's theorems.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        guard let G = data.gradient,
            let step = try? Adjustment(A: w["A"].value, B: w["B"].value, S(lora.scale), delta)
        else { return [:] }
        let (dA, dB) = step.raw(G)
        guard let X = try? step.X(dA) else { return [:] }
        let (gA, gB) = step.adjusted(dA, dB, X)
        return ["raw_gA": dA, "raw_gB": dB, "X": X, "gA": gA, "gB": gB, "equivalent_update": step.equivalent(gA, gB)]
    }

    // MARK: - Update rule

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] { isFactor(parameter) ? [] : adamw.layout(parameter) }

    /// Factors take their adjusted gradients as they are; everything else has AdamW.
    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        guard isFactor(state.parameter) else { return adamw.update(&W, &G, &state, context) }
        W.blend(keeping: 1, adding: -context.learningRate, of: G)
    }

    private func isFactor(_ parameter: ParameterInfo) -> Bool {
        parameter.role == .linear && [".A", ".B"].contains { parameter.name.hasSuffix($0) }
    }

    // MARK: - Schedule

    public func storedMemory(for weights: [WeightShape], scalarBytes: Int) -> [StoredMemory] {
        weights.flatMap { adamw.storedMemory(for: dense($0), scalarBytes: scalarBytes) }
    }

    /// W, which has no parameter of its own.
    private func dense(_ w: WeightShape) -> ParameterInfo {
        ParameterInfo(name: w.name, shape: [w.outputs, w.inputs], role: .linear)
    }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(method: self) }

    private struct State<S: Scalar>: ScheduleState {
        let method: LoRAPro
        /// Of each weight that has factors, in the order of the network.
        var moments: [UpdateState<S>] = []
        /// Learning rate of the last update.
        var rate = 0.0

        private func weights(_ network: any Network<S>) -> [StoredWeight<S>] {
            network.linearWeights.filter { $0.parameter("A")?.canTrain == true && $0.parameter("B")?.canTrain == true }
        }

        mutating func prepare(_ network: any Network<S>, streams: RandomStreams) {
            moments = weights(network).map { UpdateState(method.adamw, for: method.dense($0.shape)) }
        }

        mutating func takeGradients(_ t: Int, of trainer: Trainer<S>) {
            rate = trainer.peakLearningRate * method.multiplier(at: t, plan: trainer.plan)
            for (i, weight) in weights(trainer.network).enumerated() {
                let (A, B) = (weight["A"], weight["B"])
                do {
                    let (gA, gB) = try adjusted(i, t + method.firstIndex, A, B)
                    A.gradient.assign(gA)
                    B.gradient.assign(gB)
                } catch {
                    // The run shows it as a divergence, as it shows a gradient that is not finite.
                    A.gradient.assign(Tensor(repeating: .nan, shape: A.info.shape))
                }
            }
        }

        private mutating func adjusted(
            _ i: Int, _ index: Int, _ A: Parameter<S>, _ B: Parameter<S>
        ) throws -> (A: Tensor<S>, B: Tensor<S>) {
            let step = try Adjustment(A: A.value, B: B.value, S(method.lora.scale), method.delta)
            let isFirst = index == 0
            let first = isFirst ? step.first(A.gradient, B.gradient) : step.adjusted(A.gradient, B.gradient, nil)
            var D = step.equivalent(first.A, first.B)
            let coefficients = method.adamw.settings.coefficients(step: index + 1, learningRate: 1)
            D.write { moments[i].direction($0, coefficients) }
            let (dA, dB) = step.raw(S(coefficients.stepSize) * D)
            return isFirst ? step.first(dA, dB) : step.adjusted(dA, dB, try step.X(dA))
        }

        var storedMemory: [StoredMemory] { moments.flatMap(\.storedMemory) }

        /// What the last update did to W, per unit of its rate, from the gradients that it took.
        func derived(for network: any Network<S>) -> [String: Tensor<S>] {
            Dictionary(
                uniqueKeysWithValues: weights(network).map { weight in
                    let (gA, gB) = (weight["A"].gradient, weight["B"].gradient)
                    let (A, B) = (weight["A"].value + S(rate) * gA, weight["B"].value + S(rate) * gB)
                    let step = product(B, gA).adding(product: gB, A)
                    return (weight.shape.name + ".equivalent_update", S(method.lora.scale) * step)
                })
        }
    }
}

/// Between the gradients of two factors and that of their product.
private struct Adjustment<S: Scalar> {
    let (A, B): (Tensor<S>, Tensor<S>)
    private let s: S
    private let (AAt, BtB): (Tensor<S>, Tensor<S>)
    private let (inverseA, inverseB): (Tensor<S>, Tensor<S>)

    init(A: Tensor<S>, B: Tensor<S>, _ s: S, _ delta: Double) throws {
        (self.A, self.B, self.s) = (A, B, s)
        (AAt, BtB) = (product(A, transposed: false, A, transposed: true), product(B, transposed: true, B))
        (inverseA, inverseB) = (try AAt.pseudoInverse(adding: S(delta)), try BtB.pseudoInverse(adding: S(delta)))
    }

    /// The gradients of the factors from that of W.
    func raw(_ G: Tensor<S>) -> (A: Tensor<S>, B: Tensor<S>) {
        (s * product(B, transposed: true, G), s * product(G, transposed: false, A, transposed: true))
    }

    func equivalent(_ gA: Tensor<S>, _ gB: Tensor<S>) -> Tensor<S> {
        product(B, gA, alpha: s).adding(product: gB, A, alpha: s)
    }

    /// Where B = 0.
    func first(_ dA: Tensor<S>, _ dB: Tensor<S>) -> (A: Tensor<S>, B: Tensor<S>) {
        (dA, product(dB, inverseA, alpha: 1 / (s * s)))
    }

    func adjusted(_ dA: Tensor<S>, _ dB: Tensor<S>, _ X: Tensor<S>?) -> (A: Tensor<S>, B: Tensor<S>) {
        let across = dB.adding(product: B, product(inverseB, product(B, transposed: true, dB)), alpha: -1)
        let (gA, gB) = (product(inverseB, dA, alpha: 1 / (s * s)), product(across, inverseA, alpha: 1 / (s * s)))
        return X.map { (gA.adding(product: $0, A), gB.adding(product: B, $0, alpha: -1)) } ?? (gA, gB)
    }

    /// Of B^T B X + X A A^T = C, in the eigenvectors of both.
    func X(_ dA: Tensor<S>) throws -> Tensor<S> {
        let C = product(product(inverseB, dA), transposed: false, A, transposed: true)
        let (left, right) = (try BtB.symmetricEigen(), try AAt.symmetricEigen())
        var Y = product(product(left.vectors, C), transposed: false, right.vectors, transposed: true)
        for i in 0..<Y.rows { for j in 0..<Y.columns { Y[i, j] *= -1 / (s * s * (left.values[i] + right.values[j])) } }
        return product(left.vectors, transposed: true, product(Y, right.vectors))
    }
}
