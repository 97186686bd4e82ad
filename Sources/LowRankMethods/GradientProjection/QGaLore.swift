import LowRankCore

/// Q-GaLore: GaLore with weights and moments of 8 bits and projections of 4, refreshed less often the less they turn.
///
///     at t mod T_l = 0:  O <- leading singular vectors of G, as in GaLore;  P <- decode(codes of O)
///                        push cos(first vector of the O before, first vector of O) into a queue of length k
///                        T_l <- int(gamma T_l)  when the queue is full and its mean is at least the threshold
///     R = G P^T  (m >= n)     or  P^T G  (m < n)
///     W <- decode(codes of W) - lr alpha (N P or P N),  N = the direction of Adam-8bit for R
///     W <- (1 - lr wd) W;  codes of W <- W, each number rounded up or down at random so that its mean is right
///
/// The weights of linear layers exist as codes only, from the start, decoded for each product.
/// Keeps m n bytes of weights and 2 numbers per group of 256; of P, r min(m, n) / 2 bytes and 2 numbers per
/// group, and the first vector of O; 2 r max(m, n) bytes of moments and 8 per block of 256. Scratch, shared: a
/// decoded weight, R and a decoded P of the largest. What is not projected gets Adam-8bit.
/// Parent: 8-bit GaLore, with `weight_quant` and `proj_quant` off and a `cos_threshold` above 1.
/// Departs: the paper speaks of the similarity of whole projections; as in the code it is that of their first
/// vectors, with its sign. Signs are fixed as in `GaLore` (the code leaves them to the library), so that it is
/// negative only where another entry becomes the largest. Codes of 4 bits are packed two to a byte, as the
/// paper counts them; the code spends a byte on each. The last group may be short; the code wants whole ones.
/// Z. Zhang et al., 2024, arXiv:2407.08296; code VITA-Group/Q-GaLore.
public struct QGaLore: DerivedForm, SubspaceRule {
    public static let card = MethodCard(
        id: "q-galore", name: "Q-GaLore",
        paper: .init(
            title: "Q-GaLore: Quantized GaLore with INT4 Projection and Layer-Adaptive Low-Rank Gradients",
            authors: "Z. Zhang, A. Jaiswal, L. Yin, S. Liu, J. Zhao, Y. Tian, Z. Wang", year: 2024,
            arXiv: "2407.08296"),
        family: .gradientProjection, axes: [.parametrisation, .updateRule],
        summary: "GaLore on weights of 8 bits with projections of 4 bits, refreshed less often the less they change.",
        hyperparameters: [
            .rank(128, "dimension r of the subspace", source: "paper, 60M (a quarter of the width)"),
            .projectionGap("updates T between refreshes of P at first", source: "paper"),
            .projectedScale(source: "paper, pre-training"),
            .flag("weight_quant", true, "keep linear weights as codes", source: "official code"),
            .integer(
                "weight_bits", 8, in: 1...8, "bits of a weight", source: "official code",
                effectiveWith: ["weight_quant": .flag(true)]),
            .integer(
                "weight_group_size", 256, "weights that share a scale", source: "official code",
                effectiveWith: ["weight_quant": .flag(true)]),
            .flag(
                "stochastic_round", true, "round weights up or down at random, else to the nearest code",
                source: "paper", effectiveWith: ["weight_quant": .flag(true)]),
            .flag("proj_quant", true, "keep projections as codes", source: "official code"),
            .integer(
                "proj_bits", 4, in: 1...8, "bits of an entry of P", source: "paper",
                effectiveWith: ["proj_quant": .flag(true)]),
            .integer(
                "proj_group_size", 256, "entries of P that share a scale", source: "official code",
                effectiveWith: ["proj_quant": .flag(true)]),
            .real(
                "cos_threshold", 0.4, in: -1...2,
                "least mean similarity that makes refreshes more seldom; none does above 1", source: "paper",
                leastChange: 2),
            .real(
                "gamma_proj", 2, in: 1...1e6, "factor of the gap between refreshes", source: "official code",
                leastChange: 0.5),
            .integer("queue_size", 5, in: 1...1_000_000, "similarities that are averaged", source: "official code"),
        ] + Adam8bit.sharedHyperparameters,
        memory: "weights m n bytes, 2 numbers per 256; P: r min(m, n) / 2 bytes, 2 numbers per 256, min(m, n) numbers; "
            + "M, V: 2 r max(m, n) bytes, 8 bytes per 256; scratch m n + r (m + n) of the largest, shared",
        parent: "galore-8bit, at weight_quant and proj_quant false and cos_threshold above 1",
        otherNames: OtherNames(
            tensors: ["codes": "weight", "scales": "weight.scales", "zeros": "weight.zeros"],
            fixed: ["proj_type": .text("std")], defaults: ["scale": .real(1), "min_8bit_size": .integer(0)]),
        claims: [
            "C4 perplexity 34.88 / 25.53 / 19.79 at 60M / 130M / 350M with 0.18 / 0.39 / 0.88 GB of weights and state",
            "a 7B model pre-trains within 16 GB; more than 60 % of the decompositions are saved",
        ])

