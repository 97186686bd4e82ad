import LowRankCore
import LowRankMethods

/// PELA's factorisation of W0, the bound on its perturbation and the distillation of one layer's output.
enum PELAConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let W0 = try c.matrix("W0")
        let shape = WeightShape(name: "w", outputs: W0.rows, inputs: W0.columns)
        var h = ConformanceHyperparameters(c)
        let settings = try h.settings(of: PELA.card)
        let pela = PELA(try Hyperparameters(settings, specs: PELA.card.hyperparameters, method: PELA.card.id))
        try h.repeats("rank", pela.rank(shape), "'compress_ratio' makes it")
        let bias = try h.bias(c, outputs: shape.outputs)
        try h.finish()
        try c.onlyUses(inputs: ["W0", "bias", "Q", "R", "x"])
        let weight = try pela.storedWeight(shape, initial: W0, streams: RandomStreams(seed: 0))
        let start = weight.effectiveWeight!
        _ = try weight.adopt(c)
        for parameter in weight.parameters { parameter.prepareGradient() }
        func scalar(_ value: Double) -> Tensor<Double> { Tensor([value], shape: []) }
        var computed = [
            "W_init": start, "W_effective": weight.effectiveWeight!,
            "init_mse": scalar(zip(start.values, W0.values).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / Double(W0.count)),
            "loss_norm": scalar(pela.addBoundGradient(to: weight, W0: W0, factor: 1)),
        ]
        for symbol in ["Q", "R"] { computed["grad_norm." + symbol] = weight.parameter(symbol)!.gradient }
        return computed.merging(try distil(weight, W0, bias, c.matrix("x"))) { $1 }
    }

    /// The mean squared distance of the layer's output from the dense layer's.
    private static func distil(
        _ weight: StoredWeight<Double>, _ W0: Tensor<Double>, _ bias: Tensor<Double>?, _ given: Tensor<Double>
    ) throws -> [String: Tensor<Double>] {
        guard given.columns == W0.columns else {
            throw ConformanceInvalid("inputs 'x' has the shape \(given.shape), which does not fit W0")
        }
        func frozen(_ name: String, _ value: Tensor<Double>) -> Parameter<Double> {
            Parameter(name, .linear, value: value, isTrainable: false)
        }
        let graph = Graph<Double>()
        let x = graph.input(given.shape)
        let teacher = graph.linear(x, graph.parameter(frozen("W0", W0)))
        let student = weight.apply(to: x, in: graph)
        let loss = graph.meanSquaredError(student, teacher)
        graph.keep(teacher)
        graph.keep(student)
        graph.compile()
        given.read { x.data.update(from: $0, count: x.count) }
        graph.forward()
        graph.backward(from: [(loss.output, nil)])
        // The bias is the same on both sides and leaves their distance as it is.
        func output(_ node: Node<Double>) -> Tensor<Double> { bias.map { node.value.adding(row: $0) } ?? node.value }
        var computed = [
            "y": output(student), "y_teacher": output(teacher), "loss_kd": Tensor([loss.value], shape: []),
        ]
        for parameter in weight.parameters { computed["grad_kd." + parameter.symbol] = parameter.gradient }
        if bias != nil {
            let (y, goal, count) = (student.value, teacher.value, Double(student.count))
            computed["grad_kd.bias"] = Tensor(
                (0..<y.columns).map { j in (0..<y.rows).reduce(0) { $0 + 2 * (y[$1, j] - goal[$1, j]) / count } },
                shape: [y.columns])
        }
        return computed
    }
}
