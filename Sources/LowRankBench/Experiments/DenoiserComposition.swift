import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// One denoiser and an adapter for each of several garments that it does not know: pictures of two of these at once, which
/// no adapter has seen, are what the adapters are merged or composed for.
///
/// Each pair of adapters is merged or composed by itself. Measured are the error of the predicted noise in pictures of both
/// garments, made of test images, and, in pictures that are sampled, how often a classifier finds the garments of the prompt.
struct DenoiserComposition {
    static let key = "sampling"

    static let metrics = [
        MetricSpec("bothFound", "both garments", better: .higher, format: .percent),
        MetricSpec("found", "garments found", better: .higher, format: .percent),
        MetricSpec("worstPair", "both, worst pair", better: .higher, format: .percent),
        MetricSpec("denoisingLoss", "denoising loss", unit: "mean squared error", better: .lower, format: .decimals(4)),
        MetricSpec("passes", "passes a step", better: .lower, format: .decimals(2)),
        MetricSpec("ownBothFound", "both, each place by its own adapter", better: .neither, format: .percent),
        MetricSpec("ownDenoisingLoss", "loss, each place by its own adapter", better: .neither, format: .decimals(4)),
        MetricSpec("baseDenoisingLoss", "loss before", better: .neither, format: .decimals(4)),
        MetricSpec("realFound", "found in real pictures", better: .neither, format: .percent),
    ]

    static let figures: [ExperimentFigure] = [
        .relation(x: "passes", y: "bothFound"),
        .bars(quantity: "bothFound", value: "Pictures with both garments"),
        .curves(quantity: "denoisingLoss", x: "Level of noise", y: "Denoising loss of composed predictions", isLogarithmic: true),
    ]

