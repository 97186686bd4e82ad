/// Where a decoder's parameters come from, by the names of Hugging Face's LlamaForCausalLM.
public protocol ParameterSource: Sendable {
    /// Whether the source has the parameters of such a decoder and nothing else.
    /// - Throws: a parameter of such a decoder that is missing or has another shape; a tensor that has no place in it.
    func check(fits shape: LlamaShape) throws
    /// A parameter by its name, counted under `category`.
    /// - Throws: for a name that the source does not have.
    func tensor<S: Scalar>(_ name: String, as: S.Type, category: MemoryCategory) throws -> Tensor<S>
}

extension SafetensorsFile: ParameterSource {}
