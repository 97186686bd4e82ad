import LowRankCore
import LowRankMethods

/// What a vector of kind adapter has beyond the card and the tensors of its method.
protocol AdapterScript: Sendable {
    init()
    /// Reads what the card does not know, and changes the replay.
    mutating func prepare(_ replay: inout AdapterReplay) throws
    /// Further values.
    func values(_ weight: StoredWeight<Double>, _ replay: AdapterReplay) throws -> [String: Tensor<Double>]
}

extension AdapterScript {
    func prepare(_ replay: inout AdapterReplay) throws {}
    func values(_ weight: StoredWeight<Double>, _ replay: AdapterReplay) -> [String: Tensor<Double>] { [:] }
}

extension NoScript: AdapterScript {}

/// Replays a case of kind adapter: a weight as the method stores it, made of the case's tensors, applied to `x` and
/// differentiated from `dy`, which may have any number of leading extents. A bias is added behind the weight. A case
/// without `x` asks how the form starts from `W0` and, where it measures the weight first, from the gradient `G`.
struct AdapterReplay {
    let c: ConformanceCase
    let card: MethodCard
    let shape: WeightShape
    var h: ConformanceHyperparameters
    /// Of the method.
    var settings: [String: HyperValue]
    /// In the place of the method's own form.
    var form: (any WeightForm)?
    /// Of the weight, by symbol.
    var indices: [String: IndexTensor] = [:]
    /// Names of the inputs that have been read.
    var used = ["x", "dy"]
    /// [N, inputs]; empty in a case without.
    private var x = Tensor<Double>.zeros([0, 0])
    /// [N, outputs].
    private var dy = Tensor<Double>.zeros([0, 0])

    static func compute<Script: AdapterScript>(
        _ c: ConformanceCase, _ entry: MethodEntry, _: Script.Type
    ) throws -> [String: Tensor<Double>] {
        var (replay, script) = (try AdapterReplay(c, entry.card), Script())
        try script.prepare(&replay)
        return try replay.run(entry, script)
    }

    private init(_ c: ConformanceCase, _ card: MethodCard) throws {
        func rows(_ name: String) throws -> Tensor<Double> {
            let tensor = try c.input(name)
            guard tensor.shape.count >= 1, tensor.count > 0 else {
                throw ConformanceInvalid("inputs '\(name)' has the shape \(tensor.shape), not that of rows of numbers")
            }
            return tensor.reshaped([tensor.count / tensor.shape.last!, tensor.shape.last!])
        }
        (self.c, self.card) = (c, card)
        if c.inputs["x"] == nil, c.inputs["dy"] == nil {
            let W0 = try c.matrix("W0")
            shape = WeightShape(name: "w", outputs: W0.rows, inputs: W0.columns)
        } else {
            (x, dy) = (try rows("x"), try rows("dy"))
            let (leading, other) = (c.inputs["x"]!.shape.dropLast(), c.inputs["dy"]!.shape.dropLast())
            guard leading == other else {
                throw ConformanceInvalid("inputs 'x' and 'dy' differ in their batch: \(Array(leading)) and \(Array(other))")
            }
            shape = WeightShape(name: "w", outputs: dy.columns, inputs: x.columns)
        }
        h = ConformanceHyperparameters(c)
        settings = try h.settings(of: card)
    }

    /// The derivative of the effective weight, dy^T x.
    var weightGradient: Tensor<Double> { product(dy, transposed: true, x) }

    /// The method with these settings.
    func hyperparameters() throws -> Hyperparameters {
        try Hyperparameters(settings, specs: card.hyperparameters, method: card.id)
    }

    private mutating func run(_ entry: MethodEntry, _ script: any AdapterScript) throws -> [String: Tensor<Double>] {
        let bias = try h.bias(c, outputs: shape.outputs)
        if bias != nil { used.append("bias") }
        settings["bias"] = nil
        try h.finish()
        guard let form = try form ?? entry.parts(settings).parametrisation else {
            throw ConformanceUnsupported("no implementation of '\(c.method)' of kind adapter")
        }
        let matrix = [shape.outputs, shape.inputs]
        let data = WeightCalibration(gradient: c.inputs["G"] == nil ? nil : try c.input("G", shape: matrix))
        if x.count == 0 { return try start(form, data) }
        let weight: StoredWeight<Double> = try form.storedWeight(
            shape, initial: .zeros(matrix), data: WeightCalibration(gradient: .zeros(matrix)), streams: RandomStreams(seed: 0))
        for (symbol, values) in indices { weight.indices[symbol] = values }
        let names = try weight.adopt(c, otherNames: card.otherNames.tensors)
        try c.onlyUses(inputs: used + names.values)
        let extra = try script.values(weight, self).merging(weight.form.derived(weight, data: data)) { $1 }
        return try extra.merging(differentiate(weight, bias, names)) { $1 }
    }

