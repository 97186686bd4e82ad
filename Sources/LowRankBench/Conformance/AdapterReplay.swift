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
    /// - Parameters:
    ///   - names: inputs that hold a tensor under another name than the weight's symbol for it.
    ///   - bias: [outputs], what the network adds; it trains.
    func run(
        _ weight: StoredWeight<Double>, names: [String: String] = [:], bias: Tensor<Double>? = nil
    ) -> [String: Tensor<Double>] {
        let graph = Graph<Double>()
        let x = graph.input(self.x.shape, requiresGradient: true)
        let y = weight.apply(to: x, in: graph)
        graph.keep(y)
        graph.compile()
        self.x.read { x.data.update(from: $0, count: x.count) }
        graph.forward()
        graph.backward(from: [(y, dy)])

        let given = conformanceCase.inputs
        let output = bias.map { y.value.adding(row: $0) } ?? y.value
        var computed = [
            "y": output.reshaped(given["dy"]!.shape), "grad.x": x.gradientValue.reshaped(given["x"]!.shape),
        ]
        if bias != nil {
            computed["grad.bias"] = Tensor((0..<dy.columns).map { j in (0..<dy.rows).reduce(0) { $0 + dy[$1, j] } }, shape: [dy.columns])
        }
        for parameter in weight.parameters where parameter.isTrainable {
            let name = names[parameter.symbol] ?? parameter.symbol
            computed["grad." + name] = parameter.gradient.reshaped(given[name]!.shape)
        }
        computed["W_effective"] = weight.effectiveWeight
        return computed
    }
}

extension Tensor {
    /// The same row added to every row.
    func adding(row: Tensor) -> Tensor {
        var sum = self
        for i in 0..<rows { for j in 0..<columns { sum[i, j] += row[j] } }
        return sum
    }
}

extension ConformanceCase {
    /// The numbers of a form's layout, as the case brings them.
    /// - Parameters:
    ///   - names: inputs that hold a tensor under another name than its symbol.
    ///   - suffix: what follows the symbol in the name of an input.
    func start(
        _ form: any WeightForm, _ shape: WeightShape, names: [String: String] = [:], suffix: String = ""
    ) throws -> WeightStart<Double> {
        try form.check(shape)
        let specs = form.layout(shape).filter { $0.use != .index }
        return WeightStart(
            Dictionary(
                uniqueKeysWithValues: try specs.map {
                    ($0.symbol, try input((names[$0.symbol] ?? $0.symbol) + suffix, shape: $0.shape))
                }))
    }
}
