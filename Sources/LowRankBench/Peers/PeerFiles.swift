import Foundation
import LowRankCore

/// What another implementation needs to begin where this one begins, as files.
struct PeerFiles {
    let weights: URL
    let tokens: URL

    init(in folder: URL) {
        weights = folder.appending(path: "weights.safetensors")
        tokens = folder.appending(path: "tokens.i32")
    }

    /// Writes the initial parameters, by the names they have here, and the batches of the first updates.
    func write(_ configuration: RunConfiguration, batches: Int, cacheDirectory: URL) throws {
        var run = try PreparedRun(configuration, cacheDirectory: cacheDirectory)
        try SafetensorsFile.write(run.trainer.network.parameters.map { ($0.name, $0.value) }, to: weights.path)
        guard case .tokens(let inputs, let targets) = run.trainer.lossGraph.inputs else {
            preconditionFailure("a decoder takes tokens")
        }
        var data = Data()
        for update in 0..<batches {
            run.task.load(update: update, into: run.trainer.lossGraph.inputs)
            for indices in [inputs, targets] {
                indices.values.withUnsafeBytes { data.append(contentsOf: $0) }
            }
        }
        try AtomicFile.write(data, to: tokens)
    }
}
