import Foundation
import LowRankCore

/// CMLoRA: of several LoRAs in a diffusion model one dominates at each step, those that add high frequencies early; the
/// features of the others are reused between steps.
///
///     score of latents: mean over channels, |FFT|, mean over each integer radius, over the largest; mean from radius_min on
///     early:  t <= switch_step (offline), or the score of the last step >= g (online)
///     dominant = (j - 1) mod h early, that + 1 late                     h LoRAs of high, l of low frequency, n = h + l
///     j counts the steps of the interval set so far; other steps reuse cached features
///     c = n - 1/2;  w_other = n / (c + n - 1),  w_dominant = c w_other;  eps = mean_i w_i eps_i, guided
///
/// Interval set 0: every 2nd step in the first 37.5 %, every 3rd until 87.5 %, every 2nd to the end; k: every k-th
/// step.
/// t is the step, eps_i the prediction with LoRA i and w_i its weight.
/// Keeps the cached features of each LoRA; between a third and a half of the passes of all LoRAs at all steps.
/// Parent: the mean of the LoRAs' predictions (composite), with equal weights.
/// Departs: follows the code where the paper differs: the dominant weight does not decay, and late the first LoRA of
/// high frequency drops out and only the first of low frequency can dominate. Predictions are given, and whole ones are
/// reused where a denoiser is sampled; the interval sets that the code samples around a centre are not there.
/// Zou, Shen, Bouganis, Zhao, ICLR 2025, arXiv:2502.04923; code Yqcca/CMLoRA.
public struct CMLoRA: ComposesNoise, PredictionBlend {
    public static let card = MethodCard(
        id: "cmlora", name: "CMLoRA",
        paper: .init(
            title: "Cached Multi-LoRA Composition for Multi-Concept Image Generation",
            authors: "Zou, Shen, Bouganis, Zhao", year: 2025, arXiv: "2502.04923"),
        family: .merging, kind: .mechanism, otherKinds: [.merging],
        summary: "Combines LoRAs in a diffusion model: they take turns, high frequencies first, and the others' "
            + "features are cached.",
        hyperparameters: [
            .choice(
                "mode", "offline", of: ["offline", "online", "reversed"],
                "whether the step or the last score says what is early; reversed: the step, and low frequencies come first",
                source: "paper; the reversed order is a control"),
            .integer("n_high", 2, "h, LoRAs of high frequency", source: "the profile that comes with the code"),
            .integer(
                "n_low", 1, in: 0...Int.max, "l, LoRAs of low frequency", source: "the profile that comes with the code"
            ),
            .integer("num_inference_steps", 220, "denoising steps", source: "official code"),
            .integer(
                "cache_interval", 0, in: 0...Int.max, "which steps compute all features",
                source: "official code: 0, 1, 2, 3, 5"),
            .integer(
                "switch_step", 120, in: 0...Int.max, "last early step", source: "official code",
                effectiveWith: ["mode": .text("offline")]),
            .real(
                "g", 0.4, "least score of an early step", source: "official code",
                effectiveWith: ["mode": .text("online")], leastChange: 0.9),
            .integer("radius_min", 80, in: 0...Int.max, "least radius that counts as high", source: "official code"),
            .real("guidance_scale", 8.5, "s, by which the direction is scaled", source: "official code"),
        ],
        memory: "cached features of each LoRA", parent: "the mean of the predictions, with equal weights",
        claims: [
            "CLIPScore 2.19 % and win rate 11.25 % above LoraHub, LoRA Composite and LoRA Switch on average",
            "between a third and a half of the passes",
        ])

    private let isOnline, isReversed: Bool
    private let high, low, steps, interval, switchStep, radius: Int
    private let g, guidance: Double

    public init(_ h: Hyperparameters) {
        (isOnline, isReversed) = (h.choice("mode") == "online", h.choice("mode") == "reversed")
        (high, low, steps) = (h.integer("n_high"), h.integer("n_low"), h.integer("num_inference_steps"))
        (interval, switchStep, radius) = (
            h.integer("cache_interval"), h.integer("switch_step"), h.integer("radius_min")
        )
        (g, guidance) = (h.real("g"), h.real("guidance_scale"))
    }

    private var count: Int { high + low }

