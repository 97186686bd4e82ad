import Foundation
import LowRankCore
import MethodSupport

/// FT: makes positives harder and negatives more diverse by mixing features instead of images, in MoCo.
///
///     q, k [B, d] two views' features, N [K, d] the queue of negatives, T the temperature
///     l = 1 + Beta(a+, a+):   q' = l q + (1 - l) k,   k' = l k + (1 - l) q          extrapolated
///     m = Beta(a-, a-):       N' = m N + (1 - m) N[permutation]                     interpolated
///     logits = [q'.k', q' N'^T] / T,   loss = mean cross-entropy with the positive first
///
/// l and m are drawn from Beta distributions and are one number each (mask "scalar") or one for every entry. Without
/// renormalisation and with one l, q'.k' = S + 2 l (1 - l) (1 - S) <= S for S = q.k: the positives score lower.
/// Keeps one mixed copy of the queue (K d); nothing is trained. The gradient goes to q, also through k'.
/// Parent: MoCo, at l = m = 1.
/// Departs: nothing from the code; the queue's update is the caller's.
/// R. Zhu et al., ICCV 2021, arXiv:2108.02982; code DTennant/CL-Visualizing-Feature-Transformation.
public struct FeatureTransformation: Mechanism {
    public static let card = MethodCard(
        id: "feature-transformation", name: "FT",
        paper: .init(
            title: "Improving Contrastive Learning by Visualizing Feature Transformation",
            authors: "R. Zhu, B. Zhao, J. Liu, Z. Sun, C. W. Chen", year: 2021, arXiv: "2108.02982"),
        family: .mechanisms,
        summary: "Improves contrastive learning by mixing features: positives become harder, negatives more diverse.",
        hyperparameters: [
            .real("T", 0.2, in: 1e-6...1e6, "temperature", source: "official code, MoCo v2"),
            .real("pos_alpha", 2, in: 0.1...1000, "a+, of the positives' Beta distribution", source: "paper"),
            .real("neg_alpha", 1.6, in: 0.1...1000, "a-, of the negatives' Beta distribution", source: "paper"),
            .choice(
                "mask", "scalar", of: ["scalar", "per dimension"], "one draw for all, or one for every entry",
                source: "official code"),
            .flag(
                "renormalise_positives", false, "whether mixed positives become unit vectors again",
                source: "official code; off in the published command"),
        ],
        memory: "one mixed copy of the queue: K d", parent: "MoCo, where nothing is mixed",
        claims: [
            "ImageNet linear probe: MoCo v1 from 60.6 to 61.9 %, MoCo v2 from 67.5 to 69.6 %",
            "VOC detection AP50 from 82.4 to 83.3, COCO from 39.0 to 39.5",
        ])

    private let temperature, positiveAlpha, negativeAlpha: Double
    private let drawsPerEntry, renormalises: Bool

    public init(_ h: Hyperparameters) {
        (temperature, positiveAlpha, negativeAlpha) = (h.real("T"), h.real("pos_alpha"), h.real("neg_alpha"))
        (drawsPerEntry, renormalises) = (h.choice("mask") != "scalar", h.flag("renormalise_positives"))
    }

