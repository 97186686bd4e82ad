import LowRankCore
import MethodSupport

/// MatryoshkaKV: keys and values of each attention head are stored in a rotated basis of which any first part can be
/// kept.
///
///     Q = (I - A / 2)^-1 (I + A / 2),   A = X - X^T,   X strictly lower triangular; A = 2 (Q - I) (I + Q)^-1
///     start: the eigenvectors of the keys' covariance about mu, largest first; the first negated where det Q < 0
///     k_c = (k - mu) Q[:, :r],   q_c = q Q[:, :r],   scores = q_c k_c^T;   k ~ k_c Q[:, :r]^T + mu
///
/// Queries are not centred: q mu is the same for all keys of a query, and softmax does not see it.
/// Keeps r numbers of a key of d, and Q and mu, d^2 + d numbers a head.
/// Parent: plain attention, at r = d.
///
/// In a decoder's cache, keys after rotation and values have a Q and mu for each head. They train by
///
///     0.25 KL(teacher || student) + 0.75 CE,   r drawn for each head from the multiples of d / levels
///
/// and `adaptive` takes d / 4 coordinates at a time from the heads whose loss changes the last hidden states least.
/// Departs: `evaluate` has one set of vectors, keys or values, and scores that are not over sqrt(d); a Q with an eigenvalue -1 has no
/// X and is refused there. In a cache, components are negated so that this does not happen. Adam's second beta is 0.99.
/// B. Lin et al., ICLR 2025, arXiv:2410.14731; code The-kamisato/MatryoshkaKV-cache.
public struct MatryoshkaKV: Mechanism, DecoderCompression {
    public static let card = MethodCard(
        id: "matryoshkakv", name: "MatryoshkaKV",
        paper: .init(
            title: "MatryoshkaKV: Adaptive KV Compression via Trainable Orthogonal Projection",
            authors: "B. Lin, Z. Zeng, Z. Xiao, S. Kou, T. Hou, X. Gao, H. Zhang, Z. Deng", year: 2025,
            arXiv: "2410.14731"),
        family: .compression, kind: .mechanism, otherKinds: [.compression],
        summary: "Shrinks the cache of keys and values: a trained rotation of which any number of first coordinates "
            + "can be kept.",
        hyperparameters: [
            .integer("kept", 64, "r, coordinates kept of each head", source: "paper, uniform baseline: 64 of 128"),
            .integer(
                "updates", 0, in: 0...1_000_000, "of the rotations; with 0 they stay principal components",
                source: "the paper's baseline", mayNotMatter: cacheAlone),
            .real("learning_rate", 1e-3, "of the rotations, at the peak", source: "paper", mayNotMatter: cacheAlone),
            .real("mean_rate", 5e-5, "of the means, at the peak", source: "paper", mayNotMatter: cacheAlone),
            .integer(
                "levels", 8, "while training, r is a random multiple of d / levels", source: "paper: 16, 32 ... 128",
                mayNotMatter: cacheAlone),
            .flag("adaptive", false, "r is the mean over heads, which differ", source: "the paper's baseline", mayNotMatter: cacheAlone),
        ],
        memory: "r / d of the cache; d^2 + d numbers a head", parent: "plain attention, at r = d",
        claims: [
            "over 90 % of the performance with 60 % of the KV cache compressed on average, up to 75 %, for LLaMA2-7B and Mistral-7B",
            "principal components without training collapse at high compression",
        ])

    private static let cacheAlone = "acts on a decoder's cache; the example has none"

    private let kept, updates, levels: Int
    private let rate, meanRate: Double
    private let isAdaptive: Bool

    public init(_ h: Hyperparameters) {
        (kept, updates, levels) = (h.integer("kept"), h.integer("updates"), h.integer("levels"))
        (rate, meanRate, isAdaptive) = (h.real("learning_rate"), h.real("mean_rate"), h.flag("adaptive"))
    }

