import Foundation
import LowRankCore

/// Data of categorical fields that each belong to one of two classes.
package protocol FieldData: TaskKind {
    /// How many values each field has.
    var fields: [Int] { get }
}

/// Whether someone likes a film, from what is known of both: MovieLens-100k, four points and more being a click.
///
/// A fixed draw divides the ratings into 80 % to train on, 10 % to choose by and 10 % to test with, the same for all seeds.
/// A training run is evaluated on the second part.
package struct ClicksData: FieldData {
    package static let name = "clicks"
    package static let keys = KindKeys(required: ["from"])
    package static let isSequential = false
    package static let pretrainedKeys: KindKeys? = KindKeys(required: [])
    package static let loss = LossText(unit: "nats per rating", count: "Ratings")
    package static let metrics: [MetricSpec] = [.accuracy, .macroF1]

    /// A package of `lowrank fetch`, or the path of a folder with files of the same names.
    package let from: String
    package let fields: [Int]
    /// Digest of the ratings and tables as they were when the plan was made.
    package let sha256: String

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        let node = values["from"]!
        (from, sha256) = try DataPackage.movieLens.source(node)
        if from == DataPackage.movieLens.name {
            fields = MovieRatings.packageCounts + FilmClicks.furtherFields
        } else {
            do {
                fields = try FilmClicks(folder: URL(fileURLWithPath: from, isDirectory: true)).fields
            } catch {
                throw node.error(error.description)
            }
        }
    }

    init(from: String, fields: [Int], sha256: String) {
        (self.from, self.fields, self.sha256) = (from, fields, sha256)
    }

    /// On the same ratings.
    package func pretraining(_ values: [String: SettingNode], _ reader: TaskReader) throws -> (corpus: String, sha256: String) {
        (from, sha256)
    }
    package func pretraining(on start: PretrainedStart) -> (any TaskKind)? { self }

    // MARK: Batches

    /// What a network is read on while it is made, and what is reported of it.
    package enum Part { case validation, test }

    /// The samples to train on, and those of each other part.
    private func samples(_ cacheDirectory: URL) throws -> (train: TaskSamples<Int>, others: [Part: TaskSamples<Int>]) {
        let clicks = try FilmClicks(folder: DataPackage.movieLens.folder(of: from, cacheDirectory: cacheDirectory))
        guard clicks.fields == fields else {
            throw TaskError("\(from): the fields have \(clicks.fields) values, and the plan was made with \(fields); plan again")
        }
        // Not the run's seed: all seeds have the same parts.
        let order = RandomStreams(seed: 2020, path: Self.name).permutation("split", clicks.labels.count)
        let tenth = order.count / 10
        let starts = fields.indices.map { fields[..<$0].reduce(0, +) }
        let size = fields.reduce(0, +)
        func samples(_ chosen: ArraySlice<Int>) -> TaskSamples<Int> {
            let chosen = Array(chosen)
            return TaskSamples(targets: chosen.map { clicks.labels[$0] }) { sample, row, inputs in
                let values = zip(starts, clicks.samples[chosen[sample]]).flatMap { start, values in
                    values.map { (place: start + $0, number: 1 / Float(values.count)) }
                }
                inputs.write(sparse: values, of: size, to: .x, from: row * size)
            }
        }
        return (
            samples(order[(2 * tenth)...]), [.validation: samples(order[..<tenth]), .test: samples(order[tenth..<2 * tenth])]
        )
    }

    package func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws {
        let (train, others) = try samples(cacheDirectory)
        try training.check(
            trainingSamples: train.targets.count, evaluationSamples: others.values.map(\.targets.count).min()!)
    }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        try task(run, evaluatedOn: .validation, cacheDirectory: cacheDirectory)
    }

    /// The batches of a run that is evaluated on one of the parts.
    /// - Throws: `TaskError` when the data are missing, changed or too short.
    package func task<S: Scalar>(
        _ run: RunConfiguration, evaluatedOn part: Part, cacheDirectory: URL
    ) throws -> any TrainingTask<S> {
        let (train, others) = try samples(cacheDirectory)
        return try ClassificationTask<S>(run, classes: 2, train: train, evaluation: others[part]!) { _ in [:] }
    }

    package var description: String { "clicks of \(from), sha256 \(sha256.prefix(12))" }
}
