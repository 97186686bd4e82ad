import LowRankCore
import LowRankMethods

/// Replays a case of kind adapter of a method that changes activations: an adapter made of the case's tensors at one
/// place in a network, applied to `x` and differentiated from `dy`, both [..., width].
enum ActivationAdapterReplay {
    static func compute(_ c: ConformanceCase, _ entry: MethodEntry) throws -> [String: Tensor<Double>] {
        let (given, card) = (try c.input("x"), entry.card)
        guard let width = given.shape.last, given.count > 0 else {
            throw ConformanceInvalid("inputs 'x' has the shape \(given.shape), not that of rows of numbers")
        }
        let dy = try c.input("dy", shape: given.shape).reshaped([given.count / width, width])
        var h = ConformanceHyperparameters(c)
        try h.repeats("dim", width, "the columns of inputs 'x' are")
        let settings = try h.settings(of: card)
        try h.finish()
        guard let adapter = try entry.parts(settings).adapter else {
            throw ConformanceUnsupported("no implementation of '\(c.method)' of kind adapter")
        }
        let tokens = Site.Tokens.sequence(given.shape.dropLast().last ?? 1)
        let sites = Site.Kind.allCases.map { Site(layer: 0, kind: $0, width: width, tokens: tokens) }
        try adapter.check(sites)
        let site = sites.first { !adapter.layout($0).isEmpty }!

        var (tensors, names): ([String: Tensor<Double>], [String: String]) = ([:], [:])
        for spec in adapter.layout(site) {
            let others = card.otherNames.tensors.filter { $0.value == spec.symbol }.keys.sorted()
            let name = others.first { c.inputs[$0] != nil } ?? spec.symbol
            names[spec.symbol] = name
            tensors[spec.symbol] = try c.input(name, shape: spec.shape)
        }
        try c.onlyUses(inputs: ["x", "dy"] + names.values)
        return differentiate(StoredAdapter(site, adapter, tensors), given, dy, names)
    }

    /// `y`, the gradients of `x` and of every trained tensor.
    private static func differentiate(
        _ adapter: StoredAdapter<Double>, _ given: Tensor<Double>, _ dy: Tensor<Double>, _ names: [String: String]
    ) -> [String: Tensor<Double>] {
        let graph = Graph<Double>()
        let x = graph.input(dy.shape, requiresGradient: true)
        let y = adapter.apply(to: x, in: graph)
        graph.keep(y)
        graph.compile()
        given.read { x.data.update(from: $0, count: x.count) }
        graph.forward()
        graph.backward(from: [(y, dy)])
        var computed = ["y": y.value.reshaped(given.shape), "grad.x": x.gradientValue.reshaped(given.shape)]
        for parameter in adapter.parameters where parameter.isTrainable {
            computed["grad." + names[parameter.symbol]!] = parameter.gradient
        }
        return computed
    }
}
