import LowRankCore

/// SaRA: trains only the entries of a weight that are nearly zero, and keeps their matrix near low rank.
///
///     M_ij = 1 where |W_ij| < theta, before the first update
///     after K updates, once:   M_ij <- 0 where |W_ij| >= theta
///     G <- G + lambda U V^T    U S V^T = svd(W o M); in every update for one weight, drawn at random
///     W <- Adam(W, G o M) where M_ij = 1, decay included; other entries stay as they are
///
/// U V^T is the gradient of the nuclear norm. It is left out where M keeps 100 entries or fewer, as in the official code.
/// Keeps M, and Adam's two moments, 3 m n numbers (entries that do not train have moments of 0).
/// Parent: adamw, where theta is larger than every entry and lambda = 0.
/// Departs: this is the masked dense rule of the code, adamw2. Its sparse rule keeps 3 numbers per trained entry, but starts
/// from |W|, gives the nuclear norm no effect and drops the moments after K updates. Only weights of role `linear` are
/// masked; the others get AdamW. The code leaves out matrices with a side of 64 or less, which all are here.
/// T. Hu et al., 2024, arXiv:2409.06633; code sjtuplayer/SaRA.
public struct SaRA: UpdateRule {
    public static let card = MethodCard(
        id: "sara", name: "SaRA",
        paper: .init(
            title: "SaRA: High-Efficient Diffusion Model Fine-tuning with Progressive Sparse Low-Rank Adaptation",
            authors: "T. Hu et al.", year: 2024, arXiv: "2409.06633"),
        family: .adaptiveAdapters, axes: [.updateRule],
        summary: "AdamW on the entries that are nearly zero, with a nuclear norm on them.",
        hyperparameters: [
            .real(
                "threshold", 2e-3, in: .positive, "theta, below which an entry trains", source: "official code, SD 1.5",
                leastChange: 0.2),
            .real("lambda_rank", 5e-4, "lambda, weight of the nuclear norm", source: "official code"),
            .integer("progressive_iter", 2500, "K, updates before entries that grew are frozen", source: "official code"),
        ]
            + AdamSettings.hyperparameters(
                eps: 1e-8, source: "torch.optim.AdamW", decaySource: "none here; 0.01 in the official code", alwaysCorrects: true),
        memory: "mask m n, M, V: 2 m n numbers",
        parent: "adamw, at a threshold above every entry and lambda_rank = 0",
        claims: [
            "better trade-off of FID and CLIP score than LoRA, AdaptFormer and full fine-tuning with 5M to 50M parameters",
            "the smallest 10 % to 20 % of the weights can be 0 without a change of what is generated",
        ])

    /// What M holds for an entry that trains.
    private static let trains = 1.0
    /// The nuclear norm needs more trained entries.
    private static let fewEntries = 100

    private let threshold, lambda: Double
    private let progressiveUpdate: Int
    private let adamw: AdamW
    private let settings: AdamSettings
    /// The weights of the network among which one is drawn; nil for one weight by itself.
    private var masked: [String]?
    private var draws = RandomStreams(seed: 0)

    public init(_ h: Hyperparameters) {
        (threshold, lambda) = (h.real("threshold"), h.real("lambda_rank"))
        progressiveUpdate = h.integer("progressive_iter")
        settings = AdamSettings(h, variant: .torch)
        adamw = AdamW(settings)
    }

    public func adapted(to parameters: [ParameterInfo], streams: RandomStreams) -> any UpdateRule {
        var rule = self
        rule.masked = parameters.filter(\.isProjected).map(\.name)
        rule.draws = streams
        return rule
    }

