import Foundation
import LowRankCore

/// What `lowrank perplexity` prints.
public struct PerplexityReport {
    /// Loss, perplexity, tokens and time.
    public let line: String

    /// Measures a decoder on a text.
    /// - Parameters:
    ///   - model: the name of a data package, or a path.
    ///   - text: a file in UTF-8.
    ///   - context: tokens of a window.
    ///   - limit: how many of the text's tokens are read at most.
    ///   - cache: where data packages are.
    /// - Throws: `TaskError` that names the file.
    public init(model: String, text: String, context: Int, tokens limit: Int, cache: String) throws {
        let data = try TaskFile.read(text, remedy: "name a UTF-8 text file")
        guard let content = String(validating: data, as: UTF8.self) else { throw TaskError("\(text): not UTF-8") }
        do {
            let decoder = try PretrainedDecoder(named: model, cache: cache)
            let start = ContinuousClock.now
            let tokens = Array(decoder.tokenizer.encode(content).prefix(limit))
            let measured = try Perplexity(of: decoder, on: tokens, context: context)
            line = String(
                format: "%.4f nats a token, perplexity %.2f, %d tokens in windows of %d, %@", measured.loss, exp(measured.loss),
                measured.tokens, min(context, measured.tokens), Format.duration((ContinuousClock.now - start).inSeconds))
        } catch let error as SafetensorsError {
            throw TaskError(error.description)
        }
    }
}
