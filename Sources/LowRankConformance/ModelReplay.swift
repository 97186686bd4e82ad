import LowRankCore

/// A network with given weights on one batch, whatever the network is: what vectors of the kind `model` ask for.
enum ModelReplay {
    /// Gives every parameter the input of its name.
    static func load(_ network: any Network<Double>, _ c: CaseReader) throws {
        for parameter in network.parameters {
            parameter.value.assign(try c.input(parameter.name, shape: parameter.info.shape))
        }
    }

    /// The network is only made when its weights are there, whatever sizes the case claims.
    static func checkWeights(_ shapes: [WeightShape], _ c: CaseReader) throws {
        for weight in shapes { _ = try c.input(weight.name + ".weight", shape: [weight.outputs, weight.inputs]) }
    }

    /// The loss, and the gradient of every parameter as "grad." and its name.
    static func differentiate(_ network: any Network<Double>, _ graph: LossGraph<Double>) -> Answers {
        var computed = ["loss": Tensor([graph.forward()], shape: [])]
        graph.backward()
        for parameter in network.parameters { computed["grad." + parameter.name] = parameter.gradient }
        return computed
    }
}

extension ConformanceHyperparameters {
    /// A size that a network cannot do without.
    func size(_ key: String) throws -> Int {
        guard let value = try count(key, atLeast: 1) else {
            throw ConformanceInvalid("hyperparameter '\(key)' is missing")
        }
        return value
    }

    /// The layers of a network; a case has several tensors for each.
    func layers(_ c: CaseReader) throws -> Int {
        let layers = try size("num_hidden_layers")
        guard layers <= c.inputs.count else {
            throw ConformanceInvalid("\(layers) layers, but only \(c.inputs.count) inputs")
        }
        return layers
    }
}
