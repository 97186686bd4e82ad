import LowRankCore

/// Every K updates gamma other decoder layers train; what belongs to no layer always does.
struct LayerSampling: Sendable {
    /// gamma.
    package let count: Int
    /// K.
    let interval: Int
    /// Whether the optimizer state of a layer that rests waits for it.
    let keepsStates: Bool

    /// What LISA and its descendants have in common.
    static func hyperparameters(
        activatedLayers: Int, interval: Int, source: String
    ) -> [HyperparameterSpec] {
        [
            .integer("activated_layers", activatedLayers, "decoder layers gamma that train at a time", source: source),
            .integer("interval_steps", interval, "updates K between two draws of layers", source: source),
            .choice(
                "frozen_states", "keep", of: ["keep", "drop"],
                "whether the optimizer state of a layer that rests waits for it or starts anew",
                source: "official code keeps it; the paper counts memory as if it were dropped"),
        ]
    }

    init(_ h: Hyperparameters) {
        count = h.integer("activated_layers")
        interval = h.integer("interval_steps")
        keepsStates = h.choice("frozen_states") == "keep"
    }

    /// - Throws: `MethodError` when there are too few layers.
    func check(_ network: NetworkDescription, method: String) throws {
        guard count <= network.layerCount else {
            throw MethodError(
                "\(method): activated_layers is \(count), but the network has \(network.layerCount) decoder layers",
                hyperparameter: "activated_layers")
        }
    }

    /// Rests all layers until the first draw, so that nothing is allocated for layers that are not drawn.
    func prepare<S: Scalar>(_ network: any Network<S>) { network.setTrainable { $0.name.decoderLayer == nil } }

    /// The period, from 1, that begins with update t; nil when none does.
    func period(beginningAt t: Int) -> Int? { t % interval == 0 ? t / interval + 1 : nil }

    /// gamma of the layers, all equally likely: the draw `active<period>`.
    func uniformLayers(period: Int, of layers: Int, streams: RandomStreams) -> [Int] {
        streams.sample("active\(period)", count, of: layers)
    }

    /// The layers of a decoder being alike, any gamma of them; states that are kept are in the end those of all.
    func peakPhase(of parameters: [ParameterInfo]) -> (gradients: [ParameterInfo], states: [ParameterInfo]) {
        let active = parameters.filter { $0.name.decoderLayer ?? 0 < count }
        return (active, keepsStates ? parameters : active)
    }

    /// Lets these layers train beside what belongs to none.
    func activate<S: Scalar>(_ layers: [Int], of trainer: Trainer<S>) throws {
        try trainer.setTrainable(keepingStates: keepsStates) { parameter in
            parameter.name.decoderLayer.map(layers.contains) ?? true
        }
    }
}
