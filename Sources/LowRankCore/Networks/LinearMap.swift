/// One linear map y = x W^T under the mean squared error, the smallest thing a method can store: for tasks
/// whose best W is known.
public final class LinearMap<S: Scalar>: DistillableNetwork {
    private let shape: WeightShape
    private let batch: Int
    private var weight: StoredWeight<S>

    /// W0 from N(0, 1/inputs).
    public init(
        inputs: Int, outputs: Int, batch: Int, parametrisation: any WeightForm, streams: RandomStreams
    ) throws {
        shape = Self.shape(inputs: inputs, outputs: outputs)
        self.batch = batch
        weight = try parametrisation.storedWeight(
            shape, initial: Self.start(shape, streams), streams: streams.scoped(shape.name))
    }

    /// W0 of a network of these streams.
    public static func start(_ shape: WeightShape, _ streams: RandomStreams) -> Tensor<S> {
        streams.scoped(shape.name).normal("W0", [shape.outputs, shape.inputs], deviation: 1 / Double(shape.inputs).squareRoot())
    }

    /// The weight, named "map".
    public static func shape(inputs: Int, outputs: Int) -> WeightShape {
        WeightShape(name: "map", outputs: outputs, inputs: inputs)
    }

    public var linearWeights: [StoredWeight<S>] { [weight] }
    public var parameters: [Parameter<S>] { weight.parameters }

    public func replaceLinearWeights(
        _ replacement: (StoredWeight<S>) throws -> StoredWeight<S>
    ) rethrows {
        weight = try replacement(weight)
    }

    private init(frozen other: LinearMap) {
        shape = other.shape
        batch = other.batch
        weight = other.weight.frozenDense
    }

    public func frozenCopy() -> any DistillableNetwork<S> { LinearMap(frozen: self) }

    /// The prediction alone.
    public func hiddenStates(of inputs: LossGraph<S>.Inputs, in graph: Graph<S>) -> [Node<S>] {
        [weight.apply(to: inputs.numbers(.x), in: graph)]
    }

    public func makeLossGraph(teacher: Teacher<S>?) -> LossGraph<S> {
        let graph = Graph<S>()
        let x = graph.input([batch, shape.inputs])
        let y = graph.input([batch, shape.outputs])
        let inputs = LossGraph<S>.Inputs(numbers: [.x: x, .y: y])
        let (prediction, distillation) = graph.hiddenStates(of: inputs, in: self, teacher: teacher)
        graph.keep(prediction[0])
        let loss = graph.meanSquaredError(prediction[0], y)
        graph.compile()
        return LossGraph(
            graph: graph, inputs: inputs, prediction: prediction[0], lossNode: loss.output,
            auxiliaryLosses: distillation, lossValue: { loss.value })
    }
}
