import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

/// What every adapter of activations must do, and what each is when it is off.
struct ActivationAdapterTests {
    static let ids = MethodRegistry.all(.training).map(\.card).filter { $0.axes.contains(.adapter) }.map(\.id)

    /// In two sequences of two tokens, and in two images, with a class token before their patches and without one.
    static let tokens: [Site.Tokens] = [
        .sequence(2), .grid(rows: 3, columns: 2, before: 0), .grid(rows: 2, columns: 3, before: 1),
    ]

    @Test(arguments: ids, Site.Kind.allCases) func adaptersHaveExactGradients(_ id: String, _ kind: Site.Kind) throws {
        for tokens in Self.tokens { try expectExactGradients(id, kind, tokens) }
    }

    private func expectExactGradients(_ id: String, _ kind: Site.Kind, _ tokens: Site.Tokens) throws {
        let adapter = try #require(TrainingMethod([(id, Golden(id).hyperparameters)]).adapter)
        let site = Site(layer: 0, kind: kind, width: 6, tokens: tokens, heads: 2)
        guard !adapter.layout(site).isEmpty else { return }
        let start: [String: Tensor<Double>] = adapter.start(site, streams: RandomStreams(seed: 4))
        #expect(Set(start.keys) == Set(adapter.layout(site).map(\.symbol)))
        let stored = StoredAdapter(site, adapter, start)
        // What starts as 0 would hide what stands before it.
        for parameter in stored.parameters where parameter.value.norm == 0 {
            parameter.value.assign(randomTensor(parameter.info.shape, parameter.name))
        }
        let output = Parameter("output", .linear, value: randomTensor([6, 6], "output"), isTrainable: false)
        let context =
            switch tokens {
            case .sequence(let count): count
            case .grid(let rows, let columns, let before): before + rows * columns
            }
        let N = 2 * context
        // Inputs: x, the values, what the weights of attention are the softmax of, and what attention or the MLP has read.
        let error = gradientError(
            inputs: [
                randomTensor([N, 6]), randomTensor([N, 6], "values"), randomTensor([2 * N, context], "logits"),
                randomTensor([N, 6], "read"),
            ], parameters: stored.parameters
        ) { graph, inputs in
            let parts = AttentionParts(
                values: { inputs[1] }, probabilities: { graph.softmax(inputs[2]) },
                projection: { graph.linear($0, graph.parameter(output)) })
            let y = stored.apply(
                to: inputs[0], read: kind == .afterBlock ? nil : inputs[3], attention: kind == .attentionOutput ? parts : nil,
                in: graph)
            // What an adapter does not look at has no gradient unless the loss reads it.
            return graph.concatenateColumns([
                y, graph.scale(inputs[1], by: 1), graph.reshape(inputs[2], [N, 2 * context]), graph.scale(inputs[3], by: 1),
            ])
        }
        #expect(error < 1e-7)
    }

    /// Two bottlenecks that yield 0 are the network itself, in the middle of its course as at the start.
    @Test func selaVPRStartsAsTheNetwork() throws {
        #expect(try GoldenRun([("selavpr", [:])]).evaluationLoss == GoldenRun([]).evaluationLoss)
    }

    /// The frequencies are parts of the patches: together they are all of them, and constant images have none but the lowest.
    @Test(arguments: [0.4, 0.7, 1]) func earthAdapterSplitsThePatches(_ ratio: Double) throws {
        let adapter = try #require(TrainingMethod([("earth-adapter", ["cutoff_ratio": .real(ratio)])]).adapter)
        let site = Site(layer: 0, kind: .afterBlock, width: 3, tokens: .grid(rows: 5, columns: 6, before: 1), heads: 1)
        let stored = StoredAdapter<Double>(site, adapter, adapter.start(site, streams: RandomStreams(seed: 3)))
        for (x, isConstant) in [(randomTensor([62, 3]), false), (Tensor(repeating: 2, shape: [62, 3]), true)] {
            let derived = adapter.derived(stored, x)
            let (low, high) = (derived["low"]!, derived["high"]!)
            let patches = x.reshaped([2, 31, 3]).slices.flatMap { image in
                image.transposed().slices.flatMap { $0.values.dropFirst() }
            }
            #expect((low + high - Tensor(patches, shape: low.shape)).norm < 1e-12)
            #expect((high.norm < 1e-12) == isConstant)
        }
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
