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
/// Only 2-D weights of role `linear` are treated so; the others get the same Adam (hf).
/// Parent: GaLore, bit for bit, for v; W0 alone where I = 0 and M = ||W0||_column, as at the start.
/// Departs: from the code, in rows of zeros, in that g, which each update computes anew, is not kept, and in that parameters
/// that are not projected are not normalised (the code divides a bias at 0 by its norm). The paper's text leaves open which
/// matrix is projected when the direction is trained through I and J; here it is the gradient of either.
/// J.-H. Huang et al., Gradient Weight-normalized Low-rank Projection for Efficient LLM Training, AAAI 2025,
/// arXiv:2412.19616.
public struct GradNormLoRP: SubspaceRule {
    public static let card = MethodCard(
        id: "gradnormlorp", name: "GradNormLoRP",
        paper: .init(
            title: "Gradient Weight-normalized Low-rank Projection for Efficient LLM Training",
            authors: "J.-H. Huang, Y. Shen, H. Zhu, S. Rudinac, E. Kanoulas", year: 2025, arXiv: "2412.19616"),
        family: .gradientProjection, axes: [.updateRule, .parametrisation],
        summary: "Weight normalisation with a direction trained through a projected gradient.",
        hyperparameters: [
            .init(
                "variant", .choice(["official-code", "paper"]), default: .text("official-code"),
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

    private var galore: GaLoreSettings
    /// Of the variant `paper`; the other trains dense weights.
    let parametrisation: WeightNormalisedAdapters?
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        galore = GaLoreSettings(
            projection: ProjectionSettings(h), scale: h.real("scale"), adam: AdamSettings(h, variant: .hf))
        parametrisation = h.choice("variant") == "paper" ? WeightNormalisedAdapters(rank: h.integer("rank")) : nil
        if parametrisation != nil { galore.projection.type = .full }
    }

    public var refreshInterval: Int? { galore.projection.gap }

    public func check(_ parameter: ParameterInfo) throws {
        try galore.projection.check(parameter, method: "gradnormlorp")
    }

    public var plain: any UpdateRule { AdamW(galore.adam) }

    public func makeProjectedState<S: Scalar>(
        for parameter: ParameterInfo, streams: RandomStreams, as: S.Type
    ) -> any UpdateState<S> {
        if parametrisation != nil {
            return GaLoreState<S>(shape: parameter.shape, settings: galore, streams: streams, scratch: scratch)
        }
        return GradNormLoRPState<S>(shape: parameter.shape, settings: galore, scratch: scratch)
    }

    public func projectedMemory(_ shape: [Int], scalarBytes: Int) -> [StoredMemory] {
        let direction = galore.projection.storedMemory(shape, scalarBytes: scalarBytes)
            + galore.projection.momentMemory(shape, scalarBytes: scalarBytes)
        guard parametrisation == nil else { return direction }
        return [StoredMemory("v", .moments, bytes: shape[0] * shape[1] * scalarBytes)] + direction
            + AdamMoments<Float>.storedMemory(count: shape[0], scalarBytes: scalarBytes).map(magnitude)
    }
}

/// The moments of the magnitude under names of their own.
private func magnitude(_ kept: StoredMemory) -> StoredMemory {
    StoredMemory(kept.name + "_g", kept.category, bytes: kept.bytes)
}

/// The direction, P, the moments and the count of updates of one weight in the official code's variant.
public struct GradNormLoRPState<S: Scalar>: UpdateState {
    package let settings: GaLoreSettings
    private let scratch: SharedScratch
    private var projector: GradientProjector<S>
    /// v.
    private var direction: Tensor<S>
    private var moments: AdamMoments<S>
    private var magnitudeMoments: AdamMoments<S>
    /// Updates so far.
    private var t = 0
    /// Of v, when an update found them; their number.
    private var zeroRows = 0

    init(shape: [Int], settings: GaLoreSettings, scratch: SharedScratch) {
        self.settings = settings
        self.scratch = scratch
        projector = GradientProjector(shape, settings.projection)
        direction = .zeros(shape, category: .moments)
        moments = AdamMoments(shape: projector.projectedShape)
        magnitudeMoments = AdamMoments(shape: [shape[0]])
    }

    public mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        precondition(weight.shape == projector.shape && gradient.shape == projector.shape)
        if t == 0 { direction.assign(weight) }
        if t % settings.projection.gap == 0 {
            guard context.refresh(&weight, { try projector.follow(gradient) }) else { return }
        }
        t += 1
        let c = settings.adam.coefficients(step: t, learningRate: context.learningRate)
        let (shape, m, n) = (weight.shape, weight.rows, weight.columns)
        var zeroRows = 0
        gradient.write { G in
            scratch.lend(projector.scratchCount + 2 * m, of: S.self) { R in
                let magnitudes = R + projector.scratchCount
                let slopes = magnitudes + m
                direction.write { v in
                    Channels.rows.norms(of: v, shape, into: magnitudes)
                    for i in 0..<m where magnitudes[i] == 0 { zeroRows += 1 }
                    for i in 0..<m {
                        slopes[i] = DirectionNormalisation.quotient(
                            S(S.kernels.dot(G + i * n, v + i * n, Int64(n))), magnitudes[i])
                    }
                    projector.project(G, into: R)
                    moments.direction(R, c)
                    projector.projectBack(R, into: G)
                    AdamKernel.apply(
                        weight: v, direction: G, count: m * n, before: c.decayBefore, step: c.stepSize * settings.scale,
                        after: c.decayAfter)
                    magnitudeMoments.direction(slopes, c)
                    AdamKernel.apply(
                        weight: magnitudes, direction: slopes, count: m, before: c.decayBefore, step: c.stepSize,
                        after: c.decayAfter)
                    let norms = slopes
                    Channels.rows.norms(of: v, shape, into: norms)
                    for i in 0..<m { magnitudes[i] = DirectionNormalisation.quotient(magnitudes[i], norms[i]) }
                    weight.write { W in
                        W.update(from: v, count: m * n)
                        Channels.rows.scale(W, shape, by: magnitudes)
                    }
                }
            }
        }
        self.zeroRows = max(self.zeroRows, zeroRows)
    }

    public var warning: String? {
        zeroRows == 0
            ? nil
            : "rows of the weight are zero (\(zeroRows) at most) and have no direction; they begin to move one update late, where "
                + "the official code divides 0 by 0 and diverges"
    }

    /// g with W_i = g_i v_i / ||v_i||.
    public func derived(from weight: Tensor<S>) -> [String: Tensor<S>] {
        var g = Tensor<S>(uninitialized: [weight.rows, 1])
        for i in 0..<weight.rows {
            let (along, squares) = (0..<weight.columns).reduce((0, 0) as (S, S)) { sums, j in
                (sums.0 + weight[i, j] * direction[i, j], sums.1 + direction[i, j] * direction[i, j])
            }
            g[i, 0] = DirectionNormalisation.quotient(along, squares.squareRoot())
        }
        return ["g": g]
    }

    public var stored: [StoredTensor] {
        [StoredTensor("v", direction)] + projector.stored + moments.stored
            + magnitudeMoments.stored.map { StoredTensor(magnitude($0.memory), numbers: $0.numbers) }
    }

    public mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        moments.change(change)
        magnitudeMoments.change(change)
    }
}

// MARK: - For comparison with other implementations

extension GradNormLoRP: ProjectingRule {
    package var signs: ProjectorSigns {
        get { galore.projection.signs }
        set { galore.projection.signs = newValue }
    }
}
