import Foundation
import LowRankCore
import MethodSupport

/// SATS: pulls the features of a scan and of its mirrored copy together, and apart where a tumour breaks the symmetry.
///
///     d_v^2 = ||f_v - f~_v||^2                               f~ features of the mirrored scan, aligned with f
///     L = mean_v (1 - y_v) d_v^2 + y_v max(0, m - d_v)^2     over the voxels v of the region; y_v = 1 where the
///                                                            tumour's mask of either side is 1
///     loss = Dice + cross-entropy + w L
///     Dice = mean over scans of 1 - (2 sum p M + smooth) / (sum p + sum M + smooth),  p = sigmoid(logits), M the mask
///
/// Keeps nothing; twice the activations of the encoder.
/// Parent: Dice and cross-entropy alone, at w = 0.
/// Departs: the distance in the hinge is sqrt(d^2 + eps), so that it has a gradient at 0. A binary head and smooth are
/// this project's reading; there is no code.
/// Z. Li et al., MICCAI 2025, arXiv:2411.18290.
public struct SATS: Mechanism {
    public static let card = MethodCard(
        id: "sats-npc", name: "SATS",
        paper: .init(
            title: "Leveraging Semantic Asymmetry for Precise Gross Tumor Volume Segmentation of Nasopharyngeal "
                + "Carcinoma in Planning CT",
            authors: "Z. Li et al.", year: 2025, arXiv: "2411.18290"),
        family: .mechanisms,
        summary: "Finds tumours that break the symmetry of a scan, by a contrastive loss between it and its mirrored "
            + "copy.",
        hyperparameters: [
            .real(
                "margin", 20, "m, distance at which asymmetric voxels are apart enough", source: "paper, not verified"),
            .real("weight", 1, "w of the contrastive loss", source: "paper, not verified"),
            .real(
                "eps", 1e-12, in: .positive, "added to the squared distance under the root", source: "this project",
                leastChange: 100),
            .real("smooth", 1, in: .positive, "added to both sides of the Dice ratio", source: "this project"),
        ],
        memory: "nothing; scratch the activations of two scans", parent: "Dice and cross-entropy, at weight = 0",
        claims: ["at least 2 points of Dice more and 12 % less surface distance than other methods on outside data"])

    private let margin, weight, eps, smooth: Double

    public init(_ h: Hyperparameters) {
        (margin, weight, eps, smooth) = (h.real("margin"), h.real("weight"), h.real("eps"), h.real("smooth"))
    }

    /// Of "f" and "f_mirror" [batch, channel, height, width] and, [batch, height, width] each, "logits" and the flags
    /// "mask", "region" (where the contrastive loss counts) and "asymmetry": "distance" [batch, height, width],
    /// "contrastive", "dice", "cross_entropy", "loss", its gradients "grad.f", "grad.f_mirror" and "grad.logits", and
    /// "asymmetry_check", what the mask and its mirror image make of y. Without "asymmetry" that is y.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        var given = MechanismInputs(inputs, of: Self.card.id)
        let f = try given.tensor("f", "batch", "channel", "height", "width").values
        let mirror = try given.tensor("f_mirror", "batch", "channel", "height", "width").values
        let (batch, channels, width, voxels) = (
            given["batch"], given["channel"], given["width"], given["height"] * given["width"])
        let region = try given.flags("region", "batch", "height", "width")
        let mask = try given.flags("mask", "batch", "height", "width")
        let logits = try given.tensor("logits", "batch", "height", "width")
        let either = mask.indices.map { max(mask[$0], mask[$0 - $0 % width + width - 1 - $0 % width]) }
        let y = given.has("asymmetry") ? try given.flags("asymmetry", "batch", "height", "width") : either
        try given.finish()
        guard region.contains(1) else { throw given.error("'region' is empty") }

