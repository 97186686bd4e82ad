/// A tensor of a network before any numbers exist.
public enum NetworkTensor: Sendable, Hashable {
    /// A matrix that a method stores in its own way.
    case linear(WeightShape)
    /// Everything else: embeddings, norms, biases, heads.
    case plain(ParameterInfo)

    /// The parameter's name; of a matrix, when it is dense.
    public var name: String {
        switch self {
        case .linear(let shape): shape.name + ".weight"
        case .plain(let info): info.name
        }
    }

    /// The extents; [outputs, inputs] of a matrix.
    public var shape: [Int] {
        switch self {
        case .linear(let shape): [shape.outputs, shape.inputs]
        case .plain(let info): info.shape
        }
    }

    static func linear(_ name: String, _ outputs: Int, _ inputs: Int) -> NetworkTensor {
        .linear(WeightShape(name: name, outputs: outputs, inputs: inputs))
    }

    static func plain(_ name: String, _ shape: [Int], _ role: ParameterRole) -> NetworkTensor {
        .plain(ParameterInfo(name: name, shape: shape, role: role))
    }

    /// A matrix that a method stores, and the bias that is added after it.
    static func biased(_ name: String, _ outputs: Int, _ inputs: Int, window: Int = 1) -> [NetworkTensor] {
        let shape = WeightShape(name: name, outputs: outputs, inputs: inputs, window: window)
        return [.linear(shape), plain(name + ".bias", [outputs], .bias)]
    }

    /// A matrix outside the reach of methods, and its bias, which trains when the matrix does.
    static func plainLayer(_ name: String, _ outputs: Int, _ inputs: Int, _ role: ParameterRole) -> [NetworkTensor] {
        [plain(name + ".weight", [outputs, inputs], role), plain(name + ".bias", [outputs], role)]
    }

    static func layerNorm(_ name: String, _ width: Int) -> [NetworkTensor] {
        ["weight", "bias"].map { plain("\(name).\($0)", [width], .norm) }
    }
}

/// What is known of a network before it exists.
public protocol NetworkShape: Sendable, Hashable {
    /// All tensors, in the order of the network.
    var tensors: [NetworkTensor] { get }
    /// Standard deviation of the initial weights of a tensor that is neither a norm nor a bias.
    func deviation(_ tensor: NetworkTensor) -> Double
}

extension NetworkShape {
    /// What methods store in their own way.
    public var linearShapes: [WeightShape] {
        tensors.compactMap { if case .linear(let shape) = $0 { shape } else { nil } }
    }

    /// What methods do not store in their own way.
    public var otherParameters: [ParameterInfo] {
        tensors.compactMap { if case .plain(let info) = $0 { info } else { nil } }
    }
}

/// The tensors of a network by name: those that a method stores and those that it does not.
struct NetworkTensors<S: Scalar> {
    private(set) var linear: [StoredWeight<S>]
    private let plain: [String: Parameter<S>]
    private let order: [NetworkTensor]

    /// Weights from N(0, deviation^2), norms at one, biases at zero. Every tensor has its own stream, so that all
    /// methods of a seed start from the same W0.
    /// - Parameter checkpoint: gives the initial numbers of a parameter instead; nil where it has none.
    /// - Throws: `MethodError` when the method does not fit; what the checkpoint throws.
    init(
        _ shape: some NetworkShape, parametrisation: any WeightForm, streams: RandomStreams,
        checkpoint: (String) throws -> Tensor<S>?
    ) throws {
        order = shape.tensors
        func initial(_ tensor: NetworkTensor, _ own: RandomStreams) throws -> Tensor<S> {
            if let given = try checkpoint(tensor.name) { return given }
            if tensor.name.hasSuffix(".bias") { return .zeros(tensor.shape) }
            if case .plain(let info) = tensor, info.role == .norm { return Tensor(repeating: 1, shape: info.shape) }
            return own.normal("W0", tensor.shape, deviation: shape.deviation(tensor))
        }
        var linear: [StoredWeight<S>] = []
        var plain: [String: Parameter<S>] = [:]
        for tensor in order {
            switch tensor {
            case .linear(let weight):
                let own = streams.scoped(weight.name)
                linear.append(
                    try parametrisation.storedWeight(weight, initial: try initial(tensor, own), streams: own))
            case .plain(let info):
                plain[info.name] = Parameter(info, value: try initial(tensor, streams.scoped(info.name)))
            }
        }
        self.linear = linear
        self.plain = plain
    }

    /// The same numbers, every linear weight as one matrix, in parameters that never train.
    init(frozen other: NetworkTensors) {
        order = other.order
        linear = other.linear.map(\.frozenDense)
        plain = other.plain.mapValues { Parameter($0.info, value: $0.value, isTrainable: false) }
    }

    /// All parameters, in the order of the network.
    var parameters: [Parameter<S>] {
        var weights = linear.makeIterator()
        return order.flatMap { tensor in
            switch tensor {
            case .linear: weights.next()!.parameters
            case .plain(let info): [plain[info.name]!]
            }
        }
    }

    mutating func replaceLinear(_ replacement: (StoredWeight<S>) throws -> StoredWeight<S>) rethrows {
        linear = try linear.map(replacement)
    }

    // MARK: - Recording

    /// A parameter that the shape declares.
    func parameter(_ name: String, in graph: Graph<S>) -> Node<S> {
        guard let parameter = plain[name] else { preconditionFailure("the network has no parameter \(name)") }
        return graph.parameter(parameter)
    }

    /// x W^T + b of a layer whose W a method may store; without b where the shape declares none.
    func layer(_ name: String, _ x: Node<S>, in graph: Graph<S>) -> Node<S> {
        let bias = plain[name + ".bias"].map(graph.parameter)
        if let weight = weight(name) { return weight.apply(to: x, bias: bias, in: graph) }
        let y = graph.linear(x, parameter(name + ".weight", in: graph))
        return bias.map { graph.add(row: $0, into: y) } ?? y
    }

    /// The activation after a layer, unless the layer's stored form brings one along.
    func activated(_ name: String, _ y: Node<S>, _ activation: ActivationKind, in graph: Graph<S>) -> Node<S> {
        weight(name)?.replacesActivation == true ? y : graph.activate(y, activation)
    }

    func layerNorm(_ name: String, _ x: Node<S>, eps: Double, in graph: Graph<S>) -> Node<S> {
        graph.layerNorm(
            x, weight: parameter(name + ".weight", in: graph), bias: parameter(name + ".bias", in: graph), eps: S(eps))
    }

    private func weight(_ name: String) -> StoredWeight<S>? { linear.first { $0.shape.name == name } }
}

/// The function between the layers of a network, by its Hugging Face name.
public enum ActivationKind: String, Sendable, Hashable, CaseIterable {
    /// x Phi(x) exactly, max(x, 0), x sigmoid(x), and the hyperbolic tangent.
    case gelu, relu, silu, tanh
    /// GELU by the approximation with tanh.
    case geluTanh = "gelu_new"
}

extension Graph {
    /// The function of x, entry by entry.
    public func activate(_ x: Node<S>, _ kind: ActivationKind) -> Node<S> {
        switch kind {
        case .gelu: gelu(x)
        case .geluTanh: geluTanh(x)
        case .relu: relu(x)
        case .silu: silu(x)
        case .tanh: tanh(x)
        }
    }
}
