import Foundation
import Testing

@testable import LowRankConformance
@testable import LowRankCore
@testable import LowRankMethods

/// A vector of the tests that is changed in one place so that it contradicts itself or asks for too much.
struct ChangedCase: Sendable, CustomTestStringConvertible {
    enum Change: Sendable {
        /// A hyper-parameter, as JSON.
        case hyperparameter(String, String)
        /// An input, its shape and its numbers.
        case input(String, [Int], [Double])
        /// One number of an input.
        case entry(String, at: Int, Double)
        case without(String)
        case draw(String)
        /// One number of a draw.
        case drawEntry(String, at: Int, Double)
        case withoutDraw(String)
    }

    let file: String
    let change: Change
    let verdict: ConformanceOutcome.Verdict
    let message: String

    init(_ file: String, _ change: Change, _ verdict: ConformanceOutcome.Verdict, _ message: String) {
        self.file = file
        self.change = change
        self.verdict = verdict
        self.message = message
    }

    var testDescription: String { "\(file): \(change)" }

    func outcome() throws -> ConformanceOutcome {
        let path = Vectors.directory + "/" + file + ".json"
        var json = try Vectors.json(path)
        func edit(_ section: String, _ key: String, _ change: (Any?) throws -> Any?) rethrows {
            var members = json[section] as! [String: Any]
            members[key] = try change(members[key])
            json[section] = members
        }
        func tensor(_ shape: [Int], _ data: [Double]) -> Any { ["shape": shape, "data": data] as [String: Any] }
        func changed(_ old: Any?, at i: Int, _ value: Double) -> Any {
            let old = old as! [String: Any]
            var data = old["data"] as! [Double]
            data[i] = value
            return tensor(old["shape"] as! [Int], data)
        }
        switch change {
        case .hyperparameter(let key, let value):
            try edit("hyperparameters", key) { _ in
                try JSONSerialization.jsonObject(with: Data(value.utf8), options: .fragmentsAllowed)
            }
        case .input(let name, let shape, let data): edit("inputs", name) { _ in tensor(shape, data) }
        case .entry(let name, let i, let value): edit("inputs", name) { changed($0, at: i, value) }
        case .without(let name): edit("inputs", name) { _ in nil }
        case .draw(let name): edit("randomness", name) { _ in tensor([1], [0]) }
        case .drawEntry(let name, let i, let value): edit("randomness", name) { changed($0, at: i, value) }
        case .withoutDraw(let name): edit("randomness", name) { _ in nil }
        }
        return ConformanceRunner.run(
            try ConformanceCase(data: JSONSerialization.data(withJSONObject: json)), path: path)
    }

    // MARK: - By method

    static let lowRank = [
        ChangedCase("low-rank/tall-rank3", .hyperparameter("rank", "4"), .invalid, "'B' has the shape [12, 3], not [12, 4]"),
        .init("low-rank/tall-rank3", .hyperparameter("rank", "-1"), .unsupported, "rank must be a whole number of at least 1"),
        .init("low-rank/tall-rank3", .hyperparameter("r", "2"), .invalid, "two values of 'rank'"),
        .init("low-rank/tall-rank3", .hyperparameter("bias", "true"), .invalid, "'bias' is missing"),
        .init("low-rank/tall-rank3", .hyperparameter("dropout", "0.1"), .unsupported, "'dropout' is not implemented"),
        .init("low-rank/tall-rank3", .input("bias", [12], Array(repeating: 0, count: 12)), .invalid, "'bias' is false"),
        .init("low-rank/tall-rank3", .without("A"), .invalid, "'A' is missing"),
        .init("low-rank/tall-rank3", .without("dy"), .invalid, "'dy' is missing"),
        .init("low-rank/tall-rank3", .input("x", [], [1]), .invalid, "'x' has the shape []"),
        .init("low-rank/tall-rank3", .input("x", [0, 8], []), .invalid, "'x' has the shape [0, 8]"),
        .init("low-rank/tall-rank3", .input("x", [2, 1], [1, 2]), .invalid, "differ in their batch: [2] and [5]"),
        .init("low-rank/tall-rank3", .input("W0", [1], [1]), .invalid, "'W0' has the shape [1], not [12, 8]"),
        .init("low-rank/tall-rank3", .input("V", [1], [1]), .unsupported, "input 'V' is not known"),
        .init("low-rank/adamw-steps", .entry("W0", at: 3, 9), .invalid, "not the product of 'B0' and 'A0'"),
        .init("low-rank/adamw-steps", .hyperparameter("steps", "4"), .invalid, "the gradients are 5"),
        .init("low-rank/adamw-steps", .hyperparameter("rank", "9"), .unsupported, "rank 9 is larger"),
        .init("low-rank/adamw-steps", .input("W0", [70], Array(repeating: 0, count: 70)), .unsupported, "rank 3 is larger"),
    ]