        let pixels = mask.count
        var distance = [Double](repeating: 0, count: pixels), difference = [Double](
            repeating: 0, count: pixels * channels)
        var gradient = difference
        var contrastive = 0.0
        for b in 0..<batch {
            for v in 0..<voxels {
                let places = (0..<channels).map { (b * channels + $0) * voxels + v }
                for k in places { difference[k] = f[k] - mirror[k] }
                let (square, at) = (places.map { difference[$0] * difference[$0] }.sum, b * voxels + v)
                let d = (square + eps).squareRoot()
                let hinge = max(0, margin - d)
                distance[at] = d
                contrastive += region[at] * ((1 - y[at]) * square + y[at] * hinge * hinge)
                let slope = region[at] * 2 * ((1 - y[at]) - y[at] * hinge / d)
                for k in places { gradient[k] = slope * difference[k] }
            }
        }
        contrastive /= region.sum
        let gradF = (weight / region.sum) * Tensor(gradient, shape: [batch, channels, given["height"], width])
        let (dice, entropy, gradLogits) = segmentation(logits.values, mask, voxels: voxels)
        func image(_ values: [Double]) -> Tensor<Double> { Tensor(values, shape: logits.shape) }
        return [
            "distance": image(distance), "contrastive": .scalar(contrastive), "dice": .scalar(dice),
            "cross_entropy": .scalar(entropy), "loss": .scalar(dice + entropy + weight * contrastive),
            "asymmetry_check": image(either), "grad.f": gradF, "grad.f_mirror": -1 * gradF,
            "grad.logits": image(gradLogits),
        ]
    }

    /// Dice loss, cross-entropy and the gradient of their sum with respect to the logits.
    private func segmentation(_ logits: [Double], _ mask: [Double], voxels: Int) -> (Double, Double, [Double]) {
        let p = logits.map { 1 / (1 + exp(-$0)) }
        var (dice, gradient) = (0.0, [Double](repeating: 0, count: p.count))
        let scans = Double(p.count / voxels)
        for start in stride(from: 0, to: p.count, by: voxels) {
            let scan = start..<start + voxels
            let above = 2 * scan.map { p[$0] * mask[$0] }.sum + smooth
            let below = scan.map { p[$0] + mask[$0] }.sum + smooth
            dice += (1 - above / below) / scans
            for k in scan {
                let slope = (above / below - 2 * mask[k]) / below / scans
                gradient[k] = slope * p[k] * (1 - p[k]) + (p[k] - mask[k]) / Double(p.count)
            }
        }
        // log(1 + e^x) - M x, without overflow.
        let entropy = zip(logits, mask).map { x, M in max(x, 0) + log(1 + exp(-abs(x))) - M * x }.mean
        return (dice, entropy, gradient)
    }

    // MARK: - Example and demonstration

    /// Two scans with a tumour on one side, the features of one voxel equal to their mirror's.
    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let f: Tensor<Double> = streams.normal("f", [2, 2, 3, 4], deviation: 1)
        var mirror = f + streams.normal("mirror", f.shape, deviation: 0.8)
        for k in stride(from: 0, to: f.count, by: 12) { mirror[k] = f[k] }
        var mask = Tensor<Double>.zeros([2, 3, 4])
        for k in [0, 1, 5, 14, 22] { mask[k] = 1 }
        var region = Tensor<Double>(repeating: 1, shape: [2, 3, 4])
        for k in [3, 9, 20] { region[k] = 0 }
        return [
            "f": f, "f_mirror": mirror, "region": region, "mask": mask,
            "logits": streams.normal("logits", mask.shape, deviation: 1),
        ]
    }

    public let metrics = [
        MetricSpec("asymmetryAUC", "AUC of the distance", better: .higher, headline: true, format: .decimals(3)),
        MetricSpec("untrainedAUC", "AUC of the untrained distance", better: .higher, format: .decimals(3)),
        MetricSpec("voxelAUC", "AUC of a voxel classifier", better: .higher, format: .decimals(3)),
    ]

    /// Voxels of six channels: a symmetric texture, asymmetric noise, and a one-sided tumour that changes all channels
    /// a little. A linear map to two features is trained by the contrastive loss; the alternative is the distance
    /// before training. Beside them a linear voxel classifier is trained by Dice and cross-entropy. On other scans all
    /// are to find the asymmetric voxels, of which the classifier sees half. AUC is 0.5 for a guess.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (training, test) = (Scans(streams.scoped("training")), Scans(streams.scoped("test")))
        var P: Tensor<Double> = streams.normal("P", [2, 6], deviation: 0.3)
        var classifier = Tensor<Double>.zeros([1, 6])
        var curves: [(step: Double, distance: Double, voxel: Double)] = []
        for step in 0...30 {
            let distance = product(P, test.x - test.mirrored).transposed().slices.map(\.norm)
            curves.append((
                Double(step), Scans.auc(distance, test.either), Scans.auc(product(classifier, test.x).values, test.mask)
            ))
            func features(_ x: Tensor<Double>) -> Tensor<Double> { product(P, x).reshaped([1, 2, 1, x.columns]) }
            let (f, mirror) = (features(training.x), features(training.mirrored))
            let row = [1, 1, training.mask.count]
            let out = try evaluate(
                [
                    "f": f, "f_mirror": mirror, "mask": Tensor(training.mask, shape: row),
                    "asymmetry": Tensor(training.either, shape: row), "region": Tensor(repeating: 1, shape: row),
                    "logits": product(classifier, training.x).reshaped(row),
                ], streams: streams)
            let gradient = product(
                out["grad.f"]!.reshaped([2, row[2]]), transposed: false, training.x - training.mirrored,
                transposed: true)
            P = P - 0.003 * gradient
            classifier = classifier - 2 * product(
                out["grad.logits"]!.reshaped([1, row[2]]), transposed: false, training.x, transposed: true)
        }
        return Demonstration(
            metrics: [
                "asymmetryAUC": curves.last!.distance, "untrainedAUC": curves[0].distance,
                "voxelAUC": curves.last!.voxel,
            ],
            axes: ("Step", "Area under the ROC curve"),
            curves: [
                .init(name: "distance to the mirrored scan", points: curves.map { ($0.step, $0.distance) }),
                .init(name: "voxel classifier", points: curves.map { ($0.step, $0.voxel) }),
            ])
    }
}

