import LowRankCore
import LowRankMethods

/// CoLA's layer: y = act(x A) B.
enum CoLAConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let replay = try AdapterReplay(c)
        var h = ConformanceHyperparameters(c)
        let rank = try h.rank()
        let activation = try h.text("activation") ?? "silu"
        let bias = try h.bias(c, outputs: replay.outputs)
        try h.finish()
        try c.onlyUses(inputs: ["A", "B", "bias", "x", "dy"])
        let cola = CoLA(
            try Hyperparameters(
                ["rank": .integer(rank), "activation": .text(activation)], specs: CoLA.card.hyperparameters,
                method: "cola"))
        let weight = StoredWeight(replay.shape, form: cola, try c.start(cola, replay.shape))
        return replay.run(weight, bias: bias)
    }
}
