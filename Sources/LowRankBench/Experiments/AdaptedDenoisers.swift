import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// A batch of noisy pictures and what is asked about them.
struct DenoisingInput {
    /// One picture after the other.
    var images: [Float]
    /// The words of their prompts.
    let words: [Int32]
    var level: Int
    /// By how much the direction of the prompt is scaled; 1 for the prediction with the prompt itself.
    let guidance: Float
    /// Of sampling, from 0.
    var step: Int

    var pixels: Int { Canvases.grid.count }
    var count: Int { images.count / pixels }
}

/// One network that predicts noise.
final class DenoisingPass {
    /// How often networks were run, forward or backward.
    final class Counter { var count = 0 }

    private let graph: PredictionGraph<Float>
    private let counter: Counter

    init(_ network: Denoiser<Float>, withMaps: Bool = false, _ counter: Counter) {
        network.setTrainable { _ in false }
        graph = withMaps ? network.makeMappedGraph() : network.makePredictionGraph()
        self.counter = counter
    }

    /// u + guidance (c - u), c with the prompt and u without.
    func predict(_ input: DenoisingInput) -> [Float] {
        guard input.guidance != 1 else { return predict(input, words: input.words) }
        let without = predict(input, words: Array(repeating: Int32(Canvases.unprompted), count: input.words.count))
        return zip(without, predict(input, words: input.words)).map { $0 + input.guidance * ($1 - $0) }
    }

    private func predict(_ input: DenoisingInput, words: [Int32]) -> [Float] {
        let x = graph.inputs.numbers(.x)
        input.images.withUnsafeBufferPointer { x.data.update(from: $0.baseAddress!, count: $0.count) }
        graph.inputs.indices(.tokens).values = words
        graph.inputs.indices(.levels).values = Array(repeating: Int32(input.level), count: input.count)
        graph.graph.forward()
        counter.count += 1
        return graph.prediction.value.values
    }

    /// The maps of the last prediction, which was with the prompt: [pictures x patches, words].
    var maps: Tensor<Float> { graph.maps!.value }

    /// The prediction's maps with the prompt.
    func look(_ input: DenoisingInput) -> Tensor<Float> {
        _ = predict(input, words: input.words)
        return maps
    }

    func imageGradient(maps derivative: Tensor<Float>) -> [Float] {
        counter.count += 1
        return graph.imageGradient(maps: derivative).values
    }
}

/// What several adapters make together of a picture in which there are two concepts.
protocol ComposedDenoiser {
    /// Sampling begins.
    mutating func start()
    /// May change the pictures before a step of sampling.
    mutating func prepare(_ input: inout DenoisingInput, steps: Int) throws
    mutating func noise(_ input: DenoisingInput) throws -> [Float]
}

extension ComposedDenoiser {
    func start() {}
    func prepare(_ input: inout DenoisingInput, steps: Int) throws {}
}

/// A denoiser that was trained before, and what its adapters made of it, as a row composes them.
final class AdaptedDenoisers {
    /// The network before.
    let base: any ComposedDenoiser
    let counter = DenoisingPass.Counter()
    private let adapted: [DenoisingPass]
    private let (before, models): (NamedTensors<Float>, [NamedTensors<Float>])
    private let parts: [RunConfiguration]
    private let classes: [Int]
    private let cache: URL
    private let recipe: Recipe?
    private let steps: Int
    /// By which adapters are brought into order.
    private let ranks: [Double]
    private var mapped: [Int: DenoisingPass] = [:]
    private var gates: [String: NamedTensors<Float>]?

    /// - Parameter examples: pictures of the adapters' garments.
    init(_ parts: [RunConfiguration], _ run: ExperimentRun, examples: Canvases) throws {
        (self.parts, cache, recipe, steps) = (parts, run.cacheDirectory, try run.recipe, run.integer("samplingSteps"))
        classes = parts.map { ($0.data.kind as! DenoisingData).classes[0] }
        models = try parts.map { try MergingExperiment.fineTuned($0, run.cacheDirectory) }
        before = try parts[0].startingNetwork(run.cacheDirectory).tensors
        let cache = run.cacheDirectory
        base = SingleDenoiser(pass: DenoisingPass(try Self.network(parts[0], before, cache), counter))
        let counter = counter
        adapted = try models.map { DenoisingPass(try Self.network(parts[0], $0, cache), counter) }
        guard case .blend(let blend)? = recipe?.noiseComposition else {
            ranks = classes.map { _ in 0 }
            return
        }
        ranks = try classes.map { name in
            var stream = RandomStream(seed: 0, name: "examples of \(name)")
            let scores = try (0..<32).map { _ in
                let garment = Canvases.garment(examples.canvas(of: [name, nil], &stream).pixels[...], place: 0)
                return try blend.rank(of: Tensor(garment.map(Double.init), shape: [1, Canvases.side, Canvases.side]))
            }
            return scores.reduce(0, +)
        }
    }

