import LowRankCore

/// AdamW on a fixed sequence of gradients: W1, W2, ... and the final moments.
enum AdamWConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let replay = try OptimizerReplay(c)
        var h = ConformanceHyperparameters(c)
        let lr = try h.real(required: "lr")
        let rule = try h.adamW()
        try replay.checkSteps(&h)
        try h.finish(informational: ["order"])

        var state = rule.makeState(for: replay.parameter, draws: Draws(seed: 0), as: Double.self)
        var computed = replay.run(&state, learningRate: lr)
        let final = state as! AdamWState<Double>
        computed["m_final"] = final.firstMoment
        computed["v_final"] = final.secondMoment
        return computed
    }
}

/// A case of kind optimizer: an initial weight and gradients that do not depend on it.
struct OptimizerReplay {
    let weight: Tensor<Double>
    let gradients: [Tensor<Double>]
    let drawNames: [String]

    var parameter: ParameterInfo { ParameterInfo(name: "W", shape: weight.shape, role: .linear) }

    /// - Parameter draws: the names of the draws that this many updates take.
    init(_ c: ConformanceCase, draws: (_ updates: Int) -> [String] = { _ in [] }) throws {
        guard c.kind == .optimizer else { throw ConformanceUnsupported("\(c.method) of kind \(c.kind.rawValue)") }
        weight = try c.input("W0")
        gradients = try c.sequence("G", shape: weight.shape)
        drawNames = draws(gradients.count)
        try c.onlyUses(inputs: ["W0"] + (1...gradients.count).map { "G\($0)" }, draws: drawNames)
    }

    /// Some cases say how many updates there are.
    func checkSteps(_ h: inout ConformanceHyperparameters) throws {
        if let steps = try h.integer("steps"), steps != gradients.count {
            throw ConformanceInvalid("'steps' is \(steps), but there are \(gradients.count) gradients")
        }
    }

    /// W1, W2, ...; `after` sees the state after each update, counted from 1.
    func run(
        _ state: inout any UpdateState<Double>, learningRate: Double,
        after: (_ update: Int, _ state: any UpdateState<Double>) -> Void = { _, _ in }
    ) -> [String: Tensor<Double>] {
        var weight = weight
        var computed: [String: Tensor<Double>] = [:]
        for (i, gradient) in gradients.enumerated() {
            var gradient = gradient
            state.update(&weight, gradient: &gradient, context: UpdateContext(learningRate: learningRate))
            computed["W\(i + 1)"] = weight
            after(i + 1, state)
        }
        return computed
    }
}
