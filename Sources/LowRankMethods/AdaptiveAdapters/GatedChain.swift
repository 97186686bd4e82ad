import LowRankCore

/// The modules one after another, each with a gate on its adapter.
struct GatedChain {
    typealias Examples = (x: Tensor<Double>, target: Tensor<Double>)

    let layers, modules: Int
    /// [L, T].
    let gamma: Tensor<Double>
    let training, validation: Examples
    private let W0, A, B, sharedA, sharedB: [Tensor<Double>]
    private let isSigmoid: Bool

    init(_ inputs: NamedTensors<Double>, isSigmoid: Bool) throws {
        let given = GivenTensors(inputs, of: DiffoRA.card.id)
        let (W0, A) = (try given.tensor("W0", extents: 4), try given.tensor("A", extents: 4))
        guard W0.shape[2] == W0.shape[3] else {
            throw given.error("'W0' has the shape \(W0.shape), not that of square weights")
        }
        let (L, T, d, r) = (W0.shape[0], W0.shape[1], W0.shape[2], A.shape[2])
        func modules(_ tensor: Tensor<Double>, _ count: Int) -> [Tensor<Double>] {
            tensor.reshaped([count] + tensor.shape.suffix(2)).slices.map { $0.reshaped(Array(tensor.shape.suffix(2))) }
        }
        func examples(_ half: String) throws -> Examples {
            let x = try given.rows("x_" + half, columns: d)
            return (x, try given.tensor("t_" + half, x.shape))
        }
        try given.repeats(["rank": r])
        try given.checkNames(["W0", "A", "B", "shared_A", "shared_B", "gamma", "x_train", "t_train", "x_val", "t_val", "rank"])
        (layers, self.modules, self.isSigmoid) = (L, L * T, isSigmoid)
        gamma = try given.tensor("gamma", [L, T])
        self.W0 = modules(W0, L * T)
        self.A = modules(try given.tensor("A", [L, T, r, d]), L * T)
        B = modules(try given.tensor("B", [L, T, d, r]), L * T)
        sharedA = modules(try given.tensor("shared_A", [T, r, d]), T)
        sharedB = modules(try given.tensor("shared_B", [T, d, r]), T)
        (training, validation) = (try examples("train"), try examples("val"))
    }

    /// Records the chain; `adapter` gives A, B and a single number for each module.
    private func record(
        _ x: Tensor<Double>, in g: Graph<Double>, adapter: (Int) -> (A: Node<Double>, B: Node<Double>, gate: Node<Double>)
    ) -> Node<Double> {
        var y = g.constant(x)
        for k in 0..<modules {
            let (A, B, gate) = adapter(k)
            let h = g.linear(y, A)
            let gated = g.reshape(g.multiply(g.reshape(h, [h.count, 1]), byRow: gate), h.shape)
            y = g.tanh(g.linear(gated, B, addedTo: g.linear(y, g.constant(W0[k]))))
        }
        return y
    }

    /// The loss, the gates and the gradients of gamma, A and B, in one row of all modules or in their own shapes.
    func differentiate(
        _ examples: Examples
    ) -> (loss: Double, gates: Tensor<Double>, gamma: Tensor<Double>, A: Tensor<Double>, B: Tensor<Double>) {
        let g = Graph<Double>()
        func parameters(_ name: String, _ values: [Tensor<Double>]) -> [Parameter<Double>] {
            values.enumerated().map { Parameter("\(name).\($0)", .linear, value: $1) }
        }
        let (A, B) = (parameters("A", A), parameters("B", B))
        let gamma = Parameter("gamma", .linear, value: gamma.reshaped([1, modules]))
        let free = g.parameter(gamma)
        let gates = isSigmoid ? g.sigmoid(free) : g.scale(g.softmax(free), by: Double(modules))
        let y = record(examples.x, in: g) { k in
            (g.parameter(A[k]), g.parameter(B[k]), g.reshape(g.columns(k..<k + 1, of: gates), [1]))
        }
        let loss = g.meanSquaredError(y, g.constant(examples.target))
        for node in [gates, loss.output] { g.keep(node) }
        g.compile()
        g.forward()
        g.backward(from: [(loss.output, nil)])
        func gradient(_ parameters: [Parameter<Double>]) -> Tensor<Double> {
            let shape = [layers, modules / layers] + parameters[0].info.shape
            return Tensor(parameters.flatMap(\.gradient.values), shape: shape)
        }
        return (loss.value, gates.value, gamma.gradient, gradient(A), gradient(B))
    }

    /// - Parameters:
    ///   - dam: the modules with their own adapter.
    ///   - shares: whether the others have that of their type, or none.
    func outputs(_ x: Tensor<Double>, dam: [Bool], shares: Bool) -> Tensor<Double> {
        let (g, types) = (Graph<Double>(), modules / layers)
        let y = record(x, in: g) { k in
            let isShared = shares && !dam[k]
            return (
                g.constant(isShared ? sharedA[k % types] : A[k]), g.constant(isShared ? sharedB[k % types] : B[k]),
                g.constant(Tensor([dam[k] || shares ? 1 : 0], shape: [1]))
            )
        }
        g.keep(y)
        g.compile()
        g.forward()
        return y.value
    }
}
