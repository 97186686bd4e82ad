import Testing

@testable import LowRankCore

struct DropoutTests {
    private let streams = RandomStreams(seed: 7).scoped("dropout")

    private func run(_ modes: [GraphMode], rate: Double = 0.3) -> (y: [[Double]], gradient: [[Double]]) {
        let graph = Graph<Double>()
        let x = graph.input([50, 40], requiresGradient: true)
        let y = graph.dropout(x, rate: rate, streams: streams)
        graph.keep(y)
        graph.compile()
        var (outputs, gradients): ([[Double]], [[Double]]) = ([], [])
        for mode in modes {
            x.data.update(repeating: 1, count: x.count)
            graph.mode = mode
            graph.forward()
            graph.backward(from: [(y, Tensor(repeating: 1, shape: y.shape))])
            outputs.append(y.value.values)
            gradients.append(x.gradientValue.values)
        }
        return (outputs, gradients)
    }

    @Test func numbersStayWhereTheDrawOfTheUpdateSays() {
        let (y, dx) = run([.training(update: 3), .training(update: 4), .training(update: 3), .evaluation])
        let uniform: Tensor<Double> = streams.uniform("keep3", [2000], from: 0, to: 1)
        #expect(y[0] == uniform.values.map { $0 < 0.3 ? 0 : 1 / 0.7 })
        #expect(y == dx)
        #expect(y[0] == y[2] && y[0] != y[1])
        #expect(y[3].allSatisfy { $0 == 1 })
        // 2000 draws: four standard deviations around the mean.
        let kept = Double(y[1].filter { $0 != 0 }.count) / 2000
        let deviation = (0.3 * 0.7 / 2000).squareRoot()
        #expect(abs(kept - 0.7) < 4 * deviation)
    }

    @Test func aRateOfZeroRecordsNothing() {
        let graph = Graph<Double>()
        let x = graph.input([2, 2])
        #expect(graph.dropout(x, rate: 0, streams: streams) === x)
    }
}
