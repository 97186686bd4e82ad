import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Trains adapters here, lets `peft` load them and save them again, and reads those: logits against logits, both ways.
public struct AdapterComparison {
    /// Logits further apart than this do not agree.
    static let tolerance: Float = 1e-4
    /// Where `peft` saves an adapter again, inside its folder.
    private static let again = "peft"

    /// One adapter: a method, and how it is written.
    struct Item {
        let name: String
        let methods: [String: [String: HyperValue]]
        var trains = TrainedParts(embedding: false, norms: false, head: false, biases: false)
        var pissa = PeftPiSSAForm.portable
        var base: BaseStorage?
        var tiesHead = false

        func configuration() throws -> RunConfiguration {
            try PeerRun.configuration(name, methods, trains: trains, base: base, tiesHead: tiesHead)
        }
    }

    /// What `baselines/pytorch/adapters.py` answers, and the largest difference of what was read back here.
    public struct Row: Decodable, Sendable {
        let folder: String
        let peft: String
        let type: String
        let largest: Float
        let adapted: Float
        let difference: Float
        let warnings: [String]
        var readBack: Float?

        var agrees: Bool {
            warnings.isEmpty && difference <= AdapterComparison.tolerance
                && (readBack ?? .infinity) <= AdapterComparison.tolerance
        }
    }

    static let items: [Item] = {
        let rank: [String: HyperValue] = ["rank": .integer(4), "lora_alpha": .real(6)]
        func with(_ own: [String: HyperValue]) -> [String: HyperValue] { rank.merging(own) { $1 } }
        let attention = TrainedParts(
            targets: ["q_proj", "v_proj"], embedding: false, norms: false, head: true, biases: false)
        return [
            Item(name: "lora", methods: ["lora": rank]),
            Item(name: "lora-rank-stabilised", methods: ["lora": with(["use_rslora": .flag(true)])], trains: attention),
            Item(name: "lora-everything-trains", methods: ["lora": rank], trains: TrainedParts()),
            Item(name: "lora-tied-embedding", methods: ["lora": rank], trains: TrainedParts(), tiesHead: true),
            Item(name: "lora-on-nf4", methods: ["lora": rank], base: .nf4),
            Item(name: "qlora", methods: ["qlora": rank]),
            Item(name: "dora", methods: ["dora": rank], trains: attention),
            Item(name: "pissa-portable", methods: ["pissa": with(["use_rslora": .flag(true)])]),
            Item(name: "pissa-portable-quantised", methods: ["pissa": with(["quantised": .flag(true)])]),
            Item(name: "pissa-plain", methods: ["pissa": rank], trains: attention, pissa: .plain),
            Item(name: "randlora", methods: ["randlora": rank]),
            Item(
                name: "randlora-tied-embedding", methods: ["randlora": with(["sparse": .flag(true)])],
                trains: TrainedParts(), tiesHead: true),
            Item(name: "shira", methods: ["shira": ["rank": .integer(2), "scale": .real(1.5)]], trains: attention),
            Item(name: "bone", methods: ["bone": ["rank": .integer(6)]]),
            Item(name: "bone-bat", methods: ["bone": ["rank": .integer(8), "init_weights": .text("bat")]]),
            Item(
                name: "bone-mini",
                methods: ["bone": ["rank": .integer(8), "init_weights": .text("mini"), "mini_r": .integer(4)]],
                trains: attention),
        ]
    }()

    private let script: PeerScript
    private let folder: ResultsFolder
    private let cache: String
    private let interruption: Interruption
    var items = Self.items

    /// - Parameters:
    ///   - script: `adapters.py`.
    ///   - results: the folder of all results; the adapters go to `peers/adapters` in it.
    /// - Throws: `InputError` when the other implementation is not there.
    public init(python: String, script: String, results: String, cache: String, interruption: Interruption) throws {
        self.script = try PeerScript("peft", python: python, path: script, interruption: interruption)
        (self.cache, self.interruption) = (cache, interruption)
        folder = ResultsFolder(root: results, suite: "peers")
    }

    /// Trains, exports and compares every adapter.
    /// - Parameter write: receives text for the user as it comes.
    /// - Throws: `Interrupted`; `InputError` when the other side fails.
    public func carryOut(_ write: @escaping (String) -> Void) throws -> [Row] {
        var folders: [String] = []
        for item in items {
            if interruption.isRequested { throw Interrupted() }
            folders.append(try export(item))
        }
        write("\(folders.count) adapters trained here; peft loads them and saves them again\n")
        let rows = try script.answers(for: folders, ["--again", Self.again], as: Row.self).map { answer in
            var row = answer
            row.readBack = try readBack(row.folder)
            return row
        }
        try AtomicFile.write(Self.text(rows), to: folder.url.appending(path: "adapters.md"))
        return rows
    }

    public var reportPath: String { folder.displayPath + "/adapters.md" }

    // MARK: - One adapter

    private func export(_ item: Item) throws -> String {
        let out = folder.url.appending(path: "adapters/\(item.name)")
        let run = folder.requests.appending(path: "adapter-\(item.name).json")
        try AtomicFile.createFolder(folder.requests)
        try? FileManager.default.removeItem(at: out)
        try JSONFile.write(try item.configuration(), to: run)
        let options = CheckpointExport.Options(
            cacheDirectory: cache, format: .peft(base: nil, item.pissa), logits: true)
        let silent = ProgressReport { _ in }
        try CheckpointExport(run.path, results: "", to: out.path, options: options, report: silent).carryOut()
        return out.path
    }

    /// The base with the adapter that `peft` has saved, read here, and the logits that `peft` had.
    private func readBack(_ folder: String) throws -> Float {
        let saved = "\(folder)/\(Self.again)"
        let expected = try SafetensorsFile(path: "\(saved)/\(PeftExport.File.logits.rawValue)")
        let (tokens, logits): (Tensor<Float>, Tensor<Float>) = (
            try expected.tensor("tokens"), try expected.tensor("logits")
        )
        let network = try PeftExport.read(
            saved, base: LlamaCheckpoint("\(folder)/base"), batch: tokens.rows, context: tokens.columns)
        return zip(BatchLogits(network, of: tokens).logits.values, logits.values).map { abs($0 - $1) }.max()
            ?? .infinity
    }

    // MARK: - The table

    public static func agrees(_ rows: [Row]) -> Bool { rows.allSatisfy(\.agrees) }

    public static func text(_ rows: [Row]) -> String {
        var table = TextTable(headings: [
            ("adapter", .left), ("peft_type", .left), ("largest logit", .right), ("adapter changes", .right),
            ("here to peft", .right),
            ("peft to here", .right), ("", .left),
        ])
        func scientific(_ value: Float) -> String { String(format: "%.1e", value) }
        table.rows = rows.map { row in
            [
                URL(fileURLWithPath: row.folder).lastPathComponent, row.type, String(format: "%.2f", row.largest),
                scientific(row.adapted),
                scientific(row.difference), row.readBack.map(scientific) ?? "-",
                row.agrees ? "" : "differs" + (row.warnings.first.map { ": \($0)" } ?? ""),
            ]
        }
        return """
            ## Adapters in peft \(rows.first?.peft ?? "")

            Largest differences of logits: of what was trained and exported here and loaded by peft, and of what peft then changed and \
            saved and was read here. They agree within \(scientific(Self.tolerance)). "Adapter changes" is the difference from the base without the adapter.

            \(table.markdown)

            """
    }
}
