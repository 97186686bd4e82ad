import Foundation
import LowRankCore

/// A differentiable computation on named tensors: recorded once on `g`, run as often as needed.
package final class NamedGraph {
    package let g = Graph<Double>()
    package private(set) var parameters: [String: Parameter<Double>] = [:]
    private var isCompiled = false

    package init() {}

    /// A tensor that the derivative is taken with respect to.
    package func parameter(_ name: String, _ value: Tensor<Double>) -> Node<Double> {
        let parameter = Parameter(name, .linear, value: value)
        parameters[name] = parameter
        return g.parameter(parameter)
    }

    /// A value to be read after a run.
    package func kept(_ node: Node<Double>) -> Node<Double> {
        g.keep(node)
        return node
    }

    /// Computes all values and, where there is one, the derivatives of `loss`, which is the value recorded last.
    package func run(_ loss: Node<Double>? = nil) {
        forward(keeping: loss.map { [$0] } ?? [])
        if let loss { g.backward(from: [(loss, Tensor([1], shape: [1]))]) }
    }

    /// Computes all values and the derivatives of the loss beside soft and hard labels, which is recorded last.
    package func run(_ loss: SoftLabelLoss<Double>) {
        let nodes = [loss.squaredError.output, loss.crossEntropy.output]
        forward(keeping: nodes)
        // They start the chain by themselves: before the gradient of the first its place holds something else.
        g.backward(from: nodes.map { ($0, nil) })
    }

    /// Computes all values and the derivatives of the product of y with as many numbers; y is recorded last.
    package func run(_ y: Node<Double>, derivative dy: Tensor<Double>) {
        forward(keeping: [y])
        g.backward(from: [(y, dy)])
    }

    private func forward(keeping last: [Node<Double>]) {
        if !isCompiled {
            last.forEach(g.keep)
            g.compile()
            isCompiled = true
        }
        g.forward()
    }

    /// Adds `grad.<name>` of each parameter.
    package func addGradients(to outputs: inout NamedTensors<Double>) {
        for name in parameters.keys.sorted() { outputs["grad." + name] = parameters[name]!.gradient }
    }

    /// A step of gradient descent with momentum; `velocity` is the state.
    package func descend(_ rate: Double, momentum: Double = 0.9, _ velocity: inout [String: Tensor<Double>]) {
        for (name, parameter) in parameters {
            velocity[name, default: .zeros(parameter.value.shape)].blend(
                keeping: momentum, adding: 1, of: parameter.gradient)
            parameter.value.blend(keeping: 1, adding: -rate, of: velocity[name]!)
        }
    }
}

extension NamedGraph {
    /// Trains by gradient descent with momentum.
    /// - Returns: the losses before each step and after the last.
    @discardableResult
    package func losses(_ loss: Node<Double>, steps: Int, rate: Double = 0) -> [Double] {
        var velocity: [String: Tensor<Double>] = [:]
        var losses: [Double] = []
        for _ in 0..<steps {
            run(loss)
            losses.append(loss.value[0])
            descend(rate, &velocity)
        }
        run(loss)
        return losses + [loss.value[0]]
    }
}

extension Graph<Double> {
    package func exp(_ x: Node<Double>) -> Node<Double> {
        record(Pointwise(x, { Foundation.exp($0) }, derivative: { Foundation.exp($0) }))
    }
    package func log(_ x: Node<Double>) -> Node<Double> { record(Pointwise(x, { Foundation.log($0) }, derivative: { 1 / $0 })) }
    package func square(_ x: Node<Double>) -> Node<Double> { record(Pointwise(x, { $0 * $0 }, derivative: { 2 * $0 })) }

    /// f(x), entry by entry.
    package func map(
        _ x: Node<Double>, _ f: @escaping (Double) -> Double, derivative: @escaping (Double) -> Double
    ) -> Node<Double> { record(Pointwise(x, f, derivative: derivative)) }

    package func subtract(_ b: Node<Double>, from a: Node<Double>) -> Node<Double> { add(a, scale(b, by: -1)) }

    /// weight times the sum of all entries, of shape [1].
    package func total(_ x: Node<Double>, weight: Double = 1) -> Node<Double> { record(Total(x, weight: weight)) }

    /// The largest entry of x, of shape [1]; equal ones share what comes back.
    package func largest(_ x: Node<Double>) -> Node<Double> { record(Largest(x)) }

    /// x [N, H] times one number.
    package func multiply(_ x: Node<Double>, byNumber number: Node<Double>) -> Node<Double> {
        reshape(multiply(reshape(x, [x.count, 1]), byRow: reshape(number, [1])), x.shape)
    }

    /// x [N, H] plus one number.
    package func add(number: Node<Double>, to x: Node<Double>) -> Node<Double> {
        reshape(add(row: reshape(number, [1]), to: reshape(x, [x.count, 1])), x.shape)
    }

    /// The mean of nodes of one shape.
    package func mean(_ nodes: [Node<Double>]) -> Node<Double> {
        scale(nodes.dropFirst().reduce(nodes[0]) { add($0, $1) }, by: 1 / Double(nodes.count))
    }

