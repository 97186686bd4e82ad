import Foundation
import LowRankCore
import MethodSupport

/// ProjectedEx: the losses of a counterfactual generator of images whose class a given classifier has to confirm.
///
///     discriminator  sum over levels of mean max(0, 1 + D(x)) + max(0, 1 - D(x'));   generator: sum of mean D(x')
///     classifier     mean of KL(softmax C(x) || softmax C(x'))
///     reconstruction a_p LPIPS(x, x') + a_w mean |w - w'| + a_x mean |x - x'|,  w' = E(x')
///     dual contrast  mean of CE([D(x)_i, all D(x')], 0) + mean of CE([-D(x')_i, all -D(x)], 0), on level 0
///     LPIPS sees each image scaled to [-1, 1] by its own extremes
///
/// x' = G(E(x), C(x)) is the image that generator G makes of the styles w = E(x) and the classifier's output C(x);
/// LPIPS is a perceptual distance. D(x) < -1 means real. Levels are discriminators on scales of a frozen feature
/// network. Keeps nothing.
/// Parent: StylEx, whose losses these are, without the levels; a plain autoencoder without the classifier's loss.
/// Departs: networks are outside, and LPIPS(x, x') is a given number. The "projection" is a frozen random mix of
/// channels of full rank: no low-rank method. A constant image is scaled to 0, where the code divides by zero.
/// X. Qi et al., CBMS 2025, arXiv:2501.01392; code Richardqiyi/ProjectedEx (stylex_train.py).
public struct ProjectedEx: Mechanism {
    public static let card = MethodCard(
        id: "projectedex", name: "ProjectedEx",
        paper: .init(
            title: "ProjectedEx: Enhancing Generation in Explainable AI for Prostate Cancer", authors: "X. Qi et al.",
            year: 2025, arXiv: "2501.01392"),
        family: .mechanisms,
        summary: "Losses for a generator of images that explain a classifier: each image has to keep the class of the "
            + "original.",
        hyperparameters: [
            .real("lpips_scale", 0.1, "a_p of the perceptual distance", source: "StylEx"),
            .real("style_scale", 0.1, "a_w of the styles", source: "StylEx"),
            .real("pixel_scale", 1, "a_x of the pixels", source: "StylEx"),
        ],
        memory: "nothing", parent: "StylEx with one discriminator",
        claims: ["lower FID and better agreement of the classifier than StylEx on T2W and ADC images"])

    private let lpipsScale, styleScale, pixelScale: Double

    public init(_ h: Hyperparameters) {
        (lpipsScale, styleScale, pixelScale) = (h.real("lpips_scale"), h.real("style_scale"), h.real("pixel_scale"))
    }

    /// Of "image" and "generated" [batch, channel, height, width], "w_real" and "w_fake" [batch, style], the number
    /// "lpips", "real_class_logits" and "fake_class_logits" [batch, classes] and, for levels from 0 on, `real.<l>` and
    /// `fake.<l>` [batch]: "discriminator_loss", "generator_loss", "classifier_kl", "reconstruction_loss",
    /// "dual_contrastive" and "normalised_image"; `grad.fake.<l>` of the discriminator's loss, "grad.fake_class_logits"
    /// of the classifier's, "grad.generated" and "grad.w_fake" of the reconstruction.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        var given = MechanismInputs(inputs, of: Self.card.id)
        let image = try given.tensor("image", "batch", "channel", "height", "width")
        let generated = try given.tensor("generated", "batch", "channel", "height", "width")
        let styles = (try given.tensor("w_real", "batch", "style"), try given.tensor("w_fake", "batch", "style"))
        let logits = (
            try given.tensor("real_class_logits", "batch", "classes"),
            try given.tensor("fake_class_logits", "batch", "classes")
        )
        let (batch, lpips) = (given["batch"], try given.number("lpips"))
        guard lpips >= 0 else { throw given.error("'lpips' is \(lpips), not a distance") }
        let levels = given.numbers("real.")
        guard !levels.isEmpty, levels == Array(0..<levels.count) else {
            throw given.error("levels 'real.<l>' do not count from 0")
        }
        let real = try levels.map { try given.tensor("real.\($0)", "batch").values }
        let fake = try levels.map { try given.tensor("fake.\($0)", "batch").values }
        try given.finish()

