/// Sizes of a predictor that reads categorical fields.
public struct FieldNetworkShape: NetworkShape {
    /// How many values each field has.
    public var fields: [Int]
    /// Numbers that a field's table has for each of its values.
    public var width: Int
    /// Outputs of the hidden layers.
    public var hidden: [Int]
    /// What the head predicts.
    public var task: SampleTask
    /// Standard deviation of the initial tables and of the head; hidden layers have sqrt(2 / inputs) (He et al. 2015).
    public var initialDeviation: Double

    /// - Precondition: there is at least one field and one hidden layer.
    public init(fields: [Int], width: Int, hidden: [Int], task: SampleTask, initialDeviation: Double = 0.05) {
        precondition(!fields.isEmpty && !hidden.isEmpty)
        self.fields = fields
        self.width = width
        self.hidden = hidden
        self.task = task
        self.initialDeviation = initialDeviation
    }

    static let head = "classifier"
    static func table(_ field: Int) -> String { "fields.\(field).embedding" }
    static func layer(_ i: Int) -> String { "layers.\(i).dense" }

    /// Numbers of a sample: one for each value of each field.
    public var inputs: Int { fields.reduce(0, +) }
    /// The places of each field among them.
    var places: [Range<Int>] {
        var start = 0
        return fields.map { count in
            defer { start += count }
            return start..<start + count
        }
    }

    /// A small table has next to nothing to give up, and is no concern of methods.
    private func isLarge(_ values: Int) -> Bool { values >= 4 * width }

    public var tensors: [NetworkTensor] {
        let tables = fields.enumerated().map { i, values in
            isLarge(values)
                ? NetworkTensor.linear(Self.table(i), width, values)
                : .plain(Self.table(i) + ".weight", [width, values], .embedding)
        }
        let widths = [fields.count * width] + hidden
        return tables + hidden.indices.flatMap { NetworkTensor.biased(Self.layer($0), widths[$0 + 1], widths[$0]) }
            + NetworkTensor.plainLayer(Self.head, task.outputs, hidden.last!, .head)
    }

    public func deviation(_ tensor: NetworkTensor) -> Double {
        tensor.name.hasPrefix("layers.") ? (2 / Double(tensor.shape[1])).squareRoot() : initialDeviation
    }

    /// Such a predictor.
    public var description: NetworkDescription {
        NetworkDescription(weights: linearShapes, others: otherParameters, heads: nil)
    }

    /// FLOPs of a full-rank training step on one sample, tables as products; nothing flows back into the fields.
    public var flopsPerSample: Double {
        let widths = [fields.count * width] + hidden + [task.outputs]
        return 4 * Double(inputs * width) + zip(widths, widths.dropFirst()).reduce(0) { $0 + 6 * Double($1.0 * $1.1) }
    }
}

/// A predictor of clicks: an embedding table for each field, and an MLP with ReLU on the embeddings side by side.
///
/// A table is a linear layer without a bias, [width, values], of inputs that are 1 at the field's value and 0 elsewhere, so that
/// a method stores it like any other matrix. A field with several values has shares that add up to 1, and the mean of their
/// embeddings. Targets are named embedding and dense.
public final class FieldNetwork<S: Scalar>: DistillableNetwork {
    /// Its sizes.
    public let shape: FieldNetworkShape
    private let batch: Int
    private var tensors: NetworkTensors<S>

    /// Weights drawn from N(0, deviation^2), biases at zero.
    /// - Parameters:
    ///   - shape: its sizes.
    ///   - batch: samples of a batch.
    ///   - parametrisation: how linear weights are stored.
    ///   - streams: every weight draws from its own.
    ///   - start: gives the initial numbers of a parameter; nil where they are drawn.
    /// - Throws: `MethodError` when the method does not fit; what `start` throws.
    public init(
        _ shape: FieldNetworkShape, batch: Int, parametrisation: any WeightForm, streams: RandomStreams,
        start: (String) throws -> Tensor<S>? = { _ in nil }
    ) throws {
        self.shape = shape
        self.batch = batch
        tensors = try NetworkTensors(shape, parametrisation: parametrisation, streams: streams, checkpoint: start)
    }

    private init(frozen other: FieldNetwork) {
        shape = other.shape
        batch = other.batch
        tensors = NetworkTensors(frozen: other.tensors)
    }

    public func frozenCopy() -> any DistillableNetwork<S> { FieldNetwork(frozen: self) }

    public var linearWeights: [StoredWeight<S>] { tensors.linear }
    public var parameters: [Parameter<S>] { tensors.parameters }

    public func replaceLinearWeights(_ replacement: (StoredWeight<S>) throws -> StoredWeight<S>) rethrows {
        try tensors.replaceLinear(replacement)
    }

    /// What each hidden layer hands on, [batch, outputs], from samples `x` [batch, inputs].
    public func hiddenStates(of inputs: BatchInputs<S>, in graph: Graph<S>) -> [Node<S>] {
        let x = inputs.numbers(.x)
        var h = graph.concatenateColumns(
            shape.places.enumerated().map { tensors.layer(FieldNetworkShape.table($0), graph.columns($1, of: x), in: graph) })
        return shape.hidden.indices.map { i in
            let name = FieldNetworkShape.layer(i)
            h = tensors.activated(name, tensors.layer(name, h, in: graph), .relu, in: graph)
            return h
        }
    }

    public func makeLossGraph(teacher: Teacher<S>?) -> LossGraph<S> {
        shape.task.lossGraph(of: self, teacher: teacher, batch: batch, x: [batch, shape.inputs]) { last, graph in
            tensors.layer(FieldNetworkShape.head, last, in: graph)
        }
    }
}
