import Foundation
import LowRankCore

/// The `config.json` of a decoder in Hugging Face's format: its sizes, and what it has beside a plain LLaMA.
package struct ModelConfigurationFile {
    /// The values of `model_type` that are known, with the parameters each has.
    package enum Family: String, CaseIterable {
        case llama, mistral, qwen2, gemma
    }

    package let family: Family
    package let shape: LlamaShape
    /// The vectors added after projections of every layer: name within the layer and width.
    package let biases: [(name: String, width: Int)]
    /// The longest sequence the model was trained for; nil when the file does not say.
    package let longestContext: Int?
    /// What this project's LLaMA does not compute, in words; counting parameters is not affected.
    private let unsupported: [String]
    private let file: String

    /// Sizes that are read. Every count and every number of bytes of a model inside them fits into 63 bits.
    private static let sizes: [String: ClosedRange<Int>] = [
        "vocab_size": 1...1 << 24, "hidden_size": 1...1 << 20, "intermediate_size": 1...1 << 20,
        "num_hidden_layers": 1...4096, "num_attention_heads": 1...1 << 14, "num_key_value_heads": 1...1 << 14,
        "head_dim": 1...1 << 16, "max_position_embeddings": 1...1 << 30,
    ]

    /// - Throws: `TaskError` that names the file and the key.
    package init(_ url: URL) throws(TaskError) {
        let file = url.relativePath
        func wrong(_ reason: String) -> TaskError { TaskError("\(file): \(reason)") }
        let json: StrictJSON
        do {
            json = try StrictJSON(parsing: try TaskFile.read(url.path, remedy: "name the config.json of a model"))
        } catch let error as TaskError {
            throw error
        } catch {
            throw wrong("not whole JSON (\(error))")
        }
        func given(_ key: String) -> StrictJSON? { json[key] == .null ? nil : json[key] }
        func size(_ key: String, else other: Int? = nil) throws(TaskError) -> Int {
            let range = Self.sizes[key]!
            guard let value = given(key) else {
                if let other { return other }
                throw wrong("\(key) is missing; a whole number from \(range.lowerBound) to \(range.upperBound) is needed")
            }
            guard case .integer(let size) = value, range.contains(size) else {
                throw wrong("\(key) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
            }
            return size
        }
        func real(_ value: StrictJSON?, _ key: String, else other: Double) throws(TaskError) -> Double {
            guard let value else { return other }
            guard let number = value.number, number > 0 else { throw wrong("\(key) must be a positive number") }
            return number
        }
        func flag(_ key: String, else other: Bool) throws(TaskError) -> Bool {
            guard let value = given(key) else { return other }
            guard case .bool(let flag) = value else { throw wrong("\(key) must be true or false") }
            return flag
        }

        let known = Family.allCases.map(\.rawValue).joined(separator: ", ")
        guard let type = json["model_type"]?.string else { throw wrong("model_type is missing; known: \(known)") }
        guard let family = Family(rawValue: type) else { throw wrong("model_type is '\(type)'; known: \(known)") }
        let (hidden, intermediate) = (try size("hidden_size"), try size("intermediate_size"))
        let heads = try size("num_attention_heads")
        // Families that share keys among heads from the start have to say among how many.
        let keyHeads = try size("num_key_value_heads", else: [.llama, .gemma].contains(family) ? heads : nil)
        guard heads % keyHeads == 0 else {
            throw wrong("num_attention_heads (\(heads)) must be a multiple of num_key_value_heads (\(keyHeads))")
        }
        if given("head_dim") == nil, hidden % heads != 0 {
            throw wrong(
                "hidden_size (\(hidden)) must be a multiple of num_attention_heads (\(heads)) where there is no head_dim")
        }
        let headSize = try size("head_dim", else: hidden / heads)
        guard headSize % 2 == 0 else { throw wrong("head_dim (\(headSize)) must be even: rotary positions turn pairs") }
        guard heads * headSize <= Self.sizes["hidden_size"]!.upperBound else {
            throw wrong("num_attention_heads times head_dim is more than \(Self.sizes["hidden_size"]!.upperBound)")
        }
        let rotary = given("rope_parameters")
        let shape = LlamaShape(
            vocabulary: try size("vocab_size"), hidden: hidden, intermediate: intermediate,
            layers: try size("num_hidden_layers"), heads: heads, keyHeads: keyHeads, headSize: headSize,
            normEpsilon: try real(given("rms_norm_eps"), "rms_norm_eps", else: 1e-6),
            ropeTheta: try real(rotary?["rope_theta"] ?? given("rope_theta"), "rope_theta", else: 10_000),
            initialDeviation: try real(given("initializer_range"), "initializer_range", else: 0.02),
            tiesHead: try flag("tie_word_embeddings", else: family == .gemma))

        var biases: [(String, Int)] = []
        let hasAttentionBias = try flag("attention_bias", else: false)
        if hasAttentionBias || family == .qwen2 {
            biases = [
                ("self_attn.q_proj", shape.queryWidth), ("self_attn.k_proj", shape.keyWidth),
                ("self_attn.v_proj", shape.keyWidth),
            ]
        }
        if hasAttentionBias { biases.append(("self_attn.o_proj", hidden)) }
        if try flag("mlp_bias", else: false) {
            biases += [("mlp.gate_proj", intermediate), ("mlp.up_proj", intermediate), ("mlp.down_proj", hidden)]
        }

        let scaling = [rotary?["rope_type"], given("rope_scaling")?["rope_type"], given("rope_scaling")?["type"]]
        var unsupported: [String] = []
        if family == .gemma { unsupported.append("Gemma's norms and embedding scale (model_type)") }
        if !biases.isEmpty { unsupported.append("biases (attention_bias, mlp_bias)") }
        if let activation = given("hidden_act"), activation != .string("silu") { unsupported.append("hidden_act") }
        if scaling.contains(where: { $0.map { $0 != .string("default") } ?? false }) {
            unsupported.append("scaled rotary positions (rope_scaling)")
        }
        longestContext = given("max_position_embeddings") == nil ? nil : try size("max_position_embeddings")
        self.family = family
        self.shape = shape
        self.biases = biases
        self.unsupported = unsupported
        self.file = file
    }

    /// The sizes, for loading weights.
    /// - Throws: `TaskError` when this project's LLaMA would compute something else with such weights.
    package func loadableShape() throws(TaskError) -> LlamaShape {
        guard unsupported.isEmpty else {
            throw TaskError("\(file): \(unsupported.joined(separator: ", ")) cannot be computed here; only memory is counted")
        }
        return shape
    }
}