    static func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["data", "model", "training", "parts", key, "classifier"])
        var task = try reader.partedTask(entry.name, values)
        guard task.data.kind is DenoisingData else { throw values[key]!.error("is for data of kind \(DenoisingData.name)") }
        let parts = try DataParts.list(values["parts"]!, of: task, reader)
        var known: Set<String> = []
        for (part, node) in zip(parts, try values["parts"]!.list()) {
            guard part.pieces.count == 1 else { throw node.error("must be one class, of which a picture has a garment") }
            guard known.isDisjoint(with: part.pieces) else { throw node.error("shares data with a part before it") }
            known.formUnion(part.pieces)
        }
        let sampling = try values[key]!.settings(required: ["steps", "guidance"])
        let classifier = try values["classifier"]!.settings(required: ["steps", "learning_rate"])
        var settings = DataParts.settings(of: parts)
        settings["samplingSteps"] = .integer(try sampling["steps"]!.integer(5...NoiseSchedule.levels))
        settings["guidance"] = .real(try sampling["guidance"]!.real(0...100))
        settings["classifierSteps"] = .integer(try classifier["steps"]!.integer(TrainingConfiguration.stepRange))
        settings["classifierRate"] = .real(try classifier["learning_rate"]!.positiveReal())
        task.experiment = ExperimentConfiguration(kind: .merging, settings: settings)
        return task
    }

    static func check(_ recipe: Recipe, _ experiment: ExperimentConfiguration) throws {
        guard case .blend(let blend)? = recipe.noiseComposition,
            case .integer(let steps)? = experiment.settings["samplingSteps"]
        else { return }
        _ = try blend.course(of: Canvases.places, steps: steps)
        _ = try blend.rank(of: .zeros([1, Canvases.side, Canvases.side]))
    }

    // MARK: - A run

    /// Two concepts of one picture.
    private struct Pair {
        /// Places in the list of parts.
        let concepts: [Int]
        /// With the garments in one order and the other, in turn.
        let canvases: [Canvases.Canvas]
        var words: [Int32] { canvases.flatMap { $0.words.map(Int32.init) } }
    }

    private let run: ExperimentRun
    private let parts: [RunConfiguration]
    private let networks: AdaptedDenoisers
    private let guidance: Float
    private let levels: [Int]
    private let pairs: [Pair]

    init(_ run: ExperimentRun) throws {
        self.run = run
        // An adapter changes nothing but the weights that it is of.
        parts = run.trainingRuns.map {
            var part = $0
            part.trains = part.trains ?? TrainedParts(embedding: false, norms: false, head: false, biases: false)
            return part
        }
        guidance = Float(run.real("guidance"))
        levels = NoiseSchedule.levels(steps: run.integer("samplingSteps"))
        let data = run.configuration.data.kind as! DenoisingData
        let classes = parts.map { ($0.data.kind as! DenoisingData).classes[0] }
        let (train, test) = try data.canvases(run.cacheDirectory)
        networks = try AdaptedDenoisers(parts, run, examples: train)
        let batch = run.configuration.training.batch
        pairs = classes.indices.flatMap { j in (0..<j).map { [$0, j] } }.map { pair in
            var stream = RandomStream(seed: 0, name: "pictures of \(pair)")
            return Pair(concepts: pair, canvases: (0..<batch).map { i in
                test.canvas(of: (i % 2 == 0 ? pair : pair.reversed()).map { classes[$0] }, &stream)
            })
        }
    }

    func result() throws -> ExperimentResult {
        let judge = try GarmentClassifier(run)
        var outcomes: [Outcome] = []
        for (i, pair) in pairs.enumerated() {
            var (composed, own) = (try networks.composed(pair.concepts), networks.placed(pair.concepts))
            func found(_ pictures: [[Float]]) -> [Bool] {
                judge.finds(zip(pictures, pair.canvases).map { (pixels: $0, words: $1.words) })
            }
            let losses = try (
                composed: denoisingLosses(pair, composed), own: denoisingLosses(pair, own),
                base: denoisingLosses(pair, networks.base)
            )
            let ownFound = found(try sample(pair, number: i, &own))
            let before = networks.counter.count
            let pictures = try sample(pair, number: i, &composed)
            let passes = networks.counter.count - before
            outcomes.append(
                Outcome(
                    found: found(pictures), ownFound: ownFound, realFound: found(pair.canvases.map(\.pixels)), passes: passes,
                    losses: losses.composed, ownLosses: losses.own, baseLosses: losses.base))
            run.report(i + 1, of: pairs.count)
        }
        return summary(outcomes)
    }

    /// Of one pair. What was found is of each place of each picture, the losses are of some levels.
    private struct Outcome {
        let found, ownFound, realFound: [Bool]
        let passes: Int
        let losses, ownLosses, baseLosses: [Double]

        static func both(_ found: [Bool]) -> Double {
            let pictures = found.count / Canvases.places
            let places = Canvases.places
            return Double((0..<pictures).count { found[$0 * places..<($0 + 1) * places].allSatisfy { $0 } }) / Double(pictures)
        }
    }

    private func summary(_ outcomes: [Outcome]) -> ExperimentResult {
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
        func share(_ hits: KeyPath<Outcome, [Bool]>) -> Double {
            mean(outcomes.flatMap { $0[keyPath: hits] }.map { $0 ? 1 : 0 })
        }
        func loss(_ losses: KeyPath<Outcome, [Double]>) -> Double { mean(outcomes.flatMap { $0[keyPath: losses] }) }
        let both = outcomes.map { Outcome.both($0.found) }
        let names = pairs.map { $0.concepts.map { parts[$0].partTitle }.joined(separator: " and ") }
        let seen = Self.evaluated(of: levels)
        let passes = outcomes.reduce(0) { $0 + $1.passes }
        return ExperimentResult(
            metrics: [
                "bothFound": mean(both), "worstPair": both.min()!, "found": share(\.found),
                "ownBothFound": mean(outcomes.map { Outcome.both($0.ownFound) }), "realFound": share(\.realFound),
                "denoisingLoss": loss(\.losses), "baseDenoisingLoss": loss(\.baseLosses), "ownDenoisingLoss": loss(\.ownLosses),
                "passes": Double(passes) / Double(outcomes.count * levels.count),
            ],
            series: [
                Series(quantity: "bothFound", label: nil, x: both.indices.map { Double($0 + 1) }, y: both, names: names),
                Series(
                    quantity: "denoisingLoss", label: nil, x: seen.map { Double(levels[$0]) }.reversed(),
                    y: seen.indices.map { i in mean(outcomes.map { $0.losses[i] }) }.reversed()),
            ])
    }

    /// Five steps of sampling, evenly spread.
    private static func evaluated(of levels: [Int]) -> [Int] { (0..<5).map { (2 * $0 + 1) * levels.count / 10 } }

    /// The mean squared error of the noise at some levels.
    private func denoisingLosses(_ pair: Pair, _ network: any ComposedDenoiser) throws -> [Double] {
        var network = network
        return try Self.evaluated(of: levels).map { step in
            var stream = RandomStream(seed: 0, name: "noise of \(pair.concepts) at \(step)")
            let noise = pair.canvases.map { _ in Canvases.noise(&stream) }
            let images = zip(pair.canvases, noise).flatMap { NoiseSchedule.ddpm.noisy($0.pixels, $1, level: levels[step]) }
            let predicted = try network.noise(
                DenoisingInput(images: images, words: pair.words, level: levels[step], guidance: 1, step: step))
            let squares = zip(predicted, noise.joined()).reduce(0.0) { $0 + Double(($1.0 - $1.1) * ($1.0 - $1.1)) }
            guard squares.isFinite else { throw RunFailure.diverged("the denoising loss is not a finite number") }
            return squares / Double(predicted.count)
        }
    }

    /// Pictures by the pair's prompts, from noise of the run's seed.
    private func sample(_ pair: Pair, number: Int, _ composed: inout any ComposedDenoiser) throws -> [[Float]] {
        var stream = RandomStream(seed: run.configuration.seed, name: "sampling/\(number)")
        var input = DenoisingInput(
            images: pair.canvases.flatMap { _ in Canvases.noise(&stream) }, words: pair.words, level: levels[0],
            guidance: guidance, step: 0)
        composed.start()
        for (step, level) in levels.enumerated() {
            (input.step, input.level) = (step, level)
            try composed.prepare(&input, steps: levels.count)
            let noise = try composed.noise(input)
            input.images = NoiseSchedule.ddpm.step(
                input.images, noise: noise, from: level, to: step + 1 < levels.count ? levels[step + 1] : 0)
        }
        let pixels = Canvases.grid.count
        return (0..<pair.canvases.count).map { Array(input.images[$0 * pixels..<($0 + 1) * pixels]) }
    }
}
