import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Merges adapters of `peft` that were trained on one model into that model's weights.
public struct CheckpointMerge {
    private let base: CheckpointMatrices
    private let adapters: [PeftAdapter]
    private let method: any MergingMethod
    private let folder: ModelFolder
    private let changed: [CheckpointMatrices.Entry]
    private let report: ProgressReport

    /// - Parameters:
    ///   - base: a Hugging Face folder with model.safetensors or its shards.
    ///   - adapters: folders that `save_pretrained` of `peft` has written.
    /// - Throws: `InputError` for anything that would stop the work later: adapters of another network, or of different ranks,
    ///   kinds or weights.
    public init(
        base: String, adapters folders: [String], method id: String, hyperparameters: [String: HyperValue], to folder: String,
        force: Bool, report: ProgressReport
    ) throws {
        let known = MethodRegistry.all(.merging).map(\.card.id)
        do {
            guard case .merging(let method) = try MethodRegistry.entry(id).recipe(hyperparameters) else {
                throw MethodError("\(id): does not merge models; these do: \(known.joined(separator: ", "))")
            }
            self.method = method
        } catch let error as MethodError {
            throw InputError(error.description)
        }
        guard FileManager.default.fileExists(atPath: base + "/config.json") else {
            throw InputError("\(base): no config.json; --base is the folder of the model that the adapters were trained on")
        }
        let matrices = try CheckpointMatrices(base)
        let adapters = try folders.map { try PeftAdapter($0) }
        for adapter in adapters {
            try adapter.checkBelongs(to: matrices.entries.map(\.weightShape), tensors: matrices.names, of: base)
        }
        changed = matrices.entries.filter { adapters[0].changes($0.weightShape) }
        guard !changed.isEmpty else { throw InputError("\(folders[0]): changes no matrix of \(base)") }
        for adapter in adapters.dropFirst() { try Self.check(adapter, goesWith: adapters[0], matrices) }
        self.base = matrices
        self.adapters = adapters
        self.report = report
        self.folder = try ModelFolder(folder, of: base, overwriting: force)
    }

    private static func check(_ adapter: PeftAdapter, goesWith first: PeftAdapter, _ base: CheckpointMatrices) throws {
        func differs(_ what: String) -> InputError {
            InputError("\(adapter.folder): \(what); merge adapters that were trained alike from one base")
        }
        guard adapter.kind == first.kind else {
            throw differs("is a '\(adapter.kind.rawValue)', and \(first.folder) a '\(first.kind.rawValue)'")
        }
        if let rank = adapter.hyperparameters["rank"], let other = first.hyperparameters["rank"], rank != other {
            throw differs("has rank \(rank), and \(first.folder) rank \(other)")
        }
        if let name = adapter.baseName, let other = first.baseName, name != other {
            throw differs("was trained on '\(name)', and \(first.folder) on '\(other)'")
        }
        if let entry = base.entries.first(where: { adapter.changes($0.weightShape) != first.changes($0.weightShape) }) {
            let (does, not) = adapter.changes(entry.weightShape) ? (adapter, first) : (first, adapter)
            throw InputError(
                "\(does.folder): changes '\(entry.name)', and \(not.folder) does not; merge adapters of the same weights")
        }
    }

    public func carryOut() throws {
        var start = NamedTensors<Float>([])
        var models = adapters.map { _ in NamedTensors<Float>([]) }
        for (i, entry) in changed.enumerated() {
            let W0 = try base.matrix(entry.name)
            start[entry.name] = W0.converted()
            for (t, adapter) in adapters.enumerated() {
                models[t][entry.name] = try adapter.effectiveWeight(entry.weightShape, from: W0).converted()
            }
            report.say("[\(i + 1)/\(changed.count)] \(entry.name), \(entry.rows) x \(entry.columns)")
        }
        let merged: NamedTensors<Float>
        do {
            merged = try method.merge(models, base: start).weights
        } catch let error as MethodError {
            throw InputError(error.description)
        }
        let tensors = try base.allTensors().map { name, tensor in (name: name, tensor: merged[name] ?? tensor) }
        try folder.write(tensors, from: base.path)
        report.say("\(adapters.count) adapters, \(changed.count) weights changed")
        report.say(folder.url("").relativePath)
    }
}
