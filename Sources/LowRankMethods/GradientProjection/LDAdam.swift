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
/// Only 2-D weights of role `linear` are treated so; the others get Adam (torch) with the same decays.
/// Parent: AdamW (variant torch) for a weight whose short side is 1.
/// Departs: the code leaves E in the gradient's memory, to which the next backward pass adds; here gradients are
/// overwritten, so E is memory of its own, and clipping does not touch it. The orthogonalisation is in the precision
/// of the weights (the code casts to Float32). `svd_lowrank` draws its own test matrix.
/// T. Robert et al., LDAdam: Adaptive Optimization from Low-Dimensional Gradient Statistics, ICLR 2025,
/// arXiv:2410.16103, Algorithm 1; code IST-DASLab/LDAdam.
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
            .init(
                "rho", .real(AdamW.belowOne), default: .real(0.908),
                "share of the momentum, beside the gradient, in what the subspace follows", source: "official code, beta1"),
            .projectionType(ProjectionType.oneSided, source: "official code"),
            .init(
                "proj_method", .choice(["power_iteration", "svd", "svd_lowrank"]), default: .text("power_iteration"),
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

    let settings: LDAdamSettings
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        settings = LDAdamSettings(
            rank: h.integer("rank"), rho: h.real("rho"), type: ProjectionType(rawValue: h.choice("proj_type"))!,
            method: LDAdamSettings.Method(rawValue: h.choice("proj_method"))!, hasFeedback: h.flag("error_feedback"),
            adam: AdamSettings(h, variant: .torch))
    }

    public func check(_ parameter: ParameterInfo) throws {
        try ProjectionSettings(rank: settings.rank, gap: 1, type: settings.type).check(parameter, method: "ldadam")
    }

    public var plain: any UpdateRule { AdamW(settings.adam) }

    public func makeProjectedState<S: Scalar>(
        for parameter: ParameterInfo, streams: RandomStreams, as: S.Type
    ) -> any UpdateState<S> {
        LDAdamState<S>(shape: parameter.shape, settings: settings, streams: streams, scratch: scratch)
    }

    public func projectedMemory(_ shape: [Int], scalarBytes: Int) -> [StoredMemory] {
        let columns = settings.columns(shape)
        return [StoredMemory("P", .projections, bytes: columns.basisShape.reduce(1, *) * scalarBytes)]
            + AdamMoments<Float>.storedMemory(count: columns.projectedCount, scalarBytes: scalarBytes)
            + (settings.hasFeedback ? ErrorFeedback<Float>.storedMemory(shape, .exact, scalarBytes: scalarBytes) : [])
    }
}

/// LDAdam's knobs.
struct LDAdamSettings: Sendable {
    /// How Q is found.
    enum Method: String, Sendable {
        case powerIteration = "power_iteration", svd, svdLowRank = "svd_lowrank"
    }

    var rank: Int
    var rho: Double
    var type: ProjectionType
    var method: Method
    var hasFeedback: Bool
    var adam: AdamSettings

    /// Square counts as wide, unlike with GaLore.
    func columns(_ shape: [Int]) -> ColumnBasis {
        let (m, n) = (shape[0], shape[1])
        let isRight =
            switch type {
            case .std: m > n
            case .reverseStd: m < n
            default: type == .right
            }
        return ColumnBasis(shape: shape, rank: min(rank, m, n), isRight: isRight)
    }
}

/// P, the moments, the error and the count of updates of one projected weight.
public struct LDAdamState<S: Scalar>: UpdateState {
    let settings: LDAdamSettings
    private let streams: RandomStreams
    private let scratch: SharedScratch
    private let columns: ColumnBasis
    /// d x r, orthonormal columns; 0 before the first update.
    private var P: Tensor<S>
    private var moments: AdamMoments<S>
    private var feedback: ErrorFeedback<S>?
    /// Updates so far.
    private var t = 0

    init(shape: [Int], settings: LDAdamSettings, streams: RandomStreams, scratch: SharedScratch) {
        self.settings = settings
        self.streams = streams
        self.scratch = scratch
        columns = settings.columns(shape)
        P = .zeros(columns.basisShape, category: .projections)
        moments = AdamMoments(shape: columns.projectedShape)
        feedback = settings.hasFeedback ? ErrorFeedback(shape, .exact) : nil
    }

