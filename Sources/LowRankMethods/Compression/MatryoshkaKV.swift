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
/// Departs: one set of vectors, keys or values; the training of X by distillation over random r, and the choice of r
/// for each head, are the caller's. Scores are not over sqrt(d). A Q with an eigenvalue -1 has no X and is refused.
/// B. Lin et al., ICLR 2025, arXiv:2410.14731; code The-kamisato/MatryoshkaKV-cache.
public struct MatryoshkaKV: Mechanism {
    public static let card = MethodCard(
        id: "matryoshkakv", name: "MatryoshkaKV",
        paper: .init(
            title: "MatryoshkaKV: Adaptive KV Compression via Trainable Orthogonal Projection",
            authors: "B. Lin, Z. Zeng, Z. Xiao, S. Kou, T. Hou, X. Gao, H. Zhang, Z. Deng", year: 2025,
            arXiv: "2410.14731"),
        family: .compression, kind: .mechanism,
        summary: "Shrinks the cache of keys and values: a trained rotation of which any number of first coordinates "
            + "can be kept.",
        hyperparameters: [
            .integer("kept", 64, "r, coordinates kept of each head", source: "paper, uniform baseline: 64 of 128")
        ],
        memory: "r / d of the cache; d^2 + d numbers a head", parent: "plain attention, at r = d",
        claims: [
            "over 90 % of the performance with 60 % of the KV cache compressed on average, up to 75 %, for LLaMA2-7B and Mistral-7B",
            "principal components without training collapse at high compression",
        ])

    private let kept: Int

    public init(_ h: Hyperparameters) { kept = h.integer("kept") }

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
        let Xs = try given.map { try Self.cayleyInverse(Self.proper($0), inputs) }
        let Qs = try Xs.map(Self.cayley)
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

    private static func cayley(_ X: Tensor<Double>) throws -> Tensor<Double> {
        let (A, I) = (X - X.transposed(), Tensor<Double>.identity(X.rows))
        return try (I - 0.5 * A).solve(I + 0.5 * A)
    }

    private static func cayleyInverse(_ Q: Tensor<Double>, _ inputs: GivenTensors) throws -> Tensor<Double> {
        let I = Tensor<Double>.identity(Q.rows)
        // A (I + Q) = 2 (Q - I), transposed.
        guard let A = try? (I + Q).transposed().solve(2 * (Q - I).transposed()).transposed(), A.largestMagnitude < 1e12
        else {
            throw inputs.error("'Q' has an eigenvalue -1, which the Cayley transform cannot give")
        }
        var X = A
        for i in 0..<X.rows { for j in i..<X.columns { X[i, j] = 0 } }
        return X
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
            let out = try Self(kept: r).evaluate(
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

    private init(kept: Int) { self.kept = kept }
}

extension Tensor<Double> {
    /// Of a square matrix, by elimination with pivots.
    fileprivate var hasNegativeDeterminant: Bool {
        var (a, isNegative) = (self, false)
        for i in 0..<rows {
            let pivot = (i..<rows).max { abs(a[$0, i]) < abs(a[$1, i]) }!
            guard a[pivot, i] != 0 else { return false }
            if pivot != i {
                isNegative.toggle()
                for j in 0..<columns { (a[i, j], a[pivot, j]) = (a[pivot, j], a[i, j]) }
            }
            if a[i, i] < 0 { isNegative.toggle() }
            for row in i + 1..<Swift.max(rows, i + 1) {
                let factor = a[row, i] / a[i, i]
                for j in i..<columns { a[row, j] -= factor * a[i, j] }
            }
        }
        return isNegative
    }
}