/// Voxels as columns, left ones before right ones: a texture that both sides share, noise that they do not, and in
/// every seventh left voxel a tumour.
private struct Scans {
    let x, mirrored: Tensor<Double>
    let mask, either: [Double]

    init(_ streams: RandomStreams) {
        let pairs = 140
        let texture: Tensor<Double> = streams.normal("texture", [6, pairs], deviation: 2)
        let noise = ["left", "right"].map { side -> Tensor<Double> in
            streams.normal(side, [6, pairs], deviation: 1).scalingRows(by: [0.3, 0.3, 0.3, 1.5, 1.5, 1.5])
        }
        let tumour = (0..<pairs).map { $0 % 7 == 0 ? 1.0 : 0 }, none = [Double](repeating: 0, count: pairs)
        let contrast = Tensor(repeating: 0.8, shape: [6, pairs]).scalingColumns(by: tumour)
        let left = (texture + noise[0] + contrast).transposed().values, right = (texture + noise[1]).transposed().values
        x = Tensor(left + right, shape: [2 * pairs, 6]).transposed()
        mirrored = Tensor(right + left, shape: [2 * pairs, 6]).transposed()
        (mask, either) = (tumour + none, tumour + tumour)
    }

    /// The chance that a positive has a larger score than a negative.
    static func auc(_ scores: [Double], _ positive: [Double]) -> Double {
        let ascending = [Double](scores.fallingOrder.reversed().map { positive[$0] })
        let ranks = ascending.enumerated().map { Double($0.offset + 1) * $0.element }.sum
        return (ranks - positive.sum * (positive.sum + 1) / 2) / (
            positive.sum * (Double(positive.count) - positive.sum))
    }
}
