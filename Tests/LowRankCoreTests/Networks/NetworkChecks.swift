import TestSupport
import Testing

@testable import LowRankCore

/// Compares every fifth entry of every gradient with central differences of the loss.
func expectGradientsOfTheLoss(
    _ network: any Network<Double>, tolerance: Double = 1e-8, fill: (BatchInputs<Double>) -> Void
) {
    let graph = network.makeLossGraph()
    fill(graph.inputs)
    _ = graph.forward()
    graph.backward()
    for parameter in network.parameters {
        let gradient = parameter.gradient
        for i in stride(from: 0, to: parameter.info.count, by: 5) {
            let original = parameter.value[i]
            parameter.value[i] = original + 1e-5
            let up = graph.forward()
            parameter.value[i] = original - 1e-5
            let down = graph.forward()
            parameter.value[i] = original
            #expect(abs((up - down) / 2e-5 - gradient[i]) < tolerance, "\(parameter.name)[\(i)]")
        }
    }
}

/// A network's tensors are those that its shape declares, and a frozen copy computes the same.
func expectTheShapeToDeclare<N: DistillableNetwork>(
    _ network: N, _ shape: some NetworkShape, fill: (BatchInputs<Double>) -> Void
) where N.S == Double {
    #expect(network.parameters.map(\.name) == shape.tensors.map(\.name))
    #expect(network.parameters.map(\.info.shape) == shape.tensors.map(\.shape))
    #expect(network.linearWeights.map(\.shape) == shape.linearShapes)
    #expect(shape.linearShapes.count + shape.otherParameters.count == shape.tensors.count)
    let frozen = network.frozenCopy()
    #expect(frozen.parameters.allSatisfy { !$0.canTrain })
    let losses = [network, frozen].map { (network: any DistillableNetwork<Double>) in
        let graph = network.makeLossGraph()
        fill(graph.inputs)
        return graph.forward()
    }
    #expect(losses[0] == losses[1])
}

/// x + x D^T at every site, the smallest adapter.
private struct LinearAdapter: ActivationAdapter {
    func layout(_ site: Site) -> [TensorSpec] { [TensorSpec("D", [site.width, site.width], .trained)] }
    func start<S: Scalar>(_ site: Site, streams: RandomStreams) -> [String: Tensor<S>] {
        ["D": streams.normal("D", [site.width, site.width], deviation: 0.3)]
    }
    func forward<S: Scalar>(
        _ adapter: StoredAdapter<S>, _ x: Node<S>, attention: AttentionParts<S>?, in graph: Graph<S>
    ) -> Node<S> {
        graph.add(x, into: graph.linear(x, adapter.node("D", in: graph)))
    }
}

/// With an adapter at each of its sites, a network has the gradients of them all.
func expectGradientsOfAdapters(
    _ network: any AdaptableNetwork<Double>, layers: Int, tokens: Site.Tokens, fill: (BatchInputs<Double>) -> Void
) {
    network.attach(LinearAdapter(), streams: RandomStreams(seed: 3))
    #expect(network.sites.count == layers * Site.Kind.allCases.count && network.sites.allSatisfy { $0.tokens == tokens })
    #expect(network.parameters.filter { $0.name.hasPrefix("adapters.") }.count == network.sites.count)
    expectGradientsOfTheLoss(network, fill: fill)
}

func fill(_ node: Node<Double>, _ name: String) {
    randomTensor(node.shape, name).read { node.data.update(from: $0, count: node.count) }
}
