// What examples and demonstrations of mechanisms are made of.

extension RandomStreams {
    /// Standard normal numbers.
    public func normal(_ name: String, _ shape: Int...) -> Tensor<Double> { normal(name, shape, deviation: 1) }
}

extension Tensor {
    /// Tensors of one shape, at least one, as the entries of a new first extent.
    public init(stacking tensors: [Tensor]) {
        self.init(tensors.flatMap(\.values), shape: [tensors.count] + tensors[0].shape)
    }
}
