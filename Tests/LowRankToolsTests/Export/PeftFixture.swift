import Foundation
import TestSupport

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

/// Adapters that peft has saved, all for one base; see Tests/interop/make_peft_fixtures.py.
enum PeftFixture {
    /// By folder, the method that a row needs for it.
    static let methods = [
        "lora": "lora", "rslora": "lora", "lora-head": "lora", "dora": "dora", "pissa": "pissa",
        "pissa-portable": "lora",
        "randlora": "randlora", "randlora-sparse": "randlora", "shira": "shira", "miss": "bone", "miss-bat": "bone",
        "miss-mini": "bone",
    ]

    /// How close logits are to those of peft: plain PiSSA repeats its decomposition here, which rounds in its own way.
    static func tolerance(_ name: String) -> Float { name == "pissa" ? 1e-4 : 1e-5 }

    static let base = LlamaCheckpoint(ExportFixture.path("peft/base"))

    static func path(_ name: String) -> String { ExportFixture.path("peft/" + name) }

    /// A copy that a test may break.
    static func copy(_ name: String, in folder: TemporaryFolder) throws -> String {
        try FileManager.default.copyItem(atPath: path(name), toPath: folder.path(name))
        return folder.path(name)
    }

    /// The largest difference from the logits that peft had with the adapter.
    static func difference(of network: Llama<Float>, from name: String) throws -> Float {
        let (tokens, expected) = try logits(name)
        return zip(BatchLogits(network, of: tokens).logits.values, expected.values).map { abs($0 - $1) }.max()!
    }

    static func logits(_ name: String) throws -> (tokens: Tensor<Float>, logits: Tensor<Float>) {
        let file = try SafetensorsFile(path: path(name) + "/logits.safetensors")
        return (
            Tensor(try file.integers("tokens").map(Float.init), shape: file.entry("tokens")!.shape),
            try file.tensor("logits")
        )
    }

    /// A suite of one row that starts from an adapter.
    static func suite(_ adapter: String, row: String) -> String {
        """
        schema: suite/1
        seeds: [1]
        reference: row
        learning_rate: 1e-3
        throughput: {repetitions: 0}
        tasks:
          small:
            data: {kind: markov, states: 11, branching: 3, source_seed: 1}
            model: {kind: llama, hidden: 8, intermediate: 12, layers: 2, heads: 2, key_heads: 1, checkpoint: \(base.file(.weights).path)}
            training: {steps: 2, batch: 2, context: 6, warmup: 0, minimum_ratio: 0.1, clip: 1.0, evaluations: 1, evaluation_batches: 1}
        rows:
          row:
            \(row)
            init: {peft: \(adapter)}

        """
    }

    static func read(_ suite: String, in folder: TemporaryFolder) throws -> Suite {
        try SuiteReader(catalogue: .shipped, digest: SuiteReader.shippedDigest).read(folder.write("suite.yaml", suite))
    }

    /// The run of the suite's only row.
    static func run(_ suite: Suite) -> RunConfiguration {
        suite.configuration(task: suite.tasks[0], row: suite.rows[0], learningRate: 0.001, seed: 1, threads: 1)
    }
}
