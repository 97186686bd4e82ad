import LowRankCore

/// SGD with momentum as PyTorch has it, for cases of methods that were made with it.
struct MomentumRule: UpdateRule {
    let momentum: Double
    let weightDecay: Double

    func check(_ parameter: ParameterInfo) {}

    func makeState<S: Scalar>(for parameter: ParameterInfo, draws: Draws, as: S.Type) -> any UpdateState<S> {
        MomentumState<S>(rule: self, buffer: .zeros(parameter.shape, category: .moments))
    }

    func kept(for parameter: ParameterInfo, scalarBytes: Int) -> [KeptMemory] {
        [KeptMemory("B", .moments, bytes: parameter.count * scalarBytes)]
    }
}

extension ConformanceHyperparameters {
    /// With the defaults of PyTorch.
    mutating func momentumRule() throws -> MomentumRule {
        try mustBeZero("dampening")
        try mustBeOff("nesterov", "maximize")
        return MomentumRule(momentum: try real("momentum") ?? 0, weightDecay: try real("weight_decay") ?? 0)
    }
}

private struct MomentumState<S: Scalar>: UpdateState {
    let rule: MomentumRule
    var buffer: Tensor<S>

    mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        for i in 0..<weight.count {
            buffer[i] = S(rule.momentum) * buffer[i] + gradient[i] + S(rule.weightDecay) * weight[i]
            weight[i] -= S(context.learningRate) * buffer[i]
        }
    }

    var kept: [KeptMemory] { [KeptMemory("B", buffer.category, bytes: buffer.byteCount)] }

    mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        change("momentum_buffer", &buffer)
    }
}
