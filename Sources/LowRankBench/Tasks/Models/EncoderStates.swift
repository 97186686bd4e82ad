import Foundation
import LowRankCore

/// What the first layers of an encoder make of texts, for networks that begin above them: computed once, and kept in a file that is
/// named by the texts and the encoder.
///
/// Two processes may make the same file at once: it is there whole or not at all.
struct EncoderStates {
    /// Texts of a batch while they are computed.
    static let batch = 32

    /// The tokens of all texts one after the other, [tokens, hidden].
    private let states: Tensor<Float>
    /// For each text, which of them are its own.
    private let tokens: [Range<Int>]
    private let context: Int

    /// The first layers in a graph for batches of `batch` texts, and what makes rows of texts.
    typealias Encoder = (
        graph: Graph<Float>, inputs: BatchInputs<Float>, states: Node<Float>, tokenizer: WordPieceTokenizer
    )

    /// - Parameters:
    ///   - texts: with the tokens around them, none longer than the context.
    ///   - source: names everything that the states depend on besides the texts and the context.
    ///   - encoder: made when there is no file.
    /// - Throws: `InputError` when the file cannot be written, and what `encoder` throws.
    init(
        of texts: [[Int32]], source: String, context: Int, cacheDirectory: URL, encoder: () throws -> Encoder
    ) throws {
        self.context = context
        var ranges: [Range<Int>] = []
        for text in texts { ranges.append((ranges.last?.upperBound ?? 0)..<(ranges.last?.upperBound ?? 0) + text.count) }
        tokens = ranges
        let name = ContentHash.of(Data("states 1, \(source), context \(context), \(texts)".utf8)).prefix(32)
        let file = DigestedFile(cacheDirectory.appending(path: "states-\(name).safetensors"))
        if try !file.isWhole {
            let states = try MemoryLedger.$current.withValue(nil) {
                try Self.states(of: texts, ranges, context, encoder())
            }
            try file.make { try SafetensorsFile.write([(Self.tensor, states)], to: $0.path) }
        }
        states = try MemoryLedger.$current.withValue(nil) { try SafetensorsFile(path: file.url.path).tensor(Self.tensor) }
    }

    private static let tensor = "states"

    private static func states(
        of texts: [[Int32]], _ ranges: [Range<Int>], _ context: Int, _ encoder: Encoder
    ) -> Tensor<Float> {
        let hidden = encoder.states.shape[1]
        var all: [Float] = []
        all.reserveCapacity((ranges.last?.upperBound ?? 0) * hidden)
        for first in stride(from: 0, to: texts.count, by: batch) {
            let chosen = texts[first..<min(first + batch, texts.count)]
            for (row, text) in chosen.enumerated() {
                encoder.inputs.put(text, into: row, length: context, encoder.tokenizer)
            }
            encoder.graph.forward()
            for (row, text) in chosen.enumerated() {
                all.append(contentsOf: UnsafeBufferPointer(start: encoder.states.data + row * context * hidden, count: text.count * hidden))
            }
        }
        return Tensor(all, shape: [ranges.last?.upperBound ?? 0, hidden])
    }

    /// Puts a text into a row of a batch, with zeros behind it.
    func put(_ text: Int, into row: Int, _ inputs: any SampleInputs) {
        let (own, hidden) = (tokens[text], states.shape[1])
        let mask = inputs.indices(.mask)
        for i in 0..<context { mask.values[row * context + i] = i < own.count ? 1 : 0 }
        states.read { numbers in
            let own = UnsafeBufferPointer(start: numbers + own.lowerBound * hidden, count: own.count * hidden)
            inputs.write(own, filling: context * hidden, to: .x, from: row * context * hidden)
        }
    }
}
