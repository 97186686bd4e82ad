import LowRankCore

/// GradNormLoRP: a weight normalised by its magnitude, whose direction is trained through a projected gradient.
///
/// Paper and official code are two methods, and `variant` chooses between them.
///
/// official-code, an optimizer of the weight W itself with a direction v and row magnitudes g:
///
///     first:  v <- W
///     g_i = ||v_i||  (one per row);   gg_i = <G_i, v_i> / ||v_i||
///     R, N as in GaLore with P refreshed every T updates;   N_g = Adam(gg)
///     v <- (1 - lr wd) (v - s alpha back(N));   g <- (1 - lr wd) (g - s N_g)      s = lr sqrt(1 - b2^t)/(1 - b1^t)
///     W_i <- g_i v_i / ||v_i||
///
/// so that v follows GaLore, and a step of the magnitude is forgotten with the next update. Keeps v (m n numbers),
/// GaLore's P and moments (r min(m, n) + 2 r max(m, n)) and two moments of g (2 m).
///
/// paper, a parametrisation (see `WeightNormalisedAdapters`) W = M (W0 + I J)/||W0 + I J||_column with W0 frozen, M, I and
/// J trained, and GaLore on both sides, `full`, for the gradients of I and J. Keeps W0 (m n, no gradient), I, J, M
/// (r (m + n) + n), P (r (m + n) + 2 r^2) and moments (4 r^2 + 2 n).
///
/// A row of zeros, as pruned weights have, has no direction, and a quotient by its norm counts as 0: v moves away from
/// zero at the first update, W at the second. The record of the run warns of it, because the official code has 0/0 there and
/// diverges. In the variant `paper`, which has no code, a column of zeros stays zero until its magnitude has moved.
/// Only the weight matrices of linear layers are treated so; the others get the same Adam (hf).
/// Parent: GaLore, bit for bit, for v; W0 alone where I = 0 and M = ||W0||_column, as at the start.
/// Departs: from the code, in rows of zeros, in that g, which each update computes anew, is not kept, and in that parameters
/// that are not projected are not normalised (the code divides a bias at 0 by its norm). The paper's text leaves open which
/// matrix is projected when the direction is trained through I and J; here it is the gradient of either.
/// J.-H. Huang et al., AAAI 2025, arXiv:2412.19616.
public struct GradNormLoRP: SubspaceRule, ProjectingRule {
    public static let card = MethodCard(
        id: "gradnormlorp", name: "GradNormLoRP",
        paper: .init(
            title: "Gradient Weight-normalized Low-rank Projection for Efficient LLM Training",
            authors: "J.-H. Huang, Y. Shen, H. Zhu, S. Rudinac, E. Kanoulas", year: 2025, arXiv: "2412.19616"),
        family: .gradientProjection, axes: [.updateRule, .parametrisation],
        summary: "Trains magnitude and direction of a weight apart, the direction through a projected gradient as in "
            + "GaLore.",
        hyperparameters: [
            .choice(
                "variant", "official-code", of: ["official-code", "paper"],
                "row-normalised GaLore on W, or column-normalised adapters with projected gradients",
                source: "official code"),
            .rank(
                128, "dimension r of the subspace and of the adapters",
                source: "official code, 60M (a quarter of the width); 4 on GLUE"),
            .projectionGap(default: 250, source: "official code, 60M; 500 on GLUE"),
            .projectedScale(source: "official code, 60M; 4 on GLUE"),
            .projectionType(source: "official code", effectiveWith: ["variant": .text("official-code")]),
        ] + AdamSettings.hyperparameters(eps: 1e-6, source: "official code"),
        memory: "official-code: v m n, P r min(m, n), M, V 2 r max(m, n) + 2 m; "
            + "paper: frozen m n, weights r (m + n) + n, P r (m + n) + 2 r^2, M, V 4 r^2 + 2 n",
        parent: "galore, for the direction",
        otherNames: OtherNames(defaults: ["scale": .real(1)]),
        claims: [
            "GLUE average of RoBERTa at rank 8 80.65, LoRA 79.23", "up to 89.5 % less optimizer memory with 8-bit states",
            "7B is pre-trained on a 24 GB card",
        ])

