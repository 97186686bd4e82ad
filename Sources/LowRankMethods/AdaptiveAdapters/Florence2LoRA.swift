import Foundation
import LowRankCore
import MethodSupport

/// Florence-2 with LoRA: boxes written as tokens, which a head with a low-rank update learns by AdamW or SGD.
///
///     bin = clamp(floor(c bins / size), 0, bins - 1)            c: x1, y1, x2, y2 in pixels; size: the image's width or height
///     label = bin + first location token;   back:  c = (bin + 1/2) size / bins
///     logits = h W0^T + alpha/r h A^T B^T;   loss = mean cross-entropy of the labels
///     SGD:    X <- X - lr dX                                    X: A, B
///     AdamW:  X <- (1 - lr weight_decay) X - lr m / (sqrt(v) + eps), its first step
///
/// Stores W0 (V n, frozen), A and B (r (V + n)) and two moments with AdamW, none with SGD.
/// Parent: lora, whose head this is.
/// Departs: the study compares settings on all of Florence-2, here they act on its head, for given hidden states. The vision
/// tower, the generation of sequences and the comparison of mAP with YOLO are left out.
/// A. Ucar et al., 2025, arXiv:2503.04918.
public struct Florence2LoRA: Mechanism {
    public static let card = MethodCard(
        id: "florence2-lora", name: "Florence-2 LoRA",
        paper: .init(
            title: "Fine-Tuning Florence2 for Enhanced Object Detection in Un-constructed Environments",
            authors: "A. Ucar, S. Ro, S. Satwika, P. Y. Gayathri, M. G. Balsha", year: 2025, arXiv: "2503.04918"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Detects objects by a language model: boxes are written as tokens, which a head with LoRA learns by "
            + "AdamW or SGD.",
        hyperparameters: [
            .integer("bins", 1000, "location tokens of a direction", source: "Florence-2"),
            .real("alpha", 8, "numerator of the scale alpha / r", source: "common recipes: 8 to 16"),
            .real("lr", 1e-4, "learning rate", source: "common recipes: 1e-6 to 1e-4"),
            .real("weight_decay", 0.01, "of AdamW", source: "PyTorch"),
        ],
        memory: "frozen V n, weights r (V + n), with AdamW two moments", parent: "lora",
        claims: ["close to YOLOv8, v9 and v10 on cluttered scenes, with AdamW far above SGD"])

    private let bins: Int
    private let alpha, lr: Double
    private let adamw: AdamW

    public init(_ h: Hyperparameters) {
        bins = h.integer("bins")
        (alpha, lr) = (h.real("alpha"), h.real("lr"))
        adamw = AdamW(
            AdamSettings(
                beta1: 0.9, beta2: 0.999, eps: 1e-8, weightDecay: h.real("weight_decay"), correctBias: true, variant: .torch))
    }

    /// - "boxes" [n, 4], x1, y1, x2, y2 in pixels; "image_width", "image_height", above 0; "first_location_token";
    /// - "h" [4 n, d], "W0" [V, d] with all location tokens among its rows, "lora_A" [r, d], "lora_B" [V, r];
    /// - "rank" says r again.
    ///
    /// Outputs: "bins" and "dequantised" [n, 4], "labels" [4 n], box by box, "logits" [4 n, V], "loss", and of both factors X
    /// "grad.X", "X_sgd" and "X_adamw".
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = GivenTensors(inputs, of: Self.card.id)
        let boxes = try given.tensor("boxes", nil, 4)
        let sizes = [try given.number("image_width"), try given.number("image_height")]
        guard sizes.allSatisfy({ $0 > 0 }) else { throw given.error("'image_width' or 'image_height' is not above 0") }
        let places = boxes.values.enumerated().map { i, c in
            min(max((c / (sizes[i % 2] / Double(bins))).rounded(.down), 0), Double(bins - 1))
        }
        let back = places.enumerated().map { ($1 + 0.5) * sizes[$0 % 2] / Double(bins) }
        let W0 = try given.tensor("W0", extents: 2)
        let first = try given.indices("first_location_token", below: W0.rows)
        guard first.count == 1, first[0] + bins <= W0.rows else {
            throw given.error("'W0' does not have \(bins) location tokens from 'first_location_token' on")
        }
        let labels = places.map { Int($0) + first[0] }
        let h = try given.tensor("h", labels.count, W0.columns)
        let A = try given.tensor("lora_A", nil, W0.columns)
        let factors = ["lora_A": A, "lora_B": try given.tensor("lora_B", W0.rows, A.rows)]
        try given.repeats(["rank": A.rows])
        let others = ["boxes", "image_width", "image_height", "first_location_token", "h", "W0", "rank"]
        try given.checkNames(others + factors.keys)
        let net = NamedGraph()
        let logits = net.kept(self.logits(h, W0, factors, in: net))
        let loss = net.g.meanCrossEntropy(logits, labels)
        net.run(loss)
        var outputs: NamedTensors<Double> = [
            "bins": Tensor(places, shape: boxes.shape), "dequantised": Tensor(back, shape: boxes.shape),
            "labels": .vector(labels), "logits": logits.value, "loss": .scalar(loss.value[0]),
        ]
        net.addGradients(to: &outputs)
        for (name, parameter) in net.parameters {
            outputs[name + "_sgd"] = parameter.value - lr * parameter.gradient
            var state = UpdateState<Double>(adamw, for: parameter.info)
            parameter.change { adamw.update(&$0, &$1, &state, UpdateContext(learningRate: lr)) }
            outputs[name + "_adamw"] = parameter.value
        }
        return outputs
    }