    static let lora = [
        ChangedCase("lora/tall-alpha6-r3", .hyperparameter("scaling", "3"), .invalid, "'scaling' is 3.0, but the rest of the case makes it 2.0"),
        .init("lora/tall-alpha6-r3", .hyperparameter("use_rslora", "true"), .invalid, "'scaling' is 2.0"),
        .init("lora/tall-alpha6-r3", .hyperparameter("dropout", "0.1"), .unsupported, "'dropout' is not implemented"),
        .init("lora/tall-alpha6-r3", .hyperparameter("use_dora", "true"), .unsupported, "'use_dora'"),
        .init("lora/tall-alpha6-r3", .hyperparameter("r", "2"), .invalid, "not [12, 2]"),
        .init("lora/tall-alpha6-r3", .input("lora_A", [8, 3], Array(repeating: 0, count: 24)), .invalid, "not [3, 8]"),
        .init("lora/tall-alpha6-r3", .input("A", [3, 8], Array(repeating: 0, count: 24)), .unsupported, "input 'A'"),
        .init("lora/wide-rslora-r4", .input("bias", [12], Array(repeating: 0, count: 12)), .invalid, "[12], not [8]"),
        .init("lora-pretrain/wide-rank2", .without("W0"), .invalid, "'W0' is missing"),
        .init("lora-pretrain/wide-rank2", .hyperparameter("lora_dropout", "0.05"), .unsupported, "'lora_dropout'"),
    ]

    static let slTrain = [
        ChangedCase("sltrain/tall-rank4", .entry("support", at: 3, 96), .invalid, "entry 3 is 96.0, not a whole number from 0 to 95"),
        .init("sltrain/tall-rank4", .entry("support", at: 0, -1), .invalid, "entry 0 is -1.0"),
        .init("sltrain/tall-rank4", .entry("support", at: 1, 46.5), .invalid, "entry 1 is 46.5"),
        .init("sltrain/tall-rank4", .entry("support", at: 1, 29), .invalid, "'support' repeats a place"),
        .init("sltrain/tall-rank4", .input("support", [5], [1, 2, 3, 4, 5]), .invalid, "'support' has the shape [5], not [4]"),
        .init("sltrain/tall-rank4", .entry("support", at: 1, 1e300), .invalid, "entry 1"),
        .init("sltrain/tall-rank4", .input("V", [3], [1, 2, 3]), .invalid, "'V' has the shape [3], not [4]"),
        .init("sltrain/tall-rank4", .hyperparameter("nnz", "5"), .invalid, "'nnz' is 5"),
        .init("sltrain/tall-rank4", .hyperparameter("sp_ratio", "0.1"), .invalid, "'V' has the shape [4], not [9]"),
        .init("sltrain/tall-rank4", .hyperparameter("trainable_scaling", "true"), .invalid, "'scaling' is missing"),
        .init("sltrain/tall-rank4", .hyperparameter("lora_alpha", "8"), .invalid, "'scaling' is 8.0"),
        .init("sltrain/trainable-scaling", .entry("scaling", at: 0, 0.5), .invalid, "'scaling' is 0.604"),
        .init("sltrain/trainable-scaling", .input("scaling", [2], [1, 2]), .invalid, "'scaling' has the shape [2], not [1]"),
    ]

