import Foundation
import Testing

@testable import LowRankCore

struct BertTests {
    private static func shape(
        _ pooling: BertShape.Pooling = .mean, _ task: SampleTask = .classification(labels: 3), dropout: Double = 0
    ) -> BertShape {
        BertShape(
            encoder: EncoderShape(hidden: 8, intermediate: 12, layers: 2, heads: 2, dropout: dropout), vocabulary: 11,
            positions: 6, pooling: pooling, task: task, initialDeviation: 0.4)
    }

    private func bert(_ shape: BertShape, seed: Int = 1, checkpoint: BertCheckpoint? = nil) throws -> Bert<Double> {
        try Bert(
            shape, batch: 2, context: 4, parametrisation: DenseForm(), streams: RandomStreams(seed: seed),
            checkpoint: checkpoint)
    }

    private func fill(_ inputs: BatchInputs<Double>) {
        inputs.indices(.tokens).values = [3, 1, 4, 1, 5, 9, 2, 6]
        inputs.indices(.segments).values = [0, 0, 1, 1, 0, 1, 0, 0]
        inputs.indices(.mask).values = [1, 1, 1, 0, 1, 1, 1, 1]
    }

    @Test(arguments: BertShape.Pooling.allCases) func gradientsOfAClassifier(_ pooling: BertShape.Pooling) throws {
        let shape = Self.shape(pooling)
        let fill = { (inputs: BatchInputs<Double>) in
            self.fill(inputs)
            inputs.indices(.targets).values = [2, 0]
        }
        expectGradientsOfTheLoss(try bert(shape), fill: fill)
        expectTheShapeToDeclare(try bert(shape), shape, fill: fill)
        expectGradientsOfAdapters(try bert(shape), layers: 2, tokens: .sequence(4), fill: fill)
    }

    /// Every weight of a block has a name of its own, the same in every block.
    @Test func targetsHaveNamesOfTheirOwn() {
        let names = Self.shape().linearShapes.map(\.targetName)
        let block = ["query", "key", "value", "attention.output", "intermediate", "output"]
        #expect(names == block + block)
        #expect(WeightShape(name: "pooler.dense", outputs: 1, inputs: 1).targetName == "pooler")
        #expect(WeightShape(name: "dense", outputs: 1, inputs: 1).targetName == "dense")
        #expect(WeightShape(name: "model.layers.11.self_attn.q_proj", outputs: 1, inputs: 1).targetName == "q_proj")
    }

    /// One that begins above the first block says what the whole one does of the states that the first hands on.
    @Test(arguments: BertShape.Pooling.allCases) func aNetworkThatBeginsHigherReadsStates(_ pooling: BertShape.Pooling) throws {
        let whole = try bert(Self.shape(pooling))
        let below = whole.makeStatesGraph(through: 1)
        fill(below.inputs)
        below.graph.forward()
        let states = below.states.value
        var shape = Self.shape(pooling)
        shape.firstLayer = 1
        // Weights are drawn by name: the head and the second block are those of the whole network.
        let upper = try bert(shape)
        #expect(Set(upper.parameters.map(\.name)).isStrictSubset(of: whole.parameters.map(\.name)))
        let fill = { (inputs: BatchInputs<Double>) in
            inputs.indices(.mask).values = [1, 1, 1, 0, 1, 1, 1, 1]
            inputs.indices(.targets).values = [2, 0]
            states.read { inputs.numbers(.x).data.update(from: $0, count: states.count) }
        }
        let (graph, all) = (upper.makeLossGraph(), whole.makeLossGraph())
        fill(graph.inputs)
        self.fill(all.inputs)
        all.inputs.indices(.targets).values = [2, 0]
        #expect(graph.forward() == all.forward())
        expectGradientsOfTheLoss(upper, fill: fill)
        expectTheShapeToDeclare(upper, shape, fill: fill)
        expectGradientsOfAdapters(upper, layers: 1, tokens: .sequence(4), fill: fill)
    }