    public mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        precondition(weight.shape == columns.shape && gradient.shape == columns.shape)
        gradient.write { feedback?.add(to: $0) }
        var found: Tensor<S>?
        guard context.refresh(&weight, { found = try nextBasis(gradient) }), let Q = found else { return }
        let T = product(Q, transposed: true, P)
        let c = settings.adam.coefficients(step: t + 1, learningRate: context.learningRate)
        let lost = S(settings.adam.beta1 / (1 - settings.adam.beta1))
        let projectedCount = columns.projectedCount
        gradient.write { g in
            scratch.lend(3 * projectedCount + T.count, of: S.self) { a in
                let (turned, work) = (a + projectedCount, a + 2 * projectedCount)
                Q.read { columns.project(g, into: a, basis: $0) }
                turnMoments(by: T, mean: turned, work: work)
                if feedback != nil {
                    Q.read { columns.projectBack(a, into: g, basis: $0, alpha: -1, beta: 1) }
                    P.read { P in moments.m.read { columns.projectBack($0, into: g, basis: P, alpha: lost, beta: 1) } }
                    Q.read { columns.projectBack(turned, into: g, basis: $0, alpha: -lost, beta: 1) }
                    feedback!.store(g)
                }
                moments.m.write { $0.update(from: turned, count: projectedCount) }
                moments.direction(a, c)
                Q.read { columns.projectBack(a, into: g, basis: $0) }
            }
        }
        P.assign(Q)
        t += 1
        AdamKernel.apply(gradient, to: &weight, c)
    }

    // MARK: - The subspace

    /// Q for A = G + E.
    private func nextBasis(_ A: Tensor<S>) throws(DecompositionError) -> Tensor<S> {
        guard t > 0 else { return try leadingVectors(of: A) }
        var C = A.copy(category: .scratch)
        let share = settings.rho / (1 - pow(settings.adam.beta1, Double(t)))
        C.write { C in
            S.kernels.scale(C, S(1 - settings.rho), Int64(A.count))
            P.read { P in moments.m.read { columns.projectBack($0, into: C, basis: P, alpha: S(share), beta: 1) } }
        }
        guard settings.method == .powerIteration else { return try leadingVectors(of: C) }
        let R = product(C, transposed: !columns.isRight, P)
        return try product(C, transposed: columns.isRight, R).qr().q
    }

    private func leadingVectors(of C: Tensor<S>) throws(DecompositionError) -> Tensor<S> {
        let f =
            try settings.method == .svdLowRank
            ? C.randomizedSVD(
                rank: columns.rank, oversampling: 2, powerIterations: 1, streams: streams.scoped("refresh\(t)"))
            : C.svd().leading(columns.rank)
        return columns.isRight ? f.vt.transposed() : f.u
    }

    /// V turns by T, and `mean` receives M', M turned; M stays.
    /// - Parameter work: scratch for as many numbers and those of T.
    private mutating func turnMoments(
        by T: Tensor<S>, mean: UnsafeMutablePointer<S>, work: UnsafeMutablePointer<S>
    ) {
        let (columns, count) = (columns, columns.projectedCount)
        let correction1 = S(1 - pow(settings.adam.beta1, Double(t)))
        let correction2 = S(1 - pow(settings.adam.beta2, Double(t)))
        moments.m.read { M in T.read { columns.turn(M, by: $0, into: mean) } }
        guard t > 0 else { return }
        let squares = work + count
        moments.m.read { M in
            moments.v.write { V in
                T.read { for i in 0..<T.count { squares[i] = $0[i] * $0[i] } }
                Self.spread(V, M, correction1, correction2, into: work, count)
                columns.turn(work, by: squares, into: V)
                Self.collect(V, mean, correction1, correction2, count)
            }
        }
    }

    /// x <- V/(1 - b2^t) - (M/(1 - b1^t))^2.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private static func spread(
        _ V: UnsafePointer<S>, _ M: UnsafePointer<S>, _ correction1: S, _ correction2: S,
        into x: UnsafeMutablePointer<S>, _ count: Int
    ) {
        for i in 0..<count {
            let mean = M[i] / correction1
            x[i] = V[i] / correction2 - mean * mean
        }
    }

    /// V <- (1 - b2^t) |V + (M/(1 - b1^t))^2|.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private static func collect(
        _ V: UnsafeMutablePointer<S>, _ M: UnsafePointer<S>, _ correction1: S, _ correction2: S, _ count: Int
    ) {
        for i in 0..<count {
            let mean = M[i] / correction1
            V[i] = correction2 * abs(V[i] + mean * mean)
        }
    }

    public func derived(from weight: Tensor<S>) -> [String: Tensor<S>] {
        ["projector": product(P, transposed: false, P, transposed: true)]
    }

    public var stored: [StoredTensor] { [StoredTensor("P", P)] + moments.stored + (feedback?.stored ?? []) }

    public mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        moments.change(change)
    }
}

extension ColumnBasis {
    /// y <- x T^T, or T x: what x, of R's shape, is in another basis (T r x r).
    fileprivate func turn<S: Scalar>(_ x: UnsafePointer<S>, by T: UnsafePointer<S>, into y: UnsafeMutablePointer<S>) {
        let length = projectedCount / rank
        if isRight { multiply(transB: true, length, rank, rank, x, T, y) } else { multiply(rank, length, rank, T, x, y) }
    }
}
