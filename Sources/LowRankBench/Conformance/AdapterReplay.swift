import LowRankCore
import LowRankMethods

/// A case of kind adapter: a weight as a method stores it, applied to `x` and differentiated from `dy`.
///
/// `x` and `dy` may have any number of leading extents; the last one counts the inputs or the outputs.
struct AdapterReplay {
    private let conformanceCase: ConformanceCase
    /// [N, inputs].
    private let x: Tensor<Double>
    /// [N, outputs].
    private let dy: Tensor<Double>

    let shape: WeightShape
    var outputs: Int { shape.outputs }
    var inputs: Int { shape.inputs }

    init(_ c: ConformanceCase) throws {
        func rows(_ name: String) throws -> Tensor<Double> {
            let tensor = try c.input(name)
            guard tensor.shape.count >= 1, tensor.count > 0 else {
                throw ConformanceInvalid("inputs '\(name)' has the shape \(tensor.shape), not that of rows of numbers")
            }
            return tensor.reshaped([tensor.count / tensor.shape.last!, tensor.shape.last!])
        }
        conformanceCase = c
        x = try rows("x")
        dy = try rows("dy")
        let (leading, other) = (c.inputs["x"]!.shape.dropLast(), c.inputs["dy"]!.shape.dropLast())
        guard leading == other else {
            throw ConformanceInvalid("inputs 'x' and 'dy' differ in their batch: \(Array(leading)) and \(Array(other))")
        }
        shape = WeightShape(name: "w", outputs: dy.columns, inputs: x.columns)
    }

    /// The derivative of the effective weight, dy^T x.
    var weightGradient: Tensor<Double> { product(dy, transposed: true, x) }

    /// `y`, the gradients of `x` and of every trained tensor, and `W_effective` if there is one.
    /// - Parameter names: inputs that hold a tensor under another name than the weight's symbol for it.
    func run(_ weight: any LinearWeight<Double>, names: [String: String] = [:]) -> [String: Tensor<Double>] {
        let graph = Graph<Double>()
        let x = graph.input(self.x.shape, requiresGradient: true)
        let y = weight.apply(to: x, in: graph)
        graph.keep(y)
        graph.compile()
        self.x.read { x.data.update(from: $0, count: x.count) }
        graph.forward()
        graph.backward(from: [(y, dy)])

        let given = conformanceCase.inputs
        var computed = [
            "y": y.value.reshaped(given["dy"]!.shape), "grad.x": x.gradientValue.reshaped(given["x"]!.shape),
        ]
        for parameter in weight.parameters where parameter.isTrainable {
            let name = names[parameter.symbol] ?? parameter.symbol
            computed["grad." + name] = parameter.gradient.reshaped(given[name]!.shape)
        }
        computed["W_effective"] = weight.effectiveWeight
        return computed
    }
}
