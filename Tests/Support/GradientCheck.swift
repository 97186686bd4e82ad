import Testing

import LowRankCore

/// The largest difference between the gradients of a graph and central differences, relative to the
/// largest entry of the gradient, over the given inputs and parameters.
///
/// A parameter kept in codes cannot be moved a little: its gradient is compared along the way to other codes, on
/// which the loss has to be linear, as it is for one weight.
///
/// The loss is the product of the output with fixed random numbers, so that every entry matters.
package func gradientError(
    inputs: [Tensor<Double>] = [], parameters: [Parameter<Double>] = [], step: Double = 1e-5,
    _ build: (Graph<Double>, [Node<Double>]) -> Node<Double>
) -> Double {
    let graph = Graph<Double>()
    let nodes = inputs.map { graph.input($0.shape, requiresGradient: true) }
    let output = build(graph, nodes)
    graph.keep(output)
    graph.compile()
    let weights: Tensor<Double> = RandomStreams(seed: 5).normal("loss", output.shape, deviation: 1)

    func loss(_ values: [Tensor<Double>]) -> Double {
        for (node, value) in zip(nodes, values) { value.read { node.data.update(from: $0, count: value.count) } }
        graph.forward()
        return zip(output.value.values, weights.values).reduce(0) { $0 + $1.0 * $1.1 }
    }

    _ = loss(inputs)
    graph.backward(from: [(output, weights)])
    let analytic = nodes.map(\.gradientValue) + parameters.filter(\.isTrainable).map(\.gradient)

    var numeric: [Tensor<Double>] = []
    for k in inputs.indices {
        var values = inputs
        numeric.append(differences(of: { values[k] }, set: { values[k] = $0 }, step) { loss(values) })
    }
    for parameter in parameters where parameter.isTrainable {
        if parameter.coded != nil {
            numeric.append(gradientOfCodes(of: parameter) { loss(inputs) })
            continue
        }
        numeric.append(differences(of: { parameter.value }, set: { parameter.value = $0 }, step) { loss(inputs) })
    }
    let scale = analytic.flatMap(\.values).map(abs).max() ?? 1
    let worst = zip(analytic, numeric).map { distance($0, $1) }.max() ?? 0
    return worst / max(scale, 1e-12)
}

private func differences(
    of get: () -> Tensor<Double>, set: (Tensor<Double>) -> Void, _ step: Double, _ loss: () -> Double
) -> Tensor<Double> {
    let original = get()
    var result = Tensor<Double>.zeros(original.shape)
    for i in 0..<original.count {
        var moved = original
        moved[i] = original[i] + step
        set(moved)
        let up = loss()
        moved[i] = original[i] - step
        set(moved)
        result[i] = (up - loss()) / (2 * step)
    }
    set(original)
    return result
}

/// The gradient of a loss that is linear in a parameter kept in codes, from its values at as many random codes as
/// there are numbers.
private func gradientOfCodes(of parameter: Parameter<Double>, _ loss: () -> Double) -> Tensor<Double> {
    let count = parameter.info.count
    let (start, lossAtStart) = (parameter.value, loss())
    var moves = Tensor<Double>.zeros([count, count])
    var changes = Tensor<Double>.zeros([count, 1])
    for k in 0..<count {
        parameter.value = randomTensor(parameter.info.shape, "codes \(k)")
        let moved = parameter.value
        for i in 0..<count { moves[k, i] = moved[i] - start[i] }
        changes[k, 0] = loss() - lossAtStart
    }
    parameter.value = start
    return try! moves.solve(changes).reshaped(parameter.info.shape)
}

package func randomTensor(_ shape: [Int], _ name: String = "x", seed: Int = 3) -> Tensor<Double> {
    RandomStreams(seed: seed).normal(name, shape, deviation: 1)
}

package func randomParameter(_ name: String, _ shape: [Int]) -> Parameter<Double> {
    Parameter(name, .linear, value: randomTensor(shape, name))
}

/// One graph run on given numbers.
package func values(of inputs: [Tensor<Double>], _ build: (Graph<Double>, [Node<Double>]) -> Node<Double>) -> [Double] {
    let graph = Graph<Double>()
    let nodes = inputs.map { graph.input($0.shape) }
    let y = build(graph, nodes)
    graph.keep(y)
    graph.compile()
    for (node, value) in zip(nodes, inputs) { value.read { node.data.update(from: $0, count: value.count) } }
    graph.forward()
    return y.value.values
}

package func expectClose(_ a: [Double], _ b: [Double], _ tolerance: Double = 1e-13, _ comment: Comment? = nil) {
    #expect(a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= tolerance }, comment)
}
