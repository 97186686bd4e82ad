/// One weight of a network as its form stores it.
public final class StoredWeight<S: Scalar> {
    /// The weight's name and sides.
    public let shape: WeightShape
    /// How it is stored and applied.
    public let form: any WeightForm
    /// The numbers, trained and frozen, in the order of the layout, named "….q_proj.A".
    public let parameters: [Parameter<S>]
    /// Indices by symbol; a form may exchange them between updates.
    package var indices: [String: IndexTensor]
    /// Counts by name that a form keeps between updates, such as a rank in use.
    package var counts: [String: Int] = [:]
    /// Numbers by name that a backward pass leaves for a schedule.
    package var measured: [String: Double] = [:]
    private let layout: [TensorSpec]
    /// Sees what the weight is fed while a graph is recorded.
    package var tap: ((_ x: Node<S>, _ graph: Graph<S>) -> Void)?

    /// A weight before the first update.
    /// - Parameters:
    ///   - shape: its name and sides.
    ///   - form: how it is stored.
    ///   - start: a tensor for every entry of the form's layout.
    ///   - streams: already scoped to the weight, for codecs that round at random.
    public init(
        _ shape: WeightShape, form: any WeightForm, _ start: WeightStart<S>, streams: RandomStreams = RandomStreams(seed: 0)
    ) {
        self.shape = shape
        self.form = form
        layout = form.layout(shape)
        indices = start.indices
        parameters = layout.filter { $0.use != .index }.map { spec in
            guard let value = start.tensors[spec.symbol] else { preconditionFailure("\(shape.name): no \(spec.symbol)") }
            let info = ParameterInfo(name: shape.name + "." + spec.symbol, shape: spec.shape, role: spec.role)
            guard let codec = spec.codec else { return Parameter(info, value: value, isTrainable: spec.use == .trained) }
            return Parameter(info, coded: codec.encode(value, streams: streams), isTrainable: spec.use == .trained)
        }
        for spec in layout where spec.use == .index {
            precondition(indices[spec.symbol]?.count == spec.shape[0], "\(shape.name): no \(spec.symbol)")
        }
    }

    /// A weight with more tensors than another, whose parameters it takes over: the optimizer goes on with them.
    /// - Parameters:
    ///   - form: of a layout that has all tensors of the other weight, in their shapes.
    ///   - added: the tensors that the other weight does not have.
    package init(extending other: StoredWeight, form: any WeightForm, by added: [String: Tensor<S>]) {
        (shape, self.form, layout) = (other.shape, form, form.layout(other.shape))
        (indices, counts) = (other.indices, other.counts)
        parameters = layout.filter { $0.use != .index }.map { spec in
            let info = ParameterInfo(name: other.shape.name + "." + spec.symbol, shape: spec.shape, role: spec.role)
            if let parameter = other.parameter(spec.symbol) {
                precondition(parameter.info == info, "\(info.name): \(parameter.info.shape) is not \(info.shape)")
                return parameter
            }
            guard let value = added[spec.symbol] else { preconditionFailure("\(info.name) is neither there nor added") }
            return Parameter(info, value: value, isTrainable: spec.use == .trained)
        }
    }

    private init(copy other: StoredWeight) {
        (shape, form, layout, indices, counts) = (other.shape, other.form, other.layout, other.indices, other.counts)
        parameters = other.parameters.map { $0.copy() }
    }

    /// The same weight with parameters of its own, all of which that can train do.
    public func copy() -> StoredWeight { StoredWeight(copy: self) }

    /// The matrix that the weight amounts to, as one that never trains.
    var frozenDense: StoredWeight {
        StoredWeight(shape, form: DenseForm(isFrozen: true), WeightStart(["weight": effectiveWeight!]))
    }

    /// A parameter by its paper name.
    public func parameter(_ symbol: String) -> Parameter<S>? {
        parameters.first { $0.name.utf8.count == shape.name.utf8.count + symbol.utf8.count + 1 && $0.name.hasSuffix(symbol) }
    }

    /// A parameter that the layout has.
    public subscript(symbol: String) -> Parameter<S> {
        guard let parameter = parameter(symbol) else { preconditionFailure("\(shape.name) has no \(symbol)") }
        return parameter
    }

    /// What is stored beside the parameters, measured.
    public var storedIndices: [StoredMemory] {
        layout.filter { $0.use == .index }.map {
            StoredMemory($0.symbol, indices[$0.symbol]!.category, bytes: indices[$0.symbol]!.byteCount)
        }
    }

    /// Whether a non-linearity inside the weight takes the place of the network's own activation after it.
    public var replacesActivation: Bool { form.replacesActivation }
    /// The one matrix [outputs, inputs] that the weight amounts to; nil when it is not linear in its inputs.
    public var effectiveWeight: Tensor<S>? { form.effectiveWeight(self) }

    /// y = x W^T + b: x [N, inputs], b [outputs] -> [N, outputs].
    public func apply(to x: Node<S>, bias: Node<S>? = nil, in graph: Graph<S>) -> Node<S> {
        precondition(x.columns == shape.inputs)
        tap?(x, graph)
        return form.forward(self, x, bias: bias, in: graph)
    }

    /// The effective weight by the forward pass: that of the identity is W^T.
    package var weightByForwardPass: Tensor<S> {
        let (graph, copy) = (Graph<S>(), copy())
        let x = graph.input([shape.inputs, shape.inputs])
        let y = copy.form.forward(copy, x, in: graph)
        graph.keep(y)
        graph.compile()
        Tensor<S>.identity(shape.inputs).read { x.data.update(from: $0, count: x.count) }
        graph.forward()
        return y.value.transposed()
    }

    /// The node of a parameter in a graph.
    package func node(_ symbol: String, in graph: Graph<S>) -> Node<S> { graph.parameter(self[symbol]) }
}
