import Foundation

/// Mean over the rows of -log softmax(logits)[target], in nats. logits [N, V].
public final class CrossEntropy<S: Scalar>: Operation {
    public let output: Node<S>
    public let workspaces: [Workspace<S>]
    private let logits: Node<S>
    private let targets: Indices
    private let weight: Double
    /// The loss in Double, whatever S is, and without its weight.
    public private(set) var value = Double.nan

    init(_ logits: Node<S>, _ targets: Indices, weight: Double) {
        precondition(targets.count == logits.rows)
        self.logits = logits
        self.targets = targets
        self.weight = weight
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
                Int64(logits.rows), Int64(logits.columns), S(weight) / S(logits.rows))
        }
    }
}

/// weight times the mean over all entries of (y - target)^2.
public final class MeanSquaredError<S: Scalar>: Operation {
    public let output: Node<S>
    private let y: Node<S>
    private let target: Node<S>
    private let weight: Double
    /// The loss in Double, whatever S is.
    public private(set) var value = Double.nan

    init(_ y: Node<S>, _ target: Node<S>, weight: Double) {
        precondition(y.shape == target.shape && !target.requiresGradient)
        self.y = y
        self.target = target
        self.weight = weight
        output = Node(shape: [1], requiresGradient: y.requiresGradient)
    }

    public var inputs: [Node<S>] { [y, target] }
    public var neededBackward: [Node<S>] { [y, target] }

    public func forward() {
        value = weight * squaredDistance(y.data, target.data, y.count) / Double(y.count)
        output.data[0] = S(value)
    }

    public func backward() {
        let factor = S(2 * weight) / S(y.count)
        addDifference(y.data, target.data, factor: factor, to: y.gradient, keeping: y.claimGradient(), y.count)
    }
}

/// ||a - b||^2.
@_specialize(where S == Float)
@_specialize(where S == Double)
private func squaredDistance<S: Scalar>(
    _ a: UnsafeMutablePointer<S>, _ b: UnsafeMutablePointer<S>, _ count: Int
) -> Double {
    var sum = 0.0
    for i in 0..<count {
        let d = Double(a[i] - b[i])
        sum += d * d
    }
    return sum
}

/// c <- kept c + factor (a - b); c may be anything when nothing of it is kept.
@_specialize(where S == Float)
@_specialize(where S == Double)
private func addDifference<S: Scalar>(
    _ a: UnsafeMutablePointer<S>, _ b: UnsafeMutablePointer<S>, factor: S, to c: UnsafeMutablePointer<S>,
    keeping kept: S, _ count: Int
) {
    if kept == 0 {
        for i in 0..<count { c[i] = factor * (a[i] - b[i]) }
    } else {
        for i in 0..<count { c[i] += factor * (a[i] - b[i]) }
    }
}

/// Mean over all entries of log(1 + e^z) - y z, in nats: the cross-entropy of y in {0, 1} and the logistic function of z.
public final class BinaryCrossEntropy<S: Scalar>: Operation {
    public let output: Node<S>
    private let logits: Node<S>
    private let target: Node<S>
    /// The loss in Double, whatever S is.
    public private(set) var value = Double.nan

    init(_ logits: Node<S>, _ target: Node<S>) {
        precondition(logits.shape == target.shape && !target.requiresGradient)
        self.logits = logits
        self.target = target
        output = Node(shape: [1], requiresGradient: logits.requiresGradient)
    }

    public var inputs: [Node<S>] { [logits, target] }
    public var neededBackward: [Node<S>] { [logits, target] }

    public func forward() {
        value = binaryCrossEntropy(logits.data, target.data, logits.count) / Double(logits.count)
        output.data[0] = S(value)
    }

    public func backward() {
        precondition(logits.claimGradient() == 0, "the loss must be the last consumer of the logits")
        S.kernels.sigmoid(logits.data, logits.gradient, Int64(logits.count))
        addDifference(logits.gradient, target.data, factor: 1 / S(logits.count), to: logits.gradient, keeping: 0, logits.count)
    }
}