        let (logReal, logFake) = (logits.0.rowLogSoftmax, logits.1.rowLogSoftmax)
        let kl = logReal.map(exp).dot(logReal - logFake) / Double(batch)
        let pixels = Self.meanDistance(generated, image), style = Self.meanDistance(styles.1, styles.0)
        let hinges = zip(real, fake).map { r, f in r.map { max(0, 1 + $0) }.mean + f.map { max(0, 1 - $0) }.mean }
        var outputs: NamedTensors<Double> = [
            "discriminator_loss": .scalar(hinges.sum), "generator_loss": .scalar(fake.map(\.mean).sum),
            "classifier_kl": .scalar(kl),
            "reconstruction_loss": .scalar(lpipsScale * lpips + styleScale * style.value + pixelScale * pixels.value),
            "dual_contrastive": .scalar(
                Self.contrast(real[0], fake[0]) + Self.contrast(fake[0].map { -$0 }, real[0].map { -$0 })),
            "normalised_image": Tensor(image.slices.flatMap(Self.normalised), shape: image.shape),
            "grad.fake_class_logits": (1 / Double(batch)) * (logFake.map(exp) - logReal.map(exp)),
            "grad.generated": pixelScale * pixels.gradient, "grad.w_fake": styleScale * style.gradient,
        ]
        for (l, level) in fake.enumerated() {
            outputs["grad.fake.\(l)"] = Tensor(level.map { $0 < 1 ? -1 / Double(batch) : 0 }, shape: [batch])
        }
        return outputs
    }

    /// mean |a - b| and its gradient with respect to a.
    private static func meanDistance(
        _ a: Tensor<Double>, _ b: Tensor<Double>
    ) -> (value: Double, gradient: Tensor<Double>) {
        let (difference, count) = (a - b, Double(a.count))
        return (difference.sumOfMagnitudes / count, difference.map { $0 == 0 ? 0 : ($0 > 0 ? 1 : -1) / count })
    }

    /// The mean of -log softmax([a_i, all b])[0].
    private static func contrast(_ a: [Double], _ b: [Double]) -> Double { a.map { -([$0] + b).logSoftmax[0] }.mean }

    private static func normalised(_ image: Tensor<Double>) -> [Double] {
        let values = image.values
        let (least, range) = (values.min()!, values.max()! - values.min()!)
        return values.map { range > 0 ? 2 * ($0 - least) / range - 1 : 0 }
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        func normal(_ name: String, _ shape: [Int]) -> Tensor<Double> { streams.normal(name, shape, deviation: 1) }
        return [
            "image": normal("image", [2, 2, 3, 3]), "generated": normal("generated", [2, 2, 3, 3]),
            "w_real": normal("w", [2, 4]), "w_fake": normal("w'", [2, 4]), "lpips": .scalar(0.4),
            "real_class_logits": normal("C", [2, 3]), "fake_class_logits": normal("C'", [2, 3]),
            "real.0": normal("real 0", [2]), "fake.0": normal("fake 0", [2]), "real.1": normal("real 1", [2]),
            "fake.1": normal("fake 1", [2]),
        ]
    }

    public let metrics = [
        MetricSpec("agreement", "Images that keep their class", better: .higher, headline: true, format: .percent),
        MetricSpec("plainAgreement", "The same without the classifier's loss", better: .higher, format: .percent),
        MetricSpec("pixelError", "Mean error of a pixel", better: .lower, format: .significant(3)),
        MetricSpec(
            "plainPixelError", "The same without the classifier's loss", better: .lower, format: .significant(3)),
    ]

    /// Images of sixteen pixels from eight attributes, of which the faintest decides the class. A linear autoencoder
    /// with five styles is trained on reconstruction with the classifier's loss and, as the alternative, without it,
    /// and measured on other images.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let patterns: Tensor<Double> = streams.orthonormal("patterns", [8, 16])
        func images(_ name: String, _ count: Int) -> Tensor<Double> {
            let attributes: Tensor<Double> = streams.normal(name, [count, 8], deviation: 1)
            return product(attributes.scalingColumns(by: [2, 1.8, 1.6, 1.4, 1.2, 1, 0.8, 0.4]), patterns)
        }
        let classifier = Tensor(patterns.slices[7].values.flatMap { [2.5 * $0, -2.5 * $0] }, shape: [16, 2])
        let (training, test) = (images("training", 64), images("test", 200))
        let runs = try [0.25, 0].map { weight in
            var E: Tensor<Double> = streams.normal("E", [16, 5], deviation: 0.25)
            var G: Tensor<Double> = streams.normal("G", [5, 16], deviation: 0.25)
            var points: [(step: Double, agreement: Double, error: Double)] = []
            for step in 0...120 {
                if step % 20 == 0 {
                    let again = product(product(test, E), G)
                    func classes(_ x: Tensor<Double>) -> [Bool] { product(x, classifier).slices.map { $0[0] > $0[1] } }
                    let kept = zip(classes(test), classes(again)).map { $0 == $1 ? 1.0 : 0 }.mean
                    points.append((Double(step), kept, Self.meanDistance(again, test).value))
                }
                let w = product(training, E)
                let x = product(w, G)
                let out = try evaluate(given(training, x, w, E, classifier), streams: streams)
                let slope = out["grad.generated"]!.reshaped(x.shape)
                    + weight * product(out["grad.fake_class_logits"]!, transposed: false, classifier, transposed: true)
                let slopeW = product(slope, transposed: false, G, transposed: true)
                E = E - 0.2 * product(training, transposed: true, slopeW)
                G = G - 0.2 * product(w, transposed: true, slope)
            }
            return points
        }
        return Demonstration(
            metrics: [
                "agreement": runs[0].last!.agreement, "plainAgreement": runs[1].last!.agreement,
                "pixelError": runs[0].last!.error, "plainPixelError": runs[1].last!.error,
            ],
            axes: ("Step", "Share of images that keep their class"),
            curves: zip(["with the classifier's loss", "reconstruction alone"], runs).map { name, points in
                .init(name: name, points: points.map { ($0.step, $0.agreement) })
            })
    }

    /// What `evaluate` takes, of images x' from styles w; no discriminator and no perceptual distance.
    private func given(
        _ image: Tensor<Double>, _ x: Tensor<Double>, _ w: Tensor<Double>, _ E: Tensor<Double>,
        _ classifier: Tensor<Double>
    ) -> NamedTensors<Double> {
        [
            "image": image.reshaped([image.rows, 1, 4, 4]), "generated": x.reshaped([image.rows, 1, 4, 4]), "w_real": w,
            "w_fake": product(x, E), "lpips": .scalar(0), "real_class_logits": product(image, classifier),
            "fake_class_logits": product(x, classifier), "real.0": .zeros([image.rows]), "fake.0": .zeros([image.rows]),
        ]
    }
}
