import Foundation
import LowRankCore
import MethodSupport

/// The inputs of a mechanism with the names and extents that its paper has.
///
///     let given = try CheckedInputs(inputs, of: "decor", ["X": "l d", "X_undesired": "m d"])
///     given["X"], given.extent("m")
///
/// A letter is the same extent wherever it stands, at least 1; a number is itself; "" is the shape of one number.
struct CheckedInputs {
    private let method: String
    private var tensors: [String: Tensor<Double>] = [:]
    private var extents: [String: Int] = [:]

    /// - Throws: `MethodError` for an input that is missing, unknown, of another shape, or not finite.
    init(
        _ inputs: NamedTensors<Double>, of method: String, _ shapes: [String: String], optional: [String: String] = [:]
    ) throws {
        self.method = method
        let all = shapes.merging(optional) { $1 }
        let names = all.keys.sorted()
        if let name = inputs.names.first(where: { all[$0] == nil }) {
            throw MethodError("\(method): there is no input '\(name)'; there are \(names.joined(separator: ", "))")
        }
        for name in names where inputs[name] != nil || optional[name] == nil {
            let tensor = try inputs.required(name, method: method)
            let axes = all[name]!.split(separator: " ").map(String.init)
            let expected = axes.map { axis in extents[axis].map { "\(axis) = \($0)" } ?? axis }.joined(separator: ", ")
            var fits = axes.count == tensor.shape.count
            for (axis, extent) in zip(axes, tensor.shape) where fits {
                fits = extent > 0 && extent == Int(axis) ?? extents[axis] ?? extent
                if Int(axis) == nil { extents[axis] = extent }
            }
            guard fits else {
                throw MethodError("\(method): '\(name)' has the shape \(tensor.shape), not [\(expected)]")
            }
            guard tensor.isFinite else { throw MethodError("\(method): '\(name)' has an entry that is not finite") }
            tensors[name] = tensor
        }
    }

    /// - Precondition: it is not an optional one that is missing.
    subscript(name: String) -> Tensor<Double> { tensors[name]! }

    func has(_ name: String) -> Bool { tensors[name] != nil }

    /// - Precondition: the letter stands in the shape of an input that is there.
    func extent(_ letter: String) -> Int { extents[letter]! }

    /// - Throws: `MethodError` for one that is no whole number in the range.
    func integers(_ name: String, in range: Range<Int>) throws -> [Int] {
        try self[name].values.map { value in
            guard let whole = Int(exactly: value), range.contains(whole) else {
                throw MethodError("\(method): '\(name)' has \(value), not a whole number in \(range)")
            }
            return whole
        }
    }

    /// - Throws: `MethodError` for a number that is not whole or not in the range.
    func integer(_ name: String, in range: Range<Int>) throws -> Int { try integers(name, in: range)[0] }
}

/// A small computation recorded once, for its gradients or to be trained.
final class Recording {
    let graph = Graph<Double>()
    private var parameters: [Parameter<Double>] = []

    /// A tensor whose gradient is asked for.
    func variable(_ name: String, _ value: Tensor<Double>) -> Node<Double> {
        let parameter = Parameter(name, .linear, value: value)
        parameters.append(parameter)
        return graph.parameter(parameter)
    }

    /// Ends the recording and computes everything; the nodes named stay readable.
    func run(keeping nodes: [Node<Double>]) {
        for node in nodes { graph.keep(node) }
        graph.compile()
        graph.forward()
    }

    /// The numbers of a kept node.
    func value(_ node: Node<Double>) -> Tensor<Double> { withExtendedLifetime(graph) { node.value } }

    /// `grad.<name>` of every variable from the derivative of a kept node; nil where the node is a loss.
    func gradients(from node: Node<Double>, _ derivative: Tensor<Double>?) -> NamedTensors<Double> {
        graph.backward(from: [(node, derivative)])
        return NamedTensors(parameters.map { ("grad." + $0.name, $0.gradient) })
    }

    /// What the variables are now.
    var values: NamedTensors<Double> { NamedTensors(parameters.map { ($0.name, $0.value) }) }

    /// Adam (betas 0.9 and 0.99) on all variables.
    /// - Returns: the loss before each step.
    func train(_ loss: Node<Double>, steps: Int, rate: Double) -> [Double] {
        var adam = parameters.map { Adam($0.value.count) }
        return (1...steps).map { step in
            graph.forward()
            graph.backward(from: [(loss, nil)])
            let before = value(loss)[0]
            for i in parameters.indices { parameters[i].change { adam[i].update(&$0, $1, step: step, rate: rate) } }
            return before
        }
    }
}
