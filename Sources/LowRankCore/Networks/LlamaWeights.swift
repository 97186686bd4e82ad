/// A decoder's weights by the parameter names of Hugging Face's LlamaForCausalLM, every projection as one
/// dense matrix.
extension Llama {
    /// The weights a plain LLaMA computes the same logits with.
    /// - Throws: `MethodError` when a projection does not amount to one matrix.
    public func denseTensors() throws -> [(name: String, tensor: Tensor<S>)] {
        let stored = Set(linearWeights.flatMap { $0.parameters.map(\.name) })
        let plain = parameters.filter { !stored.contains($0.name) }.map { ($0.name, $0.value) }
        let projections = try linearWeights.map { weight in
            guard !weight.parameters.contains(where: { $0.info.role == .bias }) else {
                throw MethodError("\(weight.shape.name) has a bias, and a LLaMA has none; set 'bias: false'")
            }
            guard let dense = weight.effectiveWeight else {
                throw MethodError(
                    "\(weight.shape.name) has a non-linearity inside it, and a LLaMA's projections are linear; "
                        + "set 'activation: none'")
            }
            return (weight.shape.name + ".weight", dense)
        }
        return plain + projections
    }

    /// Takes every parameter from the file. What `denseTensors` gives belongs into a decoder whose weights
    /// are dense.
    /// - Throws: a tensor that is missing, has another shape, or has no place here.
    public func load(_ file: SafetensorsFile) throws(SafetensorsError) {
        for parameter in parameters {
            let tensor: Tensor<S> = try file.tensor(parameter.name)
            guard tensor.shape == parameter.info.shape else {
                throw SafetensorsError(
                    file: file.file, tensor: parameter.name,
                    reason: "its shape is \(tensor.shape), not \(parameter.info.shape)")
            }
            parameter.value.assign(tensor)
        }
        let known = Set(parameters.map(\.name))
        if let stray = file.entries.first(where: { !known.contains($0.name) }) {
            throw SafetensorsError(file: file.file, tensor: stray.name, reason: "the network has no such parameter")
        }
    }
}
