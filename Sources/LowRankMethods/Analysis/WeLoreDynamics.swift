import LowRankCore
import MethodSupport

/// WeLore's measurements: which layers' gradients stay in few directions, and whether those end with low-rank weights.
///
///     gradient of layer l at checkpoint t:  s / s_max, how many of them exceed `cut`, effective rank exp(H(s / sum s))
///     cosines of vec(G_t) with vec(G_T) of the last checkpoint and with vec(G_t-1)
///     final weight:  (s - s_min) / (s_max - s_min), effective rank
///     Spearman's rank correlation over layers of the mean gradient effective rank with the weight's
///
/// H is the entropy of a distribution.
/// Keeps nothing; scratch for one SVD.
/// Parent: none here; WeLore compresses by these findings.
/// Departs: the repository has no code for these measurements. Where all singular values of a weight are equal, each
/// counts as 0; a correlation with a constant is 0.
/// A. Jaiswal et al., 2024, arXiv:2407.11239.
public struct WeLoreDynamics: Mechanism {
    public static let card = MethodCard(
        id: "welore-dynamics", name: "WeLore's gradient dynamics",
        paper: .init(
            title: "From GaLore to WeLore: How Low-Rank Weights Non-uniformly Emerge from Low-Rank Gradients",
            authors: "A. Jaiswal et al.", year: 2024, arXiv: "2407.11239"),
        family: .analysis, kind: .mechanism,
        summary: "Measures whether layers whose gradients stay in few directions end with weights of low rank.",
        hyperparameters: [
            .real(
                "cut", 0.1, in: 0...1, "share of the largest singular value above which one counts as large",
                source: "this project", leastChange: 2)
        ],
        memory: "nothing", parent: nil,
        claims: [
            "some layers' gradients, mainly of queries and keys, saturate early in a low-rank subspace",
            "these layers end with low-rank weights: the ranks of weights follow those of gradients",
        ])

    private let cut: Double

    public init(_ h: Hyperparameters) { cut = h.real("cut") }

