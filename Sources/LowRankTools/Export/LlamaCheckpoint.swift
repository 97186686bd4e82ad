import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// A folder that Hugging Face's `transformers` loads with `LlamaForCausalLM.from_pretrained`.
struct LlamaCheckpoint {
    enum File: String, CaseIterable {
        case weights = "model.safetensors"
        case configuration = "config.json"
        case tokenizer = "tokenizer.json"
        case tokenizerConfiguration = "tokenizer_config.json"
        /// The tokenizer in this project's own format.
        case bytePairs = "bytepair.json"
        /// One batch of tokens and what the network made of it before the export.
        case logits = "logits.safetensors"
    }

    let url: URL

    init(_ path: String) { url = URL(fileURLWithPath: path) }

    func file(_ file: File) -> URL { url.appending(path: file.rawValue) }

    // MARK: - Writing

    /// - Throws: `InputError` when the folder cannot become one that holds this checkpoint alone.
    func checkIsFree(overwriting: Bool) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else { return }
        guard isFolder.boolValue else { throw InputError("\(url.relativePath): is a file; name a folder") }
        guard let content = try? FileManager.default.contentsOfDirectory(atPath: url.path) else {
            throw InputError("\(url.relativePath): cannot be read")
        }
        guard content.isEmpty || overwriting else {
            throw InputError("\(url.relativePath): the folder is not empty; name another one, or add --force")
        }
    }

    /// Writes every file whole; the configuration comes last, so that a folder that has one is complete.
    /// Files of an earlier checkpoint go, all others stay.
    /// - Returns: the files written.
    package func write(
        _ llama: Llama<Float>, context: Int, tokenizer: BytePairTokenizer?, logits: BatchLogits?
    ) throws -> [File] {
        try AtomicFile.createFolder(url)
        for file in File.allCases { try? FileManager.default.removeItem(at: self.file(file)) }
        try SafetensorsFile.write(llama.denseTensors(), to: file(.weights).path)
        try tokenizer.map { try write($0, context: context) }
        try logits?.write(to: file(.logits))
        let endOfText = tokenizer.map { _ in Int(BytePairTokenizer.endOfText) }
        let configuration = LlamaConfigurationFile(llama.shape, context: context, endOfText: endOfText)
        try AtomicFile.write(configuration.json, to: file(.configuration))
        return File.allCases.filter { FileManager.default.fileExists(atPath: file($0).path) }
    }

    private func write(_ tokenizer: BytePairTokenizer, context: Int) throws {
        guard let hugging = HuggingFaceTokenizer(tokenizer) else {
            return try AtomicFile.write(tokenizer.json(), to: file(.bytePairs))
        }
        try AtomicFile.write(hugging.json, to: file(.tokenizer))
        try AtomicFile.write(HuggingFaceTokenizer.configuration(context: context), to: file(.tokenizerConfiguration))
    }

    // MARK: - Reading

    /// Whether the folder is the checkpoint of this decoder, number for number.
    func holds(_ llama: Llama<Float>) throws -> Bool {
        let files = [File.configuration, .weights].map { file($0).path }
        guard files.allSatisfy(FileManager.default.fileExists), let shape = try? shape(), shape.parameterShapes.map(\.name) == llama.shape.parameterShapes.map(\.name),
            let found = try? SafetensorsFile(path: file(.weights).path), (try? found.check(fits: llama.shape)) != nil
        else { return false }
        return try llama.denseTensors().allSatisfy { try found.tensor($0.name, as: Float.self).values == $0.tensor.values }
    }

    /// - Throws: `TaskError` that names the file.
    func shape() throws -> LlamaShape { try ModelConfigurationFile(file(.configuration)).loadableShape() }

    /// The decoder in the folder, for batches of the given size.
    /// - Throws: `TaskError` or `SafetensorsError` that names the file.
    package func read(batch: Int, context: Int) throws -> Llama<Float> {
        let llama = try Llama<Float>(
            shape(), batch: batch, context: context,
            parametrisation: DenseForm(), streams: RandomStreams(seed: 0))
        try llama.load(SafetensorsFile(path: file(.weights).path))
        return llama
    }
}