    static let lost = [
        ChangedCase("lost/wide-silu", .hyperparameter("activation", "\"relu\""), .unsupported, "silu, none"),
        .init("lost/wide-silu", .hyperparameter("rank", "9"), .unsupported, "rank 9 is larger"),
        .init("lost/wide-silu", .hyperparameter("rank", "2"), .invalid, "'A' has the shape [12, 3], not [12, 2]"),
        .init("lost/wide-silu", .hyperparameter("kept_columns", "4"), .invalid, "'kept_columns' is 4.0, but"),
        .init("lost/wide-silu", .hyperparameter("sparsity", "0.5"), .invalid, "'S' has the shape [8, 3], not [8, 6]"),
        .init("lost/wide-silu", .hyperparameter("complement_rank", "0"), .fail, "'complement_column_norms' is off"),
        .init("lost/wide-silu", .hyperparameter("complement_rank", "-2"), .unsupported, "complement_rank"),
        .init("lost/wide-silu", .hyperparameter("gamma", "1.5"), .unsupported, "gamma"),
        .init("lost/wide-silu", .input("columns", [3], [1, 2, 2]), .invalid, "'columns' repeats a place"),
        .init("lost/wide-silu", .input("columns", [3], [1, 2, 12]), .invalid, "entry 2 is 12.0"),
        .init("lost/wide-silu", .input("columns", [2], [1, 2]), .invalid, "'columns' has the shape [2], not [3]"),
        .init("lost/wide-silu", .input("S", [3, 8], Array(repeating: 0, count: 24)), .invalid, "'S' has the shape"),
        .init("lost/wide-silu", .without("W0"), .invalid, "'columns' is missing"),
    ]

    static let reLoRA = [
        ChangedCase("relora/full-reset", .withoutDraw("A_reinit2"), .invalid, "'A_reinit2' is missing"),
        .init("relora/full-reset", .withoutDraw("prune_uniform1.exp_avg_sq.B"), .invalid, "'prune_uniform1.exp_avg_sq.B'"),
        .init("relora/full-reset", .draw("A_reinit1"), .invalid, "'A_reinit1' has 1 numbers, not 16"),
        .init("relora/full-reset", .draw("A_reinit9"), .unsupported, "draw 'A_reinit9' is not known"),
        .init("relora/full-reset", .hyperparameter("optimizer_random_pruning", "0.5"), .invalid, "more than one of"),
        .init("relora/full-reset", .hyperparameter("relora", "0"), .invalid, "'relora' is 0, not from 1"),
        .init("relora/full-reset", .hyperparameter("cycle_length", "9223372036854775807"), .invalid, "'cycle_length'"),
        .init("relora/full-reset", .hyperparameter("adjust_step", "-1"), .invalid, "'adjust_step' is -1"),
        .init("relora/full-reset", .hyperparameter("num_training_steps", "null"), .invalid, "'num_training_steps' is missing"),
        .init("relora/full-reset", .hyperparameter("scheduler", "\"linear\""), .unsupported, "scheduler 'linear'"),
        .init("relora/full-reset", .hyperparameter("trainable_scaling", "true"), .unsupported, "'trainable_scaling'"),
        .init("relora/full-reset", .hyperparameter("clip", "-1"), .invalid, "'clip' is -1.0"),
        .init("relora/magnitude-prune", .hyperparameter("optimizer_magnitude_pruning", "1.5"), .invalid, "not from 0 to 1"),
        .init("relora/magnitude-prune", .without("A0"), .invalid, "'A0' is missing"),
        .init("relora/magnitude-prune", .without("G4"), .invalid, "'G4' is missing"),
    ]

