import LowRankCore

/// A LLaMA in a GGUF file, by the parameter names and in the row order of Hugging Face's LlamaForCausalLM.
///
/// GGUF stores the rows of queries and keys for a rotation of adjacent pairs: row 2 j + s of a head there is row
/// j + s d/2 here, where d is the width of a head and s is 0 or 1.
package struct GGUFLlama: ParameterSource {
    package let shape: LlamaShape
    private let file: GGUFFile

    /// - Throws: `TaskError` that names the file and the key, for a file that holds something else.
    package init(_ file: GGUFFile) throws(TaskError) {
        let architecture = try file.text("general.architecture")
        guard architecture == "llama" else {
            throw TaskError("\(file.file): general.architecture is '\(architecture)'; 'llama' is read")
        }
        func size(_ key: String) throws(TaskError) -> Int {
            let value = try file.integer("llama." + key)
            guard (1...1 << 24).contains(value) else { throw TaskError("\(file.file): llama.\(key) is \(value)") }
            return value
        }
        let (hidden, heads) = (try size("embedding_length"), try size("attention.head_count"))
        let keyHeads = file.values["llama.attention.head_count_kv"] == nil ? heads : try size("attention.head_count_kv")
        let headSize = file.values["llama.attention.key_length"] == nil ? hidden / heads : try size("attention.key_length")
        guard heads % keyHeads == 0, headSize > 0, headSize % 2 == 0 else {
            throw TaskError("\(file.file): llama.attention.head_count, head_count_kv and key_length do not go together")
        }
        let scaling = file.values["llama.rope.scaling.type"] ?? .text("none")
        if file.entry("rope_freqs.weight") != nil || scaling != .text("none") {
            throw TaskError("\(file.file): scaled rotary positions (llama.rope.scaling) cannot be computed here")
        }
        guard let embedding = file.entry("token_embd.weight"), embedding.shape.count == 2 else {
            throw TaskError("\(file.file): tensor 'token_embd.weight' is missing or not a matrix")
        }
        self.file = file
        shape = LlamaShape(
            vocabulary: embedding.shape[0], hidden: hidden, intermediate: try size("feed_forward_length"),
            layers: try size("block_count"), heads: heads, keyHeads: keyHeads, headSize: headSize,
            normEpsilon: try file.real("llama.attention.layer_norm_rms_epsilon"),
            ropeTheta: file.values["llama.rope.freq_base"] == nil ? 10_000 : try file.real("llama.rope.freq_base"),
            tiesHead: file.entry("output.weight") == nil)
    }

    /// What the file stores of a parameter; nil for one that it does not have.
    package func entry(_ name: String) -> GGUFFile.Entry? { file.entry(Self.storedName(name) ?? name) }

    package func check(fits shape: LlamaShape) throws {
        for (name, dimensions) in shape.parameterShapes {
            let stored = Self.storedName(name) ?? name
            guard let entry = file.entry(stored) else {
                throw TaskError("\(file.file): tensor '\(stored)' is not in the file, and the network needs it")
            }
            guard entry.shape == dimensions else {
                throw TaskError("\(file.file): tensor '\(stored)': its shape is \(entry.shape), not \(dimensions)")
            }
        }
    }

    package func tensor<S: Scalar>(
        _ name: String, as type: S.Type, category: MemoryCategory
    ) throws -> Tensor<S> {
        let stored: Tensor<S> = try file.tensor(Self.storedName(name) ?? name, category: category)
        guard name.hasSuffix("q_proj.weight") || name.hasSuffix("k_proj.weight") else { return stored }
        let half = shape.headSize / 2
        var result = Tensor<S>(uninitialized: stored.shape, category: category)
        result.write { target in
            stored.read { source in
                for row in 0..<stored.rows {
                    let (head, within) = (row / shape.headSize, row % shape.headSize)
                    let from = head * shape.headSize + 2 * (within % half) + within / half
                    (target + row * stored.columns).update(from: source + from * stored.columns, count: stored.columns)
                }
            }
        }
        return result
    }

    /// "model.layers.3.mlp.up_proj.weight" is "blk.3.ffn_up.weight".
    private static func storedName(_ name: String) -> String? {
        if let outside = outsideLayers[name] { return outside }
        let parts = name.split(separator: ".", maxSplits: 3).map(String.init)
        guard parts.count == 4, let inLayer = insideLayer[parts[3]] else { return nil }
        return "blk.\(parts[2]).\(inLayer).weight"
    }

    private static let outsideLayers = [
        "model.embed_tokens.weight": "token_embd.weight", "model.norm.weight": "output_norm.weight",
        "lm_head.weight": "output.weight",
    ]
    private static let insideLayer = [
        "input_layernorm.weight": "attn_norm", "post_attention_layernorm.weight": "ffn_norm",
        "self_attn.q_proj.weight": "attn_q", "self_attn.k_proj.weight": "attn_k", "self_attn.v_proj.weight": "attn_v",
        "self_attn.o_proj.weight": "attn_output", "mlp.gate_proj.weight": "ffn_gate", "mlp.up_proj.weight": "ffn_up",
        "mlp.down_proj.weight": "ffn_down",
    ]
}
