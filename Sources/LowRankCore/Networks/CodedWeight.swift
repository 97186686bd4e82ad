/// A linear weight kept as codes only: y = x W^T with W decoded anew for each product.
package final class CodedWeight<S: Scalar>: LinearWeight {
    package let shape: WeightShape
    package let weight: Parameter<S>

    package init(_ shape: WeightShape, _ numbers: CodedNumbers<S>) {
        self.shape = shape
        weight = Parameter(shape.name + ".weight", .linear, coded: numbers)
    }

    package var parameters: [Parameter<S>] { [weight] }
    package var effectiveWeight: Tensor<S>? { weight.value }
    package func copy() -> any LinearWeight<S> { CodedWeight(shape, weight.coded!) }
    package func apply(to x: Node<S>, in graph: Graph<S>) -> Node<S> { graph.record(CodedLinear(x, weight, in: graph)) }
}

/// y = x W^T; the gradient of W is dense.
private final class CodedLinear<S: Scalar>: Operation {
    let inputs: [Node<S>]
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let (x, W): (Node<S>, Node<S>)
    private let parameter: Parameter<S>

    init(_ x: Node<S>, _ parameter: Parameter<S>, in graph: Graph<S>) {
        self.x = x
        self.parameter = parameter
        W = graph.parameter(parameter)
        precondition(x.columns == W.columns)
        inputs = [x, W]
        output = Node(shape: [x.rows, W.rows], requiresGradient: x.requiresGradient || W.requiresGradient)
        workspaces = [
            Workspace(count: W.count, .forward), Workspace(count: x.requiresGradient ? W.count : 0, .backward),
        ]
    }

    var neededBackward: [Node<S>] { W.requiresGradient ? [x] : [] }

    func forward() {
        let decoded = workspaces[0].data
        parameter.coded!.codes.decode(into: decoded)
        multiply(transB: true, x.rows, W.rows, W.columns, x.data, decoded, output.data)
    }

    func backward() {
        let dy = output.gradient
        if W.requiresGradient {
            multiply(transA: true, W.rows, W.columns, x.rows, dy, x.data, W.gradient, beta: W.claimGradient())
        }
        if x.requiresGradient {
            let decoded = workspaces[1].data
            parameter.coded!.codes.decode(into: decoded)
            multiply(x.rows, W.columns, W.rows, dy, decoded, x.gradient, beta: x.claimGradient())
        }
    }
}
