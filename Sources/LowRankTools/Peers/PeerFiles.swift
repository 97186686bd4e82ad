import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// What another implementation needs to begin where this one begins, as files.
struct PeerFiles {
    let weights: URL
    let tokens: URL
    /// Absent when the method draws nothing during a run.
    let streams: URL?

    /// Writes the initial parameters, by the names they have here, and what the first updates need: their batches,
    /// and the random numbers that the method draws in them.
    init(of configuration: RunConfiguration, updates: Int, in folder: URL, cacheDirectory: URL) throws {
        weights = folder.appending(path: "weights.safetensors")
        tokens = folder.appending(path: "tokens.i32")
        var run = try PreparedRun(configuration, cacheDirectory: cacheDirectory)
        try SafetensorsFile.write(run.trainer.network.parameters.map { ($0.name, $0.value) }, to: weights.path)
        try AtomicFile.write(Self.batches(of: &run, updates), to: tokens)
        let drawn = Self.streams(of: run, updates)
        streams = drawn.isEmpty ? nil : folder.appending(path: "draws.safetensors")
        if let streams { try SafetensorsFile.write(drawn, to: streams.path) }
    }

    private static func batches(of run: inout PreparedRun, _ updates: Int) -> Data {
        let inputs = run.trainer.lossGraph.inputs
        var data = Data()
        for update in 0..<updates {
            run.task.load(update: update, into: inputs)
            for slot in [InputSlot.tokens, .targets] {
                inputs.indices(slot).values.withUnsafeBytes { data.append(contentsOf: $0) }
            }
        }
        return data
    }

    /// The standard normal numbers behind each P of APOLLO, as "parameter/refresh", refreshes counted from 0.
    private static func streams(of run: PreparedRun, _ updates: Int) -> [(name: String, tensor: Tensor<Float>)] {
        guard let apollo = run.trainer.method.updateRule as? APOLLO, let interval = run.configuration.refreshInterval
        else { return [] }
        let projected = run.trainer.network.linearWeights.flatMap { $0.parameters }
        return projected.flatMap { parameter in
            (0...(updates - 1) / interval).map { refresh in
                let shape = apollo.drawShape(parameter.info.shape)
                let streams = run.trainer.streams.scoped(parameter.name)
                return ("\(parameter.name)/\(refresh)", streams.normal("P\(refresh + 1)", shape, deviation: 1))
            }
        }
    }
}

extension RunConfiguration {
    /// Updates between two refreshes of a projection, where the method has one.
    var refreshInterval: Int? {
        for method in methods {
            if case .integer(let interval)? = method.hyperparameters["update_proj_gap"] { return interval }
        }
        return nil
    }
}
