import LowRankCore

/// Linear layers with ReLU between them, `<name>.<i>.weight` [out, in] and `<name>.<i>.bias` [out].
package struct LayerStack {
    private var layers: [(weight: Node<Double>, bias: Node<Double>)] = []
    package var outputs: Int { layers.last!.weight.rows }

    /// - Parameter outputs: what the last layer has to have; nil where anything will do.
    package init(_ name: String, _ inputs: GivenTensors, width: Int, outputs: Int? = nil, in net: NamedGraph) throws {
        var width = width
        repeat {
            let i = layers.count
            let isLast = !inputs.has("\(name).\(i + 1).weight")
            let W = try inputs.tensor("\(name).\(i).weight", isLast ? outputs : nil, width)
            let b = try inputs.tensor("\(name).\(i).bias", W.rows)
            layers.append((net.parameter("\(name).\(i).weight", W), net.parameter("\(name).\(i).bias", b)))
            width = W.rows
        } while inputs.has("\(name).\(layers.count).weight")
    }

    package func callAsFunction(_ x: Node<Double>, _ g: Graph<Double>) -> Node<Double> {
        var x = g.linear(x, layers[0].weight, bias: layers[0].bias)
        for layer in layers.dropFirst() { x = g.linear(g.relu(x), layer.weight, bias: layer.bias) }
        return x
    }
}
