import LowRankCore

/// DCT-AdamW: Adam in the span of the fixed cosine vectors that the gradient is most aligned with.
///
///     W <- (1 - lr wd) W;   A = G + E                        (E with error feedback, else 0)
///     at t = 1 and every T updates:  I <- the r columns of Q with the largest ||A Q_k||_p  (m >= n; Q^T A else)
///                                    M, V <- M Q_old^T Q_I, V Q_old^T Q_I                  (rotate_subspace)
///     a = A Q_I  (m >= n)     or  Q_I^T A  (m < n)
///     E <- A - a Q_I^T        (A - Q_I a)
///     W <- W - lr back( M'/(sqrt(V') + eps) )                M', V': bias-corrected means of a, a^2; back as in E
///
/// Q is the orthogonal cosine matrix of the short side, which no refresh has to find: r indices per weight stand
/// for the projector, and Q_I is built from a table of cosines. The rotation is a partial permutation: an index
/// chosen again takes its moments along, a new one starts from 0. With `sim_type` makhoul the vectors are those of
/// the DCT-II, and the alignments come from fast transforms instead of a product with Q.
/// Keeps two moments (2 r max(m, n) numbers), r 32-bit indices and, with error feedback, m n numbers, or m n bytes
/// or half bytes and 2 m numbers. Scratch, shared by all parameters: R, Q_I and what a choice needs.
/// Only 2-D weights of role `linear` are treated so; the others get the same Adam (torch).
/// Parent: AdamW (variant torch), bit for bit, for a weight whose short side is 1.
/// Departs: the code keeps Q (one for the whole model, which breaks when short sides differ) and a second list of
/// indices. Its rotation writes over its own input, and its quantiser has 15 steps with 8 bits and permutes the
/// entries with 4; here the moments move as the paper says, and there are 255 steps and every entry stays in place.
/// It also projects embeddings and heads of less than 32000 rows, and the long side for some shapes.
/// I.-V. Modoranu et al., SVD-Free Low-Rank Adaptive Gradient Optimization for Large Language Models, 2025,
/// arXiv:2505.17967, Algorithm 1.
public struct DCTAdamW: SubspaceRule {
    public static let card = MethodCard(
        id: "dct-adamw", name: "DCT-AdamW",
        paper: .init(
            title: "SVD-Free Low-Rank Adaptive Gradient Optimization for Large Language Models",
            authors: "I.-V. Modoranu, M. Safaryan, E. Schultheis, D. Alistarh", year: 2025, arXiv: "2505.17967"),
        family: .gradientProjection, axes: [.updateRule],
        summary: "Adam on the gradient's parts along the cosine vectors that it is most aligned with.",
        hyperparameters: [
            .rank(128, "number r of cosine vectors", source: "a quarter of the width, as in the GaLore paper's tables"),
            .projectionGap("updates T between choices of the vectors", default: 1, source: "official code"),
            .init(
                "rotate_subspace", .flag, default: .flag(true), "moments follow their vectors to a new choice",
                source: "paper; off in the code unless asked for"),
            .init(
                "sim_type", .choice(["matmul", "makhoul"]), default: .text("matmul"),
                "how alignments are found, and which cosine vectors there are", source: "official code"),
            .init(
                "ell_norm", .integer(-2...2), default: .integer(1),
                "p of the norm that ranks; negative: times the p norm of the vector", source: "official code",
                effectiveWith: ["sim_type": .text("matmul")]),
            .flag("use_ef", false, "error feedback: add what was left out to the next gradient", source: "official code"),
            .init(
                "q_ef", .choice(["none", "4", "8"]), default: .text("none"), "bits of a stored error",
                source: "official code", effectiveWith: ["use_ef": .flag(true)]),
        ] + AdamSettings.hyperparameters(eps: 1e-8, source: "official code"),
        memory: "M, V: 2 r max(m, n) numbers; indices 4 r bytes; "
            + "error feedback m n numbers, or m n (8 bits) or m n / 2 bytes and 2 m numbers",
        parent: "adamw, for a short side of 1",
        otherNames: OtherNames(
            tensors: ["selected": "indices", "error_feedback": "E"], fixed: ["proj": .text("dct")],
            defaults: ["rotate_subspace": .flag(false)]),
        claims: [
            "perplexity of Llama 800M at 100 tokens per parameter 13.69, LDAdamW 13.91, AdamW 11.73",
            "there 57.8 G and 39 h, LDAdamW 72.1 G and 49 h, AdamW 73.7 G and 37 h",
        ])