    /// Of `G.<l>.<t>` and the final `W.<l>` [m_l, n_l], layers l and checkpoints t from 0 on ("layers" and
    /// "checkpoints" say how many again): `gradient_spectrum.<l>.<t>`, `weight_spectrum.<l>`;
    /// "gradient_effective_rank", "large_count" and "cosine_to_last" [layers, checkpoints], "cosine_consecutive"
    /// [layers, checkpoints - 1]; "weight_effective_rank" and "mean_gradient_effective_rank" [layers]; "spearman".
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        var given = MechanismInputs(inputs, of: Self.card.id)
        let (layers, checkpoints) = (given.numbers("W.").count, given.numbers("G.0.").count)
        guard layers > 1, checkpoints > 0 else {
            throw given.error("\(layers) layers and \(checkpoints) checkpoints are too few")
        }
        try given.repeats("layers", layers)
        try given.repeats("checkpoints", checkpoints)
        var outputs = NamedTensors<Double>()
        var (ranks, counts): ([[Double]], [[Double]]) = ([], [])
        var (toLast, consecutive, ofWeights): ([Double], [Double], [Double]) = ([], [], [])
        for l in 0..<layers {
            let G = try (0..<checkpoints).map { try given.tensor("G.\(l).\($0)", "rows of \(l)", "columns of \(l)") }
            guard G.allSatisfy({ $0.norm > 0 }) else { throw given.error("a gradient of layer \(l) is 0") }
            let spectra = try G.map { try $0.singularValues() }
            for (t, s) in spectra.enumerated() {
                outputs["gradient_spectrum.\(l).\(t)"] = Tensor(s.map { $0 / s[0] }, shape: [s.count])
            }
            ranks.append(spectra.map(EffectiveRank.of))
            counts.append(spectra.map { s in Double(s.count { $0 / s[0] > cut }) })
            toLast += G.map { Self.cosine($0, G.last!) }
            consecutive += zip(G, G.dropFirst()).map(Self.cosine)
            let s = try given.tensor("W.\(l)", "rows of \(l)", "columns of \(l)").singularValues()
            let span = s[0] - s.last!
            outputs["weight_spectrum.\(l)"] = Tensor(s.map { span > 0 ? ($0 - s.last!) / span : 0 }, shape: [s.count])
            ofWeights.append(EffectiveRank.of(s))
        }
        try given.finish()
        let means = ranks.map(\.mean)
        outputs["gradient_effective_rank"] = Tensor(Array(ranks.joined()), shape: [layers, checkpoints])
        outputs["large_count"] = Tensor(Array(counts.joined()), shape: [layers, checkpoints])
        outputs["cosine_to_last"] = Tensor(toLast, shape: [layers, checkpoints])
        outputs["cosine_consecutive"] = Tensor(consecutive, shape: [layers, checkpoints - 1])
        outputs["weight_effective_rank"] = Tensor(ofWeights, shape: [layers])
        outputs["mean_gradient_effective_rank"] = Tensor(means, shape: [layers])
        outputs["spearman"] = .scalar(Self.spearman(means, ofWeights))
        return outputs
    }

    private static func cosine(_ A: Tensor<Double>, _ B: Tensor<Double>) -> Double { A.dot(B) / (A.norm * B.norm) }

    /// The correlation of the ranks; equal values share the mean of theirs.
    private static func spearman(_ a: [Double], _ b: [Double]) -> Double {
        func centred(_ values: [Double]) -> [Double] {
            let ranks = values.map { x in Double(values.count { $0 < x }) + Double(values.count { $0 == x }) / 2 }
            return ranks.map { $0 - ranks.mean }
        }
        let (x, y) = (centred(a), centred(b))
        let size = (x.map { $0 * $0 }.sum * y.map { $0 * $0 }.sum).squareRoot()
        return size > 0 ? zip(x, y).map { $0 * $1 }.sum / size : 0
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        var inputs = NamedTensors<Double>()
        for (l, shape) in [[5, 4], [4, 6], [5, 5]].enumerated() {
            for t in 0..<3 { inputs["G.\(l).\(t)"] = streams.normal("G \(l) \(t)", shape, deviation: 1) }
            inputs["W.\(l)"] = streams.normal("W \(l)", shape, deviation: 1)
        }
        return inputs
    }

    public let metrics = [
        MetricSpec(
            "spearman", "Rank correlation of gradients and weights", better: .higher, headline: true,
            format: .decimals(2)),
        MetricSpec("randomSpearman", "The same with random labels", better: .neither, format: .decimals(2)),
        MetricSpec(
            "randomRank", "Mean gradient effective rank with random labels", better: .neither, format: .decimals(1)),
    ]

    /// Labels without a map to learn.
    public var alternative: String? { "randomSpearman" }

    /// Six linear layers of 12 x 16 learn maps of rank 1 to 11 by gradient descent on batches. In the alternative the
    /// same layers learn random labels, which are drawn anew for every batch.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        var found: [NamedTensors<Double>] = []
        for isRandom in [false, true] {
            var inputs = NamedTensors<Double>()
            for l in 0..<6 {
                let scope = streams.scoped("\(isRandom ? "random" : "map") \(l)")
                func normal(_ name: String, _ shape: [Int], _ deviation: Double = 1) -> Tensor<Double> {
                    scope.normal(name, shape, deviation: deviation)
                }
                let left: Tensor<Double> = scope.orthonormal("left", [12, 2 * l + 1])
                let target = product(left, scope.orthonormal("right", [2 * l + 1, 16]))
                var W = normal("W", [12, 16], 0.02)
                for step in 0..<30 {
                    let x = normal("x \(step)", [16, 24])
                    let y = isRandom ? normal("y \(step)", [12, 24]) : product(target, x)
                    let G = product(product(W, x) - y, transposed: false, x, transposed: true, alpha: 1.0 / 24)
                    if step % 6 == 0 { inputs["G.\(l).\(step / 6)"] = G }
                    W = W - 0.1 * G
                }
                inputs["W.\(l)"] = W
            }
            found.append(try evaluate(inputs, streams: streams))
        }
        func points(_ out: NamedTensors<Double>) -> [(x: Double, y: Double)] {
            zip(out["mean_gradient_effective_rank"]!.values, out["weight_effective_rank"]!.values)
                .sorted { $0.0 < $1.0 }.map { (x: $0.0, y: $0.1) }
        }
        return Demonstration(
            metrics: [
                "spearman": found[0]["spearman"]![0], "randomSpearman": found[1]["spearman"]![0],
                "randomRank": found[1]["mean_gradient_effective_rank"]!.values.mean,
            ],
            axes: ("Mean effective rank of the gradients", "Effective rank of the final weight"),
            curves: [
                .init(name: "maps of rank 1 to 11", points: points(found[0])),
                .init(name: "random labels", points: points(found[1])),
            ])
    }
}
