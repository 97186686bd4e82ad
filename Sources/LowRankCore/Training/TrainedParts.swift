/// Which parts of a network train, beside what the method itself decides. Everything, unless said otherwise.
public struct TrainedParts: Sendable, Hashable, Codable {
    /// The linear weights that the method stores in its form, by their `targetName`; all others are frozen. Nil for all.
    public var targets: [String]?
    /// Whether the embedding trains.
    public var embedding: Bool
    /// Whether scales and shifts of normalisations train.
    public var norms: Bool
    /// Whether the output head trains.
    public var head: Bool
    /// Whether the biases behind linear weights train.
    public var biases: Bool

    /// Everything trains, unless it is left out here.
    public init(
        targets: [String]? = nil, embedding: Bool = true, norms: Bool = true, head: Bool = true, biases: Bool = true
    ) {
        self.targets = targets
        self.embedding = embedding
        self.norms = norms
        self.head = head
        self.biases = biases
    }

    /// What adapters train by custom: themselves and the task's head.
    public static let adapters = TrainedParts(embedding: false, norms: false, biases: false)

    func trains(_ role: ParameterRole) -> Bool {
        switch role {
        case .embedding: embedding
        case .norm: norms
        case .head: head
        case .bias: biases
        case .linear: true
        }
    }

    /// - Throws: `MethodError` when a target names no weight of the network.
    func check(_ weights: [WeightShape]) throws {
        let known = Set(weights.map(\.targetName)).sorted()
        for target in targets ?? [] where !known.contains(target) {
            throw MethodError(
                "the network has no linear weights '\(target)' (it has \(known.joined(separator: ", ")))",
                hyperparameter: "targets")
        }
    }
}

extension WeightShape {
    /// What weights of the same place in every block are called: the last part of the name, "q_proj"; of a name that ends with
    /// "dense", what stands before it in the block, "attention.output".
    public var targetName: String {
        let parts = name.split(separator: ".")
        guard parts.count > 1, parts.last == "dense" else { return parts.last.map(String.init) ?? name }
        let block = parts.lastIndex { Int($0) != nil }.map { $0 + 1 } ?? parts.count - 2
        return parts[block..<parts.count - 1].joined(separator: ".")
    }
}

/// A form for some of the weights; the others are frozen. The base of both may be stored as codes.
struct TargetedForm: WeightForm {
    let form: any WeightForm
    /// Nil for all.
    let targets: [String]?
    let base: (any WeightCodec)?

    func form(for shape: WeightShape) -> any WeightForm {
        guard targets?.contains(shape.targetName) ?? true else { return DenseForm(isFrozen: true, codec: base) }
        return base.map { CodedBase(form: form.form(for: shape), codec: $0) } ?? form.form(for: shape)
    }

    func adapted<S: Scalar>(to weights: [CalibratedWeight<S>]) throws -> any WeightForm {
        let chosen = weights.filter { targets?.contains($0.shape.targetName) ?? true }
        return TargetedForm(form: try form.adapted(to: chosen), targets: targets, base: base)
    }

    var calibration: CalibrationRequest { form.calibration }
    var replacesActivation: Bool { form.replacesActivation }
    func check(_ w: WeightShape) throws { try form(for: w).check(w) }
    func layout(_ w: WeightShape) -> [TensorSpec] { form(for: w).layout(w) }

    func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        try form(for: w).start(w, from: W0, data: data, streams: streams)
    }

    func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        form(for: w.shape).forward(w, x, in: g)
    }

    func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, bias: Node<S>?, in g: Graph<S>) -> Node<S> {
        form(for: w.shape).forward(w, x, bias: bias, in: g)
    }

    func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { form(for: w.shape).effectiveWeight(w) }
}

/// A form whose frozen tensors of the weight's own shape are stored as codes.
public struct CodedBase: WeightForm {
    /// Decides about everything but the storage of frozen tensors.
    public let form: any WeightForm
    let codec: any WeightCodec

    /// A form, and the codec for its frozen tensors of the weight's own shape.
    public init(form: any WeightForm, codec: any WeightCodec) {
        self.form = form
        self.codec = codec
    }

    public var atPeak: any WeightForm { CodedBase(form: form.atPeak, codec: codec) }
    public var calibration: CalibrationRequest { form.calibration }
    public var replacesActivation: Bool { form.replacesActivation }
    public func check(_ w: WeightShape) throws { try form.check(w) }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        form.layout(w).map { spec in
            guard spec.use == .frozen, spec.codec == nil, spec.shape == [w.outputs, w.inputs] else { return spec }
            return TensorSpec(spec.symbol, spec.shape, .frozen, role: spec.role, codec: codec)
        }
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        try form.start(w, from: W0, data: data, streams: streams)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        form.forward(w, x, in: g)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, bias: Node<S>?, in g: Graph<S>) -> Node<S> {
        form.forward(w, x, bias: bias, in: g)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { form.effectiveWeight(w) }
}
