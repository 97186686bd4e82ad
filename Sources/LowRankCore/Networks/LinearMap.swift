/// One linear map y = x W^T under the mean squared error, the smallest thing a method can store: for tasks
/// whose best W is known.
public final class LinearMap<S: Scalar>: Network {
    private let shape: WeightShape
    private let batch: Int
    private var weight: any LinearWeight<S>

    /// W0 from N(0, 1/inputs).
    public init(
        inputs: Int, outputs: Int, batch: Int, parametrisation: any Parametrisation, draws: Draws
    ) throws {
        shape = Self.shape(inputs: inputs, outputs: outputs)
        self.batch = batch
        let own = draws.scoped(shape.name)
        weight = try parametrisation.storedWeight(
            shape, initial: own.normal("W0", [outputs, inputs], deviation: 1 / Double(inputs).squareRoot()), draws: own)
    }

    public static func shape(inputs: Int, outputs: Int) -> WeightShape {
        WeightShape(name: "map", outputs: outputs, inputs: inputs)
    }

    public var linearWeights: [any LinearWeight<S>] { [weight] }
    public var parameters: [Parameter<S>] { weight.parameters }

    public func replaceLinearWeights(
        _ replacement: (any LinearWeight<S>) throws -> any LinearWeight<S>
    ) rethrows {
        weight = try replacement(weight)
    }

    public func makeLossGraph() -> LossGraph<S> {
        let graph = Graph<S>()
        let x = graph.input([batch, shape.inputs])
        let y = graph.input([batch, shape.outputs])
        let prediction = weight.apply(to: x, in: graph)
        graph.keep(prediction)
        let loss = graph.meanSquaredError(prediction, y)
        graph.compile()
        return LossGraph(
            graph: graph, inputs: .regression(x: x, y: y), prediction: prediction, lossNode: loss.output,
            lossValue: { loss.value })
    }
}