    static let projections = [
        ChangedCase("apollo/tall-rank4-channel", .hyperparameter("rank", "3"), .invalid, "'P1' has 32 numbers, not 24"),
        .init("apollo/tall-rank4-channel", .withoutDraw("P2"), .invalid, "'P2' is missing"),
        .init("apollo/tall-rank4-channel", .draw("P3"), .unsupported, "draw 'P3' is not known"),
        .init("apollo/tall-rank4-channel", .hyperparameter("update_proj_gap", "0"), .unsupported, "update_proj_gap"),
        .init("apollo/tall-rank4-channel", .hyperparameter("proj", "\"hadamard\""), .unsupported, "random, svd"),
        .init("apollo-mini/tall-front", .hyperparameter("rank", "2"), .unsupported, "'rank' is not 1"),
        .init("fira/tall-rank4-alpha025", .hyperparameter("proj_type", "\"full\""), .unsupported, "proj_type"),
        .init("fira/tall-rank4-alpha025", .input("W0", [96], Array(repeating: 0, count: 96)), .invalid, "'G1'"),
        .init("frugal/columns-density025", .hyperparameter("density", "0.5"), .invalid, "'indices1' has 2 numbers, not 4"),
        .init("frugal/columns-density025", .hyperparameter("coord_choice", "\"rows\""), .invalid, "not 3"),
        .init("frugal/svd-density025", .hyperparameter("rank", "3"), .invalid, "the other hyperparameters make it 2"),
        .init("frugal/svd-density025", .hyperparameter("proj_type", "\"random\""), .invalid, "'P1' is missing"),
        .init("frugal/block-density05", .hyperparameter("density", "0.75"), .invalid, "'active1' has 2 numbers, not 3"),
        .init("frugal/block-density05", .hyperparameter("block_order", "\"mirror\""), .unsupported, "draw 'active1' is not known"),
        .init("frugal/block-density05", .without("G2.3"), .invalid, "'G2.3' is missing"),
        .init("gradnormlorp/tall-rank4", .hyperparameter("variant", "\"paper\""), .unsupported, "of kind optimizer"),
        .init("gradnormlorp/adapter-paper-colnorm-tall", .hyperparameter("rank", "2"), .invalid, "'I' has the shape [10, 3], not [10, 2]"),
        .init("gradnormlorp/adapter-paper-colnorm-tall", .without("M"), .invalid, "'M' is missing"),
        .init("dct-adamw/tall-rank3-rotate", .hyperparameter("ell_norm", "0"), .unsupported, "ell_norm"),
        .init("dct-adamw/tall-rank3-rotate", .hyperparameter("proj", "\"rqr\""), .unsupported, "'proj' is not dct"),
        .init("dct-adamw/wide-rank3-norotate", .hyperparameter("rank", "2"), .invalid, "'indices1' has 3 numbers, not 2"),
    ]

    static let recovery = [
        ChangedCase(
            "alt-min-completion/sketched-regression-120x4", .drawEntry("sketch_row", at: 0, 1e300), .invalid,
            "'sketch_row' has 1e+300, which is not from 0.0 to"),
        .init(
            "alt-min-completion/sketched-regression-120x4", .drawEntry("sketch_row", at: 5, -1), .invalid, "'sketch_row' has -1.0"),
    ]

