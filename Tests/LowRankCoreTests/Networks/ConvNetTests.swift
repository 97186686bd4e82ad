import Foundation
import Testing

@testable import LowRankCore

struct ConvNetTests {
    private static func shape(separable: Bool) -> ConvNetShape {
        ConvNetShape(
            image: ImageGrid(height: 5, width: 4), channels: 2, widths: [3, 4], separable: separable,
            task: .classification(labels: 3), initialDeviation: 0.4)
    }

    @Test(arguments: [false, true]) func gradients(_ separable: Bool) throws {
        let shape = Self.shape(separable: separable)
        let network = try ConvNet<Double>(
            shape, batch: 2, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
        let fill = { (inputs: BatchInputs<Double>) in
            LowRankCoreTests.fill(inputs.numbers(.x), "images")
            inputs.indices(.targets).values = [2, 0]
        }
        expectGradientsOfTheLoss(network, fill: fill)
        expectTheShapeToDeclare(network, shape, fill: fill)
        #expect(
            network.linearWeights.map(\.shape.name)
                == ["stages.0.conv", separable ? "stages.1.pointwise" : "stages.1.conv"])
    }

    /// A head on features of norm 1, and soft labels beside hard ones: MSE + 0.3 CE.
    @Test func gradientsOfSoftLabels() throws {
        let shape = ConvNetShape(
            image: ImageGrid(height: 5, width: 4), channels: 2, widths: [3, 4], task: .softLabels(labels: 3, crossEntropy: 0.3),
            readsDirections: true, initialDeviation: 0.4)
        let network = try ConvNet<Double>(
            shape, batch: 2, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
        let fill = { (inputs: BatchInputs<Double>) in
            LowRankCoreTests.fill(inputs.numbers(.x), "images")
            LowRankCoreTests.fill(inputs.numbers(.y), "labels")
            inputs.indices(.targets).values = [2, 0]
        }
        expectGradientsOfTheLoss(network, fill: fill)
        expectTheShapeToDeclare(network, shape, fill: fill)
        #expect(network.linearWeights.map(\.shape.name) == ["stages.0.conv", "stages.1.conv", "classifier"])
        let graph = network.makeLossGraph()
        fill(graph.inputs)
        let loss = graph.forward()
        let (logits, soft) = (graph.prediction.value, graph.inputs.numbers(.y).value)
        let squares = (logits - soft).dot(logits - soft) / 6
        let entropies = zip(logits.slices, [2, 0]).map { row, label in
            log(row.values.reduce(0) { $0 + exp($1) }) - row[label]
        }
        #expect(abs(loss - squares - 0.3 * (entropies[0] + entropies[1]) / 2) < 1e-14)
    }

    /// By hand: 5 x 4 places of 3 x (3 3 2) products, then 2 x 2 places, then the head.
    @Test func countsFlops() {
        #expect(Self.shape(separable: false).flopsPerSample == Double(6 * (20 * 3 * 18 + 4 * 4 * 27 + 3 * 4)))
        #expect(Self.shape(separable: true).flopsPerSample == Double(6 * (20 * 3 * 18 + 4 * (4 * 3 + 27) + 3 * 4)))
    }
}
