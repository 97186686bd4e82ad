import LowRankCore
import LowRankMethods

/// A case of kind optimizer on several named tensors of which a schedule trains some at a time: W0.<name>, and
/// G1.<name>, G2.<name>, ... at the updates at which the tensor trains.
struct LayerReplay {
    /// In the order of a decoder: embedding, layers, the rest.
    let names: [String]
    let updates: Int
    private let parameters: [Parameter<Double>]
    private let gradients: [[String: Tensor<Double>]]

    init(_ c: ConformanceCase) throws {
        let tensors = try c.inputs.keys.filter { $0.hasPrefix("W0.") }.map { key in
            try LayerTensor(name: String(key.dropFirst(3)), value: c.input(key))
        }.sorted { $0.order < $1.order }
        guard !tensors.isEmpty else { throw ConformanceInvalid("inputs 'W0.<name>' are missing") }
        names = tensors.map(\.name)
        parameters = tensors.map(\.parameter)

        var gradients: [Int: [String: Tensor<Double>]] = [:]
        for key in c.inputs.keys.sorted() where !key.hasPrefix("W0.") {
            let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2, parts[0].hasPrefix("G"), let update = Int(parts[0].dropFirst()), update >= 1 else {
                throw ConformanceUnsupported("input '\(key)' is not known")
            }
            guard let tensor = tensors.first(where: { $0.name == parts[1] }) else {
                throw ConformanceInvalid("inputs '\(key)' has no 'W0.\(parts[1])'")
            }
            gradients[update, default: [:]][tensor.parameter.name] = try c.input(key, shape: tensor.value.shape)
        }
        guard let last = gradients.keys.max() else { throw ConformanceInvalid("inputs 'G1.<name>' are missing") }
        guard last == gradients.count else { throw ConformanceInvalid("the gradients of an update before \(last) are missing") }
        updates = last
        self.gradients = (1...last).map { gradients[$0]! }
    }

    /// How many decoder layers the tensors are of.
    var layerCount: Int { (parameters.compactMap { $0.name.decoderLayer }.max() ?? -1) + 1 }

    /// Trains the tensors at a constant learning rate.
    /// - Returns: W1.<name>, W2.<name>, ..., Wfinal.<name>, and the indices of the tensors that trained, by update.
    /// - Throws: `ConformanceInvalid` when the gradients of an update are not those of what trains.
    func run(
        _ method: TrainingMethod, learningRate: Double, draws: Draws
    ) throws -> (computed: [String: Tensor<Double>], trained: [[Int]]) {
        let network = PrescribedGradients(parameters)
        let trainer = try Trainer<Double>(
            method: method, plan: LearningRatePlan(steps: updates, warmup: 0, minimumRatio: 1),
            peakLearningRate: learningRate, clip: 0, draws: draws
        ) { _ in network }
        var computed: [String: Tensor<Double>] = [:]
        var trained: [[Int]] = []
        for (t, given) in gradients.enumerated() {
            _ = try trainer.update { _ in try network.load(given, update: t + 1) }
            trained.append(parameters.indices.filter { parameters[$0].isTrainable })
            for (name, parameter) in zip(names, parameters) { computed["W\(t + 1).\(name)"] = parameter.value }
        }
        for (name, parameter) in zip(names, parameters) { computed["Wfinal.\(name)"] = parameter.value }
        return (computed, trained)
    }
}

/// A tensor of a case, by its place in a decoder. A name that is a number is that of a layer's only tensor.
private struct LayerTensor {
    package let name: String
    package let value: Tensor<Double>
    let parameter: Parameter<Double>

    init(name: String, value: Tensor<Double>) {
        self.name = name
        self.value = value
        let full = Int(name) == nil ? name : "model.layers.\(name).weight"
        parameter = Parameter(full, ParameterRole(named: full), value: value)
    }

    var order: (Int, Int, String) {
        if let layer = parameter.name.decoderLayer { return (1, layer, name) }
        return (parameter.info.role == .embedding ? 0 : 2, 0, name)
    }
}

/// Tensors under a loss whose derivatives are given: the sum of <W, G> over what trains.
private final class PrescribedGradients: Network {
    let parameters: [Parameter<Double>]
    /// Where the derivatives go, in the graph recorded last.
    private var derivatives: [String: Node<Double>] = [:]

    init(_ parameters: [Parameter<Double>]) { self.parameters = parameters }

    var linearWeights: [StoredWeight<Double>] { [] }
    func replaceLinearWeights(_ replacement: (StoredWeight<Double>) throws -> StoredWeight<Double>) {}

    func makeLossGraph() -> LossGraph<Double> {
        let graph = Graph<Double>()
        derivatives = [:]
        var loss = graph.input([1])
        for parameter in parameters where parameter.isTrainable {
            let derivative = graph.input(parameter.info.shape)
            derivatives[parameter.name] = derivative
            loss = graph.add(loss, graph.innerProduct(graph.parameter(parameter), derivative))
        }
        graph.keep(loss)
        graph.compile()
        // The value of the loss plays no part.
        return LossGraph(
            graph: graph, inputs: LossGraph.Inputs(), prediction: loss, lossNode: loss, lossValue: { 0 })
    }

    package func load(_ gradients: [String: Tensor<Double>], update: Int) throws {
        guard Set(gradients.keys) == Set(derivatives.keys) else {
            let odd = Set(gradients.keys).symmetricDifference(derivatives.keys).sorted()
            throw ConformanceInvalid(
                "update \(update): '\(odd[0])' \(gradients[odd[0]] == nil ? "trains, but has no" : "rests, but has a") gradient")
        }
        for (name, derivative) in derivatives {
            gradients[name]!.read { derivative.data.update(from: $0, count: derivative.count) }
        }
    }
}

extension ConformanceCase {
    /// The layers active in each period, active1, active2, ...
    func activeLayers(periods: Int, count: Int, of layers: Int) throws -> Draws {
        var injected: [String: [Double]] = [:]
        for period in 1...periods {
            let name = "active\(period)"
            injected[name] = try sample(name, count: count, below: layers)
        }
        if let extra = randomness.keys.sorted().first(where: { injected[$0] == nil }) {
            throw ConformanceUnsupported("draw '\(extra)' is not known")
        }
        return Draws(seed: 0, injected: injected)
    }
}
