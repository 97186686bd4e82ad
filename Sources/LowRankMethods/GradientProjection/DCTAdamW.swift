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
/// Only the weight matrices of linear layers are treated so; the others get the same Adam (torch).
/// Parent: AdamW (variant torch), bit for bit, for a weight whose short side is 1.
/// Departs: the code keeps Q (one for the whole model, which breaks when short sides differ) and a second list of
/// indices. Its rotation writes over its own input, and its quantiser has 15 steps with 8 bits and permutes the
/// entries with 4; here the moments move as the paper says, and there are 255 steps and every entry stays in place.
/// It also projects embeddings and heads of less than 32000 rows, and the long side for some shapes.
/// I.-V. Modoranu et al., 2025, arXiv:2505.17967, Algorithm 1.
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
            .flag(
                "rotate_subspace", true, "moments follow their vectors to a new choice",
                source: "paper; off in the code unless asked for"),
            .choice(
                "sim_type", "matmul", of: ["matmul", "makhoul"],
                "how alignments are found, and which cosine vectors there are", source: "official code"),
            .integer(
                "ell_norm", 1, in: -2...2, "p of the norm that ranks; negative: times the p norm of the vector",
                source: "official code", effectiveWith: ["sim_type": .text("matmul")]),
            .flag("use_ef", false, "error feedback: add what was left out to the next gradient", source: "official code"),
            .choice(
                "q_ef", "none", of: ["none", "4", "8"], "bits of a stored error", source: "official code",
                effectiveWith: ["use_ef": .flag(true)]),
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

    public var projection: ProjectionSettings
    private let rotates, usesFastTransform: Bool
    private let norm: Int
    /// Of a stored error: 4 or 8, or nil for numbers.
    private let bits: Int?
    private let hasFeedback: Bool
    private let adam: AdamSettings
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) throws {
        norm = h.integer("ell_norm")
        guard norm != 0 else {
            throw MethodError("dct-adamw: ell_norm must be 1, 2, -1 or -2, not 0", hyperparameter: "ell_norm")
        }
        projection = ProjectionSettings(h, method: Self.card.id)
        (rotates, usesFastTransform) = (h.flag("rotate_subspace"), h.choice("sim_type") == "makhoul")
        (hasFeedback, bits) = (h.flag("use_ef"), Int(h.choice("q_ef")))
        adam = AdamSettings(h, variant: .torch)
    }

    public var plain: any UpdateRule { AdamW(adam) }

    private func subspace<S>(_ shape: [Int], of: S.Type = S.self) -> CosineSubspace<S> {
        CosineSubspace(shape, rank: projection.rank, isFast: usesFastTransform)
    }

    public func projectedLayout(_ shape: [Int]) -> [StateSpec] {
        let subspace = subspace(shape, of: Float.self)
        return subspace.layout + AdamSettings.moments(subspace.projectedShape)
            + (hasFeedback ? [StateSpec("E", shape, as: bits.map { .rows(bits: $0) } ?? .numbers)] : [])
    }

    public func updateProjected<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        state.t += 1
        let (subspace, count) = (subspace(W.shape, of: S.self), W.count)
        let isChoice = state.t == 1 || state.t % projection.gap == 0
        let c = adam.coefficients(step: state.t, learningRate: context.learningRate)
        let (projectedCount, basisCount) = (state["M"].count, subspace.basisCount)
        let workCount = isChoice ? max(subspace.choiceCount, projectedCount) : 0
        G.write { g in
            if hasFeedback { addError(state, to: g, count) }
            scratch.lend(projectedCount + basisCount + workCount, of: S.self) { R in
                let basis = R + projectedCount
                subspace.fillTable(basis)
                if isChoice {
                    _ = context.refresh(&W) { choose(subspace, g, &state, basis: basis, work: basis + basisCount) }
                }
                subspace.fillBasis(basis, state.indices["indices"]!)
                subspace.project(g, into: R, basis: basis)
                if hasFeedback {
                    subspace.projectBack(R, into: g, basis: basis, alpha: -1, beta: 1)
                    storeError(&state, g, count)
                }
                state.direction(R, c)
                subspace.projectBack(R, into: g, basis: basis)
            }
        }
        AdamKernel.apply(G, to: &W, c)
    }

    /// Chooses the vectors by A and moves the moments along.
    private func choose<S>(
        _ subspace: CosineSubspace<S>, _ A: UnsafePointer<S>, _ state: inout UpdateState<S>, basis: UnsafePointer<S>,
        work: UnsafeMutablePointer<S>
    ) {
        let old = state.indices["indices"]!.values
        let new = state.streams.arranged("indices\(state.t)", subspace.choice(A, norm: norm, basis: basis, work: work))
        state.indices["indices"]!.assign(new)
        guard rotates, state.t > 1 else { return }
        for moment in ["M", "V"] { state[moment].write { subspace.rotate($0, from: old, to: new, work: work) } }
    }

    /// A <- A + E.
    private func addError<S>(_ state: UpdateState<S>, to A: UnsafeMutablePointer<S>, _ count: Int) {
        guard bits == nil else { return state.rows["E"]!.add(to: A) }
        state["E"].read { S.kernels.accumulate($0, A, Int64(count)) }
    }

    /// E <- A.
    private func storeError<S>(_ state: inout UpdateState<S>, _ A: UnsafePointer<S>, _ count: Int) {
        if bits == nil { state["E"].write { $0.update(from: A, count: count) } } else { state.rows["E"]!.encode(A) }
    }
}
