import Foundation
import LowRankCore

/// MHR: every task mixes LoRA skills of a common inventory, by weights of its own for each block of the inputs and outputs.
///
///     w~ = sigmoid(z), in training sigmoid(z + log(u / (1 - u))) with u ~ U(0, 1);   w_hs = w~_hs / (sum_s w~_hs + 1e-12)
///     A = [sum_s w_hs A_hs]_h: n x r,   B = [sum_s w_hs B_hs]_h: r x m        h = 1, ..., H; A_hs: n/H x r, B_hs: r x m/H
///     y = x W0^T + x A B / r        with the z of the row's task
///
/// H = 1 is Polytropon. The factors are mixed, not their products. For a new task all can train, or z alone.
/// Stores W0 (m n, frozen), S r (m + n) numbers of the inventory, and T H S of z for T tasks.
/// Parent: lora, where S = H = T = 1 and the weight is 1.
/// Departs: nothing from the port in peft; the authors' own code by now has the sigmoid in training, too.
/// L. Caccia et al., NeurIPS 2023, arXiv:2211.03831; E. Ponti et al., EACL 2023, arXiv:2202.13914; code microsoft/mttl.
public struct MHR: Mechanism {
    public static let card = MethodCard(
        id: "mhr", name: "MHR",
        paper: .init(
            title: "Multi-Head Adapter Routing for Cross-Task Generalization", authors: "L. Caccia et al.", year: 2023,
            arXiv: "2211.03831"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Learns many tasks at once: each mixes the factors of common LoRA skills, block by block.",
        hyperparameters: [
            .flag("training", false, "whether the weights are drawn", source: "peft")
        ],
        memory: "frozen m n, weights S r (m + n) + T H S", parent: "lora, at one skill, block and task",
        claims: [
            "better than Polytropon and one LoRA for all on T0 and SuperNI with as many parameters",
            "adapting z alone stays competitive with far fewer parameters",
        ])

    private static let sumOffset = 1e-12
    private let isTraining: Bool

    public init(_ h: Hyperparameters) { isTraining = h.flag("training") }

    /// - "W0" [m, n]; "poly_lora_A" [H, S, n/H, r], "poly_lora_B" [H, S, r, m/H], "module_logits" [T, H S];
    /// - "x" [B, ..., n], "dy" [B, ..., m], "task_ids" [B];
    /// - "r", "n_tasks", "n_skills" and "n_splits" say the extents again.
    ///
    /// Draws: "uniform" [B, H, S], in training. Outputs: "y", "grad.X" of the three trained tensors, and of the weights
    /// without draws "routing_weights_eval" [B, H, S] and "W_effective_eval" [B, m, n].
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = GivenTensors(inputs, of: Self.card.id)
        let (W0, A, B) = (
            try given.tensor("W0", extents: 2), try given.tensor("poly_lora_A", extents: 4),
            try given.tensor("poly_lora_B", extents: 4)
        )
        let (H, S, r) = (A.shape[0], A.shape[1], A.shape[3])
        let (m, n, x) = (W0.rows, W0.columns, try given.tensor("x"))
        guard A.shape[2] * H == n, B.shape == [H, S, r, m / H], m % H == 0 else {
            throw given.error("skills of the shapes \(A.shape) and \(B.shape) do not fit 'W0' of shape \(W0.shape)")
        }
        guard x.shape.count > 1, x.shape.last == n else {
            throw given.error("'x' has the shape \(x.shape), not [examples, ..., \(n)]")
        }
        let (examples, dy) = (x.shape[0], try given.tensor("dy", x.shape.dropLast() + [m]))
        let z = try given.tensor("module_logits", extents: 2)
        guard z.columns == H * S else { throw given.error("'module_logits' has \(z.columns) columns, not \(H * S)") }
        let tasks = try given.indices("task_ids", examples, below: z.rows)
        try given.repeats(["r": r, "n_tasks": z.rows, "n_skills": S, "n_splits": H])
        try given.checkNames([
            "W0", "poly_lora_A", "poly_lora_B", "module_logits", "x", "dy", "task_ids", "r", "n_tasks", "n_skills", "n_splits",
        ])

        let inventory = SkillInventory(A: A, B: B, W0: W0)
        let noise: Tensor<Double>? = isTraining ? streams.uniform("uniform", [examples, H, S], from: 0, to: 1) : nil
        let xs = x.reshaped([examples, x.count / examples]).slices
        let dys = dy.reshaped([examples, dy.count / examples]).slices
        var (y, plainWeights, plainMatrices): ([Double], [Double], [Double]) = ([], [], [])
        var gradients = (A: Tensor<Double>.zeros(A.shape), B: Tensor<Double>.zeros(B.shape), z: Tensor<Double>.zeros(z.shape))
        for (e, task) in tasks.enumerated() {
            let logits = (0..<H * S).map { z[task, $0] }
            let shifts = noise.map { noise in (0..<H * S).map { Self.logit(noise[e * H * S + $0]) } }
            let open = zip(logits, shifts ?? logits.map { _ in 0 }).map { 1 / (1 + exp(-$0 - $1)) }
            let weights = Self.normalised(open, skills: S)
            let X = xs[e].reshaped([xs[e].count / n, n])
            let dY = dys[e].reshaped([X.rows, m])
            y += inventory.apply(X, weights).values
            let g = inventory.gradients(X, dY, weights)
            gradients.A = gradients.A + g.A
            gradients.B = gradients.B + g.B
            for h in 0..<H {
                let block = h * S..<(h + 1) * S
                let sum = open[block].reduce(0, +) + Self.sumOffset
                let mean = block.reduce(0) { $0 + g.weights[$1] * weights[$1] }
                for k in block { gradients.z[task, k] += (g.weights[k] - mean) / sum * open[k] * (1 - open[k]) }
            }
            let plain = Self.normalised(logits.map { 1 / (1 + exp(-$0)) }, skills: S)
            plainWeights += plain
            plainMatrices += inventory.matrix(plain).values
        }
        return [
            "y": Tensor(y, shape: dy.shape), "routing_weights_eval": Tensor(plainWeights, shape: [examples, H, S]),
            "grad.poly_lora_A": gradients.A, "grad.poly_lora_B": gradients.B, "grad.module_logits": gradients.z,
            "W_effective_eval": Tensor(plainMatrices, shape: [examples, m, n]),
        ]
    }

