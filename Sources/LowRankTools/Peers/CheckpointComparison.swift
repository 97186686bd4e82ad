import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Compresses a decoder and merges adapters here, lets `transformers` load what was written, and `peft` merge the same adapters:
/// logits against logits.
public struct CheckpointComparison {
    /// Logits further apart than this do not agree.
    static let tolerance: Float = 1e-4

    /// What `baselines/pytorch/checkpoints.py` answers, and how far the model is from the one it was made of.
    public struct Row: Decodable, Sendable {
        let folder: String
        let transformers: String
        let largest: Float
        let difference: Float
        /// From the same adapters as `peft` merges them; nil for what was compressed, and for TIES, which `peft` does per layer.
        let peft: Float?
        /// What was not loaded as it is.
        let warnings: [String]
        var changed: Float?

        var agrees: Bool {
            warnings.isEmpty && (changed ?? 0) > 0
                && ([difference] + [peft].compactMap { $0 }).allSatisfy { $0 <= CheckpointComparison.tolerance }
        }
    }

    /// A model that is made of another: its folder's name, and what it differs from.
    private struct Made {
        let name: String
        let source: LlamaCheckpoint
    }

    /// What the script reads beside a merged model.
    private struct Merging: Encodable {
        let base: String
        let adapters: [String]
        let weights: [Double]
    }

    private let script: PeerScript
    private let folder: ResultsFolder
    private let place: URL
    private let cache: String
    private let interruption: Interruption
    /// What the decoder is trained and calibrated on.
    var corpus = "wordnet"

    /// - Parameters:
    ///   - script: `checkpoints.py`.
    ///   - results: the folder of all results; the models go to `peers/checkpoints` in it.
    /// - Throws: `InputError` when the other implementation is not there.
    public init(python: String, script: String, results: String, cache: String, interruption: Interruption) throws {
        self.script = try PeerScript("transformers", python: python, path: script, interruption: interruption)
        (self.cache, self.interruption) = (cache, interruption)
        folder = ResultsFolder(root: results, suite: "peers")
        place = folder.url.appending(path: "checkpoints")
    }

    public var reportPath: String { folder.displayPath + "/checkpoints.md" }

    /// Trains, compresses, merges and compares.
    /// - Parameter write: receives text for the user as it comes.
    /// - Throws: `Interrupted`; `InputError` when the other side fails.
    public func carryOut(_ write: @escaping (String) -> Void) throws -> [Row] {
        try? FileManager.default.removeItem(at: place)
        try AtomicFile.createFolder(folder.requests)
        let made = try compressed() + merged()
        write("\(made.count) models compressed or merged here; transformers and peft load them\n")
        let rows = try zip(made, script.answers(for: made.map { path($0.name) }, as: Row.self)).map { made, answer in
            var row = answer
            row.changed = try BatchLogits(LlamaCheckpoint(path(made.name))).largestDifference(from: BatchLogits(made.source))
            return row
        }
        try AtomicFile.write(Self.text(rows), to: folder.url.appending(path: "checkpoints.md"))
        return rows
    }

    // MARK: - The models

    private func compressed() throws -> [Made] {
        var configuration = try PeerRun.configuration("decoder", [:])
        configuration.data = .text(corpus: corpus, vocabulary: 300, sha256: try TextCorpus(corpus).sha256)
        let source = try export(configuration, .transformers)
        let methods: [(String, [String: HyperValue])] = [
            ("svd-truncation", ["kept_ratio": .real(0.6)]), ("asvd", ["kept_ratio": .real(0.6)]),
            ("svd-llm", ["kept_ratio": .real(0.6)]), ("lord", ["kept_ratio": .real(0.6), "centred": .flag(false)]),
        ]
        return try methods.map { method, values in
            let options = CheckpointCompression.Options(
                model: source, method: method, hyperparameters: values, text: corpus, tokens: 512, context: 16, cache: cache)
            try CheckpointCompression(options, to: path(method), report: Self.silent).carryOut()
            return try finish(method, from: LlamaCheckpoint(source))
        }
    }

    /// Adapters of one base that were trained for different times.
    private func merged() throws -> [Made] {
        let base = path("base")
        let adapters = try [20, 30, 40].map { steps in
            var configuration = try PeerRun.configuration("adapter-\(steps)", ["lora": ["rank": .integer(4), "lora_alpha": .real(6)]])
            configuration.training.steps = steps
            return try export(configuration, .peft(base: base, .portable))
        }
        let share = 1 / Double(adapters.count)
        let methods: [(String, [String: HyperValue], weight: Double?)] = [
            ("averaging", [:], share), ("task-arithmetic", ["lambda": .real(0.4)], 0.4), ("ties", [:], nil),
        ]
        return try methods.map { method, values, weight in
            try CheckpointMerge(
                base: base, adapters: adapters, method: method, hyperparameters: values, to: path(method), force: false,
                report: Self.silent
            ).carryOut()
            if let weight {
                let merging = Merging(base: base, adapters: adapters, weights: adapters.map { _ in weight })
                try JSONFile.write(merging, to: place.appending(path: "\(method)/merging.json"))
            }
            return try finish(method, from: LlamaCheckpoint(base))
        }
    }

    private func path(_ name: String) -> String { place.appending(path: name).path }

    private func export(_ configuration: RunConfiguration, _ format: ExportFormat) throws -> String {
        if interruption.isRequested { throw Interrupted() }
        let run = folder.requests.appending(path: "\(configuration.row).json")
        try JSONFile.write(configuration, to: run)
        let options = CheckpointExport.Options(cacheDirectory: cache, format: format)
        try CheckpointExport(run.path, results: "", to: path(configuration.row), options: options, report: Self.silent).carryOut()
        return path(configuration.row)
    }

    private func finish(_ name: String, from source: LlamaCheckpoint) throws -> Made {
        let checkpoint = LlamaCheckpoint(path(name))
        try BatchLogits(checkpoint).write(to: checkpoint.file(.logits))
        return Made(name: name, source: source)
    }

    private static var silent: ProgressReport { ProgressReport { _ in } }

    // MARK: - The table

    public static func agrees(_ rows: [Row]) -> Bool { rows.allSatisfy(\.agrees) }

    public static func text(_ rows: [Row]) -> String {
        var table = TextTable(headings: [
            ("method", .left), ("largest logit", .right), ("method changes", .right), ("transformers", .right), ("peft", .right), ("", .left),
        ])
        func scientific(_ value: Float) -> String { String(format: "%.1e", value) }
        table.rows = rows.map { row in
            [
                URL(fileURLWithPath: row.folder).lastPathComponent, String(format: "%.2f", row.largest), row.changed.map(scientific) ?? "-",
                scientific(row.difference), row.peft.map(scientific) ?? "-",
                row.agrees ? "" : "differs" + (row.warnings.first.map { ": \($0)" } ?? ""),
            ]
        }
        return """
            ## Compressed and merged models in transformers \(rows.first?.transformers ?? "")

            Largest differences of logits: of a model that was written here, as it is read here and by transformers, and from the same \
            adapters as peft merges them, where it has that merge. They agree within \(scientific(Self.tolerance)). "Method changes" is the \
            difference from the model before compression or merging.

            \(table.markdown)

            """
    }
}

extension BatchLogits {
    /// The logits of a few fixed tokens.
    fileprivate init(_ checkpoint: LlamaCheckpoint) throws {
        let (batch, context) = (2, 12)
        let network = try checkpoint.read(batch: batch, context: context)
        let tokens = (0..<batch * context).map { Float(7 * $0 % network.shape.vocabulary) }
        self.init(network, of: Tensor(tokens, shape: [batch, context]))
    }
}
