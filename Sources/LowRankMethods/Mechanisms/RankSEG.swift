import Foundation
import LowRankCore
import MethodSupport

/// RankSEG-RMA: the mask with the best expected overlap takes the most probable pixels, as many as one sum decides.
///
///     of one class, p sorted descending:  c_tau = p_1 + ... + p_tau,  P = sum p
///     Dice: tau* = argmax_tau 2 c_tau / (P + tau + 1);    IoU: tau* = argmax_tau c_tau / (P + tau - c_tau);  tau >= 1
///     a class whose largest probability is at most truncate_prob takes no pixel
///     pixels of several classes go to the one whose score gains most; with t pixels of mass mu that are its alone,
///         Dice: 2 (mu + p) / (t + P + 2) - 2 mu / (t + P + 1)
///         IoU: (mu + p) / (t + P - mu - p + 1) - mu / (t + P - mu)
///     pixels of none have label 0; of two classes only the second is looked at
///
/// IoU is the intersection over the union, and D the number of pixels. The exact rule takes the mean of a reciprocal,
/// this one the reciprocal of the mean. Keeps nothing; a sort and a running sum per class instead of a table of D x D.
/// Parent: the largest probability ("argmax"), which does not know of overlap.
/// Departs: the code decides in Float, where two sizes may tie; among equal probabilities the first pixel comes first.
/// Z. Wang, B. Dai, NeurIPS 2025, arXiv:2510.15362; code ZixunWang/RankSEG-RMA.
public struct RankSEG: Mechanism {
    public static let card = MethodCard(
        id: "rankseg-rma", name: "RankSEG-RMA",
        paper: .init(
            title: "RankSEG-RMA: An Efficient Segmentation Algorithm via Reciprocal Moment Approximation",
            authors: "Z. Wang, B. Dai", year: 2025, arXiv: "2510.15362"),
        family: .mechanisms,
        summary: "Segments for best overlap: takes the most probable pixels, as many as make the expected Dice or IoU "
            + "largest.",
        hyperparameters: [
            .real(
                "truncate_prob", 0.1, in: 0...1, "largest probability of a class that is left out",
                source: "official code",
                leastChange: 4),
            .choice(
                "to_nonoverlap", "rma_score", of: ["rma_score", "prob"],
                "who gets a pixel of several classes: the class whose "
                    + "score gains most, or the most probable", source: "official code"),
        ],
        memory: "nothing", parent: "argmax of the probabilities",
        claims: [
            "0.4 to 0.9 points of mean IoU above argmax on ADE20K, Cityscapes and VOC, more on LiTS and KiTS",
            "close to argmax in time, where exact RankSEG takes seconds",
        ])

    private let truncation: Double
    private let byScore: Bool

    public init(_ h: Hyperparameters) {
        (truncation, byScore) = (h.real("truncate_prob"), h.choice("to_nonoverlap") == "rma_score")
    }

    private enum Metric: String, CaseIterable { case dice, iou }

