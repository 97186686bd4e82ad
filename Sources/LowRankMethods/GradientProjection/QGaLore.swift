import LowRankCore

/// Q-GaLore: GaLore with weights and moments of 8 bits and projections of 4, refreshed the more seldom the less
/// they turn.
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
/// Z. Zhang et al., Q-GaLore: Quantized GaLore with INT4 Projection and Layer-Adaptive Low-Rank Gradients, 2024,
/// arXiv:2407.08296; code VITA-Group/Q-GaLore.
public struct QGaLore: WeightForm, SubspaceRule {
    public static let card = MethodCard(
        id: "q-galore", name: "Q-GaLore",
        paper: .init(
            title: "Q-GaLore: Quantized GaLore with INT4 Projection and Layer-Adaptive Low-Rank Gradients",
            authors: "Z. Zhang, A. Jaiswal, L. Yin, S. Liu, J. Zhao, Y. Tian, Z. Wang", year: 2024,
            arXiv: "2407.08296"),
        family: .gradientProjection, axes: [.parametrisation, .updateRule],
        summary: "GaLore on weights of 8 bits with projections of 4 bits that are refreshed when they turn.",
        hyperparameters: [
            .rank(128, "dimension r of the subspace", source: "paper, 60M (a quarter of the width)"),
            .projectionGap("updates T between refreshes of P at first", source: "paper"),
            .projectedScale(source: "paper, pre-training"),
            .flag("weight_quant", true, "keep linear weights as codes", source: "official code"),
            .init(
                "weight_bits", .integer(1...8), default: .integer(8), "bits of a weight", source: "official code",
                effectiveWith: ["weight_quant": .flag(true)]),
            .init(
                "weight_group_size", .integer(1...Int.max), default: .integer(256), "weights that share a scale",
                source: "official code", effectiveWith: ["weight_quant": .flag(true)]),
            .init(
                "stochastic_round", .flag, default: .flag(true),
                "round weights up or down at random, else to the nearest code", source: "paper",
                effectiveWith: ["weight_quant": .flag(true)]),
            .flag("proj_quant", true, "keep projections as codes", source: "official code"),
            .init(
                "proj_bits", .integer(1...8), default: .integer(4), "bits of an entry of P", source: "paper",
                effectiveWith: ["proj_quant": .flag(true)]),
            .init(
                "proj_group_size", .integer(1...Int.max), default: .integer(256), "entries of P that share a scale",
                source: "official code", effectiveWith: ["proj_quant": .flag(true)]),
            .init(
                "cos_threshold", .real(-1...2), default: .real(0.4),
                "least mean similarity that makes refreshes more seldom; none does above 1", source: "paper",
                leastChange: 2),
            .init(
                "gamma_proj", .real(1...1e6), default: .real(2), "factor of the gap between refreshes",
                source: "official code", leastChange: 0.5),
            .init(
                "queue_size", .integer(1...1_000_000), default: .integer(5), "similarities that are averaged",
                source: "official code"),
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

    private let settings: QGaLoreSettings
    public let plain: any UpdateRule
    private let weightScratch = SharedScratch()
    private let updateScratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        func codes(_ name: String) -> QGaLoreSettings.Codes? {
            guard h.flag(name + "_quant") else { return nil }
            return .init(bits: h.integer(name + "_bits"), group: h.integer(name + "_group_size"))
        }
        let projection = ProjectionSettings(rank: h.integer("rank"), gap: h.integer("update_proj_gap"), type: .std)
        settings = QGaLoreSettings(
            projection: projection, scale: h.real("scale"), weightCodes: codes("weight"),
            roundsAtRandom: h.flag("stochastic_round"), projectionCodes: codes("proj"),
            refresh: LazyRefresh(
                gap: projection.gap, threshold: h.real("cos_threshold"), gamma: h.real("gamma_proj"),
                capacity: h.integer("queue_size")),
            adam: AdamSettings(h, variant: .torchDecayLast), moments: MomentCodes(h))
        plain = Adam8bit(adam: AdamSettings(h, variant: .torch), codes: settings.moments)
    }

    // MARK: - Parametrisation

    private var form: DenseForm {
        DenseForm(codec: settings.weightCodes.map {
            GroupCodec(
                bits: $0.bits, group: $0.group, roundsAtRandom: settings.roundsAtRandom, scratch: weightScratch)
        })
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] { form.layout(w) }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        form.start(w, from: W0, data: data, streams: streams)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        form.forward(w, x, in: g)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { form.effectiveWeight(w) }

    // MARK: - Update rule

    /// Until refreshes become more seldom.
    public var refreshInterval: Int? { settings.refresh.gap }

    public func check(_ parameter: ParameterInfo) throws {
        try settings.projection.check(parameter, method: Self.card.id)
    }

    public func makeProjectedState<S: Scalar>(
        for parameter: ParameterInfo, streams: RandomStreams, as: S.Type
    ) -> any UpdateState<S> {
        QGaLoreState<S>(shape: parameter.shape, settings: settings, streams: streams, scratch: updateScratch)
    }

    public func projectedMemory(_ shape: [Int], scalarBytes: Int) -> [StoredMemory] {
        let (short, long) = (shape.min()!, shape.max()!)
        let r = settings.projection.rank(shape)
        let P = settings.projectionCodes?.storedMemory("P", .projections, count: r * short, scalarBytes: scalarBytes)
            ?? [StoredMemory("P", .projections, bytes: r * short * scalarBytes)]
        return P + [StoredMemory("first", .projections, bytes: short * scalarBytes)]
            + StoredAdamMoments<Float>.storedMemory(count: r * long, codes: settings.moments, scalarBytes: scalarBytes)
    }
}

struct QGaLoreSettings: Sendable {
    struct Codes: Sendable {
        var bits: Int
        var group: Int

        func storedMemory(_ name: String, _ category: MemoryCategory, count: Int, scalarBytes: Int) -> [StoredMemory] {
            GroupCodes<Float>.storedMemory(name, category, count: count, bits: bits, group: group, scalarBytes: scalarBytes)
        }
    }

    var projection: ProjectionSettings
    /// alpha.
    var scale: Double
    /// Nil keeps dense weights.
    var weightCodes: Codes?
    var roundsAtRandom: Bool
    /// Nil keeps dense projections.
    var projectionCodes: Codes?
    /// As it is before the first refresh.
    var refresh: LazyRefresh
    var adam: AdamSettings
    var moments: MomentCodes
}

/// When the projection of one weight is refreshed: every T_l updates, where T_l grows as long as the projection
/// hardly turns. It never shrinks.
package struct LazyRefresh: Sendable {
    /// T_l.
    package private(set) var gap: Int
    /// The last similarities.
    package private(set) var queue: [Double] = []
    private let threshold: Double
    private let gamma: Double
    private let capacity: Int

    package init(gap: Int, threshold: Double, gamma: Double, capacity: Int) {
        self.gap = gap
        self.threshold = threshold
        self.gamma = gamma
        self.capacity = capacity
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
}
