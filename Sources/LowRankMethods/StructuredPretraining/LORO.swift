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
public struct LORO: DerivedForm, UpdateRule, Schedule {
    public static let card = MethodCard(
        id: "loro", name: "LORO",
        paper: .init(
            title: "Parameter and Memory Efficient Pretraining via Low-rank Riemannian Optimization",
            authors: "Z. Mo, L.-K. Huang, S. J. Pan", year: 2025, arXiv: ""),
        family: .structuredPretraining, axes: [.parametrisation, .updateRule, .schedule],
        summary: "Low-rank factors under Adam, with an exact Riemannian step of their product every K updates.",
        hyperparameters: [
            .rank(32, "columns of B and rows of A", source: "a quarter of the width, as in the paper's tables"),
            .choice(
                "init", "xavier", of: ["xavier", "balanced", "spectral"], "how the factors start, as in low-rank",
                source: "official scripts"),
            .integer(
                "loro_freq", 500, "K, updates between exact steps, refreshes and restarts of the rate",
                source: "official scripts; 200 at 1B"),
            .choice(
                "refresh", "all", of: ["all", "lrk", "reg", "none"],
                "whose moments start anew after an exact step: all, the factors', the others', none's",
                source: "official scripts"),
            .integer(
                "restart_warmup", 5, in: 0...Int.max, "updates in which the rate rises after an exact step",
                source: "official code"),
            .real(
                "lr_scaler", -1, in: -1...Double.greatestFiniteMagnitude,
                "c of the ordinary update; a negative one means r / hidden size", source: "official scripts"),
            .integer(
                "hidden_size", 0, in: 0...Int.max, "the hidden size in c; 0 takes the smaller side of each weight",
                source: "see the file header", effectiveWith: ["lr_scaler": .real(-1)]),
            .real("beta1", 0.9, in: .belowOne, "decay of the mean gradient", source: "official code"),
            .real("beta2", 0.999, in: .belowOne, "decay of the mean squared gradient", source: "official code"),
            .real("eps", 1e-6, "added to the root of the second moment", source: "official code"),
            .real("weight_decay", 0, "decay per unit of learning rate", source: "official scripts"),
        ],
        memory: "weights r (m + n); M, V: 2 r (m + n) numbers",
        parent: "low-rank under adamw (variant = hf), at lr_scaler = 1 and loro_freq beyond the run",
        otherNames: OtherNames(defaults: ["restart_warmup": .integer(0)]),
        claims: [
            "C4 perplexity 33.96 / 24.59 / 18.84 / 15.19 at 60M / 130M / 350M / 1B, full rank 34.06 / 24.36 / 18.80 / 15.56",
            "54 % less memory at 1B",
        ])

    let factors: LowRank
    fileprivate let adamw: AdamW
    fileprivate let period: Int
    fileprivate let refresh: String
    private let restartWarmup: Int
    private let scaler: Double
    private let hiddenSize: Int

    public init(_ h: Hyperparameters) {
        factors = LowRank(rank: h.integer("rank"), initialisation: h.choice("init"))
        adamw = AdamW(AdamSettings(h, variant: .hf))
        (period, refresh) = (h.integer("loro_freq"), h.choice("refresh"))
        restartWarmup = h.integer("restart_warmup")
        (scaler, hiddenSize) = (h.real("lr_scaler"), h.integer("hidden_size"))
    }

    // MARK: - Parametrisation

    public func check(_ w: WeightShape) throws { try w.checkRank(factors.rank, method: "loro") }
    public func base(for w: WeightShape) -> any WeightForm { factors }

    // MARK: - Update rule

    public var refreshInterval: Int? { period }

    /// Of what is not a linear weight, and the moments of a factor.
    public func layout(_ parameter: ParameterInfo) -> [StateSpec] { adamw.layout(parameter) }

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        adamw.update(&W, &G, &state, context)
    }

    public func makeCoupledState<S: Scalar>(
        for weight: StoredWeight<S>, streams: RandomStreams
    ) -> (any CoupledUpdateState<S>)? {
        weight.form is LORO ? LOROState(loro: self, for: weight) : nil
    }

    /// c.
    fileprivate func scale(_ w: WeightShape) -> Double {
        scaler < 0 ? Double(factors.rank) / Double(hiddenSize > 0 ? hiddenSize : w.smallerSide) : scaler
    }

    // MARK: - Schedule

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
    /// Of B, then of A.
    var moments: [UpdateState<S>]
    var updates = 0

    init(loro: LORO, for weight: StoredWeight<S>) {
        self.loro = loro
        moments = ["B", "A"].map { UpdateState(loro.adamw, for: weight[$0].info) }
    }

    mutating func update(_ weight: StoredWeight<S>, context: UpdateContext) {
        let (B, A) = (weight["B"], weight["A"])
        updates += 1
        let c = loro.adamw.settings.coefficients(step: updates, learningRate: context.learningRate)
        for (i, factor) in [B, A].enumerated() { factor.gradient.write { moments[i].direction($0, c) } }
        if updates % loro.period == 0 {
            func step() -> (B: Tensor<S>, A: Tensor<S>)? {
                RiemannianStep(B: B.value, A: A.value, dB: B.gradient, dA: A.gradient)?.retraction(rate: S(c.stepSize))
            }
            if let moved = context.refreshTimer.map({ $0.measure(step) }) ?? step() {
                B.value.assign(moved.B)
                A.value.assign(moved.A)
                return
            }
        }
        for factor in [B, A] {
            AdamKernel.apply(
                factor.gradient, to: &factor.value, before: 1, step: c.stepSize * loro.scale(weight.shape),
                after: 1 - c.stepSize * loro.adamw.settings.weightDecay)
        }
    }

    func storedMemory(for parameter: ParameterInfo) -> [StoredMemory] {
        moments.first { $0.parameter == parameter }!.storedMemory
    }
}
