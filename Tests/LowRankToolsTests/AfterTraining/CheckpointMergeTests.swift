import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

/// `lowrank merge`, on adapters that peft has saved.
struct CheckpointMergeTests {
    private let folder: TemporaryFolder
    private let base = PeftFixture.base.url.path

    init() throws { folder = try TemporaryFolder() }

    private func merge(
        _ adapters: [String], _ method: String = "averaging", _ values: [String: HyperValue] = [:], base: String? = nil, force: Bool = false
    ) throws -> String {
        let out = folder.path("merged")
        try CheckpointMerge(
            base: base ?? self.base, adapters: adapters, method: method, hyperparameters: values, to: out, force: force,
            report: ProgressReport { _ in }
        ).carryOut()
        return out
    }

    /// The adapter of the fixture with numbers of its own: both factors of every weight times a scale.
    private func scaled(_ scale: Float, _ name: String) throws -> String {
        let copy = folder.path(name)
        try FileManager.default.copyItem(atPath: PeftFixture.path("lora"), toPath: copy)
        let file = try SafetensorsFile(path: copy + "/adapter_model.safetensors")
        let tensors = try file.entries.map { entry -> (name: String, tensor: Tensor<Float>) in
            let tensor: Tensor<Float> = try file.tensor(entry.name)
            return (entry.name, Tensor(tensor.values.map { $0 * scale }, shape: tensor.shape))
        }
        try SafetensorsFile.write(tensors, to: copy + "/adapter_model.safetensors")
        return copy
    }

    /// One model merges to itself: the logits are those of peft with the adapter.
    @Test func oneAdapterMergesToItself() throws {
        let out = try merge([PeftFixture.path("lora")])
        let network = try LlamaCheckpoint(out).read(batch: 2, context: 6)
        let (tokens, _) = try PeftFixture.logits("lora")
        let sized = try LlamaCheckpoint(out).read(batch: tokens.rows, context: tokens.columns)
        #expect(try PeftFixture.difference(of: sized, from: "lora") < 1e-5)
        #expect(network.shape == (try PeftFixture.base.shape()))
        let configuration = try String(contentsOfFile: out + "/config.json", encoding: .utf8)
        #expect(configuration.contains(#""dtype" : "float32""#))
    }

    /// B A of the second is four times that of the first, so that the average has 2.5 times it, and their sum of 0.5 each as well.
    @Test func severalAreMergedByTheMethod() throws {
        let adapters = [PeftFixture.path("lora"), try scaled(2, "twice")]
        let single = try CheckpointMatrices(merge([adapters[0]])), before = try CheckpointMatrices(base)
        func change(_ merged: CheckpointMatrices, _ name: String) throws -> [Double] {
            zip(try merged.matrix(name).values, try before.matrix(name).values).map { $0 - $1 }
        }
        let name = try #require(before.entries.first { $0.name.hasSuffix("q_proj.weight") }).name
        let one = try change(single, name)
        #expect(one.contains { abs($0) > 1e-3 })
        for (method, values) in [("averaging", [:]), ("task-arithmetic", ["lambda": .real(0.5)])] as [(String, [String: HyperValue])] {
            let both = try change(CheckpointMatrices(merge(adapters, method, values, force: true)), name)
            #expect(zip(both, one).allSatisfy { abs($0 - 2.5 * $1) < 1e-6 }, "\(method)")
        }
        // What no adapter changes stays to the bit.
        let untouched = try #require(before.entries.first { $0.name.hasSuffix("up_proj.weight") }).name
        #expect(try change(single, untouched).allSatisfy { $0 == 0 })
    }

    @Test func mistakesAreOneLineWithARemedy() throws {
        let lora = PeftFixture.path("lora")
        /// The adapter, as if it had been trained on another base.
        func trained(on base: String) throws -> String {
            let copy = folder.path("of-\(base)")
            try FileManager.default.copyItem(atPath: lora, toPath: copy)
            let url = URL(fileURLWithPath: copy + "/adapter_config.json")
            var json = try #require(JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
            json["base_model_name_or_path"] = base
            try JSONSerialization.data(withJSONObject: json).write(to: url)
            return copy
        }
        let stranger = folder.path("stranger")
        try AtomicFile.createFolder(URL(fileURLWithPath: stranger))
        try folder.write("stranger/config.json", "{}")
        try SafetensorsFile.write([("encoder.weight", Tensor<Float>(repeating: 1, shape: [3, 3]))], to: stranger + "/model.safetensors")
        for (adapters, method, base, parts) in [
            ([lora, PeftFixture.path("dora")], "ties", nil, ["is a 'dora'", "trained alike"]),
            (try [trained(on: "llama"), trained(on: "qwen")], "ties", nil, ["was trained on 'qwen'", "on 'llama'"]),
            ([lora, PeftFixture.path("lora-head")], "ties", nil, ["changes '", "does not; merge adapters of the same weights"]),
            ([lora], "galore", nil, ["galore: does not merge models; these do: averaging"]),
            ([lora], "tise", nil, ["tise"]),
            ([lora], "ties", stranger, ["belongs to no weight of"]),
            ([lora], "ties", folder.path("none"), ["none: no config.json"]),
            ([folder.path("none")], "ties", nil, ["adapter_config.json: no such file"]),
        ] as [([String], String, String?, [String])] {
            #expect {
                _ = try merge(adapters, method, base: base)
            } throws: { error in
                let text = "\(error)"
                return error is InputError && parts.allSatisfy { text.contains($0) } && !text.contains("\n")
            }
        }
        #expect(throws: InputError.self) {
            try CheckpointMerge(
                base: base, adapters: [lora], method: "ties", hyperparameters: [:], to: base, force: true, report: ProgressReport { _ in })
        }
    }

    @Test func theCommandReadsSeveralFolders() throws {
        let out = folder.path("merged")
        let lora = PeftFixture.path("lora")
        let (status, output, errors) = try LowrankCommand.call([
            "merge", "--base", base, "--adapters", lora, lora, "--method", "ties", "--set", "lambda=0.5", "--out", out,
        ])
        #expect(status == .exited(0) && errors.isEmpty && output.contains("2 adapters, "), "\(errors)")
        let (again, _, message) = try LowrankCommand.call([
            "merge", "--base", base, "--adapters", lora, "--method", "ties", "--out", out,
        ])
        #expect(again == .exited(2) && message.contains("not empty") && message.split(separator: "\n").count == 1)
    }
}
