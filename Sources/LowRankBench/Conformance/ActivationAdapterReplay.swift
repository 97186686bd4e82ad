import LowRankCore
import LowRankMethods

/// Replays a case of kind adapter of a method that changes activations: an adapter made of the case's tensors at one
/// place in a network, applied to `x` and differentiated from `dy`, both [..., width].
///
/// An adapter behind attention gets the block around it: the weights of `attention` [B, heads, T, T], the `values`, and the
/// output layer `dense`, which maps them and, in the place of x, what the heads yield, `hidden`; then y is
/// LayerNorm(adapted + `residual`).
struct ActivationAdapterReplay {
    private let c: ConformanceCase
    /// x or hidden, as [N, width].
    private let given: Tensor<Double>
    private let dy: Tensor<Double>
    private let shape: [Int]
    private let isBehindAttention: Bool
    /// Inputs that have been read.
    private var used: [String] = []

    static func compute(_ c: ConformanceCase, _ entry: MethodEntry) throws -> [String: Tensor<Double>] {
        var replay = try ActivationAdapterReplay(c)
        return try replay.run(entry)
    }

    private init(_ c: ConformanceCase) throws {
        self.c = c
        isBehindAttention = c.inputs["attention"] != nil
        let name = isBehindAttention ? "hidden" : "x"
        let given = try c.input(name)
        guard let width = given.shape.last, given.count > 0, !isBehindAttention || given.shape.count == 3 else {
            throw ConformanceInvalid("inputs '\(name)' has the shape \(given.shape), not that of rows of numbers")
        }
        shape = given.shape
        self.given = given.reshaped([given.count / width, width])
        dy = try c.input("dy", shape: shape).reshaped(self.given.shape)
        used = [name, "dy"]
    }

    private mutating func run(_ entry: MethodEntry) throws -> [String: Tensor<Double>] {
        let (card, width) = (entry.card, given.columns)
        var h = ConformanceHyperparameters(c)
        for key in ["dim", "hidden"] { try h.repeats(key, width, "the columns of the inputs are") }
        let heads = isBehindAttention ? try c.input("attention").shape.dropFirst().first ?? 0 : 1
        guard heads > 0, width % heads == 0 else {
            throw ConformanceInvalid("inputs 'attention' does not have the heads of \(width) columns")
        }
        try h.repeats("heads", heads, "inputs 'attention' has")
        let settings = try h.settings(of: card)
        try h.finish()
        guard let adapter = try entry.parts(settings).adapter else {
            throw ConformanceUnsupported("no implementation of '\(c.method)' of kind adapter")
        }
        let tokens = Site.Tokens.sequence(shape.dropLast().last ?? 1)
        let kinds: [Site.Kind] = isBehindAttention ? [.attentionOutput] : Site.Kind.allCases
        let sites = kinds.map { Site(layer: 0, kind: $0, width: width, tokens: tokens, heads: heads) }
        try adapter.check(sites)
        let site = sites.first { !adapter.layout($0).isEmpty }!

        var (tensors, names): ([String: Tensor<Double>], [String: String]) = ([:], [:])
        for spec in adapter.layout(site) {
            let name = card.otherNames.name(of: spec.symbol, in: c)
            names[spec.symbol] = name
            tensors[spec.symbol] = try c.input(name, shape: spec.shape)
        }
        used += names.values
        // What is a number at the start may be there twice.
        var repeated = ConformanceHyperparameters(c)
        try repeated.repeats(tensors, of: card)
        return try differentiate(StoredAdapter(site, adapter, tensors), names)
    }

    /// `y`, the gradients of `x` and of every trained tensor.
    private mutating func differentiate(
        _ adapter: StoredAdapter<Double>, _ names: [String: String]
    ) throws -> [String: Tensor<Double>] {
        let graph = Graph<Double>()
        let x = graph.input(given.shape, requiresGradient: true)
        let y = try isBehindAttention ? block(adapter, x, in: graph) : adapter.apply(to: x, in: graph)
        try c.onlyUses(inputs: used)
        graph.keep(y)
        graph.compile()
        given.read { x.data.update(from: $0, count: x.count) }
        graph.forward()
        graph.backward(from: [(y, dy)])
        var computed = ["y": y.value.reshaped(shape), "grad." + used[0]: x.gradientValue.reshaped(shape)]
        for parameter in adapter.parameters where parameter.isTrainable {
            computed["grad." + names[parameter.symbol]!] = parameter.gradient
        }
        return computed
    }

    /// The block behind the heads, with an adapter in it.
    private mutating func block(
        _ adapter: StoredAdapter<Double>, _ x: Node<Double>, in graph: Graph<Double>
    ) throws -> Node<Double> {
        let (T, width, heads) = (shape[1], x.columns, adapter.site.heads)
        var constants: [String: Node<Double>] = [:]
        let shapes = [
            "attention": [shape[0], heads, T, T], "values": shape, "residual": shape, "dense.weight": [width, width],
            "dense.bias": [width], "LayerNorm.weight": [width], "LayerNorm.bias": [width],
        ]
        for (name, shape) in shapes {
            let value = try c.input(name, shape: shape)
            let columns = shape.count == 1 ? nil : shape.last
            constants[name] = graph.constant(columns.map { value.reshaped([value.count / $0, $0]) } ?? value)
        }
        used += shapes.keys
        func dense(_ z: Node<Double>) -> Node<Double> {
            graph.linear(z, constants["dense.weight"]!, bias: constants["dense.bias"]!)
        }
        let parts = AttentionParts(
            values: { constants["values"]! }, probabilities: { constants["attention"]! }, projection: dense)
        let sum = graph.add(adapter.apply(to: dense(x), attention: parts, in: graph), constants["residual"]!)
        return graph.layerNorm(sum, weight: constants["LayerNorm.weight"]!, bias: constants["LayerNorm.bias"]!, eps: 1e-12)
    }
}
