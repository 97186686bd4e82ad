import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

/// Configuration files of published models, whose parameters are known.
struct ModelConfigurationFileTests {
    static let published: [(name: String, parameters: Int, json: String)] = [
        (
            "Llama-3-8B", 8_030_261_248,
            #"""
            {"model_type": "llama", "hidden_size": 4096, "intermediate_size": 14336, "num_hidden_layers": 32,
            "num_attention_heads": 32, "num_key_value_heads": 8, "vocab_size": 128256, "rope_theta": 500000.0,
            "rope_scaling": {"factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "rope_type": "llama3"}}
            """#
        ),
        (
            "Llama-3.2-1B", 1_235_814_400,
            #"""
            {"model_type": "llama", "head_dim": 64, "hidden_size": 2048, "intermediate_size": 8192,
            "num_hidden_layers": 16, "num_attention_heads": 32, "num_key_value_heads": 8, "vocab_size": 128256,
            "tie_word_embeddings": true, "rope_scaling": {"factor": 32.0, "rope_type": "llama3"}}
            """#
        ),
        (
            "TinyLlama", 1_100_048_384,
            #"""
            {"model_type": "llama", "hidden_size": 2048, "intermediate_size": 5632, "num_hidden_layers": 22,
            "num_attention_heads": 32, "num_key_value_heads": 4, "vocab_size": 32000, "rope_scaling": null}
            """#
        ),
        (
            "Mistral-7B", 7_241_732_096,
            #"""
            {"model_type": "mistral", "hidden_size": 4096, "intermediate_size": 14336, "num_hidden_layers": 32,
            "num_attention_heads": 32, "num_key_value_heads": 8, "sliding_window": 4096, "vocab_size": 32000}
            """#
        ),
        (
            "Qwen2-0.5B", 494_032_768,
            #"""
            {"model_type": "qwen2", "hidden_size": 896, "intermediate_size": 4864, "num_hidden_layers": 24,
            "num_attention_heads": 14, "num_key_value_heads": 2, "tie_word_embeddings": true, "vocab_size": 151936}
            """#
        ),
        (
            "Gemma-2B", 2_506_172_416,
            #"""
            {"model_type": "gemma", "head_dim": 256, "hidden_act": "gelu", "hidden_size": 2048,
            "intermediate_size": 16384, "num_hidden_layers": 18, "num_attention_heads": 8, "num_key_value_heads": 1,
            "vocab_size": 256000}
            """#
        ),
    ]

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func write(_ json: String) throws -> String { try folder.write("config.json", json) }

    private func file(_ name: String) throws -> String { try write(Self.published.first { $0.name == name }!.json) }

    @Test(arguments: published.map { ($0.parameters, $0.json) })
    func publishedModelsHaveTheirParameters(_ parameters: Int, _ json: String) throws {
        #expect(try MemoryModel(write(json)).parameterCount == parameters)
    }

    @Test func headsOfAnotherWidthAndBiasesAreCounted() throws {
        let path = try write(
            #"""
            {"model_type": "llama", "hidden_size": 10, "intermediate_size": 12, "num_hidden_layers": 2,
            "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 6, "vocab_size": 20,
            "tie_word_embeddings": true, "attention_bias": true, "mlp_bias": true}
            """#)
        let weights = 2 * 10 * 24 + 2 * 10 * 12 + 3 * 10 * 12
        let biases = 24 + 2 * 12 + 10 + 2 * 12 + 10
        #expect(try MemoryModel(path).parameterCount == 20 * 10 + 2 * (weights + biases + 2 * 10) + 10)
    }

    @Test func onlyWhatIsComputedIsLoaded() throws {
        func complaint(_ name: String) throws -> String {
            let url = URL(fileURLWithPath: try file(name))
            let error = #expect(throws: TaskError.self) { try ModelConfigurationFile(url).loadableShape() }
            return error?.description ?? ""
        }
        #expect(try complaint("Llama-3-8B").contains("scaled rotary positions"))
        #expect(try complaint("Qwen2-0.5B").contains("biases"))
        #expect(try complaint("Gemma-2B").contains("hidden_act"))
        #expect(try ModelConfigurationFile(URL(fileURLWithPath: file("Mistral-7B"))).loadableShape().keyWidth == 1024)
    }

    @Test(arguments: [
        (#""model_type": "mistral""#, #""model_type": "mixtral""#, "known: llama, mistral, qwen2, gemma"),
        (#""model_type": "mistral","#, "", "model_type is missing"),
        (#""num_hidden_layers": 32"#, #""num_hidden_layers": 16777216"#, "num_hidden_layers must be a whole number from 1 to"),
        (#""vocab_size": 32000"#, #""vocab_size": 9223372036854775807"#, "vocab_size must be"),
        (#""hidden_size": 4096"#, #""hidden_size": 1e3"#, "hidden_size must be"),
        (#""num_key_value_heads": 8,"#, "", "num_key_value_heads is missing"),
        (#""num_key_value_heads": 8"#, #""num_key_value_heads": 5"#, "must be a multiple of num_key_value_heads (5)"),
        (#""sliding_window": 4096"#, #""head_dim": 65536"#, "num_attention_heads times head_dim"),
        (#""sliding_window": 4096"#, #""tie_word_embeddings": 1"#, "tie_word_embeddings must be true or false"),
    ])
    func mistakesNameTheKey(_ text: String, _ replacement: String, _ complaint: String) throws {
        let json = Self.published.first { $0.name == "Mistral-7B" }!.json
        #expect(json.contains(text))
        let path = try write(json.replacing(text, with: replacement))
        #expect { try MemoryModel(path) } throws: {
            "\($0)".contains(complaint) && "\($0)".hasPrefix(path) && !"\($0)".contains("\n")
        }
    }

    // MARK: - Ranks on narrow weights

    @Test func keyProjectionsTakeTheRankTheyHaveRoomFor() throws {
        let model = try MemoryModel(file("TinyLlama"))
        let fitted = try FittedMethod([("galore", ["rank": .integer(512)])], on: model)
        #expect(fitted.note == "rank 256 for k_proj, v_proj (256 wide)")
        let others = try MemoryCount(TrainingMethod([("adamw", [:])]), on: model.othersOnly).moments.numbers
        // r (m + 2 n) a weight, n its larger side and m its smaller one.
        let layer = 2 * 512 * (2048 + 2 * 2048) + 2 * 256 * (256 + 2 * 2048) + 3 * 512 * (2048 + 2 * 5632)
        let count = try MemoryCount(fitted, on: model)
        #expect(count.moments.numbers + count.projections.numbers == others + 22 * layer)

        let exact = try FittedMethod([("galore", ["rank": .integer(256)])], on: model)
        #expect(exact.note == nil)
        #expect(throws: MethodError.self) {
            try MemoryCount(FittedMethod([("galore", ["rank": .integer(2049)])], on: model), on: model)
        }
    }

    @Test func aGroupedQueryModelHasMethodsThatFit() throws {
        let claims = try QualityClaim.read(MemoryFormulaTests.published + "/perplexity.csv")
        let fit = try MemoryFit(
            budget: 24 * 0x1p30, model: MemoryModel(file("TinyLlama")), claims: claims, settings: MemorySettings())
        #expect(fit.rows.contains { $0.claim.method == "galore" && $0.note != nil })
        #expect(fit.text.contains("rank 256 for k_proj, v_proj (256 wide): ") && fit.skipped.isEmpty)
    }

    @Test func manyTokensAreCountedWithoutOverflow() throws {
        var settings = MemorySettings()
        (settings.batch, settings.context) = (1 << 20, 1 << 30)
        let estimate = try MemoryEstimate(TrainingMethod([]), on: MemoryModel("llama-7b"), settings)
        #expect(estimate.totalWithActivations > 1e20 && estimate.text.contains("TiB"))
    }
}
