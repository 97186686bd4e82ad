/// Mean over the rows of -log softmax(logits)[target], in nats. logits [N, V].
public final class CrossEntropy<S: Scalar>: Operation {
    public let output: Node<S>
    public let workspaces: [Workspace<S>]
    private let logits: Node<S>
    private let targets: Indices
    /// The loss in Double, whatever S is.
    public private(set) var value = Double.nan

    init(_ logits: Node<S>, _ targets: Indices) {
        precondition(targets.count == logits.rows)
        self.logits = logits
        self.targets = targets
        output = Node(shape: [1], requiresGradient: logits.requiresGradient)
        workspaces = [Workspace(count: logits.rows, .untilBackward)]
    }

    public var inputs: [Node<S>] { [logits] }
    public var neededBackward: [Node<S>] { [logits] }

    public func forward() {
        let sum = targets.values.withUnsafeBufferPointer {
            S.kernels.crossEntropy(
                logits.data, $0.baseAddress, workspaces[0].data, Int64(logits.rows), Int64(logits.columns))
        }
        value = sum / Double(logits.rows)
        output.data[0] = S(value)
    }

    public func backward() {
        precondition(logits.claimGradient() == 0, "the loss must be the last consumer of the logits")
        targets.values.withUnsafeBufferPointer {
            S.kernels.crossEntropyGradient(
                logits.data, $0.baseAddress, workspaces[0].data, logits.gradient,
                Int64(logits.rows), Int64(logits.columns), 1 / S(logits.rows))
        }
    }
}

/// Mean over all entries of (y - target)^2.
public final class MeanSquaredError<S: Scalar>: Operation {
    public let output: Node<S>
    private let y: Node<S>
    private let target: Node<S>
    /// The loss in Double, whatever S is.
    public private(set) var value = Double.nan

    init(_ y: Node<S>, _ target: Node<S>) {
        precondition(y.shape == target.shape && !target.requiresGradient)
        self.y = y
        self.target = target
        output = Node(shape: [1], requiresGradient: y.requiresGradient)
    }

    public var inputs: [Node<S>] { [y, target] }
    public var neededBackward: [Node<S>] { [y, target] }

    public func forward() {
        var sum = 0.0
        for i in 0..<y.count {
            let d = Double(y.data[i] - target.data[i])
            sum += d * d
        }
        value = sum / Double(y.count)
        output.data[0] = S(value)
    }

    public func backward() {
        precondition(y.claimGradient() == 0, "the loss must be the last consumer of the prediction")
        let factor = 2 / S(y.count)
        for i in 0..<y.count { y.gradient[i] = factor * (y.data[i] - target.data[i]) }
    }
}

/// Sum over all entries of y times a given derivative: for layers whose gradient is prescribed.
final class InnerProduct<S: Scalar>: Operation {
    let output: Node<S>
    private let y: Node<S>
    private let derivative: Node<S>

    init(_ y: Node<S>, _ derivative: Node<S>) {
        precondition(y.shape == derivative.shape && !derivative.requiresGradient)
        self.y = y
        self.derivative = derivative
        output = Node(shape: [1], requiresGradient: y.requiresGradient)
    }

    var inputs: [Node<S>] { [y, derivative] }
    var neededBackward: [Node<S>] { [derivative] }

    func forward() { output.data[0] = S(S.kernels.dot(y.data, derivative.data, Int64(y.count))) }

    func backward() {
        precondition(y.claimGradient() == 0, "the loss must be the last consumer of the prediction")
        y.gradient.update(from: derivative.data, count: y.count)
    }
}

extension Graph {
    /// The loss whose derivative with respect to y is given.
    package func innerProduct(_ y: Node<S>, _ derivative: Node<S>) -> Node<S> { record(InnerProduct(y, derivative)) }

    public func crossEntropy(_ logits: Node<S>, _ targets: Indices) -> CrossEntropy<S> {
        let loss = CrossEntropy(logits, targets)
        _ = record(loss)
        return loss
    }

    public func meanSquaredError(_ y: Node<S>, _ target: Node<S>) -> MeanSquaredError<S> {
        let loss = MeanSquaredError(y, target)
        _ = record(loss)
        return loss
    }
}