    private func logits(
        _ h: Tensor<Double>, _ W0: Tensor<Double>, _ factors: [String: Tensor<Double>], in net: NamedGraph
    ) -> Node<Double> {
        let (g, x) = (net.g, net.g.constant(h))
        let (A, B) = (net.parameter("lora_A", factors["lora_A"]!), net.parameter("lora_B", factors["lora_B"]!))
        return g.linear(g.linear(x, A), B, scale: alpha / Double(A.rows), addedTo: g.linear(x, g.constant(W0)))
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let (n, d, first) = (2, 4, 2)
        return [
            "boxes": streams.uniform("boxes", [n, 4], from: -4, to: 68), "image_width": .scalar(64),
            "image_height": .scalar(48), "first_location_token": .scalar(first), "h": streams.normal("h", 4 * n, d),
            "W0": streams.normal("W0", first + bins, d), "lora_A": streams.normal("A", 2, d),
            "lora_B": streams.normal("B", first + bins, 2),
        ]
    }

    public let metrics = [
        MetricSpec("adamw", "Loss of AdamW at its best rate", better: .lower, headline: true),
        MetricSpec("sgd", "Loss of SGD at its best rate", better: .lower),
    ]

    /// The place of a spot on 8 pixels is to be told as a bin, from random features of the picture and an untrained
    /// head. AdamW and, as the alternative, SGD make 100 steps at each rate of a grid from 1e-6 to 10.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (count, pixels, d, r) = (32, 8, 12, 4)
        let centres = streams.uniform("centres", [count], from: 0, to: Double(pixels)) as Tensor<Double>
        func picture(_ centre: Double) -> [Double] {
            (0..<pixels).map { pixel in exp(-pow(Double(pixel) + 0.5 - centre, 2) / 2) }
        }
        let pictures = Tensor(centres.values.flatMap(picture), shape: [count, pixels])
        let h = product(pictures, streams.normal("features", pixels, d)).map(tanh)
        let W0 = streams.normal("W0", [pixels, d], deviation: 0.3) as Tensor<Double>
        let start: [String: Tensor<Double>] = ["lora_A": streams.kaiming("A", [r, d], fanIn: d), "lora_B": .zeros([pixels, r])]
        func train(_ rate: Double, isAdam: Bool) -> Double {
            let net = NamedGraph()
            let loss = net.g.meanCrossEntropy(logits(h, W0, start, in: net), centres.values.map { Int($0) })
            var states = net.parameters.mapValues { UpdateState<Double>(adamw, for: $0.info) }
            for _ in 0..<100 {
                net.run(loss)
                for (name, parameter) in net.parameters {
                    parameter.change { X, G in
                        guard isAdam else { return X = X - rate * G }
                        adamw.update(&X, &G, &states[name]!, UpdateContext(learningRate: rate))
                    }
                }
            }
            net.run(loss)
            return loss.value[0].isFinite ? min(loss.value[0], 10) : 10
        }
        let exponents = stride(from: -6.0, through: 1, by: 0.5).map { $0 }
        let losses = [true, false].map { isAdam in exponents.map { train(pow(10, $0), isAdam: isAdam) } }
        return Demonstration(
            metrics: ["adamw": losses[0].min()!, "sgd": losses[1].min()!], axes: ("Learning rate, power of ten", "Cross-entropy"),
            curves: zip(["AdamW", "SGD"], losses).map { .init(name: $0, points: zip(exponents, $1).map { ($0, $1) }) })
    }
}
