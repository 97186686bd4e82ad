import LowRankCore

/// CoLoRA: the rank of a layer's adapter follows how much the layer contributes to a task.
///
///     y = x + conv_L(ReLU(... ReLU(conv_1(x)))),   loss = mean (y - target)^2
///     attribution_l = (W_l' - W_l) o mean_t grad_l(W + t/T (W' - W))       t = 0, ..., T - 1, all layers moved together
///     score_l = mean |attribution_l|;   rank_l = floor(rank_scale score_l / max score + 1/2)
///     adapted: W_l + reshape(B_l,1..rank A_1..rank,l)        A: rank_scale x in k k, B: out x rank_scale
///
/// o multiplies entry by entry, and k is the side of a kernel. W is the network before and W' after full fine-tuning on
/// a sample of the task. The sum of all attributions tends to the difference of both losses with T, whatever the path
/// does in between.
/// Stores rank_l (out + in k k) numbers for each layer.
/// Parent: lora on convolutions, where all layers contribute alike.
/// Departs: there is no official code; the points of the path, the mean as the score of a layer and the rounding are
/// chosen here. Pre-training on mixed degradations is not part of it.
/// D. Park, H. Kim, S. Y. Chun, ECCV 2024, arXiv:2408.01099.
public struct CoLoRA: Mechanism {
    public static let card = MethodCard(
        id: "colora", name: "CoLoRA",
        paper: .init(
            title: "Contribution-based Low-Rank Adaptation with Pre-training Model for Real Image Restoration",
            authors: "D. Park, H. Kim, S. Y. Chun", year: 2024, arXiv: "2408.01099"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Gives layers that contribute more to a task a higher rank, by integrated gradients before and after "
            + "tuning.",
        hyperparameters: [
            .integer("points", 20, in: 1...100_000, "T, points of the path", source: "10 to 50 suffice"),
            .integer(
                "rank_scale", 8, in: 1...4096, "rank of the layer that contributes most",
                source: "about 7 % of the parameters in the paper"),
        ],
        memory: "sum of rank_l (out_l + in_l k k) weights",
        parent: "lora on convolutions, where all layers contribute alike",
        claims: ["close to full tuning on six tasks of image restoration with a few percent of the parameters"])

    private let points, rankScale: Int

    public init(_ h: Hyperparameters) { (points, rankScale) = (h.integer("points"), h.integer("rank_scale")) }

    /// - "x" and "target" [B, C, H, W];
    /// - `conv<l>.pre` and `conv<l>.tuned` [out, in, k, k] for l = 1, 2, ..., with k odd, the first from and the last to C;
    /// - `conv<l>.A` [rank_scale, in k k] and `conv<l>.B` [out, rank_scale].
    ///
    /// Outputs: `attribution.conv<l>`, "score", "normalised_score" and "rank" [layers], "attribution_sum", "loss_pre",
    /// "loss_tuned", "y_lora" [B, C, H, W], "trainable_parameters".
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let net = try ResidualConvolutions(inputs, rankScale: rankScale)
        var (sums, losses) = (net.pre.map { Tensor<Double>.zeros($0.shape) }, (pre: 0.0, tuned: 0.0))
        for t in 0...points {
            let at = zip(net.pre, net.tuned).map { $0 + (Double(t) / Double(points)) * ($1 - $0) }
            let (loss, gradients) = net.gradients(t == points ? net.tuned : at)
            if t == 0 { losses.pre = loss }
            if t == points { losses.tuned = loss } else { sums = zip(sums, gradients).map { $0 + $1 } }
        }
        let attributions = sums.indices.map { l in
            Tensor(
                (0..<sums[l].count).map { (net.tuned[l][$0] - net.pre[l][$0]) * sums[l][$0] / Double(points) },
                shape: sums[l].shape)
        }
        let scores = attributions.map { a in a.values.reduce(0) { $0 + abs($1) } / Double(a.count) }
        let largest = scores.max()!
        let normalised = scores.map { largest > 0 ? $0 / largest : 0 }
        let ranks = normalised.map { Int((Double(rankScale) * $0 + 0.5).rounded(.down)) }
        var outputs = NamedTensors<Double>()
        for (l, attribution) in attributions.enumerated() {
            outputs["attribution.conv\(l + 1)"] = net.kernel(attribution, l)
        }
        outputs["score"] = Tensor(scores, shape: [scores.count])
        outputs["normalised_score"] = Tensor(normalised, shape: [scores.count])
        outputs["rank"] = .vector(ranks)
        outputs["attribution_sum"] = .scalar(attributions.reduce(0) { $0 + $1.values.reduce(0, +) })
        outputs["loss_pre"] = .scalar(losses.pre)
        outputs["loss_tuned"] = .scalar(losses.tuned)
        outputs["y_lora"] = net.outputs(ranks.indices.map { net.pre[$0] + net.update($0, rank: ranks[$0]) })
        outputs["trainable_parameters"] = .scalar(zip(ranks, net.pre).reduce(0) { $0 + $1.0 * ($1.1.rows + $1.1.columns) })
        return outputs
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> { inputs(streams) }

    /// Three layers on random images; tuned moves them by different amounts.
    private func inputs(_ streams: RandomStreams) -> NamedTensors<Double> {
        func normal(_ name: String, _ shape: [Int], _ deviation: Double) -> Tensor<Double> {
            streams.normal(name, shape, deviation: deviation)
        }
        var inputs: NamedTensors<Double> = ["x": normal("x", [2, 2, 5, 5], 1), "target": normal("target", [2, 2, 5, 5], 1)]
        for (l, (channels, move)) in zip([(2, 3), (3, 4), (4, 2)], [0.05, 0.3, 0.1]).enumerated() {
            let (shape, name) = ([channels.1, channels.0, 3, 3], "conv\(l + 1)")
            let pre = normal(name, shape, 0.3)
            inputs[name + ".pre"] = pre
            inputs[name + ".tuned"] = pre + normal(name + " move", shape, move)
            inputs[name + ".A"] = normal(name + " A", [rankScale, 9 * channels.0], 0.3)
            inputs[name + ".B"] = normal(name + " B", [channels.1, rankScale], 0.3)
        }
        return inputs
    }

    public let metrics = [
        MetricSpec("missing", "Loss that no layer is given", better: .lower, headline: true, format: .decimals(4)),
        MetricSpec("missingAtOnePoint", "The same with one point", better: .lower, format: .decimals(4)),
    ]

    /// How far the sum of the attributions is from the difference of the losses, as a share of it, with more and more
    /// points on the path. The alternative has one point.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let inputs = inputs(streams)
        func missing(_ points: Int) throws -> Double {
            let out = try CoLoRA(points: points, rankScale: rankScale).evaluate(inputs, streams: streams)
            let difference = out["loss_tuned"]![0] - out["loss_pre"]![0]
            return abs(out["attribution_sum"]![0] - difference) / abs(difference)
        }
        let curve = try [1, 2, 5, 10, 20, 50].map { (x: Double($0), y: try missing($0)) }
        return Demonstration(
            metrics: ["missing": try missing(points), "missingAtOnePoint": curve[0].y],
            axes: ("Points of the path", "Share of the loss's change that no layer is given"),
            curves: [.init(name: "integrated gradients", points: curve)])
    }

    private init(points: Int, rankScale: Int) { (self.points, self.rankScale) = (points, rankScale) }
}
