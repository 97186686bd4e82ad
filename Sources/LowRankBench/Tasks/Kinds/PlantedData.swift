import Foundation
import LowRankCore

/// Regression y = W x + noise, W = planted rank-`rank` matrix plus a sparse one of `density`, or that on top of the weights that the
/// network starts from, so that an adapter's best update is known.
package struct PlantedData: TaskKind, LinearSamples {
    package static let name = "planted"
    package static let keys = KindKeys(required: ["rank", "density", "noise", "source_seed"], optional: ["update"])
    package static let isSequential = false
    package static let isObservable = false
    package static let loss = LossText(unit: "mean squared error", count: "Samples", isLogarithmic: true)
    package static let metrics = [MetricSpec("recoveryError", "recovery error", better: .lower, format: .loss)]
    package static let levels = [KnownLevel(metric: "noiseFloor", name: "noise floor")]

    package let rank: Int
    package let density: Double
    package let noise: Double
    package let sourceSeed: Int
    /// Whether it is an update of the network's first weights; nil where it is the whole map.
    package let update: Bool?

    package var updatesGivenWeights: Bool { update == true }

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        rank = try values["rank"]!.integer(1...65_536)
        density = try values["density"]!.real(0...1)
        noise = try values["noise"]!.real(0 ... .greatestFiniteMagnitude)
        sourceSeed = try values["source_seed"]!.integer(0...Int(Int32.max))
        update = try values["update"]?.flag() == true ? true : nil
    }

    fileprivate init(rank: Int, density: Double, noise: Double, sourceSeed: Int) {
        self.rank = rank
        self.density = density
        self.noise = noise
        self.sourceSeed = sourceSeed
        update = nil
    }

    package func check(_ model: any ModelKind, at node: SettingNode) throws {
        for shape in model.network(on: self).weights where rank > min(shape.inputs, shape.outputs) {
            throw node.error("a planted rank of \(rank) is impossible in a \(shape.outputs) x \(shape.inputs) map")
        }
    }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        let shape = run.model.network(on: run.data).weights[0]
        let map = try PlantedMap(
            inputs: shape.inputs, outputs: shape.outputs, rank: rank, density: density, noise: noise,
            sourceSeed: sourceSeed, base: update == nil ? nil : Self.start(S.self, shape, run.networkStreams))
        return try PlantedTask<S>(run, map: map)
    }

    /// The weights that the network starts from.
    private static func start<S: Scalar>(_: S.Type, _ shape: WeightShape, _ streams: RandomStreams) -> Tensor<Double> {
        let start: Tensor<S> = LinearMap<S>.start(shape, streams)
        return Tensor(start.values.map(Double.init), shape: start.shape)
    }

    package var description: String {
        (update == nil ? "planted map" : "planted update") + " of rank \(rank) and density \(density), noise \(noise), source seed \(sourceSeed)"
    }
}

/// Regression onto a planted low-rank plus sparse map.
private struct PlantedTask<S: Scalar>: TrainingTask {
    private let map: PlantedMap
    private var training: PlantedBatches
    private var evaluation: PlantedBatches
    let evaluationBatches: Int

    init(_ run: RunConfiguration, map: PlantedMap) throws {
        self.map = map
        training = try map.trainingBatches(seed: run.seed, batch: run.training.batch)
        evaluation = try map.evaluationBatches(batch: run.training.batch)
        evaluationBatches = run.training.evaluationBatches
    }

    mutating func load(update: Int, into inputs: LossGraph<S>.Inputs) {
        Self.fill(inputs) { training.fill(update, inputs: $0, targets: $1) }
    }

    mutating func loadEvaluation(batch: Int, into inputs: LossGraph<S>.Inputs) {
        Self.fill(inputs) { evaluation.fill(batch, inputs: $0, targets: $1) }
    }

    private static func fill(
        _ inputs: LossGraph<S>.Inputs, _ fill: (UnsafeMutableBufferPointer<S>, UnsafeMutableBufferPointer<S>) -> Void
    ) {
        let (x, y) = (inputs.numbers(.x), inputs.numbers(.y))
        fill(
            UnsafeMutableBufferPointer(start: x.data, count: x.count),
            UnsafeMutableBufferPointer(start: y.data, count: y.count))
    }

    func metrics(of network: any Network<S>, evaluationLoss: Double) -> [String: Double] {
        var metrics = ["noiseFloor": map.lossFloor]
        // A stored form with a non-linearity in it amounts to no one matrix.
        if let effective = network.linearWeights[0].effectiveWeight {
            metrics["recoveryError"] = map.recoveryError(effective: effective)
        }
        return metrics
    }
}

extension DataConfiguration {
    /// Regression onto a planted map.
    public static func planted(rank: Int, density: Double, noise: Double, sourceSeed: Int) -> DataConfiguration {
        DataConfiguration(PlantedData(rank: rank, density: density, noise: noise, sourceSeed: sourceSeed))
    }
}
