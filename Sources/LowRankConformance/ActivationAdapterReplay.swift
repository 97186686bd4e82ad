import LowRankCore
import LowRankMethods

/// Replays a case of kind adapter of a method that changes activations: an adapter made of the case's tensors at one
/// place in a network, applied to `x` and differentiated from `dy`, both [..., width]. Images are x [B, height, width of
/// the grid, width], or sequences that end with the patches of a square `grid`. `skip`, where it is false, says that the
/// adapter stands beside the MLP: it reads x, and what the MLP yields is 0.
///
/// The case's tensors may have extents of 1 in other places, or be lists of one number for each layer, of which this is the
/// first.
///
/// An adapter behind attention gets the block around it: the weights of `attention` [B, heads, T, T], the `values`, and the
/// output layer `dense`, which maps them and, in the place of x, what the heads yield, `hidden`; then y is
/// LayerNorm(adapted + `residual`).
struct ActivationAdapterReplay {
    private let c: CaseReader
    /// x or hidden, as [N, width].
    private let given: Tensor<Double>
    private let dy: Tensor<Double>
    private let shape: [Int]
    private let isBehindAttention: Bool
    private var isBeside = false

    static func compute(_ c: CaseReader, _ entry: MethodEntry) throws -> Answers {
        var replay = try ActivationAdapterReplay(c)
        return try replay.run(entry)
    }

    private init(_ c: CaseReader) throws {
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
    }

    private mutating func run(_ entry: MethodEntry) throws -> Answers {
        let (h, card, width) = (c.h, entry.card, given.columns)
        for key in ["dim", "hidden", "channels"] where !card.hyperparameters.contains(where: { $0.name == key }) {
            try h.repeats(key, width, "the columns of the inputs are")
        }
        let heads = isBehindAttention ? try c.input("attention").shape.dropFirst().first ?? 0 : 1
        guard heads > 0, width % heads == 0 else {
            throw ConformanceInvalid("inputs 'attention' does not have the heads of \(width) columns")
        }
        try h.repeats("heads", heads, "inputs 'attention' has")
        isBeside = try h.flag("skip") == false
        let tokens = try tokens(h.count("grid", atLeast: 1))
        guard let adapter = try entry.parts(c.settings(of: card)).adapter else {
            throw ConformanceUnsupported("no implementation of '\(c.given.method)' of kind adapter")
        }
        let kinds: [Site.Kind] = isBehindAttention ? [.attentionOutput] : isBeside ? [.mlpOutput] : Site.Kind.allCases
        let sites = kinds.map { Site(layer: 0, kind: $0, width: width, tokens: tokens, heads: heads) }
        try adapter.check(sites)
        let site = sites.first { !adapter.layout($0).isEmpty }!

        var (tensors, names): (Answers, [String: String]) = ([:], [:])
        for spec in adapter.layout(site) {
            let name = card.otherNames.name(of: spec.symbol, in: c)
            let tensor = try c.input(name)
            guard tensor.shape.fits(spec.shape) || spec.isNumber(ofEachLayer: tensor) else {
                throw ConformanceInvalid("inputs '\(name)' has the shape \(tensor.shape), not \(spec.shape)")
            }
            names[spec.symbol] = name
            tensors[spec.symbol] = tensor.shape.fits(spec.shape) ? tensor.reshaped(spec.shape) : Tensor([tensor[0]], shape: [1])
        }
        let stored = StoredAdapter(site, adapter, tensors)
        let derived = adapter.derived(stored, given)
        try h.repeats(derived, of: card)
        // What is a number at the start may be there twice.
        try ConformanceHyperparameters(c.given).repeats(tensors, of: card)
        return c.fitted(try differentiate(stored, names).merging(derived) { $1 })
    }

    /// - Parameter side: that of the square grid, where the case says it.
    private func tokens(_ side: Int?) throws -> Site.Tokens {
        if let side {
            let count = shape.dropLast().last ?? 1
            guard count / side >= side else { throw ConformanceInvalid("'grid' is \(side), but there are \(count) tokens") }
            return .grid(rows: side, columns: side, before: count - side * side)
        }
        return shape.count == 4
            ? .grid(rows: shape[1], columns: shape[2], before: 0) : .sequence(shape.dropLast().last ?? 1)
    }

    /// `y`, the gradients of `x` and of every trained tensor.
    private func differentiate(_ adapter: StoredAdapter<Double>, _ names: [String: String]) throws -> Answers {
        let graph = Graph<Double>()
        let x = graph.input(given.shape, requiresGradient: true)
        // What the MLP yields; x is in it, so that it has a gradient even if the adapter does not look at what the MLP reads.
        let zero = isBeside ? graph.scale(x, by: 0) : nil
        let y = try isBehindAttention
            ? block(adapter, x, in: graph) : adapter.apply(to: zero ?? x, read: zero == nil ? nil : x, in: graph)
        graph.run(to: y, dy: dy, inputs: [(x, given)])
        var computed = [
            "y": y.value.reshaped(shape), isBehindAttention ? "grad.hidden" : "grad.x": x.gradientValue.reshaped(shape),
        ]
        for parameter in adapter.parameters where parameter.isTrainable {
            let name = names[parameter.symbol]!
            let others = c.inputs[name]!.count - parameter.info.count
            computed["grad." + name] = Tensor(
                parameter.gradient.values + [Double](repeating: 0, count: others), shape: c.inputs[name]!.shape)
        }
        return computed
    }

    /// The block behind the heads, with an adapter in it.
    private func block(
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
        func dense(_ z: Node<Double>) -> Node<Double> {
            graph.linear(z, constants["dense.weight"]!, bias: constants["dense.bias"]!)
        }
        let parts = AttentionParts(
            values: { constants["values"]! }, probabilities: { constants["attention"]! }, projection: dense)
        let sum = graph.add(adapter.apply(to: dense(x), attention: parts, in: graph), constants["residual"]!)
        return graph.layerNorm(sum, weight: constants["LayerNorm.weight"]!, bias: constants["LayerNorm.bias"]!, eps: 1e-12)
    }
}

extension TensorSpec {
    /// Whether a list has a number of this kind for each of several layers.
    fileprivate func isNumber(ofEachLayer list: Tensor<Double>) -> Bool {
        shape == [1] && list.shape.count == 1 && list.count > 1
    }
}