/// The sum of log(1 + e^z) - y z, with neither overflow nor a loss of digits.
@_specialize(where S == Float)
@_specialize(where S == Double)
private func binaryCrossEntropy<S: Scalar>(
    _ z: UnsafeMutablePointer<S>, _ y: UnsafeMutablePointer<S>, _ count: Int
) -> Double {
    var sum = 0.0
    for i in 0..<count {
        let z = Double(z[i])
        sum += max(z, 0) + log1p(exp(-abs(z))) - Double(y[i]) * z
    }
    return sum
}

/// The loss beside soft and hard labels, as two operations whose gradients add up.
public struct SoftLabelLoss<S: Scalar> {
    /// The mean over all entries of (logits - soft)^2.
    public let squaredError: MeanSquaredError<S>
    /// Of the hard labels.
    public let crossEntropy: CrossEntropy<S>
    /// Of the cross-entropy.
    public let weight: Double
    /// The sum in Double, whatever S is.
    public var value: Double { squaredError.value + weight * crossEntropy.value }
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

    /// The mean over the rows of logits [N, V] of -log softmax(logits)[target], in nats.
    ///
    /// Each row has a target from 0 to V - 1. In the gradient the loss counts `weight` times.
    public func crossEntropy(_ logits: Node<S>, _ targets: Indices, weight: Double = 1) -> CrossEntropy<S> {
        let loss = CrossEntropy(logits, targets, weight: weight)
        _ = record(loss)
        return loss
    }

    /// MSE(logits, soft) + weight CE(logits, targets): the loss beside soft and hard labels. logits and soft [N, V]; nothing
    /// flows into the labels.
    public func softLabelLoss(
        _ logits: Node<S>, _ soft: Node<S>, _ targets: Indices, crossEntropy weight: Double
    ) -> SoftLabelLoss<S> {
        SoftLabelLoss(
            squaredError: meanSquaredError(logits, soft), crossEntropy: crossEntropy(logits, targets, weight: weight), weight: weight)
    }

    /// The mean over all entries of logits and targets, of equal shapes, of the cross-entropy of a target in {0, 1}, in nats; nothing
    /// flows into the target.
    public func binaryCrossEntropy(_ logits: Node<S>, _ target: Node<S>) -> BinaryCrossEntropy<S> {
        let loss = BinaryCrossEntropy(logits, target)
        _ = record(loss)
        return loss
    }

    /// How well each direction of the first half of x [2 N, d] finds its own in the second half: the mean over the rows of
    /// -log softmax(cosines / temperature)[own], in nats.
    func matchingLoss(_ x: Node<S>, temperature: Double) -> CrossEntropy<S> {
        let half = x.rows / 2
        precondition(x.rows == 2 * half)
        let directions = normalise(x)
        let cosines = linear(
            rows(0..<half, of: directions), rows(half..<2 * half, of: directions), scale: S(1 / temperature))
        return crossEntropy(cosines, Indices(Array(0..<Int32(half))))
    }

    /// weight times the mean over all entries of (y - target)^2, of equal shapes; nothing flows into the target.
    public func meanSquaredError(_ y: Node<S>, _ target: Node<S>, weight: Double = 1) -> MeanSquaredError<S> {
        let loss = MeanSquaredError(y, target, weight: weight)
        _ = record(loss)
        return loss
    }
}

extension Node {
    /// The mean over the first rows, one for each target, of -log softmax(row)[target] in nats, of a value [N, V] that was computed.
    package func crossEntropy(ofFirst targets: [Int32]) -> Double {
        precondition(targets.count <= rows)
        var scratch = [S](repeating: 0, count: targets.count)
        return S.kernels.crossEntropy(data, targets, &scratch, Int64(targets.count), Int64(columns)) / Double(targets.count)
    }
}
