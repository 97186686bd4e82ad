import LowRankCore
import MethodSupport

/// ICM-LoRA: a conditional variational autoencoder over the numbers of LoRAs, conditioned on a vector of the task,
/// generates LoRAs.
///
///     x = all tensors of a LoRA, each less its mean and over its deviation, one after the other;  x~: with zeros at the end
///     h = linear of the encoder's features of x~;   mu, log sigma^2 = linear of [h; c];   z = mu + sigma eps
///     x^ = decoder of the linear of [z; c]
///     loss = mean (x^ - x~)^2 + kld_weight KL(N(mu, sigma^2) || N(0, I))       KL summed over z, mean over the batch
///     new LoRA: z ~ N(0, I), decoded under c, times the deviation of a stored LoRA plus its mean
///
/// A block of the encoder is a convolution of stride 2, batch norm and LeakyReLU; of the decoder, a transposed
/// convolution, batch norm and ELU; one convolution ends it.
/// c is the vector of the task, eps a draw from N(0, I).
/// Keeps the generator and the moments of one LoRA.
/// Parent: the mean of the LoRAs, for a decoder that ignores z and c.
/// Departs: nothing from the code; number and width of the blocks follow from the weights given.
/// `recons_loss_broadcast` is what the released loss becomes on data with an axis of channels: each reconstruction
/// against each sample. Generation uses the batch norms' first statistics, mean 0 and variance 1.
/// Y. Shao et al., IJCAI 2025, arXiv:2501.17635; code YihuaJerry/ICM-LoRA.
public struct ICMLoRA: Mechanism {
    public static let card = MethodCard(
        id: "icm-lora", name: "ICM-LoRA",
        paper: .init(
            title: "In-Context Meta LoRA Generation",
            authors: "Y. Shao, M. Yan, Y. Liu, S. Chen, W. Chen, X. Long, Z. Yan, L. Li, C. Zhang, N. Sebe et al.",
            year: 2025,
            arXiv: "2501.17635"),
        family: .merging, kind: .mechanism,
        summary:
            "A conditional variational autoencoder over the numbers of LoRAs generates LoRAs from a vector of the task.",
        hyperparameters: [
            .integer(
                "divide_slice_length", 4096, "x~ has a multiple of this length", source: "official code",
                mayNotMatter: "each block has to halve the length, and refuses others"),
            .real("kld_weight", 0.005, "weight of the KL divergence", source: "official code"),
        ],
        memory: "the generator, whatever the number of LoRAs", parent: "the mean of the LoRAs",
        claims: [
            "generated LoRAs match the originals on detection and language tasks",
            "283 MB, 1 % of what storing all LoRAs takes",
        ])

    private let slice: Int
    private let klWeight: Double

    public init(_ h: Hyperparameters) { (slice, klWeight) = (h.integer("divide_slice_length"), h.real("kld_weight")) }

