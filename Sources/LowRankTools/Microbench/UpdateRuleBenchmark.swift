import LowRankBench
import LowRankCore
import LowRankMethods

/// What updating one [intermediate, hidden] weight takes under every rule.
struct UpdateRuleBenchmark {
    struct Row: Sendable {
        let rule: String
        /// Of an update without a refresh.
        let seconds: Double
        /// Nil for rules that refresh nothing.
        let refreshSeconds: Double?
    }

    let model: BenchmarkModel
    let time: MedianTime
    /// A decomposition is long enough to be measured by a few.
    private let refreshes = 3

    /// Numbers of the weight.
    var count: Int { model.shape.intermediate * model.shape.hidden }

    func measure(_ rule: UpdateRuleCase) throws -> Row {
        var refreshSeconds: [Double] = []
        let hasRefresh = rule.method.updateRule.refreshInterval != nil
        for _ in 1..<refreshes where hasRefresh {
            refreshSeconds.append(try Run(rule.method, shape).update().refresh)
        }
        let run = try Run(rule.method, shape)
        refreshSeconds.append(run.update().refresh)
        let seconds = time.ofParts {
            let update = run.update()
            return [update.total - update.refresh]
        }[0]
        // Some rules refresh at the end of an interval, and have nothing to show in a first update.
        let refresh = Statistics.median(refreshSeconds)!
        return Row(rule: rule.name, seconds: seconds, refreshSeconds: refresh > 0 ? refresh : nil)
    }

    /// One singular value decomposition of the gradient by LAPACK (gesdd), signs fixed as in a refresh.
    func decompositionSeconds() throws -> Double {
        let gradient = Run.gradient([shape.outputs, shape.inputs])
        return try MedianTime(repetitions: refreshes).of { _ = try gradient.svd(signs: .right) }
    }

    private var shape: WeightShape {
        WeightShape(name: "map", outputs: model.shape.intermediate, inputs: model.shape.hidden)
    }

    /// The optimizer state of a network of one weight, stored as the method does.
    private final class Run {
        private let parameters: [Parameter<Float>]
        private let gradients: [Tensor<Float>]
        private var states: OptimizerStates<Float>

        init(_ method: TrainingMethod, _ shape: WeightShape) throws {
            let streams = RandomStreams(seed: 0)
            let network = try LinearMap<Float>(
                inputs: shape.inputs, outputs: shape.outputs, batch: 1, parametrisation: method.parametrisation,
                streams: streams)
            parameters = network.parameters.filter(\.isTrainable)
            gradients = parameters.map { Self.gradient($0.info.shape) }
            for (parameter, gradient) in zip(parameters, gradients) {
                parameter.gradient = gradient.copy(category: .gradients)
            }
            states = OptimizerStates(rule: method.updateRule, streams: streams)
            try states.adopt(network, keepingFrozen: false)
        }

        static func gradient(_ shape: [Int]) -> Tensor<Float> {
            RandomStreams(seed: 0).normal("gradient", shape, deviation: 1e-3)
        }

        /// One update from the same gradient as ever.
        func update() -> (total: Double, refresh: Double) {
            // An update may use the gradient as scratch.
            for (parameter, gradient) in zip(parameters, gradients) { parameter.gradient.assign(gradient) }
            let (total, refresh) = (PhaseTimer(), PhaseTimer())
            total.measure { states.update(UpdateContext(learningRate: 1e-3, refreshTimer: refresh)) }
            return (total.seconds, refresh.seconds)
        }
    }
}