    public var firstRenewal: Int? { progressiveUpdate }

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] {
        (parameter.isProjected ? [StateSpec("mask", parameter.shape, .projections)] : []) + adamw.layout(parameter)
    }

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        guard state.parameter.isProjected else { return adamw.update(&W, &G, &state, context) }
        choose(W, &state)
        if lambda > 0, isDrawn(state) {
            let (trained, mask) = (trainedPart(of: W, state["mask"]), state["mask"])
            guard context.refresh(&W, { try addNuclearGradient(of: trained, mask, to: &G) }) else { return }
        }
        state.t += 1
        step(&W, G, &state, settings.coefficients(step: state.t, learningRate: context.learningRate))
    }

    /// Marks entries that train at the start, and those that grew after K updates.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private func choose<S: Scalar>(_ W: Tensor<S>, _ state: inout UpdateState<S>) {
        guard state.t == 0 || state.t == progressiveUpdate else { return }
        let (count, theta, isFirst) = (W.count, S(threshold), state.t == 0)
        let trains = S(Self.trains)
        state["mask"].write { mask in
            W.read { w in
                for i in 0..<count {
                    if isFirst { mask[i] = abs(w[i]) < theta ? trains : 0 }
                    if !isFirst, mask[i] == trains, !(abs(w[i]) < theta) { mask[i] = 0 }
                }
            }
        }
    }

    private func isDrawn<S>(_ state: UpdateState<S>) -> Bool {
        guard let masked else { return true }
        var stream = draws.stream("sara nuclear \(state.t)")
        return masked[stream.integer(below: masked.count)] == state.parameter.name
    }

    /// A o M.
    private func trainedPart<S: Scalar>(of A: Tensor<S>, _ mask: Tensor<S>) -> Tensor<S> {
        Tensor(zip(A.values, mask.values).map { $1 == S(Self.trains) ? $0 : 0 }, shape: A.shape)
    }

    /// G <- G + lambda U V^T o M, unless M keeps too little.
    private func addNuclearGradient<S: Scalar>(
        of trainedPart: Tensor<S>, _ mask: Tensor<S>, to G: inout Tensor<S>
    ) throws(DecompositionError) {
        guard mask.values.count(where: { $0 == S(Self.trains) }) > Self.fewEntries else { return }
        let f = try trainedPart.svd()
        G.blend(keeping: 1, adding: lambda, of: self.trainedPart(of: product(f.u, f.vt), mask))
    }

    /// Adam where the mask is 1.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private func step<S: Scalar>(
        _ W: inout Tensor<S>, _ G: Tensor<S>, _ state: inout UpdateState<S>, _ c: AdamCoefficients
    ) {
        let (count, trains, mask) = (W.count, S(Self.trains), state["mask"])
        let (beta1, beta2, rootScale, eps) = (S(c.beta1), S(c.beta2), S(c.rootScale), S(c.eps))
        let (decay, stepSize) = (S(c.decayBefore), S(c.stepSize))
        W.write { w in
            G.read { g in
                mask.read { mask in
                    state.write("M", "V") { m, v in
                        for i in 0..<count where mask[i] == trains {
                            m[i] = beta1 * m[i] + (1 - beta1) * g[i]
                            v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i]
                            w[i] = decay * w[i] - stepSize * m[i] / (rootScale * v[i].squareRoot() + eps)
                        }
                    }
                }
            }
        }
    }

    /// What trains now.
    public func derived<S: Scalar>(_ state: UpdateState<S>, from W: Tensor<S>) -> [String: Tensor<S>] {
        guard state.parameter.isProjected else { return [:] }
        return ["mask_after_progress": Tensor(state["mask"].values.map { $0 == S(Self.trains) ? 1 : 0 }, shape: W.shape)]
    }

    /// What trains at first, and the gradient of the nuclear norm, times lambda, then.
    package func start<S: Scalar>(_ W: Tensor<S>) throws -> (mask: Tensor<S>, nuclearGradient: Tensor<S>) {
        var state = UpdateState<S>(self, for: ParameterInfo(name: "W", shape: W.shape, role: .linear))
        choose(W, &state)
        var gradient = Tensor<S>.zeros(W.shape)
        try addNuclearGradient(of: trainedPart(of: W, state["mask"]), state["mask"], to: &gradient)
        return (state["mask"], gradient)
    }
}