    /// Of "k" [heads, tokens, d] and, where they are given, "Q" [heads, d, d], orthogonal, and "key_mean" [heads, d]
    /// (else the principal components of the keys): "X" and "Q_from_X" [heads, d, d], "k_compressed" [heads, tokens, r]
    /// and "k_reconstructed" [heads, tokens, d]; beside "q" [heads, queries, d] also "scores_compressed" [heads,
    /// queries, tokens]. "head_dim" says d again.
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let inputs = try GivenTensors(tensors, of: Self.card.id, known: ["k", "Q", "key_mean", "q", "head_dim"])
        let k = try inputs.tensor("k", nil, nil, nil)
        let (heads, d) = (k.shape[0], k.shape[2])
        try inputs.repeats("head_dim", d)
        guard kept <= d else { throw inputs.error("kept is \(kept), but a head has \(d) coordinates") }
        let start = try Self.principal(k)
        let means = inputs.has("key_mean") ? try inputs.tensor("key_mean", heads, d).slices : start.map(\.mean)
        let given = inputs.has("Q") ? try inputs.tensor("Q", heads, d, d).slices : start.map(\.Q)
        guard given.allSatisfy({ (product($0, transposed: true, $0) - .identity(d)).largestMagnitude < 1e-6 }) else {
            throw inputs.error("'Q' is not orthogonal")
        }
        let Xs = try given.map { Q in
            guard let X = HeadRotation.parameter(of: Self.proper(Q)) else {
                throw inputs.error("'Q' has an eigenvalue -1, which the Cayley transform cannot give")
            }
            return X
        }
        let Qs = try Xs.map(HeadRotation.cayley)
        let bases = given.map { Self.proper($0).leadingColumns(kept) }
        let compressed = (0..<heads).map { product(Self.centred(k.slices[$0], means[$0]), bases[$0]) }
        var outputs: NamedTensors<Double> = [
            "X": Tensor(stacking: Xs), "Q_from_X": Tensor(stacking: Qs), "k_compressed": Tensor(stacking: compressed),
            "k_reconstructed": Tensor(
                stacking: (0..<heads).map {
                    Self.centred(
                        product(compressed[$0], transposed: false, bases[$0], transposed: true), -1 * means[$0])
                }),
        ]
        if inputs.has("q") {
            let q = try inputs.tensor("q", heads, nil, d).slices
            outputs["scores_compressed"] = Tensor(
                stacking: (0..<heads).map {
                    product(product(q[$0], bases[$0]), transposed: false, compressed[$0], transposed: true)
                })
        }
        return outputs
    }

    private static func centred(_ rows: Tensor<Double>, _ mean: Tensor<Double>) -> Tensor<Double> {
        Tensor(rows.values.enumerated().map { $1 - mean[$0 % mean.count] }, shape: rows.shape)
    }

    /// Mean and principal components of the keys of each head, [heads, tokens, d].
    private static func principal(_ k: Tensor<Double>) throws -> [(mean: Tensor<Double>, Q: Tensor<Double>)] {
        try k.slices.map { keys in
            let features = try OutputFeatures(keys, rank: keys.columns)
            return (features.mean, proper(features.basis))
        }
    }

    /// With its first column negated where that makes the determinant positive.
    private static func proper(_ Q: Tensor<Double>) -> Tensor<Double> {
        Q.hasNegativeDeterminant ? Q.scalingColumns(by: (0..<Q.columns).map { $0 == 0 ? -1 : 1 }) : Q
    }

    // MARK: - A decoder's cache

    public let object = CompressedObject.cache

    public func check(_ shape: LlamaShape) throws {
        let d = shape.headSize
        func refuse(_ text: String, _ name: String) -> MethodError { MethodError("matryoshkakv: \(text)", hyperparameter: name) }
        guard kept <= d else { throw refuse("kept is \(kept), but a head has \(d) coordinates", "kept") }
        guard updates == 0 || levels <= d else { throw refuse("levels is \(levels), but a head has \(d) coordinates", "levels") }
        guard !isAdaptive || kept >= d / 4 else { throw refuse("kept is \(kept), but every head keeps \(d / 4) at least", "kept") }
    }

    public func compress(
        _ network: Llama<Float>, _ text: CalibrationText, streams: RandomStreams, progress: (Int, Int) -> Void
    ) throws -> DecoderOutcome {
        let rotations = try CacheRotations(of: network, text)
        try rotations.train(
            .init(updates: updates, rate: rate, meanRate: meanRate, levels: levels), streams: streams, progress: progress)
        let total = kept * rotations.heads.count
        if isAdaptive { try rotations.lower(to: total) } else { rotations.kept = rotations.kept.map { _ in kept } }
        return try rotations.finish()
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        ["k": streams.normal("k", 2, 12, 6), "q": streams.normal("q", 2, 3, 6)]
    }

    public let metrics = [
        MetricSpec("error", "Error of the attention", better: .lower, headline: true),
        MetricSpec("plainError", "Of as many plain coordinates", better: .lower),
    ]

    /// 64 keys of 16 coordinates with a falling spectrum, not along the axes. The error is how far softmax of the
    /// scores with r coordinates is from that with all: for principal components and, as the alternative, for the first
    /// coordinates as they are. The metrics are at r = 6.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let d = 16
        let turn: Tensor<Double> = streams.orthonormal("turn", [d, d])
        let falling = (0..<d).map { (i: Int) -> Double in 2 / (1 + Double(i * i) / 4) }
        let k = product(streams.normal("k", 64, d).scalingColumns(by: falling), turn)
        let q = streams.normal("q", 20, d)
        func attention(_ scores: Tensor<Double>) -> Tensor<Double> {
            let net = NamedGraph()
            let weights = net.kept(net.g.softmax(net.g.constant(0.25 * scores)))
            net.run()
            return weights.value
        }
        let full = attention(product(q, transposed: false, k, transposed: true))
        func distance(_ scores: Tensor<Double>) -> Double {
            let difference = attention(scores) - full
            return difference.sumOfMagnitudes / Double(2 * difference.rows)
        }
        let points = try (1...d).map { r in
            let out = try Self(Hyperparameters(["kept": .integer(r)], specs: Self.card.hyperparameters, method: Self.card.id)).evaluate(
                ["k": Tensor(stacking: [k]), "q": Tensor(stacking: [q])], streams: streams)
            let plain = product(q.leadingColumns(r), transposed: false, k.leadingColumns(r), transposed: true)
            return (r: Double(r), rotated: distance(out["scores_compressed"]!.slices[0]), plain: distance(plain))
        }
        return Demonstration(
            metrics: ["error": points[5].rotated, "plainError": points[5].plain],
            axes: ("Coordinates kept of 16", "Attention that goes to other keys"),
            curves: [
                .init(name: "MatryoshkaKV, at its start", points: points.map { ($0.r, $0.rotated) }),
                .init(name: "first coordinates", points: points.map { ($0.r, $0.plain) }),
            ])
    }
}
