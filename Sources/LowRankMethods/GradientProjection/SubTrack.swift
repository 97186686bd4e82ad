import Foundation
import LowRankCore

/// SubTrack++: GaLore whose subspace turns along a geodesic towards the gradient, the moments turning along.
///
///     t = 0:        S = first r left singular vectors of G                    (m < n; t counts updates from 0)
///     every T:      A = S^T G;  D = (I - S S^T) (-2) (G - S A) A^T;  sigma u v^T: the leading triple of D
///                   S <- S v cos(eta sigma) v^T + u sin(-eta sigma) v^T + S (I - v v^T)
///     N = Adam(S^T G);  W <- W - lr sqrt(1 - b2^t)/(1 - b1^t) (scale S N + X);  W <- (1 - lr wd) W
///     X = limit(phi (G - scale S S^T G)),  phi and the limit on the growth of the norm as in Fira; 0 without recovery
///     after update T, 2 T, ...:  C = S^T S_0;  V <- (1 - b2) | C^2 (V - M^2) + (C M)^2 |;  M <- C M
///
/// (Squares entry by entry.) With m >= n the right singular vectors are taken, and never turn: the tangent of the official
/// code is zero there, as is C = I, so that only V <- (1 - b2) V is left of the last line.
/// Keeps S (r min(m, n) numbers), with m < n S_0 as well (r m), two moments (2 r max(m, n)) and the limiter's norm.
/// Only the weight matrices of linear layers are treated so; the others get the same Adam (hf).
/// Parent: fira, where the subspace does not turn: at step_size = 0, adaptive_optimizer off and T larger than the run.
/// Departs: nothing from the code, whose moments turn from the first basis instead of the last, in the update before the
/// subspace turns, and whose V shrinks by 1 - b2 then. eta sigma is an angle: large gradients turn the subspace around.
/// S. Rajabi et al., 2025, arXiv:2502.01586; code criticalml-uw/SubTrack.
public struct SubTrack: SubspaceRule {
    public static let card = MethodCard(
        id: "subtrack", name: "SubTrack++",
        paper: .init(
            title: "SubTrack++: Gradient Subspace Tracking for Scalable LLM Training", authors: "S. Rajabi et al.", year: 2025,
            arXiv: "2502.01586"),
        family: .gradientProjection, axes: [.updateRule],
        summary: "GaLore whose subspace follows the gradient by small rotations, plus what the projection leaves out, "
            + "as in Fira.",
        hyperparameters: [
            .rank(128, "dimension r of the subspace", source: "GaLore paper, 60M (a quarter of the width)"),
            .projectionGap("T, updates between two turns", source: "official code"),
            .projectedScale(source: "official code"),
            .real("step_size", 10, "eta, angle per unit of the tangent", source: "official code"),
            .flag("adaptive_optimizer", true, "the moments turn along", source: "official code"),
            .flag("recovery_scaling", true, "add what the projection leaves out, scaled", source: "official code"),
            .real(
                "limiter_gamma", 1.01, in: 1...Double.greatestFiniteMagnitude,
                "largest growth of the rest's norm from one update to the next", source: "Fira paper"),
        ] + AdamSettings.hyperparameters(eps: 1e-6, source: "official code"),
        memory: "S: r min(m, n), twice where m < n; M, V: 2 r max(m, n) numbers; limiter 1",
        parent: "fira, where the subspace does not turn",
        otherNames: OtherNames(hyperparameters: ["update_interval": "update_proj_gap"], defaults: ["scale": .real(1)]),
        claims: ["43 % to 65 % less time for pre-training", "the lowest loss among low-rank optimizers at 1B parameters"])

