/// A linear weight kept as codes only: y = x W^T with W decoded anew for each product.
final class CodedWeight<S: Scalar>: LinearWeight {
    let shape: WeightShape
    let weight: Parameter<S>

    init(_ shape: WeightShape, _ numbers: CodedNumbers<S>) {
        self.shape = shape
        weight = Parameter(shape.name + ".weight", .linear, coded: numbers)
    }

    var parameters: [Parameter<S>] { [weight] }
    var effectiveWeight: Tensor<S>? { weight.value }
    func copy() -> any LinearWeight<S> { CodedWeight(shape, weight.coded!) }
    func apply(to x: Node<S>, in graph: Graph<S>) -> Node<S> { graph.record(CodedLinear(x, weight, in: graph)) }
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
        S.gemm(
            transA: false, transB: true, m: x.rows, n: W.rows, k: W.columns, alpha: 1,
            a: x.data, lda: W.columns, b: decoded, ldb: W.columns, beta: 0, c: output.data, ldc: W.rows)
    }

    func backward() {
        let dy = output.gradient
        if W.requiresGradient {
            S.gemm(
                transA: true, transB: false, m: W.rows, n: W.columns, k: x.rows, alpha: 1,
                a: dy, lda: W.rows, b: x.data, ldb: W.columns, beta: W.claimGradient(), c: W.gradient, ldc: W.columns)
        }
        if x.requiresGradient {
            let decoded = workspaces[1].data
            parameter.coded!.codes.decode(into: decoded)
            S.gemm(
                transA: false, transB: false, m: x.rows, n: W.columns, k: W.rows, alpha: 1,
                a: dy, lda: W.rows, b: decoded, ldb: W.columns, beta: x.claimGradient(), c: x.gradient, ldc: W.columns)
        }
    }
}
