import TestSupport
import Testing

@testable import LowRankCore

struct RecomputedTests {
    private let weights = (0..<2).map { randomParameter("W\($0)", [40, 40]) }
    private let x = randomTensor([30, 40])

    /// Residual blocks with dropout and a bias added in place, whose values in between are kept or made again.
    private func network(_ graph: Graph<Double>, _ x: Node<Double>, recomputes: Bool) -> Node<Double> {
        weights.enumerated().reduce(x) { x, layer in
            func block() -> Node<Double> {
                let wide = graph.linear(graph.gelu(x), graph.parameter(layer.element))
                let wider = graph.multiply(graph.silu(wide), graph.dropout(wide, rate: 0.3, streams: RandomStreams(seed: layer.offset)))
                return graph.add(x, into: graph.linear(graph.tanh(wider), graph.parameter(layer.element)))
            }
            return recomputes ? graph.recomputed(block) : block()
        }
    }

    @Test func changesNoNumberAndTakesLessMemory() {
        func run(recomputes: Bool) -> (numbers: [[Double]], bytes: Int) {
            let graph = Graph<Double>()
            let input = graph.input(x.shape, requiresGradient: true)
            let y = network(graph, input, recomputes: recomputes)
            graph.keep(y)
            graph.compile()
            x.read { input.data.update(from: $0, count: x.count) }
            graph.mode = .training(update: 1)
            graph.forward()
            graph.backward(from: [(y, randomTensor(y.shape, "dy"))])
            return ([y.value, input.gradientValue].map(\.values) + weights.map(\.gradient.values), graph.activationBytes)
        }
        let (kept, recomputed) = (run(recomputes: false), run(recomputes: true))
        #expect(kept.numbers == recomputed.numbers)
        #expect(recomputed.bytes < kept.bytes)
    }

    @Test func gradients() {
        let W = randomParameter("W", [4, 4])
        let error = gradientError(inputs: [randomTensor([3, 4])], parameters: [W]) { graph, x in
            let y = graph.recomputed { graph.gelu(graph.linear(graph.silu(x[0]), graph.parameter(W))) }
            let z = graph.recomputed { graph.multiply(graph.recomputed { graph.sigmoid(y) }, x[0]) }
            return graph.add(z, graph.linear(y, graph.parameter(W)))
        }
        #expect(error < 1e-7)
    }
}
