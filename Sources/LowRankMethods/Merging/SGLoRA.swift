import Foundation
import LowRankCore
import MethodSupport

/// SG-LoRA: for a task that only a description is known of, the statistics of LoRAs for similar tasks are blended, and
/// a conditional variational autoencoder draws new LoRAs from them.
///
///     mu_n, sigma_n^2: mean and variance of the last checkpoints of known task n; d_n: the embedding of its description
///     alpha = softmax(cos(d_n, d*) / tau) over the K nearest n
///     mu* = sum alpha_n mu_n;   sigma*^2 = sum alpha_n sigma_n^2 + sum alpha_n (mu_n - mu*)^2;   c = [mu*; sigma*^2]
///     q(z|X, c) encoder, p(z|c) prior, X^ = decoder([z; c]);   loss = ||X - X^||^2 + lambda KL(q || p)
///     new LoRAs: z ~ p(z|c), decoded
///
/// Keeps mean, variance and embedding of each known task, and the three networks (linear layers with ReLU between
/// them).
/// Parent: the weighted mean mu* of the known LoRAs.
/// Departs: no official code. The variance divides by the number of checkpoints; both terms of the loss are means over
/// the batch. LoRAs have to come from one start, or their mean means nothing.
/// Li, Chen, Rao, Jiang, Wei, Guo, CVPR 2026, arXiv:2509.10535.
public struct SGLoRA: Mechanism {
    public static let card = MethodCard(
        id: "sg-lora", name: "SG-LoRA",
        paper: .init(
            title: "Semantic-guided LoRA Parameters Generation", authors: "Li, Chen, Rao, Jiang, Wei, Guo", year: 2025,
            arXiv: "2509.10535"),
        family: .merging, kind: .mechanism,
        summary:
            "Draws LoRAs for a described task from the blended statistics of LoRAs for tasks with similar descriptions.",
        hyperparameters: [
            .integer("K", 4, "known tasks that are blended", source: "paper"),
            .real("temperature", 0.05, in: .positive, "tau, of the softmax over similarities", source: "a choice"),
            .real("lambda", 1, "weight of the KL divergence", source: "paper"),
            .integer("samples", 1, in: 1...100_000, "LoRAs that are drawn", source: "a choice"),
        ],
        memory: "2 r (m + n) numbers for each known task, and the generator",
        parent: "the weighted mean of the known LoRAs",
        claims: [
            "MS-COCO image-to-text R@1 74.31; zero-shot 66.43, weighting of the nearest 71.55, fine-tuned on the task 72.45",
            "OxfordPets 57.15; 40.45, 53.96 and 55.84",
        ])

    private let K, samples: Int
    private let temperature, lambda: Double

    public init(_ h: Hyperparameters) {
        (K, samples) = (h.integer("K"), h.integer("samples"))
        (temperature, lambda) = (h.real("temperature"), h.real("lambda"))
    }

