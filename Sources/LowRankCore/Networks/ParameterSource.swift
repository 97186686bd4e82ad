/// Where a decoder's parameters come from, by the names of Hugging Face's LlamaForCausalLM.
public protocol ParameterSource: Sendable {
    /// - Throws: a parameter of such a decoder that is missing or has another shape; a tensor that has no place in it.
    func check(fits shape: LlamaShape) throws
    func tensor<S: Scalar>(_ name: String, as: S.Type, category: MemoryCategory) throws -> Tensor<S>
}

extension SafetensorsFile: ParameterSource {}
