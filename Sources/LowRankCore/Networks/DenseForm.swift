/// The ordinary dense weight.
public struct DenseForm: WeightForm {
    /// Whether it never trains.
    let isFrozen: Bool
    /// Stores codes instead of numbers.
    let codec: (any WeightCodec)?

    /// A dense weight that trains and is stored as numbers, unless said otherwise.
    /// - Parameters:
    ///   - isFrozen: whether the weight never trains.
    ///   - codec: stores codes instead of numbers; nil for numbers.
    public init(isFrozen: Bool = false, codec: (any WeightCodec)? = nil) {
        self.isFrozen = isFrozen
        self.codec = codec
    }

    public func layout(_ shape: WeightShape) -> [TensorSpec] {
        [TensorSpec("weight", [shape.outputs, shape.inputs], isFrozen ? .frozen : .trained, codec: codec)]
    }

    public func start<S: Scalar>(
        _ shape: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        WeightStart(["weight": W0])
    }

    public func forward<S: Scalar>(_ weight: StoredWeight<S>, _ x: Node<S>, in graph: Graph<S>) -> Node<S> {
        graph.linear(x, weight["weight"])
    }

    public func effectiveWeight<S: Scalar>(_ weight: StoredWeight<S>) -> Tensor<S>? { weight["weight"].value }
}

extension Graph {
    /// y = x W^T for a matrix that may be stored as codes, which are decoded anew for each product.
    public func linear(_ x: Node<S>, _ W: Parameter<S>) -> Node<S> {
        W.coded == nil ? linear(x, parameter(W)) : record(CodedLinear(x, W, in: self))
    }

    /// The numbers of a frozen matrix that may be stored as codes, which are decoded in every run.
    public func numbers(of W: Parameter<S>) -> Node<S> { W.coded == nil ? parameter(W) : record(Decoding(W)) }
}

private final class Decoding<S: Scalar>: Operation {
    let output: Node<S>
    private let parameter: Parameter<S>

    init(_ parameter: Parameter<S>) {
        precondition(!parameter.isTrainable, "\(parameter.name) trains")
        self.parameter = parameter
        output = Node(shape: parameter.info.shape, requiresGradient: false)
    }

    var inputs: [Node<S>] { [] }
    var neededBackward: [Node<S>] { [] }
    func forward() { parameter.coded!.codes.decode(into: output.data) }
    func backward() {}
}

/// y = x W^T with W decoded anew for each product; the gradient of W is dense.
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
