import Foundation
import LowRankCore

/// A published decoder: its sizes, its weights and its tokenizer, from a GGUF file or a Hugging Face folder.
package struct PretrainedDecoder: Sendable {
    package let shape: LlamaShape
    package let weights: any ParameterSource
    package let tokenizer: ByteLevelTokenizer

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
            shape = try ModelConfigurationFile(folder.appending(path: "config.json")).loadableShape()
            let (whole, index) = (folder.appending(path: "model.safetensors").path, folder.appending(path: "model.safetensors.index.json").path)
            let isSharded = !FileManager.default.fileExists(atPath: whole) && FileManager.default.fileExists(atPath: index)
            weights = isSharded ? try ShardedSafetensors(index: index) : try SafetensorsFile(path: whole)
            tokenizer = try TokenizerFile(folder.appending(path: "tokenizer.json")).tokenizer
        } else {
            let file = try GGUFFile(path: path)
            let llama = try GGUFLlama(file)
            shape = llama.shape
            weights = llama
            tokenizer = try ByteLevelTokenizer(file)
        }
        guard tokenizer.vocabulary <= shape.vocabulary else {
            throw TaskError("\(path): the tokenizer has \(tokenizer.vocabulary) tokens, the network \(shape.vocabulary)")
        }
    }

    /// The package's model.
    package init(_ package: DataPackage, cache: PackageCache) throws {
        try self.init(path: cache.open(package).appending(path: package.files[0].name).path)
    }

    /// The decoder with its weights, for batches of the given size.
    package func network<S: Scalar>(batch: Int, context: Int, as: S.Type = S.self) throws -> Llama<S> {
        try Llama(
            shape, batch: batch, context: context, parametrisation: DenseForm(), streams: RandomStreams(seed: 0),
            checkpoint: weights)
    }
}
