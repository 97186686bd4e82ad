import Foundation
import LowRankCore

/// A published decoder: its sizes, its weights and its tokenizer, from a GGUF file or a Hugging Face folder.
package struct PretrainedDecoder: Sendable {
    package let shape: LlamaShape
    package let weights: any ParameterSource
    package let tokenizer: ByteLevelTokenizer
    /// What it was read from: a GGUF file, or a Hugging Face folder.
    package let path: String
    /// All files that were read.
    private let files: [String]
    /// The longest text that it was trained with, and the token that ends one; nil where the source does not say.
    package let longestContext: Int?
    package let endOfText: Int?

    /// - Parameter path: a GGUF file, or a folder with config.json, tokenizer.json and model.safetensors or its shards and
    ///   their index.
    /// - Throws: `TaskError` or `SafetensorsError` that names the file.
    package init(path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw TaskError("\(path): no such file; name a GGUF file, or a folder with config.json and model.safetensors")
        }
        if isFolder.boolValue {
            let folder = URL(fileURLWithPath: path, isDirectory: true)
            let configuration = try ModelConfigurationFile(folder.appending(path: "config.json"))
            shape = try configuration.loadableShape()
            (longestContext, endOfText) = (configuration.longestContext, nil)
            let (whole, index) = (folder.appending(path: "model.safetensors").path, folder.appending(path: "model.safetensors.index.json").path)
            let isSharded = !FileManager.default.fileExists(atPath: whole) && FileManager.default.fileExists(atPath: index)
            let others = ["config.json", "tokenizer.json"].map { folder.appending(path: $0).path }
            if isSharded {
                let shards = try ShardedSafetensors(index: index)
                (weights, files) = (shards, others + shards.files)
            } else {
                (weights, files) = (try SafetensorsFile(path: whole), others + [whole])
            }
            tokenizer = try TokenizerFile(folder.appending(path: "tokenizer.json")).tokenizer
        } else {
            let file = try GGUFFile(path: path)
            let llama = try GGUFLlama(file)
            shape = llama.shape
            func number(_ key: String) throws -> Int? { file.values[key] == nil ? nil : try file.integer(key) }
            (longestContext, endOfText) = (try number("llama.context_length"), try number("tokenizer.ggml.eos_token_id"))
            weights = llama
            files = [path]
            tokenizer = try ByteLevelTokenizer(file)
        }
        self.path = path
        guard tokenizer.vocabulary <= shape.vocabulary else {
            throw TaskError("\(path): the tokenizer has \(tokenizer.vocabulary) tokens, the network \(shape.vocabulary)")
        }
    }

    /// - Parameter model: the name of a data package, or a path.
    package init(named model: String, cache: String) throws {
        if DataPackage.all.contains(where: { $0.name == model }) {
            try self.init(.named(model), cache: PackageCache(directory: cache))
        } else {
            try self.init(path: model)
        }
    }

    /// The package's model.
    package init(_ package: DataPackage, cache: PackageCache) throws {
        try self.init(path: cache.open(package).appending(path: package.files[0].name).path)
    }

    /// Digest of the file, or of those of the folder.
    package var sha256: String {
        get throws {
            let digests = try files.map(ContentHash.ofFile)
            return digests.count == 1 ? digests[0] : ContentHash.of(Data(digests.joined(separator: "\n").utf8))
        }
    }

    /// The decoder with its weights, for batches of the given size.
    package func network<S: Scalar>(batch: Int, context: Int, as: S.Type = S.self) throws -> Llama<S> {
        try Llama(
            shape, batch: batch, context: context, parametrisation: DenseForm(), streams: RandomStreams(seed: 0),
            checkpoint: weights)
    }
}
