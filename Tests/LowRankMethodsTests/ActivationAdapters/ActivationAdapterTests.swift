import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

/// What every adapter of activations must do, and what each is when it is off.
struct ActivationAdapterTests {
    static let ids = MethodRegistry.all(.training).map(\.card).filter { $0.axes.contains(.adapter) }.map(\.id)

    @Test(arguments: ids, Site.Kind.allCases) func adaptersHaveExactGradients(_ id: String, _ kind: Site.Kind) throws {
        let adapter = try #require(TrainingMethod([(id, Golden(id).hyperparameters)]).adapter)
        let site = Site(layer: 0, kind: kind, width: 6, tokens: .sequence(2), heads: 2)
        guard !adapter.layout(site).isEmpty else { return }
        let start: [String: Tensor<Double>] = adapter.start(site, streams: RandomStreams(seed: 3))
        #expect(Set(start.keys) == Set(adapter.layout(site).map(\.symbol)))
        let stored = StoredAdapter(site, adapter, start)
        let output = Parameter("output", .linear, value: randomTensor([6, 6], "output"), isTrainable: false)
        // Inputs: x, the values, and what the weights of attention are the softmax of.
        let error = gradientError(
            inputs: [randomTensor([4, 6]), randomTensor([4, 6], "values"), randomTensor([8, 2], "logits")],
            parameters: stored.parameters
        ) { graph, inputs in
            let parts = AttentionParts(
                values: { inputs[1] }, probabilities: { graph.softmax(inputs[2]) },
                projection: { graph.linear($0, graph.parameter(output)) })
            let y = stored.apply(to: inputs[0], attention: kind == .attentionOutput ? parts : nil, in: graph)
            // What an adapter does not look at has no gradient unless the loss reads it.
            return graph.concatenateColumns([y, graph.scale(inputs[1], by: 1), graph.reshape(inputs[2], [4, 4])])
        }
        #expect(error < 1e-7)
    }

    @Test(arguments: ["attention", "mlp", "both"]) func vlsmAdaptersThatYieldZeroLeaveTheNetworkAlone(_ places: String) throws {
        let run = try GoldenRun([("vlsm-adapter", ["bottleneck": .integer(3), "places": .text(places)])])
        let plain = try GoldenRun([])
        #expect(run.evaluationLoss != plain.evaluationLoss)
        let adapters = run.trainer.network.parameters.filter { $0.name.hasPrefix("adapters.") }
        let numbers = adapters.reduce(0) { $0 + $1.info.count }
        #expect(numbers == (places == "both" ? 174 : 87))
        for parameter in adapters where parameter.name.hasSuffix("2") {
            parameter.value = .zeros(parameter.info.shape)
        }
        #expect(run.evaluationLoss == plain.evaluationLoss)
    }

    /// A ReLU on the last layer lets nothing below zero through.
    @Test func aVLSMAdapterOfReLUOnlyAdds() throws {
        let site = Site(layer: 0, kind: .mlpOutput, width: 6, tokens: .sequence(2), heads: 2)
        for (activation, onlyAdds) in [("relu", true), ("gelu", false)] {
            let adapter = try #require(TrainingMethod([("vlsm-adapter", ["activation": .text(activation)])]).adapter)
            let stored = StoredAdapter<Double>(site, adapter, adapter.start(site, streams: RandomStreams(seed: 3)))
            let graph = Graph<Double>()
            let x = graph.input([4, 6])
            let y = stored.apply(to: x, in: graph)
            graph.keep(y)
            graph.compile()
            for i in 0..<x.count { x.data[i] = 0 }
            graph.forward()
            let isNegative = y.value.values.map { $0 < 0 }
            #expect(isNegative.contains(true) == !onlyAdds)
        }
    }
}
