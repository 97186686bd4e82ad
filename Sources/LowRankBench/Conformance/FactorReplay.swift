import LowRankCore

/// A case of kind optimizer on a weight that is stored in parts: the gradients G1, G2, ... are those of
/// the effective weight, and the parts get theirs by the chain rule.
struct FactorReplay {
    let shape: WeightShape
    private let gradients: [Tensor<Double>]

    var updates: Int { gradients.count }

    init(_ c: ConformanceCase) throws {
        let weight = try c.matrix("W0")
        shape = WeightShape(name: "w", outputs: weight.rows, inputs: weight.columns)
        gradients = try c.sequence("G", shape: weight.shape)
    }

    /// The names of the inputs that the replay itself takes.
    var inputNames: [String] { ["W0"] + (1...updates).map { "G\($0)" } }

    /// Trains the weight.
    /// - Returns: the effective weights W1, W2, ..., and the learning rates as `lr`.
    func run(
        _ weight: any LinearWeight<Double>, _ method: TrainingMethod, plan: LearningRatePlan, learningRate: Double,
        clip: Double = 0
    ) throws -> (computed: [String: Tensor<Double>], trainer: Trainer<Double>) {
        let trainer = try Trainer<Double>(
            method: method, plan: plan, peakLearningRate: learningRate, clip: clip, draws: Draws(seed: 0)
        ) { _ in PrescribedGradient(weight) }
        var computed: [String: Tensor<Double>] = [:]
        var rates: [Double] = []
        for (i, gradient) in gradients.enumerated() {
            let report = try trainer.update { PrescribedGradient.load(gradient, into: $0) }
            rates.append(report.learningRate)
            computed["W\(i + 1)"] = weight.effectiveWeight
        }
        computed["lr"] = Tensor(rates, shape: [rates.count])
        return (computed, trainer)
    }
}

/// One weight under a loss whose derivative with respect to the effective weight is given: applied to the
/// identity, a weight yields y = W^T, and <y, G^T> has the derivative G.
private final class PrescribedGradient: Network {
    private var weight: any LinearWeight<Double>

    init(_ weight: any LinearWeight<Double>) { self.weight = weight }

    var linearWeights: [any LinearWeight<Double>] { [weight] }
    var parameters: [Parameter<Double>] { weight.parameters }

    func replaceLinearWeights(
        _ replacement: (any LinearWeight<Double>) throws -> any LinearWeight<Double>
    ) rethrows {
        weight = try replacement(weight)
    }

    func makeLossGraph() -> LossGraph<Double> {
        let graph = Graph<Double>()
        let x = graph.input([weight.shape.inputs, weight.shape.inputs])
        let derivative = graph.input([weight.shape.inputs, weight.shape.outputs])
        let y = weight.apply(to: x, in: graph)
        let loss = graph.innerProduct(y, derivative)
        graph.keep(loss)
        graph.compile()
        return LossGraph(
            graph: graph, inputs: .regression(x: x, y: derivative), prediction: y, lossNode: loss,
            lossValue: { loss.data[0] })
    }

    static func load(_ gradient: Tensor<Double>, into inputs: LossGraph<Double>.Inputs) {
        guard case .regression(let x, let derivative) = inputs else { preconditionFailure("made by makeLossGraph") }
        Tensor<Double>.identity(x.columns).read { x.data.update(from: $0, count: x.count) }
        gradient.transposed().read { derivative.data.update(from: $0, count: derivative.count) }
    }
}