    /// Of a number as far from 0 and 1 as PyTorch keeps it.
    private static func logit(_ u: Double) -> Double {
        let inside = min(max(u, .ulpOfOne), 1 - .ulpOfOne)
        return log(inside) - log1p(-inside)
    }

    private static func normalised(_ open: [Double], skills S: Int) -> [Double] {
        open.indices.map { k in open[k] / (open[k / S * S..<(k / S + 1) * S].reduce(0, +) + sumOffset) }
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        Self.inputs(streams, tasks: 2, blocks: 2, examples: 3)
    }

    private static func inputs(_ streams: RandomStreams, tasks: Int, blocks H: Int, examples: Int) -> NamedTensors<Double> {
        let (n, m, S, r) = (8, 8, 3, 2)
        func normal(_ name: String, _ shape: [Int], _ deviation: Double) -> Tensor<Double> {
            streams.normal(name, shape, deviation: deviation)
        }
        return [
            "W0": normal("W0", [m, n], 0.3), "poly_lora_A": normal("A", [H, S, n / H, r], 0.6),
            "poly_lora_B": normal("B", [H, S, r, m / H], 0.6), "module_logits": normal("z", [tasks, H * S], 0.5),
            "x": normal("x", [examples, 4, n], 1), "dy": normal("dy", [examples, 4, m], 1),
            "task_ids": .vector((0..<examples).map { $0 % tasks }),
        ]
    }

    public let metrics = [
        MetricSpec("blocks", "Error with weights by block", better: .lower, headline: true, format: .significant(3)),
        MetricSpec("plain", "Error with one set of weights", better: .lower, format: .significant(3)),
    ]

    /// Only z is trained, for a task that takes another skill in each half of the dimensions. The alternative has one
    /// set of weights for all blocks, which cannot express that.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let rule = MHR(isTraining: false)
        var task = Self.inputs(streams, tasks: 1, blocks: 2, examples: 8)
        task["module_logits"] = Tensor([4, -4, -4, -4, 4, -4], shape: [1, 6])
        let target = try rule.evaluate(task, streams: streams)["y"]!
        func train(ties: Bool) throws -> [(x: Double, y: Double)] {
            var start = task
            start["module_logits"] = .zeros([1, 6])
            return try (0..<300).map { t in
                let y = try rule.evaluate(start, streams: streams)["y"]!
                start["dy"] = (1 / Double(target.shape[0])) * (y - target)
                var g = try rule.evaluate(start, streams: streams)["grad.module_logits"]!
                if ties { for s in 0..<3 { (g[s], g[s + 3]) = (g[s] + g[s + 3], g[s] + g[s + 3]) } }
                start["module_logits"] = start["module_logits"]! - 0.5 * g
                return (Double(t), (y - target).dot(y - target) / Double(y.count))
            }
        }
        let (blocks, plain) = (try train(ties: false), try train(ties: true))
        return Demonstration(
            metrics: ["blocks": blocks.last!.y, "plain": plain.last!.y], axes: ("Update of z", "Mean squared error"),
            curves: [.init(name: "weights by block", points: blocks), .init(name: "one set of weights", points: plain)])
    }

    private init(isTraining: Bool) { self.isTraining = isTraining }
}
