/// ||X_j||_2 of every column of x [N, H] -> [H]; nothing flows back.
private final class ColumnNorms<S: Scalar>: Operation {
    let output: Node<S>
    private let x: Node<S>

    init(_ x: Node<S>) {
        self.x = x
        output = Node(shape: [x.columns], requiresGradient: false)
        output.kept = true
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [] }

    func forward() {
        let (y, columns) = (output.data, x.columns)
        y.update(repeating: 0, count: columns)
        for i in 0..<x.count { y[i % columns] += x.data[i] * x.data[i] }
        for j in 0..<columns { y[j] = y[j].squareRoot() }
    }

    func backward() {}
}

extension Network {
    /// For every linear weight, in their order, the Euclidean norm over all rows of each of its input features
    /// [inputs], in a forward pass of the batch that `load` puts into the inputs.
    public func inputNorms(load: (LossGraph<S>.Inputs) throws -> Void) rethrows -> [Tensor<S>] {
        let weights = linearWeights
        var norms: [Node<S>] = []
        for weight in weights { weight.tap = { x, graph in norms.append(graph.record(ColumnNorms(x))) } }
        defer { for weight in weights { weight.tap = nil } }
        let graph = makeLossGraph()
        try load(graph.inputs)
        _ = graph.forward()
        return norms.map(\.value)
    }
}
