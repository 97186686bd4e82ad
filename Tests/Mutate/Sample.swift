import Foundation
import LowRankBench
import LowRankConformance
import LowRankCore
import LowRankMethods
import LowRankReport

/// Files that are read together, and what reads them. One of them is mutated at a time.
struct Sample {
    /// By their names in a folder of their own.
    var files: [(name: String, content: [UInt8])]
    /// - Throws: what ends the command, in one line.
    let read: (_ folder: String) throws -> Void
}

/// A kind of input, as the commands that take it read it.
enum InputKind: String, CaseIterable {
    case suite, records, safetensors, gguf, model, decoder, peft, conformance, claims

    /// - Parameter checkout: has the files that are mutated.
    func samples(_ checkout: String) throws -> [Sample] {
        func sample(_ paths: [String], _ read: @escaping (String) throws -> Void) throws -> Sample {
            let files = try paths.map { path in
                let data = try Data(contentsOf: URL(fileURLWithPath: "\(checkout)/\(path)"))
                return (URL(fileURLWithPath: path).lastPathComponent, [UInt8](data))
            }
            return Sample(files: files, read: read)
        }
        let fixtures = "Tests/LowRankToolsTests/Export/fixtures"
        let published = "Tests/LowRankToolsTests/Models/published"
        switch self {
        case .suite:
            let environment = RunEnvironment.current()
            return try [
                ["own-text.yaml", "rows.yaml"], ["fine-tuning.yaml", "fine-tuning.learning-rates.yaml"],
                ["equal-time.yaml", "equal-time.pace.yaml", "rows.yaml", "pretraining.learning-rates.yaml"],
                ["compression.yaml"], ["serving.yaml"], ["federated.yaml"], ["recovery.yaml"],
            ].map { names in
                try sample(names.map { "suites/" + $0 }) { folder in
                    let reader = SuiteReader(catalogue: .shipped, memory: 4 << 30) { _ in
                        String(repeating: "0", count: 64)
                    }
                    let plan = try Plan(reader.read("\(folder)/\(names[0])"), environment: environment)
                    _ = try plan.text(in: ResultsFolder(root: folder, suite: "results"))
                }
            }
        case .records:
            return try ["truncation", "serving", "analysis", "federated", "fine-tuning"].map { suite in
                let folder = "results/reference/\(suite)/"
                return try sample(["manifest.json", "records.ndjson"].map { folder + $0 }) { folder in
                    let url = URL(fileURLWithPath: folder)
                    let root = url.deletingLastPathComponent().path
                    let results = try SuiteResults.load(ResultsFolder(root: root, suite: url.lastPathComponent))
                    _ = (results.tables.csv, results.tables.markdown(results.manifest))
                }
            }
        case .safetensors:
            return try ["llama/model.safetensors", "peft/shira/adapter_model.safetensors"].map { path in
                let name = URL(fileURLWithPath: path).lastPathComponent
                return try sample(["\(fixtures)/\(path)"]) { folder in
                    let file = try SafetensorsFile(path: "\(folder)/\(name)")
                    for entry in file.entries {
                        if entry.type.isFloatingPoint {
                            _ = try file.tensor(entry.name) as Tensor<Float>
                        } else {
                            _ = try? file.integers(entry.name)
                        }
                    }
                }
            }
        case .gguf:
            return try [
                sample(["\(published)/blocks.gguf"]) { folder in
                    let file = try GGUFFile(path: "\(folder)/blocks.gguf")
                    for entry in file.entries { _ = try file.tensor(entry.name) as Tensor<Float> }
                    _ = try? PretrainedDecoder(path: "\(folder)/blocks.gguf")
                }
            ]
        case .model:
            return try [
                sample(["\(fixtures)/llama/config.json"]) { folder in
                    let model = try MemoryModel("\(folder)/config.json")
                    let choices: [(String, [String: HyperValue])] = [("adamw", [:]), ("galore", ["rank": .integer(4)])]
                    for choice in choices {
                        let fitted = try FittedMethod([choice], on: model)
                        _ = try MemoryEstimate(fitted, on: model, MemorySettings()).text
                    }
                }
            ]
        case .decoder:
            // With as many tokens as the tokenizer has.
            let shape = LlamaShape(vocabulary: 500, hidden: 8, intermediate: 12, layers: 1, heads: 2)
            let weights = shape.parameterShapes.map { ($0.name, Tensor<Float>(repeating: 0.01, shape: $0.shape)) }
            let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).safetensors")
            defer { try? FileManager.default.removeItem(at: file) }
            try SafetensorsFile.write(weights, to: file.path)
            let configuration = """
                {"model_type": "llama", "vocab_size": 500, "hidden_size": 8, "intermediate_size": 12,
                "num_hidden_layers": 1, "num_attention_heads": 2, "rms_norm_eps": 1e-6}
                """
            var all = try sample(["\(published)/tokenizer.json"]) { folder in
                let decoder = try PretrainedDecoder(path: folder)
                try decoder.weights.check(fits: decoder.shape)
                _ = try decoder.network(batch: 1, context: 4, as: Float.self)
            }
            all.files.append(("config.json", Array(configuration.utf8)))
            all.files.append(("model.safetensors", [UInt8](try Data(contentsOf: file))))
            return [all]
        case .peft:
            let configuration = URL(fileURLWithPath: "\(checkout)/\(fixtures)/peft/base/config.json")
            let base = try ModelConfigurationFile(configuration).shape
            let adapters = [
                "lora", "dora", "lora-head", "miss", "randlora", "randlora-sparse", "shira", "rslora", "pissa",
            ]
            return try adapters.map { kind in
                let parts = [PeftAdapter.configurationName, PeftAdapter.tensorsName]
                return try sample(parts.map { "\(fixtures)/peft/\(kind)/\($0)" }) { folder in
                    let adapter = try PeftAdapter(folder)
                    try adapter.check(fits: base)
                    for weight in base.linearShapes where adapter.changes(weight) {
                        let zero = Tensor<Double>(repeating: 0, shape: [weight.outputs, weight.inputs])
                        _ = try adapter.effectiveWeight(weight, from: zero)
                    }
                }
            }
        case .conformance:
            let folder = "Tests/LowRankConformanceTests/vectors"
            let names = FileManager.default.enumerator(atPath: "\(checkout)/\(folder)")?.allObjects as? [String] ?? []
            return try names.filter { $0.hasSuffix(".json") }.sorted().map { name in
                try sample(["\(folder)/\(name)"]) { _ = ConformanceRunner.run(paths: [$0]) }
            }.filter { $0.files[0].content.count < 20_000 }
        case .claims:
            return try ["adalora", "fastrp", "fira", "apollo-mini"].map { name in
                try sample(["suites/claims/\(name).yaml"]) { folder in
                    _ = try ClaimLedger.read(folder: folder, catalogue: .shipped, checks: [])
                }
            }
        }
    }
}
