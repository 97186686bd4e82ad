extension Network {
    /// What the linear weights are fed while the network reads some batches: X [rows, inputs] by name.
    /// - Parameter names: of the weights that are looked at.
    package func linearInputs(
        of names: Set<String>, batches: Int, load: (Int, LossGraph<S>.Inputs) throws -> Void
    ) rethrows -> [String: Tensor<S>] {
        let watched = linearWeights.filter { names.contains($0.shape.name) }
        var nodes: [Node<S>] = []
        for weight in watched {
            weight.tap = { x, graph in
                graph.keep(x)
                nodes.append(x)
            }
        }
        defer { for weight in watched { weight.tap = nil } }
        let graph = makeLossGraph()
        // Weights that read the same values share them.
        var inputs: [ObjectIdentifier: Tensor<S>] = [:]
        for x in nodes { inputs[ObjectIdentifier(x)] = Tensor(uninitialized: [batches * x.rows, x.columns]) }
        for batch in 0..<batches {
            try load(batch, graph.inputs)
            _ = graph.forward()
            for x in Dictionary(nodes.map { (ObjectIdentifier($0), $0) }, uniquingKeysWith: { $1 }).values {
                let (value, count) = (x.value, x.count)
                value.read { from in
                    inputs[ObjectIdentifier(x)]!.write { ($0 + batch * count).update(from: from, count: count) }
                }
            }
        }
        return Dictionary(
            uniqueKeysWithValues: zip(watched, nodes).map { ($0.shape.name, inputs[ObjectIdentifier($1)]!) })
    }
}