    /// Of "q", "k" [B, d] and "memory" [K, d]: "logits" [B, 1 + K], "loss" and "grad.q"; with the draws "beta_pos",
    /// "beta_neg" and "permutation" [K].
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try CheckedInputs(inputs, of: Self.card.id, ["q": "B d", "k": "B d", "memory": "K d"])
        return contrast(given["q"], given["k"], negatives: given["memory"], mixing: true, streams)
    }

    /// One contrastive loss and its gradient, with or without the transformation.
    private func contrast(
        _ q: Tensor<Double>, _ k: Tensor<Double>, negatives: Tensor<Double>, mixing: Bool, _ streams: RandomStreams
    ) -> NamedTensors<Double> {
        let (B, K) = (q.rows, negatives.rows)
        var (mixedQ, mixedK, N) = (q, k, negatives)
        var l = [Double](repeating: 1, count: q.count)
        if mixing {
            l = draws("beta_pos", positiveAlpha, q.shape, streams).map { 1 + $0 }
            (mixedQ, mixedK) = (mixed(q, k, l), mixed(k, q, l))
            let m = draws("beta_neg", negativeAlpha, negatives.shape, streams)
            N = mixed(negatives, negatives.gatheringRows(streams.permutation("permutation", K)), m)
        }
        let renormalising = mixing && renormalises
        let (unitQ, unitK) = renormalising ? (mixedQ.unitRows, mixedK.unitRows) : (mixedQ, mixedK)

        let scores = product(unitQ, transposed: false, N, transposed: true, alpha: 1 / temperature).values
        let positives = zip(unitQ.slices, unitK.slices).map { $0.dot($1) / temperature }
        let logits = Tensor(
            (0..<B).flatMap { (i: Int) -> [Double] in [positives[i]] + scores[i * K..<(i + 1) * K] }, shape: [B, 1 + K])
        let (loss, derivative) = logits.crossEntropy([Int](repeating: 0, count: B))
        let rows = (1 / temperature * derivative).slices.map(\.values)
        let (first, rest) = (rows.map { $0[0] }, Tensor(rows.flatMap { $0.dropFirst() }, shape: [B, K]))
        var dQ = unitK.scalingRows(by: first) + product(rest, N)
        var dK = unitQ.scalingRows(by: first)
        if renormalising { (dQ, dK) = (dQ.throughUnitRows(of: mixedQ), dK.throughUnitRows(of: mixedK)) }
        return ["logits": logits, "loss": .scalar(loss), "grad.q": mixed(dQ, dK, l)]
    }

    /// w a + (1 - w) b, entry by entry.
    private func mixed(_ a: Tensor<Double>, _ b: Tensor<Double>, _ w: [Double]) -> Tensor<Double> {
        let (x, y) = (a.values, b.values)
        return Tensor(w.indices.map { w[$0] * x[$0] + (1 - w[$0]) * y[$0] }, shape: a.shape)
    }

    /// A weight for every entry from Beta(a, a), all the same for one draw.
    private func draws(_ name: String, _ a: Double, _ shape: [Int], _ streams: RandomStreams) -> [Double] {
        let count = shape.reduce(1, *)
        let made = drawsPerEntry ? count : 1
        var stream = streams.stream(name)
        let values = streams.replacing(name, count: made)
            ?? (0..<made).map { _ in
                let (x, y) = (exp(stream.logarithmOfGamma(a)), exp(stream.logarithmOfGamma(a)))
                return x / (x + y)
            }
        return drawsPerEntry ? values : [Double](repeating: values[0], count: count)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        func units(_ name: String, _ rows: Int) -> Tensor<Double> {
            let normal: Tensor<Double> = streams.normal(name, [rows, 5], deviation: 1)
            return normal.unitRows
        }
        return ["q": units("q", 3), "k": units("k", 3), "memory": units("memory", 7)]
    }

    public let metrics = [
        MetricSpec("mixedAccuracy", "Accuracy with FT", better: .higher, headline: true, format: .percent),
        MetricSpec("unmixedAccuracy", "Accuracy without FT", better: .higher, format: .percent),
        MetricSpec("mixedPositiveScore", "Mean positive score", better: .neither, format: .decimals(3)),
        MetricSpec("unmixedPositiveScore", "Mean score without FT", better: .neither, format: .decimals(3)),
    ]

    /// Eight classes in R^24, whose views differ in 12 directions that say nothing of the class. A linear encoder to
    /// R^6 is trained on pairs of views by MoCo with FT and, as the alternative, without it, from the same start on the
    /// same batches. The accuracy is that of the nearest class mean.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (classes, width, B, steps) = (8, 24, 32, 120)
        let centres: Tensor<Double> = streams.normal("centres", [classes, 12], deviation: 1)
        func views(_ name: String, _ labels: [Int]) -> Tensor<Double> {
            let own: Tensor<Double> = streams.normal(name, [labels.count, width], deviation: 0.7)
            return Tensor(
                labels.enumerated().flatMap { i, c in
                    (0..<width).map { $0 < 12 ? own[i, $0] + centres[c, $0] : 2 * own[i, $0] }
                }, shape: [labels.count, width])
        }
        func run(mixing: Bool) -> (accuracy: Double, scores: [Double]) {
            var W: Tensor<Double> = streams.normal("W", [6, width], deviation: 0.2)
            var keyW = W
            let start: Tensor<Double> = streams.normal("queue", [4 * B, 6], deviation: 1)
            var (queue, adam, scores) = (start.unitRows, Adam(W.count), [Double]())
            func encoded(_ x: Tensor<Double>, _ W: Tensor<Double>) -> Tensor<Double> {
                product(x, transposed: false, W, transposed: true)
            }
            for step in 1...steps {
                let labels = (0..<B).map { ($0 + step) % classes }
                let (a, b) = (views("a\(step)", labels), views("b\(step)", labels))
                let (raw, k) = (encoded(a, W), encoded(b, keyW).unitRows)
                let out = contrast(raw.unitRows, k, negatives: queue, mixing: mixing, streams.scoped("\(step)"))
                scores.append(out["logits"]!.slices.reduce(0) { $0 + $1[0] } * temperature / Double(B))
                let G = product(out["grad.q"]!.throughUnitRows(of: raw), transposed: true, a)
                adam.update(&W, G, step: step, rate: 0.01)
                keyW = 0.9 * keyW + 0.1 * W
                queue = Tensor(k.values + queue.values.prefix(3 * k.count), shape: queue.shape)
            }
            let (seen, unseen) = ((0..<160).map { $0 % classes }, (0..<320).map { $0 % classes })
            let (train, test) = (encoded(views("seen", seen), W), encoded(views("unseen", unseen), W))
            return (test.accuracyOfClassMeans(unseen, seen: train, seen), scores)
        }
        let (ft, plain) = (run(mixing: true), run(mixing: false))
        func mean(_ scores: [Double]) -> Double { scores.reduce(0, +) / Double(scores.count) }
        return Demonstration(
            metrics: [
                "mixedAccuracy": ft.accuracy, "unmixedAccuracy": plain.accuracy, "mixedPositiveScore": mean(ft.scores),
                "unmixedPositiveScore": mean(plain.scores),
            ],
            axes: ("Update", "Mean positive score"), 
            curves: [.init("FT", ft.scores, from: 1), .init("MoCo", plain.scores, from: 1)])
    }
}