    @Test func gradientsOfARegressor() throws {
        expectGradientsOfTheLoss(try bert(Self.shape(.mean, .regression(outputs: 2))), tolerance: 1e-7) { inputs in
            fill(inputs)
            LowRankCoreTests.fill(inputs.numbers(.y), "y")
        }
    }

    @Test func whatIsMaskedHasNoInfluence() throws {
        let graph = try bert(Self.shape()).makeLossGraph()
        fill(graph.inputs)
        _ = graph.forward()
        let before = graph.prediction.value.values
        graph.inputs.indices(.tokens).values[3] = 8
        _ = graph.forward()
        #expect(graph.prediction.value.values == before)
        graph.inputs.indices(.mask).values[3] = 1
        _ = graph.forward()
        #expect(graph.prediction.value.values[..<3] != before[..<3])
    }

    @Test func dropoutIsOfTraining() throws {
        let (dropping, plain) = (try bert(Self.shape(dropout: 0.2)).makeLossGraph(), try bert(Self.shape()).makeLossGraph())
        for graph in [dropping, plain] { fill(graph.inputs) }
        let losses = [GraphMode.training(update: 0), .training(update: 1), .training(update: 0), .evaluation].map { mode in
            dropping.graph.mode = mode
            return dropping.forward()
        }
        #expect(losses[0] == losses[2] && Set(losses).count == 3)
        #expect(losses[3] == plain.forward())
    }

    /// Written by the names of a BertModel or of a model with a head; the other task's head is passed over.
    @Test(arguments: ["", "bert."]) func startsFromACheckpoint(_ prefix: String) throws {
        let source = try bert(Self.shape(.firstToken))
        let own = source.parameters.map { parameter in
            (
                name: parameter.name.hasPrefix("bert.") ? prefix + parameter.name.dropFirst(5) : parameter.name,
                tensor: parameter.value
            )
        }
        func file(_ tensors: [(name: String, tensor: Tensor<Double>)]) throws -> BertCheckpoint {
            let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).safetensors").path
            defer { try? FileManager.default.removeItem(atPath: path) }
            try SafetensorsFile.write(tensors, to: path)
            return BertCheckpoint(try SafetensorsFile(path: path))
        }
        let encoder = own.filter { !$0.name.hasPrefix("classifier") }
        let extra = (name: "cls.predictions.bias", tensor: Tensor<Double>.zeros([11]))
        let copy = try bert(Self.shape(.mean), seed: 2, checkpoint: file(encoder + [extra]))
        for parameter in copy.parameters where !parameter.name.hasPrefix("classifier") {
            #expect(parameter.value.values == source.parameters.first { $0.name == parameter.name }!.value.values)
        }
        var deeper = Self.shape()
        deeper.encoder.layers = 3
        #expect { try file(own).check(fits: deeper) } throws: { "\($0)".contains("it is not in the file") }
        deeper.encoder.layers = 1
        #expect { try file(own).check(fits: deeper) } throws: { "\($0)".contains("has no such parameter") }
        var wider = Self.shape()
        wider.encoder.intermediate = 13
        #expect { try file(own).check(fits: wider) } throws: {
            "\($0)".contains("intermediate.dense.weight': its shape is [12, 8], not [13, 8]")
        }
    }

    /// The number of parameters of BERT base, as published by Hugging Face for bert-base-uncased with a pooler:
    /// 109,482,240.
    @Test func countsTheParametersOfBertBase() {
        let base = BertShape(
            encoder: EncoderShape(hidden: 768, intermediate: 3072, layers: 12, heads: 12), vocabulary: 30522,
            positions: 512, pooling: .firstToken, task: .classification(labels: 2))
        let count = base.tensors.reduce(0) { $0 + $1.shape.reduce(1, *) }
        #expect(count == 109_482_240 + 2 * 768 + 2)
        let weights = Double(12 * (4 * 768 * 768 + 2 * 768 * 3072))
        #expect(
            base.flopsPerSample(context: 128)
                == 6 * weights * 128 + 12 * 12 * 768 * 128 * 128 + 6 * Double(768 * 768 + 2 * 768))
    }
}