    /// Of "checkpoints" [N, M, D], "task_embeddings" [N, e] and "new_embedding" [e]: "library_mean" and
    /// "library_variance" [N, D], "similarity" [N], "selected" and "alpha" [K], best first, "mu_star" and "var_star"
    /// [D]. Beside "X" [B, D] and the layers `<encoder, prior, decoder>.<i>.<weight, bias>` also "q_mean" and
    /// "q_log_var" [B, L], "p_mean" and "p_log_var" [L], "x_hat" [B, D], "reconstruction_loss", "kl", "loss",
    /// "generated" [samples, D], and "grad.X" of the loss for each of the networks' tensors X. Draws: "eps" [B, L] and
    /// `eps_generate.<sample>` [L].
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let nets = ["encoder", "prior", "decoder"]
        let inputs = try GivenTensors(tensors, of: Self.card.id) { name in
            ["checkpoints", "task_embeddings", "new_embedding", "X"].contains(name)
                || nets.contains { name.hasPrefix($0 + ".") }
        }
        var outputs = try blend(inputs)
        guard inputs.has("X") else { return outputs }
        try generate(inputs, streams, &outputs)
        return outputs
    }

    // MARK: - Blending

    private func blend(_ inputs: GivenTensors) throws -> NamedTensors<Double> {
        let checkpoints = try inputs.tensor("checkpoints", nil, nil, nil)
        let (N, D) = (checkpoints.shape[0], checkpoints.shape[2])
        guard K <= N else { throw inputs.error("K = \(K), but there are \(N) known tasks") }
        let known = try inputs.tensor("task_embeddings", N, nil)
        let new = try inputs.tensor("new_embedding", known.columns)
        guard new.norm > 0, known.slices.allSatisfy({ $0.norm > 0 }) else { throw inputs.error("an embedding is zero") }
        let statistics = checkpoints.slices.map {
            Self.moments($0.slices, $0.slices.map { _ in 1 / Double(checkpoints.shape[1]) })
        }
        let similarity = known.slices.map { $0.dot(new) / ($0.norm * new.norm) }
        let selected = Array(similarity.indices.sorted { (similarity[$1], $0) < (similarity[$0], $1) }.prefix(K))
        let powers = selected.map { exp((similarity[$0] - similarity[selected[0]]) / temperature) }
        let alpha = powers.map { $0 / powers.reduce(0, +) }
        let (mean, between) = Self.moments(selected.map { statistics[$0].mean }, alpha)
        let within = zip(selected, alpha).reduce(Tensor<Double>.zeros([D])) { $0 + $1.1 * statistics[$1.0].variance }
        return [
            "library_mean": Tensor(stacking: statistics.map(\.mean)),
            "library_variance": Tensor(stacking: statistics.map(\.variance)),
            "similarity": Tensor(similarity, shape: [N]), "selected": .vector(selected),
            "alpha": Tensor(alpha, shape: [K]),
            "mu_star": mean, "var_star": within + between,
        ]
    }

    /// Mean and variance, entry by entry, under weights that sum to 1.
    private static func moments(
        _ xs: [Tensor<Double>], _ weights: [Double]
    ) -> (mean: Tensor<Double>, variance: Tensor<Double>) {
        let zero = Tensor<Double>.zeros(xs[0].shape)
        let mean = zip(xs, weights).reduce(zero) { $0 + $1.1 * $1.0 }
        let variance = zip(xs, weights).reduce(zero) { sum, term in
            sum + Tensor((term.0 - mean).values.map { term.1 * $0 * $0 }, shape: mean.shape)
        }
        return (mean, variance)
    }

    // MARK: - Generation

    private func generate(
        _ inputs: GivenTensors, _ streams: RandomStreams, _ outputs: inout NamedTensors<Double>
    ) throws {
        let condition = outputs["mu_star"]!.values + outputs["var_star"]!.values
        let X = try inputs.tensor("X", nil, condition.count / 2)
        let (B, D) = (X.rows, X.columns)
        let net = NamedGraph()
        let g = net.g
        let encoder = try LayerStack("encoder", inputs, width: 3 * D, in: net)
        let L = encoder.outputs / 2
        guard encoder.outputs == 2 * L else {
            throw inputs.error("the encoder has \(encoder.outputs) outputs, an odd number")
        }
        let prior = try LayerStack("prior", inputs, width: 2 * D, outputs: 2 * L, in: net)
        let decoder = try LayerStack("decoder", inputs, width: L + 2 * D, outputs: D, in: net)
        func conditions(_ rows: Int) -> Node<Double> {
            g.constant(Tensor((0..<rows).flatMap { _ in condition }, shape: [rows, 2 * D]))
        }
        func halves(_ x: Node<Double>) -> (mean: Node<Double>, logVariance: Node<Double>) {
            (net.kept(g.columns(0..<L, of: x)), net.kept(g.columns(L..<2 * L, of: x)))
        }
        func draw(_ q: (mean: Node<Double>, logVariance: Node<Double>), _ eps: Tensor<Double>) -> Node<Double> {
            g.add(q.mean, g.multiply(g.exp(g.scale(q.logVariance, by: 0.5)), g.constant(eps)))
        }
        let q = halves(encoder(g.concatenateColumns([g.constant(X), conditions(B)]), g))
        let priorOutput = prior(conditions(1), g)
        let p = halves(priorOutput)
        let z = draw(q, streams.normal("eps", B, L))
        let xHat = net.kept(decoder(g.concatenateColumns([z, conditions(B)]), g))
        // Every row of a batch has the same prior.
        func repeated(_ row: Node<Double>, _ rows: Int) -> Node<Double> {
            g.gatherRows(row, Indices([Int32](repeating: 0, count: rows)))
        }
        let eps = (0..<samples).map { streams.normal("eps_generate.\($0)", L) }
        let drawn = draw((repeated(p.mean, samples), repeated(p.logVariance, samples)), Tensor(stacking: eps))
        let generated = net.kept(decoder(g.concatenateColumns([drawn, conditions(samples)]), g))
        let wider = g.subtract(repeated(p.logVariance, B), from: q.logVariance)
        let distance = g.square(g.subtract(repeated(p.mean, B), from: q.mean))
        let scaled = g.multiply(distance, g.exp(g.scale(repeated(p.logVariance, B), by: -1)))
        // Without its constant, -1 for each number of z.
        let kl = net.kept(g.total(g.subtract(wider, from: g.add(g.exp(wider), scaled)), weight: 0.5 / Double(B)))
        let error = net.kept(g.total(g.square(g.subtract(g.constant(X), from: xHat)), weight: 1 / Double(B)))
        net.run(g.add(error, g.scale(kl, by: lambda)))
        let divergence = kl.value[0] - 0.5 * Double(L)
        outputs["q_mean"] = q.mean.value
        outputs["q_log_var"] = q.logVariance.value
        outputs["p_mean"] = p.mean.value.reshaped([L])
        outputs["p_log_var"] = p.logVariance.value.reshaped([L])
        outputs["x_hat"] = xHat.value
        outputs["reconstruction_loss"] = .scalar(error.value[0])
        outputs["kl"] = .scalar(divergence)
        outputs["loss"] = .scalar(error.value[0] + lambda * divergence)
        outputs["generated"] = generated.value
        net.addGradients(to: &outputs)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        var inputs: NamedTensors<Double> = [
            "checkpoints": streams.normal("checkpoints", 5, 4, 3), "task_embeddings": streams.normal("tasks", 5, 4),
            "new_embedding": streams.normal("new", 4), "X": streams.normal("X", 2, 3),
        ]
        let layers = ["encoder": [(5, 9), (4, 5)], "prior": [(5, 6), (4, 5)], "decoder": [(5, 8), (5, 5), (3, 5)]]
        for (net, shapes) in layers.sorted(by: { $0.key < $1.key }) {
            for (i, shape) in shapes.enumerated() {
                inputs["\(net).\(i).weight"] = 0.4 * streams.normal("\(net).\(i).weight", shape.0, shape.1)
                inputs["\(net).\(i).bias"] = 0.4 * streams.normal("\(net).\(i).bias", shape.0)
            }
        }
        return inputs
    }

    public let metrics = [
        MetricSpec("error", "Error of the blended mean", better: .lower, headline: true, format: .percent),
        MetricSpec("uniformError", "Of the mean of all", better: .lower, format: .percent),
    ]

    /// Tasks are places in a square. Their LoRAs are smooth functions of the place, with noise, and descriptions are
    /// the place with noise, on a sphere. The error is the distance of the blended mean from the right LoRA, relative
    /// to its norm, for 24 unseen tasks and a growing number of known ones. The alternative is the mean of all known
    /// LoRAs.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let directions = streams.normal("directions", 2, 16)
        func place(_ name: String) -> Tensor<Double> { streams.uniform(name, [1, 2], from: -1, to: 1) }
        func adapter(_ place: Tensor<Double>) -> Tensor<Double> {
            Tensor(product(place, directions).values.map { sin($0) }, shape: [16])
        }
        func description(_ place: Tensor<Double>, _ noise: String) -> Tensor<Double> {
            Tensor(place.values + [1], shape: [3]) + 0.05 * streams.normal(noise, 3)
        }
        let unseen = (0..<24).map { place("unseen \($0)") }
        var points: [(count: Double, blended: Double, uniform: Double)] = []
        for count in [8, 16, 32, 64] {
            let known = (0..<count).map { place("known \($0)") }
            let checkpoints = known.enumerated().map { i, place in
                Tensor(stacking: (0..<3).map { adapter(place) + 0.1 * streams.normal("checkpoint \(i) \($0)", 16) })
            }
            let embeddings = known.enumerated().map { description($1, "known description \($0)") }
            var sums = (blended: 0.0, uniform: 0.0, size: 0.0)
            for (i, place) in unseen.enumerated() {
                let right = adapter(place)
                let method = Self(K: min(4, count), temperature: 0.02)
                let out = try method.evaluate(
                    [
                        "checkpoints": Tensor(stacking: checkpoints), "task_embeddings": Tensor(stacking: embeddings),
                        "new_embedding": description(place, "unseen description \(i)"),
                    ], streams: streams)
                let means = out["library_mean"]!.slices
                let uniform = means.reduce(Tensor<Double>.zeros([16])) { $0 + 1 / Double(count) * $1 }
                sums.blended += (out["mu_star"]! - right).norm
                sums.uniform += (uniform - right).norm
                sums.size += right.norm
            }
            points.append((Double(count), sums.blended / sums.size, sums.uniform / sums.size))
        }
        return Demonstration(
            metrics: ["error": points.last!.blended, "uniformError": points.last!.uniform],
            axes: ("Known tasks", "Relative distance from the right LoRA"),
            curves: [
                .init(name: "blended mean", points: points.map { ($0.count, $0.blended) }),
                .init(name: "mean of all", points: points.map { ($0.count, $0.uniform) }),
            ])
    }

    private init(K: Int, temperature: Double) { (self.K, self.temperature, samples, lambda) = (K, temperature, 1, 1) }
}
