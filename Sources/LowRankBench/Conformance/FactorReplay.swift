import LowRankCore
import LowRankMethods

/// A case of kind optimizer on a weight that is stored in parts: the gradients G1, G2, ... are those of
/// the effective weight, and the parts get theirs by the chain rule.
struct FactorReplay {
    let shape: WeightShape
    private let W0: Tensor<Double>
    private let gradients: [Tensor<Double>]

    var updates: Int { gradients.count }

    init(_ c: ConformanceCase) throws {
        let weight = try c.matrix("W0")
        self.init(W0: weight, gradients: try c.sequence("G", shape: weight.shape))
    }

    /// - Parameters:
    ///   - W0: the initial weight, a matrix.
    ///   - gradients: of its shape.
    init(W0: Tensor<Double>, gradients: [Tensor<Double>]) {
        self.W0 = W0
        self.gradients = gradients
        shape = WeightShape(name: "w", outputs: W0.rows, inputs: W0.columns)
    }

    /// The names of the inputs that the replay itself takes.
    var inputNames: [String] { ["W0"] + (1...updates).map { "G\($0)" } }

    /// - Throws: `ConformanceInvalid` unless the weight starts as the case's W0.
    func checkStart(_ weight: StoredWeight<Double>, madeOf parts: String) throws {
        guard zip(weight.effectiveWeight!.values, W0.values).allSatisfy({ abs($0 - $1) <= 1e-6 * max(1, abs($1)) }) else {
            throw ConformanceInvalid("inputs 'W0' is not the product of \(parts)")
        }
    }

    /// The same rate at every update.
    var steadyPlan: LearningRatePlan { LearningRatePlan(steps: updates, warmup: 0, minimumRatio: 1) }

    /// Trains the weight.
    /// - Parameters:
    ///   - before: further values before an update, counted from 1.
    ///   - after: further values when it is done.
    /// - Returns: the effective weights W1, W2, ..., and the learning rates as `lr`.
    func run(
        _ weight: StoredWeight<Double>, _ method: TrainingMethod, plan: LearningRatePlan, learningRate: Double,
        clip: Double = 0, before: (_ update: Int) throws -> [String: Tensor<Double>] = { _ in [:] },
        after: (_ update: Int) -> [String: Tensor<Double>] = { _ in [:] }
    ) throws -> (computed: [String: Tensor<Double>], trainer: Trainer<Double>) {
        let trainer = try Trainer<Double>(
            method: method, plan: plan, peakLearningRate: learningRate, clip: clip, draws: Draws(seed: 0)
        ) { _ in PrescribedGradient(weight) }
        var computed: [String: Tensor<Double>] = [:]
        var rates: [Double] = []
        for (i, gradient) in gradients.enumerated() {
            computed.merge(try before(i + 1)) { $1 }
            let report = try trainer.update { PrescribedGradient.load(gradient, into: $0) }
            rates.append(report.learningRate)
            computed["W\(i + 1)"] = weight.effectiveWeight
            computed.merge(after(i + 1)) { $1 }
        }
        computed["lr"] = Tensor(rates, shape: [rates.count])
        return (computed, trainer)
    }
}

/// One weight under a loss whose derivative with respect to the effective weight is given: applied to the
/// identity, a weight yields y = W^T, and <y, G^T> has the derivative G.
private final class PrescribedGradient: Network {
    private var weight: StoredWeight<Double>

    init(_ weight: StoredWeight<Double>) { self.weight = weight }

    var linearWeights: [StoredWeight<Double>] { [weight] }
    var parameters: [Parameter<Double>] { weight.parameters }

    func replaceLinearWeights(
        _ replacement: (StoredWeight<Double>) throws -> StoredWeight<Double>
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
            graph: graph, inputs: LossGraph.Inputs(numbers: [.x: x, .y: derivative]), prediction: y, lossNode: loss,
            lossValue: { loss.data[0] })
    }

    package static func load(_ gradient: Tensor<Double>, into inputs: LossGraph<Double>.Inputs) {
        let (x, derivative) = (inputs.numbers(.x), inputs.numbers(.y))
        Tensor<Double>.identity(x.columns).read { x.data.update(from: $0, count: x.count) }
        gradient.transposed().read { derivative.data.update(from: $0, count: derivative.count) }
    }
}
