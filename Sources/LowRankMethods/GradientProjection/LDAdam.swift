import Foundation
import LowRankCore

/// LDAdam: Adam in a subspace that turns a little at every update, with everything that the turns lose fed back.
///
///     A = G + E;   C = rho P M/(1 - b1^t) + (1 - rho) A                (t updates are done; P is their last basis)
///     Q = orth(C C^T P)          one step of a power iteration; the leading r vectors of A at t = 0
///     a = Q^T A;  T = Q^T P;  M' = T M
///     E <- A - Q a + b1/(1 - b1) (P M - Q M')
///     V <- (1 - b2^t) | T^2 (V/(1 - b2^t) - (M/(1 - b1^t))^2) + (M'/(1 - b1^t))^2 |;   M <- M'        (t > 0)
///     M <- b1 M + (1 - b1) a;  V <- b2 V + (1 - b2) a^2
///     W <- (1 - lr wd) W;   W <- W - lr Q M/(1 - b1^(t+1)) / (sqrt(V/(1 - b2^(t+1))) + eps);   P <- Q
///
/// (Squares entry by entry; m > n projects from the right: a = A Q, M' = M T^T, ...) V turns as the second moment of
/// statistically independent coordinates would. The signs that QR leaves open cancel, because the moments turn along.
/// Keeps P (r min(m, n) numbers), two moments (2 r max(m, n)) and, with error feedback, E (m n). Scratch: C and Q of
/// the weight in hand; shared by all parameters, three times R's size and T.
/// Only the weight matrices of linear layers are treated so; the others get Adam (torch) with the same decays.
/// Parent: AdamW (variant torch) for a weight whose short side is 1.
/// Departs: the code leaves E in the gradient's memory, to which the next backward pass adds; here gradients are
/// overwritten, so E is memory of its own, and clipping does not touch it. The orthogonalisation is in the precision
/// of the weights (the code casts to Float32). `svd_lowrank` draws its own test matrix.
/// T. Robert et al., ICLR 2025, arXiv:2410.16103, Algorithm 1; code IST-DASLab/LDAdam.
public struct LDAdam: SubspaceRule {
    public static let card = MethodCard(
        id: "ldadam", name: "LDAdam",
        paper: .init(
            title: "LDAdam: Adaptive Optimization from Low-Dimensional Gradient Statistics",
            authors: "T. Robert, M. Safaryan, I.-V. Modoranu, D. Alistarh", year: 2025, arXiv: "2410.16103"),
        family: .gradientProjection, axes: [.updateRule],
        summary: "Adam in a subspace that follows gradient and momentum at every update, with error feedback.",
        hyperparameters: [
            .rank(
                128, "dimension r of the subspace",
                source: "a quarter of the width, as in the GaLore paper's tables; 16 in the official code"),
            .real(
                "rho", 0.908, in: .belowOne, "share of the momentum, beside the gradient, in what the subspace follows",
                source: "official code, beta1"),
            .projectionType(ProjectionType.oneSided, source: "official code"),
            .choice(
                "proj_method", "power_iteration", of: ["power_iteration", "svd", "svd_lowrank"],
                "how the subspace follows: one step of a power iteration, or leading singular vectors, exact or randomised",
                source: "official code"),
            .flag("error_feedback", true, "add what was left out to the next gradient", source: "official code"),
        ]
            + AdamSettings.hyperparameters(betas: (0.908, 0.99), eps: 1e-8, source: "official code", alwaysCorrects: true),
        memory: "P: r min(m, n); M, V: 2 r max(m, n) numbers; error feedback m n",
        parent: "adamw, for a short side of 1",
        otherNames: OtherNames(tensors: ["error": "E"]),
        claims: [
            "close to Adam and ahead of GaLore in fine-tuning on GLUE and in pre-training on C4",
            "perplexity of Llama 800M at 100 tokens per parameter 13.91 in the DCT-AdamW paper, AdamW 11.73",
        ])

    /// How Q is found.
    private enum Method: String { case powerIteration = "power_iteration", svd, svdLowRank = "svd_lowrank" }

