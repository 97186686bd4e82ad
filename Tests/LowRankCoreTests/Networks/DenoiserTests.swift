import TestSupport
import Testing

@testable import LowRankCore

struct DenoiserTests {
    /// Wide patches, so that their order and that of the pixels differ.
    private static func shape(layers: Int) -> DenoiserShape {
        DenoiserShape(
            encoder: EncoderShape(hidden: 8, intermediate: 12, layers: layers, heads: 2), image: ImageGrid(height: 4, width: 6),
            patch: 2, prompt: 2, words: 5, levels: 20, initialDeviation: 0.4)
    }

    private func network(layers: Int = 2) throws -> Denoiser<Double> {
        try Denoiser(Self.shape(layers: layers), batch: 2, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
    }

    private func fill(_ inputs: BatchInputs<Double>) {
        LowRankCoreTests.fill(inputs.numbers(.x), "images")
        inputs.indices(.tokens).values = [0, 3, 4, 1]
        inputs.indices(.levels).values = [3, 17]
    }

    @Test func gradients() throws {
        let fill = { (inputs: BatchInputs<Double>) in
            self.fill(inputs)
            LowRankCoreTests.fill(inputs.numbers(.y), "noise")
        }
        let network = try network(layers: 1)
        expectGradientsOfTheLoss(network, fill: fill)
        expectTheShapeToDeclare(network, Self.shape(layers: 1), fill: fill)
        expectGradientsOfAdapters(network, layers: 1, tokens: .grid(rows: 2, columns: 3, before: 2), fill: fill)
    }

    private func prediction(_ network: Denoiser<Double>, _ change: (BatchInputs<Double>) -> Void) -> [Double] {
        let graph = network.makePredictionGraph()
        fill(graph.inputs)
        change(graph.inputs)
        graph.graph.forward()
        return graph.prediction.value.values
    }

    /// Word, level and pixels of a picture change its own noise alone.
    @Test func everyInputMatters() throws {
        let network = try network()
        let plain = prediction(network) { _ in }
        let changes: [(BatchInputs<Double>) -> Void] = [
            { $0.indices(.tokens).values[1] = 2 }, { $0.indices(.levels).values[0] = 4 }, { $0.numbers(.x).data[5] += 1 },
        ]
        for change in changes {
            let other = prediction(network, change)
            #expect(plain[..<24] != other[..<24] && plain[24...] == other[24...])
        }
    }

    /// The head's bias is of a place in the patch: each pixel gets that of its own.
    @Test func noiseIsInTheOrderOfThePixels() throws {
        let network = try network()
        let before = prediction(network) { _ in }
        let bias = try #require(network.parameters.first { $0.name == "denoiser.noise.bias" })
        for i in 0..<4 { bias.value[i] += Double(i) }
        let after = prediction(network) { _ in }
        for pixel in 0..<48 {
            let (row, column) = (pixel / 6, pixel % 6)
            #expect((after[pixel] - before[pixel]).rounded() == Double(row % 2 * 2 + column % 2))
        }
    }

    /// Weights of attention, and the same noise as without maps.
    @Test func mapsAreSharesOfAttention() throws {
        let network = try network()
        let graph = network.makeMappedGraph()
        fill(graph.inputs)
        graph.graph.forward()
        let maps = try #require(graph.maps)
        #expect(maps.shape == [12, 2] && maps.value.values.allSatisfy { $0 > 0 && $0 < 1 })
        #expect(maps.value.slices.allSatisfy { $0.values.reduce(0, +) < 1 })
        #expect(graph.prediction.value.values == prediction(network) { _ in })
    }

    @Test func mapsHaveGradientsOfThePixels() throws {
        let network = try network()
        network.setTrainable { _ in false }
        let graph = network.makeMappedGraph()
        let weights = randomTensor([12, 2], "weights")
        func total(_ pixel: Int, _ shift: Double) -> Double {
            fill(graph.inputs)
            graph.inputs.numbers(.x).data[pixel] += shift
            graph.graph.forward()
            return graph.maps!.value.dot(weights)
        }
        _ = total(0, 0)
        let gradient = graph.imageGradient(maps: weights)
        for pixel in stride(from: 0, to: 48, by: 7) {
            let slope = (total(pixel, 1e-5) - total(pixel, -1e-5)) / 2e-5
            #expect(abs(slope - gradient[pixel]) < 1e-8)
        }
    }
}
