import LowRankCore
import LowRankMethods

/// LoRA, with or without rank-stabilised scale, as an adapter and as a way to train from scratch: the layer
/// is the same.
enum LoRAConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let replay = try AdapterReplay(c)
        var h = ConformanceHyperparameters(c)
        let rank = try h.rank()
        let stabilised = try h.flag("use_rslora") ?? false
        let alpha = try h.alpha(divisor: stabilised ? Double(rank).squareRoot() : Double(rank))
        try h.mustBeZero("dropout", "lora_dropout")
        try h.mustBeOff("use_dora", "lora_bias", "fan_in_fan_out")
        let bias = try h.bias(c, outputs: replay.outputs)
        try h.finish()

        // The papers call the factors A and B, the PEFT library lora_A and lora_B.
        let names = ["A", "B"].reduce(into: [String: String]()) {
            $0[$1] = c.inputs["lora_" + $1] == nil ? $1 : "lora_" + $1
        }
        try c.onlyUses(inputs: Array(names.values) + ["W0", "bias", "x", "dy"])
        let lora = LoRA(
            try Hyperparameters(
                ["rank": .integer(rank), "lora_alpha": .real(alpha), "use_rslora": .flag(stabilised)], specs: LoRA.card.hyperparameters, method: c.method))
        let weight = StoredWeight(replay.shape, form: lora, try c.start(lora, replay.shape, names: names))
        return replay.run(weight, names: names, bias: bias)
    }
}
