import Testing

@testable import LowRankCore

struct ViTTests {
    private static func shape(_ pooling: ViTShape.Pooling, _ task: SampleTask = .classification(labels: 3)) -> ViTShape {
        ViTShape(
            encoder: EncoderShape(hidden: 8, intermediate: 12, layers: 1, heads: 2), image: ImageGrid(height: 4, width: 6),
            channels: 2, patch: 2, pooling: pooling, task: task, initialDeviation: 0.4)
    }

    @Test(arguments: [
        (ViTShape.Pooling.mean, SampleTask.classification(labels: 3)), (.classToken, .classification(labels: 3)),
        (.none, .binary(outputs: 1)), (.none, .regression(outputs: 1)), (.mean, .matching(outputs: 3, temperature: 0.2)),
    ])
    func gradients(_ pooling: ViTShape.Pooling, _ task: SampleTask) throws {
        let shape = Self.shape(pooling, task)
        // Two pairs, where samples are pairs.
        let batch = if case .matching = task { 4 } else { 2 }
        let network = try ViT<Double>(shape, batch: batch, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
        let fill = { (inputs: BatchInputs<Double>) in
            LowRankCoreTests.fill(inputs.numbers(.x), "images")
            switch task {
            case .classification, .softLabels: inputs.indices(.targets).values = [2, 0]
            case .binary: inputs.numbers(.y).data.update(from: (0..<48).map { $0 % 3 == 0 ? 1 : 0 }, count: 48)
            case .regression: LowRankCoreTests.fill(inputs.numbers(.y), "pixels")
            case .matching: break
            }
        }
        expectGradientsOfTheLoss(network, fill: fill)
        expectTheShapeToDeclare(network, shape, fill: fill)
        expectGradientsOfAdapters(
            network, layers: 1, tokens: .grid(rows: 2, columns: 3, before: pooling == .classToken ? 1 : 0), fill: fill)
    }

    /// What is predicted of a pixel is at its place in the image.
    @Test func pixelsAreInTheOrderOfTheImage() throws {
        let network = try ViT<Double>(
            Self.shape(.none, .regression(outputs: 1)), batch: 2, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
        let bias = try #require(network.parameters.first { $0.name == "classifier.bias" })
        let weight = try #require(network.parameters.first { $0.name == "classifier.weight" })
        bias.value.assign(Tensor([1, 2, 3, 4], shape: [4]))
        weight.value.assign(.zeros([4, 8]))
        let graph = network.makeLossGraph()
        fill(graph.inputs.numbers(.x), "images")
        fill(graph.inputs.numbers(.y), "pixels")
        _ = graph.forward()
        let rows: [Double] = [1, 2, 1, 2, 1, 2, 3, 4, 3, 4, 3, 4]
        #expect(graph.prediction.value.values == rows + rows + rows + rows)
    }

    /// The class token is the first of each image, and only its own image has influence on it.
    @Test func imagesAreApart() throws {
        let network = try ViT<Double>(
            Self.shape(.classToken), batch: 2, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
        let graph = network.makeLossGraph()
        let x = graph.inputs.numbers(.x)
        fill(x, "images")
        _ = graph.forward()
        let before = graph.prediction.value.values
        x.data[x.count - 1] += 1
        _ = graph.forward()
        let after = graph.prediction.value.values
        #expect(before[..<3] == after[..<3] && before[3...] != after[3...])
    }

    /// The other outputs of the head have no part in prediction and loss.
    @Test func someOutputsAreChosen() throws {
        var shape = Self.shape(.mean)
        let fill = { (inputs: BatchInputs<Double>) in
            LowRankCoreTests.fill(inputs.numbers(.x), "images")
            inputs.indices(.targets).values = [1, 0]
        }
        func network() throws -> ViT<Double> {
            try ViT(shape, batch: 2, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
        }
        func prediction() throws -> [Double] {
            let graph = try network().makeLossGraph()
            fill(graph.inputs)
            _ = graph.forward()
            return graph.prediction.value.values
        }
        let all = try prediction()
        shape.chosen = try ColumnSelection([2, 0], of: 3)
        #expect(try prediction() == [all[2], all[0], all[5], all[3]])
        expectGradientsOfTheLoss(try network(), fill: fill)
    }

    /// ViT-B/16 for 1000 classes: 86,567,656 parameters (torchvision).
    @Test func countsTheParametersOfViTBase() {
        let base = ViTShape(
            encoder: EncoderShape(hidden: 768, intermediate: 3072, layers: 12, heads: 12),
            image: ImageGrid(height: 224, width: 224), channels: 3, patch: 16, pooling: .classToken,
            task: .classification(labels: 1000))
        let sizes = base.tensors.map { $0.shape.reduce(1, *) }
        #expect(sizes.reduce(0, +) == 86_567_656)
        #expect(base.tokens == 197)
        let beside: Double = 4 * 196 * 768 * 768 + 6 * 1000 * 768
        #expect(base.flopsPerSample == base.encoder.flops(tokens: 197) + beside)
    }
}