    public var projection: ProjectionSettings
    private let rho: Double
    private let method: Method
    private let hasFeedback: Bool
    private let adam: AdamSettings
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        projection = ProjectionSettings(h, method: Self.card.id)
        (rho, method) = (h.real("rho"), Method(rawValue: h.choice("proj_method"))!)
        (hasFeedback, adam) = (h.flag("error_feedback"), AdamSettings(h, variant: .torch))
    }

    public var refreshInterval: Int? { nil }
    public var plain: any UpdateRule { AdamW(adam) }

    /// P, d x r with orthonormal columns, is 0 before the first update.
    public func projectedLayout(_ shape: [Int]) -> [StateSpec] {
        let columns = columns(shape)
        return [StateSpec("P", columns.basisShape, .projections)] + AdamSettings.moments(columns.projectedShape)
            + (hasFeedback ? [StateSpec("E", shape)] : [])
    }

    /// Square counts as wide, unlike with GaLore.
    private func columns(_ shape: [Int]) -> ColumnBasis {
        let (m, n) = (shape[0], shape[1])
        let isRight =
            switch projection.type {
            case .std: m > n
            case .reverseStd: m < n
            default: projection.type == .right
            }
        return ColumnBasis(shape: shape, rank: min(projection.rank, m, n), isRight: isRight)
    }

    public func updateProjected<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        let (columns, size) = (columns(W.shape), W.count)
        if hasFeedback { G.write { g in state["E"].read { S.kernels.accumulate($0, g, Int64(size)) } } }
        var found: Tensor<S>?
        guard context.refresh(&W, { found = try nextBasis(G, columns, state) }), let Q = found else { return }
        let T = product(Q, transposed: true, state["P"])
        let c = adam.coefficients(step: state.t + 1, learningRate: context.learningRate)
        let (lost, count) = (S(adam.beta1 / (1 - adam.beta1)), columns.projectedCount)
        G.write { g in
            scratch.lend(3 * count + T.count, of: S.self) { a in
                let (turned, work) = (a + count, a + 2 * count)
                Q.read { columns.project(g, into: a, basis: $0) }
                turnMoments(&state, columns, by: T, mean: turned, work: work)
                if hasFeedback {
                    Q.read { columns.projectBack(a, into: g, basis: $0, alpha: -1, beta: 1) }
                    state["P"].read { P in
                        state["M"].read { columns.projectBack($0, into: g, basis: P, alpha: lost, beta: 1) }
                    }
                    Q.read { columns.projectBack(turned, into: g, basis: $0, alpha: -lost, beta: 1) }
                    state["E"].write { $0.update(from: g, count: size) }
                }
                state["M"].write { $0.update(from: turned, count: count) }
                state.direction(a, c)
                Q.read { columns.projectBack(a, into: g, basis: $0) }
            }
        }
        state["P"].assign(Q)
        state.t += 1
        AdamKernel.apply(G, to: &W, c)
    }

    public func derived<S: Scalar>(_ state: UpdateState<S>, from W: Tensor<S>) -> [String: Tensor<S>] {
        ["projector": product(state["P"], transposed: false, state["P"], transposed: true)]
    }

    // MARK: - The subspace

    /// Q for A = G + E.
    private func nextBasis<S: Scalar>(
        _ A: Tensor<S>, _ columns: ColumnBasis, _ state: UpdateState<S>
    ) throws(DecompositionError) -> Tensor<S> {
        guard state.t > 0 else { return try leadingVectors(of: A, columns, state) }
        var C = A.copy(category: .scratch)
        let share = rho / (1 - pow(adam.beta1, Double(state.t)))
        C.write { C in
            S.kernels.scale(C, S(1 - rho), Int64(A.count))
            state["P"].read { P in
                state["M"].read { columns.projectBack($0, into: C, basis: P, alpha: S(share), beta: 1) }
            }
        }
        guard method == .powerIteration else { return try leadingVectors(of: C, columns, state) }
        let R = product(C, transposed: !columns.isRight, state["P"])
        return try product(C, transposed: columns.isRight, R).qr().q
    }

    private func leadingVectors<S: Scalar>(
        of C: Tensor<S>, _ columns: ColumnBasis, _ state: UpdateState<S>
    ) throws(DecompositionError) -> Tensor<S> {
        let (rank, streams) = (columns.rank, state.streams.scoped("refresh\(state.t)"))
        let f =
            try method == .svdLowRank
            ? C.randomizedSVD(rank: rank, oversampling: 2, powerIterations: 1, streams: streams) : C.svd().leading(rank)
        return columns.isRight ? f.vt.transposed() : f.u
    }

    /// V turns by T, and `mean` receives M', M turned; M stays.
    /// - Parameter work: scratch for as many numbers and those of T.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private func turnMoments<S: Scalar>(
        _ state: inout UpdateState<S>, _ columns: ColumnBasis, by T: Tensor<S>, mean: UnsafeMutablePointer<S>,
        work: UnsafeMutablePointer<S>
    ) {
        let (count, t) = (columns.projectedCount, Double(state.t))
        let (correction1, correction2) = (S(1 - pow(adam.beta1, t)), S(1 - pow(adam.beta2, t)))
        state["M"].read { M in T.read { columns.turn(M, by: $0, into: mean) } }
        guard state.t > 0 else { return }
        let squares = work + count
        state.write("M", "V") { M, V in
            T.read { for i in 0..<T.count { squares[i] = $0[i] * $0[i] } }
            for i in 0..<count {
                let m = M[i] / correction1
                work[i] = V[i] / correction2 - m * m
            }
            columns.turn(work, by: squares, into: V)
            for i in 0..<count {
                let m = mean[i] / correction1
                V[i] = correction2 * abs(V[i] + m * m)
            }
        }
    }
}

extension ColumnBasis {
    /// y <- x T^T, or T x: what x, of R's shape, is in another basis (T r x r).
    fileprivate func turn<S: Scalar>(_ x: UnsafePointer<S>, by T: UnsafePointer<S>, into y: UnsafeMutablePointer<S>) {
        let length = projectedCount / rank
        if isRight { multiply(transB: true, length, rank, rank, x, T, y) } else { multiply(rank, length, rank, T, x, y) }
    }
}