    public var projection: ProjectionSettings
    public let plain: any UpdateRule
    /// alpha.
    private let scale: Double
    private let form: DenseForm
    /// Of P; nil keeps numbers.
    private let codes: (bits: Int, group: Int)?
    /// As it is before the first refresh.
    private let rhythm: LazyRefresh
    private let adam: AdamSettings
    private let momentCodes: MomentCodes
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        projection = ProjectionSettings(h, method: Self.card.id)
        plain = Adam8bit(h)
        scale = h.real("scale")
        let weightCodec = GroupCodec(
            bits: h.integer("weight_bits"), group: h.integer("weight_group_size"),
            roundsAtRandom: h.flag("stochastic_round"), scratch: SharedScratch())
        form = DenseForm(codec: h.flag("weight_quant") ? weightCodec : nil)
        codes = h.flag("proj_quant") ? (h.integer("proj_bits"), h.integer("proj_group_size")) : nil
        rhythm = LazyRefresh(
            gap: projection.gap, threshold: h.real("cos_threshold"), gamma: h.real("gamma_proj"),
            capacity: h.integer("queue_size"))
        (adam, momentCodes) = (AdamSettings(h, variant: .torchDecayLast), MomentCodes(h))
    }

    public func base(for w: WeightShape) -> any WeightForm { form }

    /// P is r x n for tall weights, to project from the right, else m x r; `first` is the first singular vector of the
    /// last refresh.
    public func projectedLayout(_ shape: [Int]) -> [StateSpec] {
        let projector = GradientProjector(shape, projection)
        let storage: StateSpec.Storage = codes.map { .groups(bits: $0.bits, size: $0.group) } ?? .numbers
        return [
            StateSpec("P", projector.basisShape, .projections, as: storage),
            StateSpec("first", [shape.min()!], .projections),
        ] + AdamSettings.moments(projector.projectedShape, codes: momentCodes)
    }

    public func updateProjected<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        guard W.count > 0 else { return }
        let (m, n, r) = (W.rows, W.columns, min(projection.rank, W.rows, W.columns))
        if rhythm.resumed(state.notes).isDue(state.t) {
            guard context.refresh(&W, { try refresh(G, r, &state) }) else { return }
        }
        state.t += 1
        let c = adam.coefficients(step: state.t, learningRate: context.learningRate)
        // G <- the direction of Adam in the subspace, projected back. P serves both ways as it is decoded, so that P P^T
        // is not quite I.
        func project(_ G: UnsafeMutablePointer<S>, _ P: UnsafePointer<S>, _ R: UnsafeMutablePointer<S>) {
            if m >= n { multiply(transB: true, m, r, n, G, P, R) } else { multiply(transA: true, r, n, m, P, G, R) }
            state.direction(R, c)
            if m >= n { multiply(m, n, r, R, P, G) } else { multiply(m, n, r, P, R, G) }
        }
        G.write { G in
            scratch.lend(r * max(m, n) + (codes == nil ? 0 : r * min(m, n)), of: S.self) { R in
                let decoded = R + r * max(m, n)
                guard let codes = state.groups["P"] else { return state["P"].read { project(G, $0, R) } }
                codes.decode(into: decoded)
                project(G, decoded, R)
            }
        }
        AdamKernel.apply(G, to: &W, c, scale: scale)
    }

    /// P <- codes of the leading singular vectors O of G, unless another implementation's O is injected.
    private func refresh<S>(_ G: Tensor<S>, _ r: Int, _ state: inout UpdateState<S>) throws {
        let (isTall, refreshes) = (G.rows >= G.columns, state.notes["refreshes"]?[0] ?? 0)
        let given: Tensor<S>? = state.streams.given(
            "O\(Int(refreshes) + 1)", GradientProjector(G.shape, projection).basisShape)
        func leadingVectors() throws -> Tensor<S> {
            let f = try G.svd(signs: isTall ? .right : .left)
            return isTall ? f.vt.leadingRows(r) : f.u.leadingColumns(r)
        }
        let O = try given ?? leadingVectors()
        let first = (isTall ? O.leadingRows(1) : O.leadingColumns(1)).reshaped(state["first"].shape)
        var rhythm = rhythm.resumed(state.notes)
        if refreshes > 0 { rhythm.observe(similarity: LazyRefresh.similarity(state["first"], first)) }
        state.notes = ["gap": [Double(rhythm.gap)], "queue": rhythm.queue, "refreshes": [refreshes + 1]]
        state["first"].assign(first)
        if codes == nil { state["P"].assign(O) } else { state.groups["P"]!.encode(O) }
    }
}

/// When the projection of one weight is refreshed: every T_l updates, where T_l grows as long as the projection
/// hardly turns. It never shrinks.
package struct LazyRefresh: Sendable {
    /// T_l.
    package fileprivate(set) var gap: Int
    /// The last similarities.
    package fileprivate(set) var queue: [Double] = []
    private let threshold, gamma: Double
    private let capacity: Int

    package init(gap: Int, threshold: Double, gamma: Double, capacity: Int) {
        (self.gap, self.threshold, self.gamma, self.capacity) = (gap, threshold, gamma, capacity)
    }

    /// Whether update t, counted from 0, begins with a refresh.
    package func isDue(_ t: Int) -> Bool { t % gap == 0 }

    /// - Parameter similarity: the cosine between the first vectors of this projection and the one before. A
    ///   queue that was full enough to double the gap stays full, so that the next refresh may do so again.
    package mutating func observe(similarity: Double) {
        if queue.count == capacity { queue.removeFirst() }
        queue.append(similarity)
        if queue.count == capacity, queue.reduce(0, +) / Double(capacity) >= threshold {
            gap = Int(min(Double(gap) * gamma, 0x1p53))
        }
    }

    package static func similarity<S>(_ a: Tensor<S>, _ b: Tensor<S>) -> Double {
        let count = Int64(a.count)
        return a.read { a in
            b.read { b in
                let norms = (S.kernels.sumSquares(a, count) * S.kernels.sumSquares(b, count)).squareRoot()
                return S.kernels.dot(a, b, count) / max(norms, 1e-8)
            }
        }
    }

    /// As it was when these notes were taken.
    fileprivate func resumed(_ notes: [String: [Double]]) -> LazyRefresh {
        var result = self
        if let gap = notes["gap"], let queue = notes["queue"] { (result.gap, result.queue) = (Int(gap[0]), queue) }
        return result
    }
}
