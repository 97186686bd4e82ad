/// A weight matrix of the network before a method decides how to store it: y = x W^T, W [outputs, inputs].
public struct WeightShape: Sendable, Hashable {
    public let name: String
    public let outputs: Int
    public let inputs: Int

    public init(name: String, outputs: Int, inputs: Int) {
        self.name = name
        self.outputs = outputs
        self.inputs = inputs
    }

    package var smallerSide: Int { min(outputs, inputs) }

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
public protocol Parametrisation: Sendable {
    /// - Throws: `MethodError` when the hyper-parameters cannot apply to such a weight.
    func check(_ shape: WeightShape) throws

    /// The stored form of a weight that has passed `check`; networks call `storedWeight`.
    /// - Parameters:
    ///   - initial: W0 [outputs, inputs], the same for every method of a seed.
    ///   - draws: already scoped to the weight.
    func makeWeight<S: Scalar>(_ shape: WeightShape, initial: Tensor<S>, draws: Draws) throws -> any LinearWeight<S>

    /// The card's memory formula: the weights and indices that `makeWeight` will keep, gradients and
    /// optimizer state left out.
    func kept(for shape: WeightShape, scalarBytes: Int) -> [KeptMemory]

    /// The same for a weight that is there, when its form (its rank, say) was found in training; otherwise the shape
    /// says it all.
    func kept<S: Scalar>(for weight: any LinearWeight<S>, scalarBytes: Int) -> [KeptMemory]
}

extension Parametrisation {
    public func kept<S: Scalar>(for weight: any LinearWeight<S>, scalarBytes: Int) -> [KeptMemory] {
        kept(for: weight.shape, scalarBytes: scalarBytes)
    }

    /// The stored form of a weight.
    /// - Throws: `MethodError` when the hyper-parameters cannot apply to it.
    public func storedWeight<S: Scalar>(
        _ shape: WeightShape, initial: Tensor<S>, draws: Draws
    ) throws -> any LinearWeight<S> {
        try check(shape)
        return try makeWeight(shape, initial: initial, draws: draws)
    }
}

/// One weight as a method stores it.
public protocol LinearWeight<S>: AnyObject {
    associatedtype S: Scalar
    var shape: WeightShape { get }
    /// Trainable and frozen tensors, by their paper names behind the weight's name: "….q_proj.A".
    var parameters: [Parameter<S>] { get }
    /// What is kept beside the parameters (supports and other indices), measured.
    var keptIndices: [KeptMemory] { get }
    /// y = x W^T as the method computes it: x [N, inputs] -> [N, outputs].
    func apply(to x: Node<S>, in graph: Graph<S>) -> Node<S>
    /// The one matrix [outputs, inputs] the forward pass amounts to; nil when it is not linear in x.
    var effectiveWeight: Tensor<S>? { get }
    /// Whether a non-linearity inside the weight takes the place of the network's own activation after it.
    var replacesActivation: Bool { get }
    /// The same weight with parameters of its own, none of them resting.
    func copy() -> any LinearWeight<S>
}

extension LinearWeight {
    public var keptIndices: [KeptMemory] { [] }
    public var replacesActivation: Bool { false }

    /// A parameter by its paper name.
    public func parameter(_ symbol: String) -> Parameter<S>? {
        parameters.first { $0.name == shape.name + "." + symbol }
    }
}

/// The ordinary dense weight.
public struct DenseParametrisation: Parametrisation {
    public init() {}
    public func check(_ shape: WeightShape) {}

    public func makeWeight<S: Scalar>(_ shape: WeightShape, initial: Tensor<S>, draws: Draws) -> any LinearWeight<S> {
        DenseWeight(shape, initial: initial)
    }

    public func kept(for shape: WeightShape, scalarBytes: Int) -> [KeptMemory] {
        [KeptMemory("weight", .trainableWeights, bytes: shape.outputs * shape.inputs * scalarBytes)]
    }
}

package final class DenseWeight<S: Scalar>: LinearWeight {
    package let shape: WeightShape
    package let weight: Parameter<S>

    package init(_ shape: WeightShape, initial: Tensor<S>, isTrainable: Bool = true) {
        self.shape = shape
        weight = Parameter(shape.name + ".weight", .linear, value: initial, isTrainable: isTrainable)
    }

    package func copy() -> any LinearWeight<S> { DenseWeight(shape, initial: weight.value, isTrainable: weight.canTrain) }

    package var parameters: [Parameter<S>] { [weight] }
    package var effectiveWeight: Tensor<S>? { weight.value }

    package func apply(to x: Node<S>, in graph: Graph<S>) -> Node<S> { graph.linear(x, graph.parameter(weight)) }
}