    /// The tensors before training, by the names of the paper and of other implementations.
    private func start(
        _ form: any WeightForm, _ data: WeightCalibration<Double>
    ) throws -> [String: Tensor<Double>] {
        let injected = PrescribedStreams(c.randomness.mapValues(\.values))
        let W0 = try c.input("W0", shape: [shape.outputs, shape.inputs])
        let weight = try form.storedWeight(shape, initial: W0, data: data, streams: RandomStreams(seed: 0, injected: injected))
        try c.checkStreams(injected)
        try c.onlyUses(inputs: ["W0", "G"], streams: Array(c.randomness.keys))
        var computed = weight.form.derived(weight, data: data)
        for parameter in weight.parameters {
            computed[parameter.symbol] = parameter.value
            for (other, symbol) in card.otherNames.tensors where symbol == parameter.symbol { computed[other] = parameter.value }
        }
        return computed
    }

    /// `y`, the gradients of `x` and of every trained tensor, and `W_effective` if there is one.
    private func differentiate(
        _ weight: StoredWeight<Double>, _ bias: Tensor<Double>?, _ names: [String: String]
    ) throws -> [String: Tensor<Double>] {
        let graph = Graph<Double>()
        let x = graph.input(self.x.shape, requiresGradient: true)
        let y = weight.apply(to: x, in: graph)
        graph.keep(y)
        graph.compile()
        self.x.read { x.data.update(from: $0, count: x.count) }
        graph.forward()
        graph.backward(from: [(y, dy)])

        let output = bias.map { y.value.adding(row: $0) } ?? y.value
        var computed = [
            "y": output.reshaped(c.inputs["dy"]!.shape), "grad.x": x.gradientValue.reshaped(c.inputs["x"]!.shape),
            "grad.bias": product(Tensor(repeating: 1, shape: [1, dy.rows]), dy).reshaped([dy.columns]),
        ]
        for parameter in weight.parameters where parameter.isTrainable {
            let name = names[parameter.symbol] ?? parameter.symbol
            computed["grad." + name] = parameter.gradient.reshaped(c.inputs[name]?.shape ?? parameter.info.shape)
        }
        computed["W_effective"] = weight.effectiveWeight
        return computed
    }
}

extension Tensor<Double> {
    /// The same row added to every row.
    func adding(row: Tensor) -> Tensor {
        var sum = self
        for i in 0..<rows { for j in 0..<columns { sum[i, j] += row[j] } }
        return sum
    }
}

extension StoredWeight<Double> {
    /// Takes over the tensors of a case: X from inputs 'X<suffix>', or from the other name of X. Of a tensor that is
    /// stored as its trained columns X and the others, X_rest, the case has all.
    /// - Parameter isComplete: whether all of them have to be there.
    /// - Returns: the names of the inputs, by symbol.
    /// - Throws: `ConformanceInvalid` when one is missing or has another shape.
    func adopt(
        _ c: ConformanceCase, suffix: String = "", otherNames: [String: String] = [:], isComplete: Bool = true
    ) throws -> [String: String] {
        func name(of symbol: String) -> String {
            let others = otherNames.filter { $0.value == symbol }.keys.sorted()
            return (others.first { c.inputs[$0 + suffix] != nil } ?? symbol) + suffix
        }
        // What trains is given whole or left to the form.
        let givesSome = parameters.contains { $0.canTrain && c.inputs[name(of: $0.symbol)] != nil }
        var names: [String: String] = [:]
        for parameter in parameters where !parameter.symbol.hasSuffix("_rest") {
            let symbol = parameter.symbol
            let name = name(of: symbol)
            guard isComplete || c.inputs[name] != nil || parameter.canTrain && givesSome else { continue }
            names[symbol] = name
            if let rest = self.parameter(symbol + "_rest") {
                let (rows, r, others) = (parameter.info.shape[0], parameter.info.shape[1], rest.info.shape[1])
                let turned = try c.input(name, shape: [rows, r + others]).transposed().values
                parameter.value = Tensor(Array(turned.prefix(r * rows)), shape: [r, rows]).transposed()
                rest.value = Tensor(Array(turned.dropFirst(r * rows)), shape: [others, rows]).transposed()
            } else {
                let given = try c.input(name)
                // A scalar may also come as a vector of one.
                let value = given.count == 1 && parameter.info.count == 1 ? given.reshaped(parameter.info.shape) : given
                guard value.shape == parameter.info.shape else {
                    throw ConformanceInvalid(
                        "inputs '\(name)' has the shape \(value.shape), not \(parameter.info.shape)")
                }
                parameter.value = value
            }
        }
        return names
    }

    /// - Parameter names: of the tensors that the weight was made of.
    /// - Throws: `ConformanceInvalid` unless it is the case's W0.
    func checkStart(as W0: Tensor<Double>, _ names: [String]) throws {
        guard zip(effectiveWeight!.values, W0.values).allSatisfy({ abs($0 - $1) <= 1e-6 * max(1, abs($1)) }) else {
            let parts = names.map { "'\($0)'" }
            let list = parts.dropLast().joined(separator: ", ") + (parts.count > 1 ? " and " : "") + parts.last!
            throw ConformanceInvalid("inputs 'W0' is not the product of \(list)")
        }
    }
}
