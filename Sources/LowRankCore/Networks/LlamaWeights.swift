/// A decoder's weights by the parameter names of Hugging Face's LlamaForCausalLM, every projection as one
/// dense matrix.
extension Network {
    /// The weights with which the network computes the same when all of them are dense.
    /// - Throws: `MethodError` when a weight does not amount to one matrix, or adapters stand beside them.
    public func denseTensors() throws -> [(name: String, tensor: Tensor<S>)] {
        guard (self as? any AdaptableNetwork<S>)?.adapters.isEmpty ?? true else {
            throw MethodError("a plain network has no place for the adapters beside its weights")
        }
        let stored = Set(linearWeights.flatMap { $0.parameters.map(\.name) })
        let plain = parameters.filter { !stored.contains($0.name) }.map { ($0.name, $0.value) }
        let projections = try linearWeights.map { weight in
            guard let dense = weight.effectiveWeight else {
                throw MethodError(
                    "\(weight.shape.name) has a non-linearity inside it, and a plain network's weights are linear; "
                        + "set 'activation: none'")
            }
            return (weight.shape.name + ".weight", dense)
        }
        return plain + projections
    }
}

extension Llama {
    /// Takes every parameter from the file. What `denseTensors` gives belongs into a decoder whose weights
    /// are dense.
    /// - Throws: a tensor that is missing, has another shape, or has no place here.
    public func load(_ file: SafetensorsFile) throws(SafetensorsError) {
        try file.check(fits: shape)
        for parameter in parameters { parameter.value.assign(try file.tensor(parameter.name)) }
    }
}

extension LlamaShape {
    /// Embedding, head and norms: what methods do not store in their own way.
    package var otherParameters: [ParameterInfo] {
        let norms = (0..<layers).flatMap { layer in
            ["input_layernorm", "post_attention_layernorm"].map { "model.layers.\(layer).\($0).weight" }
        } + ["model.norm.weight"]
        let matrices = [("model.embed_tokens.weight", ParameterRole.embedding)]
            + (tiesHead ? [] : [("lm_head.weight", .head)])
        return matrices.map { ParameterInfo(name: $0.0, shape: [vocabulary, hidden], role: $0.1) }
            + norms.map { ParameterInfo(name: $0, shape: [hidden], role: .norm) }
    }

    /// The parameters of a LlamaForCausalLM of this shape.
    package var parameterShapes: [(name: String, shape: [Int])] {
        otherParameters.map { ($0.name, $0.shape) }
            + linearShapes.map { ($0.name + ".weight", [$0.outputs, $0.inputs]) }
    }
}

extension SafetensorsFile {
    /// Whether the file has the parameters of such a decoder and nothing else.
    /// - Throws: a tensor that is missing, has another shape, or has no place in such a decoder.
    public func check(fits shape: LlamaShape) throws(SafetensorsError) { try shape.check(entries, of: file) }
}

extension LlamaShape {
    /// Whether a checkpoint's tensors are the parameters of such a decoder.
    /// - Parameter file: what messages call the checkpoint.
    func check(_ entries: [SafetensorsFile.Entry], of file: String) throws(SafetensorsError) {
        let expected = parameterShapes
        let found = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0) })
        for (name, dimensions) in expected {
            guard let entry = found[name] else {
                throw SafetensorsError(file: file, tensor: name, reason: "it is not in the file, and the network needs it")
            }
            guard entry.type.isFloatingPoint else {
                throw SafetensorsError(file: file, tensor: name, reason: "holds \(entry.type), not weights")
            }
            guard entry.shape == dimensions else {
                throw SafetensorsError(file: file, tensor: name, reason: "its shape is \(entry.shape), not \(dimensions)")
            }
        }
        let known = Set(expected.map(\.name))
        if let stray = entries.first(where: { !known.contains($0.name) }) {
            throw SafetensorsError(file: file, tensor: stray.name, reason: "the network has no such parameter")
        }
    }
}
