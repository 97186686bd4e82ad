import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// A Hugging Face folder with other weights than the model that it is made of, and the same configuration and tokenizer.
struct ModelFolder {
    private let checkpoint: LlamaCheckpoint

    /// What comes with a model beside its weights and its configuration.
    private static let companions = [
        "tokenizer.json", "tokenizer_config.json", "tokenizer.model", "special_tokens_map.json", "added_tokens.json",
        "vocab.json", "vocab.txt", "merges.txt", "generation_config.json", "chat_template.jinja",
    ]

    /// - Throws: `InputError` when the folder cannot become one that holds this model alone, or is the model's own.
    init(_ path: String, of source: String, overwriting: Bool) throws {
        checkpoint = LlamaCheckpoint(path)
        func place(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().standardized.path }
        guard place(path) != place(source) else {
            throw InputError("\(path): holds the model that is read; name another folder")
        }
        try checkpoint.checkIsFree(overwriting: overwriting)
    }

    func url(_ name: String) -> URL { checkpoint.url.appending(path: name) }

    /// Writes weights of 32 bits, and all else that the source has. The configuration comes last, so that a folder that has one
    /// is whole.
    /// - Parameter source: a folder with config.json.
    func write(_ tensors: [(name: String, tensor: Tensor<Float>)], from source: String) throws {
        let folder = URL(fileURLWithPath: source, isDirectory: true)
        let data = try JSONFile.contents(of: folder.appending(path: "config.json"), remedy: "name the folder of a model")
        guard var configuration = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            throw InputError("\(source)/config.json: not a JSON object")
        }
        for key in ["dtype", "torch_dtype"] { configuration[key] = "float32" }
        try begin(tensors)
        for name in Self.companions {
            guard let content = FileManager.default.contents(atPath: folder.appending(path: name).path) else { continue }
            try AtomicFile.write(content, to: url(name))
        }
        try AtomicFile.write(TokenizerFile.encode(configuration), to: checkpoint.file(.configuration))
    }

    /// The same for a decoder, whatever it was read from.
    func write(_ tensors: [(name: String, tensor: Tensor<Float>)], of decoder: PretrainedDecoder, context: Int) throws {
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: decoder.path, isDirectory: &isFolder)
        guard !isFolder.boolValue else { return try write(tensors, from: decoder.path) }
        try begin(tensors)
        try AtomicFile.write(decoder.tokenizer.json, to: checkpoint.file(.tokenizer))
        try AtomicFile.write(
            TokenizerFile.encode(["tokenizer_class": "PreTrainedTokenizerFast", "clean_up_tokenization_spaces": false]),
            to: checkpoint.file(.tokenizerConfiguration))
        let configuration = LlamaConfigurationFile(
            decoder.shape, context: decoder.longestContext ?? context, endOfText: decoder.endOfText)
        try AtomicFile.write(configuration.json, to: checkpoint.file(.configuration))
    }

    private func begin(_ tensors: [(name: String, tensor: Tensor<Float>)]) throws {
        try AtomicFile.createFolder(checkpoint.url)
        try? FileManager.default.removeItem(at: checkpoint.file(.configuration))
        try SafetensorsFile.write(tensors, to: checkpoint.file(.weights).path)
    }
}
