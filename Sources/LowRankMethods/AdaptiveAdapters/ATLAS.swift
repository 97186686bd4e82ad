import LowRankCore

/// aTLAS: composes task vectors with a learned coefficient for every one of them and every block of parameters.
///
///     W_j = W0_j + sum_t c_tj tau_tj        j: a weight, bias or norm vector; t: a task vector
///     dL/dc_tj = <dL/dW_j, tau_tj>
///
/// c starts as 0, so that the network starts as the base; nothing else trains.
/// Stores the base and T task vectors (T + 1 models), and T coefficients for each block.
/// Parent: task-arithmetic, with one coefficient for all blocks and vectors.
/// Departs: the composition and its gradient by themselves. The variant with K random parts of each weight, and the
/// linearised one, are left out.
/// F. Z. Zhang et al., NeurIPS 2024, arXiv:2407.02880; code fredzzhang/atlas.
public struct ATLAS: Mechanism {
    public static let card = MethodCard(
        id: "atlas", name: "aTLAS",
        paper: .init(
            title: "Knowledge Composition using Task Vectors with Learned Anisotropic Scaling",
            authors: "F. Z. Zhang et al.", year: 2024, arXiv: "2407.02880"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Composes task vectors into a new model, with a learned coefficient for each of them and each block "
            + "of parameters.",
        hyperparameters: [], memory: "(T + 1) m n frozen, T weights for each block",
        parent: "task-arithmetic, with one coefficient for all",
        claims: [
            "better task addition and negation than with one coefficient for each task vector, on CLIP",
            "the best learning from few examples together with Tip or LP++",
        ])

    public init(_ h: Hyperparameters) {}

    /// - "coef" [T, blocks]; `block<j>.W0`, `block<j>.dW` (the gradient of the weight) and `block<j>.tau<t>` of one shape,
    ///   j and t from 0; "task_vectors" and "blocks" say T and the blocks again.
    ///
    /// Outputs: `block<j>.W` and `grad.coef.<t>.<j>`.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = GivenTensors(inputs, of: Self.card.id)
        let c = try given.tensor("coef", extents: 2)
        try given.repeats(["task_vectors": c.rows, "blocks": c.columns])
        let parts = ["W0", "dW"] + (0..<c.rows).map { "tau\($0)" }
        let named = (0..<c.columns).flatMap { j in parts.map { "block\(j).\($0)" } }
        try given.checkNames(["coef", "task_vectors", "blocks"] + named)
        var outputs = NamedTensors<Double>()
        for j in 0..<c.columns {
            var W = try given.tensor("block\(j).W0")
            let dW = try given.tensor("block\(j).dW", W.shape)
            for t in 0..<c.rows {
                let tau = try given.tensor("block\(j).tau\(t)", W.shape)
                W = W + c[t, j] * tau
                outputs["grad.coef.\(t).\(j)"] = .scalar(dW.dot(tau))
            }
            outputs["block\(j).W"] = W
        }
        return outputs
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> { Self.blocks(streams, vectors: 2) }

    /// Two matrices and a bias.
    private static func blocks(_ streams: RandomStreams, vectors: Int) -> NamedTensors<Double> {
        func normal(_ name: String, _ shape: [Int]) -> Tensor<Double> { streams.normal(name, shape, deviation: 0.5) }
        var inputs: NamedTensors<Double> = ["coef": normal("c", [vectors, 3])]
        for (j, shape) in [[5, 4], [5], [3, 5]].enumerated() {
            let parts = ["W0", "dW"] + (0..<vectors).map { "tau\($0)" }
            for part in parts { inputs["block\(j).\(part)"] = normal("\(j) \(part)", shape) }
        }
        return inputs
    }

    public let metrics = [
        MetricSpec("byBlock", "Error with coefficients by block", better: .lower, headline: true, format: .significant(3)),
        MetricSpec("byVector", "Error with one for each vector", better: .lower, format: .significant(3)),
    ]

    /// A network y = W2 (W1 x + b) whose task takes each block from another task vector; the coefficients learn from 8
    /// examples. The alternative has one coefficient for each vector.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (vectors, examples, steps) = (3, 8, 400)
        let blocks = Self.blocks(streams, vectors: vectors)
        let x: Tensor<Double> = streams.normal("x", [examples, 4], deviation: 1)
        /// The outputs, and the gradients of the squared distance from the target.
        func network(_ W: [Tensor<Double>], _ target: Tensor<Double>?) -> (y: Tensor<Double>, gradients: [Tensor<Double>]) {
            let parameters = W.enumerated().map { Parameter("\($0)", .linear, value: $1) }
            let g = Graph<Double>()
            let h = g.linear(g.constant(x), g.parameter(parameters[0]), bias: g.parameter(parameters[1]))
            let y = g.linear(h, g.parameter(parameters[2]))
            g.keep(y)
            g.compile()
            g.forward()
            let value = y.value
            guard let target else { return (value, []) }
            g.backward(from: [(y, (2 / Double(value.count)) * (value - target))])
            return (value, parameters.map(\.gradient))
        }
        func weights(_ c: Tensor<Double>) throws -> [Tensor<Double>] {
            var inputs = blocks
            inputs["coef"] = c
            let out = try evaluate(inputs, streams: streams)
            return (0..<3).map { out["block\($0).W"]! }
        }
        // Block j from vector j.
        let target = network(try weights(.identity(3)), nil).y
        func train(ties: Bool) throws -> [(x: Double, y: Double)] {
            var c = Tensor<Double>.zeros([vectors, 3])
            return try (0..<steps).map { step in
                let (y, gradients) = network(try weights(c), target)
                var inputs = blocks
                for (j, gradient) in gradients.enumerated() { inputs["block\(j).dW"] = gradient }
                let out = try evaluate(inputs, streams: streams)
                for t in 0..<vectors {
                    let g = (0..<3).map { out["grad.coef.\(t).\($0)"]![0] }
                    for j in 0..<3 { c[t, j] -= 0.05 * (ties ? g.reduce(0, +) : g[j]) }
                }
                return (Double(step), (y - target).dot(y - target) / Double(y.count))
            }
        }
        let (byBlock, byVector) = (try train(ties: false), try train(ties: true))
        return Demonstration(
            metrics: ["byBlock": byBlock.last!.y, "byVector": byVector.last!.y], axes: ("Update", "Mean squared error"),
            curves: [
                .init(name: "a coefficient by block", points: byBlock),
                .init(name: "one for each vector", points: byVector),
            ])
    }
}