    public var projection: ProjectionSettings
    private let scale, stepSize: Double
    private let turnsMoments: Bool
    private let limiter: NormGrowthLimiter?
    private let adam: AdamSettings
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        projection = ProjectionSettings(h, method: Self.card.id)
        (scale, stepSize) = (h.real("scale"), h.real("step_size"))
        turnsMoments = h.flag("adaptive_optimizer")
        limiter = h.flag("recovery_scaling")
            ? NormGrowthLimiter(gamma: h.real("limiter_gamma"), off: "recovery_scaling = false") : nil
        adam = AdamSettings(h, variant: .hf)
    }

    public var plain: any UpdateRule { AdamW(adam) }

    public func projectedLayout(_ shape: [Int]) -> [StateSpec] {
        let projector = GradientProjector(shape, projection)
        let first = turnsMoments && !projector.keepsRows ? [StateSpec("S_0", projector.basisShape, .projections)] : []
        return projector.layout + first + AdamSettings.moments(projector.projectedShape) + (limiter?.layout ?? [])
    }

    public func updateProjected<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        let (shape, count, projector) = (W.shape, W.count, GradientProjector(W.shape, projection))
        if state.t % projection.gap == 0 {
            guard context.refresh(&W, { try refresh(projector, G, &state) }) else { return }
        }
        state.t += 1
        let c = adam.coefficients(step: state.t, learningRate: context.learningRate)
        let (channels, scale) = (projector.keepsRows ? Channels.rows : .columns, S(scale))
        G.write { g in
            scratch.lend(projector.scratchCount + 2 * channels.count(shape), of: S.self) { R in
                let factors = R + projector.scratchCount
                projector.project(g, into: R, state)
                guard let limiter else {
                    state.direction(R, c)
                    return projector.projectBack(R, into: g, state, alpha: scale)
                }
                projector.projectBack(R, into: g, state, alpha: -scale, beta: 1)
                state.direction(R, projector.projectedShape, c, stretching: channels, factors)
                channels.scale(g, shape, by: factors)
                limiter.limit(g, count: count, &state)
                projector.projectBack(R, into: g, state, alpha: scale, beta: 1)
            }
        }
        AdamKernel.apply(G, to: &W, c)
        if turnsMoments, state.t % projection.gap == 0 { turnMoments(&state) }
    }

    public func derived<S: Scalar>(_ state: UpdateState<S>, from W: Tensor<S>) -> [String: Tensor<S>] {
        guard state.parameter.isProjected else { return [:] }
        let isLeft = state.hasNumbers("P_left")
        let S = state[isLeft ? "P_left" : "P_right"]
        return ["projector": product(S, transposed: !isLeft, S, transposed: isLeft)]
    }

    // MARK: - The subspace

    private func refresh<S: Scalar>(
        _ projector: GradientProjector, _ G: Tensor<S>, _ state: inout UpdateState<S>
    ) throws(DecompositionError) {
        if state.t == 0 {
            try projector.follow(G, &state)
            if state.hasNumbers("S_0") { state["S_0"].assign(state["P_left"]) }
        } else if !projector.keepsRows {
            try turn(G, &state)
        }
    }

    /// One step along the geodesic.
    private func turn<S: Scalar>(_ G: Tensor<S>, _ state: inout UpdateState<S>) throws(DecompositionError) {
        let basis = state["P_left"].copy(category: .scratch)
        let A = product(basis, transposed: true, G)
        let rest = G.adding(product: basis, A, alpha: -1)
        let change = S(-2) * product(rest, transposed: false, A, transposed: true)
        let tangent = change.adding(product: basis, product(basis, transposed: true, change), alpha: -1)
        let triple = try tangent.svd().leading(1)
        let angle = stepSize * Double(triple.s[0])
        let v = triple.vt.transposed()
        // S v (cos - 1) - u sin, m x 1.
        let along = S(cos(angle) - 1) * product(basis, v) + S(-sin(angle)) * triple.u
        state["P_left"].accumulateProduct(along, triple.vt, alpha: 1, beta: 1)
    }

    /// M and V by C; without a first basis C = I.
    private func turnMoments<S: Scalar>(_ state: inout UpdateState<S>) {
        let (M, V) = (state["M"].copy(category: .scratch), state["V"].copy(category: .scratch))
        let C = state.hasNumbers("S_0") ? product(state["P_left"], transposed: true, state["S_0"]) : nil
        let turned = C.map { product($0, M) } ?? M
        var spread = V
        for i in 0..<spread.count { spread[i] -= M[i] * M[i] }
        if var squares = C {
            for i in 0..<squares.count { squares[i] *= squares[i] }
            spread = product(squares, spread)
        }
        for i in 0..<spread.count { spread[i] = S(1 - adam.beta2) * abs(spread[i] + turned[i] * turned[i]) }
        state["M"].assign(turned)
        state["V"].assign(spread)
    }
}