    public var projection: ProjectionSettings {
        get { galore.projection }
        set { galore.projection = newValue }
    }
    public let plain: any UpdateRule
    private let adam: AdamSettings
    private let scale: Double
    /// Of the variant `paper`; the other trains dense weights.
    let parametrisation: WeightNormalisedAdapters?
    /// Of the variant `paper`.
    private var galore: GaLore
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        (adam, scale) = (AdamSettings(h, variant: .hf), h.real("scale"))
        plain = AdamW(adam)
        galore = GaLore(h, method: Self.card.id, adam: adam, plain: plain)
        parametrisation = h.choice("variant") == "paper" ? WeightNormalisedAdapters(rank: h.integer("rank")) : nil
        if parametrisation != nil { galore.projection.type = .full }
    }

    /// The moments of the magnitude have names of their own.
    public func projectedLayout(_ shape: [Int]) -> [StateSpec] {
        let direction = galore.projectedLayout(shape)
        guard parametrisation == nil else { return direction }
        return [StateSpec("v", shape)] + direction + AdamSettings.moments([shape[0]], suffix: "_g")
    }

    public func updateProjected<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        guard parametrisation == nil else { return galore.updateProjected(&W, &G, &state, context) }
        let projector = GradientProjector(W.shape, projection)
        if state.t == 0 { state["v"].assign(W) }
        if state.t % projection.gap == 0 {
            guard context.refresh(&W, { try projector.follow(G, &state) }) else { return }
        }
        state.t += 1
        let c = adam.coefficients(step: state.t, learningRate: context.learningRate)
        let (shape, m, n) = (W.shape, W.rows, W.columns)
        // v is taken out of the state, so that it can change beside the moments.
        var (v, zeroRows) = (state.take("v"), 0)
        G.write { G in
            scratch.lend(projector.scratchCount + 2 * m, of: S.self) { R in
                let g = R + projector.scratchCount
                let slopes = g + m
                v.write { v in
                    Channels.rows.norms(of: v, shape, into: g)
                    for i in 0..<m {
                        if g[i] == 0 { zeroRows += 1 }
                        let along = S(S.kernels.dot(G + i * n, v + i * n, Int64(n)))
                        slopes[i] = DirectionNormalisation.quotient(along, g[i])
                    }
                    projector.project(G, into: R, state)
                    state.direction(R, c)
                    projector.projectBack(R, into: G, state)
                    AdamKernel.apply(
                        weight: v, direction: G, count: m * n, before: c.decayBefore, step: c.stepSize * scale,
                        after: c.decayAfter)
                    state.direction(slopes, c, suffix: "_g")
                    AdamKernel.apply(
                        weight: g, direction: slopes, count: m, before: c.decayBefore, step: c.stepSize,
                        after: c.decayAfter)
                    let norms = slopes
                    Channels.rows.norms(of: v, shape, into: norms)
                    for i in 0..<m { g[i] = DirectionNormalisation.quotient(g[i], norms[i]) }
                    W.write { W in
                        W.update(from: v, count: m * n)
                        Channels.rows.scale(W, shape, by: g)
                    }
                }
            }
        }
        state.put(v, "v")
        warn(of: Double(zeroRows), &state)
    }

    private func warn<S>(of zeroRows: Double, _ state: inout UpdateState<S>) {
        let most = max(zeroRows, state.notes["zero rows"]?[0] ?? 0)
        guard most > 0 else { return }
        state.notes["zero rows"] = [most]
        state.warning = "rows of the weight are zero (\(Int(most)) at most) and have no direction; they begin to move "
            + "one update late, where the official code divides 0 by 0 and diverges"
    }

    /// g with W_i = g_i v_i / ||v_i||.
    public func derived<S: Scalar>(_ state: UpdateState<S>, from W: Tensor<S>) -> [String: Tensor<S>] {
        guard parametrisation == nil else { return [:] }
        let v = state["v"]
        var g = Tensor<S>(uninitialized: [W.rows, 1])
        for i in 0..<W.rows {
            let (along, squares) = (0..<W.columns).reduce((0, 0) as (S, S)) { sums, j in
                (sums.0 + W[i, j] * v[i, j], sums.1 + v[i, j] * v[i, j])
            }
            g[i, 0] = DirectionNormalisation.quotient(along, squares.squareRoot())
        }
        return ["g": g]
    }
}
