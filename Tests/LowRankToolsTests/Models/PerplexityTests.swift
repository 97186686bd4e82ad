import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

struct PerplexityTests {
    /// A folder as transformers writes it, its vocabulary as large as the tokenizer's.
    private func folder() throws -> (TemporaryFolder, LlamaShape) {
        let folder = try TemporaryFolder()
        let shape = LlamaShape(
            vocabulary: 500, hidden: 8, intermediate: 12, layers: 2, heads: 2, keyHeads: 1, initialDeviation: 0.3, tiesHead: true)
        let llama = try Llama<Float>(
            shape, batch: 1, context: 4, parametrisation: DenseForm(), streams: RandomStreams(seed: 3))
        try SafetensorsFile.write(llama.denseTensors(), to: folder.path("model.safetensors"))
        try LlamaConfigurationFile(shape, context: 64, endOfText: 0).json.write(to: folder.url.appending(path: "config.json"))
        try FileManager.default.copyItem(
            atPath: PublishedFixture.path("tokenizer.json"), toPath: folder.path("tokenizer.json"))
        return (folder, shape)
    }

    /// Each window's tokens predicted by themselves, token by token in Double.
    @Test func theLossIsThatOfItsWindows() throws {
        let (folder, shape) = try folder()
        let decoder = try PretrainedDecoder(path: folder.url.path)
        let tokens = decoder.tokenizer.encode("The licenses for most software are designed to take away your freedom.")
        let measured = try Perplexity(of: decoder, on: tokens, context: 5)
        let windows = (tokens.count - 1) / 5
        #expect(windows > 3 && measured.tokens == windows * 5)

        let network = try Llama<Double>(
            shape, batch: 1, context: 5, parametrisation: DenseForm(), streams: RandomStreams(seed: 0),
            checkpoint: SafetensorsFile(path: folder.path("model.safetensors")))
        let graph = network.makeLossGraph()
        var sum = 0.0
        for window in 0..<windows {
            graph.inputs.indices(.tokens).values = Array(tokens[5 * window..<5 * window + 5])
            _ = graph.forward()
            let logits = graph.prediction.value
            for i in 0..<5 {
                let row = Array(logits.values[i * 500..<(i + 1) * 500])
                sum += log(row.reduce(0) { $0 + exp($1) }) - row[Int(tokens[5 * window + i + 1])]
            }
        }
        #expect(abs(measured.loss - sum / Double(measured.tokens)) < 1e-5)
    }

    /// The same decoder, its tensors in two files.
    @Test func shardsAreOneCheckpoint() throws {
        let (folder, _) = try folder()
        let tokens: [Int32] = [5, 9, 250, 499, 3, 17, 8]
        let whole = try Perplexity(of: PretrainedDecoder(path: folder.url.path), on: tokens, context: 3).loss

        let file = try SafetensorsFile(path: folder.path("model.safetensors"))
        let (first, second) = ("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors")
        func tensors(_ entries: some Sequence<SafetensorsFile.Entry>) throws -> [(name: String, tensor: Tensor<Float>)] {
            try entries.map { ($0.name, try file.tensor($0.name)) }
        }
        let half = file.entries.count / 2
        try SafetensorsFile.write(tensors(file.entries[..<half]), to: folder.path(first))
        try SafetensorsFile.write(tensors(file.entries[half...]), to: folder.path(second))
        let map = file.entries.enumerated().map { "\"\($1.name)\": \"\($0 < half ? first : second)\"" }
        func write(_ map: [String]) throws {
            try folder.write(
                "model.safetensors.index.json",
                "{\"metadata\": {\"total_size\": 1}, \"weight_map\": {\(map.joined(separator: ", "))}}")
        }
        try write(map)
        try FileManager.default.removeItem(atPath: folder.path("model.safetensors"))
        #expect(try Perplexity(of: PretrainedDecoder(path: folder.url.path), on: tokens, context: 3).loss == whole)

        for (broken, complaint) in [
            ([], "has no 'weight_map'"), (Array(map.dropLast()), "does not say that it is here"),
            ([map[0].replacing(first, with: second)] + map.dropFirst(), "is not in \(second)"),
            ([map[0].replacing(first, with: "../\(first)")] + map.dropFirst(), "does not name a file beside it"),
            ([map[0].replacing(first, with: "none.safetensors")] + map.dropFirst(), "no such file"),
        ] {
            try write(broken)
            let error = #expect(throws: SafetensorsError.self) { try PretrainedDecoder(path: folder.url.path) }
            #expect(error?.description.contains(complaint) == true, "\(error?.description ?? "")")
        }
    }

    /// SmolLM2 on a page of plain English, as transformers computes it from the same file.
    private struct PlainEnglish: Decodable {
        struct Window: Decodable {
            var context: Int
            var loss: Double
        }
        var losses: [Window]
        /// Of the first 32 tokens of the vocabulary, after the 64th token of the text.
        var logits: [Double]
    }

    @Test(.enabled(if: PublishedFixture.cache.has(.smolLM2), "fetch it with: lowrank fetch smollm2"))
    func smolLM2HasTheLossesOfTransformers() throws {
        let decoder = try PretrainedDecoder(.smolLM2, cache: PublishedFixture.cache)
        let text = try String(contentsOfFile: PublishedFixture.path("plain-english.txt"), encoding: .utf8)
        let tokens = decoder.tokenizer.encode(text)
        let expected = try JSONDecoder().decode(
            PlainEnglish.self, from: Data(contentsOf: URL(fileURLWithPath: PublishedFixture.path("smollm2-plain-english.json"))))
        for window in expected.losses {
            let loss = try Perplexity(of: decoder, on: tokens, context: window.context).loss
            #expect(abs(loss - window.loss) < 1e-4, "\(loss) in windows of \(window.context)")
        }

        let network = try decoder.network(batch: 1, context: 64, as: Float.self)
        let graph = network.makeLossGraph()
        graph.inputs.indices(.tokens).values = Array(tokens[..<64])
        _ = graph.forward()
        let logits = graph.prediction.value.values.suffix(network.shape.vocabulary).prefix(32)
        for (mine, theirs) in zip(logits, expected.logits) { #expect(abs(Double(mine) - theirs) < 1e-3) }
    }

    @Test func textsThatAreTooShortAreErrors() throws {
        let (folder, _) = try folder()
        let decoder = try PretrainedDecoder(path: folder.url.path)
        #expect(throws: TaskError.self) { try Perplexity(of: decoder, on: [1], context: 5) }
        #expect(try Perplexity(of: decoder, on: [1, 2, 3], context: 512).tokens == 2)
    }

    @Test func theReportSaysWhatWasMeasured() throws {
        let (folder, _) = try folder()
        let text = try folder.write("text.txt", "This License is a free, copyleft license for software.")
        let line = try PerplexityReport(model: folder.url.path, text: text, context: 4, tokens: 9, cache: folder.path("cache")).line
        #expect(line.contains("8 tokens in windows of 4"))
        #expect { try PerplexityReport(model: "smollm2", text: text, context: 4, tokens: 9, cache: folder.path("cache")) } throws: {
            "\($0)".hasSuffix("fetch it with: lowrank fetch smollm2")
        }
        #expect(throws: TaskError.self) {
            try PerplexityReport(model: "no-such-model", text: text, context: 4, tokens: 9, cache: folder.path("cache"))
        }
    }
}