    /// The mean of the squared distances from as many numbers, of shape [1].
    package func meanSquare(_ x: Node<Double>, from target: [Double]) -> Node<Double> {
        total(square(subtract(constant(Tensor(target, shape: x.shape)), from: x)), weight: 1 / Double(x.count))
    }

    /// softmax(scale q k^T + bias) v of one head: q [N, d], k and v [T, d], bias [N, T].
    package func attention(
        _ q: Node<Double>, _ k: Node<Double>, _ v: Node<Double>, scale: Double, bias: Node<Double>?
    ) -> Node<Double> {
        let scores = linear(q, k, scale: scale)
        return linear(softmax(bias.map { add(scores, $0) } ?? scores), v, inputsFirst: true)
    }

    /// The mean over the rows of -log softmax(logits)[target], of shape [1].
    package func meanCrossEntropy(_ logits: Node<Double>, _ targets: [Int]) -> Node<Double> {
        record(MeanCrossEntropy(logits, targets))
    }
}

/// y = f(x), entry by entry.
private final class Pointwise: LowRankCore.Operation {
    let output: Node<Double>
    private let x: Node<Double>
    private let f, derivative: (Double) -> Double

    init(_ x: Node<Double>, _ f: @escaping (Double) -> Double, derivative: @escaping (Double) -> Double) {
        (self.x, self.f, self.derivative) = (x, f, derivative)
        output = Node(shape: x.shape, requiresGradient: x.requiresGradient)
    }

    var inputs: [Node<Double>] { [x] }
    var neededBackward: [Node<Double>] { [x] }
    func forward() { for i in 0..<x.count { output.data[i] = f(x.data[i]) } }

    func backward() {
        if x.claimGradient() == 0 { x.gradient.update(repeating: 0, count: x.count) }
        for i in 0..<x.count { x.gradient[i] += output.gradient[i] * derivative(x.data[i]) }
    }
}

/// y = weight sum_i x_i.
private final class Total: LowRankCore.Operation {
    let output: Node<Double>
    private let x: Node<Double>
    private let weight: Double

    init(_ x: Node<Double>, weight: Double) {
        (self.x, self.weight) = (x, weight)
        output = Node(shape: [1], requiresGradient: x.requiresGradient)
    }

    var inputs: [Node<Double>] { [x] }
    var neededBackward: [Node<Double>] { [] }
    func forward() { output.data[0] = weight * (0..<x.count).reduce(0) { $0 + x.data[$1] } }

    func backward() {
        if x.claimGradient() == 0 { x.gradient.update(repeating: 0, count: x.count) }
        for i in 0..<x.count { x.gradient[i] += weight * output.gradient[0] }
    }
}

/// y = max_i x_i.
private final class Largest: LowRankCore.Operation {
    let output: Node<Double>
    private let x: Node<Double>

    init(_ x: Node<Double>) {
        self.x = x
        output = Node(shape: [1], requiresGradient: x.requiresGradient)
    }

    var inputs: [Node<Double>] { [x] }
    var neededBackward: [Node<Double>] { [x, output] }
    func forward() { output.data[0] = (0..<x.count).reduce(-.infinity) { max($0, x.data[$1]) } }

    func backward() {
        if x.claimGradient() == 0 { x.gradient.update(repeating: 0, count: x.count) }
        let places = (0..<x.count).filter { x.data[$0] == output.data[0] }
        for i in places { x.gradient[i] += output.gradient[0] / Double(places.count) }
    }
}

/// The mean over the rows of -log softmax(logits)[target], as one term of a sum: its derivative is that of the sum times
/// what comes back.
private final class MeanCrossEntropy: LowRankCore.Operation {
    let output: Node<Double>
    private let logits: Node<Double>
    private let targets: [Int]

    init(_ logits: Node<Double>, _ targets: [Int]) {
        precondition(targets.count == logits.rows)
        (self.logits, self.targets) = (logits, targets)
        output = Node(shape: [1], requiresGradient: logits.requiresGradient)
    }

    var inputs: [Node<Double>] { [logits] }
    var neededBackward: [Node<Double>] { [logits] }

    /// The logits of a row, and the logarithm of the sum of their powers.
    private func row(_ i: Int) -> (values: UnsafeBufferPointer<Double>, logSum: Double) {
        let values = UnsafeBufferPointer(start: logits.data + i * logits.columns, count: logits.columns)
        let largest = values.max()!
        return (values, largest + Foundation.log(values.reduce(0) { $0 + Foundation.exp($1 - largest) }))
    }

    func forward() {
        let sum = targets.indices.reduce(0.0) { sum, i in
            let (values, logSum) = row(i)
            return sum + logSum - values[targets[i]]
        }
        output.data[0] = sum / Double(logits.rows)
    }

    func backward() {
        if logits.claimGradient() == 0 { logits.gradient.update(repeating: 0, count: logits.count) }
        let factor = output.gradient[0] / Double(logits.rows)
        for (i, target) in targets.enumerated() {
            let (values, logSum) = row(i)
            for j in 0..<logits.columns {
                let share = Foundation.exp(values[j] - logSum) - (j == target ? 1 : 0)
                logits.gradient[i * logits.columns + j] += factor * share
            }
        }
    }
}
