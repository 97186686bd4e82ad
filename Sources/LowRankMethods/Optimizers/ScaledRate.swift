import LowRankCore

/// An update rule on one parameter at a fixed multiple of the run's learning rate.
struct ScaledRate<Base: UpdateState>: UpdateState {
    let factor: Double
    private(set) var base: Base

    init(_ base: Base, factor: Double) {
        self.base = base
        self.factor = factor
    }

    package mutating func update(_ weight: inout Tensor<Base.S>, gradient: inout Tensor<Base.S>, context: UpdateContext) {
        var context = context
        context.learningRate *= factor
        base.update(&weight, gradient: &gradient, context: context)
    }

    var stored: [StoredTensor] { base.stored }

    mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<Base.S>) -> Void) {
        base.changeMoments(change)
    }
}