    /// Of "prob" [batch, class, height, width], for Dice and for IoU ("_iou"): "score_dice" [batch, class] of the best
    /// size, "tau_dice" that size ([batch, 1] of the second of two classes), "overlap_dice" [batch, class, height,
    /// width] all masks, "pred_dice" [batch, height, width] one label a pixel and "pred_prob_dice" that with the most
    /// probable class wherever several claim one. "argmax" is the plain label.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        var given = MechanismInputs(inputs, of: Self.card.id)
        let prob = try given.tensor("prob", "batch", "class", "height", "width")
        try given.finish()
        guard prob.values.allSatisfy({ (0...1).contains($0) }) else {
            throw given.error("'prob' has entries outside 0 to 1")
        }
        let (batch, classes, pixels) = (given["batch"], given["class"], given["height"] * given["width"])
        guard classes > 1 else { throw given.error("'prob' has one class") }
        let images = prob.reshaped([batch, classes, pixels]).slices.map { $0.slices.map(\.values) }
        let shape = [batch, given["height"], given["width"]]
        func labels(_ label: ([[Double]], Int) -> Int) -> Tensor<Double> {
            Tensor(images.flatMap { image in (0..<pixels).map { Double(label(image, $0)) } }, shape: shape)
        }
        var outputs: NamedTensors<Double> = ["argmax": labels { image, k in image.map { $0[k] }.argmax }]
        for metric in Metric.allCases {
            let masks = images.map { $0.map { Mask($0, metric, isLeftOut: $0.max()! <= truncation) } }
            let all = masks.joined()
            func tensor(_ name: String, _ values: [Double], _ shape: [Int]) {
                outputs["\(name)_\(metric)"] = Tensor(values, shape: shape)
            }
            tensor("score", all.map(\.score), [batch, classes])
            tensor("overlap", all.flatMap(\.pixels), prob.shape)
            if classes == 2 {
                tensor("tau", masks.map { Double($0[1].tau) }, [batch, 1])
                tensor("pred", masks.flatMap { $0[1].pixels }, shape)
            } else {
                tensor("tau", all.map { Double($0.tau) }, [batch, classes])
                tensor("pred", masks.flatMap { Self.separated($0, metric, byScore: byScore) }, shape)
                tensor("pred_prob", masks.flatMap { Self.separated($0, metric, byScore: false) }, shape)
            }
        }
        return outputs
    }

    /// The pixels that one class takes.
    private struct Mask {
        let p: [Double]
        let score: Double
        let tau: Int
        /// 1 for a pixel taken.
        var pixels: [Double]
        let isLeftOut: Bool
        var P: Double { p.sum }

        init(_ p: [Double], _ metric: Metric, isLeftOut: Bool) {
            let (order, P) = (p.fallingOrder, p.sum)
            var (best, size, c) = (-Double.infinity, 0, 0.0)
            for (i, k) in order.enumerated() {
                c += p[k]
                let tau = Double(i + 1)
                let score = metric == .dice ? 2 * c / (P + tau + 1) : c / (P + tau - c)
                if score > best { (best, size) = (score, i + 1) }
            }
            (self.p, score, tau, self.isLeftOut) = (p, best, isLeftOut ? 0 : size, isLeftOut)
            pixels = [Double](repeating: 0, count: p.count)
            for k in order.prefix(tau) { pixels[k] = 1 }
        }

        /// How much a further pixel adds to the score of the t pixels of mass mu that are the class's alone.
        func gain(_ p: Double, t: Double, mu: Double, _ metric: Metric) -> Double {
            switch metric {
            case .dice: 2 * ((mu + p) / (t + P + 2) - mu / (t + P + 1))
            case .iou: (mu + p) / (t + P - mu - p + 1) - (mu > 0 ? mu / (t + P - mu) : 0)
            }
        }
    }

    private static func separated(_ masks: [Mask], _ metric: Metric, byScore: Bool) -> [Double] {
        let claims = masks[0].p.indices.map { k in masks.map { $0.pixels[k] }.sum }
        let alone = masks.map { mask in claims.indices.filter { claims[$0] == 1 && mask.pixels[$0] == 1 } }
        let mass = zip(masks, alone).map { mask, pixels in pixels.map { mask.p[$0] }.sum }
        return claims.indices.map { k in
            guard claims[k] > 1 else { return claims[k] == 0 ? 0 : Double(masks.firstIndex { $0.pixels[k] == 1 }!) }
            let gains = masks.enumerated().map { c, mask in
                guard !mask.isLeftOut else { return -Double.infinity }
                return byScore ? mask.gain(mask.p[k], t: Double(alone[c].count), mu: mass[c], metric) : mask.p[k]
            }
            return Double(gains.argmax)
        }
    }

    // MARK: - Example and demonstration

    /// Two images of four classes, of which the last is rare in the second image, and claims that overlap.
    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let logits: Tensor<Double> = streams.normal("logits", [2, 25, 4], deviation: 1.2)
        let prob = zip(logits.slices, [0, -2.5]).flatMap { image, last in
            let pixels = image.slices.map { ($0 + Tensor([0, 0, 0, last], shape: [4])).values.logSoftmax }
            return (0..<4).flatMap { c in pixels.map { exp($0[c]) } }
        }
        return ["prob": Tensor(prob, shape: [2, 4, 5, 5])]
    }

    public let metrics = [
        MetricSpec("dice", "Mean Dice", better: .higher, headline: true, format: .decimals(3)),
        MetricSpec("thresholdDice", "Mean Dice of p > 1/2", better: .higher, format: .decimals(3)),
        MetricSpec("exactDice", "Mean Dice of the best size", better: .higher, format: .decimals(3)),
    ]

    /// An uncertain object of 6 to 60 of 100 pixels, of which masks are drawn from the probabilities. The measure is
    /// the mean Dice of the mask taken, of p > 1/2 (the alternative), and of the size that is best for these draws.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        var rows: [(size: Double, rma: Double, threshold: Double, exact: Double)] = []
        for size in [6, 10, 16, 24, 36, 60] {
            let scope = streams.scoped("\(size)")
            let noise: Tensor<Double> = scope.normal("noise", [100], deviation: 1)
            let p = noise.values.enumerated().map { i, x in 1 / (1 + exp(-(i < size ? x - 0.2 : x - 3.5))) }
            let prob = Tensor(p.map { 1 - $0 } + p, shape: [1, 2, 10, 10])
            let taken = try evaluate(["prob": prob], streams: scope)["pred_dice"]!.values
            let draws = (scope.uniform("draws", [40, 100], from: 0, to: 1) as Tensor<Double>).slices
                .map { zip($0.values, p).map { $0 < $1 ? 1.0 : 0 } }
            func dice(_ mask: [Double]) -> Double {
                draws.map { truth in
                    let below = mask.sum + truth.sum
                    return below > 0 ? 2 * zip(mask, truth).map { $0 * $1 }.sum / below : 0
                }.mean
            }
            let order = p.fallingOrder
            let exact = (1...70).map { tau in
                var mask = [Double](repeating: 0, count: 100)
                for k in order.prefix(tau) { mask[k] = 1 }
                return dice(mask)
            }.max()!
            rows.append((Double(size), dice(taken), dice(p.map { $0 > 0.5 ? 1 : 0 }), exact))
        }
        return Demonstration(
            metrics: [
                "dice": rows.map(\.rma).mean, "thresholdDice": rows.map(\.threshold).mean,
                "exactDice": rows.map(\.exact).mean,
            ],
            axes: ("Pixels of the object", "Mean Dice"),
            curves: [
                .init(name: "RankSEG-RMA", points: rows.map { ($0.size, $0.rma) }),
                .init(name: "p > 1/2", points: rows.map { ($0.size, $0.threshold) }),
                .init(name: "best size", points: rows.map { ($0.size, $0.exact) }),
            ])
    }
}
