import LowRankCore

/// LORO: a product of two factors, trained as one point on the manifold of rank-r matrices.
///
///     W = B A;  dB, dA = Adam's directions m / (sqrt(v) + eps) of the factors' gradients
///     ordinary update:     B <- B - lr c dB,  A <- A - lr c dA       c = lr_scaler, or r / hidden size
///     every K-th update:   B = U R_B,  A^T = V R_A  (QR);  G V = dB R_A^-1,  U^T G = R_B^-T dA
///                          Z = U^T G V,  Q2 K2 = G V - U U^T G V,  Q1 K1 = (U^T G - Z V^T)^T
///                          [[R_B R_A^T - lr Z, -lr K1^T], [-lr K2, 0]] = P diag(s) Q^T, cut to rank r
///                          B <- [U Q2] P sqrt(s),  A <- sqrt(s) Q^T [V Q1]^T
///
/// The last is a step along the projection of the gradient onto the tangent space at W and back to the
/// manifold, without any m x n matrix. After it all moments start anew and the learning rate rises again
/// within `restart_warmup` updates. lr carries Adam's bias correction; c does not act on the exact step.
/// Keeps B, A (r (m + n)) and two moments of each (2 r (m + n)); scratch O(r (m + n)) at an exact step.
/// Parent: low-rank under AdamW (variant hf) when the exact step never comes and lr_scaler = 1.
/// Departs: the code shifts its learning rate by the warm-up and divides c by the model's hidden size for
/// every layer; here the rate follows the run's own plan, and a weight's smaller side stands for the
/// hidden size unless it is given. Where a factor has lost rank, an ordinary update takes the exact
/// one's place (the code divides by zero).
/// Z. Mo, L.-K. Huang, S. J. Pan, LORO, ICLR 2025; code mzf666/LORO-main, LOROAdamW.
public struct LORO: WeightForm, UpdateRule, Schedule {
    public static let card = MethodCard(
        id: "loro", name: "LORO",
        paper: .init(
            title: "Parameter and Memory Efficient Pretraining via Low-rank Riemannian Optimization",
            authors: "Z. Mo, L.-K. Huang, S. J. Pan", year: 2025, arXiv: ""),
        family: .structuredPretraining, axes: [.parametrisation, .updateRule, .schedule],
        summary: "Low-rank factors under Adam, with an exact Riemannian step of their product every K updates.",
        hyperparameters: [
            .rank(32, "columns of B and rows of A", source: "a quarter of the width, as in the paper's tables"),
            HyperparameterSpec(
                "init", .choice(["xavier", "balanced", "spectral"]), default: .text("xavier"),
                "how the factors start, as in low-rank", source: "official scripts"),
            HyperparameterSpec(
                "loro_freq", .integer(1...Int.max), default: .integer(500),
                "K, updates between exact steps, refreshes and restarts of the rate", source: "official scripts; 200 at 1B"),
            HyperparameterSpec(
                "refresh", .choice(["all", "lrk", "reg", "none"]), default: .text("all"),
                "whose moments start anew after an exact step: all, the factors', the others', none's",
                source: "official scripts"),
            HyperparameterSpec(
                "restart_warmup", .integer(0...Int.max), default: .integer(5),
                "updates in which the rate rises after an exact step", source: "official code"),
            HyperparameterSpec(
                "lr_scaler", .real(-1...Double.greatestFiniteMagnitude), default: .real(-1),
                "c of the ordinary update; a negative one means r / hidden size", source: "official scripts"),
            HyperparameterSpec(
                "hidden_size", .integer(0...Int.max), default: .integer(0),
                "the hidden size in c; 0 takes the smaller side of each weight", source: "see the file header",
                effectiveWith: ["lr_scaler": .real(-1)]),
            HyperparameterSpec(
                "beta1", .real(AdamW.belowOne), default: .real(0.9), "decay of the mean gradient", source: "official code"),
            HyperparameterSpec(
                "beta2", .real(AdamW.belowOne), default: .real(0.999), "decay of the mean squared gradient",
                source: "official code"),
            HyperparameterSpec(
                "eps", .real(AdamW.nonNegative), default: .real(1e-6), "added to the root of the second moment",
                source: "official code"),
            HyperparameterSpec(
                "weight_decay", .real(AdamW.nonNegative), default: .real(0), "decay per unit of learning rate",
                source: "official scripts"),
        ],
        memory: "weights r (m + n); M, V: 2 r (m + n) numbers",
        parent: "low-rank under adamw (variant = hf), at lr_scaler = 1 and loro_freq beyond the run",
        otherNames: OtherNames(defaults: ["restart_warmup": .integer(0)]),
        claims: [
            "C4 perplexity 33.96 / 24.59 / 18.84 / 15.19 at 60M / 130M / 350M / 1B, full rank 34.06 / 24.36 / 18.80 / 15.56",
            "54 % less memory at 1B",
        ])

    let factors: LowRank
    package let settings: AdamSettings
    let period: Int
    let refresh: String
    let restartWarmup: Int
    let scaler: Double
    let hiddenSize: Int

