/// A weight matrix of the network before a method decides how to store it: y = x W^T, W [outputs, inputs].
public struct WeightShape: Sendable, Hashable {
    /// The weight's name in the network, without that of a tensor: "model.layers.0.self_attn.q_proj".
    public let name: String
    /// Rows of W.
    public let outputs: Int
    /// Columns of W.
    public let inputs: Int
    /// Side of the window of a convolution, whose inputs are what the window sees, channels last; 1 for any other weight.
    public let window: Int

    /// A weight of these sides.
    public init(name: String, outputs: Int, inputs: Int, window: Int = 1) {
        self.name = name
        self.outputs = outputs
        self.inputs = inputs
        self.window = window
    }

    /// Inputs at each place of the window.
    package var channels: Int { inputs / (window * window) }

    package var smallerSide: Int { min(outputs, inputs) }

    /// Refuses ranks that are too large.
    /// - Throws: `MethodError` when a factorisation of this rank cannot be one of this matrix.
    public func checkRank(_ rank: Int, method: String) throws {
        guard rank <= smallerSide else {
            throw MethodError(
                "\(method): rank \(rank) is larger than \(name) (\(outputs) x \(inputs)) allows; "
                    + "the largest rank is \(smallerSide)", hyperparameter: "rank")
        }
    }
}

/// How a linear weight is stored and applied: dense, LoRA, SLTrain, LOST ...
///
/// Names, shapes and bytes follow from `layout` everywhere: in the network, the memory formulas, the checks of update
/// rules, checkpoints and the replay of vectors.
public protocol WeightForm: TrainingPart {
    /// Refuses weights that cannot be stored so.
    /// - Throws: `MethodError` when the hyper-parameters cannot apply to such a weight.
    func check(_ shape: WeightShape) throws

    /// The tensors that such a weight consists of, in the order of the network's parameters.
    func layout(_ shape: WeightShape) -> [TensorSpec]

    /// The form of one weight; itself, unless it differs from weight to weight.
    func form(for shape: WeightShape) -> any WeightForm

    /// The form in which a weight takes the most memory; itself, unless its rank grows.
    var atPeak: any WeightForm { get }

    /// What is to be measured of the weight before it is stored; nothing for most.
    var calibration: CalibrationRequest { get }

    /// The form for a network of these weights, once they are measured; itself, unless it spreads something over them.
    /// - Throws: `MethodError` when it cannot.
    func adapted<S: Scalar>(to weights: [CalibratedWeight<S>]) throws -> any WeightForm

    /// The tensors of the layout before the first update.
    ///
    /// W0 [outputs, inputs] is the same for every method of a seed. `data` has what `calibration` asks for; without a
    /// calibration it is empty. `streams` is already scoped to the weight.
    func start<S: Scalar>(
        _ shape: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S>

    /// Records y = x W^T as the method computes it, without a bias: x [N, inputs] -> [N, outputs].
    func forward<S: Scalar>(_ weight: StoredWeight<S>, _ x: Node<S>, in graph: Graph<S>) -> Node<S>

    /// The same with the bias that the network has behind the weight, [outputs], where it has one. It is added to the
    /// product, unless the form acts on the sum of both.
    func forward<S: Scalar>(_ weight: StoredWeight<S>, _ x: Node<S>, bias: Node<S>?, in graph: Graph<S>) -> Node<S>

    /// The one matrix [outputs, inputs] that the forward pass amounts to; nil when it is not linear in x. Found by a
    /// forward pass, unless the form has a shorter way.
    func effectiveWeight<S: Scalar>(_ weight: StoredWeight<S>) -> Tensor<S>?

    /// Further quantities of the paper by its names, for comparison with other implementations.
    ///
    /// `data` has what was measured before the weight was stored, and an example of its use.
    func derived<S: Scalar>(_ weight: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>]

    /// Whether a non-linearity inside the weight takes the place of the network's own activation after it.
    var replacesActivation: Bool { get }
}

extension WeightForm {
    public func check(_ shape: WeightShape) throws {}
    public func form(for shape: WeightShape) -> any WeightForm { self }
    public var atPeak: any WeightForm { self }
    public var calibration: CalibrationRequest { [] }
    public func adapted<S: Scalar>(to weights: [CalibratedWeight<S>]) throws -> any WeightForm { self }
    public var replacesActivation: Bool { false }

    public func forward<S: Scalar>(_ weight: StoredWeight<S>, _ x: Node<S>, bias: Node<S>?, in graph: Graph<S>) -> Node<S> {
        let y = forward(weight, x, in: graph)
        return bias.map { graph.add(row: $0, into: y) } ?? y
    }

    public func effectiveWeight<S: Scalar>(_ weight: StoredWeight<S>) -> Tensor<S>? { weight.weightByForwardPass }
    public func derived<S: Scalar>(_ weight: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] { [:] }

    /// The bytes of a weight: those of its layout, gradient and optimizer state left out.
    public func storedMemory(for shape: WeightShape, scalarBytes: Int) -> [StoredMemory] {
        layout(shape).flatMap { $0.storedMemory(scalarBytes: scalarBytes) }
    }

    /// The tensors of a weight that train, as the update rule will see them.
    public func trainedParameters(of shape: WeightShape) -> [ParameterInfo] {
        layout(shape).filter { $0.use == .trained }
            .map { ParameterInfo(name: shape.name + "." + $0.symbol, shape: $0.shape, role: $0.role) }
    }

    /// A weight in this form.
    /// - Throws: `MethodError` when the hyper-parameters cannot apply to it.
    public func storedWeight<S: Scalar>(
        _ shape: WeightShape, initial W0: Tensor<S>, data: WeightCalibration<S> = WeightCalibration(), streams: RandomStreams
    ) throws -> StoredWeight<S> {
        let form = form(for: shape)
        try form.check(shape)
        return StoredWeight(shape, form: form, try form.start(shape, from: W0, data: data, streams: streams), streams: streams)
    }
}

/// A form that stores and applies a weight as another one does, and differs in its start or in what happens later.
public protocol DerivedForm: WeightForm {
    /// The other form, for a weight of that shape.
    func base(for shape: WeightShape) -> any WeightForm
}

extension DerivedForm {
    public func layout(_ shape: WeightShape) -> [TensorSpec] { base(for: shape).layout(shape) }

    public func start<S: Scalar>(
        _ shape: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        try base(for: shape).start(shape, from: W0, data: data, streams: streams)
    }

    public func forward<S: Scalar>(_ weight: StoredWeight<S>, _ x: Node<S>, in graph: Graph<S>) -> Node<S> {
        base(for: weight.shape).forward(weight, x, in: graph)
    }

    public func effectiveWeight<S: Scalar>(_ weight: StoredWeight<S>) -> Tensor<S>? {
        base(for: weight.shape).effectiveWeight(weight)
    }
}

/// What a form stores at first, by symbol.
public struct WeightStart<S: Scalar> {
    /// The numbers of every trained or frozen tensor of the layout.
    public var tensors: [String: Tensor<S>]
    /// Those of the layout.
    public var indices: [String: IndexTensor]

    /// A tensor or indices for every entry of the layout.
    public init(_ tensors: [String: Tensor<S>], indices: [String: IndexTensor] = [:]) {
        self.tensors = tensors
        self.indices = indices
    }
}