    /// Of "latents" [T, C, H, W], each after its step, and "noise" [T, n, 2, d], without and with the text, LoRAs of
    /// high frequency first: "frequency_score" [T], "interval_steps" [T], "dominant" [T], "weights" [T, n],
    /// "dominant_weight", "other_weight" and "guided_noise" [T, d]. Offline the latents may be missing.
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let inputs = try GivenTensors(tensors, of: Self.card.id, known: ["latents", "noise"])
        let noise = try inputs.tensor("noise", steps, count, 2, nil)
        var (outputs, scores) = (NamedTensors<Double>(), [Double]())
        if isOnline || inputs.has("latents") {
            scores = try inputs.tensor("latents", steps, nil, nil, nil).slices.map { try score($0, inputs) }
            outputs["frequency_score"] = Tensor(scores, shape: [steps])
        }
        let full = Self.fullSteps(interval, of: steps)
        let dominant = dominant(full, scores)
        var (weights, guided) = ([Double](), [Tensor<Double>]())
        for (t, predictions) in noise.slices.enumerated() {
            let w = self.weights(dominant: dominant[t])
            weights += w
            let mean = zip(predictions.slices, w).reduce(Tensor<Double>.zeros([2, noise.shape[3]])) {
                $0 + ($1.1 / Double(count)) * $1.0
            }.slices
            guided.append(mean[0] + guidance * (mean[1] - mean[0]))
        }
        outputs["interval_steps"] = .vector(full.map { $0 ? 1 : 0 })
        outputs["dominant"] = .vector(dominant)
        outputs["weights"] = Tensor(weights, shape: [steps, count])
        outputs["dominant_weight"] = .scalar(dominantWeight)
        outputs["other_weight"] = .scalar(otherWeight)
        outputs["guided_noise"] = Tensor(stacking: guided)
        return outputs
    }

    private var c: Double { Double(count) - 0.5 }
    private var otherWeight: Double { Double(count) / (c + Double(count) - 1) }
    private var dominantWeight: Double { c * otherWeight }

    private func weights(dominant: Int) -> [Double] { (0..<count).map { $0 == dominant ? dominantWeight : otherWeight } }

    /// Which LoRA dominates each step; `scores` of the latents after each are read online alone.
    private func dominant(_ full: [Bool], _ scores: [Double]) -> [Int] {
        var j = 0
        return (0..<steps).map { t in
            if full[t] { j += 1 }
            let isFirst = isOnline ? (t == 0 ? 1 : scores[t - 1]) >= g : t <= switchStep
            return (j - 1) % high + (low == 0 || isFirst != isReversed ? 0 : 1)
        }
    }

    /// Which steps are in the interval set; the first always is.
    private static func fullSteps(_ interval: Int, of steps: Int) -> [Bool] {
        var full = [Bool](repeating: false, count: steps)
        let (first, last) = (Int(0.375 * Double(steps)), Int(0.875 * Double(steps)))
        let parts = interval == 0 ? [(0, first, 2), (first, last, 3), (last, steps, 2)] : [(0, steps, interval)]
        for (start, end, stride) in parts { for t in Swift.stride(from: start, to: end, by: stride) { full[t] = true } }
        full[0] = true
        return full
    }

    // MARK: - Composition

    public var composition: NoiseComposition { .blend(self) }

    /// In steps outside the interval set the dominant LoRA alone is computed.
    public func course(of count: Int, steps: Int) throws -> [BlendStep] {
        guard !isOnline else {
            throw MethodError("a course is known before sampling in the modes offline and reversed alone")
        }
        guard count == self.count else {
            throw MethodError("n_high and n_low are \(self.count) LoRAs, and \(count) are composed")
        }
        guard steps == self.steps else {
            throw MethodError("num_inference_steps is \(self.steps), and the task samples in \(steps) steps")
        }
        let full = Self.fullSteps(interval, of: steps)
        return zip(dominant(full, []), full).map { dominant, isFull in
            BlendStep(weights: weights(dominant: dominant), isFresh: (0..<count).map { isFull || $0 == dominant })
        }
    }

    public func rank(of image: Tensor<Double>) throws -> Double {
        try score(image, GivenTensors(["latents": image], of: Self.card.id))
    }

    /// The mean amplitude of the high frequencies of latents [C, H, W].
    private func score(_ latents: Tensor<Double>, _ inputs: GivenTensors) throws -> Double {
        let (C, H, W) = (latents.shape[0], latents.shape[1], latents.shape[2])
        let mean = latents.slices.reduce(Tensor<Double>.zeros([H, W])) { $0 + 1 / Double(C) * $1 }
        let (rows, columns) = (Self.waves(H), Self.waves(W))
        let (cos, sin) = (product(rows.cos, mean), product(rows.sin, mean))
        let real = product(cos, columns.cos) - product(sin, columns.sin)
        let imaginary = product(cos, columns.sin) + product(sin, columns.cos)
        func frequency(_ k: Int, _ n: Int) -> Int { (k + n / 2) % n - n / 2 }
        var (sums, counts) = ([Double](repeating: 0, count: H + W), [Double](repeating: 0, count: H + W))
        for y in 0..<H {
            for x in 0..<W {
                let (u, v) = (frequency(y, H), frequency(x, W))
                let r = Int(Double(u * u + v * v).squareRoot())
                sums[r] += (real[y, x] * real[y, x] + imaginary[y, x] * imaginary[y, x]).squareRoot()
                counts[r] += 1
            }
        }
        let profile = zip(sums, counts).filter { $1 > 0 }.map { $0 / $1 }
        guard radius < profile.count else {
            throw inputs.error("radius_min is \(radius), but latents of \(H) x \(W) have radii to \(profile.count - 1)")
        }
        let largest = profile.max()!
        let tail = profile.dropFirst(radius)
        return largest > 0 ? tail.reduce(0, +) / Double(tail.count) / largest : 0
    }

    /// cos and sin of 2 pi j k / n.
    private static func waves(_ n: Int) -> (cos: Tensor<Double>, sin: Tensor<Double>) {
        let angles = (0..<n * n).map { 2 * Double.pi * Double($0 / n * ($0 % n) % n) / Double(n) }
        return (Tensor(angles.map { cos($0) }, shape: [n, n]), Tensor(angles.map { sin($0) }, shape: [n, n]))
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        // Latents that grow smoother, so that the score falls.
        let latents = (0..<steps).map { t in
            let share = Double(t) / Double(steps)
            return (1 - share) * streams.normal("latents \(t)", 2, 8, 7)
                + Tensor((0..<112).map { 3 * share * cos(Double($0 % 7)) }, shape: [2, 8, 7])
        }
        return ["latents": Tensor(stacking: latents), "noise": streams.normal("noise", steps, count, 2, 3)]
    }

    public let metrics = [
        MetricSpec("staleError", "Error of reused features", better: .lower, headline: true),
        MetricSpec("evenError", "With even intervals", better: .lower),
        MetricSpec("passes", "Passes", better: .lower, format: .percent),
    ]

    /// Features that change fast at both ends of the sampling, as those of diffusion models do. The error is what
    /// reusing the last full step costs with interval set 0; the alternative has as many full steps at even distances.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let steps = 220
        let phases = streams.uniform("phases", [32], from: 0, to: 2 * .pi) as Tensor<Double>
        let features = (0..<steps).map { t in
            let u = 2 * Double(t) / Double(steps - 1) - 1
            return Tensor(phases.values.map { cos($0 + 4 * u * u * u) }, shape: [32])
        }
        func errors(_ full: [Bool]) -> [Double] {
            var last = 0
            return full.indices.map { t in
                if full[t] { last = t }
                return (features[t] - features[last]).norm / features[t].norm
            }
        }
        let full = Self.fullSteps(0, of: steps)
        let passes = full.count { $0 }
        var even = [Bool](repeating: false, count: steps)
        for i in 0..<passes { even[i * steps / passes] = true }
        func curve(_ name: String, _ errors: [Double]) -> Demonstration.Curve {
            .init(name: name, points: errors.enumerated().map { (Double($0.offset), $0.element) })
        }
        func mean(_ errors: [Double]) -> Double { errors.reduce(0, +) / Double(errors.count) }
        return Demonstration(
            metrics: [
                "staleError": mean(errors(full)), "evenError": mean(errors(even)),
                "passes": Double(passes) / Double(steps),
            ],
            axes: ("Step", "Relative error of the reused features"),
            curves: [curve("interval set 0", errors(full)), curve("even intervals", errors(even))])
    }
}