    private static func network(
        _ configuration: RunConfiguration, _ weights: NamedTensors<Float>, _ cache: URL
    ) throws -> Denoiser<Float> {
        let network: any Network<Float> = try configuration.makeDenseNetwork(start: nil, cacheDirectory: cache)
        network.assign(weights)
        return network as! Denoiser<Float>
    }

    /// The adapters of these concepts, each for the places of its word, which no method knows.
    func placed(_ concepts: [Int]) -> any ComposedDenoiser {
        PlacedDenoiser(passes: concepts.map { adapted[$0] }, classes: concepts.map { classes[$0] })
    }

    /// The adapters of these concepts, composed as the row says; without a method the network before.
    func composed(_ concepts: [Int]) throws -> any ComposedDenoiser {
        switch recipe {
        case .merging(let method)?:
            let merged = try method.merge(concepts.map { models[$0] }, base: before).weights
            return SingleDenoiser(pass: DenoisingPass(try Self.network(parts[0], merged, cache), counter))
        case .mechanism?:
            return try composed(concepts, recipe!.noiseComposition!)
        default: return base
        }
    }

    private func composed(_ concepts: [Int], _ composition: NoiseComposition) throws -> any ComposedDenoiser {
        switch composition {
        case .blend(let blend):
            let order = concepts.sorted { (ranks[$1], $0) < (ranks[$0], $1) }
            return BlendedDenoiser(
                passes: order.map { adapted[$0] }, course: try blend.course(of: concepts.count, steps: steps))
        case .masks(let masks):
            let shape = (try Self.network(parts[0], before, cache)).shape
            let passes = [nil] + concepts.map(Optional.some)
            return MaskedDenoiser(
                masks: masks, passes: try passes.map(mappedPass), classes: concepts.map { classes[$0] }, shape: shape)
        case .gates(let method):
            let known = try gates ?? trainedGates(method)
            gates = known
            let form = method.form(try concepts.map(factors), gates: known)
            let network: any Network<Float> = try parts[0].makeNetwork(
                start: parts[0].startFile(cacheDirectory: cache), cacheDirectory: cache, parametrisation: form,
                streams: parts[0].networkStreams)
            return SingleDenoiser(pass: DenoisingPass(network as! Denoiser<Float>, counter))
        }
    }

    /// With maps: the base, or an adapter.
    private func mappedPass(_ adapter: Int?) throws -> DenoisingPass {
        if let known = mapped[adapter ?? -1] { return known }
        let weights = adapter.map { models[$0] } ?? before
        let pass = DenoisingPass(try Self.network(parts[0], weights, cache), withMaps: true, counter)
        mapped[adapter ?? -1] = pass
        return pass
    }

    // MARK: - Gates

    /// The change that an adapter makes to each weight, of the rank that it has but for rounding.
    private func factors(_ adapter: Int) throws -> [String: LoRAFactors] {
        let weights = parts[0].model.network(on: parts[0].data).weights
        return Dictionary(uniqueKeysWithValues: try weights.map { shape in
            let name = shape.name + ".weight"
            let change = try (models[adapter][name]! - before[name]!).svd()
            let rank = max(1, change.s.values.count { $0 > 1e-4 * change.s[0] })
            let leading = change.leading(rank)
            return (shape.name, LoRAFactors(A: leading.vt, B: leading.u.scalingColumns(by: leading.s.values)))
        })
    }

    /// Trains gates among all adapters with the pictures of one adapter after the other, for as many updates as an adapter.
    private func trainedGates(_ method: any LoRAGates) throws -> [String: NamedTensors<Float>] {
        let form = method.form(try parts.indices.map(factors), gates: nil)
        let training = TrainingMethod(
            parametrisation: form, updateRule: try parts[0].makeMethod().updateRule, trains: parts[0].trains!)
        let run = try PreparedRun(parts[0], method: training, cacheDirectory: cache)
        var tasks: [any TrainingTask<Float>] = try parts.map { try $0.makeTask(cacheDirectory: cache) }
        for update in 0..<parts[0].training.steps {
            _ = try run.trainer.update { tasks[update % tasks.count].load(update: update, into: $0) }
        }
        return Dictionary(
            uniqueKeysWithValues: run.trainer.network.linearWeights.map { ($0.shape.name, method.gates(of: $0)) })
    }
}

/// One network: the base, merged weights, or gates inside.
private struct SingleDenoiser: ComposedDenoiser {
    let pass: DenoisingPass
    func noise(_ input: DenoisingInput) -> [Float] { pass.predict(input) }
}