    let settings: DCTAdamWSettings
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) throws {
        guard h.integer("ell_norm") != 0 else {
            throw MethodError("dct-adamw: ell_norm must be 1, 2, -1 or -2, not 0", hyperparameter: "ell_norm")
        }
        let bits: ErrorFeedbackBits =
            switch h.choice("q_ef") {
            case "4": .four
            case "8": .eight
            default: .exact
            }
        settings = DCTAdamWSettings(
            projection: ProjectionSettings(rank: h.integer("rank"), gap: h.integer("update_proj_gap"), type: .std),
            rotates: h.flag("rotate_subspace"), usesFastTransform: h.choice("sim_type") == "makhoul",
            norm: h.integer("ell_norm"), feedback: h.flag("use_ef") ? bits : nil, adam: AdamSettings(h, variant: .torch))
    }

    public var refreshInterval: Int? { settings.projection.gap }

    public func check(_ parameter: ParameterInfo) throws { try settings.projection.check(parameter, method: "dct-adamw") }

    public var plain: any UpdateRule { AdamW(settings.adam) }

    public func makeProjectedState<S: Scalar>(
        for parameter: ParameterInfo, streams: RandomStreams, as: S.Type
    ) -> any UpdateState<S> {
        DCTAdamWState<S>(shape: parameter.shape, settings: settings, streams: streams, scratch: scratch)
    }

    public func projectedMemory(_ shape: [Int], scalarBytes: Int) -> [StoredMemory] {
        CosineSubspace<Float>.storedMemory(shape, rank: settings.projection.rank)
            + settings.projection.momentMemory(shape, scalarBytes: scalarBytes)
            + (settings.feedback.map { ErrorFeedback<Float>.storedMemory(shape, $0, scalarBytes: scalarBytes) } ?? [])
    }
}

/// DCT-AdamW's knobs.
struct DCTAdamWSettings: Sendable {
    var projection: ProjectionSettings
    var rotates: Bool
    var usesFastTransform: Bool
    var norm: Int
    /// nil without error feedback.
    var feedback: ErrorFeedbackBits?
    var adam: AdamSettings
}

/// The chosen vectors, the moments, the error and the count of updates of one projected weight.
public struct DCTAdamWState<S: Scalar>: UpdateState {
    let settings: DCTAdamWSettings
    private let streams: RandomStreams
    private let scratch: SharedScratch
    private var subspace: CosineSubspace<S>
    private var moments: AdamMoments<S>
    private var feedback: ErrorFeedback<S>?
    /// Updates so far.
    private var t = 0

    init(shape: [Int], settings: DCTAdamWSettings, streams: RandomStreams, scratch: SharedScratch) {
        self.settings = settings
        self.streams = streams
        self.scratch = scratch
        subspace = CosineSubspace(
            shape, rank: settings.projection.rank, isFast: settings.usesFastTransform)
        moments = AdamMoments(shape: settings.projection.projectedShape(shape))
        feedback = settings.feedback.map { ErrorFeedback(shape, $0) }
    }

    public mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        precondition(weight.shape == subspace.shape && gradient.shape == subspace.shape)
        t += 1
        let isChoice = t == 1 || t % settings.projection.gap == 0
        let c = settings.adam.coefficients(step: t, learningRate: context.learningRate)
        let (projectedCount, basisCount) = (moments.m.count, subspace.basisCount)
        let workCount = isChoice ? max(subspace.choiceCount, projectedCount) : 0
        gradient.write { g in
            feedback?.add(to: g)
            scratch.lend(projectedCount + basisCount + workCount, of: S.self) { R in
                let basis = R + projectedCount
                subspace.fillTable(basis)
                if isChoice {
                    _ = context.refresh(&weight) { choose(g, basis: basis, work: basis + basisCount) }
                }
                subspace.fillBasis(basis)
                subspace.project(g, into: R, basis: basis)
                if feedback != nil {
                    subspace.projectBack(R, into: g, basis: basis, alpha: -1, beta: 1)
                    feedback!.store(g)
                }
                moments.direction(R, c)
                subspace.projectBack(R, into: g, basis: basis)
            }
        }
        AdamKernel.apply(gradient, to: &weight, c)
    }

    /// Chooses the vectors by A and moves the moments along.
    private mutating func choose(_ A: UnsafePointer<S>, basis: UnsafePointer<S>, work: UnsafeMutablePointer<S>) {
        let old = subspace.indices.values
        let (streams, name) = (streams, "indices\(t)")
        subspace.choose(A, norm: settings.norm, basis: basis, work: work) { streams.arranged(name, $0) }
        guard settings.rotates, t > 1 else { return }
        moments.m.write { subspace.rotate($0, from: old, work: work) }
        moments.v.write { subspace.rotate($0, from: old, work: work) }
    }

    public var stored: [StoredTensor] { subspace.stored + moments.stored + (feedback?.stored ?? []) }

    public mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        moments.change(change)
    }
}