    /// Of "lora_A" [N, r, n], "lora_B" [N, m, r], "condition" [N, c] and the generator's tensors by the names of the
    /// code (convolutions [out, in, k], transposed ones [in, out, k]): "x" [N, D], "stats" [N, 2, 2] (A and B; mean and
    /// deviation), "mu" and "log_var" [N, L], "reconstruction" [N, padded D], "recons_loss", "recons_loss_broadcast",
    /// "kld_loss", "loss", "grad.X" of the loss for each X of the generator, and "generated_A" [r, n] and "generated_B"
    /// [m, r] under the first condition, with the last LoRA's moments. Draws: "eps" [N, L], "z_sample.0" [L]. Counts
    /// such as "blocks" and "latent_dim" are repeated.
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let data = [
            "lora_A", "lora_B", "condition", "blocks", "channels", "kernel_size", "latent_dim", "condition_dim",
        ]
        let inputs = try GivenTensors(tensors, of: Self.card.id) { name in
            data.contains(name) || LoRAGenerator.prefixes.contains { name.hasPrefix($0 + ".") }
        }
        let A = try inputs.tensor("lora_A", nil, nil, nil)
        let B = try inputs.tensor("lora_B", A.shape[0], nil, A.shape[1])
        let condition = try inputs.tensor("condition", A.shape[0], nil)
        let parts = zip(A.slices, B.slices).map { [Self.standardised($0), Self.standardised($1)] }
        guard parts.allSatisfy({ $0.allSatisfy { $0.deviation > 0 } }) else {
            throw inputs.error("a factor has one number or is constant, and no deviation to divide by")
        }
        let x = Tensor(
            stacking: parts.map { Tensor($0.flatMap(\.values), shape: [$0.reduce(0) { $0 + $1.values.count }]) })
        let padded = Self.padded(x, to: slice)
        let net = NamedGraph()
        let generator = try LoRAGenerator(inputs, padded: padded.columns, condition: condition.columns, in: net)
        let pass = generator.reconstruct(padded, condition, eps: streams.normal("eps", x.rows, generator.latent))
        let sample = streams.normal("z_sample.0", generator.latent).reshaped([1, generator.latent])
        let drawn = net.kept(generator.decode(net.g.constant(sample), condition.leadingRows(1), isTraining: false))
        net.run(pass.loss(weight: klWeight, net))
        let error = pass.error.value[0]
        // The divergence without its constant is in the graph.
        let divergence = pass.divergence.value[0] - 0.5 * Double(generator.latent)
        var outputs: NamedTensors<Double> = [
            "x": x,
            "stats": Tensor(parts.flatMap { $0.flatMap { [$0.mean, $0.deviation] } }, shape: [x.rows, 2, 2]),
            "mu": pass.mu.value, "log_var": pass.logVariance.value, "reconstruction": pass.output.value,
            "recons_loss": .scalar(error),
            "recons_loss_broadcast": .scalar(Self.meanOverPairs(pass.output.value, padded)),
            "kld_loss": .scalar(divergence), "loss": .scalar(error + klWeight * divergence),
        ]
        let numbers = drawn.value.values
        let last = parts.last!
        func restored(_ i: Int, _ start: Int, _ shape: [Int]) -> Tensor<Double> {
            Tensor(
                numbers[start..<start + last[i].values.count].map { $0 * last[i].deviation + last[i].mean },
                shape: shape)
        }
        outputs["generated_A"] = restored(0, 0, Array(A.shape.dropFirst()))
        outputs["generated_B"] = restored(1, last[0].values.count, Array(B.shape.dropFirst()))
        net.addGradients(to: &outputs)
        return outputs
    }

    private static func standardised(_ t: Tensor<Double>) -> (values: [Double], mean: Double, deviation: Double) {
        let mean = t.values.reduce(0, +) / Double(t.count)
        let squares = t.values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let deviation = t.count > 1 ? (squares / Double(t.count - 1)).squareRoot() : 0
        return (t.values.map { ($0 - mean) / deviation }, mean, deviation)
    }

    private static func padded(_ x: Tensor<Double>, to slice: Int) -> Tensor<Double> {
        let width = (x.columns + slice - 1) / slice * slice
        let zeros = [Double](repeating: 0, count: width - x.columns)
        return Tensor(x.slices.flatMap { $0.values + zeros }, shape: [x.rows, width])
    }

    /// The mean of (a_i - b_j)^2 over all rows i and j.
    private static func meanOverPairs(_ a: Tensor<Double>, _ b: Tensor<Double>) -> Double {
        let sum = a.slices.reduce(0.0) { sum, row in b.slices.reduce(sum) { $0 + (row - $1).dot(row - $1) } }
        return sum / Double(a.rows * b.count)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        var inputs = LoRAGenerator.random(streams, length: 16, channels: [2, 3], kernel: 3, latent: 2, condition: 2)
        inputs["lora_A"] = streams.normal("lora_A", 3, 1, 6)
        inputs["lora_B"] = streams.normal("lora_B", 3, 5, 1)
        inputs["condition"] = streams.normal("condition", 3, 2)
        return inputs
    }

    public let metrics = [
        MetricSpec("error", "Error", better: .lower, headline: true, format: .percent),
        MetricSpec("meanError", "Of the mean of all LoRAs", better: .lower, format: .percent),
        MetricSpec("taskMeanError", "Of the mean for the task", better: .lower, format: .percent),
    ]

    /// A small generator is trained on eight checkpoints each of three tasks, LoRAs of 16 numbers. The error is how far
    /// what it makes of random z under each condition is from the task's LoRA. The alternative is the mean of all
    /// checkpoints; the mean of the task's own ones is what a generator has to beat to be of use.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (tasks, copies, D) = (3, 8, 16)
        let right = streams.normal("right", tasks, D)
        let x = Tensor(
            (0..<tasks * copies).flatMap { i in
                (right.slices[i / copies] + 0.2 * streams.normal("checkpoint \(i)", D)).values
            }, shape: [tasks * copies, D])
        let oneHot = Tensor(
            (0..<tasks * copies * tasks).map { $0 % tasks == $0 / tasks / copies ? 1.0 : 0 },
            shape: [tasks * copies, tasks])
        let start = LoRAGenerator.random(streams, length: D, channels: [4, 4], kernel: 3, latent: 2, condition: tasks)
        let net = NamedGraph()
        let inputs = try GivenTensors(start, of: Self.card.id) { _ in true }
        let generator = try LoRAGenerator(inputs, padded: D, condition: tasks, in: net)
        let pass = generator.reconstruct(x, oneHot, eps: streams.normal("eps", x.rows, generator.latent))
        // As many draws as checkpoints, so that batch norm sees the batches that it was trained on.
        let z = net.g.constant(streams.normal("z", x.rows, generator.latent))
        let drawn = net.kept(generator.decode(z, oneHot, isTraining: true))
        let loss = pass.loss(weight: klWeight, net)
        func error(_ made: Tensor<Double>) -> Double {
            let sums = made.slices.enumerated().map {
                ($1 - right.slices[$0 / copies]).norm / right.slices[$0 / copies].norm
            }
            return sums.reduce(0, +) / Double(made.rows)
        }
        func mean(_ groups: Int) -> Double {
            let size = x.rows / groups
            let means = (0..<groups).map { g in
                x.slices[g * size..<(g + 1) * size].reduce(Tensor<Double>.zeros([D])) { $0 + 1 / Double(size) * $1 }
            }
            return error(Tensor(stacking: (0..<x.rows).map { means[$0 / size] }))
        }
        var (velocity, points) = ([String: Tensor<Double>](), [(x: Double, y: Double)]())
        for update in 0...300 {
            net.run(loss)
            if update % 30 == 0 { points.append((Double(update), error(drawn.value))) }
            net.descend(0.02, &velocity)
        }
        let (all, own) = (mean(1), mean(tasks))
        return Demonstration(
            metrics: ["error": points.last!.y, "meanError": all, "taskMeanError": own],
            axes: ("Updates", "Relative distance from the task's LoRA"),
            curves: [
                .init(name: "generated", points: points), .init(name: "mean of all", points: [(0, all), (300, all)]),
                .init(name: "mean for the task", points: [(0, own), (300, own)]),
            ])
    }
}