/// Each place of the pictures by the network of its word.
private struct PlacedDenoiser: ComposedDenoiser {
    let passes: [DenoisingPass]
    let classes: [Int]

    func noise(_ input: DenoisingInput) -> [Float] {
        let predictions = passes.map { $0.predict(input) }
        return input.images.indices.map { i in
            let place = i % Canvases.grid.width / Canvases.side
            let word = Int(input.words[i / input.pixels * Canvases.places + place])
            return predictions[classes.firstIndex(of: word)!][i]
        }
    }
}

/// A weighted mean of predictions; while sampling, some are those of an earlier step.
private struct BlendedDenoiser: ComposedDenoiser {
    let passes: [DenoisingPass]
    let course: [BlendStep]
    private var isSampling = false
    private var last: [Int: [Float]] = [:]

    init(passes: [DenoisingPass], course: [BlendStep]) { (self.passes, self.course) = (passes, course) }

    mutating func start() {
        isSampling = true
        last = [:]
    }

    mutating func noise(_ input: DenoisingInput) -> [Float] {
        let step = course[input.step]
        let unused = [Float](repeating: 0, count: input.images.count)
        let predictions = passes.indices.map { i -> [Float] in
            guard step.weights[i] != 0 else { return unused }
            if isSampling, !step.isFresh[i], let known = last[i] { return known }
            last[i] = passes[i].predict(input)
            return last[i]!
        }
        return step.mean(predictions)
    }
}

/// Predictions inside masks from maps of attention, which the pictures are changed to separate.
private struct MaskedDenoiser: ComposedDenoiser {
    let masks: any PredictionMasks
    /// The base, and the adapter of each concept.
    let passes: [DenoisingPass]
    /// The words of the concepts.
    let classes: [Int]
    let shape: DenoiserShape

    /// Of all words of a picture in all passes, one pass after the other.
    private func owners(_ picture: Int, _ input: DenoisingInput) -> [MapOwner] {
        passes.indices.flatMap { pass in
            (0..<Canvases.places).map { place in
                let word = Int(input.words[picture * Canvases.places + place])
                return MapOwner(pass: pass, concept: classes.firstIndex(of: word)!)
            }
        }
    }

    /// A picture's maps in the order of their owners, [maps, patches].
    private func maps(_ picture: Int, of seen: [[Float]]) -> Tensor<Double> {
        let (places, patches) = (Canvases.places, shape.patches.count)
        let numbers = seen.flatMap { maps in
            (0..<places * patches).map { Double(maps[(picture * patches + $0 % patches) * places + $0 / patches]) }
        }
        return Tensor(numbers, shape: [seen.count * places, patches])
    }

    /// In the first half of sampling the step falls from the method's own to half of it.
    func prepare(_ input: inout DenoisingInput, steps: Int) throws {
        guard masks.stepSize > 0, 2 * input.step < steps else { return }
        let seen = passes.map { $0.look(input).values }
        let (places, patches) = (Canvases.places, shape.patches.count)
        var derivatives = seen.map { [Float](repeating: 0, count: $0.count) }
        for picture in 0..<input.count {
            let gradient = try masks.contrast(maps(picture, of: seen), owners(picture, input)).gradient.values
            for (i, value) in gradient.enumerated() {
                let (map, patch) = (i / patches, i % patches)
                derivatives[map / places][(picture * patches + patch) * places + map % places] = Float(value)
            }
        }
        let size = Float(masks.stepSize * (1 - Double(input.step) / Double(steps)))
        for (pass, derivative) in zip(passes, derivatives) {
            let gradient = pass.imageGradient(maps: Tensor(derivative, shape: [derivative.count / places, places]))
            for i in gradient.indices { input.images[i] -= size * gradient[i] }
        }
    }

    func noise(_ input: DenoisingInput) -> [Float] {
        let predictions = passes.map { $0.predict(input) }
        let seen = passes.map(\.maps.values)
        let (pixels, width, patch) = (input.pixels, shape.image.width, shape.patch)
        return (0..<input.count).flatMap { picture -> [Float] in
            let ofPatches = masks.masks(maps(picture, of: seen), owners(picture, input), concepts: classes.count)
            let ofPixels = (0..<classes.count * pixels).map { i -> Double in
                let (y, x) = (i % pixels / width, i % width)
                return ofPatches[i / pixels, y / patch * shape.patches.width + x / patch]
            }
            let own = predictions.flatMap { $0[picture * pixels..<(picture + 1) * pixels].map(Double.init) }
            return masks.fuse(
                Tensor(own, shape: [passes.count, pixels, 1]), masks: Tensor(ofPixels, shape: [classes.count, pixels])
            ).values.map(Float.init)
        }
    }
}
