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
        MetricSpec("ownDenoisingLoss", "each place by its own adapter", better: .neither, format: .decimals(4)),
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
        let base = networks.base
        var (real, losses, baseLosses, ownLosses) = ([Bool](), [[Double]](), [[Double]](), [[Double]]())
        var (found, passes) = ([[Bool]](), 0)
        for (i, pair) in pairs.enumerated() {
            var composed = try networks.composed(pair.concepts)
            real += judge.finds(pair.canvases.map { (pixels: $0.pixels, words: $0.words) })
            losses.append(try denoisingLosses(pair) { try composed.noise($0) })
            baseLosses.append(try denoisingLosses(pair) { base.predict($0) })
            ownLosses.append(try denoisingLosses(pair) { networks.byPlace($0, pair.concepts) })
            let before = networks.counter.count
            let pictures = try sample(pair, number: i, &composed)
            passes += networks.counter.count - before
            found.append(judge.finds(zip(pictures, pair.canvases).map { (pixels: $0, words: $1.words) }))
            run.report(i + 1, of: pairs.count)
        }
        return summary(found, real, losses, baseLosses, ownLosses, passes)
    }

    private func summary(
        _ found: [[Bool]], _ real: [Bool], _ losses: [[Double]], _ base: [[Double]], _ own: [[Double]], _ passes: Int
    ) -> ExperimentResult {
        func share(_ hits: [Bool]) -> Double { Double(hits.count { $0 }) / Double(hits.count) }
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
        let both = found.map { hits in share((0..<hits.count / 2).map { hits[2 * $0] && hits[2 * $0 + 1] }) }
        let names = pairs.map { $0.concepts.map { parts[$0].partTitle }.joined(separator: " and ") }
        let seen = Self.evaluated(of: levels)
        return ExperimentResult(
            metrics: [
                "bothFound": mean(both), "worstPair": both.min()!, "found": share(found.flatMap { $0 }),
                "realFound": share(real), "denoisingLoss": mean(losses.flatMap { $0 }),
                "baseDenoisingLoss": mean(base.flatMap { $0 }), "ownDenoisingLoss": mean(own.flatMap { $0 }),
                "passes": Double(passes) / Double(pairs.count * levels.count),
            ],
            series: [
                Series(quantity: "bothFound", label: nil, x: both.indices.map { Double($0 + 1) }, y: both, names: names),
                Series(
                    quantity: "denoisingLoss", label: nil, x: seen.map { Double(levels[$0]) }.reversed(),
                    y: seen.indices.map { i in mean(losses.map { $0[i] }) }.reversed()),
            ])
    }

    /// Five steps of sampling, evenly spread.
    private static func evaluated(of levels: [Int]) -> [Int] { (0..<5).map { (2 * $0 + 1) * levels.count / 10 } }

    /// The mean squared error of the noise at some levels.
    private func denoisingLosses(_ pair: Pair, _ predict: (DenoisingInput) throws -> [Float]) throws -> [Double] {
        try Self.evaluated(of: levels).map { step in
            var stream = RandomStream(seed: 0, name: "noise of \(pair.concepts) at \(step)")
            let noise = pair.canvases.map { _ in Canvases.noise(&stream) }
            let images = zip(pair.canvases, noise).flatMap { NoiseSchedule.ddpm.noisy($0.pixels, $1, level: levels[step]) }
            let predicted = try predict(
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