    static let llama = [
        ChangedCase("llama/grouped-query", .entry("tokens", at: 2, 18), .invalid, "entry 2 is 18.0, not a whole number from 0 to 17"),
        .init("llama/grouped-query", .entry("tokens", at: 0, 1.5), .invalid, "entry 0 is 1.5"),
        .init("llama/grouped-query", .entry("targets", at: 0, -100), .invalid, "entry 0 is -100.0"),
        .init("llama/grouped-query", .input("targets", [1, 2], [1, 2]), .invalid, "'targets' has the shape [1, 2], not [1, 7]"),
        .init("llama/grouped-query", .input("tokens", [0, 7], []), .invalid, "'tokens' has the shape [0, 7]"),
        .init("llama/grouped-query", .hyperparameter("num_attention_heads", "5"), .invalid, "5 heads do not divide the width 16"),
        .init("llama/grouped-query", .hyperparameter("num_attention_heads", "0"), .invalid, "not from 1"),
        .init("llama/grouped-query", .hyperparameter("num_attention_heads", "16"), .invalid, "cannot be rotated"),
        .init("llama/grouped-query", .hyperparameter("num_key_value_heads", "3"), .invalid, "3 key heads"),
        .init("llama/grouped-query", .hyperparameter("num_key_value_heads", "4"), .invalid, "k_proj.weight' has the shape [8, 16], not [16, 16]"),
        .init("llama/grouped-query", .hyperparameter("num_hidden_layers", "1073741824"), .invalid, "only 14 inputs"),
        .init("llama/grouped-query", .hyperparameter("num_hidden_layers", "2"), .invalid, "layers.1.self_attn.q_proj.weight' is missing"),
        .init("llama/grouped-query", .hyperparameter("vocab_size", "1073741824"), .invalid, "embed_tokens.weight' has the shape"),
        .init("llama/grouped-query", .hyperparameter("hidden_size", "9223372036854775807"), .invalid, "'hidden_size'"),
        .init("llama/grouped-query", .hyperparameter("head_dim", "8"), .unsupported, "'head_dim' is 8"),
        .init("llama/grouped-query", .hyperparameter("attention_bias", "true"), .unsupported, "'attention_bias'"),
        .init("llama/grouped-query", .hyperparameter("hidden_act", "\"gelu\""), .unsupported, "'gelu'"),
        .init("llama/grouped-query", .hyperparameter("rope_scaling", "{}"), .unsupported, "'rope_scaling' is not known"),
        .init("llama/grouped-query", .hyperparameter("rope_theta", "0"), .invalid, "'rope_theta' not positive"),
        .init("llama/grouped-query", .hyperparameter("tie_word_embeddings", "true"), .unsupported, "'lm_head.weight' is not known"),
        .init("llama/grouped-query", .without("model.norm.weight"), .invalid, "'model.norm.weight' is missing"),
        .init("llama/training-loop", .without("tokens3"), .invalid, "'tokens3' is missing"),
        .init("llama/training-loop", .without("targets3"), .invalid, "'targets3' is missing"),
        .init("llama/training-loop", .hyperparameter("steps", "5"), .invalid, "there are 6 batches"),
        .init("llama/training-loop", .hyperparameter("warmup_steps", "-1"), .invalid, "'warmup_steps' is -1"),
        .init("llama/training-loop", .hyperparameter("lr", "null"), .invalid, "'lr' is missing"),
        .init("llama/training-loop", .hyperparameter("amsgrad", "true"), .unsupported, "'amsgrad'"),
    ]
}

struct ContradictoryCaseTests {
    @Test(arguments: [
        ChangedCase.lowRank, ChangedCase.lora, ChangedCase.slTrain, ChangedCase.lost, ChangedCase.reLoRA,
        ChangedCase.projections, ChangedCase.recovery, ChangedCase.llama, ChangedCase.structuredPretraining,
    ].joined())
    func isNotRun(_ changed: ChangedCase) throws {
        let outcome = try changed.outcome()
        #expect(outcome.verdict == changed.verdict && outcome.line.contains(changed.message), "\(outcome.line)")
    }

    @Test(arguments: [
        "low-rank/tall-rank3", "lora/tall-alpha6-r3", "relora/full-reset", "sltrain/tall-rank4", "lost/wide-silu",
        "llama/two-layers", "apollo/tall-rank4-svd", "frugal/block-density05", "loro/tall-refresh", "trp/conv-vh",
        "iss-p/tall-pr0.8", "pela/wide-c2",
    ])
    func anotherKindIsUnsupported(_ file: String) throws {
        let path = Vectors.directory + "/" + file + ".json"
        var json = try Vectors.json(path)
        json["kind"] = "merge"
        let outcome = ConformanceRunner.run(
            try ConformanceCase(data: JSONSerialization.data(withJSONObject: json)), path: path)
        #expect(outcome.verdict == .unsupported && outcome.line.contains("of kind merge"), "\(outcome.line)")
    }

    /// The columns may be given instead of chosen; W0 is then not needed for the layer itself.
    @Test func lostTakesGivenColumns() throws {
        let path = Vectors.directory + "/lost/tall-linear.json"
        var json = try Vectors.json(path)
        var inputs = json["inputs"] as! [String: Any]
        var expected = json["expected"] as! [String: Any]
        inputs["columns"] = expected["columns"]
        inputs["W0"] = nil
        for name in ["columns", "lowrank_product", "complement_column_norms"] { expected[name] = nil }
        json["inputs"] = inputs
        json["expected"] = expected
        let outcome = ConformanceRunner.run(
            try ConformanceCase(data: JSONSerialization.data(withJSONObject: json)), path: path)
        #expect(outcome.verdict == .pass, "\(outcome.line)")
    }
}
