import LowRankCore
import MethodSupport

/// LoRA Switch and LoRA Composite: the LoRAs of several concepts act one after the other, or all at every step.
///
///     switch:      LoRA floor(t / tau) mod n predicts step t, from 0 on
///     composite:   eps = (1 / n) sum_i ( u_i + s (c_i - u_i) )
///
/// u_i is the prediction of LoRA i without the prompt, c_i with it, s the guidance. Both are weighted means with weights
/// that sum to n: those of a switch are n and 0.
/// Keeps nothing; a switch takes one pass of the network a step, a composite n.
/// Parent: one LoRA, for n = 1.
/// Departs: the official code has the first LoRA act for one step more, and scales each LoRA by 0.8.
/// M. Zhong et al., TMLR 2024, arXiv:2402.16843, sections 3.2 and 3.3; code maszhongming/Multi-LoRA-Composition.
public struct MultiLoRAComposition: ComposesNoise, PredictionBlend {
    public static let card = MethodCard(
        id: "multi-lora-composition", name: "Multi-LoRA Composition",
        paper: .init(
            title: "Multi-LoRA Composition for Image Generation",
            authors: "M. Zhong, Y. Shen, S. Wang, Y. Lu, Y. Jiao, S. Ouyang, D. Yu, J. Han, W. Chen", year: 2024,
            arXiv: "2402.16843"),
        family: .merging, kind: .mechanism, otherKinds: [.merging],
        summary: "Several LoRAs in a diffusion model, one after the other (switch) or by the mean of their predictions "
            + "(composite).",
        hyperparameters: [
            .choice("mode", "switch", of: ["switch", "composite"], "one LoRA a step, or the mean of all", source: "paper"),
            .integer(
                "switch_interval", 5, "tau, steps until the next LoRA acts", source: "paper, section 4.1",
                effectiveWith: ["mode": .text("switch")]),
            .real("guidance_scale", 7, "s, by which the direction is scaled", source: "paper, section 4.1"),
        ],
        memory: "nothing; a switch computes one pass a step, a composite n", parent: "one LoRA, for n = 1",
        claims: ["both compose more elements than merged weights do, the more LoRAs there are the clearer"])

    private let switches: Bool
    private let interval: Int
    private let guidance: Double

    public init(_ h: Hyperparameters) {
        switches = h.choice("mode") == "switch"
        (interval, guidance) = (h.integer("switch_interval"), h.real("guidance_scale"))
    }

    /// Of "noise" [T, n, 2, d], without and with the prompt: "weights" [T, n] and "guided_noise" [T, d].
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let inputs = try GivenTensors(tensors, of: Self.card.id, known: ["noise"])
        let noise = try inputs.tensor("noise", nil, nil, 2, nil)
        let (T, n, d) = (noise.shape[0], noise.shape[1], noise.shape[3])
        let course = course(of: n, steps: T)
        let guided = zip(noise.slices, course).flatMap { predictions, step -> [Double] in
            let mean = step.mean(predictions.slices.map(\.values))
            return (0..<d).map { mean[$0] + guidance * (mean[d + $0] - mean[$0]) }
        }
        return ["weights": Tensor(course.flatMap(\.weights), shape: [T, n]), "guided_noise": Tensor(guided, shape: [T, d])]
    }

    // MARK: - Composition

    public var composition: NoiseComposition { .blend(self) }

    public func course(of count: Int, steps: Int) -> [BlendStep] {
        (0..<steps).map { t in
            BlendStep(weights: (0..<count).map { !switches ? 1 : $0 == t / interval % count ? Double(count) : 0 })
        }
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> { ["noise": streams.normal("noise", 13, 3, 2, 4)] }

    public let metrics = [
        MetricSpec("passes", "Passes of a step", better: .lower, headline: true, format: .decimals(1)),
        MetricSpec("passesOfAll", "With all LoRAs", better: .lower, format: .decimals(1)),
    ]

    /// Three LoRAs in 30 steps. The curves are how often each has counted, as a share of the steps so far: after every
    /// third turn of a switch they have counted alike. The alternative computes all of them at each step.
    public func demonstrate(_ streams: RandomStreams) -> Demonstration {
        let (n, steps) = (3, 30)
        let course = course(of: n, steps: steps)
        let curves = (0..<n).map { i in
            var sum = 0.0
            return Demonstration.Curve(
                name: "LoRA \(i + 1)",
                points: course.enumerated().map { t, step in
                    sum += step.weights[i] / Double(n)
                    return (Double(t + 1), sum / Double(t + 1))
                })
        }
        let passes = course.reduce(0) { $0 + $1.isFresh.count { $0 } }
        return Demonstration(
            metrics: ["passes": Double(passes) / Double(steps), "passesOfAll": Double(n)],
            axes: ("Step", "Share of the weight so far"), curves: curves)
    }
}