    public init(_ h: Hyperparameters) {
        factors = LowRank(rank: h.integer("rank"), initialisation: h.choice("init"))
        settings = AdamSettings(
            beta1: h.real("beta1"), beta2: h.real("beta2"), eps: h.real("eps"), weightDecay: h.real("weight_decay"),
            correctBias: true, variant: .hf)
        period = h.integer("loro_freq")
        refresh = h.choice("refresh")
        restartWarmup = h.integer("restart_warmup")
        scaler = h.real("lr_scaler")
        hiddenSize = h.integer("hidden_size")
    }

    // MARK: - Parametrisation

    public func check(_ w: WeightShape) throws { try w.checkRank(factors.rank, method: "loro") }
    public func layout(_ w: WeightShape) -> [TensorSpec] { factors.layout(w) }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        try factors.start(w, from: W0, data: data, streams: streams)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        factors.forward(w, x, in: g)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { factors.effectiveWeight(w) }

    // MARK: - Update rule

    public func check(_ parameter: ParameterInfo) {}

    /// Of what is not a linear weight: AdamW with its eps before the correction.
    public func makeState<S: Scalar>(for parameter: ParameterInfo, streams: RandomStreams, as: S.Type) -> any UpdateState<S> {
        AdamWState<S>(shape: parameter.shape, settings: settings)
    }

    public func makeCoupledState<S: Scalar>(
        for weight: StoredWeight<S>, streams: RandomStreams
    ) -> (any CoupledUpdateState<S>)? {
        weight.form is LORO ? LOROState(loro: self, for: weight) : nil
    }

    public var refreshInterval: Int? { period }

    public func storedMemory(for parameter: ParameterInfo, scalarBytes: Int) -> [StoredMemory] {
        AdamMoments<Float>.storedMemory(count: parameter.count, scalarBytes: scalarBytes)
    }

    // MARK: - Schedule

    public func check(_ plan: LearningRatePlan) {}

    public func multiplier(at t: Int, plan: LearningRatePlan) -> Double {
        plan.multiplier(at: t, risingEvery: period, within: restartWarmup)
    }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { LORORefresh<S>(loro: self) }
}

/// Forgets the moments at the chosen parameters when it is time.
private struct LORORefresh<S: Scalar>: ScheduleState {
    let loro: LORO
    /// Whether the last update was an exact one.
    private var isExact = false

    init(loro: LORO) { self.loro = loro }

    mutating func afterUpdate(_ updates: Int, of trainer: Trainer<S>) throws {
        isExact = updates % loro.period == 0
        guard isExact, loro.refresh != "none" else { return }
        let factors = Set(trainer.network.linearWeights.flatMap { $0.parameters.map(ObjectIdentifier.init) })
        try trainer.resetStates {
            loro.refresh == "all" || factors.contains(ObjectIdentifier($0)) == (loro.refresh == "lrk")
        }
    }

    func derived(for network: any Network<S>) -> [String: Tensor<S>] { ["exact": .scalar(isExact ? 1 : 0)] }
}

/// The moments of both factors and the count of updates since they began.
private struct LOROState<S: Scalar>: CoupledUpdateState {
    let loro: LORO
    /// c.
    let scale: Double
    var B: AdamMoments<S>
    var A: AdamMoments<S>
    var updates = 0

    init(loro: LORO, for weight: StoredWeight<S>) {
        self.loro = loro
        let hidden = loro.hiddenSize > 0 ? loro.hiddenSize : weight.shape.smallerSide
        scale = loro.scaler < 0 ? Double(loro.factors.rank) / Double(hidden) : loro.scaler
        B = AdamMoments(shape: weight["B"].info.shape)
        A = AdamMoments(shape: weight["A"].info.shape)
    }

    package mutating func update(_ weight: StoredWeight<S>, context: UpdateContext) {
        let (weightB, weightA) = (weight["B"], weight["A"])
        updates += 1
        let coefficients = loro.settings.coefficients(step: updates, learningRate: context.learningRate)
        B.makeDirection(of: &weightB.gradient, coefficients)
        A.makeDirection(of: &weightA.gradient, coefficients)
        if updates % loro.period == 0 {
            let moved = timed(context.refreshTimer) {
                RiemannianStep(B: weightB.value, A: weightA.value, dB: weightB.gradient, dA: weightA.gradient)?
                    .retraction(rate: S(coefficients.stepSize))
            }
            if let moved {
                weightB.value.assign(moved.B)
                weightA.value.assign(moved.A)
                return
            }
        }
        for factor in [weightB, weightA] {
            let count = factor.info.count
            factor.value.write { w in
                factor.gradient.read { direction in
                    AdamKernel.apply(
                        weight: w, direction: direction, count: count, before: 1, step: coefficients.stepSize * scale,
                        after: 1 - coefficients.stepSize * loro.settings.weightDecay)
                }
            }
        }
    }

    private func timed<R>(_ timer: PhaseTimer?, _ work: () -> R) -> R { timer?.measure(work) ?? work() }

    func storedMemory(for parameter: ParameterInfo) -> [StoredMemory] { parameter.shape == B.m.shape ? B.storedMemory : A.storedMemory }
}

extension AdamMoments {
    /// Averages the gradient in and replaces it with Adam's direction.
    fileprivate mutating func makeDirection(of gradient: inout Tensor<S>, _ c: AdamCoefficients) {
        let count = gradient.count
        gradient.write { g in
            m.write { m in
                v.write { v in AdamKernel.direction(gradient: g, m: m, v: v, count: count, c) }
            }
        }
    }
}
