import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Compresses the weights of one block of SmolLM2 here and in PyTorch, in turns: the same weights, the same inputs, one thread.
public struct CompressionComparison {
    /// Errors of the weights further apart than this, as a fraction, do not agree.
    static let tolerance = 1e-3
    static let methods = ["svd-truncation", "asvd", "svd-llm"]
    private static let keptRatio = 0.8
    /// In the middle of the 30.
    private static let layer = 15
    private static let (windows, context) = (16, 256)

    /// A method, over all weights.
    struct Row {
        let method: String
        /// Of all weights, one number per turn.
        let own: [Double]
        let other: [Double]
        /// Largest relative difference of the errors of weights and outputs.
        let difference: Double

        var agrees: Bool { difference <= CompressionComparison.tolerance }
        var ratio: PairedRatio { PairedRatio(own, other)! }
    }

    /// What was measured.
    public struct Report {
        let rows: [Row]
        let shapes: [WeightShape]
        let version: String

        public var agrees: Bool { rows.allSatisfy(\.agrees) }
    }

    private let peers: [PeerProcess.Launch]
    private let folder: ResultsFolder
    private let cache: String
    private let repetitions: Int
    private let interruption: Interruption

    /// - Parameter results: the folder of all results; the table goes to `peers/compression.md` in it.
    /// - Throws: `InputError` when the other implementation is not there.
    public init(
        python: String, script: String, repetitions: Int, results: String, cache: String, interruption: Interruption
    ) throws {
        for path in [python, script] where !FileManager.default.fileExists(atPath: path) {
            throw InputError("\(path): no such file; 'make peers' prepares the Python environment")
        }
        self.init(
            peers: [.own(), .pyTorch(python: python, script: script)], repetitions: repetitions, results: results, cache: cache,
            interruption: interruption)
    }

    init(peers: [PeerProcess.Launch], repetitions: Int, results: String, cache: String, interruption: Interruption) {
        (self.peers, self.repetitions, self.cache, self.interruption) = (peers, repetitions, cache, interruption)
        folder = ResultsFolder(root: results, suite: "peers")
    }

    public var reportPath: String { folder.displayPath + "/compression.md" }

    /// - Parameter write: receives text for the user as it comes.
    /// - Throws: `Interrupted`; `InputError` for a package that is missing, or when a peer fails.
    public func carryOut(_ write: (String) -> Void) throws -> Report {
        let file = folder.requests.appending(path: "compression.safetensors")
        let shapes = try Self.weights(to: file, cache: cache)
        write("\(shapes.count) weights and their inputs from SmolLM2, \(Self.windows * Self.context) tokens\n")
        let report = try compare(shapes, in: file.path, write)
        try AtomicFile.write(report.markdown, to: folder.url.appending(path: "compression.md"))
        return report
    }

    /// Writes the linear weights of one block and what they are fed.
    private static func weights(to file: URL, cache: String) throws -> [WeightShape] {
        do {
            let decoder = try PretrainedDecoder(.smolLM2, cache: PackageCache(directory: cache))
            let tokens = decoder.tokenizer.encode(try TextCorpus("wordnet").train, atMost: windows * context + 1)
            let text = TokenWindows(tokens, context: context)
            let network = try decoder.network(batch: 1, context: context, as: Float.self)
            network.setTrainable { _ in false }
            let weights = network.linearWeights.filter { $0.shape.name.contains(".layers.\(layer).") }
            let inputs = network.linearInputs(of: Set(weights.map(\.shape.name)), batches: text.count, load: text.load)
            try AtomicFile.createFolder(file.deletingLastPathComponent())
            try SafetensorsFile.write(
                weights.flatMap { weight in
                    let name = weight.shape.name
                    return [(name: "\(name).weight", tensor: weight.effectiveWeight!), (name: "\(name).inputs", tensor: inputs[name]!)]
                }, to: file.path)
            return weights.map(\.shape)
        } catch let error as TaskError {
            throw InputError(error.description)
        }
    }

    func compare(_ shapes: [WeightShape], in file: String, _ write: (String) -> Void) throws -> Report {
        let processes = try peers.map { try PeerProcess($0, interruption: interruption) }
        var version = ""
        let rows = try Self.methods.map { method in
            let specs = try MethodRegistry.entry(method).card.hyperparameters
            let values = try Hyperparameters(["kept_ratio": .real(Self.keptRatio)], specs: specs, method: method).values
            func turn(_ peer: PeerProcess) throws -> [PeerCompressed] {
                try shapes.map { try peer.ask(.compress(task: PeerCompression(file: file, weight: $0.name, method: method, hyperparameters: values))) }
            }
            // The first pair warms up, and is compared.
            let answers = try processes.map(turn)
            version = answers[1][0].version
            let difference = zip(answers[0], answers[1]).flatMap { own, other in
                [(own.weightError, other.weightError), (own.outputError, other.outputError)].map { abs($0 - $1) / $1 }
            }.max()!
            var seconds: [[Double]] = [[], []]
            for _ in 0..<repetitions {
                for (i, process) in processes.enumerated() { seconds[i].append(try turn(process).reduce(0) { $0 + $1.seconds }) }
            }
            let row = Row(method: method, own: seconds[0], other: seconds[1], difference: difference)
            write(String(format: "%@: %.2f of PyTorch's time\n", method, row.ratio.median))
            return row
        }
        return Report(rows: rows, shapes: shapes, version: version)
    }
}

extension CompressionComparison.Report {
    public var markdown: String {
        var table = TextTable(headings: [
            ("method", .left), ("seconds here", .right), ("in PyTorch", .right), ("ratio", .right), ("errors differ by", .right), ("", .left),
        ])
        table.rows = rows.map { row in
            [
                row.method, String(format: "%.2f", Statistics.median(row.own)!), String(format: "%.2f", Statistics.median(row.other)!),
                String(format: "%.2f (%.2f to %.2f)", row.ratio.median, row.ratio.least, row.ratio.greatest),
                String(format: "%.1e", row.difference), row.agrees ? "" : "differs",
            ]
        }
        return """
            ## Compression in PyTorch \(version)

            The \(shapes.count) linear weights of a block of SmolLM2-135M, to 80 % of the numbers, one thread on each side. Ratio: the median of \
            \(rows.first?.own.count ?? 0) pairs of turns, and their range; below 1 is faster here. The errors of weights and outputs agree within \
            \(String(format: "%.0e", CompressionComparison.tolerance)) of themselves.

            \(table.markdown)

            """
    }
}
