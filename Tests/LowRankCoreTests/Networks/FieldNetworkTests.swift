import TestSupport
import Testing

@testable import LowRankCore

struct FieldNetworkTests {
    private let shape = FieldNetworkShape(
        fields: [2, 13, 3], width: 3, hidden: [5, 4], task: .classification(labels: 2), initialDeviation: 0.4)

    private func network() throws -> FieldNetwork<Double> {
        try FieldNetwork(shape, batch: 2, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
    }

    @Test func gradients() throws {
        let fill = { (inputs: BatchInputs<Double>) in
            LowRankCoreTests.fill(inputs.numbers(.x), "samples")
            inputs.indices(.targets).values = [1, 0]
        }
        let network = try network()
        expectGradientsOfTheLoss(network, fill: fill)
        expectTheShapeToDeclare(network, shape, fill: fill)
        // A table of 13 values has something to give up, one of 3 has not.
        #expect(network.linearWeights.map(\.shape.name) == ["fields.1.embedding", "layers.0.dense", "layers.1.dense"])
    }

    /// A field with two values has the mean of their embeddings.
    @Test func sharesAverageEmbeddings() throws {
        let network = try network()
        let graph = network.makeLossGraph()
        func hidden(_ shares: [Double]) -> [Double] {
            let x = [1, 0] + shares + [Double](repeating: 0, count: 13 - shares.count) + [0, 1, 0]
            graph.inputs.numbers(.x).data.update(from: x + x, count: 36)
            _ = graph.forward()
            return graph.prediction.value.values
        }
        let table = try #require(network.linearWeights.first).parameters[0]
        let both = hidden([0.5, 0.5])
        table.value = Tensor(
            table.value.slices.flatMap { row in [(row[0] + row[1]) / 2] + row.values.dropFirst() }, shape: [3, 13])
        expectClose(hidden([1]), both, 1e-14)
    }

    /// By hand: tables of 18 values in all, then 9 x 5, 5 x 4 and 4 x 2.
    @Test func countsFlops() { #expect(shape.flopsPerSample == Double(4 * 18 * 3 + 6 * (9 * 5 + 5 * 4 + 4 * 2))) }
}
