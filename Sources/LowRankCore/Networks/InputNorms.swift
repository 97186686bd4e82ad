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

/// A weight applied as ever, whose inputs are measured.
private final class MeasuredWeight<S: Scalar>: LinearWeight {
    package let weight: any LinearWeight<S>
    private(set) var norms: Node<S>!

    init(_ weight: any LinearWeight<S>) { self.weight = weight }

    var shape: WeightShape { weight.shape }
    var parameters: [Parameter<S>] { weight.parameters }
    var effectiveWeight: Tensor<S>? { weight.effectiveWeight }
    func copy() -> any LinearWeight<S> { MeasuredWeight(weight.copy()) }

    func apply(to x: Node<S>, in graph: Graph<S>) -> Node<S> {
        norms = graph.record(ColumnNorms(x))
        return weight.apply(to: x, in: graph)
    }
}

extension Network {
    /// For every linear weight, in their order, the Euclidean norm over all rows of each of its input features
    /// [inputs], in a forward pass of the batch that `load` puts into the inputs.
    public func inputNorms(load: (LossGraph<S>.Inputs) throws -> Void) rethrows -> [Tensor<S>] {
        var measured: [MeasuredWeight<S>] = []
        replaceLinearWeights { weight in
            measured.append(MeasuredWeight(weight))
            return measured.last!
        }
        var originals = measured.map { $0.weight }.makeIterator()
        defer { replaceLinearWeights { _ in originals.next()! } }
        let graph = makeLossGraph()
        try load(graph.inputs)
        _ = graph.forward()
        return measured.map { $0.norms.value }
    }
}
